"""The main journey on the specimen library without a window: search, tag, carry, export, each step said."""

import json
from collections.abc import Iterator
from typing import Any

from explorer.cli.output import Meter
from explorer.library import Library
from explorer.model.bitext import DossierStatus
from explorer.model.coding import ExcerptFilter, TagDraft
from explorer.model.language import Lang
from explorer.model.search import Hit, SearchRequest

Step = tuple[str, dict[str, Any]]
"""A sentence for people, and its facts."""

_QUERY = "digitale Souveränität"
_THEME = "sovereignty"


def tour(reset: bool, as_json: bool) -> int:
    """Run the journey on the real library; what it tags is taken back at the end, the exported files stay."""
    meter = Meter()
    steps: list[dict[str, Any]] = []
    with Library.make_specimen(meter, reset=reset) as library:
        meter.close()
        for number, (sentence, facts) in enumerate(_journey(library), 1):
            steps.append({"step": sentence, **facts})
            if not as_json:
                print(f"{number}. {sentence}")
    if as_json:
        print(json.dumps({"steps": steps}, ensure_ascii=False))
    return 0


def _journey(library: Library) -> Iterator[Step]:
    documents = len(library.documents.all())
    dossiers = sum(d.status is not DossierStatus.SINGLE for d in library.dossiers.all())
    yield (
        f"The specimen library holds {documents} documents; {dossiers} dossiers were found and aligned.",
        {"documents": documents, "dossiers": dossiers},
    )
    library.search.catch_up()
    result = library.search.find(SearchRequest(_QUERY, limit=100))
    yield f"“{_QUERY}” is found in {result.total} passages of both languages.", {"hits": result.total}
    hit = next(h for h in result.hits if h.counterpart and h.snippet.text.endswith("."))
    answer = hit.counterpart.text if hit.counterpart else ""
    yield (
        f"One of them: “{hit.snippet.text}” answers “{answer}”",
        {"snippet": hit.snippet.text, "counterpart": answer},
    )
    yield from _tagging(library, hit)


def _tagging(library: Library, hit: Hit) -> Iterator[Step]:
    passage = library.documents.passages(hit.document)[hit.passage]
    made = library.tags.add(TagDraft(hit.document, _THEME, passage.span), carry=True).created
    yield (
        f"Tagged it with “{library.themes.find(_THEME).label(Lang.EN)}”; the tag was carried to {len(made) - 1} panel.",
        {"tags": len(made)},
    )
    for format_name in ("csv", "html"):
        target = library.folder.parent / f"diptych-tour.{format_name}"
        count = library.exports.write(format_name, target, ExcerptFilter(documents=_documents(library, hit)))
        yield f"Exported {count} excerpts with both panels to {target}.", {"path": str(target), "excerpts": count}
    name = str(library.history.undo())
    yield f"Undone: {name}. The library is as it was.", {"undone": name}


def _documents(library: Library, hit: Hit) -> tuple[int, ...]:
    if hit.dossier is None:
        return (hit.document,)
    return tuple(library.dossiers.get(hit.dossier).documents.values())
