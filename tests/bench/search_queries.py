"""Questions of each kind, taken from the passages themselves: the same for Diptych, FTS5 and Tantivy."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from explorer.model.language import Lang
from explorer.model.search import IndexUnit
from explorer.search.analysis import WORD, form, is_function_word, stem_of

COUNT: Final = 40
"""Questions of each kind."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question in three languages. `tantivy` is "" where its query parser has no such thing."""

    diptych: str
    fts: str
    tantivy: str


def questions(units: Sequence[IndexUnit], kind: str, enough: Callable[[Question], bool]) -> list[Question]:
    """`COUNT` questions of a kind that give `enough` hits: words come up as often as they stand in the passages."""
    chance = random.Random(kind)
    found: dict[str, Question] = {}
    while len(found) < COUNT:
        question = _KINDS[kind](chance, units)
        if question and question.diptych not in found and enough(question):
            found[question.diptych] = question
    return list(found.values())


def _content(unit: IndexUnit) -> list[str]:
    words = dict.fromkeys(WORD.findall(unit.text))
    return [word for word in words if len(word) > 3 and word.isalpha() and not is_function_word(word, unit.lang)]


def _drawn(chance: random.Random, units: Sequence[IndexUnit], count: int) -> tuple[list[str], Lang]:
    unit = chance.choice(units)
    words = _content(unit)
    return (chance.sample(words, count) if len(words) >= count else []), unit.lang


def _term(chance: random.Random, units: Sequence[IndexUnit]) -> Question | None:
    words, lang = _drawn(chance, units, 1)
    return _joined(words, lang, "AND") if words else None


def _and(chance: random.Random, units: Sequence[IndexUnit]) -> Question | None:
    words, lang = _drawn(chance, units, chance.choice([2, 2, 3]))
    return _joined(words, lang, "AND") if words else None


def _or(chance: random.Random, units: Sequence[IndexUnit]) -> Question | None:
    words, lang = _drawn(chance, units, chance.choice([2, 2, 3]))
    return _joined(words, lang, "OR") if words else None


def _joined(words: Sequence[str], lang: Lang, operator: str) -> Question:
    stems = [f'"{stem_of(word, lang)}"' for word in words]
    between = f" {operator} "
    return Question(between.join(words), f"terms : ({between.join(stems)})", between.join(stems))


def _phrase(chance: random.Random, units: Sequence[IndexUnit]) -> Question | None:
    unit, count = chance.choice(units), chance.choice([2, 2, 3])
    words = WORD.findall(unit.text)
    if len(words) <= count:
        return None
    first = chance.randrange(len(words) - count)
    run = words[first : first + count]
    if not all(word.isalpha() for word in run) or all(is_function_word(word, unit.lang) for word in run):
        return None
    forms = " ".join(form(word, unit.lang) for word in run)
    return Question(f'"{" ".join(run)}"', f'forms : "{forms}"', "")


def _prefix(chance: random.Random, units: Sequence[IndexUnit]) -> Question | None:
    words, lang = _drawn(chance, units, 1)
    if not words or len(words[0]) < 8:
        return None
    head = words[0][:5]
    return Question(f"{head}*", f"forms : {form(head, lang)} *", "")


_KINDS: Final[dict[str, Callable[[random.Random, Sequence[IndexUnit]], Question | None]]] = {
    "term": _term,
    "AND": _and,
    "OR": _or,
    "phrase": _phrase,
    "prefix": _prefix,
}
KINDS: Final = tuple(_KINDS)
