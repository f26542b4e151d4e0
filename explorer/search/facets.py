"""Facets: for each of a few columns, which values the hits have and how often.

Units that agree in every facet form a class. Many hits are counted by class, and classes by value.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.model.errors import BadValue
from explorer.model.search import Facet
from explorer.search.postings import Docs
from explorer.search.schema import FLAGS, LANGS
from explorer.search.snapshot import Mask, Snapshot
from explorer.search.vocabularies import terms

NAMES: Final = ("lang", "year", "issuer", "kind", "theme", "counterpart", "difference")

Codes = NDArray[np.int64]
Weights = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Column:
    """One facet: its values, and for every class the place of its value. "" is no value."""

    values: tuple[str, ...]
    codes: Codes

    def counts(self, classes: Codes, weights: Weights | None) -> dict[str, int]:
        """How many hits have each value. Each of `classes` counts once, or as `weights` says."""
        return _counts(self.values, self.codes[classes], weights)

    def having(self, chosen: Mask) -> Mask:
        """Which classes have one of the chosen values."""
        found: Mask = chosen[self.codes]
        return found


@dataclass(frozen=True, slots=True)
class Lists:
    """A facet with several values, or none: class n has those at the places `codes[starts[n]:starts[n + 1]]`."""

    values: tuple[str, ...]
    starts: Codes
    codes: Codes

    def counts(self, classes: Codes, weights: Weights | None) -> dict[str, int]:
        """As for a column."""
        begins = self.starts[classes]
        lengths = self.starts[classes + 1] - begins
        places = np.repeat(begins - (np.cumsum(lengths) - lengths), lengths)
        places += np.arange(len(places))
        return _counts(self.values, self.codes[places], None if weights is None else np.repeat(weights, lengths))

    def having(self, chosen: Mask) -> Mask:
        """As for a column."""
        mask = np.zeros(len(self.starts) - 1, dtype=bool)
        mask[np.repeat(np.arange(len(mask)), np.diff(self.starts))[chosen[self.codes]]] = True
        return mask


def _counts(values: Sequence[str], codes: Codes, weights: Weights | None) -> dict[str, int]:
    numbers = np.bincount(codes, weights)
    present = np.flatnonzero(numbers)
    pairs = zip(present.tolist(), numbers[present].tolist(), strict=True)
    return {value: int(number) for place, number in pairs if (value := values[place])}


@dataclass(frozen=True, slots=True)
class Facets:
    """All facets of one state of the index: the class of every unit, how many there are, and the facets of each."""

    units: Codes
    size: int
    columns: Mapping[str, Column | Lists]

    def classes(self, docs: Docs) -> tuple[Codes, Codes | None]:
        """The classes of these units one by one, or where there are more units than classes, all and their sizes."""
        found = self.units[docs]
        if len(found) < self.size:
            return found, None
        return np.arange(self.size), np.bincount(found, minlength=self.size)

    def summed(self, name: str, numbers: NDArray[np.float64]) -> dict[str, float]:
        """For each value of a facet the sum of the numbers, one for each unit, of the units that have it.

        Raises:
            BadValue: there is no such facet.
        """
        sizes = np.bincount(self.units, weights=numbers, minlength=self.size)
        column = _checked(self, name)
        counts = column.counts(np.arange(self.size), sizes)
        return {value: float(counts.get(value, 0)) for value in column.values if value}

    def having(self, name: str, values: Sequence[str]) -> Mask:
        """Which units have one of these values in a facet."""
        column = self.columns[name]
        chosen = np.array([value in values for value in column.values], dtype=bool)
        return column.having(chosen)[self.units]


def known(view: Snapshot) -> Facets:
    """All facets of the index, read once for each state of it."""
    return view.once("facets", _facets)


def filters(facets: Facets, wanted: Mapping[str, Sequence[str]]) -> dict[str, Mask]:
    """For each facet that is filtered by, the units that pass.

    Raises:
        BadValue: there is no such facet.
    """
    for name in wanted:
        _checked(facets, name)
    return {name: facets.having(name, values) for name, values in wanted.items() if values}


def _checked(facets: Facets, name: str) -> Column | Lists:
    if name not in facets.columns:
        raise BadValue(value=name, field="facet", expected=f"use one of {', '.join(NAMES)}")
    return facets.columns[name]


def counted(facets: Facets, docs: Docs, passing: Mapping[str, Mask]) -> dict[str, tuple[Facet, ...]]:
    """Every facet, counted over the hits that pass the filters by all other facets: so one sees what else there is."""
    whole = facets.classes(_passing(docs, passing, ""))
    found = {name: facets.classes(_passing(docs, passing, name)) if name in passing else whole for name in NAMES}
    return {name: _ordered(name, facets.columns[name].counts(*found[name])) for name in NAMES}


def _passing(docs: Docs, passing: Mapping[str, Mask], but: str) -> Docs:
    for name, mask in passing.items():
        if name != but:
            docs = docs[mask[docs]]
    return docs


def _ordered(name: str, counts: Mapping[str, int]) -> tuple[Facet, ...]:
    """Years from the newest, all else from the most frequent."""
    if name == "year":
        return tuple(Facet(value, counts[value]) for value in sorted(counts, reverse=True))
    return tuple(Facet(value, counts[value]) for value in sorted(counts, key=lambda value: (-counts[value], value)))


def issuers(view: Snapshot) -> tuple[tuple[str, ...], Codes]:
    """The issuers, and for every unit the place of its document's one; the first is "", none."""
    return view.once("issuers", lambda view: _named(view, "issuer"))


