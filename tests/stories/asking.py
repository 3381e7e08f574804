"""An escalation as a story needs it: she has asked, and her client answers by mail."""

from __future__ import annotations

from datetime import timedelta
from email.message import EmailMessage
from email.policy import SMTP

from agent.carrying_out import Conversation
from flows.engine.step import Began
from flows.shared.issue import Attempt, Issue, IssueStatus, Option
from flows.shared.issue_letter import IssueLetter, IssueLetterKind
from storage import facts, issues, people
from tests.stories.office import MAIL_HOST, Office
from tests.stories.office import Mail as Arrived

FEED_DOWN = Issue(
    42,
    0,
    "supplier feed down",
    impact="214 prices are a day old.",
    attempts=(Attempt("restarted the import", "same error"),),
    options=(Option("Pause the 214 articles"), Option("Enter the 30 best-sellers by hand")),
    recommended="A",
    why="It costs less than the refunds.",
)


async def ask(office: Office, name: str = "Mia Holm", client: str = "Nordlys", number: int = 42) -> Arrived:
    """She asks a client about the feed, to be decided by tomorrow; return the mail as the client gets it."""
    her = await people.by_name(office.db, name)
    assert her is not None
    now = office.clock.now()
    engagements = await facts.engagements_on(office.db, her.assistant.id, now.date())
    engagement = next(each for each in engagements if each.client.short == client)
    issue = Issue(
        number, engagement.id, FEED_DOWN.title, impact=FEED_DOWN.impact, attempts=FEED_DOWN.attempts,
        options=FEED_DOWN.options, recommended="A", why=FEED_DOWN.why, status=IssueStatus.OPEN, sent_at=now,
        decide_by=now + timedelta(days=1),
    )  # fmt: skip

    async def send() -> None:
        talk = Conversation(office.db, office.engine.letters, f"ask:{number}", now)
        dialog = await talk.begin(her, "escalation", engagement=engagement.id, issue=number)
        await issues.save(office.db, her.assistant.id, issue)
        letter = IssueLetter(IssueLetterKind.DECISION, engagement, her.assistant, now, issue)
        await talk.post(await office.engine.letters.posts(office.db, letter, f"issue:{number}:ask", now, dialog.id))
        await talk.play(her, dialog, Began(now, "sent"))

    await office.db.transact(send)
    await office.settle()
    return next(mail for mail in reversed(office.mails) if f"[E-{number}]" in mail.subject)


def reply(to: Arrived, text: str, *, sender: str = "", number: int = 1, proven: bool = True, **headers: str) -> bytes:
    """An answer to a mail, as the client's program writes it and our mail host hands it over."""
    sender = sender or to.to
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = sender, str(to.message["Reply-To"]), f"Re: {to.subject}"
    mail["Message-ID"] = f"<{number}@{sender.partition('@')[2]}>"
    mail["In-Reply-To"] = str(to.message["Message-ID"])
    mail["References"] = f"{to.message['References']} {to.message['Message-ID']}"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    quoted = "".join(f"> {line}\n" for line in to.text.split("\n"))
    mail.set_content(f"{text}\n\nOn Thu, 20 Nov 2026 Mia wrote:\n{quoted}")
    verdict = "pass" if proven else "fail"
    found = f"Authentication-Results: {MAIL_HOST}; dmarc={verdict} header.from={sender.partition('@')[2]}\r\n"
    return found.encode() + mail.as_bytes()
