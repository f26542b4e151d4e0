"""Suggestions learnt from tags, on the official topics of press releases: train on half the groups, test on the rest.

Reads `../shared/data/press_releases` (pages, `pairs.tsv`, `topics.tsv`). Each release is one example, its topics are
the themes; those with ten or more releases count. The figures are means over five divisions into halves.
"""

import csv
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from lxml import html
from numpy.typing import NDArray

from explorer.coding.classifier import Classifier
from explorer.coding.examples import Example
from explorer.coding.ridge import average_precision
from explorer.files import places
from explorer.language.detect import detect
from explorer.language.lexicon import Lexicon, load
from explorer.language.vectors import Encoder, load_encoder
from explorer.model.language import Lang
from tests.bench.figures import Figure, tell

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "press_releases"
DIVISIONS = 5
LEAST = 10
BLOCKS = ("h1", "h2", "h3", "p", "li", "td", "blockquote")


@dataclass(frozen=True, slots=True)
class Release:
    """One release in both languages: its blocks of text, and its topics."""

    texts: dict[Lang, list[str]]
    topics: frozenset[str]


def releases() -> list[Release]:
    """The releases with topics whose two versions really are in the two languages."""
    with (DATA / "topics.tsv").open(encoding="utf8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        topics = {
            row["group"]: frozenset((row["official_topics_and_keywords_de"] or "").strip().split("|")) for row in rows
        }
    found = []
    with (DATA / "pairs.tsv").open(encoding="utf8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            here = topics.get(row["group"], frozenset()) - {""}
            if row["de"] and row["fr"] and here:
                texts = {lang: blocks(DATA / row[lang.value]) for lang in (Lang.DE, Lang.FR)}
                if all(detect("\n".join(text)) is lang for lang, text in texts.items()):
                    found.append(Release(texts, here))
    return found


def blocks(path: Path) -> list[str]:
    """The headings and paragraphs of a page."""
    page = html.fromstring(path.read_text("utf8"))
    return [text for block in page.iter(*BLOCKS) if (text := " ".join("".join(map(str, block.itertext())).split()))]


def vector(encoder: Encoder, texts: list[str]) -> NDArray[np.float32]:
    """The mean of the vectors of a release's blocks, of unit length."""
    mean = encoder.encode(texts).mean(axis=0)
    return np.asarray(mean / np.linalg.norm(mean), dtype=np.float32)


def examples(found: list[Release], lang: Lang, encoder: Encoder | None) -> list[Example]:
    """The releases as examples in one language."""
    return [
        Example(
            "\n".join(release.texts[lang]),
            lang,
            release.topics,
            number,
            vector(encoder, release.texts[lang]) if encoder else None,
        )
        for number, release in enumerate(found)
    ]


def frequent(found: list[Release]) -> list[str]:
    """The topics of at least `LEAST` releases."""
    number = Counter(topic for release in found for topic in release.topics)
    return sorted(topic for topic, count in number.items() if count >= LEAST)


def word_list() -> Lexicon:
    """The word list that ships with the program."""
    return load(places.resources() / "lexicon")


def measure(
    german: list[Example], french: list[Example], topics: list[str], lexicon: Lexicon, divisions: int = DIVISIONS
) -> dict[Lang, float]:
    """Macro average precision by language of the test half; trained on the German half only."""
    means: dict[Lang, list[float]] = {Lang.DE: [], Lang.FR: []}
    for division in range(divisions):
        order = np.random.default_rng(division).permutation(len(german))
        half = len(order) // 2
        classifier = Classifier([german[n] for n in order[:half]], topics, lexicon)
        for lang, every in ((Lang.DE, german), (Lang.FR, french)):
            means[lang].append(macro(classifier, [every[n] for n in order[half:]], topics))
    return {lang: float(np.mean(values)) for lang, values in means.items()}


def macro(classifier: Classifier, test: list[Example], topics: list[str]) -> float:
    """The mean over topics of the average precision; topics that the test half lacks are passed over."""
    vectors = None if test[0].vector is None else np.stack([e.vector for e in test if e.vector is not None])
    scores = classifier.scores([(e.text, e.lang) for e in test], vectors)
    truth = np.array([[topic in e.themes for topic in topics] for e in test])
    return float(
        np.mean([average_precision(truth[:, c], scores[:, c]) for c in range(len(topics)) if truth[:, c].any()])
    )


def main() -> int:
    """Measure and print."""
    if not DATA.is_dir():
        print("skipped: the real press releases are not here (../shared/data)")
        return 0
    found = releases()
    topics, lexicon = frequent(found), word_list()
    print(f"{len(found)} releases, {len(topics)} topics with {LEAST} or more")
    for name, encoder in (("words and vectors", load_encoder()), ("words alone", None)):
        german, french = (examples(found, lang, encoder) for lang in (Lang.DE, Lang.FR))
        start = time.perf_counter()
        precision = measure(german, french, topics, lexicon)
        tell(
            Figure(f"average precision on German, {name}", precision[Lang.DE], 0.50),
            Figure(f"average precision on French, {name}", precision[Lang.FR]),
            Figure(f"French below German by, {name}", precision[Lang.DE] - precision[Lang.FR], 0.07, at_most=True),
            Figure(f"train and test once, {name}", (time.perf_counter() - start) / DIVISIONS, unit=" s"),
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
