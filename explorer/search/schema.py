"""The fields of the index. Whatever changes here raises `VERSION`, and an index of another version is built anew."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from whoosh.fields import COLUMN, ID, FieldType, Schema
from whoosh.formats import Existence

from explorer.model.language import Lang
from explorer.search.columns import BytesColumn, CodesColumn

VERSION: Final = 6

LANGS: Final = (Lang.DE, Lang.FR, Lang.EN, Lang.UND)
FLAGS: Final = {"counterpart": 1, "difference": 2}


class TermsField(FieldType):  # type: ignore[misc]
    """Takes terms that are already analysed. How often a term stands in the unit is its weight."""

    def __init__(self, scorable: bool = False) -> None:
        super().__init__(Existence(), None, scorable=scorable)

    def index(self, value: Sequence[str], **_: object) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Term, frequency, weight and no payload for each distinct term."""
        for term, count in Counter(value).items():
            yield term.encode(), count, float(count), b""


def text_field(lang: Lang) -> str:
    """The field that holds the terms of texts in `lang`."""
    return lang.value


def form_field(lang: Lang) -> str:
    """The field that holds the word forms of texts in `lang`."""
    return f"form_{lang.value}"


def title_field(lang: Lang) -> str:
    """The field that holds the terms of titles of documents in `lang`."""
    return f"title_{lang.value}"


def schema() -> Schema:
    """One unit is a paragraph. Its text is not kept here: the store holds it."""
    fields: dict[str, FieldType] = {
        "mark": ID(),
        "document": ID(),
        "issuer": ID(),
        "issuer_words": TermsField(),
        "kind": ID(),
        "theme": TermsField(),
        "title": COLUMN(BytesColumn()),
        "record": COLUMN(BytesColumn()),
        "forms": COLUMN(CodesColumn()),
        "stems": COLUMN(CodesColumn()),
    }
    for lang in LANGS:
        fields[text_field(lang)] = TermsField(scorable=True)
        fields[form_field(lang)] = TermsField()
        fields[title_field(lang)] = TermsField()
    return Schema(**fields)
