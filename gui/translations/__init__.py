"""The desk's translations, and what gathers the core's sentences for them."""
