"""The main journey with real keys and a real mouse, on a screen of Xvfb's; offscreen it runs in tests/gui."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.bitext import BeadStatus
from explorer.model.coding import Tag, TagStatus
from tests.packaging.display import can_type, has_xvfb, screen

FILES = ("03-gipfel-berlin.de.html", "03-sommet-berlin.fr.html")
_PATIENCE = 90.0
pytestmark = pytest.mark.skipif(not (has_xvfb() and can_type()), reason="needs Xvfb and xdotool")


class Hands:
    """Keys and mouse of one screen, given to the window with a title."""

    def __init__(self, display: str) -> None:
        self._environment = {**os.environ, "DISPLAY": display}

    def _tool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, timeout=_PATIENCE)

    def focus(self, title: str) -> None:
        """Without a window manager nobody else gives a new window the keyboard."""
        self._tool("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")
        time.sleep(0.5)  # on a busy machine a window is there before its field can be typed into

    def press(self, *keys: str) -> None:
        """One key after the other, as a person would: each has its effect before the next."""
        for key in keys:
            self._tool("key", key)
            time.sleep(0.4)

    def write(self, text: str) -> None:
        """Type a text."""
        self._tool("type", "--delay", "12", text)
        time.sleep(0.3)

    def click(self, x: int, y: int) -> None:
        """Click with the left button at a place of the screen."""
        self._tool("mousemove", str(x), str(y), "click", "1")
        time.sleep(0.4)


class Eyes:
    """What the library holds, read beside the app."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def see(self) -> tuple[int, tuple[Tag, ...], tuple[BeadStatus, ...]]:
        """How many documents, which tags, and who stands for the beads."""
        with Library.open(self._folder, read_only=True) as library:
            documents = library.documents.all()
            tags = tuple(tag for d in documents for tag in library.tags.of_document(d.id))
            beads = tuple(b.status for d in library.dossiers.all() for b in library.dossiers.beads(d.id))
            return len(documents), tags, beads

    def tags(self) -> tuple[Tag, ...]:
        """The tags."""
        return self.see()[1]


def until(holds: Callable[[], bool]) -> None:
    """Wait for something that the app does in its own time."""
    end = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.2)


@contextmanager
def app(display: str, home: Path, project: Path) -> Iterator[None]:
    """The program on a screen; it must end by itself with code 0."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "DIPTYCH_HOME": str(home)}
    running = subprocess.Popen([sys.executable, "main.py"], cwd=project, env=environment)
    try:
        yield
        assert running.wait(_PATIENCE) == 0
    finally:
        running.kill()
        running.wait()


def prepare(home: Path, library: Path, target: Path) -> None:
    """An empty library that was open last, English, light."""
    Library.create(library).close()
    target.mkdir()
    (home / "config").mkdir(parents=True, mode=0o700)
    lines = ("[General]", f"last={library}", "language=en", "look=light", f"export_folder={target}")
    (home / "config" / "diptych.ini").write_text("\n".join(lines) + "\n")


def test_the_main_journey_with_keys_and_mouse(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, folder, target = tmp_path / "home", tmp_path / "papers", tmp_path / "out"
    monkeypatch.setenv("DIPTYCH_HOME", str(home))
    prepare(home, folder, target)
    eyes = Eyes(folder)
    with screen() as display, app(display, home, project):
        hands = Hands(display)
        hands.focus("papers")
        bring_in(hands, eyes, project)
        tag_and_confirm(hands, eyes)
        done = eyes.tags()
        hands.press(*["ctrl+z"] * 3)
        until(lambda: eyes.tags() == ())
        hands.press(*["ctrl+shift+z"] * 3)
        until(lambda: eyes.tags() == done)
        hands.press("b")
        until(lambda: BeadStatus.CONFIRMED in eyes.see()[2])
        export(hands, target)
        hands.focus("papers")
        hands.press("ctrl+q")
    with Library.open(folder) as library:
        assert library.upkeep.check() == ()
        assert eyes.tags() == done
        assert library.history.next_undo() is not None


def bring_in(hands: Hands, eyes: Eyes, project: Path) -> None:
    """Import by the dialog, search, open the hit."""
    time.sleep(2)
    hands.press("ctrl+i")
    hands.focus("Import files")
    hands.write(" ".join(f'"{project / "corpus" / name}"' for name in FILES))
    hands.press("Return")
    hands.focus("papers")
    until(lambda: eyes.see()[0] == 2 and len(eyes.see()[2]) > 3)
    time.sleep(2)
    hands.press("ctrl+l")
    hands.write("Souver*")
    hands.press("Return")
    time.sleep(2)
    hands.press("Return")
    time.sleep(1)


def tag_and_confirm(hands: Hands, eyes: Eyes) -> None:
    """Tag the passage, carry the tag, go over and confirm it."""
    hands.click(480, 420)  # into the German text
    hands.press("t")
    hands.focus("Tag")
    hands.write("sover")
    hands.press("Return")
    until(lambda: len(eyes.tags()) == 1)
    hands.focus("papers")
    hands.press("c")
    until(lambda: len(eyes.tags()) == 2)
    hands.press("alt+Right", "Return")
    until(lambda: all(tag.status is TagStatus.CONFIRMED for tag in eyes.tags()))


def export(hands: Hands, target: Path) -> None:
    """Export with what the dialog offers."""
    hands.press("ctrl+e")
    hands.focus("Export")
    time.sleep(1)
    hands.press("Return")
    until(lambda: any(path.stat().st_size for path in target.iterdir()))