def _facets(view: Snapshot) -> Facets:
    flags = view.column("flags")
    single = {
        "lang": (tuple(lang.value for lang in LANGS), view.column("lang").astype(np.int64)),
        "year": _years(view),
        "issuer": issuers(view),
        "kind": _named(view, "kind"),
        "counterpart": (("no", "yes"), (flags & FLAGS["counterpart"] > 0).astype(np.int64)),
        "difference": (("no", "yes"), (flags & FLAGS["difference"] > 0).astype(np.int64)),
    }
    themes, owners, places = _themes(view)
    units = _joined([*(codes for _, codes in single.values()), _sets(owners, places, view.size)])
    size = int(units.max(initial=-1)) + 1
    firsts = np.zeros(size, dtype=np.int64)
    firsts[units[::-1]] = np.arange(view.size)[::-1]
    columns: dict[str, Column | Lists] = {n: Column(values, codes[firsts]) for n, (values, codes) in single.items()}
    first = firsts[units[owners]] == owners
    counts = np.bincount(units[owners[first]], minlength=size)
    order = np.argsort(units[owners[first]], kind="stable")
    columns["theme"] = Lists(themes, np.concatenate([[0], np.cumsum(counts)]), places[first][order])
    return Facets(units, size, columns)


def _joined(parts: Sequence[Codes]) -> Codes:
    """For every unit the number of its class: units are in one class where all parts agree."""
    whole = parts[0]
    for part in parts[1:]:
        whole = whole * (int(part.max(initial=0)) + 1) + part
        whole = np.unique(whole, return_inverse=True)[1]
    return whole


def _years(view: Snapshot) -> tuple[tuple[str, ...], Codes]:
    days = view.column("date").astype(np.int64)
    years = (days - _EPOCH).astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970
    present, codes = np.unique(np.where(days > 0, years, 0), return_inverse=True)
    return tuple(str(year) if year else "" for year in present.tolist()), codes


def _named(view: Snapshot, field: str) -> tuple[tuple[str, ...], Codes]:
    values, codes = [""], np.zeros(view.size, dtype=np.int64)
    for value in terms(view, field):
        codes[view.postings(field, value)[0]] = len(values)
        values.append(value)
    return tuple(values), codes


def _themes(view: Snapshot) -> tuple[tuple[str, ...], Codes, Codes]:
    """The themes, and pairs of unit and place of a theme that it has, in order of the unit."""
    values = terms(view, "theme")
    units = [view.postings("theme", value)[0] for value in values]
    owners = np.concatenate([np.zeros(0, np.int64), *units])
    places = np.repeat(np.arange(len(values)), [len(docs) for docs in units])
    order = np.argsort(owners, kind="stable")
    return tuple(values), owners[order], places[order]


def _sets(owners: Codes, places: Codes, size: int) -> Codes:
    """For every unit a number, the same for units that have the same themes."""
    borders = np.searchsorted(owners, np.arange(size + 1)).tolist()
    sets = [tuple(places[start:end].tolist()) if start < end else () for start, end in pairwise(borders)]
    numbers = {themes: number for number, themes in enumerate(dict.fromkeys(sets))}
    return np.array([numbers[themes] for themes in sets], dtype=np.int64)


_EPOCH: Final = 719163
"""Proleptic number of 1970-01-01."""
