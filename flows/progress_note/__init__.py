"""Log as you go: a line during the day becomes a value or a result, is echoed, and can be undone."""

from flows.engine.flow import Flow
from flows.progress_note.steps import STATES, step

FLOW = Flow("progress_note", step, STATES)

__all__ = ["FLOW"]
