"""One writer per library: a lock file that says who holds it."""

import json
import os
import secrets
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from explorer.files.failures import writing
from explorer.files.private import private_folder
from explorer.files.processes import Process, this_process
from explorer.model.errors import LibraryInUse

LOCK_NAME = "library.lock"
_UNFINISHED = 60.0
"""Seconds after which nobody writes on a draft any more."""


class LibraryLock:
    """The right to write in the library of one folder.

    The lock is a file with the holder's process, computer and moment. It is made by linking a finished file to its
    name, so that no half-written lock is ever seen. The lock of a process that no longer runs on this computer heals
    itself.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / LOCK_NAME
        self._token = ""

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return bool(self._token)

    def acquire(self) -> None:
        """Take the lock, making the folder where there is none. Raises LibraryInUse with its holder, CannotWrite."""
        if self._token:
            return
        token = secrets.token_hex(16)
        if not self._folder.exists():
            private_folder(self._folder)
        with writing(self._path):
            draft = self._folder / f".{LOCK_NAME}.{token}.part"
            try:
                _write(draft, token)
                self._place(draft)
            finally:
                draft.unlink(missing_ok=True)
            self._sweep()
        self._token = token

    def _sweep(self) -> None:
        """Remove the drafts of processes that were ended while they took the lock; unfinished ones only once old."""
        for draft in self._folder.glob(f".{LOCK_NAME}.*.part"):
            entry = _read(draft)
            with suppress(OSError):
                if _stale(entry) and (entry or time.time() - draft.stat().st_mtime > _UNFINISHED):
                    draft.unlink()

    def release(self) -> None:
        """Give the lock back, if it is still ours."""
        token, self._token = self._token, ""
        if token and _read(self._path).get("token") == token:
            self._path.unlink(missing_ok=True)

    def holder(self) -> str:
        """Who holds the lock, in words for people; empty where nobody does."""
        entry = _read(self._path)
        return "" if not entry or _stale(entry) else _describe(entry)

    def _place(self, draft: Path) -> None:
        for _ in range(3):
            try:
                _link(draft, self._path)
            except FileExistsError:
                entry = _read(self._path)
                if not _stale(entry):
                    raise LibraryInUse(path=str(self._folder), holder=_describe(entry)) from None
                if _take_over(self._path, draft, entry):
                    return
            else:
                return
        raise LibraryInUse(path=str(self._folder), holder=_describe(_read(self._path)))


def _link(draft: Path, path: Path) -> None:
    """Give a finished file a second name. Raises FileExistsError where that name is taken."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # disks such as USB sticks know no second names
        with path.open("xb") as file:
            file.write(draft.read_bytes())


def _take_over(path: Path, draft: Path, stale: dict[str, Any]) -> bool:
    """Put `draft` in the place of a stale lock, unless another process was quicker."""
    try:
        with path.open("rb") as file:
            _exclude_others(file.fileno())
            if _read(path) != stale:
                return False
            draft.replace(path)
            return True
    except FileNotFoundError:
        return False


def _exclude_others(descriptor: int) -> None:
    """Have only one process at a time past this point; ends when the descriptor is closed."""
    if sys.platform != "win32":
        import fcntl  # not there on Windows

        fcntl.flock(descriptor, fcntl.LOCK_EX)


def _write(path: Path, token: str) -> None:
    entry = {**this_process().as_data(), "since": datetime.now(UTC).isoformat(timespec="seconds"), "token": token}
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(entry, file)
        file.flush()
        os.fsync(file.fileno())


def _read(path: Path) -> dict[str, Any]:
    """What a lock file says; empty where it is absent or makes no sense."""
    try:
        entry = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return entry if isinstance(entry, dict) else {}


def _stale(entry: dict[str, Any]) -> bool:
    process = Process.from_data(entry)
    return process is None or not process.may_run()


def _describe(entry: dict[str, Any]) -> str:
    return f"process {entry.get('pid', '?')} on {entry.get('host', '?')} since {entry.get('since', '?')}"
