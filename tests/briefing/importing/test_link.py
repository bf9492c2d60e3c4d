"""A link: fetched from a server of the test's own, within limits, and known for what it is."""

import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from briefing.errors import (
    ImportFailed,
    SourceEmpty,
    SourceTooLarge,
    SourceUnreadable,
    SourceUnsupported,
)
from briefing.importing import import_article, import_link
from briefing.importing.document import Manner

LINE = "<p>The town council approved a new bridge over the river on Friday, after a debate.</p>"
ARTICLE = f"<html><body><article><h1>Council approves new bridge</h1>{LINE * 3}</article></body>"
CYRILLIC = "Городской совет одобрил новый мост через реку после долгих споров."
PAGES = {
    "/article": ARTICLE,
    "/wall": f"<html><body>{LINE}<p>Subscribe now to continue reading.</p></body>",
    "/consent": "<html><body><p>We value your privacy. Accept all cookies?</p></body>",
    "/script": "<html><body><script>go()</script><noscript>Enable JavaScript</noscript></body>",
    "/shell": "<html><body><div id=root></div><p>The Valley News, all rights.</p></body>",
    "/part": f"<html><body>{LINE}<script>{{'isAccessibleForFree': false}}</script></body>",
    "/robot": "<html><body><p>Please verify you are a human to go on.</p></body>",
    "/oops": "<html><body><h1>Oops</h1><p>Something went wrong, try again later.</p></body>",
    "/gone": "<html><body><h1>Page not found</h1><p>It may have been moved.</p></body>",
    "/caf%C3%A9": ARTICLE,
}
#: Lets go of the handlers that keep a test's fetch waiting.
OVER = threading.Event()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path in PAGES:
            self.answer(200, {"Content-Type": "text/html"}, PAGES[self.path].encode())
        elif self.path == "/ring":
            self.answer(302, {"Location": "/ring"})
        elif self.path == "/file":
            self.answer(302, {"Location": "file:///etc/hostname"})
        elif self.path == "/huge":
            self.answer(200, {"Content-Length": "10000000000"})
        elif self.path == "/endless":
            self.answer(200, {})
            self.drip(b"x" * 1000, 0)
        elif self.path == "/stall":
            OVER.wait(20)
        elif self.path == "/head":
            self.drip(b"HTTP/1.0 200 OK\r\nX-A: ", 0.01)
        elif self.path == "/drip":
            self.answer(200, {})
            self.drip(b"x", 0.01)
        elif self.path == "/packed":
            self.answer(200, {"Content-Encoding": "gzip"}, gzip.compress(ARTICLE.encode()))
        elif self.path == "/bomb":
            self.answer(200, {"Content-Encoding": "gzip"}, gzip.compress(bytes(100_000_000)))
        elif self.path == "/cyrillic":
            headers = {"Content-Type": "text/html; charset=koi8-r"}
            self.answer(200, headers, f"<html><body><p>{CYRILLIC}</p></body>".encode("koi8-r"))
        else:
            self.answer(int(self.path[1:]), {})

    def answer(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def drip(self, drop: bytes, seconds: float) -> None:
        try:
            while not OVER.wait(seconds):
                self.wfile.write(drop)
        except OSError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
    yield f"http://127.0.0.1:{server.server_port}"
    OVER.set()
    server.shutdown()
    server.server_close()


def test_a_page_comes_in_with_its_link(site: str) -> None:
    article = import_link(f"{site}/article")
    assert article.title == "Council approves new bridge"
    assert article.url == f"{site}/article"


def test_progress_tells_the_bytes_read(site: str) -> None:
    seen: list[tuple[int, int]] = []
    import_link(f"{site}/article", manner=Manner(progress=lambda *n: seen.append(n)))
    assert seen[-1][0] == len(ARTICLE)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("wall", "pay-wall"),
        ("part", "pay-wall"),
        ("consent", "consent"),
        ("script", "scripts"),
        ("shell", "scripts"),
        ("robot", "person"),
        ("oops", "error"),
        ("gone", "not found"),
    ],
)
def test_a_page_in_the_articles_place_is_named(site: str, path: str, said: str) -> None:
    with pytest.raises(SourceEmpty, match=said):
        import_link(f"{site}/{path}")


@pytest.mark.parametrize(
    ("path", "said"),
    [("404", "no page"), ("403", "refuses"), ("503", "error"), ("ring", "only leads")],
)
def test_a_refusal_is_said_in_plain_words(site: str, path: str, said: str) -> None:
    with pytest.raises(SourceUnreadable, match=said):
        import_link(f"{site}/{path}")


@pytest.mark.parametrize("url", ["file:///etc/hostname", "ftp://a.example/x", "hello", "http://"])
def test_only_web_addresses_are_fetched(url: str) -> None:
    with pytest.raises(SourceUnsupported, match="not a web address"):
        import_link(url)


def test_a_redirect_to_a_file_is_refused(site: str) -> None:
    with pytest.raises(SourceUnreadable, match="never to a page"):
        import_link(f"{site}/file")


@pytest.mark.parametrize("path", ["huge", "endless", "bomb"])
def test_a_page_without_end_is_cut_off(site: str, path: str) -> None:
    with pytest.raises(SourceTooLarge):
        import_link(f"{site}/{path}")


@pytest.mark.parametrize("path", ["stall", "head", "drip"])
def test_a_server_that_never_ends_runs_out_of_time(site: str, path: str) -> None:
    with pytest.raises(SourceUnreadable, match="in time"):
        import_link(f"{site}/{path}", seconds=0.2)


@pytest.mark.parametrize("path", ["article", "stall", "head", "drip"])
def test_a_fetch_can_be_cancelled_at_any_moment(site: str, path: str) -> None:
    with pytest.raises(ImportFailed, match="cancelled"):
        import_link(f"{site}/{path}", manner=Manner(cancelled=lambda: True))


@pytest.mark.parametrize("path", ["packed", "café"])
def test_a_packed_page_and_an_address_with_accents_come_in(site: str, path: str) -> None:
    assert import_link(f"{site}/{path}").title == "Council approves new bridge"


def test_the_servers_charset_is_believed(site: str) -> None:
    assert CYRILLIC in import_link(f"{site}/cyrillic").text


def test_a_saved_pay_wall_page_comes_in_with_a_finding() -> None:
    article = import_article(PAGES["/wall"].encode(), name="wall.html")
    assert [finding.code for finding in article.findings] == ["stand-in"]


def test_nobody_answers_at_an_unused_port() -> None:
    with pytest.raises(SourceUnreadable, match="could not be reached"):
        import_link("http://127.0.0.1:9/")
