"""The shapes of beads that both passes know: as many on one side as on the other, none wider than is said."""

import pytest

from explorer.bitext import features, first_pass
from explorer.bitext.dynamics import Shape


@pytest.mark.parametrize(
    ("shapes", "widest", "sum_of_widest"),
    [(first_pass.SHAPES, first_pass.WIDEST, 5), (features.SHAPES, features.WIDEST, 7)],
)
def test_shapes_are_the_same_from_both_sides(shapes: tuple[Shape, ...], widest: int, sum_of_widest: int) -> None:
    known = set(shapes)
    assert len(known) == len(shapes)
    assert {(b, a) for a, b in known} == known
    assert max(max(shape) for shape in known) == widest
    assert max(map(sum, known)) == sum_of_widest
    assert {(1, 0), (0, 1)} == {shape for shape in known if 0 in shape}
    assert {(1, width) for width in range(1, widest + 1)} == {shape for shape in known if shape[0] == 1 and shape[1]}
    assert (2, 2) in known
