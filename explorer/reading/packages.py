"""What the ZIP-based office formats share: limits, and the properties that a file states of itself."""

import re
from dataclasses import dataclass, field

from lxml import etree

from explorer.files.archive import Archive, Limits
from explorer.files.xml import parse
from explorer.language.dates import find_date
from explorer.model.documents import Found, Metadata
from explorer.model.language import Lang
from explorer.reading.html_tree import tag_of
from explorer.reading.issuers import institution
from explorer.reading.kinds import kind_named
from explorer.reading.limits import MEMBERS, NESTING, UNPACKED_BYTES
from explorer.reading.tidying import one_line

LIMITS = Limits(total=UNPACKED_BYTES, member=UNPACKED_BYTES // 2, members=MEMBERS, nesting=NESTING)
"""Limits of an office file or an electronic book."""

_PLACEHOLDERS = re.compile(
    r"(?:microsoft word - .*|untitled.*|unbenannt.*|document\d*|dokument\d*|sans titre.*"
    r"|.*\.(?:docx?|odt|rtf|indd|qxd|pdf|xml))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Properties:
    """What an office file states of itself: metadata, language, and the day on which it was made."""

    declared: Metadata = field(default_factory=Metadata)
    lang: Lang | None = None
    made: Found | None = None


def properties_in(archive: Archive, name: str, shown: str) -> Properties:
    """The properties in the member `name` (Dublin Core and its kin, as Word and OpenDocument write them)."""
    if name not in archive:
        return Properties()
    stated: dict[str, str] = {}
    for element in parse(archive.read(name), shown).iter():
        stated.setdefault(tag_of(element), one_line(element.text or ""))
    title = stated.get("title", "")
    author = stated.get("publisher") or stated.get("initial-creator") or stated.get("creator") or ""
    declared = Metadata(
        title=None if is_placeholder(title) else Found(title, "file properties"),
        issuer=institution(author, "file properties"),
        kind=kind_named(stated.get("category", ""), "file properties") if stated.get("category") else None,
    )
    return Properties(declared, lang_of(stated.get("language", "")), _made(stated))


def _made(stated: dict[str, str]) -> Found | None:
    return day_of(stated.get("created") or stated.get("creation-date") or "")


def local_name(element: etree._Element) -> str:
    """The element's name without its namespace; empty for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def is_placeholder(title: str) -> bool:
    """Whether a title is empty or one that a program made up."""
    return len(title) < 4 or bool(_PLACEHOLDERS.fullmatch(title))


def lang_of(code: str) -> Lang | None:
    """The language of a code such as `de-DE`; UND for another language, None for no code."""
    short = re.split(r"[-_]", code.strip().lower())[0]
    if not short:
        return None
    return Lang(short) if short in {"de", "fr", "en"} else Lang.UND


def day_of(text: str) -> Found | None:
    """A day stated in a property."""
    day = find_date(text.replace("T", " "), Lang.DE)
    return Found(day.isoformat(), "file properties") if day else None
