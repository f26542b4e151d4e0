"""Folders where a library is at risk are told from those where it is not."""

from pathlib import Path

import pytest

from explorer.library import Library
from explorer.library.drives import NETWORK, SYNCED, warnings

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
tmpfs {folder}/plain tmpfs rw 0 0
server:/export {folder}/net nfs4 rw,vers=4.2 0 0
//server/share {folder}/with\\040space cifs rw 0 0
user@host: {folder}/far fuse.sshfs rw 0 0
/dev/sdb1 {folder}/far/near ext4 rw 0 0
C:\\134 {folder}/windows 9p rw,dirsync,aname=drvfs;path=C:\\134 0 0
root {folder}/box 9p rw,trans=fd 0 0
server:/export {folder}/over nfs rw 0 0
/dev/sdc1 {folder}/over ext4 rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("plain", ""),
        ("net", "nfs4"),
        ("net/a/b", "nfs4"),
        ("network", ""),
        ("with space/a", "cifs"),
        ("far/a", "fuse.sshfs"),
        ("far/near/a", ""),
        ("windows/a", "drvfs"),
        ("box/a", ""),
        ("over/a", ""),
    ],
)
def test_network_drives(tmp_path: Path, place: str, kind: str) -> None:
    folder = tmp_path / place
    folder.mkdir(parents=True)
    found = warnings(folder, MOUNTS.format(folder=tmp_path.resolve()))
    assert [(w.template, w.data["kind"]) for w in found] == ([(NETWORK, kind)] if kind else [])


@pytest.mark.parametrize(
    ("place", "service"),
    [
        ("Dropbox/library", "Dropbox"),
        ("Dropbox (Work)/a/b", "Dropbox"),
        ("OneDrive - Ministerium/library", "OneDrive"),
        ("Google Drive/My Drive/library", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/library", "iCloud"),
        ("Nextcloud/library", "Nextcloud"),
        ("ownCloud/library", "ownCloud"),
        ("MEGAsync/library", "MEGA"),
        ("Box Sync/library", "Box"),
        ("Documents/boxes/library", ""),
        ("megaphone/dropboxes/nextcloudy", ""),
        ("Meine Bibliothek/Briefkasten", ""),
    ],
)
def test_synced_folders(tmp_path: Path, place: str, service: str) -> None:
    folder = tmp_path / place
    folder.mkdir(parents=True)
    found = warnings(folder, "")
    assert [(w.template, w.data["service"]) for w in found] == ([(SYNCED, service)] if service else [])


@pytest.mark.parametrize(("mark", "service"), [(".stfolder", "Syncthing"), (".dropbox", "Dropbox")])
def test_synced_folders_of_any_name_by_their_marks(tmp_path: Path, mark: str, service: str) -> None:
    (tmp_path / mark).mkdir()
    (tmp_path / "a/library").mkdir(parents=True)
    assert [w.data["service"] for w in warnings(tmp_path / "a/library", "")] == [service]


def test_a_link_into_a_synced_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Nextcloud/library").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "Nextcloud/library")
    assert [w.data["service"] for w in warnings(tmp_path / "link", "")] == ["Nextcloud"]


def test_usual_place_is_not_warned_of(library: Library) -> None:
    assert library.upkeep.warnings() == ()
