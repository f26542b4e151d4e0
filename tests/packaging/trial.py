"""Try a built package as somebody would who has no Python: `python -m tests.packaging.trial FOLDER`.

The journey runs in an empty home. Then the window opens on a screen without a monitor, and a key on its first button
builds the specimen library in another empty home, by worker processes that come from the package as well.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from tests.packaging import contents, display
from tests.packaging.distributions import PROJECT

_PATIENCE = 120
"""Seconds until a window or a library must be there: the first start on a cold disk is slow."""
_COLOURS = 20
"""A window with text has more colours than this, an empty screen one."""
_LIVES = 8
"""Seconds that the program must live where no screen can be had."""
_BUILT = Path("own", "data", "specimen", "specimen-complete")
"""In a home: the mark that the specimen library is whole."""
_TYPES_NOT = "no key was pressed, since xdotool is not installed (Debian: xdotool)"
_PICTURE = PROJECT / "build" / "package-window.png"


def environment(home: Path) -> dict[str, str]:
    """What a program started from a menu finds around it: no Python, no settings, a home of its own."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "DIPTYCH_HOME": str(home / "own"), "LANG": "C.UTF-8"}


def journey(command: list[str], home: Path, variables: Mapping[str, str]) -> str:
    """Run the journey; one line on it. Raises RuntimeError where it does not come to its end."""
    start = time.monotonic()
    tour = [*command, "tour", "--json"]
    done = subprocess.run(tour, cwd=home, env=variables, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the journey ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
    steps = json.loads(done.stdout)["steps"]
    written = [Path(step["path"]) for step in steps if "path" in step]
    if "undone" not in steps[-1] or not written or not all(path.stat().st_size for path in written):
        raise RuntimeError(f"the journey stopped after {len(steps)} steps")
    return f"journey: {len(steps)} steps, {steps[0]['documents']} documents, {time.monotonic() - start:.1f} s"


def window(command: list[str], home: Path, variables: Mapping[str, str]) -> str:
    """Open the window and look at it; one line on it. Raises RuntimeError where none shows."""
    if not display.has_xvfb():
        print("Xvfb is not installed (Debian: xvfb), so the window is tried without a screen.")
        return _without_screen(command, home, variables)
    with display.screen() as name:
        start = time.monotonic()
        shown = {**variables, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        program = subprocess.Popen(command, cwd=home, env=shown, stderr=subprocess.PIPE, text=True)
        try:
            while display.photograph(name, _PICTURE) < _COLOURS:
                _must_live(program, time.monotonic() - start < _PATIENCE)
            seconds = time.monotonic() - start
            done = _build_specimen(program, name, home) if display.can_type() else _TYPES_NOT
            display.photograph(name, _PICTURE)
        finally:
            _end(program)
    return f"window: there within {seconds:.1f} s; {done} (picture: {_PICTURE.relative_to(PROJECT)})"


def _build_specimen(program: "subprocess.Popen[str]", screen: str, home: Path) -> str:
    """Press the first button of the start page, and wait for what it does."""
    start = time.monotonic()
    display.press(screen, "Diptych", "space")
    while not (home / _BUILT).exists():
        _must_live(program, time.monotonic() - start < _PATIENCE)
        time.sleep(0.5)
    return f"its first button built the specimen library within {time.monotonic() - start:.0f} s"


def _without_screen(command: list[str], home: Path, variables: Mapping[str, str]) -> str:
    program = subprocess.Popen(
        command, cwd=home, env={**variables, "QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.PIPE, text=True
    )
    try:
        time.sleep(_LIVES)
        _must_live(program, in_time=True)
    finally:
        _end(program)
    return f"window: the program lived for {_LIVES} s without a screen"


def _must_live(program: "subprocess.Popen[str]", in_time: bool) -> None:
    if program.poll() is not None:
        said = program.stderr.read() if program.stderr else ""
        raise RuntimeError(f"the program ended with {program.returncode}: {said.strip()[-2000:]}")
    if not in_time:
        raise RuntimeError(f"what was waited for did not come within {_PATIENCE} s")


def _end(program: "subprocess.Popen[str]") -> None:
    program.terminate()
    try:
        program.wait(20)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()


def main(folder: Path) -> int:
    """Try the package in a folder; the exit code."""
    program = folder.resolve() / ("diptych.exe" if os.name == "nt" else "diptych")
    wrong = list(contents.faults(folder, program))
    print(*wrong, sep="\n", end="\n" if wrong else "")
    for attempt in (journey, window):
        with tempfile.TemporaryDirectory() as place:
            home = Path(place)
            print(attempt([str(program)], home, environment(home)))
    print(f"size: {contents.size_of(folder) / 1e6:.0f} MB in {folder}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
