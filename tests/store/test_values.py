import json
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.errors import BadValue
from explorer.store import values


@given(st.dates())
def test_days_are_kept(day: object) -> None:
    assert values.day(str(day)) == str(day)


@pytest.mark.parametrize("wrong", ["22.05.2025", "2025-5-2", "2025-02-30", "20250522", "2025-W01-1", "heute", " "])
def test_what_is_no_day(wrong: str) -> None:
    with pytest.raises(BadValue, match="2025-05-22"):
        values.day(wrong)


def test_no_day_at_all() -> None:
    assert values.day("") is None


@given(st.floats(0, 1))
def test_scores_survive_the_text_of_the_history(value: float) -> None:
    stored = values.score(value)
    text = sqlite3.connect(":memory:").execute("SELECT json_object('s', ?)", (stored,)).fetchone()[0]
    assert json.loads(text)["s"] == stored
    assert abs(stored - value) < 1e-6


@pytest.mark.parametrize("wrong", [-0.1, 1.01, float("nan"), float("inf")])
def test_what_is_no_score(wrong: float) -> None:
    with pytest.raises(BadValue):
        values.score(wrong)


@given(st.text(st.characters(exclude_categories=())))
def test_plain_texts_can_be_stored(value: str) -> None:
    stored = values.plain(value)
    assert sqlite3.connect(":memory:").execute("SELECT ?", (stored,)).fetchone()[0] == stored
    assert values.plain(stored) == stored


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_plain_leaves_ordinary_texts_alone(value: str) -> None:
    assert values.plain(value) == value


@pytest.mark.parametrize("wrong", ["", "a b", "a:b", 'a"b', "a(b", "x" * 81])
def test_names_of_themes(wrong: str) -> None:
    with pytest.raises(BadValue):
        values.theme_id(wrong)
    assert values.theme_id("künstliche-intelligenz") == "künstliche-intelligenz"


@pytest.mark.parametrize("wrong", ["red", "#12345", "#GGGGGG", "#1234567", ""])
def test_colours(wrong: str) -> None:
    with pytest.raises(BadValue):
        values.colour(wrong)
    assert values.colour("#a1B2c3") == "#a1B2c3"


def test_what_json_cannot_hold() -> None:
    for wrong in (object(), float("nan"), {1, 2}):
        with pytest.raises(BadValue):
            values.as_json(wrong)
