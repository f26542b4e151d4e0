from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from explorer.store.check import check
from explorer.store.database import Database
from explorer.store.originals import FOLDER

# Drawing is slow where other programs keep the processors busy; that says nothing about the tests.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """An empty library; after the test it must still be whole."""
    database = Database.create(tmp_path / "library")
    yield database
    if Database.exists(database.folder) and not (database.folder / "may-be-damaged").exists():
        with Database.open(database.folder, read_only=True) as again:
            kept = (database.folder / FOLDER).exists()
            found = [f for f in check(again) if kept or "original" not in f.notice.template]
            assert not found, [str(f.notice) for f in found]
    database.close()
