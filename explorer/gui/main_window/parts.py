"""The panels of the window, in their places."""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QScrollArea, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from explorer.gui.panels.concordance import Concordance
from explorer.gui.panels.details import Details
from explorer.gui.panels.difference_list import DifferenceList
from explorer.gui.panels.dossier_list import DossierList
from explorer.gui.panels.empty import Empty
from explorer.gui.panels.excerpts_page import ExcerptsPage
from explorer.gui.panels.find_bar import FindBar
from explorer.gui.panels.jobs_bar import JobsBar
from explorer.gui.panels.message_bar import MessageBar
from explorer.gui.panels.numbers_page import NumbersPage
from explorer.gui.panels.overview import Overview
from explorer.gui.panels.page_tabs import PageTabs
from explorer.gui.panels.reader.reader import Reader
from explorer.gui.panels.saved_searches import SavedSearches
from explorer.gui.panels.search_bar import SearchBar
from explorer.gui.panels.search_page import SearchPage
from explorer.gui.panels.start_page import StartPage
from explorer.gui.panels.status import Status
from explorer.gui.panels.tag_list import TagList
from explorer.gui.panels.theme_tree import ThemeTree


class Page(IntEnum):
    """The pages in the middle."""

    READER = 0
    SEARCH = 1
    CONCORDANCE = 2
    EXCERPTS = 3
    OVERVIEW = 4
    NUMBERS = 5


class Parts(QObject):
    """Makes every panel once and lays them out; knows nothing of what they do."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.start = StartPage()
        self.search_bar = SearchBar()
        self.dossiers = DossierList()
        self.themes = ThemeTree()
        self.saved = SavedSearches()
        self.reader = Reader()
        self.empty = Empty()
        self.reading = QStackedWidget()
        self.find = FindBar()
        self.search = SearchPage()
        self.concordance = Concordance()
        self.excerpts = ExcerptsPage()
        self.overview = Overview()
        self.numbers = NumbersPage()
        self.details = Details()
        self.tags = TagList()
        self.differences = DifferenceList()
        self.messages = MessageBar()
        self.jobs = JobsBar()
        self.status = Status()
        self.page_tabs = PageTabs()
        self.pages = QStackedWidget()
        self.left = QTabWidget()
        self.right = QTabWidget()
        self.columns = QSplitter()
        self.whole = QStackedWidget()
        self._fill_columns()
        window.setCentralWidget(self._body())
        window.statusBar().setSizeGripEnabled(False)
        window.statusBar().addWidget(self.jobs)
        window.statusBar().addPermanentWidget(self.status)

    def _fill_columns(self) -> None:
        self.reading.addWidget(self.empty)
        self.reading.addWidget(_column(self.find, self.reader))
        for page in (self.reading, self.search, self.concordance, self.excerpts, self.overview, self.numbers):
            self.pages.addWidget(page)
        self.left.addTab(self.dossiers, self.tr("Dossiers"))
        self.left.addTab(self.themes, self.tr("Themes"))
        self.left.addTab(self.saved, self.tr("Searches"))
        self.right.addTab(self.tags, self.tr("Tags"))
        self.right.addTab(self.differences, self.tr("Differences"))
        self.right.addTab(_scrolling(self.details), self.tr("Dossier"))
        for tabs in (self.left, self.right):
            tabs.setDocumentMode(True)
            tabs.tabBar().setDrawBase(False)
            tabs.tabBar().setUsesScrollButtons(False)
            tabs.tabBar().setElideMode(Qt.TextElideMode.ElideRight)
        for part in (self.left, _column(self.page_tabs, self.pages), self.right):
            self.columns.addWidget(part)
        self.fit_tabs()
        self.columns.setSizes([310, 860, 300])
        self.columns.setStretchFactor(1, 1)
        self.columns.setChildrenCollapsible(False)

    def _body(self) -> QWidget:
        work = _column(self.search_bar, self.columns)
        self.whole.addWidget(self.start)
        self.whole.addWidget(work)
        return _column(self.whole, self.messages, grows=0)

    def fit_tabs(self) -> None:
        """No column is so narrow that the names of its tabs are cut."""
        for tabs in (self.left, self.right):
            tabs.setMinimumWidth(max(tabs.tabBar().sizeHint().width() + 2, tabs.minimumSizeHint().width()))

    def show_work(self, on: bool) -> None:
        """The library, or the start page."""
        self.whole.setCurrentIndex(1 if on else 0)
        (self.dossiers.filter if on else self.start.first).setFocus()

    def show_reader(self, on: bool) -> None:
        """The reader, or a hint in its place."""
        self.reading.setCurrentIndex(1 if on else 0)

    def show_page(self, page: Page) -> None:
        """Bring a page to the front."""
        self.pages.setCurrentIndex(page)
        self.page_tabs.show_page(int(page))


def _column(*parts: QWidget, grows: int = -1) -> QWidget:
    """Parts under one another; the one at `grows` takes the room that is left."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    column.setStretchFactor(parts[grows], 1)
    return box


def _scrolling(inner: QWidget) -> QWidget:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
