#!/usr/bin/env bash
# The whole product: crawl, read, keep every answer, judge, write the reports.
export OIT_HOME=$WORKDIR/home
mapfile -t seeds <"$SEEDS"
# shellcheck disable=SC2086 # options are words
exec "$REPOSITORY/oit" scan "${seeds[@]}" --checklist oit-2568 --allow-private --render never --delay 0s \
  --max-pages 1000000 --max-time 60m --max-depth 1000 --out "$WORKDIR/out" --quiet ${OIT_SCAN_OPTIONS:-}
