from dataclasses import replace

import pytest

from explorer.model.coding import TagDraft, Theme
from explorer.model.documents import Span
from explorer.model.errors import BadValue, NoSuchTheme
from explorer.model.language import Lang
from explorer.store import documents, tags, themes
from explorer.store.database import Database, Transaction
from tests.store.making import add, add_themes, draft, theme


def tree(tx: Transaction) -> list[tuple[str, str | None]]:
    return [(found.id, found.parent) for found in themes.all(tx)]


def test_a_theme_comes_back_as_it_was_put(db: Database) -> None:
    made = theme("cloud")
    with db.step("Put") as tx:
        themes.put(tx, made)
        themes.put(tx, replace(theme("edge", "cloud"), memos={Lang.FR: "à « bord »"}))
        assert themes.get(tx, "cloud") == made
        assert themes.get(tx, "edge").memos == {Lang.FR: "à « bord »"}
        themes.put(tx, replace(made, colour="#000000"))
        assert themes.get(tx, "cloud").colour == "#000000"
    assert tx.change.themes
    with pytest.raises(NoSuchTheme), db.reading() as tx:
        themes.get(tx, "none")


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (replace(theme("a"), colour="blue"), BadValue),
        (replace(theme("a"), id="a b"), BadValue),
        (replace(theme("a"), parent="none"), NoSuchTheme),
        (replace(theme("a"), parent="a"), BadValue),
        (replace(theme("a"), parent="c"), BadValue),
    ],
)
def test_themes_that_are_refused(db: Database, wrong: Theme, error: type[Exception]) -> None:
    add_themes(db, "a")
    with db.quiet() as tx:
        themes.put(tx, theme("b", "a"))
        themes.put(tx, theme("c", "b"))
    with pytest.raises(error), db.step("Put") as tx:
        themes.put(tx, wrong)


def test_the_order_is_that_of_the_tree(db: Database) -> None:
    with db.quiet() as tx:
        for name, parent, position in (("b", None, 1), ("a", None, 2), ("b2", "b", 1), ("b1", "b", 1), ("b0", "b", 0)):
            themes.put(tx, theme(name, parent, position))
        assert [name for name, _ in tree(tx)] == ["b", "b0", "b1", "b2", "a"]


def test_moving(db: Database) -> None:
    add_themes(db, "a", "b", "c")
    with db.step("Move") as tx:
        themes.move(tx, "c", None, 0)
        assert tree(tx) == [("c", None), ("a", None), ("b", None)]
        themes.move(tx, "a", "c", 5)
        themes.move(tx, "b", "c", 0)
        assert tree(tx) == [("c", None), ("b", "c"), ("a", "c")]
        for wrong in ("a", "c"):
            with pytest.raises(BadValue):
                themes.move(tx, "c", wrong, 0)
        with pytest.raises(NoSuchTheme):
            themes.move(tx, "none", None, 0)


def test_removing_takes_the_tags_and_lifts_the_children(db: Database) -> None:
    (document,) = add(db, draft(Lang.DE))
    add_themes(db, "a")
    with db.step("Remove") as tx:
        themes.put(tx, theme("b", "a"))
        themes.put(tx, theme("c", "b"))
        kept = tags.add(tx, TagDraft(document, "c", Span(0, 3)))
        gone = tags.add(tx, TagDraft(document, "b", Span(0, 3)))
        tags.add(tx, TagDraft(document, "a", Span(0, 3), carried_from=gone))
        themes.remove(tx, "b")
        assert tree(tx) == [("a", None), ("c", "a")]
        assert [(t.theme, t.carried_from) for t in tags.of_document(tx, document)] == [("c", None), ("a", None)]
        assert tags.get(tx, kept).theme == "c"
        with pytest.raises(NoSuchTheme):
            themes.remove(tx, "b")


def test_tags_are_counted_outside_the_trash(db: Database) -> None:
    first, second = add(db, draft(Lang.DE), draft(Lang.FR))
    add_themes(db, "a", "b")
    with db.step("Tag") as tx:
        for document in (first, first, second):
            tags.add(tx, TagDraft(document, "a", Span(0, 3)))
        documents.set_trashed(tx, [second], True)
        assert {t.id: t.tags for t in themes.all(tx)} == {"a": 2, "b": 0}


def test_merging(db: Database) -> None:
    (document,) = add(db, draft(Lang.DE))
    add_themes(db, "a", "b")
    with db.step("Merge") as tx:
        themes.put(tx, theme("child", "a"))
        doubled = tags.add(tx, TagDraft(document, "a", Span(0, 3), note="von a", coder="M"))
        follower = tags.add(tx, TagDraft(document, "child", Span(4, 6), carried_from=doubled))
        kept = tags.add(tx, TagDraft(document, "b", Span(0, 3), note="von b", coder="M"))
        other = tags.add(tx, TagDraft(document, "a", Span(0, 3), coder="N"))
        themes.merge(tx, "a", "b")
        assert tree(tx) == [("b", None), ("child", "b")]
        assert {t.id: (t.theme, t.note) for t in tags.of_document(tx, document)} == {
            kept: ("b", "von b\nvon a"),
            other: ("b", ""),
            follower: ("child", ""),
        }
        assert tags.get(tx, follower).carried_from == kept
        assert themes.get(tx, "b").cues[Lang.DE] == ("b", "ben", "a", "aen")
        for source, target, error in (("b", "b", BadValue), ("b", "none", NoSuchTheme), ("none", "b", NoSuchTheme)):
            with pytest.raises(error):
                themes.merge(tx, source, target)


def test_merging_into_a_theme_below_it(db: Database) -> None:
    add_themes(db, "top")
    with db.step("Merge") as tx:
        themes.put(tx, theme("a", "top"))
        themes.put(tx, theme("b", "a"))
        themes.put(tx, theme("c", "b"))
        themes.put(tx, theme("d", "a"))
        themes.merge(tx, "a", "c")
        assert sorted(tree(tx)) == [("b", "c"), ("c", "top"), ("d", "c"), ("top", None)]
