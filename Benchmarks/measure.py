"""Runs programs in turn and reports medians, peak memories and ratios."""
import os, statistics, subprocess, sys, time


class Measurement:
    """Wall seconds, processor seconds and peak resident bytes of several runs of one program."""

    def __init__(self, name):
        self.name, self.walls, self.processors, self.peaks = name, [], [], []

    wall = property(lambda self: statistics.median(self.walls))
    processor = property(lambda self: statistics.median(self.processors))
    peak = property(lambda self: max(self.peaks))


def run_once(measurement, words, folder, statuses):
    output = subprocess.DEVNULL
    begun = time.perf_counter()
    child = subprocess.Popen(words, cwd=folder, stdout=output, stderr=subprocess.PIPE)
    errors = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    measurement.walls.append(time.perf_counter() - begun)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in statuses:
        sys.exit(f"{' '.join(words)} ended with status {child.returncode}: {errors.decode()[-1000:]}")
    measurement.processors.append(usage.ru_utime + usage.ru_stime)
    measurement.peaks.append(usage.ru_maxrss * 1024)


def in_turn(programs, times, folder=".", statuses=(0,), warm=True):
    """Runs each of `programs` (name -> words) once to warm up unless told not to, then all in turn, `times` times."""
    results = {name: Measurement(name) for name in programs}
    for name, words in programs.items() if warm else ():
        run_once(Measurement(name), words, folder, statuses)
    for _ in range(times):
        for name, words in programs.items():
            run_once(results[name], words, folder, statuses)
    return results


def report(title, results, peer, target):
    """Prints one Markdown section: a row per program, with the ratio to `peer`."""
    base = results[peer]
    runs = len(base.walls)
    print(f"## {title}\n\n{f'Median of {runs} runs in turn' if runs > 1 else 'One run each'}. Target: {target}.\n")
    print("| program | wall | processor | peak memory | wall, of the peer's |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for result in results.values():
        print(f"| {result.name} | {seconds(result.wall)} | {seconds(result.processor)} "
              f"| {result.peak / 1e6:.0f} MB | {result.wall / base.wall:.3f} |")
    print(flush=True)


def seconds(value):
    return f"{value * 1000:.1f} ms" if value < 1 else f"{value:.2f} s"


def mlo():
    """The program to measure: MLO_BINARY, which Scripts/bench sets."""
    path = os.environ.get("MLO_BINARY")
    if not path:
        sys.exit("MLO_BINARY is not set; run Scripts/bench")
    return path


def data_folder():
    folder = os.environ.get("MLO_BENCH_DATA", os.path.join(os.path.dirname(__file__), "..", ".build-bench", "data"))
    os.makedirs(folder, exist_ok=True)
    return os.path.abspath(folder)
