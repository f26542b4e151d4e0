"""Two coders side by side: rows of agreement, passages on which they differ."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from explorer.gui import labels
from explorer.gui.models.marks import ThemeLook
from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.model.analysis import Agreement, CodedPassage
from explorer.model.coding import Tag

translate = QCoreApplication.translate


def coder(name: str) -> str:
    """A coder's name, or words for those without one."""
    return name or translate("Compared", "(no name)")


def cells(row: Agreement, looks: Mapping[str, ThemeLook]) -> tuple[str, ...]:
    """A row of agreement as people read it: theme, units, percentage, kappa, alpha."""
    look = looks.get(row.theme)
    name = look.label if look else row.theme or translate("Compared", "All themes")
    if not row.units:
        return (name, labels.number(0), "–", "–", "–")
    return (name, labels.number(row.units), labels.percent(row.percentage), _figure(row.kappa), _figure(row.alpha))


def _figure(value: float | None) -> str:
    return "–" if value is None else QLocale().toString(value, "f", 2)


class ComparedModel(RowModel[CodedPassage]):
    """The passage over who gave it which themes."""

    def __init__(self) -> None:
        super().__init__()
        self._looks: Mapping[str, ThemeLook] = {}
        self._names = ("", "")

    def show(self, places: Sequence[CodedPassage], names: tuple[str, str], looks: Mapping[str, ThemeLook]) -> None:
        """Show other differences."""
        self._looks, self._names = looks, names
        self.set_values(places)

    def row_of(self, value: CodedPassage) -> Row:
        """One passage."""
        sides = zip(self._names, (value.first, value.second), strict=True)
        said = " · ".join(f"{coder(name)}: {themes(tags, self._looks)}" for name, tags in sides)
        colour = self._looks[value.themes[0]].colour if value.themes and value.themes[0] in self._looks else ""
        return Row(value.passage.text, said, (value.passage.lang.value.upper(),), "", colour)


def themes(tags: Sequence[Tag], looks: Mapping[str, ThemeLook]) -> str:
    """The themes of some tags, a dash where there are none."""
    return ", ".join(dict.fromkeys(looks[t.theme].label if t.theme in looks else t.theme for t in tags)) or "–"


def tags_html(name: str, tags: Sequence[Tag], looks: Mapping[str, ThemeLook]) -> str:
    """What one coder tagged in a passage."""
    lines = [f"<p><b>{escape(coder(name))}</b></p>"]
    for tag in tags:
        look = looks.get(tag.theme, ThemeLook("#888888", tag.theme))
        note = f"<br><i>{escape(tag.note)}</i>" if tag.note else ""
        swatch = f'<span style="color:{look.colour}">■</span>'
        lines.append(f"<p>{swatch} <b>{escape(look.label)}</b><br>{escape(tag.quote)}{note}</p>")
    if not tags:
        nothing = translate("Compared", "No tag here.")
        lines.append(f"<p>{escape(nothing)}</p>")
    return "".join(lines)
