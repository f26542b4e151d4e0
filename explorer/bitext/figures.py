"""The figures of a passage as versions are compared by them: numbers with what they count, and cited letters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from explorer.language.numbers import Number, NumberKind, numbers
from explorer.model.bitext import DifferenceKind
from explorer.model.documents import Passage, Span
from explorer.model.language import Lang

_KINDS = MappingProxyType(
    {
        NumberKind.DATE: DifferenceKind.DATE,
        NumberKind.AMOUNT: DifferenceKind.AMOUNT,
        NumberKind.PERCENTAGE: DifferenceKind.PERCENTAGE,
    }
)
_GAP = r"[ \u00a0\u202f]*"
_PLACES = (
    r"Art(?:ikeln?s?|icles?|\.)|§+|(?:Unter)?[Aa]bs(?:atz(?:es)?|ätzen?|\.)|Erwägungsgr(?:und(?:e?s)?|ünden?)"
    r"|Kap(?:iteln?s?|\.)|Abschnitt(?:en?|s)?|Anhang(?:s|es)?|Anhängen?|Nummern?|Nr\.|Ziff(?:ern?|\.)|Sätzen?|Satz(?:es)?"
    r"|Verordnung(?:en)?|Richtlinien?|Beschlu(?:ss|ß)(?:es)?"
    r"|paragraph(?:s|es?)?|par\.|alinéas?|al\.|considérants?|chapitres?|chapters?|sections?|annexe?s?|points?"
    r"|numéros?|n[o°º]\.?|règlements?|directives?|décisions?|regulations?|recitals?|subparagraphs?|sentences?"
)
_AND = rf"{_GAP}(?:,?{_GAP}(?:und|bis|oder|et|à|ou|and|to|or|-|–)|,){_GAP}"
_CITED_BEFORE = re.compile(
    rf"(?<![^\W_])(?P<place>{_PLACES}){_GAP}(?:\([A-Z, ]+\){_GAP})?(?:(?:Nr\.|n[o°º]){_GAP})?"
    rf"(?:(?:\d+|[IVXLC]+)(?:er)?{_AND})*$",
    re.IGNORECASE,
)
_CITED_AFTER = re.compile(r"[ \u00a0](?P<place>Unterabs|Satz|Gedankenstrich|alinéa|phrase|tiret|subparagraph|indent)")
_UNITS = MappingProxyType(
    {
        "unterabs alin al. subparagraph": "subparagraph",
        "satz sätz phrase sentence": "sentence",
        "gedankenstrich tiret indent": "indent",
        "abs par §": "paragraph",
        "art": "article",
        "erw consid recital": "recital",
        "kap chap": "chapter",
        "abschnitt section": "section",
        "anh annex": "annex",
        "numm nr ziff point num n": "point",
        "": "act",
    }
)
_UNIT_OF = {beginning: unit for names, unit in _UNITS.items() for beginning in names.split() or [""]}
_REACH = 60
"""Characters before a number that may belong to what it is cited with."""

_ONE = r"\(?[a-z]\b(?!['’])\)?"
_POINTS = rf"(?:Buchst(?:aben?s?|\.)|lit\.|let\.|lettres?|(?:sous-)?points?){_GAP}"
_LETTERS = re.compile(rf"\b{_POINTS}(?P<letters>{_ONE}(?:(?:{_AND}|{_GAP}sowie{_GAP})(?:les )?(?:{_POINTS})?{_ONE})*)")
_LETTER = re.compile(r"(?<![^\W_])[a-z](?![^\W_])")
_BRACKETED = re.compile(r"(?<![^\W_])[a-z](?=\))")
_MARK = "letter "
_THIRD_PARTY = re.compile(r"(?:Dritt|Zweit|Erst)")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it stands in a document: its value in the form common to all languages, and where it lies."""

    value: str
    kind: DifferenceKind
    text: str
    span: Span
    number: NumberKind
    spelt: bool = False
    cited: str = ""
    """What kind of place it numbers (`article`, `paragraph`), where it cites one."""


def figures(passage: Passage) -> list[Figure]:
    """The figures of a passage in order; spans are relative to the document's text."""
    found = [
        _figure(passage, number) for number in numbers(passage.text, passage.lang) if not _is_noun(passage, number)
    ]
    found.extend(_letters(passage))
    return sorted(found, key=lambda figure: figure.span.start)


def _figure(passage: Passage, number: Number) -> Figure:
    cited = _cited(passage.text, number)
    kind = DifferenceKind.REFERENCE if cited else _KINDS.get(number.kind, DifferenceKind.NUMBER)
    quote = passage.text[number.start : number.end]
    span = Span(passage.start + number.start, passage.start + number.end)
    return Figure(number.value, kind, quote, span, number.kind, number.spelt, cited)


def _cited(text: str, number: Number) -> str:
    """The kind of place that a number cites: `paragraph` for `Absatz 2` and `paragraphe 2`; "" where it cites none."""
    if number.kind in _KINDS:
        return ""
    if number.spelt:
        found = _CITED_AFTER.match(text, number.end)
    else:
        found = _CITED_BEFORE.search(text[max(0, number.start - _REACH) : number.start])
    if found:
        place = found["place"].lower()
        return next(_UNIT_OF[place[:size]] for size in range(len(place), -1, -1) if place[:size] in _UNIT_OF)
    slashed = text[number.end : number.end + 1] == "/" or text[number.start - 1 : number.start] == "/"
    return "act" if slashed and not number.spelt else ""


def _is_noun(passage: Passage, number: Number) -> bool:
    """`Dritte` are third parties, not the number three."""
    if passage.lang is not Lang.DE or not number.spelt or number.start == 0:
        return False
    return bool(_THIRD_PARTY.match(passage.text, number.start))


def _letters(passage: Passage) -> Iterator[Figure]:
    """The letters by which points of a list are cited: `Buchstaben a und c`, `points a) et c)`."""
    for match in _LETTERS.finditer(passage.text):
        letter = _BRACKETED if ")" in match["letters"] else _LETTER
        for found in letter.finditer(passage.text, match.start("letters"), match.end("letters") + 1):
            span = Span(passage.start + found.start(), passage.start + found.end())
            yield Figure(_MARK + found[0], DifferenceKind.REFERENCE, found[0], span, NumberKind.PLAIN, cited="letter")
