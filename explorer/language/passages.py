"""Blocks made into one text and its passages: the shape in which a document is stored."""

from collections.abc import Iterator, Sequence

from explorer.language.blocks import Block
from explorer.language.detect import differs
from explorer.language.sentences import split
from explorer.model.documents import Passage, PassageKind, Span
from explorer.model.language import Lang

SEPARATOR = "\n"
"""What stands between two paragraphs of a document's text."""

_WHOLE = frozenset({PassageKind.HEADING, PassageKind.BOILERPLATE})
"""Kinds that are never cut into sentences."""


def compose(blocks: Sequence[Block], lang: Lang) -> tuple[str, tuple[Passage, ...]]:
    """The text of `blocks`, a paragraph a line, and its passages in order.

    Each passage's offsets are code points in the text; what lies between two passages is white space only. Blocks
    without text are left out. `lang` is the document's language, for blocks that know none of their own.
    """
    kept = [block for block in blocks if block.text.strip()]
    text = SEPARATOR.join(_line(block) for block in kept)
    passages: list[Passage] = []
    start = 0
    for paragraph, block in enumerate(kept):
        passages.extend(_passages(block, lang, paragraph, start, len(passages)))
        start += len(_line(block)) + len(SEPARATOR)
    return text, tuple(passages)


def _line(block: Block) -> str:
    """The block's text on one line. Every character keeps its place, so that `turns` stay true."""
    return block.text if block.text.isprintable() else "".join(" " if char in _BREAKS else char for char in block.text)


_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")


def _passages(block: Block, lang: Lang, paragraph: int, start: int, number: int) -> Iterator[Passage]:
    line = _line(block)
    tongue = block.lang or lang
    spans = [_trimmed(line)] if block.kind in _WHOLE else split(line, tongue)
    for count, span in enumerate(spans):
        text = line[span.start : span.end]
        yield Passage(
            number=number + count,
            kind=block.kind,
            paragraph=paragraph,
            page=block.page_at(span.start),
            lang=differs(text, tongue) if len(spans) > 1 else tongue,
            start=start + span.start,
            end=start + span.end,
            text=text,
        )


def _trimmed(line: str) -> Span:
    start = len(line) - len(line.lstrip())
    return Span(start, len(line.rstrip()))
