"""What each kind of document is called by the formats of references."""

from types import MappingProxyType
from typing import Final

from explorer.model.documents import Document, DocumentKind

GENRES: Final = MappingProxyType(
    {
        DocumentKind.PRESS_RELEASE: "Press release",
        DocumentKind.JOINT_DECLARATION: "Joint declaration",
        DocumentKind.AGREEMENT: "Agreement",
        DocumentKind.SPEECH: "Speech",
        DocumentKind.LETTER_OF_INTENT: "Letter of intent",
    }
)
"""The kind in words, for the field that says what sort of work it is."""


def csl_type(document: Document) -> str:
    """The type of CSL 1.0.2: `treaty` for an agreement, `speech`, else a web page where it has an address."""
    if document.kind is DocumentKind.AGREEMENT:
        return "treaty"
    if document.kind is DocumentKind.SPEECH:
        return "speech"
    return "webpage" if document.url and document.kind is not DocumentKind.JOINT_DECLARATION else "document"


def ris_type(document: Document) -> str:
    """The type of RIS, which has no treaty: a government document for what states agree on, else a web page."""
    if document.kind in (DocumentKind.AGREEMENT, DocumentKind.JOINT_DECLARATION, DocumentKind.LETTER_OF_INTENT):
        return "GOVDOC"
    return "ELEC" if document.url else "GEN"
