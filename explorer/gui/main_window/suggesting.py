"""Suggestions: learning from tags while nobody waits, and the queue in which a person decides."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from explorer.gui.dialogs.suggestions import SuggestionDialog
from explorer.gui.main_window.listing import Listing
from explorer.gui.main_window.shell import Shell
from explorer.model.analysis import ThemeQuality
from explorer.model.change import Change
from explorer.model.coding import Suggestion
from explorer.model.progress import Progress
from explorer.model.reader import PanelView

if TYPE_CHECKING:
    from explorer.library import Library

_PAUSE = 15_000
"""Milliseconds without a change of tags after which is learnt anew: a person who is tagging is not disturbed."""

Found = tuple[tuple[Suggestion, ...], tuple[ThemeQuality, ...]]


class Suggesting(QObject):
    """Learns unseen on the thread of jobs; what was learnt last is used until then."""

    def __init__(self, shell: Shell, listing: Listing) -> None:
        super().__init__(shell.window)
        self._shell, self._listing = shell, listing
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._learn)
        shell.actions.on("suggest", self._suggest)
        shell.actions.on("forget_rejections", self._forget)
        shell.desk.opened.connect(self._opened)
        shell.desk.changed.connect(self._changed)

    def _opened(self) -> None:
        if self._shell.desk.library is None:
            self._pause.stop()
        else:
            self._pause.start()

    def _changed(self, change: Change) -> None:
        if change.tags:
            self._pause.start()

    def _learn(self) -> None:
        self._shell.desk.job("", lambda library, p: library.suggestions.learn(p), lambda _: None, topic="learn")

    def _suggest(self) -> None:
        view = self._shell.parts.reader.active_panel.view
        if view is not None:
            document = view.document.id
            self._shell.desk.job(
                self.tr("Looking for suggestions"),
                lambda library, progress: _found(library, document, progress),
                lambda found: self._show(view, found),
                topic="suggest",
            )

    def _show(self, view: PanelView, found: Found) -> None:
        suggestions, quality = found
        if not suggestions:
            self._shell.tell(self.tr("No theme suggests itself for this text."))
            return
        dialog = SuggestionDialog(suggestions, view.passages, self._listing.looks, quality, self._shell.window)
        dialog.accepted_one.connect(self._accept)
        dialog.rejected_one.connect(self._reject)
        dialog.acceptance_undone.connect(lambda: self._shell.desk.change(lambda library: library.history.undo()))
        dialog.rejection_undone.connect(self._take_back)
        dialog.open()

    def _accept(self, suggestion: Suggestion) -> None:
        self._shell.desk.change(lambda library: library.suggestions.accept([suggestion]))

    def _reject(self, suggestion: Suggestion) -> None:
        self._shell.desk.write(lambda library: library.suggestions.reject([suggestion]), lambda _: None)

    def _take_back(self, suggestion: Suggestion) -> None:
        self._shell.desk.write(lambda library: library.suggestions.take_back([suggestion]), lambda _: None)

    def _forget(self) -> None:
        self._shell.desk.write(lambda library: library.suggestions.forget_rejections(), self._forgotten)

    def _forgotten(self, number: int) -> None:
        self._shell.tell(self.tr("%Ln rejected suggestion(s) may be made again.", "", number))


def _found(library: "Library", document: int, progress: Progress) -> Found:
    return library.suggestions.of_document(document, progress), library.suggestions.quality()
