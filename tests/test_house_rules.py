"""The house rules of the code, as far as a machine can see them. CONTRIBUTING says why they are what they are."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
PRODUCT = ("agent", "flows", "storage")
WRITTEN_BY_A_TOOL = "storage/migrations"
MOST_LINES = 300
MOST_LINES_OF_A_FUNCTION = 40
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "manager", "base", "core", "misc", "common"}
CLOCK = "agent/clock.py"
READS_THE_CLOCK = {
    ("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"),
    ("time", "time"), ("time", "time_ns"), ("time", "localtime"), ("time", "gmtime"),
}  # fmt: skip
# in pieces, because no file may name one
REGISTRIES = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"), ("pythonhosted", "org"), ("registry", "npmjs"), ("npmjs", "org"), ("repo1", "maven"),
        ("proxy", "golang"), ("crates", "io"), ("rubygems", "org"),
    )
)  # fmt: skip
NOT_COMMITTED = {".git", ".venv", "data", "dist", "node_modules", "uv.lock"}
CACHES = re.compile(r"\.\w+_cache|__pycache__|\.hypothesis")


def modules(*folders: str) -> list[str]:
    """Paths of all modules in these folders, from the top of the repository."""
    found = (path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    names = (path.relative_to(ROOT).as_posix() for path in found if "node_modules" not in path.parts)
    return sorted(name for name in names if not name.startswith(WRITTEN_BY_A_TOOL))


def tree(module: str) -> ast.Module:
    return ast.parse((ROOT / module).read_text(encoding="utf-8"))


def functions(module: str) -> Iterator[tuple[str, int]]:
    """Name and length in lines of every function."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or 0) - node.lineno + 1


def committed_files() -> Iterator[Path]:
    """Every file of the repository that git keeps, found without git so that an unpacked release is checked too."""
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        if NOT_COMMITTED.isdisjoint(parts) and not any(map(CACHES.fullmatch, parts)) and path.is_file():
            yield path


EVERY_MODULE = modules(*PRODUCT)
EVERYTHING_WRITTEN = modules(*PRODUCT, "tests", "bench")


def source(module: str) -> str:
    return (ROOT / module).read_text(encoding="utf-8")


def offenders(rule: Callable[[str], object], where: Sequence[str]) -> list[str]:
    """The modules that break a rule, and how; a rule returns what is wrong, or nothing."""
    return [f"{module}: {wrong}" for module in where if (wrong := rule(module))]


def test_there_is_something_to_look_at():
    assert len(EVERY_MODULE) > 100
    assert {"agent/turn.py", "storage/outbox.py", "flows/daily_report/steps.py"} <= set(EVERY_MODULE)
    assert ROOT / "README.md" in set(committed_files())


def test_a_module_is_short_enough_to_be_one_idea():
    def too_long(module: str) -> int:
        lines = len(source(module).splitlines())
        return lines if lines > MOST_LINES else 0

    assert offenders(too_long, EVERY_MODULE) == []


def test_a_function_fits_a_screen():
    def too_long(module: str) -> list[tuple[str, int]]:
        return [(name, lines) for name, lines in functions(module) if lines > MOST_LINES_OF_A_FUNCTION]

    assert offenders(too_long, EVERY_MODULE) == []


def test_a_module_says_in_its_first_lines_what_it_is_about():
    def silent(module: str) -> bool:
        docstring = ast.get_docstring(tree(module)) or ""
        ends_like_a_sentence = re.search(r"[.?!:]$", docstring.split("\n\n")[0])
        return bool(source(module).strip()) and not ends_like_a_sentence

    assert offenders(silent, EVERYTHING_WRITTEN) == []


def test_a_name_says_what_is_inside():
    assert (
        offenders(lambda module: NAMES_THAT_SAY_NOTHING & set(Path(module).with_suffix("").parts), EVERYTHING_WRITTEN)
        == []
    )


def test_only_one_module_reads_the_clock():
    def reads(module: str) -> list[str]:
        attributes = (node for node in ast.walk(tree(module)) if isinstance(node, ast.Attribute))
        named = [(node.value.id, node.attr, node.lineno) for node in attributes if isinstance(node.value, ast.Name)]
        return [f"line {line}: {of}.{name}" for of, name, line in named if (of, name) in READS_THE_CLOCK]

    assert reads(CLOCK)
    assert offenders(reads, [module for module in EVERY_MODULE if module != CLOCK]) == []


def test_nothing_is_mocked():
    def mocked(module: str) -> list[str]:
        nodes = list(ast.walk(tree(module)))
        imported = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
        imported += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
        return [name for name in imported if name == "mock" or name.startswith("unittest")]

    assert offenders(mocked, EVERYTHING_WRITTEN) == []


def test_nothing_is_left_to_do():
    words = ("".join(halves) for halves in (("TO", "DO"), ("FIX", "ME")))  # or this line would be one
    promise = re.compile(rf"#.*\b(?:{'|'.join(words)})\b")
    assert offenders(lambda module: promise.findall(source(module)), EVERYTHING_WRITTEN) == []


def test_an_exception_from_the_linter_gives_its_reason():
    bare = re.compile(r"#\s*noqa(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)?\s*$", re.MULTILINE)
    assert offenders(lambda module: bare.findall(source(module)), EVERYTHING_WRITTEN) == []


def test_no_file_names_a_package_registry():
    named = []
    for path in committed_files():
        content = path.read_bytes()
        named += [f"{path.relative_to(ROOT)}: {host}" for host in REGISTRIES if host.encode() in content]
    assert named == []


def test_imports_point_one_way_only():
    """flows know neither storage nor agent, storage does not know agent, flows do not know each other."""
    linter = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout
