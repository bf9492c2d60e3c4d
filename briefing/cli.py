"""The command line: the desk's work without a window.

    briefwright make article.txt -o brief.pdf
    briefwright analyze article.txt --json

Exit codes: 0 done, 1 unexpected, 2 wrong usage, and what `briefing.errors` gives: 3 the source
could not be imported, 4 not analysed, 5 a file could not be read or written, 6 the brief could not
be typeset, 7 not printed. Results go to standard output, everything else to standard error.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from briefing.errors import BriefDamaged, BriefwrightError, NothingAccepted, StorageFailed
from briefing.progress import Progress
from briefing.sources import Reading, articles_of

if TYPE_CHECKING:
    from briefing.analysis.model import Analysis
    from briefing.article import Article
    from briefing.brief import Brief
    from briefing.finding import Finding

T = TypeVar("T")

#: Set to see the traceback of an unexpected error.
DEBUG = "BRIEFWRIGHT_DEBUG"

app = typer.Typer(
    help="From a news article to a policy brief, with every line traced to its source.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Sources = Annotated[
    list[str], typer.Argument(metavar="IN", help="Article files, folders or links; - reads stdin.")
]
Published = Annotated[
    str, typer.Option(metavar="DATE", help="When the articles were published (2024-05-31).")
]
Ocr = Annotated[
    bool, typer.Option("--ocr", help="Recognise the text of scanned pages (needs tesseract).")
]
FirstPage = Annotated[
    int, typer.Option(metavar="N", min=1, help="The page at which reading a PDF begins.")
]
Pipeline = Annotated[str, typer.Option(metavar="NAME", help="The spaCy pipeline to use.")]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with its code; no traceback reaches the user."""
    try:
        app(args=arguments, prog_name="briefwright")
    except BriefwrightError as error:
        _say(f"briefwright: {error}")
        sys.exit(error.exit_code)
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        _say(f"briefwright: Something unexpected went wrong ({type(error).__name__}: {error}).")
        _say(f"Please report it; {DEBUG}=1 shows where it happened.")
        sys.exit(1)


@app.callback(invoke_without_command=True)
def _options(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        from importlib.metadata import version as installed

        typer.echo(f"Briefwright {installed('briefwright')}")
        raise typer.Exit


# --- make ----------------------------------------------------------------------------------


@app.command(short_help="Make a brief of the best suggestions.")
def make(
    sources: Sources,
    output: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="OUT", help="A .pdf, .docx, .md, .html or .brief."),
    ],
    template: Annotated[str, typer.Option("--template", "-t", help="The kind of brief.")] = "",
    title: Annotated[str, typer.Option(help="The brief's title; else the article's.")] = "",
    audience: Annotated[str, typer.Option(help="Whom it is for.")] = "",
    author: Annotated[str, typer.Option(help="Who wrote it.")] = "",
    organisation: Annotated[str, typer.Option(help="For which house.")] = "",
    day: Annotated[str, typer.Option("--date", metavar="DATE", help="The brief's date.")] = "",
    reference: Annotated[str, typer.Option(help="Its reference number.")] = "",
    marking: Annotated[str, typer.Option(help="How it may be handled.")] = "",
    published: Published = "",
    ocr: Ocr = False,
    first_page: FirstPage = 1,
    page_size: Annotated[str, typer.Option(metavar="A4|Letter", help="The paper.")] = "",
    language: Annotated[
        str,
        typer.Option(metavar="CODE", help="That of its headings and labels; else the sources'."),
    ] = "",
    no_map: Annotated[bool, typer.Option("--no-map", help="Leave out the locator map.")] = False,
    pipeline: Pipeline = "",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only errors are told.")] = False,
) -> None:
    """Make a brief of the best suggestions; it says that no analyst confirmed them.

    A single .brief, or a PDF that carries one, is typeset as the analyst left it.
    """
    write = _writer(output)
    _check_output(output, sources)
    details = _details(
        template=template, title=title, audience=audience, author=author, reference=reference,
        organisation=organisation, marking=marking, page_size=page_size, language=language,
        date=_day(day, "--date"),
    )  # fmt: skip
    if no_map:
        details["map"] = False
    reading = Reading(_day(published, "--published"), ocr, first_page)
    brief = _opened(sources) or _drafted(sources, reading, pipeline, quiet)
    brief = replace(brief, details=replace(brief.details, **details))
    with Progress(quiet) as progress:
        data = progress.step(f"Typesetting {output.name}", lambda: write(brief))
    _store(output, data)
    if not quiet:
        _report(brief, output)


def _drafted(sources: list[str], reading: Reading, pipeline: str, quiet: bool) -> Brief:
    from briefing.brief import accept_best, draft

    with Progress(quiet) as progress:
        analyses = [
            _analysed(article, pipeline, progress)
            for article in articles_of(sources, reading, progress)
        ]
    if not any(analysis.key_points for analysis in analyses):
        raise NothingAccepted(
            "No key point was found, so there is nothing to print.",
            "Check that the source is an article; analyze shows what is in it.",
        )
    return accept_best(draft(analyses))


