"""Export of 20,000 excerpts, tags or beads to each format: time, and the memory that it takes at its highest.

Each format is written in a process of its own, so that one's memory does not count for another.
"""

import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from explorer.exchange.refi.project import write_qdpx
from explorer.exchange.translation.memory import write_tmx
from explorer.exchange.translation.xliff import write_xliff
from explorer.exchange.writing import formats, write
from explorer.model.coding import Citation, Excerpt, Tag, TagOrigin, TagStatus, Theme
from explorer.model.documents import Document, DocumentKind, Span
from explorer.model.exchange import OutgoingProject, OutgoingText, TranslationUnit
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


def project(count: int) -> OutgoingProject:
    """200 documents with as many tags together."""
    text = " ".join(f"{_GERMAN} {n}" for n in range(100))
    theme = Theme("theme", None, {Lang.DE: "Souveränität"}, {}, {}, "#3B6FB6")
    texts = []
    for number in range(200):
        document = Document(
            number, number, f"{number}.html", Lang.DE, "Treffen", None, "", DocumentKind.OTHER, "", "", 100, None
        )
        tags = tuple(tag(n, document.id, text) for n in range(number * count // 200, (number + 1) * count // 200))
        texts.append(OutgoingText(document, text, tags))
    return OutgoingProject("0" * 32, "Bench", (theme,), tuple(texts))


def tag(number: int, document: int, text: str) -> Tag:
    """A tag of 54 characters."""
    start = (number * 37) % (len(text) - 54)
    span = Span(start, start + 54)
    made = "2025-06-01T10:00:00+00:00"
    return Tag(
        number, document, "theme", span, text[start : span.end], "", "ab", TagOrigin.MANUAL, TagStatus.CONFIRMED, made
    )


def units(count: int) -> list[TranslationUnit]:
    """Beads with a theme and citations."""
    one = excerpts(1)[0]
    cited = {Lang.DE: one.citation, Lang.FR: replace(one.citation, lang=Lang.FR)}
    return [
        TranslationUnit(
            str(n), {Lang.DE: f"{_GERMAN} {n}", Lang.FR: f"{_FRENCH} {n}"}, 0.9, themes=("KI",), citations=cited
        )
        for n in range(count)
    ]


def writers() -> dict[str, Callable[[Path], object]]:
    """By name of the format, what makes the rows and writes them."""
    found: dict[str, Callable[[Path], object]] = {}
    for name in formats():
        found[name] = partial(_write_excerpts, name)
    return found | {
        "qdpx": lambda path: write_qdpx(project(COUNT), path),
        "tmx": lambda path: write_tmx(units(COUNT), path),
        "xliff": lambda path: write_xliff(units(COUNT), path),
    }


def _write_excerpts(name: str, path: Path) -> None:
    write(name, excerpts(COUNT), path)


def measure(name: str) -> tuple[float, float, float]:
    """Seconds (those of making the rows included), highest memory of the process in MB, size of the file in MB."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "excerpts"
        start = time.perf_counter()
        writers()[name](target)
        seconds = time.perf_counter() - start
        size = target.stat().st_size / 1e6
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, size


def main() -> int:
    """Measure and print."""
    spawn = multiprocessing.get_context("spawn")
    for name in writers():
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
