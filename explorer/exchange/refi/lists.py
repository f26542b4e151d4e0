"""What the texts of a REFI-QDA project refer to: coders, notes, variables, links, cases."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from explorer.exchange.refi.box import Box
from explorer.exchange.refi.names import CARRIED, same
from explorer.exchange.xmlread import children, local, text_of
from explorer.model.coding import TagOrigin, TagStatus

_MARKS: Final = {"origin": frozenset(TagOrigin), "status": frozenset(TagStatus)}


@dataclass(frozen=True, slots=True)
class Note:
    """A memo: its name and text, and for one of Diptych's own the property of a tag that it stands for."""

    name: str
    text: str
    mark: tuple[str, str] | None = None


@dataclass(slots=True)
class Lists:
    """Looked up by GUID. `used` gathers the notes that a text has referred to."""

    coders: Mapping[str, str]
    notes: Mapping[str, Note]
    variables: Mapping[str, str]
    carried: Mapping[str, str]
    """GUID of a carried tag -> GUID of the one that it follows."""
    cases: Mapping[str, Mapping[str, str]]
    """GUID of a source -> values of the variables of its cases."""
    trusted: bool = False
    """Whether Diptych wrote the project, so that its own marks mean what they say."""
    other_links: int = 0
    used: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, root: etree._Element, box: Box, trusted: bool) -> "Lists":
        """The lists of a project; `trusted` where Diptych wrote it."""
        links = [link for every in children(root, "Links") for link in children(every, "Link")]
        carried = [link for link in links if trusted and link.get("name") == CARRIED]
        variables = {same(v.get("guid")): v.get("name", "") for v in _within(root, "Variables")}
        return cls(
            coders={same(user.get("guid")): user.get("name", "") for user in _within(root, "Users")},
            notes={same(note.get("guid")): _note(note, box, trusted) for note in _within(root, "Notes")},
            variables=variables,
            carried={same(link.get("targetGUID")): same(link.get("originGUID")) for link in carried},
            cases=_cases(root, variables),
            trusted=trusted,
            other_links=len(links) - len(carried),
        )

    def notes_of(self, element: etree._Element) -> list[Note]:
        """The notes that an element refers to."""
        names = [same(reference.get("targetGUID")) for reference in children(element, "NoteRef")]
        self.used.update(names)
        return [self.notes[name] for name in names if name in self.notes]

    def unused_notes(self) -> list[str]:
        """Names of the memos that no text refers to."""
        return [note.name or "?" for guid, note in self.notes.items() if guid not in self.used and note.mark is None]

    def values(self, element: etree._Element) -> dict[str, str]:
        """The values of variables that an element holds, and those of its cases."""
        return {**self.cases.get(same(element.get("guid")), {}), **_values(element, self.variables)}


def _within(root: etree._Element, name: str) -> Iterator[etree._Element]:
    for every in children(root, name):
        yield from (element for element in every if local(element))


def _note(element: etree._Element, box: Box, trusted: bool) -> Note:
    name = element.get("name", "")
    kind, _, value = name.partition(": ")
    if trusted and value in _MARKS.get(kind, ()):
        return Note(name, "", (kind, value))
    parts = [text_of(child) for child in children(element, "Description", "PlainTextContent")]
    if (apart := box.text(element.get("plainTextPath", ""))) is not None:
        parts.append(apart.content)
    return Note(name, "\n".join(part.strip() for part in parts if part.strip()))


def _values(element: etree._Element, variables: Mapping[str, str]) -> dict[str, str]:
    found = {}
    for value in children(element, "VariableValue"):
        references = [variables.get(same(r.get("targetGUID")), "") for r in children(value, "VariableRef")]
        content = [text_of(child) for child in value if local(child).endswith("Value")]
        if references and content and references[0]:
            found[references[0]] = content[0]
    return found


def _cases(root: etree._Element, variables: Mapping[str, str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for case in _within(root, "Cases"):
        values = _values(case, variables)
        for source in children(case, "SourceRef"):
            found.setdefault(same(source.get("targetGUID")), {}).update(values)
    return found
