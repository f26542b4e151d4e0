"""Killed while a whole library is migrated, restored, unpacked or brought in: it is as before or as after."""

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from explorer.library import Library
from explorer.model.coding import ExcerptFilter
from explorer.store import migrations
from tests.journeys.trust import old
from tests.journeys.trust.acting import tagging
from tests.journeys.trust.driver import Order
from tests.journeys.trust.killing import Driver, Killed
from tests.journeys.trust.state import State, is_whole, state

NEW = "before-format-"


@dataclass(frozen=True, slots=True)
class Case:
    """One kill: what is ordered, by which chance, and the library of much work that must not be lost."""

    order: Order
    chance: Random
    driver: Driver
    worked: Path
    scratch: Path

    @property
    def folder(self) -> Path:
        """The library that the killed process works on."""
        return Path(self.order.library)

    def kill(self, *paths: Path, steps: int = 0, seconds: float = 0.12) -> Killed:
        """Run it on these files and kill it."""
        order = replace(self.order, paths=tuple(map(str, paths)))
        return self.driver.kill_at_random(order, self.chance, steps, seconds)


def migrated_once(case: Case) -> None:
    """Killed while an old library is opened: it is wholly old or wholly new, and opens with everything in it."""
    number = case.chance.randrange(1, migrations.CURRENT)
    shutil.copytree(case.worked, case.folder)
    old.become_old(case.folder, number)
    before, unhurt = old.kept(case.folder / old.NAME), case.scratch / "unhurt"
    shutil.copytree(case.folder, unhurt)
    begun = time.monotonic()
    Library.open(unhurt).close()
    took = time.monotonic() - begun
    after = old.kept(unhurt / old.NAME)
    killed = case.kill(seconds=2.5 * took)
    left, snapshots = old.kept(old.copied(case.folder, case.scratch / "left")), made(case.folder)
    print(f"format {number}, killed with format {left.format}, {len(snapshots)} snapshots, after {killed.said}")
    assert left in ((after,) if killed.said else (before, after))
    assert len(snapshots) <= 1
    held = content(case.folder)
    assert held == content(unhurt) == content(case.worked)
    assert len(made(case.folder)) == len(snapshots) + (left == before), "a migration that is done is not done again"
    for path in made(case.folder):
        assert old.kept(path) == before, "the snapshot holds what there was"
    Library.restore(case.folder, made(case.folder)[0])
    assert content(case.folder) == held


def made(folder: Path) -> list[Path]:
    """The snapshots made before a migration."""
    return sorted(path for path in (folder / "backups").glob("*.sqlite3") if NEW in path.name)


def content(folder: Path) -> list[State]:
    """What a library holds, and after taking back the last two steps and doing them again; it must be whole."""
    with Library.open(folder) as library:
        is_whole(library)
        found = [state(library)]
        for act in (library.history.undo, library.history.undo, library.history.redo, library.history.redo):
            act()
            found.append(state(library))
        assert found[0] == found[-1]
        return found


def restored_or_not(case: Case) -> None:
    """Killed while one snapshot after the other is put back: the library is one of them, and the others are there."""
    shutil.copytree(case.worked, case.folder)
    states, snapshots = [], []
    with Library.open(case.folder) as library:
        for number in range(3):
            states.append(state(library))
            made_now = library.upkeep.backup(f"of {number}")
            snapshots.append(shutil.copyfile(made_now, case.scratch / made_now.name))
            next(tagging(library, Random(number), case.scratch))
        states.append(state(library))
    killed = case.kill(*snapshots, steps=4)
    count = len(killed.said)
    possible = [states[(count - 1) % 3] if count else states[-1], states[count % 3]]
    with Library.open(case.folder) as library:
        is_whole(library)
        found = state(library)
        assert found in possible
        kept = library.upkeep.backups()
        library.search.catch_up()
    assert len(kept) <= 7, "six, and one that the rotation had not come to"
    Library.restore(case.folder, kept[-1])
    with Library.open(case.folder) as library:
        is_whole(library)
        assert state(library) in states


def unpacked_or_not(case: Case) -> None:
    """Killed while a library is unpacked: there is none, or a whole one; unpacking again gives it."""
    packed = case.scratch / "worked.diptych"
    with Library.open(case.worked) as library:
        library.exchange.pack(packed)
        before = state(library)
    killed = case.kill(packed)
    if killed.said:
        assert case.folder.exists()
    if not case.folder.exists():
        Library.unpack(packed, case.folder)
    with Library.open(case.folder) as library:
        is_whole(library)
        assert state(library) == before
    assert {path.name for path in case.scratch.iterdir()} <= {"killed", "said", packed.name}


def brought_in_or_not(case: Case) -> None:
    """Killed while a packed library or a memory is brought in: bringing it in again ends what was begun."""
    given = case.scratch / case.chance.choice(("worked.diptych", "worked.tmx"))
    with Library.open(case.worked) as library:
        library.exports.write("tmx", given, ExcerptFilter()) if given.suffix == ".tmx" else library.exchange.pack(given)
    expected = case.scratch / "expected"
    for folder in (expected, case.folder):
        Library.create(folder).close()
    killed = case.kill(given, seconds=1.5)
    with Library.open(expected) as library:
        library.exchange.bring_in(given)
        wanted = brought(library)
    assert wanted["tags"]
    with Library.open(case.folder) as library:
        is_whole(library)
        found = brought(library)
        print(f"killed while {given.name} came in, with {len(found['texts'])} texts and {len(found['tags'])} tags")
        assert found == wanted if killed.said else found["tags"] in ([], wanted["tags"])
        library.exchange.bring_in(given)
        library.imports.pair()
        assert brought(library) == wanted
        is_whole(library)


def brought(library: Library) -> dict[str, Any]:
    """What was brought in, by the texts themselves: ids depend on the order."""
    texts = {d.id: library.documents.text(d.id) for d in library.documents.all()}
    tags = [tag for document in texts for tag in library.tags.of_document(document)]
    return {
        "texts": sorted(texts.values()),
        "dossiers": sorted(sorted(texts[m] for m in d.documents.values()) for d in library.dossiers.all()),
        "themes": sorted((theme.id, theme.parent or "", theme.tags) for theme in library.themes.all()),
        "tags": sorted((texts[tag.document], tag.theme, tag.span, tag.note, tag.status) for tag in tags),
    }


LIBRARIES: dict[str, Callable[[Case], None]] = {
    "migrating": migrated_once,
    "restoring": restored_or_not,
    "unpacking": unpacked_or_not,
    "bringing": brought_in_or_not,
}
