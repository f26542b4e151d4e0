"""How often and where the words of a query stand, by the places of words that the index keeps."""

from collections.abc import Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from explorer.model.language import Lang
from explorer.search.analysis import entries, is_function_word, stem_of
from explorer.search.columns import Codes
from explorer.search.forms import forms
from explorer.search.matching import LOOSE
from explorer.search.nodes import Fuzzy, Node, Pattern, Phrase, Word, Wording, leaves
from explorer.search.schema import text_field
from explorer.search.snapshot import Snapshot
from explorer.search.wordings import near, sequence


def counted(view: Snapshot, lang: Lang, node: Node) -> NDArray[np.float64]:
    """For every unit how often what `node` says stands in it, in texts of `lang`; parts under a `Not` do not count."""
    counts = np.zeros(view.size)
    for leaf in dict.fromkeys(leaves(node)):
        if isinstance(leaf, Word):
            if not is_function_word(leaf.text, lang):
                docs, weights = view.postings(text_field(lang), stem_of(leaf.text, lang))
                counts[docs] += weights
            continue
        for base, segment in zip(view.bases, view.segments, strict=False):
            found = places(segment.codes(column(leaf)), view, lang, leaf)
            units = segment.codes(column(leaf)).units(found)
            counts[base : base + segment.size] += np.bincount(units, minlength=segment.size)
    return counts * view.langs.get(lang, np.zeros(view.size, dtype=bool))


def places(words: Codes, view: Snapshot, lang: Lang, leaf: Node) -> NDArray[np.int64]:
    """Where in a segment the last word of each occurrence stands. German compounds count as words of their own."""
    match leaf:
        case Word():
            return words.places(crc32(stem_of(leaf.text, lang).encode()))
        case Phrase(slop=None):
            codes = [word.form_code for word in entries(leaf.text, lang)]
            return sequence(words, codes) + len(codes) - 1 if codes else np.zeros(0, np.int64)
        case Phrase() | Wording():
            return near(words, _content(leaf.text, lang), (leaf.slop if isinstance(leaf, Phrase) else LOOSE) or 0)
        case Pattern() | Fuzzy():
            found = [words.places(crc32(form.encode())) for form in forms(view, lang, leaf)]
            return np.sort(np.concatenate([np.zeros(0, np.int64), *found]))
        case _:
            return np.zeros(0, np.int64)


def column(leaf: Node) -> str:
    """Whether the words of `leaf` are looked for by their `forms` or by their `stems`."""
    by_form = isinstance(leaf, Pattern | Fuzzy) or (isinstance(leaf, Phrase) and leaf.slop is None)
    return "forms" if by_form else "stems"


def _content(text: str, lang: Lang) -> Sequence[int]:
    words = entries(text, lang)
    return list(dict.fromkeys(word.stem_code for word in words if word.terms)) or [word.stem_code for word in words]
