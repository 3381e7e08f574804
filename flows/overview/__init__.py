"""Where things stand: today, the clients, what the bot can do, and the way to the next report."""

from flows.engine.flow import Flow
from flows.overview.steps import AllSent, step

FLOW = Flow("overview", step, (AllSent,), commands=("today", "clients", "help", "report"))

__all__ = ["FLOW"]
