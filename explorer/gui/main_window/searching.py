"""Searches, concordances, excerpts of themes, overview."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from explorer.gui.main_window.listing import Listing
from explorer.gui.main_window.parts import Page
from explorer.gui.main_window.shell import Shell
from explorer.gui.models.excerpts import named
from explorer.gui.models.overview import Counted, count
from explorer.gui.requests import AskSearch, ThemesChosen
from explorer.model.change import Change
from explorer.model.coding import Excerpt, ExcerptFilter
from explorer.model.errors import BadQuery, ExplorerError, NoSuchTheme
from explorer.model.search import ConcordanceLine, SearchResult

if TYPE_CHECKING:
    from explorer.library import Library


class Searching(QObject):
    """Fills the pages beside the reader when they are asked for."""

    def __init__(self, shell: Shell, listing: Listing) -> None:
        super().__init__(shell.window)
        self._shell, self._listing = shell, listing
        self._last: AskSearch | None = None
        parts, actions = shell.parts, shell.actions
        for source in (parts.search_bar, parts.search, parts.saved):
            source.asked.connect(self.ask)
        parts.search.save_wanted.connect(self._ask_name)
        parts.themes.activated.connect(self.show_excerpts)
        parts.page_tabs.wanted.connect(lambda page: self.show_page(Page(page)))
        actions.on("search", parts.search_bar.line.setFocus)
        actions.on("search", parts.search_bar.line.selectAll)
        actions.on("show_reader", lambda: self.show_page(Page.READER))
        actions.on("show_search", lambda: self.show_page(Page.SEARCH))
        actions.on("show_concordance", lambda: self.show_page(Page.CONCORDANCE))
        actions.on("show_excerpts", lambda: self.show_page(Page.EXCERPTS))
        actions.on("show_overview", lambda: self.show_page(Page.OVERVIEW))
        actions.on("theme_excerpts", self._show_current_theme)
        shell.desk.changed.connect(self._changed)
        listing.indexed.connect(lambda _: self._ask_again())

    @property
    def last(self) -> AskSearch | None:
        """The search asked last."""
        return self._last

    def ask(self, asked: AskSearch) -> None:
        """Search, as a list of hits or as a concordance."""
        self._last = asked
        self._shell.parts.search_bar.show_request(asked)
        if not asked.request.query and not asked.request.filters:
            return
        page = Page.CONCORDANCE if asked.concordance else Page.SEARCH
        self._shell.parts.show_page(page)
        if asked.concordance:
            self._shell.desk.ask(
                "search",
                lambda library, progress: library.search.concordance(asked.request, progress=progress),
                lambda lines: self._show_lines(asked, lines),
                self._failed(asked),
            )
        else:
            self._shell.desk.read(
                "search",
                lambda library: library.search.find(asked.request),
                lambda result: self._show_result(asked, result),
                self._failed(asked),
            )
        if not asked.typing and not asked.request.offset:
            self._listing.remember(asked)

    def _failed(self, asked: AskSearch) -> Callable[[ExplorerError], None]:
        """While a query is being typed it may well be unfinished: that is no error to be told."""

        def tell(error: ExplorerError) -> None:
            if not (asked.typing and isinstance(error, BadQuery | NoSuchTheme)):
                self._shell.desk.tell_error(error)

        return tell

    def _ask_again(self) -> None:
        """The index knows more than when the search in front was asked."""
        page = self._shell.parts.pages.currentIndex()
        if (
            self._last is not None
            and not self._last.typing
            and page == (Page.CONCORDANCE if self._last.concordance else Page.SEARCH)
        ):
            self.ask(self._last)

    def _show_result(self, asked: AskSearch, result: SearchResult) -> None:
        self._shell.parts.search.show_result(result)
        if result.request.offset == 0 and result.hits and not asked.typing:
            self._shell.parts.search.list.setCurrentIndex(self._shell.parts.search.model.index(0))
            self._shell.parts.search.list.setFocus()

    def _show_lines(self, asked: AskSearch, lines: tuple[ConcordanceLine, ...]) -> None:
        self._shell.parts.concordance.show_lines(asked.request.query, lines)
        if not asked.typing:
            self._shell.parts.concordance.table.setFocus()

    def _ask_name(self, asked: AskSearch) -> None:
        dialog = QInputDialog(self._shell.window)
        dialog.setWindowTitle(self.tr("Save search"))
        dialog.setLabelText(self.tr("Name of the search"))
        dialog.setTextValue(asked.request.query)
        dialog.textValueSelected.connect(lambda name: self._listing.save(name, asked))
        dialog.open()

    # -- other pages

    def show_page(self, page: Page) -> None:
        """Bring a page to the front, filled."""
        if page is Page.CONCORDANCE and self._last is not None and not self._last.concordance:
            self.ask(AskSearch(self._last.request, concordance=True))
        self._shell.parts.show_page(page)
        if page is Page.OVERVIEW:
            self._count()
        elif page is Page.EXCERPTS and not self._shell.parts.excerpts.themes:
            self.show_excerpts(ThemesChosen(()))

    def show_excerpts(self, chosen: ThemesChosen) -> None:
        """Every excerpt of some themes; of all where none is named."""
        self._shell.parts.show_page(Page.EXCERPTS)
        self._shell.desk.read(
            "excerpts",
            lambda library: library.tags.excerpts(ExcerptFilter(themes=chosen.themes)),
            lambda excerpts: self._show_excerpts(chosen.themes, excerpts),
        )

    def _show_excerpts(self, themes: tuple[str, ...], excerpts: tuple[Excerpt, ...]) -> None:
        names = [self._listing.looks[t].label for t in themes if t in self._listing.looks]
        title = ", ".join(names) or self.tr("all themes")
        self._shell.parts.excerpts.show_excerpts(title, themes, named(excerpts, self._listing.themes))

    def _show_current_theme(self) -> None:
        """Those of the theme that is chosen in the tree, else of the tag at the caret."""
        theme = self._shell.parts.themes.current()
        touched = self._shell.parts.reader.tags_at_caret()
        if theme is not None:
            self.show_excerpts(ThemesChosen((theme.id,)))
        elif touched:
            self.show_excerpts(ThemesChosen((touched[0].theme,)))
        else:
            self._shell.parts.left.setCurrentWidget(self._shell.parts.themes)
            self._shell.tell(self.tr("Choose a theme in the tree first, or put the caret into a tagged text."))

    def _count(self) -> None:
        columns = (self.tr("both panels"), self.tr("German only"), self.tr("French only"))
        names = {theme: look.label for theme, look in self._listing.looks.items()}
        self._shell.desk.read(
            "overview", lambda library: _counted(library, names, columns), self._shell.parts.overview.show_counts
        )

    def _changed(self, change: Change) -> None:
        """Pages in front are kept fresh; the others are filled when they are asked for."""
        page = self._shell.parts.pages.currentIndex()
        if page == Page.EXCERPTS and (change.tags or change.themes):
            self.show_excerpts(ThemesChosen(self._shell.parts.excerpts.themes))
        elif page == Page.OVERVIEW:
            self._count()


def _counted(library: "Library", names: dict[str, str], columns: tuple[str, str, str]) -> Counted:
    return count(library.documents.all(), library.tags.excerpts(ExcerptFilter()), names, columns)
