"""What `make run` does: the desktop app on the specimen library, or the same journey here where no display is."""

import os
import sys

from explorer.cli.tour import tour
from explorer.library import Library

_NO_DISPLAY = (
    "There is no display on this machine, so no window can open; the command line does the same work"
    " (python main.py --help). Here is the main journey on the specimen library:"
)


def has_display() -> bool:
    """Whether a window can open."""
    if sys.platform in ("win32", "darwin"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM")
    return bool(chosen or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def launch() -> int:
    """Open the app, or run the journey without a window."""
    if has_display():
        from explorer.gui.app import run  # Qt is loaded only where a window is wanted

        return run(Library.specimen_folder())
    print(_NO_DISPLAY)
    return tour(reset=False, as_json=False)


if __name__ == "__main__":
    sys.exit(launch())
