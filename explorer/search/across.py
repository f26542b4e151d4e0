"""One question, several languages: the query with the wordings that the lexicon gives for its parts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from explorer.language.lexicon import Lexicon, side
from explorer.language.words import fold
from explorer.model.language import Lang
from explorer.search.analysis import WORD, is_function_word, stem_of
from explorer.search.nodes import And, Node, Not, Or, Phrase, Word, Wording, leaves
from explorer.search.schema import text_field
from explorer.search.scoring import scored
from explorer.search.snapshot import Snapshot

_SPOKEN: Final = (Lang.DE, Lang.FR, Lang.EN)
_LONGEST: Final = 6
"""Words in the longest wording that is sought."""
_MOST: Final = 8
"""Wordings added for one part of a query."""


def asked_in(node: Node, view: Snapshot, lexicon: Lexicon) -> tuple[Lang, ...]:
    """German, French and English, the likeliest language of the query first."""
    words = [word for leaf in leaves(node) if isinstance(leaf, Word | Phrase) for word in WORD.findall(leaf.text)]
    likeliness = dict.fromkeys(_SPOKEN, 0.0)
    for word in words:
        counts = {lang: len(scored(view, text_field(lang), stem_of(word, lang))[0]) for lang in _SPOKEN}
        for lang in _SPOKEN:
            common = is_function_word(word, lang)
            known = counts[lang] / max(1, sum(counts.values())) + 0.5 * bool(lexicon.translations(word, lang))
            likeliness[lang] += 1.0 if common else known
    return tuple(sorted(_SPOKEN, key=lambda lang: likeliness[lang], reverse=True))


@dataclass(frozen=True, slots=True)
class Translator:
    """Adds wordings of the language `into`; `sources` are the languages of the query, likeliest first."""

    lexicon: Lexicon
    into: Lang
    sources: tuple[Lang, ...]
    without: frozenset[str] = frozenset()
    """Folded wordings that are not wanted."""

    def translated(self, node: Node) -> Node:
        """The query, where each part that the lexicon knows may also be said in the other language."""
        if isinstance(node, And):
            return _joined(tuple(self._grouped(node.children)))
        if isinstance(node, Or):
            return Or(tuple(self.translated(child) for child in node.children))
        if isinstance(node, Not):
            return Not(self.translated(node.child))
        if isinstance(node, Word) and is_function_word(node.text, self.sources[0]):
            return node
        if isinstance(node, Word) or (isinstance(node, Phrase) and node.slop is None):
            return _either(node, self._wordings(node.text) or ())
        return node

    def _grouped(self, children: Sequence[Node]) -> Iterator[Node]:
        """Children of an AND, the longest runs of words that the lexicon knows taken together."""
        place = 0
        while place < len(children):
            count, found = self._longest(children, place)
            if count:
                yield _either(And(tuple(children[place : place + count])), found)
                place += count
            else:
                yield self.translated(children[place])
                place += 1

    def _longest(self, children: Sequence[Node], place: int) -> tuple[int, tuple[Wording, ...]]:
        run: list[str] = []
        for child in children[place : place + _LONGEST]:
            if not isinstance(child, Word):
                break
            run.append(child.text)
        for count in range(len(run), 1, -1):
            found = self._wordings(" ".join(run[:count]))
            if found is not None:
                return count, found
        return 0, ()

    def _wordings(self, text: str) -> tuple[Wording, ...] | None:
        """What the lexicon gives for `text`, which may be the same again; None where it does not know it."""
        for lang in self.sources:
            if lang is self.into:
                if self.lexicon.translations(text, lang):
                    return ()  # a word of this language, which a less likely one may have too: Kinder, kinder
                continue
            sides = [side(pair, self.into) for pair in self.lexicon.translations(text, lang)]
            new = {fold(wording): wording for wording in reversed(sides) if wording and fold(wording) != fold(text)}
            found = [wording for key, wording in reversed(new.items()) if key not in self.without]
            if sides:
                return tuple(Wording(wording, text) for wording in found[:_MOST])
        return None


def _either(node: Node, wordings: Sequence[Wording]) -> Node:
    return Or((node, *wordings)) if wordings else node


def _joined(children: tuple[Node, ...]) -> Node:
    return children[0] if len(children) == 1 else And(children)
