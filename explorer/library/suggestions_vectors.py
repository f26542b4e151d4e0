"""Vectors of texts, worked out once and kept in the library's cache."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from explorer.library.context import Context
from explorer.model.documents import Passage
from explorer.model.progress import Progress
from explorer.store import vectors

_BATCH = 32
Floats = NDArray[np.float32]


def encoded(context: Context, texts: Sequence[str], progress: Progress) -> Floats:
    """A vector of unit length for each text, shape (texts, dimensions of the encoder). The encoder must be there."""
    encoder = context.encoder
    assert encoder is not None
    keys = [vectors.key(text) for text in texts]
    with context.database.reading() as tx:
        known = vectors.get(tx, encoder.name, keys)
    wanted = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    for done, batch in enumerate(_batched(list(wanted.items()))):
        progress("Comparing by meaning", done * _BATCH, len(wanted))
        made = encoder.encode([text for _, text in batch]).astype("<f4")
        fresh = {key: row.tobytes() for (key, _), row in zip(batch, made, strict=True)}
        known |= fresh
        if not context.database.read_only:
            with context.database.quiet() as tx:
                vectors.put(tx, encoder.name, fresh)
    return np.stack([np.frombuffer(known[key], dtype="<f4") for key in keys]).astype(np.float32)


def vectors_of(
    context: Context, document: int, passages: Sequence[Passage], progress: Progress
) -> dict[tuple[int, int], Floats]:
    """The vectors of passages by document and number; empty where no encoder is installed."""
    if context.encoder is None or not passages:
        return {}
    rows = encoded(context, [passage.text for passage in passages], progress)
    return {(document, passage.number): row for passage, row in zip(passages, rows, strict=True)}


def _batched(items: list[tuple[bytes, str]]) -> list[list[tuple[bytes, str]]]:
    return [items[start : start + _BATCH] for start in range(0, len(items), _BATCH)]
