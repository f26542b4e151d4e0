"""Which formats there are, and writing one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from explorer.exchange.options import ExportOptions
from explorer.exchange.sheet import write_csv
from explorer.exchange.webpage import write_html
from explorer.model.coding import Excerpt
from explorer.model.errors import UnknownExport
from explorer.model.progress import Progress, silent

Writer = Callable[[Sequence[Excerpt], Path, ExportOptions, Progress], None]

_WRITERS: dict[str, Writer] = {"csv": write_csv, "html": write_html}


def formats() -> tuple[str, ...]:
    """Names of the formats, which are also the usual endings of their files."""
    return tuple(_WRITERS)


def write(
    format_name: str,
    excerpts: Sequence[Excerpt],
    path: Path,
    *,
    options: ExportOptions | None = None,
    progress: Progress = silent,
) -> None:
    """Write excerpts to `path`; the file is replaced whole or left as it was.

    Raises:
        UnknownExport: there is no such format.
        CannotWrite: the target cannot be written.
    """
    writer = _WRITERS.get(format_name.lower())
    if writer is None:
        raise UnknownExport(format=format_name, formats=", ".join(formats()))
    writer(excerpts, path, options or ExportOptions(), progress)
