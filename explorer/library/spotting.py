"""Which words of the counterpart translate the word that is looked at."""

from collections.abc import Sequence

from explorer.bitext.spotting import spot
from explorer.language.lexicon import Lexicon
from explorer.language.words import words
from explorer.library.counterparts import across
from explorer.model.documents import Document, Passage, Span
from explorer.model.reader import Spotted
from explorer.store import documents
from explorer.store.database import Transaction


def spotted(tx: Transaction, document: int, point: int, partner: int, lexicon: Lexicon) -> Spotted | None:
    """See `Reader.spotted`."""
    here, there = documents.get(tx, document), documents.get(tx, partner)
    passage = next((p for p in documents.passages(tx, document) if p.start <= point < p.end), None)
    word = _word(passage, here, point) if passage else None
    if passage is None or word is None:
        return None
    answer = across(tx, here, [passage.number], there).passages
    found = _found(passage, word, documents.text(tx, partner), answer, (here, there), lexicon) if answer else None
    if found is None:
        return None
    text = documents.text(tx, partner)[found.start : found.end]
    return Spotted(
        document, word, passage.text[word.start - passage.start : word.end - passage.start], partner, found, text
    )


def _word(passage: Passage, document: Document, point: int) -> Span | None:
    """The word that a point lies in or at whose end it stands."""
    for word in words(passage.text, document.lang):
        if passage.start + word.start <= point <= passage.start + word.end:
            return Span(passage.start + word.start, passage.start + word.end)
    return None


def _found(
    passage: Passage,
    word: Span,
    other: str,
    answer: Sequence[Passage],
    both: tuple[Document, Document],
    lexicon: Lexicon,
) -> Span | None:
    start, end = answer[0].start, answer[-1].end
    own = Span(word.start - passage.start, word.end - passage.start)
    found = spot(passage.text, own, other[start:end], (both[0].lang, both[1].lang), lexicon)
    return Span(start + found.start, start + found.end) if found else None
