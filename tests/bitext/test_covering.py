"""Which sentences of the other side answer each word."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.bitext.covering import spread
from explorer.bitext.tokens import tokenise
from explorer.model.language import Lang

TOKENS = tokenise(["rapport nuage", "nuage", "bidulon rapport rapport", "", "code"], Lang.FR)
LINK = st.tuples(st.integers(0, 5), st.integers(0, len(TOKENS.types) - 1), st.sampled_from([0.25, 0.5, 1.0]))


@given(st.lists(LINK, max_size=12, unique_by=lambda link: link[:2]), st.sampled_from([1, 3, 500_000]))
def test_spread_holds_the_best_strength_of_each_type_in_each_sentence(
    links: list[tuple[int, int, float]], at_once: int
) -> None:
    expected: dict[int, float] = {}
    for source, target, strength in links:
        for sentence in TOKENS.sentence_of[TOKENS.type_of == target].tolist():
            key = source * TOKENS.size + sentence
            expected[key] = max(strength, expected.get(key, 0.0))
    columns = list(zip(*links, strict=True)) or [(), (), ()]
    strengths = np.array(columns[2], np.float32)
    found = spread(np.array(columns[0], np.int32), np.array(columns[1], np.int32), strengths, TOKENS, at_once)
    assert dict(zip(found.key.tolist(), found.strength.tolist(), strict=True)) == expected
    assert found.key.tolist() == sorted(expected)
