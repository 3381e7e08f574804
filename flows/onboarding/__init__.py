"""The first message: who the bot works for, what was agreed, what it keeps, and the first thing to try."""

from flows.engine.flow import Flow
from flows.onboarding.steps import Greeted, step

FLOW = Flow("onboarding", step, (Greeted,), commands=("start",))

__all__ = ["FLOW"]
