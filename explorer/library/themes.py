"""The codebook of a library."""

from collections.abc import Collection

from explorer.library import carrying, theme_names
from explorer.library.context import Context
from explorer.model.change import Change
from explorer.model.coding import Theme
from explorer.model.errors import BadValue
from explorer.store import tags, themes


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
        """Add a theme or replace the one with its id; undoable.

        Raises:
            NoSuchTheme: the parent is unknown.
            BadValue: an id, a colour, or a parent below the theme itself.
        """
        data = theme_names.labelled(theme)
        with self._context.database.step("Change theme {theme}", **data) as tx:
            themes.put(tx, theme)
        return tx.change

    def move(self, theme: str, parent: str | None, position: int) -> Change:
        """Put a theme below another one (None: at the top), as the child at `position` (from 0); undoable.

        Raises:
            NoSuchTheme: an id is unknown.
            BadValue: the parent lies below the theme itself.
        """
        with self._context.database.step("Move theme {theme}", **self._names(theme)) as tx:
            themes.move(tx, theme, parent, position)
        return tx.change

    def remove(self, theme: str) -> Change:
        """Remove a theme with its tags; its children move up. Undoable."""
        with self._context.database.step("Delete theme {theme}", **self._names(theme)) as tx:
            themes.remove(tx, theme)
        return tx.change

    def merge(self, source: str, target: str) -> Change:
        """Give the tags and children of `source` to `target` and remove `source`; undoable."""
        names = {**self._names(source, "source"), **self._names(target, "target")}
        with self._context.database.step("Merge theme {source} into {target}", **names) as tx:
            themes.merge(tx, source, target)
        return tx.change

    def split(self, source: str, new: Theme, chosen: Collection[int]) -> Change:
        """Give some of a theme's tags, with the provisional ones carried from them, to a new theme; one undoable step.

        Raises:
            NoSuchTheme, NoSuchTag: an id is unknown.
            BadValue: the new id exists already, or a tag has another theme.
        """
        data = {**self._names(source, "source"), **theme_names.labelled(new, "target")}
        with self._context.database.step("Split {target} from theme {source}", **data) as tx:
            if any(theme.id == new.id for theme in themes.all(tx)):
                raise BadValue(value=new.id, field="new theme id", expected="there is a theme with this id already")
            themes.put(tx, new)
            for tag in chosen:
                if tags.get(tx, tag).theme != source:
                    raise BadValue(value=f"Tag {tag}", field="tag of the theme to split", expected="choose others")
                for one in [tag, *carrying.followers(tx, tag)]:
                    tags.set_theme(tx, one, new.id)
        return tx.change

    def _names(self, theme: str, key: str = "theme") -> dict[str, str | int]:
        with self._context.database.reading() as tx:
            return theme_names.data(tx, [theme], key)
