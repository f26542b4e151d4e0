"""Lines joined: parted words made whole, real hyphens kept."""

import pytest

from explorer.reading.hyphens import Words, join


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Die Abhän-", "gigkeit sinkt."], "Die Abhängigkeit sinkt."),
        (["der deutsch-", "französische Rat"], "der deutsch-französische Rat"),
        (["le conseil franco-", "allemand"], "le conseil franco-allemand"),
        (["Bundes- und Landes-", "behörden"], "Bundes- und Landesbehörden"),
        (["Bundes-", "und Landesbehörden"], "Bundes- und Landesbehörden"),
        (["die IT-", "Sicherheit"], "die IT-Sicherheit"),
        (["Baden-", "Württemberg"], "Baden-Württemberg"),
        (["celui-", "ci est"], "celui-ci est"),
        (["peut-", "être"], "peut-être"),
        (["a-t-", "il signé"], "a-t-il signé"),
        (["in den Jahren 2026-", "2028"], "in den Jahren 2026-2028"),
        (["ein Satz –", "mit Strich"], "ein Satz – mit Strich"),
        (["le numé\u00ad", "rique"], "le numérique"),
        (["ein", "Satz"], "ein Satz"),
    ],
)
def test_join(lines: list[str], text: str) -> None:
    assert join(lines, Words([])) == text


def test_a_word_written_elsewhere_decides() -> None:
    words = Words(["der neue Open-Source-Ansatz und die vor-ort-Lösung hier", "eine gut open-source Welt ist"])
    assert join(["die open-", "source"], words) == "die open-source"
    assert join(["das Netz-", "werk"], Words(["ein großes Netzwerk entsteht"])) == "das Netzwerk"
