"""A small library made of texts written here."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.library import Library

GERMAN = """Gemeinsame Erklärung zur Cloud

Berlin, 22. Mai 2025 - Deutschland und Frankreich stärken die digitale Souveränität Europas. Sie fördern 12 Projekte.

Die Minister trafen sich in Berlin. Sie sprachen über künstliche Intelligenz und über die Cloud-Infrastruktur.

Die nächste Sitzung findet im Herbst in Paris statt.
"""
FRENCH = """Déclaration commune sur le nuage

Berlin, 22 mai 2025 - L'Allemagne et la France renforcent leur souveraineté numérique. Elles soutiennent 12 projets.

Les ministres se sont rencontrés à Berlin. Ils ont parlé de l'intelligence artificielle et de l'infrastructure en nuage.

La prochaine réunion aura lieu à l'automne à Paris.
"""
SINGLE = """Schulung der Beschäftigten

Bonn, 3. März 2024 - Die Verwaltung schult ihre Beschäftigten im Umgang mit Passwörtern. Dafür stehen Kurse bereit.
"""


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """A library of a German-French dossier and a German single."""
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "home"))
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for name, text in (("a.de.txt", GERMAN), ("b.fr.txt", FRENCH), ("c.de.txt", SINGLE)):
        (inbox / name).write_text(text, "utf8")
    with Library.create(tmp_path / "library") as made:
        reports = made.imports.run([inbox])
        assert [r.status.value for r in reports] == ["imported"] * 3, reports
        yield made
