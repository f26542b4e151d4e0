import pytest

from explorer.gui.models.folding import folded, matches, needles_of


@pytest.mark.parametrize(
    ("text", "plain"), [("Souveränität", "souveranitat"), ("Côté", "cote"), ("Straße", "strasse"), ("ABC", "abc")]
)
def test_case_and_accents_do_not_matter(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_every_word_must_occur() -> None:
    hay = folded("Gipfel zur Souveränität in Berlin")
    assert matches(needles_of("berlin souveraen".replace("ae", "ä")), hay)
    assert not matches(needles_of("berlin paris"), hay)
    assert matches(needles_of("  "), hay)
