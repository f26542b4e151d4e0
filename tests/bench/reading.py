"""Reading, measured: hostile files, releases and pages, acts, sheets and specimens, speed.

`python -m tests.bench.reading` prints each figure with its bar. The real documents lie in `../shared/data`; without
them only what is made here is measured.
"""

import sys
from collections.abc import Callable, Iterator

from tests.bench import reading_acts, reading_hostile, reading_import, reading_pages, reading_sheets, reading_speed
from tests.bench.figures import Figure, tell
from tests.bench.reading_data import DATA

_NEED_DATA = (reading_hostile.figures, reading_pages.figures, reading_acts.figures)
_ALONE: tuple[Callable[[], Iterator[Figure]], ...] = (
    reading_sheets.figures,
    reading_speed.figures,
    reading_import.figures,
)


def main() -> int:
    """Print every figure."""
    if DATA.is_dir():
        for measure in _NEED_DATA:
            tell(*measure())
    else:
        print(f"skipped: the real documents are not at {DATA}")
    for measure in _ALONE:
        tell(*measure())
    return 0


if __name__ == "__main__":
    sys.exit(main())
