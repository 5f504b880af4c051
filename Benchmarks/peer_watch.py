"""The peer's side: river's detectors over a file of numbers: peer_watch.py DETECTOR FILE"""
import sys
from river import drift
from river.drift import binary

detector = {"adwin": drift.ADWIN, "page-hinkley": drift.PageHinkley, "ddm": binary.DDM, "hddm-a": binary.HDDMA}[sys.argv[1]]()
with open(sys.argv[2]) as file:
    next(file)
    for index, line in enumerate(file):
        detector.update(int(line))
        if detector.drift_detected:
            print(index)
