"""Codes a corpus with Apache Spark: every task runs `themeline code -` on its own part of the records.

    spark-submit code_corpus.py corpus.parquet -c codebook.yaml -o codings --mode arrow
    spark-submit code_corpus.py corpus.jsonl -c codebook.yaml -o codings --mode pipe

The corpus is Parquet or JSON Lines with the columns `id` and `text`, and `title` and `language` where there are any.
`arrow` and `pandas` write Parquet, `pipe` writes JSON Lines; all have the columns of codings.csv. A record is found
again by its page: `page_id` is `p` and the first 16 digits of sha2(id, 256).

themeline and the codebook must be on every node: name the command with --themeline, ship the codebook with
`spark-submit --files codebook.yaml` or keep it on a shared disk.
"""

import argparse
import json
import subprocess
import tempfile
import threading

import pyarrow as pa
import pyarrow.json

NUMBERS = {"line", "start", "end"}
COLUMNS = [
    "coding_id", "unit_id", "study_id", "study_label", "segment_id", "page_id", "codebook", "theme_id", "theme_label",
    "polarity", "stance", "origin", "status", "language", "translation", "section", "section_basis", "quote",
    "sentence", "line", "start", "end", "indicator", "coder", "decided_at", "memo",
]  # fmt: skip
SCHEMA = pa.schema([(name, pa.int64() if name in NUMBERS else pa.string()) for name in COLUMNS])
DDL = ", ".join(f"`{name}` {'bigint' if name in NUMBERS else 'string'}" for name in COLUMNS)
INPUT_DDL = "id string, title string, text string, language string"
BLOCK_BYTES = 4 << 20


def make_command(themeline, codebook):
    """The command of a task. --strict: a record that cannot be read ends it with a status, which fails the task."""
    return [*themeline, "code", "-", "-c", codebook, "--rows", "codings", "--workers", "1", "--strict", "--quiet"]


def code_records(command, records):
    """Feeds records to themeline and yields what comes back, in whole lines; a failing process is an exception."""
    with tempfile.TemporaryFile() as stderr:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr)
        failures = []

        def feed():
            try:
                with process.stdin as stdin:
                    for record in records:
                        present = {key: value for key, value in record.items() if value is not None}
                        stdin.write(json.dumps(present, ensure_ascii=False).encode() + b"\n")
            except Exception as error:  # raised where the task sees it
                failures.append(error)

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        try:
            held = b""
            while block := process.stdout.read(BLOCK_BYTES):
                lines, feed_at, rest = (held + block).rpartition(b"\n")
                held = rest
                if feed_at:
                    yield lines + b"\n"
            feeder.join()
            status = process.wait()
            if status != 0 or held:
                stderr.seek(0)
                said = stderr.read()[-2000:].decode(errors="replace")
                raise RuntimeError(f"themeline ended with status {status}: {said}")
            if failures:
                raise failures[0]
        finally:
            process.kill()
            process.wait()


def read_codings(lines):
    """Lines of codings as an Arrow table. A line that is no coding (a record's error) is an error here, too."""
    options = pyarrow.json.ParseOptions(explicit_schema=SCHEMA, unexpected_field_behavior="error")
    blocks = pyarrow.json.ReadOptions(use_threads=False, block_size=max(len(lines), 1))
    return pyarrow.json.read_json(pa.BufferReader(lines), read_options=blocks, parse_options=options)


def map_in_arrow(command):
    def run(batches):
        records = (record for batch in batches for record in batch.to_pylist())
        for lines in code_records(command, records):
            yield from read_codings(lines).to_batches()

    return run


def map_in_pandas(command):
    def run(frames):
        records = (
            {key: value for key, value in record.items() if isinstance(value, str)}
            for frame in frames
            for record in frame.to_dict("records")
        )
        for lines in code_records(command, records):
            yield read_codings(lines).to_pandas()

    return run


def is_json_lines(corpus):
    return any(corpus.endswith(f".{name}{zipped}") for name in ("jsonl", "ndjson", "json") for zipped in ("", ".gz"))


def code_corpus(spark, corpus, codebook, output, mode="arrow", themeline=("themeline",), partitions=None):
    """Reads a corpus, codes it and writes the codings, in the order of the records."""
    command = make_command(themeline, codebook)
    if mode == "pipe":
        if is_json_lines(corpus):
            lines = spark.sparkContext.textFile(corpus, partitions)
        else:
            lines = spark.read.parquet(corpus).toJSON()
        # Without checkCode=True Spark takes what a failing process has written for the whole.
        coded = lines.pipe(subprocess.list2cmdline(command), checkCode=True)
        coded.saveAsTextFile(output)
        return
    corpus = spark.read.schema(INPUT_DDL).json(corpus) if is_json_lines(corpus) else spark.read.parquet(corpus)
    columns = [name for name in ("id", "title", "text", "language") if name in corpus.columns]
    records = corpus.selectExpr(*(f"cast(`{name}` as string) as `{name}`" for name in columns))
    if mode == "arrow":
        codings = records.mapInArrow(map_in_arrow(command), DDL)
    else:
        codings = records.mapInPandas(map_in_pandas(command), DDL)
    codings.write.parquet(output)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", help="Parquet, or JSON Lines (.jsonl, .ndjson)")
    parser.add_argument("-c", "--codebook", required=True)
    parser.add_argument("-o", "--output", required=True, help="a folder that is not there yet")
    parser.add_argument("--mode", choices=("arrow", "pandas", "pipe"), default="arrow")
    parser.add_argument("--themeline", nargs="+", default=["themeline"], help="the command, such as: node bin/themeline.js")
    parser.add_argument("--partitions", type=int, help="pipe: least number of parts")
    options = parser.parse_args()

    from pyspark.sql import SparkSession

    spark = SparkSession.builder.appName("themeline").getOrCreate()
    try:
        code_corpus(
            spark, options.corpus, options.codebook, options.output, options.mode, options.themeline, options.partitions
        )
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
