"""The rooms inside gui: one way down, and panels never meet."""

import ast
from pathlib import Path

_LEVEL = {"app": 5, "main_window": 4, "panels": 3, "dialogs": 3, "desk": 2, "widgets": 1}
"""Everything else (models, tasks, errors, settings, offsets and their like) is at the bottom, level 0."""


def imports(path: Path) -> list[str]:
    """Modules of gui that a file imports, from `explorer.gui` on."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("explorer.gui"):
            module = (node.module or "").removeprefix("explorer.gui").lstrip(".")
            found.extend([module] if module else [alias.name for alias in node.names])
    return found


def room(module: str) -> str:
    return module.split(".")[0]


def modules(project: Path) -> dict[str, list[str]]:
    top = project / "explorer" / "gui"
    return {
        ".".join(path.relative_to(top).with_suffix("").parts): imports(path)
        for path in sorted(top.rglob("*.py"))
        if path.name != "__init__.py"
    }


def test_one_way_down(project: Path) -> None:
    wrong = [
        f"{module} -> {used}"
        for module, all_used in modules(project).items()
        for used in all_used
        if _LEVEL.get(room(used), 0) > _LEVEL.get(room(module), 0)
    ]
    assert wrong == []


def test_panels_and_dialogs_never_import_each_other(project: Path) -> None:
    wrong = [
        f"{module} -> {used}"
        for module, all_used in modules(project).items()
        for used in all_used
        if room(module) in ("panels", "dialogs")
        and room(used) in ("panels", "dialogs")
        and not (module.startswith("panels.reader.") and used.startswith("panels.reader"))
        and not (module.startswith("dialogs.export") and used.startswith(("dialogs.export", "dialogs.theme_checks")))
    ]
    assert wrong == []


def test_no_other_room_of_the_core_and_no_blocking_loop(project: Path) -> None:
    for path in sorted((project / "explorer" / "gui").rglob("*.py")):
        text = path.read_text("utf8")
        assert "processEvents" not in text, path
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("explorer."):
                assert (node.module or "").split(".")[1] in ("gui", "library", "model"), (path, node.module)
