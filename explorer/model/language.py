"""The languages that Diptych tells apart."""

from enum import StrEnum


class Lang(StrEnum):
    """A language by its ISO 639-1 code, or `UND` (ISO 639-2: undetermined)."""

    DE = "de"
    FR = "fr"
    EN = "en"
    UND = "und"


PANELS: tuple[Lang, Lang] = (Lang.DE, Lang.FR)
"""The two panels of the diptych, left and right."""
