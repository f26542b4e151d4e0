"""The General Data Protection Regulation: are all its recitals and paragraphs in the imported text, in order?

The units of `gdpr_units.tsv` follow the corrected text, the files of 2016 the first one: a unit that the file itself
does not hold is counted apart.
"""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from explorer.model.documents import Passage, PassageKind
from explorer.reading.read import read
from explorer.reading.roles import is_division
from tests.bench.figures import Figure
from tests.bench.reading_data import DATA, words

_FILES = {
    "de": ("GDPR.32016R0679.recitals.de.txt", "GDPR.32016R0679.articles.de.txt"),
    "fr": ("GDPR.32016R0679.2016-04-27.fr.xml",),
    "en": ("GDPR.32016R0679.2016-04-27.en.xml",),
}
_RECALL = 0.98
_SLACK = 40
"""Words by which a unit may reach over its own length in the text: notes and marks between its words."""
_RARE = 60


def figures() -> Iterator[Figure]:
    """For each language the share of units found, and of articles known as headings."""
    csv.field_size_limit(1 << 30)
    with (DATA / "eu_acts" / "gdpr_units.tsv").open(encoding="utf-8") as lines:
        units = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    for lang, names in _FILES.items():
        passages = [passage for name in names for passage in read(DATA / "eu_acts" / name).drafts[0].passages]
        yield from _found(lang, units, words(" ".join(passage.text for passage in passages)), _raw(names))
        yield _divisions(lang, passages)


def _found(lang: str, units: Sequence[dict[str, str]], text: list[str], raw: list[str]) -> Iterator[Figure]:
    ours, theirs = _Text(text), _Text(raw)
    wanted = [(row["unit"], words(row[lang])) for row in units if row[lang]]
    places = {name: ours.place(unit) for name, unit in wanted}
    held = {name for name, unit in wanted if theirs.place(unit) is not None}
    found = {name for name, place in places.items() if place is not None}
    order = [places[name] for name, _ in wanted if name in found and ("." in name or name.startswith("recital"))]
    steps = [before <= after for before, after in zip(_known(order), _known(order)[1:], strict=False)]
    yield Figure(f"GDPR {lang}: units in the file itself", len(held) / len(wanted))
    yield Figure(f"GDPR {lang}: units found, of those in the file", len(found & held) / len(held), 0.99)
    yield Figure(f"GDPR {lang}: units found, of all", len(found) / len(wanted), 0.99 if lang == "de" else None)
    yield Figure(f"GDPR {lang}: recitals and paragraphs in order", sum(steps) / len(steps), 0.99)


def _known(places: Sequence[int | None]) -> list[int]:
    return [place for place in places if place is not None]


def _divisions(lang: str, passages: Sequence[Passage]) -> Figure:
    named = [passage for passage in passages if is_division(passage.text)]
    marked = [
        passage
        for passage in passages
        if passage.text[:1] == "(" and passage.text[1:2].isdigit() and passage.kind is not PassageKind.NOTE
    ]
    known = sum(passage.kind is PassageKind.HEADING for passage in named)
    known += sum(passage.kind is PassageKind.ITEM for passage in marked)
    return Figure(
        f"GDPR {lang}: numbers of articles and recitals known as such", known / (len(named) + len(marked)), 0.99
    )


def _raw(names: Sequence[str]) -> list[str]:
    from lxml import html

    found: list[str] = []
    for name in names:
        data = (DATA / "eu_acts" / name).read_bytes()
        shown = " ".join(map(str, html.fromstring(data).itertext())) if name.endswith("xml") else data.decode("utf-8")
        found.extend(words(shown))
    return found


class _Text:
    """A text in which units are looked for by the places of their rarer words."""

    def __init__(self, text: list[str]) -> None:
        self._text = text
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(text):
            self._places[word].append(place)

    def place(self, unit: Sequence[str]) -> int | None:
        """Where the unit stands with a recall of at least 0.98, or None."""
        starts: Counter[int] = Counter()
        for offset, word in enumerate(unit):
            if len(self._places[word]) <= _RARE:
                starts.update((place - offset) // 8 for place in self._places[word])
        need = Counter(unit)
        for start, _ in starts.most_common(12):
            for shift in (-16, 0):
                begin = max(0, start * 8 + shift)
                window = Counter(self._text[begin : begin + len(unit) + _SLACK])
                if sum((need & window).values()) >= _RECALL * len(unit):
                    return begin
        return None
