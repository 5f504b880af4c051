"""Versions of data: a file of a gibibyte and ten thousand small ones, beside dvc, git-lfs, cp and git."""
import os, random, shutil, subprocess, sys, tempfile

import measure

BYTES = int(os.environ.get("MLO_BENCH_BYTES", str(1 << 30)))
FILES = int(os.environ.get("MLO_BENCH_FILES", "10000"))
TIMES = 5


def run(words, folder):
    done = subprocess.run(words, cwd=folder, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)}: {done.stderr.decode()[-1000:]}")


def table(path):
    """Rows of numbers and words, from a fixed seed, up to the size."""
    generator = random.Random(1)
    with open(path, "w") as file:
        written = file.write("id,x,n,c,u\n")
        row = 0
        while written < BYTES:
            rows = [f"{row + i},{generator.gauss(0, 1):.6f},{generator.randint(0, 1000)},{'abc'[i % 3]},{generator.random():.4f}\n"
                    for i in range(50000)]
            written += file.write("".join(rows))
            row += 50000


def small_files(folder):
    generator = random.Random(2)
    for index in range(FILES):
        os.makedirs(f"{folder}/{index // 100}", exist_ok=True)
        with open(f"{folder}/{index // 100}/{index}.bin", "wb") as file:
            file.write(generator.randbytes(4096))


def bench(title, target, programs, peer, prepare=":"):
    """Runs each program after `prepare`, which is not measured."""
    results = {name: measure.Measurement(name) for name in programs}
    for _ in range(TIMES):
        for name, (folder, script, before) in programs.items():
            run(["sh", "-c", before or prepare], folder)
            measure.run_once(results[name], ["sh", "-c", "exec " + script], folder, (0,))
    measure.report(title, results, peer, target)


def main():
    base = tempfile.mkdtemp(dir=measure.data_folder())
    os.environ.update(HOME=base, GIT_CONFIG_NOSYSTEM="1", GIT_AUTHOR_NAME="Ada", GIT_AUTHOR_EMAIL="ada@example.org",
                      GIT_COMMITTER_NAME="Ada", GIT_COMMITTER_EMAIL="ada@example.org", DVC_NO_ANALYTICS="1")
    mlo, dvc = measure.mlo(), os.environ.get("MLO_BENCH_DVC")
    if not dvc:
        sys.exit("data_versions: dvc is not there")
    try:
        table(f"{base}/table.csv")
        small_files(f"{base}/set")
        folders = {name: f"{base}/{name}" for name in ("mlo", "dvc", "cp", "git")}
        for folder in folders.values():
            os.mkdir(folder)
            run(["git", "init", "-q"], folder)
            shutil.copy(f"{base}/table.csv", folder)
            shutil.copytree(f"{base}/set", f"{folder}/set")
        ours, theirs, copies, git = folders["mlo"], folders["dvc"], folders["cp"], folders["git"]
        run([mlo, "init", "-q"], ours)
        run([dvc, "init", "-q"], theirs)
        forget_ours = f"rm -rf .mlo *.mlo; {mlo} init -q; sync"
        forget_theirs = "rm -rf .dvc/cache .dvc/tmp *.dvc; sync"

        bench("Add a file of a gibibyte, first", "at most 0.5 of dvc, 0.25 without compression", {
            "dvc add": (theirs, f"{dvc} add -q table.csv", forget_theirs),
            "cp": (copies, "cp table.csv copy.csv", "rm -f copy.csv; sync"),
            "mlo data add": (ours, f"{mlo} data add table.csv --no-profile -q", forget_ours),
            "mlo data add --no-compression": (ours, f"{mlo} data add table.csv --no-profile --no-compression -q", forget_ours),
            "mlo data add, described as a table": (ours, f"{mlo} data add table.csv -q", forget_ours),
        }, "dvc add")
        run([mlo, "data", "add", "table.csv", "--no-profile", "-q"], ours)
        run([dvc, "add", "-q", "table.csv"], theirs)
        bench("The same file unchanged: status", "at most 15 ms", {
            "dvc status": (theirs, f"{dvc} status -q", None),
            "mlo data status": (ours, f"{mlo} data status -q", None),
        }, "dvc status")
        bench("The same file: checkout when gone", "at most 1.6 of cp, verified", {
            "cp": (copies, "cp table.csv copy.csv", "rm -f copy.csv; sync"),
            "dvc checkout": (theirs, f"{dvc} checkout -q", "rm -f table.csv; sync"),
            "mlo data checkout": (ours, f"{mlo} data checkout -q", "rm -f table.csv; sync"),
        }, "cp")
        change = ("python3 -c \"import os; f = open('table.csv', 'r+b'); n = os.path.getsize('table.csv'); f.seek(n // 2 + "
                  "__import__('random').randrange(10**6)); f.write(os.urandom(n // 100))\"; sync")
        bench("The same file, 1 % changed in the middle: add", "at most 0.3 of dvc", {
            "dvc add": (theirs, f"{dvc} add -q table.csv", change),
            "mlo data add": (ours, f"{mlo} data add table.csv --no-profile -q", change),
        }, "dvc add")
        bench(f"Add {FILES:,} files of 4 kB", "at most 1/5 of dvc", {
            "dvc add": (theirs, f"{dvc} add -q set", "rm -rf .dvc/cache .dvc/tmp set.dvc; sync"),
            "git add": (git, "git add set", "rm -rf .git; git init -q; sync"),
            "mlo data add": (ours, f"{mlo} data add set -q", forget_ours),
        }, "dvc add")
        bench("The same files: status", "at most 2 of git, 1/5 of dvc", {
            "git status": (git, "git status --short set", None),
            "dvc status": (theirs, f"{dvc} status -q set.dvc", None),
            "mlo data status": (ours, f"{mlo} data status set -q", None),
        }, "git status")
        bench("The same files: checkout when gone", "at most 1/5 of dvc", {
            "dvc checkout": (theirs, f"{dvc} checkout -q set.dvc", "rm -rf set; sync"),
            "git checkout-index": (git, "git checkout-index -a -f", "rm -rf set; sync"),
            "mlo data checkout": (ours, f"{mlo} data checkout set -q", "rm -rf set; sync"),
        }, "dvc checkout")
    finally:
        shutil.rmtree(base)


main()
