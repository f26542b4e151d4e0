"""Numbers of a text in one form for all languages: `2,5 Mrd.` and `2,5 milliards` are both 2500000000."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from explorer.language.numerals import cardinal, combine, ordinal, roman
from explorer.language.words import Word, fold, words
from explorer.model.documents import Span
from explorer.model.language import Lang


class NumberKind(StrEnum):
    """What a number counts."""

    PLAIN = "plain"
    ORDINAL = "ordinal"
    PERCENTAGE = "percentage"
    AMOUNT = "amount"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands in the text, with its value.

    `value` is a plain decimal ("2500000000", "2.5"), a date (ISO 8601: "2025-05-22", "2025-05", or "--05-22" where the
    year is not told), or the digits as they stand for a number in several parts ("3.2.1"). `spelt` tells that it is
    written as words.
    """

    value: str
    kind: NumberKind
    start: int
    end: int
    spelt: bool = False

    @property
    def span(self) -> Span:
        """Where the number lies in the text."""
        return Span(self.start, self.end)


_MONTH_NAMES = {
    Lang.DE: "januar|jänner februar|feber märz april mai juni juli august september oktober november dezember",
    Lang.FR: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    Lang.EN: "january february march april may june july august september october november december",
}
MONTHS: dict[Lang, dict[str, int]] = {
    lang: {fold(name): number for number, names in enumerate(line.split(), 1) for name in names.split("|")}
    for lang, line in _MONTH_NAMES.items()
}
"""Folded names of months, by language, with their numbers."""

_SCALES = {
    "tausend": 3,
    "tsd": 3,
    "millier": 3,
    "milliers": 3,
    "thousand": 3,
    "mille": 3,
    "million": 6,
    "millionen": 6,
    "mio": 6,
    "millions": 6,
    "mill": 6,
    "milliarde": 9,
    "milliarden": 9,
    "mrd": 9,
    "milliard": 9,
    "milliards": 9,
    "mia": 9,
    "md": 9,
    "mds": 9,
    "billionen": 12,
    "trillion": 12,
    "trillions": 12,
}
_BILLION = {Lang.DE: 12, Lang.EN: 9}
"""A word that means a thousand times more in German than in English."""
_CURRENCIES = r"(?:€|\$|£|EUR|CHF|USD|[Ee]uros?|Franken|francs?|Fr\.|[Dd]ollars?|Rappen|centimes?|[Cc]ents?)"

_GAP = r"[ \u00a0\u2009\u202f]?"
_DIGITS = r"\d{1,3}(?:[ \u00a0\u2009\u202f.'’]\d{3})+(?:,\d+)?(?![\d])|\d+(?:[.,]\d+)*"
_MONTH = "|".join(dict.fromkeys(name for line in _MONTH_NAMES.values() for name in re.split(r"[ |]", line)))
_DATE = re.compile(
    r"(?<![\w.])(?:"
    r"(?P<iso>(?P<y1>\d{4})-(?P<m1>\d{2})-(?P<d1>\d{2}))"
    r"|(?P<d2>\d{1,2})[./] ?(?P<m2>\d{1,2})[./] ?(?P<y2>\d{4})"
    rf"|(?:(?P<d3>\d{{1,2}})(?:\.|er|st|nd|rd|th)?[ \u00a0]+)?(?P<m3>{_MONTH})(?:,?[ \u00a0]+(?P<y3>\d{{4}}))?"
    r")(?![\w])",
    re.IGNORECASE,
)
_FIGURE = re.compile(rf"(?<![\w.,])(?P<digits>{_DIGITS})(?P<rank>(?:er|re|ère|e|ème|st|nd|rd|th)(?![\w]))?(?!\d)")
_AFTER_SCALE = re.compile(rf"{_GAP}(?:(?:[dD]e|d['’]) ?)?([^\W\d_]+)\.?")
_AFTER_PERCENT = re.compile(rf"{_GAP}(?:%|‰|(?:prozent(?:ige?[nmrs]?)?|pour[ \u00a0]cent|per ?cent)\b)", re.IGNORECASE)
_AFTER_MONEY = re.compile(rf"{_GAP}(?:de |d['’])?{_CURRENCIES}(?!\w)")
_BEFORE_MONEY = re.compile(rf"{_CURRENCIES}{_GAP}$")
_ROMAN = re.compile(r"(?<![\w.])(?P<roman>[IVXLC]{2,7})(?P<rank>e|er|ème)?(?![\w'’])")


