"""Polite answers where no conversation is concerned: stickers, old buttons, unknown commands."""

from flows.courtesy.steps import step
from flows.engine.flow import Flow

FLOW = Flow("courtesy", step, states=())

__all__ = ["FLOW"]
