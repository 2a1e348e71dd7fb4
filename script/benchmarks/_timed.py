"""Times and memory of a search engine, in a process of its own."""

import statistics
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import ParamSpec, TypeVar

from benchmarks._lines import say
from kiosk.model.search import Query

Of = ParamSpec("Of")
Result = TypeVar("Result")
Times = dict[str, float]

_WARM_UP = 20


def apart(work: Callable[Of, Result], *args: Of.args, **more: Of.kwargs) -> Result:
    """Do some work in a new process, so that it shares no memory with anything before it."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *args, **more).result()


def memory(engine: str, moment: str) -> None:
    """Print what this process holds now: of its own, and with the pages of files that it shares."""
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    kib = {name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in status) if " kB" in rest}
    say(
        what="memory",
        engine=engine,
        moment=moment,
        own_mib=round(kib["RssAnon"] / 1024, 1),
        rss_mib=round(kib["VmRSS"] / 1024, 1),
    )


def measured(
    engine: str,
    does: str,
    search: Callable[[Query], int],
    queries: list[Query],
    ours: Mapping[str, Times] | None = None,
    **more: float,
) -> Times:
    """Print the times of `search` in milliseconds, each query once after a short warm-up, and `ours` against them.

    Ratios are of processor time, which other work on the machine does not change.
    """
    for query in queries[:_WARM_UP]:
        search(query)
    wall, cpu, hits = [], [], []
    for query in queries:
        started = time.perf_counter(), time.thread_time()
        hits.append(search(query))
        wall.append((time.perf_counter() - started[0]) * 1000)
        cpu.append((time.thread_time() - started[1]) * 1000)
    found = percentiles(cpu, "cpu_ms")
    ratios = {
        f"{name}_ratio_{key[:3]}": round(times[key] / found[key], 3)
        for name, times in (ours or {}).items()
        for key in found
    }
    about = {"queries": len(queries), "mean_hits": round(statistics.mean(hits)), **more}
    say(what="search", engine=engine, does=does, **about, **percentiles(wall, "ms"), **found, **ratios)
    return found


def percentiles(times: list[float], unit: str) -> Times:
    """Return three percentiles of times."""
    cuts = statistics.quantiles(times, n=100)
    return {f"p{percent}_{unit}": round(cuts[percent - 1], 3) for percent in (50, 95, 99)}
