"""German compounds parted into their words: `Datenschutzbeauftragter` into `Daten`, `Schutz`, `Beauftragter`."""

from functools import lru_cache

from explorer.language.words import fold, lemma
from explorer.model.language import Lang

LINKS = ("", "s", "es", "n", "en", "er", "e")
"""What German puts between the words of a compound (linking elements)."""

SHORTEST_PART = 3
SHORTEST_WORD = 7
LONGEST_WORD = 120
"""No German word is longer; what is so long is no word, and parting it would take time by the square of its length."""


@lru_cache(maxsize=1 << 16)
def parts(word: str) -> tuple[str, ...]:
    """The words that make up the German compound `word`, folded, in order; `(word,)` folded where it is none."""
    plain = fold(word)
    return _split(plain) or (plain,)


@lru_cache(maxsize=1 << 16)
def _split(plain: str) -> tuple[str, ...]:
    if not SHORTEST_WORD <= len(plain) <= LONGEST_WORD:
        return ()
    for cut in range(len(plain) - SHORTEST_PART, SHORTEST_PART - 1, -1):
        head = plain[cut:]
        if lemma(head, Lang.DE) and (first := _modifier(plain[:cut])):
            return (*first, head)
    return ()


def _modifier(text: str) -> tuple[str, ...]:
    for link in LINKS:
        bare = text.removesuffix(link)
        if text.endswith(link) and len(bare) >= SHORTEST_PART and lemma(bare, Lang.DE):
            return (bare,)
    return ()
