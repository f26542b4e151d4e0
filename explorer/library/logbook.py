"""The log of what went wrong: rotating, in the library's folder, without any text of documents."""

import os
import platform
import sys
import tempfile
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from explorer import __version__
from explorer.files import places
from explorer.files.private import FILE_MODE
from explorer.model.errors import CannotWrite

LOG_NAME = "diptych.log"
_SIZE, _KEPT = 500_000, 3
"""Bytes from which a log is put aside, and how many such are kept."""


def keep_report(library: Path | None) -> Path:
    """Write the exception being handled to the log of the library, or where that cannot be written of the user.

    Returns the log's path. Never raises: who calls is handling an error already.
    """
    entry = f"{datetime.now(UTC).isoformat(timespec='seconds')} ERROR {report()}\n"
    for path in _logs(library):
        try:
            _append(path, entry.encode())
        except OSError:
            continue
        return path
    return Path(os.devnull)


def _logs(library: Path | None) -> Iterator[Path]:
    """Where the log may lie, best first."""
    if library is not None and library.is_dir():
        yield library / LOG_NAME
    try:
        yield places.user_cache() / LOG_NAME
    except CannotWrite:
        yield Path(tempfile.gettempdir()) / f"{os.getpid()}-{LOG_NAME}"


def _append(path: Path, entry: bytes) -> None:
    """Add an entry in one piece. A link is not followed: who made the library may have put it there."""
    if path.exists() and path.stat().st_size > _SIZE:
        _put_aside(path)
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(path, flags, FILE_MODE)
    try:
        os.write(descriptor, entry)
    finally:
        os.close(descriptor)


def _put_aside(path: Path) -> None:
    """Give every log the next number; the last one goes."""
    names = [path, *(path.with_name(f"{path.name}.{number}") for number in range(1, _KEPT + 1))]
    for older, newer in reversed(list(zip(names[1:], names, strict=False))):
        if newer.exists():
            newer.replace(older)


def report() -> str:
    """The exception being handled, told by places in the code alone: values may hold text of documents."""
    kind, error, trace = sys.exc_info()
    lines = [
        f"Diptych {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"{kind.__name__ if kind else 'no error'}",
    ]
    lines += [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(trace)]
    cause = error.__cause__ if error else None
    return "\n".join([*lines, f"caused by {type(cause).__name__}"] if cause else lines)
