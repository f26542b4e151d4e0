"""The notices name everything that Diptych needs when it runs, each with its licence."""

import pytest

from tests.packaging.distributions import modules, requirements, runtime
from tests.packaging.notices import licence_of, licence_texts, notices


@pytest.fixture(scope="module")
def text() -> str:
    return notices(None)


def test_every_requirement_is_among_the_distributions() -> None:
    names = {name.replace("-", "").lower() for name in runtime()}
    assert {r.name.replace("-", "").replace("_", "").lower() for r in requirements()} <= names


def test_requirements_of_requirements_are_found() -> None:
    assert {"shiboken6", "python-dateutil", "urllib3"} <= set(runtime())


def test_tools_of_development_are_not() -> None:
    assert not {"pytest", "mypy", "hypothesis", "pyinstaller"} & set(runtime())


def test_every_distribution_declares_a_licence_and_stands_in_the_text(text: str) -> None:
    for distribution in runtime().values():
        assert licence_of(distribution), distribution.metadata["Name"]
        assert f"{distribution.metadata['Name']} {distribution.version}\nLicence: " in text


def test_licence_texts_are_whole(text: str) -> None:
    for name in ("numpy", "pypdf", "whoosh-reloaded", "trafilatura"):
        texts = [body for _, body in licence_texts(runtime()[name])]
        assert texts
        assert all(body in text for body in texts)


def test_the_texts_that_the_lgpl_asks_for_are_in(text: str) -> None:
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE\n                       Version 3" in text
    assert "unchanged" in text


def test_modules_go_by_their_names_in_code() -> None:
    assert modules(runtime()["pystemmer"]) == {"Stemmer"}
    assert "pebble" in modules(runtime()["pebble"])
