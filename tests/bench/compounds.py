"""German compounds: on two hundred words, written down before any measure, how many of the joints are found."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from explorer.language.compounds import parts
from explorer.language.words import fold
from tests.bench.figures import Figure, tell

LIST = Path(__file__).with_name("compounds.tsv")
BAR = 0.95


def main() -> None:
    """Print the figures; with `--show` the words that were parted wrongly too."""
    tell(*figures(LIST))


def figures(path: Path) -> Iterator[Figure]:
    """Recall and precision of joints. One inside a part that may be parted or not counts neither way."""
    found = wanted = right = proposed = exact = 0
    rows = read(path)
    for word, truth in rows:
        must, may = joints(word, truth)
        told = places(word, parts(word))
        found, wanted = found + len(told & must), wanted + len(must)
        right, proposed = right + len(told & must), proposed + len(told - may)
        exact += told - may == must
        if told - may != must and "--show" in sys.argv:
            print(f"{word}: {'+'.join(parts(word))} instead of {truth}")
    yield Figure(f"compounds: joints found, of {wanted} in {len(rows)} words", found / wanted, BAR)
    yield Figure(f"compounds: right, of {proposed} joints told", right / proposed, BAR)
    yield Figure("compounds: words parted exactly", exact / len(rows))


def read(path: Path) -> list[tuple[str, str]]:
    """Words with their parts as the list writes them."""
    lines = [line for line in path.read_text("utf8").splitlines() if line and not line.startswith("#")]
    return [(word, truth) for word, truth in (line.split("\t") for line in lines[1:])]


def joints(word: str, truth: str) -> tuple[set[int], set[int]]:
    """Where the parts of a word begin (letters of the folded word): those that must be found, those that may be."""
    marks = [mark for mark in truth if mark in "+~"]
    begins = sorted(places(word, truth.replace("~", "+").split("+")))
    must = {place for place, mark in zip(begins, marks, strict=True) if mark == "+"}
    return must, set(begins) - must


def places(word: str, pieces: Sequence[str]) -> set[int]:
    """Where the second and later parts begin in the folded word."""
    plain, begins, place = fold(word), set(), 0
    for piece in pieces[1:]:
        place = plain.index(fold(piece), place + 1)
        begins.add(place)
    return begins


if __name__ == "__main__":
    main()
