"""Files of other programs: brought into a library, and a library packed as one file."""

from explorer.library.exchange.exchange import Exchange

__all__ = ["Exchange"]
