"""Days on which she does not work: taken with a tap or a date, and taken back just as easily."""

from flows.day_off.steps import STATES, step
from flows.engine.flow import Flow

FLOW = Flow("day_off", step, STATES, commands=("dayoff",))

__all__ = ["FLOW"]
