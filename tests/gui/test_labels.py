from datetime import date

import pytest
from PySide6.QtCore import QLocale

from explorer.gui import labels
from explorer.model.bitext import BeadStatus, DifferenceKind, DossierStatus
from explorer.model.coding import TagOrigin, TagStatus
from explorer.model.documents import DocumentKind
from explorer.model.language import Lang
from explorer.model.reports import FileStatus


def test_every_value_of_the_model_has_a_name() -> None:
    names = [labels.language(v) for v in Lang]
    names += [labels.dossier_status(v) for v in DossierStatus] + [labels.bead_status(v) for v in BeadStatus]
    names += [labels.tag_origin(v) for v in TagOrigin] + [labels.tag_status(v) for v in TagStatus]
    names += [labels.difference_kind(v) for v in DifferenceKind] + [labels.file_status(v) for v in FileStatus]
    assert all(names)
    for kind in DocumentKind:
        assert labels.kind(kind) != kind.value


@pytest.mark.parametrize(
    ("code", "day", "number"),
    [("de", "22.05.2025", "1.204"), ("fr", "22/05/2025", None), ("en", "22 May 2025", "1,204")],
)
def test_dates_and_numbers_follow_the_language(code: str, day: str, number: str | None) -> None:
    QLocale.setDefault(QLocale(code))
    assert labels.day(date(2025, 5, 22)) == day
    assert labels.iso_day("2025-05-22") == day
    if number:
        assert labels.number(1204) == number
    assert labels.interface_language() == code


def test_what_is_no_date_is_shown_as_it_is() -> None:
    assert labels.day(None) == "–"
    assert labels.iso_day("") == ""
    assert labels.iso_day("spring 2025") == "spring 2025"


def test_an_unknown_language_speaks_english() -> None:
    QLocale.setDefault(QLocale("it"))
    assert labels.interface_language() is Lang.EN
