"""Work at random on a library, one acknowledged step after the other: the same seed does the same on the same library.

Each scenario is a generator that yields after a step has been acknowledged. The driver runs it in a process that is
killed; the test runs it in its own, to know what every step leaves behind.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from explorer.library import Library
from explorer.model.bitext import Bead, Dossier
from explorer.model.coding import ExcerptFilter, Tag, TagDraft, Theme
from explorer.model.documents import MetadataEdit, Span
from explorer.model.errors import ExplorerError
from explorer.model.language import Lang
from explorer.model.search import SearchRequest

Scenario = Callable[[Library, Random, Path], Iterator[None]]
THEMES = ("ai", "cloud", "sovereignty", "open-source", "skills")


def tagging(library: Library, random: Random, scratch: Path) -> Iterator[None]:
    """Tag, carry, note, change, resize, confirm and remove."""
    while True:
        _edit_tags(library, random)
        yield


def _edit_tags(library: Library, random: Random) -> None:
    tags = _tags(library)
    if not tags or random.random() < 0.5:
        _add(library, random)
        return
    tag = random.choice(tags)
    random.choice(
        (
            lambda: library.tags.set_note(tag.id, f"Note {random.random()}"),
            lambda: library.tags.set_theme(random.choice(THEMES), tag.id),
            lambda: library.tags.resize(tag.id, _span(library, random, tag.document)),
            lambda: library.tags.confirm([tag.id]),
            lambda: library.tags.carry(tag.id),
            lambda: library.tags.remove([tag.id]),
        )
    )()


def _add(library: Library, random: Random) -> None:
    library.tags.add(_draft(library, random), carry=random.random() < 0.8)


def _draft(library: Library, random: Random) -> TagDraft:
    document = random.choice(library.documents.all()).id
    return TagDraft(document, random.choice(THEMES), _span(library, random, document), note="“é”")


def _tags(library: Library) -> list[Tag]:
    return [tag for document in library.documents.all() for tag in library.tags.of_document(document.id)]


def _span(library: Library, random: Random, document: int) -> Span:
    length = len(library.documents.text(document))
    start = random.randrange(length - 1)
    return Span(start, random.randrange(start + 1, min(length, start + 200) + 1))


def aligning(library: Library, random: Random, scratch: Path) -> Iterator[None]:
    """Edit beads, and confirm, part, join and align dossiers anew."""
    while True:
        _edit_alignment(library, random)
        yield


def _edit_alignment(library: Library, random: Random) -> None:
    dossiers = [d for d in library.dossiers.all() if library.dossiers.beads(d.id)]
    if not dossiers or random.random() < 0.1:
        _join_or_part(library, random)
        return
    dossier = random.choice(dossiers)
    beads = library.dossiers.beads(dossier.id)
    place = random.randrange(len(beads))
    one = beads[place]
    random.choice(
        (
            lambda: library.beads.merge([b.id for b in beads[place : place + 2]]),
            lambda: library.beads.split(one.id),
            lambda: library.beads.unlink(one.id),
            lambda: library.beads.move_border(one.id, left=random.choice((-1, 1))),
            lambda: library.beads.confirm([one.id]),
            lambda: library.beads.confirm_up_to(one.id),
            lambda: _link(library, random, dossier, beads),
            lambda: library.dossiers.realign(dossier.id),
            lambda: library.dossiers.confirm(dossier.id),
        )
    )()


def _link(library: Library, random: Random, dossier: Dossier, beads: tuple[Bead, ...]) -> None:
    left = random.choice([n for b in beads for n in b.left])
    right = random.choice([n for b in beads for n in b.right])
    library.beads.link(dossier.id, beads[0].left_document, beads[0].right_document, [left], [right])


def _join_or_part(library: Library, random: Random) -> None:
    every = library.dossiers.all()
    grown = [d for d in every if len(d.documents) > 1]
    if grown and random.random() < 0.5:
        library.dossiers.unlink(random.choice(grown).id)
        return
    left, right = random.sample([d.id for d in library.documents.all()], 2)
    try:
        library.dossiers.link(left, right)
    except ExplorerError:  # both of one language, or in one dossier already
        library.themes.put(library.themes.find(random.choice(THEMES)))


def undoing(library: Library, random: Random, scratch: Path) -> Iterator[None]:
    """Edit, take back, do again, take back more."""
    while True:
        random.choice((_edit_tags, _edit_alignment))(library, random)
        yield
        for act in random.choices((library.history.undo, library.history.redo), (2, 1), k=random.randrange(4)):
            try:
                act()
            except ExplorerError:  # nothing is left to undo or to redo
                continue
            yield


def exporting(library: Library, random: Random, scratch: Path) -> Iterator[None]:
    """Write the same file again and again, now with one theme, now with all: yields what was asked for."""
    if not _tags(library):
        library.tags.add_all([_draft(library, random) for _ in range(40)], carry=True)
        yield
    while True:
        wanted = random.choice((ExcerptFilter(), ExcerptFilter(themes=(random.choice(THEMES),))))
        library.exports.write("html", scratch / "excerpts.html", wanted)
        yield


def keeping(library: Library, random: Random, scratch: Path) -> Iterator[None]:
    """Tag, index anew, catch up, search, and back up."""
    while True:
        _add(library, random)
        yield
        random.choice(
            (
                library.upkeep.reindex,
                library.search.catch_up,
                lambda: library.search.find(SearchRequest("Cloud")),
                library.upkeep.backup,
            )
        )()


def indexing(library: Library, random: Random, scratch: Path) -> Iterator[None]:
    """Build the index anew and have it catch up with what changes, all the time."""
    while True:
        random.choice((library.upkeep.reindex, lambda: _catch_up(library, random)))()
        yield


def _catch_up(library: Library, random: Random) -> None:
    if random.random() < 0.5:
        _add(library, random)
    else:
        document = random.choice(library.documents.all()).id
        library.documents.trash([document])
        library.search.catch_up()
        library.documents.restore([document])
    library.search.catch_up()


def tidying(library: Library, random: Random, scratch: Path) -> Iterator[None]:
    """Trash, restore and rename documents; make, move, merge and delete themes."""
    while True:
        _tidy(library, random)
        yield


def _tidy(library: Library, random: Random) -> None:
    every, trashed = library.documents.all(), library.documents.all(trashed=True)
    one = random.choice(every).id
    first, second = random.sample([t.id for t in library.themes.all() if t.id not in THEMES], 2)
    fresh = Theme(f"own-{random.randrange(1 << 30)}", None, {Lang.DE: "Eigenes"}, {}, {}, "#336699", 0)
    acts = [
        lambda: library.documents.edit(one, MetadataEdit(title=f"Title {random.random()}")),
        lambda: library.themes.put(fresh),
        lambda: library.themes.move(first, random.choice((None, second)), 0),
        lambda: library.themes.merge(first, second),
        lambda: library.themes.remove(first),
        lambda: library.tags.add(TagDraft(one, second, _span(library, random, one)), carry=True),
    ]
    if len(every) > 3:
        acts.append(lambda: library.documents.trash(random.sample([d.id for d in every], 2)))
    if trashed:
        acts.append(lambda: library.documents.restore([random.choice(trashed).id]))
    try:
        random.choice(acts)()
    except ExplorerError:  # a theme cannot hang on one that lies below it
        library.themes.put(fresh)


STEPWISE: dict[str, Scenario] = {
    "tagging": tagging,
    "aligning": aligning,
    "undoing": undoing,
    "exporting": exporting,
    "keeping": keeping,
    "indexing": indexing,
    "tidying": tidying,
}
