"""What a format's reader hands on: blocks in reading order and what the file says of itself."""

from dataclasses import dataclass, field

from explorer.language.blocks import Block
from explorer.model.documents import Found, Metadata
from explorer.model.language import Lang
from explorer.model.notice import Notice


@dataclass(frozen=True, slots=True)
class RawText:
    """A file's text before its languages are told apart.

    `declared` is metadata that the file itself states; `lang` the language that it claims. `pages` counts pages where
    the format has them; `confidence` (0 to 1) is that of text recognition. `made` is the day on which the file was
    made, which says little of its text.
    """

    blocks: tuple[Block, ...]
    declared: Metadata = field(default_factory=Metadata)
    lang: Lang | None = None
    pages: int | None = None
    warnings: tuple[Notice, ...] = ()
    confidence: float | None = None
    made: Found | None = None
