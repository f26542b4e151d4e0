"""Settings of a library: values that JSON can hold, by name."""

import json
from typing import Any

from explorer.store import values
from explorer.store.transaction import Transaction


def get(tx: Transaction, key: str, default: Any = None) -> Any:
    """The value of a setting, `default` where it was never set."""
    stored = tx.value("SELECT value FROM setting WHERE key = ?", (key,))
    return default if stored is None else json.loads(stored)


def put(tx: Transaction, key: str, value: Any) -> None:
    """Set a value. Raises BadValue where JSON cannot hold it."""
    tx.run(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, values.as_json(value)),
    )


def remove(tx: Transaction, key: str) -> None:
    """Forget a setting; nothing happens where it was never set."""
    tx.run("DELETE FROM setting WHERE key = ?", (key,))


def all(tx: Transaction) -> dict[str, Any]:  # noqa: A001 the verb of every room's list
    """Every setting by name."""
    return {key: json.loads(value) for key, value in tx.rows("SELECT key, value FROM setting ORDER BY key")}
