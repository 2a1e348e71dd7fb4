"""A look at a job on a printer in this process, beside the same bytes over a bare connection."""

import http.client
import statistics
import time
from collections.abc import Callable, Sequence

from ipp_printer import IppPrinterStub, serving

from benchmarks._lines import say
from benchmarks._paper import maker
from kiosk.model.vacancy import Vacancy
from kiosk.print import ipp
from kiosk.print.conversation import Operation
from kiosk.print.device import Device
from kiosk.print.ipp_values import Group, GroupTag, Message, Tag, attribute
from kiosk.print.printer import POLL_S

POLLS = 300
_OWNER = "bench"


def poll(vacancies: Sequence[Vacancy]) -> None:
    """Print one look at a job and one over a bare connection.

    The processor time is that of the asking thread; the share of a core is what a printing visit costs with it.
    """
    with serving(IppPrinterStub(frozen=True)) as stub:
        device = Device(stub.uri, _OWNER, 5.0)
        job = device.print(maker(vacancies)(), 1, True)
        ours = asked(lambda: device.observe(job))
        device.close()
        requests = [
            ipp.encode(_request(code, job)) for code in (Operation.GET_PRINTER_ATTRIBUTES, Operation.GET_JOB_ATTRIBUTES)
        ]
        bare = asked(lambda: [post(stub.port, request) for request in requests])
    for engine, (wall, cpu) in (("kiosk", ours), ("bare connection", bare)):
        more = {"core_share": round(cpu / (POLL_S * 1000), 4)} if engine == "kiosk" else {}
        ratio = {} if engine == "kiosk" else {"kiosk_ratio_cpu": round(ours[1] / cpu, 2)}
        say(what="poll", engine=engine, ms=round(wall, 2), cpu_ms=round(cpu, 2), **more, **ratio)


def asked(ask: Callable[[], object]) -> tuple[float, float]:
    """Give the median milliseconds of a question, and of the processor in this thread."""
    wall, cpu = [], []
    for _ in range(POLLS):
        started = time.perf_counter(), time.thread_time()
        ask()
        wall.append((time.perf_counter() - started[0]) * 1000)
        cpu.append((time.thread_time() - started[1]) * 1000)
    return statistics.median(wall), statistics.median(cpu)


def post(port: int, request: bytes) -> bytes:
    """Send a request and read the answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("POST", "/ipp/print", request, {"Content-Type": "application/ipp"})
    answer = connection.getresponse().read()
    connection.close()
    return answer


def _request(code: Operation, job: int) -> Message:
    about = (
        attribute("attributes-charset", Tag.CHARSET, "utf-8"),
        attribute("attributes-natural-language", Tag.LANGUAGE, "en"),
        attribute("requesting-user-name", Tag.NAME, _OWNER),
        attribute("job-id", Tag.INTEGER, job),
    )
    return Message(code, 1, (Group(GroupTag.OPERATION, about),))
