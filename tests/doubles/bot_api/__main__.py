"""Runs the double as a process: `python -m tests.doubles.bot_api --port 8081 [--delay 0.05]`."""

import argparse
import asyncio
import signal

from .server import BotApi


async def _run(port: int, delay: float) -> None:
    ended = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, ended.set)
    async with BotApi(port=port) as api:
        api.delay = delay
        print(f"up {api.url}", flush=True)
        await ended.wait()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.doubles.bot_api", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 picks a free one")
    parser.add_argument("--delay", type=float, default=0.0, help="seconds before each answer")
    asked = parser.parse_args()
    asyncio.run(_run(asked.port, asked.delay))


main()