def _opened(sources: list[str]) -> Brief | None:
    """The brief in the one file that is given; None where it holds an article, or there are more.

    A PDF without a brief in it is an article.
    """
    path = Path(sources[0])
    if len(sources) > 1 or path.suffix.lower() not in (".brief", ".bak", ".pdf"):
        return None
    from briefing.storage import load

    try:
        return load(path)
    except BriefDamaged:
        if path.suffix.lower() == ".pdf":
            return None
        raise


def _store(path: Path, data: bytes) -> None:
    from briefing.storage import write_atomically

    write_atomically(path, data)


def _writer(output: Path) -> Callable[[Brief], bytes]:
    """What turns a brief into the kind of file that a name's ending asks for."""
    writers: dict[str, Callable[[Brief], bytes]]
    writers = {end: write for end, (_, write) in _rendering().WRITERS.items()}
    writers[".brief"] = _brief_file
    if output.suffix.lower() not in writers:
        raise typer.BadParameter(
            f"“{output}” should end in one of {', '.join(writers)}.", param_hint="--output"
        )
    return writers[output.suffix.lower()]


def _rendering() -> Any:
    import briefing.rendering

    return briefing.rendering


def _brief_file(brief: Brief) -> bytes:
    from briefing.storage import dumps

    return dumps(brief)


def _check_output(output: Path, sources: list[str]) -> None:
    """Refuse early what would only fail after all the work, or destroy a source."""
    if any(Path(each).resolve() == output.resolve() for each in sources):
        raise typer.BadParameter("That would overwrite a source.", param_hint="--output")
    if not output.parent.is_dir():
        raise StorageFailed(
            f"“{output}” can't be written: there is no folder “{output.parent}”.",
            "Make the folder first.",
        )


def _details(**values: Any) -> dict[str, Any]:
    """The details that were given; a name in another case is put right."""
    sizes = {"a4": "A4", "letter": "Letter"}
    if size := values["page_size"]:
        if size.lower() not in sizes:
            raise typer.BadParameter("It is A4 or Letter.", param_hint="--page-size")
        values["page_size"] = sizes[size.lower()]
    if language := values["language"]:
        values["language"] = _language(language)
    return {name: value for name, value in values.items() if value}


def _language(code: str) -> str:
    """A language that a brief can be printed in."""
    from briefing.rendering.labels import base, languages

    if (language := base(code)) not in languages():
        raise typer.BadParameter(f"It is one of {', '.join(languages())}.", param_hint="--language")
    return language


def _day(text: str, option: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise typer.BadParameter(
            f"“{text}” is no date; write 2024-05-31.", param_hint=option
        ) from None


def _report(brief: Brief, output: Path) -> None:
    """Say what was made and what deserves a look."""
    from briefing.checks import review_brief

    points, sources = len(brief.accepted()), len(brief.sources)
    _say(
        f"Wrote {output}: {points} point{'s'[: points != 1]} from {sources} "
        f"source{'s'[: sources != 1]}."
    )
    for finding in review_brief(brief):
        if finding.code not in ("unreviewed-points", "inferred-speaker", "anonymous-source"):
            _say(_told(finding))


def _told(finding: Finding) -> str:
    return f"{finding.level}: {finding.message} {finding.remedy}".strip()


# --- analyze -------------------------------------------------------------------------------


@app.command(short_help="Show what is found in articles.")
def analyze(
    sources: Sources,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    published: Published = "",
    ocr: Ocr = False,
    first_page: FirstPage = 1,
    pipeline: Pipeline = "",
) -> None:
    """Show what is found in articles: key points, actors, statements, dates, figures."""
    reading = Reading(_day(published, "--published"), ocr, first_page)
    with Progress() as progress:
        articles = articles_of(sources, reading, progress)
    for article in articles:
        with Progress() as progress:
            analysis = _analysed(article, pipeline, progress)
        if as_json:
            _print_records(analysis)
        else:
            from briefing.report import show_analysis

            show_analysis(analysis)


def _print_records(analysis: Analysis) -> None:
    from briefing.importing import import_findings
    from briefing.records import records, to_lines

    found = (*analysis.article.findings, *import_findings(analysis.article))
    sys.stdout.buffer.write(to_lines(records(analysis, found)))
    sys.stdout.buffer.flush()


def _analysed(article: Article, pipeline: str, progress: Progress) -> Analysis:
    from briefing.analysis import analyse

    name = article.name or article.title or article.url
    return progress.step(f"Analysing {name}", lambda: analyse(article, pipeline=pipeline))


# --- templates and doctor ------------------------------------------------------------------


@app.command()
def templates() -> None:
    """List the kinds of brief, and when to use each."""
    for info in _rendering().list_templates():
        typer.echo(f"{info.name}\n    {info.when_to_use}")


@app.command(short_help="Check that everything needed is here.")
def doctor() -> None:
    """Check fonts, Pango, Qt, model and printing, and say what to install."""
    from briefing.doctor import check_up

    failed = False
    for check in check_up():
        mark = "ok     " if check.ok else "MISSING" if check.required else "-      "
        typer.echo(f"{mark} {check.name}: {check.found}")
        if not check.ok:
            typer.echo(f"        {check.remedy}")
        failed = failed or (check.required and not check.ok)
    raise typer.Exit(1 if failed else 0)


# --- saying things -------------------------------------------------------------------------


def _say(line: str) -> None:
    typer.echo(line, err=True)
