"""Releases and pages: language and date of every release; title, date, issuer and language of pages labelled by hand.

`reading_labels.tsv` was written by hand before the first measurement; several answers are parted by `|`, and an empty
one means that the page tells none.
"""

import csv
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from explorer.model.documents import DocumentDraft, Found
from explorer.reading.read import read
from tests.bench.figures import Figure
from tests.bench.reading_data import DATA

_LABELS = Path(__file__).with_name("reading_labels.tsv")
_OTHER_BODY = frozenset(
    # Read by hand: the body stands in another language than the folder says.
    f"{folder}-{number}"
    for folder, numbers in {
        "en": "77578854 27717154 24602528 64365867 09119669 74163590 29038159 67509820 83488199 92380871"
        " 29575852 74495696",
        "fr": "85992442 74262794 73875070 70073634 96182347 75495843 74134366",
        "de": "73638781 75325528",
    }.items()
    for number in numbers.split()
)


def figures() -> Iterator[Figure]:
    """Figures of the releases, then of the labelled pages."""
    yield from _releases()
    yield from _labelled()


def _releases() -> Iterator[Figure]:
    right = wrong = dated = 0
    for path, day in _release_files():
        drafts = read(path).drafts
        lang = path.parent.name
        if path.stem in _OTHER_BODY:
            print(f"   {path.name}: body in {drafts[0].lang}")
        elif len(drafts) == 1 and drafts[0].lang == lang:
            right += 1
        else:
            wrong += 1
            print(f"   {path.name}: read as {', '.join(draft.lang for draft in drafts)}")
        dated += _value(drafts[0].metadata.date) == day
    yield Figure("releases read", right + wrong + len(_OTHER_BODY), 888)
    yield Figure("releases whose language is right", right / (right + wrong), 0.995)
    yield Figure("releases whose date is right", dated / (right + wrong + len(_OTHER_BODY)), 1.0)


def _release_files() -> Iterator[tuple[Path, str]]:
    folder = DATA / "press_releases"
    with (folder / "pairs.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            yield from ((folder / row[lang], row["date"]) for lang in ("de", "fr", "en") if row[lang])


def _labelled() -> Iterator[Figure]:
    hits = dict.fromkeys(("title", "date", "issuer", "language"), 0)
    with _LABELS.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in rows:
        draft = read(DATA / "webpages" / "trafilatura" / row["file"]).drafts[0]
        for name in ("title", "date", "issuer"):
            hits[name] += _matches(draft, name, row[name])
        hits["language"] += draft.lang == row["lang"]
    for name, count in hits.items():
        yield Figure(f"labelled pages whose {name} is right (of {len(rows)})", count / len(rows), 0.95)


def _matches(draft: DocumentDraft, name: str, wanted: str) -> bool:
    found = _value(getattr(draft.metadata, name))
    good = _folded(found) in {_folded(answer) for answer in wanted.split("|")}
    if not good:
        print(f"   {name}: wanted {wanted!r}, found {found!r}")
    return good


def _value(found: Found | None) -> str:
    return found.value if found else ""


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold())
