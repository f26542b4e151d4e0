"""Names and file endings of the export formats."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

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
        "csv": translate("Formats", "Table (CSV)"),
        "xlsx": translate("Formats", "Table (Excel)"),
        "docx": translate("Formats", "Document (Word)"),
        "html": translate("Formats", "Web page (HTML)"),
        "markdown": translate("Formats", "Markdown"),
        "jsonl": translate("Formats", "JSON Lines"),
        "annotations": translate("Formats", "Web annotations (JSON-LD)"),
        "iramuteq": translate("Formats", "Corpus for IRaMuTeQ or TXM"),
        "qdpx": translate("Formats", "Project for coding programs (REFI-QDA)"),
        "tmx": translate("Formats", "Translation memory (TMX)"),
        "tbx": translate("Formats", "Term base (TBX)"),
    }.get(format_name, format_name)


def ending_of(format_name: str) -> str:
    """How file names of a format end, with the dot."""
    return _ENDINGS.get(format_name, f".{format_name}")
