"""Reads the configuration file, and says everything that is wrong with it at once."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from agent.config.causes import mistakes_in
from agent.config.mistakes import ConfigMistakes, Mistake
from agent.config.secret_sources import SECRETS, take_secret
from agent.config.settings import Config
from agent.config.together import mistakes_together
from agent.config.toml_lines import line_numbers


def load_config(path: Path, environ: Mapping[str, str] = os.environ) -> Config:
    """Return the configuration in a TOML file, completed with secrets from elsewhere (see ``secret_sources``).

    Raises ConfigMistakes, with a sentence for each mistake in the order of the file's lines.
    """
    text = _text(path)
    data = _tables(path, text)
    sources, found = _take_secrets(data, path.parent, environ)
    for section in ("smtp", "imap"):
        if isinstance(table := data.get(section), dict):
            found.extend(mistakes_together(section, table))
    try:
        config = TypeAdapter(Config).validate_python(data)
    except ValidationError as error:
        found.extend(mistakes_in(error.errors(include_url=False)))
    else:
        if not found:
            return _with_absolute_paths(config, path.parent)
    raise ConfigMistakes(_sentences(path, text, sources, found)) from None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        remedy = f"Copy config.example.toml to {path.name} and fill it in, or name another file with --config."
        raise ConfigMistakes([f"{path}: there is no such file. {remedy}"]) from None
    except OSError as error:
        raise ConfigMistakes([f"{path}: it cannot be read ({error.strerror}). Name a file you may read."]) from None
    except UnicodeDecodeError:
        raise ConfigMistakes([f"{path}: it is not text in UTF-8. Save it as UTF-8."]) from None


def _tables(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        remedy = 'Write key = "text in quotes" or key = 5, one a line, under a [section].'
        raise ConfigMistakes([f"{path}: it is not TOML: {error}. {remedy}"]) from None


def _take_secrets(
    data: dict[str, Any], folder: Path, environ: Mapping[str, str]
) -> tuple[dict[tuple[str, str], str], list[Mistake]]:
    sources: dict[tuple[str, str], str] = {}
    mistakes: list[Mistake] = []
    for section, key in SECRETS:
        table = data.get(section, {})
        if not isinstance(table, dict):
            continue
        sources[section, key], mistake = take_secret(table, section, key, folder, environ)
        if mistake:
            mistakes.append(mistake)
        if table:
            data[section] = table
    return sources, mistakes


def _with_absolute_paths(config: Config, folder: Path) -> Config:
    if config.smtp is not None and config.smtp.ca_file:
        config = replace(config, smtp=replace(config.smtp, ca_file=str((folder / config.smtp.ca_file).absolute())))
    if config.imap is not None and config.imap.ca_file:
        config = replace(config, imap=replace(config.imap, ca_file=str((folder / config.imap.ca_file).absolute())))
    return config


def _sentences(path: Path, text: str, sources: Mapping[tuple[str, str], str], mistakes: list[Mistake]) -> Iterator[str]:
    lines = line_numbers(text)
    placed: dict[tuple[str, str], tuple[int, str]] = {}
    for mistake in mistakes:
        where = (mistake.section, mistake.key.removesuffix("_file"))
        line = lines.get((mistake.section, mistake.key)) or lines.get((mistake.section, ""))
        place = sources.get(where) or (f"{path}, line {line}" if line else str(path))
        sentence = f"{place}, {mistake.name}: {mistake.cause.rstrip('.')}. {mistake.remedy}".strip()
        # The first mistake about a key is the closest to its cause: an unreadable token_file comes before
        # the token being missing.
        placed.setdefault(where, (line or 0, sentence))
    return (sentence for _, sentence in sorted(placed.values()))
