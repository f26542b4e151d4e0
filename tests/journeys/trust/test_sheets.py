"""No sheet holds a formula that a text brought along, whichever command or format writes it."""

import csv
import re
import zipfile
from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.coding import TagDraft, Theme
from explorer.model.documents import MetadataEdit
from explorer.model.language import Lang
from tests.journeys.program import Program

FORMULA = "=HYPERLINK(A1)"
GERMAN = (
    f"{FORMULA} Gemeinsame Erklärung\n\n+1 Die Minister fördern die Cloud.\n\n@SUM Die Cloud ist sicher, seit 2025.\n"
)
FRENCH = (
    f"{FORMULA} Déclaration commune\n\n+1 Les ministres soutiennent le nuage.\n\n@SUM Le nuage est sûr, depuis 2024.\n"
)
COMMANDS = (
    *("export csv", "export xlsx", "export codebook-csv", "search Cloud", "concordance Cloud", "collocates Cloud"),
    *("frequencies Cloud --by issuer", "frequencies Cloud --by theme", "renderings Cloud", "translations Cloud"),
    *("counts --by issuer", "counts --by coder", "counts --together", "query bad", "drift", "agreement --unit passage"),
    *("coder-differences", "differences --library"),
)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A library whose texts, titles, issuers, themes, coders and notes begin as formulas do."""
    folder = tmp_path_factory.mktemp("sheets")
    (folder / "erklaerung.de.txt").write_text("\n\n".join(GERMAN), "utf8")
    (folder / "declaration.fr.txt").write_text("\n\n".join(FRENCH), "utf8")
    program = Program(folder / "library", folder / "home")
    assert program("import", folder / "erklaerung.de.txt", folder / "declaration.fr.txt").code == 0
    with Library.open(program.library) as library:
        library.themes.put(Theme("bad", None, dict.fromkeys(Lang, FORMULA), {Lang.DE: FORMULA}, {}, "#336699", 0))
        for document in library.documents.all():
            lang = Lang.DE if ".de." in document.path else Lang.FR
            library.documents.edit(document.id, MetadataEdit(title=FORMULA, issuer=FORMULA, url=FORMULA, lang=lang))
            for passage in library.documents.passages(document.id):
                for coder in (FORMULA, "+1"):
                    library.tags.add(TagDraft(document.id, "bad", passage.span, FORMULA, coder))
        if len(library.dossiers.all()) > 1:
            library.dossiers.link(1, 2)
    return program


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("command", COMMANDS)
def test_no_cell_is_a_formula(program: Program, command: str, ending: str, tmp_path: Path) -> None:
    words = command.split()
    if words[0] == "export" and not words[1].endswith(ending):
        pytest.skip("written as the format says")
    target = tmp_path / f"a.{ending}"
    answer = program(*words, "--out", target)
    assert answer.code == 0, answer.err
    cells = list(csv_cells(target) if ending == "csv" else xlsx_cells(target))
    assert cells
    assert [cell for cell in cells if re.match(r"\s*[=+@＝]|\s*-(?!\d)", cell)] == []


def csv_cells(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return [cell for row in csv.reader(lines) for cell in row if cell not in ("+", "-")]


def xlsx_cells(path: Path) -> list[str]:
    """Formulas and links of a workbook; cells that are texts cannot be formulas there, whatever they begin with."""
    with zipfile.ZipFile(path) as book:
        sheets = {name: book.read(name).decode() for name in book.namelist()}
    assert not [name for name in sheets if "external" in name or name.endswith(".bin")]
    whole = "".join(sheets.values())
    return ["sheet", *(f"={one}" for one in re.findall(r"<f[ >]|<hyperlink|TargetMode=.External", whole))]
