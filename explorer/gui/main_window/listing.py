"""Keeping lists fresh: dossiers, themes, saved searches, counts, names of undo and redo; indexing after changes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.gui.errors import named, told
from explorer.gui.harmless import tip
from explorer.gui.main_window.actions import plain
from explorer.gui.main_window.shell import Shell
from explorer.gui.models import themes as theme_model
from explorer.gui.models.dossiers import Found, prepared
from explorer.gui.models.marks import ThemeLook
from explorer.gui.requests import AskSearch, SavedSearch
from explorer.model.bitext import Alignment, DossierStatus
from explorer.model.change import Change
from explorer.model.coding import Theme
from explorer.model.notice import Notice
from explorer.model.search import SearchRequest

if TYPE_CHECKING:
    from explorer.library import Library

_INDEX_PAUSE = 400
"""Milliseconds after a change before the index catches up: several changes in a row cost one run."""


@dataclass(frozen=True, slots=True)
class _Lists:
    """What the list and the status bar show."""

    dossiers: list[Found]
    alignments: dict[int, Alignment]
    documents: int
    paired: int


class Listing(QObject):
    """Reads the lists anew after a change that touches them."""

    dossiers_fresh = Signal(object)
    indexed = Signal(object)
    """How many documents the index has taken anew."""
    themes_fresh = Signal(object)
    """Looks of the themes by id."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self.themes: tuple[Theme, ...] = ()
        self.looks: dict[str, ThemeLook] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_INDEX_PAUSE)
        self._pause.timeout.connect(lambda: self._index(""))
        self._show_history((None, None))
        shell.actions.on("undo", self._undo)
        shell.actions.on("redo", self._redo)
        shell.desk.changed.connect(self._changed)
        shell.parts.saved.forget_wanted.connect(self._forget)
        shell.parts.saved.forget_recent_wanted.connect(lambda _: self._forget_recent())

    def clear(self) -> None:
        """No library is open."""
        self._pause.stop()
        self._show_history((None, None))

    def all(self) -> None:
        """Read every list."""
        self._read_dossiers()
        self._read_themes()
        self.read_saved()
        self._read_history()
        self._index(self.tr("Indexing"))
        self._shell.desk.job("", lambda library, _: library.search.prepare(), _nothing, topic="prepare")

    def _changed(self, change: Change) -> None:
        if change.dossiers or change.documents:
            self._read_dossiers()
        elif change.beads:
            alignments = self._shell.parts.dossiers.set_alignments
            self._shell.desk.read("alignments", lambda library: library.dossiers.alignments(), alignments)
        if change.themes or change.tags:
            self._read_themes()
        self._read_history()
        self._pause.start()

    def _index(self, name: str) -> None:
        """Bring the index up to date: shown after opening, when it may have to be built; unseen after small changes."""
        library = self._shell.desk.library
        if library is not None and not library.read_only:
            self._shell.desk.job(
                name, lambda lib, progress: lib.search.catch_up(progress), self._indexed, topic="index"
            )

    def _indexed(self, documents: int) -> None:
        if documents:
            self.indexed.emit(documents)

    def _read_dossiers(self) -> None:
        self._shell.desk.read("dossiers", _lists, self._show_dossiers)

    def _show_dossiers(self, lists: _Lists) -> None:
        library = self._shell.desk.library
        self._shell.parts.dossiers.set_alignments(lists.alignments)
        self._shell.parts.dossiers.set_dossiers(lists.dossiers)
        self._shell.parts.empty.show_hint(empty=not lists.dossiers)
        if library is not None:
            name, read_only, singles = library.folder.name, library.read_only, len(lists.dossiers) - lists.paired
            self._shell.parts.status.show_counts(name, lists.documents, lists.paired, singles, read_only)
        self.dossiers_fresh.emit(lists)

    def _read_themes(self) -> None:
        self._shell.desk.read("themes", lambda library: library.themes.all(), self._show_themes)

    def _show_themes(self, themes: tuple[Theme, ...]) -> None:
        self.themes = themes
        self._shell.parts.themes.set_themes(themes)
        looks = theme_model.looks(themes)
        if looks != self.looks:
            self.looks = looks
            self._shell.parts.reader.set_themes(looks)
            self._shell.parts.search.set_themes(looks)
            self.themes_fresh.emit(looks)

    # -- saved searches

    def read_saved(self) -> None:
        """Read the saved searches."""
        self._shell.desk.read(
            "saved", lambda library: (library.search.saved(), library.search.recent()), self._show_saved
        )

    def _show_saved(self, kept: tuple[tuple[tuple[str, SearchRequest], ...], tuple[SearchRequest, ...]]) -> None:
        saved, recent = kept
        self._shell.parts.saved.show_searches(
            [SavedSearch(name, request) for name, request in saved], [SavedSearch("", request) for request in recent]
        )

    def remember(self, asked: AskSearch) -> None:
        """Put a search among the recent ones."""
        self._shell.desk.write(lambda library: library.search.remember(asked.request), lambda _: self.read_saved())

    def _forget_recent(self) -> None:
        self._shell.desk.write(lambda library: library.search.forget_recent(), lambda _: self.read_saved())

    def save(self, name: str, asked: AskSearch) -> None:
        """Keep a search under a name; nothing where the name is empty."""
        if not name.strip():
            return
        self._shell.desk.write(
            lambda library: library.search.save(name.strip(), asked.request), lambda _: self.read_saved()
        )

    def _forget(self, saved: SavedSearch) -> None:
        self._shell.desk.write(lambda library: library.search.forget(saved.name), lambda _: self.read_saved())

    # -- undo and redo, named

    def _undo(self) -> None:
        self._shell.desk.change(lambda library: library.history.undo(), self._tell_undone)

    def _redo(self) -> None:
        self._shell.desk.change(lambda library: library.history.redo(), self._tell_redone)

    def _tell_undone(self, change: Change) -> None:
        self._shell.tell(self.tr("Undone: {step}").format(step=named(change)))

    def _tell_redone(self, change: Change) -> None:
        self._shell.tell(self.tr("Done again: {step}").format(step=named(change)))

    def _read_history(self) -> None:
        self._shell.desk.read(
            "history", lambda library: (library.history.next_undo(), library.history.next_redo()), self._show_history
        )

    def _of_step(self, action: str, step: str) -> str:
        return self.tr("{action}: {step}", "Undo: tag artificial intelligence").format(action=action, step=step)

    def _show_history(self, steps: tuple[Notice | None, Notice | None]) -> None:
        for name, text, step in zip(("undo", "redo"), (self.tr("&Undo"), self.tr("&Redo")), steps, strict=True):
            action = self._shell.actions[name]
            action.setEnabled(step is not None)
            action.setText(self._of_step(text, told(step).replace("&", "&&")) if step else text)
            action.setToolTip(tip(plain(action.text())))


def _lists(library: "Library") -> _Lists:
    dossiers = library.dossiers.all()
    paired = sum(d.status is not DossierStatus.SINGLE for d in dossiers)
    return _Lists(prepared(dossiers), library.dossiers.alignments(), sum(len(d.documents) for d in dossiers), paired)


def _nothing(_: object) -> None:
    """What was made ready shows at the first search."""
