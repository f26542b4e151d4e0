"""Where in a text the words of a query stand."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Final

from explorer.model.documents import Span
from explorer.model.language import Lang
from explorer.search.analysis import WORD, Entry, entries, entry, form, is_function_word, stem_of
from explorer.search.finder import Finder
from explorer.search.forms import forms
from explorer.search.matching import LOOSE
from explorer.search.nodes import Fuzzy, Node, Pattern, Phrase, Word, Wording, leaves
from explorer.search.snapshot import Snapshot

_TAIL: Final = 3
"""Letters at the end of a stem that may differ from those of the word."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is marked in texts of one language: words by their terms, their forms or a part of these, phrases, wordings.

    A part is a text and whether it may stand after the beginning, and before the end of a word. A wording is a set of
    stems, with how many other words may stand among them.
    """

    terms: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    parts: tuple[tuple[str, bool, bool], ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    wordings: tuple[tuple[frozenset[str], int], ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A word that matters, and where it stands."""

    entry: Entry
    start: int
    end: int


def wanted(node: Node, view: Snapshot, lang: Lang) -> Wanted:
    """What a query marks in texts of `lang`."""
    found = leaves(node)
    words = [leaf.text for leaf in found if isinstance(leaf, Word) and not is_function_word(leaf.text, lang)]
    phrases = [entries(leaf.text, lang) for leaf in found if isinstance(leaf, Phrase) and leaf.slop is None]
    near = [_near(leaf.text, lang, LOOSE) for leaf in found if isinstance(leaf, Wording)]
    near += [_near(leaf.text, lang, leaf.slop) for leaf in found if isinstance(leaf, Phrase) and leaf.slop is not None]
    single = {next(iter(stems)) for stems, _ in near if len(stems) == 1}
    parts = [(form(p.text, lang), p.open_head, p.open_tail) for p in found if isinstance(p, Pattern)]
    return Wanted(
        terms=frozenset({stem_of(word, lang) for word in words} | single),
        forms=frozenset(f for leaf in found if isinstance(leaf, Fuzzy) for f in forms(view, lang, leaf)),
        parts=tuple(dict.fromkeys(parts)),
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
        heads = {stem[: max(2, len(stem) - _TAIL)] for stem in self._stems}
        sieve = {part for part in heads | self._forms | {part for part, *_ in sought.parts} if part}
        self._finder = Finder(sieve, lang) if sieve else None
        self._known: dict[str, Entry | None] = {}

    def marks(self, text: str) -> tuple[Span, ...]:
        """The places of `text` to mark, in order, none touching another."""
        found = list(self._places(text))
        if not found:
            return ()
        single = (Span(place.start, place.end) for place in found if self._is_sought(place.entry))
        phrases = (_sequences(text, found, phrase) for phrase in self._sought.phrases)
        wordings = (_windows(text, found, stems, slop) for stems, slop in self._sought.wordings)
        return _merged(chain(single, *phrases, *wordings))

    def _places(self, text: str) -> Iterator[Place]:
        """The words of `text` that matter."""
        if self._finder is None:
            return
        for word, start, end in self._finder.words(text):
            if word not in self._known:
                self._known[word] = self._relevant(word)
            if found := self._known[word]:
                yield Place(found, start, end)

    def _relevant(self, word: str) -> Entry | None:
        """The entry of a word that matters."""
        found = entry(word, self._lang)
        if found.form in self._forms or found.stem in self._stems or self._is_sought(found):
            return found
        return None

    def _is_sought(self, found: Entry) -> bool:
        if found.form in self._sought.forms or not self._sought.terms.isdisjoint(found.terms):
            return True
        return any(_has_part(found.form, *part) for part in self._sought.parts)


def _has_part(form: str, part: str, open_head: bool, open_tail: bool) -> bool:
    if open_head:
        return part in form if open_tail else form.endswith(part)
    return form.startswith(part)


def _sequences(text: str, found: Sequence[Place], phrase: tuple[str, ...]) -> Iterator[Span]:
    count = len(phrase)
    for first in range(len(found) - count + 1):
        run = found[first : first + count]
        together = not any(_words_between(text, before, after) for before, after in pairwise(run))
        if together and tuple(place.entry.form for place in run) == phrase:
            yield Span(run[0].start, run[-1].end)


def _windows(text: str, found: Sequence[Place], stems: frozenset[str], slop: int) -> Iterator[Span]:
    """The smallest stretches that hold every stem; a short one as a whole, of a long one its words."""
    latest: dict[str, Place] = {}
    for place in found:
        if place.entry.stem not in stems:
            continue
        latest[place.entry.stem] = place
        first = min(latest.values(), key=lambda known: known.start)
        if len(latest) < len(stems) or _words_between(text, first, place) > len(stems) - 2 + slop:
            continue
        if slop <= LOOSE:
            yield Span(first.start, place.end)
        else:
            yield from (Span(known.start, known.end) for known in latest.values())


def _words_between(text: str, before: Place, after: Place) -> int:
    return len(WORD.findall(text, before.end, after.start))


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans):
        if kept and span.start <= kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return tuple(kept)
