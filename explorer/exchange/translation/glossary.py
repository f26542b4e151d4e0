"""The glossary as TBX: ISO 30042:2019 (version 3, TBX-Basic in both styles), ISO 30042:2008 (version 2, for OmegaT)."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from explorer.exchange.textfile import text_file
from explorer.exchange.xmltext import escape
from explorer.model.bitext import WordPair
from explorer.model.language import Lang
from explorer.model.progress import Progress, silent

STRENGTH: Final = "strength: "
"""How the note begins that holds a pair's strength."""

_ABOUT = "Glossary of Diptych: German, French and English wordings that translate one another"


class Tbx(StrEnum):
    """Which TBX: version 3 with data categories as attributes (DCA) or as elements (DCT), or version 2."""

    V3 = "v3"
    V3_DCT = "v3-dct"
    V2 = "v2"


def write_tbx(pairs: Sequence[WordPair], path: Path, *, form: Tbx = Tbx.V3, progress: Progress = silent) -> int:
    """Write one concept for each pair, with its origin as source and its strength as note; how many there were.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    write = _version2 if form is Tbx.V2 else _version3
    with text_file(path) as target:
        target.write('<?xml version="1.0" encoding="UTF-8"?>\n')
        target.writelines(write(pairs, form, progress))
    return len(pairs)


def _version3(pairs: Sequence[WordPair], form: Tbx, progress: Progress) -> Iterator[str]:
    style = "dct" if form is Tbx.V3_DCT else "dca"
    basic = ' xmlns:basic="http://www.tbxinfo.net/ns/basic"' if form is Tbx.V3_DCT else ""
    source = "<basic:source>{}</basic:source>" if form is Tbx.V3_DCT else '<admin type="source">{}</admin>'
    yield f'<tbx type="TBX-Basic" style="{style}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"{basic}>\n'
    yield f"<tbxHeader><fileDesc><sourceDesc><p>{_ABOUT}</p></sourceDesc></fileDesc></tbxHeader>\n<text>"
    if pairs:  # a body must not be empty
        yield "<body>\n"
        yield from _concepts(pairs, ("conceptEntry", "langSec", "termSec"), source, progress)
        yield "</body>"
    yield "</text>\n</tbx>\n"


def _version2(pairs: Sequence[WordPair], _form: Tbx, progress: Progress) -> Iterator[str]:
    yield '<martif type="TBX-Basic" xml:lang="en">\n<martifHeader>'
    yield f"<fileDesc><sourceDesc><p>{_ABOUT}</p></sourceDesc></fileDesc>"
    yield '<encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader>\n<text><body>\n'
    yield from _concepts(pairs, ("termEntry", "langSet", "tig"), '<admin type="source">{}</admin>', progress)
    yield "</body></text>\n</martif>\n"


def _concepts(pairs: Sequence[WordPair], names: tuple[str, str, str], source: str, progress: Progress) -> Iterator[str]:
    concept, section, term = names
    for done, pair in enumerate(pairs, 1):
        yield f'<{concept} id="c{done}">'
        yield source.format(escape(pair.origin)) if pair.origin else ""
        yield f"<note>{STRENGTH}{float(pair.strength)!r}</note>"
        for lang, word in ((Lang.DE, pair.de), (Lang.FR, pair.fr), (Lang.EN, pair.en)):
            if word:
                yield f'<{section} xml:lang="{lang}"><{term}><term>{escape(word)}</term></{term}></{section}>'
        yield f"</{concept}>\n"
        progress("Exporting", done, len(pairs))
