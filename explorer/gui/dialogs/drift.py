"""The drift report: where the tags of one panel say other than those of the other, to be stepped through."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from explorer.gui.models.drifts import DriftModel, kind, names
from explorer.gui.models.marks import ThemeLook
from explorer.gui.requests import OpenPlace, TableWanted
from explorer.gui.widgets.basic import button, label
from explorer.gui.widgets.keys import enter_presses_nothing, on_key
from explorer.gui.widgets.lists import RowList
from explorer.model.analysis import DriftKind, DriftPlace


class DriftDialog(QDialog):
    """Enter, N and P go to a place; the window behind stays in use."""

    asked = Signal(bool)
    """Of the open dossier only (else of all)."""
    opened = Signal(object)
    """OpenPlace."""
    table_wanted = Signal(object)
    """TableWanted."""

    def __init__(self, in_dossier: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Drift between the panels"))
        self.resize(720, 520)
        self._places: tuple[DriftPlace, ...] = ()
        self._looks: Mapping[str, ThemeLook] = {}
        self.scope = QComboBox()
        if in_dossier:
            self.scope.addItem(self.tr("This dossier"), True)
        self.scope.addItem(self.tr("All dossiers"), False)
        self.scope.setAccessibleName(self.tr("Dossiers"))
        self.kind = QComboBox()
        self.kind.addItem(self.tr("Every kind"), None)
        for value in DriftKind:
            self.kind.addItem(kind(value), value)
        self.kind.setAccessibleName(self.tr("Kind"))
        self.tagged = QCheckBox(self.tr("Only passages with tags"))
        self.tagged.setChecked(True)
        self.model = DriftModel()
        self.list = RowList(self.tr("Drift between the panels"))
        self.list.setModel(self.model)
        self._count = label("", "muted")
        self._arrange()
        self.scope.currentIndexChanged.connect(lambda _: self.ask())
        self.kind.currentIndexChanged.connect(lambda _: self._narrow())
        self.tagged.toggled.connect(lambda _: self._narrow())
        self.list.clicked.connect(lambda _: self._go())
        self.list.activated.connect(lambda _: self._go())
        for keys, by in (("N", 1), ("P", -1)):
            on_key(self, keys, partial(self.step, by))
        enter_presses_nothing(self)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        for part in (self.scope, self.kind, self.tagged):
            top.addWidget(part)
        top.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(button(self.tr("Previous (P)"), lambda: self.step(-1)))
        foot.addWidget(button(self.tr("Next (N)"), lambda: self.step(1)))
        foot.addWidget(self._count, 1)
        foot.addWidget(button(self.tr("Save table…"), self._save))
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def ask(self) -> None:
        """Ask for the report."""
        self.asked.emit(bool(self.scope.currentData()))

    def show_places(self, places: Sequence[DriftPlace], looks: Mapping[str, ThemeLook]) -> None:
        """Show a report."""
        self._places, self._looks = tuple(places), looks
        self._narrow()

    def _narrow(self) -> None:
        wanted: DriftKind | None = self.kind.currentData()
        at = self.list.currentIndex().row()
        kept = [p for p in self._places if wanted in (None, p.drift.kind) and (_tags(p) or not self.tagged.isChecked())]
        self.model.show(kept, self._looks)
        self._count.setText(self.tr("%Ln place(s)", "", len(kept)))
        if kept and at >= 0:
            self.list.setCurrentIndex(self.model.index(min(at, len(kept) - 1)))

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; around at the ends."""
        count = self.model.rowCount()
        if count:
            row = self.list.currentIndex().row()
            self.list.setCurrentIndex(self.model.index((row + by) % count if row >= 0 or by > 0 else count - 1))
            self._go()

    def _go(self) -> None:
        place = self.model.value(self.list.currentIndex())
        if place is None:
            return
        left = place.left_document is not None and (bool(place.drift.left_themes) or place.right_document is None)
        document, span = (place.left_document, place.left_span) if left else (place.right_document, place.right_span)
        self.opened.emit(OpenPlace(place.dossier, document, span=span))

    def _save(self) -> None:
        head = (
            *(self.tr("Dossier"), self.tr("Kind"), self.tr("Themes (German)"), self.tr("German")),
            *(self.tr("Themes (French)"), self.tr("French")),
        )
        rows = tuple(
            (
                *(p.title, kind(p.drift.kind), names(p.drift.left_themes, self._looks), p.left_text),
                *(names(p.drift.right_themes, self._looks), p.right_text),
            )
            for p in self.model.values
        )
        self.table_wanted.emit(TableWanted(self.windowTitle(), head, rows))


def _tags(place: DriftPlace) -> bool:
    return bool(place.drift.left_themes or place.drift.right_themes)
