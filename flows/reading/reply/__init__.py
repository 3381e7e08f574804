"""Reading a client's answer: which option she chose, what she added, or that no person wrote it."""

from flows.reading.reply.answer import ReplyReading
from flows.reading.reply.automatic import is_automatic
from flows.reading.reply.reader import read_reply

__all__ = ["ReplyReading", "is_automatic", "read_reply"]
