"""Every write, one module a subject. What the history says of one of them can be read back here."""

from importlib import import_module
from pkgutil import iter_modules

from models.workspace.action import Action
from models.workspace.history import Step


def read_back(sentence: str) -> str:
    """The sentence of a step as the action says it, so that it can be said in another language.

    The file holds finished English. It stays as it is where no action of that name says so any more.
    """
    if not isinstance(sentence, Step):
        return sentence
    subject, _, name = sentence.action.partition(".")
    if subject not in {module.name for module in iter_modules(__path__)}:
        return sentence
    action = getattr(import_module(f"{__name__}.{subject}"), name, None)
    return (action.read(sentence) if isinstance(action, Action) else None) or sentence
