"""Where a tag lands on the other panel."""

from collections.abc import Sequence

from explorer.language.lexicon import Lexicon
from explorer.library.carrying import target_span
from explorer.model.bitext import WordPair
from explorer.model.documents import Passage, PassageKind, Span
from explorer.model.language import Lang

GERMAN = "Das Treffen war gut. Die digitale Souveränität ist ein Ziel."
FRENCH = "La réunion était bonne. La souveraineté numérique est un objectif."
LEXICON = Lexicon([WordPair("digitale Souveränität", "souveraineté numérique", 1.0, "test")])


def sentences(text: str, lang: Lang) -> Sequence[Passage]:
    cut = text.index(". ") + 1
    spans = [(0, cut), (cut + 1, len(text))]
    return [Passage(i, PassageKind.BODY, 0, None, lang, a, b, text[a:b]) for i, (a, b) in enumerate(spans)]


def land(words: str) -> str:
    own, other = sentences(GERMAN, Lang.DE)[1:], sentences(FRENCH, Lang.FR)[1:]
    start = GERMAN.index(words)
    span = target_span(GERMAN, Span(start, start + len(words)), own, FRENCH, other, (Lang.DE, Lang.FR), LEXICON)
    return FRENCH[span.start : span.end]


def test_words_land_on_their_translation() -> None:
    assert land("digitale Souveränität") == "souveraineté numérique"


def test_whole_passage_lands_on_the_whole_passage() -> None:
    assert land("Die digitale Souveränität ist ein Ziel.") == "La souveraineté numérique est un objectif."


def test_unknown_words_land_on_the_passage() -> None:
    assert land("ist ein") == "La souveraineté numérique est un objectif."
