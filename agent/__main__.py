"""Nothing but the entry point."""

from agent.cli.app import app


def main() -> None:
    """Run the command line."""
    app(prog_name="fyraften")


if __name__ == "__main__":
    main()
