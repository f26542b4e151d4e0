"""What the passages of a library mean, as vectors: each text is read once, and its vector kept beside the library."""

import threading
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.language.vectors import Encoder
from explorer.library.context import Context
from explorer.model.documents import Passage, PassageKind
from explorer.model.progress import Progress
from explorer.search.meaning import VectorTable
from explorer.store import changes, documents, vectors
from explorer.store.database import Transaction

_AT_ONCE: Final = 128
"""Texts read between two reports of progress, and kept in one transaction."""

Place = tuple[int, int]
"""Document and number of a passage."""


class Meanings:
    """Follows the store as the index does. Only one thread at a time brings it up to date; it stays in memory."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._lock = threading.Lock()
        self._table: VectorTable | None = None
        self._rows: dict[bytes, int] = {}
        self._keys: dict[int, tuple[tuple[int, bytes], ...]] = {}
        self._change = 0

    def cosines(self, text: str, encoder: Encoder, progress: Progress) -> tuple[list[Place], NDArray[np.float32]]:
        """Every passage but boilerplate, and how near its meaning is to that of `text` (cosine).

        Vectors that are missing are made first; those made before a cancellation are kept.

        Raises:
            Cancelled: `progress` was told to stop.
        """
        with self._lock:
            self._follow(encoder, progress)
            places = [(document, number) for document, keys in self._keys.items() for number, _ in keys]
            rows = np.array([self._rows[key] for keys in self._keys.values() for _, key in keys], dtype=np.int64)
            table = self._own(encoder)
            own = self._rows.get(vectors.key(text))
            vector = encoder.encode([text])[0] if own is None else table.row(own)
            return places, table.cosines(vector)[rows]

    def _own(self, encoder: Encoder) -> VectorTable:
        if self._table is None:
            self._table = VectorTable(encoder.dimensions)
        return self._table

    def _follow(self, encoder: Encoder, progress: Progress) -> None:
        with self._context.database.reading() as tx:
            last = changes.last(tx)
            fresh = self._changed(tx)
            texts = {vectors.key(p.text): p.text for passages in fresh.values() for p in passages}
            missing = [key for key in texts if key not in self._rows]
            for part in _parts(missing):
                self._add(vectors.get(tx, encoder.name, part), encoder)
        missing = [key for key in missing if key not in self._rows]
        for done, part in enumerate(_parts(missing)):
            progress("Comparing what passages mean", done * _AT_ONCE, len(missing))
            self._read(part, [texts[key] for key in part], encoder)
        self._keys.update({d: tuple((p.number, vectors.key(p.text)) for p in found) for d, found in fresh.items()})
        self._change = last

    def _changed(self, tx: Transaction) -> dict[int, list[Passage]]:
        """The passages of the documents to be looked at again; those that are gone are forgotten."""
        if self._change:
            since = changes.since(tx, self._change)
            wanted = since.changed
            for document in since.removed:
                self._keys.pop(document, None)
        else:
            wanted = frozenset(document.id for document in documents.all(tx))
        return {
            document: [p for p in documents.passages(tx, document) if p.kind is not PassageKind.BOILERPLATE]
            for document in sorted(wanted)
        }

    def _read(self, keys: Sequence[bytes], texts: Sequence[str], encoder: Encoder) -> None:
        made = encoder.encode(texts).astype("<f4")
        found = {key: vector.tobytes() for key, vector in zip(keys, made, strict=True)}
        if not self._context.database.read_only:
            with self._context.database.quiet() as tx:
                vectors.put(tx, encoder.name, found)
        self._add(found, encoder)

    def _add(self, found: dict[bytes, bytes], encoder: Encoder) -> None:
        table = self._own(encoder)
        right = {key: raw for key, raw in found.items() if len(raw) == 4 * encoder.dimensions}
        if right:
            self._rows.update({key: len(table) + place for place, key in enumerate(right)})
            table.add(np.frombuffer(b"".join(right.values()), dtype="<f4").reshape(len(right), encoder.dimensions))


def _parts(keys: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    return (keys[first : first + _AT_ONCE] for first in range(0, len(keys), _AT_ONCE))
