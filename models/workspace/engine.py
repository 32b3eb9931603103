"""sqlite-utils on top of SQLCipher. Only this module imports either, so that SQLCipher is in place first."""

import sys

import sqlcipher3

# sqlite-utils prefers pysqlite3 to the standard library's sqlite3. Replacing pysqlite3 makes sqlite-utils catch the
# exceptions of SQLCipher, which are not subclasses of the standard ones.
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

from sqlcipher3 import complete_statement, connect  # noqa: E402
from sqlite_utils import Database, Migrations  # noqa: E402

DatabaseError: type[Exception] = sqlcipher3.dbapi2.DatabaseError
IntegrityError: type[Exception] = sqlcipher3.dbapi2.IntegrityError

__all__ = ["Database", "DatabaseError", "IntegrityError", "Migrations", "complete_statement", "connect"]
