"""Runs the example on a small cluster of this machine and compares it, row for row, with a single process.

    python check.py corpus.jsonl codebook.yaml --themeline node bin/themeline.js

Three ways (arrow, pandas, pipe), from JSON Lines and from Parquet; once with an executor that is killed half way; once
with a process that fails, which must fail the job. Needs pyspark, pyarrow, pandas and Java 17.
"""

import argparse
import glob
import os
import shutil
import subprocess
import sys
import tempfile
import time

import pyarrow.parquet

from code_corpus import code_corpus, make_command, read_codings

# What a task runs instead of themeline: the first that comes to this kills its executor (the Java process above it).
KILL_ONCE = """#!/bin/sh
if mkdir "{mark}" 2>/dev/null; then
  pid=$$
  while [ "$(cat /proc/$pid/comm)" != java ]; do pid=$(sed 's/.*) . \\([0-9]*\\) .*/\\1/' /proc/$pid/stat); done
  kill -9 "$pid"
  exit 1
fi
exec "$@"
"""
# Writes half of what is right and ends with a status that says so.
FAIL = """#!/bin/sh
"$@" | head -n 3
exit 3
"""


def start_spark(executors):
    from pyspark.sql import SparkSession

    os.environ.update(SPARK_LOCAL_IP="127.0.0.1", SPARK_LOCAL_HOSTNAME="localhost", PYSPARK_PYTHON=sys.executable)
    here = os.path.dirname(os.path.abspath(__file__))
    return (
        SparkSession.builder.master(f"local-cluster[{executors},1,1024]")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.executorEnv.PYTHONPATH", here)
        .config("spark.executor.memory", "1g")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.log.level", "OFF")
        .config("spark.task.maxFailures", 2)
        .config("spark.files.maxPartitionBytes", 2 << 20)
        .config("spark.sql.files.maxPartitionBytes", 2 << 20)
        .config("spark.sql.files.openCostInBytes", 0)
        .getOrCreate()
    )


def read_output(folder):
    parquet = sorted(glob.glob(f"{folder}/part-*.parquet"))
    if parquet:
        return pyarrow.concat_tables([pyarrow.parquet.read_table(file) for file in parquet]).combine_chunks()
    return read_codings(b"".join(open(file, "rb").read() for file in sorted(glob.glob(f"{folder}/part-*")))).combine_chunks()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("codebook")
    parser.add_argument("--themeline", nargs="+", default=["themeline"])
    parser.add_argument("--executors", type=int, default=2)
    parser.add_argument("--quick", action="store_true", help="once in each mode only, and one failing process")
    options = parser.parse_args()
    if shutil.which("java") is None:
        sys.exit("Spark needs Java 17 or later, and there is no `java` in the path (Debian: openjdk-17-jre-headless)")
    corpus, codebook = os.path.abspath(options.corpus), os.path.abspath(options.codebook)
    work = tempfile.mkdtemp(prefix="themeline-spark-")
    script = lambda name, text: open(os.open(f"{work}/{name}", os.O_CREAT | os.O_WRONLY, 0o755), "w").write(text)
    try:
        started = time.monotonic()
        with open(corpus, "rb") as records:
            single = subprocess.run(make_command(options.themeline, codebook), stdin=records, capture_output=True, check=True)
        expected = read_codings(single.stdout).combine_chunks()
        seconds = time.monotonic() - started
        print(f"one process: {expected.num_rows} codings, {seconds:.1f} s", flush=True)
        spark = start_spark(options.executors)
        parquet = f"{work}/corpus.parquet"
        spark.read.json(corpus).repartition(1).write.option("maxRecordsPerFile", 20_000).parquet(parquet)
        script("kill-once", KILL_ONCE.format(mark=f"{work}/killed"))
        script("fail", FAIL)
        killing = [f"{work}/kill-once", *options.themeline]
        runs = [
            ("arrow", corpus, options.themeline, ""),
            ("arrow", parquet, options.themeline, ""),
            ("pandas", corpus, options.themeline, ""),
            ("pipe", corpus, options.themeline, ""),
            ("arrow", corpus, killing, ", an executor killed"),
            ("pipe", corpus, killing, ", an executor killed"),
        ]
        if options.quick:
            runs = [("pandas", parquet, options.themeline, ""), runs[4], ("pipe", corpus, options.themeline, "")]
        for number, (mode, source, themeline, note) in enumerate(runs):
            shutil.rmtree(f"{work}/killed", ignore_errors=True)
            output = f"{work}/codings-{number}"
            started = time.monotonic()
            code_corpus(spark, source, codebook, output, mode, themeline)
            seconds = time.monotonic() - started
            if note and not os.path.exists(f"{work}/killed"):
                sys.exit("no executor was killed")
            coded = read_output(output)
            # The rows of several files of Parquet come file by file, in no order that is ours.
            in_order = source != parquet
            keys = [(name, "ascending") for name in ("page_id", "coding_id")]
            same = coded.equals(expected) if in_order else coded.sort_by(keys).equals(expected.sort_by(keys))
            tasks = len(glob.glob(f"{output}/part-*"))
            kind = os.path.splitext(source)[1]
            print(f"{mode} from {kind}{note}: {coded.num_rows} codings, {tasks} tasks, {seconds:.1f} s", flush=True)
            if not same:
                sys.exit(f"{mode}: the codings differ from those of one process")
        for mode in ("pipe",) if options.quick else ("arrow", "pandas", "pipe"):
            started = time.monotonic()
            try:
                code_corpus(spark, corpus, codebook, f"{work}/failing-{mode}", mode, [f"{work}/fail", *options.themeline])
            except Exception:
                seconds = time.monotonic() - started
                print(f"{mode}: a failing process fails the job, {seconds:.1f} s", flush=True)
            else:
                sys.exit(f"{mode}: a failing process was ignored")
        spark.stop()
        print("the same codings, row for row")
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
