from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from explorer.gui.settings import Settings, settings_file


def test_values_come_back_in_their_kind(tmp_path: Path) -> None:
    first = Settings(tmp_path / "s.ini")
    first.put("name", "Brücke, côté")
    first.put("size", 12)
    first.put("on", True)
    first.put("list", ["a, b", "c"])
    first.put("one", ["only"])
    first.put("state", QByteArray(b"\x00\x01"))
    first.flush()
    second = Settings(tmp_path / "s.ini")
    assert second.text("name") == "Brücke, côté"
    assert second.number("size", 0) == 12
    assert second.flag("on", False) is True
    assert second.texts("list") == ["a, b", "c"]
    assert second.texts("one") == ["only"]
    assert second.state("state") == QByteArray(b"\x00\x01")


def test_what_is_missing_or_broken_gives_the_default(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    settings.put("size", "many")
    assert settings.number("size", 7) == 7
    assert settings.flag("none", True) is True
    assert settings.texts("none") == []
    assert settings.state("none").isEmpty()


def test_recent_libraries_newest_first_each_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    for name in ("a", "b", "a"):
        settings.remember(tmp_path / name)
    assert settings.recent == (tmp_path / "a", tmp_path / "b")
    settings.forget(tmp_path / "a")
    assert list(settings.recent) == [tmp_path / "b"]


def test_the_home_variable_moves_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path))
    assert settings_file() == tmp_path / "config" / "diptych.ini"
    monkeypatch.delenv("DIPTYCH_HOME")
    assert settings_file().name == "diptych.ini"
