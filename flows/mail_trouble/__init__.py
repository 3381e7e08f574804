"""A mail that may not have arrived: she is told plainly, and decides what happens with it."""

from flows.engine.flow import Flow
from flows.mail_trouble.steps import STATES, step

FLOW = Flow("mail_trouble", step, STATES)

__all__ = ["FLOW"]
