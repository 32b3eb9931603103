"""The encrypted file: opening it, writing it through actions, its history, its backups; not what it holds."""
