"""Office files: Word, OpenDocument, RTF, electronic books."""

import io
import zipfile

import docx
import pytest
from docx.document import Document
from docx.enum.text import WD_BREAK

from explorer.model.errors import DamagedFile, LockedFile
from explorer.model.language import Lang
from explorer.reading.docx_styles import _written
from tests.reading.conftest import Reader, kinds

FIRST = "Die Bundesregierung und die französische Regierung wollen ihre Verwaltungen unabhängiger machen."
SECOND = "Dazu fördern sie offene Standards, freie Software und gemeinsame Rechenzentren in ganz Europa."
FRENCH = "Le gouvernement fédéral et le gouvernement français veulent rendre leurs administrations plus indépendantes."


def word(document: Document) -> bytes:
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def package(members: dict[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def test_word(reading: Reader) -> None:
    document = docx.Document()
    document.core_properties.title = "Gemeinsame Erklärung"
    document.core_properties.author = "Ministerium für Digitales"
    document.sections[0].header.paragraphs[0].text = "Kopf jeder Seite"
    document.add_heading("Ziele", 1)
    document.add_paragraph(FIRST)
    document.add_paragraph("erster Punkt", style="List Bullet")
    fat = document.add_paragraph().add_run("Ein fetter Titel")
    fat.bold = True
    broken = document.add_paragraph(SECOND)
    broken.runs[0].add_break(WD_BREAK.PAGE)
    document.add_paragraph(FIRST)
    found = reading("a.docx", word(document))
    draft = found.drafts[0]
    assert kinds(draft) == [
        ("boilerplate", "Kopf jeder Seite"),
        ("heading", "Ziele"),
        ("body", FIRST),
        ("item", "erster Punkt"),
        ("heading", "Ein fetter Titel"),
        ("body", SECOND),
        ("body", FIRST),
    ]
    assert found.pages == 2
    assert (draft.passages[-1].page, draft.passages[1].page) == (2, 1)
    assert (draft.metadata.title and draft.metadata.title.value) == "Gemeinsame Erklärung"
    assert (draft.metadata.issuer and draft.metadata.issuer.value) == "Ministerium für Digitales"


def test_deleted_text_is_gone_and_inserted_text_is_there(reading: Reader) -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    text = (
        f"<w:document {space}><w:body><w:p>{run.format('Wir ')}<w:del><w:r><w:delText>nicht </w:delText></w:r></w:del>"
        f"<w:ins>{run.format('alle ')}</w:ins>{run.format('wollen die Souveränität und das ist gut.')}"
        "</w:p></w:body></w:document>"
    )
    assert reading("a.docx", package({"word/document.xml": text})).drafts[0].text == (
        "Wir alle wollen die Souveränität und das ist gut."
    )


def test_numbers_that_word_sets_itself(reading: Reader) -> None:
    document = docx.Document()
    for text in ("erstens dies", "zweitens das"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("ohne Zahl", style="List Bullet")
    assert kinds(reading("a.docx", word(document)).drafts[0]) == [
        ("item", "1. erstens dies"),
        ("item", "2. zweitens das"),
        ("item", "ohne Zahl"),
    ]


def test_levels_of_a_list_and_notes(reading: Reader) -> None:
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    level = '<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/></w:lvl>'
    numbering = (
        f'<w:numbering {w}><w:abstractNum w:abstractNumId="0">{level.format(0, "decimal", "Artikel %1")}'
        f"{level.format(1, 'lowerLetter', '(%2)')}</w:abstractNum>"
        '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="{}"/><w:numId w:val="7"/></w:numPr></w:pPr>'
    item += "<w:r><w:t>{}</w:t>{}</w:r></w:p>"
    mark = '<w:footnoteReference w:id="5"/>'
    rows = [(0, "Ziel", ""), (1, "erstens", mark), (1, "zweitens", ""), (0, "Mittel", ""), (1, "drittens", "")]
    text = f"<w:document {w}><w:body>{''.join(item.format(*row) for row in rows)}</w:body></w:document>"
    note = (
        f'<w:footnotes {w}><w:footnote w:id="5"><w:p><w:r><w:t>Die Note.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    members = {"word/document.xml": text, "word/numbering.xml": numbering, "word/footnotes.xml": note}
    assert reading("a.docx", package(members)).drafts[0].text.split("\n") == [
        "Artikel 1 Ziel",
        "(a) erstens [1]",
        "(b) zweitens",
        "Artikel 2 Mittel",
        "(a) drittens",
        "1 Die Note.",
    ]


def test_a_table_of_two_languages_gives_two_documents(reading: Reader) -> None:
    document = docx.Document()
    table = document.add_table(rows=0, cols=2)
    for _ in range(4):
        for cell, text in zip(table.add_row().cells, (FIRST, FRENCH), strict=True):
            cell.text = text
    drafts = reading("a.docx", word(document)).drafts
    assert [draft.lang for draft in drafts] == [Lang.DE, Lang.FR]
    assert set(drafts[0].text.split("\n")) == {FIRST}
    assert set(drafts[1].text.split("\n")) == {FRENCH}


ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
)


def test_opendocument(reading: Reader) -> None:
    content = f"""<office:document-content {ODF}><office:body><office:text>
    <text:tracked-changes>gelöscht</text:tracked-changes><text:h text:outline-level="1">Ziele</text:h>
    <text:p>Die Bundesregierung<text:s text:c="3"/>und die <text:span>französische</text:span> Regierung wollen
    es.<text:note><text:note-citation>1</text:note-citation><text:note-body>
    <text:p>Die Note dazu.</text:p></text:note-body>
    </text:note></text:p>
    <text:list><text:list-item><text:p>ein Punkt</text:p></text:list-item></text:list>
    <text:p>eins<text:line-break/>zwei</text:p></office:text></office:body></office:document-content>"""
    draft = reading("a.odt", package({"content.xml": content})).drafts[0]
    assert kinds(draft) == [
        ("heading", "Ziele"),
        ("body", "Die Bundesregierung und die französische Regierung wollen es."),
        ("item", "ein Punkt"),
        ("body", "eins"),
        ("body", "zwei"),
        ("note", "Die Note dazu."),
    ]


def test_rtf(reading: Reader) -> None:
    text = (
        r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fcharset238 Arial CE;}}{\info{\title Gemeinsames Ziel}}"
        r"{\header Kopf\par}{\b Ein fetter Titel}\par F\'fcr alle B\u252?rger und f\u252\'fcr das Land ist es gut.\par"
        r"{\*\generator Nichts;}Zweite\line Zeile \{mit\} Klammer\page Neue Seite{\footnote Die Note.}\par}"
    )
    found = reading("a.rtf", text)
    draft = found.drafts[0]
    assert kinds(draft) == [
        ("boilerplate", "Kopf"),
        ("heading", "Ein fetter Titel"),
        ("body", "Für alle Bürger und für das Land ist es gut."),
        ("body", "Zweite"),
        ("body", "Zeile {mit} Klammer"),
        ("body", "Neue Seite"),
        ("note", "Die Note."),
    ]
    assert found.pages == 2
    assert (draft.metadata.title and draft.metadata.title.value) == "Gemeinsames Ziel"


def test_rtf_in_another_code_page(reading: Reader) -> None:
    text = r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset238 B;}}\f0 \'e9t\'e9 {\f1 \'b3}\par}"
    assert reading("a.rtf", text).drafts[0].text == "été ł"


