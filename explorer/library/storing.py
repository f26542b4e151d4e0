"""Keeping one file that was read: its bytes, its documents, in one transaction."""

from pathlib import Path

from explorer.library.tasks import ReadResult
from explorer.model.bitext import DossierStatus
from explorer.model.documents import Extraction
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
    if known is not None or result.extraction is None:
        return FileReport(shown_as, FileStatus.DUPLICATE, (), (Notice(_DUPLICATE),))
    originals.keep(database.folder, path, result.sha256)
    with database.quiet() as tx:
        before = sources.by_path(tx, shown_as)
        source = sources.add(tx, shown_as, result.sha256, result.size, result.extraction.media_type)
        old = {d.lang: d.id for d in documents.of_source(tx, before.id)} if before else {}
        ids = tuple(_store_draft(tx, source, result.extraction, i, old) for i in range(len(result.extraction.drafts)))
        if len(ids) > 1 and not old:
            dossiers.join_all(tx, ids, DossierStatus.AUTOMATIC, 1.0)
    status = FileStatus.UPDATED if old else FileStatus.IMPORTED
    return FileReport(shown_as, status, ids, _messages(result.extraction, bool(old)))


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
