from explorer.library import Library
from explorer.model.language import Lang


def test_a_word_is_translated_by_words_of_its_counterpart(library: Library) -> None:
    dossier = next(d for d in library.dossiers.all() if len(d.documents) == 2)
    german, french = dossier.documents[Lang.DE], dossier.documents[Lang.FR]
    texts = {number: library.documents.text(number) for number in (german, french)}
    point = texts[german].index("Souveränität") + 3
    found = library.reader.spotted(german, point, french)
    assert found is not None
    assert (found.document, found.text, found.other_document) == (german, "Souveränität", french)
    assert texts[german][found.word.start : found.word.end] == "Souveränität"
    assert texts[french][found.other.start : found.other.end] == found.translation
    assert "souveraineté" in found.translation
    back = library.reader.spotted(french, found.other.start + 2, german)
    assert back is not None
    assert "Souveränität" in back.translation


def test_where_there_is_no_word_nothing_is_spotted(library: Library) -> None:
    dossier = next(d for d in library.dossiers.all() if len(d.documents) == 2)
    german, french = dossier.documents[Lang.DE], dossier.documents[Lang.FR]
    single = next(d for d in library.dossiers.all() if len(d.documents) == 1).documents[Lang.DE]
    assert library.reader.spotted(german, 10**6, french) is None
    assert library.reader.spotted(single, 3, french) is None
