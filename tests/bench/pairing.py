"""Pairing: real press releases of which every third French version is withheld, and a library of ten thousand."""

import csv
import gzip
import json
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import date

from explorer.bitext.pairing import pair
from explorer.language.lexicon import Lexicon, load
from explorer.model.bitext import PairingText, PairProposal
from explorer.model.documents import Found, PassageKind
from explorer.model.language import Lang
from explorer.reading.read import read
from tests.bench.figures import Figure, tell
from tests.bench.reading_data import DATA, PROJECT

_RELEASES = DATA / "press_releases"
_EVERY = 3
"""Every third French version is withheld."""
_DOCUMENTS = 10_000

Pair = tuple[int, int]


def main() -> None:
    """Print the figures; with `--show` the wrong pairs too."""
    if not _RELEASES.exists():
        print(f"pairing: no press releases in {DATA}")
        return
    lexicon = load(PROJECT / "resources" / "lexicon")
    texts, true = withheld(list(_read_pairs()))
    tell(*accuracy(texts, true, pair(texts, lexicon=lexicon)))
    bare = [PairingText(t.document, t.lang, t.title, t.text) for t in texts]
    tell(*accuracy(bare, true, pair(bare, lexicon=lexicon), "nothing but the text: "))
    tell(*speed(lexicon))


def _read_pairs() -> Iterator[tuple[PairingText, PairingText]]:
    """The German and French releases of a row whose bodies are in two languages, as an import reads them."""
    with (_RELEASES / "pairs.tsv").open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if row["de"] and row["fr"]]
    for number, row in enumerate(rows):
        german, french = (_read(row[lang], 2 * number + place) for place, lang in enumerate(("de", "fr")))
        if german is not None and french is not None and (german.lang, french.lang) == (Lang.DE, Lang.FR):
            yield german, french


def _read(name: str, document: int) -> PairingText | None:
    drafts = read(_RELEASES / name).drafts
    if not drafts:
        return None
    draft = max(drafts, key=lambda draft: len(draft.text))
    meta = draft.metadata
    body = "\n".join(p.text for p in draft.passages if p.kind is not PassageKind.BOILERPLATE)
    return PairingText(
        document=document,
        lang=draft.lang,
        title=_value(meta.title),
        text=body,
        date=date.fromisoformat(meta.date.value) if meta.date else None,
        issuer=_value(meta.issuer),
        url=_value(meta.url),
        reference=_value(meta.reference),
        file_name=name.rpartition("/")[2],
        source=document,
        alternates=dict(meta.alternates),
    )


def _value(found: Found | None) -> str:
    return found.value if found else ""


def withheld(pairs: Sequence[tuple[PairingText, PairingText]]) -> tuple[list[PairingText], dict[int, int | None]]:
    """The texts without every third French one, and the true partner of each German text, None where it is withheld."""
    texts: list[PairingText] = []
    true: dict[int, int | None] = {}
    for number, (german, french) in enumerate(pairs):
        keep = number % _EVERY != _EVERY - 1
        texts.extend([german, french] if keep else [german])
        true[german.document] = french.document if keep else None
    return texts, true


def accuracy(
    texts: Sequence[PairingText], true: dict[int, int | None], found: Sequence[PairProposal], how: str = ""
) -> Iterator[Figure]:
    """F1 of the pairs above the margin, and how often a text whose partner is withheld was given another."""
    sure = {(p.left, p.right) for p in found if p.sure}
    wanted = {(german, french) for german, french in true.items() if french is not None}
    lonely = [german for german, french in true.items() if french is None]
    right = len(sure & wanted)
    wrong = [pair for pair in sure if pair[0] in lonely]
    if "--show" in sys.argv:
        _show(texts, sure, wanted, found)
    yield Figure(f"{how}pairs, of {len(wanted)}: F1", 2 * right / (len(sure) + len(wanted)), 0.98)
    yield Figure(f"{how}withheld partners replaced, of {len(lonely)}", len(wrong) / len(lonely), 0.02, "", True)


def _show(texts: Sequence[PairingText], sure: set[Pair], wanted: set[Pair], found: Sequence[PairProposal]) -> None:
    by_id = {text.document: text for text in texts}
    scores = {(p.left, p.right): round(p.score, 3) for p in found}
    for kind, pairs in (("wrong", sure - wanted), ("missed", wanted - sure)):
        for one, other in sorted(pairs):
            names = [f"{by_id[n].file_name} {by_id[n].date} {by_id[n].title[:50]!r}" for n in (one, other)]
            print(f"{kind} {scores.get((one, other))}: {' = '.join(names)}")


def speed(lexicon: Lexicon) -> Iterator[Figure]:
    """How long ten thousand texts take, and how many of their pairs are found."""
    texts, true = _many()
    start = time.process_time()
    found = pair(texts, lexicon=lexicon)
    seconds = time.process_time() - start
    yield Figure(f"{len(texts)} documents paired, time of one processor", seconds, 300, " s", at_most=True)
    sure = {(p.left, p.right) for p in found if p.sure}
    yield Figure("  their pairs: F1", 2 * len(sure & true) / (len(sure) + len(true)))


def _many() -> tuple[list[PairingText], set[Pair]]:
    texts: list[PairingText] = []
    true: set[Pair] = set()
    with gzip.open(_RELEASES / "scale_2022-2025.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            release = json.loads(line)
            day = date.fromisoformat(release["date"])
            for lang in (Lang.DE, Lang.FR):
                version = release[lang.value]
                body = f"{version['lead']}\n{version['text']}"
                texts.append(PairingText(len(texts), lang, version["title"], body, day, source=len(texts)))
            true.add((len(texts) - 2, len(texts) - 1))
            if len(texts) >= _DOCUMENTS:
                break
    return texts, true


if __name__ == "__main__":
    main()
