"""Names and file endings of the export formats."""

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate

_ENDINGS = {
    "csv": ".csv",
    "xlsx": ".xlsx",
    "docx": ".docx",
    "html": ".html",
    "markdown": ".md",
    "jsonl": ".jsonl",
    "annotations": ".jsonld",
    "iramuteq": ".txt",
    "qdpx": ".qdpx",
    "tmx": ".tmx",
    "tbx": ".tbx",
}


def name_of(format_name: str) -> str:
    """What people call a format."""
    return {
        "csv": _translate("Formats", "Table (CSV)"),
        "xlsx": _translate("Formats", "Table (Excel)"),
        "docx": _translate("Formats", "Document (Word)"),
        "html": _translate("Formats", "Web page (HTML)"),
        "markdown": _translate("Formats", "Markdown"),
        "jsonl": _translate("Formats", "JSON Lines"),
        "annotations": _translate("Formats", "Web annotations (JSON-LD)"),
        "iramuteq": _translate("Formats", "Corpus for IRaMuTeQ or TXM"),
        "qdpx": _translate("Formats", "Project for coding programs (REFI-QDA)"),
        "tmx": _translate("Formats", "Translation memory (TMX)"),
        "tbx": _translate("Formats", "Term base (TBX)"),
    }.get(format_name, format_name)


def ending_of(format_name: str) -> str:
    """How file names of a format end, with the dot."""
    return _ENDINGS.get(format_name, f".{format_name}")
