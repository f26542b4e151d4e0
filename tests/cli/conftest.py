"""The command line, run in this process on a small library."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from explorer.cli.main import main
from tests.library.conftest import FRENCH, GERMAN

Run = Callable[..., Any]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A library of one dossier: document 1 is German, 2 French."""
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "home"))
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "a.de.txt").write_text(GERMAN, "utf8")
    (inbox / "b.fr.txt").write_text(FRENCH, "utf8")
    assert main(["--library", str(tmp_path / "library"), "import", str(inbox)]) == 0
    capsys.readouterr()
    return tmp_path / "library"


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; what it prints as JSON."""

    def command(*words: str) -> Any:
        assert main(["--library", str(folder), *words, "--json"]) == 0, capsys.readouterr().err
        return json.loads(capsys.readouterr().out)

    return command


@pytest.fixture
def refuse(folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Run a command that is refused; its one sentence."""

    def command(*words: str) -> str:
        assert main(["--library", str(folder), *words]) == 1
        said = capsys.readouterr().err.strip()
        assert len(said.splitlines()) == 1
        return said

    return command
