"""Tables of themes: by document, language, issuer, year, kind and coder; which stand together; how much they cover."""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from types import MappingProxyType

from explorer.coding.units import Grid, lineages
from explorer.model.analysis import CountBy, CountTable, Measure, TaggedText, Unit
from explorer.model.coding import Tag, TagStatus, Theme
from explorer.model.documents import Document

_COLUMN: MappingProxyType[CountBy, Callable[[Document, Tag], str]] = MappingProxyType(
    {
        CountBy.DOCUMENT: lambda document, _: str(document.id),
        CountBy.LANGUAGE: lambda document, _: document.lang.value,
        CountBy.ISSUER: lambda document, _: document.issuer,
        CountBy.YEAR: lambda document, _: str(document.date.year) if document.date else "",
        CountBy.KIND: lambda document, _: document.kind.value,
        CountBy.CODER: lambda _, tag: tag.coder,
    }
)


def counts(
    texts: Sequence[TaggedText],
    themes: Sequence[Theme],
    by: CountBy = CountBy.DOCUMENT,
    measure: Measure = Measure.TAGS,
    with_below: bool = False,
) -> CountTable:
    """Tags, or the characters that they cover, for each theme and each value of `by`.

    Rows are all themes in the order given, columns the values that occur, sorted. A character that several tags of one
    cell cover counts once; with `with_below` a theme has its own tags and those of all themes below it. Lost tags do
    not count.
    """
    cells: dict[tuple[str, str], int] = {}
    for text in texts:
        spans: dict[tuple[str, str], list[Tag]] = {}
        for key, tag in _keyed(text, themes, by, with_below):
            spans.setdefault(key, []).append(tag)
        for key, tags in spans.items():
            cells[key] = cells.get(key, 0) + (len(tags) if measure is Measure.TAGS else covered(tags, text.length))
    rows = tuple(theme.id for theme in themes)
    columns = tuple(sorted({column for _, column in cells}, key=_numbers_first))
    return CountTable(rows, columns, tuple(tuple(cells.get((r, c), 0) for c in columns) for r in rows))


def _keyed(
    text: TaggedText, themes: Sequence[Theme], by: CountBy, with_below: bool
) -> Iterator[tuple[tuple[str, str], Tag]]:
    lines = lineages(themes)
    for tag in _standing(text):
        column = _COLUMN[by](text.document, tag)
        for row in lines.get(tag.theme, frozenset()) if with_below else (tag.theme,):
            yield (row, column), tag


def _standing(text: TaggedText) -> Iterator[Tag]:
    return (tag for tag in text.tags if tag.status is not TagStatus.LOST)


def _numbers_first(value: str) -> tuple[bool, int, str]:
    """Ids and years in the order of numbers, all else in that of letters."""
    return (False, int(value), "") if value.isdecimal() else (True, 0, value)


def covered(tags: Sequence[Tag], length: int) -> int:
    """How many characters of a text of that length lie under at least one of the tags."""
    total = reached = 0
    for span in sorted(tag.span for tag in tags):
        end = min(span.end, length)
        total += max(0, end - max(span.start, reached))
        reached = max(reached, end)
    return total


def co_occurrence(texts: Sequence[TaggedText], themes: Sequence[Theme], within: Unit = Unit.PASSAGE) -> CountTable:
    """In how many units two themes stand together; on the diagonal, in how many a theme stands at all.

    Within a `CHARACTER` two themes stand together where their tags overlap.
    """
    rows = tuple(theme.id for theme in themes)
    found: dict[tuple[str, str], int] = {}
    for text in texts:
        for here in _by_unit(text, within):
            for pair in (*combinations(sorted(here), 2), *((theme, theme) for theme in here)):
                found[pair] = found.get(pair, 0) + 1
    cells = tuple(tuple(found.get((min(r, c), max(r, c)), 0) for c in rows) for r in rows)
    return CountTable(rows, rows, cells)


def _by_unit(text: TaggedText, within: Unit) -> list[set[str]]:
    grid = Grid(text, within)
    themes: list[set[str]] = [set() for _ in range(grid.size)]
    for tag in _standing(text):
        for number in grid.touched(tag):
            themes[number].add(tag.theme)
    return themes
