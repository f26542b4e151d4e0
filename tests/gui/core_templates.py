"""Every template for people that the rooms below the interface hold, read from their source."""

import ast
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from explorer.model import errors
from explorer.model.errors import ExplorerError

_CALLS = frozenset({"Notice", "Change", "step", "progress", "Difference"})
_REASON = 6
"""Place of the reason among the arguments of `Difference`."""
_SPOKEN = frozenset({"reason", "problem", "expected", "field"})
"""Data of errors that are words of ours."""
_NOT_ERRORS = frozenset({"format", "Difference"})
_HELPERS = frozenset({"_bad", "_bad_number"})
"""What makes an error of a place and such words."""
_NAMED = frozenset({"reason", "problem", "expected", "_REASON", "_REASONS"})
"""Names of what goes into an error a line later."""
_SAYING = frozenset({"_problem", "_reason"})
"""Functions that give such words."""


def templates(package: Path) -> set[str]:
    """Sentences of errors; names of steps, notices, progress; reasons of differences."""
    found = {kind.template for kind in _kinds(ExplorerError)}
    for path in sorted(package.rglob("*.py")):
        if not {"gui", "cli", "__main__.py"} & set(path.relative_to(package).parts):
            found |= set(_in_module(ast.parse(path.read_text("utf8"))))
    return {text for text in found if " " in text or text[:1].isupper()}


def parts(package: Path) -> set[str]:
    """What errors hold as data and is ours to translate: reasons, problems, what is expected, names of fields. Where
    a part is put together of words and values, the values are `{0}`, `{1}`, ... in it.
    """
    found: set[str] = set()
    for path in sorted(package.rglob("*.py")):
        if not {"gui", "cli"} & set(path.relative_to(package).parts):
            found |= set(_parts_in(ast.parse(path.read_text("utf8"))))
    return {text for text in found if not re.search(r"\{[a-z]", text)}


def _parts_in(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from (text for value in _told(node) for text in _pieces(value))
        elif isinstance(node, ast.FunctionDef) and node.name in _SAYING:
            yield from (text for part in ast.walk(node) if isinstance(part, ast.Return) for text in _pieces(part.value))
        elif isinstance(node, ast.Assign | ast.AnnAssign) and _targets(node) & _NAMED:
            yield from _pieces(node.value)


def _told(node: ast.Call) -> list[ast.expr]:
    if _called(node) in _HELPERS:
        return node.args[1:]
    return [] if _called(node) in _NOT_ERRORS else [k.value for k in node.keywords if k.arg in _SPOKEN]


def _pieces(value: ast.expr | None) -> Iterator[str]:
    """The texts that an expression may give."""
    if isinstance(value, ast.IfExp):
        yield from (*_pieces(value.body), *_pieces(value.orelse))
    elif isinstance(value, ast.BoolOp | ast.Dict):
        yield from (text for part in value.values for text in _pieces(part))
    elif isinstance(value, ast.Constant | ast.JoinedStr | ast.BinOp):
        places = count()
        text = "".join(_literal(part) or f"{{{next(places)}}}" for part in _joined(value))
        if re.search(r"[a-z]{3}", re.sub(r"\{\d+\}", "", text)):
            yield text


def _joined(value: ast.expr) -> list[ast.expr]:
    if isinstance(value, ast.BinOp):
        return [*_joined(value.left), *_joined(value.right)]
    return value.values if isinstance(value, ast.JoinedStr) else [value]


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
