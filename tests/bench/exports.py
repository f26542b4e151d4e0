"""Export of 20,000 excerpts to each format: time, and the memory that it takes at its highest.

Each format is written in a process of its own, so that one's memory does not count for another.
"""

import multiprocessing
import resource
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from explorer.exchange.writing import formats, write
from explorer.model.coding import Citation, Excerpt, TagOrigin, TagStatus
from explorer.model.documents import Span
from explorer.model.language import Lang
from tests.bench.figures import Figure, tell

COUNT = 20_000
_GERMAN = (
    "Die beiden Ministerinnen und Minister bekräftigten, die digitale Souveränität Europas zu stärken und bei der"
    " Cloudinfrastruktur, der Künstlichen Intelligenz und den offenen Standards enger zusammenzuarbeiten."
)
_FRENCH = (
    "Les deux ministres ont réaffirmé leur volonté de renforcer la souveraineté numérique de l’Europe et de coopérer"
    " plus étroitement en matière d’informatique en nuage, d’intelligence artificielle et de standards ouverts."
)


def excerpts(count: int) -> list[Excerpt]:
    """Excerpts of the length that press releases give, over 40 themes."""
    german = Citation("BMDS", "Treffen in Berlin", "2025-05-22", 2, "https://specimen.example/de", Lang.DE)
    french = Citation("Ministère", "Rencontre à Berlin", "2025-05-22", None, "https://specimen.example/fr", Lang.FR)
    one = Excerpt(
        tag=0,
        theme="theme-0",
        theme_path=("Souveränität", "Digitale Souveränität"),
        quote=_GERMAN[46:100],
        lang=Lang.DE,
        citation=german,
        counterpart=_FRENCH,
        counterpart_lang=Lang.FR,
        counterpart_citation=french,
        passage=_GERMAN,
        note="Vgl. die gemeinsame Erklärung",
        coder="ab",
        origin=TagOrigin.MANUAL,
        status=TagStatus.CONFIRMED,
        document=7,
        dossier=3,
        span=Span(46, 100),
        created="2025-06-01T10:00:00+00:00",
    )
    per_theme = -(-count // 40)
    return [
        replace(
            one,
            tag=n,
            theme=f"theme-{n // per_theme}",
            passage=f"{_GERMAN} {n}",
            counterpart=f"{_FRENCH} {n}",
            note=f"{one.note} {n}",
            span=Span(n, n + 54),
        )
        for n in range(count)
    ]


def measure(name: str) -> tuple[float, float, float]:
    """Seconds, highest memory of the process in MB, size of the file in MB."""
    rows = excerpts(COUNT)
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "excerpts"
        start = time.perf_counter()
        write(name, rows, target)
        seconds = time.perf_counter() - start
        size = target.stat().st_size / 1e6
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, size


def main() -> int:
    """Measure and print."""
    spawn = multiprocessing.get_context("spawn")
    for name in formats():
        with spawn.Pool(1) as pool:
            seconds, memory, size = pool.apply(measure, (name,))
        tell(
            Figure(f"{COUNT} excerpts to {name}", seconds, 20, " s", at_most=True),
            Figure(f"memory for {name}", memory, 500, " MB", at_most=True),
            Figure(f"size of {name}", size, unit=" MB"),
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
