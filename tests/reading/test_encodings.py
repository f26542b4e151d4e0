"""Bytes made text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.reading.encodings import decode

TEXT = "Die Bundesrätin sagt: „Größe zählt“ – 5 € für Mäuse, Füße und Öl. L’été à Besançon, où l’œuvre naît."


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "cp1252"])
def test_german_and_french_come_through(name: str) -> None:
    assert decode(TEXT.encode(name))[0] == TEXT


@pytest.mark.parametrize("name", ["mac-roman", "cp850"])
def test_old_encodings(name: str) -> None:
    text = "Die Bundesrätin wählt Öl für große Mäuse; l’été à Besançon est déjà là."
    text = text.replace("’", "'") if name == "cp850" else text
    assert decode((text * 3).encode(name))[0] == text * 3


def test_a_guess_is_told() -> None:
    assert decode("Größe".encode("cp1252"))[1][0].data == {"encoding": "cp1252"}
    assert decode("Größe".encode())[1] == ()


def test_a_chosen_encoding_is_taken() -> None:
    assert decode("Größe".encode("cp850"), "cp850") == ("Größe", ())
    assert decode("Größe".encode(), "no such encoding")[0] == "Größe"


def test_a_few_broken_bytes_do_not_turn_the_whole_text() -> None:
    assert decode((TEXT * 3).encode() + b"\xff ende")[0] == TEXT * 3 + "\ufffd ende"


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_decoded(data: bytes) -> None:
    assert isinstance(decode(data)[0], str)
