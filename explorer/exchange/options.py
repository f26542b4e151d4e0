"""What a person may choose of an export."""

from explorer.model.exchange import ExportOptions

__all__ = ["ExportOptions"]
