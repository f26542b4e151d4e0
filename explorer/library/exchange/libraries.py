"""A colleague's library as a project that can be taken in."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from explorer.model.bitext import BeadStatus
from explorer.model.coding import Tag
from explorer.model.documents import Document, Span
from explorer.model.exchange import IncomingBead, IncomingGroup, IncomingProject, IncomingTag, IncomingText
from explorer.store import beads, documents, dossiers, tags, themes
from explorer.store.database import Database, Transaction


def read_library(folder: Path, ours: bool = False) -> IncomingProject:
    """The themes, texts with their passages, tags, dossiers and confirmed beads of the library in `folder`.

    It is only read, unless it is a copy of `ours`, which may be brought up to date where it has an older format.

    Raises:
        NotALibrary, NotPermitted, LibraryTooNew, LibraryTooOld, LibraryDamaged, LibraryNotClosed: it cannot be read.
    """
    with Database.open(folder, read_only=not ours) as database, database.reading() as tx:
        return IncomingProject(
            name=folder.name,
            origin="Diptych",
            themes=themes.all(tx),
            texts=tuple(_text(tx, document) for document in documents.all(tx)),
            groups=tuple(
                IncomingGroup(found.title, tuple(map(str, found.documents.values())), found.status.value)
                for found in dossiers.all(tx)
            ),
            beads=tuple(_beads(tx)),
        )


def _text(tx: Transaction, document: Document) -> IncomingText:
    known = {
        "title": document.title,
        "date": document.date.isoformat() if document.date else "",
        "issuer": document.issuer,
        "kind": document.kind.value,
        "url": document.url,
        "reference": document.reference,
        "path": document.path,
    }
    return IncomingText(
        guid=str(document.id),
        name=document.title or document.path,
        text=documents.text(tx, document.id),
        lang=document.lang,
        metadata={name: value for name, value in known.items() if value},
        tags=tuple(_tag(tag) for tag in tags.of_document(tx, document.id)),
        passages=documents.passages(tx, document.id),
    )


def _beads(tx: Transaction) -> Iterator[IncomingBead]:
    """The beads that a person stands for."""
    for dossier in dossiers.all(tx):
        for pair in combinations(dossier.documents.values(), 2):
            settled = [b for b in beads.of_dossier(tx, dossier.id, *pair) if b.status is not BeadStatus.AUTOMATIC]
            if settled:
                cut = [documents.passages(tx, document) for document in pair]
                for bead in settled:
                    left, right = (
                        tuple(Span(one[n].start, one[n].end) for n in numbers)
                        for one, numbers in zip(cut, (bead.left, bead.right), strict=True)
                    )
                    yield IncomingBead((str(pair[0]), str(pair[1])), left, right, bead.score, bead.status)


def _tag(tag: Tag) -> IncomingTag:
    return IncomingTag(
        guid=str(tag.id),
        theme=tag.theme,
        span=tag.span,
        quote=tag.quote,
        note=tag.note,
        coder=tag.coder,
        origin=tag.origin,
        status=tag.status,
        created=tag.created,
        carried_from=str(tag.carried_from) if tag.carried_from is not None else None,
        prefix=tag.prefix,
        suffix=tag.suffix,
    )
