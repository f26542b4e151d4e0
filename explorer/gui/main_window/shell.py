"""What every controller of the window works with."""

from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from explorer.gui.desk import Desk
from explorer.gui.main_window.actions import Actions
from explorer.gui.main_window.menus import Menus
from explorer.gui.main_window.parts import Parts
from explorer.gui.panels.message_bar import Message, Offer


@dataclass(frozen=True)
class Shell:
    """The window and what is in it."""

    window: QMainWindow
    desk: Desk
    parts: Parts
    actions: Actions
    menus: Menus

    def tell(self, text: str, error: bool = False, offer: Offer | None = None, details: str = "") -> None:
        """One sentence at the foot of the window."""
        self.parts.messages.tell(Message(text, error, offer, details))
