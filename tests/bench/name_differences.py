"""Names that differ: planted into press releases whose paragraphs answer one another, and what is told without."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from random import Random

from explorer.bitext.naming import Naming
from explorer.language.lexicon import load
from explorer.language.names import names
from explorer.model.documents import Passage, PassageKind
from explorer.model.language import Lang
from tests.bench.figures import Figure
from tests.bench.reading_data import DATA, PROJECT

_OTHERS = ("Adenauer", "Schröder", "Kohl", "Mitterrand", "Pompidou", "Hambourg", "Rostock", "Toulouse", "Nantes")
_PLANTED = 200
_SEED = 20250829
_FILE = DATA / "press_releases" / "paragraphs_silver.tsv"

Release = tuple[list[Passage], list[Passage]]


def name_figures() -> Iterator[Figure]:
    """Paragraphs for which names are told, and the share of planted names that are found."""
    if not _FILE.exists():
        return
    lexicon = load(PROJECT / "resources" / "lexicon")
    releases = list(_releases())
    namings = [Naming(*release, (Lang.DE, Lang.FR), lexicon) for release in releases]
    told = [
        bool(list(naming.differing([one], [other])))
        for naming, release in zip(namings, releases, strict=True)
        for one, other in zip(*release, strict=True)
    ]
    yield Figure(f"names: told without a plant, share of {len(told)} paragraphs", sum(told) / len(told), 0.02, "", True)
    random = Random(_SEED)
    found: list[bool] = []
    while len(found) < _PLANTED:
        number = random.randrange(len(releases))
        left, right = (list(side) for side in releases[number])
        place = random.randrange(len(left))
        other, planted = _planted(right[place], left[place], random)
        if planted:
            told_now = namings[number].differing([left[place]], [other])
            found.append(any(theirs is not None and theirs.text == planted for _, theirs in told_now))
    yield Figure(f"names: found of {_PLANTED} planted", sum(found) / len(found), 0.9)


def _planted(french: Passage, german: Passage, random: Random) -> tuple[Passage, str]:
    """The French paragraph with one of its names, which stands in the German one too, made another; "" without any."""
    certain = [name for name in names(french.text, Lang.FR) if name.certain and name.text in german.text]
    if not certain:
        return french, ""
    name, other = random.choice(certain), random.choice(_OTHERS)
    return replace(french, text=french.text[: name.span.start] + other + french.text[name.span.end :]), other


def _releases() -> Iterator[Release]:
    csv.field_size_limit(1 << 30)
    with _FILE.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    for _, group in groupby(rows, key=lambda row: row["group"]):
        paragraphs = list(group)
        yield _side(paragraphs, Lang.DE), _side(paragraphs, Lang.FR)


def _side(rows: Sequence[dict[str, str]], lang: Lang) -> list[Passage]:
    texts = [row[lang.value] for row in rows]
    return [Passage(n, PassageKind.BODY, n, None, lang, 0, len(text), text) for n, text in enumerate(texts)]
