"""The line at the top of the window: the query and its languages."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from explorer.gui import labels
from explorer.gui.requests import AskSearch
from explorer.gui.widgets.basic import chip
from explorer.model.language import Lang
from explorer.model.search import SearchRequest

_PAUSE = 250
"""Milliseconds without a key after which what was typed is searched for."""
_SHORTEST = 3
"""Letters from which on that happens."""


class SearchBar(QFrame):
    """A pause in typing searches, Enter too; the chips narrow the languages."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Search: words, “a phrase”, AND, OR, NOT, theme:ai, date:2025"))
        self.line.setAccessibleName(self.tr("Search the library"))
        self.line.setClearButtonEnabled(True)
        self._langs = {lang: chip(lang.value.upper()) for lang in (Lang.DE, Lang.FR, Lang.EN)}
        self._across = chip(self.tr("Both languages"))
        self._across.setChecked(True)
        self._across.setToolTip(self.tr("Find the wording of the other language too"))
        self._concordance = chip(self.tr("Concordance"))
        self._concordance.setToolTip(self.tr("Show every hit in its context, word under word"))
        self._arrange()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(lambda: self._emit(typing=True))
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.ask)
        for one in (*self._langs.values(), self._across, self._concordance):
            one.clicked.connect(self._ask_again)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(5)
        row.addWidget(self.line, 1)
        for lang, one in self._langs.items():
            one.setToolTip(self.tr("Only {language}").format(language=labels.language(lang)))
            one.setAccessibleName(one.toolTip())
            row.addWidget(one)
        row.addSpacing(4)
        row.addWidget(self._across)
        row.addWidget(self._concordance)

    def _ask_again(self) -> None:
        if self.line.text().strip():
            self.ask()

    def _typed(self, text: str) -> None:
        if len(text.strip()) >= _SHORTEST:
            self._pause.start()
        else:
            self._pause.stop()

    def ask(self) -> None:
        """Search for what stands in the line."""
        self._pause.stop()
        self._emit(typing=False)

    def _emit(self, typing: bool) -> None:
        langs = tuple(lang for lang, one in self._langs.items() if one.isChecked())
        request = SearchRequest(self.line.text().strip(), langs, across=self._across.isChecked())
        self.asked.emit(AskSearch(request, self._concordance.isChecked(), typing))

    def show_request(self, asked: AskSearch) -> None:
        """Show a search that came from elsewhere; one that is being typed is left as it is."""
        if asked.typing:
            return
        self._pause.stop()
        self.line.setText(asked.request.query)
        self._across.setChecked(asked.request.across)
        self._concordance.setChecked(asked.concordance)
        for lang, one in self._langs.items():
            one.setChecked(lang in asked.request.langs)
