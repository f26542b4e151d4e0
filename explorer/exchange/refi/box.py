"""A .qdpx file opened: its one project file and its sources, wherever the program that wrote it has put them."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from lxml import etree

from explorer.exchange.decoding import RawText, decoded
from explorer.exchange.xmlread import read_xml
from explorer.files.archive import Archive
from explorer.files.failures import reading
from explorer.files.xml import parse
from explorer.model.errors import DamagedFile


@dataclass(frozen=True, slots=True)
class Box:
    """The root of the project file, and what reads a member by the name of its file, in small letters."""

    root: etree._Element
    _members: Mapping[str, str] = field(default_factory=dict)
    _read: Callable[[str], bytes] | None = None

    def text(self, address: str) -> RawText | None:
        """The text at an address such as `internal://GUID.txt`; None where it is not in the file."""
        name = PurePosixPath(address.replace("\\", "/")).name.lower()
        if self._read is None or name not in self._members or not name.endswith(".txt"):
            return None
        return decoded(self._read(self._members[name]))


@contextmanager
def opened(path: Path) -> Iterator[Box]:
    """The project in a .qdpx, or a .qde that stands alone (then without its sources).

    Raises:
        NoSuchFile, NotPermitted: the file cannot be read.
        DamagedFile: it is no ZIP, or holds no project file or more than one.
        FileTooLarge: it unpacks to more than is allowed.
    """
    with reading(path), path.open("rb") as file:
        packed = file.read(2) == b"PK"
    if not packed:
        yield Box(read_xml(path))
        return
    with Archive(path) as archive:
        visible = [name for name in archive.names() if not name.startswith("__MACOSX/")]
        projects = [name for name in visible if name.lower().endswith(".qde")]
        if len(projects) != 1:
            reason = f"it holds {len(projects)} project files"
            raise DamagedFile(path=str(path), format="REFI-QDA", reason=reason)
        members = {PurePosixPath(name).name.lower(): name for name in visible}
        yield Box(parse(archive.read(projects[0]), str(path)), members, archive.read)
