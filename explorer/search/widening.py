"""A way on from an empty answer: where nothing holds all the words of a query, the query for any of them."""

from explorer.model.language import Lang
from explorer.search.analysis import is_function_word
from explorer.search.nodes import And, Node, Phrase, Word


def any_of(node: Node, lang: Lang) -> str:
    """The words and phrases of a query joined by OR, without the function words of `lang`; "" if it holds aught else.

    The words of a question rarely stand all in one paragraph; ranked, the paragraphs with most of them come first.
    """
    if not isinstance(node, And) or not all(map(_is_plain, node.children)):
        return ""
    said = [child for child in node.children if isinstance(child, Phrase) or not _is_function(child, lang)]
    return " OR ".join(map(_typed, said)) if len(said) > 1 else ""


def _is_plain(node: Node) -> bool:
    return isinstance(node, Word) or (isinstance(node, Phrase) and node.slop is None)


def _is_function(node: Node, lang: Lang) -> bool:
    return isinstance(node, Word) and is_function_word(node.text, lang)


def _typed(node: Node) -> str:
    """A word or phrase as one types it."""
    if isinstance(node, Phrase):
        return f'"{node.text}"'
    assert isinstance(node, Word)
    return node.text
