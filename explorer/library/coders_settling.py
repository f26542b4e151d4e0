"""Where two coders differ on a text, and making them agree on a passage."""

from collections.abc import Iterator

from explorer.coding import agreement
from explorer.library.carrying import followers
from explorer.model.analysis import CodedPassage, Keep, TaggedText
from explorer.model.coding import Tag, TagDraft
from explorer.store import tags
from explorer.store.database import Transaction


def differing(text: TaggedText, first: str, second: str) -> Iterator[CodedPassage]:
    """Every passage on which they differ, in order, with all the tags of both that touch it."""
    themes: dict[int, list[str]] = {}
    for found in agreement.disagreements([text], (first, second)):
        themes.setdefault(found.passage, []).append(found.theme)
    for passage in text.passages:
        if passage.number in themes:
            here = [tag for tag in text.tags if tag.span.overlaps(passage.span)]
            yield CodedPassage(
                text.document.id,
                text.document.dossier,
                passage,
                tuple(tag for tag in here if tag.coder == first),
                tuple(tag for tag in here if tag.coder == second),
                tuple(themes[passage.number]),
            )


def settle(tx: Transaction, place: CodedPassage, names: tuple[str, str], keep: Keep) -> None:
    """Give the other coder what is kept, and remove what is not."""
    for tag in (*place.first, *place.second):
        if tag.theme in place.themes:
            kept = keep is Keep.BOTH or names[keep is Keep.SECOND] == tag.coder
            if kept:
                tags.add(tx, _copy(tag, names[tag.coder == names[0]]))
            else:
                tags.remove(tx, [tag.id, *followers(tx, tag.id)])


def _copy(tag: Tag, coder: str) -> TagDraft:
    return TagDraft(tag.document, tag.theme, tag.span, tag.note, coder, tag.origin, tag.status)
