"""Runs a task for every line read, and answers with what it took and what it came to, as JSON."""

import json
import sys
import time

import numpy as np


def column(folder, name, kind):
    return np.fromfile(f"{folder}/{name}", dtype=f"<{kind}")


def serve(name, tasks):
    print(json.dumps({"name": name, "tasks": list(tasks)}), flush=True)
    for line in sys.stdin:
        wall = time.perf_counter()
        cpu = time.process_time()
        result = tasks[line.strip()]()
        cpu = time.process_time() - cpu
        wall = time.perf_counter() - wall
        answer = {"cpuMs": cpu * 1000, "wallMs": wall * 1000, "result": result}
        print(json.dumps(answer), flush=True)
