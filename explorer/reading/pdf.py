"""PDF files."""

from pathlib import Path

from pypdf import PdfReader

from explorer.language.blocks import Block
from explorer.model.errors import EncryptedFile, FileTooLarge, WrongPassword
from explorer.model.reports import ReadOptions
from explorer.reading.limits import PAGES
from explorer.reading.plain import blocks_of
from explorer.reading.raw import RawText


def read_pdf(path: Path, options: ReadOptions, shown: str) -> RawText:
    """The PDF file at `path`. Raises DamagedFile, EncryptedFile, WrongPassword, FileTooLarge."""
    reader = PdfReader(path)
    unlock(reader, options, shown)
    count = len(reader.pages)
    if count > PAGES:
        raise FileTooLarge(path=shown, limit=f"{PAGES} pages")
    blocks: list[Block] = []
    for number, page in enumerate(reader.pages, 1):
        blocks.extend(blocks_of(page.extract_text(), number))
    return RawText(tuple(blocks), pages=count)


def unlock(reader: PdfReader, options: ReadOptions, shown: str) -> None:
    """Open an encrypted file: with no password where that will do, else with the one that was given."""
    if not reader.is_encrypted or reader.decrypt(""):
        return
    if options.password is None:
        raise EncryptedFile(path=shown)
    if not reader.decrypt(options.password):
        raise WrongPassword(path=shown)
