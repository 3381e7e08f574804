"""The configuration is read whole: every mistake at once, with its place, its cause and its remedy."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import SecretStr

from agent.config import Config, ConfigMistakes, Imap, Smtp, Telegram, Web, load_config
from agent.config.causes import SECTIONS, keys_of

ROOT = Path(__file__).parents[2]
TOKEN = "123456:AAF-planted_token_1234567890abcdef"
PASSWORD = "hemmelig-og-lang"

GOOD = f"""
[telegram]
token = "{TOKEN}"

[smtp]
host = "smtp.example.org"
from = "Fyraften <reports@example.org>"
username = "reports"
password = "{PASSWORD}"
"""

IMAP = Imap(host="h", username="u", password=SecretStr("p"))

TOKEN_REMEDY = "Copy the line @BotFather gave you, such as 123456:ABC-DEF."
FROM_REMEDY = 'Write the address mails come from, such as "Fyraften <reports@example.org>".'
SECURITY_REMEDY = 'Write "starttls" (port 587) or "tls" (port 465); "none" is for a server on this machine.'

Load = Callable[..., Config]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Read a configuration written under the name config.toml in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def read(text: str, **environ: str) -> Config:
        Path("config.toml").write_text(text, encoding="utf-8")
        return load_config(Path("config.toml"), environ)

    return read


@pytest.fixture
def mistakes(load: Load) -> Callable[..., tuple[str, ...]]:
    def read(text: str, **environ: str) -> tuple[str, ...]:
        with pytest.raises(ConfigMistakes) as caught:
            load(text, **environ)
        assert str(caught.value) == "\n".join(caught.value.sentences)
        return caught.value.sentences

    return read


def test_a_short_file_is_completed_with_what_suits_most(load: Load) -> None:
    config = load(GOOD)
    assert config.telegram is not None
    assert config.smtp is not None
    assert config.telegram.token.get_secret_value() == TOKEN
    assert (config.telegram.api_url, config.telegram.messages_per_second) == ("https://api.telegram.org", 25)
    assert (config.smtp.port, config.smtp.security, config.smtp.connections) == (587, "starttls", 2)
    assert config.smtp.sender == "Fyraften <reports@example.org>"
    assert config.database.url.get_secret_value() == "sqlite://data/fyraften.db"
    assert config.web is None
    assert (config.manager.email, config.log.level, config.log.format) == ("", "info", "text")


def test_an_empty_file_is_a_configuration_without_telegram_and_mail(load: Load) -> None:
    assert load("") == Config()


def test_every_mistake_is_named_at_once_with_its_line_cause_and_remedy(
    mistakes: Callable[..., tuple[str, ...]],
) -> None:
    text = """[telegram]
token = 12345
api_ulr = "https://api.telegram.org"

[smtp]
port = "abc"
security = "ssl"

