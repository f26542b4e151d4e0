"""One file in, texts with pages, paragraphs and metadata out; one module for each format."""
