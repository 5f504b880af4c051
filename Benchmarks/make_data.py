"""Writes tables of numbers and words from a fixed seed, once; a reference and a current one that has moved a little."""
import os, subprocess, sys

WORDS = ["red", "green", "blue", "grey", "a longer word", 'with "quotes"', "with, comma", "", "ä ö ü", "last"]


def table(rows, columns, seed, moved):
    """A table of 3/20 word columns, 1/4 integer columns and decimals; one column in five has moved if `moved`."""
    import numpy, pandas
    generator = numpy.random.default_rng(seed)
    data = {}
    for index in range(columns):
        shift = 0.15 if moved and index % 5 == 0 else 0.0
        if index % 7 == 3:
            weights = numpy.arange(1, len(WORDS) + 1) ** (1 + shift)
            data[f"word_{index}"] = generator.choice(WORDS, rows, p=weights / weights.sum())
        elif index % 4 == 1:
            data[f"count_{index}"] = generator.poisson(20 * (1 + shift), rows)
        else:
            values = numpy.round(generator.normal(shift, 1, rows) * 10 ** (index % 3), 2 + index % 5)
            values[generator.random(rows) < 0.01] = numpy.nan
            data[f"number_{index}"] = values
    return pandas.DataFrame(data)


def pair(folder, rows, columns):
    """The paths of the reference and the current file of this size, written if they are not there.

    Another process writes them: the kernel counts what this one holds as memory of the programs it starts.
    """
    paths = []
    for name, seed, moved in (("reference", "20260102", ""), ("current", "20260103", "moved")):
        path = os.path.join(folder, f"{name}-{rows}x{columns}.csv")
        if not os.path.exists(path):
            subprocess.run([sys.executable, __file__, path + ".part", str(rows), str(columns), seed, moved], check=True)
            os.rename(path + ".part", path)
        paths.append(path)
    return paths


if __name__ == "__main__":
    table(int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), bool(sys.argv[5])).to_csv(sys.argv[1], index=False)
