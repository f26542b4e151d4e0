import sys

import pytest

from explorer.gui.guard import guarded, nothing


class Asked:
    @guarded(int)
    def number(self, value: str) -> int:
        """A number."""
        return int(value)

    @guarded(nothing)
    def fall(self) -> None:
        raise KeyError("gone")


def test_a_fault_is_told_and_a_harmless_answer_given(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    assert Asked().number("12") == 12
    assert Asked().number("x") == 0
    Asked().fall()
    assert told == [ValueError, KeyError]


def test_what_is_guarded_keeps_its_name() -> None:
    assert Asked.number.__doc__ == "A number."
