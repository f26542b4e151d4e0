"""Several coders: who codes, how far they agree, where they differ, and settling it one by one."""

from dataclasses import replace

from explorer.coding import agreement
from explorer.library import coders_settling, person
from explorer.library.analysis_texts import tagged_text, tagged_texts
from explorer.library.context import Context
from explorer.library.narrowing import places
from explorer.model.analysis import Agreement, CodedPassage, Keep, TaggedText, Unit
from explorer.model.change import Change
from explorer.model.coding import ExcerptFilter, TagStatus
from explorer.model.errors import BadValue
from explorer.store import coders, documents, tags
from explorer.store.database import Transaction

_ALL = ExcerptFilter()


class Coders:
    """Use cases of coding by several people. Tags that nobody has confirmed yet are no one's decision."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def me(self) -> str:
        """The name that new tags get."""
        return person.name()

    def call_me(self, name: str) -> None:
        """Give new tags this name; an empty one brings that of the system's user back. Raises CannotWrite."""
        person.call(name)

    def all(self) -> tuple[tuple[str, int], ...]:
        """Every coder with the number of tags, by name."""
        with self._context.database.reading() as tx:
            return coders.all(tx)

    def rename(self, old: str, new: str) -> Change:
        """Give the tags of a coder another name, such as those made before one gave one's own; undoable."""
        with self._context.database.step("Rename coder {old} to {new}", old=old or "–", new=new) as tx:
            coders.rename(tx, old, new)
        return tx.change

    def agreement(
        self,
        names: tuple[str, ...] = (),
        unit: Unit = Unit.PASSAGE,
        wanted: ExcerptFilter = _ALL,
        every_text: bool = False,
    ) -> tuple[Agreement, ...]:
        """How far these coders agree (all of them where none are named): all themes together, then each theme.

        Only texts count in which each of them has tagged something, unless `every_text`: then a text without tags was
        read and found to deserve none.

        Raises:
            BadValue: fewer than two coders.
            BadQuery: the filter's query cannot be understood.
        """
        with self._context.database.reading() as tx:
            names = names or tuple(name for name, _ in coders.all(tx))
            texts = _texts(tx, names, wanted, every_text)
        among = places(self._context, wanted, {text.document.id for text in texts})
        return agreement.agreement(texts, names, unit, among)

    def differences(
        self, first: str, second: str, wanted: ExcerptFilter = _ALL, every_text: bool = False
    ) -> tuple[CodedPassage, ...]:
        """Every passage on which two coders differ, with the tags of both, in the order of texts."""
        with self._context.database.reading() as tx:
            texts = _texts(tx, (first, second), wanted, every_text)
        found = [place for text in texts for place in coders_settling.differing(text, first, second)]
        among = places(self._context, wanted, {place.document for place in found})
        if among is None:
            return tuple(found)
        numbers = {document: {p.number for p in group} for document, group in among.items()}
        return tuple(place for place in found if place.passage.number in numbers.get(place.document, ()))

    def settle(self, document: int, passage: int, first: str, second: str, keep: Keep) -> Change:
        """Have two coders say the same of a passage; one undoable step.

        What is kept is given to the coder who lacks it, what is not kept is removed with the tags carried from it.

        Raises:
            NoSuchDocument: the id is unknown.
            BadValue: they do not differ there.
        """
        names = {"first": first or "–", "second": second or "–"}
        with self._context.database.step("Settle a difference between {first} and {second}", **names) as tx:
            text = _confirmed(tx, document)
            places = [p for p in coders_settling.differing(text, first, second) if p.passage.number == passage]
            if not places:
                raise BadValue(value=passage, field="passage on which they differ", expected="choose another one")
            coders_settling.settle(tx, places[0], (first, second), keep)
        return tx.change


def _texts(tx: Transaction, names: tuple[str, ...], wanted: ExcerptFilter, every_text: bool) -> tuple[TaggedText, ...]:
    texts = tagged_texts(tx, _of(names, wanted))
    return texts if every_text else agreement.read_by_all(texts, names)


def _of(names: tuple[str, ...], wanted: ExcerptFilter) -> ExcerptFilter:
    return replace(wanted, coders=names, statuses=(TagStatus.CONFIRMED,), query="")


def _confirmed(tx: Transaction, document: int) -> TaggedText:
    found = [tag for tag in tags.of_document(tx, document) if tag.status is TagStatus.CONFIRMED]
    return tagged_text(tx, documents.get(tx, document), found)
