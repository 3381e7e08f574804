"""``fyraften read-reply``: see how clients' mails are read, a file of them at a time."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from agent.cli.outcome import WRONG, CommandFailed

if TYPE_CHECKING:
    from flows.reading.reply import ReplyReading

Batch = Annotated[Path, typer.Option("--batch", metavar="FILE.jsonl", help="Mails to read, one JSON object a line.")]
Recommended = Annotated[
    str, typer.Option("--recommended", metavar="LETTER", help="The recommended option, for lines that do not say.")
]


def read_reply(batch: Batch, recommended: Recommended = "B") -> None:
    """Read mails that answer a question with options, and write what each of them answers, one JSON object a line.

    A line has id, lang (en, da or de), options (their texts in order), raw_text (the mail's plain text) and, if it
    is known, recommended (a letter).
    """
    import json

    for number, line in enumerate(_lines(batch), start=1):
        if line.strip():
            case = _case(batch, number, line)
            typer.echo(json.dumps(_answer(case, recommended), ensure_ascii=False))


def _lines(batch: Path) -> list[str]:
    try:
        return batch.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        raise CommandFailed(
            f"{batch} cannot be read: {error.strerror}. Give the path of a .jsonl file.", WRONG
        ) from None
    except UnicodeDecodeError:
        raise CommandFailed(f"{batch} is not UTF-8 text. Save it as UTF-8.", WRONG) from None


def _case(batch: Path, number: int, line: str) -> dict[str, Any]:
    import json

    wanted = {"id": str, "lang": str, "options": list, "raw_text": str}
    case: object = None
    try:
        case = json.loads(line)
    except ValueError as error:
        wrong = f"this is not JSON ({error})"
    else:
        wrong = "" if isinstance(case, dict) else "this is no object"
    if isinstance(case, dict):
        wrong = ", ".join(f"{name} is missing" for name, kind in wanted.items() if not isinstance(case.get(name), kind))
        if not wrong:
            return case
    raise CommandFailed(
        f"{batch}, line {number}: {wrong}. "
        'Each line is {"id": "…", "lang": "en", "options": ["…"], "raw_text": "…"}, recommended: "B" may be added.',
        WRONG,
    )


def _answer(case: dict[str, Any], recommended: str) -> dict[str, object]:
    from flows.reading.reply import read_reply as read

    reading: ReplyReading = read(
        case["raw_text"], tuple(map(str, case["options"])), str(case.get("recommended") or recommended), case["lang"]
    )
    return {
        "id": case["id"],
        "choice": reading.choice,
        "comment": reading.comment or None,
        "auto_reply": reading.auto_reply,
        "ask": reading.ask,
    }
