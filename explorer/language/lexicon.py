"""The word list: which German and French wordings translate one another, with their English."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from explorer.language.stopwords import is_stopword
from explorer.language.words import fold, keys, stem, words
from explorer.model.bitext import WordPair
from explorer.model.language import Lang

Wording = tuple[str, ...]
"""A wording as the stems of its words, function words at its ends left out."""
Entries = dict[str, tuple[int, ...]]
"""Numbers of pairs by the keys under which they are entered: see `_of_wording` and `_of_word`."""

LANGS = (Lang.DE, Lang.FR, Lang.EN)
_COUNT = "#"
_BETWEEN = "\x1f"
"""Parts the fields of a pair that is written as one text."""


class Lexicon:
    """Word pairs, found by any inflected form of their wording. Never changes once made."""

    def __init__(self, pairs: Iterable[WordPair] = (), base: Mapping[str, str] | None = None) -> None:
        """`pairs`, after those of the table `base`, which `table` has made."""
        self._base = base or {}
        self._first = int(self._base.get(_COUNT) or 0)
        self._pair = lru_cache(maxsize=1 << 14)(self._read)
        self._found = lru_cache(maxsize=1 << 14)(self._sought)
        more = tuple(dict.fromkeys(pairs))
        known = set(map(self._read, range(self._first))) if more else set()
        self._more = tuple(pair for pair in more if pair not in known)
        self._entries = entered(self._more, self._first)

    def __len__(self) -> int:
        return self._first + len(self._more)

    @property
    def pairs(self) -> tuple[WordPair, ...]:
        """All of them, in their order."""
        return (*map(self._read, range(self._first)), *self._more)

    def translations(self, key: str, lang: Lang) -> tuple[WordPair, ...]:
        """Pairs whose side in `lang` is the wording `key`, in whatever inflection; empty where there is none."""
        return self._found(tuple(_of_wording(wording, lang) for wording in wordings(key, lang)))

    def with_word(self, word: str, lang: Lang) -> tuple[WordPair, ...]:
        """Pairs whose side in `lang` holds the one word `word` among others or alone."""
        return self._found(tuple(_of_word(key, lang) for key in keys(word, lang)))

    def extended(self, pairs: Iterable[WordPair]) -> "Lexicon":
        """This word list and `pairs` after it."""
        return Lexicon((*self._more, *pairs), self._base)

    def _sought(self, names: tuple[str, ...]) -> tuple[WordPair, ...]:
        numbers = dict.fromkeys(number for name in names for number in self._numbers(name))
        return tuple(
            self._pair(number) if number < self._first else self._more[number - self._first] for number in numbers
        )

    def _numbers(self, name: str) -> Iterator[int]:
        yield from map(int, (self._base.get(name) or "").split())
        yield from self._entries.get(name, ())

    def _read(self, number: int) -> WordPair:
        german, french, strength, origin, english = self._base[f"{_COUNT}{number}"].split(_BETWEEN)
        return WordPair(german, french, float(strength), origin, english)


def table(pairs: Iterable[WordPair]) -> dict[str, str]:
    """Pairs in the form in which a `Lexicon` takes them without entering them anew."""
    every = tuple(dict.fromkeys(pairs))
    written = {
        f"{_COUNT}{number}": _BETWEEN.join((pair.de, pair.fr, repr(pair.strength), pair.origin, pair.en))
        for number, pair in enumerate(every)
    }
    entries = {name: " ".join(map(str, numbers)) for name, numbers in entered(every, 0).items()}
    return {_COUNT: str(len(every)), **written, **entries}


def entered(pairs: Iterable[WordPair], first: int) -> Entries:
    """The numbers of pairs, which count from `first`, under every key."""
    entries: dict[str, dict[int, None]] = defaultdict(dict)
    for number, pair in enumerate(pairs, first):
        for lang in LANGS:
            text = side(pair, lang)
            for wording in wordings(text, lang):
                entries[_of_wording(wording, lang)][number] = None
            for word in content(text, lang):
                for key in keys(word, lang):
                    entries[_of_word(key, lang)][number] = None
    return {name: tuple(numbers) for name, numbers in entries.items()}


def _of_wording(wording: Wording, lang: Lang) -> str:
    return f"{lang.value}:{' '.join(wording)}"


def _of_word(key: str, lang: Lang) -> str:
    return f"{lang.value}.{key}"


def side(pair: WordPair, lang: Lang) -> str:
    """The wording of `pair` in `lang`."""
    return {Lang.DE: pair.de, Lang.FR: pair.fr, Lang.EN: pair.en}.get(lang, "")


@lru_cache(maxsize=1 << 15)
def content(text: str, lang: Lang) -> tuple[str, ...]:
    """The words of a wording that are no function words; all of them where it has no others."""
    every = tuple(word.text for word in words(text, lang))
    return tuple(word for word in every if not is_stopword(word, lang)) or every


@lru_cache(maxsize=1 << 15)
def wordings(text: str, lang: Lang) -> tuple[Wording, ...]:
    """The keys under which a wording is entered and sought: its stems, and for one word its dictionary form too."""
    kept = content(text, lang)
    if len(kept) == 1:
        return tuple((key,) for key in keys(kept[0], lang))
    return (tuple(stem(word, lang) for word in kept),) if kept else ()


def load(folder: Path, extra: Sequence[Path] = ()) -> Lexicon:
    """The word list of every `*.tsv` in `folder`, then of the files `extra` (later ones add, none replaces).

    A file has a line of column names; `de` and `fr` must be among them, `en` may be. Rows without both are passed over.
    """
    return Lexicon(read([*lists(folder), *extra]))


def lists(folder: Path) -> list[Path]:
    """The lists in a folder by name; none where there is no such folder."""
    return sorted(folder.glob("*.tsv")) if folder.is_dir() else []


def read(files: Iterable[Path]) -> Iterator[WordPair]:
    """The pairs of lists in order."""
    return (pair for file in files for pair in _read(file))


def _read(file: Path) -> Iterator[WordPair]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            german, french = (row.get("de") or "").strip(), (row.get("fr") or "").strip()
            if german and french:
                yield WordPair(german, french, 1.0, file.stem, (row.get("en") or "").strip())


__all__ = ["Lexicon", "Wording", "content", "fold", "lists", "load", "read", "side", "table", "wordings"]
