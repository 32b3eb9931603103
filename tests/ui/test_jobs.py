"""Background jobs: delivery of results, pages that are deleted meanwhile, and closing."""

import gc
import threading
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.support.errors import Refused
from models.support.messages import message
from ui.framework.jobs import CancelToken, Job, let_jobs_end, wait_for_jobs


class Content:
    """Data of a workspace that a job works on."""


def started(owner: QObject, work: Callable[[CancelToken], object], results: list[object]) -> Job:
    job = Job(work, owner)
    job.done.connect(results.append)
    job.failed.connect(results.append)
    job.start()
    return job


def test_a_result_and_a_refusal_arrive_once(qtbot: QtBot) -> None:
    owner, results = QObject(), list[object]()

    def refuse(_token: CancelToken) -> object:
        raise Refused(message("No room."))

    started(owner, lambda _token: 42, results)
    started(owner, refuse, results)
    qtbot.waitUntil(lambda: len(results) == 2)
    assert results == [42, "No room."]


def test_an_owner_that_is_deleted_during_the_work_gets_no_result(qtbot: QtBot) -> None:
    owner, results, goes_on = QObject(), list[object](), threading.Event()
    started(owner, lambda _token: goes_on.wait(), results)
    del owner
    gc.collect()
    goes_on.set()
    let_jobs_end()
    QApplication.processEvents()
    assert results == []


@pytest.mark.long
def test_closing_cancels_the_work_and_drops_queued_jobs_with_their_content(qtbot: QtBot) -> None:
    owner, results = QObject(), list[object]()
    content = Content()
    kept = weakref.ref(content)

    def queued(_token: CancelToken, held: Content = content) -> object:
        return held

    def until_cancelled(token: CancelToken) -> object:
        while not token.cancelled:
            threading.Event().wait(0.001)
        return "cancelled"

    started(owner, until_cancelled, results)
    started(owner, queued, results)
    del content, queued
    wait_for_jobs()
    QApplication.processEvents()
    gc.collect()
    assert (results, kept()) == ([], None)


def test_a_finished_job_keeps_no_content(qtbot: QtBot) -> None:
    owner, results = QObject(), list[object]()
    content = Content()
    kept = weakref.ref(content)

    def work(_token: CancelToken, held: Content = content) -> object:
        return id(held)

    started(owner, work, results)
    del content, work
    qtbot.waitUntil(lambda: bool(results))
    let_jobs_end()
    gc.collect()
    assert kept() is None


def test_work_with_many_objects_is_not_interrupted_by_garbage_collection(qtbot: QtBot) -> None:
    owner, results = QObject(), list[object]()
    job = Job(lambda _token: gc.isenabled(), owner, many_objects=True)
    job.done.connect(results.append)
    job.start()
    qtbot.waitUntil(lambda: bool(results))
    assert (results, gc.isenabled()) == ([False], True)

    def refuse(_token: CancelToken) -> object:
        raise Refused(message("No room."))

    job = Job(refuse, owner, many_objects=True)
    job.failed.connect(results.append)
    job.start()
    qtbot.waitUntil(lambda: len(results) == 2)
    assert gc.isenabled()


def test_work_that_has_to_be_done_is_done_before_closing_and_its_failure_returned(qtbot: QtBot) -> None:
    owner, stored = QObject(), list[str]()

    def until_cancelled(token: CancelToken) -> None:
        while not token.cancelled:
            threading.Event().wait(0.001)

    def refuse(_token: CancelToken) -> object:
        raise Refused(message("No room."))

    jobs = [
        Job(until_cancelled, owner),
        Job(lambda _token: stored.append("first"), owner, loss="First was not stored."),
        Job(lambda _token: stored.append("optional"), owner),
        Job(refuse, owner, loss="Second was not stored."),
    ]
    for job in jobs:
        job.start()
    assert wait_for_jobs() == "Second was not stored. No room."
    assert stored == ["first"]
    assert wait_for_jobs() == ""
