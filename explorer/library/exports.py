"""Exporting tagged excerpts."""

from pathlib import Path

from explorer.exchange import writing
from explorer.library import excerpts
from explorer.library.context import Context
from explorer.model.coding import ExcerptFilter
from explorer.model.progress import Progress, silent


class Exports:
    """Use cases of export."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def formats(self) -> tuple[str, ...]:
        """Names of the formats that can be written."""
        return writing.formats()

    def write(self, format_name: str, path: Path, wanted: ExcerptFilter, progress: Progress = silent) -> int:
        """Write the excerpts that pass the filter; how many there were. A file that was there is replaced whole.

        Raises:
            UnknownExport: there is no such format.
            CannotWrite: the target cannot be written; an older file there is unchanged.
        """
        with self._context.database.reading() as tx:
            found = excerpts.collect(tx, wanted)
        writing.write(format_name, found, path, progress=progress)
        return len(found)
