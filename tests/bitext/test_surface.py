"""What the outside of sentences shows."""

from explorer.bitext.surface import surface


def test_sentence_that_begins_within_brackets() -> None:
    texts = ["Der Bericht (siehe Nr.", "293, S. 5) liegt vor.", "Zweiter Satz."]
    assert surface(texts).inside.tolist() == [0.0, 1.0, 0.0]


def test_bracket_that_stays_open_and_one_that_was_never_opened_are_slips() -> None:
    assert surface(["Erster (Satz.", *["Noch einer."] * 5, "Letzter)."]).inside.sum() == 0
    assert surface(["a) Erstens", "b) Zweitens"]).inside.sum() == 0


def test_ends_and_beginnings() -> None:
    found = surface(["Das ist richtig.", "das auch:", "vgl. Art.", "12"])
    assert found.strong.tolist() == [1.0, 0.0, 0.5, 0.0]
    assert found.lower.tolist() == [0.0, 1.0, 1.0, 0.0]
    assert found.letters[3] == 0
