"""What the app and the process of its libraries say to one another, and the line between them."""

import pickle
import struct
import threading
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from explorer.model.errors import ExplorerError

_LANE = struct.Struct("<Q")


@dataclass(frozen=True, slots=True)
class Ask:
    """A call: of a use case of the library of that number ("search.find"), or of 0, which opens libraries ("open")."""

    library: int
    name: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Listener:
    """Stands for a function of the app among the arguments of a call."""

    number: int


@dataclass(frozen=True, slots=True)
class Told:
    """A listener is called."""

    listener: int
    args: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """The person has asked to stop what runs on the lane."""


@dataclass(frozen=True, slots=True)
class Leave:
    """The app is about to end: close everything."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call gave."""

    value: Any


@dataclass(frozen=True, slots=True)
class Fault:
    """What a call raised; `trace` says where, for exceptions that nobody expected."""

    error: BaseException
    trace: str


@dataclass(frozen=True, slots=True)
class Facts:
    """A library that was opened."""

    number: int
    folder: Path
    id: str
    read_only: bool
    hindrance: ExplorerError | None
    kinds: tuple[str, ...]
    """The attributes of the library that hold its use cases."""


class Line:
    """A connection that several threads may send on. Each message goes to a lane: a thread of the app and its twin."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sending = threading.Lock()

    def send(self, lane: int, message: object) -> None:
        """Send. Raises OSError where the other side is gone; what pickle raises where a value cannot be sent."""
        packed = _LANE.pack(lane) + pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
        with self._sending:
            self._connection.send_bytes(packed)

    def receive(self) -> tuple[int, bytes]:
        """The next message, still packed, and its lane. Raises EOFError or OSError where the other side is gone."""
        packed = self._connection.recv_bytes()
        return _LANE.unpack_from(packed)[0], packed[_LANE.size :]

    def close(self) -> None:
        """End the line."""
        self._connection.close()


def unpacked(message: bytes) -> Any:
    """A message as it was sent. Both ends are this program, over a line that nobody else can reach."""
    return pickle.loads(message)  # noqa: S301


def serve(connection: Connection) -> None:
    """What the process runs; the core is loaded there and not where the process is started."""
    from explorer.library.apart.serving import Server

    Server(Line(connection)).run()
