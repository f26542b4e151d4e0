"""Vectors of passages: a cache that may be emptied at any time."""

import hashlib
from collections.abc import Iterable, Mapping

from explorer.store.transaction import Transaction

_AT_ONCE = 5000


def key(text: str) -> bytes:
    """The key of a passage's text: its SHA-1, 20 bytes. Equal texts have one vector."""
    return hashlib.sha1(text.encode(), usedforsecurity=False).digest()


def get(tx: Transaction, model: str, keys: Iterable[bytes]) -> dict[bytes, bytes]:
    """Vectors of a model by key, as the bytes that were put; keys without one are left out."""
    wanted = list(dict.fromkeys(keys))
    found: dict[bytes, bytes] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(part))
        found.update(tx.rows(f"SELECT key, value FROM vector WHERE model = ? AND key IN ({marks})", (model, *part)))  # noqa: S608
    return found


def put(tx: Transaction, model: str, vectors: Mapping[bytes, bytes]) -> None:
    """Keep vectors (float32, little-endian) of a model by key."""
    tx.run_many(
        "INSERT INTO vector (model, key, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        [(model, name, value) for name, value in vectors.items()],
    )


def forget(tx: Transaction, model: str | None = None) -> None:
    """Delete the vectors of a model, or of all."""
    tx.run("DELETE FROM vector WHERE ? IS NULL OR model = ?", (model, model))
