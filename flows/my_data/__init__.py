"""What is held about her, as a file on request, and how to have it erased."""

from flows.engine.flow import Flow
from flows.my_data.steps import Told, step

FLOW = Flow("my_data", step, (Told,), commands=("mydata",))

__all__ = ["FLOW"]
