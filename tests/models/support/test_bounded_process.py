"""Files that loop, fill the memory or crash: a sentence, and nothing happens to this process."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from models.support import bounded_process
from models.support.bounded_process import TABLE_LIMITS, Limits, read_bounded
from models.support.errors import BadInput, Refused
from models.support.messages import Message, message
from tests.models.support import bad_readers

pytestmark = pytest.mark.other_process
ONE_SECOND = Limits(seconds=1, memory=1_000_000_000)


def never_stop() -> None:
    pass


def test_the_result_and_the_refusal_come_back_with_their_messages():
    result = read_bounded("a.csv", TABLE_LIMITS, never_stop, bad_readers.details, "Ines Duarte")
    assert result == bad_readers.details("Ines Duarte")
    assert result[2].values == {"number": 3}
    with pytest.raises(Refused) as refused:
        read_bounded("a.csv", TABLE_LIMITS, never_stop, bad_readers.refuse)
    assert refused.value.sentence == message("No {what}.", what="way")
    assert isinstance(refused.value.sentence, Message)


@pytest.mark.long
def test_an_endless_loop_is_stopped_with_a_sentence():
    with pytest.raises(BadInput, match=r"Reading a\.pdf took too long and was stopped after 1 s\. Save it again"):
        read_bounded("a.pdf", ONE_SECOND, never_stop, bad_readers.loop)


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not limit the processor time")
def test_a_loop_that_uses_up_its_processor_time_is_stopped_with_the_same_sentence(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounded_process, "monotonic", lambda: 0)
    with pytest.raises(BadInput, match=r"Reading a\.pdf took too long and was stopped after 1 s\. Save it again"):
        read_bounded("a.pdf", ONE_SECOND, never_stop, bad_readers.loop)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux limits the memory")
def test_a_file_that_fills_the_memory_is_refused_with_a_sentence():
    with pytest.raises(BadInput, match=r"a\.xlsx needs more memory"):
        read_bounded("a.xlsx", TABLE_LIMITS, never_stop, bad_readers.hog)


@pytest.mark.parametrize(
    "reader",
    [
        bad_readers.crash, bad_readers.fail, bad_readers.run_a_command, bad_readers.call_a_function, bad_readers.unpack_more,
    ],
)  # fmt: skip
def test_a_crash_or_anything_but_data_ends_the_other_process_alone(reader: Callable[[], object]):
    with pytest.raises(BadInput, match=r"a\.pdf ended the process that read it"):
        read_bounded("a.pdf", TABLE_LIMITS, never_stop, reader)


def test_reading_can_be_cancelled():
    def cancel() -> None:
        raise Refused(message("The import was cancelled."))

    with pytest.raises(Refused, match="cancelled"):
        read_bounded("a.pdf", TABLE_LIMITS, cancel, bad_readers.loop)
