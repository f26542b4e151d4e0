"""Keeping one file that was read: its bytes, its documents, in one transaction."""

from pathlib import Path

from explorer.library.tasks import ReadResult
from explorer.model.bitext import DossierStatus
from explorer.model.documents import Extraction, Source
from explorer.model.language import Lang
from explorer.model.notice import Notice
from explorer.model.reports import FileReport, FileStatus
from explorer.store import documents, dossiers, editions, originals, sources
from explorer.store.database import Database, Transaction

_DUPLICATE = "The same file is in the library already."
_SPLIT = "The file holds two languages and was split into {count} documents."
_EDITION = "A new edition of a known file: tags and confirmed beads were taken over."


def store_file(database: Database, path: Path, shown_as: str, result: ReadResult) -> FileReport:
    """Keep the original and store what was read; a known file gives its documents, a changed one a new edition."""
    with database.reading() as tx:
        known = sources.by_hash(tx, result.sha256)
    if known is not None:
        originals.mend(database.folder, known, path)
    if known is not None or result.extraction is None:
        return FileReport(shown_as, FileStatus.DUPLICATE, (), (Notice(_DUPLICATE),))
    originals.keep(database.folder, path, result.sha256)
    with database.quiet() as tx:
        before = sources.by_path(tx, shown_as)
        source = sources.add(tx, shown_as, result.sha256, result.size, result.extraction.media_type)
        old = {d.lang: d.id for d in documents.of_source(tx, before.id)} if before else {}
        ids = _store_drafts(tx, source, result.extraction, old)
    status = FileStatus.UPDATED if old else FileStatus.IMPORTED
    return FileReport(shown_as, status, ids, _messages(result.extraction, bool(old)))


def store_again(database: Database, source: Source, result: ReadResult) -> FileReport:
    """Store what a kept original gave when it was read again; documents that it no longer gives go to the trash."""
    assert result.extraction is not None
    with database.quiet() as tx:
        before = documents.of_source(tx, source.id)
        old = {d.lang: d.id for d in before}
        documents.set_trashed(tx, [d.id for d in before], False)
        gone = sorted(set(old.values()) - {old.get(draft.lang) for draft in result.extraction.drafts})
        for document in gone:
            dossiers.part_document(tx, document)
        ids = _store_drafts(tx, source.id, result.extraction, old)
        documents.set_trashed(tx, gone, True)
    return FileReport(source.path, FileStatus.UPDATED, ids, _messages(result.extraction, True))


def _store_drafts(tx: Transaction, source: int, extraction: Extraction, old: dict[Lang, int]) -> tuple[int, ...]:
    """Store every draft; the documents of a file that was split are versions of one another."""
    ids = tuple(_store_draft(tx, source, extraction, place, old) for place in range(len(extraction.drafts)))
    homes = {dossiers.of_document(tx, document) for document in ids}
    if len(ids) > 1 and len(homes) == len(ids) and all(_is_alone(tx, home) for home in homes):
        dossiers.join_all(tx, ids, DossierStatus.AUTOMATIC, 1.0)
    return ids


def _is_alone(tx: Transaction, dossier: int) -> bool:
    return dossiers.get(tx, dossier).status is DossierStatus.SINGLE


def _store_draft(tx: Transaction, source: int, extraction: Extraction, index: int, old: dict[Lang, int]) -> int:
    draft = extraction.drafts[index]
    if draft.lang in old:
        editions.new_edition(tx, old[draft.lang], source, draft)
        return old[draft.lang]
    return documents.add(tx, source, draft)


def _messages(extraction: Extraction, edition: bool) -> tuple[Notice, ...]:
    own = []
    if len(extraction.drafts) > 1:
        own.append(Notice(_SPLIT, {"count": len(extraction.drafts)}))
    if edition:
        own.append(Notice(_EDITION))
    return (*own, *extraction.warnings)
