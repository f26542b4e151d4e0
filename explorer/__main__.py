"""The one entry of the program: without arguments the desktop app, with arguments the command line."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

_NO_QT = (
    "Qt cannot be loaded ({reason}); on Debian install libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1"
    " libglib2.0-0 libgssapi-krb5-2, as the README says."
)
_NO_DISPLAY = (
    "There is no display on this machine, so no window can open; the command line does the same work"
    " (python main.py --help)."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; its exit code.

    The one word `specimen` opens the app on the specimen library, a packed library or the folder of one opens it there,
    as when a file manager opens it.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == ["specimen"]:
        return specimen()
    if len(words) == 1 and _is_library(Path(words[0])):
        return _opened(Path(words[0]))
    if words:
        from explorer.cli.main import main as command_line  # loads the whole core, which a window does later

        return command_line(words)
    if not has_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return 1
    return _window(None)


def specimen() -> int:
    """Open the specimen library in the app; without a display the same journey runs here, step by step."""
    if has_display():
        from explorer.library.specimen import folder

        return _window(folder())
    from explorer.cli.tour import tour  # as above

    print(_NO_DISPLAY, "Here is the main journey on the specimen library:")
    return tour(reset=False, as_json=False)


def _is_library(path: Path) -> bool:
    """Whether a word of the command line is a packed library (which the window unpacks) or the folder of a library."""
    return path.suffix.lower() == ".diptych" or (path / "library.sqlite3").is_file()


def _opened(path: Path) -> int:
    if has_display():
        return _window(path.absolute())
    print(_NO_DISPLAY, file=sys.stderr)
    return 1


def _window(folder: Path | None) -> int:
    from explorer.library.apart import Apart

    apart = Apart()  # first, so that its process loads the core while this one loads Qt
    try:
        from explorer.gui.app import run
    except ImportError as error:
        apart.kill()
        print(_NO_QT.format(reason=error), file=sys.stderr)
        return 1
    try:
        return run(apart, folder)
    finally:
        apart.close()


def has_display() -> bool:
    """Whether a window can open here."""
    if sys.platform in ("win32", "darwin"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM")
    return bool(chosen or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
