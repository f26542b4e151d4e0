"""The answer to a search: facets left, hits with both panels right."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListView, QSplitter, QToolButton, QVBoxLayout, QWidget

from explorer.gui.harmless import tip
from explorer.gui.models.hits import HitModel
from explorer.gui.models.marks import ThemeLook
from explorer.gui.requests import AskSearch, OpenPlace
from explorer.gui.widgets.basic import button, flow, label
from explorer.gui.widgets.elided import ElidedLabel
from explorer.gui.widgets.facets import Facets
from explorer.gui.widgets.fields import WideList
from explorer.gui.widgets.hit_delegate import HitDelegate
from explorer.model.search import Hit, Likeness, SearchRequest, SearchResult, Similar, SortOrder


class SearchPage(QWidget):
    """Shows a `SearchResult`; whatever narrows or widens it asks anew."""

    asked = Signal(object)
    opened = Signal(object)
    save_wanted = Signal(object)
    tag_wanted = Signal(object)
    """SearchResult: tag all its hits."""
    export_wanted = Signal(object)
    """SearchResult: write all its hits to a file."""
    menu_wanted = Signal(object)
    """QPoint on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: SearchResult | None = None
        self._before: SearchResult | None = None
        self._alike: Similar | None = None
        self.model = HitModel()
        self.facets = Facets()
        self.list = WideList()
        self._delegate = HitDelegate()
        self._total = ElidedLabel("", "title")
        self._order = QComboBox()
        self._save = button(self.tr("Save search"), self.ask_save)
        self._tag = button(self.tr("Tag all…"), lambda: self.tag_wanted.emit(self._result))
        self._tag.setToolTip(self.tr("Tag the passage of every hit with a theme, in one step"))
        self._export = button(self.tr("Export…"), lambda: self.export_wanted.emit(self._result))
        self._more = button(self.tr("More hits"), self.ask_more)
        self._note = label("", "muted")
        self._added, self._added_row = flow()
        self._meant = QToolButton()
        self._wider = QToolButton()
        self._back = QToolButton()
        self._prepare()
        self._arrange()
        self.show_result(None)

    def _prepare(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Hits"))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.widened.connect(self._widen)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.list.viewport().mapToGlobal(at))
        )
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.facets.changed.connect(self._narrow)
        self._order.setAccessibleName(self.tr("Order of hits"))
        for order, text in (
            (SortOrder.RELEVANCE, self.tr("Most relevant first")),
            (SortOrder.NEWEST, self.tr("Newest first")),
            (SortOrder.OLDEST, self.tr("Oldest first")),
            (SortOrder.DOSSIER, self.tr("By dossier")),
        ):
            self._order.addItem(text, order)
        self._order.activated.connect(lambda _: self.set_order(SortOrder(self._order.currentData())))
        self._meant.setProperty("link", True)
        self._meant.clicked.connect(self._ask_meant)
        self._wider.setText(self.tr("No passage holds all the words. Search for any of them"))
        self._wider.setProperty("link", True)
        self._wider.clicked.connect(self._ask_wider)
        self._back.setProperty("link", True)
        self._back.clicked.connect(self._go_back)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 10, 8)
        head.setSpacing(8)
        head.addWidget(self._total, 1)
        head.addWidget(self._order)
        for part in (self._save, self._tag, self._export):
            head.addWidget(part)
        notes = QVBoxLayout()
        notes.setContentsMargins(14, 0, 10, 6)
        notes.addWidget(self._back)
        notes.addWidget(self._note)
        notes.addWidget(self._meant)
        notes.addWidget(self._wider)
        notes.addWidget(self._added)
        answer = QWidget()
        column = QVBoxLayout(answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(notes)
        column.addWidget(self.list, 1)
        column.addWidget(self._more)
        split = QSplitter()
        split.addWidget(self.facets)
        split.addWidget(answer)
        split.setStretchFactor(1, 1)
        split.setSizes([220, 900])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)

    def set_themes(self, themes: dict[str, ThemeLook]) -> None:
        """Labels of the themes."""
        self.facets.set_themes(themes)

    def show_result(self, result: SearchResult | None) -> None:
        """Show an answer, or its next stretch where it begins later."""
        if result is not None and result.request.offset and self._result is not None:
            self.model.add_hits(result.hits)
        else:
            self.model.set_hits(result.hits if result else ())
            self.list.scrollToTop()
        self._result, self._before, self._alike = result, None, None
        self._more.setVisible(result is not None and self.model.rowCount() < result.total)
        self._note.hide()
        self._back.hide()
        for part in (self._order, self._save):
            part.setEnabled(result is not None)
        for part in (self._tag, self._export):
            part.setEnabled(result is not None and result.total > 0)
        self._tell(result)

    def show_similar(self, found: Similar) -> None:
        """Show passages like a given one; the answer that gives way to them can be had back."""
        before = self._result or self._before
        self.show_result(None)
        self._before, self._alike = before, found
        self.model.set_hits(found.hits)
        self._export.setEnabled(bool(found.hits))
        if self._before is not None:
            query = self._before.request.query.replace("&", "&&")  # a button takes one for its key
            self._back.setText(self.tr("Back to the hits for “{query}”").format(query=query))
            self._back.show()
        self.facets.show_facets({}, {})
        words = " ".join(found.text.split())
        self._total.setText(self.tr("Passages like “{text}”").format(text=words))
        self._note.setText(
            self.tr("Compared by meaning, in both languages.")
            if found.by is Likeness.MEANING
            else self.tr("Compared by words; to compare by meaning, install the package diptych[vectors].")
        )
        self._note.show()

    def current(self) -> Hit | None:
        """The hit at the cursor."""
        return self.model.hit(self.list.currentIndex())

    @property
    def result(self) -> SearchResult | None:
        """The answer that is shown; None where there is none, or passages like a given one are shown."""
        return self._result

    @property
    def alike(self) -> Similar | None:
        """The passages like a given one, where they are shown."""
        return self._alike

    def _go_back(self) -> None:
        """Ask again for the answer that gave way to passages alike: the library may have changed meanwhile."""
        if self._before is not None:
            self._ask(replace(self._before.request, offset=0))

    def _tell(self, result: SearchResult | None) -> None:
        if result is None:
            self._total.setText(self.tr("Type a query above and press Enter."))
        elif result.total == 0:
            self._total.setText(self.tr("Nothing found for “{query}”.").format(query=result.request.query))
        else:
            text = self.tr("%Ln hit(s) for “{query}”", "", result.total)
            self._total.setText(text.format(query=result.request.query))
        meant = result.did_you_mean if result else ""
        self._meant.setVisible(bool(meant))
        self._meant.setText(self.tr("Did you mean “{query}”?").format(query=meant.replace("&", "&&")))
        self._wider.setVisible(bool(result and result.wider))
        self._show_added(result)
        if result is not None:
            self.facets.show_facets(result.facets, result.request.filters)

    def _show_added(self, result: SearchResult | None) -> None:
        self._added_row.clear()
        added = result.added if result else ()
        self._added.setVisible(bool(added))
        if added:
            self._added_row.addWidget(label(self.tr("Also searched:"), "muted"))
        for addition in added:
            one = QToolButton()
            one.setText(f"{addition.wording} ({addition.lang.value.upper()})  ×")
            one.setToolTip(tip(self.tr("Translates “{origin}”; click to leave it out").format(origin=addition.origin)))
            one.setAccessibleName(self.tr("Leave out {wording}").format(wording=addition.wording))
            one.setProperty("chip", True)
            one.clicked.connect(lambda _=False, w=addition.wording: self._leave_out(w))
            self._added_row.addWidget(one)

    def _ask(self, request: SearchRequest) -> None:
        self.asked.emit(AskSearch(request))

    def _narrow(self, filters: dict[str, tuple[str, ...]]) -> None:
        if self._result is not None:
            self._ask(replace(self._result.request, filters=filters, offset=0))

    def set_order(self, order: SortOrder) -> None:
        """Ask for another order."""
        self._order.setCurrentIndex(self._order.findData(order))
        if self._result is not None:
            self._ask(replace(self._result.request, order=order, offset=0))

    def _leave_out(self, wording: str) -> None:
        if self._result is not None:
            request = self._result.request
            self._ask(replace(request, without=(*request.without, wording), offset=0))

    def ask_more(self) -> None:
        """Ask for the next stretch."""
        if self._result is not None:
            self._ask(replace(self._result.request, offset=self.model.rowCount()))

    def _ask_meant(self) -> None:
        if self._result is not None:
            self._ask(replace(self._result.request, query=self._result.did_you_mean, offset=0))

    def _ask_wider(self) -> None:
        if self._result is not None:
            self._ask(replace(self._result.request, query=self._result.wider, offset=0))

    def ask_save(self) -> None:
        """Ask for a name to keep the search under."""
        if self._result is not None:
            self.save_wanted.emit(AskSearch(replace(self._result.request, offset=0)))

    def _open(self, index: QModelIndex) -> None:
        hit = self.model.hit(index)
        if hit is not None and hit.dossier is not None:
            self.opened.emit(OpenPlace(hit.dossier, hit.document, hit.passage))

    def _widen(self, width: int) -> None:
        """Rows are as wide as the list, and as tall as that makes them."""
        self._delegate.width = width
