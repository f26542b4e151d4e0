"""Parts of words and misspelt words: which forms of the vocabulary they mean."""

from explorer.model.language import Lang
from explorer.search.analysis import form
from explorer.search.nodes import Fuzzy, Pattern
from explorer.search.resembling import resembling
from explorer.search.schema import form_field
from explorer.search.snapshot import Snapshot
from explorer.search.vocabularies import Choice, terms


def choice(node: Pattern | Fuzzy, lang: Lang) -> Choice:
    """Which forms `node` means in a vocabulary of `lang`."""
    wanted = form(node.text, lang)
    if isinstance(node, Fuzzy):
        distance = node.distance
        return lambda vocabulary: resembling(wanted, vocabulary, distance)
    if not node.open_head:
        return lambda vocabulary: vocabulary.beginning(wanted)
    open_tail = node.open_tail
    return lambda vocabulary: vocabulary.holding(wanted, True, open_tail)


def forms(view: Snapshot, lang: Lang, node: Pattern | Fuzzy) -> list[str]:
    """The forms that `node` means in texts of `lang`."""
    return terms(view, form_field(lang), choice(node, lang))
