"""The head of a panel: which language, which document."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from explorer.gui import labels
from explorer.gui.harmless import tip
from explorer.gui.models.diptych import Side
from explorer.gui.requests import PanelLanguages
from explorer.gui.widgets.elided import ElidedLabel
from explorer.model.language import Lang
from explorer.model.reader import ReaderView


class PanelHead(QFrame):
    """Language as a menu of the dossier's other languages, then issuer and date."""

    language_wanted = Signal(object)

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.languages: PanelLanguages | None = None
        self.setProperty("bar", True)
        self._language = QToolButton()
        self._language.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._language.setProperty("chip", True)
        self._language.setProperty("menu", True)
        self._language.setAccessibleName(self.tr("Language of this panel"))
        self._menu = QMenu(self._language)
        self._language.setMenu(self._menu)
        self._menu.triggered.connect(lambda action: self.language_wanted.emit(action.data()))
        self._about = ElidedLabel("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.addWidget(self._language)
        row.addWidget(self._about, 1)

    def show_panel(self, view: ReaderView | None, side: Side) -> None:
        """Name the document on a side of a view."""
        panel = (view.left if side is Side.LEFT else view.right) if view else None
        document = panel.document if panel else None
        self._menu.clear()
        if document is None:
            self._language.setText("–")
            self._about.setText(self.tr("No version in this language") if view else "")
        else:
            self._language.setText(labels.language(document.lang))
            parts = (document.issuer, labels.day(document.date) if document.date else "", labels.kind(document.kind))
            self._about.setText(" · ".join(part for part in parts if part))
        self._about.setToolTip(tip(document.path) if document else "")
        if view is not None:
            self._offer(view)

    def choose(self, lang: Lang) -> None:
        """Ask for another language on this panel."""
        for action in self._menu.actions():
            if action.text() == labels.language(lang):
                action.trigger()

    def _offer(self, view: ReaderView) -> None:
        shown = [p.document.lang if p else None for p in (view.left, view.right)]
        fallback = (Lang.DE, Lang.FR)
        pair = [lang or next((f for f in fallback if f not in shown), fallback[i]) for i, lang in enumerate(shown)]
        self.languages = PanelLanguages(pair[0], pair[1])
        mine = 0 if self._side is Side.LEFT else 1
        for lang in view.dossier.documents:
            wanted = list(pair)
            if lang == pair[1 - mine]:
                wanted[1 - mine] = pair[mine]
            wanted[mine] = lang
            action = QAction(labels.language(lang), self._menu)
            action.setData(PanelLanguages(wanted[0], wanted[1]))
            self._menu.addAction(action)
        self._language.setEnabled(bool(self._menu.actions()))
