"""Imported files as the library knows them."""

from datetime import UTC, datetime
from pathlib import Path

from explorer.model.documents import Source
from explorer.model.errors import NoSuchSource
from explorer.store import values
from explorer.store.transaction import Transaction

_SELECT = "SELECT id, path, sha256, size, media_type, imported FROM source"


def add(tx: Transaction, path: str | Path, sha256: str, size: int, media_type: str) -> int:
    """Note a file that was imported from `path`; its id. `size` in bytes, `sha256` in hexadecimal."""
    stored = {"path": values.plain(str(path)), "sha256": sha256, "size": size, "media_type": media_type}
    return tx.insert("source", {**stored, "imported": datetime.now(UTC).isoformat(timespec="seconds")})


def get(tx: Transaction, source: int) -> Source:
    """One source. Raises NoSuchSource."""
    row = tx.row(f"{_SELECT} WHERE id = ?", (source,))
    if row is None:
        raise NoSuchSource(source=source)
    return Source(*row)


def by_hash(tx: Transaction, sha256: str) -> Source | None:
    """The source with these bytes, the latest where there are several."""
    row = tx.row(f"{_SELECT} WHERE sha256 = ? ORDER BY id DESC LIMIT 1", (sha256,))
    return Source(*row) if row else None


def by_path(tx: Transaction, path: str | Path) -> Source | None:
    """What was imported from this path, the latest edition where there are several."""
    row = tx.row(f"{_SELECT} WHERE path = ? ORDER BY id DESC LIMIT 1", (values.plain(str(path)),))
    return Source(*row) if row else None


def all(tx: Transaction) -> tuple[Source, ...]:  # noqa: A001 the verb of every room's list
    """Every source, oldest first."""
    return tuple(Source(*row) for row in tx.rows(f"{_SELECT} ORDER BY id"))
