"""The preview pane: the brief's real PDF."""
