"""SQLCipher, and sqlite-utils on top of it. Only this module imports either, so that SQLCipher is in place first."""

import sys
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import sqlcipher3

# sqlite-utils prefers pysqlite3 to the standard library's sqlite3. Replacing pysqlite3 makes sqlite-utils catch the
# exceptions of SQLCipher, which are not subclasses of the standard ones.
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

from sqlcipher3 import complete_statement, connect  # noqa: E402

if TYPE_CHECKING:
    import sqlite3
    from sqlite3 import DatabaseError, IntegrityError

    import sqlite_utils
else:
    from sqlcipher3.dbapi2 import DatabaseError, IntegrityError

__all__ = ["Database", "DatabaseError", "IntegrityError", "complete_statement", "connect", "migration_set"]


class Database:
    """A connection, with sqlite-utils for migrations.

    sqlite-utils is loaded when it is first asked for: that takes a seventh of the time until the window is painted, and
    10 MB. A current workspace is opened, read and written without it.
    """

    def __init__(self, connection: "sqlite3.Connection", passphrase: str = "") -> None:
        """`passphrase` opens the file; copies that other threads read or write need connections of their own."""
        self.conn, self.passphrase = connection, passphrase

    def take(self, other: "Database") -> None:
        """Continue with the connection of another one, as to a file that replaced this one."""
        self.conn, self.passphrase = other.conn, other.passphrase
        self.__dict__.pop("utils", None)  # it has the old connection

    def execute(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> "sqlite3.Cursor":
        """The cursor of one statement."""
        return self.conn.execute(sql, parameters)

    @cached_property
    def utils(self) -> "sqlite_utils.Database":
        """The same connection for sqlite-utils."""
        import sqlite_utils

        return sqlite_utils.Database(self.conn, execute_plugins=False)

    def columns(self, table: str) -> list[str]:
        """The names of the columns of a table."""
        return [name for (name,) in self.execute("SELECT name FROM pragma_table_info(?)", [table])]

    def keys(self, table: str) -> list[str]:
        """The columns of the primary key of a table."""
        return [name for (name,) in self.execute("SELECT name FROM pragma_table_info(?) WHERE pk ORDER BY pk", [table])]


def migration_set(name: str) -> "sqlite_utils.Migrations":
    """An empty set of migrations of sqlite-utils."""
    import sqlite_utils

    return sqlite_utils.Migrations(name)
