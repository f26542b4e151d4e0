"""PDF: from pieces of text at places on a page to paragraphs in reading order."""
