"""Which language a text is in: by its words, by its neighbours, by its letters."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.language.detect import detect, detect_many, differs, prevailing
from explorer.model.language import Lang

DE = (
    "Die Bundesregierung stärkt die digitale Souveränität, indem sie gemeinsam mit Frankreich offene Standards fördert."
)
FR = "Le gouvernement renforce la souveraineté numérique en soutenant, avec l’Allemagne, les standards ouverts."
EN = "The government strengthens digital sovereignty by supporting open standards together with France."
IT = "Il governo federale rafforza la sovranità digitale sostenendo con la Francia gli standard aperti nei cantoni."
NL = "De regering versterkt de digitale soevereiniteit door samen met Frankrijk open standaarden te ondersteunen."
ES = (
    "El gobierno refuerza la soberanía digital apoyando junto con Francia los estándares abiertos en la administración."
)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (DE, Lang.DE),
        (FR, Lang.FR),
        (EN, Lang.EN),
        (IT, Lang.UND),
        (NL, Lang.UND),
        (ES, Lang.UND),
        ("", Lang.UND),
        ("12.3 % – 4/5", Lang.UND),
        ("Transparenz: Redaktionell erstellt und geprüft.", Lang.DE),
        ("Veröffentlicht am", Lang.DE),
    ],
)
def test_detect(text: str, lang: Lang) -> None:
    assert detect(text) is lang


def test_swiss_and_archaic_spelling_is_german() -> None:
    assert detect("Der Bundesrat weiss, dass die Strasse schliesslich gross genug sein muss.") is Lang.DE
    assert detect("Daß man dieses thun müsse, erkannte der Rath schon im vorigen Jahrhunderte.") is Lang.DE


def test_an_article_in_capitals_is_no_other_language() -> None:
    texts = [DE, "KAPITEL I", DE]
    assert detect_many(texts) == (Lang.DE, Lang.DE, Lang.DE)


def test_short_paragraphs_lean_on_their_neighbours() -> None:
    assert detect_many([FR, "Budget 2026", FR]) == (Lang.FR, Lang.FR, Lang.FR)
    assert detect_many([DE, "Budget 2026", DE]) == (Lang.DE, Lang.DE, Lang.DE)


def test_what_the_file_declares_speaks_only_where_no_words_do() -> None:
    assert detect_many(["Budget 2026"], Lang.FR) == (Lang.FR,)
    assert detect_many([DE, "Budget"], Lang.FR) == (Lang.DE, Lang.DE)


def test_a_foreign_paragraph_among_german_ones_stays_foreign() -> None:
    assert detect_many([DE, IT, DE]) == (Lang.DE, Lang.UND, Lang.DE)


def test_a_sentence_in_another_language_differs() -> None:
    assert differs(FR, Lang.DE) is Lang.FR
    assert differs("Health Innovation Hub", Lang.DE) is Lang.DE


def test_the_prevailing_language_is_that_of_most_letters() -> None:
    assert prevailing([Lang.DE, Lang.FR, Lang.FR], [DE, FR, FR]) is Lang.FR
    assert prevailing([], []) is Lang.UND


def test_paragraphs_that_only_leant_weigh_little() -> None:
    names = ["Müller, Bern", "Favre, Lausanne", "Rossi, Lugano"] * 4
    assert prevailing([Lang.DE, *[Lang.FR] * len(names)], [DE, *names]) is Lang.DE


@settings(deadline=None)
@given(st.lists(st.sampled_from([DE, FR, EN, IT, "Budget", "", "12"]), max_size=6))
def test_the_same_paragraphs_always_get_the_same_answer(texts: list[str]) -> None:
    first = detect_many(texts)
    assert len(first) == len(texts)
    assert detect_many(texts) == first


@settings(deadline=None)
@given(st.text(max_size=80))
def test_any_text_has_an_answer(text: str) -> None:
    assert detect(text) in set(Lang)
