"""The reader: two text panels and the hinge between them."""
