"""No work is lost: killed at random moments, the library is whole and holds all that was acknowledged.

What an edit leaves behind is known from the same edits made here on a copy: after the kill the library must be as after
the last step acknowledged, or as after the one that was under way, and never anything between.
"""

import random
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from explorer.library import Library
from explorer.model.errors import NotALibrary
from explorer.model.search import SearchRequest
from tests.journeys.trust.acting import STEPWISE
from tests.journeys.trust.driver import Order
from tests.journeys.trust.killed_libraries import LIBRARIES, Case
from tests.journeys.trust.killing import Driver, Killed
from tests.journeys.trust.state import State, is_whole, named, state

SHORT, LONG = 20, 200
SCENARIOS = (
    *("migrating", "importing", "tagging", "aligning", "restoring", "undoing", "keeping", "bringing"),
    *("migrating", "importing", "tidying", "aligning", "unpacking", "undoing", "keeping", "exporting"),
    *("migrating", "tagging", "aligning", "creating"),
)
STEPS = 6
Copy = Callable[[str], Path]


def cases() -> Iterator[Any]:
    """Scenario and seed: 20 that always run, 180 more in the long run."""
    for seed in range(LONG):
        scenario = SCENARIOS[seed % len(SCENARIOS)]
        marks = [pytest.mark.soak] if seed >= SHORT else []
        yield pytest.param(scenario, seed, marks=marks, id=f"{scenario}-{seed}")


@pytest.fixture(scope="module")
def driver(trust_home: Path) -> Iterator[Driver]:
    made = Driver(trust_home)
    yield made
    made.close()


@pytest.fixture(scope="module")
def finished(small: Path, trust_home: Path) -> State:
    """What an import that nobody stops leaves behind."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIPTYCH_HOME", str(trust_home))
        with Library.open(small) as library:
            return named(library)


@pytest.mark.parametrize(("scenario", "seed"), tuple(cases()))
def test_killed_at_a_random_moment(
    scenario: str,
    seed: int,
    copy: Copy,
    driver: Driver,
    tmp_path: Path,
    inbox: list[Path],
    finished: State,
    worked: Path,
) -> None:
    print(f"scenario {scenario}, seed {seed}")
    chance = random.Random(f"{scenario} {seed}")
    folder, said = tmp_path / "killed", tmp_path / "said"
    order = Order(scenario, str(folder), str(tmp_path), seed, str(said), tuple(map(str, inbox)))
    match scenario:
        case "creating":
            is_made_or_can_be(folder, driver.kill_at_random(order, chance, 0, 0.1))
        case "migrating" | "restoring" | "unpacking" | "bringing":
            LIBRARIES[scenario](Case(order, chance, driver, worked, tmp_path))
        case "importing":
            Library.create(folder).close()
            killed = driver.kill_at_random(order, chance, len(inbox), 0.4)
            holds_what_was_imported(folder, killed, inbox, finished)
        case _:
            copy("killed")
            killed = driver.kill_at_random(order, chance, STEPS, 0.1)
            assert not killed.ended
            holds_what_was_done(scenario, seed, folder, copy("unhurt"), killed, tmp_path)


def is_made_or_can_be(folder: Path, killed: Killed) -> None:
    try:
        library = Library.open(folder)
    except NotALibrary:
        assert killed.said == ()
        library = Library.create(folder)
    with library:
        is_whole(library)
        assert library.themes.find("ai")


def holds_what_was_imported(folder: Path, killed: Killed, inbox: list[Path], finished: State) -> None:
    with Library.open(folder) as library:
        is_whole(library)
        stored = [document.path for document in library.documents.all()]
        acknowledged = [path for path in killed.said if path != "imported"]
        assert stored[: len(acknowledged)] == acknowledged
        assert len(stored) <= len(acknowledged) + 1
        for document in library.documents.all():
            assert library.documents.original(document.id).read_bytes() == Path(document.path).read_bytes()
        library.imports.run(inbox)
        library.imports.pair()
        assert named(library) == finished
        assert library.search.find(SearchRequest("Cloud")).total > 0


def holds_what_was_done(scenario: str, seed: int, folder: Path, unhurt: Path, killed: Killed, scratch: Path) -> None:
    expected, files = replay(scenario, seed, unhurt, scratch / "replay", len(killed.said) + 1)
    with Library.open(folder) as library:
        is_whole(library)
        assert state(library) in expected[-2:]
        if scenario == "keeping":
            finds_the_same_as_an_index_made_anew(library)
    if scenario == "exporting":
        target = scratch / "excerpts.html"
        assert (target.read_bytes() if target.exists() else None) in files[-2:]


def finds_the_same_as_an_index_made_anew(library: Library) -> None:
    library.search.catch_up()
    before = answers(library)
    library.upkeep.reindex()
    assert before == answers(library)


def answers(library: Library) -> list[Any]:
    found = [library.search.find(SearchRequest(question)) for question in ("Cloud", "theme:ai")]
    return [(sorted((hit.document, hit.passage) for hit in result.hits), result.facets) for result in found]


def replay(scenario: str, seed: int, folder: Path, scratch: Path, steps: int) -> tuple[list[State], list[bytes | None]]:
    """The states, and the file exported, before the first step and after each."""
    scratch.mkdir()
    target = scratch / "excerpts.html"
    with Library.open(folder) as library:
        states: list[State] = [state(library)]
        files: list[bytes | None] = [None]
        for _ in islice(STEPWISE[scenario](library, random.Random(seed), scratch), steps):
            states.append(state(library))
            files.append(target.read_bytes() if target.exists() else None)
    return states, files
