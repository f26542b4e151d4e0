"""Write a theme: labels, memo and cue words in three languages, colour, place in the tree."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from explorer.gui import labels
from explorer.gui.colours import text_on
from explorer.gui.harmless import plain_label
from explorer.gui.requests import ThemeEdited
from explorer.model.codebook import theme_id
from explorer.model.coding import Theme
from explorer.model.language import Lang

_LANGS = (Lang.DE, Lang.FR, Lang.EN)


class ThemeEditor(QDialog):
    """Emits the theme as written. A new one gets its id from its first label."""

    edited = Signal(object)

    def __init__(self, theme: Theme | None, themes: Sequence[Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Theme") if theme else self.tr("New theme"))
        self.resize(560, 460)
        self._theme = theme
        self._known = {t.id for t in themes}
        self._colour = theme.colour if theme else "#3B6FB6"
        self.labels = {lang: QLineEdit(theme.labels.get(lang, "") if theme else "") for lang in _LANGS}
        self.memos = {lang: QPlainTextEdit(theme.memos.get(lang, "") if theme else "") for lang in _LANGS}
        self.cues = {lang: QPlainTextEdit("\n".join(theme.cues.get(lang, ())) if theme else "") for lang in _LANGS}
        self._parent = self._parents(themes)
        self._pick = QPushButton()
        self._pick.clicked.connect(self._ask_colour)
        self._wrong = plain_label()
        self._wrong.setProperty("brick", True)
        self._arrange()
        self._show_colour()

    def _parents(self, themes: Sequence[Theme]) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("None (at the top)"), None)
        below = _descendants(self._theme.id, themes) if self._theme else set()
        for theme in themes:
            if theme.id not in below:
                box.addItem(labels.theme(theme), theme.id)
        box.setCurrentIndex(max(box.findData(self._theme.parent if self._theme else None), 0))
        box.setAccessibleName(self.tr("Parent"))
        return box

    def parents(self) -> list[str | None]:
        """The themes below which this one may stand."""
        return [self._parent.itemData(i) for i in range(self._parent.count())]

    def _arrange(self) -> None:
        form = QFormLayout()
        for lang, field in self.labels.items():
            name = self.tr("Label ({language})").format(language=labels.language(lang))
            field.setAccessibleName(name)
            form.addRow(name, field)
        form.addRow(self.tr("Parent"), self._parent)
        form.addRow(self.tr("Colour"), self._pick)
        tabs = QTabWidget()
        for lang in _LANGS:
            tabs.addTab(self._texts(lang), labels.language(lang))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Save"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(tabs, 1)
        column.addWidget(self._wrong)
        column.addWidget(buttons)

    def _texts(self, lang: Lang) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        for name, field in ((self.tr("Memo"), self.memos[lang]), (self.tr("Cue words, one a line"), self.cues[lang])):
            field.setTabChangesFocus(True)
            field.setAccessibleName(name)
            form.addRow(name, field)
        return page

    def _ask_colour(self) -> None:
        dialog = QColorDialog(QColor(self._colour), self)
        dialog.colorSelected.connect(self._set_colour)
        dialog.open()

    def _set_colour(self, colour: QColor) -> None:
        self._colour = colour.name()
        self._show_colour()

    def _show_colour(self) -> None:
        text = text_on(QColor(self._colour)).name()
        self._pick.setText(self._colour.upper())
        self._pick.setStyleSheet(f"background: {self._colour}; color: {text};")
        self._pick.setAccessibleName(self.tr("Colour {colour}").format(colour=self._colour))

    def _save(self) -> None:
        named = {lang: field.text().strip() for lang, field in self.labels.items() if field.text().strip()}
        if not named:
            self._wrong.setText(self.tr("Give the theme a label in at least one language."))
            return
        theme = self._theme or Theme(
            theme_id(next(iter(named.values())), self._known), None, {}, {}, {}, "", len(self._known)
        )
        self.accept()
        self.edited.emit(
            ThemeEdited(
                replace(
                    theme,
                    parent=self._parent.currentData(),
                    labels=named,
                    memos={lang: f.toPlainText().strip() for lang, f in self.memos.items() if f.toPlainText().strip()},
                    cues={lang: cues for lang, f in self.cues.items() if (cues := _lines(f.toPlainText()))},
                    colour=self._colour,
                )
            )
        )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _descendants(theme: str, themes: Sequence[Theme]) -> set[str]:
    found = {theme}
    while more := {t.id for t in themes if t.parent in found} - found:
        found |= more
    return found
