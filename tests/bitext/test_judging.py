"""From shared words and what else is known to a proposal."""

from dataclasses import replace
from datetime import date

from explorer.bitext.judging import FAR, LEAST, MARGINS, SURE, _bars, judge
from explorer.model.bitext import PairingText
from explorer.model.language import Lang


def german(day: int = 1, month: int = 5, url: str = "", reference: str = "") -> PairingText:
    return PairingText(1, Lang.DE, "", "", date(2025, month, day), url=url, reference=reference)


def french(day: int = 1, alternates: dict[str, str] | None = None, reference: str = "") -> PairingText:
    return PairingText(2, Lang.FR, "", "", date(2025, 5, day), reference=reference, alternates=alternates or {})


def test_few_words_in_common_are_no_proposal() -> None:
    assert judge(german(), french(2), LEAST - 0.01) is None


def test_margin_parts_pairs_from_proposals() -> None:
    below, above = judge(german(), french(2), SURE - 0.01), judge(german(), french(2), SURE + 0.01)
    assert below is not None
    assert above is not None
    assert (below.sure, above.sure) == (False, True)


def test_texts_on_one_subject_months_apart_are_not_taken_for_versions() -> None:
    assert judge(german(month=10), french(), 0.42) is None
    late = judge(german(month=10), french(), 0.7)
    assert late is not None
    assert late.sure


def test_unrelated_texts_of_different_weeks_are_no_proposal() -> None:
    assert judge(german(21), french(), 0.47) is None
    assert judge(german(21), french(), 0.59) is not None


def test_page_that_names_its_version_is_believed() -> None:
    address = "https://specimen.example/de/1"
    named = judge(german(url=address), french(2, {"de": address + "/"}), 0.2)
    assert named is not None
    assert named.sure
    assert "address" in named.reasons


def test_same_reference_and_same_day_speak_for_a_pair() -> None:
    plain, better = (
        judge(german(), french(2), 0.4),
        judge(german(reference="27/2025"), french(1, reference="27/2025"), 0.4),
    )
    assert plain is not None
    assert better is not None
    assert better.score > plain.score
    assert better.reasons == ("words", "reference", "date")


def test_bars_rise_with_the_days_between() -> None:
    sure = [judge(german(day), french(1), 0.4) for day in (1, 5, 20)]
    assert [p is not None and p.sure for p in sure] == [True, True, False]


def test_a_week_and_six_weeks_and_a_half_are_the_last_days_of_their_bars() -> None:
    assert [_bars(german(day), french(1)) for day in (8, 9)] == [(LEAST, SURE), MARGINS[1][1:]]
    six_weeks = german(15, 6)
    assert _bars(six_weeks, french(1)) == MARGINS[1][1:]
    assert _bars(german(16, 6), french(1)) == FAR


def test_without_a_date_the_words_alone_decide() -> None:
    undated = replace(german(), date=None)
    assert _bars(undated, french()) == (LEAST, SURE)
    assert _bars(german(), replace(french(), date=None)) == (LEAST, SURE)
    found = judge(undated, french(), SURE)
    assert found is not None
    assert found.sure
    assert "date" not in found.reasons
