#!/usr/bin/env bash
# stages.sh [W3]: where the processor time of one crawl goes, by stage. See README.md.
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

workload=${1:-W3}
tools
sites "$workload"
start_server "$workload"
tool Stages "$bench/peers" "$run" "$port" "$workload"
