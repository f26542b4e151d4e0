"""What the two versions say otherwise, as a list."""

from explorer.gui import labels
from explorer.gui.errors import translated
from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.model.bitext import Difference


class DifferenceModel(RowModel[Difference]):
    """What stands on the left against what stands on the right; below it why it is listed."""

    def row_of(self, value: Difference) -> Row:
        """One difference."""
        title = f"{_short(value.left)} ≠ {_short(value.right)}"
        return Row(title, labels.difference_kind(value.kind))

    def tip_of(self, value: Difference) -> str:
        """Both sides in full, and the reason."""
        return "\n\n".join(part for part in (translated(value.reason), value.left, value.right) if part)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
