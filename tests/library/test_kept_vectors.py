"""Vectors that are kept already help aligning; they are not made for it."""

from pathlib import Path

import numpy as np

from explorer.language.vectors import Encoder
from explorer.library.aligning import kept_vectors
from explorer.model.documents import Passage, PassageKind
from explorer.model.language import Lang
from explorer.store import vectors
from explorer.store.database import Database


def passage(number: int, text: str, kind: PassageKind = PassageKind.BODY) -> Passage:
    return Passage(number, kind, number, None, Lang.DE, 0, len(text), text)


def test_vectors_are_used_only_where_every_passage_but_boilerplate_has_one(tmp_path: Path) -> None:
    left = [passage(0, "Menü", PassageKind.BOILERPLATE), passage(1, "Haus"), passage(2, "Netz")]
    right = [passage(0, "maison")]
    rows = np.eye(3, Encoder.dimensions, dtype="<f4")
    with Database.create(tmp_path / "library") as database, database.quiet() as tx:
        assert kept_vectors(tx, left, right) is None
        vectors.put(tx, Encoder.name, {vectors.key(t): rows[n].tobytes() for n, t in enumerate(("Haus", "Netz"))})
        assert kept_vectors(tx, left, right) is None
        vectors.put(tx, Encoder.name, {vectors.key("maison"): rows[2].tobytes()})
        found = kept_vectors(tx, left, right)
        assert found is not None
        assert found[0].tolist() == rows[:2].tolist()
        assert found[1].tolist() == rows[2:].tolist()
        assert kept_vectors(tx, left, []) is None
