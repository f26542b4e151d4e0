import hashlib
import os
import stat
from pathlib import Path

import pytest

from explorer.files.hashing import sha256_of
from explorer.model.errors import CannotWrite, FileChanged, NoSuchFile, NoSuchSource
from explorer.store import originals, sources
from explorer.store.database import Database


def test_sources_are_found_by_id_hash_and_path(db: Database) -> None:
    with db.quiet() as tx:
        first = sources.add(tx, "a/b.pdf", "1" * 64, 10, "application/pdf")
        second = sources.add(tx, "a/b.pdf", "2" * 64, 20, "application/pdf")
    with db.reading() as tx:
        assert sources.get(tx, first).size == 10
        assert sources.by_hash(tx, "1" * 64) == sources.get(tx, first)
        assert sources.by_path(tx, "a/b.pdf") == sources.get(tx, second)
        assert [source.id for source in sources.all(tx)] == [first, second]
        assert sources.by_hash(tx, "3" * 64) is None
        assert sources.by_path(tx, "c") is None
        assert sources.get(tx, first).imported.endswith("+00:00")
        with pytest.raises(NoSuchSource):
            sources.get(tx, 99)


def test_names_that_are_no_utf8_stay_apart(db: Database) -> None:
    names = [os.fsdecode(b"bericht-\xe4.txt"), os.fsdecode(b"bericht-\xf6.txt")]
    with db.quiet() as tx:
        ids = [sources.add(tx, Path(name), f"{i}" * 64, 1, "text/plain") for i, name in enumerate(names)]
    with db.reading() as tx:
        found = [sources.by_path(tx, name) for name in names]
    assert [source.id if source else None for source in found] == ids


def test_originals_are_kept_byte_for_byte(db: Database, tmp_path: Path) -> None:
    path = tmp_path / "Erklärung.PDF"
    path.write_bytes(bytes(range(256)) * 9000)
    sha = sha256_of(path)
    kept = originals.keep(db.folder, path, sha)
    assert kept.read_bytes() == path.read_bytes()
    assert kept == db.folder / "originals" / sha[:2] / f"{sha}.pdf"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700
    assert list((db.folder / "temporary").iterdir()) == []
    with db.quiet() as tx:
        source = sources.get(tx, sources.add(tx, path, sha, path.stat().st_size, "application/pdf"))
    assert originals.locate(db.folder, source) == kept
    assert originals.keep(db.folder, path, sha) == kept


def test_a_file_that_changes_meanwhile_is_told_and_not_kept(db: Database, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"new")
    with pytest.raises(FileChanged, match="import it again"):
        originals.keep(db.folder, path, hashlib.sha256(b"old").hexdigest())
    assert [p for p in (db.folder / "originals").rglob("*") if p.is_file()] == []
    with pytest.raises(NoSuchFile):
        originals.keep(db.folder, tmp_path / "none", "0" * 64)


@pytest.mark.parametrize("name", ["a", "a.", "a.b c", "a.'; --", "a." + "x" * 40, "a.ß"])
def test_odd_suffixes_are_left_out(db: Database, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(name.encode())
    sha = sha256_of(path)
    assert originals.keep(db.folder, path, sha).name == sha


def test_where_originals_cannot_be_kept(db: Database, tmp_path: Path) -> None:
    (db.folder / "originals").write_text("in the way")
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")
    with pytest.raises(CannotWrite):
        originals.keep(db.folder, path, sha256_of(path))
