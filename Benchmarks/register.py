"""Registering a version, durably: the first ones and the thousandth, beside `git commit` and `git tag` on as many."""
import os, shutil, subprocess, sys, tempfile

import measure

VERSIONS = int(os.environ.get("MLO_BENCH_VERSIONS", "1000"))
TIMES = 15

# What mlo does for each object and reference, asked of git: the file is on the disk before the command says so.
GIT = ["git", "-c", "core.fsync=all", "-c", "core.fsyncMethod=fsync", "-c", "gc.auto=0"]

# Makes a file that was never there before and hands it to the program: the same little work on both sides.
MLO = 'date +%s%N > model.bin; exec "$0" model register m model.bin -q'
PEER = ('n=$(date +%s%N); echo $n > model.bin; "$@" add model.bin && "$@" commit -q -m "version $n" '
        '&& exec "$@" tag "v$n"')


def run(words, folder):
    done = subprocess.run(words, cwd=folder, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)}: {done.stderr.decode()[-1000:]}")


def main():
    folder = tempfile.mkdtemp(dir=measure.data_folder())
    os.environ.update(HOME=folder, GIT_CONFIG_NOSYSTEM="1", GIT_AUTHOR_NAME="Ada", GIT_AUTHOR_EMAIL="ada@example.org",
                      GIT_COMMITTER_NAME="Ada", GIT_COMMITTER_EMAIL="ada@example.org")
    try:
        ours, theirs = os.path.join(folder, "mlo"), os.path.join(folder, "git")
        os.mkdir(theirs)
        run([measure.mlo(), "init", ours, "-q"], folder)
        run(["git", "init", "-q", "."], theirs)
        register = ["sh", "-c", f"cd {ours}; {MLO}", measure.mlo()]
        commit = ["sh", "-c", f"cd {theirs}; {PEER}", "sh"] + GIT
        programs = {"git commit, git tag": commit, "mlo model register": register}
        target = "at most 0.5 of git commit and git tag, from one process each (a later issue)"
        measure.report("Register a version, durably: the first ones", measure.in_turn(programs, TIMES), "git commit, git tag", target)
        for _ in range(VERSIONS - TIMES - 1):
            run(register, folder)
            run(commit, folder)
        measure.report(f"Register a version, durably: after {VERSIONS} versions", measure.in_turn(programs, TIMES),
                       "git commit, git tag", "about the same as the first ones")
    finally:
        shutil.rmtree(folder)


main()
