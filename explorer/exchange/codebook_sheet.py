"""The codebook as CSV: out with all that a theme has, in also from Taguette or any list of names."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from pathlib import Path
from typing import Final

from explorer.exchange.columns import neutral, unguarded
from explorer.exchange.decoding import decoded
from explorer.exchange.textfile import text_file
from explorer.files.failures import reading
from explorer.model.codebook import is_theme_id, parents_first, theme_id
from explorer.model.coding import Theme
from explorer.model.errors import DamagedFile
from explorer.model.exchange import IncomingCodebook
from explorer.model.language import Lang

_LANGS: Final = (Lang.DE, Lang.FR, Lang.EN)
COLUMNS: Final = (
    "id",
    "parent",
    "colour",
    *(f"{field}_{lang}" for field in ("label", "memo", "cues") for lang in _LANGS),
)
_NAMES: Final = ("tag", "name", "path", "theme", "code")
"""How other programs call the column of names."""

_PARTED: Final = re.compile(r"(?<!\\)\|")
_GREY: Final = "#888888"

Row = Mapping[str, str]


def write_codebook_csv(themes: Sequence[Theme], path: Path, separator: str = ",") -> int:
    """Write one row a theme (UTF-8 with byte order mark), its cue words parted by `|`; how many there were.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    with text_file(path, newline="", encoding="utf-8-sig") as target:
        writer = csv.writer(target, delimiter=separator)
        writer.writerow(COLUMNS)
        writer.writerows(neutral(_cells(theme)) for theme in themes)
    return len(themes)


def _cells(theme: Theme) -> Iterator[str]:
    yield from (theme.id, theme.parent or "", theme.colour)
    yield from (theme.labels.get(lang, "") for lang in _LANGS)
    yield from (theme.memos.get(lang, "") for lang in _LANGS)
    for lang in _LANGS:
        yield " | ".join(cue.replace("|", "\\|") for cue in theme.cues.get(lang, ()))


def read_codebook_csv(path: Path, lang: Lang = Lang.EN) -> IncomingCodebook:
    """The themes of a CSV file: of Diptych (with a column `id`), of Taguette, or a plain list of names.

    Commas, semicolons and tabs part cells. `lang` is that of names and descriptions which do not say it.

    Raises:
        NoSuchFile, NotPermitted: the file cannot be read.
        DamagedFile: it has no column of names.
        BadValue: an id stands twice, or a parent is missing.
    """
    columns, rows = _table(path)
    if "id" in columns:
        return IncomingCodebook(parents_first(_own(row, place) for place, row in enumerate(rows)))
    column = next((name for name in _NAMES if name in columns), None)
    if column is None:
        reason = f"no column is called id or {', '.join(_NAMES)}"
        raise DamagedFile(path=str(path), format="CSV", reason=reason)
    return IncomingCodebook(parents_first(_foreign(rows, column, lang)))


def _table(path: Path) -> tuple[list[str], list[dict[str, str]]]:
    """Names of the columns, and the rows by them."""
    with reading(path):
        text = decoded(path.read_bytes()).content
    head = text.split("\n", 1)[0]
    separator = max(",;\t", key=head.count)
    try:
        table = [row for row in csv.reader(StringIO(text, newline=""), delimiter=separator) if any(row)]
    except csv.Error as error:
        raise DamagedFile(path=str(path), format="CSV", reason=str(error)) from error
    names = [name.strip().lower() for name in table[0]] if table else []
    return names, [dict(zip(names, map(unguarded, row), strict=False)) for row in table[1:]]


def _own(row: Row, place: int) -> Theme:
    labels = _by_lang(row, "label")
    wanted = row["id"].strip()
    name = wanted if is_theme_id(wanted) else theme_id(wanted or next(iter(labels.values()), ""), ())
    cues = {lang: tuple(_cues(text)) for lang, text in _by_lang(row, "cues").items()}
    return Theme(
        id=name,
        parent=row.get("parent", "").strip() or None,
        labels=labels or {Lang.EN: name},
        memos=_by_lang(row, "memo"),
        cues={lang: words for lang, words in cues.items() if words},
        colour=_colour(row),
        position=place,
    )


def _by_lang(row: Row, field: str) -> dict[Lang, str]:
    return {lang: row[f"{field}_{lang}"] for lang in _LANGS if row.get(f"{field}_{lang}", "").strip()}


def _cues(text: str) -> Iterator[str]:
    cues = (cue.replace("\\|", "|").strip() for cue in _PARTED.split(text))
    yield from (cue for cue in cues if cue)


def _colour(row: Row) -> str:
    colour = (row.get("colour") or row.get("color") or "").strip().upper()
    return colour if re.fullmatch(r"#[0-9A-F]{6}", colour) else _GREY


def _foreign(rows: Sequence[Row], column: str, lang: Lang) -> Iterator[Theme]:
    """Names as themes. Their parent is named in a column of its own, or by what stands before their last dot."""
    ids: dict[str, str] = {}
    for row in rows:
        if name := row.get(column, "").strip():
            ids.setdefault(name, theme_id(name, set(ids.values())))
    seen: set[str] = set()
    for row in rows:
        name = row.get(column, "").strip()
        if name and name not in seen:
            seen.add(name)
            above = row.get("parent", "").strip() or name.rpartition(".")[0]
            label = name.removeprefix(f"{above}.") if above in ids else name
            memo = row.get("description", row.get("memo", "")).strip()
            memos = {lang: memo} if memo else {}
            yield Theme(ids[name], ids.get(above), {lang: label}, memos, {}, _colour(row), len(seen) - 1)
