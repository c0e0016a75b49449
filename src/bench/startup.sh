#!/usr/bin/env bash
# startup.sh [RUNS=10]: how long ./oit --help takes; the median, in milliseconds.
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

runs=${1:-10}
runs=${runs#RUNS=}
find_jdk
"$repository/oit" --help >/dev/null || fail "./oit --help fails."
for ((i = 0; i < runs; i++)); do
  begin=$(date +%s%N)
  "$repository/oit" --help >/dev/null
  echo $((($(date +%s%N) - begin) / 1000000))
done | sort -n | awk '{ t[NR] = $1 } END {
  half = int((NR + 1) / 2)
  median = NR % 2 ? t[half] : (t[half] + t[half + 1]) / 2
  printf "./oit --help: median of %d: %d ms (%d to %d)\n", NR, median, t[1], t[NR] }'
