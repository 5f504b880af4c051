"""How long mlo takes to start, beside git."""
import os, subprocess, tempfile
from measure import in_turn, mlo, report

os.environ.update(GIT_CONFIG_NOSYSTEM="1", GIT_CONFIG_GLOBAL="/dev/null")
with tempfile.TemporaryDirectory() as folder:
    for words in (["git", "init", "-q"], [mlo(), "init"]):
        subprocess.run(words, cwd=folder, check=True, capture_output=True)
    programs = {"git --version": ["git", "--version"], "mlo version": [mlo(), "version"]}
    report("Start", in_turn(programs, 20, folder), "git --version", "`mlo version` at most 5 ms")
    programs = {"git status": ["git", "status", "--short"], "mlo status": [mlo(), "status"]}
    report("Status of a new project", in_turn(programs, 20, folder), "git status", "`mlo status` at most 20 ms")
