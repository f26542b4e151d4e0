"""Build dossiers 13 to 16 of the specimen corpus: ``python -m tests.specimens.bilingual [FOLDER]``."""

import sys
from pathlib import Path

from tests.specimens.bilingual.columns import write_columns
from tests.specimens.bilingual.letter import write_letter
from tests.specimens.bilingual.merged import write_alternating, write_sequence
from tests.specimens.bilingual.scan import write_scan
from tests.specimens.build import CORPUS
from tests.specimens.source import Source, read_source

SOURCES = Path(__file__).resolve().parent


def build(folder: Path) -> list[Path]:
    """Build the five files into a folder and return them, by name."""
    built = [
        folder / "13-abkommen-accord.de-fr.pdf",
        folder / "14-datenraeume-espaces.de-fr.pdf",
        folder / "15-kompetenzen-competences.de-fr.docx",
        folder / "16-absichtserklaerung.de.eml",
        folder / "16-lettre-intention.fr.pdf",
    ]
    write_columns(_source("13-abkommen.de"), _source("13-accord.fr"), built[0])
    write_sequence(_source("14-datenraeume.de"), _source("14-espaces-donnees.fr"), built[1])
    write_alternating(_source("15-kompetenzen.de"), _source("15-competences.fr"), built[2])
    write_letter(_source("16-absichtserklaerung.de"), SOURCES / "16-anlage.txt", built[3])
    write_scan(_source("16-lettre-intention.fr"), built[4])
    return built


def _source(stem: str) -> Source:
    return read_source(SOURCES / f"{stem}.md")


if __name__ == "__main__":
    for written in build(Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS):
        print(written.name)
