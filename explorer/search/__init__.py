"""Whoosh over the passages of a library: the index, the questions put to it, and its answers."""
