"""Where in a text the words of a query stand."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from explorer.model.documents import Span
from explorer.model.language import Lang
from explorer.search.analysis import WORD, Entry, entries, entry, form, is_function_word, stem_of
from explorer.search.forms import forms
from explorer.search.matching import LOOSE
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


@dataclass(frozen=True, slots=True)
class Place:
    """A word that matters: the how-manieth of the text, and where."""

    entry: Entry
    number: int
    start: int
    end: int


def wanted(node: Node, view: Snapshot, lang: Lang) -> Wanted:
    """What a query marks in texts of `lang`."""
    found = leaves(node)
    known = [form for leaf in found if isinstance(leaf, Pattern | Fuzzy) for form in forms(view, lang, leaf)]
    words = [leaf.text for leaf in found if isinstance(leaf, Word) and not is_function_word(leaf.text, lang)]
    phrases = [entries(leaf.text, lang) for leaf in found if isinstance(leaf, Phrase) and leaf.slop is None]
    near = [_near(leaf.text, lang, LOOSE) for leaf in found if isinstance(leaf, Wording)]
    near += [_near(leaf.text, lang, leaf.slop) for leaf in found if isinstance(leaf, Phrase) and leaf.slop is not None]
    single = {next(iter(stems)) for stems, _ in near if len(stems) == 1}
    return Wanted(
        terms=frozenset({stem_of(word, lang) for word in words} | single),
        forms=frozenset(known),
        phrases=tuple(dict.fromkeys(tuple(word.form for word in phrase) for phrase in phrases if phrase)),
        wordings=tuple(dict.fromkeys((stems, slop) for stems, slop in near if len(stems) > 1)),
    )


def _near(text: str, lang: Lang, slop: int) -> tuple[frozenset[str], int]:
    words = entries(text, lang)
    return frozenset(word.stem for word in words if word.terms) or frozenset(word.stem for word in words), slop


class Marker:
    """Marks texts of one language. It remembers which words matter, so that each is looked at once."""

    def __init__(self, lang: Lang, sought: Wanted) -> None:
        self._lang = lang
        self._sought = sought
        self._forms = sought.forms.union(*sought.phrases)
        self._stems = sought.terms.union(*(stems for stems, _ in sought.wordings))
        self._known: dict[str, Entry | None] = {}

    def marks(self, text: str) -> tuple[Span, ...]:
        """The places of `text` to mark, in order, none touching another."""
        found = self._places(text)
        if not found:
            return ()
        single = (Span(place.start, place.end) for place in found if self._is_sought(place.entry))
        phrases = (_sequences(found, phrase) for phrase in self._sought.phrases)
        wordings = (_windows(found, stems, slop) for stems, slop in self._sought.wordings)
        return _merged(chain(single, *phrases, *wordings))

    def _places(self, text: str) -> list[Place]:
        known, words = self._known, WORD.findall(text)
        for word in words:
            if word not in known:
                known[word] = self._relevant(word)
        if not any(known[word] for word in words):
            return []
        every = enumerate(WORD.finditer(text))
        return [Place(e, n, found.start(), found.end()) for n, found in every if (e := known[found[0]])]

    def _relevant(self, word: str) -> Entry | None:
        """The entry of a word that matters. Compounds are parted only where a wanted stem is inside: it costs time."""
        own = form(word, self._lang)
        if own in self._forms or stem_of(word, self._lang) in self._stems:
            return entry(word, self._lang)
        if self._lang is Lang.DE and any(term in own for term in self._sought.terms):
            found = entry(word, self._lang)
            return found if self._is_sought(found) else None
        return None

    def _is_sought(self, found: Entry) -> bool:
        return found.form in self._sought.forms or not self._sought.terms.isdisjoint(found.terms)


def _sequences(found: Sequence[Place], phrase: tuple[str, ...]) -> Iterator[Span]:
    count = len(phrase)
    for first in range(len(found) - count + 1):
        run = found[first : first + count]
        if run[-1].number - run[0].number == count - 1 and tuple(place.entry.form for place in run) == phrase:
            yield Span(run[0].start, run[-1].end)


def _windows(found: Sequence[Place], stems: frozenset[str], slop: int) -> Iterator[Span]:
    """The smallest stretches that hold every stem; a short one as a whole, of a long one its words."""
    latest: dict[str, Place] = {}
    for place in found:
        if place.entry.stem not in stems:
            continue
        latest[place.entry.stem] = place
        first = min(latest.values(), key=lambda known: known.number)
        if len(latest) == len(stems) and place.number - first.number < len(stems) + slop:
            if slop <= LOOSE:
                yield Span(first.start, place.end)
            else:
                yield from (Span(known.start, known.end) for known in latest.values())


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans):
        if kept and span.start <= kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return tuple(kept)
