"""Where in a text the words of a query stand."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, islice
from typing import Final

from explorer.model.documents import Span
from explorer.model.language import Lang
from explorer.search import analysis
from explorer.search.analysis import WORD, Entry, entries, form, is_function_word, stem_of
from explorer.search.finder import Finder
from explorer.search.forms import forms
from explorer.search.matching import LOOSE
from explorer.search.nodes import Fuzzy, Node, Pattern, Phrase, Word, Wording, leaves
from explorer.search.snapshot import Snapshot

_TAILS: Final = {Lang.FR: 2, Lang.EN: 1}
"""Letters at the end of a stem that may differ from those of the word: French `applications` gives `appliqu`."""

_REACH: Final = 60
"""Code points before a word of a phrase in which the one before it is looked for."""


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


Pair = tuple[int, int]
"""Where a mark begins, and where it ends (excluded)."""

Place = tuple[Entry, bool, int, int]
"""A word that matters, whether it is to be marked by itself, and where it stands."""


def wanted(node: Node, view: Snapshot, lang: Lang) -> Wanted:
    """What a query marks in texts of `lang`."""
    found = leaves(node)
    words = [leaf.text for leaf in found if isinstance(leaf, Word) and not is_function_word(leaf.text, lang)]
    phrases = [entries(leaf.text, lang) for leaf in found if isinstance(leaf, Phrase) and leaf.slop is None]
    near = [_near(leaf.text, lang, LOOSE) for leaf in found if isinstance(leaf, Wording)]
    near += [_near(leaf.text, lang, leaf.slop) for leaf in found if isinstance(leaf, Phrase) and leaf.slop is not None]
    near += [joined for leaf in found if isinstance(leaf, Word | Wording) and (joined := _joined(leaf.text, lang))]
    single = {next(iter(stems)) for stems, _ in near if len(stems) == 1}
    parts = [(form(p.text, lang), p.open_head, p.open_tail) for p in found if isinstance(p, Pattern)]
    return Wanted(
        terms=frozenset({stem_of(word, lang) for word in words} | single),
        forms=frozenset(f for leaf in found if isinstance(leaf, Fuzzy) for f in forms(view, lang, leaf)),
        parts=tuple(dict.fromkeys(parts)),
        phrases=tuple(dict.fromkeys(tuple(word.form for word in phrase) for phrase in phrases if phrase)),
        wordings=tuple(dict.fromkeys((stems, slop) for stems, slop in near if len(stems) > 1)),
    )


def _joined(word: str, lang: Lang) -> tuple[frozenset[str], int] | None:
    """The parts of a compound, which a text may join by hyphens; None for anything else."""
    found = entries(word, lang)
    parts = found[0].terms[1:] if len(found) == 1 else ()
    return (frozenset(parts), 0) if len(parts) > 1 else None


def _near(text: str, lang: Lang, slop: int) -> tuple[frozenset[str], int]:
    words = entries(text, lang)
    return frozenset(word.stem for word in words if word.terms) or frozenset(word.stem for word in words), slop


@lru_cache(maxsize=64)
def marker(lang: Lang, sought: Wanted) -> "Marker":
    """The marker of what is sought, kept for the next page of the same question, its next facet, its next order."""
    return Marker(lang, sought)


class Marker:
    """Marks texts of one language. It remembers which words matter, so that each is looked at once."""

    def __init__(self, lang: Lang, sought: Wanted) -> None:
        self._lang = lang
        self._sought = sought
        self._anchors = {_anchor(phrase) for phrase in sought.phrases}
        self._stems = sought.terms.union(*(stems for stems, _ in sought.wordings))
        heads = {stem[: max(min(2, len(stem)), len(stem) - _TAILS.get(lang, 0))] for stem in self._stems}
        parts = heads | sought.forms | self._anchors | {part for part, *_ in sought.parts}
        self._finder = Finder(parts - {""}, lang) if parts - {""} else None
        self._known: dict[str, tuple[Entry, bool] | None] = {}

    def marks(self, text: str) -> tuple[Span, ...]:
        """The places of `text` to mark, in order, none touching another."""
        return self.marks_of([text])[0]

    def marks_of(self, texts: Sequence[str]) -> list[tuple[Span, ...]]:
        """The marks of each text. Many are looked through as one, since a look costs more than the letters."""
        return [tuple([Span(*pair) for pair in pairs]) for pairs in self.pairs_of(texts)]

    def pairs_of(self, texts: Sequence[str]) -> list[list[Pair]]:
        """The marks of each text as starts and ends: for whoever shows few of them, spans being dear."""
        return [self._marks(text, found) if found else [] for text, found in zip(texts, self._all(texts), strict=True)]

    def _all(self, texts: Sequence[str]) -> list[list[Place]]:
        """The words of each text that matter, with their places in it."""
        if len(texts) == 1:
            return [self._places(texts[0])]
        starts = [0, *accumulate(len(text) + 1 for text in texts)]
        found: list[list[Place]] = [[] for _ in texts]
        here, base, end_of_text = 0, 0, starts[1] if texts else 0
        for entry, alone, start, end in self._places("\n".join(texts)):
            if start >= end_of_text:
                here = bisect_right(starts, start) - 1
                base, end_of_text = starts[here], starts[here + 1]
            found[here].append((entry, alone, start - base, end - base))
        return found

    def _marks(self, text: str, found: Sequence[Place]) -> list[Pair]:
        pairs = [(start, end) for _, alone, start, end in found if alone]
        if not self._sought.phrases and not self._sought.wordings:
            return pairs
        for phrase in self._sought.phrases:
            pairs.extend(_sequences(text, found, phrase, self._lang))
        for stems, slop in self._sought.wordings:
            pairs.extend(_windows(text, found, stems, slop))
        return _merged(pairs)

    def _places(self, text: str) -> list[Place]:
        """The words of `text` that matter."""
        if self._finder is None:
            return []
        found, known = self._finder.words(text), self._known
        for word, _, _ in found:
            if word not in known:
                known[word] = self._relevant(word)
        return [(*seen, start, end) for word, start, end in found if (seen := known[word])]

    def _relevant(self, word: str) -> tuple[Entry, bool] | None:
        """The entry of a word that matters, and whether it is to be marked by itself."""
        found = analysis.entry(word, self._lang)
        alone = self._is_sought(found)
        return (found, alone) if alone or found.form in self._anchors or found.stem in self._stems else None

    def _is_sought(self, found: Entry) -> bool:
        if found.form in self._sought.forms or not self._sought.terms.isdisjoint(found.terms):
            return True
        return any(_has_part(found.form, *part) for part in self._sought.parts)


def _has_part(form: str, part: str, open_head: bool, open_tail: bool) -> bool:
    if open_head:
        return part in form if open_tail else form.endswith(part)
    return form.startswith(part)


def _anchor(phrase: tuple[str, ...]) -> str:
    """The word by which a phrase is looked for: the longest, since it is rare."""
    return max(phrase, key=len)


def _sequences(text: str, found: Sequence[Place], phrase: tuple[str, ...], lang: Lang) -> Iterator[Pair]:
    anchor = _anchor(phrase)
    before, after = phrase.index(anchor), len(phrase) - phrase.index(anchor) - 1
    for entry, _, start, end in found:
        if entry.form != anchor:
            continue
        left = list(WORD.finditer(text, max(0, start - _REACH * before), start))[-before:] if before else []
        right = list(islice(WORD.finditer(text, end), after))
        run = (*(form(word[0], lang) for word in left), anchor, *(form(word[0], lang) for word in right))
        if run == phrase:
            yield left[0].start() if left else start, right[-1].end() if right else end


def _windows(text: str, found: Sequence[Place], stems: frozenset[str], slop: int) -> Iterator[Pair]:
    """Stretches that hold every stem, none reaching into another; a short one as a whole, of a long one its words."""
    latest: dict[str, Pair] = {}
    for entry, _, start, end in found:
        if entry.stem not in stems:
            continue
        latest[entry.stem] = start, end
        first = min(latest.values())
        if len(latest) < len(stems) or len(WORD.findall(text, first[1], start)) > len(stems) - 2 + slop:
            continue
        if slop <= LOOSE:
            yield first[0], end
        else:
            yield from latest.values()
        latest.clear()


def _merged(pairs: list[Pair]) -> list[Pair]:
    if len(pairs) < 2:
        return pairs
    kept: list[Pair] = []
    for start, end in sorted(pairs):
        if kept and start <= kept[-1][1]:
            kept[-1] = kept[-1][0], max(kept[-1][1], end)
        else:
            kept.append((start, end))
    return kept
