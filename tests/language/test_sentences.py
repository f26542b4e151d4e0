"""Sentences: the abbreviations of law and administration, ordinals, quotations; and that nothing is lost."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.language.sentences import split
from explorer.model.language import Lang

GERMAN = [
    ("Nach Art. 5 Abs. 2 Nr. 3 gilt das nicht.", "Die Kommission prüft es."),
    ("Das Programm kostet 3,5 Mrd. Euro, z. B. für Chips.", "Es läuft bis 2030."),
    ("Am 22. Mai 2025 trafen sich die Minister.", "Das 3. Treffen folgt am 1. September."),
    ("Herr Dr. Wildberger, S. 12 ff. der Akte, stimmte zu.", "Danach ging er."),
    ("Das gilt gem. § 4 i. V. m. § 7 BDSG.", "Eine Frist besteht nicht."),
    ("«Das ist gut.»", "So sprach der Bundesrat."),
    ("„Wir handeln jetzt.", "Europa wartet nicht.“", "Damit schloss die Rede."),
    ("Der Bund zahlt 40 Mio.", "Die Länder zahlen den Rest."),
    ("Die Frist endet am 31.12.2025.", "2026 beginnt der Betrieb."),
    ("Die Gäste kamen aus St. Gallen und Thun.", "Sie blieben bis 18 Uhr."),
    ("Mehr steht auf www.bmds.bund.de.", "Dort finden Sie auch die Anlage."),
    ("Wer zahlt das?", "Niemand weiß es!", "Der Ausschuss tagt morgen."),
    ("Frankreich, Deutschland usw. beteiligen sich.", "Das ist neu."),
    ("Es gilt das Recht des 19. Jahrhunderts.", "Im Jahr 2020 änderte es sich."),
    ("Souveränität heißt Wahlfreiheit. [1]", "Sie ist kein Rückzug."),
    ("Er sprach vom Treffen der G20.", "Zudem ging es um die e-ID.", "Auch die AHV der 1. Säule kam vor."),
    ("Johannes Paul II. besuchte Berlin.", "Er blieb drei Tage."),
]
FRENCH = [
    ("M. Dupont et Mme Durand et al. ont signé l’art. 3 al. 2 du n° 5.", "Le texte entre en vigueur demain."),
    ("Le 1er mars 2024, il a été publié, c.-à-d. rendu public.", "Il compte 12 p. et deux annexes."),
    ("« L’Europe doit choisir. »", "Le ministre l’a répété."),
    ("Le coût est de 3 millions d’euros, p. ex. pour le cloud.", "La France paie la moitié."),
    ("Cf. art. 12, al. 3, let. b.", "Les États membres veillent au respect du règlement."),
    ("Qui décide ?", "Les ministres !", "Ils se réunissent à Paris."),
    ("Le J.-C. Martin est cité à la p. 12.", "Il ne répond pas."),
    ("Voir www.numerique.gouv.fr.", "La page est à jour."),
]
ENGLISH = [
    ("Dr. Wildberger met Ms. Chappaz at 3 p.m. in Berlin.", "They agreed on Art. 5."),
    ("The U.S. Government replied.", "It was late."),
    ("See Fig. 3 and No. 12.", "The rest follows."),
]


def sentences(text: str, lang: Lang) -> tuple[str, ...]:
    return tuple(text[span.start : span.end] for span in split(text, lang))


@pytest.mark.parametrize("parts", GERMAN, ids=lambda parts: parts[0][:30])
def test_german(parts: tuple[str, ...]) -> None:
    assert sentences(" ".join(parts), Lang.DE) == parts


@pytest.mark.parametrize("parts", FRENCH, ids=lambda parts: parts[0][:30])
def test_french(parts: tuple[str, ...]) -> None:
    assert sentences(" ".join(parts), Lang.FR) == parts


@pytest.mark.parametrize("parts", ENGLISH, ids=lambda parts: parts[0][:30])
def test_english(parts: tuple[str, ...]) -> None:
    assert sentences(" ".join(parts), Lang.EN) == parts


def test_a_missing_space_is_seen_before_a_word_that_opens_sentences() -> None:
    assert sentences("Das ist alles.Die Arbeit beginnt.", Lang.DE) == ("Das ist alles.", "Die Arbeit beginnt.")
    assert sentences("Das ist alles.Forscher prüfen es.", Lang.DE) == ("Das ist alles.", "Forscher prüfen es.")
    assert sentences("Prof.Müller und www.Bund.de bleiben.", Lang.DE) == ("Prof.Müller und www.Bund.de bleiben.",)


def test_the_number_of_an_item_stays_with_it() -> None:
    assert sentences("1. Die Parteien tauschen Daten aus.", Lang.DE) == ("1. Die Parteien tauschen Daten aus.",)


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from(" .!?»«„“()\u00a0ABab1"), max_size=200))
def test_nothing_but_white_space_lies_between(text: str) -> None:
    for lang in Lang:
        spans = split(text, lang)
        kept = "".join(text[span.start : span.end] for span in spans)
        assert "".join(kept.split()) == "".join(text.split())
        assert all(before.end <= after.start for before, after in pairwise(spans))
        assert all(text[span.start : span.end].strip() == text[span.start : span.end] != "" for span in spans)
