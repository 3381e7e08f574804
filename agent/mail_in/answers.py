"""A client's mail about an issue, told to the conversation about it together with every reason to doubt it.

It counts as the client's if three things hold: it carries a token of ours, so it answers a mail of ours; its sender is
among that client's addresses; and our mail host confirms the sender (DMARC). If one of them fails the assistant is
asked. What a program wrote decides nothing. A mail with neither a token nor a confirmed sender of that client's may be
anybody's, since numbers and addresses are no secrets: it stays in the mailbox, unread, and nobody is asked.
"""

from __future__ import annotations

from agent.carrying_out import Conversation
from agent.clients import hear
from agent.mail_in.post_office import PostOffice
from agent.mail_in.reading import InMail
from agent.mail_in.returned import take_back
from agent.mail_in.sender import normal
from flows.engine.client_event import ClientWrote, Doubt
from storage import issues
from storage.decision_links import without_links
from storage.issues import Whose


async def hear_mail(talk: Conversation, office: PostOffice, raw: bytes) -> None:
    """Do what a mail from the inbox asks for, in its turn."""
    mail = office.read(raw)
    if mail.bounce is not None:
        await take_back(talk, mail.bounce)
        return
    named = office.about(mail)
    whose = None if named is None else await issues.whose(talk.db, named.issue)
    if named is None or whose is None or not await _was_asked(talk, whose, named.issue):
        return
    doubt = _doubt(mail, whose, answers=named.proven)
    if not named.proven and doubt in {Doubt.STRANGER, Doubt.UNPROVEN}:
        return
    if doubt is Doubt.STRANGER and mail.automatic:
        return
    words = without_links(mail.text)  # she may be shown what was quoted, and the link in it is the client's
    await hear(talk, named.issue, ClientWrote(talk.at, words, mail.sender, doubt, mail.automatic))


async def _was_asked(talk: Conversation, whose: Whose, number: int) -> bool:
    """Nobody can answer to a draft."""
    issue = await issues.one(talk.db, whose.assistant, number)
    return issue is not None and issue.sent_at is not None


def _doubt(mail: InMail, whose: Whose, *, answers: bool) -> Doubt | None:
    if not mail.sender or mail.sender not in {normal(each) for each in whose.emails}:
        return Doubt.STRANGER
    if not mail.proven:
        return Doubt.UNPROVEN
    return None if answers else Doubt.UNASKED
