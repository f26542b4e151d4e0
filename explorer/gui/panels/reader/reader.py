"""The reader: two panels, the hinge between them, and what keeps the three together."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from explorer.gui.models.diptych import Anchor, Diptych, Side
from explorer.gui.models.marks import MarkKind, ThemeLook, washes
from explorer.gui.panels.reader import level
from explorer.gui.panels.reader.describing import bead_text
from explorer.gui.panels.reader.head import PanelHead
from explorer.gui.panels.reader.hinge import UNSURE, Hinge
from explorer.gui.panels.reader.measures import Measures
from explorer.gui.panels.reader.ribbons import Ribbon
from explorer.gui.panels.reader.text_panel import TextPanel
from explorer.gui.requests import BeadsChosen, OpenPlace, PanelLanguages, Place
from explorer.model.bitext import BeadStatus, Difference, DifferenceKind
from explorer.model.coding import Tag
from explorer.model.documents import Span
from explorer.model.reader import ReaderView, Spotted


class Reader(QWidget):
    """Shows a `ReaderView`. Whoever changes the library gives a fresh view to `refresh`."""

    place_changed = Signal(object)
    """Place of the caret."""
    tags_chosen = Signal(object)
    tag_resized = Signal(object)
    border_moved = Signal(object)
    menu_wanted = Signal(object)
    """QPoint on the screen."""
    languages_wanted = Signal(object)
    zoom_wanted = Signal(object)
    hovered = Signal(object)
    """Place under the mouse; passage None where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diptych: Diptych | None = None
        self._themes: dict[str, ThemeLook] = {}
        self._chosen: frozenset[int] = frozenset()
        self._levelling = False
        self.level_scrolling = True
        self.panels = {Side.LEFT: TextPanel(mirrored=False), Side.RIGHT: TextPanel(mirrored=True)}
        self.heads = {side: PanelHead(side) for side in Side}
        self.hinge = Hinge(self._ribbons, self.describe)
        self._hinge_head = QFrame()
        self._hinge_head.setProperty("bar", True)
        self._active = Side.LEFT
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for place, (head, part, stretch) in enumerate(
            (
                (self.heads[Side.LEFT], self.panels[Side.LEFT], 1),
                (self._hinge_head, self.hinge, 0),
                (self.heads[Side.RIGHT], self.panels[Side.RIGHT], 1),
            )
        ):
            grid.addWidget(head, 0, place)
            grid.addWidget(part, 1, place)
            grid.setColumnStretch(place, stretch)
        grid.setRowStretch(1, 1)
        self.setFocusProxy(self.panels[Side.LEFT])

    def _connect(self) -> None:
        for side, panel in self.panels.items():
            panel.caret_moved.connect(lambda place, side=side: self._caret(side, place))
            panel.hovered.connect(lambda place, side=side: self._hover(side, place))
            panel.hovered.connect(self.hovered)
            panel.zoom_wanted.connect(self.zoom_wanted)
            panel.scrolled.connect(lambda _, side=side: self._scrolled(side))
            panel.reshaped.connect(lambda _: self.hinge.renew())
            panel.tags_chosen.connect(self.tags_chosen)
            panel.tag_resized.connect(self.tag_resized)
            panel.customContextMenuRequested.connect(
                lambda at, panel=panel: self.menu_wanted.emit(panel.viewport().mapToGlobal(at))
            )
            self.heads[side].language_wanted.connect(self.languages_wanted)
        self.hinge.chosen.connect(self._choose)
        self.hinge.hovered.connect(lambda beads: self._light(beads.beads[0] if beads.beads else None))
        self.hinge.dragged.connect(self.border_moved)
        self.hinge.passages_until = self._passages_until
        self.hinge.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.hinge.mapToGlobal(at)))

    # -- what it shows

    @property
    def diptych(self) -> Diptych | None:
        """What is open."""
        return self._diptych

    @property
    def active_side(self) -> Side:
        """The panel that the caret is on."""
        return self._active

    @property
    def active_panel(self) -> TextPanel:
        """The panel that the caret is on."""
        return self.panels[self._active]

    def show_view(self, diptych: Diptych | None) -> None:
        """Open a dossier, or nothing. Whoever reads it makes the `Diptych` too, away from the interface's thread."""
        self._diptych = diptych
        view = diptych.view if diptych else None
        self._chosen = frozenset()
        for side in Side:
            self.panels[side].show_panel(self._diptych.panel(side) if self._diptych else None)
            self.heads[side].show_panel(view, side)
        self._active = Side.LEFT if view is None or view.left else Side.RIGHT
        self._repaint_all()

    def refresh(self, diptych: Diptych) -> None:
        """Show what has changed in the dossier that is open; texts, caret and scroll bars stay."""
        view = diptych.view
        if self._diptych is None or not _same_texts(self._diptych.view, view):
            self.show_view(diptych)
            return
        self._diptych = diptych
        self._chosen = frozenset(b for b in self._chosen if diptych.anchor(b))
        for side in Side:
            self.heads[side].show_panel(view, side)
        self._repaint_all()
        self._follow_caret()

    def set_themes(self, themes: dict[str, ThemeLook]) -> None:
        """Colours and labels of the themes."""
        self._themes = themes
        self._repaint_all()

    def set_measures(self, measures: Measures) -> None:
        """Set both texts otherwise."""
        for panel in self.panels.values():
            panel.set_measures(measures)

    def _repaint_all(self) -> None:
        diptych = self._diptych
        for side, panel in self.panels.items():
            view = diptych.panel(side) if diptych else None
            panel.set_washes(washes(view.tags, panel.offsets, self._themes) if view else [])
            panel.set_marks(_difference_marks(diptych, side) if diptych else [])
        self.hinge.set_differing(frozenset(diptych.differences_of) if diptych else frozenset())
        self._light(None)
        self.hinge.renew()

    # -- going to a place

    def go_to(self, place: OpenPlace) -> None:
        """Put the caret at a passage or span, on whichever panel shows its document."""
        diptych = self._diptych
        side = diptych.side_of(place.document) if diptych and place.document is not None else None
        if diptych is None or side is None:
            return
        span = place.span
        if span is None and place.passage is not None and place.passage < len(diptych.passages(side)):
            start = diptych.passages(side)[place.passage].start
            span = Span(start, start)
        if span is not None:
            self._select(side, span)

    def go_to_bead(self, anchor: Anchor) -> None:
        """Put the caret at a bead: on the active panel where it has passages, else on the other."""
        side = self._active if len(anchor.on(self._active)) else self._active.other
        start = anchor.on(side).start
        self._select(side, Span(start, start))

    def point_to(self, side: Side, span: Span) -> None:
        """Select on a panel; the focus follows from the other panel, and stays where one types elsewhere."""
        self._select(side, span, focus=self._has_focus())

    def _has_focus(self) -> bool:
        return any(panel.hasFocus() for panel in self.panels.values())

    def _select(self, side: Side, span: Span, focus: bool = True) -> None:
        """Select on a panel, which becomes the active one also where its caret stands there already."""
        self._active = side
        self.panels[side].select(span, focus)
        self._follow_caret()
        self._show_counterpart(always=True)

    def cross(self) -> None:
        """Put the caret at the counterpart on the other panel."""
        anchor = self.current_bead()
        if anchor is not None and len(anchor.on(self._active.other)):
            start = anchor.on(self._active.other).start
            self._select(self._active.other, Span(start, start))
        else:
            self._select(self._active.other, self.panels[self._active.other].selected)

    def current_bead(self) -> Anchor | None:
        """The bead at the caret."""
        if self._diptych is None:
            return None
        return self._diptych.anchor_at(self._active, self.active_panel.selected.start)

    @property
    def chosen_beads(self) -> tuple[int, ...]:
        """The beads that are lit: those of the selection, or chosen on the hinge."""
        return tuple(a.bead.id for a in (self._diptych.anchors if self._diptych else ()) if a.bead.id in self._chosen)

    def next_unsure(self) -> Anchor | None:
        """The next automatic bead of low confidence after the caret, from the start again after the last."""
        if self._diptych is None or not self._diptych.anchors:
            return None
        current = self.current_bead()
        anchors = self._diptych.anchors
        start = next((i for i, a in enumerate(anchors) if current and a.bead.id == current.bead.id), -1)
        for step in range(1, len(anchors) + 1):
            anchor = anchors[(start + step) % len(anchors)]
            if anchor.bead.status is BeadStatus.AUTOMATIC and anchor.bead.score < UNSURE:
                return anchor
        return None

    def choose_tags(self, tags: Iterable[int]) -> None:
        """Frame tags on both panels."""
        kept = tuple(tags)
        for panel in self.panels.values():
            panel.choose_tags(kept)

    def tags_at_caret(self) -> tuple[Tag, ...]:
        """The tags that the caret or selection touches, shortest first."""
        view = self._diptych.panel(self._active) if self._diptych else None
        span = self.active_panel.selected
        touching = [t for t in view.tags if _touches(t.span, span)] if view else []
        return tuple(sorted(touching, key=lambda t: len(t.span)))

    def show_difference(self, difference: Difference) -> None:
        """Select what differs on both panels; the one that was active stays so if it has something to show."""
        spans = {Side.LEFT: difference.left_span, Side.RIGHT: difference.right_span}
        focus, active = self._has_focus(), self._active
        for side in (active.other, active):
            span = spans[side]
            if span is not None:
                self._active = side
                self.panels[side].select(span, focus=focus)
        self._follow_caret()

    # -- keeping the three together

    def _caret(self, side: Side, place: Place) -> None:
        self._active = side
        self._follow_caret()
        self._show_counterpart()
        self.place_changed.emit(place)

    def _follow_caret(self) -> None:
        diptych = self._diptych
        if diptych is None:
            return
        numbers = diptych.numbers_in(self._active, self.active_panel.selected)
        anchors = [a for n in numbers if (a := diptych.anchor_of(self._active, n)) is not None]
        self._chosen = frozenset(a.bead.id for a in anchors)
        self._light(None)
        if anchors:
            self.active_panel.setAccessibleDescription(bead_text(diptych, anchors[0], self._active))

    def _show_counterpart(self, always: bool = False) -> None:
        """Level the counterpart with the caret: after a jump `always`, else only where it is out of sight."""
        anchor, panel, other = self.current_bead(), self.active_panel, self.panels[self._active.other]
        if anchor is None or not self.level_scrolling or not len(anchor.on(self._active.other)):
            return
        top, bottom = other.band(anchor.on(self._active.other))
        if always or top < 0 or min(bottom, top + 60) > other.viewport().height():
            self._levelling = True
            own = max(panel.band(anchor.on(self._active))[0], 0.0)
            other.verticalScrollBar().setValue(round(other.verticalScrollBar().value() + top - own))
            self._levelling = False
            self.hinge.renew()

    def _choose(self, chosen: BeadsChosen) -> None:
        if self._diptych is None:
            return
        if len(chosen.beads) == 1 and (anchor := self._diptych.anchor(chosen.beads[0])):
            self.go_to_bead(anchor)
        self._chosen = frozenset(chosen.beads)
        self._light(None)

    def _hover(self, side: Side, place: Place) -> None:
        diptych = self._diptych
        anchor = diptych.anchor_of(side, place.passage) if diptych and place.passage is not None else None
        self._light(anchor.bead.id if anchor else None)

    def show_spotted(self, spotted: Spotted | None) -> None:
        """Underline a word and what translates it, or nothing."""
        for panel in self.panels.values():
            document = panel.view.document.id if panel.view else 0
            ends = {spotted.document: spotted.word, spotted.other_document: spotted.other} if spotted else {}
            panel.set_spotted([ends[document]] if document in ends else [])

    def _light(self, hovered: int | None) -> None:
        diptych = self._diptych
        lit = [a for b in self._chosen if diptych and (a := diptych.anchor(b))]
        over = [a for b in (hovered,) if b is not None and diptych and (a := diptych.anchor(b))]
        for side, panel in self.panels.items():
            panel.light([a.on(side) for a in lit], [a.on(side) for a in over])
        self.hinge.set_lit(self._chosen, hovered)

    def _scrolled(self, side: Side) -> None:
        if self._diptych is not None and self.level_scrolling and not self._levelling:
            self._levelling = True
            try:
                self._level(side)
            finally:
                self._levelling = False
        self.hinge.renew()

    def _level(self, side: Side) -> None:
        """Scroll the other panel so that what answers stands level.

        At the top that is so for the first line, at the bottom for the last, in between for what is in between.
        """
        assert self._diptych is not None
        panel, other = self.panels[side], self.panels[side.other]
        bar = panel.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        at = share * panel.viewport().height()
        y = level.across(self._diptych, side, self.panels, at, bar.value() + at)
        if bar.value() in (0, bar.maximum()):
            other.verticalScrollBar().setValue(other.verticalScrollBar().maximum() if bar.value() else 0)
        elif y is not None:
            other.verticalScrollBar().setValue(round(y - share * other.viewport().height()))

    def _ribbons(self) -> Iterator[Ribbon]:
        """Those of all beads in sight on either panel."""
        diptych, left, right = self._diptych, self.panels[Side.LEFT], self.panels[Side.RIGHT]
        if diptych is not None:
            seen = {a.bead.id: a for side in Side for a in diptych.between(side, self.panels[side].visible())}
            yield from (Ribbon(a, left.band(a.left), right.band(a.right)) for a in seen.values())

    def _passages_until(self, ribbon: Ribbon, side: Side, y: float) -> int:
        """How many passages the lower end of a ribbon was dragged over: positive down, negative up."""
        assert self._diptych is not None
        point = self.panels[side].point_at(y)
        target = self._diptych.passage_at(side, point)
        numbers = ribbon.anchor.bead.left if side is Side.LEFT else ribbon.anchor.bead.right
        return 0 if target is None or not numbers else target.number - numbers[-1]

    def describe(self, ribbon: Ribbon) -> str:
        """A ribbon in words."""
        return bead_text(self._diptych, ribbon.anchor, self._active) if self._diptych else ""

    def languages(self) -> PanelLanguages | None:
        """The languages on the two panels."""
        return self.heads[Side.LEFT].languages


def _same_texts(one: ReaderView, other: ReaderView) -> bool:
    return all(
        (a.document.id if a else None) == (b.document.id if b else None)
        and (a is None or b is None or a.text == b.text)
        for a, b in ((one.left, other.left), (one.right, other.right))
    )


def _touches(tag: Span, place: Span) -> bool:
    return tag.overlaps(place) if len(place) else tag.start <= place.start <= tag.end


def _difference_marks(diptych: Diptych, side: Side) -> list[tuple[Span, MarkKind]]:
    marks = []
    for difference in diptych.view.differences:
        span = difference.left_span if side is Side.LEFT else difference.right_span
        if span is not None:
            missing = difference.kind is DifferenceKind.MISSING
            marks.append((span, MarkKind.MISSING if missing else MarkKind.DIFFERENCE))
    return marks
