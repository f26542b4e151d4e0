"""How long work tells how far it is, and is told to stop."""

from typing import Protocol

from explorer.model.errors import Cancelled


class Progress(Protocol):
    """Called with what is being done (an English template without data), how many steps are done, and of how many.

    Raises `Cancelled` when the person has asked to stop.
    """

    def __call__(self, what: str, done: int, total: int) -> None:
        """Tell how far the work is."""


def silent(what: str, done: int, total: int) -> None:
    """A progress that nobody watches."""


__all__ = ["Cancelled", "Progress", "silent"]
