"""Whether a process still runs: numbers that make sense, and one that has ended but was not asked for its end."""

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from explorer.files.processes import Process, this_process


@pytest.mark.parametrize(
    ("pid", "known"), [(0, False), (-1, False), (1, True), ((1 << 31) - 1, True), (1 << 31, False)]
)
def test_numbers_of_processes(pid: int, known: bool) -> None:
    assert (Process.from_data({"pid": pid, "host": "here"}) is not None) is known


def test_data_without_a_computer_or_a_start_of_another_kind_are_no_process() -> None:
    assert Process.from_data({"pid": 1}) is None
    assert Process.from_data({"pid": 1, "host": "here", "start": 7}) is None


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux tells when a process started")
def test_a_process_that_only_waits_to_be_asked_for_its_end_does_not_run() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        fields = Path(f"/proc/{child.pid}/stat").read_text().rpartition(")")[2].split()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        process = Process(child.pid, platform.node(), f"{boot}/{fields[19]}")
        assert process.may_run()
        child.kill()
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
        assert not process.may_run()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux tells when a process started")
def test_this_process_is_told_from_a_later_one_by_boot_and_start() -> None:
    boot, start = this_process().start.split("/")
    assert boot == Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    assert start == Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19]


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="only root can become an ordinary user")
def test_a_process_of_another_user_runs() -> None:
    code = (
        "import sys; from explorer.files.processes import Process; import platform;"
        "print(Process(int(sys.argv[1]), platform.node()).may_run())"
    )
    command = [
        "setpriv",
        "--reuid=65534",
        "--regid=65534",
        "--clear-groups",
        sys.executable,
        "-c",
        code,
        str(os.getpid()),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if "Permission denied" in done.stderr or "No module" in done.stderr:
        pytest.skip("an ordinary user may not read the project's folder")
    assert done.stdout == "True\n", done.stderr
