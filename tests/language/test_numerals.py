"""Numbers as words."""

import pytest

from explorer.language.numerals import cardinal, ordinal
from explorer.model.language import Lang


@pytest.mark.parametrize(
    ("word", "value"),
    [("beiden", 2), ("zweier", 2), ("einundzwanzig", 21), ("Achttausender", 8000), ("dreißiger", 30), ("Vater", None)],
)
def test_german_cardinal(word: str, value: int | None) -> None:
    assert cardinal(word, Lang.DE) == value


@pytest.mark.parametrize(
    ("word", "lang", "value"), [("dritter", Lang.DE, 3), ("deuxième", Lang.FR, 2), ("third", Lang.EN, 3)]
)
def test_ordinal(word: str, lang: Lang, value: int) -> None:
    assert ordinal(word, lang) == value
