"""Which themes a passage may deserve, by the cue words in it; never applied without a person."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import reduce

from explorer.coding.cues import CueFinder, Found
from explorer.model.coding import SuggestedBy, Suggestion, Theme
from explorer.model.documents import Passage, Span
from explorer.model.language import Lang

_ONE_WORD, _MORE_WORDS, _IN_COMPOUND = 0.5, 0.75, 0.35
"""How far one cue goes as evidence; several add up as independent ones (noisy or)."""


def suggest(themes: Sequence[Theme], passages: Sequence[Passage], document: int) -> tuple[Suggestion, ...]:
    """Suggestions for each passage in order, the strongest first within one.

    `why` names the cues as they stand in the text; `spans` are offsets in the document's text.
    """
    finders: dict[Lang, CueFinder] = {}
    made: list[Suggestion] = []
    for passage in passages:
        if passage.lang not in finders:
            finders[passage.lang] = CueFinder(themes, passage.lang)
        made.extend(_of_passage(passage, finders[passage.lang].find(passage.text), document))
    return tuple(made)


def merged(by_cues: Iterable[Suggestion], by_tags: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """Both kinds of suggestions by passage, the strongest first; one that both make has the reasons of both."""
    found = {(one.passage, one.theme): one for one in by_cues}
    for one in by_tags:
        key = (one.passage, one.theme)
        found[key] = _joined(found[key], one) if key in found else one
    return tuple(sorted(found.values(), key=lambda one: (one.passage, -one.score, one.theme)))


def _joined(cue: Suggestion, learnt: Suggestion) -> Suggestion:
    return replace(
        cue,
        score=max(cue.score, learnt.score),
        why=tuple(dict.fromkeys((*cue.why, *learnt.why))),
        spans=tuple(sorted({*cue.spans, *learnt.spans})),
        by=SuggestedBy.BOTH,
    )


def _of_passage(passage: Passage, found: Iterable[Found], document: int) -> list[Suggestion]:
    by_theme: dict[str, list[Found]] = {}
    for one in found:
        by_theme.setdefault(one.cue.theme, []).append(one)
    rows = [_suggestion(passage, theme, reasons, document) for theme, reasons in by_theme.items()]
    return sorted(rows, key=lambda s: (-s.score, s.theme))


def _suggestion(passage: Passage, theme: str, reasons: Sequence[Found], document: int) -> Suggestion:
    kept = _longest(reasons)
    doubt = reduce(lambda left, one: left * (1 - _strength(one)), kept, 1.0)
    spans = tuple(Span(passage.start + one.span.start, passage.start + one.span.end) for one in kept)
    why = tuple(dict.fromkeys(passage.text[one.span.start : one.span.end] for one in kept))
    return Suggestion(document, passage.number, theme, 1 - doubt, why, spans)


def _longest(reasons: Sequence[Found]) -> list[Found]:
    """Reasons that lie in no longer one: `digitale Souveränität` makes `Souveränität` superfluous."""
    kept: list[Found] = []
    for one in sorted(reasons, key=lambda r: (-len(r.span), r.span.start)):
        if not any(one.span.overlaps(other.span) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda r: r.span.start)


def _strength(one: Found) -> float:
    if one.compound:
        return _IN_COMPOUND
    return _MORE_WORDS if len(one.cue.words) > 1 else _ONE_WORD
