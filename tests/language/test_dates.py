"""Dates in words and numbers, in three languages."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.language.dates import find_date, find_dates
from explorer.model.language import Lang

DAY = date(2025, 5, 22)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Berlin, den 22. Mai 2025", Lang.DE),
        ("Bern, 22.05.2025 -", Lang.DE),
        ("Biel/Bienne, 2025-05-22 - Der Bundesrat", Lang.DE),
        ("am 22.5.2025 in Berlin", Lang.DE),
        ("Paris, le 22 mai 2025", Lang.FR),
        ("publié le 22/05/2025", Lang.FR),
        ("On May 22, 2025, Germany", Lang.EN),
        ("on 22 May 2025", Lang.EN),
        ("the 22nd of May 2025", Lang.EN),
        ("22\u00a0mai\u00a02025", Lang.FR),
        ("5/22/2025", Lang.EN),
    ],
)
def test_one_day_in_many_forms(text: str, lang: Lang) -> None:
    assert find_date(text, lang) == DAY


def test_the_first_of_the_month() -> None:
    assert find_date("Le 1er mars 2024", Lang.FR) == date(2024, 3, 1)
    assert find_date("der 1. März 2024", Lang.DE) == date(2024, 3, 1)
    assert find_date("5. Jänner 2020", Lang.DE) == date(2020, 1, 5)


@pytest.mark.parametrize(
    "text", ["31.02.2025", "am 22. Mai", "Version 1.2.2025.3", "2025", "Nr. 45/2001", "99.99.2025"]
)
def test_what_is_no_date(text: str) -> None:
    assert find_date(text, Lang.DE) is None


def test_an_english_date_in_numbers_that_reads_both_ways_is_left() -> None:
    assert find_date("03/04/2025", Lang.EN) is None
    assert find_date("03/04/2025", Lang.FR) == date(2025, 4, 3)


def test_every_date_with_its_place() -> None:
    text = "Vom 22. Mai 2025 bis 1. Juni 2025."
    assert [(text[span.start : span.end], day) for span, day in find_dates(text, Lang.DE)] == [
        ("22. Mai 2025", DAY),
        ("1. Juni 2025", date(2025, 6, 1)),
    ]


@settings(deadline=None)
@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_any_day_is_found_again(day: date) -> None:
    assert find_date(f"Bern, {day.isoformat()} - Text", Lang.DE) == day
    assert find_date(f"Bern, {day:%d.%m.%Y}.", Lang.DE) == day
    assert find_date(f"{day.day} {_MONTHS[day.month - 1]} {day.year}", Lang.FR) == day


_MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet"]
_MONTHS += ["août", "septembre", "octobre", "novembre", "décembre"]


@settings(deadline=None)
@given(st.text(max_size=100))
def test_any_text_may_be_searched(text: str) -> None:
    for lang in Lang:
        for span, _ in find_dates(text, lang):
            assert 0 <= span.start < span.end <= len(text)
