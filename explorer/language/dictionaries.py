"""simplemma's dictionaries of word forms, packed once on each machine and mapped by every process.

As objects of Python's the German one takes 140 MB of every process and two seconds of its start; packed it takes no
time, and 24 MB that all processes share.
"""

import hashlib
import sys
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from explorer.files.keeping import kept
from explorer.language.packed import FORMAT, PackedTable, packed

FOLDER = "dictionaries"
"""In the user's cache."""

_APOSTROPHES = "'’ʼ"
_STRAIGHT = str.maketrans(dict.fromkeys("’ʼ", "'"))


def dictionary_form(word: str, lang: str) -> str | None:
    """The dictionary form of `word`, in lower case or with a capital if it is not known as it is written.

    As `DictionaryLookupStrategy` of simplemma finds it.
    """
    dictionary = opened(lang)
    found = dictionary.get(word)
    if found is None:
        found = dictionary.get(_other_case(word))
    if found is None and any(mark in word for mark in _APOSTROPHES):
        return next((form for other in _spellings(word) if (form := dictionary.get(other)) is not None), None)
    return found


def _other_case(word: str) -> str:
    return word.lower() if word[:1].isupper() else word.capitalize()


def _spellings(word: str) -> Iterator[str]:
    """A word with the other apostrophes, each in both cases."""
    straight = word.translate(_STRAIGHT)
    for other in _APOSTROPHES:
        spelling = straight.replace("'", other)
        yield from (spelling, _other_case(spelling))


@lru_cache(maxsize=8)
def opened(lang: str) -> PackedTable:
    """The dictionary of a language (its two letters) from the user's cache; packed there once on each machine."""
    return PackedTable(kept(FOLDER, f"{lang}-{version()}-{FORMAT}-{sys.byteorder}", lambda: packed(_plain(lang))))


def _plain(lang: str) -> Mapping[str, str]:
    from simplemma.strategies.dictionaries import DefaultDictionaryFactory  # it takes a tenth of a second to load

    forms: Mapping[str, str] = DefaultDictionaryFactory().get_dictionary(lang)
    return forms


def version() -> str:
    """What tells versions of simplemma apart: the file where its version is written, unless only code is there."""
    spec = find_spec("simplemma")
    origin = Path(spec.origin if spec and spec.origin else "")
    if origin.is_file():
        return hashlib.sha256(origin.read_bytes()).hexdigest()[:16]
    import simplemma

    return str(simplemma.__version__)
