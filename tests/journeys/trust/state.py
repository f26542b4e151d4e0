"""What a library holds, as values that can be compared: by id within one library, by file name between libraries."""

from pathlib import PurePath
from typing import Any

from explorer.library import Library
from explorer.model.bitext import Dossier
from explorer.model.language import Lang

PAIRS = ((Lang.DE, Lang.FR), (Lang.DE, Lang.EN), (Lang.FR, Lang.EN))
State = dict[str, Any]
OWN = {"library.sqlite3", "vectors.sqlite3", "originals", "backups", "temporary"}
"""All that lies in a closed library."""
OPEN = ("library", "vectors")


def is_whole(library: Library) -> None:
    """Checking finds nothing, and no unfinished file is left."""
    assert library.upkeep.check() == ()
    left = {path.name for path in library.folder.iterdir() if path.stat().st_size}
    assert left <= {*OWN, "library.lock", *(f"{name}.sqlite3-{kind}" for name in OPEN for kind in ("wal", "shm"))}
    assert not list((library.folder / "temporary").glob("*"))


def state(library: Library) -> State:
    """Everything that a person's steps can change, but for moments in time."""
    return {
        "documents": [(d.id, d.title, d.date, d.dossier, d.trashed) for d in _documents(library)],
        "dossiers": sorted((d.id, d.status, d.documents) for d in library.dossiers.all()),
        "beads": sorted(bead for d in library.dossiers.all() for bead in _beads(library, d)),
        "themes": [(t.id, t.parent, t.labels, t.tags) for t in library.themes.all()],
        "tags": [_tag(tag) for d in _documents(library) for tag in library.tags.of_document(d.id)],
        "undo": str(library.history.next_undo()),
        "redo": str(library.history.next_redo()),
    }


def _documents(library: Library) -> list[Any]:
    return sorted([*library.documents.all(), *library.documents.all(trashed=True)], key=lambda d: d.id)


def _beads(library: Library, dossier: Dossier) -> list[tuple[Any, ...]]:
    found = [bead for left, right in PAIRS for bead in library.dossiers.beads(dossier.id, left, right)]
    return [(b.id, b.dossier, b.left_document, b.right_document, b.left, b.right, b.score, b.status) for b in found]


def _tag(tag: Any) -> tuple[Any, ...]:
    return (tag.id, tag.document, tag.theme, tag.span, tag.quote, tag.note, tag.status, tag.origin, tag.carried_from)


def named(library: Library) -> State:
    """Documents, pairs and beads by the names of files: the same for libraries filled in another order."""
    names = {d.id: f"{PurePath(d.path).name}/{d.lang}" for d in library.documents.all()}
    every = library.documents.all()
    return {
        "documents": sorted((names[d.id], d.title, str(d.date), d.issuer, library.documents.text(d.id)) for d in every),
        "passages": sorted((names[d.id], library.documents.passages(d.id)) for d in every),
        "dossiers": sorted(
            (sorted(names[m] for m in d.documents.values()), d.status.value, d.score or 0.0)
            for d in library.dossiers.all()
        ),
        "beads": sorted(
            (names[b[2]], names[b[3]], b[4], b[5], b[6], b[7].value)
            for d in library.dossiers.all()
            for b in _beads(library, d)
        ),
    }
