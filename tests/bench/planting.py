"""Differences planted at random into a text: a digit changed, a date moved, an amount scaled, a reference altered."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from explorer.model.documents import Span

_MONTHS = (
    ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "Oktober", "November", "Dezember"),
    ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "octobre", "novembre", "décembre"),
)
_DATE = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:\.|er)?[ \u00a0]({'|'.join(m for row in _MONTHS for m in row)})[ \u00a0](\d{{4}})"
)
_MONEY = r"(?:EUR|Euro|CHF|Franken|euros?|francs?)\b"
_AMOUNT = re.compile(rf"(?<![\d.,])\d+(?:[ \u00a0.]\d{{3}})*(?=[ \u00a0](?:%|{_MONEY}))")
_REFERENCE = re.compile(
    r"(?:Artikeln?|Absatz|Absätzen?|Unterabsatz|Erwägungsgrund|articles?|paragraphes?|considérant)[ \u00a0](\d+)\b"
    r"|(?:Buchstaben?|points?)[ \u00a0]([a-h])\b",
)
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Planted:
    """A text with one difference in it: what stands there now, where, and what stood there before."""

    kind: str
    text: str
    span: Span
    before: str


def _digit(found: re.Match[str], random: Random) -> str:
    place = random.randrange(len(found[0]))
    others = [digit for digit in "123456789" if digit != found[0][place]]
    return found[0][:place] + random.choice(others) + found[0][place + 1 :]


def _moved(found: re.Match[str], random: Random) -> str:
    what = random.randrange(3)
    if what == 0:
        day = random.choice([day for day in range(1, 29) if day != int(found[1])])
        return found[0].replace(found[1], str(day), 1)
    if what == 1:
        row = next(row for row in _MONTHS if found[2] in row)
        return found[0].replace(found[2], random.choice([month for month in row if month != found[2]]))
    return found[0].replace(found[3], str(int(found[3]) + random.choice((-2, -1, 1, 2))))


def _scaled(found: re.Match[str], random: Random) -> str:
    value = int(re.sub(r"\D", "", found[0])) * random.choice((2, 3, 10))
    return f"{value:,}".replace(",", " ")


def _altered(found: re.Match[str], random: Random) -> str:
    if found[2]:
        other = random.choice([letter for letter in "abcdefgh" if letter != found[2]])
    else:
        other = str(random.choice([number for number in range(1, 100) if number != int(found[1])]))
    return found[0][: -len(found[1] or found[2])] + other


KINDS: dict[str, tuple[re.Pattern[str], Callable[[re.Match[str], Random], str]]] = {
    "digit": (_DIGITS, _digit),
    "date": (_DATE, _moved),
    "amount": (_AMOUNT, _scaled),
    "reference": (_REFERENCE, _altered),
}
"""What can be planted: where it may stand, and what becomes of it."""


def plant(text: str, kind: str, random: Random) -> Planted | None:
    """`text` with one difference of a kind; None where it has no place for one."""
    pattern, changed = KINDS[kind]
    found = list(pattern.finditer(text))
    if not found:
        return None
    chosen = random.choice(found)
    new = changed(chosen, random)
    span = Span(chosen.start(), chosen.start() + len(new))
    return Planted(kind, text[: chosen.start()] + new + text[chosen.end() :], span, chosen[0])


def planted(texts: list[str], count: int, random: Random) -> Iterator[tuple[int, Planted]]:
    """`count` differences, of each kind as many as of the others, each in a text chosen at random by its place."""
    kinds = list(KINDS)
    done = 0
    while done < count:
        number = random.randrange(len(texts))
        if (one := plant(texts[number], kinds[done % len(kinds)], random)) is not None:
            yield number, one
            done += 1
