"""What a person may choose of an export."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """`separator` parts the cells of CSV; `title` heads a page or document."""

    separator: str = ","
    title: str = "Excerpts"
