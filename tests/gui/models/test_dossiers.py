from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from explorer.gui.models.dossiers import DossierGroup, DossierModel, DossierOrder, DossierScope, prepared
from explorer.gui.models.rows import Role, Row
from explorer.model.bitext import Alignment, DossierStatus
from explorer.model.language import Lang
from tests.gui.building import dossier
from tests.gui.conftest import Examine


@pytest.fixture
def model() -> DossierModel:
    made = DossierModel()
    made.set_dossiers(
        prepared(
            [
                replace(dossier(1, "Souveränität in Europa"), date=date(2024, 1, 1), score=0.5),
                replace(dossier(2, "Accord d’Aix", DossierStatus.PROPOSED), date=date(2025, 1, 1), issuer="Élysée"),
                replace(dossier(3, "Einzeltext", DossierStatus.SINGLE), date=None, documents={Lang.DE: 9}, score=None),
                replace(dossier(4, "Bestätigt", DossierStatus.CONFIRMED), date=date(2023, 1, 1), score=None),
            ]
        )
    )
    return made


def shown(model: DossierModel) -> list[int]:
    return [d.id for d in model.values]


def test_qt_finds_no_fault(model: DossierModel, examine: Examine) -> None:
    examine(model)


@pytest.mark.parametrize(
    ("typed", "ids"),
    [("", [2, 1, 4, 3]), ("souveran", [1]), ("elysee", [2]), ("2025", [2]), ("press europa", [1]), ("nowhere", [])],
)
def test_typing_filters(model: DossierModel, typed: str, ids: list[int]) -> None:
    model.set_filter(typed)
    assert shown(model) == ids
    assert model.total == 4


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        (DossierOrder.NEWEST, [2, 1, 4, 3]),
        (DossierOrder.OLDEST, [4, 1, 2, 3]),
        (DossierOrder.TITLE, [2, 4, 3, 1]),
        (DossierOrder.SCORE, [1, 2, 3, 4]),
    ],
)
def test_orders(model: DossierModel, order: DossierOrder, ids: list[int]) -> None:
    model.set_order(order)
    assert shown(model) == ids


@pytest.mark.parametrize(
    ("scope", "ids"),
    [
        (DossierScope.SINGLE, [3]),
        (DossierScope.PROPOSED, [2]),
        (DossierScope.PAIRED, [2, 1, 4]),
        (DossierScope.ALL, [2, 1, 4, 3]),
    ],
)
def test_scopes(model: DossierModel, scope: DossierScope, ids: list[int]) -> None:
    model.set_scope(scope)
    assert shown(model) == ids


def test_a_row_says_languages_and_how_sure(model: DossierModel) -> None:
    rows = [model.index(i).data(Role.ROW) for i in range(4)]
    assert all(isinstance(row, Row) for row in rows)
    assert rows[0].chips == ("∅", "DE", "FR")
    assert rows[0].badge == "92 % ?"
    assert rows[0].brick
    assert rows[2].badge == "✓"
    assert rows[3].chips == ("DE",)
    assert rows[3].badge == ""
    assert "Accord d’Aix" in rows[0].spoken()


def test_a_dossier_is_found_where_it_is_shown(model: DossierModel) -> None:
    assert model.place_of(1) == 1
    model.set_filter("aix")
    assert model.place_of(1) is None


@pytest.mark.parametrize(
    ("group", "heads", "ids"),
    [
        (DossierGroup.NONE, [], [2, 1, 4, 3]),
        (DossierGroup.YEAR, ["2025", "2024", "2023", "Unknown"], [2, 1, 4, 3]),
        (DossierGroup.ISSUER, ["Digitalministerium", "Élysée"], [1, 4, 3, 2]),
        (DossierGroup.KIND, ["Press release"], [2, 1, 4, 3]),
        (
            DossierGroup.ALIGNMENT,
            ["Not aligned", "Aligned automatically", "Alignment partly confirmed", "Alignment confirmed"],
            [3, 2, 1, 4],
        ),
    ],
)
def test_groups_stand_under_their_names(
    model: DossierModel, group: DossierGroup, heads: list[str], ids: list[int], examine: Examine
) -> None:
    model.set_alignments({1: Alignment(10, 4, 2), 2: Alignment(10, 0, 0), 4: Alignment(5, 5, 0)})
    model.set_group(group)
    rows = [model.row_of(value) for value in model.values]
    assert shown(model) == ids
    assert [row.head for row in rows if row.head] == heads
    assert [i for i, row in enumerate(rows) if row.head] == list(model.heads)
    examine(model)


def test_a_row_says_how_far_the_alignment_is(model: DossierModel) -> None:
    assert model.index(0).data(Role.ROW).chips == ("∅", "DE", "FR")
    model.set_alignments({1: Alignment(10, 4, 2), 4: Alignment(5, 5, 0)})
    assert model.index(1).data(Role.ROW).chips == ("2 ?", "✓ 40 %", "DE", "FR")
    assert model.index(2).data(Role.ROW).chips == ("✓", "DE", "FR")
    assert "Alignment partly confirmed" in model.index(1).data(Qt.ItemDataRole.ToolTipRole)
