"""Parts of the window. Panels take values and give signals with one dataclass argument; they never meet one another."""
