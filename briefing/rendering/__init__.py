"""Brief -> HTML -> PDF, DOCX, Markdown."""
