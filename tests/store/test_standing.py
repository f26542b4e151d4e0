"""A program that syncs folders puts another file in the place of the open library's."""

import os
import shutil
from pathlib import Path
from threading import Thread

import pytest

from explorer.model.errors import ExplorerError, LibraryReplaced
from explorer.model.language import Lang
from explorer.store import backup, documents, settings
from explorer.store.check import check
from explorer.store.connecting import FILE_NAME
from explorer.store.database import Database
from tests.store import steps
from tests.store.making import add, draft
from tests.store.released import fill


@pytest.fixture
def older(db: Database, tmp_path: Path) -> Path:
    """A file of the same library, as another computer had it, and work done here since."""
    fill(db)
    path = shutil.copyfile(backup.snapshot(db, "x"), tmp_path / "older.sqlite3")
    add(db, draft(Lang.EN, [f"Sentence {n}." for n in range(500)]))
    return path


def replace(db: Database, path: Path) -> None:
    os.replace(path, db.folder / FILE_NAME)  # noqa: PTH105


def put(db: Database) -> None:
    with db.step("Set") as tx:
        settings.put(tx, "a", 1)


def test_nothing_is_written_to_a_file_that_has_lost_its_name(db: Database, older: Path) -> None:
    put(db)
    before = steps.content(db)
    replace(db, older)
    with pytest.raises(LibraryReplaced, match="replaced the file"):
        put(db)
    with pytest.raises(LibraryReplaced):
        db.temporary()
    refused: list[ExplorerError] = []
    thread = Thread(target=lambda: refused.append(read_refused(db)))
    thread.start()
    thread.join()
    assert [type(error) for error in refused] == [LibraryReplaced], "a new thread would read the other file"
    db.close()
    with Database.open(db.folder) as again:
        assert len(steps.content(again)["document"]) == 3
        assert [f for f in check(again) if "original" not in f.notice.template] == []
    kept = backup.all(db.folder)[-1]
    assert kept.reason == "replaced-by-another-program"
    backup.restore(db.folder, kept.path)
    with Database.open(db.folder) as again:
        assert steps.content(again) == before


def read_refused(db: Database) -> ExplorerError:
    with pytest.raises(ExplorerError) as caught, db.reading() as tx:
        documents.all(tx)
    return caught.value


def test_a_whole_folder_put_elsewhere_keeps_its_work_and_the_new_one_is_left_alone(
    db: Database, tmp_path: Path
) -> None:
    fill(db)
    with Database.create(tmp_path / "other") as other:
        add(other, draft(Lang.DE))
        expected = steps.content(other)
    before = steps.content(db)
    db.folder.rename(tmp_path / "away")
    (tmp_path / "other").rename(db.folder)
    with pytest.raises(LibraryReplaced):
        put(db)
    db.close()
    assert backup.all(db.folder) == ()
    with Database.open(db.folder) as again:
        assert steps.content(again) == expected
    with Database.open(tmp_path / "away") as again:
        assert steps.content(again) == before
        assert [f for f in check(again) if "original" not in f.notice.template] == []


def test_a_library_that_was_only_read_leaves_no_backup_behind(db: Database, older: Path) -> None:
    db.close()
    with Database.open(db.folder) as again:
        steps.content(again)
        replace(again, older)
    assert len(backup.all(db.folder)) == 1
