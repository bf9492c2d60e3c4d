"""The desk: shows a brief, turns gestures into edits, and runs the core off the GUI thread."""
