"""Suggestions from the tags made so far: a small classifier over words and, where there are any, sentence vectors.

It learns in seconds on one processor, needs nothing from outside, and says how good it is by cross-validation over
dossiers: a passage is never judged by a model that has seen its version in the other language.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.coding.examples import Example, Vectors, limited
from explorer.coding.features import WordFeatures
from explorer.coding.linear import Linear, Text, TextSpaces
from explorer.coding.ridge import average_precision, best_cut, calibrated, fit
from explorer.language.lexicon import Lexicon
from explorer.model.analysis import ThemeQuality
from explorer.model.coding import SuggestedBy, Suggestion
from explorer.model.documents import Passage, Span
from explorer.model.progress import Progress, silent

LEAST: Final = 10
"""Tagged passages from which on a theme is learnt."""

MOST: Final = 2000
"""Examples that are learnt from: time grows with the third power of their number."""

Encode = Callable[[Sequence[str]], NDArray[np.float32]]
"""Texts -> a vector of unit length for each: shape (texts, dimensions)."""

_STEPS = 3
_REASONS = 4
_TELLING = 0.15
"""Share of the strongest word's contribution that a word must reach to be named as a reason."""
_SHOWN = 80


def train(
    examples: Sequence[Example],
    lexicon: Lexicon,
    *,
    least: int = LEAST,
    most: int = MOST,
    encode: Encode | None = None,
    progress: Progress = silent,
) -> "Classifier | None":
    """A classifier for the themes with at least `least` examples; None where there is no such theme.

    Vectors count where every example has one; `encode` gives them to the examples that are kept. The word list lets
    what German texts taught hold for French ones.
    """
    number = Counter(theme for example in examples for theme in example.themes)
    themes = tuple(sorted(theme for theme, count in number.items() if count >= least))
    if not themes:
        return None
    kept = limited(examples, frozenset(themes), most)
    if encode is not None:
        vectors = encode([example.text for example in kept])
        kept = [replace(example, vector=vector) for example, vector in zip(kept, vectors, strict=True)]
    return Classifier(kept, themes, lexicon, progress)


