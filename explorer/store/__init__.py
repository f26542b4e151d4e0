"""The library's only truth: one SQLite file, its history, its backups."""
