"""Writes tables of mixed columns from a fixed seed, once; a reference and a current one that has moved a little."""
import os, subprocess, sys

WORDS = ["red", "green", "blue", "grey", "a longer word", 'with "quotes"', "with, comma", "ä ö ü", "last"]
NOTES = [f'{head}, said "{word}"{end}' for head in ("first", "then", "at last") for word in WORDS
         for end in ("", "\nand on the next line", ", perhaps")]
KINDS = ["float", "integer", "word", "float", "float", "id", "integer", "float", "note", "time"]


def column(kind, index, rows, generator, shift):
    """One column of `rows` values; most have one gap in a hundred."""
    import numpy
    if kind == "word":
        weights = numpy.arange(1, len(WORDS) + 1) ** (1 + shift)
        values = generator.choice(numpy.array(WORDS, object), rows, p=weights / weights.sum())
    elif kind == "note":
        values = generator.choice(numpy.array(NOTES, object), rows)
    elif kind == "id":
        numbers = generator.permutation(rows) + index * rows
        return numpy.array([f"{number:012x}" for number in (numbers * 2654435761 + 12345) % 2**48], object)
    elif kind == "time":
        seconds = numpy.sort(generator.integers(0, 365 * 86_400, rows)).astype("timedelta64[s]")
        return numpy.datetime_as_string(numpy.datetime64("2025-01-01T00:00:00") + seconds, timezone="UTC")
    elif kind == "integer":
        return generator.poisson(20 * (1 + shift), rows)
    else:
        values = numpy.round(generator.normal(shift, 1, rows) * 10 ** (index % 3), 2 + index % 5)
        values[generator.random(rows) < 0.01] = numpy.nan
        return values
    values[generator.random(rows) < 0.01] = None
    return values


def table(rows, columns, seed, moved):
    """A table of floats, integers, words, notes with quotes and newlines, ids and times; one column in six has moved if `moved`."""
    import numpy, pandas
    generator = numpy.random.default_rng(seed)
    data = {}
    for index in range(columns):
        kind = KINDS[index % len(KINDS)]
        data[f"{kind}_{index}"] = column(kind, index, rows, generator, 0.15 if moved and index % 6 == 0 else 0.0)
    return pandas.DataFrame(data)


def pair(folder, rows, columns):
    """The paths of the reference and the current file of this size, written if they are not there.

    Another process writes them: the kernel counts what this one holds as memory of the programs it starts.
    """
    paths = []
    for name, seed, moved in (("reference", "20260102", ""), ("current", "20260103", "moved")):
        path = os.path.join(folder, f"{name}-mixed-{rows}x{columns}.csv")
        if not os.path.exists(path):
            subprocess.run([sys.executable, __file__, path + ".part", str(rows), str(columns), seed, moved], check=True)
            os.rename(path + ".part", path)
        paths.append(path)
    return paths


def stream(folder, count):
    """The path of a file of 0 and 1 whose rate changes every tenth of it, under a header `value`; written if it is not there."""
    path = os.path.join(folder, f"stream-{count}.csv")
    if not os.path.exists(path):
        import random
        generator = random.Random(20260102)
        with open(path + ".part", "w") as file:
            file.write("value\n")
            for index in range(count):
                rate = 0.1 + 0.4 * (index * 10 // count % 2)
                file.write("1\n" if generator.random() < rate else "0\n")
        os.rename(path + ".part", path)
    return path


if __name__ == "__main__":
    table(int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), bool(sys.argv[5])).to_csv(sys.argv[1], index=False)
