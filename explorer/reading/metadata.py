"""What a document's own text tells of it, where its file does not: title, date, issuer, kind, reference number."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from explorer.language.blocks import Block
from explorer.language.dates import find_dates
from explorer.model.documents import Found, Metadata, PassageKind
from explorer.model.language import Lang
from explorer.reading.html_metadata import date_in_address
from explorer.reading.issuers import issuer_in
from explorer.reading.kinds import kind_named, kind_of
from explorer.reading.references import reference_in
from explorer.reading.roles import is_division, is_item

_CONTENTS = re.compile(r"inhalt(?:sverzeichnis)?|sommaire|table des matières|(?:table of )?contents", re.IGNORECASE)
_LABEL_WORDS = 5
_BESIDE_DATE = 30
"""Letters beside a date up to which a line is only a line with a date."""
_HEAD = 14
"""Blocks at the beginning among which a text's date and title are looked for."""
_LEAD = 4
"""Blocks at the beginning in which a date is likely the text's own even without a sign of it."""
_LABEL = re.compile(
    r"\b(?:datum|date|stand|vom|du|of|veröffentlicht|publié|published|paru|erschienen|ausgegeben|aktualisiert"
    r"|mis en ligne|le|am|den|on|fait à|geschehen zu|done at)\b[^.\d]{0,30}$",
    re.IGNORECASE,
)
_PLACE = re.compile(r"[^,.]{2,40},\s*(?:den |le |am )?$", re.IGNORECASE)
"""What stands before the date of a line such as `Berlin, den 22. Mai 2025`."""
_SIGNED = re.compile(
    r"\b(?:geschehen|unterzeichnet|gezeichnet|fait|signé|done|signed)\b|,\s*(?:den|le|am)\s*$", re.IGNORECASE
)


def completed(
    declared: Metadata, blocks: Sequence[Block], lang: Lang, name: str, made: Found | None = None
) -> Metadata:
    """`declared`, its gaps filled from the text of `blocks` (in `lang`) and from the file's `name`.

    `made` is the day on which the file was made: the last resort where nothing tells of the text's own.
    """
    title = declared.title or _title(blocks, name)
    return replace(
        declared,
        title=title,
        date=declared.date or _date(blocks, lang, name, declared.url, made),
        issuer=declared.issuer or issuer_in(blocks),
        kind=declared.kind or kind_of(blocks, title.value if title else "", name, _address(declared)),
        reference=declared.reference or reference_in(blocks),
    )


def _address(declared: Metadata) -> str:
    return declared.url.value if declared.url else ""


def _is_label(text: str) -> bool:
    """Whether a heading only names the kind of text or its day, such as `Communiqué de presse n° 112`."""
    days = find_dates(text, Lang.DE)
    dated = bool(days) and len(text) - len(days[0][0]) < _BESIDE_DATE
    return (
        dated
        or bool(_CONTENTS.fullmatch(text))
        or (len(text.split()) < _LABEL_WORDS and kind_named(text, "") is not None)
    )


def _title(blocks: Sequence[Block], name: str) -> Found | None:
    spoken = [block for block in blocks if block.kind is not PassageKind.BOILERPLATE]
    for block in spoken[:_HEAD]:
        if block.kind is PassageKind.HEADING and is_division(block.text):
            break  # the text begins with its first article: it has no title of its own
        if block.kind is PassageKind.HEADING and len(block.text) > 3 and not _is_label(block.text):
            return Found(block.text, "first heading")
    for block in spoken[:1]:
        if len(block.text) <= 250 and not is_division(block.text) and not is_item(block.text):
            return Found(block.text, "first line")
    stem = PurePath(name).stem.strip()
    return Found(stem, "file name") if stem else None


def _date(blocks: Sequence[Block], lang: Lang, name: str, url: Found | None, made: Found | None) -> Found | None:
    head = [block for block in blocks if block.kind is not PassageKind.NOTE][:_HEAD]
    return (
        dateline(head, lang)
        or date_in_address(url.value if url else "")
        or _of_file(name)
        or _first(head[:_LEAD], lang)
        or _signed(blocks, lang)
        or made
    )


def dateline(head: Sequence[Block], lang: Lang) -> Found | None:
    """A date that opens a paragraph after a place, else one that stands alone or follows a word such as `Datum`."""
    alone: Found | None = None
    for block in head:
        for span, day in find_dates(block.text[:400], lang)[:1]:
            before, after = block.text[: span.start], block.text[span.end :]
            placed = bool(_PLACE.match(before)) and not after.strip(" .")
            if placed or (block.kind is not PassageKind.HEADING and _opens(before, after)):
                return Found(day.isoformat(), "dateline")
            if alone is None and block.kind is not PassageKind.HEADING and len(before) + len(after) < 40:
                alone = Found(day.isoformat(), "line with a date")
    return alone


def _opens(before: str, after: str) -> bool:
    """Whether what stands around a date makes it a dateline: `Berlin, 22. Mai 2025 – …`."""
    if len(before) > 60 or re.search(r"[.:;!?]\s", before) or not re.match(r"\s*(?:[-–—:.)]|$)", after):
        return False
    return not before or before.rstrip(" (").endswith((",", "den", "le")) or not _LABEL.search(before)


def _of_file(name: str) -> Found | None:
    found = date_in_address(name)
    return Found(found.value, "file name") if found else None


def _first(head: Sequence[Block], lang: Lang) -> Found | None:
    for block in head:
        for _, day in find_dates(block.text, lang)[:1]:
            return Found(day.isoformat(), "first date in the text")
    return None


def _signed(blocks: Sequence[Block], lang: Lang) -> Found | None:
    """The day beside the signatures at the end of an agreement."""
    for block in reversed(blocks[-12:]):
        for span, day in find_dates(block.text, lang)[-1:]:
            if _SIGNED.search(block.text[: span.start]):
                return Found(day.isoformat(), "signature")
    return None
