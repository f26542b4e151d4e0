"""The row of an excerpt, the same in every table-like format."""

from collections.abc import Iterable

from explorer.model.coding import Citation, Excerpt
from explorer.model.errors import BadValue

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
    "counterpart_issuer",
    "counterpart_title",
    "counterpart_date",
    "counterpart_page",
    "counterpart_url",
)

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_BLANK = ("\t", "\r", "\n")


def row(excerpt: Excerpt) -> tuple[str, ...]:
    """The values of one excerpt, in the order of `NAMES`."""
    counterpart = excerpt.counterpart_citation
    return (
        " › ".join(excerpt.theme_path),
        excerpt.quote,
        excerpt.lang.value,
        excerpt.counterpart,
        excerpt.counterpart_lang.value if excerpt.counterpart else "",
        str(excerpt.citation),
        str(counterpart or ""),
        *_place(excerpt.citation),
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
        *(_place(counterpart) if counterpart else ("",) * 5),
    )


def _place(citation: Citation) -> tuple[str, ...]:
    return citation.issuer, citation.title, citation.date, page(citation), citation.url


def page(citation: Citation) -> str:
    """The page as text, empty where there is none."""
    return "" if citation.page is None else str(citation.page)


def chosen(names: tuple[str, ...]) -> tuple[int, ...]:
    """The places in `NAMES` of the columns that a person chose; all where none was chosen.

    Raises:
        BadValue: there is no such column.
    """
    for name in names:
        if name not in NAMES:
            raise BadValue(value=name, field="column", expected=f"choose among {', '.join(NAMES)}")
    return tuple(NAMES.index(name) for name in names or NAMES)


def neutral(cells: Iterable[str]) -> list[str]:
    """Cells that no spreadsheet takes for a formula: those that begin like one get an apostrophe before them.

    Source: OWASP, CSV Injection.
    """
    return [f"'{cell}" if like_formula(cell.lstrip("'")) else cell for cell in cells]


def like_formula(cell: str) -> bool:
    """Whether a spreadsheet might take the cell for a formula."""
    return cell.startswith(_BLANK) or cell.lstrip().startswith(_FORMULA)


def unguarded(cell: str) -> str:
    """The cell without the apostrophe that `neutral` puts before what looks like a formula."""
    return cell[1:] if cell.startswith("'") and like_formula(cell.lstrip("'")) else cell
