#!/usr/bin/env bash
# Runs the example on a Slurm of one node that this script starts on the loopback address and stops again. One task is
# killed half way and requeued, and the merged result is compared with that of a single process, byte for byte.
# Needs root and the Debian packages slurm-wlm and munge: apt-get install --no-install-recommends slurm-wlm munge
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
lines=${1:-3000}
limit=${2:-300}

for tool in slurmctld slurmd sbatch munged node; do
  if ! command -v "$tool" >/dev/null; then
    echo "SKIPPED: the Slurm example was not run, there is no $tool (Debian: slurm-wlm, munge)" >&2
    exit 77
  fi
done
if [ "$(id -u)" -ne 0 ]; then
  echo "SKIPPED: the Slurm example was not run, it needs root to start slurmd" >&2
  exit 77
fi
if [ ! -e "$root/dist/cli/main.js" ]; then
  echo "build first: npm run build" >&2
  exit 2
fi

work=$(mktemp -d)
chmod 755 "$work"
daemons=()
stop() {
  local pid
  for pid in "${daemons[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${daemons[@]}"; do
    for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    kill -9 "$pid" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap stop EXIT
# Whatever happens, nothing of this stays behind for longer than the limit.
(sleep "$limit" && echo "the Slurm example took longer than $limit s" >&2 && kill -TERM $$) &
watchdog=$!
daemons+=("$watchdog")
trap 'exit 1' TERM

name=$(hostname -s)
mkdir -p "$work"/{munge,state,spool,log}
chmod 700 "$work/munge"
dd if=/dev/urandom of="$work/munge/key" bs=1024 count=1 2>/dev/null
chmod 400 "$work/munge/key"
munged --foreground --force --key-file="$work/munge/key" --socket="$work/munge.sock" --pid-file="$work/munged.pid" \
  --log-file="$work/munge/log" --seed-file="$work/munge/seed" >/dev/null 2>&1 &
daemons+=($!)

cat >"$work/slurm.conf" <<CONF
ClusterName=try-it-here
SlurmctldHost=$name(127.0.0.1)
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SlurmctldPort=16817
SlurmdPort=16818
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge.sock
CredType=cred/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/log/slurmctld.log
SlurmdLogFile=$work/log/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=2,bf_interval=2
ReturnToService=2
JobRequeue=1
SwitchType=switch/none
NodeName=$name NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=here Nodes=$name Default=YES MaxTime=10 State=UP
CONF
export SLURM_CONF=$work/slurm.conf

slurmctld -D -c >/dev/null 2>&1 &
daemons+=($!)
slurmd -D -N "$name" >/dev/null 2>&1 &
daemons+=($!)
for _ in $(seq 100); do
  sinfo --noheader --format=%T 2>/dev/null | grep -q idle && break
  sleep 0.3
done
sinfo --noheader --format='node %n is %T' || { cat "$work"/log/*.log >&2; exit 1; }

# A corpus of made abstracts, large enough that a part takes a while.
node -e '
  const places = ["villages", "harbours", "mountains", "islands"]
  for (let n = 0; n < Number(process.argv[1]); n++) {
    const text = n % 4 === 3
      ? "社区卫生工作者与家庭建立信任关系，第" + n + "次费用很高。".repeat(6)
      : ("Community health workers in " + places[n % 4] + " built trust with families. Costs were high " + n + " times. ").repeat(6)
    console.log(JSON.stringify({ id: n, title: "Trust, study " + n, text }))
  }' "$lines" >"$work/corpus.jsonl"
cat >"$work/themeline" <<SH
#!/bin/sh
exec "$(command -v node)" "$root/bin/themeline.js" "\$@"
SH
# The task of part 3 is killed half way on its first try: its file is begun and not done.
cat >"$work/themeline-killed-once" <<SH
#!/bin/sh
if [ ! -e "$work/killed" ] && echo "\$*" | grep -q -e "--shard 3/6"; then
  "$work/themeline" "\$@" &
  until ls "$work"/coded.jsonl.parts/3.jsonl.tmp-* >/dev/null 2>&1; do sleep 0.02; done
  touch "$work/killed"
  kill -9 \$!
  exit 137
fi
exec "$work/themeline" "\$@"
SH
chmod +x "$work/themeline" "$work/themeline-killed-once"
codebook=$root/bench/codebooks/bench-40.yaml

wait_for() {
  local state
  for _ in $(seq "$limit"); do
    # A requeued task waits two minutes before it may start; here it need not.
    for task in $(squeue --noheader --array --states=PENDING --format='%i %r' | awk '$2 == "BeginTime" { print $1 }'); do
      scontrol update JobId="$task" StartTime=now 2>/dev/null || true
    done
    state=$(scontrol show job "$1" --oneliner 2>/dev/null | sed -n 's/.*JobState=\([A-Z_]*\).*/\1/p')
    case $state in
      COMPLETED) return 0 ;;
      FAILED | CANCELLED | TIMEOUT | NODE_FAIL) echo "job $1: $state" >&2 && return 1 ;;
    esac
    sleep 1
  done
  return 1
}

run() {
  local job
  job=$(cd "$work" && "$here/submit.sh" "$@")
  wait_for "$job" || { tail -n 20 "$work"/*.parts/log/*.log "$work/log/slurmctld.log" >&2; exit 1; }
}

echo "== JSON Lines in 6 parts, the task of part 3 killed half way"
THEMELINE=$work/themeline-killed-once run lines "$work/corpus.jsonl" "$codebook" "$work/coded.jsonl" 6
test -e "$work/killed"
grep -h "tried again" "$work"/coded.jsonl.parts/log/*.log
scontrol show job --oneliner | grep -o 'ArrayTaskId=3 .* Restarts=[1-9]' | sed 's/ .* / /'
"$work/themeline" code "$work/corpus.jsonl" -c "$codebook" --rows codings -o "$work/single.jsonl"
cmp "$work/coded.jsonl" "$work/single.jsonl"
echo "byte-identical with a single process: $(wc -l <"$work/single.jsonl") codings"

echo "== a folder in 4 parts, one part lost and made again by the same command"
export THEMELINE=$work/themeline
run pages "$root/seeds" "$codebook" "$work/extractions" 4
rm -r "$work/extractions.parts/2" "$work/extractions"
run pages "$root/seeds" "$codebook" "$work/extractions" 4
"$work/themeline" ingest "$root/seeds" -c "$codebook" -o "$work/single" --quiet
diff -r "$work/extractions" "$work/single"
echo "byte-identical with a single process: $(find "$work/single" -type f | wc -l) files"
