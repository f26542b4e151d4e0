"""Where the paragraphs of a panel stand, known exactly where they were laid out and by estimate elsewhere."""

from bisect import bisect_right
from contextlib import suppress
from itertools import accumulate


class Heights:
    """Heights of blocks in pixels, with their tops. Laying out 5,000 blocks at once would stop the window: only what is
    looked at is exact, the rest an estimate that is replaced in idle moments.
    """

    def __init__(self) -> None:
        self._heights: list[float] = []
        self._exact: list[bool] = []
        self._tops: list[float] = [0.0]
        self._stale = False

    def reset(self, estimates: list[float]) -> None:
        """Begin anew with an estimate for each block."""
        self._heights = list(estimates)
        self._exact = [False] * len(estimates)
        self._stale = True

    def __len__(self) -> int:
        return len(self._heights)

    def is_exact(self, block: int) -> bool:
        """Whether a block was laid out."""
        return self._exact[block]

    def exact(self) -> list[int]:
        """The blocks that were laid out."""
        return [block for block, is_exact in enumerate(self._exact) if is_exact]

    def fix(self, block: int, height: float) -> bool:
        """The height of a block that was laid out; whether the estimate was another."""
        self._exact[block] = True
        changed = self._heights[block] != height
        if changed:
            self._heights[block] = height
            self._stale = True
        return changed

    def top(self, block: int) -> float:
        """Where a block begins."""
        return self._fresh()[block]

    def height(self, block: int) -> float:
        """How tall a block is."""
        return self._heights[block]

    @property
    def total(self) -> float:
        """The height of all blocks."""
        return self._fresh()[-1]

    def at(self, y: float) -> int:
        """The block at a height; the first or last one beyond the ends. There must be one."""
        return min(max(bisect_right(self._fresh(), y) - 1, 0), len(self._heights) - 1)

    def next_estimate(self, block: int) -> int | None:
        """The first block from `block` on, around the end, that is not exact yet."""
        for start, end in ((block, len(self._exact)), (0, block)):
            with suppress(ValueError):
                return self._exact.index(False, start, end)
        return None

    def _fresh(self) -> list[float]:
        if self._stale:
            self._tops = [0.0, *accumulate(self._heights)]
            self._stale = False
        return self._tops
