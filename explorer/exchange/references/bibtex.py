"""A document as a BibTeX entry that biblatex reads too."""

from collections.abc import Iterator
from types import MappingProxyType

from explorer.exchange.references.kinds import GENRES, csl_type
from explorer.model.documents import Document
from explorer.model.language import Lang

_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "%": r"\%",
        "&": r"\&",
        "#": r"\#",
        "$": r"\$",
        "_": r"\_",
        "^": r"\textasciicircum{}",
        "~": r"\textasciitilde{}",
    }
)
_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"})
_TONGUES = MappingProxyType({Lang.DE: "ngerman", Lang.FR: "french", Lang.EN: "english"})


def bibtex(document: Document) -> str:
    """The entry, UTF-8, special characters escaped for LaTeX. The issuer is one name, not to be parted.

    Braces of a text become commands: BibTeX counts even escaped ones.
    """
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(document))
    return f"@misc{{diptych-{document.id},\n{lines}}}\n\n"


def _fields(document: Document) -> Iterator[tuple[str, str]]:
    day = document.date
    issuer, kind = _plain(document.issuer), GENRES.get(document.kind, "")
    fields = (
        ("title", f"{{{title}}}" if (title := _plain(document.title)) else ""),
        ("author", f"{{{issuer}}}" if issuer else ""),
        ("year", f"{day.year:04}" if day else ""),
        ("month", str(day.month) if day else ""),
        ("date", day.isoformat() if day else ""),
        ("type", "Treaty" if csl_type(document) == "treaty" else kind),
        ("number", _plain(document.reference)),
        ("url", document.url.translate(_ADDRESS)),
        ("langid", _TONGUES.get(document.lang, "")),
    )
    yield from (field for field in fields if field[1])


def _plain(text: str) -> str:
    return " ".join(text.split()).translate(_SPECIAL)
