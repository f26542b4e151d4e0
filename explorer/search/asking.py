"""A question understood: its tree for every language, what was added, and the units that it means."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from explorer.language.lexicon import Lexicon
from explorer.language.words import fold
from explorer.model.errors import BadQuery
from explorer.model.language import Lang
from explorer.model.search import Addition, SearchRequest
from explorer.search import sets
from explorer.search.across import Translator, asked_in
from explorer.search.marking import Marker, marker, wanted
from explorer.search.matching import Matcher
from explorer.search.nodes import And, Node, Not, Or, Wording
from explorer.search.parsing import parse
from explorer.search.postings import NOTHING
from explorer.search.sets import Matches
from explorer.search.snapshot import Snapshot


@dataclass(frozen=True)
class Question:
    """A request to one state of the index. Parts are worked out when they are first needed."""

    view: Snapshot
    request: SearchRequest
    lexicon: Lexicon
    node: Node

    @cached_property
    def sources(self) -> tuple[Lang, ...]:
        """The languages that the query may be written in, likeliest first."""
        return asked_in(self.node, self.view, self.lexicon)

    @cached_property
    def langs(self) -> tuple[Lang, ...]:
        """The languages to search in, of those that the index holds."""
        return tuple(lang for lang in self.view.langs if not self.request.langs or lang in self.request.langs)

    @cached_property
    def trees(self) -> Mapping[Lang, Node]:
        """The query for texts of each language, with what the lexicon adds if that is wanted."""
        if not self.request.across:
            return dict.fromkeys(self.langs, self.node)
        without = frozenset(map(fold, self.request.without))
        return {lang: self.translated(lang, without) for lang in self.langs}

    @cached_property
    def matches(self) -> Matches:
        """The units that the query means, before any filter.

        Raises:
            BadQuery: the query is made of function words only.
        """
        found = [self._matcher(lang).matches(self.trees[lang]) for lang in self.langs]
        parts = [part for part in found if part is not None]
        if not found:
            return sets.of(NOTHING)
        if not parts:
            problem = "it holds only function words, which are not indexed; add another word or use quotation marks."
            raise BadQuery(position=1, problem=problem)
        parts = [part for part in parts if len(part)] or parts[:1]
        if len(parts) == 1:
            return parts[0]
        docs = np.concatenate([part.docs for part in parts])
        order = np.argsort(docs, kind="stable")
        return sets.of((docs[order], np.concatenate([part.scores for part in parts])[order]))

    def added(self) -> tuple[Addition, ...]:
        """What the lexicon added and the index holds, without repeats."""
        found: dict[Addition, None] = {}
        for lang in self.langs:
            for leaf in _all_leaves(self.trees[lang]):
                if isinstance(leaf, Wording) and len(self._matcher(lang).matches(leaf) or ()):
                    found[Addition(leaf.text, lang, leaf.origin)] = None
        return tuple(found)

    def marker(self, lang: Lang) -> Marker:
        """Marks hits of `lang`."""
        if lang not in self._own_markers:
            self._own_markers[lang] = marker(lang, wanted(self.trees[lang], self.view, lang))
        return self._own_markers[lang]

    def marker_across(self, lang: Lang) -> Marker:
        """Marks the counterparts of hits: the query's words and all their translations."""
        tree = self.translated(lang)
        if tree == self.trees.get(lang):
            return self.marker(lang)
        return marker(lang, wanted(tree, self.view, lang))

    @cached_property
    def _own_markers(self) -> dict[Lang, Marker]:
        return {}

    def translated(self, lang: Lang, without: frozenset[str] = frozenset()) -> Node:
        """The query for texts of `lang` with all that the lexicon adds, but for what is not wanted."""
        if not len(self.lexicon):
            return self.node
        if (lang, without) not in self._translated:
            translator = Translator(self.lexicon, lang, self.sources, without)
            self._translated[lang, without] = translator.translated(self.node)
        return self._translated[lang, without]

    @cached_property
    def _translated(self) -> dict[tuple[Lang, frozenset[str]], Node]:
        return {}

    def _matcher(self, lang: Lang) -> Matcher:
        return Matcher(self.view, lang, self.sources[0])


def ask(view: Snapshot, request: SearchRequest, lexicon: Lexicon) -> Question:
    """The question that `request` puts.

    Raises:
        BadQuery: the query cannot be understood.
    """
    return Question(view, request, lexicon, parse(request.query))


def _all_leaves(node: Node) -> tuple[Node, ...]:
    """As `leaves`, with those under a `Not`."""
    if isinstance(node, Not):
        return _all_leaves(node.child)
    if isinstance(node, And | Or):
        return tuple(leaf for child in node.children for leaf in _all_leaves(child))
    return (node,)
