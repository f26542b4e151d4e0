"""Who sits at the keyboard."""

from pathlib import Path

import pytest

from explorer.library import person


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path))
    monkeypatch.setenv("LOGNAME", "frida")


def test_the_name_of_the_system_is_the_usual_one() -> None:
    assert person.name() == "frida"


def test_a_name_is_kept_in_one_line() -> None:
    person.call("  Zoë\n Müller ")
    assert person.name() == "Zoë Müller"
    person.call("")
    assert person.name() == "frida"


@pytest.mark.parametrize("content", ["", "[]", "{", '{"coder": ""}', "\x00"])
def test_a_file_that_says_nothing_is_as_none(tmp_path: Path, content: str) -> None:
    person.call("Ana")
    (tmp_path / "data" / "person.json").write_text(content, "utf8")
    assert person.name() == "frida"
