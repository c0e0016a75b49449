#!/usr/bin/env bash
# A simulated country: country.sh [SITES…], default 1 10 100 1000; all of it: country.sh 8323
# DELAY=1s PARALLEL=200 MAX_PAGES=30 by default.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=/dev/null
. "$here/common.sh"
find_jdk
work=$run/country
mkdir -p "$work"
declare -r ticks=$(getconf CLK_TCK)
heap=$(grep -o "Xmx[0-9]*m" "$repository/oit" | head -1)
echo "agencies seconds per_minute cpu_s cpu_ms_per_page pages peak_heap_MB peak_RSS_MB threads sockets complete partial unreachable listed reports load"
# shellcheck disable=SC2048 # words
for sites in ${*:-1 10 100 1000}; do
  rm -rf "$work/run" && mkdir "$work/run"
  "$JAVA_HOME/bin/java" -Xmx512m "$here/Country.java" "$sites" "$work/run/list.csv" \
    "$repository/src/test/resources/recall" &
  server=$!
  trap 'kill $server 2>/dev/null || true' EXIT
  until [ -s "$work/run/list.csv" ]; do sleep 0.2; done
  start=$(date +%s.%N)
  OIT_HOME=$work/run/home "$JAVA_HOME/bin/java" -XX:+UseSerialGC "-$heap" -jar "$repository/target/oit.jar" \
    scan --agencies "$work/run/list.csv" --checklist oit-2568 --allow-private --delay "${DELAY:-1s}" \
    --render never --ocr never --format json --max-pages "${MAX_PAGES:-30}" --max-time 5m \
    --parallel "${PARALLEL:-200}" --lang en --out "$work/run/out" >"$work/run/log" 2>&1 &
  scan=$!
  rss=0 threads=0 sockets=0 cpu=0
  while kill -0 $scan 2>/dev/null; do
    r=$(awk '/VmHWM/ {print int($2 / 1024)}' /proc/$scan/status 2>/dev/null || echo 0)
    t=$(awk '/Threads/ {print $2}' /proc/$scan/status 2>/dev/null || echo 0)
    s=$({ ls -l /proc/$scan/fd 2>/dev/null || true; } | grep -c socket: || true)
    c=$(awk '{print $14 + $15}' /proc/$scan/stat 2>/dev/null || echo 0)
    ((${r:-0} > rss)) && rss=$r
    ((${t:-0} > threads)) && threads=$t
    ((s > sockets)) && sockets=$s
    ((${c:-0} > cpu)) && cpu=$c
    sleep 0.5
  done
  wait $scan || true
  python3 - "$work/run/out" "$sites" "$start" "$(date +%s.%N)" "$cpu" "$ticks" "$rss" "$threads" "$sockets" <<'END'
import json, os, sys
out, sites = sys.argv[1], int(sys.argv[2])
seconds = float(sys.argv[4]) - float(sys.argv[3])
cpu = int(sys.argv[5]) / int(sys.argv[6])
reports = [d for d in os.listdir(out) if os.path.isfile(f"{out}/{d}/gap-report.json")]
if sites > 1:
    summary = json.load(open(f"{out}/summary.json"))
    totals, timing = summary["totals"], summary["timing"]
    heap, ends = timing["peakHeapMiB"], [totals[k] for k in ("complete", "partial", "unreachable", "listed")]
    pages = timing["pages"] + timing["documents"]
else:
    seen = json.load(open(f"{out}/{reports[0]}/gap-report.json"))["coverage"]
    heap, ends, pages = "–", [seen["outcome"]], seen["pages"] + seen["documents"]
print(sites, round(seconds), round(sites * 60 / seconds, 1), round(cpu, 1), round(1000 * cpu / max(pages, 1), 1), pages,
      heap, *sys.argv[7:10], *ends, len(reports), open("/proc/loadavg").read().split()[0])
END
  kill $server 2>/dev/null || true
  wait $server 2>/dev/null || true
done
