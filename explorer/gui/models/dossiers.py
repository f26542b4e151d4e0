"""The list of dossiers: filtered by typing, sorted, narrowed to a state."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from itertools import groupby

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from explorer.gui import labels
from explorer.gui.guard import guarded
from explorer.gui.models.folding import folded, needles_of
from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.gui.requests import DossierJoin
from explorer.model.bitext import Alignment, AlignmentState, Dossier, DossierStatus
from explorer.model.language import Lang

Index = QModelIndex | QPersistentModelIndex
_MIME = "application/x-diptych-dossier"


def _no_flags() -> Qt.ItemFlag:
    return Qt.ItemFlag.NoItemFlags


class DossierOrder(StrEnum):
    """How dossiers are sorted."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    ISSUER = "issuer"
    SCORE = "score"


class DossierScope(StrEnum):
    """Which dossiers are listed."""

    ALL = "all"
    PAIRED = "paired"
    PROPOSED = "proposed"
    SINGLE = "single"


class DossierGroup(StrEnum):
    """What dossiers are grouped by."""

    NONE = ""
    YEAR = "year"
    ISSUER = "issuer"
    KIND = "kind"
    ALIGNMENT = "alignment"


_LANGS = (Lang.DE, Lang.FR, Lang.EN, Lang.UND)
_ORDERS: dict[DossierOrder, tuple[Callable[[Dossier], tuple[object, ...]], bool]] = {
    DossierOrder.NEWEST: (lambda d: (d.date or date.min, d.id), True),
    DossierOrder.OLDEST: (lambda d: (d.date or date.max, d.id), False),
    DossierOrder.TITLE: (lambda d: (folded(d.title), d.id), False),
    DossierOrder.ISSUER: (lambda d: (folded(d.issuer), folded(d.title), d.id), False),
    DossierOrder.SCORE: (lambda d: (2.0 if d.score is None else d.score, d.id), False),
}


Found = tuple[Dossier, str]
"""A dossier and the folded text in which typed words are looked for."""


def prepared(dossiers: Sequence[Dossier]) -> list[Found]:
    """Dossiers with their folded texts: made on the reader's thread, since ten thousand take a fifth of a second."""
    return [(d, _hay(d)) for d in dossiers]


