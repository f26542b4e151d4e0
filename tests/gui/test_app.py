"""The program as it is started."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from explorer.gui.app import spoken


def start(project: Path, home: Path) -> "subprocess.Popen[str]":
    """The desktop app without arguments, in a home of its own."""
    environment = {**os.environ, "DIPTYCH_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "main.py"],
        cwd=project,
        env=environment,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def hears_sigterm(pid: int) -> bool:
    """Whether the program is so far that it ends by itself when told (proc_pid_status(5), SigCgt)."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        time.sleep(4)
        return True
    caught = next(line.split()[1] for line in status.read_text().splitlines() if line.startswith("SigCgt"))
    return bool(int(caught, 16) >> (signal.SIGTERM - 1) & 1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM that a program can hear")
def test_it_starts_and_ends_when_told(project: Path, tmp_path: Path) -> None:
    running = start(project, tmp_path)
    settings = tmp_path / "config" / "diptych.ini"
    try:
        until = time.monotonic() + 60
        while not hears_sigterm(running.pid) and running.poll() is None and time.monotonic() < until:
            time.sleep(0.1)
        assert running.poll() is None, running.stderr.read() if running.stderr else ""
        running.send_signal(signal.SIGTERM)
        _, told = running.communicate(timeout=30)
    finally:
        running.kill()
    assert running.returncode == 0
    assert "Traceback" not in told
    assert "window" in settings.read_text()


@pytest.mark.parametrize(
    ("locale", "lang"), [("de_AT", "de"), ("fr_BE", "fr"), ("en_IE", "en"), ("it_IT", "en"), ("C", "en"), ("", "en")]
)
def test_a_system_in_another_language_is_spoken_to_in_english(locale: str, lang: str) -> None:
    assert spoken(locale) == lang
