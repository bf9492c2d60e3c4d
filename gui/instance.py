"""One running program a user: a second start hands its files to the first and ends."""

from __future__ import annotations

import getpass
import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: Milliseconds that the running program may take to answer before a second one starts instead.
PATIENCE = 1000


def own_name() -> str:
    """The name under which this user's program is found on this computer."""
    return f"briefwright-{sha256(getpass.getuser().encode()).hexdigest()[:12]}"


def hand_over(files: Sequence[Path], name: str) -> bool:
    """Give files (absolute paths) to the running program; False where none runs."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(json.dumps([str(each) for each in files]).encode() + b"\n")
    return socket.waitForBytesWritten(PATIENCE) and socket.waitForReadyRead(PATIENCE)


class Instance(QObject):
    """Listens for later starts. `files_given(paths)` tells what one was asked to open."""

    files_given = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(name):
            # A killed program leaves its socket file.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            names = json.loads(bytes(socket.readLine().data()))
            paths = [Path(str(name)) for name in names]
        except (ValueError, TypeError):
            socket.abort()
            return
        socket.write(b"taken\n")
        socket.flush()
        self.files_given.emit(paths)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()
