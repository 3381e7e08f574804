"""Nothing but the entry point."""


def main() -> None:
    """Run the command line."""
