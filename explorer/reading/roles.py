"""What a paragraph is by its words alone: a numbered item, or the heading of an article."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from explorer.language.blocks import Block
from explorer.model.documents import PassageKind

_MARKER = (
    r"(?:\(\d{1,3}[a-z]?\)|\d{1,3}[a-z]?\)|\d{1,2}\.(?:\d{1,2}\.){0,3}(?:\d{1,2}(?![\d.]))?"
    r"|\(?[a-z]{1,2}\)|\(?[ivx]{1,5}[.)]|[IVX]{1,5}\.|[•▪●◦‣■–—*-])"
)
_ITEM = re.compile(rf"{_MARKER}\s*(?=\S)")
_NO_ITEM = re.compile(
    r"[–—*-](?=\S)|\d{1,2}\.(?=\d)(?!\d{1,2}(?:\.\d{1,2}){0,4}\.?\s)|[IVX]{1,5}\.(?=\S)"
    r"|\d{1,2}\.\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
    r"|\d{1,2}\.\d{1,2}\.\d"
)
_BULLET = re.compile(r"[•▪●◦‣■–—*-]\s+(?=\S)")
"""A sign that says nothing but that an item begins; numbers and letters are text, for others refer to them."""
_LONE = re.compile(rf"{_MARKER}|[«„“]")
_DIVISION = re.compile(
    r"(?:Artikel|Article|Art\.|Kapitel|Chapitre|Chapter|Abschnitt|Section|Titel|Titre|Title|Teil|Partie|Part|Anhang|Annexe"
    r"|Annex|Erwägungsgrund|Considérant|Recital)"
    r"\s+(?:\d{1,3}(?:er|bis|ter|[a-z])?|[IVXLC]{1,7}|premier|première|[A-Z])\b[.:]?",
    re.IGNORECASE,
)
_STOPPED = re.compile(r"[.!?:;,…]['\"»”’)]*$")
_NUMBERED = re.compile(r"(?:\d{1,2}\.(?:\d{1,2}\.){0,4}(?:\d{1,2})?|[IVX]{1,5}\.)\s+[A-ZÄÖÜÉÈÀ]")
_LONGEST_NUMBERED = 100
"""Characters of a numbered heading at most."""
HEADING_LENGTH = 160
"""Characters up to which a paragraph may be a heading."""


def is_item(text: str) -> bool:
    """Whether the paragraph begins with a number, a letter or a sign of enumeration."""
    return bool(_ITEM.match(text)) and not _NO_ITEM.match(text)


def is_lone_marker(text: str) -> bool:
    """Whether the paragraph is nothing but the mark of an item, such as `a)` or `(12)`."""
    return bool(_LONE.fullmatch(text))


def is_division(text: str) -> bool:
    """Whether the paragraph names an article, a chapter or another part of a legal text, and says nothing else."""
    return bool(_DIVISION.fullmatch(text)) or text.casefold() in _ALONE


_ALONE = frozenset({"präambel", "préambule", "preamble", "anhang", "annexe", "annex"})


def is_stopped(text: str) -> bool:
    """Whether the paragraph ends with a stop, as sentences and introductions of lists do."""
    return bool(_STOPPED.search(text))


def is_headline(text: str) -> bool:
    """Whether a paragraph standing alone reads as a heading: short, with no stop at its end, beginning like a title."""
    if len(text) > HEADING_LENGTH or (_STOPPED.search(text) and not text.endswith(("!", "?"))):
        return False
    return text[:1].isupper() or text[:1].isdigit() or text[:1] in "«„“\"'‘"


def with_roles(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with marks of items joined to what they mark, and items and headings of articles told from body.

    Bullets are left out, as formats that know lists keep none in their text.
    """
    joined = list(_joined(blocks))
    listing = False
    for block, after in zip_longest(joined, joined[1:]):
        told = block
        if block.kind is PassageKind.BODY and is_division(block.text):
            told = replace(block, kind=PassageKind.HEADING)
        elif block.kind is PassageKind.BODY and is_item(block.text):
            headed = after is not None and not listing and _heads(block.text, after.text)
            told = replace(block, kind=PassageKind.HEADING if headed else PassageKind.ITEM)
        listing = told.kind is PassageKind.ITEM and not is_stopped(told.text)
        yield _without_bullet(told) if told.kind is PassageKind.ITEM else told


def _without_bullet(block: Block) -> Block:
    bullet = _BULLET.match(block.text)
    if bullet is None:
        return block
    turns = tuple((max(0, start - bullet.end()), page) for start, page in block.turns)
    return replace(block, text=block.text[bullet.end() :], turns=turns)


def _heads(text: str, after: str) -> bool:
    """Whether a numbered line is the heading of what comes after it rather than an item of a list."""
    numbered = _NUMBERED.match(text) and is_headline(text) and len(text) < _LONGEST_NUMBERED
    return bool(numbered) and len(after) > len(text) and is_stopped(after) and not is_item(after)


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    held: Block | None = None
    for block in blocks:
        if held is not None and _joins(held, block):
            shift = len(held.text) + 1
            turns = tuple((start + shift, page) for start, page in block.turns)
            if block.page is not None and block.page != held.page:
                turns = ((shift, block.page), *turns)
            block = replace(block, text=f"{held.text} {block.text}", page=held.page, turns=turns, kind=PassageKind.ITEM)
        elif held is not None:
            yield held
        held = block if is_lone_marker(block.text) else None
        if held is None:
            yield block
    if held is not None:
        yield held


def _joins(held: Block, block: Block) -> bool:
    kinds = {PassageKind.BODY, PassageKind.ITEM}
    return block.kind in kinds and held.kind in kinds and not is_division(block.text)
