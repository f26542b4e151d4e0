"""Themes that suggest themselves for a document, to be accepted or rejected one by one, by key."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from explorer.gui.models.marks import ThemeLook
from explorer.gui.models.suggested import Decision, SuggestedModel, passage_html, quality_of, queued, reason
from explorer.gui.widgets.basic import button, label, paragraph
from explorer.gui.widgets.keys import enter_presses_nothing, on_key
from explorer.gui.widgets.lists import RowList
from explorer.model.analysis import ThemeQuality
from explorer.model.coding import Suggestion
from explorer.model.documents import Passage


class SuggestionDialog(QDialog):
    """A queue: A accepts, R rejects, S skips, Backspace takes the last decision back. Nothing is applied by itself."""

    accepted_one = Signal(object)
    """Suggestion."""
    rejected_one = Signal(object)
    """Suggestion, not to be made again."""
    acceptance_undone = Signal()
    """The acceptance decided last is taken back."""
    rejection_undone = Signal(object)
    """Suggestion that was rejected, which is taken back."""

    def __init__(
        self,
        suggestions: Sequence[Suggestion],
        passages: Sequence[Passage],
        themes: Mapping[str, ThemeLook],
        quality: Sequence[ThemeQuality] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Suggested themes"))
        self.resize(900, 540)
        self._quality = {row.theme: row for row in quality}
        self._decided: list[int] = []
        self.model = SuggestedModel()
        self.model.set_values(queued(suggestions, passages, themes))
        self.list = RowList(self.tr("Suggested themes"))
        self.list.setModel(self.model)
        self.passage = QTextBrowser()
        self.passage.setAccessibleName(self.tr("Passage"))
        self._theme, self._why, self._sure = label("", "title"), paragraph(), paragraph("", "muted")
        self._left = label("", "muted")
        self._deciding = [
            button(self.tr("Accept (A)"), self.accept_current, primary=True),
            button(self.tr("Reject (R)"), self.reject_current),
            button(self.tr("Skip (S)"), self.skip),
        ]
        self._back = button(self.tr("Take back (Backspace)"), self.take_back)
        self._arrange()
        for keys, use in (
            ("A", self.accept_current),
            ("R", self.reject_current),
            ("S", self.skip),
            ("Backspace", self.take_back),
        ):
            on_key(self, keys, use)
        enter_presses_nothing(self)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        self._show()
        self.list.setFocus()

    def _arrange(self) -> None:
        side = QWidget()
        right = QVBoxLayout(side)
        right.setContentsMargins(10, 0, 0, 0)
        right.setSpacing(8)
        for line in (self._theme, self._why, self._sure):
            right.addWidget(line)
        right.addWidget(self.passage, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(side)
        split.setSizes([380, 500])
        row = QHBoxLayout()
        for part in (*self._deciding, self._back):
            row.addWidget(part)
        row.addWidget(self._left, 1)
        row.addWidget(button(self.tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(split, 1)
        column.addLayout(row)

    def _show(self) -> None:
        value = self.model.value(self.list.currentIndex())
        self._theme.setText(value.look.label if value else "")
        self._why.setText(reason(value) if value else "")
        self._sure.setText(quality_of(value, self._quality) if value else "")
        self.passage.setHtml(passage_html(value) if value else "")
        for part in self._deciding[:2]:
            part.setEnabled(value is not None and value.decision is Decision.OPEN)
        self._back.setEnabled(bool(self._decided))
        self._left.setText(self.tr("%Ln still open", "", self.model.open))

    def accept_current(self) -> None:
        """Tag the passage as suggested."""
        self._decide(Decision.ACCEPTED)

    def reject_current(self) -> None:
        """Never suggest this again."""
        self._decide(Decision.REJECTED)

    def _decide(self, decision: Decision) -> None:
        index = self.list.currentIndex()
        value = self.model.value(index)
        if value is None or value.decision is not Decision.OPEN:
            return
        self.model.decide(index.row(), decision)
        self._decided.append(index.row())
        (self.accepted_one if decision is Decision.ACCEPTED else self.rejected_one).emit(value.suggestion)
        self.skip()
        self._show()

    def skip(self) -> None:
        """Go to the next one that is open."""
        row = self.model.next_open(self.list.currentIndex().row())
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))

    def take_back(self) -> None:
        """Open the one decided last again."""
        if not self._decided:
            return
        row = self._decided.pop()
        value = self.model.values[row]
        self.model.decide(row, Decision.OPEN)
        if value.decision is Decision.ACCEPTED:
            self.acceptance_undone.emit()
        else:
            self.rejection_undone.emit(value.suggestion)
        self.list.setCurrentIndex(self.model.index(row))
        self._show()
