"""Where the tags of two panels differ, as a list."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from explorer.gui.models.marks import ThemeLook
from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.model.analysis import DriftKind, DriftPlace

translate = QCoreApplication.translate


def kind(value: DriftKind) -> str:
    """What sort of difference it is."""
    return {
        DriftKind.ONE_SIDE: translate("Drifts", "Tagged on one panel only"),
        DriftKind.DISAGREE: translate("Drifts", "Different themes"),
        DriftKind.NO_COUNTERPART: translate("Drifts", "No counterpart"),
    }[value]


def names(themes: Sequence[str], looks: Mapping[str, ThemeLook]) -> str:
    """Labels of themes."""
    return ", ".join(looks[theme].label if theme in looks else theme for theme in themes)


class DriftModel(RowModel[DriftPlace]):
    """What is tagged on which panel, over what stands there."""

    def __init__(self) -> None:
        super().__init__()
        self._looks: Mapping[str, ThemeLook] = {}

    def show(self, places: Sequence[DriftPlace], looks: Mapping[str, ThemeLook]) -> None:
        """Show others."""
        self._looks = looks
        self.set_values(places)

    def row_of(self, value: DriftPlace) -> Row:
        """One difference."""
        drift = value.drift
        sides = (("DE", drift.left_themes), ("FR", drift.right_themes))
        said = " · ".join(f"{side}: {names(themes, self._looks)}" for side, themes in sides if themes)
        text = " ‖ ".join(part for part in (value.left_text, value.right_text) if part)
        chips = tuple(
            side for side, there in (("DE", value.left_document), ("FR", value.right_document)) if there is not None
        )
        first = next(iter((*drift.left_themes, *drift.right_themes)), "")
        colour = self._looks[first].colour if first in self._looks else ""
        return Row(said or kind(drift.kind), text, chips, "", colour, hollow=drift.kind is DriftKind.NO_COUNTERPART)
