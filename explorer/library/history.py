"""Undo and redo of everything that a person changed."""

from explorer.library.context import Context
from explorer.model.change import Change
from explorer.model.notice import Notice
from explorer.store import history


class History:
    """One stack per library, kept in it: undo works across restarts and from the command line."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def undo(self) -> Change:
        """Take back the last step.

        Raises:
            NothingToUndo: there is none.
            UndoRefused: what the step touched has changed since.
        """
        self._context.must_write()
        return history.undo(self._context.database)

    def redo(self) -> Change:
        """Do again what was undone last.

        Raises:
            NothingToRedo: there is none.
        """
        self._context.must_write()
        return history.redo(self._context.database)

    def next_undo(self) -> Notice | None:
        """The name of the step that undo would take back."""
        with self._context.database.reading() as tx:
            return _notice(history.next_undo(tx))

    def next_redo(self) -> Notice | None:
        """The name of the step that redo would do again."""
        with self._context.database.reading() as tx:
            return _notice(history.next_redo(tx))


def _notice(step: tuple[str, dict[str, str | int]] | None) -> Notice | None:
    return None if step is None else Notice(*step)
