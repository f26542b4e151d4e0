"""A text file that appears whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from explorer.files.atomic import replacing


@contextmanager
def text_file(path: Path, newline: str = "\n", encoding: str = "utf-8") -> Iterator[TextIO]:
    """A file to write, put in the place of `path` when the block ends well.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    with (
        replacing(path) as temporary,
        temporary.open("w", encoding=encoding, errors="replace", newline=newline) as target,
    ):
        yield target
