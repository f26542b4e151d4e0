"""The tags of the open dossier, and the note of the one that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSplitter, QVBoxLayout, QWidget

from explorer.gui.models.tags import ShownTag, TagModel
from explorer.gui.requests import OpenPlace, TagNote, TagsChosen
from explorer.gui.widgets.basic import label
from explorer.gui.widgets.fields import NoteField
from explorer.gui.widgets.lists import RowList


class TagList(QWidget):
    """Choosing a tag goes to it; the note is kept when the field is left or Ctrl+Enter is pressed."""

    opened = Signal(object)
    chosen = Signal(object)
    note_written = Signal(object)
    menu_wanted = Signal(object)
    coder_wanted = Signal(object)
    """A coder's name, None for all: only these tags are to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossier = 0
        self.model = TagModel()
        self.list = RowList(self.tr("Tags of this dossier"), many=True)
        self.list.setModel(self.model)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.coder = QComboBox()
        self.coder.setAccessibleName(self.tr("Tags of which coder"))
        self.coder.hide()
        self.coder.activated.connect(lambda _: self.coder_wanted.emit(self.coder.currentData()))
        self._empty = label(self.tr("No tags yet: select text and press T."), "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 10, 12, 10)
        self._note_of: ShownTag | None = None
        self.note = NoteField()
        self.note.setPlaceholderText(self.tr("Note on this tag"))
        self.note.setAccessibleName(self.tr("Note on this tag"))
        self.note.setTabChangesFocus(True)
        self.note.setEnabled(False)
        self.note.done.connect(self.save_note)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.list)
        split.addWidget(self.note)
        split.setSizes([400, 90])
        split.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.coder)
        column.addWidget(self._empty)
        column.addWidget(split, 1)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._chosen())
        self.list.customContextMenuRequested.connect(self._menu)

    def show_coders(self, names: Sequence[str], current: str | None) -> None:
        """Offer to show the tags of one coder only; nothing is offered where there is no choice."""
        self.coder.clear()
        self.coder.addItem(self.tr("All coders"), None)
        for name in sorted({*names, *([current] if current is not None else [])}):
            self.coder.addItem(name or self.tr("(no name)"), name)
        self.coder.setCurrentIndex(max(self.coder.findData(current), 0) if current is not None else 0)
        self.coder.setVisible(len(names) > 1 or current is not None)

    def show_tags(self, dossier: int, tags: Sequence[ShownTag]) -> None:
        """Show the tags of a dossier; the chosen ones stay chosen."""
        self.save_note()
        kept = {t.tag.id for t in self.selected()}
        self._dossier = dossier
        self.model.set_values(tags)
        self._empty.setVisible(not tags)
        self.choose(kept)

    def selected(self) -> list[ShownTag]:
        """The chosen tags."""
        return [t for i in self.list.selectionModel().selectedIndexes() if (t := self.model.value(i)) is not None]

    def choose(self, tags: Sequence[int] | set[int]) -> None:
        """Choose tags that were chosen elsewhere."""
        model = self.list.selectionModel()
        wanted = set(tags)
        if wanted == {t.tag.id for t in self.selected()}:
            self._show_note()
            return
        model.clearSelection()
        for row, shown in enumerate(self.model.values):
            if shown.tag.id in wanted:
                index = self.model.index(row)
                model.select(index, model.SelectionFlag.Select)
                self.list.scrollTo(index)

    def _chosen(self) -> None:
        self._show_note()
        self.chosen.emit(TagsChosen(tuple(t.tag.id for t in self.selected())))

    def _show_note(self) -> None:
        self.save_note()
        chosen = self.selected()
        self._note_of = chosen[0] if len(chosen) == 1 else None
        self.note.setEnabled(self._note_of is not None)
        self.note.setPlainText(self._note_of.tag.note if self._note_of else "")

    def save_note(self) -> None:
        """Keep what was written."""
        shown, text = self._note_of, self.note.toPlainText()
        if shown is not None and text != shown.tag.note:
            self._note_of = None
            self.note_written.emit(TagNote(shown.tag.id, text))

    def edit_note(self) -> None:
        """Put the caret into the note."""
        if self.note.isEnabled():
            self.note.setFocus()

    def _go(self) -> None:
        shown = self.model.value(self.list.currentIndex())
        if shown is not None:
            self.opened.emit(OpenPlace(self._dossier, shown.tag.document, span=shown.tag.span))

    def _menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self.list.viewport().mapToGlobal(at))
