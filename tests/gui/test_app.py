"""The program as it is started."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest


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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM that a program can hear")
def test_it_starts_and_ends_when_told(project: Path, tmp_path: Path) -> None:
    running = start(project, tmp_path)
    settings = tmp_path / "config" / "diptych.ini"
    try:
        time.sleep(4)
        assert running.poll() is None, running.stderr.read() if running.stderr else ""
        running.send_signal(signal.SIGTERM)
        _, told = running.communicate(timeout=30)
    finally:
        running.kill()
    assert running.returncode == 0
    assert "Traceback" not in told
    assert "window" in settings.read_text()
