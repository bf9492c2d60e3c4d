"""The rules of the house that a program can check."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import grimp
import pytest

import briefing

_LOADED = """
import sys
{statement}
heavy = {{"PySide6", "spacy", "weasyprint", "jinja2", "trafilatura", "typer", "gui"}}
print(*sorted(heavy & set(sys.modules)))
"""


def _loaded_by(statement: str) -> str:
    """The heavy packages that a fresh interpreter holds after a statement."""
    command = [sys.executable, "-c", _LOADED.format(statement=statement)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize(
    "statement",
    [
        "import briefing",
        "from briefing import Article, Brief, draft, save, load, review_brief, check_edit",
        "import briefing.analysis, briefing.importing, briefing.rendering, briefing.printing",
    ],
)
def test_the_core_loads_nothing_heavy_before_it_is_used(statement: str) -> None:
    assert _loaded_by(statement) == ""


def test_importing_a_plain_text_loads_no_language_model_and_no_qt() -> None:
    loaded = _loaded_by("import briefing; briefing.import_article('Some words of a text.')")
    assert not {"spacy", "PySide6", "weasyprint"} & set(loaded.split())


def test_every_public_name_can_be_had() -> None:
    assert [name for name in briefing.__all__ if not getattr(briefing, name, None)] == []


def test_the_layers_hold(root: Path) -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([tool], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def _python_files(root: Path) -> list[Path]:
    return [f for f in root.rglob("*.py") if ".venv" not in f.parts and "data" not in f.parts]


def test_everything_that_is_imported_is_in_the_lock(root: Path) -> None:
    graph = grimp.build_graph("briefing", "gui", include_external_packages=True, cache_dir=None)
    imported = {module.split(".")[0] for module in graph.modules}
    homes = packages_distributions()
    locked = set(re.findall(r"^([\w.-]+)==", (root / "requirements.lock").read_text(), re.M))
    missing = {
        name
        for name in imported - sys.stdlib_module_names - {"briefing", "gui", "templates"}
        if not locked & {home.lower().replace("_", "-") for home in homes.get(name, ())}
    }
    assert missing == set()


def test_no_file_outgrows_a_sitting(root: Path) -> None:
    longest = max(_python_files(root), key=lambda f: len(f.read_text("utf-8").splitlines()))
    assert len(longest.read_text("utf-8").splitlines()) <= 500, longest
