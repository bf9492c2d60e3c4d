"""What can't be imported says so in one sentence; odd encodings come in right."""

from itertools import pairwise
from pathlib import Path

import pytest

from briefing.errors import SourceEmpty, SourceTooLarge, SourceUnreadable, SourceUnsupported
from briefing.importing import import_article, import_findings

TEXT = "Le président a déclaré que l’accord était « très important » pour la sécurité — enfin."


@pytest.mark.parametrize("content", [b"", b"  \n\n ", b"\xef\xbb\xbf", b"\x00\x00", b"--- ...\n\n"])
def test_a_file_without_words_is_empty(content: bytes) -> None:
    with pytest.raises(SourceEmpty):
        import_article(content)


def test_fifty_megabytes_are_refused_before_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(SourceTooLarge, match="50 MB"):
        import_article(path)


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n" + bytes(50), bytes(range(256)) * 20])
def test_a_binary_named_txt_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    with pytest.raises(SourceUnsupported, match=r"article\.txt"):
        import_article(path)


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(SourceUnreadable, match="folder"):
        import_article(tmp_path)


def test_a_vanished_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(SourceUnreadable, match="is not there"):
        import_article(tmp_path / "gone.txt")


def test_a_page_without_an_article_says_so() -> None:
    with pytest.raises(SourceEmpty, match="without an article"):
        import_article(b"<!doctype html><html><body><script>go()</script></body></html>")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_any_usual_encoding_comes_in_right(encoding: str) -> None:
    assert import_article(TEXT.encode(encoding)).text == TEXT


@pytest.mark.parametrize(
    ("declared", "real"), [("utf-8", "cp1252"), ("iso-8859-1", "utf-8"), ("us-ascii", "cp1252")]
)
def test_a_wrongly_declared_encoding_comes_in_right(declared: str, real: str) -> None:
    page = f'<html><head><meta charset="{declared}"></head><body><p>{TEXT}</p></body></html>'
    assert import_article(page.encode(real), media_type="text/html").text == TEXT


def test_cyrillic_in_cp1251_comes_in_right() -> None:
    text = "Президент сообщил журналистам, что переговоры продолжатся на следующей неделе." * 3
    assert import_article(text.encode("cp1251")).text == text


def test_damaged_bytes_are_marked_with_a_finding() -> None:
    article = import_article((TEXT * 3).encode() + "ж".encode()[:1])
    assert [finding.code for finding in article.findings] == ["characters-replaced"]
    assert article.text.endswith("�")


@pytest.mark.parametrize("odd", ["\x00", "\udc80", "\x07"])
def test_characters_that_no_text_holds_are_replaced_and_reported(odd: str) -> None:
    article = import_article(f"The minister{odd} spoke.")
    assert article.text == "The minister� spoke."
    assert article.findings[0].code == "characters-replaced"


def test_a_short_text_in_another_script_is_not_taken_for_english() -> None:
    article = import_article("政府は金曜日に新しい計画を発表した。\n\n大臣は予算が増えると述べた。")
    assert article.language == "ja"


def test_a_language_without_a_model_imports_with_a_finding() -> None:
    text = "Hallituksen esityksen mukaan uusi laki tulee voimaan ensi vuoden alussa koko maassa. "
    article = import_article(text * 3)
    assert article.language == "fi"
    assert "no-pipeline" in [finding.code for finding in import_findings(article)]


@pytest.mark.parametrize(
    "content",
    [
        "https://news.example/2024/05/31/bridge\n",
        "[InternetShortcut]\r\nURL=https://news.example/bridge\r\n",
        "<?xml version='1.0'?><plist><dict><key>URL</key><string>https://n.example</string></dict>",
    ],
)
def test_a_file_with_nothing_but_a_link_says_so(content: str) -> None:
    with pytest.raises(SourceUnsupported, match="only a link"):
        import_article(content.encode(), name="bridge")


def test_xml_that_is_no_web_page_is_refused() -> None:
    with pytest.raises(SourceUnsupported, match="XML"):
        import_article(f"<?xml version='1.0'?><story><p>{TEXT}</p></story>".encode())


def test_a_web_page_that_begins_as_xml_is_a_web_page() -> None:
    page = f"<?xml version='1.0'?><!DOCTYPE html><html><body><p>{TEXT}</p></body></html>"
    assert import_article(page.encode()).text == TEXT


FEED = "<rss version='2.0'><channel></channel></rss>"


@pytest.mark.parametrize(
    "content",
    [
        f"<?xml version='1.0'?>{FEED}".encode(),
        f"<?xml version='1.0'?><?xml-stylesheet href='a.xsl'?>\n<!-- news -->{FEED}".encode(),
        f"<?xml version='1.0' encoding='utf-16'?>{FEED}".encode("utf-16"),
        b"\xef\xbb\xbf<feed xmlns='http://www.w3.org/2005/Atom'></feed>",
        b'{"version": "https://jsonfeed.org/version/1.1", "items": []}',
    ],
)
def test_a_feed_is_no_article(content: bytes) -> None:
    with pytest.raises(SourceUnsupported, match="feed"):
        import_article(content)


def office(part: str) -> bytes:
    """An old Office file with a part of this name."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + part.encode("utf-16-le")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (office("EncryptedPackage"), "password"),
        (office("__substg1.0_0037001F"), "Outlook"),
        (office("WordDocument"), "old format"),
        (b'{"format": "briefwright-brief", "schema": 2}', "is a brief"),
    ],
)
def test_what_it_is_instead_of_an_article_is_said(content: bytes, said: str) -> None:
    with pytest.raises(SourceUnsupported, match=said):
        import_article(content)


def test_more_text_than_in_several_books_is_refused() -> None:
    with pytest.raises(SourceTooLarge, match=r"3\.5 MB"):
        import_article(b"word " * 700_000)


def test_the_pictures_in_rich_text_do_not_count() -> None:
    picture = b"{\\pict\\pngblip " + b"00ff" * 1_000_000 + b"}"
    article = import_article(b"{\\rtf1\\ansi The council met on Friday. " + picture + b"}")
    assert article.text == "The council met on Friday."


def test_front_matter_that_multiplies_itself_is_text() -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]" for a, b in pairwise("abcdefghi")]
    text = "---\n" + "\n".join(lines) + "\ntitle: *i\n---\nThe council met on Friday.\n"
    assert import_article(text.encode(), name="a.md").title == ""


def test_a_mail_nested_thousands_deep_is_refused() -> None:
    head = b"From: a@b.example\nTo: b@c.example\nSubject: x\nMIME-Version: 1.0\n"
    parts = [f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(2000)]
    with pytest.raises(SourceUnsupported, match="nested"):
        import_article(head + "".join(parts).encode() + b"\nHello\n", name="a.eml")
