"""A stream of 1,000,000 errors through two detectors, beside river."""
import os, sys
from make_data import stream
from measure import data_folder, in_turn, mlo, report

path = stream(data_folder(), 1_000_000)
peer = os.path.join(os.path.dirname(__file__), "peer_watch.py")
for detector in ("adwin", "hddm-a"):
    programs = {
        f"river, {detector}": [sys.executable, peer, detector, path],
        "mlo drift watch": [mlo(), "drift", "watch", path, "--column", "value", "--method", detector],
    }
    report(f"Watch 1,000,000 values with {detector}", in_turn(programs, 3, statuses=(0, 1)), f"river, {detector}", "faster than river")
