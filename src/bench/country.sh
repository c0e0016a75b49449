#!/usr/bin/env bash
# A simulated country: country.sh [SITES…], default 1 10 100 1000; all of it: country.sh 8323
# PARALLEL=64 MAX_PAGES=30 by default; OIT_RUN for another command than ./oit.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${OIT_BENCH:-$here/../../target/bench}/country
mkdir -p "$work"
echo "agencies seconds per_minute peak_RSS_MB threads sockets complete partial unreachable load"
for sites in "${@:-1 10 100 1000}"; do
  for n in $sites; do
    rm -rf "$work/run" && mkdir "$work/run"
    "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m "$here/Country.java" "$n" "$work/run/list.csv" &
    server=$!
    trap 'kill $server 2>/dev/null || true' EXIT
    until [ -s "$work/run/list.csv" ]; do sleep 0.2; done
    start=$(date +%s.%N)
    # shellcheck disable=SC2086 # options are words
    OIT_HOME=$work/run/home ${OIT_RUN:-$here/../../oit} scan --agencies "$work/run/list.csv" \
      --checklist oit-2568 --allow-private --delay 20ms --render never --ocr never --format json \
      --max-pages "${MAX_PAGES:-30}" --max-time 60s --parallel "${PARALLEL:-64}" --lang en \
      --out "$work/run/out" >"$work/run/log" 2>&1 &
    scan=$!
    rss=0 threads=0 sockets=0
    while kill -0 $scan 2>/dev/null; do
      r=$(awk '/VmHWM/ {print int($2 / 1024)}' /proc/$scan/status 2>/dev/null || echo 0)
      t=$(awk '/Threads/ {print $2}' /proc/$scan/status 2>/dev/null || echo 0)
      s=$({ ls -l /proc/$scan/fd 2>/dev/null || true; } | grep -c socket: || true)
      ((${r:-0} > rss)) && rss=$r
      ((${t:-0} > threads)) && threads=$t
      ((s > sockets)) && sockets=$s
      sleep 0.5
    done
    wait $scan || true
    seconds=$(echo "$(date +%s.%N) - $start" | bc)
    totals=$(grep -o '[0-9]* complete + .* agencies' "$work/run/log" | grep -o '[0-9]\+' | tr '\n' ' ' || true)
    echo "$n $seconds $(echo "scale=1; $n * 60 / $seconds" | bc) $rss $threads $sockets ${totals:-few} $(cut -d' ' -f1 /proc/loadavg)"
    kill $server 2>/dev/null || true
    wait $server 2>/dev/null || true
  done
done
