"""Files that hold files: ZIP archives and letters with attachments, unpacked within limits."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path, PurePosixPath

from explorer.files.archive import Archive, Limits
from explorer.model.errors import DamagedFile, ExplorerError, FileTooLarge
from explorer.reading.limits import FILE_BYTES, MEMBERS, NESTING, UNPACKED_BYTES
from explorer.reading.mail import message_of
from explorer.reading.sniffing import Format, by_suffix, sniff

_LIMITS = Limits(total=UNPACKED_BYTES, member=FILE_BYTES, members=MEMBERS, nesting=NESTING)
_PASSED_OVER = re.compile(r"(?:^|/)(?:__MACOSX|\.[^/]*|Thumbs\.db|desktop\.ini)(?:/|$)")
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


@dataclass(frozen=True, slots=True)
class Member:
    """A file that came out of a container: its name within it, with `/` between the parts, and where it now lies."""

    name: str
    path: Path


def is_container(path: Path) -> bool:
    """Whether the file is an archive, or a letter with attachments."""
    kind = _kind(path)
    return kind is Format.ZIP or (kind is Format.EML and any(True for _ in _attachments(path)))


def unpack(path: Path, into: Path, shown_as: str = "") -> tuple[Member, ...]:
    """Everything in the container at `path`, containers within it included, written below the folder `into`.

    A letter gives its own text (as a letter without attachments) and then its attachments. Raises DamagedFile,
    EncryptedFile, FileTooLarge.
    """
    shown = shown_as or str(path)
    return tuple(_unpacked(path, into, shown, 0, _Budget(shown)))


@dataclass(slots=True)
class _Budget:
    """What may still be unpacked from one container and all within it."""

    shown: str
    left: int = UNPACKED_BYTES
    members: int = MEMBERS

    def take(self, size: int) -> None:
        self.left -= size
        self.members -= 1
        if self.left < 0:
            raise FileTooLarge(path=self.shown, limit=f"{UNPACKED_BYTES >> 20} MB unpacked")
        if self.members < 0:
            raise FileTooLarge(path=self.shown, limit=f"{MEMBERS} members")


def _unpacked(path: Path, into: Path, shown: str, depth: int, budget: _Budget) -> Iterator[Member]:
    if depth >= NESTING:
        raise FileTooLarge(path=shown, limit=f"{NESTING} containers within one another")
    with _failures(shown):
        kind = _kind(path)
        found = _of_archive(path, into, shown, depth) if kind is Format.ZIP else _of_letter(path, into)
        for place, member in enumerate(found):
            budget.take(member.path.stat().st_size)
            if member.path.stat().st_size and is_container(member.path):
                inner = into / f"{place}.unpacked"
                inner.mkdir()
                for each in _unpacked(member.path, inner, shown, depth + 1, budget):
                    yield Member(f"{member.name}/{each.name}", each.path)
            else:
                yield member


def _of_archive(path: Path, into: Path, shown: str, depth: int) -> Iterator[Member]:
    with Archive(path, _LIMITS, shown, depth) as archive:
        for name in archive.names():
            if not _PASSED_OVER.search(name):
                yield Member(name, archive.unpack(name, into / "members"))


def _of_letter(path: Path, into: Path) -> Iterator[Member]:
    message = message_of(path)
    body = message.get_body(("plain", "html"))
    if isinstance(body, EmailMessage):
        yield Member("message.eml", _letter(message, body, into / "message.eml"))
    for number, part in enumerate(_attachments(path)):
        name = _file_name(part, number)
        target = into / str(number) / name
        target.parent.mkdir()
        payload = part.get_payload(decode=True)
        target.write_bytes(payload if isinstance(payload, bytes) else part.as_bytes())
        yield Member(name, target)


def _letter(message: EmailMessage, body: EmailMessage, target: Path) -> Path:
    """The message with nothing but its text."""
    alone = EmailMessage()
    for field in ("From", "To", "Subject", "Date", "Message-ID", "Content-Language"):
        if (value := message.get(field)) is not None:
            alone[field] = str(value)
    payload = body.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = body.get_content_charset() or "utf-8"
    text = data.decode(charset if _known(charset) else "utf-8", "replace")
    alone.set_content(text, subtype=body.get_content_subtype(), charset="utf-8")
    target.write_bytes(alone.as_bytes())
    return target


def _known(charset: str) -> bool:
    try:
        "".encode(charset)
    except LookupError:
        return False
    return True


def _attachments(path: Path) -> Iterator[EmailMessage]:
    """The attached files; pictures set into the text are none."""
    for part in message_of(path).iter_attachments():
        if isinstance(part, EmailMessage) and part.get_content_maintype() not in {"image", "multipart"}:
            yield part


def _file_name(part: EmailMessage, number: int) -> str:
    name = _UNSAFE.sub("_", PurePosixPath((part.get_filename() or "").replace("\\", "/")).name).strip(". ")
    if name:
        return name[-150:]
    suffix = {"text/plain": ".txt", "text/html": ".html", "application/pdf": ".pdf", "message/rfc822": ".eml"}
    return f"attachment-{number + 1}{suffix.get(part.get_content_type(), '')}"


def _kind(path: Path) -> Format | None:
    with path.open("rb") as file:
        return sniff(path, file.read(8192), by_suffix(path))


@contextmanager
def _failures(shown: str) -> Iterator[None]:
    try:
        yield
    except ExplorerError:
        raise
    except (RecursionError, Exception) as error:
        raise DamagedFile(path=shown, format="ZIP", reason=str(error)[:160] or type(error).__name__) from error
