"""Nothing but the entry point."""

import io
import sys

from agent.cli.app import app


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that cannot show ✓ gets ? instead of a crash
    app(prog_name="fyraften")


if __name__ == "__main__":
    main()
