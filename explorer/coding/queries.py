"""Questions to the tags, such as “AI near cloud, in agreements since 2023”."""

from collections.abc import Iterator, Sequence

from explorer.coding.units import Grid, lineages
from explorer.model.analysis import TaggedText, ThemeHit, ThemeQuery
from explorer.model.coding import Tag, TagStatus, Theme
from explorer.model.documents import Document


def find(query: ThemeQuery, texts: Sequence[TaggedText], themes: Sequence[Theme]) -> tuple[ThemeHit, ...]:
    """The tags that answer, in the order of texts and tags; lost ones do not count."""
    lines = lineages(themes)
    return tuple(hit for text in texts if _asked_for(text.document, query) for hit in _in_text(query, text, lines))


def _asked_for(document: Document, query: ThemeQuery) -> bool:
    day = document.date
    return (
        (not query.langs or document.lang in query.langs)
        and (not query.kinds or document.kind in query.kinds)
        and (not query.issuers or document.issuer in query.issuers)
        and (query.since is None or (day is not None and day >= query.since))
        and (query.until is None or (day is not None and day <= query.until))
    )


def _in_text(query: ThemeQuery, text: TaggedText, lines: dict[str, frozenset[str]]) -> Iterator[ThemeHit]:
    standing = [tag for tag in text.tags if tag.status is not TagStatus.LOST]
    wanted = [tag for tag in standing if query.theme in lines.get(tag.theme, ())]
    if not query.near:
        yield from (ThemeHit(tag) for tag in wanted)
        return
    neighbours = [tag for tag in standing if query.near in lines.get(tag.theme, ())]
    grid = Grid(text, query.within)
    for tag in wanted:
        near = tuple(other for other in neighbours if other.id != tag.id and _together(grid, tag, other))
        if near:
            yield ThemeHit(tag, near)


def _together(grid: Grid, tag: Tag, other: Tag) -> bool:
    a, b = grid.touched(tag), grid.touched(other)
    return max(a.start, b.start) < min(a.stop, b.stop)
