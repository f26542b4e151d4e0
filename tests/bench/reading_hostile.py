"""Broken, encrypted, scanned and odd files: none may crash, hang or go over its limits.

Each is read in a process of its own pool under the limits of production: 60 seconds, 1 GiB of data.
"""

import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass
from pathlib import Path

from pebble import ProcessExpired, ProcessPool

from explorer.model.errors import ExplorerError
from explorer.reading.read import read
from tests.bench.figures import Figure
from tests.bench.reading_data import DATA

_SECONDS = 60
_MEMORY = 1 << 30
_LETTERS = 50


@dataclass(frozen=True, slots=True)
class Ending:
    """How the reading of a file ended: `read`, or the name of the error; with its letters and what was said."""

    name: str
    letters: int = 0
    said: str = ""


def figures() -> Iterator[Figure]:
    """Endings of all files, and how many PDF files give text where pdftotext finds some."""
    folder = DATA / "hostile"
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    endings = dict(zip(files, _endings(files), strict=True))
    counts = Counter(ending.name for ending in endings.values())
    print("   endings:", ", ".join(f"{name} {count}" for name, count in counts.most_common()))
    bad = [path for path, ending in endings.items() if ending.name in {"crashed", "hung", "escaped"}]
    print(*(f"   {endings[path].name}: {path.relative_to(folder)}" for path in bad), sep="\n", end="\n" if bad else "")
    yield Figure("hostile files", len(files), 373)
    yield Figure("hostile files that crash, hang or go over a limit", len(bad), 0, at_most=True)
    said = [ending.said for ending in endings.values() if ending.name != "read"]
    yield Figure("refusals of more than one line", sum("\n" in each or not each for each in said), 0, at_most=True)
    yield from _against_pdftotext(endings)


def _limit() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))


def _endings(files: list[Path]) -> Iterator[Ending]:
    with ProcessPool(max_workers=2, max_tasks=20, initializer=_limit) as pool:
        for future in [pool.schedule(_ending, args=[path], timeout=_SECONDS) for path in files]:
            try:
                yield future.result()
            except FutureTimeout:
                yield Ending("hung")
            except ProcessExpired:
                yield Ending("crashed")
            except Exception as error:  # an error that is none of ours has come out of the room
                yield Ending("escaped", said=repr(error))


def _ending(path: Path) -> Ending:
    try:
        found = read(path)
    except ExplorerError as error:
        return Ending(type(error).__name__, said=str(error))
    return Ending("read", sum(sum(map(str.isalpha, draft.text)) for draft in found.drafts))


def _against_pdftotext(endings: dict[Path, Ending]) -> Iterator[Figure]:
    program = shutil.which("pdftotext")
    if program is None:
        print("   pdftotext is not installed (poppler-utils): not compared")
        return
    wanted = [path for path in endings if path.suffix == ".pdf" and _letters(program, path) >= _LETTERS]
    missing = [path for path in wanted if endings[path].letters == 0]
    print(*(f"   no text from {path.name}" for path in missing), sep="\n", end="\n" if missing else "")
    yield Figure("PDF files from which pdftotext gets at least 50 letters", len(wanted))
    yield Figure("of these, share that gives text", 1 - len(missing) / len(wanted), 0.97)


def _letters(program: str, path: Path) -> int:
    answer = subprocess.run([program, str(path), "-"], capture_output=True, check=False, timeout=_SECONDS)
    return sum(map(str.isalpha, answer.stdout.decode("utf-8", "replace")))
