"""Operations: every write, one module per subject."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from models.workspace.operation import Operation


@cache
def operations() -> Mapping[str, Operation[..., object]]:
    """Every operation on a workspace, by its stored id."""
    return {operation.id: operation for operation in _registered()}


def _registered() -> Iterator[Operation[..., object]]:
    for module in iter_modules(__path__):
        name = f"{__name__}.{module.name}"
        members = vars(import_module(name)).values()
        yield from (member for member in members if isinstance(member, Operation) and member.run.__module__ == name)
