"""One program on one graph, in a process of its own: asked for a measure on standard input, it answers with its time.

    program.py igraph|leidenalg|networkit|rustworkx|networkx GRAPH

A line in is a measure, an attenuation and a file; a line out is seconds, or what went wrong. The figures go into the file.
"""

import importlib
import sys
import time


def read(path):
    with open(path, encoding="ascii") as file:
        numbers = list(map(int, file.read().split()))
    return numbers[0], list(zip(numbers[2::2], numbers[3::2]))


def main(program, path):
    module = importlib.import_module(f"programs.with_{program}")
    graph = module.prepare(*read(path))
    print("ready", flush=True)
    for line in sys.stdin:
        measure, attenuation, file = line.split()
        try:
            start = time.perf_counter()
            figures = module.MEASURES[measure](graph, float(attenuation))
            seconds = time.perf_counter() - start
        except Exception as problem:  # whatever a program refuses is an answer, too
            print("refused", type(problem).__name__, flush=True)
            continue
        with open(file, "w", encoding="ascii") as out:
            out.writelines(f"{float(figure)!r}\n" for figure in figures)
        print(repr(seconds), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:3])
