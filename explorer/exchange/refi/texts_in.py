"""The texts of a REFI-QDA project, each with its codings."""

from typing import Final

from lxml import etree

from explorer.exchange.decoding import RawText
from explorer.exchange.refi.box import Box
from explorer.exchange.refi.codes_in import CodeTree
from explorer.exchange.refi.lists import Lists
from explorer.exchange.refi.names import same
from explorer.exchange.refi.positions import Ruler
from explorer.exchange.refi.tags_in import TagReader
from explorer.exchange.xmlread import children, descendants, local, text_of
from explorer.model.exchange import IncomingText
from explorer.model.language import Lang
from explorer.model.notice import Notice

_MISSING: Final = "The text of {name} is not in the file."
_UNTAKEN: Final = "The text of {name} is not in the file, so its {count} codings and notes were not taken."
_REGIONS: Final = "In {name}, {count} codings of regions of a page were not taken, only those of its text."


class TextReader:
    """Reads one source after the other and gathers in `notices` what cannot be taken."""

    def __init__(self, box: Box, tree: CodeTree, lists: Lists, wide: bool) -> None:
        self._box = box
        self._tree = tree
        self._lists = lists
        self._wide = wide
        self.notices: list[Notice] = []

    def read(self, source: etree._Element) -> IncomingText | None:
        """A text source, or the text of a PDF source; None where its text is not in the file."""
        name = source.get("name") or same(source.get("guid"))
        holder = source if local(source) == "TextSource" else next(children(source, "Representation"), None)
        raw = None if holder is None else self._raw(holder)
        if holder is None or raw is None:
            count = _codings(source)
            self.notices.append(Notice(_UNTAKEN if count else _MISSING, {"name": name, "count": count}))
            return None
        ruler = Ruler(raw.content, raw.marked, self._wide)
        reader = TagReader(self._tree, self._lists, ruler)
        whole = () if holder is source else reader.on_whole(source)
        tags = (*whole, *reader.on_whole(holder), *reader.on_words(holder))
        self._tell(_REGIONS, name, _only_regions(source, holder))
        for sentence, count in reader.told.items():
            self._tell(sentence, name, count)
        metadata = self._lists.values(source)
        lang = metadata.get("language", "")
        return IncomingText(
            guid=same(source.get("guid")),
            name=name,
            text=ruler.text,
            lang=Lang(lang) if lang in set(Lang) else Lang.UND,
            metadata=metadata,
            tags=tags,
        )

    def _raw(self, holder: etree._Element) -> RawText | None:
        for content in children(holder, "PlainTextContent"):
            return RawText(text_of(content))
        return self._box.text(holder.get("plainTextPath", ""))

    def _tell(self, sentence: str, name: str, count: int) -> None:
        if count:
            self.notices.append(Notice(sentence, {"name": name, "count": count}))


def _codings(source: etree._Element) -> int:
    """Codings of a source, and notes on words without a code; those of a PDF may stand twice, for page and text."""
    selections = descendants(source, "PlainTextSelection", "PDFSelection")
    by_guid = {same(s.get("guid")): sum(1 for _ in children(s, "Coding")) or _annotated(s) for s in selections}
    return sum(by_guid.values()) + sum(1 for _ in children(source, "Coding"))


def _annotated(selection: etree._Element) -> bool:
    return next(children(selection, "Description", "NoteRef"), None) is not None


def _only_regions(source: etree._Element, holder: etree._Element) -> int:
    """Codings of a PDF's regions that its text does not repeat under the same GUID."""
    repeated = {same(selection.get("guid")) for selection in children(holder, "PlainTextSelection")}
    regions = (s for s in children(source, "PDFSelection") if same(s.get("guid")) not in repeated)
    return sum(1 for region in regions for _ in children(region, "Coding"))
