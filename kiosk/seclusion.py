"""Keeps what is in the memory of a visit from other programs and from the disk."""

import ctypes
import os
import resource

from kiosk.errors import EnvironmentFault

# Of <linux/prctl.h>.
_PR_SET_DUMPABLE = 4


def seclude() -> None:
    """Let no other program of the same user read this process, and no crash write it to the disk.

    Raises:
        EnvironmentFault: the system does not do it.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0):
        raise EnvironmentFault(f"The memory of the screen cannot be closed: {os.strerror(ctypes.get_errno())}.")
