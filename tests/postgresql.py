"""A PostgreSQL server of the tests' own, started from the machine's programs and gone when they end."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

HOW_TO_GET = "PostgreSQL's programs are not on this machine; get them with: apt-get install postgresql"

_FAST = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "shared_buffers=32MB",
    "max_connections=80",
)


def find_programs() -> Path | None:
    """The folder with initdb and pg_ctl; Debian keeps it out of PATH."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    installed = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    return max((path.parent for path in installed), key=lambda path: float(path.parent.name), default=None)


class Server:
    """Listens on a free loopback port; user ``fyraften``, password ``secret-5432``."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        # initdb refuses to run as root, and pytest's own folders are closed to other users
        self._user = _ordinary_user() if os.geteuid() == 0 else None
        self._folder = Path(tempfile.mkdtemp(prefix="fyraften-postgresql-", dir=_memory()))
        if self._user:
            shutil.chown(self._folder, self._user)
        self.port = _free_port()

    def url(self, database: str, password: str = "secret-5432") -> str:
        return f"postgres://fyraften:{password}@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        word = self._folder / "password"
        word.write_text("secret-5432")
        word.chmod(0o644)
        self._run("initdb", "-U", "fyraften", f"--pwfile={word}", "-A", "scram-sha-256", "-E", "UTF8", "--no-sync")
        settings = (f"port={self.port}", "listen_addresses=127.0.0.1", f"unix_socket_directories={self._folder}")
        options = " ".join(f"-c {setting}" for setting in (*settings, *_FAST))
        self._run("pg_ctl", "-w", "-l", str(self._folder / "log"), "-o", options, "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-w", "-m", "immediate", "stop")
        shutil.rmtree(self._folder)

    def _run(self, program: str, *arguments: str) -> None:
        output = self._folder / f"{program}.out"  # a file: the server would keep a pipe open for ever
        with output.open("w") as stream:
            done = subprocess.run(
                [self._programs / program, "-D", self._folder / "data", *arguments],
                user=self._user,
                group=self._user,
                extra_groups=[] if self._user else None,
                cwd=self._folder,
                env={"PATH": os.defpath, "LC_ALL": "C.UTF-8"},
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=subprocess.STDOUT,
                check=False,
            )
        if done.returncode:
            raise RuntimeError(f"{program} {' '.join(arguments)}: {output.read_text()}")


def _memory() -> str | None:
    """A folder in memory, where a new database is made ten times faster; None if there is none or it is small."""
    folder = "/dev/shm"
    return folder if Path(folder).is_dir() and shutil.disk_usage(folder).free > 2 << 30 else None


def _ordinary_user() -> str:
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
