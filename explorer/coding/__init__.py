"""Themes at work: the codebook's files, suggestion, agreement between coders, counts."""
