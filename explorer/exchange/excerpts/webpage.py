"""Excerpts as one self-contained HTML page: both panels side by side, by theme, with citations."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from explorer.exchange.excerpts.labels import label
from explorer.exchange.excerpts.panels import Panel, cited, panels, remarks, told
from explorer.exchange.textfile import text_file
from explorer.model.coding import Excerpt
from explorer.model.exchange import ExportOptions
from explorer.model.language import Lang
from explorer.model.progress import Progress

_STYLE = """
:root { color-scheme: light dark; --line: #d5d8de; --quiet: #5b6270; --paper: #ffffff; --ink: #1c2230; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3a4150; --quiet: #a4adbd; --paper: #171b23; --ink: #e6e9ef; }
}
body { font: 16px/1.55 Georgia, "Times New Roman", serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem;
  background: var(--paper); color: var(--ink); }
h1, h2, .cite, .note { font-family: system-ui, sans-serif; }
h2 { border-left: .4rem solid var(--theme); padding-left: .6rem; margin-top: 2.5rem; font-size: 1.2rem; }
.excerpt { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; border-top: 1px solid var(--line);
  padding: 1rem 0; break-inside: avoid; }
blockquote { margin: 0; white-space: pre-line; }
mark { background: color-mix(in srgb, var(--theme) 28%, transparent); color: inherit; }
.cite, .note { font-size: .8rem; color: var(--quiet); margin: .4rem 0 0; }
.note { grid-column: 1 / -1; }
.none { color: var(--quiet); font-style: italic; }
@media (max-width: 40rem) { .excerpt { grid-template-columns: 1fr; gap: 1rem; } }
"""


def write_html(excerpts: Sequence[Excerpt], path: Path, options: ExportOptions, progress: Progress) -> None:
    """Write the page. It holds no script and loads nothing; all text of documents is escaped.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    with text_file(path) as target:
        for piece in _page(excerpts, options, progress):
            target.write(piece)


def _page(excerpts: Sequence[Excerpt], options: ExportOptions, progress: Progress) -> Iterator[str]:
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    yield f'<!DOCTYPE html>\n<html lang="{options.lang.value}">\n<head>\n<meta charset="utf-8">\n'
    yield f"<title>{escape(options.title)}</title>\n"
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{escape(options.title)}</h1>\n"
    for theme, group in groupby(told(excerpts, progress), key=lambda e: e.theme):
        opened = False
        for excerpt in group:
            if not opened:
                yield f'<section id="{escape(theme)}" style="--theme: {escape(excerpt.colour)}">\n'
                yield f"<h2>{escape(' › '.join(excerpt.theme_path))}</h2>\n"
                opened = True
            yield _excerpt(excerpt, options.lang)
        yield "</section>\n"
    yield "</body>\n</html>\n"


def _excerpt(excerpt: Excerpt, lang: Lang) -> str:
    remark = escape(remarks(excerpt, lang))
    note = f'<p class="note">{remark}</p>' if remark else ""
    sides = "".join(_panel(panel, lang) for panel in panels(excerpt))
    return f'<article class="excerpt" id="tag-{excerpt.tag}">\n{sides}{note}</article>\n'


def _panel(panel: Panel, lang: Lang) -> str:
    if panel.citation is None:
        return f'<div class="none">{label("none", lang)} ({panel.lang.value})</div>\n'
    marked = f"<mark>{escape(panel.quote)}</mark>" if panel.quote else ""
    text = f"{escape(panel.before)}{marked}{escape(panel.after)}"
    where = escape(cited(panel.citation))
    return f'<div lang="{panel.lang.value}"><blockquote>{text}</blockquote><p class="cite">{where}</p></div>\n'
