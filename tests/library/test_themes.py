"""Editing the codebook of a library."""

import pytest

from explorer.library import Library
from explorer.model.coding import Theme
from explorer.model.errors import BadValue, NoSuchTag
from explorer.model.language import Lang
from tests.library.tagging import dossier, tag

NEW = Theme("new", None, {Lang.DE: "Neu", Lang.FR: "Nouveau", Lang.EN: "New"}, {}, {}, "#112233")


def themes_of(library: Library) -> list[str]:
    return [t.theme for number in dossier(library).documents.values() for t in library.tags.of_document(number)]


def test_a_step_is_named_in_every_language(library: Library) -> None:
    library.themes.put(NEW)
    step = library.history.next_undo()
    assert step is not None
    assert str(step) == "Change theme New"
    assert (step.data["theme_de"], step.data["theme_fr"]) == ("Neu", "Nouveau")


def test_a_theme_moves_in_the_tree(library: Library) -> None:
    library.themes.put(NEW)
    before = library.themes.all()
    library.themes.move("new", "cloud", 0)
    assert library.themes.find("new").parent == "cloud"
    library.history.undo()
    assert library.themes.all() == before
    with pytest.raises(BadValue):
        library.themes.move("new", "new", 0)


def test_a_split_takes_tags_with_their_followers(library: Library) -> None:
    german = dossier(library).documents[Lang.DE]
    goes, stays = tag(library, german, "künstliche Intelligenz"), tag(library, german, "Projekte")
    library.tags.carry(goes)
    before = library.themes.all()
    library.themes.split("ai", NEW, [goes])
    assert themes_of(library) == ["ai", "new", "new"]
    assert library.tags.get(stays).theme == "ai"
    library.history.undo()
    assert set(themes_of(library)) == {"ai"}
    assert library.themes.all() == before


def test_a_split_that_makes_no_sense_changes_nothing(library: Library) -> None:
    german = dossier(library).documents[Lang.DE]
    other = tag(library, german, "Cloud-Infrastruktur", theme="cloud")
    before = library.themes.all()
    for new, chosen, error in ((NEW, [other], BadValue), (NEW, [999], NoSuchTag), (before[0], [], BadValue)):
        with pytest.raises(error):
            library.themes.split("ai", new, chosen)
    assert library.themes.all() == before
