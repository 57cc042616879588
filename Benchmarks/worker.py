"""A program in a process of its own, asked line by line, and stopped where it takes too long."""

import importlib
import select
import subprocess


class Worker:
    def __init__(self, command, program):
        """`program` is the name of a peer; None for ours, which answers with a line of CSV."""
        self.command, self.program, self.process = command, program, None
        module = importlib.import_module(f"programs.with_{program}") if program else None
        self.measures = set(module.MEASURES) if module else None
        self.different = module.DIFFERENT if module else {}
        self.stops = 0  # how often it was stopped

    def start(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.program:
            self.process.stdout.readline()  # it says when its graph is ready

    def ask(self, line, limit):
        """Seconds, or what to write instead of them. Who was stopped three times on its graph is not asked again."""
        if self.stops == 3:
            return "not asked"
        if self.process is None:
            self.start()
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        ready, _, _ = select.select([self.process.stdout], [], [], limit)
        if not ready:
            self.stop()
            self.stops += 1
            return f"> {limit:g} s"
        answer = self.process.stdout.readline().strip()
        if not answer:
            self.process = None
            return "stopped"
        return answer if answer.startswith("refused") else float(answer.split(",")[-1])

    def stop(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None
