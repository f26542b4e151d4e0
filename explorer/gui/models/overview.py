"""What the overview counts: documents by year and issuer, themes over time, by issuer, together, and on one panel only."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explorer.model.coding import Excerpt
from explorer.model.documents import Document
from explorer.model.language import Lang

_MOST_ISSUERS = 10
_MOST_THEMES = 14


@dataclass(frozen=True, slots=True)
class Bars:
    """A count for each name."""

    names: tuple[str, ...]
    counts: tuple[int, ...]


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


def count(documents: Sequence[Document], excerpts: Sequence[Excerpt], column_names: tuple[str, str, str]) -> Counted:
    """Count; `column_names` head the columns of `one_panel`."""
    years = Counter(_year(d.date.isoformat() if d.date else "") for d in documents)
    issuers = Counter(d.issuer or "–" for d in documents)
    issuer_of = {d.id: d.issuer or "–" for d in documents}
    year_of = {d.id: _year(d.date.isoformat() if d.date else "") for d in documents}
    themes = [name for name, _ in Counter(_name(e) for e in excerpts).most_common(_MOST_THEMES)]
    top = [name for name, _ in issuers.most_common(_MOST_ISSUERS)]
    return Counted(
        _bars(sorted(years.items())),
        _bars(issuers.most_common(_MOST_ISSUERS)),
        _grid(themes, sorted(set(year_of.values())), ((_name(e), year_of.get(e.document, "–")) for e in excerpts)),
        _grid(themes, top, ((_name(e), issuer_of.get(e.document, "–")) for e in excerpts)),
        _grid(themes, themes, _pairs(excerpts)),
        _one_panel(themes, excerpts, column_names),
    )


def _year(day: str) -> str:
    return day[:4] or "–"


def _name(excerpt: Excerpt) -> str:
    return excerpt.theme_path[-1] if excerpt.theme_path else excerpt.theme


def _bars(pairs: Iterable[tuple[str, int]]) -> Bars:
    listed = list(pairs)
    return Bars(tuple(name for name, _ in listed), tuple(number for _, number in listed))


def _grid(rows: Sequence[str], columns: Sequence[str], pairs: Iterable[tuple[str, str]]) -> Grid:
    counts = Counter(pairs)
    return Grid(tuple(rows), tuple(columns), tuple(tuple(counts[row, column] for column in columns) for row in rows))


def _pairs(excerpts: Sequence[Excerpt]) -> Iterable[tuple[str, str]]:
    """Pairs of themes on spans of one document that overlap, counted both ways."""
    by_document: dict[int, list[Excerpt]] = {}
    for excerpt in excerpts:
        by_document.setdefault(excerpt.document, []).append(excerpt)
    for tagged in by_document.values():
        for i, one in enumerate(tagged):
            for other in tagged[i + 1 :]:
                if one.span.overlaps(other.span) and _name(one) != _name(other):
                    yield _name(one), _name(other)
                    yield _name(other), _name(one)


def _one_panel(themes: Sequence[str], excerpts: Sequence[Excerpt], names: tuple[str, str, str]) -> Grid:
    """By dossier: a theme that occurs on both panels of a dossier counts once for both, else for its panel."""
    langs: dict[tuple[str, int], set[Lang]] = {}
    for excerpt in excerpts:
        if excerpt.dossier is not None and excerpt.lang in (Lang.DE, Lang.FR):
            langs.setdefault((_name(excerpt), excerpt.dossier), set()).add(excerpt.lang)
    column = {frozenset({Lang.DE, Lang.FR}): names[0], frozenset({Lang.DE}): names[1], frozenset({Lang.FR}): names[2]}
    return _grid(themes, names, ((theme, column[frozenset(found)]) for (theme, _), found in langs.items()))
