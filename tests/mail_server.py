"""A real mail server of the tests' own: Postfix takes mails in, Dovecot keeps them and hands them out over IMAP.

Everything stays on this machine. Mail to ``own.example`` is delivered here; every other domain is a server that knows
nobody, so that Postfix writes a real bounce. Started from the machine's programs, gone when the tests end.
"""

from __future__ import annotations

import os
import shutil
import smtplib
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import trustme

HOW_TO_GET = "Needs Dovecot and Postfix, as root: apt-get install dovecot-imapd dovecot-lmtpd dovecot-sieve postfix"
PASSWORD = "secret-993"
USERS = ("reports", "jonas")
_POSTFIX, _DOVECOT, _SINK = Path("/usr/sbin/postfix"), Path("/usr/sbin/dovecot"), Path("/usr/sbin/smtp-sink")
_SIEVE, _LMTP = Path("/usr/lib/dovecot/modules/lib90_sieve_plugin.so"), Path("/usr/lib/dovecot/lmtp")


def installed() -> bool:
    """Whether a server can be started here; Postfix's master wants to be root."""
    return os.geteuid() == 0 and all(each.exists() for each in (_POSTFIX, _DOVECOT, _SINK, _SIEVE, _LMTP))


class MailServer:
    """Accounts ``reports@own.example`` and ``jonas@own.example``, both with ``PASSWORD``."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="fyraften-mail-"))
        self.smtp, self.outside, self.imap, self.imaps = _free_ports(4)
        self.ca_file = str(self.folder / "ca.pem")
        self._sink: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self.folder.chmod(0o755)
        self._write_certificates()
        self._write_dovecot()
        self._write_postfix()
        refusing = ["-u", "nobody", "-B", "550 5.1.1 unknown user", "-f", "RCPT", f"127.0.0.1:{self.outside}", "16"]
        self._sink = subprocess.Popen([_SINK, *refusing], cwd=self.folder, stdout=subprocess.DEVNULL)
        self._run([_DOVECOT, "-c", self.folder / "dovecot.conf"])
        self._run([_POSTFIX, "-c", self.folder / "postfix", "start"])
        for port in (self.smtp, self.outside, self.imap, self.imaps):
            _await_listener(port)

    def stop(self) -> None:
        self._run([_POSTFIX, "-c", self.folder / "postfix", "stop"])
        self._run(["doveadm", "-c", self.folder / "dovecot.conf", "stop"])
        if self._sink:
            self._sink.terminate()
            self._sink.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def stop_imap(self) -> None:
        """Only mails can be brought now, not fetched."""
        self._run(["doveadm", "-c", self.folder / "dovecot.conf", "stop"])

    def start_imap(self) -> None:
        self._run([_DOVECOT, "-c", self.folder / "dovecot.conf"])
        _await_listener(self.imaps)

    def send(self, mail: bytes, sender: str, recipient: str) -> None:
        """Bring a mail to Postfix, as another server would."""
        with smtplib.SMTP("127.0.0.1", self.smtp, local_hostname="localhost") as session:
            session.sendmail(sender, [recipient], mail)

    def put(self, mail: bytes, user: str = "reports") -> None:
        """Put a mail into a mailbox as it is, with whatever a mail host has written above it."""
        arguments = ["doveadm", "-c", str(self.folder / "dovecot.conf"), "save", "-u", f"{user}@own.example"]
        subprocess.run(arguments, input=mail, check=True, capture_output=True)

    def flags(self, user: str = "reports") -> list[str]:
        """The flags of each mail in a mailbox, in order."""
        return self._doveadm("fetch", "-u", f"{user}@own.example", "flags", "mailbox", "INBOX")

    def empty(self) -> None:
        """Throw all mails away."""
        for user in USERS:
            self._doveadm("expunge", "-u", f"{user}@own.example", "mailbox", "INBOX", "all")

    def renumber(self) -> None:
        """Number the mails of the mailbox anew, under another UIDVALIDITY, as after a move or a restore."""
        (current,) = self._doveadm("mailbox", "status", "-u", "reports@own.example", "uidvalidity", "INBOX")
        validity = str(int(current.split("=")[1]) + 1)
        self._doveadm("mailbox", "update", "-u", "reports@own.example", "--uid-validity", validity, "INBOX")

    def is_away(self, user: str, sieve: str) -> None:
        """Let a user's mailbox answer by itself."""
        script = self.folder / "mail" / user / "active.sieve"
        script.parent.mkdir(exist_ok=True)
        script.write_text(sieve)
        shutil.chown(script.parent, "mail")
        shutil.chown(script, "mail")

    def _doveadm(self, *arguments: str) -> list[str]:
        done = subprocess.run(
            ["doveadm", "-c", self.folder / "dovecot.conf", *arguments], capture_output=True, text=True, check=True
        )
        return [line for line in done.stdout.splitlines() if line.strip("\x0c ")]

    def _run(self, command: Sequence[str | Path]) -> None:
        with (self.folder / "commands.log").open("ab") as log:  # a file: a daemon would keep a pipe open for ever
            done = subprocess.run(command, cwd=self.folder, stdout=log, stderr=log, check=False)
        if done.returncode:
            raise RuntimeError(f"{command}: {(self.folder / 'commands.log').read_text()}")

    def _write_certificates(self) -> None:
        authority = trustme.CA(organization_name="ours")
        authority.cert_pem.write_to_path(self.ca_file)
        certificate = authority.issue_cert("127.0.0.1", "localhost")
        certificate.private_key_pem.write_to_path(str(self.folder / "key.pem"))
        for number, blob in enumerate(certificate.cert_chain_pems):
            blob.write_to_path(str(self.folder / "cert.pem"), append=number > 0)

    def _write_dovecot(self) -> None:
        mails = self.folder / "mail"
        mails.mkdir()
        shutil.chown(mails, "mail", "mail")
        (self.folder / "queue").mkdir()
        (self.folder / "passwd").write_text("".join(f"{user}@own.example:{{PLAIN}}{PASSWORD}\n" for user in USERS))
        (self.folder / "dovecot.conf").write_text(f"""
base_dir = {self.folder}/run
log_path = {self.folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <{self.folder}/cert.pem
ssl_key = <{self.folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:{mails}/%n
first_valid_uid = 1
mail_max_userip_connections = 100
auth_failure_delay = 0
mail_fsync = never
default_internal_user = dovecot
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {self.folder}/passwd
}}
userdb {{
  driver = static
  args = uid=mail gid=mail home={mails}/%n
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {self.imap}
  }}
  inet_listener imaps {{
    port = {self.imaps}
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service lmtp {{
  unix_listener {self.folder}/queue/private-lmtp {{
    mode = 0666
  }}
}}
submission_host = 127.0.0.1:{self.smtp}
protocol lmtp {{
  postmaster_address = postmaster@own.example
  mail_plugins = sieve
}}
plugin {{
  sieve = file:{mails}/%n/sieve;active={mails}/%n/active.sieve
}}
namespace inbox {{
  inbox = yes
}}
""")

    def _write_postfix(self) -> None:
        settings, data = self.folder / "postfix", self.folder / "data"
        settings.mkdir()
        data.mkdir()
        shutil.chown(data, "postfix")
        known = " ".join(f"{{ {user}@own.example = x }}" for user in USERS)
        (settings / "main.cf").write_text(f"""
compatibility_level = 3.6
queue_directory = {self.folder}/queue
data_directory = {data}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.own.example
mydestination =
local_recipient_maps =
local_transport = error:no local mail
default_transport = smtp:[127.0.0.1]:{self.outside}
alias_maps =
alias_database =
virtual_mailbox_domains = own.example
virtual_mailbox_maps = inline:{{ {known} }}
virtual_transport = lmtp:unix:private-lmtp
mynetworks = 127.0.0.0/8
smtpd_recipient_restrictions = permit_mynetworks, reject_unauth_destination
smtpd_peername_lookup = no
disable_dns_lookups = yes
maillog_file_prefixes = {self.folder}
maillog_file = {self.folder}/postfix.log
""")
        private = [
            "pickup unix n - n 60 1 pickup", "cleanup unix n - n - 0 cleanup", "qmgr unix n - n 300 1 qmgr",
            "rewrite unix - - n - - trivial-rewrite", "bounce unix - - n - 0 bounce", "defer unix - - n - 0 bounce",
            "trace unix - - n - 0 bounce", "flush unix n - n 1000? 0 flush", "proxymap unix - - n - - proxymap",
            "smtp unix - - n - - smtp", "error unix - - n - - error", "retry unix - - n - - error",
            "lmtp unix - - n - - lmtp", "anvil unix - - n - 1 anvil", "scache unix - - n - 1 scache",
            "postlog unix-dgram n - n - 1 postlogd",
        ]  # fmt: skip
        listening = f"127.0.0.1:{self.smtp} inet n - n - - smtpd"
        (settings / "master.cf").write_text("\n".join([listening, *private, ""]))


def _free_ports(count: int) -> list[int]:
    probes = [socket.socket() for _ in range(count)]
    for probe in probes:
        probe.bind(("127.0.0.1", 0))
    ports = [int(probe.getsockname()[1]) for probe in probes]
    for probe in probes:
        probe.close()
    return ports


def _await_listener(port: int) -> None:
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(f"Nobody listens on port {port}.")
