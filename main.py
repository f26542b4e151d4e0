"""Diptych: without arguments the desktop app, with arguments the command line."""

import sys

from explorer.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
