"""The daily report: one card for each client, filled during the day, previewed word for word, then sent."""

from flows.daily_report.state import STATES
from flows.daily_report.steps import step
from flows.engine.flow import Flow

FLOW = Flow("daily_report", step, STATES)

__all__ = ["FLOW"]
