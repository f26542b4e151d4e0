import stat
from pathlib import Path

import pytest

from explorer.files import places


def test_in_a_checkout_resources_and_corpus_lie_beside_main(project: Path) -> None:
    assert places.resources() == project / "resources"
    assert places.corpus() == project / "corpus"


def test_the_variable_overrides_both_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path))
    assert places.user_data() == tmp_path / "data"
    assert places.user_cache() == tmp_path / "cache"
    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o700}


def test_without_it_the_places_are_the_user_s_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(places.HOME_VARIABLE, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    assert tmp_path in places.user_data().parents
    assert tmp_path in places.user_cache().parents
    assert places.user_data() != places.user_cache()
