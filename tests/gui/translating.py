"""Brings the translation files up to date with the program: `python -m tests.gui.translating`.

It writes `explorer/gui/core_texts.py` (the templates of the core, so that Qt Linguist sees them), lets lupdate collect
every text, says what is not translated yet, and lets lrelease make the files that the program loads.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from tests.gui.core_templates import parts, templates

PROJECT = Path(__file__).resolve().parent.parent.parent
FOLDER = PROJECT / "resources" / "translations"
LANGUAGES = ("de", "fr", "en")
_CORE = PROJECT / "explorer" / "gui" / "core_texts.py"
_HEAD = '''"""What the rooms below the interface say to people: made by `python -m tests.gui.translating`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

'''


def core_source(found: set[str], within: set[str]) -> str:
    """The module that holds the templates of the core, and the parts of sentences that errors hold as data."""
    return f"{_HEAD}CORE = (\n{_calls(found)})\nPARTS = (\n{_calls(within)})\n"


def _calls(texts: set[str]) -> str:
    return "".join(f"    {_call(text)},\n" for text in sorted(texts))


def _call(text: str) -> str:
    """Long texts are cut at blanks, since lines have an end."""
    quoted = _quoted(text)
    if len(quoted) < 84:
        return f'QT_TRANSLATE_NOOP("Core", {quoted})'
    pieces, line = [], ""
    for word in text.split(" "):
        if len(line) + len(word) > 95:
            pieces.append(line)
            line = ""
        line += f"{word} "
    pieces.append(line[:-1])
    inner = "\n".join(f"        {_quoted(piece)}" for piece in pieces)
    return f'QT_TRANSLATE_NOOP(\n        "Core",\n{inner},\n    )'


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def path_of(lang: str) -> Path:
    """The translation source of a language."""
    return FOLDER / f"diptych_{lang}.ts"


def messages(path: Path) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Context, source and translations (several for a number) of every message."""
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            yield name, message.findtext("source", ""), forms or (translation.text or "",)


def update(lang: str) -> None:
    """Collect every text of the interface; texts that are gone are dropped."""
    sources = sorted(str(p.relative_to(PROJECT)) for p in (PROJECT / "explorer" / "gui").rglob("*.py"))
    plural = ["-pluralonly"] if lang == "en" else []
    command = ["-locations", "none", "-no-obsolete", "-target-language", lang, "-source-language", "en", *plural]
    _run("pyside6-lupdate", *command, *sources, "-ts", str(path_of(lang)))


def release(lang: str) -> None:
    """Make what the program loads."""
    _run("pyside6-lrelease", "-silent", str(path_of(lang)), "-qm", str(path_of(lang).with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / tool
    done = subprocess.run([str(program), *arguments], cwd=PROJECT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} failed: {done.stderr or done.stdout}")


def main() -> int:
    """Update, tell, release; 1 where something is not translated."""
    _CORE.write_text(core_source(templates(PROJECT / "explorer"), parts(PROJECT / "explorer")), "utf8")
    _run("ruff", "format", "--quiet", str(_CORE))
    missing = 0
    for lang in LANGUAGES:
        update(lang)
        for context, source, translations in messages(path_of(lang)):
            if not all(translations):
                missing += 1
                print(f"{lang}: {context}: {source}")
        release(lang)
    print(f"{missing} not translated" if missing else "all translated")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
