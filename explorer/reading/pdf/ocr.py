"""Text recognition of scans by Tesseract, run as a program of its own page by page."""

import os
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from explorer.model.errors import DamagedFile, NoRecognition, ReadingTooLong
from explorer.model.progress import Progress, silent
from explorer.reading.limits import RECOGNITION_SECONDS
from explorer.reading.pdf.fragments import Fragment, PageText
from explorer.reading.pdf.pdfium import open_document

_PROGRAM = "tesseract"
_WANTED = ("deu", "fra", "eng")
_DOTS = 300
"""Dots per inch at which pages are drawn: what Tesseract's models were trained for."""
_MOST_DOTS = 40_000_000
"""Dots of one page at most; larger pages are drawn coarser."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """The pages of a scan with their text, and how sure the recognition is (0 to 1, mean over letters).

    `late` are the numbers (from 1) of the pages that took too long and stayed without text.
    """

    pages: tuple[PageText, ...]
    confidence: float
    late: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Engine:
    """Tesseract as it was found: its path, the languages it is to know, and the seconds it may take for a page."""

    program: str
    languages: str
    seconds: float


def recognise(
    path: Path,
    password: str | None,
    shown: str,
    wanted: Sequence[int],
    progress: Progress = silent,
    seconds: float = RECOGNITION_SECONDS,
) -> Recognised:
    """The text of the pages `wanted` (counted from 0) of the PDF file at `path`; a page may take so many seconds.

    `progress` is told before each page. Raises NoRecognition where Tesseract is not installed, DamagedFile where it
    fails, ReadingTooLong where no page was done in time.
    """
    engine = _engine(shown, seconds)
    pages: list[PageText] = []
    sure: list[tuple[float, int]] = []
    late: list[int] = []
    with closing(open_document(path, password, shown)) as document:
        for done, index in enumerate(wanted):
            progress("Recognising text, page by page", done, len(wanted))
            try:
                page, weights = _page(document, index, engine, shown)
            except subprocess.TimeoutExpired:
                page, weights = _empty(document, index), []
                late.append(index + 1)
            pages.append(page)
            sure.extend(weights)
    if late and len(late) == len(wanted):
        raise ReadingTooLong(path=shown, seconds=round(seconds * len(late)))
    letters = sum(weight for _, weight in sure)
    confidence = sum(value * weight for value, weight in sure) / letters if letters else 0.0
    return Recognised(tuple(pages), confidence, tuple(late))


def _engine(shown: str, seconds: float) -> _Engine:
    program = shutil.which(_PROGRAM)
    if program is None:
        raise NoRecognition(path=shown)
    return _Engine(program, _languages(program, seconds), seconds)


def _page(document: Any, index: int, engine: _Engine, shown: str) -> tuple[PageText, list[tuple[float, int]]]:
    """One page, and the confidence of each word with its letters."""
    with closing(document[index]) as page:
        width, height = page.get_size()
        scale = min(_DOTS / 72, (_MOST_DOTS / max(1.0, width * height)) ** 0.5)
        table = _table(engine, _drawn(page, scale), shown)
    fragments, weights = _fragments(table, scale, height)
    plain = "\n".join(fragment.text for fragment in fragments)
    return PageText(index + 1, tuple(fragments), width, height, plain), weights


def _empty(document: Any, index: int) -> PageText:
    width, height = document.get_page_size(index)
    return PageText(index + 1, (), width, height)


def _languages(program: str, seconds: float) -> str:
    """German, French and English, as far as their data are installed; else Tesseract's own choice."""
    answer = _run([program, "--list-langs"], b"", seconds)
    known = set(answer.stdout.decode("utf-8", "replace").split())
    return "+".join(code for code in _WANTED if code in known)


def _drawn(page: Any, scale: float) -> bytes:
    """The page as a grey picture (portable graymap)."""
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        dots = bitmap.to_numpy()
        grey = dots if dots.ndim == 2 else dots[:, :, 0]
        return b"P5 %d %d 255\n" % (grey.shape[1], grey.shape[0]) + bytes(grey.tobytes())
    finally:
        bitmap.close()


def _table(engine: _Engine, picture: bytes, shown: str) -> list[dict[str, str]]:
    """What Tesseract sees on a picture: a row for each block, paragraph, line and word."""
    chosen = ["-l", engine.languages] if engine.languages else []
    command = [engine.program, "stdin", "stdout", *chosen, "--dpi", str(_DOTS), "tsv"]
    answer = _run(command, picture, engine.seconds)
    if answer.returncode != 0:
        raise DamagedFile(path=shown, format="PDF", reason="text recognition failed on a page")
    head, *rows = answer.stdout.decode("utf-8", "replace").splitlines() or [""]
    names = head.split("\t")
    return [dict(zip(names, row.split("\t"), strict=False)) for row in rows]


def _run(command: Sequence[str], data: bytes, seconds: float) -> "subprocess.CompletedProcess[bytes]":
    # The program is Tesseract as found on the path; nothing of the file goes into its command line.
    return subprocess.run(  # noqa: S603
        list(command),
        input=data,
        capture_output=True,
        timeout=seconds,
        check=False,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )


def _fragments(
    table: Iterable[Mapping[str, str]], scale: float, height: float
) -> tuple[list[Fragment], list[tuple[float, int]]]:
    """A piece for each line that was recognised, and the confidence of each word with its letters."""
    words: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    boxes: dict[tuple[str, ...], tuple[float, float, float, float]] = {}
    sure: list[tuple[float, int]] = []
    for row in table:
        line = tuple(row.get(name, "") for name in ("block_num", "par_num", "line_num"))
        if row.get("level") == "4":
            left, top, wide, high = (float(row[name]) / scale for name in ("left", "top", "width", "height"))
            boxes[line] = (left, height - top - high, wide, high)
        elif row.get("level") == "5" and row.get("text", "").strip():
            words[line].append(row["text"])
            sure.append((max(0.0, float(row["conf"])) / 100, len(row["text"])))
    size = _usual_size([boxes[line][3] for line in words if line in boxes])
    pieces = [
        Fragment(" ".join(words[line]), left, bottom, _near(high, size), wide, False)
        for line, (left, bottom, wide, high) in boxes.items()
        if line in words
    ]
    return pieces, sure


def _usual_size(heights: Sequence[float]) -> float:
    return sorted(heights)[len(heights) // 2] if heights else 0.0


def _near(height: float, usual: float) -> float:
    """A line's height, which depends on its letters, drawn to the usual one unless it is plainly larger or smaller."""
    return usual if usual and 0.6 < height / usual < 1.45 else height
