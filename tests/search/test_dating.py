from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.search.dating import dates, period


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_is_itself_in_every_way_of_writing(day: date) -> None:
    for written in (day.isoformat(), f"{day:%d.%m.%Y}", f"{day:%d/%m/%Y}", f"{day.day}.{day.month}.{day.year}"):
        assert period(written) == (day, day)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_month_holds_its_days_and_no_others(day: date) -> None:
    found = period(f"{day:%Y-%m}")
    assert found is not None
    assert found[0] <= day <= found[1]
    assert {found[0].month, found[1].month} == {day.month}
    assert found == period(f"{day:%m.%Y}")


@given(st.dates(min_value=date(1000, 1, 1)), st.dates(min_value=date(1000, 1, 1)))
def test_a_range_goes_from_first_to_last(one: date, other: date) -> None:
    expected = (one, other) if one <= other else None
    assert dates(f"{one.isoformat()}..{other.isoformat()}") == expected


@pytest.mark.parametrize(
    "text", ["", "25", "2025-", "2025-00", "2025-02-30", "31.02.2025", "x", "2025..x", "..", "2025-1-1-1"]
)
def test_what_is_no_date(text: str) -> None:
    assert dates(text) is None
