"""The start page: everything a first minute needs."""
