"""Fields of metadata: which units have a value."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import reduce
from typing import Final

import numpy as np

from explorer.language.words import fold
from explorer.search.analysis import WORD, entries
from explorer.search.nodes import Dates, Field
from explorer.search.schema import FLAGS, LANGS, title_field
from explorer.search.snapshot import Mask, Snapshot
from explorer.search.vocabularies import terms, units


def units_with(view: Snapshot, field: Field) -> Mask:
    """The units whose field has the value asked for."""
    return _READERS[field.name](view, field.value)


def units_dated(view: Snapshot, dates: Dates) -> Mask:
    """The units whose document is dated within the range; a document without date never is."""
    days = view.column("date")
    first = (dates.first or date.min).toordinal()
    last = (dates.last or date.max).toordinal()
    found: Mask = (days >= first) & (days <= last) & (days > 0)
    return found


def holding(view: Snapshot, field: str, wanted: Sequence[str]) -> Mask:
    """The units that hold any of the terms `wanted` in `field`."""
    mask = np.zeros(view.size, dtype=bool)
    for term in wanted:
        mask[view.postings(field, term)[0]] = True
    return mask


def _titled(view: Snapshot, value: str) -> Mask:
    mask = np.zeros(view.size, dtype=bool)
    for lang in LANGS:
        words = [entry.stem for entry in entries(value, lang)]
        if words:
            mask |= reduce(np.logical_and, [holding(view, title_field(lang), [word]) for word in words])
    return mask


def _issued(view: Snapshot, value: str) -> Mask:
    """Every word of `value` begins a word of the issuer's name."""
    words = [fold(word) for word in WORD.findall(value)]
    masks = [_beginning(view, "issuer_words", word) for word in words]
    return reduce(np.logical_and, masks) if masks else np.zeros(view.size, dtype=bool)


def _beginning(view: Snapshot, field: str, prefix: str) -> Mask:
    mask = np.zeros(view.size, dtype=bool)
    mask[units(view, field, lambda vocabulary: vocabulary.beginning(prefix))] = True
    return mask


def _named(field: str) -> Callable[[Snapshot, str], Mask]:
    """Values of `field` that are `value` but for case, accents, and blanks for underlines."""

    def having(view: Snapshot, value: str) -> Mask:
        return holding(view, field, [term for term in terms(view, field) if _key(term) == _key(value)])

    return having


def _key(value: str) -> str:
    return fold(value).replace("_", " ").replace("-", " ").strip()


def _numbered(column: str) -> Callable[[Snapshot, str], Mask]:
    def having(view: Snapshot, value: str) -> Mask:
        number = int(value)
        found: Mask = (view.column(column) == number) & (number > 0)
        return found

    return having


def _having(view: Snapshot, value: str) -> Mask:
    found: Mask = view.column("flags") & FLAGS[value] > 0
    return found


def _in_lang(view: Snapshot, value: str) -> Mask:
    found: Mask = view.column("lang") == [lang.value for lang in LANGS].index(value)
    return found


_READERS: Final[dict[str, Callable[[Snapshot, str], Mask]]] = {
    "title": _titled,
    "issuer": _issued,
    "kind": _named("kind"),
    "theme": _named("theme"),
    "dossier": _numbered("dossier"),
    "page": _numbered("page"),
    "has": _having,
    "lang": _in_lang,
}
