"""Excerpts as files that people read: tables, documents, web pages, plain text."""
