"""The three manuals say the same, in the same order, of the program as it is."""

from itertools import pairwise
from pathlib import Path

import pytest

from explorer.gui.main_window.specs import all_specs
from tests.packaging.manual import Manual

_LANGUAGES = ("de", "fr", "en")


@pytest.fixture(scope="module")
def manuals(project: Path) -> dict[str, Manual]:
    folder = project / "resources" / "help"
    return {lang: Manual.read(folder / f"manual.{lang}.md") for lang in _LANGUAGES}


@pytest.mark.parametrize("lang", ["de", "fr"])
def test_headings_and_tables_are_those_of_the_english_one(manuals: dict[str, Manual], lang: str) -> None:
    assert manuals[lang].levels == manuals["en"].levels
    assert manuals[lang].tables == manuals["en"].tables


def test_there_is_one_title_and_no_level_is_left_out(manuals: dict[str, Manual]) -> None:
    levels = manuals["en"].levels
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("lang", ["de", "fr"])
def test_shortcuts_are_those_of_the_english_one(manuals: dict[str, Manual], lang: str) -> None:
    assert manuals[lang].keys == manuals["en"].keys


def test_shortcuts_are_those_of_the_program(manuals: dict[str, Manual]) -> None:
    told = {key for row in manuals["en"].keys for key in row}
    known = [set(spec.keys.split(" | ")) for spec in all_specs() if spec.keys]
    assert told <= set.union(*known), "the manual names keys that do nothing"
    assert [keys for keys in known if not keys & told] == [], "the manual leaves out keys"


@pytest.mark.parametrize("lang", _LANGUAGES)
def test_every_file_that_a_manual_shows_exists(manuals: dict[str, Manual], lang: str) -> None:
    manual = manuals[lang]
    assert [name for name in manual.references if not (manual.path.parent / name).is_file()] == []


def test_the_same_pictures_are_shown(manuals: dict[str, Manual]) -> None:
    assert len({len(manual.references) for manual in manuals.values()}) == 1


@pytest.mark.parametrize("lang", _LANGUAGES)
def test_length_is_that_of_something_people_read(manuals: dict[str, Manual], lang: str) -> None:
    assert 900 <= manuals[lang].words <= 2200


@pytest.mark.parametrize(("lang", "key"), [("de", "Strg"), ("fr", "Maj"), ("en", "Shift")])
def test_keys_have_the_names_on_the_keyboard(manuals: dict[str, Manual], lang: str, key: str) -> None:
    assert f"{key}+" in manuals[lang].text