def test_a_book(reading: Reader) -> None:
    chapter = "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>{}</h1><p>{}</p></body></html>"
    opf = """<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:title>Das Buch</dc:title><dc:language>de</dc:language><dc:date>2025-05-22</dc:date>
    <dc:publisher>Verlag</dc:publisher></metadata><manifest>
    <item id="b" href="text/b.xhtml"/><item id="a" href="text/a.xhtml"/>
    <item id="n" href="nav.xhtml" properties="nav"/></manifest>
    <spine><itemref idref="a"/><itemref idref="b"/></spine></package>"""
    box = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    content = package(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": box,
            "OEBPS/book.opf": opf,
            "OEBPS/text/b.xhtml": chapter.format("Zwei", SECOND),
            "OEBPS/text/a.xhtml": chapter.format("Eins", FIRST),
            "OEBPS/nav.xhtml": chapter.format("Inhalt", "Verzeichnis"),
        }
    )
    draft = reading("a.epub", content).drafts[0]
    assert draft.text.split("\n") == ["Eins", FIRST, "Zwei", SECOND]
    found = draft.metadata
    assert [(each and each.value) for each in (found.title, found.date, found.issuer)] == [
        "Das Buch",
        "2025-05-22",
        "Verlag",
    ]


BOX = '<container><rootfiles><rootfile full-path="{}"/></rootfiles></container>'
OPF = """<package xmlns="http://www.idpf.org/2007/opf"><manifest>
<item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/></manifest>
<spine><itemref idref="b"/><itemref idref="a"/></spine></package>"""


