"""How much the library holds, at the right of the status bar."""

from PySide6.QtWidgets import QLabel


class Status(QLabel):
    """Documents, dossiers, the library's name."""

    def show_counts(self, name: str, documents: int, dossiers: int, singles: int, read_only: bool) -> None:
        """What the library holds: dossiers of several versions, and documents that wait for a partner."""
        parts = [self.tr("%Ln document(s)", "", documents), self.tr("%Ln dossier(s)", "", dossiers)]
        if singles:
            parts.append(self.tr("%Ln without counterpart", "", singles))
        parts.append(name)
        if read_only:
            parts.append(self.tr("read-only"))
        self.setText(" · ".join(parts))