class Classifier:
    """Themes learnt from examples by `train`. `quality` tells for each how well, in the order of `themes`."""

    def __init__(
        self, examples: Sequence[Example], themes: Sequence[str], lexicon: Lexicon, progress: Progress = silent
    ) -> None:
        self.themes = tuple(themes)
        self._examples = tuple(examples)
        self._truth = np.array([[theme in e.themes for theme in themes] for e in examples], dtype=np.bool_)
        self._vectors = _stacked(examples)
        self._spaces = TextSpaces(WordFeatures(lexicon), [(example.text, example.lang) for example in examples])
        self._share = 1 / (len(self._spaces.own) + (self._vectors is not None))
        progress("Learning", 1, _STEPS)
        gram = self._gram()
        progress("Learning", 2, _STEPS)
        learnt = fit(gram, self._truth, _groups(examples))
        progress("Learning", 3, _STEPS)
        self._linear = self._weights(learnt.duals.astype(np.float32))
        judged = list(zip(self._truth.T, learnt.left_out.T, strict=True))
        self._cuts = [best_cut(truth, scores) for truth, scores in judged]
        self._sigmoids = [calibrated(truth, scores) for truth, scores in judged]
        self.quality = tuple(
            ThemeQuality(theme, int(truth.sum()), cut.precision, cut.recall, average_precision(truth, scores))
            for theme, cut, (truth, scores) in zip(self.themes, self._cuts, judged, strict=True)
        )

    @property
    def knows_vectors(self) -> bool:
        """Whether vectors were learnt from, so that passages should come with theirs."""
        return self._vectors is not None

    def _gram(self) -> NDArray[np.float32]:
        """The products of all examples: the mean over spelling, meaning and vectors."""
        gram = sum(part.gram() for part in self._spaces.own)
        if self._vectors is not None:
            gram = gram + self._vectors @ self._vectors.T
        return np.asarray(self._share * gram, dtype=np.float32)

    def _weights(self, duals: NDArray[np.float32]) -> Linear:
        shared = np.asarray(self._share * duals, dtype=np.float32)
        return Linear(
            words=tuple(part.turned_times(shared) for part in self._spaces.own),
            vectors=None if self._vectors is None else self._vectors.T @ shared,
            added=duals.sum(axis=0),
        )

    def scores(self, texts: Sequence[Text], vectors: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
        """Scores of whole texts, shape (texts, themes); `vectors` has a row for each text."""
        return self._linear.scores(self._spaces.rows(texts), vectors)

    def suggest(
        self, passages: Sequence[Passage], document: int, vectors: Vectors | None = None
    ) -> tuple[Suggestion, ...]:
        """Suggestions for each passage in order, the strongest first within one.

        `score` is a probability. `why` names the words that speak most for the theme, as they stand in the text, or the
        beginning of the tagged passage that is most alike where no word does.
        """
        if not passages:
            return ()
        matrix = _matrix(passages, document, vectors or {})
        scores = self.scores([(passage.text, passage.lang) for passage in passages], matrix)
        return tuple(
            suggestion
            for place, passage in enumerate(passages)
            for suggestion in self._of_passage(
                passage, document, scores[place], None if matrix is None else matrix[place]
            )
        )

    def _of_passage(
        self, passage: Passage, document: int, scores: NDArray[np.float32], vector: NDArray[np.float32] | None
    ) -> list[Suggestion]:
        found = []
        for column, cut in enumerate(self._cuts):
            score = float(scores[column])
            if score >= cut.score:
                why, spans = self._reasons(passage, column, vector)
                chance = self._sigmoids[column].probability(score)
                found.append(
                    Suggestion(document, passage.number, self.themes[column], chance, why, spans, SuggestedBy.TAGS)
                )
        return sorted(found, key=lambda suggestion: (-suggestion.score, suggestion.theme))

    def _reasons(
        self, passage: Passage, column: int, vector: NDArray[np.float32] | None
    ) -> tuple[tuple[str, ...], tuple[Span, ...]]:
        """The words that speak most for a theme, with their places in the document's text."""
        weights = [part[:, column] for part in self._linear.words]
        shares = self._spaces.shares((passage.text, passage.lang), weights)
        strongest = max((share for _, share in shares), default=0.0)
        if strongest <= 0:
            return self._alike(column, vector), ()
        by_word: dict[str, float] = {}
        for word, share in shares:
            by_word[word.text] = by_word.get(word.text, 0.0) + share
        ranked = sorted(by_word, key=lambda text: -by_word[text])
        named = [text for text in ranked if by_word[text] >= _TELLING * strongest][:_REASONS]
        places = (word for word, _ in shares if word.text in named)
        return tuple(named), tuple(Span(passage.start + w.start, passage.start + w.end) for w in places)

    def _alike(self, column: int, vector: NDArray[np.float32] | None) -> tuple[str, ...]:
        """How the tagged passage begins that is most like the one with `vector`."""
        if vector is None or self._vectors is None:
            return ()
        likeness = np.where(self._truth[:, column], self._vectors @ vector, -np.inf)
        text = self._examples[int(np.argmax(likeness))].text
        return (f"≈ {text[:_SHOWN]}…" if len(text) > _SHOWN else f"≈ {text}",)


def _stacked(examples: Sequence[Example]) -> NDArray[np.float32] | None:
    """The vectors of all examples, None where one has none."""
    vectors = [example.vector for example in examples if example.vector is not None]
    return np.stack(vectors).astype(np.float32) if len(vectors) == len(examples) else None


def _matrix(passages: Sequence[Passage], document: int, vectors: Vectors) -> NDArray[np.float32] | None:
    """A row for each passage, zeros where it has no vector; None where none has one."""
    known = [vectors.get((document, passage.number)) for passage in passages]
    size = next((len(vector) for vector in known if vector is not None), 0)
    return np.stack([np.zeros(size, np.float32) if v is None else v for v in known]) if size else None


def _groups(examples: Sequence[Example]) -> Sequence[int]:
    """The groups that are left out in turn: dossiers, or single passages where all are of one dossier."""
    groups = [example.group for example in examples]
    return groups if len(set(groups)) > 1 else range(len(examples))
