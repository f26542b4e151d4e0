"""The row of an excerpt, the same in every table-like format."""

from collections.abc import Iterable

from explorer.model.coding import Citation, Excerpt

NAMES = (
    "theme",
    "quote",
    "language",
    "counterpart",
    "counterpart_language",
    "citation",
    "counterpart_citation",
    "issuer",
    "title",
    "date",
    "page",
    "url",
    "passage",
    "note",
    "coder",
    "origin",
    "status",
    "document",
    "dossier",
    "start",
    "end",
    "tag",
    "created",
)

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def row(excerpt: Excerpt) -> tuple[str, ...]:
    """The values of one excerpt, in the order of `NAMES`."""
    cited = excerpt.citation
    return (
        " › ".join(excerpt.theme_path),
        excerpt.quote,
        excerpt.lang.value,
        excerpt.counterpart,
        excerpt.counterpart_lang.value if excerpt.counterpart else "",
        str(cited),
        str(excerpt.counterpart_citation or ""),
        cited.issuer,
        cited.title,
        cited.date,
        page(cited),
        cited.url,
        excerpt.passage,
        excerpt.note,
        excerpt.coder,
        excerpt.origin.value,
        excerpt.status.value,
        str(excerpt.document),
        str(excerpt.dossier or ""),
        str(excerpt.span.start),
        str(excerpt.span.end),
        str(excerpt.tag),
        excerpt.created,
    )


def page(citation: Citation) -> str:
    """The page as text, empty where there is none."""
    return "" if citation.page is None else str(citation.page)


def neutral(cells: Iterable[str]) -> list[str]:
    """Cells that no spreadsheet takes for a formula: those that begin like one get an apostrophe before them.

    Source: OWASP, CSV Injection.
    """
    return [f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells]
