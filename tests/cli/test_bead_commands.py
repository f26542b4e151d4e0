"""An alignment is edited from the command line, and undone."""

from collections.abc import Callable
from typing import Any

Run = Callable[..., Any]


def rows(run: Run) -> list[tuple[list[int], list[int]]]:
    return [(bead["left"], bead["right"]) for bead in run("beads", "1")["beads"]]


def test_beads_are_edited_and_every_step_undone(run: Run) -> None:
    beads = run("beads", "1")["beads"]
    before = rows(run)
    first, second = (str(bead["id"]) for bead in beads[:2])
    run("bead", "merge", first, second)
    assert len(rows(run)) == len(before) - 1
    merged = str(run("beads", "1")["beads"][0]["id"])
    run("bead", "split", merged)
    assert len(rows(run)) >= len(before)
    run("bead", "unlink", str(run("beads", "1")["beads"][0]["id"]))
    assert [] in [side for row in rows(run) for side in row]
    run(
        "bead", "link", "--dossier", "1", "--left-document", "1", "--right-document", "2", "--left", "0", "--right", "0"
    )
    assert ([0], [0]) in rows(run)
    for _ in range(4):
        run("undo")
    assert rows(run) == before


def test_borders_move_and_beads_are_confirmed(run: Run) -> None:
    beads = run("beads", "1")["beads"]
    run("bead", "border", str(beads[0]["id"]), "--left", "1")
    assert rows(run)[0][0] == [0, 1]
    last = run("beads", "1")["beads"][-1]["id"]
    run("bead", "confirm-up-to", str(last))
    assert {bead["status"] for bead in run("beads", "1")["beads"]} <= {"confirmed", "manual"}


def test_too_few_beads_are_refused_in_a_sentence(refuse: Callable[..., str]) -> None:
    assert "2 beads" in refuse("bead", "merge", "1")
    assert "one bead" in refuse("bead", "split", "1", "2")
    assert "--left-document" in refuse("bead", "link")


def test_counterparts_are_swapped_and_the_check_stays_clean(run: Run, refuse: Callable[..., str]) -> None:
    first, second = run("beads", "1")["beads"][:2]
    before = rows(run)
    done = run("bead", "swap", str(first["id"]), str(second["id"]))
    assert done["changes"] == [{"name": "Swap the counterparts of two beads"}]
    assert rows(run)[:2] == [(first["left"], second["right"]), (second["left"], first["right"])]
    assert run("check")["findings"] == []
    run("undo")
    assert rows(run) == before
    assert "two beads" in refuse("bead", "swap", str(first["id"]))
