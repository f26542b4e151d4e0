"""Official numbering, by which both versions of an act say where they are: articles, paragraphs, recitals, letters."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.bitext.band import Corner
from explorer.bitext.chains import rising
from explorer.language.numerals import cardinal, ordinal, roman
from explorer.model.language import Lang

NEAR: Final = 3
"""A label is believed if the words lead within so many units of it: else the versions number differently."""
SETTLED: Final = 0.8
"""Share of a side's labels that must be believed for every label there to begin a bead."""

_ORDER = r"(?P<order>\d+[a-z]?|[IVXLC]+|premi(?:er|ère)|unique|[A-Za-zäöü]+)(?:er|re|e|ter|te|\.)?"
_LEVELS = (
    re.compile(rf"\s*(?:Kapitel|Chapitre|Chapter|Titel|Titre|Title|Teil|Partie|Part)\s+{_ORDER}\b", re.IGNORECASE),
    re.compile(rf"\s*(?:Abschnitt|Section)\s+{_ORDER}\b", re.IGNORECASE),
    re.compile(rf"\s*(?:Art(?:ikel|icle)?\.?|§|Anhang|Annexe?)\s*{_ORDER}\b", re.IGNORECASE),
    re.compile(r"\s*(?:\((?P<order>\d{1,3}[a-z]?)\)|(?P<point>\d{1,3}(?:\.\d{1,3})*)[.)](?!\d)(?=\s+[^\Wa-z\d]|\s*$))"),
    re.compile(r"\s*(?:\((?P<order>[a-z])\)|(?P<point>[a-z])\))"),
)
_MONTH_NEXT = re.compile(r"\s*\d{1,2}\.\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jän)")

Label = tuple[str, ...]
"""A number with those above it: paragraph 2 of article 5 is ("", "", "5", "2", "")."""


def labels(texts: Sequence[str], lang: Lang) -> Iterator[tuple[int, Label]]:
    """Units that begin with a number, and that number with those above it."""
    above = [""] * len(_LEVELS)
    for place, text in enumerate(texts):
        for level, pattern in enumerate(_LEVELS):
            if (found := pattern.match(text)) and not _MONTH_NEXT.match(text) and (order := _order(found, lang)):
                above[level:] = [order, *[""] * (len(_LEVELS) - level - 1)]
                yield place, tuple(above)
                break


def _order(found: re.Match[str], lang: Lang) -> str:
    groups = found.groupdict()
    written = groups["order"] or groups.get("point") or ""
    if written[:1].isdigit() or (len(written) == 1 and written.islower()):
        return written
    value = roman(written) or ordinal(written, lang) or cardinal(written, lang)
    return "1" if written.casefold() in ("unique", "premier", "première") else str(value or "")


def anchors(texts: tuple[Sequence[str], Sequence[str]], langs: tuple[Lang, Lang]) -> tuple[Corner, ...]:
    """Where units of both sides bear one number that no other unit bears, as long as these follow in one order."""
    places = [_unique(labels(side, lang)) for side, lang in zip(texts, langs, strict=True)]
    pairs = sorted((place, places[1][label]) for label, place in places[0].items() if label in places[1])
    return tuple(rising(pairs))


def _unique(found: Iterator[tuple[int, Label]]) -> dict[Label, int]:
    pairs = list(found)
    counts = Counter(label for _, label in pairs)
    return {label: place for place, label in pairs if counts[label] == 1}


def believed(found: Sequence[Corner], path: NDArray[np.integer], fixed: Sequence[Corner]) -> tuple[Corner, ...]:
    """Those of `found` that the words bear out, with the `fixed` corners, which they must not cross."""
    kept = []
    for row, column in found:
        near = np.abs(path - np.array([row, column])).max(axis=1).min() <= NEAR
        agrees = all((i < row) == (j < column) and (i == row) == (j == column) for i, j in fixed)
        if near and agrees and row and column:
            kept.append((row, column))
    return tuple(sorted({*kept, *fixed}))


def barriers(
    texts: tuple[Sequence[str], Sequence[str]], langs: tuple[Lang, Lang], kept: Sequence[Corner]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Units of each side at which a bead must begin: all that bear a number, where nearly all numbers are `kept`."""
    found = []
    for side in (0, 1):
        numbered = [place for place, _ in labels(texts[side], langs[side])]
        corners = {corner[side] for corner in kept} | {0}
        settled = sum(place in corners for place in numbered) >= SETTLED * len(numbered)
        found.append(tuple(numbered) if settled else ())
    return found[0], found[1]
