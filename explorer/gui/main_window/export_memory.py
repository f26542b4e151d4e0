"""What the app remembers of exports: the last choice and the templates."""

from explorer.gui import labels
from explorer.gui.models import formats
from explorer.gui.models.export_template import ExportTemplate, read, read_all
from explorer.gui.settings import Settings
from explorer.model.exchange import ExportKind, ExportOptions
from explorer.model.language import Lang

_LAST, _TEMPLATES = "export_last", "export_templates"


class ExportMemory:
    """Templates lie in the settings, so that they serve in every library."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def last(self) -> ExportTemplate:
        """Format and looks of the last export; a table in the interface's language before the first."""
        return read(self._settings.text(_LAST)) or ExportTemplate("csv", options=_usual())

    def remember(self, template: ExportTemplate) -> None:
        """Keep format and looks for the next time."""
        self._settings.put(_LAST, template.as_text())

    def templates(self) -> tuple[ExportTemplate, ...]:
        """The templates by name."""
        return read_all(self._settings.texts(_TEMPLATES))

    def keep(self, template: ExportTemplate) -> None:
        """Keep a template; one of that name is replaced."""
        others = [known for known in self.templates() if known.name != template.name]
        self._settings.put(_TEMPLATES, [known.as_text() for known in (*others, template)])

    def forget(self, name: str) -> None:
        """Forget a template."""
        self._settings.put(_TEMPLATES, [known.as_text() for known in self.templates() if known.name != name])


def _usual() -> ExportOptions:
    """Spreadsheets of German and French systems part cells by semicolons, since the comma is in their numbers."""
    lang = labels.interface_language()
    title = formats.kind_of(ExportKind.EXCERPTS)
    return ExportOptions(separator="," if lang is Lang.EN else ";", title=title, lang=lang)
