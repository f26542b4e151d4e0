"""The second reader of PDF files, pdfium: asked where pypdf gives nothing, gives garbage, or cannot decrypt."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from explorer.model.errors import DamagedFile, EncryptedFile, FileTooLarge, WrongPassword
from explorer.reading.limits import PAGES
from explorer.reading.pdf.fragments import Fragment, PageText


def pdfium_pages(path: Path, password: str | None, shown: str, wanted: Sequence[int] | None = None) -> list[PageText]:
    """The pages of the file as pdfium reads them: all, or those `wanted` (counted from 0).

    Raises DamagedFile, EncryptedFile, WrongPassword, FileTooLarge.
    """
    with closing(open_document(path, password, shown)) as document:
        if len(document) > PAGES:
            raise FileTooLarge(path=shown, limit=f"{PAGES} pages")
        return [_page(document, index) for index in (range(len(document)) if wanted is None else wanted)]


def open_document(path: Path, password: str | None, shown: str) -> Any:
    """The file opened by pdfium."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        return pypdfium2.PdfDocument(path, password=password)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        if code == raw.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            raise (WrongPassword(path=shown) if password else EncryptedFile(path=shown)) from error
        raise DamagedFile(path=shown, format="PDF", reason="its structure cannot be read") from error


def _page(document: Any, index: int) -> PageText:
    import pypdfium2

    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return PageText(index + 1, (), 595.0, 842.0)
    with closing(page):
        width, height = page.get_size()
        try:
            with closing(page.get_textpage()) as text:
                plain = text.get_text_range()
                return PageText(index + 1, tuple(_fragments(text)), width, height, plain)
        except pypdfium2.PdfiumError:
            return PageText(index + 1, (), width, height)


def _fragments(text: Any) -> Iterator[Fragment]:
    for number in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(number)
        shown = text.get_text_bounded(left, bottom, right, top).replace("\r\n", " ").replace("\ufffe", "-")
        if shown.strip():
            size = max(top - bottom, 1.0)
            yield Fragment(shown, left, bottom, size, right - left, False)
