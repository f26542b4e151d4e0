"""No code from data: what lies in a library's folder is never run, whoever put it there."""

import ast
import os
import pickle
from collections.abc import Callable
from pathlib import Path

from explorer.library import Library
from explorer.model.coding import ExcerptFilter, TagDraft
from explorer.model.documents import Span
from tests.journeys.program import Program
from tests.journeys.trust.state import OWN

Copy = Callable[[str], Path]
NAMES = (
    *("_diptych_1.toc", "_diptych2_1.toc", "_diptych3_1.toc", "_diptych4_1.toc", "_MAIN_1.toc", "diptych.pickle"),
    *("index/_diptych3_1.toc", "index/_MAIN_1.toc", ".index/_diptych3_1.toc", "cache/index/_diptych3_1.toc"),
    *(
        "lexicon/own.pickle",
        "lexicon/own.npy",
        "vectors.npy",
        "vectors.pickle",
        "temporary/a.pickle",
        "backups/a.pickle",
    ),
    *("sitecustomize.py", "explorer.py", "conftest.py", "originals/__init__.py"),
)


class Trap:
    """Leaves a mark where it is unpickled."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, ...]:
        return (os.mkdir, (str(self.mark),))


def test_planted_pickles_and_modules_are_never_read(copy: Copy, trust_home: Path, tmp_path: Path) -> None:
    folder, mark = copy("library"), tmp_path / "sprung"
    trap = pickle.dumps(Trap(mark))
    pickle.loads(trap)
    mark.rmdir()  # the trap works
    for name in NAMES:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(trap if path.suffix != ".py" else f"import os; os.mkdir({str(mark)!r})".encode())
    program = Program(folder, trust_home)
    assert program("documents").code == 0
    program("import", folder / "index")
    assert program("search", "Cloud", "--json").json["total"] > 0
    with Library.open(folder) as library:
        library.upkeep.reindex()
        library.upkeep.backup()
        library.tags.add(TagDraft(1, "ai", Span(0, 9)), carry=True)
        library.search.catch_up()
        library.exports.write("html", tmp_path / "a.html", ExcerptFilter())
        library.upkeep.check(repair=True)
    assert not mark.exists()


LOADERS = {"pickle", "marshal", "shelve", "dill", "joblib", "cloudpickle", "yaml", "eval", "exec"}
ALLOWED = {
    "search/termfile.py": "the index in the user's cache",
    "search/postings.py": "the index in the user's cache",
    "library/apart/wire.py": "a pipe between two processes of ours",
}


def test_nothing_else_runs_what_it_reads(project: Path) -> None:
    """No other module loads what can hold code; NumPy's files are read nowhere."""
    found = set()
    for path in (project / "explorer").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf8"))):
            if loads(node) & LOADERS:
                found.add(str(path.relative_to(project / "explorer")))
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name) and called.value.id == "np":
                assert called.attr not in ("load", "loadtxt", "genfromtxt", "fromfile", "memmap"), path
    assert found == set(ALLOWED)


def loads(node: ast.AST) -> set[str]:
    """Modules that a node imports, or the function that it calls."""
    if isinstance(node, ast.Import):
        return {alias.name.split(".")[0] for alias in node.names}
    if isinstance(node, ast.ImportFrom):
        return {(node.module or "").split(".")[0]}
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return {node.func.id}
    return set()


def test_index_lies_in_the_cache_and_is_private(copy: Copy, trust_home: Path) -> None:
    program = Program(copy("library"), trust_home)
    assert program("search", "Cloud", "--json").json["total"] > 0
    index = Path(program("info", "--json").json["index"])
    assert index.is_relative_to(trust_home / "cache")
    assert list(index.glob("*.toc"))
    for folder in (index, index.parent, trust_home / "cache"):
        assert folder.stat().st_mode & 0o077 == 0
    assert {path.name for path in program.library.iterdir()} <= OWN


def test_copy_of_a_library_has_an_index_of_its_own(copy: Copy, trust_home: Path) -> None:
    indexes = {Program(copy(name), trust_home)("info", "--json").json["index"] for name in ("one", "two")}
    assert len(indexes) == 2
