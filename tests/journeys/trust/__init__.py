"""Promises that concern trust, each with a test that tries to break it."""
