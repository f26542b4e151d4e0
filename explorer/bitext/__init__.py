"""German and French side by side: pairing documents, aligning passages, spotting terms, comparing versions."""
