"""Carrying tags over the hinge, on the six truth-aligned specimens: do they land on the right passage and words?

`carrying.tsv` holds pairs of tags that a person set by hand, each within some words of context, before anything was
measured: ⟦⟧ marks the tag. A tag lands on the right passage when it touches the true one and nothing beyond the true
bead; it lands on the right words when what it shares with the true tag is at least half of the longer of the two.
"""

import csv
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from explorer.library import Library
from explorer.model.coding import TagDraft
from explorer.model.documents import Passage, Span
from explorer.model.language import Lang
from explorer.model.reader import PanelView
from tests.bench.figures import Figure, tell
from tests.journeys.truth import Sides, beads, dossier_of, true_sides

PROJECT = Path(__file__).resolve().parents[2]
PAIRS = PROJECT / "tests" / "bench" / "carrying.tsv"
_OPEN, _CLOSE = "⟦⟧"


@dataclass(frozen=True, slots=True)
class Pair:
    """A German and a French tag that translate one another."""

    dossier: str
    marked: dict[Lang, str]


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a tag should land, and where it did; None where it was not carried."""

    pair: Pair
    to: Lang
    wanted: Span
    found: Span | None
    text: str
    right_passage: bool

    @property
    def overlap(self) -> float:
        """What both share, as a part (0 to 1) of the longer one."""
        if self.found is None:
            return 0.0
        shared = min(self.wanted.end, self.found.end) - max(self.wanted.start, self.found.start)
        return max(0, shared) / max(len(self.wanted), len(self.found))


def pairs() -> list[Pair]:
    """The hand-made list."""
    with PAIRS.open(encoding="utf8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Pair(row["dossier"], {Lang.DE: row["de"], Lang.FR: row["fr"]}) for row in rows]


def place(text: str, marked: str) -> Span:
    """Where a marked tag stands in a text; spaces and line ends may differ, and lines may be hyphenated."""
    before, rest = marked.split(_OPEN)
    inside, after = rest.split(_CLOSE)
    pattern = f"{_loose(before)}({_loose(inside)}){_loose(after)}"
    found = re.search(pattern, text)
    assert found is not None, f"not in the text: {marked}"
    return Span(*found.span(1))


def _loose(text: str) -> str:
    return "".join(r"\s+" if letter.isspace() else "['’]" if letter in "'’" else re.escape(letter) for letter in text)


def landings(library: Library, number: str, rows: list[Pair]) -> Iterator[Landing]:
    """Carry each tag of a dossier both ways; every tag is taken back, so that none is in the way of others."""
    dossier = dossier_of(library, number)
    view = library.reader.view(dossier.id, Lang.DE, Lang.FR)
    assert view.left is not None
    assert view.right is not None
    panels = {Lang.DE: view.left, Lang.FR: view.right}
    sides = true_sides((view.left.passages, view.right.passages), beads(PROJECT)[number])
    for pair in rows:
        spans = {lang: place(panels[lang].text, pair.marked[lang]) for lang in panels}
        for here, there in ((Lang.DE, Lang.FR), (Lang.FR, Lang.DE)):
            draft = TagDraft(panels[here].document.id, "ai", spans[here], coder="bench")
            made = library.tags.add(draft, carry=True).created
            found = library.tags.get(made[1]).span if len(made) > 1 else None
            library.history.undo()
            right = found is not None and _right(panels[there], spans[there], found, sides, there)
            yield Landing(pair, there, spans[there], found, panels[there].text, right)


def _right(panel: PanelView, wanted: Span, found: Span, sides: list[Sides], lang: Lang) -> bool:
    true, landed = _touched(panel.passages, wanted), _touched(panel.passages, found)
    allowed = set(true).union(*(side[lang is Lang.FR] for side in sides if side[lang is Lang.FR] & true))
    return bool(true & landed) and landed <= allowed


def _touched(passages: tuple[Passage, ...], span: Span) -> set[int]:
    return {p.number for p in passages if p.span.overlaps(span)}


def measure(folder: Path) -> list[Landing]:
    """Import the specimens and carry every tag of the list."""
    by_dossier: dict[str, list[Pair]] = {}
    for pair in pairs():
        by_dossier.setdefault(pair.dossier, []).append(pair)
    with Library.create(folder) as library:
        library.imports.run([PROJECT / "corpus"])
        return [one for number, rows in by_dossier.items() for one in landings(library, number, rows)]


def main() -> int:
    """Measure and print; the tags that miss their words too, where `--misses` is given."""
    with tempfile.TemporaryDirectory() as folder:
        found = measure(Path(folder) / "library")
    print(f"{len(found) // 2} pairs of tags, carried both ways")
    for name, to in (("German to French", Lang.FR), ("French to German", Lang.DE)):
        some = [one for one in found if one.to is to]
        passages = sum(one.right_passage for one in some) / len(some)
        words = sum(one.overlap >= 0.5 for one in some) / len(some)
        tell(Figure(f"on the right passage, {name}", passages, 0.95))
        tell(Figure(f"on the right words, {name}", words, 0.80))
    if "--misses" in sys.argv:
        for one in found:
            if one.overlap < 0.5:
                landed = one.text[one.found.start : one.found.end] if one.found else "(not carried)"
                print(one.pair.dossier, "|", one.text[one.wanted.start : one.wanted.end], "->", landed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
