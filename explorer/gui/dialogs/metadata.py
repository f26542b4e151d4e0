"""Edit what is known of a document."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from explorer.gui import labels
from explorer.gui.harmless import plain_label
from explorer.model.documents import Document, DocumentKind, MetadataEdit
from explorer.model.language import Lang


class MetadataDialog(QDialog):
    """Emits only what was changed; a date is an ISO day (YYYY-MM-DD) or empty."""

    edited = Signal(object)
    """MetadataEdit."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details of the document"))
        self.resize(560, 380)
        self._document = document
        self.title = QLineEdit(document.title)
        self.date = QLineEdit(document.date.isoformat() if document.date else "")
        self.date.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.issuer = QLineEdit(document.issuer)
        self.url = QLineEdit(document.url)
        self.reference = QLineEdit(document.reference)
        self.kind = QComboBox()
        for kind in DocumentKind:
            self.kind.addItem(labels.kind(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(document.kind))
        self.lang = QComboBox()
        for lang in Lang:
            self.lang.addItem(labels.language(lang), lang)
        self.lang.setCurrentIndex(self.lang.findData(document.lang))
        self._wrong = plain_label()
        self._wrong.setProperty("brick", True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._arrange()

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, field, origin in (
            (self.tr("Title"), self.title, "title"),
            (self.tr("Date"), self.date, "date"),
            (self.tr("Issuer"), self.issuer, "issuer"),
            (self.tr("Kind"), self.kind, "kind"),
            (self.tr("Language"), self.lang, ""),
            (self.tr("Address"), self.url, "url"),
            (self.tr("Reference"), self.reference, "reference"),
        ):
            field.setAccessibleName(name)
            if came := self._document.origins.get(origin):
                field.setToolTip(self.tr("Found in: {origin}").format(origin=came))
            form.addRow(name, field)
        if (sure := self._document.confidence) is not None:
            recognised = plain_label(
                self.tr("from pictures of pages, mean confidence {percent} %").format(percent=f"{100 * sure:.0f}")
            )
            form.addRow(self.tr("Text"), recognised)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Save"))
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        path = plain_label(self._document.path)
        path.setProperty("muted", True)
        path.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(path)
        column.addLayout(form)
        column.addWidget(self._wrong)
        column.addStretch(1)
        column.addWidget(self._buttons)

    def _save(self) -> None:
        if not _is_day(self.date.text().strip()):
            self._wrong.setText(self.tr("Write the date as year-month-day, for example 2025-08-29, or leave it empty."))
            self.date.setFocus()
            return
        edit = self._edit()
        self.accept()
        if edit != MetadataEdit():
            self.edited.emit(edit)

    def _edit(self) -> MetadataEdit:
        was = self._document
        kind, lang = DocumentKind(self.kind.currentData()), Lang(self.lang.currentData())
        return MetadataEdit(
            title=_changed(self.title.text(), was.title),
            date=_changed(self.date.text(), was.date.isoformat() if was.date else ""),
            issuer=_changed(self.issuer.text(), was.issuer),
            kind=kind if kind != was.kind else None,
            url=_changed(self.url.text(), was.url),
            reference=_changed(self.reference.text(), was.reference),
            lang=lang if lang != was.lang else None,
        )


def _changed(text: str, was: str) -> str | None:
    return text.strip() if text.strip() != was else None


def _is_day(text: str) -> bool:
    try:
        return not text or bool(date.fromisoformat(text))
    except ValueError:
        return False
