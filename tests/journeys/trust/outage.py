"""What a disk holds after the power failed, from the calls of a process: what it had not flushed may be lost.

Names are those of a disk with a journal (ext4, XFS, NTFS, APFS): they change in order, and those before the last flush
are safe. The content of a file is safe up to its last flush; of later writes any may be there, wholly, halfly or not.
"""

import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Final

CALLS: Final = (
    "openat,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,link,linkat,sendfile,"
    "copy_file_range"
)
_LINE = re.compile(r"(?P<call>\w+)\((?P<rest>.*)\) = (?P<result>-?\d+)(?:<(?P<opened>[^>]*)>)?")
_PATH = re.compile(r'(?:\d+|AT_FDCWD)<(?P<open>[^>]*)>|"(?P<text>(?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Call:
    """One call: its name, the paths or data that it names, its numbers, and the file's number where it has one."""

    name: str
    words: tuple[bytes, ...]
    rest: str
    result: int
    opened: str

    def path(self, place: int = 0) -> str:
        """A path that it names."""
        return self.words[place].decode("utf8", "surrogateescape")


@dataclass(slots=True)
class File:
    """A file: what was written to it, each with the place of the call in the order of all, and when it was flushed."""

    before: bytes = b""
    writes: list[tuple[int, int, bytes | None]] = field(default_factory=list)
    """Place of the call, offset in the file, what was written; None: the file was cut there."""
    flushed: list[int] = field(default_factory=list)

    def after(self, until: int, random: Random) -> bytes:
        """What is left of it where the power fails before the call `until`."""
        safe = max((place for place in self.flushed if place < until), default=-1)
        luck = random.choice((0.0, 0.5, 0.9))
        found = bytearray(self.before)
        for place, offset, data in self.writes:
            if place < until and (place < safe or random.random() < luck):
                half = place > safe and random.random() < 0.1
                _put(found, offset, data[: len(data) // 2] if half and data else data)
        return bytes(found)


def _put(content: bytearray, offset: int, data: bytes | None) -> None:
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    if data is None:
        del content[offset:]
    else:
        content[offset : offset + len(data)] = data


def record(command: list[str], log: Path, environment: Mapping[str, str], cwd: Path) -> list[Call]:
    """Run a command to its end and note the calls of its first thread; skipped where strace cannot."""
    watch = ["strace", "-y", "-xx", "-s", str(1 << 26), "-qq", "-e", f"trace={CALLS}", "-o", str(log)]
    subprocess.run([*watch, *command], env=environment, cwd=cwd, check=True, stdout=subprocess.PIPE)
    return list(_parsed(log))


def _parsed(log: Path) -> Iterator[Call]:
    with log.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            if (call := _LINE.match(line)) and not call["result"].startswith("-"):
                words = tuple(_bytes(one["open"] or one["text"] or "") for one in _PATH.finditer(call["rest"]))
                opened = _bytes(call["opened"] or "").decode("utf8", "surrogateescape")
                yield Call(call["call"], words, call["rest"], int(call["result"]), opened)


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", "")) if text.startswith("\\x") else text.encode()


class Disk:
    """The files below a folder, as a process changed them from what they were."""

    def __init__(self, folder: Path, before: Mapping[str, bytes]) -> None:
        self._folder = f"{folder}/"
        self._names = {name: File(content) for name, content in before.items()}
        self._first = dict(self._names)
        self._renamed: list[tuple[int, dict[str, File]]] = []
        self._ends: dict[tuple[str, str], int] = {}
        self._flushes: list[int] = []
        self.touched: list[int] = []
        """The places of calls that changed or flushed something here."""
        self.said: list[int] = []
        """The places of calls by which a line was said on standard output."""
        self.count = 0

    def take(self, calls: list[Call]) -> None:
        """Note what calls do."""
        for call in calls:
            self._take(call)
            self.count += 1

    def _take(self, call: Call) -> None:
        match call.name:
            case "openat":
                self._open(call)
            case "write" | "pwrite64" | "ftruncate" | "sendfile" | "copy_file_range":
                self._write(call)
            case "fsync" | "fdatasync":
                self._flush(call)
            case "rename" | "renameat" | "renameat2" | "link" | "linkat" | "unlink" | "unlinkat":
                self._rename(call)

    def _flush(self, call: Call) -> None:
        self._flushes.append(self.count)
        if (name := self._own(call.path())) in self._names:
            self._names[name].flushed.append(self.count)
            self.touched.append(self.count)

    def _own(self, path: str) -> str:
        """A name below the folder; what only mirrors memory is left out."""
        return path.removeprefix(self._folder) if path.startswith(self._folder) and not path.endswith("-shm") else ""

    def _open(self, call: Call) -> None:
        name = self._own(call.opened)
        if not name or not re.search("O_WRONLY|O_RDWR", call.rest):
            return
        if name not in self._names and "O_CREAT" in call.rest:
            self._note({**self._names, name: File()})
        elif "O_TRUNC" in call.rest:
            self._names[name].writes.append((self.count, 0, None))
        self._ends[(str(call.result), name)] = 0

    def _write(self, call: Call) -> None:
        number = call.rest.split("<")[0]
        if number == "1" and call.words[-1].endswith(b"\n"):
            self.said.append(self.count)
        name = self._own(call.path())
        if name not in self._names:
            return
        self.touched.append(self.count)
        file, last = self._names[name], int(call.rest.rsplit(", ", 1)[-1])
        if call.name == "ftruncate":
            file.writes.append((self.count, last, None))
        elif call.name == "pwrite64":
            file.writes.append((self.count, last, call.words[1]))
        else:
            assert call.name == "write", "what was copied within the system is not known here"
            start = self._ends.get((number, name), 0)
            file.writes.append((self.count, start, call.words[1]))
            self._ends[(number, name)] = start + len(call.words[1])

    def _rename(self, call: Call) -> None:
        paths = _paths(call)
        old = self._own(paths[0])
        new = self._own(paths[1]) if len(paths) > 1 else ""
        moved = {name: file for name, file in self._names.items() if name == old or name.startswith(f"{old}/")}
        if not old or not moved:
            return
        kept = {name: file for name, file in self._names.items() if name not in moved or call.name[:4] == "link"}
        self._note({**kept, **({new + name[len(old) :]: file for name, file in moved.items()} if new else {})})

    def _note(self, names: dict[str, File]) -> None:
        self._names = names
        self.touched.append(self.count)
        self._renamed.append((self.count, dict(names)))

    def cut(self, until: int, random: Random) -> dict[str, bytes]:
        """Names and contents where the power fails before the call `until`."""
        safe = max((place for place in self._flushes if place < until), default=0)
        known = random.randint(safe, until)
        names = self._first
        for place, after in self._renamed:
            if place < known:
                names = after
        return {name: file.after(until, random) for name, file in names.items()}


def _paths(call: Call) -> list[str]:
    """The full paths that a call names; some name a folder and what lies in it."""
    named = [word.decode("utf8", "surrogateescape") for word in call.words]
    if call.name in ("renameat", "renameat2", "linkat", "unlinkat"):
        pairs = zip(named[::2], named[1::2], strict=True)
        return [name if name.startswith("/") else f"{folder}/{name}" for folder, name in pairs]
    return named


def contents(folder: Path) -> dict[str, bytes]:
    """The files below a folder by their names in it."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def lay_out(files: Mapping[str, bytes], folder: Path) -> None:
    """Make files below a folder."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
