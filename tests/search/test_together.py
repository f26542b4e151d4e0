"""Searching in one thread while another writes: every answer is that of one whole commit."""

from pathlib import Path
from threading import Event, Thread

from explorer.model.progress import silent
from explorer.model.search import SearchRequest
from explorer.search.engine import Engine
from tests.search.library import LEXICON, Texts, unit

_EACH = 3


def test_a_reader_sees_whole_commits_only(tmp_path: Path) -> None:
    engine = Engine.open(tmp_path, "library")
    documents = {d: [unit(d, f"gleich und Wort{d}", paragraph=p) for p in range(_EACH)] for d in range(1, 41)}
    texts = Texts([u for units in documents.values() for u in units])
    engine.rebuild([], 1, silent)
    totals: list[int] = []
    failed: list[BaseException] = []
    done = Event()

    def read() -> None:
        try:
            while not done.is_set():
                totals.append(engine.find(SearchRequest("gleich", limit=200), lexicon=LEXICON, source=texts).total)
        except BaseException as error:
            failed.append(error)

    readers = [Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for document, units in documents.items():
        engine.update(units, [], document + 1)
    engine.rebuild([u for units in documents.values() for u in units], 100, silent)
    done.set()
    for reader in readers:
        reader.join()
    assert failed == []
    assert {total % _EACH for total in totals} == {0}
    assert engine.find(SearchRequest("gleich"), lexicon=LEXICON, source=texts).total == _EACH * len(documents)


def test_another_process_s_commit_is_seen(tmp_path: Path) -> None:
    reader, writer = Engine.open(tmp_path, "library"), Engine.open(tmp_path, "library")
    texts = Texts([unit(1, "Neuigkeit")])
    assert reader.find(SearchRequest("Neuigkeit"), lexicon=LEXICON, source=texts).total == 0
    writer.update(texts.units, [], 5)
    assert reader.find(SearchRequest("Neuigkeit"), lexicon=LEXICON, source=texts).total == 1
    assert reader.change == 5
