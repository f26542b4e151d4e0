import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.documents import Span
from explorer.store import anchoring

TEXT = (
    "Deutschland und Frankreich stärken die digitale Souveränität Europas. Sie fördern gemeinsam zwölf Projekte zur"
    " Cloud. Die Minister trafen sich am 22. Mai 2025 in Berlin und sprachen über künstliche Intelligenz. Die Cloud"
    " bleibt ein Schwerpunkt, und die nächste Sitzung findet in Paris statt."
)


def context(text: str, start: int, end: int) -> tuple[str, str, str]:
    return text[start:end], text[max(0, start - 32) : start], text[end : end + 32]


def find(text: str, quote: str, hint: int = 0, origin: str = TEXT, nth: int = 0) -> Span | None:
    """Look in `text` for what was quoted from `origin`, at its nth place there."""
    start = -1
    for _ in range(nth + 1):
        start = origin.index(quote, start + 1)
    return anchoring.find(text, *context(origin, start, start + len(quote)), hint)


spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 60)).map(lambda p: (p[0], min(len(TEXT), p[0] + p[1])))


@given(spans)
def test_in_the_same_text_a_quote_is_found_where_it_was(span: tuple[int, int]) -> None:
    assert anchoring.find(TEXT, *context(TEXT, *span), span[0]) == Span(*span)


@given(spans, st.text("abc \n", max_size=200), st.text("abc \n", max_size=200))
def test_text_before_and_after_moves_a_quote(span: tuple[int, int], before: str, after: str) -> None:
    quote = TEXT[slice(*span)]
    text = f"{before}{TEXT}{after}"
    found = anchoring.find(text, *context(TEXT, *span), span[0])
    if len(quote) >= 16:
        assert found == Span(span[0] + len(before), span[1] + len(before))
    elif found is not None:
        assert len(found) > 0


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=20), st.text(max_size=300), st.integers(0, 400))
def test_whatever_is_found_lies_in_the_text(quote: str, prefix: str, suffix: str, text: str, hint: int) -> None:
    found = anchoring.find(text, quote, prefix, suffix, hint)
    assert found is None or 0 <= found.start < found.end <= len(text)
    if quote and text.count(quote) == 1:
        assert found == Span(text.index(quote), text.index(quote) + len(quote))


@pytest.mark.parametrize("nth", [0, 1])
def test_of_equal_quotes_the_one_in_the_same_context(nth: int) -> None:
    moved = "Ein neuer Anfang. " + TEXT
    place = [i for i in range(len(moved)) if moved.startswith("Cloud", i)][nth]
    assert find(moved, "Cloud", hint=0, nth=nth) == Span(place, place + 5)


def test_without_any_context_the_nearest() -> None:
    quote = "die gemeinsame Erklärung"
    text = f"{quote} ... {quote} ... {quote}"
    assert anchoring.find(text, quote, "", "", 30) == Span(29, 29 + len(quote))


def test_a_short_quote_in_several_strange_places_is_not_guessed() -> None:
    assert anchoring.find("KI x KI", "KI", "über die ", " in der", 0) is None
    assert anchoring.find("nur KI hier", "KI", "über die ", " in der", 0) == Span(4, 6)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("gemeinsam zwölf Projekte", "zusammen vierzehn Projekte"),
        ("digitale Souveränität Europas", "digitale Souveränität ganz Europas"),
        ("sprachen über künstliche Intelligenz", "sprachen lange über die künstliche Intelligenz"),
        ("in Berlin und sprachen", "in Berlin, und sprachen"),
    ],
)
def test_a_quote_that_was_reworded_is_found_by_likeness(old: str, new: str) -> None:
    quote = {
        "gemeinsam zwölf Projekte": "Sie fördern gemeinsam zwölf Projekte zur Cloud",
        "digitale Souveränität Europas": "stärken die digitale Souveränität Europas",
    }.get(old, "Die Minister trafen sich am 22. Mai 2025 in Berlin und sprachen über künstliche Intelligenz")
    changed = TEXT.replace(old, new)
    found = find(changed, quote)
    assert found is not None
    assert changed[found.start : found.end] == quote.replace(old, new)


