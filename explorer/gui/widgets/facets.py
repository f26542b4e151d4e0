"""The facets of an answer: what its hits have in common, to narrow it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from explorer.gui import labels
from explorer.gui.models.marks import ThemeLook
from explorer.gui.widgets.basic import label
from explorer.gui.widgets.elided import ElidedCheckBox
from explorer.model.search import Facet

_MOST = 8
_ORDER = ("lang", "year", "issuer", "kind", "theme", "counterpart", "difference")


class Facets(QScrollArea):
    """A checked value narrows the answer; several values of one facet widen it again."""

    changed = Signal(object)
    """The filters as they now are: facet -> values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Facets"))
        self._filters: dict[str, tuple[str, ...]] = {}
        self._themes: dict[str, ThemeLook] = {}

    def set_themes(self, themes: dict[str, ThemeLook]) -> None:
        """Labels of the themes."""
        self._themes = themes

    def show_facets(self, facets: Mapping[str, Sequence[Facet]], filters: Mapping[str, tuple[str, ...]]) -> None:
        """Show the values of an answer; those that were chosen stay, also where no hit has them."""
        self._filters = dict(filters)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 10, 8, 10)
        column.setSpacing(3)
        for name in sorted(facets, key=lambda n: _ORDER.index(n) if n in _ORDER else len(_ORDER)):
            self._add_group(column, name, facets[name])
        column.addStretch(1)
        self.setWidget(box)

    def _add_group(self, column: QVBoxLayout, name: str, values: Sequence[Facet]) -> None:
        chosen = self._filters.get(name, ())
        listed = [*values[:_MOST], *(v for v in values[_MOST:] if v.value in chosen)]
        listed.extend(Facet(value, 0) for value in chosen if value not in {v.value for v in listed})
        if not listed:
            return
        column.addWidget(label(labels.facet(name), "caption"))
        for facet in listed:
            box = ElidedCheckBox(self._named(name, facet.value), f"  ({labels.number(facet.count)})")
            box.setChecked(facet.value in chosen)
            box.clicked.connect(lambda on, n=name, v=facet.value: self._set(n, v, on))
            column.addWidget(box)
        column.addSpacing(9)

    def _set(self, name: str, value: str, on: bool) -> None:
        others = tuple(v for v in self._filters.get(name, ()) if v != value)
        self._filters[name] = (*others, value) if on else others
        self.changed.emit({n: values for n, values in self._filters.items() if values})

    def _named(self, name: str, value: str) -> str:
        return labels.facet_value(name, value, {theme: look.label for theme, look in self._themes.items()})
