"""Names in files of the REFI-QDA standard (Project 1.0 and Codebook 1.0, 2019)."""

import re
from typing import Final
from uuid import UUID, uuid5

PROJECT: Final = "urn:QDA-XML:project:1.0"
CODEBOOK: Final = "urn:QDA-XML:codebook:1.0"
ORIGIN: Final = "Diptych"
"""How the origin of a file begins that Diptych wrote."""

CARRIED: Final = "carried"
"""Name of the link between a tag and the one carried from it."""

INTERNAL: Final = "internal://"
FOLDER: Final = "sources"

FIELDS: Final = ("language", "title", "date", "issuer", "kind", "url", "reference", "path")
"""The variables in which a document's metadata travels."""

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?")


def guid(library: str, kind: str, row: int | str) -> str:
    """The GUID of a row, the same at every export (RFC 9562, UUID version 5 in the name space of the library)."""
    return str(uuid5(UUID(library), f"{kind}:{row}")).upper()


def same(value: str | None) -> str:
    """A GUID of any program in one form: some write braces, some small letters."""
    return (value or "").strip().strip("{}").upper()


def moment(value: str) -> str:
    """`value` where it is a moment of XML Schema (`xsd:dateTime`), else nothing."""
    return value if _MOMENT.fullmatch(value) else ""
