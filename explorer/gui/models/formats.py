"""Names of the export formats, of what they hold, and of the columns of a preview."""

from PySide6.QtCore import QCoreApplication

from explorer.model.exchange import ExportKind

translate = QCoreApplication.translate


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
        "codebook-qdc": translate("Formats", "Codebook for coding programs (REFI-QDA)"),
        "codebook-csv": translate("Formats", "Codebook as a table (CSV)"),
        "codebook-toml": translate("Formats", "Codebook as text (TOML)"),
        "tmx": translate("Formats", "Translation memory (TMX)"),
        "xliff": translate("Formats", "Translation file (XLIFF 2.0)"),
        "tbx": translate("Formats", "Term base (TBX 3)"),
        "tbx-v2": translate("Formats", "Term base for OmegaT (TBX 2)"),
        "csl": translate("Formats", "References for Zotero (CSL-JSON)"),
        "ris": translate("Formats", "References for Citavi or EndNote (RIS)"),
        "bibtex": translate("Formats", "References for LaTeX (BibTeX)"),
    }.get(format_name, format_name)


def kind_of(kind: ExportKind) -> str:
    """What the formats of a kind hold."""
    return {
        ExportKind.EXCERPTS: translate("Formats", "Excerpts"),
        ExportKind.PROJECT: translate("Formats", "Texts, themes and tags"),
        ExportKind.CODEBOOK: translate("Formats", "Themes"),
        ExportKind.MEMORY: translate("Formats", "Aligned passages"),
        ExportKind.GLOSSARY: translate("Formats", "Terms"),
        ExportKind.REFERENCES: translate("Formats", "Documents"),
    }[kind]


def column(name: str) -> str:
    """What heads a column of a preview."""
    return {
        "theme": translate("Formats", "Theme"),
        "quote": translate("Formats", "Tagged"),
        "counterpart": translate("Formats", "Counterpart"),
        "citation": translate("Formats", "Citation"),
        "memo": translate("Formats", "Memo"),
        "cues": translate("Formats", "Cue words"),
        "source": translate("Formats", "Source"),
        "target": translate("Formats", "Target"),
        "confidence": translate("Formats", "Confidence"),
        "de": translate("Formats", "German"),
        "fr": translate("Formats", "French"),
        "en": translate("Formats", "English"),
        "title": translate("Formats", "Title"),
        "date": translate("Formats", "Date"),
        "issuer": translate("Formats", "Issuer"),
    }.get(name, name)
