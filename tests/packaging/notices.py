"""Third-party notices: who made what Diptych ships, and under which licence.

`python -m tests.packaging.notices FILE [WORK]`; with PyInstaller's work folder, on the system's libraries in it too.
"""

import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution
from pathlib import Path

from tests.packaging import system_libraries
from tests.packaging.distributions import PROJECT, runtime

_RULE = "=" * 100
_LICENCE_NAMES = ("licen", "copying", "notice", "authors")
_SHIPPED_TEXTS = PROJECT / "resources" / "packaging" / "licences"

_HEAD = """Diptych: notices on the work of others

Diptych itself is under the MIT licence (LICENSE). It ships with the software named here, each part under its own
licence, whose text follows as its makers publish it.

Qt, Qt for Python (PySide6, shiboken6) and Pebble are used under the GNU Lesser General Public License, version 3. They
are unchanged. Qt and Qt for Python lie below _internal as shared libraries of their own, so that you may put builds of
yours in their place; to do so with Pebble, build Diptych anew from its source (`make package`). No module of Qt that is
under the GPL alone (such as Qt Charts or Qt Data Visualization) is part of this package.

tld is used under the Mozilla Public License 1.1, certifi under the Mozilla Public License 2.0. Both are unchanged.

The source code of all these is published by their makers at the addresses given below.

The program was put together by PyInstaller, whose start code is under the GPL with an exception that lets programs
built with it go under any licence.
"""


def notices(work: Path | None) -> str:
    """The whole text; `work` is the folder where PyInstaller worked, if it did."""
    parts = [_HEAD, "Contents\n\n" + "\n".join(_line(d) for d in runtime().values()) + "\n", _python()]
    parts += [_section(d) for d in runtime().values()]
    parts += _system_sections(work) if work else []
    parts += [_shipped_text(path) for path in sorted(_SHIPPED_TEXTS.glob("*.txt"))]
    return f"\n{_RULE}\n".join(parts)


def licence_of(of: Distribution) -> str:
    """The licence that a distribution declares, in short; empty where it declares none."""
    declared = "\n".join(_fields(of, "License-Expression", "License")).strip().splitlines()
    classifiers = [c.rsplit(" :: ", 1)[-1] for c in _fields(of, "Classifier") if c.startswith("License ::")]
    return declared[0] if declared else ", ".join(classifiers)


def licence_texts(of: Distribution) -> Iterator[tuple[str, str]]:
    """The licence files that a distribution brings: name and text."""
    for file in sorted(of.files or (), key=str):
        top, *rest = file.parts
        if top.endswith(".dist-info") and any(word in part.lower() for part in rest for word in _LICENCE_NAMES):
            yield "/".join(rest), Path(str(of.locate_file(file))).read_text("utf8", "replace").strip()


def _line(of: Distribution) -> str:
    return f"  {of.metadata['Name']} {of.version}: {licence_of(of)}"


def _system_sections(work: Path) -> list[str]:
    """The system's libraries; packages of which the same is said (they come from one source) stand together."""
    said: dict[str, list[str]] = {}
    for package, names in system_libraries.libraries(work).items():
        told = system_libraries.copyright_of(package) or "(The system does not say whose they are.)"
        said.setdefault(told, []).append(f"Debian package {package or 'unknown'}: {', '.join(names)}")
    return ["\n".join(["Libraries of the system", *lines, "", told, ""]) for told, lines in said.items()]


def _fields(of: Distribution, *names: str) -> list[str]:
    """The values of these fields of a distribution's metadata, one after the other."""
    return [value.strip() for name in names for value in of.metadata.get_all(name) or ()]


def _section(of: Distribution) -> str:
    addresses = [line for line in _fields(of, "Home-page", "Project-URL") if "changelog" not in line.lower()]
    texts = [f"--- {name}\n\n{text}" for name, text in licence_texts(of)] or [_known_text(of)]
    lines = [f"{of.metadata['Name']} {of.version}", f"Licence: {licence_of(of)}", f"By: {_makers(of)}", *addresses]
    return "\n".join([*lines, "", *texts, ""])


def _known_text(of: Distribution) -> str:
    """The text of a licence that a distribution names without bringing it."""
    licence = licence_of(of)
    if licence == "MIT":
        own = (PROJECT / "LICENSE").read_text("utf8")
        return f"Copyright {_makers(of)}\n\n{own[own.index('Permission') :].strip()}"
    shipped = next(path.stem for path in sorted(_SHIPPED_TEXTS.glob("*.txt"), reverse=True) if path.stem in licence)
    return f"(The text of {shipped} stands at the end of these notices.)"


def _makers(of: Distribution) -> str:
    named = _fields(of, "Author", "Author-email", "Maintainer", "Maintainer-email")
    return "; ".join(dict.fromkeys(named)) or "see its address"


def _python() -> str:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    body = text.read_text("utf8") if text.exists() else "(See the address docs.python.org/3/license.html.)\n"
    return f"Python {sys.version.split()[0]}\n\n{body}"


def _shipped_text(path: Path) -> str:
    return f"{path.stem}\n\n{path.read_text('utf8')}"


def main(target: Path, work: Path | None = None) -> None:
    """Write the notices to a file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(notices(work), "utf8")
    print(f"{target}: notices on {len(runtime())} distributions, {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(*(Path(word) for word in sys.argv[1:]))
