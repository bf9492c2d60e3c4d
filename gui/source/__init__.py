"""The source pane: the article as a page to read, with its evidence marked."""
