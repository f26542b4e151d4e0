"""A small library in memory: what the store would give to search."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from explorer.language.lexicon import Lexicon
from explorer.model.bitext import WordPair
from explorer.model.documents import Passage, PassageKind
from explorer.model.language import Lang
from explorer.model.search import Counterpart, IndexUnit

Key = tuple[int, int]


def unit(document: int, text: str, lang: Lang = Lang.DE, paragraph: int = 0, **columns: object) -> IndexUnit:
    """A unit with sensible columns."""
    plain = IndexUnit(document, paragraph, lang, text, "", "", "", "", document, None, (), False, False)
    return replace(plain, **columns)  # type: ignore[arg-type]


@dataclass
class Texts:
    """Gives the texts of units; a sentence ends with a full stop. `partners` pairs documents paragraph by paragraph."""

    units: Sequence[IndexUnit]
    partners: Mapping[int, int] = field(default_factory=dict)

    def paragraphs(self, keys: Sequence[Key]) -> dict[Key, tuple[Passage, ...]]:
        known = {(u.document, u.paragraph): u for u in self.units}
        return {key: sentences(known[key]) for key in keys if key in known}

    def panels(self, keys: Sequence[Key]) -> tuple[dict[Key, tuple[Passage, ...]], dict[Key, Counterpart]]:
        others = {key: other for key in keys if (other := self._counterpart(key))}
        return self.paragraphs(keys), others

    def _counterpart(self, key: Key) -> Counterpart | None:
        other = self.partners.get(key[0])
        found = [u for u in self.units if (u.document, u.paragraph) == (other, key[1])]
        return Counterpart(found[0].document, found[0].lang, sentences(found[0])) if found else None


def sentences(u: IndexUnit) -> tuple[Passage, ...]:
    """The passages of a unit; numbers are 10 for each paragraph before."""
    found, place = [], 0
    for number, text in enumerate(part for part in u.text.replace(". ", ".|").split("|")):
        kind, start = PassageKind.BODY, place
        found.append(
            Passage(10 * u.paragraph + number, kind, u.paragraph, u.page, u.lang, start, start + len(text), text)
        )
        place += len(text) + 1
    return tuple(found)


LEXICON = Lexicon(
    [
        WordPair("KI", "IA", 1.0, "test", "AI"),
        WordPair("künstliche Intelligenz", "intelligence artificielle", 1.0, "test", "artificial intelligence"),
        WordPair("digitale Souveränität", "souveraineté numérique", 1.0, "test", "digital sovereignty"),
        WordPair("Verwaltung", "administration", 1.0, "test", "administration"),
    ]
)
