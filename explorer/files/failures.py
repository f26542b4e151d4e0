"""What the operating system refuses, told as errors of our own."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from explorer.model.errors import CannotWrite, NoSuchFile, NotPermitted

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "the file would be too large",
    errno.EACCES: "permission denied",
    errno.EPERM: "permission denied",
    errno.EROFS: "the disk is read-only",
    errno.ENOENT: "its folder does not exist",
    errno.ENOTDIR: "its folder does not exist",
    errno.EISDIR: "it is a folder",
    errno.ENAMETOOLONG: "its name is too long",
}


def reason_of(error: OSError) -> str:
    """A few plain words for what went wrong."""
    return _REASONS.get(error.errno or 0) or (os.strerror(error.errno).lower() if error.errno else str(error))


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Tell an OSError of the block as CannotWrite."""
    try:
        yield
    except OSError as error:
        raise CannotWrite(path=str(path), reason=reason_of(error)) from error


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Tell an OSError of the block as NoSuchFile or NotPermitted."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NoSuchFile(path=str(path)) from error
    except OSError as error:
        raise NotPermitted(path=str(path)) from error
