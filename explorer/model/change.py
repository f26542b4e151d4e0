"""What a mutation touched, so that views refresh only that."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Change:
    """Ids touched by one step. `name` is an English template for people ("Tag {theme}"), `data` fills it."""

    name: str
    data: dict[str, str | int] = field(default_factory=dict)
    documents: frozenset[int] = frozenset()
    dossiers: frozenset[int] = frozenset()
    beads: frozenset[int] = frozenset()
    """Ids of the dossiers whose beads changed."""
    tags: frozenset[int] = frozenset()
    """Ids of the documents whose tags changed."""
    themes: bool = False
    created: tuple[int, ...] = ()
    """Ids of rows made by the step, in order (tags, dossiers)."""

    def __str__(self) -> str:
        return self.name.format(**self.data)

    def __or__(self, other: "Change") -> "Change":
        return Change(
            self.name,
            self.data,
            self.documents | other.documents,
            self.dossiers | other.dossiers,
            self.beads | other.beads,
            self.tags | other.tags,
            self.themes or other.themes,
            self.created + other.created,
        )
