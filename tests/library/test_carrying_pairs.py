"""The hand-made list of tags that carrying is measured by."""

from collections import Counter
from pathlib import Path

import pytest

from explorer.model.language import Lang
from tests.bench.carrying import pairs, place
from tests.journeys.truth import beads


def test_the_list_covers_the_six_dossiers_whose_alignment_is_known(project: Path) -> None:
    counted = Counter(pair.dossier for pair in pairs())
    assert set(counted) == set(beads(project))
    assert sum(counted.values()) >= 60
    assert min(counted.values()) >= 8


@pytest.mark.parametrize(("lang", "side"), [(Lang.DE, "de"), (Lang.FR, "fr")])
def test_every_tag_stands_in_the_true_sentences(project: Path, lang: Lang, side: str) -> None:
    texts = {
        number: " ".join(sentence for bead in rows for sentence in getattr(bead, side))
        for number, rows in beads(project).items()
    }
    for pair in pairs():
        assert len(place(texts[pair.dossier], pair.marked[lang])) > 3
