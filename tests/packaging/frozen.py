"""Entry of the packaged program.

Worker processes are started as copies of the one executable there is; they turn off here, before anything else is
loaded, and never reach the command line.
"""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from explorer.__main__ import main

    sys.exit(main())
