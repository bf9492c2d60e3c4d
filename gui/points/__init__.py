"""The points pane: key points by section, one card each."""
