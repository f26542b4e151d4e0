"""Verifying everything that a library promises, and repairing what is derived."""

from collections.abc import Callable, Iterator
from typing import Final

from explorer.files.hashing import sha256_of
from explorer.model.documents import Source
from explorer.model.errors import ExplorerError, LibraryDamaged
from explorer.model.notice import Notice
from explorer.model.reports import Finding
from explorer.store import backup, check_beads, check_rows, check_texts, originals, sources
from explorer.store.database import Database
from explorer.store.transaction import Transaction

Check = Callable[[Transaction, bool], Iterator[Finding]]

_CHECKS: Final[tuple[Check, ...]] = (
    check_rows.schema,
    check_rows.dossiers,
    check_rows.themes,
    check_rows.history,
    check_rows.change_log,
    check_texts.contents,
    check_texts.tags,
    check_beads.beads,
)
"""Each verifies one promise and, where asked, repairs; in this order, since later ones build on earlier ones."""


def check(db: Database, repair: bool = False) -> tuple[Finding, ...]:
    """Verify the library; what is wrong with it, nothing if it is whole.

    Looked at: the file itself, hashes of the originals, passages and hashes of texts, quotes of tags, beads (each
    passage at most once for two documents; in order, or declared as crossing), dossiers, themes, history, log of
    changes. Repaired is what can be derived from the rest, after a backup. Raises ReadOnlyLibrary where that is asked
    of a library opened read-only.
    """
    try:
        return _checked(db, repair)
    except LibraryDamaged as error:
        return (Finding(error.notice),)


def _checked(db: Database, repair: bool) -> tuple[Finding, ...]:
    with db.reading() as tx:
        broken = tuple(check_rows.file(tx))
        kept = () if broken else sources.all(tx)
    if broken:
        return broken
    found = [*_originals(db, kept), *_run(db, repair=False)]
    if repair and found:
        backup.snapshot(db, "before repair")
        found = [*_originals(db, kept), *_run(db, repair=True)]
    return tuple(found)


def _run(db: Database, repair: bool) -> list[Finding]:
    with db.quiet() if repair else db.reading() as tx:
        return [finding for check in _CHECKS for finding in check(tx, repair)]


def _originals(db: Database, kept: tuple[Source, ...]) -> Iterator[Finding]:
    """Outside a transaction: hashing every original takes long."""
    for source in kept:
        path = originals.locate(db.folder, source)
        try:
            if sha256_of(path) != source.sha256:
                yield Finding(
                    Notice("The kept original of {path} has changed; import the file again.", {"path": source.path})
                )
        except ExplorerError:
            yield Finding(
                Notice("The kept original of {path} is missing; import the file again.", {"path": source.path})
            )
