"""Excerpts as W3C Web Annotations (JSON-LD), with quote and position selectors.

Source: W3C, Web Annotation Data Model, 2017. Positions count the code points of the document's normalised text.
What the model has no name for stands under the prefix `diptych:`.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from explorer.exchange.excerpts.panels import parted, told
from explorer.exchange.textfile import text_file
from explorer.model.coding import Excerpt
from explorer.model.exchange import ExportOptions
from explorer.model.progress import Progress

CONTEXT: Final = ("http://www.w3.org/ns/anno.jsonld", {"diptych": "urn:x-diptych:"})
AROUND: Final = 32
"""Code points of context before and after a quote."""


def write_annotations(excerpts: Sequence[Excerpt], path: Path, options: ExportOptions, progress: Progress) -> None:
    """Write one annotation collection of one page.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    head = {
        "@context": CONTEXT,
        "id": _urn(f"collection {options.title} {len(excerpts)}"),
        "type": "AnnotationCollection",
        "label": options.title,
        "total": len(excerpts),
    }
    page = {"id": _urn(f"page {options.title} {len(excerpts)}"), "type": "AnnotationPage", "startIndex": 0}
    with text_file(path) as target:
        target.write(f'{_json(head)[:-1]}, "first": {_json(page)[:-1]}, "items": [')
        for number, excerpt in enumerate(told(excerpts, progress)):
            target.write((",\n" if number else "\n") + _json(annotation(excerpt)))
        target.write("\n]}}\n")


def annotation(excerpt: Excerpt) -> dict[str, Any]:
    """One excerpt as an annotation."""
    source = source_of(excerpt)
    return {
        "id": _urn(f"{source} {excerpt.document} {excerpt.tag}"),
        "type": "Annotation",
        "motivation": "tagging",
        **({"created": excerpt.created} if excerpt.created else {}),
        **({"creator": {"type": "Person", "name": excerpt.coder}} if excerpt.coder else {}),
        "body": _bodies(excerpt),
        "target": {
            "type": "SpecificResource",
            "source": {"id": source, "type": "Text", "language": excerpt.lang, "diptych:document": excerpt.document},
            "selector": _selectors(excerpt),
        },
        "diptych:tag": excerpt.tag,
        "diptych:theme": excerpt.theme,
        "diptych:themePath": excerpt.theme_path,
        "diptych:colour": excerpt.colour,
        "diptych:origin": excerpt.origin,
        "diptych:status": excerpt.status,
        "diptych:citation": _citation(excerpt),
        **_counterpart(excerpt),
        **_carried(excerpt),
    }


def source_of(excerpt: Excerpt) -> str:
    """The address of the document, a name of our own where it has none."""
    return excerpt.citation.url or f"urn:x-diptych:document:{excerpt.document}"


def _bodies(excerpt: Excerpt) -> list[dict[str, Any]]:
    theme = {
        "type": "TextualBody",
        "purpose": "tagging",
        "value": (excerpt.theme_path or (excerpt.theme,))[-1],
        "language": excerpt.lang,
    }
    note = {"type": "TextualBody", "purpose": "commenting", "value": excerpt.note}
    return [theme, note] if excerpt.note else [theme]


def _selectors(excerpt: Excerpt) -> list[dict[str, Any]]:
    before, _, after = parted(excerpt)
    return [
        {
            "type": "TextQuoteSelector",
            "exact": excerpt.quote,
            "prefix": excerpt.extra.get("prefix", before[-AROUND:]),
            "suffix": excerpt.extra.get("suffix", after[:AROUND]),
        },
        {"type": "TextPositionSelector", "start": excerpt.span.start, "end": excerpt.span.end},
    ]


def _citation(excerpt: Excerpt) -> dict[str, Any]:
    cited = excerpt.citation
    fields = {"issuer": cited.issuer, "title": cited.title, "date": cited.date, "reference": cited.reference}
    page = {"page": cited.page} if cited.page is not None else {}
    return {**{name: value for name, value in fields.items() if value}, **page}


def _counterpart(excerpt: Excerpt) -> dict[str, Any]:
    if not excerpt.counterpart:
        return {}
    cited = str(excerpt.counterpart_citation or "")
    text = {"value": excerpt.counterpart, "language": excerpt.counterpart_lang, "citation": cited}
    return {"diptych:counterpart": text}


def _carried(excerpt: Excerpt) -> dict[str, Any]:
    """The number of the tag that this one was carried from, where the excerpt says so."""
    number = excerpt.extra.get("carried_from", "")
    return {"diptych:carriedFrom": int(number)} if number.isdigit() else {}


def _urn(name: str) -> str:
    """A stable name: the same words give the same UUID (RFC 9562, version 5)."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, name)}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
