"""The desktop app: how long the interface's thread is ever held up, starting, memory, filtering, opening a long act.

python -m tests.bench.desktop [PART]...   of: filter, act, start, start-large, work, memory; all of them by default.

Each part runs in a process of its own, offscreen. Press releases come from `../shared/data/press_releases`.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure, tell

PROJECT = Path(__file__).resolve().parents[2]
RELEASES = PROJECT.parent / "shared/data/press_releases"
MEGABYTE = 1 << 20
Facts = dict[str, float]


def main() -> int:
    """Prepare, measure each part apart, print."""
    if not RELEASES.is_dir() and not Path("/proc/self/smaps_rollup").is_file():
        print("skipped: the press releases are not here (../shared/data)")
        return 0
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        os.environ |= {"DIPTYCH_HOME": str(place / "home"), "QT_QPA_PLATFORM": "offscreen"}
        for part in sys.argv[1:] or ("filter", "act", "start", "start-large", "work", "memory"):
            facts = run(part, place / part)
            tell(*figures(part, facts))
    return 0


def run(part: str, place: Path) -> Facts:
    """Make what a part needs, then measure it in a fresh process."""
    place.mkdir()
    subprocess.run([sys.executable, "-m", "tests.bench.desktop_library", part, str(place)], cwd=PROJECT, check=True)
    command = [sys.executable, "-m", "tests.bench.desktop_app", part, str(place), repr(time.time())]
    done = subprocess.run(command, cwd=PROJECT, stdout=subprocess.PIPE, check=True)
    facts: Facts = json.loads(done.stdout.splitlines()[-1])
    return facts


def figures(part: str, facts: Facts) -> Iterator[Figure]:
    """Facts with their bars."""
    for name, value in facts.items():
        unit = name.rpartition(", ")[2]
        label = f"{part}: {name.removesuffix(f', {unit}')}"
        yield Figure(label, value, BARS.get((part, name)), f" {unit}", at_most=True)


BARS = {
    ("filter", "filter 10,000 dossiers by a letter typed, longest, ms"): 50.0,
    ("act", "open short act, median of 5, ms"): 300.0,
    ("act", "scroll while texts are laid out, 95 of 100, ms"): 1000 / 60,
    ("act", "scroll, 95 of 100, ms"): 1000 / 60,
    ("start", "start to usable window, s"): 1.2,
    ("start-large", "start to usable window, s"): 1.5,
    ("start-large", "memory of app and library process, MB"): 300.0,
    ("work", "interface held up, longest, ms"): 100.0,
    ("work", "interface held up, 99 of 100, ms"): 30.0,
    ("memory", "memory of app and library process, most, MB"): 700.0,
}


if __name__ == "__main__":
    sys.exit(main())
