"""The demo's server: only for its own page, mails that can do nothing, mistakes answered with a sentence."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from email import message_from_bytes
from email.message import EmailMessage
from typing import Any

import httpx
import pytest

from agent.demo.loopback import OWN_HEADER
from agent.demo.web import create_app
from tests.doubles.demo_backend import DemoBackend

HOST = "127.0.0.1:8800"
OWN = {OWN_HEADER: "1"}


@pytest.fixture
def backend() -> DemoBackend:
    return DemoBackend(patience=0.05)


@pytest.fixture
async def web(backend: DemoBackend) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=create_app(backend))
    async with httpx.AsyncClient(transport=transport, base_url=f"http://{HOST}") as client:
        yield client


async def post(web: httpx.AsyncClient, path: str, body: Any, **headers: str) -> httpx.Response:
    return await web.post(path, json=body, headers={**OWN, **headers})


# ── what it answers ──


async def test_the_page_and_its_files_are_there_with_the_right_types(web: httpx.AsyncClient) -> None:
    for path, kind in (
        ("/", "text/html"),
        ("/static/page.js", "text/javascript"),
        ("/static/page.css", "text/css"),
        ("/static/words.json", "application/json"),
        ("/static/icon.svg", "image/svg+xml"),
    ):
        answer = await web.get(path)
        assert answer.status_code == 200, path
        assert answer.headers["content-type"].split(";")[0] == kind


async def test_the_page_allows_nothing_inline_and_nothing_from_elsewhere(web: httpx.AsyncClient) -> None:
    answer = await web.get("/")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert "style=" not in answer.text
    assert "onclick=" not in answer.text
    assert "://" not in answer.text.replace("http://www.w3.org/2000/svg", "")


async def test_every_answer_is_private_to_this_page(web: httpx.AsyncClient) -> None:
    for path in ("/", "/static/page.js", "/api/snapshot", "/nowhere"):
        headers = (await web.get(path)).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert headers["cache-control"] == "no-store"
        assert "access-control-allow-origin" not in headers


async def test_the_snapshot_says_everything_with_wall_clock_times(web: httpx.AsyncClient, backend: DemoBackend) -> None:
    await backend.play_evening()
    told = (await web.get("/api/snapshot")).json()
    assert told["now"] == {"wall": "2026-11-19T16:06", "zone": "CET", "place": "Copenhagen"}
    assert (told["language"], told["assistant"]) == ("en", "Mia Holm")
    assert told["commands"][0] == {"name": "report", "what": "Write today’s report"}
    assert told["chat"][0]["buttons"][0][0] == {"label": "Keep", "data": "1:1:keep"}
    assert [mail["client"] for mail in told["mails"]] == ["Nordlys", "Berger"]
    assert ["Auto-Submitted", "auto-generated"] in told["mails"][0]["headers"]


async def test_what_she_does_reaches_the_stage(web: httpx.AsyncClient, backend: DemoBackend) -> None:
    await post(web, "/api/say", {"words": "posts +2"})
    await post(web, "/api/say", {"words": "and this", "reply_to": 1})
    await post(web, "/api/edit", {"message": 2, "words": "posts +3"})
    await post(web, "/api/clock", {"to": "next_day"})
    await post(web, "/api/language", {"language": "da"})
    assert backend.heard == [
        ("say", "posts +2", None),
        ("say", "and this", 1),
        ("edit", 2, "posts +3"),
        ("clock", "next_day"),
        ("language", "da"),
    ]


async def test_a_press_answers_with_the_toast(web: httpx.AsyncClient) -> None:
    assert (await post(web, "/api/press", {"message": 1, "data": "1:1:keep"})).json() == {"toast": "Noted."}


async def test_what_a_client_does_reaches_the_stage(web: httpx.AsyncClient, backend: DemoBackend) -> None:
    await backend.receive("Nordlys")
    for kind in ("reply", "away", "bounce"):
        answer = await post(web, "/api/answer", {"mail": 1, "kind": kind, "words": "A, but …"})
        assert answer.status_code == 200
    assert backend.heard == [
        ("answer", 1, "reply", "A, but …"),
        ("answer", 1, "away", ""),
        ("answer", 1, "bounce", ""),
    ]
    (mail,) = (await web.get("/api/snapshot")).json()["mails"]
    assert [each["kind"] for each in mail["answers"]] == ["reply", "away", "bounce"]
    assert mail["answers"][0]["at"]["zone"] == "CET"


async def test_the_decision_page_is_a_plain_form_and_needs_no_header_of_ours(
    web: httpx.AsyncClient, backend: DemoBackend
) -> None:
    assert (await web.get("/d/token?o=A")).text == "The decision page."
    assert (await web.post("/d/token", data={"stamp": "x"}, headers={"Origin": "null"})).status_code == 200
    assert backend.heard == [("decision page", "GET", "token"), ("decision page", "POST", "token")]
    assert (await web.post("/d/token", data={"stamp": "x"}, headers={"Host": "evil.example"})).status_code == 403
    assert (await web.post("/api/say/d/", json={"words": "x"})).status_code == 403
    assert len(backend.heard) == 2


async def test_waiting_ends_as_soon_as_something_changes(web: httpx.AsyncClient, backend: DemoBackend) -> None:
    backend.patience = 20
    waiting = asyncio.create_task(web.get("/api/changes?since=1"))
    await asyncio.sleep(0.01)
    assert not waiting.done()
    await backend.touch()
    assert (await waiting).json() == {"version": 2}


async def test_waiting_in_vain_ends_with_the_version_known(web: httpx.AsyncClient) -> None:
    assert (await web.get("/api/changes?since=1")).json() == {"version": 1}


async def test_a_page_that_waits_when_the_demo_ends_is_let_go_with_a_word(backend: DemoBackend) -> None:
    backend.patience = 20
    transport = httpx.ASGITransport(app=create_app(backend))
    async with httpx.AsyncClient(transport=transport, base_url=f"http://{HOST}") as client:
        waiting = asyncio.create_task(client.get("/api/changes?since=1"))
        await asyncio.sleep(0.01)
        waiting.cancel()
        answer = await waiting
    assert answer.status_code == 503
    assert answer.json() == {"error": "The demo is ending."}


# ── mails ──


async def test_a_mail_s_html_is_served_powerless(web: httpx.AsyncClient, backend: DemoBackend) -> None:
    await backend.receive("Nordlys")
    answer = await web.get("/mail/1.html")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "A good day: launch reels are out" in answer.text
    policy = [each.strip() for each in answer.headers["content-security-policy"].split(";")]
    sandbox = next(each for each in policy if each.startswith("sandbox"))
    assert "default-src 'none'" in policy
    assert "style-src 'unsafe-inline'" in policy
    for right in ("allow-scripts", "allow-forms", "allow-top-navigation"):
        assert right not in sandbox


async def test_a_mail_s_source_is_byte_for_byte_what_travelled(web: httpx.AsyncClient, backend: DemoBackend) -> None:
    await backend.receive("Berger")
    answer = await web.get("/mail/1.eml")
    assert answer.content == await backend.mail_source(1)
    assert message_from_bytes(answer.content)["Message-ID"] == "<berger-2026-11-19@fyraften.example>"
    assert answer.headers["content-disposition"] == 'attachment; filename="fyraften-1.eml"'


async def test_a_mail_of_plain_text_has_no_html(web: httpx.AsyncClient, backend: DemoBackend) -> None:
    plain = EmailMessage()
    plain["From"], plain["To"], plain["Subject"] = "Mia <a@x.example>", "b@y.example", "Hej"
    plain.set_content("Kun tekst")
    await backend.receive("Nordlys", plain)
    answer = await web.get("/mail/1.html")
    assert answer.status_code == 404
    assert answer.json() == {"error": "Mail 1 has no HTML part. Read its plain text."}


@pytest.mark.parametrize("path", ["/mail/1.html", "/mail/1.eml", "/mail/x.html", "/static/web.py", "/static/../web.py"])
async def test_what_is_not_there_is_404_with_a_sentence(web: httpx.AsyncClient, path: str) -> None:
    answer = await web.get(path)
    assert answer.status_code == 404
    assert answer.json()["error"]


# ── who may ask ──


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8800", "localhost:8800", "LOCALHOST", "[::1]:8800", "[::1]"])
async def test_this_machine_s_own_names_are_answered(web: httpx.AsyncClient, host: str) -> None:
    assert (await web.get("/api/snapshot", headers={"Host": host})).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8800", "127.0.0.1.evil.example", "localhost.evil.example", "192.0.2.7", ""]
)
async def test_a_foreign_name_pointed_at_this_machine_is_refused(web: httpx.AsyncClient, host: str) -> None:
    for path in ("/", "/api/snapshot", "/mail/1.eml"):
        answer = await web.get(path, headers={"Host": host})
        assert answer.status_code == 403
        assert "127.0.0.1" in answer.json()["error"]


async def test_a_post_without_the_page_s_own_header_changes_nothing(
    web: httpx.AsyncClient, backend: DemoBackend
) -> None:
    answer = await web.post("/api/say", json={"words": "posts +2"})
    assert answer.status_code == 403
    assert OWN_HEADER in answer.json()["error"]
    assert backend.heard == []


@pytest.mark.parametrize("origin", ["http://127.0.0.1:9000", "http://localhost:8800", "https://127.0.0.1:8800", "null"])
async def test_a_post_from_another_local_page_changes_nothing(
    web: httpx.AsyncClient, backend: DemoBackend, origin: str
) -> None:
    answer = await post(web, "/api/say", {"words": "posts +2"}, Origin=origin)
    assert answer.status_code == 403
    assert origin in answer.json()["error"]
    assert backend.heard == []


async def test_a_post_from_the_page_itself_is_heard(web: httpx.AsyncClient) -> None:
    assert (await post(web, "/api/say", {"words": "posts +2"}, Origin=f"http://{HOST}")).status_code == 200


async def test_a_stranger_s_question_before_posting_is_not_answered_with_yes(web: httpx.AsyncClient) -> None:
    asking = {"Origin": "http://evil.example", "Access-Control-Request-Headers": OWN_HEADER}
    answer = await web.options("/api/say", headers=asking)
    assert answer.status_code == 403
    assert not any(name.startswith("access-control") for name in answer.headers)


async def test_reading_an_address_that_only_takes_posts_says_so(web: httpx.AsyncClient) -> None:
    assert (await web.get("/api/say")).status_code == 405


# ── mistakes ──


@pytest.mark.parametrize("content", [b"", b"{", b"words=hi", b"\xff\xfe", b"[]", b'"hi"', b"null"])
async def test_what_is_not_a_json_object_is_400_with_a_sentence(web: httpx.AsyncClient, content: bytes) -> None:
    answer = await web.post("/api/say", content=content, headers=OWN)
    assert answer.status_code == 400
    assert "JSON" in answer.json()["error"]


@pytest.mark.parametrize(
    ("path", "body", "named"),
    [
        ("/api/say", {}, "words"),
        ("/api/say", {"words": 5}, "words"),
        ("/api/say", {"words": " \n"}, "Type something"),
        ("/api/say", {"words": "x" * 4097}, "4097"),
        ("/api/say", {"words": "hi", "reply_to": "1"}, "reply_to"),
        ("/api/edit", {"words": "hi"}, "message"),
        ("/api/edit", {"words": "hi", "message": True}, "message"),
        ("/api/press", {"message": 1}, "data"),
        ("/api/answer", {"mail": "1", "kind": "reply", "words": "A"}, "mail"),
        ("/api/answer", {"mail": 1, "kind": "shout", "words": "A"}, "reply, away, bounce"),
        ("/api/answer", {"mail": 1, "kind": "reply", "words": " "}, "Type something"),
        ("/api/clock", {"to": "yesterday"}, "hour, report, next_day"),
        ("/api/language", {"language": "sv"}, "en, da, de"),
    ],
)
async def test_a_wrong_field_is_400_naming_it_and_changes_nothing(
    web: httpx.AsyncClient, backend: DemoBackend, path: str, body: dict[str, Any], named: str
) -> None:
    answer = await post(web, path, body)
    assert answer.status_code == 400
    assert named in answer.json()["error"]
    assert backend.heard == []


@pytest.mark.parametrize("since", ["", "?since=", "?since=-1", "?since=new"])
async def test_waiting_since_nothing_sensible_is_400(web: httpx.AsyncClient, since: str) -> None:
    answer = await web.get(f"/api/changes{since}")
    assert answer.status_code == 400
    assert "since" in answer.json()["error"]


async def test_a_message_that_is_gone_is_404_with_a_sentence(web: httpx.AsyncClient) -> None:
    answer = await post(web, "/api/press", {"message": 99, "data": "1:1:keep"})
    assert answer.status_code == 404
    assert answer.json() == {"error": "That is no longer there. Load the page again."}


async def test_half_an_emoji_does_not_reach_the_stage(web: httpx.AsyncClient, backend: DemoBackend) -> None:
    await web.post("/api/say", content=rb'{"words": "hi \ud83d"}', headers=OWN)
    assert backend.heard == [("say", "hi ?", None)]
