"""The word list: which German and French wordings translate one another, with their English."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from explorer.language.stopwords import is_stopword
from explorer.language.words import fold, keys, stem, words
from explorer.model.bitext import WordPair
from explorer.model.language import Lang

Wording = tuple[str, ...]
"""A wording as the stems of its words, function words at its ends left out."""


class Lexicon:
    """Word pairs, found by any inflected form of their wording. Never changes once made."""

    def __init__(self, pairs: Iterable[WordPair] = ()) -> None:
        self.pairs: tuple[WordPair, ...] = tuple(dict.fromkeys(pairs))
        self._by_wording: dict[Lang, dict[Wording, tuple[int, ...]]] = {Lang.DE: {}, Lang.FR: {}, Lang.EN: {}}
        self._by_word: dict[Lang, dict[str, tuple[int, ...]]] = {Lang.DE: {}, Lang.FR: {}, Lang.EN: {}}
        for number, pair in enumerate(self.pairs):
            for lang in self._by_wording:
                self._enter(number, side(pair, lang), lang)

    def __len__(self) -> int:
        return len(self.pairs)

    def translations(self, key: str, lang: Lang) -> tuple[WordPair, ...]:
        """Pairs whose side in `lang` is the wording `key`, in whatever inflection; empty where there is none."""
        known = self._by_wording.get(lang, {})
        found = [number for wording in wordings(key, lang) for number in known.get(wording, ())]
        return tuple(self.pairs[number] for number in dict.fromkeys(found))

    def with_word(self, word: str, lang: Lang) -> tuple[WordPair, ...]:
        """Pairs whose side in `lang` holds the one word `word` among others or alone."""
        known = self._by_word.get(lang, {})
        found = [number for key in keys(word, lang) for number in known.get(key, ())]
        return tuple(self.pairs[number] for number in dict.fromkeys(found))

    def extended(self, pairs: Iterable[WordPair]) -> "Lexicon":
        """This word list and `pairs` after it."""
        longer = Lexicon()
        longer.pairs = tuple(dict.fromkeys((*self.pairs, *pairs)))
        longer._by_wording = {lang: {**known} for lang, known in self._by_wording.items()}
        longer._by_word = {lang: {**known} for lang, known in self._by_word.items()}
        for number in range(len(self.pairs), len(longer.pairs)):
            for lang in longer._by_wording:
                longer._enter(number, side(longer.pairs[number], lang), lang)
        return longer

    def _enter(self, number: int, text: str, lang: Lang) -> None:
        for wording in wordings(text, lang):
            self._by_wording[lang][wording] = (*self._by_wording[lang].get(wording, ()), number)
        for word in content(text, lang):
            for key in keys(word, lang):
                entries = self._by_word[lang].get(key, ())
                if entries[-1:] != (number,):
                    self._by_word[lang][key] = (*entries, number)


def side(pair: WordPair, lang: Lang) -> str:
    """The wording of `pair` in `lang`."""
    return {Lang.DE: pair.de, Lang.FR: pair.fr, Lang.EN: pair.en}.get(lang, "")


def content(text: str, lang: Lang) -> list[str]:
    """The words of a wording that are no function words; all of them where it has no others."""
    every = [word.text for word in words(text, lang)]
    return [word for word in every if not is_stopword(word, lang)] or every


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
    files = [*sorted(folder.glob("*.tsv")), *extra] if folder.is_dir() else [*extra]
    return Lexicon(pair for file in files for pair in _read(file))


def _read(file: Path) -> Iterator[WordPair]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            german, french = (row.get("de") or "").strip(), (row.get("fr") or "").strip()
            if german and french:
                yield WordPair(german, french, 1.0, file.stem, (row.get("en") or "").strip())


__all__ = ["Lexicon", "Wording", "content", "fold", "load", "side", "wordings"]
