"""Build the PDF and DOCX files of the specimen corpus: ``python -m tests.specimens.build [FOLDER]``."""

import sys
from pathlib import Path

from tests.specimens.pdf import write_pdf
from tests.specimens.source import Source, read_source
from tests.specimens.word import write_docx

SOURCES = Path(__file__).resolve().parent
CORPUS = SOURCES.parent.parent / "corpus"
_WRITERS = {"pdf": write_pdf, "docx": write_docx}


def read_sources() -> list[Source]:
    """The sources that make one file each, by name; those of other formats are not this module's."""
    sources = [read_source(path) for path in sorted(SOURCES.glob("*.md"))]
    return [source for source in sources if source.format in _WRITERS]


def build(folder: Path) -> list[Path]:
    """Build every such source into a folder and return the files written, by name."""
    return [build_one(source, folder) for source in read_sources()]


def build_one(source: Source, folder: Path) -> Path:
    """Build one source and return the file written."""
    target = folder / f"{source.name}.{source.format}"
    _WRITERS[source.format](source, target)
    return target


if __name__ == "__main__":
    for written in build(Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS):
        print(written.name)