def test_a_book_whose_box_is_missing_or_wrong_is_found_by_its_package(reading: Reader) -> None:
    page = f"<html><body><p>{FIRST}</p></body></html>"
    for box in ({}, {"META-INF/container.xml": BOX.format("elsewhere.opf")}):
        members = {"mimetype": "application/epub+zip", **box, "readme": "", "book.opf": OPF, "a.xhtml": page}
        assert reading("a.epub", package(members)).drafts[0].text == FIRST, "the page b that is missing costs nothing"


def test_a_book_without_a_package_is_damaged(reading: Reader) -> None:
    with pytest.raises(DamagedFile, match="table of parts"):
        reading("a.epub", package({"mimetype": "application/epub+zip", "a.xhtml": "<p/>"}))


def test_opendocument_without_text_or_with_a_password_is_refused(reading: Reader) -> None:
    locked = {"META-INF/manifest.xml": "<manifest:encryption-data/>", "content.xml": "x"}
    with pytest.raises(LockedFile):
        reading("a.odt", package({"mimetype": "application/vnd.oasis.opendocument.text", **locked}))
    with pytest.raises(DamagedFile, match="main text"):
        reading("a.odt", package({"mimetype": "application/vnd.oasis.opendocument.text", "styles.xml": "<a/>"}))


def test_heads_and_feet_of_opendocument_stay_out_of_the_body_once_each(reading: Reader) -> None:
    content = f"""<office:document-content {ODF}><office:body><office:text><text:p>{FIRST}</text:p></office:text>
    </office:body></office:document-content>"""
    styles = f"""<office:document-styles {ODF}>
    <style:header><text:p>Kopf der Seite</text:p></style:header><style:header><text:p>Kopf der Seite</text:p>
    </style:header><style:footer><text:p>Fuß der Seite</text:p></style:footer></office:document-styles>"""
    draft = reading("a.odt", package({"content.xml": content, "styles.xml": styles})).drafts[0]
    assert [text for kind, text in kinds(draft) if kind == "boilerplate"] == ["Kopf der Seite", "Fuß der Seite"]
    assert [text for kind, text in kinds(draft) if kind != "boilerplate"] == [FIRST]


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def test_word_whose_main_part_has_another_name_is_read_and_one_without_is_damaged(reading: Reader) -> None:
    text = f"<w:document {W}><w:body><w:p><w:r><w:t>{FIRST}</w:t></w:r></w:p></w:body></w:document>"
    types = {"[Content_Types].xml": "<Types/>"}
    assert reading("a.docx", package({**types, "word/document2.xml": text})).drafts[0].text == FIRST
    with pytest.raises(DamagedFile, match="main text"):
        reading("a.docx", package({**types, "word/other.xml": text}))


def test_pages_of_word_turn_within_paragraphs_and_lines_break_them(reading: Reader) -> None:
    turn = "<w:r><w:lastRenderedPageBreak/><w:t>{}</w:t></w:r>"
    body = (
        f"<w:p>{turn.format(FIRST)}</w:p>"
        f"<w:p><w:r><w:t>{SECOND}</w:t><w:br/><w:t>Danach.</w:t></w:r></w:p>"
        f"<w:p><w:r><w:t>Anfang </w:t></w:r>{turn.format('und Ende des Absatzes.')}</w:p>"
    )
    text = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    draft = reading("a.docx", package({"[Content_Types].xml": "<Types/>", "word/document.xml": text})).drafts[0]
    assert draft.text.split("\n") == [FIRST, SECOND, "Danach.", "Anfang und Ende des Absatzes."]
    assert [passage.page for passage in draft.passages] == [2, 2, 2, 2]
    assert draft.metadata.title is None or draft.metadata.title.value


@pytest.mark.parametrize(
    ("number", "form", "written"),
    [
        *((3, "decimal", "3"), (3, "decimalZero", "03"), (2, "lowerLetter", "b"), (28, "upperLetter", "BB")),
        *((4, "lowerRoman", "iv"), (1999, "upperRoman", "MCMXCIX"), (0, "lowerRoman", "")),
    ],
)
def test_numbers_as_word_writes_them(number: int, form: str, written: str) -> None:
    assert _written(number, form) == written
