"""Which units of one language a query means, and how well."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from explorer.model.language import Lang
from explorer.search import sets, vocabularies
from explorer.search.analysis import Entry, entries, is_function_word, stem_of
from explorer.search.fielding import units_dated, units_with
from explorer.search.forms import choice
from explorer.search.nodes import (
    And,
    Dates,
    Everything,
    Field,
    Fuzzy,
    Node,
    Not,
    Or,
    Pattern,
    Phrase,
    Word,
    Wording,
)
from explorer.search.postings import Docs
from explorer.search.schema import form_field, text_field
from explorer.search.scoring import scored
from explorer.search.sets import Matches
from explorer.search.snapshot import Mask, Snapshot
from explorer.search.wordings import with_sequence, within

LOOSE = 2
"""Words that may stand within a wording of the lexicon."""


@dataclass(frozen=True)
class Matcher:
    """Evaluates a query over the units of `lang`. `asked` is the language that the query seems to be written in."""

    view: Snapshot
    lang: Lang
    asked: Lang

    def matches(self, node: Node) -> Matches | None:
        """The units that `node` means; None where it says nothing, being made of function words."""
        found = self._of(node)
        return found.kept(self._units[found.docs]) if found is not None else None

    @property
    def _units(self) -> Mask:
        return self.view.langs[self.lang]

    def _of(self, node: Node) -> Matches | None:
        match node:
            case Word():
                return self._word(node.text)
            case Phrase():
                return self._phrase(node)
            case Wording():
                return self._near(node.text, LOOSE)
            case Or():
                return self._any(node.children)
            case And():
                return self._all(node.children)
            case Not():
                return self._all((node,))
            case _:
                return self._unscored(node)

    def _unscored(self, node: Pattern | Fuzzy | Field | Dates | Everything) -> Matches:
        match node:
            case Pattern() | Fuzzy():
                return self._pattern(node)
            case Field():
                return sets.masked(units_with(self.view, node))
            case Dates():
                return sets.masked(units_dated(self.view, node))
            case Everything():
                return sets.masked(self._units)

    def _any(self, children: Sequence[Node]) -> Matches | None:
        parts = [found for child in children if (found := self._of(child)) is not None]
        return sets.any_of(parts, self.view.size) if parts else None

    def _all(self, children: Sequence[Node]) -> Matches | None:
        parts: list[Matches] = []
        for child in children:
            if not isinstance(child, Not) and (found := self._of(child)) is not None:
                if not len(found):
                    return found
                parts.append(found)
        gone = [found for child in children if isinstance(child, Not) and (found := self._of(child.child)) is not None]
        if not parts and not gone:
            return None
        matches = sets.all_of(parts) if parts else sets.masked(self._units)
        for part in gone:
            matches = sets.without(matches, part)
        return matches

    def _word(self, text: str) -> Matches | None:
        if is_function_word(text, self.lang) or is_function_word(text, self.asked):
            return None
        return self._term(stem_of(text, self.lang))

    def _term(self, stem: str) -> Matches:
        return sets.of(scored(self.view, text_field(self.lang), stem))

    def _pattern(self, node: Pattern | Fuzzy) -> Matches:
        chosen, field = choice(node, self.lang), form_field(self.lang)

        def found() -> Matches:
            return sets.plain(vocabularies.units(self.view, field, chosen), 1.0)

        return self._kept((type(node), *_what(node)), found)

    def _phrase(self, node: Phrase) -> Matches | None:
        if node.slop is not None:
            return self._near(node.text, node.slop)
        words = entries(node.text, self.lang)
        if not words:
            return None
        return self._kept(("phrase", tuple(word.form for word in words)), lambda: self._side_by_side(words))

    def _side_by_side(self, words: Sequence[Entry]) -> Matches:
        return self._scored(with_sequence(self.view, "forms", [word.form_code for word in words]), words)

    def _near(self, text: str, slop: int) -> Matches | None:
        words = entries(text, self.lang)
        content = {word.stem: word for word in words if word.terms} or {word.stem: word for word in words}
        if not content:
            return None
        return self._kept(("near", slop, tuple(content)), lambda: self._close(list(content.values()), slop))

    def _close(self, words: Sequence[Entry], slop: int) -> Matches:
        if len(words) == 1 and words[0].terms:
            return self._term(words[0].stem)
        return self._scored(within(self.view, "stems", [word.stem_code for word in words], slop), words)

    def _scored(self, docs: Docs, words: Sequence[Entry]) -> Matches:
        """These units with the scores of the words, function words apart."""
        found = sets.plain(docs[self._units[docs]])
        for stem in dict.fromkeys(word.stem for word in words if word.terms):
            found = sets.with_scores(found, self._term(stem))
        return found

    def _kept(self, what: tuple[object, ...], make: Callable[[], Matches]) -> Matches:
        """What `make` finds in this language, found once for each state of the index."""

        def made() -> tuple[np.ndarray, np.ndarray]:
            found = make()
            return found.docs, found.scores

        return sets.of(self.view.kept.get((self.lang, *what), made))


def _what(node: Pattern | Fuzzy) -> tuple[object, ...]:
    """What is asked, wherever in the query it stands."""
    if isinstance(node, Fuzzy):
        return node.text, node.distance
    return node.text, node.open_head, node.open_tail
