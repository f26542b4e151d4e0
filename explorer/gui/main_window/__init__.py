"""The window: where panels meet."""

from explorer.gui.main_window.window import MainWindow

__all__ = ["MainWindow"]
