"""What the ZIP-based office formats share: limits, and the properties that a file states of itself."""

import re

from explorer.files.archive import Archive, Limits
from explorer.files.xml import parse
from explorer.language.dates import find_date
from explorer.model.documents import Found, Metadata
from explorer.model.language import Lang
from explorer.reading.html_tree import tag_of
from explorer.reading.limits import MEMBERS, NESTING, UNPACKED_BYTES
from explorer.reading.tidying import one_line

LIMITS = Limits(total=UNPACKED_BYTES, member=UNPACKED_BYTES // 2, members=MEMBERS, nesting=NESTING)
"""Limits of an office file or an electronic book."""

_PLACEHOLDERS = re.compile(
    r"(?:microsoft word - .*|untitled.*|unbenannt.*|document\d*|dokument\d*|sans titre.*"
    r"|.*\.(?:docx?|odt|rtf|indd|qxd|pdf|xml))",
    re.IGNORECASE,
)


def core_properties(archive: Archive, shown: str) -> tuple[Metadata, Lang | None]:
    """Title and language from `docProps/core.xml` (Dublin Core); its dates only say when a file was saved."""
    if "docProps/core.xml" not in archive:
        return Metadata(), None
    title = None
    lang = None
    for element in parse(archive.read("docProps/core.xml"), shown):
        text = one_line(element.text or "")
        if tag_of(element) == "title" and not is_placeholder(text):
            title = Found(text, "file properties")
        elif tag_of(element) == "language":
            lang = lang_of(text)
    return Metadata(title=title), lang


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
