"""A link: fetched from a server of the test's own, within limits, and known for what it is."""

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
from briefing.importing import import_link

LINE = "<p>The town council approved a new bridge over the river on Friday, after a debate.</p>"
ARTICLE = f"<html><body><article><h1>Council approves new bridge</h1>{LINE * 3}</article></body>"
PAGES = {
    "/article": ARTICLE,
    "/wall": f"<html><body>{LINE}<p>Subscribe now to continue reading.</p></body>",
    "/consent": "<html><body><p>We value your privacy. Accept all cookies?</p></body>",
    "/script": "<html><body><script>go()</script><noscript>Enable JavaScript</noscript></body>",
}


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
            self.drip()
        else:
            self.answer(int(self.path[1:]), {})

    def answer(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def drip(self) -> None:
        try:
            while True:
                self.wfile.write(b"x" * 1000)
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
    server.shutdown()
    server.server_close()


def test_a_page_comes_in_with_its_link(site: str) -> None:
    article = import_link(f"{site}/article")
    assert article.title == "Council approves new bridge"
    assert article.url == f"{site}/article"


def test_progress_tells_the_bytes_read(site: str) -> None:
    seen: list[tuple[int, int]] = []
    import_link(f"{site}/article", progress=lambda *numbers: seen.append(numbers))
    assert seen[-1][0] == len(ARTICLE)


@pytest.mark.parametrize(
    ("path", "said"),
    [("wall", "pay-wall"), ("consent", "consent"), ("script", "scripts")],
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


@pytest.mark.parametrize("path", ["huge", "endless"])
def test_a_page_without_end_is_cut_off(site: str, path: str) -> None:
    with pytest.raises(SourceTooLarge):
        import_link(f"{site}/{path}")


def test_a_slow_page_runs_out_of_time(site: str) -> None:
    with pytest.raises(SourceUnreadable, match="in time"):
        import_link(f"{site}/article", seconds=-1)


def test_a_fetch_can_be_cancelled(site: str) -> None:
    with pytest.raises(ImportFailed, match="cancelled"):
        import_link(f"{site}/article", cancelled=lambda: True)
