"""Aligning two files without a library, for translators: plain text line by line, any other format as it is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from explorer.bitext.aligning import align
from explorer.exchange.textfile import text_file
from explorer.exchange.translation.memory import tmx, worth_keeping
from explorer.language.detect import detect
from explorer.language.vectors import load_encoder
from explorer.library.wordlists import lexicon
from explorer.model.bitext import AlignUnit, BeadDraft
from explorer.model.documents import PassageKind
from explorer.model.errors import NoSuchFile, NotPermitted
from explorer.model.exchange import TranslationUnit
from explorer.model.language import PANELS, Lang
from explorer.model.reports import ReadOptions
from explorer.reading.encodings import decode
from explorer.reading.read import read

WORDS_ALONE = "none (words alone)"
_LINES = frozenset({".txt", ".text", ""})
"""Endings of files that are taken line by line, as aligners do."""
_SAMPLE = 20_000


@dataclass(frozen=True, slots=True)
class AlignedFiles:
    """Two files aligned: their units (lines or passages), beads of the units' numbers, and what vectors were used."""

    langs: tuple[Lang, Lang]
    left: tuple[str, ...]
    right: tuple[str, ...]
    beads: tuple[BeadDraft, ...]
    vectors: str

    def texts(self, bead: BeadDraft) -> tuple[str, str]:
        """What stands on both sides of a bead."""
        ours, theirs = ((self.left, bead.left), (self.right, bead.right))
        return " ".join(ours[0][n] for n in ours[1]), " ".join(theirs[0][n] for n in theirs[1])

    def tmx(self) -> str:
        """The beads with text on both sides as a translation memory (TMX 1.4b)."""
        units = [
            TranslationUnit(str(number), dict(zip(self.langs, self.texts(bead), strict=True)), bead.score)
            for number, bead in enumerate(self.beads, 1)
        ]
        return "".join(tmx(worth_keeping(units)))


def save_text(text: str, path: Path) -> None:
    """Write a text in UTF-8; a file that was there is replaced whole.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    with text_file(path) as target:
        target.write(text)


def align_files(left: Path, right: Path, *, words_only: bool = False) -> AlignedFiles:
    """Align two files: the lines of plain text, the passages of any other format that Diptych reads.

    Languages are told from the texts; where that gives no two, the left one is German and the right one French. Empty
    lines and boilerplate take part in no bead. Vectors are used where their package is installed, unless `words_only`.

    Raises:
        NoSuchFile, NotPermitted: a file cannot be read. DamagedFile and its like: its format is not what it says.
    """
    sides = [_units(path) for path in (left, right)]
    kept = [[n for n, unit in enumerate(side) if _takes_part(unit)] for side in sides]
    units = [[side[n] for n in numbers] for side, numbers in zip(sides, kept, strict=True)]
    langs = _languages(units[0], units[1])
    encoder = None if words_only else load_encoder()
    vectors = None
    if encoder is not None and all(units):
        ours, theirs = (encoder.encode([unit.text for unit in side]) for side in units)
        vectors = ours, theirs
    drafts = align(units[0], units[1], langs=langs, lexicon=lexicon(), vectors=vectors)
    beads = tuple(
        BeadDraft(tuple(kept[0][i] for i in draft.left), tuple(kept[1][i] for i in draft.right), draft.score)
        for draft in drafts
    )
    ours_text, theirs_text = (tuple(unit.text for unit in side) for side in sides)
    return AlignedFiles(langs, ours_text, theirs_text, beads, encoder.name if encoder and vectors else WORDS_ALONE)


def _takes_part(unit: AlignUnit) -> bool:
    return bool(unit.text) and unit.kind is not PassageKind.BOILERPLATE


def _units(path: Path) -> list[AlignUnit]:
    if not path.exists():
        raise NoSuchFile(path=str(path))
    if path.suffix.lower() not in _LINES:
        drafts = read(path, ReadOptions(split=False), str(path)).drafts
        return [AlignUnit(p.text, p.paragraph, p.kind) for draft in drafts for p in draft.passages]
    try:
        text, _ = decode(path.read_bytes())
    except OSError:
        raise NotPermitted(path=str(path)) from None
    lines = text.replace("\r\n", "\n").removesuffix("\n").split("\n")
    return [AlignUnit(line.strip(), number) for number, line in enumerate(lines)]


def _languages(left: Sequence[AlignUnit], right: Sequence[AlignUnit]) -> tuple[Lang, Lang]:
    """The languages of both sides; German and French where they cannot be told apart."""
    ours, theirs = (detect(" ".join(unit.text for unit in side)[:_SAMPLE]) for side in (left, right))
    if ours is Lang.UND and theirs is not Lang.UND:
        ours = Lang.FR if theirs is Lang.DE else Lang.DE
    if theirs is Lang.UND and ours is not Lang.UND:
        theirs = Lang.DE if ours is Lang.FR else Lang.FR
    return (ours, theirs) if ours is not theirs else PANELS
