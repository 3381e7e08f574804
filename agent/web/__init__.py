"""What is served over the web: whether the program is well, and the page on which clients decide."""

from agent.web.listener import Listener
from agent.web.serving import Bell, app, serve

__all__ = ["Bell", "Listener", "app", "serve"]
