"""Laid-out pages that are kept between edits, so that an edit lays out anew only what it touched.

A page's body is a row of blocks (masthead, sections, sources). Where an edit changes the inside
of some of them, only their styles and boxes are made anew and put in the old ones' place; the
pages they stand on are laid out again, and the following ones only where they now begin at
another place. WeasyPrint itself does the latter when a page counter changes its text; this module
asks for it through the same `page_maker`. Where anything else changed, `Pages.edit` declines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from xml.etree.ElementTree import Element, tostring

from briefing.rendering import engine
from briefing.rendering.drawn import Faces
from briefing.rendering.kept import KeptBlocks, graft, keepable
from briefing.rendering.templates import TemplateInfo

#: Styles by which one block's look depends on another's inside; the number of the page that a
#: link leads to is followed as the pages are laid out.
_ENTANGLED = re.compile(
    r"counter-(?:increment|reset|set)|counters\(|open-quote|float:\s*footnote|:has\("
    r"|target-(?!counter\(attr\(href\), page\))"
)

#: The most rounds in which the numbers of pages, which change what is printed, may settle.
_ROUNDS = 8
#: A selector by which a block's class may change how the next ones look.
_NEIGHBOURS = re.compile(r"[^{};]*[+~][^{};]*(?=\{)")


class Pages:
    """The pages of one page of HTML under some style sheets, laid out for the screen."""

    def __init__(self, text: str, info: TemplateInfo, sheets: list[Any]) -> None:
        self._info, self._sheets = info, sheets
        self._html = engine.page_of(text, info)
        self._context, self._root = self._boxes(self._html)
        from weasyprint.document import DocumentMetadata
        from weasyprint.html import get_html_metadata
        from weasyprint.layout import initialize_page_maker

        self._metadata = DocumentMetadata(**get_html_metadata(self._html))
        main = _main(self._html)
        self._written = [tostring(block) for block in main] if main is not None else []
        initialize_page_maker(self._context, self._root)
        self._kept, self._faces = KeptBlocks(), Faces()
        self._footnotes = self._context.footnotes.copy()
        self._bodies: list[Any] = []
        self._finished: list[Any] = []
        self._margin_boxes: dict[int, tuple[object, tuple[Any, ...]]] = {}
        self._lay_out()

    # --- the whole -------------------------------------------------------------------------

    def _boxes(self, html: Any) -> tuple[Any, Any]:
        """The layout context and the root box of a page of HTML."""
        from weasyprint import DEFAULT_OPTIONS, Document
        from weasyprint.css.counters import CounterStyle
        from weasyprint.formatting_structure.build import build_formatting_structure

        counters = CounterStyle()
        options = DEFAULT_OPTIONS | {"stylesheets": self._sheets}
        context = Document._build_layout_context(html, engine.fonts(), counters, {}, options)
        root = build_formatting_structure(
            html.etree_element,
            context.style_for,
            context.get_image_from_uri,
            html.base_url,
            context.target_collector,
            counters,
            context.footnotes,
        )
        return context, root

    def _lay_out(self) -> None:
        """Make the pages that are missing or marked, then their margins."""
        context, before = self._context, dict(enumerate(self._bodies))
        context.tables.clear()
        pages = [page for page, _ in self._bodies]
        with self._kept.used_for(self._keepable()):
            for _ in range(_ROUNDS):
                if not self._round(pages):
                    break
        same_count = len(pages) == len(before)
        self._bodies = [
            before[i] if i in before and page is before[i][0] else (page, tuple(page.children))
            for i, page in enumerate(pages)
        ]
        self._collect_strings(pages)
        self._finished = [
            self._finished[i]
            if same_count and page is before[i][0]
            else self._with_margins(i, page)
            for i, page in enumerate(pages)
        ]

    def _round(self, pages: list[Any]) -> bool:
        """Make the pages that are missing or marked, in their list; whether others now are."""
        from weasyprint.layout.page import make_all_pages

        context, count, targets = self._context, len(pages), self._targets()
        context.footnotes = self._footnotes.copy()
        pages[:] = make_all_pages(context, self._root, self._html, pages.copy())
        for _, _, _, state, _ in context.page_maker:
            state[1]["pages"] = [len(pages)]
        if self._targets() != targets:
            self._print_numbers()
        marks = [mark for *_, mark in context.page_maker]
        return any(mark["content_changed"] for mark in marks) or (
            count != len(pages) and any(mark["pages_wanted"] for mark in marks)
        )

    def _targets(self) -> dict[str, int | None]:
        """The page that every link's target stands on."""
        items = self._context.target_collector.target_lookup_items
        return {name: item.page_maker_index for name, item in items.items()}

    def _print_numbers(self) -> None:
        """Write anew what prints numbers of pages, and mark its pages.

        WeasyPrint does so by itself only where the number of all pages changed.
        """
        for item in self._context.target_collector.counter_lookup_items.values():
            if item.page_maker_index is not None:
                item.parse_again(item.cached_page_counter_values)
                self._context.page_maker[item.page_maker_index][-1]["content_changed"] = True

    def _keepable(self) -> list[Any]:
        """The blocks that print no numbers of pages."""
        row = _main_box(self._root)
        return keepable(row.children) if row else []

    def _collect_strings(self, pages: list[Any]) -> None:
        """Note what the pages' margins repeat from the text (CSS `string-set`)."""
        strings = self._context.string_set
        strings.clear()
        for number, page in enumerate(pages, 1):
            for box in page.descendants():
                if box.string_set and box.string_set != "none":
                    for name, text in box.string_set:
                        strings[name][number].append(text)

    def _with_margins(self, index: int, page: Any) -> Any:
        from weasyprint import Page
        from weasyprint.layout.background import layout_backgrounds

        body, *areas = self._bodies[index][1]
        used = [area for area in areas if area.children]
        page.children = (body, *used, *self._margins(index, page))
        layout_backgrounds(page, self._context.get_image_from_uri)
        return Page(page)

    def _margins(self, index: int, page: Any) -> tuple[Any, ...]:
        """A page's margin boxes; the last ones where all that they may print is as it was."""
        from weasyprint.layout.page import make_margin_boxes

        context = self._context
        context.current_page = index + 1
        state = context.page_maker[index + 1][3]
        running = [
            (name, number, [box.element for box in boxes])
            for name, pages in context.running_elements.items()
            for number, boxes in pages.items()
        ]
        under = (page.page_type, repr(state[:2]), repr(context.string_set), running)
        kept = self._margin_boxes.get(index)
        if kept is None or kept[0] != under:
            kept = under, tuple(make_margin_boxes(context, page, state))
            self._margin_boxes[index] = kept
        return kept[1]

    def document(self) -> Any:
        """WeasyPrint's document of the present pages."""
        from weasyprint.document import Document

        fetch = self._html.url_fetcher
        made = Document(list(self._finished), self._metadata, fetch, engine.fonts(), {}, None)
        made.fonts = self._faces.for_document()
        return made

    # --- an edit ---------------------------------------------------------------------------

    def edit(self, text: str) -> bool:
        """Take over a page of HTML that differs in the inside of some blocks; False for others."""
        html = engine.page_of(text, self._info)
        old, new = _main(self._html), _main(html)
        if not self._may_be_patched(html, old, new):
            return False
        written = [tostring(block) for block in new]
        changed = [i for i, text in enumerate(written) if text != self._written[i]]
        boxes = self._fresh(html, new, changed) if changed else {}
        main = _main_box(self._root)
        if boxes is None or len(main.children) != len(new):
            return False
        self._mark([old[i] for i in changed])
        children = list(main.children)
        for index, box in boxes.items():
            if box.element.attrib == old[index].attrib:
                graft(box, children[index])
            old[index], children[index] = box.element, box
        main.children, self._written = children, written
        self._lay_out()
        return True

    def _may_be_patched(self, html: Any, old: Any, new: Any) -> bool:
        """Whether two pages differ at most in the inside of the same row of blocks."""
        if old is None or new is None or _ENTANGLED.search(self._css):
            return False
        alike = [_place(child) for child in new] == [_place(child) for child in old]
        if not alike or _frame(self._html, old) != _frame(html, new):
            return False
        changed = {n for pair in zip(old, new, strict=True) for n in _classes(*pair)}
        return not any(name in rule for name in changed for rule in _NEIGHBOURS.findall(self._css))

    @property
    def _css(self) -> str:
        from briefing.rendering.html import stylesheet

        return stylesheet(self._info)

    def _fresh(self, html: Any, main: Element, changed: Iterable[int]) -> dict[int, Any] | None:
        """New boxes of some blocks; the others are emptied first, as only their row matters."""
        wanted = set(changed)
        for index, block in enumerate(main):
            if index not in wanted:
                del block[:]
                block.text = None
        context, root = self._boxes(html)
        boxes = _main_box(root).children
        if len(boxes) != len(main) or context.footnotes:
            return None
        if context.target_collector.counter_lookup_items:
            return None
        return {index: boxes[index] for index in wanted}

    def _mark(self, blocks: list[Element]) -> None:
        """Have every page made anew that shows one of the blocks."""
        known = {id(block) for block in blocks}
        for (_, children), made in zip(self._bodies, self._context.page_maker, strict=False):
            shown = _main_box(children[0])
            if shown is None or any(id(box.element) in known for box in shown.children):
                made[-1]["content_changed"] = True


def _main(html: Any) -> Any:
    """The element that holds the blocks, None where the page has none."""
    return html.etree_element.find("body/main")


def _main_box(root: Any) -> Any:
    """The box of that element under a root box."""
    found = (box for box in root.descendants() if box.element_tag == "main")
    return next(found, None)


def _place(block: Element) -> tuple[str, dict[str, str]]:
    """What a block is in its row, whatever its classes."""
    return block.tag, {name: value for name, value in block.attrib.items() if name != "class"}


def _classes(one: Element, other: Element) -> set[str]:
    """The classes that only one of two blocks has."""
    return set(one.get("class", "").split()) ^ set(other.get("class", "").split())


def _frame(html: Any, main: Element) -> bytes:
    """The page without its blocks."""
    blocks = list(main)
    del main[:]
    try:
        return tostring(html.etree_element)
    finally:
        main.extend(blocks)
