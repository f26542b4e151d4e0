"""Names that stand in one version and not in the other."""

import pytest

from explorer.bitext.naming import Naming
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import WordPair
from explorer.model.documents import Passage, PassageKind
from explorer.model.language import Lang

LEXICON = Lexicon([WordPair("Genf", "Genève", 1.0, "test"), WordPair("Treffen", "rencontre", 1.0, "test")])


def side(lang: Lang, *texts: str) -> list[Passage]:
    return [Passage(n, PassageKind.BODY, n, None, lang, 0, len(text), text) for n, text in enumerate(texts)]


def told(german: str, french: str, *rest: tuple[str, str]) -> list[tuple[str, str]]:
    left = side(Lang.DE, german, *(one for one, _ in rest))
    right = side(Lang.FR, french, *(other for _, other in rest))
    naming = Naming(left, right, (Lang.DE, Lang.FR), LEXICON)
    found = naming.differing(left[:1], right[:1])
    return [(one.text if one else "", other.text if other else "") for one, other in found]


@pytest.mark.parametrize(
    ("german", "french"),
    [
        ("Das Treffen in Genf mit Wildberger.", "La rencontre à Genève avec Wildberger."),
        ("Die Berliner Gespräche.", "Les entretiens de Berlin."),
        ("Das BAKOM informiert.", "L’OFCOM informe."),
        ("Die Kommission prüft.", "Selon la Commission, c’est en cours."),
    ],
)
def test_silent_on_equal_names(german: str, french: str) -> None:
    assert told(german, french) == []


def test_name_in_the_place_of_another() -> None:
    found = told("Das Treffen mit Wildberger.", "La rencontre avec Chappaz.")
    assert found in ([("Wildberger", "Chappaz")], [("", "Chappaz")])


def test_name_that_the_other_version_has_elsewhere_is_no_difference() -> None:
    assert (
        told("Die Ministerin kam.", "La ministre Chappaz est venue.", ("Frau Chappaz sprach.", "Elle a parlé.")) == []
    )
    assert told("Die Ministerin kam.", "La ministre Chappaz est venue.") == [("", "Chappaz")]
