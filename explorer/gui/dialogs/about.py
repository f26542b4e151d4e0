"""Name, version, licence."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from explorer.gui.icons import picture


class AboutDialog(QDialog):
    """What this program is."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Diptych"))
        sign = QLabel()
        sign.setPixmap(picture("diptych", "#000001", 72))
        text = QLabel(
            self.tr(
                "<b>Diptych {version}</b><p>Two panels and a hinge: German and French policy documents, "
                "side by side.</p>"
                "<p>Works offline; nothing leaves this machine.</p><p>MIT licence. Uses Qt {qt} (LGPL).</p>"
            ).format(version=version, qt=qVersion())
        )
        text.setWordWrap(True)
        text.setMinimumWidth(340)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(sign)
        row.addWidget(text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(buttons)
