"""Libraries filled without files, so that a property can try many of them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from explorer.library import Library
from explorer.model.coding import Tag, TagDraft, TagStatus, Theme
from explorer.model.documents import DocumentDraft, Found, Metadata, Passage, PassageKind
from explorer.model.exchange import OutgoingText
from explorer.store import documents, sources, tags, themes
from explorer.store.database import Transaction


def fill(library: Library, texts: Sequence[OutgoingText], codebook: Sequence[Theme] = ()) -> None:
    """Put texts and their tags into a library as they are."""
    database = library._context.database
    with database.quiet() as tx:
        for theme in codebook:
            themes.put(tx, theme)
        for number, text in enumerate(texts):
            found = text.document
            source = sources.add(tx, found.path, f"{number:064x}", 1, "text")
            title, issuer = Found(found.title, "test"), Found(found.issuer, "test")
            known = Metadata(title, Found("2025-05-22", "test"), issuer, url=Found(found.url, "test"))
            passage = Passage(0, PassageKind.BODY, 0, None, found.lang, 0, len(text.text), text.text)
            made = documents.add(tx, source, DocumentDraft(found.lang, text.text, (passage,), known))
            _tag(tx, made, text.tags)


def _tag(tx: Transaction, document: int, rows: Sequence[Tag]) -> None:
    for tag in rows:
        draft = TagDraft(document, tag.theme, tag.span, tag.note, tag.coder, tag.origin, tag.status)
        made = tags.add(tx, draft)
        kept = {"created": tag.created}
        tags.update(tx, made, kept | {"quote": tag.quote} if tag.status is TagStatus.LOST else kept)


def told(library: Library) -> list[tuple[object, ...]]:
    """All that is known of the tags of a library, by text and place."""
    every: list[tuple[object, ...]] = []
    for document in library.documents.all():
        text = library.documents.text(document.id)
        for tag in library.tags.of_document(document.id):
            mine = (tag.theme, tag.span, tag.quote, tag.note, tag.coder, tag.origin, tag.status, tag.created)
            every.append((text, document.lang, *mine))
    return sorted(every, key=repr)


@contextmanager
def library_of(texts: Sequence[OutgoingText] = (), codebook: Sequence[Theme] = ()) -> Iterator[Library]:
    """A library in a folder of its own."""
    with TemporaryDirectory() as folder, Library.create(Path(folder) / "library") as made:
        fill(made, texts, codebook)
        yield made


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIPTYCH_HOME", str(tmp_path_factory.mktemp("home")))
        yield
