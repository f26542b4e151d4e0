"""Chains of points that rise on both sides."""

from bisect import bisect_left
from collections.abc import Sequence

Point = tuple[int, int]


def rising(points: Sequence[Point]) -> list[Point]:
    """The longest chain of `points`, which are in order of their first number, that rises in the second as well.

    Source: C. Schensted, Longest increasing and decreasing subsequences, Canadian Journal of Mathematics 13, 1961.
    """
    ends: list[int] = []
    tips: list[int] = []
    before: list[int] = []
    for number, (_, column) in enumerate(points):
        place = bisect_left(ends, column)
        before.append(tips[place - 1] if place else -1)
        ends[place : place + 1], tips[place : place + 1] = [column], [number]
    chain = []
    number = tips[-1] if tips else -1
    while number >= 0:
        chain.append(points[number])
        number = before[number]
    return chain[::-1]
