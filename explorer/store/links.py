"""Word pairs that the library has learnt from its own beads."""

from collections.abc import Iterable

from explorer.model.bitext import WordPair
from explorer.store import values
from explorer.store.transaction import Transaction


def all(tx: Transaction) -> tuple[WordPair, ...]:  # noqa: A001 the verb of every room's list
    """Every learnt pair, strongest first."""
    rows = tx.rows("SELECT de, fr, strength, origin, en FROM word_pair ORDER BY strength DESC, de, fr, en, origin")
    return tuple(WordPair(*row) for row in rows)


def replace(tx: Transaction, pairs: Iterable[WordPair]) -> None:
    """Put newly learnt pairs in the place of all older ones. Raises BadValue for a strength outside 0 to 1."""
    tx.run("DELETE FROM word_pair")
    tx.run_many(
        "INSERT INTO word_pair (de, fr, en, strength, origin) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
        " SET strength = max(strength, excluded.strength)",
        [(*map(values.plain, (p.de, p.fr, p.en)), values.score(p.strength), values.plain(p.origin)) for p in pairs],
    )
