"""Any steps, undone and done again in any order: the library is what it was."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from explorer.model.change import Change
from explorer.model.errors import ExplorerError, NothingToRedo, NothingToUndo, UndoRefused
from explorer.model.language import Lang
from explorer.store import documents, history
from explorer.store.check import check
from explorer.store.database import Database
from tests.store import steps
from tests.store.making import add, add_dossier, add_themes, align, draft


class Machine(RuleBasedStateMachine):
    """A library with some documents, and a person who works and changes their mind."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.db = Database.create(self.folder / "library")

    @initialize()
    def fill(self) -> None:
        dossier, ids = add_dossier(self.db, Lang.DE, Lang.FR)
        add(self.db, *(draft(lang) for lang in (Lang.DE, Lang.FR, Lang.EN, Lang.EN)))
        align(self.db, dossier, ids[Lang.DE], ids[Lang.FR])
        add_themes(self.db, "a", "b")

    def take(self, works: list[steps.Step]) -> Change | None:
        """One step of several works; None where it was refused, which must leave no trace."""
        before = steps.content(self.db)
        try:
            with self.db.step("Step {n}", n=len(works)) as tx:
                for work in works:
                    work(tx)
        except ExplorerError:
            assert steps.content(self.db) == before
            return None
        return tx.change

    @rule()
    def reopen(self) -> None:
        self.db.close()
        self.db = Database.open(self.folder / "library")

    def check(self) -> None:
        found = [f for f in check(self.db) if "original" not in f.notice.template]
        assert found == []

    def teardown(self) -> None:
        try:
            self.check()
        finally:
            self.db.close()
            shutil.rmtree(self.folder)


class Undoing(Machine):
    """Nobody interferes: undo and redo give back the very same content."""

    def __init__(self) -> None:
        super().__init__()
        self.past: list[tuple[steps.Content, Change]] = []
        self.future: list[tuple[steps.Content, Change]] = []

    @rule(works=st.lists(steps.any_step, min_size=1, max_size=2))
    def work(self, works: list[steps.Step]) -> None:
        before, steps_before = steps.content(self.db), self.count()
        change = self.take(works)
        if change is None:
            return
        names_what_changed(before, steps.content(self.db), change)
        if self.count() > steps_before:
            self.past.append((before, change))
            self.future.clear()
        else:
            assert steps.content(self.db) == before

    def count(self) -> int:
        """The number of the last step that was recorded."""
        with self.db.reading() as tx:
            return int(tx.value("SELECT coalesce(max(id), 0) FROM step WHERE state = 'done'"))

    @rule()
    def undo(self) -> None:
        if not self.past:
            with pytest.raises(NothingToUndo):
                history.undo(self.db)
            return
        now = steps.content(self.db)
        before, change = self.past.pop()
        undone = history.undo(self.db)
        assert steps.content(self.db) == before
        assert same(undone, change)
        self.future.append((now, change))

    @rule()
    def redo(self) -> None:
        if not self.future:
            with pytest.raises(NothingToRedo):
                history.redo(self.db)
            return
        now = steps.content(self.db)
        after, change = self.future.pop()
        redone = history.redo(self.db)
        assert steps.content(self.db) == after
        assert same(redone, change)
        self.past.append((now, change))

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo_all_and_redo_all(self) -> None:
        now, count = steps.content(self.db), len(self.past)
        for _ in range(count):
            history.undo(self.db)
        assert steps.content(self.db) == self.past[0][0]
        for _ in range(count):
            history.redo(self.db)
        assert steps.content(self.db) == now

    @invariant()
    def the_next_steps_are_named(self) -> None:
        with self.db.reading() as tx:
            assert (history.next_undo(tx) is None) == (not self.past)
            assert (history.next_redo(tx) is None) == (not self.future)


class Interfering(Machine):
    """Imports and automatic runs come between: a step is undone soundly, or refused without a trace."""

    @rule(works=st.lists(steps.any_step, min_size=1, max_size=2))
    def work(self, works: list[steps.Step]) -> None:
        self.take(works)

    @rule(works=st.lists(steps.any_step, min_size=1, max_size=3))
    def interfere(self, works: list[steps.Step]) -> None:
        try:
            with self.db.quiet() as tx:
                for work in works:
                    work(tx)
        except ExplorerError:
            pass

    @rule(document=st.integers(1, 6), lang=st.sampled_from([Lang.DE, Lang.FR, Lang.EN]), cut=st.integers(0, 6))
    def new_edition(self, document: int, lang: Lang, cut: int) -> None:
        made = draft(lang)
        other = draft(lang, [p.text for p in made.passages[cut:]] + ["Neu."])
        try:
            with self.db.quiet() as tx:
                documents.new_edition(tx, document, 1, other)
        except ExplorerError:
            pass

    @rule(document=st.integers(1, 6))
    def purge(self, document: int) -> None:
        try:
            with self.db.quiet() as tx:
                documents.purge(tx, [document])
        except ExplorerError:
            pass

    @rule(forward=st.booleans())
    def turn(self, forward: bool) -> None:
        before = steps.content(self.db)
        try:
            (history.redo if forward else history.undo)(self.db)
        except (NothingToRedo, NothingToUndo, UndoRefused):
            assert steps.content(self.db) == before
        self.check()


def same(one: Change, other: Change) -> bool:
    """Whether two changes touch the same; what one creates the other may remove."""
    return all(getattr(one, name) == getattr(other, name) for name in ("documents", "dossiers", "tags", "themes"))


def names_what_changed(before: steps.Content, after: steps.Content, change: Change) -> None:
    """Whatever differs is named by the change."""
    differing = {table: before[table] ^ after[table] for table in before}
    assert {row[0] for row in differing["document"]} <= change.documents
    assert {row[0] for row in differing["dossier"]} <= change.dossiers
    assert {row[1] for row in differing["tag"]} <= change.tags
    assert bool(differing["theme"]) <= change.themes
    homes = {row[0]: row[2] for side in (before, after) for row in side["document"]}
    assert {homes[row[1]] for row in differing["bead"]} <= change.beads


Undoing.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
Interfering.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
TestUndoing = Undoing.TestCase
TestInterfering = Interfering.TestCase
