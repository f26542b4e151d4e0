"""Diptych: an offline explorer for Franco-German policy documents on digital matters."""

__version__ = "0.1.0"
