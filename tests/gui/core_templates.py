"""Every template for people that the rooms below the interface hold, read from their source."""

import ast
from collections.abc import Iterator
from pathlib import Path

from explorer.model import errors
from explorer.model.errors import ExplorerError

_CALLS = frozenset({"Notice", "Change", "step", "progress", "Difference"})
_REASON = 6
"""Place of the reason among the arguments of `Difference`."""


def templates(package: Path) -> set[str]:
    """Sentences of errors; names of steps, notices, progress; reasons of differences."""
    found = {kind.template for kind in _kinds(ExplorerError)}
    for path in sorted(package.rglob("*.py")):
        if not {"gui", "cli", "__main__.py"} & set(path.relative_to(package).parts):
            found |= set(_in_module(ast.parse(path.read_text("utf8"))))
    return {text for text in found if " " in text or text[:1].isupper()}


def _kinds(kind: type[ExplorerError]) -> Iterator[type[ExplorerError]]:
    yield kind
    for below in kind.__subclasses__():
        if below.__module__ == errors.__name__:
            yield from _kinds(below)


def _in_module(tree: ast.Module) -> Iterator[str]:
    called = {name for node in ast.walk(tree) if isinstance(node, ast.Call) for name in _names_in(node)}
    for put in tree.body:
        if isinstance(put, ast.Assign | ast.AnnAssign) and put.value is not None:
            yield from filter(_is_sentence, [_literal(put.value)])
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in _CALLS:
            yield from (text for argument in _texts(node) if (text := _literal(argument)))
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and _targets(node) & called:
            yield from (text for part in ast.walk(node.value) if (text := _literal(part)) and " " in text)


def _is_sentence(text: str) -> bool:
    """Whether a constant is a sentence with data, which is told by whoever counts what it speaks of."""
    return " " in text and "{" in text and text.endswith(".") and text[:1] in "{ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _texts(node: ast.Call) -> list[ast.expr]:
    if _called(node) == "Difference":
        return [*node.args[_REASON : _REASON + 1], *(k.value for k in node.keywords if k.arg == "reason")]
    return node.args[:1]


def _names_in(node: ast.Call) -> set[str]:
    """Constants that a call takes its template from."""
    if _called(node) not in _CALLS:
        return set()
    return {part.id for argument in _texts(node) for part in ast.walk(argument) if isinstance(part, ast.Name)}


def _targets(node: ast.Assign | ast.AnnAssign) -> set[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return {target.id for target in targets if isinstance(target, ast.Name)}


def _literal(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
