"""main.py as a program that accepts the raw key of the tests, because deriving a key each time takes too long."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from main import main
from models.workspace import raw_keys

raw_keys.allow()
main()
