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
from explorer.search.vocabularies import terms

NAMES: Final = ("lang", "year", "issuer", "kind", "theme", "counterpart", "difference")


@dataclass(frozen=True, slots=True)
class Column:
    """One facet over all units: the values, and for every unit the place of its value. "" is no value."""

    values: tuple[str, ...]
    codes: NDArray[np.uint16]

    def counts(self, docs: Docs) -> dict[str, int]:
        """How many of `docs` have each value."""
        numbers = np.bincount(self.codes[docs], minlength=len(self.values)).tolist()
        return {value: n for value, n in zip(self.values, numbers, strict=True) if n and value}

    def having(self, wanted: Sequence[str]) -> Mask:
        """Units that have one of the values."""
        chosen = np.array([value in wanted for value in self.values])
        found: Mask = chosen[self.codes]
        return found


@dataclass(frozen=True, slots=True)
class Lists:
    """A facet of which a unit may have several values: the places of unit n are `codes[starts[n]:starts[n + 1]]`."""

    values: tuple[str, ...]
    starts: NDArray[np.int64]
    codes: NDArray[np.uint16]

    def counts(self, docs: Docs) -> dict[str, int]:
        """How many of `docs` have each value."""
        begins = self.starts[docs]
        lengths = self.starts[docs + 1] - begins
        places = np.repeat(begins - (np.cumsum(lengths) - lengths), lengths)
        numbers = np.bincount(self.codes[places + np.arange(len(places))], minlength=len(self.values)).tolist()
        return {value: n for value, n in zip(self.values, numbers, strict=True) if n}

    def having(self, wanted: Sequence[str]) -> Mask:
        """Units that have one of the values."""
        mask = np.zeros(len(self.starts) - 1, dtype=bool)
        owners = np.repeat(np.arange(len(mask)), np.diff(self.starts))
        chosen = np.array([value in wanted for value in self.values], dtype=bool)
        mask[owners[chosen[self.codes]]] = True
        return mask


Columns = Mapping[str, Column | Lists]


def known(view: Snapshot) -> Columns:
    """All facets of the index, read once for each state of it."""
    return view.once("facets", _columns)


def issuer(view: Snapshot, doc: int) -> str:
    """The issuer of a unit's document."""
    found = known(view)["issuer"]
    return found.values[int(found.codes[doc])]


def _columns(view: Snapshot) -> Columns:
    flags = view.column("flags")
    return {
        "lang": Column(tuple(lang.value for lang in LANGS), view.column("lang").astype(np.uint16)),
        "year": _years(view),
        "issuer": _named(view, "issuer"),
        "kind": _named(view, "kind"),
        "theme": _lists(view, "theme"),
        "counterpart": Column(("no", "yes"), (flags & FLAGS["counterpart"] > 0).astype(np.uint16)),
        "difference": Column(("no", "yes"), (flags & FLAGS["difference"] > 0).astype(np.uint16)),
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
    days = view.column("date").astype(np.int64)
    years = (days - _EPOCH).astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970
    present, codes = np.unique(np.where(days > 0, years, 0), return_inverse=True)
    return Column(tuple(str(year) if year else "" for year in present.tolist()), codes.astype(np.uint16))


def _named(view: Snapshot, field: str) -> Column:
    values, codes = [""], np.zeros(view.size, dtype=np.uint16)
    for value in terms(view, field):
        codes[view.postings(field, value)[0]] = len(values)
        values.append(value)
    return Column(tuple(values), codes)


def _lists(view: Snapshot, field: str) -> Lists:
    values = terms(view, field)
    units = [view.postings(field, value)[0] for value in values]
    owners = np.concatenate([np.zeros(0, np.int64), *units])
    codes = np.repeat(np.arange(len(values), dtype=np.uint16), [len(docs) for docs in units])
    starts = np.concatenate([[0], np.cumsum(np.bincount(owners, minlength=view.size))])
    return Lists(tuple(values), starts, codes[np.argsort(owners, kind="stable")])


_EPOCH: Final = 719163
"""Proleptic number of 1970-01-01."""
