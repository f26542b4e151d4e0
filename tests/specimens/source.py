"""The Markdown sources of the specimen PDF and DOCX files, as values.

A source opens with a few ``key: value`` lines between two ``---`` lines, then holds ``#`` headings, paragraphs,
``1.`` items and notes (``[^1]: text``). Nothing else of Markdown is understood, and nothing else is needed.
"""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

Kind = Literal["heading", "paragraph", "item"]

SPECIMEN_NOTES = {
    "de": "Specimen, für Diptych verfasst – kein amtliches Dokument",
    "fr": "Spécimen rédigé pour Diptych – document non officiel",
    "en": "Specimen written for Diptych – not an official document",
}

_MARK = re.compile(r"\[\^(\d+)\]")
_NOTE = re.compile(r"\[\^(\d+)\]: (.+)")
_ITEM = re.compile(r"(\d+)\. (.+)")
_HEADING = re.compile(r"#+ (.+)")


@dataclass(frozen=True)
class Block:
    """One heading, paragraph or list item; `number` is that of an item and 0 elsewhere."""

    kind: Kind
    text: str
    number: int = 0


@dataclass(frozen=True)
class Source:
    """One specimen text with what its file says about itself; `notes` are keyed by their mark."""

    name: str
    lang: str
    title: str
    date: date
    issuer: str
    kind: str
    format: str
    running_head: str
    blocks: tuple[Block, ...]
    notes: dict[str, str]


def read_source(path: Path) -> Source:
    """Read one source file; raises KeyError where its front matter lacks a field."""
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    fields = dict(line.split(": ", 1) for line in front.splitlines())
    lines = [line for line in body.splitlines() if line.strip()]
    return Source(
        name=path.stem,
        lang=fields["lang"],
        title=fields["title"],
        date=date.fromisoformat(fields["date"]),
        issuer=fields["issuer"],
        kind=fields["kind"],
        format=fields["format"],
        running_head=fields["running_head"],
        blocks=tuple(_block(line) for line in lines if not _NOTE.match(line)),
        notes={found[1]: found[2] for line in lines if (found := _NOTE.match(line))},
    )


def _block(line: str) -> Block:
    if heading := _HEADING.fullmatch(line):
        return Block("heading", heading[1])
    if item := _ITEM.fullmatch(line):
        return Block("item", item[2], int(item[1]))
    return Block("paragraph", line)


def pieces(text: str) -> list[tuple[str, str]]:
    """Split text at its note marks: pairs of a stretch of text and the mark behind it (empty after the last)."""
    parts = _MARK.split(text)
    marks = [*parts[1::2], ""]
    return [pair for pair in zip(parts[::2], marks, strict=True) if any(pair)]
