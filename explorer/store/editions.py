"""A new edition of a document: a new text under the same id, to which tags and a person's beads are taken over."""

import json
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from explorer.model.bitext import BeadStatus
from explorer.model.coding import Tag, TagStatus
from explorer.model.documents import DocumentDraft, Passage
from explorer.store import anchoring, beads, content, metadata, tags, values
from explorer.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Edition:
    """What became of a document's tags and of the beads a person stood for: ids of tags, numbers of beads."""

    kept: tuple[int, ...]
    """Tags whose quote was found, unchanged or nearly so."""
    lost: tuple[int, ...]
    """Tags whose quote was not found; they keep it."""
    beads_kept: int
    beads_dropped: int


def new_edition(tx: Transaction, document: int, source: int, draft: DocumentDraft) -> Edition:
    """Give a document the text of another source. Only outside the history.

    It keeps its id, dossier, and what a person wrote of it. Tags are found again by quote and context, else `lost`.
    Confirmed and manual beads stay if the texts of all their passages of this document are the same; the rest of the
    alignment is to be made anew. Raises NoSuchDocument, BadSpan, BadValue, SameLanguage.
    """
    metadata.must_be_quiet(tx)
    content.check(draft.text, draft.passages)
    before, held = metadata.get(tx, document), content.held(tx, document)
    lang = before.lang if before.origins.get("lang") == metadata.PERSON else draft.lang
    metadata.check_language(tx, before, lang)
    puts = _metadata(before.origins, draft) | {"lang": lang, "source": source, "passages": len(draft.passages)}
    metadata.write(tx, document, puts)
    content.put(tx, document, draft.text, draft.passages)
    kept, lost = _take_over_tags(tx, document, draft.text, len(held[0] if held else draft.text))
    same = same_passages(held[1], draft.passages) if held else _unread(before.passages, draft)
    beads_kept, dropped = _take_over_beads(tx, document, same)
    return Edition(tuple(kept), tuple(lost), beads_kept, dropped)


def _unread(count: int, draft: DocumentDraft) -> dict[int, int]:
    """Which passages are the same where the old ones cannot be read: all, if there are as many of them."""
    return {number: number for number in range(count)} if count == len(draft.passages) else {}


def _metadata(origins: dict[str, str], draft: DocumentDraft) -> dict[str, Any]:
    """The new edition's metadata, without the fields that a person wrote."""
    stored = metadata.described(draft)
    own = {name: origin for name, origin in origins.items() if origin == metadata.PERSON}
    merged = json.loads(stored["origins"] or "{}") | own
    return {name: value for name, value in stored.items() if name not in own} | {"origins": values.as_json(merged)}


def _take_over_tags(tx: Transaction, document: int, text: str, length_before: int) -> tuple[list[int], list[int]]:
    kept: list[int] = []
    lost: list[int] = []
    for tag in tags.of_document(tx, document):
        (kept if _take_over_tag(tx, tag, text, length_before) else lost).append(tag.id)
    return kept, lost


def _take_over_tag(tx: Transaction, tag: Tag, text: str, length_before: int) -> bool:
    hint = tag.span.start * len(text) // max(1, length_before)
    span = anchoring.find(text, tag.quote, tag.prefix, tag.suffix, hint)
    if span is None:
        tags.update(tx, tag.id, {"status": TagStatus.LOST})
        return False
    status = TagStatus.PROVISIONAL if tag.status is TagStatus.LOST else tag.status
    tags.update(tx, tag.id, {**tags.quoting(text, span, tag.document), "status": status})
    return True


def same_passages(old: tuple[Passage, ...], new: tuple[Passage, ...]) -> dict[int, int]:
    """Numbers of old passages -> numbers of the new ones with the same text, in order as far as possible.

    What the order does not settle (moved paragraphs) is settled where a text stands once on both sides.
    """
    texts = [p.text for p in old], [p.text for p in new]
    found: dict[int, int] = {}
    for block in SequenceMatcher(None, *texts, autojunk=False).get_matching_blocks():
        found.update((block.a + i, block.b + i) for i in range(block.size))
    single = [_singles(side) for side in texts]
    taken = set(found.values())
    for text, number in single[0].items():
        if number not in found and single[1].get(text, -1) not in taken | {-1}:
            found[number] = single[1][text]
    return found


def _singles(texts: list[str]) -> dict[str, int]:
    found: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        found.setdefault(text, []).append(number)
    return {text: numbers[0] for text, numbers in found.items() if len(numbers) == 1}


def _take_over_beads(tx: Transaction, document: int, numbers: dict[int, int]) -> tuple[int, int]:
    """Renumber the beads a person stands for, remove all others, and have the document wait for aligning."""
    held = dropped = 0
    for side in ("left", "right"):
        rows = tx.rows(f"SELECT id, {side}_passages, status FROM bead WHERE {side}_document = ?", (document,))  # noqa: S608
        tx.run(f"DELETE FROM alignment WHERE {side}_document = ?", (document,))  # noqa: S608
        for bead, stored, status in rows:
            old = [int(number) for number in stored.split()]
            if status != BeadStatus.AUTOMATIC and all(number in numbers for number in old):
                _renumber(tx, bead, side, [numbers[number] for number in old])
                held += 1
            else:
                tx.run("DELETE FROM bead WHERE id = ?", (bead,))
                dropped += status != BeadStatus.AUTOMATIC
    return held, dropped


def _renumber(tx: Transaction, bead: int, side: str, numbers: list[int]) -> None:
    puts = beads.side_columns(side, sorted(numbers))
    columns = ", ".join(f"{name} = :{name}" for name in puts)
    tx.run(f"UPDATE bead SET {columns} WHERE id = :id", {**puts, "id": bead})  # noqa: S608 names of our own
