"""XLIFF read back: our own, version 1.2 of other programs, and what cannot be taken."""

from pathlib import Path

import pytest

from explorer.exchange.translation.xliff import write_xliff
from explorer.exchange.translation.xliff_in import read_xliff
from explorer.model.bitext import BeadStatus
from explorer.model.coding import Citation
from explorer.model.errors import DamagedFile
from explorer.model.exchange import TranslationUnit
from explorer.model.language import Lang

_OTHER = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a.docx" source-language="fr-FR" target-language="de-DE" datatype="plaintext"><body>
<trans-unit id="1"><source>Le <g id="1">nuage</g><x id="2"/></source><target>Die Cloud</target></trans-unit>
<trans-unit id="2"><source>Sans traduction</source></trans-unit>
<trans-unit id="3"><source>Vide</source><target> </target></trans-unit></body></file>
<file original="b.docx" source-language="fr" target-language="it" datatype="plaintext"><body>
<trans-unit id="1"><source>Le nuage</source><target>La nuvola</target></trans-unit></body></file></xliff>"""


def test_what_was_written_comes_back(tmp_path: Path) -> None:
    cited = Citation("", "Treffen", "", None, "", Lang.DE, path="a.html")
    unit = TranslationUnit(
        "1-2", {Lang.DE: "Die Cloud 👩🏽‍💻\nzwei", Lang.FR: "Le nuage & l’«é»"}, 0.7, themes=("KI",),
        citations={Lang.DE: cited},
    )  # fmt: skip
    confirmed = TranslationUnit("1-3", {Lang.DE: "Ja.", Lang.FR: "Oui."}, 0.5, BeadStatus.CONFIRMED)
    assert write_xliff([unit, confirmed], tmp_path / "a.xlf") == 2
    first, second = read_xliff(tmp_path / "a.xlf").units
    assert (first.id, first.texts, first.status, first.themes) == ("1-2", unit.texts, BeadStatus.AUTOMATIC, ("KI",))
    assert first.citations[Lang.DE].path == "a.html"
    assert (second.texts, second.status) == (confirmed.texts, BeadStatus.CONFIRMED)


def test_version_1_of_other_programs(tmp_path: Path) -> None:
    (tmp_path / "a.xlf").write_text(_OTHER, "utf8")
    found = read_xliff(tmp_path / "a.xlf")
    (unit,) = found.units
    assert unit.texts == {Lang.FR: "Le nuage", Lang.DE: "Die Cloud"}
    assert unit.status is BeadStatus.CONFIRMED
    assert [str(notice) for notice in found.notices] == [
        "2 units were not taken, because they have no translation.",
        "1 units were not taken, because they are not in two of German, French and English.",
    ]


def test_what_is_no_xliff_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.xlf").write_text("<tmx/>", "utf8")
    with pytest.raises(DamagedFile, match="it begins with tmx"):
        read_xliff(tmp_path / "a.xlf")
