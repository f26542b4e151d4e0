"""The beads of a library as units of a translation memory."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from explorer.exchange.translation.memory import is_worth_keeping
from explorer.library.aligning import language_pairs
from explorer.library.context import Context
from explorer.library.excerpts import citation, joined
from explorer.model.bitext import Bead, BeadStatus, Dossier
from explorer.model.coding import ExcerptFilter
from explorer.model.documents import Passage
from explorer.model.exchange import ExportOptions, TranslationUnit
from explorer.model.language import Lang
from explorer.model.progress import Progress
from explorer.store import beads, documents, dossiers, tags, themes
from explorer.store.database import Transaction


class _Side:
    """One document of a dossier: its passages, and the tags that pass the filter."""

    def __init__(self, tx: Transaction, document: int, wanted: ExcerptFilter) -> None:
        self.document = documents.get(tx, document)
        self._passages = documents.passages(tx, document)
        self._tags = tags.matching(tx, replace(wanted, documents=(document,), dossiers=(), langs=()))

    def parts(self, numbers: Sequence[int]) -> list[Passage]:
        return [self._passages[number] for number in numbers]

    def themes(self, parts: Sequence[Passage]) -> set[str]:
        return {tag.theme for tag in self._tags for part in parts if part.span.overlaps(tag.span)}


@dataclass(frozen=True, slots=True)
class _Group:
    """Beads taken together: the passages of each language by number."""

    beads: tuple[Bead, ...]
    numbers: Mapping[Lang, tuple[int, ...]]


def units_of(
    context: Context, wanted: ExcerptFilter, options: ExportOptions, progress: Progress, *, whole: bool = False
) -> list[TranslationUnit]:
    """The beads between every two languages of the dossiers wanted, with text on both sides.

    With `whole`, what answers one another in a dossier of three languages is one unit, made of the beads that reach
    the floor of the options: so one dossier comes back, and not one for every two languages.
    """
    with context.database.reading() as tx:
        chosen = [d for d in dossiers.all(tx) if not wanted.dossiers or d.id in wanted.dossiers]
        names = {theme.id: theme.label(options.lang) for theme in themes.all(tx)}
        found: list[TranslationUnit] = []
        for done, dossier in enumerate(chosen, 1):
            found.extend(_of_dossier(tx, dossier, wanted, names, options if whole else None))
            progress("Gathering beads", done, len(chosen))
    return found


def _of_dossier(
    tx: Transaction,
    dossier: Dossier,
    wanted: ExcerptFilter,
    names: Mapping[str, str],
    whole: ExportOptions | None,
) -> Iterator[TranslationUnit]:
    groups = [group for pair in language_pairs(dossier) for group in _of_pair(tx, dossier, pair, wanted)]
    if whole is not None and len(dossier.documents) > 2:
        kept = [g for g in groups if is_worth_keeping(g.beads[0].score, g.beads[0].status, whole)]
        groups = _in_text_order(_together(kept), tuple(dossier.documents))
    sides = {lang: _Side(tx, document, wanted) for lang, document in dossier.documents.items()} if groups else {}
    for group in groups:
        parts = {lang: sides[lang].parts(numbers) for lang, numbers in group.numbers.items()}
        tagged = {theme for lang, part in parts.items() for theme in sides[lang].themes(part)}
        if tagged or not (wanted.themes or wanted.tags is not None):
            yield _unit(dossier, group, sides, parts, tuple(sorted(names[theme] for theme in tagged)))


def _of_pair(tx: Transaction, dossier: Dossier, langs: tuple[Lang, Lang], wanted: ExcerptFilter) -> Iterator[_Group]:
    """Every bead with text on both sides as a group of its own."""
    ids = [dossier.documents[lang] for lang in langs]
    if wanted.documents and not set(ids) & set(wanted.documents):
        return
    for bead in beads.of_dossier(tx, dossier.id, ids[0], ids[1]):
        if bead.left and bead.right:
            yield _Group((bead,), {langs[0]: bead.left, langs[1]: bead.right})


def _together(groups: Sequence[_Group]) -> list[_Group]:
    """Groups that share a passage as one."""
    home: dict[tuple[Lang, int], list[_Group]] = {}
    for group in groups:
        places = [(lang, number) for lang, numbers in group.numbers.items() for number in numbers]
        shared = {id(home[place]): home[place] for place in places if place in home}
        joint = max(shared.values(), key=len, default=[])
        for other in shared.values():
            if other is not joint:
                joint.extend(other)
        joint.append(group)
        moved = (place for other in shared.values() for place in _places(other))
        home.update(dict.fromkeys([*moved, *places], joint))
    return [_joint(found) for found in {id(one): one for one in home.values()}.values()]


def _places(groups: Sequence[_Group]) -> list[tuple[Lang, int]]:
    return [(lang, number) for group in groups for lang, numbers in group.numbers.items() for number in numbers]


def _joint(groups: Sequence[_Group]) -> _Group:
    numbers: dict[Lang, set[int]] = defaultdict(set)
    for lang, number in _places(groups):
        numbers[lang].add(number)
    return _Group(
        tuple(bead for group in groups for bead in group.beads),
        {lang: tuple(sorted(held)) for lang, held in numbers.items()},
    )


def _in_text_order(groups: Sequence[_Group], langs: Sequence[Lang]) -> list[_Group]:
    """Groups along the text of the first language; one without it follows the last that stands before it elsewhere."""
    first = langs[0]
    row = sorted((g for g in groups if first in g.numbers), key=lambda g: g.numbers[first])
    others = [g for g in groups if first not in g.numbers]
    for group in sorted(others, key=lambda g: next(g.numbers[lang] for lang in langs if lang in g.numbers)):
        lang = next(lang for lang in langs if lang in group.numbers)
        here = group.numbers[lang]
        before = [place for place, other in enumerate(row) if lang in other.numbers and other.numbers[lang] < here]
        row.insert(before[-1] + 1 if before else 0, group)
    return row


def _unit(
    dossier: Dossier,
    group: _Group,
    sides: Mapping[Lang, _Side],
    parts: Mapping[Lang, list[Passage]],
    labels: tuple[str, ...],
) -> TranslationUnit:
    ordered = {lang: parts[lang] for lang in dossier.documents if lang in parts}
    return TranslationUnit(
        id=f"{dossier.id}-{group.beads[0].id}",
        texts={lang: joined(part) for lang, part in ordered.items()},
        score=min(bead.score for bead in group.beads),
        status=_status({bead.status for bead in group.beads}),
        themes=labels,
        citations={lang: citation(sides[lang].document, part) for lang, part in ordered.items()},
    )


def _status(found: set[BeadStatus]) -> BeadStatus:
    """That of all beads; of different ones a person stands for the whole only if one stands for each."""
    if len(found) == 1:
        return next(iter(found))
    return BeadStatus.AUTOMATIC if BeadStatus.AUTOMATIC in found else BeadStatus.CONFIRMED
