"""Suggestions in a library."""

from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.coding import SuggestedBy, TagDraft, TagOrigin
from explorer.model.documents import PassageKind
from explorer.model.errors import Cancelled, NoSuchDocument
from explorer.model.language import Lang
from tests.library.tagging import dossier, tag

ARMY = ("Die Armee übt im Herbst {}.", "Im Jahr {} schützt die Armee das Land.", "Zur Armee kamen {} Helfer.")
SCHOOL = ("Die Schule beginnt {}.", "Im Jahr {} öffnet die Schule wieder.", "Zur Schule kamen {} Kinder.")


@pytest.fixture
def german(library: Library) -> int:
    return dossier(library).documents[Lang.DE]


@pytest.fixture
def taught(library: Library, tmp_path: Path) -> int:
    """A document in which every passage on the army is tagged with `spectrum`, which has no cue for it; another one."""
    lines = [line.format(n) for n in range(4, 10) for pair in zip(ARMY, SCHOOL, strict=True) for line in pair]
    (tmp_path / "army.txt").write_text("Bericht\n\n" + "\n\n".join(lines) + "\n", "utf8")
    (tmp_path / "later.txt").write_text(
        "Nachtrag\n\nDie Armee zieht um.\n\nDie Kinder der Schule singen laut.\n\nEs regnet in Bonn.\n", "utf8"
    )
    library.imports.run([tmp_path / "army.txt", tmp_path / "later.txt"])
    first, later = (next(d for d in library.documents.all() if d.path.endswith(n)) for n in ("army.txt", "later.txt"))
    passages = library.documents.passages(first.id)
    theme = library.themes.all()[-1].id
    library.tags.add_all([TagDraft(first.id, theme, p.span) for p in passages if "Armee" in p.text])
    return later.id


def test_cue_words_suggest_and_say_why(library: Library, german: int) -> None:
    found = library.suggestions.of_document(german)
    cloud = next(one for one in found if one.theme == "cloud")
    assert cloud.by is SuggestedBy.CUES
    assert any("Cloud" in why for why in cloud.why)
    with pytest.raises(NoSuchDocument):
        library.suggestions.of_document(999)


def test_accepting_tags_the_passage_and_is_one_step(library: Library, german: int) -> None:
    library.coders.call_me("ana")
    found = library.suggestions.of_document(german)
    library.suggestions.accept(found[:2])
    made = library.tags.of_document(german)
    assert {(t.origin, t.coder) for t in made} == {(TagOrigin.SUGGESTED, "ana")}
    passages = {p.number: p for p in library.documents.passages(german)}
    assert {(t.theme, t.span) for t in made} == {(one.theme, passages[one.passage].span) for one in found[:2]}
    assert library.suggestions.of_document(german) == found[2:]
    library.history.undo()
    assert library.suggestions.of_document(german) == found


def test_another_coders_tag_hides_no_suggestion(library: Library, german: int) -> None:
    library.coders.call_me("ana")
    before = library.suggestions.of_document(german)
    tag(library, german, "Cloud-Infrastruktur", theme="cloud", coder="bo")
    assert library.suggestions.of_document(german) == before


def test_what_was_rejected_stays_so_and_can_be_taken_back(library: Library, german: int) -> None:
    found = library.suggestions.of_document(german)
    library.suggestions.reject(found[:1])
    folder = library.folder
    assert found[0] not in library.suggestions.of_document(german)
    library.close()
    with Library.open(folder) as again:
        assert again.suggestions.of_document(german) == found[1:]
        assert again.suggestions.rejections() == 1
        again.suggestions.take_back(found[:1])
        assert again.suggestions.of_document(german) == found
        again.suggestions.reject(found)
        assert again.suggestions.of_document(german) == ()
        assert again.suggestions.forget_rejections() == len(found)
        assert again.suggestions.of_document(german) == found


def test_too_few_tags_teach_nothing(library: Library, german: int) -> None:
    tag(library, german, "Cloud-Infrastruktur", theme="cloud")
    assert library.suggestions.learn() == ()


def test_ten_tags_teach_a_theme(library: Library, taught: int) -> None:
    theme = library.themes.all()[-1].id
    (quality,) = library.suggestions.learn()
    assert (quality.theme, quality.examples) == (theme, 18)
    assert quality.precision > 0.8
    assert library.suggestions.quality() == (quality,)
    (found,) = [one for one in library.suggestions.of_document(taught) if one.theme == theme]
    assert found.by is SuggestedBy.TAGS
    assert "Armee" in found.why
    assert library.documents.passages(taught)[found.passage].text == "Die Armee zieht um."


def test_learning_follows_the_tags(library: Library, taught: int) -> None:
    before = library.suggestions.learn()
    learnt = library.suggestions._learnt
    assert library.suggestions.learn() == before
    assert library.suggestions._learnt is learnt, "nothing has changed, so nothing is learnt anew"
    library.history.undo()
    assert library.suggestions.learn() == ()
    assert library.suggestions.of_document(taught) == ()


def test_learning_can_be_stopped(library: Library, taught: int) -> None:
    def stop(what: str, done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        library.suggestions.learn(stop)
    assert library.suggestions.quality() == ()


def test_running_heads_get_no_suggestion(library: Library, german: int) -> None:
    kinds = {p.number: p.kind for p in library.documents.passages(german)}
    assert all(kinds[one.passage] is not PassageKind.BOILERPLATE for one in library.suggestions.of_document(german))
