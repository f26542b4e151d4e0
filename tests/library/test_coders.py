"""Several coders in one library."""

import pytest

from explorer.library import Library
from explorer.model.analysis import Keep, Unit
from explorer.model.coding import ExcerptFilter, TagStatus
from explorer.model.errors import BadValue
from explorer.model.language import Lang
from tests.library.tagging import all_tags, dossier, tag

CLOUD, AI = "Cloud-Infrastruktur", "künstliche Intelligenz"


@pytest.fixture
def german(library: Library) -> int:
    return dossier(library).documents[Lang.DE]


def test_a_tag_has_the_name_of_its_coder(library: Library, german: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "frida")
    assert library.tags.get(tag(library, german, AI)).coder == "frida"
    library.coders.call_me("  Ana  Müller ")
    assert library.coders.me() == "Ana Müller"
    assert library.tags.get(tag(library, german, CLOUD)).coder == "Ana Müller"
    assert library.coders.all() == (("Ana Müller", 1), ("frida", 1))
    library.coders.call_me("")
    assert library.coders.me() == "frida"


def test_a_coder_is_renamed_and_that_is_undone(library: Library, german: int) -> None:
    number = tag(library, german, AI, coder="ana")
    library.coders.rename("ana", "Ana Müller")
    assert library.tags.get(number).coder == "Ana Müller"
    library.history.undo()
    assert library.tags.get(number).coder == "ana"
    with pytest.raises(BadValue, match="nobody"):
        library.coders.rename("nobody", "x")


def test_coders_who_tag_the_same_agree_wholly(library: Library, german: int) -> None:
    for coder in ("ana", "bo"):
        tag(library, german, AI, coder=coder)
    for unit in (Unit.PASSAGE, Unit.CHARACTER):
        every, ai = library.coders.agreement(unit=unit)
        assert (every.percentage, every.kappa, every.alpha) == (1, 1, 1)
        assert (every.theme, ai.theme) == ("", "ai")


def test_agreement_counts_texts_that_both_have_tagged(library: Library, german: int) -> None:
    tag(library, german, AI, coder="ana")
    tag(library, german, AI, theme="cloud", coder="bo")
    french = dossier(library).documents[Lang.FR]
    tag(library, french, "intelligence artificielle", coder="ana")
    narrow, wide = library.coders.agreement()[0], library.coders.agreement(every_text=True)[0]
    assert narrow.units < wide.units
    assert narrow.percentage < 1


@pytest.mark.parametrize("unit", list(Unit))
def test_agreement_on_what_a_search_finds_leaves_all_else_out(library: Library, german: int, unit: Unit) -> None:
    for coder, theme in (("ana", "ai"), ("bo", "cloud")):
        tag(library, german, AI, theme=theme, coder=coder)
        tag(library, german, "12 Projekte", theme="sovereignty", coder=coder)
    library.search.catch_up()
    whole = library.coders.agreement(unit=unit)
    projects = library.coders.agreement(unit=unit, wanted=ExcerptFilter(query="Projekte"))
    nothing = library.coders.agreement(unit=unit, wanted=ExcerptFilter(query="Konjunktur"))
    assert 0 < projects[0].units <= whole[0].units
    assert nothing[0].units == 0
    if unit is not Unit.DOCUMENT:
        assert projects[0].units < whole[0].units
        assert projects[0].percentage == 1 > whole[0].percentage


def test_differences_on_what_a_search_finds(library: Library, german: int) -> None:
    tag(library, german, AI, coder="ana")
    tag(library, german, AI, theme="cloud", coder="bo")
    library.search.catch_up()
    every = library.coders.differences("ana", "bo")
    assert library.coders.differences("ana", "bo", ExcerptFilter(query="intelligence")) == every
    assert library.coders.differences("ana", "bo", ExcerptFilter(query="Herbst")) == ()


def test_a_provisional_tag_is_no_decision(library: Library, german: int) -> None:
    tag(library, german, AI, coder="ana")
    tag(library, german, AI, coder="bo", status=TagStatus.PROVISIONAL)
    tag(library, german, CLOUD, theme="cloud", coder="bo")
    assert [p.themes for p in library.coders.differences("ana", "bo")] == [("ai", "cloud")]


@pytest.mark.parametrize(
    ("keep", "themes"),
    [(Keep.FIRST, {"ai"}), (Keep.SECOND, {"cloud"}), (Keep.BOTH, {"ai", "cloud"})],
)
def test_a_difference_is_settled_and_that_is_undone(
    library: Library, german: int, keep: Keep, themes: set[str]
) -> None:
    tag(library, german, AI, coder="ana", note="sehr")
    tag(library, german, AI, theme="cloud", coder="bo")
    before = all_tags(library)
    (place,) = library.coders.differences("ana", "bo")
    assert ([t.theme for t in place.first], [t.theme for t in place.second]) == (["ai"], ["cloud"])
    library.coders.settle(german, place.passage.number, "ana", "bo", keep)
    assert library.coders.differences("ana", "bo") == ()
    for coder in ("ana", "bo"):
        assert {t.theme for t in all_tags(library) if t.coder == coder} == themes
    with pytest.raises(BadValue):
        library.coders.settle(german, place.passage.number, "ana", "bo", keep)
    library.history.undo()
    assert all_tags(library) == before
