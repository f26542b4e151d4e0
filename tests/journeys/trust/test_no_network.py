"""No network: the main journey with sockets to other computers forbidden, and watched by the system itself."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.program import Program


def journey(program: Program, inbox: list[Path], folder: Path) -> None:
    """Import in worker processes, search, tag, carry, export."""
    imported = program("import", *inbox, "--workers", 2)
    assert imported.code == 0, imported.err
    hits = program("search", '"digitale Souveränität"', "--json")
    assert hits.json["total"] > 0
    (tag, *_) = program.rows("tags", "tag", 1, 0, 40, "ai", "--carry")
    assert tag["quote"]
    assert program("export", "html", "--out", folder / "a.html").code == 0


def test_forbidden_sockets_would_be_noticed() -> None:
    """In this process and in every one that the tests start: all journeys run so, those of the window too."""
    with pytest.raises(RuntimeError, match="the network is forbidden"):
        socket.socket()
    with pytest.raises(RuntimeError, match="the network is forbidden"):
        socket.create_connection(("localhost", 9))
    code = "import socket; socket.socket(); print('opened')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "the network is forbidden" in done.stderr
    assert "opened" not in done.stdout


def test_journey_with_sockets_forbidden(inbox: list[Path], tmp_path: Path) -> None:
    with Program(tmp_path / "library", tmp_path / "home").start() as program:
        journey(program, inbox, tmp_path)


def test_journey_under_strace(tmp_path: Path, inbox: list[Path]) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    if subprocess.run(
        ["strace", "--seccomp-bpf", "-f", "-o", tmp_path / "probe", "true"], capture_output=True, check=False
    ).returncode:
        pytest.skip("this system does not let strace watch processes")
    watch = ("strace", "-f", "-qq", "-A", "--seccomp-bpf", "-e", "trace=network", "-o", str(tmp_path / "calls"))
    with Program(tmp_path / "library", tmp_path / "home", watch).start() as program:
        assert program("import", *inbox[:3], "--workers", 2).code == 0
        assert program("search", "Cloud", "--json").json["total"] > 0
        assert program("export", "html", "--out", tmp_path / "a.html").code == 0
    calls = (tmp_path / "calls").read_text("utf8")
    assert "AF_INET" not in calls
    assert "AF_PACKET" not in calls


def modules_after(code: str) -> list[str]:
    """The modules of Qt, and one that speaks with other computers, that a process has loaded after `code`."""
    code += "\nimport sys\nprint(*sorted(m for m in sys.modules if m.startswith(('PySide6.Qt', 'requests'))))"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    return done.stdout.split()


def test_no_module_of_the_network_is_loaded_with_the_library() -> None:
    found = modules_after("import explorer.cli.main")
    assert not [name for name in found if name.startswith(("PySide6", "requests"))]


def test_the_window_loads_neither_a_web_engine_nor_qt_s_network() -> None:
    code = """
import importlib, pkgutil, explorer.gui
for module in pkgutil.walk_packages(explorer.gui.__path__, "explorer.gui."):
    importlib.import_module(module.name)
"""
    found = modules_after(code)
    assert "PySide6.QtWidgets" in found
    assert not [name for name in found if "Web" in name or "Network" in name or name.startswith("requests")]
