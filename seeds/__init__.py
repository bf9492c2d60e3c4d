"""Sample articles, shipped so that the program can be tried at once."""
