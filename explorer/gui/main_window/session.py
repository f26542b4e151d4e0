"""The window as it was left: geometry, columns, dossier, place, page."""

from PySide6.QtCore import QObject

from explorer.gui.main_window.parts import Page
from explorer.gui.main_window.reading import Reading
from explorer.gui.main_window.shell import Shell
from explorer.gui.requests import OpenPlace
from explorer.model.documents import Span


class Session(QObject):
    """Places are kept by library, since ids mean something only in their library."""

    def __init__(self, shell: Shell, reading: Reading) -> None:
        super().__init__(shell.window)
        self._shell, self._reading = shell, reading

    def restore_window(self) -> None:
        """Size and columns."""
        settings, window = self._shell.desk.settings, self._shell.window
        window.resize(1440, 880)
        geometry, columns = settings.state("window"), settings.state("columns")
        if not geometry.isEmpty():
            window.restoreGeometry(geometry)
        if not columns.isEmpty():
            self._shell.parts.columns.restoreState(columns)

    def restore_place(self) -> None:
        """The dossier and the place that were open; in a library new to this person the first dossier."""
        library = self._shell.desk.library
        if library is None:
            return
        values = self._shell.parts.dossiers.model.values
        kept = self._shell.desk.settings.texts(f"place/{library.id}")
        if len(kept) == 3 and all(part.lstrip("-").isdigit() for part in kept):
            dossier, document, point = (int(part) for part in kept)
            known = [d for d in values if d.id == dossier]
            if known and document in known[0].documents.values():
                self._reading.open(OpenPlace(dossier, document, span=Span(point, point)))
                return
        first = next((d for d in values if len(d.documents) > 1), values[0] if values else None)
        if first is not None:
            self._reading.open(OpenPlace(first.id))

    def save(self) -> None:
        """Keep it for the next start."""
        settings, window, parts = self._shell.desk.settings, self._shell.window, self._shell.parts
        settings.put("window", window.saveGeometry())
        settings.put("columns", parts.columns.saveState())
        library, view = self._shell.desk.library, parts.reader.active_panel.view
        diptych = parts.reader.diptych
        if library is not None and view is not None and diptych is not None:
            place = [diptych.view.dossier.id, view.document.id, parts.reader.active_panel.selected.start]
            settings.put(f"place/{library.id}", [str(part) for part in place])

    def begin(self) -> None:
        """The reader in front."""
        self._shell.parts.show_page(Page.READER)
