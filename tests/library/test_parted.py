"""A person may part a dossier while a job aligns it: the job goes on with the others."""

from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.bitext import DossierStatus
from tests.library.conftest import FRENCH, GERMAN


@pytest.mark.parametrize("moment", [0, 1])
def test_dossier_parted_while_it_waits_or_another_is_aligned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "home"))
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for number, day in enumerate(("22. Mai 2025", "4. Juni 2025"), 12):
        month = {"22. Mai 2025": "22 mai 2025", "4. Juni 2025": "4 juin 2025"}[day]
        german = GERMAN.replace("22. Mai 2025", day).replace("12", str(number))
        french = FRENCH.replace("22 mai 2025", month).replace("12", str(number))
        (inbox / f"{number}.de.txt").write_text(german, "utf8")
        (inbox / f"{number}.fr.txt").write_text(french, "utf8")
    with Library.create(tmp_path / "library") as library:

        def part(what: str, done: int, total: int) -> None:
            if (what, done) == ("Aligning", moment):
                waiting = [
                    d for d in library.dossiers.all() if len(d.documents) == 2 and not library.dossiers.beads(d.id)
                ]
                library.dossiers.unlink(waiting[0].id)

        library.imports.run([inbox], progress=part)
        statuses = sorted(d.status for d in library.dossiers.all())
        assert statuses.count(DossierStatus.SINGLE) == 2
        (other,) = [d for d in library.dossiers.all() if d.status is not DossierStatus.SINGLE]
        assert library.dossiers.beads(other.id)
        assert library.upkeep.check() == ()
