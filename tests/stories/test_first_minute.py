"""Whoever accepts her invitation a moment before her report is due is asked for it on time."""

from __future__ import annotations

import pytest

from storage import invites
from tests.stories.agreements import POSTS, agreement
from tests.stories.office import Office

pytestmark = pytest.mark.database


async def test_her_day_is_planned_in_the_turn_that_lets_her_in(office: Office) -> None:
    await office.agree(agreement(POSTS))
    token = await office.db.transact(lambda: invites.create_invite("Mia Holm", office.clock.now()))
    office.telegram.user(7, "Mia", "en", known=False).start(token)
    await office._poller._poll()
    await office.engine.receiving.handle_waiting()
    days = await office.db.fetch("SELECT day FROM timer WHERE dialog_id IS NULL")
    assert len(days) == 1
