"""What one version says otherwise than the other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.bitext.comparing import differences
from explorer.model.bitext import Bead, BeadStatus, Difference, DifferenceKind
from explorer.model.documents import Passage, PassageKind
from explorer.model.language import Lang


def passages(lang: Lang, *texts: str, kind: PassageKind = PassageKind.BODY) -> tuple[Passage, ...]:
    starts = [sum(len(t) + 1 for t in texts[:i]) for i in range(len(texts))]
    return tuple(
        Passage(i, kind, i, None, lang, start, start + len(text), text)
        for i, (start, text) in enumerate(zip(starts, texts, strict=True))
    )


def bead(number: int, left: tuple[int, ...], right: tuple[int, ...]) -> Bead:
    return Bead(number, 1, 1, 2, left, right, 1.0, BeadStatus.AUTOMATIC)


def compared(german: str, french: str) -> tuple[Difference, ...]:
    return differences(passages(Lang.DE, german), passages(Lang.FR, french), [bead(1, (0,), (0,))])


@pytest.mark.parametrize(
    ("german", "french"),
    [
        ("Es kostet 2,5 Mrd. Euro.", "Cela coûte 2,5 milliards d’euros."),
        ("Am 22.05.2025 in Berlin.", "Le 22 mai 2025 à Berlin."),
        ("Am 1. März 2025.", "Le 1er mars 2025."),
        ("Rund 1.000 Gäste kamen.", "Près de 1 000 invités sont venus."),
        ("Ein Anteil von 12,5 %.", "Une part de 12,5 pour cent."),
        ("Drei Projekte laufen.", "3 projets sont en cours."),
        ("Nach Artikel 5 Absatz 2.", "Selon l’article 5, paragraphe 2."),
        ("Artikel 6 Absatz 1 Buchstaben a und c", "article 6, paragraphe 1, points a) et c)"),
        ("erster Unterabsatz", "premier alinéa"),
        ("Daten an Dritte", "données à des tiers"),
    ],
)
def test_silent_on_equal_things_written_differently(german: str, french: str) -> None:
    assert compared(german, french) == ()


@pytest.mark.parametrize(
    ("german", "french", "kind", "left", "right"),
    [
        ("Es gibt 450 Büros.", "Il y a 440 bureaux.", DifferenceKind.NUMBER, "450", "440"),
        ("Am 22. Mai 2025.", "Le 23 mai 2025.", DifferenceKind.DATE, "22. Mai 2025", "23 mai 2025"),
        ("Ein Anteil von 12 %.", "Une part de 15 %.", DifferenceKind.PERCENTAGE, "12 %", "15 %"),
        ("Es gibt 450 Büros.", "Il y a des bureaux.", DifferenceKind.NUMBER, "450", ""),
        ("Nach Artikel 5.", "Selon l’article 6.", DifferenceKind.REFERENCE, "5", "6"),
        ("gemäß Buchstabe b", "visé au point c)", DifferenceKind.REFERENCE, "b", "c"),
        ("zwölf Monate im Voraus", "six mois à l’avance", DifferenceKind.NUMBER, "zwölf", "six"),
    ],
)
def test_differing_figures_are_told(german: str, french: str, kind: DifferenceKind, left: str, right: str) -> None:
    (found,) = compared(german, french)
    assert (found.kind, found.left, found.right) == (kind, left, right)
    assert found.left_span is not None
    assert german[found.left_span.start : found.left_span.end] == left


def test_passage_that_the_other_version_lacks() -> None:
    left = passages(Lang.DE, "Das bleibt.", "Das fehlt drüben.")
    found = differences(left, passages(Lang.FR, "Cela reste."), [bead(1, (0,), (0,)), bead(2, (1,), ())])
    assert [(d.kind, d.bead, d.left, d.right) for d in found] == [(DifferenceKind.MISSING, 2, "Das fehlt drüben.", "")]


def test_boilerplate_is_not_missed() -> None:
    menu = passages(Lang.DE, "Menü", kind=PassageKind.BOILERPLATE)
    assert differences(menu, (), [bead(1, (0,), ())]) == ()


def test_an_ornament_is_not_missed() -> None:
    found = differences(passages(Lang.DE, "* * *", "Neu."), passages(Lang.FR), [bead(1, (0,), ()), bead(2, (1,), ())])
    assert [difference.left for difference in found] == ["Neu."]


def test_figure_that_crossed_a_border_is_no_difference() -> None:
    left = passages(Lang.DE, "Es sind 17 Länder.", "Sie treffen sich.")
    right = passages(Lang.FR, "Ce sont des pays.", "Les 17 se rencontrent.")
    assert differences(left, right, [bead(1, (0,), (0,)), bead(2, (1,), (1,))]) == ()


@given(st.lists(st.integers(13, 9999), max_size=5))
def test_same_figures_in_any_order_are_equal(figures: list[int]) -> None:
    german = "Zahlen: " + "; ".join(f"{n} Stück" for n in figures)
    french = "Chiffres : " + " ; ".join(f"{n} pièces" for n in reversed(figures))
    assert compared(german, french) == ()
