"""How much of a file is read at most: what is beyond is refused with a sentence, never tried."""

FILE_BYTES = 256 << 20
"""Size of a file on disk."""
UNPACKED_BYTES = 512 << 20
"""Size of everything packed in one file, once unpacked."""
PAGES = 5000
"""Pages of a PDF."""
NESTING = 3
"""Containers within containers."""
MEMBERS = 5000
"""Files within one container."""
RECOGNITION_SECONDS = 50
"""Time for the text recognition of one page; a page that takes longer stays without text."""
CHARACTERS = 20_000_000
"""Letters and signs of one text."""
