"""The answer to a request: hits in order, exact total, facets, additions."""

from collections.abc import Mapping
from dataclasses import replace

from explorer.language.lexicon import Lexicon
from explorer.model.errors import BadQuery
from explorer.model.search import SearchRequest, SearchResult
from explorer.search import facets
from explorer.search.asking import Question, ask
from explorer.search.hits import hits
from explorer.search.ordering import ordered
from explorer.search.sets import Matches
from explorer.search.snapshot import Mask, Snapshot
from explorer.search.source import TextSource
from explorer.search.suggesting import did_you_mean
from explorer.search.widening import any_of


def find(view: Snapshot, request: SearchRequest, lexicon: Lexicon, source: TextSource) -> SearchResult:
    """Answer `request` from one state of the index.

    Raises:
        BadQuery: the query cannot be understood.
        BadValue: a filter names no facet.
    """
    question = ask(view, request, lexicon)
    masks, kept = passing(question)
    page = ordered(view, kept, request.order, request.offset + request.limit)[request.offset :]
    return SearchResult(
        request=request,
        total=len(kept),
        hits=hits(question, kept.docs[page], kept.scores[page], source),
        facets=facets.counted(facets.known(view), question.matches.docs, masks),
        added=question.added(),
        did_you_mean=did_you_mean(question, source),
        wider="" if len(kept) else _wider(question),
    )


def _wider(question: Question) -> str:
    """The query for any of the words, if that finds something."""
    query = any_of(question.node, question.sources[0])
    if not query:
        return ""
    try:
        other = ask(question.view, replace(question.request, query=query), question.lexicon)
        return query if len(passing(other)[1]) else ""
    except BadQuery:  # too long with the operators
        return ""


def passing(question: Question) -> tuple[Mapping[str, Mask], Matches]:
    """The filters of the request, facet by facet, and the units that pass them all."""
    masks = facets.filters(facets.known(question.view), question.request.filters)
    kept = question.matches
    for mask in masks.values():
        kept = kept.kept(mask[kept.docs])
    return masks, kept
