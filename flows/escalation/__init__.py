"""A decision asked of a client, and what comes back."""

from flows.engine.flow import Flow
from flows.escalation.heard import heard
from flows.escalation.state import STATES
from flows.escalation.steps import step

FLOW = Flow("escalation", step, STATES, heard=heard)

__all__ = ["FLOW"]
