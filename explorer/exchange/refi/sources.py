"""The texts of a project with their selections: the element `Sources` of REFI-QDA, and the notes that tags refer to."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from explorer.exchange.refi.names import FIELDS, INTERNAL, guid, moment
from explorer.exchange.xmltext import attribute, escape
from explorer.model.coding import Tag, TagOrigin, TagStatus
from explorer.model.documents import Document
from explorer.model.exchange import OutgoingProject, OutgoingText
from explorer.model.language import Lang
from explorer.model.progress import Progress

SHOWN = 120
"""Code points of a quote that a selection is named by; the whole quote where the text no longer has it."""


def sources(project: OutgoingProject, total: int, progress: Progress) -> Iterator[str]:
    """Every text in order."""
    done = 0
    for text, name in zip(project.texts, _names(project.texts), strict=True):
        yield _opening(project, text, name)
        for tag in text.tags:
            yield _selection(project.library, tag)
            done += 1
            progress("Exporting", done, total)
        yield from _values(project.library, text.document)
        yield "</TextSource>\n"


def _names(texts: Sequence[OutgoingText]) -> Iterator[str]:
    """Names by which a person tells the texts apart: titles, with their language or a number where one comes again."""
    seen: set[str] = set()
    for text in texts:
        document = text.document
        title = document.title or PurePath(document.path).stem or f"Document {document.id}"
        marked = f"{title} ({document.lang})"
        name = next(n for n in (title, marked, f"{marked} {document.id}") if n not in seen)
        seen.add(name)
        yield name


def _opening(project: OutgoingProject, text: OutgoingText, name: str) -> str:
    own = guid(project.library, "text", text.document.id)
    created = moment(project.created)
    when = f' creationDateTime="{created}"' if created else ""
    return f'<TextSource guid="{own}" name={attribute(name)} plainTextPath="{INTERNAL}{own}.txt"{when}>\n'


def _selection(library: str, tag: Tag) -> str:
    """One selection with one coding for each tag, so that its note, coder and status stay its own."""
    made = f' creatingUser="{guid(library, "coder", tag.coder)}"' if tag.coder else ""
    if created := moment(tag.created):
        made += f' creationDateTime="{created}"'
    note = f"<Description>{escape(tag.note)}</Description>" if tag.note else ""
    marks = "".join(f'<NoteRef targetGUID="{guid(library, *mark)}"/>' for mark in _marks(tag))
    return (
        f'<PlainTextSelection guid="{guid(library, "tag", tag.id)}" name={attribute(_shown(tag))}'
        f' startPosition="{tag.span.start}" endPosition="{tag.span.end}"{made}>{note}'
        f'<Coding guid="{guid(library, "coding", tag.id)}"{made}>'
        f'<CodeRef targetGUID="{guid(library, "theme", tag.theme)}"/>{marks}</Coding></PlainTextSelection>\n'
    )


def _shown(tag: Tag) -> str:
    whole = tag.status is TagStatus.LOST or len(tag.quote) <= SHOWN
    return tag.quote if whole else tag.quote[: SHOWN - 1] + "…"


def _marks(tag: Tag) -> list[tuple[str, str]]:
    """What the standard has no attribute for: where a tag comes from, and that nobody stands for it yet."""
    marks = []
    if tag.origin is not TagOrigin.MANUAL:
        marks.append(("origin", tag.origin.value))
    if tag.status is not TagStatus.CONFIRMED:
        marks.append(("status", tag.status.value))
    return marks


def standing_notes(library: str, tags: Sequence[Tag]) -> Iterator[str]:
    """One note for each origin and status in use; codings refer to it."""
    for kind, value in sorted({mark for tag in tags for mark in _marks(tag)}):
        yield (
            f'<Note guid="{guid(library, kind, value)}" name="{kind}: {value}">'
            f"<PlainTextContent>{kind}: {value}</PlainTextContent></Note>\n"
        )


def _values(library: str, document: Document) -> Iterator[str]:
    day = document.date.isoformat() if document.date else ""
    lang = "" if document.lang is Lang.UND else document.lang.value
    known = (lang, document.title, day, document.issuer, document.kind.value, document.url, document.reference)
    for name, value in zip(FIELDS, (*known, document.path), strict=True):
        if value:
            kind = "DateValue" if name == "date" else "TextValue"
            reference = f'<VariableRef targetGUID="{guid(library, "field", name)}"/>'
            yield f"<VariableValue>{reference}<{kind}>{escape(value)}</{kind}></VariableValue>\n"
