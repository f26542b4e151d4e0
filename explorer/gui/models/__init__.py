"""Qt item models and the values that panels share."""
