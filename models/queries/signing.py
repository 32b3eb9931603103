"""SQL for the key that signs documents."""

from models.support.signing import SigningKey
from models.workspace.reader import Reader


def signing_key(reader: Reader) -> SigningKey:
    """The private key of this workspace."""
    [row] = reader.query("SELECT secret FROM signing_key")
    return SigningKey(row["secret"])
