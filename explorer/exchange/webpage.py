"""Excerpts as one self-contained HTML page: both panels side by side, by theme, with citations."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from explorer.exchange.options import ExportOptions
from explorer.files.atomic import replacing
from explorer.model.coding import Citation, Excerpt, TagStatus
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
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as target:
        for piece in _page(excerpts, options, progress):
            target.write(piece)


def _page(excerpts: Sequence[Excerpt], options: ExportOptions, progress: Progress) -> Iterator[str]:
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    yield f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{escape(options.title)}</title>\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{escape(options.title)}</h1>\n"
    done = 0
    for path, group in groupby(excerpts, key=lambda e: e.theme):
        rows = tuple(group)
        yield f'<section id="{escape(path)}" style="--theme: {escape(rows[0].colour)}">\n'
        yield f"<h2>{escape(' › '.join(rows[0].theme_path))}</h2>\n"
        for excerpt in rows:
            yield _excerpt(excerpt)
            done += 1
            progress("Exporting", done, len(excerpts))
        yield "</section>\n"
    yield "</body>\n</html>\n"


def _excerpt(excerpt: Excerpt) -> str:
    note = f'<p class="note">{escape(_remarks(excerpt))}</p>' if _remarks(excerpt) else ""
    own = _quoted(excerpt.passage, excerpt.quote)
    return (
        f'<article class="excerpt" id="tag-{excerpt.tag}">\n'
        f"{_panel(own, excerpt.lang.value, excerpt.citation)}{_counterpart(excerpt)}{note}</article>\n"
    )


def _remarks(excerpt: Excerpt) -> str:
    status = "" if excerpt.status is TagStatus.CONFIRMED else f"{excerpt.origin.value}, {excerpt.status.value}"
    return " · ".join(part for part in (excerpt.note, excerpt.coder, status) if part)


def _counterpart(excerpt: Excerpt) -> str:
    if not excerpt.counterpart or excerpt.counterpart_citation is None:
        return f'<div class="none">no counterpart ({excerpt.counterpart_lang.value})</div>\n'
    return _panel(escape(excerpt.counterpart), excerpt.counterpart_lang.value, excerpt.counterpart_citation)


def _panel(content: str, lang: str, citation: Citation) -> str:
    where = escape(str(citation)) or escape(citation.path)
    return f'<div lang="{lang}"><blockquote>{content}</blockquote><p class="cite">{where}</p></div>\n'


def _quoted(passage: str, quote: str) -> str:
    """The passage with the quote marked; the quote alone where it reaches beyond."""
    before, found, after = passage.partition(quote)
    return f"{escape(before)}<mark>{escape(found or quote)}</mark>{escape(after)}" if found else _marked(quote)


def _marked(quote: str) -> str:
    return f"<mark>{escape(quote)}</mark>"
