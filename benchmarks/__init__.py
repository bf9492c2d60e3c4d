"""One script a question; each prints its table."""
