"""The desktop app: two text panels and a hinge. Sees of this project only `explorer.library` and `explorer.model`."""
