"""Which distributions Diptych needs when it runs: those in pyproject.toml and all that they need in turn."""

import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parent.parent.parent
_EXTRAS = ("vectors",)
"""Optional parts that the package brings along."""


def runtime() -> dict[str, Distribution]:
    """The distributions by their canonical names, in the order of the names.

    Raises:
        PackageNotFoundError: one of them is not installed here.
    """
    found: dict[str, Distribution] = {}
    _gather(requirements(), found)
    return dict(sorted(found.items()))


def requirements() -> tuple[Requirement, ...]:
    """What pyproject.toml asks for."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf8"))["project"]
    optional = (line for extra in _EXTRAS for line in project["optional-dependencies"][extra])
    return tuple(Requirement(line) for line in (*project["dependencies"], *optional))


def _gather(wanted: Iterable[Requirement], found: dict[str, Distribution]) -> None:
    for requirement in wanted:
        name = canonicalize_name(requirement.name)
        if name not in found:
            found[name] = distribution(requirement.name)
            _gather(_needs(found[name], requirement.extras), found)


def _needs(of: Distribution, extras: Iterable[str]) -> Iterator[Requirement]:
    """What a distribution needs on this machine, for these of its extras."""
    for line in of.requires or ():
        requirement = Requirement(line)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield requirement


def modules(of: Distribution) -> frozenset[str]:
    """Names of the top-level modules and packages that a distribution installs."""
    paths = (Path(str(file)) for file in of.files or ())
    tops = {path.parts[0].split(".")[0] for path in paths if path.suffix in {".py", ".so", ".pyd", ".json", ".lzma"}}
    return frozenset(top for top in tops if top.isidentifier())
