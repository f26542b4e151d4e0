"""Files out and in: sheets, web pages, office files, and what other programs read."""
