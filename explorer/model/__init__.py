"""The vocabulary of Diptych: values that every room may hold and none may change."""
