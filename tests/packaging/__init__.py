"""Tests of what is shipped: package, wheel, desktop files, manuals; and the tools that build it."""
