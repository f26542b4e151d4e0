"""A block: one paragraph of a file, as a reader hands it over before it is cut into passages."""

from dataclasses import dataclass

from explorer.model.documents import PassageKind
from explorer.model.language import Lang


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph: a text of a single line, what it is, and where it stood.

    `turns` are (offset in the text, page) for a paragraph that runs on over one or more page breaks, in order.
    `side` is the column (0 left, 1 right) of a text set in two facing columns, and `row` the row that both sides share.
    """

    text: str
    kind: PassageKind = PassageKind.BODY
    page: int | None = None
    lang: Lang | None = None
    turns: tuple[tuple[int, int], ...] = ()
    side: int | None = None
    row: int | None = None

    def page_at(self, offset: int) -> int | None:
        """The page on which the character at `offset` stands."""
        page = self.page
        for start, turned in self.turns:
            if offset < start:
                break
            page = turned
        return page
