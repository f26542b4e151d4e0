"""What can be picked by typing part of its name."""

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.gui.models.folding import folded, matches, needles_of
from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row


@dataclass(frozen=True, slots=True)
class Choice:
    """`key` is what is picked, `also` other names under which it is found."""

    key: str
    title: str
    second: str = ""
    badge: str = ""
    colour: str = ""
    also: str = ""


class ChoiceModel(RowModel[Choice]):
    """Narrowed by typing; what begins with the typed text comes first, else the order given (most recent first)."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._all = [(choice, folded(f"{choice.title} {choice.also} {choice.second}")) for choice in choices]
        self.set_typed("")

    def set_typed(self, typed: str) -> None:
        """Only those in which every typed word occurs."""
        needles, start = needles_of(typed), folded(typed.strip())
        found = [(choice, hay) for choice, hay in self._all if matches(needles, hay)]
        if start:
            found.sort(key=lambda pair: not any(name.startswith(start) for name in _names(pair[0])))
        self.set_values([choice for choice, _ in found])

    def row_of(self, value: Choice) -> Row:
        """Title over the other names."""
        return Row(value.title, value.second, (), value.badge, value.colour)


def _names(choice: Choice) -> list[str]:
    return [folded(name.strip()) for name in (choice.title, *choice.also.split("/"))]
