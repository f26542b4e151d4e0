"""What the overview counts: documents by year and issuer; themes over time, by issuer, together, on one panel only."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from explorer.model.coding import Excerpt
from explorer.model.documents import Document
from explorer.model.language import Lang

_MOST_ISSUERS = 10
_MOST_THEMES = 14


@dataclass(frozen=True, slots=True)
class Bars:
    """A count, or another number from 0, for each name."""

    names: tuple[str, ...]
    counts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A count for each pair of names; `counts` is row by row."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """Everything the overview shows."""

    by_year: Bars
    by_issuer: Bars
    themes_by_year: Grid
    themes_by_issuer: Grid
    together: Grid
    one_panel: Grid
    """For each theme: passages tagged on both panels, on the German one only, on the French one only."""


@dataclass(frozen=True, slots=True)
class _Tagged:
    theme: str
    excerpt: Excerpt


def count(
    documents: Sequence[Document],
    tagged: Sequence[Excerpt],
    names: Mapping[str, str],
    column_names: tuple[str, str, str],
) -> Counted:
    """Count; `names` are the labels of the themes by id, `column_names` head the columns of `one_panel`."""
    excerpts = [_Tagged(names.get(e.theme, e.theme), e) for e in tagged]
    years = Counter(_year(d.date.isoformat() if d.date else "") for d in documents)
    issuers = Counter(d.issuer or "–" for d in documents)
    issuer_of = {d.id: d.issuer or "–" for d in documents}
    year_of = {d.id: _year(d.date.isoformat() if d.date else "") for d in documents}
    themes = [name for name, _ in Counter(e.theme for e in excerpts).most_common(_MOST_THEMES)]
    top = [name for name, _ in issuers.most_common(_MOST_ISSUERS)]
    return Counted(
        _bars(sorted(years.items())),
        _bars(issuers.most_common(_MOST_ISSUERS)),
        _grid(
            themes, sorted(set(year_of.values())), ((e.theme, year_of.get(e.excerpt.document, "–")) for e in excerpts)
        ),
        _grid(themes, top, ((e.theme, issuer_of.get(e.excerpt.document, "–")) for e in excerpts)),
        _grid(themes, themes, _pairs(excerpts)),
        _one_panel(themes, excerpts, column_names),
    )


def _year(day: str) -> str:
    return day[:4] or "–"


def _bars(pairs: Iterable[tuple[str, int]]) -> Bars:
    listed = list(pairs)
    return Bars(tuple(name for name, _ in listed), tuple(number for _, number in listed))


def _grid(rows: Sequence[str], columns: Sequence[str], pairs: Iterable[tuple[str, str]]) -> Grid:
    counts = Counter(pairs)
    return Grid(tuple(rows), tuple(columns), tuple(tuple(counts[row, column] for column in columns) for row in rows))


def _pairs(excerpts: Sequence[_Tagged]) -> Iterable[tuple[str, str]]:
    """Pairs of themes on spans of one document that overlap, counted both ways."""
    by_document: dict[int, list[_Tagged]] = {}
    for one in excerpts:
        by_document.setdefault(one.excerpt.document, []).append(one)
    for together in by_document.values():
        for first, second in combinations(together, 2):
            if first.theme != second.theme and first.excerpt.span.overlaps(second.excerpt.span):
                yield first.theme, second.theme
                yield second.theme, first.theme


def _one_panel(themes: Sequence[str], excerpts: Sequence[_Tagged], names: tuple[str, str, str]) -> Grid:
    """By dossier: a theme that occurs on both panels of a dossier counts once for both, else for its panel."""
    langs: dict[tuple[str, int], set[Lang]] = {}
    for one in excerpts:
        dossier, lang = one.excerpt.dossier, one.excerpt.lang
        if dossier is not None and lang in (Lang.DE, Lang.FR):
            langs.setdefault((one.theme, dossier), set()).add(lang)
    column = {frozenset({Lang.DE, Lang.FR}): names[0], frozenset({Lang.DE}): names[1], frozenset({Lang.FR}): names[2]}
    return _grid(themes, names, ((theme, column[frozenset(found)]) for (theme, _), found in langs.items()))
