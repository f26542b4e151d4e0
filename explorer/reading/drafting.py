"""Blocks made drafts: languages told apart, what is no part of the text marked, metadata completed, passages cut."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from explorer.language.blocks import Block
from explorer.language.detect import detect_many, prevailing
from explorer.language.passages import compose
from explorer.model.documents import DocumentDraft, PassageKind
from explorer.model.language import Lang
from explorer.reading.furniture import marked
from explorer.reading.metadata import completed
from explorer.reading.raw import RawText


def drafts_of(raw: RawText, shown: str, *, split: bool) -> tuple[DocumentDraft, ...]:
    """The documents in `raw`: one, or where `split` allows it one for each language of a bilingual text."""
    del split
    blocks = with_languages(raw.blocks, raw.lang)
    return (_draft(raw, blocks, shown),)


def with_languages(blocks: Sequence[Block], expected: Lang | None) -> tuple[Block, ...]:
    """The blocks, each with its language."""
    langs = detect_many([block.text for block in blocks], expected)
    return tuple(replace(block, lang=lang) for block, lang in zip(blocks, langs, strict=True))


def language_of(blocks: Sequence[Block], expected: Lang | None) -> Lang:
    """The language in which most of the text stands; `expected`, where it comes near."""
    spoken = [block for block in blocks if block.kind is not PassageKind.BOILERPLATE] or blocks
    return prevailing([block.lang or Lang.UND for block in spoken], [block.text for block in spoken], expected)


def _draft(raw: RawText, blocks: Sequence[Block], shown: str) -> DocumentDraft:
    lang = language_of(blocks, raw.lang)
    kept = marked(blocks, lang)
    text, passages = compose(kept, lang)
    return DocumentDraft(lang, text, passages, completed(raw.declared, kept, lang, PurePath(shown).name))