class DossierModel(RowModel[Dossier]):
    """Filters in Python over texts folded once, since a proxy model asks ten thousand times through the binding.

    A dossier may be dragged onto another one: the model changes nothing itself, but says what is wanted.
    """

    join_wanted = Signal(object)
    """DossierJoin."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Found] = []
        self._needles: list[str] = []
        self._order = DossierOrder.NEWEST
        self._scope = DossierScope.ALL
        self._group = DossierGroup.NONE
        self._alignments: Mapping[int, Alignment] = {}
        self._heads: dict[int, str] = {}

    def set_dossiers(self, dossiers: Sequence[Found]) -> None:
        """Every dossier of the library, as `prepared`."""
        self._all = list(dossiers)
        self._sort()
        self._show()

    def set_alignments(self, alignments: Mapping[int, Alignment]) -> None:
        """How far the alignments have come, by dossier."""
        self._alignments = alignments
        if self._group is DossierGroup.ALIGNMENT:
            self._sort()
            self._show()
        elif self._values:
            self.dataChanged.emit(self.index(0), self.index(len(self._values) - 1))

    def set_group(self, group: DossierGroup) -> None:
        """Put dossiers that have something in common together, each group under its name."""
        self._group = group
        self._sort()
        self._show()

    @property
    def heads(self) -> tuple[int, ...]:
        """The rows that begin a group."""
        places = {d.id: i for i, d in enumerate(self._values)} if self._heads else {}
        return tuple(places[dossier] for dossier in self._heads)

    def set_filter(self, typed: str) -> None:
        """Only those in which every typed word occurs."""
        self._needles = needles_of(typed)
        self._show()

    def set_order(self, order: DossierOrder) -> None:
        """Sort otherwise."""
        self._order = order
        self._sort()
        self._show()

    def set_scope(self, scope: DossierScope) -> None:
        """Only those in a state."""
        self._scope = scope
        self._show()

    @property
    def total(self) -> int:
        """How many there are without the filter."""
        return len(self._all)

    @property
    def singles(self) -> int:
        """How many of these are a text without a partner."""
        return sum(found[0].status is DossierStatus.SINGLE for found in self._all)

    def place_of(self, dossier: int) -> int | None:
        """The row of a dossier, None where it is not shown."""
        return next((i for i, d in enumerate(self._values) if d.id == dossier), None)

    def _sort(self) -> None:
        key, backwards = _ORDERS[self._order]
        self._all.sort(key=lambda pair: key(pair[0]), reverse=backwards)
        if self._group is not DossierGroup.NONE:
            self._all.sort(key=lambda pair: self._group_key(pair[0]), reverse=self._group is DossierGroup.YEAR)

    def _group_key(self, dossier: Dossier) -> str:
        """What tells the groups apart and orders them; the unnamed one comes last."""
        if self._group is DossierGroup.YEAR:
            return str(dossier.date.year) if dossier.date else ""
        if self._group is DossierGroup.ISSUER:
            return folded(dossier.issuer) or "\uffff"
        if self._group is DossierGroup.KIND:
            return labels.kind(dossier.kind)
        return str(list(AlignmentState).index(self.alignment(dossier).state))

    def _group_name(self, dossier: Dossier) -> str:
        if self._group is DossierGroup.YEAR:
            return str(dossier.date.year) if dossier.date else labels.unknown()
        if self._group is DossierGroup.ISSUER:
            return dossier.issuer or labels.unknown()
        if self._group is DossierGroup.KIND:
            return labels.kind(dossier.kind)
        return labels.alignment(self.alignment(dossier).state)

    def alignment(self, dossier: Dossier) -> Alignment:
        """How far the alignment of a dossier has come."""
        return self._alignments.get(dossier.id, Alignment())

    def _show(self) -> None:
        needles, scope = self._needles, self._scope
        found = self._all if scope is DossierScope.ALL else [p for p in self._all if _in_scope(p[0], scope)]
        for needle in needles:
            found = [pair for pair in found if needle in pair[1]]
        shown = [dossier for dossier, _ in found]
        self._heads = {}
        if self._group is not DossierGroup.NONE:
            for _, group in groupby(shown, key=self._group_key):
                first = next(group)
                self._heads[first.id] = self._group_name(first)
        self.set_values(shown)

    @guarded(_no_flags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every dossier may be dragged, and others may be dropped on it; dropped below the rows it is to be parted."""
        drop = Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | drop | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else drop

    @guarded(lambda: [_MIME])
    def mimeTypes(self) -> list[str]:  # noqa: N802
        """A dossier's id is what is dragged."""
        return [_MIME]

    @guarded(QMimeData)
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """The id of the first dossier."""
        data = QMimeData()
        dossier = self.value(indexes[0]) if indexes else None
        data.setData(_MIME, str(dossier.id if dossier else "").encode())
        return data

    @guarded(bool)
    def dropMimeData(  # noqa: N802
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002
        row: int,
        column: int,  # noqa: ARG002
        parent: Index,
    ) -> bool:
        """Ask for joining or parting; false, since the rows follow when the library has changed."""
        dragged = bytes(data.data(_MIME).data()).decode()
        onto = self.value(parent)
        below = onto is None and (row < 0 or row >= len(self._values))
        if dragged.isdigit() and (below or (onto is not None and onto.id != int(dragged))):
            self.join_wanted.emit(DossierJoin(int(dragged), onto.id if onto else None))
        return False

    def row_of(self, value: Dossier) -> Row:
        """Title; date and issuer; languages and how sure the pairing is."""
        second = " · ".join(part for part in (labels.day(value.date) if value.date else "", value.issuer) if part)
        chips = tuple(lang.value.upper() for lang in _LANGS if lang in value.documents)
        chips = (*self._aligned(value), *chips)
        proposed, head = value.status is DossierStatus.PROPOSED, self._heads.get(value.id, "")
        return Row(value.title or "–", second, chips, _badge(value), brick=proposed, head=head)

    def _aligned(self, dossier: Dossier) -> tuple[str, ...]:
        """Signs of the alignment: beads that are unsure, and how many a person stands for."""
        found = self.alignment(dossier)
        if not found.beads:
            return ("∅",) if len(dossier.documents) > 1 else ()
        unsure = (f"{found.unsure} ?",) if found.unsure else ()
        if found.state is AlignmentState.CONFIRMED:
            return (*unsure, "✓")
        return (*unsure, f"✓ {labels.percent(found.settled / found.beads)}") if found.settled else unsure

    def tip_of(self, value: Dossier) -> str:
        """Everything about a dossier."""
        parts = (value.title, labels.day(value.date), value.issuer, labels.kind(value.kind))
        told = (labels.dossier_status(value.status), *self._told(value))
        return "\n".join(part for part in (*parts, *told) if part)

    def _told(self, dossier: Dossier) -> tuple[str, ...]:
        """The alignment in words."""
        found = self.alignment(dossier)
        if len(dossier.documents) < 2:
            return ()
        return (labels.alignment(found.state), labels.unsure_beads(found.unsure) if found.unsure else "")


def _badge(dossier: Dossier) -> str:
    if dossier.status is DossierStatus.CONFIRMED:
        return "✓"
    if dossier.score is None or dossier.status is DossierStatus.SINGLE:
        return ""
    return labels.percent(dossier.score) + (" ?" if dossier.status is DossierStatus.PROPOSED else "")


def _in_scope(dossier: Dossier, scope: DossierScope) -> bool:
    if scope is DossierScope.ALL:
        return True
    if scope is DossierScope.SINGLE:
        return dossier.status is DossierStatus.SINGLE
    if scope is DossierScope.PROPOSED:
        return dossier.status is DossierStatus.PROPOSED
    return dossier.status is not DossierStatus.SINGLE


def _hay(dossier: Dossier) -> str:
    languages = " ".join(dossier.documents)
    day = dossier.date.isoformat() if dossier.date else ""
    return folded(f"{dossier.title} {dossier.issuer} {day} {languages} {dossier.kind} {dossier.id}")
