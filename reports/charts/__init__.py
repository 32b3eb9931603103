"""Vector charts. The numbers of each are also in a table."""
