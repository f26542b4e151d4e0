from explorer.bitext.paragraphs import breaks, headings
from explorer.model.bitext import AlignUnit
from explorer.model.documents import PassageKind

UNITS = (
    AlignUnit("Titel", 0, PassageKind.HEADING),
    AlignUnit("Erster Satz.", 1, PassageKind.BODY),
    AlignUnit("Zweiter Satz.", 1, PassageKind.BODY),
    AlignUnit("Punkt", 2, PassageKind.ITEM),
)


def test_paragraphs_begin_where_the_number_changes() -> None:
    assert breaks(UNITS).tolist() == [1.0, 1.0, 0.0, 1.0]
    assert breaks(()).tolist() == []


def test_only_headings_are_headings() -> None:
    assert headings(UNITS).tolist() == [1.0, 0.0, 0.0, 0.0]
