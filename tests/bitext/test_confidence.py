"""Confidence rises with the chance and stays a share."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.bitext.confidence import calibrated


@given(st.floats(0, 1), st.floats(0, 1))
def test_surer_is_never_shown_as_less_sure(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0.0 <= calibrated(low) <= calibrated(high) <= 1.0
