"""Every action of the app by its id, with its text, shortcut and reach."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import QWidget

from explorer.gui.icons import icon
from explorer.gui.settings import Settings

ICONS = {
    "new_library": "folder-new",
    "open_library": "folder",
    "import_files": "import",
    "export": "export",
    "print_pdf": "page",
    "restore_backup": "backup",
    "undo": "undo",
    "redo": "redo",
    "copy_bead": "copy",
    "find": "find",
    "search": "search",
    "trash": "trash",
    "tag": "tag",
    "carry": "carry",
    "confirm_tag": "confirm",
    "note": "note",
    "remove_tag": "remove",
    "next_unsure": "unsure",
    "confirm_bead": "confirm",
    "merge_bead": "merge",
    "split_bead": "split",
    "swap_beads": "swap",
    "link_bead": "link",
    "unlink_bead": "unlink",
    "show_overview": "chart",
    "help": "book",
    "commands": "commands",
}
"""Which actions have an icon: those that are used often, so that they are found at a glance."""


@dataclass(frozen=True, slots=True)
class Spec:
    """`reader`: the key works only while the reader has the focus, so that it may be a plain letter."""

    id: str
    text: str
    keys: str = ""
    reader: bool = False
    checkable: bool = False
    needs: str = ""
    """`library`, `dossier`, `tag` or empty: without it the action is disabled."""


class Actions(QObject):
    """Made from specs; shortcuts may be overridden in the settings (`shortcut/<id>`)."""

    def __init__(self, specs: list[Spec], window: QWidget, reader: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._settings = settings
        self._specs = {spec.id: spec for spec in specs}
        self._actions: dict[str, QAction] = {}
        for spec in specs:
            action = QAction(spec.text, self)
            action.setObjectName(spec.id)
            action.setCheckable(spec.checkable)
            action.setShortcuts(self._keys(spec))
            if spec.reader:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            (reader if spec.reader else window).addAction(action)
            self._actions[spec.id] = action

    def _keys(self, spec: Spec) -> list[QKeySequence]:
        text = self._settings.text(f"shortcut/{spec.id}", spec.keys)
        return [QKeySequence(part) for part in text.split(" | ") if part]

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[Spec]:
        return iter(self._specs.values())

    def dress(self, colour: QColor, faint: QColor) -> None:
        """Give the actions their icons in the colours of the design."""
        for action_id, name in ICONS.items():
            self._actions[action_id].setIcon(icon(name, colour, faint))

    def on(self, action_id: str, use: Callable[[], object]) -> None:
        """What an action does."""
        self._actions[action_id].triggered.connect(lambda: use())

    def set_keys(self, action_id: str, keys: str) -> None:
        """Give an action another shortcut and keep it; empty brings the default back."""
        self._settings.put(f"shortcut/{action_id}", keys or self._specs[action_id].keys)
        self._actions[action_id].setShortcuts(self._keys(self._specs[action_id]))

    def enable(self, have: frozenset[str]) -> None:
        """Enable what has all it needs; what needs nothing is left as it is."""
        for spec in self._specs.values():
            if spec.needs:
                self._actions[spec.id].setEnabled(spec.needs in have)

    def keys_of(self, action_id: str) -> str:
        """The shortcut as the platform writes it."""
        return ", ".join(
            k.toString(QKeySequence.SequenceFormat.NativeText) for k in self._actions[action_id].shortcuts()
        )

    def name_of(self, action_id: str) -> str:
        """The text without the mark of the mnemonic."""
        return plain(self._actions[action_id].text())


def plain(text: str) -> str:
    """An action's text without mnemonic and dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
