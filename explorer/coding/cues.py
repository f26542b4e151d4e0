"""Cue words of themes, found in a text in every inflection and inside German compounds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from explorer.language.compounds import parts
from explorer.language.stopwords import is_stopword
from explorer.language.words import Word, keys, words
from explorer.model.coding import Theme
from explorer.model.documents import Span
from explorer.model.language import Lang

Keys = frozenset[str]
"""All the forms under which one word is known."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue wording of a theme as the keys of its content words."""

    theme: str
    wording: str
    words: tuple[Keys, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A cue found in a text; `compound` where it is only a part of a longer word."""

    cue: Cue
    span: Span
    compound: bool


class CueFinder:
    """Finds the cues of all themes in texts of one language."""

    def __init__(self, themes: Sequence[Theme], lang: Lang) -> None:
        self._lang = lang
        self._by_first: dict[str, list[Cue]] = {}
        for theme in themes:
            for wording in dict.fromkeys(theme.cues.get(lang, ())):
                self._enter(Cue(theme.id, wording, tuple(self._keys(w) for w in self._content(wording))))

    def _enter(self, cue: Cue) -> None:
        for key in cue.words[0] if cue.words else ():
            self._by_first.setdefault(key, []).append(cue)

    def _content(self, text: str) -> list[Word]:
        every = words(text, self._lang)
        return [w for w in every if not is_stopword(w.text, self._lang) or w.text.isupper()] or list(every)

    def _keys(self, word: Word) -> Keys:
        return frozenset(keys(word.text, self._lang))

    def find(self, text: str) -> Iterator[Found]:
        """Every cue in `text`; spans are relative to it."""
        content = self._content(text)
        known = [self._keys(word) for word in content]
        for place, word in enumerate(content):
            whole = dict.fromkeys(cue for key in known[place] for cue in self._by_first.get(key, ()))
            for cue in whole:
                if self._matches(cue, known, place):
                    yield Found(cue, Span(word.start, content[place + len(cue.words) - 1].end), False)
            yield from self._inside(word, set(whole))

    @staticmethod
    def _matches(cue: Cue, known: Sequence[Keys], place: int) -> bool:
        row = known[place : place + len(cue.words)]
        return len(row) == len(cue.words) and all(a & b for a, b in zip(cue.words, row, strict=True))

    def _inside(self, word: Word, whole: set[Cue]) -> Iterator[Found]:
        """One-word cues that are parts of a German compound."""
        if self._lang is not Lang.DE:
            return
        pieces = parts(word.text)
        seen: set[Cue] = set(whole)
        for piece in pieces if len(pieces) > 1 else ():
            for key in keys(piece, self._lang):
                for cue in self._by_first.get(key, ()):
                    if len(cue.words) == 1 and cue not in seen:
                        seen.add(cue)
                        yield Found(cue, word.span, True)
