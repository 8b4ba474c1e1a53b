"""Extracts from NDJSON on standard input over a Dask cluster, in order: dask_extract.py SCHEDULER < in > out.

Blocks of lines are piped through dtx on whichever worker is free; a block whose worker stops is given to another.
DTX names the command where it is not "dtx"; LINES_IN_BLOCK tells how many lines make a block, WORKERS how many workers
to wait for.
"""

import os
import shlex
import subprocess
import sys
from collections import deque
from itertools import islice

from distributed import Client

COMMAND = shlex.split(os.environ.get("DTX", "dtx"))
WORKERS = int(os.environ.get("WORKERS", "1"))
LINES = int(os.environ.get("LINES_IN_BLOCK", "200"))
EXTRACT = ["extract", "--input-format", "ndjson", "--format", "ndjson", "--threads", "1"]
# 3 tells that some inputs could not be read: their lines say so, and the rest is sound
FINE = (0, 3)


def extract(block):
    """The lines of dtx for the lines of `block`."""
    done = subprocess.run(COMMAND + EXTRACT, input=block, stdout=subprocess.PIPE, check=False)
    if done.returncode not in FINE:
        raise RuntimeError(f"dtx ended with {done.returncode}")
    return done.stdout


def blocks(lines):
    while block := b"".join(islice(lines, LINES)):
        yield block


def main():
    with Client(sys.argv[1]) as client:
        client.wait_for_workers(WORKERS)
        ahead = 4 * len(client.scheduler_info()["workers"])
        flight = deque()

        def write_first():
            sys.stdout.buffer.write(flight.popleft().result())
            sys.stdout.buffer.flush()

        for block in blocks(sys.stdin.buffer):
            flight.append(client.submit(extract, block, pure=False, retries=3))
            if len(flight) >= ahead:
                write_first()
        while flight:
            write_first()


if __name__ == "__main__":
    main()
