"""Excerpts as DOCX: headings by theme, both panels side by side in a table, citations as footnotes.

The body is written as it comes, excerpt by excerpt, so that memory stays small however many there are.
Source: ECMA-376.
"""

import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from explorer.exchange.excerpts.labels import label
from explorer.exchange.excerpts.panels import Panel, cited, panels, remarks, told
from explorer.exchange.excerpts.wordparts import HEAD, W, fixed_parts
from explorer.exchange.xmltext import escape
from explorer.files.atomic import replacing
from explorer.model.coding import Excerpt
from explorer.model.exchange import ExportOptions
from explorer.model.language import Lang
from explorer.model.progress import Progress

_TONGUES = {Lang.DE: "de-DE", Lang.FR: "fr-FR", Lang.EN: "en-GB"}
_COLUMN = 4819
"""Width of a panel in twentieths of a point: half of what A4 leaves between margins of 2 cm."""

_PAGE = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
    'w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'
)
_TABLE = (
    f'<w:tbl><w:tblPr><w:tblStyle w:val="Panels"/><w:tblW w:w="{2 * _COLUMN}" w:type="dxa"/>'
    f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="{_COLUMN}"/><w:gridCol w:w="{_COLUMN}"/>'
    "</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>"
)
_MARK = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
_RULES = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr>'
    f"<w:r><w:{kind}/></w:r></w:p></w:footnote>"
    for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
)


def write_docx(excerpts: Sequence[Excerpt], path: Path, options: ExportOptions, progress: Progress) -> None:
    """Write the document. German stands on the left, French on the right; the tagged words are shaded.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    with (
        replacing(path) as temporary,
        zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as package,
    ):
        for name, content in fixed_parts(options.title).items():
            _put(package, name, [content])
        _put(package, "word/document.xml", _body(excerpts, options, progress))
        _put(package, "word/footnotes.xml", _footnotes(excerpts))


def _put(package: zipfile.ZipFile, name: str, pieces: Sequence[str] | Iterator[str]) -> None:
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    with package.open(entry, "w", force_zip64=True) as part:
        for piece in pieces:
            part.write(piece.encode("utf-8"))


def _body(excerpts: Sequence[Excerpt], options: ExportOptions, progress: Progress) -> Iterator[str]:
    yield f'{HEAD}<w:document xmlns:w="{W}"><w:body>{_line("Title", options.title)}'
    theme, note = None, 1
    for excerpt in told(excerpts, progress):
        if excerpt.theme != theme:
            theme = excerpt.theme
            yield _heading(excerpt)
        yield _TABLE
        for panel in panels(excerpt):
            yield _cell(panel, note, options.lang)
            note += panel.citation is not None
        yield f"</w:tr></w:tbl>{_line('Remark', remarks(excerpt, options.lang))}"
    yield f"{_PAGE}</w:body></w:document>"


def _footnotes(excerpts: Sequence[Excerpt]) -> Iterator[str]:
    """The citations in the order in which the body refers to them."""
    yield f'{HEAD}<w:footnotes xmlns:w="{W}">{_RULES}'
    number = 1
    for panel in (panel for excerpt in excerpts for panel in panels(excerpt) if panel.citation is not None):
        if panel.citation is not None:
            yield (
                f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
                f"{_MARK}<w:footnoteRef/></w:r>{_run(' ' + cited(panel.citation), panel.lang)}</w:p></w:footnote>"
            )
            number += 1
    yield "</w:footnotes>"


def _heading(excerpt: Excerpt) -> str:
    colour = escape(excerpt.colour.lstrip("#"))
    bar = f'<w:left w:val="single" w:sz="36" w:space="6" w:color="{colour}"/>'
    text = _run(" › ".join(excerpt.theme_path), excerpt.lang)
    return f'<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pBdr>{bar}</w:pBdr></w:pPr>{text}</w:p>'


def _cell(panel: Panel, note: int, lang: Lang) -> str:
    width = f'<w:tc><w:tcPr><w:tcW w:w="{_COLUMN}" w:type="dxa"/></w:tcPr>'
    if panel.citation is None:
        text = f"{label('none', lang)} ({label(panel.lang.value, lang)})"
        return f"{width}{_line('Remark', text)}</w:tc>"
    runs = _run(panel.before, panel.lang) + _run(panel.quote, panel.lang, "Tagged") + _run(panel.after, panel.lang)
    return f'{width}<w:p>{runs}{_MARK}<w:footnoteReference w:id="{note}"/></w:r></w:p></w:tc>'


def _line(style: str, text: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{_run(text, Lang.UND)}</w:p>'


def _run(text: str, lang: Lang, style: str = "") -> str:
    """A run of text; its line ends become breaks, its tabs tabs."""
    if not text:
        return ""
    look = f'<w:rStyle w:val="{style}"/>' if style else ""
    tongue = f'<w:lang w:val="{_TONGUES[lang]}"/>' if lang in _TONGUES else ""
    lines = (f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n"))
    return f"<w:r><w:rPr>{look}{tongue}</w:rPr>{'<w:br/>'.join(lines)}</w:r>"
