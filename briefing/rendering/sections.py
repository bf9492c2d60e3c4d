"""The sections that a template can print: their headings, and what of a brief fills them."""

from __future__ import annotations

from briefing.analysis.model import Section

#: Heading of each section key; a template may give its own.
TITLES = {
    "bottom-line": "Bottom line",
    "what-happened": "What happened",
    "positions": "Who holds which position",
    "timeline": "Timeline",
    "figures": "Key figures",
    "limits": "Limits and risks",
    "context": "Context",
    "map": "Where",
    "next": "What next",
    "assessment": "Assessment",
    "recommendations": "Recommendations",
    "sources": "Sources and evidence",
}

#: The section of points that a template's section key prints.
POINT_SECTIONS = {
    "bottom-line": Section.BOTTOM_LINE,
    "what-happened": Section.WHAT_HAPPENED,
    "positions": Section.POSITIONS,
    "timeline": Section.TIMELINE,
    "figures": Section.FIGURES,
    "limits": Section.LIMITS,
    "context": Section.CONTEXT,
    "next": Section.NEXT,
}

#: The section keys that print the analyst's own paragraphs, and their field of `Prose`.
PROSE_SECTIONS = {
    "bottom-line": "bottom_line",
    "assessment": "assessment",
    "recommendations": "recommendations",
}
