"""The tags of the dossier that is open, as a list."""

from dataclasses import dataclass, replace

from explorer.gui import labels
from explorer.gui.models.marks import ThemeLook
from explorer.gui.models.quoting import in_marks
from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.model.coding import Tag, TagStatus
from explorer.model.language import Lang
from explorer.model.reader import PanelView, ReaderView


@dataclass(frozen=True, slots=True)
class ShownTag:
    """A tag with what its row needs."""

    tag: Tag
    lang: Lang
    look: ThemeLook


def tags_of(view: ReaderView, themes: dict[str, ThemeLook]) -> list[ShownTag]:
    """The tags of both panels, in text order, left panel first."""
    return [
        ShownTag(tag, panel.document.lang, themes.get(tag.theme, ThemeLook("#888888", tag.theme)))
        for panel in (view.left, view.right)
        if panel is not None
        for tag in panel.tags
    ]


def coders_of(view: ReaderView) -> list[str]:
    """Whose tags are in a dossier, by name."""
    return sorted({tag.coder for panel in (view.left, view.right) if panel is not None for tag in panel.tags})


def of_coder(view: ReaderView, coder: str) -> ReaderView:
    """The dossier with the tags of one coder only."""
    return replace(view, left=_panel_of(view.left, coder), right=_panel_of(view.right, coder))


def _panel_of(panel: PanelView | None, coder: str) -> PanelView | None:
    return panel and replace(panel, tags=tuple(tag for tag in panel.tags if tag.coder == coder))


class TagModel(RowModel[ShownTag]):
    """Theme over quote; the language as chip; provisional and lost ones marked in words too."""

    def row_of(self, value: ShownTag) -> Row:
        """One tag."""
        tag = value.tag
        badge = "" if tag.status is TagStatus.CONFIRMED else labels.tag_status(tag.status)
        if tag.note:
            badge = f"✎ {badge}".strip()
        return Row(
            value.look.label,
            in_marks(tag.quote, value.lang),
            (value.lang.value.upper(),),
            badge,
            value.look.colour,
            hollow=tag.status is TagStatus.PROVISIONAL,
            brick=tag.status is TagStatus.LOST,
        )

    def tip_of(self, value: ShownTag) -> str:
        """Quote, note, origin."""
        parts = (
            in_marks(value.tag.quote, value.lang),
            value.tag.note,
            labels.tag_origin(value.tag.origin),
            value.tag.coder,
        )
        return "\n".join(part for part in parts if part)
