"""``fyraften agreement import`` and ``fyraften invite``."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from storage.database import open_database
from storage.invites import Redemption, redeem
from tests.agent.terminal import DATABASE, NORDLYS, Configure, Fyraften, aside, free_port, with_accounts
from tests.doubles.bot_api import BotApi
from tests.doubles.mailbox import Mailbox


def test_importing_an_agreement_twice_changes_nothing(fyraften: Fyraften, configure: Configure) -> None:
    configure()
    first = fyraften("agreement", "import", str(NORDLYS))
    again = fyraften("agreement", "import", str(NORDLYS))
    assert re.fullmatch(r"Mia Holm for Nordlys ApS: created, version 1 counts from \d{4}-\d\d-\d\d\.\n", first.stdout)
    assert again.stdout == "Mia Holm for Nordlys ApS: unchanged, version 1 stays.\n"


def test_a_changed_target_is_a_new_version_from_a_later_day(fyraften: Fyraften, configure: Configure) -> None:
    configure()
    fyraften("agreement", "import", str(NORDLYS))
    Path("changed.toml").write_text(NORDLYS.read_text().replace("target = 15", "target = 20"))
    changed = fyraften("agreement", "import", "changed.toml")
    assert changed.stdout.startswith("Mia Holm for Nordlys ApS: updated, version 2 counts from ")


def test_one_wrong_file_among_several_imports_none_and_names_every_mistake(
    fyraften: Fyraften, configure: Configure
) -> None:
    configure()
    Path("wrong.toml").write_text(NORDLYS.read_text().replace("target = 15", 'target = "many"'))
    result = fyraften("agreement", "import", str(NORDLYS), "wrong.toml", "nowhere.toml")
    assert result.exit_code == 2
    assert "wrong.toml, line " in result.stderr
    assert "nowhere.toml: the file cannot be read" in result.stderr
    assert result.stderr.endswith("Nothing was imported.\n")
    assert "Assistants     0" in fyraften("status").stdout


async def test_an_invitation_is_a_link_and_a_qr_code_that_lets_her_in(
    fyraften: Fyraften, configure: Configure, telegram: BotApi, mailbox: Mailbox
) -> None:
    configure(with_accounts(telegram, mailbox))
    await aside(fyraften, "agreement", "import", str(NORDLYS))
    result = await aside(fyraften, "invite", "Mia Holm")
    assert result.exit_code == 0, result.output
    link, *qr_code = result.stdout.splitlines()
    found = re.fullmatch(r"https://t\.me/fyraften_bot\?start=([A-Za-z0-9_-]{22,64})", link)
    assert found
    assert all(re.fullmatch("[ █▀▄]+", line) for line in qr_code[:-1])
    assert len(qr_code) > 15
    assert qr_code[-1] == "For Mia Holm only: it works once, within 7 days, and replaces older links."
    assert await _redeemed(found[1]) is Redemption.OK


async def _redeemed(token: str) -> Redemption:
    database = await open_database(DATABASE)
    try:
        return (await database.transact(lambda: redeem(token, 7, datetime.now(UTC)))).outcome  # noqa: TID251 - the command's own clock decided when the link expires
    finally:
        await database.close()


async def test_an_unknown_name_is_told_who_could_be_invited(
    fyraften: Fyraften, configure: Configure, telegram: BotApi, mailbox: Mailbox
) -> None:
    configure(with_accounts(telegram, mailbox))
    await aside(fyraften, "agreement", "import", str(NORDLYS))
    result = await aside(fyraften, "invite", "Mia")
    assert (result.exit_code, result.stdout) == (1, "")
    assert '"Mia" is in no agreement. Known are Mia Holm.' in result.stderr


async def test_an_older_link_still_works_when_a_new_one_could_not_be_shown(
    fyraften: Fyraften, configure: Configure, telegram: BotApi, mailbox: Mailbox
) -> None:
    good = with_accounts(telegram, mailbox)
    configure(good)
    await aside(fyraften, "agreement", "import", str(NORDLYS))
    token = (await aside(fyraften, "invite", "Mia Holm")).stdout.splitlines()[0].rpartition("=")[2]
    configure(good.replace(telegram.url, f"http://127.0.0.1:{free_port()}"))
    failed = await aside(fyraften, "invite", "Mia Holm")
    assert failed.exit_code == 1
    assert "cannot be reached" in failed.stderr
    assert await _redeemed(token) is Redemption.OK


def test_inviting_without_a_bot_says_what_is_missing(fyraften: Fyraften, configure: Configure) -> None:
    configure()
    result = fyraften("invite", "Mia Holm")
    assert result.exit_code == 2
    assert result.stderr.startswith("[telegram]: it is missing")
