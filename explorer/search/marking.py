"""Where in a text the words of a query stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explorer.model.documents import Span
from explorer.model.language import Lang
from explorer.search.analysis import Token, entries, entry, tokens
from explorer.search.matching import LOOSE, forms
from explorer.search.nodes import Fuzzy, Node, Pattern, Phrase, Word, Wording, leaves
from explorer.search.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is marked in texts of one language: words by their terms or by their forms, phrases, and wordings.

    A wording is a set of stems, with how many other words may stand among them.
    """

    terms: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    phrases: tuple[tuple[str, ...], ...] = ()
    wordings: tuple[tuple[frozenset[str], int], ...] = ()


def wanted(node: Node, view: Snapshot, lang: Lang) -> Wanted:
    """What a query marks in texts of `lang`."""
    found = leaves(node)
    known = [form for leaf in found if isinstance(leaf, Pattern | Fuzzy) for form in forms(view, lang, leaf)]
    words = [e for leaf in found if isinstance(leaf, Word) if (e := entry(leaf.text, lang)).terms]
    phrases = [entries(leaf.text, lang) for leaf in found if isinstance(leaf, Phrase) and leaf.slop is None]
    near = [_near(leaf.text, lang, LOOSE) for leaf in found if isinstance(leaf, Wording)]
    near += [_near(leaf.text, lang, leaf.slop) for leaf in found if isinstance(leaf, Phrase) and leaf.slop is not None]
    single = {next(iter(stems)) for stems, _ in near if len(stems) == 1}
    return Wanted(
        terms=frozenset({word.stem for word in words} | single),
        forms=frozenset(known),
        phrases=tuple(tuple(word.form for word in phrase) for phrase in phrases if phrase),
        wordings=tuple((stems, slop) for stems, slop in near if len(stems) > 1),
    )


def _near(text: str, lang: Lang, slop: int) -> tuple[frozenset[str], int]:
    words = entries(text, lang)
    return frozenset(word.stem for word in words if word.terms) or frozenset(word.stem for word in words), slop


def marks(text: str, lang: Lang, sought: Wanted) -> tuple[Span, ...]:
    """The places of `text` to mark, in order, none touching another."""
    found = list(tokens(text, lang))
    spans = [Span(token.start, token.end) for token in found if _is_sought(token, sought)]
    for phrase in sought.phrases:
        spans += _sequences(found, phrase)
    for stems, slop in sought.wordings:
        spans += _windows(found, stems, slop)
    return _merged(spans)


def _is_sought(token: Token, sought: Wanted) -> bool:
    return token.entry.form in sought.forms or not sought.terms.isdisjoint(token.entry.terms)


def _sequences(found: Sequence[Token], phrase: tuple[str, ...]) -> Iterable[Span]:
    for first in range(len(found) - len(phrase) + 1):
        if all(found[first + n].entry.form == form for n, form in enumerate(phrase)):
            yield Span(found[first].start, found[first + len(phrase) - 1].end)


def _windows(found: Sequence[Token], stems: frozenset[str], slop: int) -> Iterable[Span]:
    """The smallest stretches that hold every stem; a short one as a whole, of a long one its words."""
    latest: dict[str, int] = {}
    for place, token in enumerate(found):
        if token.entry.stem not in stems:
            continue
        latest[token.entry.stem] = place
        first = min(latest.values())
        if len(latest) == len(stems) and place - first < len(stems) + slop:
            if slop <= LOOSE:
                yield Span(found[first].start, token.end)
            else:
                yield from (Span(found[n].start, found[n].end) for n in latest.values())


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(set(spans)):
        if kept and span.start <= kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return tuple(kept)