[smpt]
host = "x"
"""
    assert list(mistakes(text)) == [
        "config.toml, line 2, [telegram] token: it is not text in quotes. " + TOKEN_REMEDY,
        "config.toml, line 3, [telegram] api_ulr: there is no such key. Did you mean api_url?",
        "config.toml, line 5, [smtp] from: it is missing. " + FROM_REMEDY,
        "config.toml, line 5, [smtp] host: it is missing. Write the mail server's name, such as smtp.example.org.",
        'config.toml, line 6, [smtp] port: "abc" is not a number. Use 587 for STARTTLS or 465 for TLS.',
        'config.toml, line 7, [smtp] security: "ssl" is not one of the words for it. ' + SECURITY_REMEDY,
        "config.toml, line 9, [smpt]: there is no such section. Did you mean [smtp]?",
    ]


@pytest.mark.parametrize(
    ("section", "line", "cause"),
    [
        ("smtp", "port = 0", "0 is too much or too little"),
        ("smtp", "port = 65536", "65536 is too much or too little"),
        ("smtp", "port = true", "true is not a number"),
        ("smtp", "port = 587.5", "587.5 is not a number"),
        ("smtp", "connections = 0", "0 is too much or too little"),
        ("smtp", 'host = ""', "it is empty"),
        ("smtp", "host = 5", "5 is not text in quotes"),
        ("smtp", 'from = "nobody"', '"nobody" is not an e-mail address'),
        (
            "smtp",
            'from = "a@b.example\\nBcc: c@d.example"',
            "it contains a line break or another control character",
        ),
        ("smtp", 'idempotency_header = "Key: 1"', '"Key: 1" is not the name of a header'),
        ("smtp", "password = 12345", "it is not text in quotes"),
        ("telegram", 'token = "12345"', "it does not look like a bot's token"),
        ("telegram", 'api_url = "api.telegram.org"', '"api.telegram.org" is not a web address'),
        ("telegram", "messages_per_second = nan", "nan is too much or too little"),
        ("web", 'listen = "8080"', '"8080" is not an address and a port'),
        ("web", 'listen = "localhost:99999"', '"localhost:99999" is not an address and a port'),
        ("web", 'listen = "::1:8080"', '"::1:8080" is not an address and a port'),
        ("web", 'public_url = "reports.example.org"', '"reports.example.org" is not a web address'),
        ("web", 'public_url = "http://reports.example.org"', '"http://reports.example.org" is not encrypted'),
        ("manager", 'email = "x"', '"x" is not an e-mail address'),
        ("log", 'level = "loud"', '"loud" is not one of the words for it'),
        ("log", "format = []", "it is not one of the words for it"),
        ("database", 'url = "mysql://x"', "it begins with neither sqlite:// nor postgres://"),
        ("database", "url = 1", "it is not text in quotes"),
    ],
)
def test_a_wrong_value_is_named_by_its_line(
    mistakes: Callable[..., tuple[str, ...]], section: str, line: str, cause: str
) -> None:
    key = line.split(" =", 1)[0]
    found = [each for each in mistakes(f"[{section}]\n{line}\n") if f"[{section}] {key}:" in each]
    assert len(found) == 1
    assert found[0].startswith(f"config.toml, line 2, [{section}] {key}: {cause}")
    assert found[0].endswith((".", "?"))
    assert ".." not in found[0]


def test_a_key_where_a_section_belongs_is_explained(mistakes: Callable[..., tuple[str, ...]]) -> None:
    assert mistakes("log = 5") == (
        "config.toml, line 1, [log]: it is not a section. Write [log] on a line and its keys below.",
    )


def test_a_word_like_no_key_gets_the_list_of_keys(mistakes: Callable[..., tuple[str, ...]]) -> None:
    assert mistakes("[log]\nxyzzy = 1") == (
        "config.toml, line 2, [log] xyzzy: there is no such key. There are level, format.",
    )


def test_a_file_that_is_not_toml_names_the_line(mistakes: Callable[..., tuple[str, ...]]) -> None:
    (sentence,) = mistakes("[log]\nlevel info\n")
    assert sentence.startswith("config.toml: it is not TOML: ")
    assert "line 2" in sentence


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigMistakes, match=r"there is no such file\. Copy config\.example\.toml to mine\.toml"):
        load_config(tmp_path / "mine.toml", {})


def test_a_file_that_is_not_utf8_is_refused_with_the_remedy(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"# \xff")
    with pytest.raises(ConfigMistakes, match="Save it as UTF-8"):
        load_config(path, {})


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "::1", "[::1]", "LOCALHOST"])
def test_mail_without_tls_is_allowed_on_this_machine(load: Load, host: str) -> None:
    config = load(f'[smtp]\nhost = "{host}"\nfrom = "a@b.example"\nsecurity = "none"\nport = 2525')
    assert config.smtp is not None
    assert config.smtp.security == "none"


@pytest.mark.parametrize("host", ["smtp.example.org", "10.0.0.1", "localhost.example.org", "128.0.0.1"])
def test_mail_without_tls_to_another_machine_is_refused(mistakes: Callable[..., tuple[str, ...]], host: str) -> None:
    (sentence,) = mistakes(f'[smtp]\nhost = "{host}"\nfrom = "a@b.example"\nsecurity = "none"')
    assert sentence == (
        f'config.toml, line 4, [smtp] security: "none" would send passwords and reports to {host} unencrypted. '
        'Write "starttls" (port 587) or "tls" (port 465).'
    )


def test_starttls_on_the_port_for_tls_is_refused_because_it_would_hang(
    mistakes: Callable[..., tuple[str, ...]],
) -> None:
    (sentence,) = mistakes('[smtp]\nhost = "h"\nfrom = "a@b.example"\nport = 465')
    assert sentence.endswith('465 speaks TLS from the start, not STARTTLS. Write security = "tls", or use port 587.')


@pytest.mark.parametrize(("given", "missing"), [("username", "password"), ("password", "username")])
def test_half_a_login_is_a_mistake(mistakes: Callable[..., tuple[str, ...]], given: str, missing: str) -> None:
    (sentence,) = mistakes(f'[smtp]\nhost = "h"\nfrom = "a@b.example"\n{given} = "x"')
    assert f"[smtp] {missing}: it is missing although there is a {given}" in sentence


def test_mistakes_of_several_keys_together_are_told_with_those_of_single_keys(
    mistakes: Callable[..., tuple[str, ...]],
) -> None:
    found = mistakes('[smtp]\nhost = "far.example"\nsecurity = "none"\nport = "x"')
    assert [re.search(r"\] (\w+):", each)[1] for each in found] == ["from", "security", "port"]  # type: ignore[index]


# ── secrets ─────────────────────────────────────────────────────────────────────────────────────────

WITHOUT_TOKEN = "[telegram]\n"


def _token(config: Config) -> str:
    assert config.telegram is not None
    return config.telegram.token.get_secret_value()


def test_a_secret_may_stand_in_a_file_beside_the_configuration(load: Load, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(TOKEN + "\n")
    assert _token(load('[telegram]\ntoken_file = "token"')) == TOKEN


def test_a_secret_may_come_from_the_environment_without_its_section(load: Load) -> None:
    config = load("", FYRAFTEN_TELEGRAM_TOKEN=TOKEN, FYRAFTEN_DATABASE_URL="postgres://u:p@h/d")
    assert _token(config) == TOKEN
    assert config.database.url.get_secret_value() == "postgres://u:p@h/d"


def test_a_secret_may_be_a_systemd_credential(load: Load, tmp_path: Path) -> None:
    (tmp_path / "telegram-token").write_text(TOKEN)
    assert _token(load("", CREDENTIALS_DIRECTORY=str(tmp_path))) == TOKEN


def test_an_empty_environment_variable_is_no_source(load: Load) -> None:
    assert load("", FYRAFTEN_TELEGRAM_TOKEN="").telegram is None


def test_spaces_in_a_password_file_belong_to_the_password(load: Load, tmp_path: Path) -> None:
    (tmp_path / "password").write_text(" two words \r\n")
    config = load('[smtp]\nhost="h"\nfrom="a@b.example"\nusername="u"\npassword_file="password"')
    assert config.smtp is not None
    assert config.smtp.password.get_secret_value() == " two words "


def test_one_secret_from_four_places_is_a_mistake_that_names_them_in_order(
    mistakes: Callable[..., tuple[str, ...]], tmp_path: Path
) -> None:
    (tmp_path / "telegram-token").write_text(TOKEN)
    (sentence,) = mistakes(
        f'[telegram]\ntoken = "{TOKEN}"\ntoken_file = "telegram-token"\n',
        FYRAFTEN_TELEGRAM_TOKEN=TOKEN,
        CREDENTIALS_DIRECTORY=str(tmp_path),
    )
    assert sentence == (
        "config.toml, line 2, [telegram] token: it is given more than once: the key and token_file and "
        "FYRAFTEN_TELEGRAM_TOKEN and systemd credential telegram-token. Keep one of them."
    )


@pytest.mark.parametrize(
    ("contents", "why"),
    [(None, "cannot be read (No such file or directory)"), (b"", "is empty"), (b"\xff", "is not text in UTF-8")],
)
def test_a_secret_file_that_is_no_use_is_the_only_thing_said_about_the_secret(
    mistakes: Callable[..., tuple[str, ...]], tmp_path: Path, contents: bytes | None, why: str
) -> None:
    if contents is not None:
        (tmp_path / "token").write_bytes(contents)
    assert mistakes('[telegram]\ntoken_file = "token"') == (
        f"config.toml, line 2, [telegram] token_file: token {why}. Name a file that holds only the secret.",
    )


def test_a_wrong_secret_is_blamed_on_the_place_it_came_from(mistakes: Callable[..., tuple[str, ...]]) -> None:
    (sentence,) = mistakes("", FYRAFTEN_TELEGRAM_TOKEN="nonsense")
    assert sentence.startswith("FYRAFTEN_TELEGRAM_TOKEN, [telegram] token: it does not look like a bot's token")


def test_no_mistake_ever_repeats_a_secret(mistakes: Callable[..., tuple[str, ...]]) -> None:
    said = mistakes(
        f"""[telegram]
