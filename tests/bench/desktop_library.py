"""The libraries that the bench of the desktop opens: `python -m tests.bench.desktop_library PART FOLDER`."""

import gzip
import json
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from explorer.library import Library
from explorer.library.specimen import files
from tests.bench.load import DATA, page

ACTS = {"short": 1_240, "long": 1_666}
"""Articles of the act of 5,000 passages (the short one) and of a longer one."""
LARGE = 100_000
"""Passages of the large library."""
_TOGETHER = 8
"""Press releases in one document of the large library."""


def main(part: str, place: Path) -> int:
    """Make what a part needs."""
    if part == "filter":
        return 0
    with Library.create(place / "library") as library:
        if part == "start":
            library.imports.run(files())
        elif part in ("act", "work"):
            for name, articles in ACTS.items():
                library.imports.run(write_act(place / name, articles))
        elif part == "start-large":
            library.imports.run([write_large(place / "large")])
            print(sum(d.passages for d in library.documents.all()), "passages", file=sys.stderr)
    return 0


def releases() -> Iterator[dict[str, Any]]:
    """Press releases in both languages, one after the other."""
    with gzip.open(DATA, "rt", encoding="utf8") as lines:
        yield from map(json.loads, lines)


def write_act(folder: Path, articles: int) -> list[Path]:
    """A German and a French text of so many numbered articles."""
    folder.mkdir()
    paths = []
    for lang, word in (("de", "Artikel"), ("fr", "Article")):
        lines = [line for r in islice(releases(), 2_000) for line in r[lang]["text"].splitlines() if len(line) > 80]
        body = "\n\n".join(f"{word} {n}\n\n{line}" for n, line in enumerate(lines[:articles], 1))
        paths.append(folder / f"{folder.name}.{lang}.txt")
        paths[-1].write_text(body, "utf8")
    return paths


def write_large(folder: Path) -> Path:
    """HTML pages of several press releases each, until there are enough."""
    folder.mkdir()
    source, written = releases(), 0
    while written < LARGE:
        group = list(islice(source, _TOGETHER))
        for lang in ("de", "fr"):
            text = "\n".join(release[lang]["text"] for release in group)
            joined = {**group[0], lang: {**group[0][lang], "text": text}}
            (folder / f"{group[0]['id']}.{lang}.html").write_text(page(joined, lang), "utf8")
            written += sum(text.count(mark) for mark in (". ", ".\n", "? ")) + text.count("\n") // 3
    return folder


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
