"""A manual taken apart: headings, shortcut keys, references to files, words."""

import re
from dataclasses import dataclass
from pathlib import Path

_HEADING = re.compile(r"^(#{1,6}) (.+)$", re.MULTILINE)
_REFERENCE = re.compile(r"\]\(([^)#\s]+)\)")
_WORD = re.compile(r"[\w’'-]+")
_TABLE = re.compile(r"(?:^\|.*\n)+", re.MULTILINE)
_KEY_NAMES = {
    "Strg": "Ctrl", "Umschalt": "Shift", "Entf": "Delete", "Leertaste": "Space", "Bild ab": "PgDown",
    "Bild auf": "PgUp",
    "Auf": "Up", "Ab": "Down", "Haut": "Up", "Bas": "Down", "Rechts": "Right", "Links": "Left", "Eingabe": "Enter",
    "Maj": "Shift", "Suppr": "Delete", "Espace": "Space", "Page suiv.": "PgDown", "Page préc.": "PgUp",
    "Droite": "Right", "Gauche": "Left", "Entrée": "Enter",
}  # fmt: skip
"""German and French names of keys, as on the keyboards, with the English ones."""


@dataclass(frozen=True, slots=True)
class Manual:
    """One manual: its text and where it lies."""

    path: Path
    text: str

    @classmethod
    def read(cls, path: Path) -> "Manual":
        """The manual in a file."""
        return cls(path, path.read_text("utf8"))

    @property
    def levels(self) -> tuple[int, ...]:
        """The level of each heading, in order."""
        return tuple(len(found[1]) for found in _HEADING.finditer(self.text))

    @property
    def tables(self) -> tuple[int, ...]:
        """How many rows each table has, its head included, in order."""
        return tuple(found[0].count("\n") for found in _TABLE.finditer(self.text))

    @property
    def keys(self) -> tuple[tuple[str, ...], ...]:
        """The keys of each row of the table of shortcuts, by their English names."""
        rows = self._shortcut_rows()
        cells = [row.split("|")[1].strip() for row in rows]
        return tuple(tuple(_english(key) for key in re.split(r" / |, ", cell)) for cell in cells)

    @property
    def references(self) -> tuple[str, ...]:
        """Paths of the files that the manual shows or points to."""
        return tuple(_REFERENCE.findall(self.text))

    @property
    def words(self) -> int:
        """How many words it has, the table of shortcuts left out."""
        table = "".join(self._shortcut_rows())
        return len(_WORD.findall(self.text.replace(table, "")))

    def _shortcut_rows(self) -> list[str]:
        """The rows of the last table but one, without its head."""
        tables = [found[0] for found in _TABLE.finditer(self.text)]
        return tables[-2].splitlines(keepends=True)[2:]


def _english(key: str) -> str:
    """`Strg+Umschalt+Z` as `Ctrl+Shift+Z`."""
    whole, plus, last = key, "", ""
    if key.endswith("++"):  # the plus key itself
        whole, plus, last = key[:-2], "+", "+"
    return "+".join(_KEY_NAMES.get(part, part) for part in whole.split("+")) + plus + last
