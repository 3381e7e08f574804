"""A database URL is understood or refused with the form to use, and its password is never shown."""

from __future__ import annotations

import pytest

from storage.address import parse_address
from storage.database import open_database
from storage.errors import DatabaseError
from tests.postgresql import Server


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite://data/fyraften.db", "data/fyraften.db"),
        ("sqlite:///var/lib/fyraften/my data.db", "/var/lib/fyraften/my data.db"),
        ("sqlite://fyraften.db", "fyraften.db"),
    ],
)
def test_two_slashes_are_relative_and_three_absolute(url: str, path: str) -> None:
    assert parse_address(url).credentials == {"file_path": path}


def test_a_password_may_contain_anything_percent_encoded() -> None:
    address = parse_address("postgresql://eva:p%40ss%2Fw%3Aord@db.example:6543/fyraften?sslmode=require")
    assert address.credentials == {
        "host": "db.example",
        "port": 6543,
        "user": "eva",
        "password": "p@ss/w:ord",
        "database": "fyraften",
        "ssl": "require",
    }
    assert address.shown == "PostgreSQL database fyraften at db.example:6543 as user eva"
    assert "p@ss" not in repr(address)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "data/fyraften.db",
        "mysql://eva:hemmelig@localhost/fyraften",
        "sqlite://",
        "sqlite://data/",
        "sqlite://:memory:",
        "postgres://eva:hemmelig@localhost",
        "postgres://eva:hemmelig@localhost:port/fyraften",
        "postgres://eva:hemm[elig@localhost/fyraften",
        "postgres://eva:hemmelig@localhost/fyraften?sslmode=sometimes",
        "postgres://eva:hemmelig@localhost/fyraften?password=hemmelig",
    ],
)
def test_another_form_is_refused_with_the_right_one_and_without_the_password(url: str) -> None:
    with pytest.raises(DatabaseError, match=r"\[database\] url: .*Write sqlite://data/fyraften\.db") as caught:
        parse_address(url)
    assert "hemm" not in str(caught.value)


@pytest.mark.database(only="postgresql")
async def test_a_wrong_password_is_explained_and_not_repeated(postgresql_server: Server) -> None:
    with pytest.raises(DatabaseError, match="as user fyraften: the server refuses the user or the password") as caught:
        await open_database(postgresql_server.url("postgres", password="hemmelig"))
    assert "hemmelig" not in str(caught.value)


@pytest.mark.database(only="postgresql")
async def test_a_missing_database_is_explained(postgresql_server: Server) -> None:
    with pytest.raises(DatabaseError, match=r"database nowhere at .* no such database\. Make it: createdb"):
        await open_database(postgresql_server.url("nowhere"))


@pytest.mark.database(only="postgresql")
async def test_a_server_that_is_not_there_is_explained() -> None:
    with pytest.raises(DatabaseError, match=r"127\.0\.0\.1:1 as user eva: no server answers there .*host and port"):
        await open_database("postgres://eva:hemmelig@127.0.0.1:1/fyraften")
