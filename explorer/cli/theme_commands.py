"""The commands that edit the codebook and carry tags over the hinge."""

import argparse
from collections.abc import Callable
from dataclasses import replace

from explorer.cli.output import Meter, columns, show
from explorer.cli.records import tag_record
from explorer.library import Library
from explorer.model.change import Change
from explorer.model.coding import Theme
from explorer.model.errors import BadValue
from explorer.model.language import PANELS, Lang

Options = argparse.Namespace
_LANGS = (*PANELS, Lang.EN)
_COLOUR = "#888888"


def _theme(library: Library, options: Options) -> int:
    change = _ACTIONS[options.action](library, options)
    show(options.json, "changes", [{"name": str(change)}], columns("name"))
    return 0


def _add(library: Library, options: Options) -> Change:
    if any(theme.id == options.theme for theme in library.themes.all()):
        raise BadValue(value=options.theme, field="new theme id", expected="there is a theme with this id already")
    return library.themes.put(_new(library, options, options.theme))


def _new(library: Library, options: Options, name: str) -> Theme:
    return _edited(library, Theme(name, None, {}, {}, {}, _COLOUR, len(library.themes.all())), options)


def _change(library: Library, options: Options) -> Change:
    return library.themes.put(_edited(library, library.themes.find(options.theme), options))


def _edited(library: Library, theme: Theme, options: Options) -> Theme:
    """The theme with what the options say; a text that is empty is taken away."""
    cues = {lang: _words(text) for lang, text in _texts(options, "cues").items()}
    edited = replace(
        theme,
        labels=_without_empty({**theme.labels, **_texts(options, "label")}),
        memos=_without_empty({**theme.memos, **_texts(options, "memo")}),
        cues={lang: words for lang, words in {**theme.cues, **cues}.items() if words},
        colour=options.colour or theme.colour,
        parent=theme.parent if options.parent is None else _parent(library, options),
    )
    if not edited.labels:
        raise BadValue(value=theme.id, field="theme with a label", expected="give one, such as --label-de TEXT")
    return edited


def _texts(options: Options, name: str) -> dict[Lang, str]:
    given = {lang: getattr(options, f"{name}_{lang}") for lang in _LANGS}
    return {lang: text.strip() for lang, text in given.items() if text is not None}


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(";") if word.strip())


def _without_empty(texts: dict[Lang, str]) -> dict[Lang, str]:
    return {lang: text for lang, text in texts.items() if text}


def _parent(library: Library, options: Options) -> str | None:
    return library.themes.find(options.parent).id if options.parent else None


def _move(library: Library, options: Options) -> Change:
    theme = library.themes.find(options.theme)
    parent = theme.parent if options.parent is None else _parent(library, options)
    return library.themes.move(theme.id, parent, options.place)


def _merge(library: Library, options: Options) -> Change:
    return library.themes.merge(library.themes.find(options.theme).id, library.themes.find(_target(options)).id)


def _split(library: Library, options: Options) -> Change:
    source = library.themes.find(options.theme)
    if options.parent is None:
        options.parent = source.parent or ""
    return library.themes.split(source.id, _new(library, options, _target(options)), options.tag)


def _target(options: Options) -> str:
    if not options.target:
        raise BadValue(value="Nothing", field=f"second theme to {options.action}", expected="name it after the first")
    return str(options.target)


def _delete(library: Library, options: Options) -> Change:
    return library.themes.remove(library.themes.find(options.theme).id)


_ACTIONS: dict[str, Callable[[Library, Options], Change]] = {
    "add": _add,
    "change": _change,
    "move": _move,
    "merge": _merge,
    "split": _split,
    "delete": _delete,
}


def _carry(library: Library, options: Options) -> int:
    if not (options.tags or options.dossier or options.all):
        raise BadValue(value="Nothing", field="tag to carry", expected="name tags, --dossier N, or --all")
    meter = Meter()
    changes = [library.tags.carry(*options.tags)] if options.tags else []
    changes += [library.tags.carry_all(dossier) for dossier in options.dossier]
    changes += [library.tags.carry_everything(meter)] if options.all else []
    meter.close()
    records = [tag_record(library.tags.get(tag)) for change in changes for tag in change.created]
    show(options.json, "tags", records, columns("id", "document", "start", "end", "theme", "status", "quote"))
    return 0


def _confirm(library: Library, options: Options) -> int:
    change = library.tags.confirm(options.tags)
    show(options.json, "changes", [{"name": str(change)}], columns("name"))
    return 0


WRITING: dict[str, Callable[[Library, Options], int]] = {
    "theme": _theme,
    "carry": _carry,
    "confirm-tag": _confirm,
}
