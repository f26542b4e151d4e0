"""Numbers written as words in German, French and English, cardinal and ordinal."""

import re
from functools import lru_cache

from explorer.language.words import fold
from explorer.model.language import Lang

_DE_UNITS = {
    "null": 0,
    "ein": 1,
    "eins": 1,
    "zwei": 2,
    "zwo": 2,
    "drei": 3,
    "vier": 4,
    "funf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
    "elf": 11,
    "zwolf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "funfzehn": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
}
_DE_TENS = {
    "zwanzig": 20,
    "dreissig": 30,
    "vierzig": 40,
    "funfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}
_BOTH = dict.fromkeys(("beide", "beiden", "beider", "beides", "zweier", "zweien"), 2)
_DE_ORDINALS = {"erst": 1, "zweit": 2, "dritt": 3, "siebt": 7, "acht": 8}

_FR_UNITS = {
    "zero": 0,
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "onze": 11,
    "douze": 12,
    "treize": 13,
    "quatorze": 14,
    "quinze": 15,
    "seize": 16,
}
_FR_TENS = {
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
}
_FR_ORDINALS = {
    "premier": 1,
    "premiere": 1,
    "premiers": 1,
    "premieres": 1,
    "second": 2,
    "seconde": 2,
    "seconds": 2,
    "secondes": 2,
    "neuvieme": 9,
    "cinquieme": 5,
}

_EN_UNITS = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
_EN_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_EN_ORDINALS = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}

_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


@lru_cache(maxsize=1 << 16)
def cardinal(word: str, lang: Lang) -> int | None:
    """The number that one written word stands for (`einundzwanzig`, `deux`, `twenty`), or None."""
    plain = fold(word)
    if lang is Lang.DE:
        return _first(_BOTH.get(plain), _german(plain), _german_named(plain))
    units, tens = (_FR_UNITS, _FR_TENS) if lang is Lang.FR else (_EN_UNITS, _EN_TENS)
    if lang not in (Lang.FR, Lang.EN):
        return None
    scale = {"cent": 100, "cents": 100, "mille": 1000, "hundred": 100, "thousand": 1000}
    return units.get(plain, tens.get(plain, scale.get(plain)))


@lru_cache(maxsize=1 << 16)
def ordinal(word: str, lang: Lang) -> int | None:
    """The rank that one written word stands for (`zweiter`, `deuxième`, `third`), or None."""
    plain = fold(word)
    if lang is Lang.DE:
        return _german_rank(plain)
    if lang is Lang.FR:
        return _french_rank(plain)
    if lang is Lang.EN:
        known = _EN_ORDINALS.get(plain)
        return known if known is not None else (_EN_UNITS.get(plain[:-2]) if plain.endswith("th") else None)
    return None


def roman(word: str) -> int | None:
    """The value of a Roman numeral in capitals (`XIV`), or None."""
    if not word or not _ROMAN.fullmatch(word):
        return None
    values = [_ROMAN_VALUES[letter] for letter in word]
    after = [*values[1:], 0]
    return sum(-value if value < following else value for value, following in zip(values, after, strict=True))


def combine(values: tuple[int, ...]) -> int:
    """One number from the values of its written words: 4, 20, 10, 3 is 93; 2, 100, 30 is 230; 3, 1000, 5 is 3005."""
    total = part = 0
    for value in values:
        if value == 1000:
            total, part = total + max(part, 1) * 1000, 0
        elif value == 100 or (value == 20 and part % 100 == 4):
            part = max(part, 1) * value if value == 100 else part - 4 + 80
        else:
            part += value
    return total + part


def _first(*values: int | None) -> int | None:
    return next((value for value in values if value is not None), None)


def _german(plain: str) -> int | None:
    if plain in _DE_UNITS:
        return _DE_UNITS[plain]
    if plain in _DE_TENS:
        return _DE_TENS[plain]
    for scale, value in (("tausend", 1000), ("hundert", 100)):
        if scale in plain:
            before, after = plain.split(scale, 1)
            factor = _german(before) if before else 1
            rest = _german(after.removeprefix("und")) if after else 0
            return None if factor is None or rest is None else factor * value + rest
    for tens, value in _DE_TENS.items():
        if plain.endswith("und" + tens):
            unit = _DE_UNITS.get(plain[: -len(tens) - 3])
            return None if unit is None or unit > 9 else unit + value
    return None


def _german_named(plain: str) -> int | None:
    """What is named after a round number: `Achttausender` is a summit of 8000 metres."""
    for ending in ("ern", "ers", "er"):
        if plain.endswith(ending) and (value := _german(plain.removesuffix(ending))) is not None and value >= 20:
            return value
    return None


def _german_rank(plain: str) -> int | None:
    for ending in ("en", "em", "er", "es", "e", "ens"):
        if plain.endswith(ending):
            base = plain.removesuffix(ending)
            if base in _DE_ORDINALS:
                return _DE_ORDINALS[base]
            cut = base.removesuffix("st") if base.endswith("st") else base.removesuffix("t")
            value = _german(cut) if cut != base else None
            if value is not None and value > 3 and (value < 20) != base.endswith("st"):
                return value
    return None


def _french_rank(plain: str) -> int | None:
    if plain in _FR_ORDINALS:
        return _FR_ORDINALS[plain]
    base = plain.removesuffix("s").removesuffix("ieme")
    if base in (plain, plain.removesuffix("s")):
        return None
    return _FR_UNITS.get(base, _FR_UNITS.get(base + "e", _FR_TENS.get(base, _FR_TENS.get(base + "e"))))
