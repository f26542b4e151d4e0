"""Excerpts as Markdown: a heading for each theme, both panels as block quotes, citations below."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from explorer.exchange.excerpts.labels import label
from explorer.exchange.excerpts.panels import Panel, cited, panels, remarks, told
from explorer.exchange.textfile import text_file
from explorer.model.coding import Excerpt
from explorer.model.exchange import ExportOptions
from explorer.model.language import Lang
from explorer.model.progress import Progress

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&$])")
_AT_START = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))", re.MULTILINE)


def write_markdown(excerpts: Sequence[Excerpt], path: Path, options: ExportOptions, progress: Progress) -> None:
    """Write the text (CommonMark); nothing in a document's text is taken for markup.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    with text_file(path) as target:
        target.write(f"# {escaped(options.title)}\n")
        theme = None
        for excerpt in told(excerpts, progress):
            if excerpt.theme != theme:
                theme = excerpt.theme
                target.write(f"\n## {escaped(' › '.join(excerpt.theme_path))}\n")
            target.writelines(_excerpt(excerpt, options.lang))


def escaped(text: str) -> str:
    """Text that Markdown shows as it is: special characters get a backslash before them."""
    return _AT_START.sub(_guarded, _SPECIAL.sub(r"\\\1", text))


def _guarded(found: re.Match[str]) -> str:
    """A list mark or a number at the start of a line: `1.` needs its backslash before the dot, `-` before itself."""
    return found[1] + (found[2] + "\\" if found[2].isdigit() else "\\" + found[2])


def _excerpt(excerpt: Excerpt, lang: Lang) -> Iterator[str]:
    for panel in panels(excerpt):
        yield from _panel(panel, lang)
    if remark := remarks(excerpt, lang):
        yield f"\n{escaped(' '.join(remark.split()))}\n"
    yield "\n---\n"


def _panel(panel: Panel, lang: Lang) -> Iterator[str]:
    name = label(panel.lang.value, lang)
    if panel.citation is None:
        yield f"\n**{name}**: {label('none', lang)}\n"
        return
    yield f"\n**{name}**\n\n"
    text = escaped(panel.before) + _strong(panel) + escaped(panel.after)
    for line in text.split("\n"):
        yield f"> {line}\n" if line.strip() else ">\n"
    yield f"\n{escaped(cited(panel.citation))}\n"


def _strong(panel: Panel) -> str:
    """The quote in bold, where the stars can stand: not where it holds a line end or borders on white space."""
    quote = escaped(panel.quote)
    plain = not (panel.before or panel.after) or "\n" in quote or quote != quote.strip() or not quote
    return quote if plain else f"**{quote}**"
