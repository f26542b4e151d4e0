"""From a unit to what the index keeps of it."""

from datetime import date
from functools import lru_cache
from typing import Any

import numpy as np

from explorer.language.words import fold
from explorer.model.language import Lang
from explorer.model.search import IndexUnit
from explorer.search import schema
from explorer.search.analysis import WORD, entries, terms
from explorer.search.columns import RECORD


def fields(unit: IndexUnit) -> dict[str, Any]:
    """The fields of a unit as the writer takes them."""
    words, title = entries(unit.text, unit.lang), entries(unit.title, unit.lang)
    found = terms(unit.text, unit.lang)
    return {
        schema.text_field(unit.lang): found,
        schema.form_field(unit.lang): [word.form for word in words],
        schema.title_field(unit.lang): [term for word in title for term in word.terms or (word.stem,)],
        "forms": np.array([word.form_code for word in words], dtype="<u4").tobytes(),
        "stems": np.array([word.stem_code for word in words], dtype="<u4").tobytes(),
        "record": _record(unit, len(found)),
        "document": str(unit.document),
        "issuer": unit.issuer or None,
        "issuer_words": [fold(word) for word in WORD.findall(unit.issuer)],
        "kind": unit.kind or None,
        "theme": list(unit.themes),
        "title": unit.title.encode(),
    }


def day_number(iso: str) -> int:
    """The proleptic number of an ISO day, 0 where there is none."""
    try:
        return date.fromisoformat(iso).toordinal()
    except ValueError:
        return 0


def _record(unit: IndexUnit, length: int) -> bytes:
    flags = schema.FLAGS["counterpart"] * unit.has_counterpart + schema.FLAGS["difference"] * unit.has_difference
    row = (
        unit.document,
        unit.paragraph,
        day_number(unit.date),
        unit.page or 0,
        unit.dossier,
        length,
        _place(unit.lang),
        flags,
    )
    return np.array(row, dtype=RECORD).tobytes()


@lru_cache(maxsize=8)
def _place(lang: Lang) -> int:
    return schema.LANGS.index(lang)
