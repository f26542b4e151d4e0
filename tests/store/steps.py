"""Steps that a person may take, drawn at random, and a library's content as it compares."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from hypothesis import strategies as st

from explorer.model.bitext import BeadDraft, BeadStatus, DossierStatus
from explorer.model.coding import TagDraft, TagOrigin, TagStatus
from explorer.model.documents import DocumentKind, MetadataEdit, Span
from explorer.model.language import Lang
from explorer.model.search import SearchRequest
from explorer.store import beads, documents, dossiers, searches, tags, themes
from explorer.store.database import Database, Transaction
from explorer.store.tracking import TRACKED
from tests.store.making import theme

Content = dict[str, frozenset[tuple[Any, ...]]]
Step = Callable[[Transaction], object]

NAMES = ("a", "b", "c", "d")


@dataclass(frozen=True)
class Row:
    """Some row of a table, chosen among those that are there when the step is taken; sometimes one that is not."""

    table: str
    choice: int

    def key(self, tx: Transaction) -> Any:
        found = [row[0] for row in tx.rows(f"SELECT id FROM {self.table} ORDER BY id")]
        missing = "none" if self.table == "theme" else 999
        return found[self.choice % len(found)] if found and self.choice else missing


def row(table: str) -> st.SearchStrategy[Row]:
    return st.builds(Row, st.just(table), st.integers(0, 30))


def some(table: str) -> st.SearchStrategy[list[Row]]:
    return st.lists(row(table), min_size=1, max_size=3)


def resolved(tx: Transaction, value: Any) -> Any:
    """A drawn value with rows replaced by their keys."""
    if isinstance(value, Row):
        return value.key(tx)
    if isinstance(value, list):
        return [resolved(tx, item) for item in value]
    if isinstance(value, TagDraft):
        keys = {name: resolved(tx, getattr(value, name)) for name in ("document", "theme", "carried_from")}
        return replace(value, **keys)
    return value


document, dossier, bead, tag, some_theme = (row(table) for table in ("document", "dossier", "bead", "tag", "theme"))
numbers = st.lists(st.integers(0, 5), max_size=3, unique=True).map(lambda found: tuple(sorted(found)))
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
statuses = st.sampled_from(DossierStatus)
scores = st.floats(0, 1)
bead_statuses = st.sampled_from(BeadStatus)
names = st.sampled_from(NAMES)


def content(db: Database) -> Content:
    """Every row of every table that holds something of the user's."""
    with db.reading() as tx:
        tables = (*TRACKED, "source", "content", "setting")
        return {table: frozenset(tx.rows(f"SELECT * FROM {table}")) for table in tables}


def one_of(*drawn: st.SearchStrategy[Step]) -> st.SearchStrategy[Step]:
    return st.one_of(*drawn)


def step(work: Callable[..., object], *drawn: st.SearchStrategy[Any]) -> st.SearchStrategy[Step]:
    """A step that calls `work` with a transaction and drawn values."""
    return st.tuples(*drawn).map(lambda values: lambda tx: work(tx, *(resolved(tx, value) for value in values)))


@st.composite
def edits(draw: st.DrawFn) -> MetadataEdit:
    days = st.sampled_from(["", "2025-05-22", "1999-12-31", "no day"])
    return MetadataEdit(
        title=draw(st.none() | texts),
        date=draw(st.none() | days),
        kind=draw(st.none() | st.sampled_from(DocumentKind)),
        lang=draw(st.none() | st.sampled_from(Lang)),
    )


spans = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
tag_drafts: st.SearchStrategy[TagDraft] = st.builds(
    TagDraft,
    document=document,
    theme=some_theme,
    span=spans,
    note=texts,
    origin=st.sampled_from(TagOrigin),
    carried_from=st.none() | tag,
)
bead_drafts = st.lists(st.builds(BeadDraft, numbers, numbers, scores), max_size=4)


def put_theme(tx: Transaction, name: str, parent: str | None, position: int) -> None:
    themes.put(tx, theme(name, parent, position))


def join_documents(tx: Transaction, left: int, right: int, status: DossierStatus, score: float) -> None:
    homes = dossiers.of_document(tx, left), dossiers.of_document(tx, right)
    dossiers.join(tx, *homes, status, score)


def align(tx: Transaction, left: int, right: int, drafts: list[BeadDraft]) -> None:
    beads.replace(tx, dossiers.of_document(tx, left), left, right, drafts)


def put_bead(tx: Transaction, left: int, right: int, *rest: Any) -> None:
    beads.put(tx, dossiers.of_document(tx, left), left, right, *rest)


def save_search(tx: Transaction, name: str, query: str) -> None:
    searches.put(tx, name, SearchRequest(query))


on_documents = one_of(
    step(documents.edit, document, edits()),
    step(documents.set_trashed, some("document"), st.booleans()),
)
on_dossiers = one_of(
    step(join_documents, document, document, statuses, scores),
    step(dossiers.join, dossier, dossier, statuses, scores),
    step(dossiers.part, dossier),
    step(dossiers.part_document, document),
    step(dossiers.set_status, dossier, statuses),
    step(dossiers.reject, document, document),
)
on_beads = one_of(
    step(align, document, document, bead_drafts),
    step(put_bead, document, document, numbers, numbers, scores, bead_statuses),
    step(beads.set_status, some("bead"), bead_statuses),
    step(beads.remove, some("bead")),
)
on_themes = one_of(
    step(put_theme, names, st.none() | some_theme, st.integers(0, 3)),
    step(themes.move, some_theme, st.none() | some_theme, st.integers(0, 3)),
    step(themes.remove, some_theme),
    step(themes.merge, some_theme, some_theme),
)
on_tags = one_of(
    step(tags.add, tag_drafts),
    step(tags.add, tag_drafts),
    step(tags.change_span, tag, spans),
    step(tags.set_note, tag, texts),
    step(tags.set_theme, tag, some_theme),
    step(tags.set_status, tag, st.sampled_from(TagStatus)),
    step(tags.remove, some("tag")),
)
on_searches = one_of(step(save_search, names, texts), step(searches.remove, names))
any_step = one_of(on_documents, on_dossiers, on_beads, on_themes, on_tags, on_searches)
