"""Tagged excerpts as a list: the tagged words over their counterpart."""

from collections.abc import Iterable
from dataclasses import replace

from explorer.gui import labels
from explorer.gui.models.quoting import cited, in_marks
from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.model.coding import Excerpt, TagStatus, Theme


def named(excerpts: Iterable[Excerpt], themes: Iterable[Theme]) -> list[Excerpt]:
    """Excerpts with the names of their themes in the language of the interface."""
    known = {theme.id: theme for theme in themes}
    return [replace(excerpt, theme_path=_path(excerpt, known)) for excerpt in excerpts]


def _path(excerpt: Excerpt, known: dict[str, Theme]) -> tuple[str, ...]:
    path: list[str] = []
    theme = known.get(excerpt.theme)
    while theme is not None:
        path.insert(0, labels.theme(theme))
        theme = known.get(theme.parent or "")
    return tuple(path) or excerpt.theme_path


class ExcerptModel(RowModel[Excerpt]):
    """One row a tag."""

    def row_of(self, value: Excerpt) -> Row:
        """Quote; counterpart; theme."""
        badge = "" if value.status is TagStatus.CONFIRMED else labels.tag_status(value.status)
        return Row(
            in_marks(value.quote, value.lang),
            " · ".join(
                part for part in (value.theme_path[-1] if value.theme_path else value.theme, cited(value.citation))
            ),
            (value.lang.value.upper(),),
            badge,
            value.colour,
            hollow=value.status is TagStatus.PROVISIONAL,
            brick=value.status is TagStatus.LOST,
        )

    def tip_of(self, value: Excerpt) -> str:
        """Both panels and both citations."""
        other = cited(value.counterpart_citation) if value.counterpart_citation else ""
        parts = (value.quote, cited(value.citation), value.counterpart, other, value.note)
        return "\n\n".join(part for part in parts if part)
