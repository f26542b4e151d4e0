"""Beads and glossaries for translators: TMX, XLIFF, TBX."""