def numbers(text: str, lang: Lang) -> tuple[Number, ...]:
    """The numbers of `text` in order: dates, figures with their scale and unit, number words and Roman numerals.

    `ein` and `un` are articles more often than numbers and are left out, as are ones within longer words.
    """
    found = _dates(text)
    taken = [(number.start, number.end) for number in found]
    for number in (*_figures(text, lang), *_spelt(text, lang), *_romans(text)):
        if not any(number.start < end and start < number.end for start, end in taken):
            found.append(number)
            taken.append((number.start, number.end))
    return tuple(sorted(found, key=lambda number: number.start))


def _dates(text: str) -> list[Number]:
    found = []
    for match in _DATE.finditer(text):
        day = match["d1"] or match["d2"] or match["d3"]
        year = match["y1"] or match["y2"] or match["y3"]
        month = _month_number(match["m3"]) if match["m3"] else int(match["m1"] or match["m2"])
        if (day or year) and 1 <= month <= 12 and 1 <= int(day or 1) <= 31:
            value = (year or "-") + f"-{month:02d}" + (f"-{int(day):02d}" if day else "")
            found.append(Number(value, NumberKind.DATE, match.start(), match.end()))
    return found


def _month_number(name: str) -> int:
    plain = fold(name)
    return next(months[plain] for months in MONTHS.values() if plain in months)


def _figures(text: str, lang: Lang) -> list[Number]:
    found = []
    for match in _FIGURE.finditer(text):
        value = _value(match["digits"], lang)
        if value is None:
            found.append(Number(match["digits"], NumberKind.PLAIN, match.start(), match.end()))
        else:
            kind = NumberKind.ORDINAL if match["rank"] else NumberKind.PLAIN
            found.append(_with_unit(text, Number(_plain(value), kind, match.start(), match.end()), value, lang))
    return found


def _value(digits: str, lang: Lang) -> Decimal | None:
    """The value of digits with their marks of thousands and decimals; None for a number in parts (`3.2.1`)."""
    bare = re.sub(r"[ \u00a0\u2009\u202f'’]", "", digits)
    if lang is Lang.EN:
        bare = bare.translate(str.maketrans(".,", ",."))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", bare) and not bare.startswith("0"):
        return Decimal(bare.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d+(?:[.,]\d+)?", bare):
        return Decimal(bare.replace(",", "."))
    return None


def _plain(value: Decimal) -> str:
    """Digits without a needless point: exact, however many there are (`normalize` and `quantize` keep to 28)."""
    whole = value.to_integral_value()
    return format(whole, "f") if whole == value else format(value, "f").rstrip("0")


def _with_unit(text: str, number: Number, value: Decimal, lang: Lang) -> Number:
    end, kind = number.end, number.kind
    scale = _AFTER_SCALE.match(text, end)
    if scale and (power := _power(fold(scale[1]), lang)):
        value, end = value.scaleb(power), scale.end()
    if percent := _AFTER_PERCENT.match(text, end):
        kind, end = NumberKind.PERCENTAGE, percent.end()
    elif money := _AFTER_MONEY.match(text, end):
        kind, end = NumberKind.AMOUNT, money.end()
    elif _BEFORE_MONEY.search(text, max(0, number.start - 9), number.start):
        kind = NumberKind.AMOUNT
    return Number(_plain(value), kind, number.start, end, number.spelt)


def _power(word: str, lang: Lang) -> int | None:
    return _BILLION.get(lang) if word in ("billion", "billions") else _SCALES.get(word)


def _spelt(text: str, lang: Lang) -> list[Number]:
    found: list[Number] = []
    run: list[tuple[Word, int]] = []
    for word in words(text, lang):
        value = cardinal(word.text, lang)
        joined = bool(run) and text[run[-1][0].end : word.start] in ("-", " ", " et ", "-et-", "\u00a0")
        if run and not (joined and value is not None and lang is not Lang.DE):
            if joined and fold(word.text) in ("et", "and"):
                continue
            found.extend(_close(text, run, lang))
            run = []
        if value is not None:
            run.append((word, value))
        elif (rank := ordinal(word.text, lang)) is not None:
            found.append(Number(str(rank), NumberKind.ORDINAL, word.start, word.end, spelt=True))
    return found + _close(text, run, lang)


def _close(text: str, run: list[tuple[Word, int]], lang: Lang) -> list[Number]:
    if not run or [value for _, value in run] == [1]:
        return []
    value = combine(tuple(value for _, value in run))
    number = Number(str(value), NumberKind.PLAIN, run[0][0].start, run[-1][0].end, spelt=True)
    return [_with_unit(text, number, Decimal(value), lang)]


def _romans(text: str) -> list[Number]:
    found = []
    for match in _ROMAN.finditer(text):
        value = roman(match["roman"])
        if value is not None:
            kind = NumberKind.ORDINAL if match["rank"] else NumberKind.PLAIN
            found.append(Number(str(value), kind, match.start(), match.end()))
    return found
