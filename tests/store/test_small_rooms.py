"""Settings, saved searches, learnt word pairs, vectors."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as options
from hypothesis import strategies as st

from explorer.model.bitext import WordPair
from explorer.model.errors import BadValue
from explorer.model.language import Lang
from explorer.model.search import SearchRequest, SortOrder
from explorer.store import links, searches, settings, vectors
from explorer.store.check import check
from explorer.store.database import Database

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
safe = options(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)


@safe
@given(json_values)
def test_settings_are_kept(db: Database, value: object) -> None:
    with db.quiet() as tx:
        settings.put(tx, "key", value)
        assert settings.get(tx, "key") == value
        assert settings.all(tx) == {"key": value}
        settings.remove(tx, "key")
        settings.remove(tx, "key")
        assert settings.get(tx, "key", "default") == "default"


def test_a_setting_that_json_cannot_hold(db: Database) -> None:
    with pytest.raises(BadValue), db.quiet() as tx:
        settings.put(tx, "key", object())


def test_saved_searches(db: Database) -> None:
    full = SearchRequest("KI", (Lang.DE, Lang.FR), {"year": ("2025",)}, False, ("IA",), SortOrder.NEWEST, 20, 50)
    with db.step("Save") as tx:
        searches.put(tx, "  b ", SearchRequest("alt"))
        searches.put(tx, "a", SearchRequest("x"))
        searches.put(tx, "b", full)
        assert searches.all(tx) == (("a", SearchRequest("x")), ("b", full))
        searches.remove(tx, "a")
        searches.remove(tx, "never there")
        assert searches.all(tx) == (("b", full),)
        with pytest.raises(BadValue):
            searches.put(tx, "  ", full)


def test_learnt_pairs_replace_older_ones(db: Database) -> None:
    strong, weak = WordPair("Wolke", "nuage", 0.75, "learnt"), WordPair("Netz", "réseau", 0.5, "learnt", "network")
    with db.quiet() as tx:
        links.replace(tx, [WordPair("alt", "vieux", 1.0, "learnt")])
        links.replace(tx, [weak, strong, WordPair("Wolke", "nuage", 0.25, "learnt")])
        assert links.all(tx) == (strong, weak)
    assert check(db) == ()
    with db.quiet() as tx, pytest.raises(BadValue):
        links.replace(tx, [WordPair("a", "b", 2.0, "learnt")])


def test_vectors_by_model_and_key(db: Database) -> None:
    made = {vectors.key(str(i)): bytes([i % 256]) * 8 for i in range(12_000)}
    with db.quiet() as tx:
        vectors.put(tx, "m", made)
        vectors.put(tx, "n", {vectors.key("1"): b"other"})
        vectors.put(tx, "m", {vectors.key("1"): b"newer"})
    with db.reading() as tx:
        found = vectors.get(tx, "m", [*made, vectors.key("none")])
        assert found == made | {vectors.key("1"): b"newer"}
        assert vectors.get(tx, "n", made) == {vectors.key("1"): b"other"}
    with db.quiet() as tx:
        vectors.forget(tx, "m")
        assert vectors.get(tx, "m", made) == {}
        assert len(vectors.get(tx, "n", made)) == 1
        vectors.forget(tx)
        assert vectors.get(tx, "n", made) == {}


def test_equal_texts_have_one_key() -> None:
    assert vectors.key("Übung") == vectors.key("Übung")
    assert len(vectors.key("")) == 20
    assert vectors.key("a") != vectors.key("b")


@pytest.mark.parametrize("damage", [b"", b"nonsense" * 1000])
def test_a_damaged_cache_is_made_anew(db: Database, damage: bytes) -> None:
    with db.quiet() as tx:
        vectors.put(tx, "m", {b"k": b"v"})
    db.close()
    path: Path = db.folder / vectors.FILE_NAME
    path.write_bytes(damage)
    with Database.open(db.folder, read_only=True) as other, other.reading() as tx:
        assert vectors.get(tx, "m", [b"k"]) == {}
    with Database.open(db.folder) as again, again.quiet() as tx:
        assert vectors.get(tx, "m", [b"k"]) == {}
        vectors.put(tx, "m", {b"k": b"v"})
        assert vectors.get(tx, "m", [b"k"]) == {b"k": b"v"}
