"""What is done with an answer: its numbers, passages like one of it, a theme on all of it, a file of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from explorer.gui.main_window.coding import Coding
from explorer.gui.main_window.listing import Listing
from explorer.gui.main_window.parts import Page
from explorer.gui.main_window.searching import Searching
from explorer.gui.main_window.shell import Shell
from explorer.gui.models import numbers
from explorer.gui.models.concordance import LineOrder
from explorer.gui.models.numbers import NumberKind, Numbers
from explorer.gui.panels.message_bar import Offer
from explorer.model.coding import TagDraft
from explorer.model.search import AnswerKind, SearchRequest, Similar

if TYPE_CHECKING:
    from explorer.library import Library

_ORDERS: dict[LineOrder, tuple[str, ...]] = {
    LineOrder.TEXT: (),
    LineOrder.LEFT: ("left",),
    LineOrder.KEYWORD: ("keyword", "right"),
    LineOrder.RIGHT: ("right",),
    LineOrder.TRANSLATION: ("translation",),
    LineOrder.DATE: ("date",),
}


class Answering(QObject):
    """Works on the search asked last, or on the hit, line or passage at the cursor."""

    def __init__(self, shell: Shell, listing: Listing, searching: Searching, coding: Coding) -> None:
        super().__init__(shell.window)
        self._shell, self._listing, self._searching, self._coding = shell, listing, searching, coding
        parts, actions = shell.parts, shell.actions
        actions.on("similar", self.find_similar)
        actions.on("tag_hits", self.ask_theme)
        actions.on("export_answer", self.ask_file)
        actions.on("show_numbers", self.show_numbers)
        parts.search.tag_wanted.connect(lambda _: self.ask_theme())
        for part in (parts.search, parts.concordance, parts.numbers):
            part.export_wanted.connect(lambda _: self.ask_file())
        parts.numbers.wanted.connect(lambda _: self._count())
        parts.page_tabs.wanted.connect(lambda page: self.show_numbers() if page == Page.NUMBERS else None)
        listing.indexed.connect(lambda _: self._count() if self._page is Page.NUMBERS else None)

    @property
    def _page(self) -> Page:
        return Page(self._shell.parts.pages.currentIndex())

    @property
    def _request(self) -> SearchRequest | None:
        """The search asked last, if it asks for anything and its answer has not given way to passages alike."""
        last = self._searching.last
        if self._page is Page.SEARCH and self._shell.parts.search.result is None:
            return None
        return last.request if last and last.request.query else None

    @property
    def _alike(self) -> Similar | None:
        """The passages alike in front, if they are."""
        found = self._shell.parts.search.alike
        return found if self._page is Page.SEARCH and found is not None and found.hits else None

    # -- passages alike

    def find_similar(self) -> None:
        """Find passages like the hit or line at the cursor, or like the passage at the caret of the reader."""
        place = self._place()
        if place is None:
            self._shell.tell(self.tr("Choose a hit, or put the caret into a passage first."))
            return
        document, passage = place
        self._shell.desk.job(
            self.tr("Comparing passages"),
            lambda library, progress: library.search.similar(document, passage, progress=progress),
            self._show_similar,
            topic="similar",
        )

    def _place(self) -> tuple[int, int] | None:
        parts = self._shell.parts
        if self._page is Page.SEARCH:
            hit = parts.search.current()
            return (hit.document, hit.passage) if hit else None
        if self._page is Page.CONCORDANCE:
            line = parts.concordance.current()
            return (line.document, line.passage) if line else None
        reader = parts.reader
        view = reader.active_panel.view
        if self._page is not Page.READER or reader.diptych is None or view is None:
            return None
        passage = reader.diptych.passage_at(reader.active_side, reader.active_panel.selected.start)
        return (view.document.id, passage.number) if passage else None

    def _show_similar(self, found: Similar) -> None:
        self._shell.parts.show_page(Page.SEARCH)
        self._shell.parts.search.show_similar(found)
        if found.hits:
            self._shell.parts.search.list.setCurrentIndex(self._shell.parts.search.model.index(0))
            self._shell.parts.search.list.setFocus()

    # -- a theme on all hits

    def ask_theme(self) -> None:
        """Ask for the theme to tag all hits with."""
        request = self._request
        if request is None:
            self._tell_to_search()
        else:
            self._coding.choose(self.tr("Tag all hits"), lambda theme: self.tag_hits(request, theme))

    def tag_hits(self, request: SearchRequest, theme: str) -> None:
        """Tag the passage of every hit with a theme, in one step."""
        self._shell.desk.job(
            self.tr("Tagging all hits"),
            lambda library, progress: library.search.drafts(request, theme, progress=progress),
            self._tag,
        )

    def _tag(self, drafts: tuple[TagDraft, ...]) -> None:
        if not drafts:
            self._shell.tell(self.tr("Every hit has this theme already."))
            return
        undo = Offer(self.tr("Undo"), self._shell.actions["undo"].trigger)
        text = self.tr("%Ln hit(s) tagged", "", len(drafts))
        self._shell.desk.change(
            lambda library: library.tags.add_all(drafts), lambda _: self._shell.tell(text, offer=undo)
        )

    # -- numbers

    def show_numbers(self) -> None:
        """The numbers of the search asked last."""
        self._shell.parts.show_page(Page.NUMBERS)
        self._count()

    def _count(self) -> None:
        request, page = self._request, self._shell.parts.numbers
        if request is None:
            page.show_numbers("", None)
            return
        names = {theme: look.label for theme, look in self._listing.looks.items()}
        self._shell.desk.read(
            "numbers",
            _counter(request, page.kind, names),
            lambda found: page.show_numbers(request.query, found),
        )

    # -- files

    def ask_file(self) -> None:
        """Ask for the file that the answer in front is written to."""
        request, alike = self._request, self._alike
        if request is None and alike is None:
            self._tell_to_search()
            return
        folder = self._shell.desk.settings.text("export_folder", str(Path.home()))
        dialog = QFileDialog(self._shell.window, self.tr("Export the answer"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Tables (*.csv)"), self.tr("Workbooks (*.xlsx)"), self.tr("Web pages (*.html)")])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition(".")[2].rstrip(")")))
        if alike is not None:
            dialog.fileSelected.connect(lambda name: self.write_similar(alike, Path(name)))
        elif request is not None:
            dialog.fileSelected.connect(lambda name: self.write(request, Path(name)))
        dialog.open()

    def write(self, request: SearchRequest, path: Path) -> None:
        """Write what the page in front shows of a search."""
        kind, by = self._kind()
        order = _ORDERS[self._shell.parts.concordance.model.order]
        self._shell.desk.settings.put("export_folder", str(path.parent))
        self._shell.desk.job(
            self.tr("Exporting"),
            lambda library, progress: library.search.write(kind, request, path, by=by, order=order, progress=progress),
            lambda rows: self._written(rows, path),
        )

    def write_similar(self, alike: Similar, path: Path) -> None:
        """Write passages alike."""
        self._shell.desk.settings.put("export_folder", str(path.parent))
        self._shell.desk.job(
            self.tr("Exporting"),
            lambda library, progress: library.search.write_similar(
                alike.document, alike.passage, path, progress=progress
            ),
            lambda rows: self._written(rows, path),
        )

    def _kind(self) -> tuple[AnswerKind, str]:
        if self._page is Page.CONCORDANCE:
            return AnswerKind.CONCORDANCE, ""
        if self._page is not Page.NUMBERS:
            return AnswerKind.HITS, ""
        kind = self._shell.parts.numbers.kind
        return (AnswerKind.FREQUENCIES, kind.by) if kind.by else (AnswerKind(kind.value), "")

    def _written(self, rows: int, path: Path) -> None:
        show = Offer(self.tr("Show folder"), partial(_reveal, path))
        self._shell.tell(self.tr("%Ln row(s) written to {path}", "", rows).format(path=path), offer=show)

    def _tell_to_search(self) -> None:
        self._shell.tell(self.tr("Search for something first."))


def _reveal(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _counter(request: SearchRequest, kind: NumberKind, themes: dict[str, str]) -> "Callable[[Library], Numbers]":
    """What counts `kind` of a search."""
    if kind is NumberKind.COLLOCATES:
        return lambda library: numbers.collocates(library.search.collocates(request))
    if kind is NumberKind.RENDERINGS:
        return lambda library: numbers.renderings(library.search.renderings(request))
    return lambda library: numbers.frequencies(kind.by, library.search.frequencies(request, kind.by), themes)
