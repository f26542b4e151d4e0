"""The commands of tagging, undo and export."""

import argparse
from collections.abc import Callable

from explorer.cli.output import columns, show
from explorer.cli.records import tag_record, theme_record
from explorer.library import Library
from explorer.model.change import Change
from explorer.model.coding import TagDraft
from explorer.model.documents import Span
from explorer.model.language import Lang

Options = argparse.Namespace
_TAG_COLUMNS = ("id", "document", "start", "end", "theme", "status", "quote")


def _themes(library: Library, options: Options) -> int:
    records = [{**theme_record(theme), "label": theme.label(Lang.EN)} for theme in library.themes.all()]
    show(options.json, "themes", records, columns("id", "parent", "colour", "tags", "label"))
    return 0


def _tags(library: Library, options: Options) -> int:
    library.documents.get(options.document)
    records = [tag_record(tag) for tag in library.tags.of_document(options.document)]
    show(options.json, "tags", records, columns(*_TAG_COLUMNS))
    return 0


def _tag(library: Library, options: Options) -> int:
    draft = TagDraft(
        document=options.document,
        theme=library.themes.find(options.theme).id,
        span=Span(options.start, options.end),
        note=options.note,
        coder=options.coder,
    )
    change = library.tags.add(draft, carry=options.carry)
    records = [tag_record(library.tags.get(tag)) for tag in change.created]
    show(options.json, "tags", records, columns(*_TAG_COLUMNS))
    return 0


def _untag(library: Library, options: Options) -> int:
    return _told(library.tags.remove([options.tag]), options)


def _undo(library: Library, options: Options) -> int:
    return _told(library.history.undo(), options)


def _redo(library: Library, options: Options) -> int:
    return _told(library.history.redo(), options)


def _told(change: Change, options: Options) -> int:
    show(options.json, "changes", [{"name": str(change)}], columns("name"))
    return 0


Command = Callable[[Library, Options], int]

READING: dict[str, Command] = {"themes": _themes, "tags": _tags}
WRITING: dict[str, Command] = {"tag": _tag, "untag": _untag, "undo": _undo, "redo": _redo}
