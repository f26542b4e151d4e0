import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from explorer.gui.tasks import JobNews, Tasks
from explorer.model.errors import Cancelled, ExplorerError, NothingToUndo
from explorer.model.progress import Progress


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def fail(error: ExplorerError) -> None:
    raise AssertionError(error)


def test_results_come_back_in_the_interface_thread(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[tuple[int, str]] = []
    tasks.read(
        "",
        lambda: threading.current_thread().name,
        lambda name: seen.append((threading.get_ident(), name)),
        fail,
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(threading.get_ident(), "diptych-reader")]


def test_the_newest_request_of_a_topic_wins(tasks: Tasks, qtbot: QtBot) -> None:
    go, begun = threading.Event(), threading.Event()
    seen: list[int] = []

    def slow() -> int:
        begun.set()
        go.wait(5)
        return 1

    tasks.read("t", slow, seen.append, fail)
    begun.wait(5)
    tasks.read("t", lambda: 2, seen.append, fail)
    tasks.read("other", lambda: 3, seen.append, fail)
    tasks.read("t", lambda: 4, seen.append, fail)
    go.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert seen == [3, 4]


def test_writes_keep_their_order(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[int] = []
    for number in range(50):
        tasks.write(partial(int, number), seen.append, fail)
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))


def test_a_core_error_arrives_as_a_value(tasks: Tasks, qtbot: QtBot) -> None:
    errors: list[ExplorerError] = []

    def refuse() -> None:
        raise NothingToUndo

    tasks.write(refuse, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], NothingToUndo)


def test_any_other_exception_is_told_and_the_lane_lives_on(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[int] = []
    with qtbot.waitSignal(tasks.broke) as broke:
        tasks.write(lambda: 1 // 0, seen.append, fail)
    assert isinstance(broke.args[0], ZeroDivisionError)
    tasks.write(lambda: 7, seen.append, fail)
    qtbot.waitUntil(lambda: seen == [7])


def test_a_job_tells_how_far_it_is_and_stops_when_asked(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[JobNews] = []
    errors: list[ExplorerError] = []
    tasks.news.connect(told.append)

    def work(progress: Progress) -> None:
        for step in range(100_000):
            progress("Importing", step, 100_000)
            threading.Event().wait(0.001)

    tasks.job("Import", work, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: len(told) > 2)
    assert told[0].what == "Importing"
    assert told[0].total == 100_000
    assert tasks.busy
    tasks.cancel()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], Cancelled)
    qtbot.waitUntil(lambda: not told[-1].running)
    assert not tasks.busy


def test_jobs_queue(tasks: Tasks, qtbot: QtBot) -> None:
    go = threading.Event()
    done: list[str] = []
    waiting: list[int] = []
    tasks.news.connect(lambda news: waiting.append(news.waiting))

    def first(progress: Progress) -> str:
        go.wait(5)
        progress("x", 1, 1)
        return "one"

    tasks.job("one", first, done.append, fail)
    tasks.job("two", lambda p: "two", done.append, fail)
    go.set()
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["one", "two"]
    assert max(waiting) == 1


def test_what_is_dropped_is_never_delivered(tasks: Tasks, qtbot: QtBot) -> None:
    go = threading.Event()
    seen: list[int] = []
    tasks.write(lambda: (go.wait(5), 1)[-1], seen.append, fail)
    tasks.write(lambda: 2, seen.append, fail)
    tasks.drop()
    go.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert seen == []


def test_closing_ends_the_threads(qtbot: QtBot) -> None:
    tasks = Tasks()
    names = {f"diptych-{lane}" for lane in ("reader", "writer", "jobs")}
    assert names <= {t.name for t in threading.enumerate()}
    before = sum(t.name in names for t in threading.enumerate())
    tasks.close()
    assert sum(t.name in names for t in threading.enumerate()) == before - 3


def test_a_newer_request_stops_the_one_that_runs(tasks: Tasks, qtbot: QtBot) -> None:
    begun, stopped = threading.Event(), threading.Event()
    seen: list[int] = []

    def long(progress: Progress) -> int:
        try:
            while True:
                progress("Searching", 0, 1)
                begun.set()
        except Cancelled:
            stopped.set()
            raise

    tasks.ask("t", long, seen.append, fail)
    assert begun.wait(5)
    tasks.ask("t", lambda _: 2, seen.append, fail)
    qtbot.waitUntil(lambda: tasks.idle)
    assert stopped.is_set()
    assert seen == [2]


def test_a_patient_request_lets_others_pass_and_is_answered_in_the_end(tasks: Tasks, qtbot: QtBot) -> None:
    begun, go = threading.Event(), threading.Event()
    seen: list[str] = []

    def long(progress: Progress) -> str:
        begun.set()
        while not go.wait(0.001):
            progress("Comparing", 0, 1)
        return "patient"

    def other() -> str:
        go.set()
        return "other"

    tasks.ask("t", long, seen.append, fail, patient=True)
    assert begun.wait(5)
    tasks.read("another topic", other, seen.append, fail)
    qtbot.waitUntil(lambda: tasks.idle)
    assert seen == ["other", "patient"]


def test_a_patient_request_is_void_once_its_topic_is_asked_anew(tasks: Tasks, qtbot: QtBot) -> None:
    begun = threading.Event()
    seen: list[int] = []

    def long(progress: Progress) -> int:
        while True:
            progress("Comparing", 0, 1)
            begun.set()

    tasks.ask("t", long, seen.append, fail, patient=True)
    assert begun.wait(5)
    tasks.read("t", lambda: 2, seen.append, fail)
    qtbot.waitUntil(lambda: tasks.idle)
    assert seen == [2]
