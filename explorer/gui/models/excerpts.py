"""Tagged excerpts as a list: the tagged words over their counterpart."""

from explorer.gui import labels
from explorer.gui.models.quoting import in_marks
from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.model.coding import Excerpt, TagStatus


class ExcerptModel(RowModel[Excerpt]):
    """One row a tag."""

    def row_of(self, value: Excerpt) -> Row:
        """Quote; counterpart; theme."""
        badge = "" if value.status is TagStatus.CONFIRMED else labels.tag_status(value.status)
        return Row(
            in_marks(value.quote, value.lang),
            " · ".join(
                part for part in (value.theme_path[-1] if value.theme_path else value.theme, str(value.citation))
            ),
            (value.lang.value.upper(),),
            badge,
            value.colour,
            hollow=value.status is TagStatus.PROVISIONAL,
            brick=value.status is TagStatus.LOST,
        )

    def tip_of(self, value: Excerpt) -> str:
        """Both panels and both citations."""
        parts = (value.quote, str(value.citation), value.counterpart, str(value.counterpart_citation or ""), value.note)
        return "\n\n".join(part for part in parts if part)
