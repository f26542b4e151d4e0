"""Words of the body against the words that were set: sheets in many settings, and the specimens made from sources."""

import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from explorer.model.documents import DocumentDraft, PassageKind
from explorer.reading.read import read
from tests.bench.figures import Figure
from tests.bench.reading_data import CORPUS, SPECIMENS, body_words, shared, words
from tests.reading.sheets import Piece, Sheet, heading

_HEAD, _FOOT = "Specimen – running head, page {}", "page {} of 9"
_SETTINGS = (
    Sheet(1, _HEAD, _FOOT),
    Sheet(1, _HEAD, _FOOT, hyphenated=True),
    Sheet(2, _HEAD, _FOOT),
    Sheet(2, _HEAD, _FOOT, hyphenated=True),
)


def figures() -> Iterator[Figure]:
    """Recall and precision of words, running lines in the body, and passages on the right panel."""
    found = [*_sheets(), *_specimens()]
    wanted = sum(len(truth) for _, _, truth in found)
    got = sum(len(body_words(draft)) for _, draft, _ in found)
    both = sum(shared(body_words(draft), truth) for _, draft, truth in found)
    worst = min(found, key=lambda each: shared(body_words(each[1]), each[2]) / len(each[2]))
    print(f"   worst recall: {worst[0]} {shared(body_words(worst[1]), worst[2]) / len(worst[2]):.4f}")
    yield Figure("sheets and specimens", len(found), 30)
    yield Figure("word recall of body text", both / wanted, 0.99)
    yield Figure("word precision of body text", both / got, 0.99)
    yield Figure("running lines in the body", sum(map(_running, (draft for _, draft, _ in found))), 0, at_most=True)
    yield from _two_columns()


def _sources() -> list[tuple[str, list[str]]]:
    """Name and paragraphs of each specimen source in Markdown, headings with their mark."""
    return [(path.name, _paragraphs(path)) for path in sorted(SPECIMENS.glob("*.md"))]


def _paragraphs(path: Path) -> list[str]:
    body = path.read_text(encoding="utf-8").split("---\n", 2)[2]
    lines = [re.sub(r"\[\^\d+\]", "", line).strip() for line in body.splitlines() if not line.startswith("[^")]
    return [line for line in lines if line]


def _sheets() -> Iterator[tuple[str, DocumentDraft, list[str]]]:
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, paragraphs) in enumerate(_sources() * 2):
            sheet = _SETTINGS[number % len(_SETTINGS)]
            path = sheet.write(Path(folder) / "sheet.pdf", [_pieces(paragraphs)])
            yield f"{name} in setting {number % 4}", read(path).drafts[0], words(" ".join(paragraphs))


def _pieces(paragraphs: Sequence[str]) -> list[Piece]:
    return [heading(line.lstrip("# ")) if line.startswith("#") else Piece(line) for line in paragraphs]


def _specimens() -> Iterator[tuple[str, DocumentDraft, list[str]]]:
    """The PDF and Word files of the corpus against their sources; notes are part of the text there."""
    for source in sorted(SPECIMENS.glob("*.md")):
        front, body = source.read_text(encoding="utf-8").split("---\n", 2)[1:]
        title = re.search(r"^title: (.+)$", front, re.MULTILINE)
        for path in CORPUS.glob(f"{source.stem}.*"):
            truth = words(f"{title[1] if title else ''} {re.sub(r'#+ ', '', body)}")
            yield path.name, read(path).drafts[0], truth


def _running(draft: DocumentDraft) -> int:
    return sum(
        "running head" in passage.text
        or bool(re.fullmatch(r"(?:page|seite) \d+ (?:of|von|sur) \d+", passage.text, re.I))
        for passage in draft.passages
        if passage.kind is not PassageKind.BOILERPLATE
    )


def _two_columns() -> Iterator[Figure]:
    """German left, French right: every passage on its own panel."""
    sources = dict(_sources())
    pairs = [(de, fr) for de in sources for fr in sources if de[:2] == fr[:2] and ".de." in de and ".fr." in fr]
    placed = whole = 0
    with tempfile.TemporaryDirectory() as folder:
        for de, fr in pairs:
            streams = [_pieces(sources[de]), _pieces(sources[fr])]
            drafts = read(Sheet(2, _HEAD, _FOOT, hyphenated=True).write(Path(folder) / "a.pdf", streams)).drafts
            for draft in drafts:
                truth = words(" ".join(sources[de if draft.lang == "de" else fr]))
                spoken = [passage for passage in draft.passages if passage.kind is not PassageKind.BOILERPLATE]
                whole += len(spoken)
                placed += sum(shared(words(passage.text), truth) == len(words(passage.text)) for passage in spoken)
            if len(drafts) != 2:
                print(f"   {de} and {fr} side by side gave {len(drafts)} document(s)")
    yield Figure("two columns: passages on the right panel", placed / whole if whole else 0.0, 1.0)
