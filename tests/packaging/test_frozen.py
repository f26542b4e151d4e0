"""The packaged program begins where the installed one does."""

import os
import runpy
import sys

import pytest

from tests.packaging.distributions import PROJECT


@pytest.mark.parametrize("entry", ["main.py", "tests/packaging/frozen.py"])
def test_without_arguments_the_app_is_wanted_not_the_command_line(
    entry: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", [entry])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(os.fspath(PROJECT / entry), run_name="__main__")
    assert ended.value.code == 1
    assert "no window can open" in capsys.readouterr().err
