"""Documents as references, for Zotero, Citavi and LaTeX: CSL-JSON 1.0.2, RIS, BibTeX."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from explorer.exchange.references.bibtex import bibtex
from explorer.exchange.references.kinds import GENRES, csl_type, ris_type
from explorer.exchange.textfile import text_file
from explorer.model.documents import Document
from explorer.model.errors import UnknownExport
from explorer.model.language import Lang
from explorer.model.progress import Progress, silent

_ENDINGS = MappingProxyType({"csl": ".json", "ris": ".ris", "bibtex": ".bib"})


def reference_formats() -> tuple[str, ...]:
    """Names of the formats."""
    return tuple(_ENDINGS)


def write_references(
    format_name: str, documents: Sequence[Document], path: Path, *, progress: Progress = silent
) -> int:
    """Write one reference a document; how many there were. An agreement becomes a treaty.

    Raises:
        UnknownExport: there is no such format.
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    name = format_name.lower()
    if name not in _ENDINGS:
        raise UnknownExport(format=format_name, formats=", ".join(_ENDINGS))
    writers: dict[str, Callable[[Document], str]] = {"csl": _csl_line, "ris": ris, "bibtex": bibtex}
    with text_file(path, newline="\r\n" if name == "ris" else "\n") as target:
        target.write("[" if name == "csl" else "")
        for done, document in enumerate(documents, 1):
            target.write("," if name == "csl" and done > 1 else "")
            target.write(writers[name](document))
            progress("Exporting", done, len(documents))
        target.write("\n]\n" if name == "csl" else "")
    return len(documents)


def _csl_line(document: Document) -> str:
    return "\n" + json.dumps(csl(document), ensure_ascii=False)


def csl(document: Document) -> dict[str, Any]:
    """The document as an item of CSL-JSON. Source: Citation Style Language, data schema 1.0.2."""
    day = document.date
    fields: dict[str, Any] = {
        "id": f"diptych-{document.id}",
        "type": csl_type(document),
        "title": document.title,
        "author": [{"literal": document.issuer}] if document.issuer else None,
        "issued": {"date-parts": [[day.year, day.month, day.day]]} if day else None,
        "URL": document.url,
        "number": document.reference,
        "genre": GENRES.get(document.kind),
        "language": document.lang.value if document.lang is not Lang.UND else None,
    }
    return {name: value for name, value in fields.items() if value}


def ris(document: Document) -> str:
    """The document as a record of RIS, lines ending in LF."""
    return "".join(f"{tag}  - {' '.join(value.split())}\n" for tag, value in _ris_fields(document)) + "ER  - \n\n"


def _ris_fields(document: Document) -> Iterator[tuple[str, str]]:
    yield "TY", ris_type(document)
    day = document.date
    fields = (
        ("ID", f"diptych-{document.id}"),
        ("TI", document.title),
        ("AU", document.issuer),
        ("PY", f"{day.year:04}" if day else ""),
        ("DA", day.isoformat().replace("-", "/") if day else ""),
        ("M3", GENRES.get(document.kind, "")),
        ("M1", document.reference),
        ("LA", document.lang.value if document.lang is not Lang.UND else ""),
        ("UR", document.url),
    )
    yield from (field for field in fields if field[1].strip())
