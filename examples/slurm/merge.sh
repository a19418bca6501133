#!/usr/bin/env bash
# Joins the parts when all are done; themeline refuses parts that are missing, damaged or of another run.
set -uo pipefail

case $KIND in
  lines) "$THEMELINE" merge "$WORK"/*.jsonl -o "$OUTPUT" ;;
  pages)
    mapfile -t parts < <(seq -f "$WORK/%.0f" "$PARTS")
    "$THEMELINE" merge "${parts[@]}" -c "$CODEBOOK" --workers "${SLURM_CPUS_PER_TASK:-1}" -o "$OUTPUT"
    ;;
esac
status=$?
# Done, with findings: the tables name the pages that could not be read.
[ "$status" -eq 1 ] && exit 0
exit "$status"
