"""Names that stand in one version and not in the other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from explorer.bitext.cognates import skeleton
from explorer.language.compounds import parts
from explorer.language.lexicon import Lexicon, content, side
from explorer.language.names import names
from explorer.language.words import dictionary_form, fold, keys, words
from explorer.model.documents import Passage, Span
from explorer.model.language import Lang

_BEGINNING = 4
"""Letters by which a form or a derivation of a name is known: `Berliner`, `berlinois`."""
_NEAR = 0.25
"""How far apart, in shares of the passages' length, two names may stand of which one is in the other's place."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name with its place in the document's text, and that place as a share (0 to 1) of the passages compared.

    `certain` where it can be nothing but a name.
    """

    text: str
    lang: Lang
    span: Span
    place: float
    certain: bool


class Words:
    """The words of some passages of one language, asked whether one of them stands for a name of another."""

    def __init__(self, passages: Iterable[Passage], lang: Lang, lexicon: Lexicon) -> None:
        self._lang = lang
        self._lexicon = lexicon
        self._words: set[str] = set()
        self._keys: set[str] = set()
        for passage in passages:
            for word in words(passage.text, lang):
                self._words.add(fold(word.text))
                self._keys.update(keys(word.text, lang))
        self._beginnings = {skeleton(word)[:_BEGINNING] for word in self._words if len(word) >= _BEGINNING}

    def answer(self, name: str, lang: Lang) -> bool:
        """Whether a word here is the name, a form of it, or its translation."""
        if self.hold(name) or skeleton(name)[:_BEGINNING] in self._beginnings:
            return True
        pieces = (name, *parts(name)) if lang is Lang.DE else (name,)
        return any(self._translate(piece, lang) for piece in pieces)

    def hold(self, name: str) -> bool:
        """Whether the name itself stands here."""
        return fold(name) in self._words

    def _translate(self, word: str, lang: Lang) -> bool:
        return any(
            not self._keys.isdisjoint(keys(theirs, self._lang))
            for pair in self._lexicon.with_word(word, lang)
            for theirs in content(side(pair, self._lang), self._lang)
        )


class Naming:
    """Compares the names of two versions.

    In French and English a name can be told from other words; in German, where every noun bears a capital, a word is
    taken for one only in the place of a name that the other side has.
    """

    def __init__(self, left: Sequence[Passage], right: Sequence[Passage], langs: tuple[Lang, Lang], lexicon: Lexicon):
        self._langs = langs
        self._lexicon = lexicon
        self._whole = (Words(left, langs[0], lexicon), Words(right, langs[1], lexicon))

    def differing(
        self, left: Sequence[Passage], right: Sequence[Passage]
    ) -> Iterator[tuple[Named | None, Named | None]]:
        """Names of a bead's two sides that stand in one another's place, or in one version only."""
        ours, theirs = self._unanswered(0, left, right), self._unanswered(1, right, left)
        for one in [name for name in ours if name.certain]:
            other = self._in_place_of(one, theirs, 1)
            if other is not None:
                theirs.remove(other)
            if other is not None or not self._whole[1].answer(one.text, one.lang):
                yield one, other
        for other in [name for name in theirs if name.certain]:
            found = self._in_place_of(other, [name for name in ours if not name.certain], 0)
            if found is not None:
                ours.remove(found)
            if found is not None or not self._whole[0].answer(other.text, other.lang):
                yield found, other

    def _unanswered(self, number: int, ours: Sequence[Passage], theirs: Sequence[Passage]) -> list[Named]:
        lang, other = self._langs[number], self._langs[1 - number]
        there = Words(theirs, other, self._lexicon)
        return [
            name
            for name in _named(ours, lang)
            if (name.certain or not self._lexicon.with_word(name.text, lang)) and not there.answer(name.text, lang)
        ]

    def _in_place_of(self, name: Named, others: Iterable[Named], number: int) -> Named | None:
        """The name among `others`, of side `number`, that stands about where `name` does on its side."""
        near = [
            other
            for other in others
            if abs(other.place - name.place) <= _NEAR and (other.certain or self._is_name(other, number))
        ]
        return min(near, key=lambda other: abs(other.place - name.place), default=None)

    def _is_name(self, name: Named, number: int) -> bool:
        """Whether a German word is a name: no dictionary knows it, or the other version has it too, elsewhere."""
        return not dictionary_form(name.text, name.lang) or self._whole[1 - number].hold(name.text)


def _named(passages: Sequence[Passage], lang: Lang) -> Iterator[Named]:
    length = max(sum(len(passage.text) for passage in passages), 1)
    before = 0
    for passage in passages:
        for name in names(passage.text, lang):
            span = Span(passage.start + name.span.start, passage.start + name.span.end)
            yield Named(name.text, lang, span, (before + name.span.start) / length, name.certain)
        before += len(passage.text)
