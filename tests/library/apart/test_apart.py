import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.library import Library
from explorer.library.apart import Apart, ApartLibrary
from explorer.model.errors import Cancelled, LibraryInUse, LibraryProcessEnded, NoSuchDossier, NotALibrary
from explorer.model.reports import FileReport, FileStatus

FILES = ("01-treffen-berlin.de.html", "01-rencontre-berlin.fr.html", "single-de-2.txt")


@pytest.fixture(scope="module")
def apart() -> Iterator[Apart]:
    made = Apart()
    yield made
    made.close()


@pytest.fixture
def library(apart: Apart, tmp_path: Path) -> Iterator[Library]:
    made = apart.create(tmp_path / "library")
    yield made
    made.close()


@pytest.fixture
def files(project: Path) -> list[Path]:
    return [project / "corpus" / name for name in FILES]


def test_every_use_case_of_a_library_is_there(library: Library, tmp_path: Path) -> None:
    with Library.create(tmp_path / "here") as here:
        names = [name for name in vars(here) if not name.startswith("_")]
    assert len(names) > 10
    assert all(hasattr(library, name) for name in names)
    assert not hasattr(library, "_context")


def test_it_answers_as_a_library_in_this_process(apart: Apart, library: Library, files: list[Path]) -> None:
    library.imports.run(files)
    told = library.dossiers.all(), library.documents.all(), library.themes.all(), library.history.next_undo()
    folder, name = library.folder, library.id
    library.close()
    with Library.open(folder) as here:
        same = here.dossiers.all(), here.documents.all(), here.themes.all(), here.history.next_undo()
        assert (here.folder, here.id, here.read_only) == (folder, name, False)
    assert told == same


def test_errors_arrive_with_their_data(apart: Apart, library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotALibrary) as raised:
        apart.open(tmp_path)
    assert raised.value.data == {"path": str(tmp_path)}
    with pytest.raises(NoSuchDossier):
        library.dossiers.get(17)
    with pytest.raises(LibraryInUse):
        apart.open(library.folder)


def test_a_fault_says_where_it_happened(library: Library) -> None:
    with pytest.raises(TypeError) as raised:
        library.dossiers.get()  # type: ignore[call-arg]
    assert "serving.py" in str(raised.value.__cause__)
    with pytest.raises(AttributeError):
        library.nothing  # type: ignore[attr-defined] # noqa: B018


def test_progress_and_listeners_are_heard(library: Library, files: list[Path]) -> None:
    heard: list[str] = []
    reports: list[FileReport] = []
    library.imports.run(files, progress=lambda what, *_: heard.append(what), on_file=reports.append)
    assert {"Importing", "Pairing", "Indexing"} <= set(heard)
    assert [r.status for r in reports] == [FileStatus.IMPORTED] * 3


def test_work_is_stopped_when_asked(library: Library, files: list[Path]) -> None:
    def stop(what: str, done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        library.imports.run(files, progress=stop)
    assert len(library.documents.all()) < 3
    library.imports.run(files)
    assert len(library.documents.all()) == 3


def test_a_fault_of_a_listener_is_raised_where_it_belongs(library: Library, files: list[Path]) -> None:
    def fail(report: FileReport) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        library.imports.run(files, on_file=fail)


def test_a_process_that_is_killed_costs_its_job_alone(tmp_path: Path, files: list[Path]) -> None:
    apart = Apart()
    library = apart.create(tmp_path / "library")
    library.imports.run(files[:2])

    def kill(what: str, done: int, total: int) -> None:
        if what == "Importing":
            os.kill(apart.running().pid, signal.SIGKILL)

    with pytest.raises(LibraryProcessEnded):
        library.imports.run(files[2:], progress=kill)
    assert [len(d.documents) for d in library.dossiers.all()][:1] == [2]
    library.imports.run(files[2:])
    assert library.upkeep.check() == ()
    assert len(library.documents.all()) == 3
    apart.close()


def test_nothing_is_left_running_where_the_app_is_killed(tmp_path: Path, project: Path) -> None:
    script = (
        "from pathlib import Path; from explorer.library.apart import Apart; import time\n"
        "if __name__ == '__main__':\n"
        f"    apart = Apart(); apart.create(Path({str(tmp_path / 'library')!r}))\n"
        "    print(apart.running().pid, flush=True); time.sleep(60)\n"
    )
    (tmp_path / "app.py").write_text(script)
    environment = {**os.environ, "PYTHONPATH": str(project)}
    with subprocess.Popen(
        [sys.executable, tmp_path / "app.py"], env=environment, stdout=subprocess.PIPE, text=True
    ) as app:
        assert app.stdout is not None
        pid = int(app.stdout.readline())
        app.kill()
    until = time.monotonic() + 20
    while Path(f"/proc/{pid}").exists() and time.monotonic() < until:
        time.sleep(0.05)
    with Library.open(tmp_path / "library") as library:
        assert library.dossiers.all() == ()


def _busy_folder(folder: str) -> Path:
    """A folder; and a thread that Python would wait for, in the process that unpacks this."""
    threading.Thread(target=time.sleep, args=(60,), daemon=False).start()
    return Path(folder)


class Busy:
    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return _busy_folder, (self._folder,)


def test_the_process_ends_by_itself_whatever_python_would_wait_for(tmp_path: Path) -> None:
    apart = Apart()
    pid = apart.running().pid
    process = next(child for child in multiprocessing.active_children() if child.pid == pid)
    with pytest.raises(NotALibrary):
        apart.ask(0, "open", (Busy(tmp_path),), {})
    themes = apart.create(tmp_path / "library").themes.all()
    apart.close()
    assert process.exitcode == 0
    with Library.open(tmp_path / "library") as here:
        assert here.themes.all() == themes


def test_closing_twice_and_after_the_end_is_no_fault(tmp_path: Path) -> None:
    apart = Apart()
    library = apart.create(tmp_path / "library")
    apart.kill()
    library.close()
    apart.close()
    assert isinstance(library, ApartLibrary)
