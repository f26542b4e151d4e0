"""Setting a specimen text as a DOCX with real headings, numbered lists, footnotes, a running head and page numbers."""

import io
import zipfile
from datetime import datetime, time
from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from tests.specimens.source import SPECIMEN_NOTES, Block, Source, pieces

_FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_LOCALES = {"de": "de-DE", "fr": "fr-FR", "en": "en-GB"}
_STYLES = {"heading": "Heading 1", "paragraph": "Normal", "item": "List Number"}
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_docx(source: Source, target: Path) -> None:
    """Write one DOCX; the same source gives the same bytes."""
    document = Document()
    _describe(document, source)
    _write_edges(document, source)
    document.add_heading(source.title, level=0)
    number_id = 0
    for block in source.blocks:
        paragraph = document.add_paragraph(style=_STYLES[block.kind])
        _write_text(paragraph, block)
        if block.kind == "item":
            number_id = _new_list(document) if block.number == 1 else number_id
            _number(paragraph, number_id)
    if source.notes:
        _write_notes(document, source.notes)
    buffer = io.BytesIO()
    document.save(buffer)
    target.write_bytes(_without_clock(buffer.getvalue()))


def _describe(document: WordDocument, source: Source) -> None:
    moment = datetime.combine(source.date, time(10))
    properties = document.core_properties
    properties.title, properties.author = source.title, source.issuer
    properties.subject = properties.comments = SPECIMEN_NOTES[source.lang]
    properties.language, properties.category = source.lang, source.kind
    properties.created = properties.modified = moment
    properties.last_modified_by, properties.revision = "Diptych", 1
    fonts = document.styles["Normal"].element.get_or_add_rPr()
    fonts.append(parse_xml(f'<w:lang {nsdecls("w")} w:val="{_LOCALES[source.lang]}"/>'))


def _write_edges(document: WordDocument, source: Source) -> None:
    section = document.sections[0]
    section.header.paragraphs[0].text = source.running_head
    foot = section.footer.paragraphs[0]
    foot.text = SPECIMEN_NOTES[source.lang] + "\t\t"
    foot._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))


def _write_text(paragraph: Paragraph, block: Block) -> None:
    for stretch, mark in pieces(block.text):
        paragraph.add_run(stretch)
        if mark:
            paragraph._p.append(_note_run(f'<w:footnoteReference w:id="{mark}"/>'))


def _note_run(inner: str) -> BaseOxmlElement:
    raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    return parse_xml(f"<w:r {nsdecls('w')}>{raised}{inner}</w:r>")


def _new_list(document: WordDocument) -> int:
    """A numbering that starts at 1 again: without it, Word counts on from the list before."""
    numbering = document.part.numbering_part.element
    style = document.styles[_STYLES["item"]].element
    of_style = style.pPr.numPr.numId.val
    number = numbering.add_num(numbering.num_having_numId(of_style).abstractNumId.val)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(number.numId)


def _number(paragraph: Paragraph, number_id: int) -> None:
    numbering = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{number_id}"/></w:numPr>'
    paragraph._p.get_or_add_pPr().append(parse_xml(numbering))


def _write_notes(document: WordDocument, notes: dict[str, str]) -> None:
    """Add the footnotes part, which python-docx does not write (ISO/IEC 29500-1, 17.11)."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    texts = "".join(
        f'<w:footnote w:id="{mark}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> {escape(text)}</w:t></w:r></w:p></w:footnote>'
        for mark, text in notes.items()
    )
    xml = f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {nsdecls("w")}>{separators}{texts}</w:footnotes>'
    package = document.part.package
    part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES_TYPE, xml.encode("utf-8"), package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _without_clock(archive: bytes) -> bytes:
    """The same archive with every entry dated 1980, since the zip format stores the time of writing."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(buffer, "w") as new:
        for entry in old.infolist():
            plain = zipfile.ZipInfo(entry.filename, _ZIP_EPOCH)
            plain.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(plain, old.read(entry))
    return buffer.getvalue()
