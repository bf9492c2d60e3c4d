"""The brief and the pure edits that swap one brief for the next."""

from briefing.brief.arranging import add_point, move
from briefing.brief.drafting import accept_best, draft, point_id, redraft
from briefing.brief.edits import (
    accept,
    annotate,
    edit_text,
    reject,
    reopen,
    set_details,
    set_prose,
    set_state,
    set_states,
    skip,
)
from briefing.brief.model import (
    SCHEMA_VERSION,
    Brief,
    Decision,
    Details,
    Evidence,
    Origin,
    Point,
    Prose,
    State,
)

__all__ = [
    "SCHEMA_VERSION",
    "Brief",
    "Decision",
    "Details",
    "Evidence",
    "Origin",
    "Point",
    "Prose",
    "State",
    "accept",
    "accept_best",
    "add_point",
    "annotate",
    "draft",
    "edit_text",
    "move",
    "point_id",
    "redraft",
    "reject",
    "reopen",
    "set_details",
    "set_prose",
    "set_state",
    "set_states",
    "skip",
]
