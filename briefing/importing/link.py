"""A link typed in: fetched within limits, and known for what it is."""

from __future__ import annotations

from briefing.article import Article
from briefing.errors import SourceEmpty, SourceScanned
from briefing.importing.document import PLAINLY, Manner
from briefing.importing.fetch import MAX_SECONDS, Page, fetch
from briefing.importing.reading import import_article
from briefing.importing.stubs import REMEDY, stand_in


def import_link(url: str, *, manner: Manner = PLAINLY, seconds: float = MAX_SECONDS) -> Article:
    """The article at a web address (http or https), fetched within some seconds.

    `manner.progress` is told the bytes read and the bytes expected (0 where unknown). Raises
    `ImportFailed`, with what the page is where it is no article.
    """
    url = url.strip()
    page = fetch(url, progress=manner.progress, cancelled=manner.cancelled, seconds=seconds)
    try:
        article = import_article(page.data, media_type=page.media_type, url=page.url, manner=manner)
    except SourceScanned:
        raise
    except SourceEmpty as error:
        raise _no_article(page, url) from error
    for finding in article.findings:
        if finding.code == "stand-in":
            raise SourceEmpty(finding.message.replace("The page", url, 1), finding.remedy)
    return article


def _no_article(page: Page, url: str) -> SourceEmpty:
    what = stand_in(page.data.decode("utf-8", "replace"))
    return SourceEmpty(f"{url} {what}" if what else f"There is no article at {url}.", REMEDY)
