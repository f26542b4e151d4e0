"""Killed while it indexes: the library opens, and after catching up every stored passage is found, by itself."""

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from explorer.library import Library
from explorer.model.search import SearchRequest
from tests.journeys.trust.driver import Order
from tests.journeys.trust.killing import Driver
from tests.journeys.trust.test_killed import Copy

SHORT, LONG = 3, 20


def seeds() -> Iterator[Any]:
    """Three that always run, the others in the long run."""
    for seed in range(LONG):
        yield pytest.param(seed, marks=[pytest.mark.soak] if seed >= SHORT else [])


@pytest.fixture(scope="module")
def driver(trust_home: Path) -> Iterator[Driver]:
    made = Driver(trust_home)
    yield made
    made.close()


@pytest.mark.parametrize("seed", tuple(seeds()))
def test_every_passage_is_found_after_a_kill(seed: int, copy: Copy, driver: Driver, tmp_path: Path) -> None:
    chance = random.Random(f"indexing {seed}")
    order = Order("indexing", str(copy("killed")), str(tmp_path), seed, str(tmp_path / "said"))
    killed = driver.kill_at_random(order, chance, 3, 0.4)
    assert not killed.ended
    with Library.open(tmp_path / "killed") as library:
        library.search.catch_up()
        assert library.upkeep.check() == ()
        missing = [place for place in passages(library) if not is_found(library, *place)]
        assert missing == []
        assert library.search.find(SearchRequest("")).total == len({place[:2] for place in passages(library)})


def passages(library: Library) -> Iterator[tuple[int, int, str]]:
    """Document, paragraph and text of every passage; one in the trash, where the kill found it, is not stored."""
    for document in library.documents.all():
        for passage in library.documents.passages(document.id):
            yield document.id, passage.paragraph, passage.text


def is_found(library: Library, document: int, paragraph: int, text: str) -> bool:
    """Whether its first words as a phrase lead to a passage; one without words cannot be searched for."""
    words = " ".join(re.findall(r"\w+", text)[:12])
    if not words:
        return True
    result = library.search.find(SearchRequest(f'"{words}"', across=False, limit=200))
    return (document, paragraph) in [(hit.document, hit.paragraph) for hit in result.hits]
