"""Did you mean: for words that stand nowhere, the nearest ones that do."""

from collections.abc import Iterator
from typing import Final

from explorer.model.language import Lang
from explorer.search.analysis import WORD, form, is_function_word, stem_of
from explorer.search.asking import Question
from explorer.search.nodes import And, Node, Or, Word, Wording, leaves
from explorer.search.resembling import nearest
from explorer.search.rows import rows
from explorer.search.running import Running
from explorer.search.schema import form_field, text_field
from explorer.search.scoring import scored
from explorer.search.snapshot import Snapshot
from explorer.search.source import TextSource

_SHORT: Final = 5
"""Up to so many letters one may differ, in longer words two."""
_SHORTEST: Final = 3


def did_you_mean(question: Question, source: TextSource) -> str:
    """The query with every unknown word replaced by the nearest word of the texts; "" where there is nothing to say."""
    query = question.request.query
    changed = query
    for word in sorted(_unknown(question), key=lambda word: word.start, reverse=True):
        if better := _nearest(question, word.text, source):
            changed = changed[: word.start] + better + changed[word.start + len(word.text) :]
    return changed if changed != query else ""


def _unknown(question: Question) -> Iterator[Word]:
    """Words that no language of the search knows, neither as they are nor through the lexicon."""
    translated = [word for lang in question.langs for word in _translated(question.trees[lang])]
    for word in dict.fromkeys(leaf for leaf in leaves(question.node) if isinstance(leaf, Word)):
        if len(word.text) >= _SHORTEST and word not in translated and not _stands(question, word.text):
            yield word


def _stands(question: Question, word: str) -> bool:
    if any(is_function_word(word, lang) for lang in question.sources):
        return True
    langs = question.langs
    return any(len(scored(question.view, text_field(lang), stem_of(word, lang))[0]) for lang in langs)


def _translated(node: Node) -> Iterator[Word]:
    """Words that stand beside a wording of the lexicon."""
    if isinstance(node, And | Or):
        known = isinstance(node, Or) and any(isinstance(child, Wording) for child in node.children)
        for child in node.children:
            yield from (leaf for leaf in leaves(child) if isinstance(leaf, Word)) if known else _translated(child)


def _nearest(question: Question, word: str, source: TextSource) -> str:
    """The nearest form of the vocabulary, of equals the most frequent, as it stands in a text."""
    found = [best for lang in question.langs for best in _candidates(question.view, word, lang)]
    if not found:
        return ""
    _, _, close, lang = min(found)
    return _shown(question.view, close, Lang(lang), source)


def _candidates(view: Snapshot, word: str, lang: Lang) -> Iterator[tuple[int, int, str, str]]:
    """Distance, frequency (negative), form and language of the words that resemble `word`."""
    own = form(word, lang)
    most = 1 if len(own) <= _SHORT else 2
    for segment in view.segments:
        vocabulary = segment.vocabulary(form_field(lang))
        for place, far in nearest(own, vocabulary, most):
            yield far, -int(vocabulary.counts[place]), vocabulary.terms[place], lang.value


def _shown(view: Snapshot, close: str, lang: Lang, source: TextSource) -> str:
    """A folded form as it stands in the first text that has it."""
    docs = view.postings(form_field(lang), close)[0][:1]
    for row in rows(view, docs):
        passages = source.paragraphs([row.key]).get(row.key, ())
        words = WORD.findall(Running(passages).text) if passages else []
        return next((word for word in words if form(word, lang) == close), close)
    return ""
