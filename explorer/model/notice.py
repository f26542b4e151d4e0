"""A message for people, to be translated."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Notice:
    """A message for people: an English sentence as a template and its data; the interface translates the template."""

    template: str
    data: dict[str, str | int] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.data)
