"""Values as records for JSON: the contract that scripts rely on."""

from dataclasses import asdict, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from explorer.model.bitext import Alignment, Bead, BeadDraft, Difference, Dossier
from explorer.model.coding import Suggestion, Tag, Theme
from explorer.model.documents import Document, Passage
from explorer.model.reports import FileReport
from explorer.model.search import ConcordanceLine, Hit, SearchRequest

Record = dict[str, Any]


def plain(value: object) -> Any:
    """A value as JSON knows it: dates and enums as text, tuples and sets as lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, dict):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def file_record(report: FileReport) -> Record:
    """One imported file."""
    return {
        "path": report.path,
        "status": report.status.value,
        "documents": list(report.documents),
        "messages": [str(message) for message in report.messages],
        "error": report.error,
    }


def document_record(document: Document) -> Record:
    """One document."""
    return {
        "id": document.id,
        "path": document.path,
        "lang": document.lang.value,
        "title": document.title,
        "date": document.date.isoformat() if document.date else None,
        "issuer": document.issuer,
        "kind": document.kind.value,
        "url": document.url,
        "reference": document.reference,
        "passages": document.passages,
        "dossier": document.dossier,
        "origins": dict(document.origins),
        "confidence": document.confidence,
    }


def dossier_record(dossier: Dossier) -> Record:
    """One dossier."""
    return {
        "id": dossier.id,
        "title": dossier.title,
        "date": dossier.date.isoformat() if dossier.date else None,
        "documents": {lang.value: document for lang, document in dossier.documents.items()},
        "status": dossier.status.value,
        "score": dossier.score,
    }


def alignment_record(aligned: Alignment | None) -> Record:
    """How far the alignment of a dossier has come."""
    found = aligned or Alignment()
    return {"alignment": found.state.value, "beads": found.beads, "settled": found.settled, "unsure": found.unsure}


def passage_record(passage: Passage) -> Record:
    """One passage."""
    return {
        "number": passage.number,
        "kind": passage.kind.value,
        "paragraph": passage.paragraph,
        "page": passage.page,
        "lang": passage.lang.value,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
    }


def bead_record(bead: Bead) -> Record:
    """One bead."""
    return {
        "id": bead.id,
        "left": list(bead.left),
        "right": list(bead.right),
        "score": round(bead.score, 4),
        "status": bead.status.value,
    }


def draft_record(draft: BeadDraft) -> list[list[int]]:
    """A bead of two plain files: line numbers from 0 on both sides."""
    return [list(draft.left), list(draft.right)]


def difference_record(difference: Difference) -> Record:
    """One difference between the sides of a bead."""
    return {
        "bead": difference.bead,
        "kind": difference.kind.value,
        "left": difference.left,
        "right": difference.right,
        "left_span": plain(difference.left_span),
        "right_span": plain(difference.right_span),
        "reason": difference.reason,
    }


def hit_record(hit: Hit) -> Record:
    """One hit."""
    return {
        "document": hit.document,
        "passage": hit.passage,
        "paragraph": hit.paragraph,
        "lang": hit.lang.value,
        "page": hit.page,
        "title": hit.title,
        "date": hit.date,
        "dossier": hit.dossier,
        "score": round(hit.score, 6),
        "snippet": hit.snippet.text,
        "marks": [[mark.start, mark.end] for mark in hit.snippet.marks],
        "counterpart": hit.counterpart.text if hit.counterpart else None,
        "counterpart_document": hit.counterpart_document,
        "counterpart_passages": list(hit.counterpart_passages),
    }


def line_record(line: ConcordanceLine) -> Record:
    """One line of a concordance."""
    return {
        "document": line.document,
        "passage": line.passage,
        "lang": line.lang.value,
        "page": line.page,
        "title": line.title,
        "date": line.date,
        "dossier": line.dossier,
        "start": line.span.start,
        "end": line.span.end,
        "left": line.left,
        "keyword": line.keyword,
        "right": line.right,
        "counterpart": line.counterpart.text if line.counterpart else None,
        "counterpart_marks": [[m.start, m.end] for m in line.counterpart.marks] if line.counterpart else [],
    }


def request_record(request: SearchRequest) -> Record:
    """What a search asks."""
    return {
        "query": request.query,
        "langs": plain(request.langs),
        "filters": plain(request.filters),
        "across": request.across,
        "without": plain(request.without),
        "order": request.order.value,
    }


def theme_record(theme: Theme) -> Record:
    """One theme."""
    return {
        "id": theme.id,
        "parent": theme.parent,
        "labels": plain(theme.labels),
        "memos": plain(theme.memos),
        "cues": plain(theme.cues),
        "colour": theme.colour,
        "tags": theme.tags,
    }


def tag_record(tag: Tag) -> Record:
    """One tag."""
    return {
        "id": tag.id,
        "document": tag.document,
        "theme": tag.theme,
        "start": tag.span.start,
        "end": tag.span.end,
        "quote": tag.quote,
        "note": tag.note,
        "coder": tag.coder,
        "origin": tag.origin.value,
        "status": tag.status.value,
        "carried_from": tag.carried_from,
    }


def suggestion_record(suggestion: Suggestion) -> Record:
    """One suggestion."""
    return {
        "document": suggestion.document,
        "passage": suggestion.passage,
        "theme": suggestion.theme,
        "score": round(suggestion.score, 4),
        "why": list(suggestion.why),
        "by": suggestion.by.value,
    }
