"""How a term is translated in many places: by the word list and spelling, else by what stands in its place often."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from explorer.bitext.spotting import spot
from explorer.language.lexicon import Lexicon, content, side
from explorer.language.stopwords import is_stopword
from explorer.language.words import Word, keys, stem, words
from explorer.model.documents import Span
from explorer.model.language import Lang

SEEN = 3
"""So often must a word be seen in the place of a term to be believed, where no word list knows it."""
_SHARE = 0.4
"""And in this share of the places in which nothing else translates the term."""
_SHORTEST = 3
_LONGER = 2
"""How many words a translation may have for each of the term."""


@dataclass(frozen=True, slots=True)
class Place:
    """A term where it stands in a passage, and the passage of the other language beside it."""

    text: str
    span: Span
    other: str
    langs: tuple[Lang, Lang]


@dataclass(frozen=True, slots=True)
class Rendered:
    """How a term is translated in a place: where on the other side, and whether that was learnt from many places."""

    span: Span
    learnt: bool


def renderings(places: Sequence[Place], lexicon: Lexicon) -> tuple[Rendered | None, ...]:
    """The translation in each place; None where none is known."""
    listed = [_listed(place, lexicon) for place in places]
    spotted = [None if one else _spotted(place, lexicon) for one, place in zip(listed, places, strict=True)]
    sure = [one or two for one, two in zip(listed, _agreeing(places, spotted), strict=True)]
    open_places = [number for number, span in enumerate(sure) if span is None]
    unexplained = {number: _unexplained(places[number], lexicon) for number in open_places}
    known = _often(unexplained)
    return tuple(
        Rendered(span, False) if span is not None else _learnt(unexplained[number], known)
        for number, span in enumerate(sure)
    )


def _agreeing(places: Sequence[Place], spotted: Sequence[Span | None]) -> list[Span | None]:
    """The words spotted, but where the place also has what was spotted more often elsewhere, that."""
    counts: Counter[tuple[str, ...]] = Counter()
    for place, span in zip(places, spotted, strict=True):
        if span is not None:
            counts[_stems(place.other[span.start : span.end], place.langs[1])] += 1
    return [span and _most_frequent(place, span, counts) for place, span in zip(places, spotted, strict=True)]


def _most_frequent(place: Place, span: Span, counts: Counter[tuple[str, ...]]) -> Span:
    row = words(place.other, place.langs[1])
    stems = [stem(word.text, place.langs[1]) for word in row]
    best, found = counts[_stems(place.other[span.start : span.end], place.langs[1])], span
    for wording, count in counts.items():
        for first in range(len(stems) - len(wording) + 1):
            if count > best and tuple(stems[first : first + len(wording)]) == wording:
                best, found = count, Span(row[first].start, row[first + len(wording) - 1].end)
    return found


def _stems(text: str, lang: Lang) -> tuple[str, ...]:
    return tuple(stem(word.text, lang) for word in words(text, lang))


def _listed(place: Place, lexicon: Lexicon) -> Span | None:
    """Where the longest wording stands by which the word list translates the term as a whole."""
    here, there = place.langs
    row = [word for word in words(place.other, there) if not is_stopword(word.text, there)]
    known = [frozenset(keys(word.text, there)) for word in row]
    best: Span | None = None
    for pair in lexicon.translations(place.text[place.span.start : place.span.end], here):
        sought = [frozenset(keys(word, there)) for word in content(side(pair, there), there)]
        for first in range(len(row) - len(sought) + 1 if sought else 0):
            if all(a & b for a, b in zip(sought, known[first : first + len(sought)], strict=True)):
                span = Span(row[first].start, row[first + len(sought) - 1].end)
                best = span if best is None or len(span) > len(best) else best
    return best


def _spotted(place: Place, lexicon: Lexicon) -> Span | None:
    """Where words answer the term, if not many more than it has."""
    span = spot(place.text, place.span, place.other, place.langs, lexicon)
    if span is None:
        return None
    wanted = len(words(place.text[place.span.start : place.span.end], place.langs[0]))
    found = len(words(place.other[span.start : span.end], place.langs[1]))
    return span if found <= _LONGER * wanted + 1 else None


def _unexplained(place: Place, lexicon: Lexicon) -> dict[str, Word]:
    """The other side's content words that no other word of the passage is translated by, by their stems."""
    here, there = place.langs
    taken: list[Span] = []
    for word in words(place.text, here):
        if not word.span.overlaps(place.span) and not is_stopword(word.text, here):
            span = spot(place.text, word.span, place.other, place.langs, lexicon)
            if span is not None:
                taken.append(span)
    free = (
        word
        for word in words(place.other, there)
        if len(word.text) >= _SHORTEST
        and word.text[0].isalpha()
        and not is_stopword(word.text, there)
        and not any(word.span.overlaps(span) for span in taken)
    )
    return {stem(word.text, there): word for word in free}


def _often(unexplained: Mapping[int, Mapping[str, Word]]) -> Counter[str]:
    """Stems that are left over in enough of the places, with how often."""
    counts = Counter(key for found in unexplained.values() for key in found)
    least = max(SEEN, _SHARE * len(unexplained))
    return Counter({key: count for key, count in counts.items() if count >= least})


def _learnt(found: Mapping[str, Word], known: Counter[str]) -> Rendered | None:
    likely = [key for key in found if key in known]
    if not likely:
        return None
    return Rendered(found[max(likely, key=lambda key: (known[key], key))].span, True)


def grouped(wordings: Sequence[str], lang: Lang) -> dict[str, list[int]]:
    """Numbers of the wordings that are forms of one another, under the form met most often, in that order."""
    by_key: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, wording in enumerate(wordings):
        by_key[tuple(_key(wording, lang))].append(number)
    named = ((Counter(wordings[n] for n in numbers).most_common(1)[0][0], numbers) for numbers in by_key.values())
    return dict(sorted(named, key=lambda item: (-len(item[1]), item[0])))


def _key(wording: str, lang: Lang) -> Iterator[str]:
    for word in words(wording, lang):
        if not is_stopword(word.text, lang):
            yield keys(word.text, lang)[-1]
