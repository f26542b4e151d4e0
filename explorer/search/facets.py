"""Facets: for each of a few columns, which values the hits have and how often."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.model.errors import BadValue
from explorer.model.search import Facet
from explorer.search.postings import Docs
from explorer.search.schema import FLAGS, LANGS
from explorer.search.snapshot import Mask, Snapshot

NAMES: Final = ("lang", "year", "issuer", "kind", "theme", "counterpart", "difference")


@dataclass(frozen=True, slots=True)
class Column:
    """One facet over all units: the values, and for every unit the place of its value. "" is no value."""

    values: tuple[str, ...]
    codes: NDArray[np.int64]

    def counts(self, docs: Docs) -> dict[str, int]:
        """How many of `docs` have each value."""
        numbers = np.bincount(self.codes[docs], minlength=len(self.values))
        return {value: int(n) for value, n in zip(self.values, numbers, strict=True) if n and value}

    def having(self, wanted: Sequence[str]) -> Mask:
        """Units that have one of the values."""
        places = [place for place, value in enumerate(self.values) if value in wanted]
        return np.isin(self.codes, places)


@dataclass(frozen=True, slots=True)
class Lists:
    """A facet of which a unit may have several values: for each value its units."""

    units: Mapping[str, Docs]
    size: int

    def counts(self, docs: Docs) -> dict[str, int]:
        """How many of `docs` have each value."""
        mask = np.zeros(self.size, dtype=bool)
        mask[docs] = True
        numbers = {value: int(np.count_nonzero(mask[units])) for value, units in self.units.items()}
        return {value: number for value, number in numbers.items() if number}

    def having(self, wanted: Sequence[str]) -> Mask:
        """Units that have one of the values."""
        mask = np.zeros(self.size, dtype=bool)
        for value in wanted:
            mask[self.units.get(value, np.zeros(0, np.int64))] = True
        return mask


Columns = Mapping[str, Column | Lists]


def known(view: Snapshot) -> Columns:
    """All facets of the index, read once for each state of it."""
    return view.once("facets", _columns)


def _columns(view: Snapshot) -> Columns:
    flags = view.records["flags"]
    return {
        "lang": Column(tuple(lang.value for lang in LANGS), view.records["lang"].astype(np.int64)),
        "year": _years(view),
        "issuer": _named(view, "issuer"),
        "kind": _named(view, "kind"),
        "theme": Lists({term: view.postings("theme", term)[0] for term in view.terms("theme")}, view.size),
        "counterpart": Column(("no", "yes"), (flags & FLAGS["counterpart"] > 0).astype(np.int64)),
        "difference": Column(("no", "yes"), (flags & FLAGS["difference"] > 0).astype(np.int64)),
    }


def filters(facets: Columns, wanted: Mapping[str, Sequence[str]]) -> dict[str, Mask]:
    """For each facet that is filtered by, the units that pass.

    Raises:
        BadValue: there is no such facet.
    """
    for name in wanted:
        if name not in facets:
            raise BadValue(value=name, field="facet", expected=f"use one of {', '.join(NAMES)}")
    return {name: facets[name].having(values) for name, values in wanted.items() if values}


def counted(facets: Columns, docs: Docs, passing: Mapping[str, Mask]) -> dict[str, tuple[Facet, ...]]:
    """Every facet, counted over the hits that pass the filters by all other facets: so one sees what else there is."""
    found = {}
    for name in NAMES:
        kept = docs
        for other, mask in passing.items():
            if other != name:
                kept = kept[mask[kept]]
        found[name] = _ordered(name, facets[name].counts(kept))
    return found


def _ordered(name: str, counts: Mapping[str, int]) -> tuple[Facet, ...]:
    """Years from the newest, all else from the most frequent."""
    if name == "year":
        return tuple(Facet(value, counts[value]) for value in sorted(counts, reverse=True))
    return tuple(Facet(value, counts[value]) for value in sorted(counts, key=lambda value: (-counts[value], value)))


def _years(view: Snapshot) -> Column:
    days = view.records["date"].astype(np.int64)
    years = (days - _EPOCH).astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970
    known, codes = np.unique(np.where(days > 0, years, 0), return_inverse=True)
    return Column(tuple(str(year) if year else "" for year in known.tolist()), codes)


def _named(view: Snapshot, field: str) -> Column:
    values, codes = [""], np.zeros(view.size, dtype=np.int64)
    for value in view.terms(field):
        codes[view.postings(field, value)[0]] = len(values)
        values.append(value)
    return Column(tuple(values), codes)


_EPOCH: Final = 719163
"""Proleptic number of 1970-01-01."""
