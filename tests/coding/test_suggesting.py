"""Suggestions by cue words."""

from explorer.coding.suggesting import merged, suggest
from explorer.model.coding import SuggestedBy, Suggestion, Theme
from explorer.model.documents import Passage, PassageKind, Span
from explorer.model.language import Lang


def theme(name: str, lang: Lang, *cues: str) -> Theme:
    return Theme(name, None, {lang: name}, {}, {lang: cues}, "#123456")


def passage(text: str, lang: Lang, start: int = 0) -> Passage:
    return Passage(3, PassageKind.BODY, 0, None, lang, start, start + len(text), text)


def themes_of(text: str, lang: Lang, *themes: Theme) -> dict[str, tuple[str, ...]]:
    return {s.theme: s.why for s in suggest(themes, [passage(text, lang)], 1)}


def test_inflected_cue_is_found() -> None:
    found = themes_of("Die Förderung der digitalen Souveränität", Lang.DE, theme("s", Lang.DE, "digitale Souveränität"))
    assert found == {"s": ("digitalen Souveränität",)}


def test_cue_inside_a_compound_is_found() -> None:
    found = themes_of("Eine starke Cloudinfrastruktur", Lang.DE, theme("i", Lang.DE, "Infrastruktur"))
    assert found == {"i": ("Cloudinfrastruktur",)}


def test_french_elision_and_function_words_between() -> None:
    found = themes_of("l’espace des données", Lang.FR, theme("d", Lang.FR, "espace de données"))
    assert found == {"d": ("espace des données",)}


def test_other_words_are_not_found() -> None:
    assert themes_of("Das Wetter ist schön.", Lang.DE, theme("s", Lang.DE, "Souveränität")) == {}


def test_spans_are_offsets_in_the_document() -> None:
    (one,) = suggest([theme("c", Lang.EN, "cloud")], [passage("The cloud", Lang.EN, start=100)], 1)
    assert [(s.start, s.end) for s in one.spans] == [(104, 109)]
    assert one.passage == 3


def test_more_evidence_scores_higher() -> None:
    cues = theme("c", Lang.EN, "cloud", "data centre")
    (weak,) = suggest([cues], [passage("A cloud.", Lang.EN)], 1)
    (strong,) = suggest([cues], [passage("A cloud in a data centre.", Lang.EN)], 1)
    assert 0 < weak.score < strong.score < 1


def test_cues_and_tags_that_say_the_same_make_one_suggestion() -> None:
    cue = Suggestion(1, 3, "ai", 0.5, ("KI",), (Span(10, 12),))
    same = Suggestion(1, 3, "ai", 0.8, ("KI", "Modell"), (Span(10, 12), Span(20, 26)), SuggestedBy.TAGS)
    other = Suggestion(1, 2, "cloud", 0.4, ("Cloud",), (), SuggestedBy.TAGS)
    assert merged([cue], [same, other]) == (
        other,
        Suggestion(1, 3, "ai", 0.8, ("KI", "Modell"), (Span(10, 12), Span(20, 26)), SuggestedBy.BOTH),
    )
