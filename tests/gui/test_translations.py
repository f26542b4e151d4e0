"""Every text of the program is there in every language, and says the same."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from explorer.gui.core_texts import CORE, PARTS
from explorer.gui.resources import resources
from tests.gui.core_templates import parts, templates
from tests.gui.translating import LANGUAGES, messages, path_of

_PLACE = re.compile(r"\{\w+\}|%Ln|%n")
_HINT = "run: python -m tests.gui.translating, and translate what it names"
_CALLS = frozenset({"tr", "translate"})


def calls(project: Path) -> list[tuple[str, ast.Call]]:
    """Every call that translates, with its file."""
    found = []
    for path in sorted((project / "explorer" / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf8"))):
            name = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
            name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else name
            if isinstance(node, ast.Call) and name in _CALLS and node.args:
                found.append((path.name, node))
    return found


def texts(project: Path) -> set[str]:
    found = set()
    for _, call in calls(project):
        method = isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
        argument = call.args[0] if method else call.args[1] if len(call.args) > 1 else None
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            found.add(argument.value)
    return found


@pytest.mark.parametrize("lang", ["de", "fr"])
def test_every_text_of_the_interface_is_translated(project: Path, lang: str) -> None:
    known = {source: translations for _, source, translations in messages(path_of(lang))}
    assert sorted(texts(project) - known.keys()) == [], _HINT
    assert [source for source, translations in known.items() if not all(translations)] == [], _HINT


@pytest.mark.parametrize("lang", ["de", "fr"])
def test_no_translation_waits_to_be_looked_at(lang: str) -> None:
    """Qt copies translations of equal texts from elsewhere and marks them: somebody must say that they fit here."""
    assert "unfinished" not in path_of(lang).read_text("utf8"), _HINT


def test_every_template_of_the_core_is_listed(project: Path) -> None:
    listed = {str(text) for text in CORE}
    assert sorted(templates(project / "explorer") - listed) == [], _HINT
    assert sorted(parts(project / "explorer") ^ {str(text) for text in PARTS}) == [], _HINT


@pytest.mark.parametrize("lang", LANGUAGES)
def test_places_for_data_are_the_same(lang: str) -> None:
    for _, source, translations in messages(path_of(lang)):
        for translation in translations:
            assert sorted(_PLACE.findall(translation)) == sorted(_PLACE.findall(source)), source


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_program_loads_says_what_the_sources_say(lang: str) -> None:
    translator = QTranslator()
    assert translator.load(str(resources() / "translations" / f"diptych_{lang}.qm"))
    for context, source, translations in messages(path_of(lang)):
        if len(translations) == 1:
            assert translator.translate(context, source) == translations[0], _HINT
        else:
            assert [translator.translate(context, source, "", n) for n in (1, 2)] == list(translations), _HINT


@pytest.mark.parametrize("lang", ["de", "fr"])
def test_texts_are_not_english(lang: str) -> None:
    same = [s for _, s, t in messages(path_of(lang)) if t[0] == s and len(s.split()) > 2]
    assert same == []


def test_french_has_its_spaces_before_double_signs() -> None:
    for _, _, translations in messages(path_of("fr")):
        for text in translations:
            bare = re.sub(r"\{\w+\}|https?://\S+|\*\.\w+", "", text)
            assert not re.search(r"[^\s\u00a0\u202f ][;?!»](?!\w)", bare), text


def test_no_formatted_string_is_translated(project: Path) -> None:
    wrong = [f for f, call in calls(project) if any(isinstance(a, ast.JoinedStr) for a in call.args)]
    assert wrong == []


@pytest.mark.parametrize("lang", ["de", "fr"])
def test_mnemonics_are_kept_and_keep_their_menu_apart(lang: str) -> None:
    for context, source, translations in messages(path_of(lang)):
        if context in ("Actions", "Menus") and "&" in source:
            assert translations[0].count("&") <= 1, source
