"""Tables of counts on the overview, and questions to the tags."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.gui import labels
from explorer.gui.dialogs.question import QuestionDialog
from explorer.gui.main_window.listing import Listing
from explorer.gui.main_window.parts import Page
from explorer.gui.main_window.shell import Shell
from explorer.gui.main_window.tables import Tables
from explorer.gui.models.compared import coder
from explorer.gui.models.excerpts import named
from explorer.gui.models.overview import Grid
from explorer.gui.requests import CountsWanted
from explorer.model.analysis import CountBy, CountTable, ThemeQuery
from explorer.model.change import Change
from explorer.model.coding import Excerpt
from explorer.model.language import Lang

if TYPE_CHECKING:
    from explorer.library import Library

Counted = tuple[CountTable, dict[str, str]]


class Counting(QObject):
    """Fills the table of the overview when it is looked at; shows the answers to a question as excerpts."""

    def __init__(self, shell: Shell, listing: Listing, tables: Tables) -> None:
        super().__init__(shell.window)
        self._shell, self._listing = shell, listing
        overview = shell.parts.overview
        overview.counts_wanted.connect(self._count)
        overview.table_wanted.connect(tables.ask)
        shell.parts.pages.currentChanged.connect(lambda page: self._fill() if page == Page.OVERVIEW else None)
        shell.desk.changed.connect(self._changed)
        shell.actions.on("ask_tags", self._ask)

    def _fill(self) -> None:
        if self._shell.desk.library is not None:
            self._shell.parts.overview.ask_counts()

    def _changed(self, _: Change) -> None:
        if self._shell.parts.pages.currentIndex() == Page.OVERVIEW:
            self._fill()

    def _count(self, wanted: CountsWanted) -> None:
        self._shell.desk.read(
            "counts", lambda library: _counted(library, wanted), lambda found: self._show(wanted.by, found)
        )

    def _show(self, by: CountBy, found: Counted) -> None:
        table, titles = found
        looks = self._listing.looks
        rows = tuple(looks[theme].label if theme in looks else theme for theme in table.rows)
        columns = tuple(_column(by, name, titles) for name in table.columns)
        self._shell.parts.overview.show_table(Grid(rows, columns, table.cells))

    # -- questions

    def _ask(self) -> None:
        theme = self._shell.parts.themes.current()
        dialog = QuestionDialog(self._listing.themes, theme.id if theme else "", self._shell.window)
        dialog.asked.connect(self.answer)
        dialog.open()

    def answer(self, question: ThemeQuery) -> None:
        """Show what answers a question."""
        self._shell.parts.show_page(Page.EXCERPTS)
        self._shell.desk.read(
            "excerpts",
            lambda library: library.analysis.answers(question),
            lambda excerpts: self._show_answers(question, excerpts),
        )

    def _show_answers(self, question: ThemeQuery, excerpts: tuple[Excerpt, ...]) -> None:
        looks = self._listing.looks
        names = [looks[theme].label for theme in (question.theme, question.near) if theme in looks]
        title = self.tr("{first} near {second}").format(first=names[0], second=names[1]) if names[1:] else names[0]
        self._shell.parts.excerpts.show_excerpts(title, (question.theme,), named(excerpts, self._listing.themes))


def _counted(library: "Library", wanted: CountsWanted) -> Counted:
    table = library.analysis.counts(wanted.by, wanted.measure, with_below=wanted.below)
    if wanted.by is not CountBy.DOCUMENT:
        return table, {}
    known = {str(d.id): f"{d.lang.value.upper()} {d.title}" for d in library.documents.all()}
    return table, known


def _column(by: CountBy, name: str, titles: dict[str, str]) -> str:
    if by is CountBy.LANGUAGE:
        return labels.language(Lang(name))
    if by is CountBy.KIND:
        return labels.kind(name)
    if by is CountBy.CODER:
        return coder(name)
    return titles.get(name, name) or "–"
