"""What a file is: told by its first bytes, and by its suffix where bytes say nothing."""

import re
import zipfile
from enum import StrEnum
from pathlib import Path


class Format(StrEnum):
    """A format by its media type."""

    PDF = "application/pdf"
    HTML = "text/html"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ODT = "application/vnd.oasis.opendocument.text"
    RTF = "application/rtf"
    EPUB = "application/epub+zip"
    EML = "message/rfc822"
    MARKDOWN = "text/markdown"
    TEXT = "text/plain"
    ZIP = "application/zip"
    IMAGE = "image/*"


NAMES = {
    Format.PDF: "PDF",
    Format.HTML: "HTML",
    Format.DOCX: "DOCX",
    Format.ODT: "ODT",
    Format.RTF: "RTF",
    Format.EPUB: "EPUB",
    Format.EML: "EML",
    Format.ZIP: "ZIP",
}
"""What people call the formats."""

_SUFFIXES = {
    ".pdf": Format.PDF,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".xht": Format.HTML,
    ".docx": Format.DOCX,
    ".docm": Format.DOCX,
    ".odt": Format.ODT,
    ".ott": Format.ODT,
    ".rtf": Format.RTF,
    ".epub": Format.EPUB,
    ".eml": Format.EML,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".zip": Format.ZIP,
}
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM", b"RIFF")
_FOREIGN = (
    b"\x7fELF",
    b"MZ",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"%!PS",
    b"SQLite format",
    b"BZh",
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|title|meta|div|p|h1|article)[\s>]", re.IGNORECASE)
_MAIL = re.compile(rb"\A(?:[A-Za-z][\w-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3,}")
_MAIL_FIELDS = re.compile(rb"^(?:from|date|subject|message-id|mime-version):", re.IGNORECASE | re.MULTILINE)


def by_suffix(path: Path) -> Format | None:
    """The format that the file's name claims."""
    return _SUFFIXES.get(path.suffix.lower())


def sniff(path: Path, head: bytes, claimed: Format | None) -> Format | None:
    """The format of the file whose first bytes (some thousand) are `head`; None if Diptych does not read it."""
    if head.startswith(b"PK"):
        return _packed(path) or claimed
    if b"%PDF-" in head[:1024]:
        return Format.PDF
    bare = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if bare.startswith(b"{\\rtf"):
        return Format.RTF
    if bare.startswith(_PICTURES) and not _reads_as_text(head):
        return claimed if claimed is Format.PDF else Format.IMAGE
    if claimed is not None:
        return claimed
    if bare.startswith(_FOREIGN):
        return None
    return _textual(head, path)


def _textual(head: bytes, path: Path) -> Format | None:
    if _HTML.search(head[:4096]):
        return Format.HTML
    if _MAIL.match(head) and len(_MAIL_FIELDS.findall(head)) >= 2:
        return Format.EML
    return Format.TEXT if path.suffix == "" and _reads_as_text(head) else None


def _reads_as_text(head: bytes) -> bool:
    return b"\x00" not in head and sum(byte < 9 or 13 < byte < 32 for byte in head) <= len(head) // 100


def _packed(path: Path) -> Format | None:
    """The format of a ZIP archive by what it holds; None where the archive cannot be opened."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            kind = archive.read("mimetype")[:80].decode("ascii", "replace").strip() if "mimetype" in names else ""
    except Exception:  # a damaged archive may raise anything; its reader says so
        return None
    if kind == Format.EPUB or "META-INF/container.xml" in names:
        return Format.EPUB
    if kind.startswith(Format.ODT) or "content.xml" in names:
        return Format.ODT
    if any(name.startswith("word/") for name in names):
        return Format.DOCX
    return None if any(name.startswith(("xl/", "ppt/")) for name in names) else Format.ZIP
