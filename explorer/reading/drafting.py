"""Blocks made drafts: languages told apart, bilingual texts parted, metadata completed, passages cut."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from explorer.language.blocks import Block
from explorer.language.detect import detect_many, prevailing
from explorer.language.passages import compose
from explorer.model.documents import DocumentDraft, Metadata, PassageKind
from explorer.model.language import Lang
from explorer.model.notice import Notice
from explorer.reading.bilingual import parted
from explorer.reading.furniture import marked
from explorer.reading.metadata import completed
from explorer.reading.raw import RawText

SPLIT = "The text stands in two languages ({first}, {second}); it was split into two documents."
"""What an import says of a bilingual file."""


def drafts_of(raw: RawText, shown: str, *, split: bool) -> tuple[tuple[DocumentDraft, ...], tuple[Notice, ...]]:
    """The documents in `raw`: one, or where `split` allows it one for each language of a bilingual text."""
    name = PurePath(shown).name
    blocks = with_languages(raw.blocks, raw.lang)
    parts = parted(blocks) if split else {}
    if not parts:
        return (_draft(raw, raw.declared, blocks, _language_of(blocks, raw.lang), name),), ()
    declared = replace(raw.declared, title=None)  # it names both texts, or only one of them
    drafts = tuple(_draft(raw, declared, part, lang, name) for lang, part in parts.items())
    first, second = parts
    return drafts, (Notice(SPLIT, {"first": first.value, "second": second.value}),)


def with_languages(blocks: Sequence[Block], expected: Lang | None) -> tuple[Block, ...]:
    """The blocks, each with its language."""
    langs = detect_many([block.text for block in blocks], expected)
    return tuple(replace(block, lang=lang) for block, lang in zip(blocks, langs, strict=True))


def _language_of(blocks: Sequence[Block], expected: Lang | None) -> Lang:
    """The language in which most of the text stands; `expected`, where it comes near."""
    spoken = [block for block in blocks if block.kind is not PassageKind.BOILERPLATE] or blocks
    return prevailing([block.lang or Lang.UND for block in spoken], [block.text for block in spoken], expected)


def _draft(raw: RawText, declared: Metadata, blocks: Sequence[Block], lang: Lang, name: str) -> DocumentDraft:
    kept = marked(blocks, lang)
    text, passages = compose(kept, lang)
    return DocumentDraft(lang, text, passages, completed(declared, kept, lang, name, raw.made), raw.confidence)
