"""What WeasyPrint's PDF/A-3a lacks for PDF/UA-1, added to the PDF before it is written."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

MEDIA_TYPE = "application/vnd.briefwright.brief+json"

_UA = b"""<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
"""


#: What ends a stream so that its length can be misread: the data's last byte is a carriage
#: return, and with the line feed before the keyword it looks like one line end.
AMBIGUOUS = b"\r\nendstream"


def finish(document: Any, pdf: Any, *, spare: int = 0) -> None:
    """Complete a PDF: metadata, table headers, links, the attachment and page labels.

    It is WeasyPrint's `finisher`: `document` is its `Document`, `pdf` the `pydyf.PDF`. `spare`
    unused objects change the cross-reference stream, which is written only afterwards.
    """
    import pydyf

    for _ in range(spare):
        pdf.add_object(pydyf.Dictionary())
    _identify(pdf)
    _describe_attachments(pdf)
    _label_pages(pdf)
    _fix_images(pdf)
    for page in document.pages:
        for box in _boxes(page):
            _scope(box)
            _describe_link(box)
    for each in pdf.objects:
        if getattr(each, "compress", False):
            _pack(each)


def _pack(stream: Any) -> None:
    """Compress a stream so that its end cannot be misread.

    A line feed after a last carriage return is past the compressed data's own end, so it's inert.
    """
    stream.compress = False
    raw = stream.data.partition(b"stream\n")[2].removesuffix(b"\nendstream")
    packed = zlib.compress(raw, 9)
    stream.stream = [packed + b"\n" if packed.endswith(b"\r") else packed]
    stream.extra["Filter"] = "/FlateDecode"


def _identify(pdf: Any) -> None:
    """Name PDF/UA-1 in the XMP metadata, which archives want uncompressed."""
    import pydyf

    stream = _object(pdf, pdf.catalog["Metadata"])
    stream.compress = False
    stream.stream = [
        part.replace(b"</rdf:RDF>", _UA + b"</rdf:RDF>") if isinstance(part, bytes) else part
        for part in stream.stream
    ]
    pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})


def _describe_attachments(pdf: Any) -> None:
    """Give attachments their media type, and name each once among the associated files."""
    import pydyf

    for each in pdf.objects:
        extra = getattr(each, "extra", None)
        if extra and extra.get("Type") == "/EmbeddedFile":
            extra["Subtype"] = "/" + MEDIA_TYPE.replace("/", "#2f")
    if "AF" in pdf.catalog:
        pdf.catalog["AF"] = pydyf.Array(dict.fromkeys(pdf.catalog["AF"]))


def _label_pages(pdf: Any) -> None:
    import pydyf

    style = pydyf.Dictionary({"S": "/D"})
    pdf.catalog["PageLabels"] = pydyf.Dictionary({"Nums": pydyf.Array([0, style])})


def _fix_images(pdf: Any) -> None:
    """Archives want pictures as they are, with nothing put between their pixels."""
    for each in pdf.objects:
        extra = getattr(each, "extra", None)
        if extra and extra.get("Subtype") == "/Image":
            extra["Interpolate"] = "false"


def _object(pdf: Any, reference: bytes) -> Any:
    return pdf.objects[int(reference.split()[0])]


def _boxes(page: Any) -> Iterator[Any]:
    """Every box of a page, WeasyPrint's wrappers of positioned ones opened."""
    waiting = [page._page_box]
    while waiting:
        box = waiting.pop()
        box = getattr(box, "_box", box)
        yield box
        waiting.extend(getattr(box, "children", ()))


def _scope(box: Any) -> None:
    """Say of a table header whether it heads its row or its column."""
    mark = getattr(box, "mark", None)
    if mark is None or box.element_tag != "th" or "A" not in mark:
        return
    mark["A"]["Scope"] = "/Row" if box.element.get("scope") == "row" else "/Column"


def _describe_link(box: Any) -> None:
    """Give a link's annotation the words of its `title`, which a screen reader says."""
    import pydyf

    annotation = getattr(box, "link_annotation", None)
    if annotation and (title := box.element.get("title")):
        annotation["Contents"] = pydyf.String(title)
