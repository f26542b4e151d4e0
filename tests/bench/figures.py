"""A figure with its bar, printed the same way everywhere."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value; `bar` is what it must reach, `at_most` says on which side."""

    name: str
    value: float
    bar: float | None = None
    unit: str = ""
    at_most: bool = False

    @property
    def holds(self) -> bool:
        """Whether the bar is reached; a figure without a bar always holds."""
        if self.bar is None:
            return True
        return self.value <= self.bar if self.at_most else self.value >= self.bar

    def __str__(self) -> str:
        bar = (
            "" if self.bar is None else f"  (bar: {'at most' if self.at_most else 'at least'} {self.bar:g}{self.unit})"
        )
        return f"{'ok  ' if self.holds else 'MISS'} {self.name}: {self.value:.4g}{self.unit}{bar}"


def tell(*figures: Figure) -> None:
    """Print figures, a line each."""
    for figure in figures:
        print(figure, flush=True)
