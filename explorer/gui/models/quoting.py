"""Passages, beads and excerpts as text for the clipboard, each with its citation: plain, HTML and Markdown."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from explorer.gui import labels
from explorer.gui.models.diptych import Anchor, Diptych, Side
from explorer.model.coding import Citation, Excerpt
from explorer.model.documents import Document, Span
from explorer.model.language import Lang

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Quoted:
    """A text of one panel and where it stands."""

    text: str
    lang: Lang
    citation: Citation


def citation_of(document: Document, page: int | None) -> Citation:
    """What names a place in a document."""
    return Citation(
        issuer=document.issuer,
        title=document.title,
        date=document.date.isoformat() if document.date else "",
        page=page,
        url=document.url,
        lang=document.lang,
        path=document.path,
        reference=document.reference,
    )


def cited(citation: Citation) -> str:
    """A citation as the interface's language writes days and pages."""
    page = translate("Quoting", "p. {page}").format(page=citation.page) if citation.page is not None else ""
    parts = (citation.issuer, citation.title, labels.iso_day(citation.date), page, citation.url)
    return ", ".join(part for part in parts if part)


def quoted(diptych: Diptych, side: Side, span: Span) -> Quoted | None:
    """A span of a panel; None where there is nothing."""
    panel = diptych.panel(side)
    if panel is None or not len(span):
        return None
    passage = diptych.passage_at(side, span.start)
    return Quoted(
        panel.text[span.start : span.end],
        panel.document.lang,
        citation_of(panel.document, passage.page if passage else None),
    )


def bead_quotes(diptych: Diptych, anchor: Anchor, first: Side) -> list[Quoted]:
    """Both sides of a bead, the panel with the caret first."""
    found = [quoted(diptych, side, anchor.on(side)) for side in (first, first.other)]
    return [quote for quote in found if quote is not None]


def excerpt_quotes(excerpt: Excerpt) -> list[Quoted]:
    """Both sides of an excerpt."""
    found = [Quoted(excerpt.quote, excerpt.lang, excerpt.citation)]
    if excerpt.counterpart and excerpt.counterpart_citation:
        found.append(Quoted(excerpt.counterpart, excerpt.counterpart_lang, excerpt.counterpart_citation))
    return found


def plain(quotes: list[Quoted]) -> str:
    """For any program."""
    return "\n\n".join(f"{_marks(q)}\n({cited(q.citation)})" for q in quotes)


def html(quotes: list[Quoted]) -> str:
    """For word processors."""
    return "".join(_blockquote(quote) for quote in quotes)


def _blockquote(quote: Quoted) -> str:
    source = f"<p><small>{escape(cited(quote.citation))}</small></p>"
    return f'<blockquote lang="{quote.lang}"><p>{_lines(_marks(quote))}</p>{source}</blockquote>'


def markdown(quotes: list[Quoted]) -> str:
    """For notes."""
    return "\n\n".join("> " + _marks(q).replace("\n", "\n> ") + f"\n>\n> — {cited(q.citation)}" for q in quotes)


def excerpt_html(excerpt: Excerpt) -> str:
    """An excerpt to be read: theme, both panels, note."""
    path = " › ".join(excerpt.theme_path) or excerpt.theme
    note = f"<p><i>{_lines(excerpt.note)}</i></p>" if excerpt.note else ""
    return f"<p><b>{escape(path)}</b></p>{html(excerpt_quotes(excerpt))}{note}"


def in_marks(text: str, lang: Lang) -> str:
    """In the quotation marks of the language; French ones stand off by no-break spaces."""
    pair = {Lang.DE: ("„", "“"), Lang.FR: ("«\u00a0", "\u00a0»")}.get(lang, ("“", "”"))
    return f"{pair[0]}{text}{pair[1]}"


def _marks(quote: Quoted) -> str:
    return in_marks(quote.text, quote.lang)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
