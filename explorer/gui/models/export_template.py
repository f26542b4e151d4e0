"""A named set of format, filter and looks of an export, kept as text in the settings."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any
from unicodedata import normalize

from explorer.model.coding import ExcerptFilter, TagStatus
from explorer.model.exchange import ExportOptions
from explorer.model.language import Lang


@dataclass(frozen=True, slots=True)
class ExportTemplate:
    """What is exported and how; `here` means the dossier that is open at the time."""

    format: str
    filter: ExcerptFilter = field(default_factory=ExcerptFilter)
    options: ExportOptions = field(default_factory=ExportOptions)
    here: bool = False
    name: str = ""

    def as_text(self) -> str:
        """The template as JSON, without the dossiers and documents, which belong to one library."""
        wanted, options = self.filter, self.options
        return json.dumps(
            {
                "name": self.name,
                "format": self.format,
                "here": self.here,
                "themes": wanted.themes,
                "coders": wanted.coders,
                "langs": wanted.langs,
                "statuses": wanted.statuses,
                "query": wanted.query,
                "separator": options.separator,
                "title": options.title,
                "lang": options.lang,
                "columns": options.columns,
                "floor": options.floor,
                "confirmed_only": options.confirmed_only,
                "source_target": options.langs,
            },
            ensure_ascii=False,
        )


def read(text: str) -> ExportTemplate | None:
    """The template that `as_text` gave; None where the text is none, since people edit settings."""
    try:
        return _made(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def read_all(texts: Iterable[str]) -> tuple[ExportTemplate, ...]:
    """The templates among some texts, by name; of two of one name the last."""
    found = {template.name: template for template in map(read, texts) if template is not None and template.name}
    return tuple(found[name] for name in sorted(found, key=lambda name: normalize("NFKD", name.casefold())))


def _made(known: dict[str, Any]) -> ExportTemplate:
    source, target = (Lang(lang) for lang in known["source_target"])
    options = ExportOptions(
        separator=str(known["separator"]),
        title=str(known["title"]),
        lang=Lang(known["lang"]),
        columns=tuple(map(str, known["columns"])),
        floor=min(1.0, max(0.0, float(known["floor"]))),
        confirmed_only=bool(known["confirmed_only"]),
        langs=(source, target),
    )
    wanted = ExcerptFilter(
        themes=tuple(map(str, known["themes"])),
        coders=tuple(map(str, known["coders"])),
        langs=tuple(Lang(lang) for lang in known["langs"]),
        statuses=tuple(TagStatus(status) for status in known["statuses"]),
        query=str(known.get("query", "")),
    )
    return ExportTemplate(str(known["format"]), wanted, options, bool(known["here"]), str(known["name"]))


def named(template: ExportTemplate, name: str) -> ExportTemplate:
    """The same under another name."""
    return replace(template, name=name)
