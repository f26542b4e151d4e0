"""The corridor of long texts."""

from pathlib import Path

import numpy as np

from explorer.bitext.coarse import corridor
from explorer.bitext.covering import spreads
from explorer.bitext.links import link
from explorer.bitext.tokens import tokenise
from explorer.language.lexicon import load
from explorer.model.language import Lang

LEXICON = load(Path(__file__).resolve().parents[2] / "resources" / "lexicon")


def test_corridor_follows_numbers_past_a_long_gap() -> None:
    german = [f"Ziffer {n} gilt." for n in range(1000, 1600)]
    french = [f"Le point {n} vaut." for n in range(1000, 1600) if not 1200 <= n < 1400]
    ours, theirs = tokenise(german, Lang.DE), tokenise(french, Lang.FR)
    links = link(ours.types, theirs.types, (Lang.DE, Lang.FR), LEXICON)
    cells = corridor(ours, theirs, spreads(links, ours, theirs)[0])
    assert cells.cells < 100_000
    rows, columns = np.arange(600), np.array([min(n, 200) if n < 400 else n - 200 for n in range(600)])
    assert (cells.number(rows, columns) < cells.cells).all()
