from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from explorer.gui.errors import CONTEXT, named, sentence, told
from explorer.model.change import Change
from explorer.model.errors import NoSuchFile
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
