"""Whether search answers rightly: `python -m tests.bench.search_answers`.

Sixty questions to the specimens, each with a passage that must be among the answers; and 200 questions drawn from real
press releases, whose 20 best must be those of Whoosh's own BM25F: the same scores, and of equal ones any.
"""

import csv
import os
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from whoosh import query as whoosh_query
from whoosh.searching import Searcher

from explorer.language.lexicon import Lexicon
from explorer.library import Library
from explorer.library.specimen import files
from explorer.model.language import Lang
from explorer.model.progress import silent
from explorer.model.search import IndexUnit, SearchRequest
from explorer.search import folder as index_folder
from explorer.search.analysis import WORD, is_function_word, stem_of
from explorer.search.asking import ask
from explorer.search.engine import Engine
from explorer.search.ordering import best
from tests.bench.figures import Figure, tell
from tests.bench.search_corpus import units
from tests.conftest import PROJECT

_SOURCE = PROJECT.parent / "shared/data/press_releases/scale_2022-2025.jsonl.gz"
_PASSAGES, _QUESTIONS, _BEST = 5_000, 200, 20
_NEAR = 1e-6


def specimens(home: Path) -> Iterator[Figure]:
    """How many of the questions to the specimens find their passage."""
    with (PROJECT / "tests/search/queries.tsv").open(encoding="utf-8", newline="") as lines:
        questions = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    os.environ["DIPTYCH_HOME"] = str(home)
    with Library.create(home / "library") as library:
        library.imports.run(files())
        library.search.catch_up()
        found = sum(_is_found(library, *row.values()) for row in questions)
    yield Figure("questions to the specimens that find their passage", found, len(questions))


def _is_found(library: Library, query: str, file: str, passage: str) -> bool:
    for hit in library.search.all_hits(SearchRequest(query)):
        if Path(library.documents.get(hit.document).path).name == file:
            own = [p.text for p in library.documents.passages(hit.document) if p.paragraph == hit.paragraph]
            if passage in " ".join(" ".join(own).split()):
                return True
    return False


def ranking(home: Path) -> Iterator[Figure]:
    """How many questions have the same 20 best as Whoosh gives."""
    found = units(_SOURCE, _PASSAGES)
    engine = Engine.open(home / "index", "bench")
    engine.rebuild(found[: _PASSAGES * 3 // 4], 1, silent)
    engine.update(found[_PASSAGES // 2 :], [], 2)  # deleted units, which Whoosh's statistics count
    searcher = index_folder.open_or_make(engine.folder).searcher()
    chance = random.Random("ranking")
    alike = asked = 0
    while asked < _QUESTIONS:
        unit = chance.choice(found)
        words = _words(unit)
        if len(words) >= 3:
            asked += 1
            joined = chance.choice(["AND", "OR"])
            alike += _same(engine, searcher, chance.sample(words, chance.randint(1, 3)), unit.lang, joined)
    engine.close()
    yield Figure("questions with the same 20 best as Whoosh's BM25F", alike, _QUESTIONS)


def _words(unit: IndexUnit) -> list[str]:
    found = dict.fromkeys(WORD.findall(unit.text))
    return [word for word in found if len(word) > 3 and word.isalpha() and not is_function_word(word, unit.lang)]


def _same(engine: Engine, searcher: Searcher, words: list[str], lang: Lang, joined: str) -> bool:
    terms: list[Any] = [whoosh_query.Term(lang.value, stem_of(word, lang)) for word in words]
    tree = (whoosh_query.And if joined == "AND" else whoosh_query.Or)(terms)
    theirs = {hit.docnum: hit.score for hit in searcher.search(tree, limit=None)}
    request = SearchRequest(f" {joined} ".join(words), langs=(lang,), across=False)
    matches = ask(engine.snapshot, request, Lexicon(())).matches
    if len(matches) != len(theirs):
        return False
    places = best(matches, _BEST)
    top = sorted(theirs.values(), reverse=True)[:_BEST]
    scores, docs = matches.scores[places].tolist(), matches.docs[places].tolist()
    alike = all(abs(own - other) < _NEAR for own, other in zip(scores, top, strict=True))
    return alike and all(abs(theirs[doc] - score) < _NEAR for doc, score in zip(docs, scores, strict=True))


def main() -> int:
    """Print both figures."""
    with tempfile.TemporaryDirectory() as home:
        tell(*specimens(Path(home)))
        if _SOURCE.exists():
            tell(*ranking(Path(home)))
        else:
            print("the press releases are not here (../shared/data); the ranking is not measured")
    return 0


if __name__ == "__main__":
    sys.exit(main())
