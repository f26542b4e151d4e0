"""From passages of one document to their counterparts on the other panels."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from explorer.model.documents import Document, Passage, Span
from explorer.model.language import PANELS, Lang
from explorer.model.search import Counterpart
from explorer.store import beads, documents, dossiers
from explorer.store.database import Transaction

Key = tuple[int, int]
"""Document and paragraph."""


@dataclass(frozen=True, slots=True)
class Side:
    """The aligned passages of a partner document."""

    document: Document
    passages: tuple[Passage, ...]


def touched(passages: Collection[Passage], span: Span) -> tuple[Passage, ...]:
    """The passages that share at least one code point with `span`."""
    return tuple(p for p in passages if p.span.overlaps(span))


def partners(tx: Transaction, document: Document) -> tuple[Document, ...]:
    """The panels that a tag of this document is carried to: German to French and back, any other language to both."""
    members = dossiers.get(tx, dossiers.of_document(tx, document.id)).documents
    return tuple(documents.get(tx, members[lang]) for lang in PANELS if lang is not document.lang and lang in members)


def across(tx: Transaction, document: Document, numbers: Collection[int], partner: Document) -> Side:
    """The passages of `partner` in the beads that hold any of `numbers`."""
    wanted = set(numbers)
    found: set[int] = set()
    dossier = dossiers.of_document(tx, document.id)
    for bead in beads.of_dossier(tx, dossier, document.id, partner.id):
        if wanted & set(bead.left):
            found.update(bead.right)
    passages = documents.passages(tx, partner.id) if found else ()
    return Side(partner, tuple(p for p in passages if p.number in found))


def main_partner(tx: Transaction, document: Document) -> Document | None:
    """The one panel to show beside this document, if it has a version in the other language."""
    return next(iter(partners(tx, document)), None)


def facing(tx: Transaction, paragraphs: Mapping[Key, Sequence[Passage]]) -> dict[Key, Counterpart]:
    """What answers each paragraph on the other panel; those that nothing answers are left out.

    Read for all of them at once: each document's beads one time, and of its partner no more than is wanted.
    """
    owned: dict[int, list[Key]] = defaultdict(list)
    for key in paragraphs:
        owned[key[0]].append(key)
    versions = dossiers.versions(tx, owned)
    found: dict[Key, Counterpart] = {}
    for document, keys in owned.items():
        if partner := _facing(document, versions.get(document, {})):
            wanted = {key: [passage.number for passage in paragraphs[key]] for key in keys}
            found.update(_answers(tx, document, partner, wanted))
    return found


def _facing(document: int, versions: Mapping[Lang, int]) -> tuple[int, Lang] | None:
    """The panel to show beside a document, and its language."""
    return next(((versions[lang], lang) for lang in PANELS if versions.get(lang, document) != document), None)


def _answers(
    tx: Transaction, document: int, partner: tuple[int, Lang], wanted: Mapping[Key, Sequence[int]]
) -> Iterator[tuple[Key, Counterpart]]:
    """The counterparts of paragraphs of one document, given with the numbers of their passages."""
    answers = beads.answers(tx, document, partner[0], [number for numbers in wanted.values() for number in numbers])
    needed = {number for group in answers.values() for number in group}
    passages = documents.numbered(tx, partner[0], needed) if needed else {}
    for key, numbers in wanted.items():
        theirs = sorted({other for number in numbers for other in answers.get(number, ())})
        if held := tuple(passages[number] for number in theirs if number in passages):
            yield key, Counterpart(*partner, held)


def other_panel(lang: Lang) -> Lang:
    """French for German, German for everything else."""
    return Lang.FR if lang is Lang.DE else Lang.DE
