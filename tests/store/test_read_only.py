"""A library in a folder that cannot be written: only an ordinary user meets one, since root may write all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from explorer.model.errors import LibraryNotClosed, ReadOnlyLibrary
from explorer.model.language import Lang
from explorer.store import connecting, documents, settings, vectors
from explorer.store.check import check
from explorer.store.database import Database
from tests.store.making import add, draft

_NOBODY = 65534


@pytest.fixture
def locked() -> Iterator[Path]:
    """A library whose files and folder nobody may write, in a folder that everybody may enter."""
    with tempfile.TemporaryDirectory() as parent:
        Path(parent).chmod(0o755)
        folder = Path(parent) / "locked"
        with Database.create(folder) as db:
            add(db, draft(Lang.DE), draft(Lang.FR))
            with db.quiet() as tx:
                vectors.put(tx, "m", {b"k": b"1234"})
        _set_modes(folder, 0o444, 0o555)
        yield folder
        _set_modes(folder, 0o644, 0o755)


def _set_modes(folder: Path, files: int, own: int) -> None:
    for path in folder.iterdir():
        path.chmod(files if path.is_file() else own)
    folder.chmod(own)


@contextmanager
def an_ordinary_user() -> Iterator[None]:
    """Act as `nobody` where the tests run as root."""
    if os.geteuid() != 0:
        yield
        return
    os.setegid(_NOBODY)
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


def test_it_opens_read_only_with_all_that_is_in_it(locked: Path) -> None:
    with an_ordinary_user(), Database.open(locked, read_only=True) as db:
        with db.reading() as tx:
            assert len(documents.all(tx)) == 2
            assert vectors.get(tx, "m", [b"k"]) == {b"k": b"1234"}
        assert len(check(db)) == 2  # the originals that this library never had


def test_that_it_cannot_be_written_is_told(locked: Path) -> None:
    with an_ordinary_user(), pytest.raises(ReadOnlyLibrary), Database.open(locked):
        pass


def test_pages_in_the_wal_are_never_left_out(locked: Path) -> None:
    """After a crash the newest pages are in the WAL; without them an old library would show as if it were whole."""
    _set_modes(locked, 0o644, 0o755)
    db = Database.open(locked)
    with db.quiet() as tx:
        settings.put(tx, "new", 1)
    wal = locked / f"{connecting.FILE_NAME}-wal"
    kept, shm = wal.read_bytes(), locked / f"{connecting.FILE_NAME}-shm"
    main = (locked / connecting.FILE_NAME).read_bytes()
    db.close()
    wal.write_bytes(kept)
    (locked / connecting.FILE_NAME).write_bytes(main)
    shm.unlink(missing_ok=True)
    _set_modes(locked, 0o444, 0o555)
    with an_ordinary_user(), pytest.raises(LibraryNotClosed, match="copy it"):
        Database.open(locked, read_only=True)
    _set_modes(locked, 0o644, 0o755)
    with Database.open(locked, read_only=True) as again, again.reading() as tx:
        assert settings.get(tx, "new") == 1


def test_a_library_without_the_cache_of_vectors_opens_too(locked: Path) -> None:
    _set_modes(locked, 0o644, 0o755)
    (locked / vectors.FILE_NAME).unlink()
    _set_modes(locked, 0o444, 0o555)
    with an_ordinary_user(), Database.open(locked, read_only=True) as db, db.reading() as tx:
        assert vectors.get(tx, "m", [b"k"]) == {}
