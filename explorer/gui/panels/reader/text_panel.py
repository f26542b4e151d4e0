"""One panel: the text of a document, read-only, with its tags, marks and the bead that is lit."""

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from explorer.gui import labels
from explorer.gui.harmless import tip
from explorer.gui.look import look_of
from explorer.gui.models.marks import Mark, MarkKind, Wash
from explorer.gui.offsets import Offsets, shown
from explorer.gui.panels.reader.measures import Measures
from explorer.gui.panels.reader.tag_ends import Grip, grip_at
from explorer.gui.panels.reader.text_layout import TextLayout
from explorer.gui.panels.reader.underlay import Underlay
from explorer.gui.requests import Place, TagResize, TagsChosen, ZoomWanted
from explorer.model.documents import Passage, PassageKind, Span
from explorer.model.reader import PanelView

_SIZING = Qt.CursorShape.SizeHorCursor
_NOTCH = 120
"""Eighths of a degree that one notch of a wheel turns; touchpads send less at a time."""
_IDLE_MS = 4
"""Milliseconds that one idle moment may take: long paragraphs on a busy machine take as long as many short ones."""


_PAUSE_MS = 120
"""Milliseconds without scrolling after which a moment counts as idle."""


class TextPanel(QTextEdit):
    """Places that come in and go out are code points (`Span`); only this class speaks UTF-16 with Qt."""

    caret_moved = Signal(object)
    """Place: where the caret is and what is selected."""
    hovered = Signal(object)
    """Place under the mouse; passage None where there is none."""
    tags_chosen = Signal(object)
    tag_resized = Signal(object)
    """TagResize, after an end was dragged."""
    scrolled = Signal(object)
    """This panel, after another place has come into sight."""
    zoom_wanted = Signal(object)
    """ZoomWanted, from the wheel with Ctrl."""
    reshaped = Signal(object)
    """This panel, after lines have moved though the place in sight is the same."""

    def __init__(self, mirrored: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PanelView | None = None
        self._offsets = Offsets("")
        self._hover_at = -1
        self._grip: Grip | None = None
        self._keeping = False
        self._turned = 0
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._settle_some)
        self._measures = Measures(self.font(), look_of(self.palette()), mirrored=mirrored)
        self._text = QTextDocument(self)
        self._layout = TextLayout(self._text, self._measures)
        self._text.setDocumentLayout(self._layout)
        self._underlay = Underlay(self._layout)
        self._layout.underlay = self._underlay
        self._layout.grown = self._size_changed
        self.setDocument(self._text)
        self._prepare()

    def _prepare(self) -> None:
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setMouseTracking(True)
        self.setTabChangesFocus(True)
        self.cursorPositionChanged.connect(self._caret)
        self.selectionChanged.connect(self._caret)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # -- what it shows

    def show_panel(self, view: PanelView | None) -> None:
        """Show a document, or nothing."""
        self._view = None
        text = view.text if view else ""
        self._offsets = Offsets(text)
        self._underlay = Underlay(self._layout)
        self._layout.underlay = self._underlay
        self._layout.set_text(shown(text), _kinds(text, view.passages if view else ()))
        self.setTextCursor(QTextCursor(self._text))  # the old one was pushed to the end by the new text
        self._view = view
        self.setAccessibleName(f"{labels.language(view.document.lang)}: {view.document.title}" if view else "–")
        self._underlay.pages = self._page_starts()
        self._idle.start(0)
        self.verticalScrollBar().setValue(0)

    @property
    def view(self) -> PanelView | None:
        """What is shown."""
        return self._view

    @property
    def offsets(self) -> Offsets:
        """Between code points of the text and Qt's units."""
        return self._offsets

    @property
    def measures(self) -> Measures:
        """How the text is set."""
        return self._measures

    def set_measures(self, measures: Measures) -> None:
        """Set the text otherwise; the place in the middle stays where it is."""
        keep = self.point_at(self.viewport().height() / 3)
        self._measures = replace(measures, mirrored=self._measures.mirrored)
        self._text.setDefaultFont(measures.font)
        self._layout.set_measures(self._measures)
        self._idle.start(0)
        self.scroll_to(keep, 1 / 3)
        self.viewport().update()

    def set_washes(self, washes: list[Wash]) -> None:
        """The tags."""
        self._underlay.washes = washes
        self.viewport().update()

    def choose_tags(self, tags: Iterable[int]) -> None:
        """Frame some tags."""
        self._underlay.chosen = frozenset(tags)
        self.viewport().update()

    def set_marks(self, marks: Iterable[tuple[Span, MarkKind]]) -> None:
        """Differences and missing passages."""
        self._underlay.marks = self._as_marks(marks)
        self.viewport().update()

    def set_found(self, spans: Iterable[Span]) -> None:
        """Places that a search in the text has found."""
        self._underlay.found = self._as_marks((span, MarkKind.FOUND) for span in spans)
        self.viewport().update()

    def set_spotted(self, spans: Iterable[Span]) -> None:
        """Underline the word that is looked at, or what translates it."""
        found = [self._offsets.span_to_units(span) for span in spans]
        if found != self._underlay.spotted:
            self._underlay.spotted = found
            self.viewport().update()

    def light(self, lit: Sequence[Span], hovered: Sequence[Span]) -> None:
        """Light the passages of the bead at the caret, and of that under the mouse."""
        lit_units = [self._offsets.span_to_units(span) for span in lit]
        hovered_units = [self._offsets.span_to_units(span) for span in hovered]
        if (lit_units, hovered_units) != (self._underlay.lit, self._underlay.hovered):
            self._underlay.lit, self._underlay.hovered = lit_units, hovered_units
            self.viewport().update()

    def _as_marks(self, marks: Iterable[tuple[Span, MarkKind]]) -> list[Mark]:
        return [Mark(*self._offsets.span_to_units(span), kind) for span, kind in marks]

    def _page_starts(self) -> list[tuple[int, int]]:
        found, last = [], None
        for passage in self._view.passages if self._view else ():
            if passage.page is not None and passage.page != last:
                found.append((self._offsets.to_units(passage.start), passage.page))
                last = passage.page
        return found if len(found) > 1 else []

    # -- places

    @property
    def selected(self) -> Span:
        """The selected span; empty at the caret where nothing is selected."""
        cursor = self.textCursor()
        return self._offsets.span_of_units(cursor.selectionStart(), cursor.selectionEnd())

    def select(self, span: Span, focus: bool = True) -> None:
        """Select a span (or put the caret at an empty one) and bring it into view."""
        start, end = self._offsets.span_to_units(span)
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.reveal(span)
        if focus:
            self.setFocus()

    def reveal(self, span: Span) -> None:
        """Scroll so that a span is seen, a third down; nothing moves where it is in view already."""
        start, end = self._offsets.span_to_units(span)
        top, bottom = self._layout.edge_y(start, bottom=False), self._layout.edge_y(end, bottom=True)
        first, height = self.verticalScrollBar().value(), self.viewport().height()
        if top < first + 10 or min(bottom, top + height / 2) > first + height - 10:
            self.scroll_to(span.start, 1 / 3)

    def scroll_to(self, point: int, share: float) -> None:
        """Scroll so that a code point stands `share` (0 to 1) down the panel."""
        y = self._layout.flow_y(self._offsets.to_units(point))
        self._layout.announce()
        self.verticalScrollBar().setValue(round(y - share * self.viewport().height()))

    def point_at(self, viewport_y: float) -> int:
        """The code point whose line stands at a height of the panel."""
        y = viewport_y + self.verticalScrollBar().value()
        unit = self._layout.hitTest(QPointF(self._layout.left + 1, y), Qt.HitTestAccuracy.FuzzyHit)
        return self._offsets.to_points(max(unit, 0))

    def flow_y(self, point: int) -> float:
        """How far down the whole text a code point stands, lines taken as slopes."""
        return self._layout.flow_y(self._offsets.to_units(point))

    def band(self, span: Span) -> tuple[float, float]:
        """Upper and lower end of a span in the coordinates of the viewport."""
        offset = self.verticalScrollBar().value()
        start, end = self._offsets.span_to_units(span)
        if start == end:
            y = self._layout.edge_y(start, bottom=bool(start)) - offset
            return y, y
        return self._layout.flow_y(start) - offset, self._layout.flow_y(end) - offset

    def bar_of(self, tag: int) -> QRectF | None:
        """Where the bar of a tag stands in the viewport."""
        wash = next((w for w in self._underlay.washes if w.tag == tag), None)
        return self._underlay.bar_rect(wash).translated(0, -self.verticalScrollBar().value()) if wash else None

    @property
    def settling(self) -> bool:
        """Whether some heights are still estimates."""
        return self._idle.isActive()

    def visible(self) -> Span:
        """The span that can be seen, and a little more on both sides."""
        height = self.viewport().height()
        return Span(self.point_at(-60), self.point_at(height + 60) + 200)

    # -- events

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The column follows the panel; the place at the top stays."""
        keep = self.point_at(0) if self._view else 0
        at_top = self.verticalScrollBar().value() == 0
        self._layout.set_viewport(self.viewport().width())
        super().resizeEvent(event)
        if self._view and not at_top:
            self._keeping = True
            self.scroll_to(keep, 0.0)
            self._keeping = False
        self._idle.start(0)
        self.reshaped.emit(self)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """A new palette brings a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_underlay"):
            self.set_measures(replace(self._measures, look=look_of(self.palette())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Light what is under the mouse; name the tag whose bar is under it."""
        where = event.position()
        if self._grip is not None:
            self._drag_end(where)
            return
        super().mouseMoveEvent(event)
        self.viewport().setCursor(_SIZING if self._grip_at(where) else Qt.CursorShape.IBeamCursor)
        one = self._underlay.wash_at(self._in_text(where))
        if one is not None:
            QToolTip.showText(event.globalPosition().toPoint(), tip(one.label), self.viewport())
        self._hover(self._layout.hitTest(self._in_text(where), Qt.HitTestAccuracy.ExactHit))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The panel with the focus is the active one."""
        super().focusInEvent(event)
        self._caret()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Seize the end of the chosen tag, else begin a selection; the right button brings the caret for its menu."""
        if event.button() is Qt.MouseButton.RightButton:
            self._bring_caret(event.position())
        self._grip = self._grip_at(event.position()) if event.button() is Qt.MouseButton.LeftButton else None
        if self._grip is None:
            super().mousePressEvent(event)

    def _bring_caret(self, viewport_point: QPointF) -> None:
        """Put the caret under the mouse, unless that is within the selection: a menu speaks of what is pointed at."""
        unit = self._layout.hitTest(self._in_text(viewport_point), Qt.HitTestAccuracy.FuzzyHit)
        cursor = self.textCursor()
        if unit >= 0 and not (cursor.hasSelection() and cursor.selectionStart() <= unit <= cursor.selectionEnd()):
            cursor.setPosition(unit)
            self.setTextCursor(cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll; with Ctrl make both texts larger or smaller."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        steps, self._turned = int(self._turned / _NOTCH), int(math.fmod(self._turned, _NOTCH))
        if steps:
            self.zoom_wanted.emit(ZoomWanted(steps))
        event.accept()

    def _grip_at(self, viewport_point: QPointF) -> Grip | None:
        chosen = self._underlay.the_chosen()
        return grip_at(self._layout, chosen, self._in_text(viewport_point)) if chosen else None

    def _drag_end(self, viewport_point: QPointF) -> None:
        """Show the tag as it would be."""
        assert self._grip is not None
        unit = self._layout.hitTest(self._in_text(viewport_point), Qt.HitTestAccuracy.FuzzyHit)
        start, end = self._grip.moved(unit)
        tag = self._grip.wash.tag
        self._underlay.washes = [replace(w, start=start, end=end) if w.tag == tag else w for w in self._underlay.washes]
        self.viewport().update()

    def _let_end_go(self) -> None:
        assert self._grip is not None
        held, self._grip = self._grip.wash, None
        wash = next((w for w in self._underlay.washes if w.tag == held.tag), held)
        if (wash.start, wash.end) != (held.start, held.end):
            self.tag_resized.emit(TagResize(wash.tag, self._offsets.span_of_units(wash.start, wash.end)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let an end go; a click on a bar or on a tagged text chooses the tag."""
        if self._grip is not None:
            self._let_end_go()
            return
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        one = self._underlay.wash_at(self._in_text(event.position()))
        at = [one] if one else self._underlay.washes_over(self.textCursor().position())
        self.tags_chosen.emit(TagsChosen(tuple(w.tag for w in at)))

    def _in_text(self, viewport_point: QPointF) -> QPointF:
        return viewport_point + QPointF(0, self.verticalScrollBar().value())

    def _hover(self, unit: int) -> None:
        if unit != self._hover_at:
            self._hover_at = unit
            point = self._offsets.to_points(unit) if unit >= 0 else 0
            self.hovered.emit(self._place(Span(point, point), unit >= 0))

    def _caret(self) -> None:
        if self._view is not None:
            self.caret_moved.emit(self._place(self.selected, True))

    def _place(self, span: Span, inside: bool) -> Place:
        document = self._view.document.id if self._view else 0
        passages = self._view.passages if self._view and inside else ()
        after = bisect_right(passages, span.start, key=lambda p: p.start)
        return Place(document, span, passages[after - 1].number if after else None)

    def _scrolled(self) -> None:
        if self._keeping:
            self.reshaped.emit(self)
            return
        if self._idle.isActive():
            self._idle.start(_PAUSE_MS)
        self.scrolled.emit(self)

    # -- heights that become exact

    def _size_changed(self) -> None:
        if not self._idle.isActive():
            self._idle.start(0)

    def _settle_some(self) -> None:
        """Lay out a few more paragraphs without moving what is looked at."""
        anchor = self.point_at(0)
        before = self.flow_y(anchor)
        near = self._layout.block_at(self.verticalScrollBar().value())
        spent = QElapsedTimer()
        spent.start()
        more = True
        while more and spent.elapsed() < _IDLE_MS:
            more = self._layout.settle_next(near)
        if not more:
            self._idle.stop()
        elif self._idle.interval():
            self._idle.setInterval(0)
        self._layout.announce()
        moved = round(self.flow_y(anchor) - before)
        if moved:
            bar = self.verticalScrollBar()
            self._keeping = True
            bar.setValue(bar.value() + moved)
            self._keeping = False
        self.reshaped.emit(self)


def _kinds(text: str, passages: Sequence[Passage]) -> list[PassageKind]:
    """The kind of each block: that of the first passage in it."""
    kinds, at, start = [], 0, 0
    for line in text.split("\n"):
        while at < len(passages) and passages[at].end <= start and at + 1 < len(passages):
            at += 1
        kinds.append(passages[at].kind if passages else PassageKind.BODY)
        start += len(line) + 1
    return kinds
