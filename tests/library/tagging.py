"""Tags by the words they lie on."""

from explorer.library import Library
from explorer.model.bitext import Dossier
from explorer.model.coding import Tag, TagDraft, TagStatus
from explorer.model.documents import Span
from explorer.model.language import Lang


def dossier(library: Library) -> Dossier:
    """The dossier with both panels."""
    return next(d for d in library.dossiers.all() if {Lang.DE, Lang.FR} <= set(d.documents))


def text_of(library: Library, document: int) -> str:
    """A document's text."""
    view = library.reader.view(library.documents.get(document).dossier or 0, Lang.DE, Lang.FR)
    return next(p.text for p in (view.left, view.right) if p is not None and p.document.id == document)


def span_of(library: Library, document: int, words: str) -> Span:
    """Where words stand."""
    start = text_of(library, document).index(words)
    return Span(start, start + len(words))


def tag(
    library: Library,
    document: int,
    words: str,
    theme: str = "ai",
    coder: str = "",
    note: str = "",
    status: TagStatus = TagStatus.CONFIRMED,
) -> int:
    """Tag words."""
    draft = TagDraft(document, theme, span_of(library, document, words), note, coder, status=status)
    return library.tags.add(draft).created[0]


def quotes(library: Library, document: int) -> list[str]:
    """What is tagged in a document."""
    return [found.quote for found in library.tags.of_document(document)]


def all_tags(library: Library) -> list[Tag]:
    """Every tag of the library."""
    return [found for document in library.documents.all() for found in library.tags.of_document(document.id)]
