"""The codebook of a library."""

from explorer.library import theme_names
from explorer.library.context import Context
from explorer.model.change import Change
from explorer.model.coding import Theme
from explorer.model.language import Lang
from explorer.store import themes


class Themes:
    """Use cases on themes."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self) -> tuple[Theme, ...]:
        """Every theme, parents before their children, each with its number of tags."""
        with self._context.database.reading() as tx:
            return themes.all(tx)

    def find(self, name: str) -> Theme:
        """The theme with this id, this label or this cue word, in any language; letter case does not matter.

        Raises:
            NoSuchTheme: none, or more than one, is called so.
        """
        return theme_names.find(name, self.all())

    def put(self, theme: Theme) -> Change:
        """Add a theme or replace the one with its id; undoable."""
        with self._context.database.step("Change theme {theme}", theme=theme.label(Lang.EN)) as tx:
            themes.put(tx, theme)
        return tx.change

    def remove(self, theme: str) -> Change:
        """Remove a theme with its tags; its children move up. Undoable."""
        with self._context.database.step("Delete theme {theme}", theme=self.find(theme).label(Lang.EN)) as tx:
            themes.remove(tx, theme)
        return tx.change

    def merge(self, source: str, target: str) -> Change:
        """Give the tags and children of `source` to `target` and remove `source`; undoable."""
        name = {"source": self.find(source).label(Lang.EN), "target": self.find(target).label(Lang.EN)}
        with self._context.database.step("Merge theme {source} into {target}", **name) as tx:
            themes.merge(tx, source, target)
        return tx.change
