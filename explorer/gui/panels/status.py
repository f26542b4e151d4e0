"""How much the library holds, at the right of the status bar."""

from PySide6.QtWidgets import QLabel


class Status(QLabel):
    """Documents, dossiers, the library's name."""

    def show_counts(self, name: str, documents: int, dossiers: int, read_only: bool) -> None:
        """What the library holds."""
        parts = [
            self.tr("%Ln document(s)", "", documents),
            self.tr("%Ln dossier(s)", "", dossiers),
            name,
        ]
        if read_only:
            parts.append(self.tr("read-only"))
        self.setText(" · ".join(parts))
