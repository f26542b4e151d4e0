"""Where a tag lands on the other panel."""

from collections.abc import Sequence

import pytest

from explorer.language.lexicon import Lexicon
from explorer.library import Library
from explorer.library.carrying import target_span
from explorer.model.bitext import WordPair
from explorer.model.coding import TagStatus
from explorer.model.documents import Passage, PassageKind, Span
from explorer.model.language import Lang
from tests.library.tagging import all_tags, dossier, quotes, span_of, tag

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


@pytest.fixture
def carried(library: Library) -> tuple[int, int]:
    """A German tag, and the French document that it was carried to."""
    documents = dossier(library).documents
    number = tag(library, documents[Lang.DE], "künstliche Intelligenz", note="a")
    library.tags.carry(number)
    assert quotes(library, documents[Lang.FR]) == ["intelligence artificielle"]
    return number, documents[Lang.FR]


def test_what_was_carried_follows_when_the_original_is_resized(library: Library, carried: tuple[int, int]) -> None:
    number, french = carried
    german = library.tags.get(number).document
    library.tags.resize(number, span_of(library, german, "Cloud-Infrastruktur"))
    (moved,) = library.tags.of_document(french)
    assert "nuage" in moved.quote
    assert (moved.carried_from, moved.status) == (number, TagStatus.PROVISIONAL)
    library.history.undo()
    assert quotes(library, french) == ["intelligence artificielle"]


def test_what_was_carried_follows_in_theme_and_note(library: Library, carried: tuple[int, int]) -> None:
    number, french = carried
    library.tags.set_theme("cloud", number)
    library.tags.set_note(number, "b")
    assert [(t.theme, t.note) for t in library.tags.of_document(french)] == [("cloud", "b")]
    library.history.undo()
    library.history.undo()
    assert [(t.theme, t.note) for t in library.tags.of_document(french)] == [("ai", "a")]


def test_what_was_carried_goes_with_the_original_and_comes_back(library: Library, carried: tuple[int, int]) -> None:
    number, french = carried
    before = library.tags.of_document(french)
    library.tags.remove([number])
    assert library.tags.of_document(french) == ()
    library.history.undo()
    assert library.tags.of_document(french) == before
    library.history.redo()
    assert library.tags.of_document(french) == ()


def test_what_a_person_confirmed_stays_where_it_is(library: Library, carried: tuple[int, int]) -> None:
    number, french = carried
    (before,) = library.tags.of_document(french)
    library.tags.confirm([before.id])
    library.tags.set_theme("cloud", number)
    library.tags.resize(number, span_of(library, library.tags.get(number).document, "Cloud-Infrastruktur"))
    (after,) = library.tags.of_document(french)
    assert (after.theme, after.span, after.status) == ("ai", before.span, TagStatus.CONFIRMED)
    library.tags.remove([number])
    assert [t.carried_from for t in library.tags.of_document(french)] == [None]


def test_carrying_twice_makes_one_tag_and_copies_are_not_carried_back(
    library: Library, carried: tuple[int, int]
) -> None:
    number, french = carried
    library.tags.carry(number)
    library.tags.carry_everything()
    assert len(library.tags.of_document(french)) == 1
    assert len(library.tags.of_document(library.tags.get(number).document)) == 1


def test_a_whole_library_is_carried_in_one_step(library: Library) -> None:
    documents = dossier(library).documents
    tag(library, documents[Lang.DE], "künstliche Intelligenz")
    tag(library, documents[Lang.FR], "infrastructure en nuage", theme="cloud")
    library.tags.carry_everything()
    assert len(all_tags(library)) == 4
    library.history.undo()
    assert len(all_tags(library)) == 2


def test_what_a_coder_has_tagged_on_both_panels_is_not_carried_with_all(library: Library) -> None:
    documents = dossier(library).documents
    tag(library, documents[Lang.DE], "künstliche Intelligenz", coder="ana")
    tag(library, documents[Lang.FR], "intelligence artificielle", coder="ana")
    library.tags.carry_everything()
    assert len(all_tags(library)) == 2
    library.tags.carry_all(dossier(library).id)
    assert len(all_tags(library)) == 2
    tag(library, documents[Lang.DE], "künstliche Intelligenz", coder="bo")
    library.tags.carry_everything()
    assert [t.coder for t in library.tags.of_document(documents[Lang.FR])] == ["ana", "bo"]
