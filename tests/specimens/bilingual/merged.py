"""Bilingual files that read as one text: one language after the other, or alternating by paragraph."""

from dataclasses import replace
from pathlib import Path

from tests.specimens.pdf import write_pdf
from tests.specimens.source import Block, Source
from tests.specimens.word import write_docx


def write_sequence(left: Source, right: Source, target: Path) -> None:
    """Write one PDF with the whole left text and then the right one, which starts in mid-page as it does in print."""
    opening = Block("heading", right.title)
    write_pdf(_merge(left, right, (*left.blocks, opening, *right.blocks)), target)


def write_alternating(left: Source, right: Source, target: Path) -> None:
    """Write one DOCX in which each paragraph is followed by its version.

    Raises ValueError where the texts differ in their number of paragraphs.
    """
    pairs = zip(left.blocks, right.blocks, strict=True)
    blocks = (Block("heading", right.title), *(block for pair in pairs for block in pair))
    write_docx(_merge(left, right, blocks), target)


def _merge(left: Source, right: Source, blocks: tuple[Block, ...]) -> Source:
    issuer = f"{left.issuer} / {right.issuer}"
    return replace(left, issuer=issuer, blocks=blocks, notes={**left.notes, **right.notes})
