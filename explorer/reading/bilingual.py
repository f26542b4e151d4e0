"""A text in two languages parted into two: by columns, by halves, or paragraph by paragraph."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from explorer.language.blocks import Block
from explorer.language.detect import by_words
from explorer.model.documents import PassageKind
from explorer.model.language import Lang

_SHARE = 0.35
"""Letters of the second language per letter of the first from which a text counts as bilingual."""
_LETTERS = 250
"""Letters that either language must have."""
_BLOCKS = 3
"""Paragraphs that either language must have."""
_KNOWN = (Lang.DE, Lang.FR, Lang.EN)


def parted(blocks: Sequence[Block]) -> dict[Lang, tuple[Block, ...]]:
    """The blocks of each language where the text stands in two of them; empty where it does not.

    The blocks know their languages. Where columns or cells of a table stand side by side, the column decides, so that a
    quotation in the other language stays where it is; else each paragraph's own language does. What has no language
    (numbers) goes with its column, or with what stands before it.
    """
    by_side = _by_side(blocks)
    languages = _two(blocks, by_side)
    if not languages:
        return {}
    found: dict[Lang, list[Block]] = {lang: [] for lang in languages}
    last = languages[0]
    for block in _alternated(blocks, languages):
        for lang in _homes(block, by_side, languages, last):
            found[lang].append(_settled(block, lang))
            last = lang
    return {lang: tuple(found[lang]) for lang in _KNOWN if lang in found}


def _by_side(blocks: Sequence[Block]) -> Mapping[int, Lang]:
    """The language of each column, if two columns stand in two languages and hold most of the text."""
    sides: defaultdict[int, list[Block]] = defaultdict(list)
    for block in blocks:
        if block.side is not None and block.kind is not PassageKind.BOILERPLATE:
            sides[block.side].append(block)
    if len(sides) < 2:
        return {}
    tongues = {side: by_words(" ".join(block.text for block in column)) or Lang.UND for side, column in sides.items()}
    known = [lang for lang in tongues.values() if lang in _KNOWN]
    aside = sum(len(block.text) for column in sides.values() for block in column)
    whole = sum(len(block.text) for block in blocks if block.kind is not PassageKind.BOILERPLATE)
    return tongues if len(known) == len(set(known)) == 2 and aside > 0.5 * whole else {}


def _two(blocks: Sequence[Block], by_side: Mapping[int, Lang]) -> tuple[Lang, ...]:
    """The two languages of a bilingual text, or nothing."""
    letters: Counter[Lang] = Counter()
    counts: Counter[Lang] = Counter()
    for block in blocks:
        lang = by_side.get(block.side) if block.side is not None and by_side else by_words(block.text)
        if lang in _KNOWN and block.kind not in {PassageKind.BOILERPLATE, PassageKind.NOTE}:
            letters[lang] += len(block.text)
            counts[lang] += 1
    ranked = [lang for lang, _ in letters.most_common(2)]
    if len(ranked) < 2:
        return ()
    first, second = ranked
    enough = letters[second] >= max(_LETTERS, _SHARE * letters[first]) and counts[second] >= _BLOCKS
    return (first, second) if enough else ()


def _alternated(blocks: Sequence[Block], languages: Sequence[Lang]) -> list[Block]:
    """The blocks; where paragraphs take turns, one whose words do not tell takes the language whose turn it is."""
    sure = [by_words(block.text) for block in blocks]
    told = [lang for lang, block in zip(sure, blocks, strict=True) if lang in languages and _spoken(block)]
    turns = sum(lang is not after for lang, after in pairwise(told))
    if len(told) < 4 or turns < 0.65 * (len(told) - 1):
        return list(blocks)
    found = list(blocks)
    spoken = [place for place, block in enumerate(blocks) if _spoken(block)]
    ahead = _ahead([sure[place] if sure[place] in languages else None for place in spoken])
    before: Lang | None = None
    for place, (following, distance) in zip(spoken, ahead, strict=True):
        if sure[place] not in languages:
            turn = _other(before, languages)
            if before is None:
                turn = following if distance % 2 == 0 else _other(following, languages)
            found[place] = replace(found[place], lang=turn or found[place].lang)
        before = found[place].lang
    return found


def _ahead(langs: Sequence[Lang | None]) -> list[tuple[Lang | None, int]]:
    """For each place the next known language after it, and how many places ahead it stands."""
    found: list[tuple[Lang | None, int]] = []
    following, distance = None, 0
    for lang in reversed(langs):
        found.append((following, distance))
        following, distance = (lang, 1) if lang is not None else (following, distance + 1)
    return found[::-1]


def _spoken(block: Block) -> bool:
    return block.kind is not PassageKind.BOILERPLATE


def _other(lang: Lang | None, languages: Sequence[Lang]) -> Lang | None:
    return languages[1 - languages.index(lang)] if lang in languages else None


def _homes(block: Block, by_side: Mapping[int, Lang], languages: Sequence[Lang], last: Lang) -> Sequence[Lang]:
    """The texts to which a block belongs: one, or both for a column without words, such as numbers of articles."""
    if block.side is not None and by_side:
        lang = by_side.get(block.side)
        return [lang] if lang is not None and lang in languages else languages
    return [block.lang] if block.lang is not None and block.lang in languages else [last]


def _settled(block: Block, home: Lang) -> Block:
    """The block in its text: a short piece that only leant on neighbours takes the text's language."""
    own = by_words(block.text)
    return block if own is block.lang else replace(block, lang=home)
