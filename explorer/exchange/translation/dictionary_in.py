"""Dictionaries for dictd (RFC 2229), such as those of FreeDict: a file of articles and an index of where each lies."""

import gzip
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Final

from explorer.model.bitext import WordPair
from explorer.model.errors import BadValue, DamagedFile, NoSuchFile, NotPermitted
from explorer.model.exchange import IncomingGlossary
from explorer.model.language import Lang

_LARGEST: Final = 256 << 20
"""Bytes of articles that are read: no dictionary is larger, and a small file may unpack to anything."""
_DIGITS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES: Final = MappingProxyType({digit: value for value, digit in enumerate(_DIGITS)})
_CODES: Final = MappingProxyType(
    {
        **dict.fromkeys(("deu", "ger", "de"), Lang.DE),
        **dict.fromkeys(("fra", "fre", "fr"), Lang.FR),
        **dict.fromkeys(("eng", "en"), Lang.EN),
    }
)
_NAMED: Final = re.compile(rf"(?<![a-z])({'|'.join(_CODES)})[-_]({'|'.join(_CODES)})(?![a-z])", re.IGNORECASE)
_HEADWORD: Final = re.compile(r"\s*([^/<\[\n]+)")
_SENSE: Final = re.compile(r"\d+\.\s+(\S.*)")
_NEXT_SENSE: Final = re.compile(r"\s+\d+\.\s*$")
_ASIDE: Final = re.compile(r"\([^)]*\)|\[[^\]]*\]|<[^>]*>")
_LONGEST: Final = 60
"""A translation of more letters is an explanation."""


def read_dictionary(path: Path) -> IncomingGlossary:
    """The pairs of a dictionary, one for each translation of each headword.

    `path` is its file of articles (`.dict`, `.dict.dz`) or its index (`.index`); the other one lies beside it. The name
    says the languages, first that of the headwords (`freedict-deu-fra`).

    Raises:
        NoSuchFile, NotPermitted: one of the two files cannot be read.
        DamagedFile: the index does not fit the articles, or holds none.
        BadValue: the name does not say two of German, French and English.
    """
    base = path.name.removesuffix(".dz").removesuffix(".gz").removesuffix(".dict").removesuffix(".index")
    found = _NAMED.search(base)
    langs = (_CODES[found[1].lower()], _CODES[found[2].lower()]) if found else None
    if langs is None or langs[0] is langs[1]:
        raise BadValue(value=path.name, field="dictionary", expected="let its name say the languages, such as deu-fra")
    articles = _articles(path.with_name(base))
    index = _bytes(path.with_name(f"{base}.index"))
    pairs = tuple(dict.fromkeys(_pairs(articles, index.decode("utf8", "replace"), langs, base, path)))
    if not pairs:
        raise DamagedFile(path=str(path), format="dictd dictionary", reason="it has no headword with a translation")
    return IncomingGlossary(pairs)


def _articles(base: Path) -> bytes:
    packed = next((p for end in (".dict.dz", ".dict.gz") if (p := base.with_name(base.name + end)).exists()), None)
    if packed is None:
        return _bytes(base.with_name(f"{base.name}.dict"))
    try:
        with gzip.open(packed) as stream:
            return stream.read(_LARGEST)
    except (OSError, EOFError, zlib.error) as error:
        raise DamagedFile(path=str(packed), format="dictd dictionary", reason=str(error)[:120]) from error


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(_LARGEST)
    except FileNotFoundError:
        raise NoSuchFile(path=str(path)) from None
    except OSError:
        raise NotPermitted(path=str(path)) from None


def _pairs(articles: bytes, index: str, langs: tuple[Lang, Lang], origin: str, path: Path) -> Iterator[WordPair]:
    for line in index.splitlines():
        fields = line.split("\t")
        if len(fields) < 3 or fields[0].startswith("00"):
            continue
        start, size = _number(fields[1]), _number(fields[2])
        if start is None or size is None or start + size > len(articles):
            raise DamagedFile(path=str(path), format="dictd dictionary", reason="its index does not fit its articles")
        article = articles[start : start + size].decode("utf8", "replace")
        headword = _HEADWORD.match(article)
        if headword:
            for translation in _translations(article.splitlines()[1:]):
                yield _pair({langs[0]: headword[1].strip(), langs[1]: translation}, origin)


def _number(written: str) -> int | None:
    """A number in the index: base 64, most significant digit first."""
    value = 0
    for digit in written:
        if digit not in _VALUES:
            return None
        value = value * 64 + _VALUES[digit]
    return value


def _translations(lines: list[str]) -> Iterator[str]:
    """The translations of an article: on its first line, or on those that number its senses; the rest explains."""
    senses = [found[1] for line in lines if (found := _SENSE.match(line))]
    for sense in senses or lines[:1]:
        for part in _ASIDE.sub("", _NEXT_SENSE.sub("", sense)).split(","):
            word = " ".join(part.split()).strip(" ;.")
            if word and len(word) <= _LONGEST:
                yield word


def _pair(words: dict[Lang, str], origin: str) -> WordPair:
    return WordPair(words.get(Lang.DE, ""), words.get(Lang.FR, ""), 1.0, origin, words.get(Lang.EN, ""))
