"""A question to the tags, such as “AI near cloud, in agreements since 2023”."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from explorer.gui import labels
from explorer.gui.widgets.basic import label
from explorer.model.analysis import ThemeQuery, Unit
from explorer.model.coding import Theme
from explorer.model.documents import DocumentKind
from explorer.model.language import Lang


class QuestionDialog(QDialog):
    """What is left empty asks for nothing."""

    asked = Signal(object)
    """ThemeQuery."""

    def __init__(self, themes: Sequence[Theme], theme: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ask the tags"))
        self.resize(460, 380)
        tagged = [t for t in themes if t.tags or any(other.parent == t.id for other in themes)]
        self.theme = _box([(labels.theme(t), t.id) for t in tagged])
        self.theme.setCurrentIndex(max(self.theme.findData(theme), 0))
        self.near = _box([("–", ""), *((labels.theme(t), t.id) for t in tagged)])
        self.within = _box([(labels.unit(unit), unit) for unit in Unit])
        self.within.setCurrentIndex(self.within.findData(Unit.PARAGRAPH))
        self.kind = _box([("–", None), *((labels.kind(kind.value), kind) for kind in DocumentKind)])
        self.lang = _box([("–", None), *((labels.language(lang), lang) for lang in (Lang.DE, Lang.FR, Lang.EN))])
        self.issuer, self.since, self.until = QLineEdit(), QLineEdit(), QLineEdit()
        for day in (self.since, self.until):
            day.setPlaceholderText(self.tr("2023 or 2023-01-31"))
        self._wrong = label("", "brick")
        self._arrange()

    def _arrange(self) -> None:
        form = QFormLayout()
        for name, part in (
            (self.tr("Theme"), self.theme),
            (self.tr("near"), self.near),
            (self.tr("within one"), self.within),
            (self.tr("Kind"), self.kind),
            (self.tr("Language"), self.lang),
            (self.tr("Issuer"), self.issuer),
            (self.tr("Since"), self.since),
            (self.tr("Until"), self.until),
        ):
            part.setAccessibleName(name)
            form.addRow(name, part)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Show excerpts"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._wrong)
        column.addStretch(1)
        column.addWidget(buttons)

    def _accept(self) -> None:
        try:
            since, until = _day(self.since.text(), (1, 1)), _day(self.until.text(), (12, 31))
        except ValueError:
            self._wrong.setText(self.tr("Write a day as 2023-01-31, or a year alone."))
            return
        kind, lang, issuer = self.kind.currentData(), self.lang.currentData(), self.issuer.text().strip()
        question = ThemeQuery(
            theme=self.theme.currentData() or "",
            near=self.near.currentData(),
            within=Unit(self.within.currentData()),  # Qt gives plain text back
            langs=(Lang(lang),) if lang else (),
            kinds=(DocumentKind(kind),) if kind else (),
            issuers=(issuer,) if issuer else (),
            since=since,
            until=until,
        )
        self.accept()
        if question.theme:
            self.asked.emit(question)


def _box(entries: Sequence[tuple[str, object]]) -> QComboBox:
    box = QComboBox()
    for text, value in entries:
        box.addItem(text, value)
    return box


def _day(text: str, of_year: tuple[int, int]) -> date | None:
    """A day, or the given one of a year; None for nothing. Raises ValueError."""
    text = text.strip()
    if not text:
        return None
    return date(int(text), *of_year) if text.isdecimal() and len(text) == len("2023") else date.fromisoformat(text)
