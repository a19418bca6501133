#!/usr/bin/env bash
# One part of a corpus, as a task of the array that submit.sh submits.
set -uo pipefail

part=$SLURM_ARRAY_TASK_ID
case $KIND in
  lines)
    "$THEMELINE" code "$INPUT" -c "$CODEBOOK" --rows "${ROWS:-codings}" --shard "$part/$PARTS" \
      --workers "${SLURM_CPUS_PER_TASK:-1}" --quiet -o "$WORK/$part.jsonl"
    ;;
  pages)
    "$THEMELINE" ingest "$INPUT" -c "$CODEBOOK" --shard "$part/$PARTS" --site-lines "$WORK/site-lines.json" \
      --workers "${SLURM_CPUS_PER_TASK:-1}" --quiet -o "$WORK/$part"
    ;;
esac
status=$?

# 1 is "done, with findings" (pages that could not be read): the part is whole, and merge says it again.
[ "$status" -eq 1 ] && exit 0
# 75 asks for another try (a lock, a full disk); 128 and more is a process that was killed. A node that fails is
# Slurm's to notice: --requeue is enough.
if { [ "$status" -eq 75 ] || [ "$status" -ge 128 ]; } && [ "${SLURM_RESTART_COUNT:-0}" -lt 3 ]; then
  echo "part $part of $PARTS ended with status $status and is tried again" >&2
  scontrol requeue "${SLURM_ARRAY_JOB_ID}_$part" && sleep 60
fi
exit "$status"
