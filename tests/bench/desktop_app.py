"""One part of the bench of the desktop, in a process of its own: `python -m tests.bench.desktop_app PART FOLDER T0`."""

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.library.apart import Apart

if TYPE_CHECKING:
    from explorer.gui.app import App
    from tests.bench.desktop_probe import Watch

MEGABYTE = 1 << 20
Facts = dict[str, float]
_WHEEL, _PAGE = 3, 30
"""Lines that a notch of the wheel and a page further scroll."""
_RELEASES = Path(__file__).resolve().parents[3] / "shared/data/press_releases"


def main(part: str, place: Path, began: float) -> int:
    """Start the app as the program does, measure, print."""
    apart = Apart()
    from PySide6.QtWidgets import QApplication

    from explorer.gui.app import App  # Qt after the process of the libraries was started, as in the program
    from explorer.gui.settings import Settings
    from tests.bench.desktop_probe import Watch

    sys.setswitchinterval(0.001)
    qt = QApplication([])
    app = App(qt, Settings(place / "diptych.ini"), apart)
    watch = Watch(qt, app, apart)
    app.window.show()
    try:
        if part == "filter":
            facts = filtering(watch, app)
        else:
            app.open(place / "library")
            facts = started(watch, began)
            facts = {**facts, **used(watch, app)} if part.startswith("start") else PARTS[part](watch, app)
    finally:
        app.close()
        apart.close()
    print(json.dumps(facts))
    return 0


def started(watch: "Watch", began: float) -> Facts:
    """Until the dossiers are listed and a text is painted; then until all is quiet."""
    watch.until(watch.reads)
    usable = time.time() - began
    watch.until(lambda: watch.idle)
    return {
        "start to usable window, s": usable,
        "processor time of the app until all is quiet, s": time.process_time(),
    }


def used(watch: "Watch", app: "App") -> Facts:
    """The memory after a dossier was opened and a search was made."""
    from explorer.gui.requests import AskSearch, OpenPlace
    from explorer.model.search import SearchRequest

    last = app.window.parts.dossiers.model.values[-1]
    app.window.reading.open(OpenPlace(last.id))
    watch.wait(1.0)
    app.window.searching.ask(AskSearch(SearchRequest("digital")))
    watch.wait(1.0)
    watch.until(lambda: watch.idle)
    return {
        "resident, the app, MB": watch.memory(os.getpid(), "Rss") / MEGABYTE,
        "resident, the library process, MB": watch.memory(watch.other, "Rss") / MEGABYTE,
        "memory of the app alone, MB": watch.memory(os.getpid()) / MEGABYTE,
        "memory of app and library process, MB": watch.together() / MEGABYTE,
    }


def filtering(watch: "Watch", app: "App") -> Facts:
    """Type into the field above 10,000 dossiers; from the filter's start to the painted list."""
    from dataclasses import replace
    from random import Random

    from explorer.gui.models.dossiers import prepared
    from tests.gui.building import dossier

    random = Random(1)
    words = ("Gipfel", "Souveränität", "Verwaltung", "Cloud", "Daten", "Bericht", "Rede", "Berlin", "Paris", "Europa")
    titles = [" ".join(random.choices(words, k=6)) for _ in range(10_000)]
    many = [replace(dossier(n, title), score=random.random()) for n, title in enumerate(titles)]
    panel = app.window.parts.dossiers
    app.window.parts.show_work(True)
    panel.set_dossiers(prepared(many))
    watch.turn()
    times = []
    for typed in ("s", "so", "sou", "souv", "souv b", "souv be", "", "e", "2025", "zzz", ""):
        start = time.perf_counter()
        panel.filter.setText(typed)
        panel.apply_filter()
        watch.turn()
        times.append(time.perf_counter() - start)
    return {
        "filter 10,000 dossiers by a letter typed, longest, ms": max(times) * 1000,
        "filter 10,000 dossiers by a letter typed, median, ms": sorted(times)[len(times) // 2] * 1000,
    }


def act(watch: "Watch", app: "App") -> Facts:
    """Open the acts from the empty reader until they are painted; scroll through the longer one at once."""
    from tests.bench.desktop_library import ACTS  # it loads the core, which the app does without

    facts: Facts = {}
    for name in ACTS:
        times, work = map(sorted, zip(*(watch.open_act(name) for _ in range(5)), strict=True))
        facts[f"open {name} act, median of 5, ms"] = times[2] * 1000
        facts[f"open {name} act, processor's time, ms"] = work[2] * 1000
        facts[f"{name} act, passages"] = watch.longest()
    facts |= scrolling("scroll while texts are laid out", *watch.scroll(_WHEEL))
    watch.until(lambda: watch.idle)
    facts |= scrolling("scroll", *watch.scroll(_WHEEL))
    return facts | scrolling("scroll by a page", *watch.scroll(_PAGE))


def scrolling(name: str, times: list[float], work: list[float]) -> Facts:
    """Of the steps of scrolling all but the slowest twentieth."""
    return {f"{name}, 95 of 100, ms": times[190] * 1000, f"{name}, processor's time, ms": work[190] * 1000}


def work(watch: "Watch", app: "App") -> Facts:
    """Import 300 press releases, search again and again, open the act now and then."""
    from explorer.gui.requests import AskSearch, ImportPaths
    from explorer.model.search import SearchRequest

    files = tuple(sorted(_RELEASES.rglob("*.html"))[:300])
    done: list[object] = []
    app.window.importing.finished.connect(done.append)
    with watch.probing() as gaps:
        app.window.importing.run(ImportPaths(files))
        turn = 0
        while not done:
            turn += 1
            if turn % 3 == 1:
                watch.open_act()
            else:
                app.window.searching.ask(AskSearch(SearchRequest(("digital", "numérique")[turn % 2])))
            watch.wait(1.5)
        watch.until(lambda: watch.idle)
    gaps.sort()
    return {
        "interface held up, longest, ms": gaps[-1] * 1000,
        "interface held up, 99 of 100, ms": gaps[int(len(gaps) * 0.99)] * 1000,
        "interface held up, median, ms": gaps[len(gaps) // 2] * 1000,
        "files": len(files),
    }


def memory(watch: "Watch", app: "App") -> Facts:
    """Import 500 press releases; the most that app and library process hold."""
    from explorer.gui.requests import ImportPaths

    files = tuple(sorted(_RELEASES.rglob("*.html"))[:500])
    done: list[object] = []
    app.window.importing.finished.connect(done.append)
    app.window.importing.run(ImportPaths(files))
    alone, both = [0.0], [0.0]
    while not done or not watch.idle:
        watch.wait(0.3)
        alone.append(watch.memory(os.getpid()))
        both.append(watch.together())
    return {
        "memory of the app alone, most, MB": max(alone) / MEGABYTE,
        "memory of app and library process, most, MB": max(both) / MEGABYTE,
        "files": len(files),
    }


PARTS = {"act": act, "work": work, "memory": memory}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])))
