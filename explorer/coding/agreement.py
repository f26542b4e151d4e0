"""How far coders agree: percentage, Cohen's kappa, Krippendorff's alpha, by passage and by character, for each theme.

Every theme is a yes-or-no decision on every unit. Sources: J. Cohen, A coefficient of agreement for nominal scales,
1960; R. J. Light, Measures of response agreement for qualitative data, 1971 (mean kappa over pairs of coders);
K. Krippendorff, Computing Krippendorff's alpha-reliability, 2011.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from explorer.coding.units import Grid
from explorer.model.analysis import Agreement, Disagreement, TaggedText, Unit
from explorer.model.coding import Tag, TagStatus
from explorer.model.documents import Passage
from explorer.model.errors import BadValue

Decisions = NDArray[np.bool_]
"""Shape (coders, units): who gave the theme to which unit."""


def coders_of(texts: Sequence[TaggedText]) -> tuple[str, ...]:
    """The coders of the tags, in alphabetical order."""
    return tuple(sorted({tag.coder for text in texts for tag in text.tags}))


def read_by_all(texts: Sequence[TaggedText], coders: Sequence[str]) -> tuple[TaggedText, ...]:
    """The texts in which every one of the coders has at least one tag."""
    return tuple(text for text in texts if set(coders) <= {tag.coder for tag in text.tags})


def agreement(
    texts: Sequence[TaggedText],
    coders: Sequence[str],
    unit: Unit = Unit.PASSAGE,
    among: Mapping[int, Sequence[Passage]] | None = None,
) -> tuple[Agreement, ...]:
    """One row for all themes together, then one for each theme that any of the coders used, by id.

    Every text counts as read by every coder: leave out those that one has not read (see `read_by_all`). Lost tags do
    not count. With `among`, which gives passages by document, only units that one of these touches count: the others
    would pass for units on which all agree that there is nothing.

    Raises:
        BadValue: fewer than two coders.
    """
    if len(set(coders)) < 2:
        raise BadValue(value=len(set(coders)), field="number of coders", expected="agreement needs at least two")
    names = tuple(dict.fromkeys(coders))
    themes = sorted({tag.theme for text in texts for tag in _counted(text, names)})
    tallies = {theme: _Tally(len(names)) for theme in themes}
    every = _Tally(len(names))
    for text in texts:
        grid, tags = Grid(text, unit), _counted(text, names)
        touched = slice(None) if among is None else _units(grid, among.get(text.document.id, ()))
        for theme, tally in tallies.items():
            decisions = _decisions(grid, tags, names, theme)[:, touched]
            tally.add(decisions)
            every.add(decisions)
    return (every.row("", unit), *(tally.row(theme, unit) for theme, tally in tallies.items()))


def disagreements(texts: Sequence[TaggedText], coders: Sequence[str]) -> tuple[Disagreement, ...]:
    """Every passage and theme on which the coders differ, in text order: what they settle one by one."""
    names = tuple(dict.fromkeys(coders))
    return tuple(found for text in texts for found in _differing(text, names))


def _differing(text: TaggedText, coders: Sequence[str]) -> Iterator[Disagreement]:
    grid = Grid(text, Unit.PASSAGE)
    by_place: dict[tuple[int, str], list[Tag]] = {}
    for tag in _counted(text, coders):
        for passage in grid.touched(tag):
            by_place.setdefault((passage, tag.theme), []).append(tag)
    for (passage, theme), tags in sorted(by_place.items()):
        said = {tag.coder for tag in tags}
        against = tuple(coder for coder in coders if coder not in said)
        if against:
            agreed = tuple(coder for coder in coders if coder in said)
            number = text.passages[passage].number
            ids = tuple(tag.id for tag in tags)
            yield Disagreement(text.document.id, number, theme, agreed, against, ids)


def _counted(text: TaggedText, coders: Sequence[str]) -> list[Tag]:
    return [tag for tag in text.tags if tag.coder in coders and tag.status is not TagStatus.LOST]


def _decisions(grid: Grid, tags: Sequence[Tag], coders: Sequence[str], theme: str) -> Decisions:
    made = np.zeros((len(coders), grid.size), dtype=np.bool_)
    for tag in tags:
        if tag.theme == theme:
            touched = grid.touched(tag)
            made[coders.index(tag.coder), touched.start : touched.stop] = True
    return made


def _units(grid: Grid, passages: Sequence[Passage]) -> NDArray[np.bool_]:
    """Which units any of these passages touches."""
    found = np.zeros(grid.size, dtype=np.bool_)
    for passage in passages:
        touched = grid.covered(passage.span)
        found[touched.start : touched.stop] = True
    return found


class _Tally:
    """Sums over units from which every coefficient follows."""

    def __init__(self, coders: int) -> None:
        self._units = 0
        self._yes = np.zeros(coders)
        self._unlike = np.zeros((coders, coders))

    def add(self, decisions: Decisions) -> None:
        """Count more units."""
        made = decisions.astype(np.float64)
        self._units += made.shape[1]
        self._yes += made.sum(axis=1)
        once = made @ (1 - made).T
        self._unlike += once + once.T

    def row(self, theme: str, unit: Unit) -> Agreement:
        """The coefficients."""
        pairs = list(combinations(range(len(self._yes)), 2))
        unlike = sum(float(self._unlike[pair]) for pair in pairs)
        compared = self._units * len(pairs)
        kappas = [kappa for pair in pairs if (kappa := self._kappa(*pair)) is not None]
        return Agreement(
            theme=theme,
            unit=unit,
            units=self._units,
            percentage=1 - unlike / compared if compared else 1.0,
            kappa=sum(kappas) / len(kappas) if kappas else None,
            alpha=self._alpha(unlike),
        )

    def _kappa(self, a: int, b: int) -> float | None:
        if not self._units:
            return None
        first, second = self._yes[a] / self._units, self._yes[b] / self._units
        chance = first * second + (1 - first) * (1 - second)
        observed = 1 - self._unlike[a, b] / self._units
        return float((observed - chance) / (1 - chance)) if chance < 1 else None

    def _alpha(self, unlike: float) -> float | None:
        """For two values and no missing ones 1 - (n - 1) o / (n0 n1); o are the coincidences of unlike values."""
        coders = len(self._yes)
        values = self._units * coders
        yes = float(self._yes.sum())
        if yes in (0, values):
            return None
        return 1 - (values - 1) * (unlike / (coders - 1)) / (yes * (values - yes))
