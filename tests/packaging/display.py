"""A screen without a monitor, and what is to be seen on it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SIZE = "1440x900x24"


def has_xvfb() -> bool:
    """Whether this machine can make such a screen."""
    return shutil.which("Xvfb") is not None


@contextmanager
def screen() -> Iterator[str]:
    """A screen of Xvfb's; gives the value of DISPLAY."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def can_type() -> bool:
    """Whether keys can be pressed on such a screen."""
    return shutil.which("xdotool") is not None


def press(display: str, window: str, key: str) -> None:
    """Press a key in the window whose title holds `window`, as a keyboard would."""
    environment = {**os.environ, "DISPLAY": display}
    search = ["search", "--sync", "--onlyvisible", "--name", window]
    subprocess.run(["xdotool", *search, "windowfocus", "key", key], env=environment, check=True)


def photograph(display: str, target: Path) -> int:
    """Keep a picture of the screen; how many colours it has (an empty screen has one)."""
    command = [sys.executable, "-m", __name__, str(target)]
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return int(done.stdout)


def _grab(target: Path) -> int:
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication([])
    image = app.primaryScreen().grabWindow(0).toImage()
    image.save(str(target))
    places = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return len({image.pixel(x, y) for x, y in places})


if __name__ == "__main__":
    print(_grab(Path(sys.argv[1])))
