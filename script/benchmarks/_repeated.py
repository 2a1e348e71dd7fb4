"""The times of work that is done again and again."""

import importlib
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of the first time, of the median time after it, and of the processor then."""

    first: float
    again: float
    cpu: float

    def told(self) -> dict[str, float]:
        """Name the times for a line."""
        return {"first_ms": round(self.first, 1), "ms": round(self.again, 1), "cpu_ms": round(self.cpu, 1)}


def made(module: str, runs: int, *about: object) -> tuple[Times, bytes]:
    """Load a benchmark's `drawing`, make its PDF again and again, and give the times and the PDF."""
    started = time.perf_counter()
    draw: Callable[[], bytes] = importlib.import_module(f"benchmarks.{module}").drawing(*about)
    pdf = draw()
    return timed(draw, runs, (time.perf_counter() - started) * 1000), pdf


def timed(work: Callable[[], object], runs: int, first: float = 0.0) -> Times:
    """Measure some work."""
    wall, cpu = [], []
    for _ in range(runs):
        started = time.perf_counter(), time.process_time()
        work()
        wall.append((time.perf_counter() - started[0]) * 1000)
        cpu.append((time.process_time() - started[1]) * 1000)
    return Times(first, statistics.median(wall), statistics.median(cpu))
