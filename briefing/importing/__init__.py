"""Anything -> Article: one small module a format, one table that picks it."""
