"""Text and theme path of excerpts."""

from explorer.library.excerpts import joined, theme_path
from explorer.model.coding import Theme
from explorer.model.documents import Passage, PassageKind
from explorer.model.language import Lang


def theme(name: str, parent: str | None) -> Theme:
    return Theme(name, parent, {Lang.DE: name.upper()}, {}, {}, "#000000")


def test_theme_path_goes_from_the_root_down() -> None:
    themes = {t.id: t for t in [theme("a", None), theme("b", "a"), theme("c", "b")]}
    assert theme_path(themes, "c", Lang.FR) == ("A", "B", "C")


def test_theme_path_of_a_circle_ends() -> None:
    themes = {t.id: t for t in [theme("a", "b"), theme("b", "a")]}
    assert theme_path(themes, "a", Lang.DE) == ("B", "A")


def test_passages_join_as_running_text() -> None:
    rows = [("One.", 0), ("Two.", 0), ("Three.", 1)]
    passages = [Passage(i, PassageKind.BODY, p, None, Lang.EN, 0, 1, text) for i, (text, p) in enumerate(rows)]
    assert joined(passages) == "One. Two.\nThree."
    assert joined([]) == ""