def test_what_is_gone_is_not_found() -> None:
    gone = TEXT.replace(
        " Die Minister trafen sich am 22. Mai 2025 in Berlin und sprachen über künstliche Intelligenz.", ""
    )
    assert find(gone, "Die Minister trafen sich am 22. Mai 2025 in Berlin") is None
    assert find("", "Cloud") is None
    assert anchoring.find(TEXT, "", "", "", 0) is None
    assert (
        anchoring.find("Ganz anderes steht hier über Wälder und Wiesen.", "künstliche Intelligenz", "", "", 0) is None
    )


def test_a_line_break_instead_of_a_space_does_no_harm() -> None:
    changed = TEXT.replace("digitale Souveränität", "digitale\nSouveränität")
    found = find(changed, "die digitale Souveränität Europas")
    assert found is not None
    assert changed[found.start : found.end] == "die digitale\nSouveränität Europas"


FILLER = " ".join(f"Absatz {number} behandelt ganz andere Dinge." for number in range(40))
QUOTE = "Sie fördern gemeinsam zwölf Projekte zur Cloud, bevor der Winter kommt"


@pytest.mark.parametrize("where", ["beginning", "end"])
def test_a_quote_of_which_only_one_end_is_left_is_found_far_from_where_it_was(where: str) -> None:
    """The pieces of the other end are gone, so that its place is reckoned from those that are left."""
    half = len(QUOTE) // 2
    changed = QUOTE[:half] + " neun neue Werke beendet sind" if where == "beginning" else "Wir bauen " + QUOTE[20:]
    text = f"{FILLER} {changed}. {FILLER}"
    found = anchoring.find(text, QUOTE, "x " * 16, " y" * 16, 0)
    place = text.index(changed)
    assert found is None or (found.start < place + len(changed) and place < found.end)
    if where == "end":
        assert found is not None
        assert text[found.start : found.end].endswith(QUOTE[20:])


@pytest.mark.parametrize(
    ("prefix", "suffix"), [("Zu Beginn der Tagung gilt dies: ", ""), ("", " -- so endet der erste Tag")]
)
def test_the_context_alone_leads_to_a_quote_whose_pieces_are_all_gone(prefix: str, suffix: str) -> None:
    words = [f"w{number}" for number in range(30)]
    quote = " ".join(words)
    changed = " ".join(word if number % 4 else f"z{number}q" for number, word in enumerate(words))
    text = f"{FILLER} {prefix}{changed}{suffix} {FILLER}"
    found = anchoring.find(text, quote, prefix, suffix, 0)
    assert found is not None
    assert text[found.start : found.end] == changed


@pytest.mark.parametrize(("length", "found"), [(15, False), (16, True)])
def test_from_sixteen_letters_a_quote_in_strange_places_is_taken_for_itself(length: int, found: bool) -> None:
    quote = ("abcdefghijklmnopqrstuvwxyz")[:length]
    text = f"{quote} ... {quote}"
    assert (anchoring.find(text, quote, "über die ", " in der", 0) is not None) is found


@pytest.mark.parametrize(("fitting", "found"), [("st ", True), ("t ", False)])
def test_three_letters_of_context_are_enough_for_a_short_quote(fitting: str, found: bool) -> None:
    text = f"xx KI yy {fitting}KI zz"
    assert (anchoring.find(text, "KI", "das ist ", "", 0) is not None) is found


def test_a_quote_longer_than_can_be_compared_is_found_only_as_it_was() -> None:
    long = " ".join(f"Wort{number}" for number in range(600))
    assert len(long) > 4000
    assert anchoring.find(f"x {long}", long, "", "", 0) == Span(2, 2 + len(long))
    assert anchoring.find(long.replace("Wort300", "Wert300"), long, "", "", 0) is None
