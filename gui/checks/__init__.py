"""The checks pane: what should be looked at, beside the work."""
