"""Threads take turns with a workspace, and a long wait is shown. No test depends on how long anything takes."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from models.workspace.turns import Turns


def test_a_long_wait_for_another_thread_is_shown_while_it_lasts() -> None:
    turns, is_held, may_end = Turns(), threading.Event(), threading.Event()
    shown: list[str] = []

    def hold() -> None:
        with turns:
            is_held.set()
            assert may_end.wait(60)
            shown.append("end of the other turn")

    @contextmanager
    def waiting() -> Iterator[None]:
        shown.append("waiting")
        may_end.set()  # so the other thread goes on only if the wait is shown
        yield
        shown.append("over")

    turns.while_waiting = waiting
    other = threading.Thread(target=hold)
    other.start()
    assert is_held.wait(60)
    with turns:
        assert shown == ["waiting", "end of the other turn", "over"]
    other.join()


def test_a_free_lock_is_taken_several_times_and_without_blocking() -> None:
    turns, taken = Turns(), list[bool]()

    def try_it() -> None:
        taken.append(turns.acquire(blocking=False))

    with turns, turns:
        assert turns.acquire(blocking=False)
        turns.release()
        other = threading.Thread(target=try_it)
        other.start()
        other.join()
        assert taken == [False]
    other = threading.Thread(target=try_it)
    other.start()
    other.join()
    assert taken == [False, True]
