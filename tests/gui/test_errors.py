import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from explorer.gui.core_texts import PARTS
from explorer.gui.errors import CONTEXT, named, sentence, told
from explorer.model.change import Change
from explorer.model.errors import BadQuery, BadValue, CannotWrite, NoSuchFile
from explorer.model.notice import Notice


class Shouting(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return source.upper().replace("{PATH}", "{path}") if context == CONTEXT else ""


def test_untranslated_templates_are_filled() -> None:
    error = NoSuchFile(path="/a/b")
    assert sentence(error) == str(error)
    assert told(Notice("{n} files", {"n": 3})) == "3 files"
    assert named(Change("Tag {theme}", {"theme": "AI"})) == "Tag AI"


def test_a_step_is_named_in_the_language_of_the_interface() -> None:
    data: dict[str, str | int] = {"theme": "Skills", "theme_de": "Kompetenzen", "theme_fr": "Compétences"}
    for lang, text in (("en", "Tag Skills"), ("de", "Tag Kompetenzen"), ("fr", "Tag Compétences")):
        QLocale.setDefault(QLocale(lang))
        assert named(Change("Tag {theme}", data)) == text
        assert told(Notice("Tag {theme}", data)) == text


def test_the_template_is_translated_before_it_is_filled(qapp: QCoreApplication) -> None:
    translator = Shouting()
    qapp.installTranslator(translator)
    try:
        assert sentence(NoSuchFile(path="/a/b")).startswith("THERE IS NO FILE OR FOLDER AT /a/b")
    finally:
        qapp.removeTranslator(translator)


class German(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        known = {
            "the disk is full": "der Datenträger ist voll",
            "date": "Datum",
            "“{0}” is no number; write {1}: and a whole number.": "{1}: braucht eine Zahl, nicht „{0}“.",
        }
        return known.get(source, source) if context == CONTEXT else ""


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    translator = German()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("part", [part for part in map(str, PARTS) if not re.search(r"\{\w+\}", part)])
def test_every_part_without_places_can_be_told_whatever_braces_it_has(part: str) -> None:
    assert part in sentence(BadValue(value="x", field="y", expected=part))


@pytest.mark.usefixtures("german")
def test_reasons_and_fields_of_ours_are_translated_and_those_of_others_stay() -> None:
    assert "(der Datenträger ist voll)" in sentence(CannotWrite(path="a", reason="the disk is full"))
    assert "(Input/output error {0})" in sentence(CannotWrite(path="a", reason="Input/output error {0}"))
    assert "date is no Datum" in sentence(BadValue(value="date", field="date", expected="try again"))


@pytest.mark.usefixtures("german")
def test_values_within_a_reason_stand_in_its_translation() -> None:
    problem = "“a{b” is no number; write pages: and a whole number."
    assert sentence(BadQuery(position=1, problem=problem)).endswith(": pages: braucht eine Zahl, nicht „a{b“.")
