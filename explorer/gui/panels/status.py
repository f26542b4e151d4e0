"""How much the library holds, at the right of the status bar."""

from PySide6.QtWidgets import QLabel

from explorer.gui import labels


class Status(QLabel):
    """Documents, dossiers, the library's name."""

    def show_counts(self, name: str, documents: int, dossiers: int, read_only: bool) -> None:
        """What the library holds."""
        parts = [
            self.tr("{number} documents").format(number=labels.number(documents)),
            self.tr("{number} dossiers").format(number=labels.number(dossiers)),
            name,
        ]
        if read_only:
            parts.append(self.tr("read-only"))
        self.setText(" · ".join(parts))
