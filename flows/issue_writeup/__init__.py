"""A problem worth a client's minute: written up with what was tried, the options and a recommendation."""

from flows.engine.flow import Flow
from flows.issue_writeup.editing import has_read
from flows.issue_writeup.state import STATES
from flows.issue_writeup.steps import step

FLOW = Flow("issue_writeup", step, STATES, commands=("issue", "mistake"), has_read=has_read)

__all__ = ["FLOW"]
