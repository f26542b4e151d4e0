"""Killed at any moment, on a full disk, with two at once: the library is whole, and what was acknowledged is there."""

import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from explorer.model.errors import CannotWrite
from explorer.model.language import Lang
from explorer.store import backup, changes, documents, settings
from explorer.store.check import check
from explorer.store.database import Database
from tests.store import steps
from tests.store.making import add, draft
from tests.store.released import fill

WORKER = """
import random, sys
from pathlib import Path
from explorer.model.documents import MetadataEdit
from explorer.model.errors import ExplorerError
from explorer.model.language import Lang
from explorer.store import backup, beads, documents, dossiers, history, settings
from explorer.store.database import Database
from tests.store.making import add, draft, one_to_one

db, dice, count = Database.open(Path(sys.argv[1])), random.Random(int(sys.argv[2])), 0
with db.reading() as tx:
    count = settings.get(tx, "count", 0)
while True:
    work = dice.randrange(6)
    if work == 0:
        add(db, draft(dice.choice([Lang.DE, Lang.FR]), [f"Satz {i}." for i in range(dice.randrange(1, 400))]))
    elif work == 1:
        try:
            dice.choice([history.undo, history.redo])(db)
        except ExplorerError:
            pass
    elif work == 2:
        backup.snapshot(db, "x")
    with db.step("Count {n}", n=count) as tx:
        some = documents.all(tx)
        if some:
            documents.edit(tx, dice.choice(some).id, MetadataEdit(title=str(count)))
        settings.put(tx, "count", count + 1)
    count += 1
    print(count, flush=True)
"""


@pytest.mark.parametrize("seed", range(4))
def test_killed_at_a_random_moment(tmp_path: Path, project: Path, seed: int) -> None:
    folder = tmp_path / "library"
    with Database.create(folder) as db:
        fill(db)
    acknowledged = 0
    for round_ in range(2):
        worker = subprocess.Popen(
            [sys.executable, "-c", WORKER, str(folder), str(seed)], cwd=project, stdout=subprocess.PIPE, text=True
        )
        assert worker.stdout is not None
        acknowledged = int(worker.stdout.readline())
        time.sleep(random.Random(seed * 10 + round_).uniform(0, 0.5))
        worker.kill()
        rest = worker.communicate()[0].split("\n")
        acknowledged = max(acknowledged, *(int(line) for line in rest[:-1] if line), 0)
        with Database.open(folder) as db:
            assert [f for f in check(db) if "original" not in f.notice.template] == []
            with db.reading() as tx:
                assert settings.get(tx, "count") in (acknowledged, acknowledged + 1)
            assert not (folder / "temporary").exists()


@contextmanager
def no_files_larger_than(size: int) -> Iterator[None]:
    """A limit of the size of files stands for a full disk: writes fail halfway."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)


def test_a_full_disk_is_told_and_nothing_is_half_done(db: Database) -> None:
    fill(db)
    before = steps.content(db)
    large = draft(Lang.DE, [f"Ein ziemlich langer Satz mit der Nummer {i}." for i in range(20_000)])
    with no_files_larger_than(600_000):
        with pytest.raises(CannotWrite):
            add(db, large)
        assert steps.content(db) == before
    with db.step("Set") as tx:
        settings.put(tx, "a", 1)
    add(db, large)


def test_a_full_disk_leaves_no_half_backup(db: Database) -> None:
    fill(db)
    with no_files_larger_than(20_000), pytest.raises(CannotWrite):
        backup.snapshot(db, "x")
    assert backup.all(db.folder) == ()
    assert list((db.folder / "temporary").iterdir()) == []


READER = """
import sys
from pathlib import Path
from explorer.store import documents
from explorer.store.database import Database
with Database.open(Path(sys.argv[1]), read_only=True) as db:
    for _ in range(40):
        with db.reading() as tx:
            found = documents.all(tx)
            assert all(len(documents.passages(tx, d.id)) == d.passages for d in found)
print(len(found))
"""


def test_another_process_reads_while_this_one_writes(db: Database, project: Path) -> None:
    reader = subprocess.Popen(
        [sys.executable, "-c", READER, str(db.folder)], cwd=project, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    written = 0
    while reader.poll() is None and written < 2000:
        add(db, draft(Lang.DE))
        written += 1
        time.sleep(0.01)
    out, error = reader.communicate()
    assert reader.returncode == 0, error
    assert 0 <= int(out) <= written
    with db.reading() as tx:
        assert len(documents.all(tx)) == written
        assert changes.last(tx) == written
