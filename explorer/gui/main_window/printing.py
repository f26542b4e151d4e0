"""A dossier as PDF: both panels side by side, bead by bead, tags named and washed in their colours."""

from collections.abc import Callable
from html import escape
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QMarginsF, QThread
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from explorer.gui import labels
from explorer.gui.colours import wash
from explorer.gui.models.diptych import Diptych, Side
from explorer.gui.models.marks import ThemeLook
from explorer.model.coding import Tag
from explorer.model.documents import Span
from explorer.model.errors import CannotWrite
from explorer.model.progress import Progress

_PAPER = QColor("#FFFFFF")


def write_pdf(diptych: Diptych, themes: dict[str, ThemeLook], path: Path, progress: Progress) -> None:
    """Write the dossier.

    Raises:
        CannotWrite: the target cannot be written.
    """
    progress("Writing PDF", 0, 1)
    _check(path)
    thread = _Writer(lambda: _write(diptych, themes, path))
    thread.start()
    thread.wait()
    if thread.error is not None:
        raise thread.error
    progress("Writing PDF", 1, 1)


class _Writer(QThread):
    """Qt's text documents want a thread of Qt's."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work
        self.error: Exception | None = None

    def run(self) -> None:
        """Write; an error is kept for the thread that waits."""
        try:
            self._work()
        except Exception as error:
            self.error = error


def _check(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.open("ab").close()
    except OSError as error:
        raise CannotWrite(path=str(path), reason=error.strerror or str(error)) from None


def _write(diptych: Diptych, themes: dict[str, ThemeLook], path: Path) -> None:
    writer = QPdfWriter(str(path))
    writer.setTitle(diptych.view.dossier.title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    text = QTextDocument()
    font = QFont()
    font.setPointSizeF(9)
    text.setDefaultFont(font)
    text.setHtml(page(diptych, themes))
    text.print_(writer)


def page(diptych: Diptych, themes: dict[str, ThemeLook]) -> str:
    """The dossier as HTML of the kind that Qt's text documents know."""
    rows = "".join(
        f'<tr><td width="48%">{_side(diptych, Side.LEFT, a.left, themes)}</td><td width="4%"></td>'
        f'<td width="48%">{_side(diptych, Side.RIGHT, a.right, themes)}</td></tr>'
        for a in diptych.anchors
    )
    heads = "".join(f'<td width="48%">{_head(diptych, side)}</td><td width="4%"></td>' for side in Side)
    whole = "" if diptych.anchors else "".join(f"<p>{_lone(diptych, side, themes)}</p>" for side in Side)
    title = escape(diptych.view.dossier.title)
    table = f'<table width="100%" cellpadding="3"><tr>{heads}</tr>{rows}</table>'
    return f"<h2>{title}</h2>{table}{whole}{_legend(diptych, themes)}"


def _head(diptych: Diptych, side: Side) -> str:
    panel = diptych.panel(side)
    if panel is None:
        return ""
    document = panel.document
    parts = (labels.language(document.lang), document.issuer, labels.day(document.date), document.url)
    return f"<p><b>{escape(document.title)}</b><br><small>{escape(' · '.join(p for p in parts if p))}</small></p>"


def _lone(diptych: Diptych, side: Side, themes: dict[str, ThemeLook]) -> str:
    panel = diptych.panel(side)
    return _side(diptych, side, Span(0, len(panel.text)), themes) if panel else ""


def _side(diptych: Diptych, side: Side, span: Span, themes: dict[str, ThemeLook]) -> str:
    panel = diptych.panel(side)
    if panel is None or not len(span):
        return "∅"
    tags = [t for t in panel.tags if t.span.overlaps(span)]
    cuts = sorted(
        {span.start, span.end, *(min(max(p, span.start), span.end) for t in tags for p in (t.span.start, t.span.end))}
    )
    return "".join(_piece(panel.text[a:b], _over(tags, a, b), themes) for a, b in pairwise(cuts))


def _over(tags: list[Tag], start: int, end: int) -> Tag | None:
    return min(
        (t for t in tags if t.span.start <= start and t.span.end >= end), key=lambda t: len(t.span), default=None
    )


def _piece(text: str, tag: Tag | None, themes: dict[str, ThemeLook]) -> str:
    written = escape(text).replace("\n", "<br>")
    if tag is None:
        return written
    colour = wash(QColor(themes[tag.theme].colour if tag.theme in themes else "#888888"), _PAPER).name()
    return f'<span style="background-color: {colour}">{written}</span>'


def _legend(diptych: Diptych, themes: dict[str, ThemeLook]) -> str:
    used = sorted({t.theme for side in Side if (panel := diptych.panel(side)) for t in panel.tags})
    return f"<p>{' '.join(_spot(themes[t]) for t in used if t in themes)}</p>"


def _spot(look: ThemeLook) -> str:
    colour = wash(QColor(look.colour), _PAPER).name()
    return f'<span style="background-color: {colour}">&nbsp;{escape(look.label)}&nbsp;</span>'
