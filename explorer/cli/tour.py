"""The main journey on the specimen library without a window: search, tag, carry, export, each step said."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from explorer.cli.output import Meter
from explorer.library import Library
from explorer.model.bitext import DossierStatus
from explorer.model.coding import ExcerptFilter, TagDraft
from explorer.model.search import Hit, SearchRequest

_QUERY = "digitale Souveränität"
_THEME = "sovereignty"


def tour(reset: bool, as_json: bool) -> int:
    """Run the journey; every step works on the real library and is taken back at the end, but for the export."""
    meter = Meter()
    steps: list[dict[str, Any]] = []

    def say(step: str, **facts: Any) -> None:
        steps.append({"step": step, **facts})
        if not as_json:
            print(f"{len(steps)}. {step}: " + ", ".join(f"{value} {name}" for name, value in facts.items()))

    with Library.make_specimen(meter, reset=reset) as library:
        meter.close()
        _journey(library, say)
    if as_json:
        print(json.dumps({"steps": steps}, ensure_ascii=False))
    return 0


def _journey(library: Library, say: Callable[..., None]) -> None:
    dossiers = [d for d in library.dossiers.all() if d.status is not DossierStatus.SINGLE]
    say("The specimen library is open", documents=len(library.documents.all()), dossiers=len(dossiers))
    library.search.catch_up()
    result = library.search.find(SearchRequest(_QUERY))
    say(f"Search for “{_QUERY}”", hits=result.total)
    hit = next(h for h in result.hits if h.counterpart)
    say(
        "First hit", snippet=f"“{hit.snippet.text}”", counterpart=f"“{hit.counterpart.text if hit.counterpart else ''}”"
    )
    passage = library.documents.passages(hit.document)[hit.passage]
    change = library.tags.add(TagDraft(hit.document, _THEME, passage.span), carry=True)
    say(f"Tag the passage with “{_THEME}” and carry it to the other panel", tags=len(change.created))
    _export(library, hit, say)
    say("Undo", step=f"“{library.history.undo()}”")


def _export(library: Library, hit: Hit, say: Callable[..., None]) -> None:
    for format_name in ("csv", "html"):
        target = Path(library.folder) / f"excerpts.{format_name}"
        count = library.exports.write(format_name, target, ExcerptFilter(dossiers=(hit.dossier or 0,)))
        say(f"Export as {format_name.upper()} to {target}", excerpts=count)
