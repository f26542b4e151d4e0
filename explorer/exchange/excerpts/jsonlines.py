"""Excerpts as JSON Lines: one object a line, with everything that is known of an excerpt."""

import json
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from explorer.exchange.excerpts.panels import told
from explorer.exchange.textfile import text_file
from explorer.model.coding import Citation, Excerpt
from explorer.model.exchange import ExportOptions
from explorer.model.progress import Progress

_CITED = tuple(field.name for field in fields(Citation))


def write_jsonl(excerpts: Sequence[Excerpt], path: Path, _options: ExportOptions, progress: Progress) -> None:
    """Write one object a line (UTF-8). Offsets are code points, the end excluded.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    with text_file(path) as target:
        for excerpt in told(excerpts, progress):
            target.write(json.dumps(as_object(excerpt), ensure_ascii=False) + "\n")


def as_object(excerpt: Excerpt) -> dict[str, Any]:
    """The excerpt as a JSON object."""
    return {
        "tag": excerpt.tag,
        "theme": excerpt.theme,
        "theme_path": excerpt.theme_path,
        "quote": excerpt.quote,
        "language": excerpt.lang,
        "citation": _citation(excerpt.citation),
        "counterpart": excerpt.counterpart,
        "counterpart_language": excerpt.counterpart_lang,
        "counterpart_citation": _citation(excerpt.counterpart_citation),
        "passage": excerpt.passage,
        "note": excerpt.note,
        "coder": excerpt.coder,
        "origin": excerpt.origin,
        "status": excerpt.status,
        "document": excerpt.document,
        "dossier": excerpt.dossier,
        "start": excerpt.span.start,
        "end": excerpt.span.end,
        "created": excerpt.created,
        "colour": excerpt.colour,
        **({"extra": excerpt.extra} if excerpt.extra else {}),
    }


def _citation(citation: Citation | None) -> dict[str, Any] | None:
    return None if citation is None else {"text": str(citation)} | {name: getattr(citation, name) for name in _CITED}
