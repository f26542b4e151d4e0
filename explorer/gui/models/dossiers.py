"""The list of dossiers: filtered by typing, sorted, narrowed to a state."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from explorer.gui import labels
from explorer.gui.models.folding import folded, needles_of
from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.model.bitext import Dossier, DossierStatus
from explorer.model.language import Lang


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
    """Filters in Python over texts folded once, since a proxy model asks ten thousand times through the binding."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Found] = []
        self._needles: list[str] = []
        self._order = DossierOrder.NEWEST
        self._scope = DossierScope.ALL

    def set_dossiers(self, dossiers: Sequence[Found]) -> None:
        """Every dossier of the library, as `prepared`."""
        self._all = list(dossiers)
        self._sort()
        self._show()

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

    def place_of(self, dossier: int) -> int | None:
        """The row of a dossier, None where it is not shown."""
        return next((i for i, d in enumerate(self._values) if d.id == dossier), None)

    def _sort(self) -> None:
        key, backwards = _ORDERS[self._order]
        self._all.sort(key=lambda pair: key(pair[0]), reverse=backwards)

    def _show(self) -> None:
        needles, scope = self._needles, self._scope
        found = self._all if scope is DossierScope.ALL else [p for p in self._all if _in_scope(p[0], scope)]
        for needle in needles:
            found = [pair for pair in found if needle in pair[1]]
        self.set_values([dossier for dossier, _ in found])

    def row_of(self, value: Dossier) -> Row:
        """Title; date and issuer; languages and how sure the pairing is."""
        second = " · ".join(part for part in (labels.day(value.date) if value.date else "", value.issuer) if part)
        chips = tuple(lang.value.upper() for lang in _LANGS if lang in value.documents)
        return Row(value.title or "–", second, chips, _badge(value), brick=value.status is DossierStatus.PROPOSED)

    def tip_of(self, value: Dossier) -> str:
        """Everything about a dossier."""
        parts = (value.title, labels.day(value.date), value.issuer, labels.kind(value.kind))
        return "\n".join(part for part in (*parts, labels.dossier_status(value.status)) if part)


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
