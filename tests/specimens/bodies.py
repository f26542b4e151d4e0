"""The text of corpus files for checking the truth table, read without a line of the program under test."""

import email
import email.policy
import re
from collections.abc import Callable
from pathlib import Path

import pypdf
from docx import Document
from lxml import etree, html

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY = "//h1 | //*[@itemprop='articleBody']//*[self::h2 or self::p or self::li]"

_FOOT, _HEAD = 50.0, 785.0  # points from the foot of the page, between which the columns stand


def fold(text: str) -> str:
    """Text with every run of white space, no-break spaces included, as one space."""
    return " ".join(text.split())


def body_and_notes(path: Path) -> tuple[str, list[str]]:
    """What a reader would call the text of a file: title and body, and the notes apart."""
    return {".html": _html_body, ".pdf": _pdf_body, ".docx": _docx_body}[path.suffix](path)


def whole_text(path: Path) -> str:
    """All text of a file in reading order; empty for a scan."""
    readers: dict[str, Callable[[Path], str]] = {
        ".html": lambda p: _markup_text(p),
        ".pdf": lambda p: _joined("\n".join(_pdf_pages(p))),
        ".docx": lambda p: "\n".join([_docx_body(p)[0], *_docx_body(p)[1]]),
        ".eml": _mail_text,
    }
    return fold(readers.get(path.suffix, _plain_text)(path))


def _plain_text(path: Path) -> str:
    data = path.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def _markup_text(path: Path) -> str:
    return str(html.fromstring(path.read_bytes()).xpath("string()"))


def _mail_text(path: Path) -> str:
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    part = message.get_body(("plain", "html")) if isinstance(message, email.message.EmailMessage) else None
    return str(part.get_content()) if part else ""


def _html_body(path: Path) -> tuple[str, list[str]]:
    tree = html.fromstring(path.read_bytes())
    found = tree.xpath(_BODY)
    assert isinstance(found, list)
    return fold(" ".join(node.text_content() for node in found if isinstance(node, html.HtmlElement))), []


def _pdf_pages(path: Path) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


def _joined(text: str) -> str:
    return re.sub(r"-\n(?=[^\W\d_])", "", text)


def _pdf_body(path: Path) -> tuple[str, list[str]]:
    bodies, notes = [], []
    for page in _pdf_pages(path):
        lines = page.splitlines()[1:-2]
        starts = [number for number, line in enumerate(lines) if re.match(r"[1-9] [^\W\d_]", line)]
        cut = starts[0] if starts else len(lines)
        bodies.append("\n".join(lines[:cut]))
        notes += [fold(re.sub(r"^\d+ ", "", _joined("\n".join(lines[cut:]))))] if starts else []
    return fold(_joined("\n".join(bodies))), notes


def column_body(path: Path, lang: str) -> str:
    """The text of one language in a PDF with German in the left column and French in the right one."""
    found: list[str] = []
    for page in pypdf.PdfReader(path).pages:
        middle = float(page.mediabox.width) / 2

        def keep(text: str, _cm: object, place: list[float], *_font: object, middle: float = middle) -> None:
            in_body = _FOOT < place[5] < _HEAD
            if text.strip() and in_body and (place[4] < middle) is (lang == "de"):
                found.append(text.strip())

        page.extract_text(visitor_text=keep)
    return fold(_joined("\n".join(found)))


def _docx_body(path: Path) -> tuple[str, list[str]]:
    document = Document(str(path))
    notes = []
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/footnotes"):
            tree = etree.fromstring(relation.target_part.blob)
            notes = [
                fold("".join(node.text or "" for node in note.iter(f"{_WORD}t")))
                for note in tree.iter(f"{_WORD}footnote")
            ]
    return fold(" ".join(paragraph.text for paragraph in document.paragraphs)), [note for note in notes if note]
