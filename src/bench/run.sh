#!/usr/bin/env bash
# run.sh [W1 W2 W3 W20k] [RUNS=3] [PEERS="oit bare"]
# Every contestant crawls every workload, taking turns; prints a table of medians. See README.md.
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

workloads=()
for word; do
  case $word in
    RUNS=* | PEERS=*) declare "$word" ;;
    *) workloads+=("$word") ;;
  esac
done
[ "${#workloads[@]}" -gt 0 ] || workloads=(W1 W2 W3)
peers=${PEERS:-oit bare}

tools
sites "${workloads[@]}"
for peer in $peers; do
  [ -x "$bench/peers/$peer/crawl.sh" ] || fail "No such contestant: $peer"
  if [ -x "$bench/peers/$peer/build.sh" ]; then
    "$bench/peers/$peer/build.sh" || fail "$peer cannot be built."
  fi
done
start_server "${workloads[@]}"
tool Measure "$bench/peers" "$run" "$port" "${RUNS:-3}" "${workloads[*]}" "$peers"
