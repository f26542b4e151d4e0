"""The index is derived: whatever happens to its files, it is made anew."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from explorer.model.errors import IndexDamaged
from explorer.model.progress import silent
from explorer.model.search import SearchRequest
from explorer.search.engine import Engine
from tests.search.library import LEXICON, Texts, unit

UNITS = [unit(d, f"Paragraph über Verwaltung und Wort{d}", paragraph=p) for d in range(1, 30) for p in range(3)]
TEXTS = Texts(UNITS)

# Whoosh leaves a segment's file to the garbage collector where it cannot make sense of it.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


def _segments(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.seg"))


def _halved(folder: Path) -> None:
    for file in _segments(folder):
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _zeroed(folder: Path) -> None:
    for file in _segments(folder):
        file.write_bytes(bytes(file.stat().st_size))


def _emptied(folder: Path) -> None:
    for file in folder.iterdir():
        file.write_bytes(b"")


def _without_segments(folder: Path) -> None:
    for file in _segments(folder):
        file.unlink()


def _without_contents(folder: Path) -> None:
    for file in folder.glob("*.toc"):
        file.unlink()


def _odd_contents(folder: Path) -> None:
    for file in folder.glob("*.toc"):
        file.write_bytes(b"no index at all")


@pytest.mark.parametrize(
    "harm",
    [_halved, _zeroed, _emptied, _without_segments, _without_contents, _odd_contents],
    ids=lambda harm: harm.__name__,
)
def test_a_damaged_folder_opens_empty_and_is_filled_again(tmp_path: Path, harm: Callable[[Path], None]) -> None:
    engine = Engine.open(tmp_path, "library")
    engine.rebuild(UNITS, 3, silent)
    engine.close()
    harm(tmp_path)
    engine = Engine.open(tmp_path, "library")
    assert engine.change == 0
    engine.rebuild(UNITS, 3, silent)
    assert engine.find(SearchRequest("Verwaltung"), lexicon=LEXICON, source=TEXTS).total == len(UNITS)


@pytest.mark.parametrize("seed", range(12))
def test_damage_inside_is_either_harmless_or_said(tmp_path: Path, seed: int) -> None:
    """Flipped bytes: the engine opens empty, answers, or says that it begins anew; nothing else comes out."""
    engine = Engine.open(tmp_path, "library")
    engine.rebuild(UNITS, 3, silent)
    engine.close()
    chance = random.Random(seed)
    for file in _segments(tmp_path):
        data = bytearray(file.read_bytes())
        for _ in range(60):
            data[chance.randrange(len(data))] ^= chance.randrange(1, 256)
        file.write_bytes(data)
    engine = Engine.open(tmp_path, "library")
    try:
        for query in ("Verwaltung", "wort*", '"über Verwaltung"', "Wort7"):
            engine.find(SearchRequest(query), lexicon=LEXICON, source=TEXTS)
    except IndexDamaged:
        assert engine.change == 0
    engine.rebuild(UNITS, 3, silent)
    assert engine.find(SearchRequest("Verwaltung"), lexicon=LEXICON, source=TEXTS).total == len(UNITS)