token = "{TOKEN} "
[smtp]
password = ["{PASSWORD}"]
[database]
url = "mysql://me:{PASSWORD}@x/y"
[{PASSWORD}x]
"""
    )
    assert len(said) == 7
    assert not [each for each in said[:-1] if TOKEN in each or PASSWORD in each]


def test_a_configuration_never_shows_its_secrets(load: Load) -> None:
    config = load(GOOD, FYRAFTEN_DATABASE_URL=f"postgres://u:{PASSWORD}@h/d")
    for shown in (repr(config), str(config), f"{config.telegram} {config.smtp} {config.database}"):
        assert TOKEN not in shown
        assert PASSWORD not in shown


# ── the mailbox ─────────────────────────────────────────────────────────────────────────────────────

MAILBOX = '[imap]\nhost = "h"\nusername = "u"\n'


def test_a_mailbox_needs_a_host_and_an_account_and_is_read_over_tls(load: Load) -> None:
    assert load(f'{MAILBOX}password = "p"').imap == IMAP
    assert load(MAILBOX, FYRAFTEN_IMAP_PASSWORD="p").imap == IMAP
    assert (IMAP.port, IMAP.security, IMAP.folder, IMAP.authserv_id) == (993, "tls", "INBOX", "")


def test_a_certificate_file_of_the_mailbox_is_found_beside_the_configuration(load: Load, tmp_path: Path) -> None:
    assert load(f'{MAILBOX}password = "p"\nca_file = "ca.pem"').imap == replace(IMAP, ca_file=str(tmp_path / "ca.pem"))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("port = 143", '[imap] port: 143 speaks STARTTLS. Write security = "starttls", or use port 993.'),
        (
            'port = 993\nsecurity = "starttls"',
            '[imap] port: 993 speaks TLS from the start, not STARTTLS. Write security = "tls", or use port 143.',
        ),
        (
            'security = "none"',
            (
                '[imap] security: "none" would send passwords and reports to h unencrypted. '
                'Write "tls" (port 993) or "starttls" (port 143).'
            ),
        ),
        (
            'authserv_id = "mx.example.org; spf=pass"',
            (
                '[imap] authserv_id: "mx.example.org; spf=pass" is more than one word. Write the first word of '
                '"Authentication-Results:" in a mail you have received, such as "mx.example.org".'
            ),
        ),
        ('folder = ""', '[imap] folder: it is empty. Write the folder answers arrive in, usually "INBOX".'),
    ],
)
def test_what_does_not_go_together_in_a_mailbox_is_named_with_its_remedy(
    mistakes: Callable[..., tuple[str, ...]], line: str, sentence: str
) -> None:
    (said,) = mistakes(f'{MAILBOX}password = "p"\n{line}')
    assert said.partition(", ")[2].partition(", ")[2] == sentence


# ── the rest ────────────────────────────────────────────────────────────────────────────────────────


def test_a_certificate_file_is_found_beside_the_configuration(load: Load, tmp_path: Path) -> None:
    config = load('[smtp]\nhost="h"\nfrom="a@b.example"\nca_file = "ca.pem"')
    assert config.smtp is not None
    assert config.smtp.ca_file == str(tmp_path / "ca.pem")


@pytest.mark.parametrize(
    ("listen", "host", "port"),
    [("127.0.0.1:8080", "127.0.0.1", 8080), ("[::1]:80", "::1", 80), ("localhost:1", "localhost", 1)],
)
def test_the_listening_address_is_split_into_host_and_port(load: Load, listen: str, host: str, port: int) -> None:
    web = load(f'[web]\nlisten = "{listen}"').web
    assert web == Web(listen=listen)
    assert (web.host, web.port) == (host, port)


def test_a_slash_at_the_end_of_an_address_does_not_matter(load: Load) -> None:
    config = load(f'[telegram]\ntoken = "{TOKEN}"\napi_url = "http://127.0.0.1:8081/"')
    assert isinstance(config.telegram, Telegram)
    assert config.telegram.api_url == "http://127.0.0.1:8081"


def test_the_example_explains_every_key_in_its_line() -> None:
    lines = (ROOT / "config.example.toml").read_text(encoding="utf-8").splitlines()
    for section in SECTIONS:
        start = next(number for number, line in enumerate(lines) if line.lstrip("# ").startswith(f"[{section}]"))
        explained = set()
        for line in lines[start + 1 :]:
            if not line or line.lstrip("# ").startswith("["):
                break
            if found := re.match(r"(?:# )?(\w+) = .*\S +# [\w\"]", line):
                explained.add(found[1])
        assert explained == set(keys_of(section)), section


def test_the_example_shows_the_value_used_without_a_line(load: Load) -> None:
    text = (ROOT / "config.example.toml").read_text(encoding="utf-8")
    filled = text.replace('token = ""', f'token = "{TOKEN}"', 1).replace('password = ""', 'password = "x"')
    body = filled[filled.index("[telegram]") :]
    spelled_out = re.sub(r"^# (?=\w+ = |\[)(?!\w+_file)", "", body, flags=re.MULTILINE)
    short, long = load(filled), load(spelled_out)
    assert short.web is None
    assert long.web == Web()
    assert (long.telegram, long.database, long.manager, long.log) == (
        short.telegram,
        short.database,
        short.manager,
        short.log,
    )
    assert isinstance(long.smtp, Smtp)
    assert long.smtp == short.smtp
    assert short.imap is None
    assert long.imap == replace(IMAP, host="imap.example.org", username="reports@example.org", password=SecretStr("x"))
