"""Files made to do harm, built where they are needed: what a stranger may send."""

import io
import zipfile
import zlib
from pathlib import Path

MEGABYTE = 1 << 20
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ODF = "urn:oasis:names:tc:opendocument:xmlns"
SENTENCE = "Deutschland und Frankreich stärken die digitale Souveränität Europas."
PHRASE = "L'Allemagne et la France renforcent la souveraineté numérique de l'Europe."
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
ENTITIES = {
    "laughs": f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>',
    "file": '<!DOCTYPE x [<!ENTITY l9 SYSTEM "{secret}">]>',
    "parameter": '<!DOCTYPE x [<!ENTITY % p SYSTEM "{secret}"> %p; <!ENTITY l9 "ha">]>',
    "network": '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/evil.dtd" [<!ENTITY l9 SYSTEM "http://127.0.0.1:9/x">]>',
}
"""Document types that expand without measure, read a file, or fetch something; `l9` is what the text refers to."""


def package(path: Path, members: dict[str, str | bytes]) -> Path:
    """A ZIP file of these members, the first one not compressed."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, data) in enumerate(members.items()):
            archive.writestr(name, data, zipfile.ZIP_STORED if number == 0 else zipfile.ZIP_DEFLATED)
    return path


def docx(path: Path, text: str, doctype: str = "", more: dict[str, str | bytes] | None = None) -> Path:
    """A Word file of one paragraph."""
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    content = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{relation}" Target="word/document.xml"/></Relationships>'
    )
    body = (
        f'{doctype}<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>'
    )
    members = {"[Content_Types].xml": content, "_rels/.rels": relations, "word/document.xml": body}
    return package(path, {**members, **(more or {})})


def odt(path: Path, text: str, doctype: str = "", more: dict[str, str | bytes] | None = None) -> Path:
    """An OpenDocument text of one paragraph."""
    body = (
        f'{doctype}<office:document-content xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0">'
        f"<office:body><office:text><text:p>{text}</text:p></office:text></office:body></office:document-content>"
    )
    members = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": body}
    return package(path, {**members, **(more or {})})


def epub(
    path: Path, text: str, doctype: str = "", page: str = "page.xhtml", repeats: int = 1, main: str = "book.opf"
) -> Path:
    """A book whose one page is named so many times."""
    reference = '<itemref idref="p"/>'
    box = f'<container><rootfiles><rootfile full-path="{main}"/></rootfiles></container>'
    book = (
        f'{doctype}<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>{text[:200]}</dc:title>'
        f'</metadata><manifest><item id="p" href="{page}"/></manifest>'
        f"<spine>{reference * repeats}</spine></package>"
    )
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": box,
        "book.opf": book,
        "page.xhtml": f"<html><body><p>{text}</p></body></html>",
    }
    return package(path, dict(members))


def linked(path: Path, target: Path) -> Path:
    """A ZIP file with a member that is a link to a file outside."""
    info = zipfile.ZipInfo("link.txt")
    info.create_system, info.external_attr = 3, 0o120777 << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(info, str(target))
    return path


def nested(path: Path, depth: int) -> Path:
    """A ZIP file in a ZIP file in a ZIP file ..."""
    data = SENTENCE.encode()
    for level in range(depth):
        box = io.BytesIO()
        with zipfile.ZipFile(box, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("inner.txt" if level == 0 else "inner.zip", data)
        data = box.getvalue()
    path.write_bytes(data)
    return path


def overlapping(path: Path, entries: int) -> Path:
    """Many names for one packed megabyte (D. Fifield, A better zip bomb, 2019, the simple form)."""
    package(path, {"a": b"", "b.txt": bytes(MEGABYTE) * 8})
    data = path.read_bytes()
    directory = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", directory + 4)
    end = data.index(b"PK\x05\x06")
    entry = data[second:end]
    names = b"".join(entry.replace(b"b.txt", f"{number:05}".encode()) for number in range(entries))
    count, size = entries.to_bytes(2, "little"), len(names).to_bytes(4, "little")
    tail = b"PK\x05\x06\0\0\0\0" + count + count + size + directory.to_bytes(4, "little") + b"\0\0"
    path.write_bytes(data[:directory] + names + tail)
    return path


def pdf(path: Path, objects: dict[int, bytes], trailer: bytes = b"") -> Path:
    """A PDF file of these objects, the first of which is its catalogue."""
    data, places = b"%PDF-1.7\n", {}
    for number, content in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in places.items())
    start = len(data)
    data += b"xref\n0 1\n0000000000 65535 f \n" + table + b"trailer\n<< /Root 1 0 R /Size 99 " + trailer + b">>\n"
    path.write_bytes(data + b"startxref\n%d\n%%%%EOF\n" % start)
    return path


def stream(data: bytes, more: bytes = b"") -> bytes:
    """A packed stream of a PDF file."""
    packed = zlib.compress(data, 9)
    return b"<< /Length %d /Filter /FlateDecode %s>>\nstream\n%s\nendstream" % (len(packed), more, packed)


CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
PAGES = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
FONT = b"/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R " + FONT + b" >>"


def pdfs(folder: Path) -> list[Path]:
    """PDF files that lead in circles or grow without measure."""
    circle = b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000000 >>"
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> "
    drawing = PAGE.replace(b"/Font", b"/XObject << /X 5 0 R >> /Font")
    tower = b"[" * 100_000
    return [
        pdf(folder / "circle-of-pages.pdf", {1: CATALOGUE, 2: circle}),
        pdf(
            folder / "parent-of-itself.pdf",
            {1: CATALOGUE, 2: PAGES, 3: PAGE.replace(b"2 0 R", b"3 0 R", 1), 4: b"null"},
        ),
        pdf(folder / "object-of-itself.pdf", {1: CATALOGUE, 2: b"2 0 R"}),
        pdf(folder / "previous-is-itself.pdf", {1: CATALOGUE, 2: PAGES, 3: PAGE}, b"/Prev 9 "),
        pdf(
            folder / "form-in-itself.pdf",
            {1: CATALOGUE, 2: PAGES, 3: drawing, 4: stream(b"/X Do"), 5: stream(b"/X Do", form)},
        ),
        pdf(folder / "balloon.pdf", {1: CATALOGUE, 2: PAGES, 3: PAGE, 4: stream(bytes(100 * MEGABYTE))}),
        pdf(folder / "tower.pdf", {1: CATALOGUE, 2: b"<< /Type /Pages /Kids " + tower + b" >>"}),
        pdf(
            folder / "million-pages.pdf",
            {1: CATALOGUE, 2: b"<< /Type /Pages /Count 9 /Kids [" + b"3 0 R " * 100_000 + b"] >>", 3: PAGE},
        ),
    ]


PAGE_OF_TRAPS = """<html lang="de"><head><title>&lt;script&gt;alert(1)&lt;/script&gt; Erklärung</title>
<meta property="og:title" content="&lt;script&gt;alert('title')&lt;/script&gt; Erklärung zur Cloud">
<meta property="og:site_name" content="&lt;img src=x onerror=alert(2)&gt;">
<link rel="canonical" href="javascript:alert(3)"><link rel="stylesheet" href="http://127.0.0.1:9/x.css">
<base href="file:///etc/"><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">
<script src="http://127.0.0.1:9/x.js"></script><script>document.title = "run"</script></head>
<body onload="alert(4)"><main><h1>Erklärung zur Cloud</h1>
<p onclick="alert(5)">{sentence} &lt;script&gt;alert(6)&lt;/script&gt; &lt;img src="http://127.0.0.1:9/p.png"&gt;</p>
<p>=HYPERLINK("http://127.0.0.1:9/";"Die Minister")  +1+cmd|' /C calc'!A0 und @SUM(1) stehen hier in einem Satz.</p>
<p><img src="http://127.0.0.1:9/picture.png"><a href="file:///etc/passwd">Die Anlage</a> steht in einer Datei.</p>
<iframe src="file:///etc/passwd"></iframe><object data="file:///etc/passwd"></object><svg onload="alert(7)"></svg>
</main></body></html>"""
"""A press release as a stranger would like it to be shown."""
