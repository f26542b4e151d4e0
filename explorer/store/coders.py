"""The coders whose names stand on tags."""

from explorer.model.errors import BadValue
from explorer.store import values
from explorer.store.transaction import Transaction


def all(tx: Transaction) -> tuple[tuple[str, int], ...]:  # noqa: A001 the verb of every room's list
    """Every coder with the number of tags outside the trash, by name."""
    rows = tx.rows(
        "SELECT t.coder, count(*) FROM tag t JOIN document d ON d.id = t.document WHERE d.trashed = 0"
        " GROUP BY t.coder ORDER BY t.coder"
    )
    return tuple((row[0], row[1]) for row in rows)


def rename(tx: Transaction, old: str, new: str) -> None:
    """Put another name on every tag of a coder. Raises BadValue where there is no such coder."""
    if tx.run("UPDATE tag SET coder = ? WHERE coder = ?", (values.plain(new), old)) == 0:
        raise BadValue(
            value=old or "(no name)", field="coder in this library", expected="the command coders lists them"
        )
