"""Which language the bot speaks with her; mails stay in the client's."""

from flows.engine.flow import Flow
from flows.language.steps import Choosing, step

FLOW = Flow("language", step, (Choosing,), commands=("language",))

__all__ = ["FLOW"]
