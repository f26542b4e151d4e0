"""Folders where a library is at risk: on network drives, and in folders that a program keeps in step elsewhere.

SQLite's write-ahead log needs shared memory, which network drives do not give (SQLite, "Write-Ahead Logging", section
1); a program that copies a library's files one by one while they change copies no state that ever was.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path, PurePath

from explorer.model.notice import Notice

NETWORK = (
    "The library {path} lies on a network drive ({kind}), where two computers may damage it;"
    " copy it to a folder of this computer and work there."
)
SYNCED = (
    "The library {path} lies in a folder that {service} keeps in step with other computers;"
    " pause {service} while you work, or keep the library elsewhere and put only backups there."
)

_NETWORK_KINDS = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "glusterfs", "lustre", "beegfs", "davfs"),
        *("vboxsf", "vmhgfs", "prl_fs", "drvfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs2"),
        *("fuse.s3fs", "fuse.gcsfuse", "fuse.glusterfs", "fuse.vmhgfs-fuse", "fuse.google-drive-ocamlfuse"),
    }
)
_SERVICES = (
    (re.compile(r"dropbox\b", re.I), "Dropbox"),
    (re.compile(r"onedrive\b", re.I), "OneDrive"),
    (re.compile(r"google ?drive$|googledrive\b", re.I), "Google Drive"),
    (re.compile(r"icloud ?drive$|mobile documents$|com~apple~clouddocs$", re.I), "iCloud"),
    (re.compile(r"nextcloud\b", re.I), "Nextcloud"),
    (re.compile(r"owncloud\b", re.I), "ownCloud"),
    (re.compile(r"pcloud ?drive$|pcloudsync$", re.I), "pCloud"),
    (re.compile(r"MEGA(sync)?$"), "MEGA"),
    (re.compile(r"Box( Sync)?$"), "Box"),
    (re.compile(r"synology ?drive$|cloudstation$", re.I), "Synology Drive"),
    (re.compile(r"seafile$", re.I), "Seafile"),
)
"""How such services name their folder."""
_MARKS = ((".dropbox", "Dropbox"), (".stfolder", "Syncthing"), (".owncloudsync.log", "Nextcloud"))
"""What some services leave in their folder, whatever its name."""


def warnings(folder: Path, mounts: str | None = None) -> tuple[Notice, ...]:
    """What to warn of where a library lies; `mounts` is the table of file systems, by default that of this computer."""
    place = folder.resolve()
    found = [Notice(NETWORK, {"path": str(folder), "kind": kind}) for kind in _network(place, mounts)]
    return (*found, *(Notice(SYNCED, {"path": str(folder), "service": service}) for service in _services(place)))


def _network(place: Path, mounts: str | None) -> Iterator[str]:
    """The kind of the network drive that holds a folder, if it is one."""
    if sys.platform == "win32":
        yield from _network_on_windows(place)
        return
    kind = _kind(place, _table() if mounts is None else mounts)
    if kind in _NETWORK_KINDS:
        yield kind


def _table() -> str:
    try:
        return Path("/proc/self/mounts").read_text("utf8", "surrogateescape")
    except OSError:  # a system without such a table
        return ""


def _kind(place: Path, mounts: str) -> str:
    """The file system that holds a folder: the innermost, the latest where several lie on one place (fstab(5))."""
    best, kind = -1, ""
    for fields in (line.split() for line in mounts.splitlines()):
        if len(fields) < 4:
            continue
        point = PurePath(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[1]))
        if place.is_relative_to(point) and len(point.parts) >= best:
            windows = "aname=drvfs" in fields[3]  # a drive of Windows, seen from Linux within it
            best, kind = len(point.parts), "drvfs" if windows else fields[2]
    return kind


def _network_on_windows(place: Path) -> Iterator[str]:
    import ctypes

    remote = 4  # DRIVE_REMOTE of GetDriveTypeW
    if place.drive.startswith("\\\\") or vars(ctypes)["windll"].kernel32.GetDriveTypeW(place.anchor) == remote:
        yield "network drive"


def _services(place: Path) -> Iterator[str]:
    """The service that keeps a folder above in step, if one does; the innermost."""
    for parent in (place, *place.parents):
        for name, service in _SERVICES:
            if name.match(parent.name):
                yield service
                return
        for mark, service in _MARKS:
            if (parent / mark).exists():
                yield service
                return
