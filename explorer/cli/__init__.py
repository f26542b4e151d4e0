"""The command line: the same use cases as the desktop app, for scripts."""
