"""One form for all text."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from explorer.reading.tidying import one_line, tidy


def test_ligatures_soft_hyphens_and_odd_spaces() -> None:
    assert one_line("eﬃ\u00adzient\u2009und\u200b  o\ufb00en") == "effizient und offen"


def test_no_break_spaces_stay() -> None:
    assert one_line("« Oui\u00a0» :\u202f3") == "« Oui\u00a0» :\u202f3"


def test_letters_put_together() -> None:
    assert tidy("u\u0308") == "ü"


def test_line_ends() -> None:
    assert tidy("a\r\nb\rc\u2028d\x0be") == "a\nb\nc\nd\ne"


@given(st.text(max_size=80))
def test_tidying_twice_changes_nothing(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert "\n" not in one_line(text)
    assert one_line(one_line(text)) == one_line(text)
