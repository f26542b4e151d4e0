"""Which formats there are for excerpts, and writing one."""

from collections.abc import Callable, Sequence
from pathlib import Path
from types import MappingProxyType

from explorer.exchange.annotations.writing import write_annotations
from explorer.exchange.columns import NAMES
from explorer.exchange.excerpts.corpus import write_corpus
from explorer.exchange.excerpts.jsonlines import write_jsonl
from explorer.exchange.excerpts.labels import heading
from explorer.exchange.excerpts.markdown import write_markdown
from explorer.exchange.excerpts.sheet import write_csv
from explorer.exchange.excerpts.webpage import write_html
from explorer.exchange.excerpts.wordfile import write_docx
from explorer.exchange.excerpts.workbook import write_xlsx
from explorer.model.coding import Excerpt
from explorer.model.errors import UnknownExport
from explorer.model.exchange import ExportOptions
from explorer.model.language import Lang
from explorer.model.progress import Progress, silent

Writer = Callable[[Sequence[Excerpt], Path, ExportOptions, Progress], None]

_WRITERS: MappingProxyType[str, tuple[Writer, str]] = MappingProxyType(
    {
        "csv": (write_csv, ".csv"),
        "xlsx": (write_xlsx, ".xlsx"),
        "docx": (write_docx, ".docx"),
        "html": (write_html, ".html"),
        "markdown": (write_markdown, ".md"),
        "jsonl": (write_jsonl, ".jsonl"),
        "annotations": (write_annotations, ".jsonld"),
        "iramuteq": (write_corpus, ".txt"),
    }
)


def formats() -> tuple[str, ...]:
    """Names of the formats."""
    return tuple(_WRITERS)


def columns(lang: Lang) -> dict[str, str]:
    """Names of the columns of a table of excerpts, in their order, each with what heads it in `lang`."""
    return {name: heading(name, lang) for name in NAMES}


def ending(format_name: str) -> str:
    """How the names of files of a format end, with the dot.

    Raises:
        UnknownExport: there is no such format.
    """
    return _known(format_name)[1]


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
        BadValue: an option cannot be used.
        CannotWrite: the target cannot be written.
        Cancelled: `progress` was told to stop; the target is as it was.
    """
    writer, _ = _known(format_name)
    writer(excerpts, path, options or ExportOptions(), progress)


def _known(format_name: str) -> tuple[Writer, str]:
    """A format by its name, or by the ending of its files."""
    wanted = format_name.lower().lstrip(".")
    for name, (writer, suffix) in _WRITERS.items():
        if wanted in (name, suffix.lstrip(".")):
            return writer, suffix
    raise UnknownExport(format=format_name, formats=", ".join(formats()))
