"""Editing the alignment from the keyboard and on the hinge."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.gui.main_window.shell import Shell
from explorer.gui.models.diptych import Anchor, Side
from explorer.gui.requests import BorderMove
from explorer.model.bitext import BeadStatus
from explorer.model.change import Change
from explorer.model.language import Lang

if TYPE_CHECKING:
    from explorer.library import Library

_ORDER = {Lang.DE: 0, Lang.FR: 1, Lang.EN: 2, Lang.UND: 3}


class Aligning(QObject):
    """Acts on the bead at the caret, or on those that are chosen."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._reader = shell.parts.reader
        actions = shell.actions
        actions.on("next_bead", lambda: self._step(1))
        actions.on("previous_bead", lambda: self._step(-1))
        actions.on("next_unsure", self._next_unsure)
        actions.on("confirm_bead", self._confirm)
        actions.on("confirm_up_to", lambda: self._at_caret(lambda lib, a: lib.beads.confirm_up_to(a.bead.id)))
        actions.on("merge_bead", self._merge)
        actions.on("swap_beads", self._swap)
        actions.on("split_bead", lambda: self._at_caret(lambda lib, a: lib.beads.split(a.bead.id)))
        actions.on("unlink_bead", lambda: self._at_caret(lambda lib, a: lib.beads.unlink(a.bead.id)))
        actions.on("link_bead", self._link)
        actions.on("realign", self._realign)
        self._reader.border_moved.connect(self._move_border)

    def _step(self, by: int) -> None:
        diptych, current = self._reader.diptych, self._reader.current_bead()
        if diptych is None or not diptych.anchors:
            return
        target = diptych.neighbour(current.bead.id, by) if current else diptych.anchors[0]
        if target is not None:
            self._reader.go_to_bead(target)

    def _next_unsure(self) -> None:
        anchor = self._reader.next_unsure()
        if anchor is None:
            self._shell.tell(self.tr("No bead of this dossier is unsure."))
        else:
            self._reader.go_to_bead(anchor)

    def _at_caret(self, use: "Callable[[Library, Anchor], Change]") -> None:
        anchor = self._reader.current_bead()
        if anchor is None:
            self._shell.tell(self.tr("Put the caret into an aligned passage first."))
        else:
            self._shell.desk.change(lambda library: use(library, anchor))

    def _confirm(self) -> None:
        """Confirm, and go on to the next: going through a dossier is one key a bead."""
        beads, current, diptych = self._reader.chosen_beads, self._reader.current_bead(), self._reader.diptych
        if beads and diptych is not None:
            self._shell.desk.change(lambda library: library.beads.confirm(beads))
            target = diptych.neighbour(current.bead.id, 1) if current and len(beads) == 1 else None
            if target is not None:
                self._reader.go_to_bead(target)

    def _merge(self) -> None:
        beads = self._with_next()
        if len(beads) >= 2:
            self._shell.desk.change(lambda library: library.beads.merge(beads))

    def _swap(self) -> None:
        beads = self._with_next()
        if len(beads) > 2:
            self._shell.tell(self.tr("Choose two beads: these are {count}.").format(count=len(beads)))
        elif len(beads) == 2:
            self._shell.desk.change(lambda library: library.beads.swap(*beads))

    def _with_next(self) -> tuple[int, ...]:
        """The beads that are chosen; where it is one, that at the caret and the next. None after telling why."""
        beads, current, diptych = self._reader.chosen_beads, self._reader.current_bead(), self._reader.diptych
        if len(beads) >= 2:
            return beads
        following = diptych.neighbour(current.bead.id, 1) if current is not None and diptych is not None else None
        if current is None or following is None:
            self._shell.tell(self.tr("Put the caret into an aligned passage that another one follows."))
            return ()
        return current.bead.id, following.bead.id

    def _link(self) -> None:
        """Join the passages selected on both panels; on the panel without a selection, those at its caret."""
        diptych = self._reader.diptych
        view = diptych.view if diptych else None
        if diptych is None or view is None or view.left is None or view.right is None:
            return
        numbers = {side: diptych.numbers_in(side, self._reader.panels[side].selected) for side in Side}
        sides = [(view.left.document, numbers[Side.LEFT]), (view.right.document, numbers[Side.RIGHT])]
        (first, ours), (second, theirs) = sorted(sides, key=lambda pair: _ORDER[pair[0].lang])
        dossier = view.dossier.id
        self._shell.desk.change(lambda library: library.beads.link(dossier, first.id, second.id, ours, theirs))

    def _move_border(self, move: BorderMove) -> None:
        diptych = self._reader.diptych
        if diptych is None or diptych.view.left is None or diptych.view.right is None:
            return
        turned = _ORDER[diptych.view.left.document.lang] > _ORDER[diptych.view.right.document.lang]
        left, right = (move.right, move.left) if turned else (move.left, move.right)
        self._shell.desk.change(lambda library: library.beads.move_border(move.bead, left=left, right=right))

    def _realign(self) -> None:
        diptych = self._reader.diptych
        if diptych is None:
            return
        dossier = diptych.view.dossier.id
        kept = sum(a.bead.status is not BeadStatus.AUTOMATIC for a in diptych.anchors)
        self._shell.desk.job(
            self.tr("Aligning"),
            lambda library, progress: library.dossiers.realign(dossier, progress),
            lambda change: self._realigned(change, kept),
        )

    def _realigned(self, change: Change, kept: int) -> None:
        self._shell.desk.changed.emit(change)
        self._shell.tell(self.tr("Aligned anew; %Ln confirmed bead(s) kept.", "", kept))
