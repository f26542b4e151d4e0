"""Finding which documents are versions of one text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations

import numpy as np

from explorer.bitext.candidates import candidates
from explorer.bitext.judging import judge
from explorer.bitext.profiles import Concepts, Profiles, document_tokens
from explorer.bitext.tokens import Floats
from explorer.language.lexicon import Lexicon
from explorer.model.bitext import PairingText, PairProposal
from explorer.model.language import Lang
from explorer.model.progress import Progress, silent

LANGS = (Lang.DE, Lang.FR, Lang.EN)


def pair(
    texts: Sequence[PairingText],
    *,
    lexicon: Lexicon,
    rejected: AbstractSet[tuple[int, int]] = frozenset(),
    progress: Progress = silent,
) -> tuple[PairProposal, ...]:
    """Proposals of versions, each document at most once for each other language, the surest first.

    `rejected` pairs of ids, in either order, are never proposed.
    """
    ordered = sorted(texts, key=lambda text: (text.file_name, text.title, text.text))  # whatever order they came in
    by_lang = {lang: [text for text in ordered if text.lang is lang] for lang in LANGS}
    tokens = _types(text for text in texts if text.lang in LANGS)
    found: list[PairProposal] = []
    for done, (one, other) in enumerate(combinations(LANGS, 2)):
        progress("Pairing", done, len(LANGS))
        scored = _scored(by_lang[one], by_lang[other], tokens, lexicon)
        kept = [item for item in scored if not {(item.left, item.right), (item.right, item.left)} & rejected]
        found.extend(_assigned(kept))
    return tuple(sorted(found, key=lambda proposal: -proposal.score))


def _types(texts: Iterable[PairingText]) -> dict[int, list[str]]:
    """The tokens of each document, each once and as one object in all: the words of a large library fill the memory."""
    known: dict[str, str] = {}
    return {text.document: [known.setdefault(token, token) for token in dict.fromkeys(_tokens(text))] for text in texts}


def _tokens(text: PairingText) -> list[str]:
    return document_tokens(text.title, text.text, text.lang)


def _scored(
    left: Sequence[PairingText], right: Sequence[PairingText], tokens: Mapping[int, list[str]], lexicon: Lexicon
) -> Iterator[PairProposal]:
    if not left or not right:
        return
    concepts = Concepts(right[0].lang, lexicon)
    ours = concepts.profile([tokens[text.document] for text in left], left[0].lang)
    theirs = concepts.profile([tokens[text.document] for text in right], right[0].lang)
    maybe = candidates(ours, theirs, len(concepts))
    forward = coverage(ours, theirs, maybe, len(concepts))
    backward = coverage(theirs, ours, [(other, one) for one, other in maybe], len(concepts))
    for (one, other), out, back in zip(maybe, forward, backward, strict=True):
        proposal = judge(left[one], right[other], float(out + back) / 2)
        if proposal is not None:
            yield proposal


def coverage(source: Profiles, target: Profiles, pairs: Sequence[tuple[int, int]], concepts: int) -> Floats:
    """For each pair of documents, the share of the source's weight whose concepts the target holds."""
    found = np.zeros(len(pairs), dtype=np.float32)
    held = np.zeros(concepts, dtype=np.float32)
    last = -1
    for number in sorted(range(len(pairs)), key=lambda number: pairs[number][1]):
        one, other = pairs[number]
        if other != last:
            held[:] = 0.0
            places, _ = target.entries(target.of(other))
            order = np.argsort(target.ties[places], kind="stable")
            held[target.concepts[places[order]]] = target.ties[places[order]]
            last = other
        found[number] = _covered(source, one, held)
    return found


def _covered(source: Profiles, document: int, held: Floats) -> float:
    types = source.of(document)
    places, counts = source.entries(types)
    if not len(places):
        return 0.0
    ties = source.ties[places] * held[source.concepts[places]]
    best = np.zeros(len(types), dtype=np.float32)
    filled = counts > 0
    best[filled] = np.maximum.reduceat(ties, (np.cumsum(counts) - counts)[filled])
    weights = source.weights[types]
    return float((weights * best).sum() / max(weights.sum(), 1e-6))


def _assigned(proposals: Iterable[PairProposal]) -> Iterator[PairProposal]:
    taken: set[int] = set()
    for proposal in sorted(proposals, key=lambda item: -item.score):
        if proposal.left not in taken and proposal.right not in taken:
            taken |= {proposal.left, proposal.right}
            yield proposal
