"""The shipped templates, a folder a kind of brief; this package only makes them findable."""
