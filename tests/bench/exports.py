"""Export of 20,000 tags or beads to each format through the library: time, and the memory that it takes at its highest.

Each format is written in a process of its own, so that one's memory does not count for another.
"""

import multiprocessing
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from explorer.library import Library
from explorer.model.bitext import BeadDraft, DossierStatus
from explorer.model.coding import ExcerptFilter, TagDraft
from explorer.model.documents import DocumentDraft, Found, Metadata, Passage, PassageKind, Span
from explorer.model.language import Lang
from explorer.store import beads, documents, dossiers, sources, tags, themes
from explorer.store.database import Transaction
from tests.bench.figures import Figure, tell

COUNT = 20_000
_DOSSIERS = 200
_EACH = COUNT // _DOSSIERS
"""So many passages, beads and tags has each dossier."""

_GERMAN = (
    "Die beiden Ministerinnen und Minister bekräftigten, die digitale Souveränität Europas zu stärken und bei der"
    " Cloudinfrastruktur, der Künstlichen Intelligenz und den offenen Standards enger zusammenzuarbeiten."
)
_FRENCH = (
    "Les deux ministres ont réaffirmé leur volonté de renforcer la souveraineté numérique de l’Europe et de coopérer"
    " plus étroitement en matière d’informatique en nuage, d’intelligence artificielle et de standards ouverts."
)


def make(folder: Path) -> None:
    """A library of so many beads, and on the German side of each a tag with a note."""
    with Library.create(folder) as library, library._context.database.quiet() as tx:
        names = [theme.id for theme in themes.all(tx)]
        for number in range(_DOSSIERS):
            german, french = (
                _document(tx, number, lang, line) for lang, line in ((Lang.DE, _GERMAN), (Lang.FR, _FRENCH))
            )
            dossier = dossiers.join_all(tx, (german, french), DossierStatus.CONFIRMED, 1.0)
            drafts = [BeadDraft((n,), (n,), 0.9) for n in range(_EACH)]
            beads.replace(tx, dossier, german, french, drafts)
            for passage in documents.passages(tx, german):
                span = Span(passage.start + 46, passage.start + 100)
                theme = names[passage.number % len(names)]
                tags.add(tx, TagDraft(german, theme, span, f"Vgl. die Erklärung {passage.number}", "ab"))


def _document(tx: Transaction, number: int, lang: Lang, line: str) -> int:
    lines = [f"{line} {number} {n}" for n in range(_EACH)]
    passages, start = [], 0
    for n, text in enumerate(lines):
        end = start + len(text)
        passages.append(Passage(n, PassageKind.BODY, n, n // 20 + 1, lang, start, end, text))
        start = end + 1
    title, day, issuer = Found(f"Treffen {number}", "b"), Found("2025-05-22", "b"), Found("BMDS", "b")
    metadata = Metadata(title, day, issuer, url=Found(f"https://specimen.example/{lang}/{number}", "b"))
    source = sources.add(tx, f"{number}.{lang}.html", f"{number:062x}{lang}", 1, "html")
    return documents.add(tx, source, DocumentDraft(lang, "\n".join(lines), tuple(passages), metadata))


def measure(name: str, folder: Path) -> tuple[int, float, float, float, float]:
    """Rows, seconds (opening included), those of the processor, highest memory and size of the file in MB."""
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) / "excerpts"
        start, busy = time.perf_counter(), time.process_time()
        with Library.open(folder, read_only=True) as library:
            if name == "diptych":
                rows = library.exchange.pack(target)
            else:
                rows = library.exports.write(name, target, ExcerptFilter())
        seconds, busy = time.perf_counter() - start, time.process_time() - busy
        size = target.stat().st_size / 1e6
    return rows, seconds, busy, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, size


def main() -> int:
    """Measure and print."""
    spawn = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["DIPTYCH_HOME"] = scratch
        folder = Path(scratch) / "library"
        make(folder)
        with Library.open(folder, read_only=True) as library:
            names = [known.name for known in library.exports.formats()]
        for name in (*names, "diptych"):
            with spawn.Pool(1) as pool:
                rows, seconds, busy, memory, size = pool.apply(measure, (name, folder))
            tell(
                Figure(f"{rows} rows to {name}", seconds, 20, " s", at_most=True),
                Figure(f"processor time for {name}", busy, unit=" s"),
                Figure(f"memory for {name}", memory, 500, " MB", at_most=True),
                Figure(f"size of {name}", size, unit=" MB"),
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
