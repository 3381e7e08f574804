"""Reading a report: from a text and the agreed KPIs to values and questions."""

from flows.reading.report.read import read

__all__ = ["read"]
