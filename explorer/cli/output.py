"""Writing answers: tables for people, one JSON object for scripts; progress goes to standard error."""

import io
import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from explorer.library import save_text

Record = Mapping[str, Any]
_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""Characters that move a terminal's cursor, change its colours, or turn the direction of what follows."""


def visible(text: object) -> str:
    """A text as it may go to a terminal: names and titles come from strangers, and must neither hide nor command."""
    return _HIDDEN.sub(lambda found: found[0].encode("unicode_escape").decode(), str(text))


def say(*sentences: object) -> None:
    """Sentences on standard error, a line each."""
    for sentence in sentences:
        print(visible(sentence), file=sys.stderr)


def prepare_streams(as_json: bool) -> None:
    """Have no character stop the output: names of files may hold bytes that are no text. JSON is UTF-8 (RFC 8259)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8" if as_json else None, errors="backslashreplace")


def show(as_json: bool, noun: str, records: Sequence[Any], line: Callable[[Any], str], **more: Any) -> None:
    """Print records: as `{noun: [...]}` with what `more` holds, or a line each."""
    try:
        if as_json:
            print(json.dumps({noun: list(records), **more}, ensure_ascii=False), flush=True)
            return
        for record in records:
            print(line(record))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has gone, as with `| head`: nothing is wrong
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def put(text: str, out: Path | None) -> None:
    """Write a text to a file, or to standard output where none is named."""
    if out is not None:
        save_text(text, out)
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def columns(*names: str) -> Callable[[Record], str]:
    """A line of these fields, parted by tabs."""
    return lambda record: "\t".join(_cell(record.get(name)) for name in names)


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, Mapping):
        return " ".join(f"{key}:{item}" for key, item in value.items())
    if isinstance(value, str):
        return visible(" ".join(value.split()))
    if isinstance(value, Iterable):
        return " ".join(visible(item) for item in value)
    return str(value)


class Meter:
    """Progress on standard error: one line that is written over on a terminal, nothing where none is watched."""

    def __init__(self) -> None:
        self._watched = sys.stderr.isatty()
        self._open = False

    def __call__(self, what: str, done: int, total: int) -> None:
        """Show how far the work is."""
        if self._watched:
            share = f" {done:,} of {total:,}" if total else ""
            print(f"\r\x1b[K{what}{share}", end="", file=sys.stderr, flush=True)
            self._open = True

    def close(self) -> None:
        """End the line."""
        if self._open:
            print(file=sys.stderr)
            self._open = False
