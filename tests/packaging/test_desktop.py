"""What a desktop is told of Diptych: menu entry, kind of file, description, icon."""

import shutil
import subprocess
from configparser import RawConfigParser
from pathlib import Path

import pytest
from lxml import etree

_LANGUAGES = ("de", "fr")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def packaging(project: Path) -> Path:
    return project / "resources" / "packaging"


@pytest.fixture(scope="module")
def entry(packaging: Path) -> dict[str, str]:
    parser = RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    parser.read(packaging / "diptych.desktop", "utf8")
    return dict(parser["Desktop Entry"])


@pytest.fixture(scope="module")
def component(packaging: Path) -> "etree._Element":
    return etree.parse(packaging / "org.diptych.diptych.metainfo.xml").getroot()


def test_menu_entry_starts_the_program_with_a_file(entry: dict[str, str]) -> None:
    assert entry["Exec"] == "diptych %f"
    assert entry["Icon"] == "diptych"
    assert entry["Terminal"] == "false"


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_menu_entry_speaks_three_languages(entry: dict[str, str], key: str) -> None:
    said = [entry[key], *(entry[f"{key}[{lang}]"] for lang in _LANGUAGES)]
    assert len(set(said)) == 3


def test_menu_entry_and_kind_of_file_agree(entry: dict[str, str], packaging: Path) -> None:
    kinds = etree.parse(packaging / "diptych-mime.xml").getroot()
    types = kinds.xpath("//*[local-name()='mime-type']/@type")
    assert types == entry["MimeType"].strip(";").split(";")
    assert kinds.xpath("//*[local-name()='glob']/@pattern") == ["*.diptych"]


def test_description_points_to_the_menu_entry(component: "etree._Element", entry: dict[str, str]) -> None:
    assert component.findtext("launchable") == "diptych.desktop"
    assert component.findtext("provides/mediatype") == entry["MimeType"].strip(";")
    assert component.findtext("project_license") == "MIT"


def test_description_speaks_three_languages(component: "etree._Element") -> None:
    for tag in ("summary", "description/p", "description/ul/li"):
        found = component.findall(tag)
        counts = {lang: sum(e.get(_XML_LANG) == lang for e in found) for lang in (None, *_LANGUAGES)}
        assert len(set(counts.values())) == 1, (tag, counts)
        assert counts["de"]


def test_icon_is_a_square_picture(project: Path) -> None:
    root = etree.parse(project / "resources" / "icons" / "diptych.svg").getroot()
    width, height = (float(part) for part in root.get("viewBox", "0 0 0 1").split()[2:])
    assert width == height > 0


@pytest.mark.parametrize(
    ("tool", "arguments", "name"),
    [
        ("desktop-file-validate", [], "diptych.desktop"),
        ("appstreamcli", ["validate", "--no-net"], "org.diptych.diptych.metainfo.xml"),
    ],
)
def test_validators_have_nothing_against_it(tool: str, arguments: list[str], name: str, packaging: Path) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed (Debian: desktop-file-utils, appstream)")
    done = subprocess.run([tool, *arguments, str(packaging / name)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
