#!/usr/bin/env bash
# Codes a corpus on a Slurm cluster: an array of parts, then one job that merges them. Run it again after a failure:
# only the parts that are not done are submitted.
#
#   submit.sh lines corpus.jsonl  codebook.yaml coded.jsonl  8    a file of clean abstracts, as `themeline code` takes it
#   submit.sh pages my-pages/     codebook.yaml extractions  8    a folder of pages, as `themeline ingest` takes it
#
# What sbatch takes beside it goes into SBATCH_OPTIONS: SBATCH_OPTIONS="--partition=short --time=1:00:00" submit.sh ...
# THEMELINE names the command where it is not in the path of the nodes. Input, parts and output lie on a disk that all
# nodes share; the parts go into OUTPUT.parts/.
set -euo pipefail

if [ $# -ne 5 ]; then
  sed -n '2,10s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
export KIND=$1 INPUT=$2 CODEBOOK=$3 OUTPUT=$4 PARTS=$5
export WORK="$OUTPUT.parts"
export THEMELINE=${THEMELINE:-themeline}
case $KIND in lines | pages) ;; *) echo "submit.sh: the first word is lines or pages, not $KIND" >&2 && exit 2 ;; esac
mkdir -p "$WORK/log"

# Lines that repeat on a site can only be counted over all pages, so they are counted first, once.
if [ "$KIND" = pages ] && [ ! -e "$WORK/site-lines.json" ]; then
  "$THEMELINE" ingest "$INPUT" --write-site-lines "$WORK/site-lines.json"
fi

# A part stands whole or not at all: where its manifest stands it is done.
missing=()
for part in $(seq "$PARTS"); do
  case $KIND in
    lines) manifest=$WORK/$part.jsonl.manifest.json ;;
    pages) manifest=$WORK/$part/manifest.json ;;
  esac
  [ -e "$manifest" ] || missing+=("$part")
done

options=(--parsable --export=ALL --output="$WORK/log/%x-%a.log" --open-mode=append)
read -r -a own <<<"${SBATCH_OPTIONS:-}"
after=()
if [ ${#missing[@]} -gt 0 ]; then
  array=$(IFS=, && echo "${missing[*]}")
  job=$(sbatch "${options[@]}" "${own[@]}" --job-name=themeline-part --requeue --array="$array" "$here/part.sh")
  echo "parts $array of $PARTS: job ${job%%;*}" >&2
  after=(--dependency="afterok:${job%%;*}")
fi
job=$(sbatch "${options[@]}" "${own[@]}" "${after[@]}" --job-name=themeline-merge "$here/merge.sh")
echo "merge into $OUTPUT: job ${job%%;*}" >&2
echo "${job%%;*}"
