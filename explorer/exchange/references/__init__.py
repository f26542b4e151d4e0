"""Documents as references for bibliographies."""
