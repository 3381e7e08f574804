"""A Chromium from this machine, and the accessibility judge that runs inside it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

NO_CHROMIUM = "Chromium is missing. Install it with: apt-get install chromium"
NO_AXE = "axe-core is missing. Run: export FYRAFTEN_NODE_TOOLS=$(.ci/node-tools)"


def find_chromium() -> str | None:
    """Return the path of a Chromium, or None."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next((found for name in names if (found := shutil.which(name)) is not None), None)


def find_axe() -> Path | None:
    """Return axe-core's script, or None."""
    folder = os.environ.get("FYRAFTEN_NODE_TOOLS")
    script = Path(folder or ".") / "node_modules" / "axe-core" / "axe.min.js"
    return script if folder and script.is_file() else None
