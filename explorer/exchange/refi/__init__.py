"""Projects and codebooks of QDA programs (REFI-QDA), out and in."""
