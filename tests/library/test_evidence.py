"""What a dossier was aligned by is kept and told."""

from pathlib import Path

import numpy as np
import pytest

from explorer.language.vectors import Encoder
from explorer.library import Library
from explorer.model.bitext import Evidence
from explorer.store import aligned, vectors
from explorer.store.database import Database

GERMAN = "Erklärung vom 22. Mai 2025\n\nDie Cloud bleibt in Europa.\n\nDie Ämter teilen Daten mit 27 Staaten.\n"
FRENCH = (
    "Déclaration du 22 mai 2025\n\nLe nuage reste en Europe.\n\nLes services partagent des données avec 27 États.\n"
)


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "home"))
    (tmp_path / "a.de.txt").write_text(GERMAN, "utf8")
    (tmp_path / "a.fr.txt").write_text(FRENCH, "utf8")
    with Library.create(tmp_path / "library") as library:
        library.imports.run([tmp_path / "a.de.txt", tmp_path / "a.fr.txt"])
    return tmp_path / "library"


def _keep_vectors(folder: Path) -> None:
    """Have a vector for every passage, so that the next run goes by them."""
    with Library.open(folder) as library:
        texts = [p.text for d in library.documents.all() for p in library.documents.passages(d.id)]
    with Database.open(folder) as database, database.quiet() as tx:
        rows = np.eye(len(texts), Encoder.dimensions, dtype="<f4")
        vectors.put(tx, Encoder.name, {vectors.key(t): row.tobytes() for t, row in zip(texts, rows, strict=True)})


def test_vectors_that_are_there_are_told(two: Path) -> None:
    with Library.open(two) as library:
        (dossier,) = library.dossiers.all()
        assert library.dossiers.aligned_by(dossier.id) == (Evidence.WORDS,)
        assert library.reader.view(dossier.id).aligned_by is Evidence.WORDS
    _keep_vectors(two)
    with Library.open(two) as library:
        library.dossiers.realign(dossier.id)
        assert library.reader.view(dossier.id).aligned_by is Evidence.VECTORS
        assert library.dossiers.aligned_by(dossier.id) == (Evidence.VECTORS,)


def test_undo_brings_back_what_a_dossier_was_aligned_by(two: Path) -> None:
    with Library.open(two) as library:
        (dossier,) = library.dossiers.all()
    _keep_vectors(two)
    with Library.open(two) as library:
        library.dossiers.realign(dossier.id)
        assert library.dossiers.aligned_by(dossier.id) == (Evidence.VECTORS,)
        change = library.history.undo()
        assert library.dossiers.aligned_by(dossier.id) == (Evidence.WORDS,)
        assert library.reader.view(dossier.id).aligned_by is Evidence.WORDS
        assert dossier.id in change.beads
        library.history.redo()
        assert library.dossiers.aligned_by(dossier.id) == (Evidence.VECTORS,)


def test_documents_that_are_parted_were_aligned_by_nothing_until_joined_again(two: Path) -> None:
    with Library.open(two) as library:
        (dossier,) = library.dossiers.all()
        library.dossiers.unlink(dossier.id)
        assert [library.dossiers.aligned_by(d.id) for d in library.dossiers.all()] == [(), ()]
        library.history.undo()
        assert library.dossiers.aligned_by(dossier.id) == (Evidence.WORDS,)


def test_the_order_of_the_two_does_not_matter(two: Path) -> None:
    with Database.open(two) as database, database.quiet() as tx:
        aligned.note(tx, 2, 1, Evidence.VECTORS)
        assert aligned.noted(tx, 1, 2) is aligned.noted(tx, 2, 1) is Evidence.VECTORS
        assert aligned.noted(tx, 1, 3) is None
