"""Vector drawings. What each shows also stands in a table, in numbers."""
