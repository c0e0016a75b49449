#!/usr/bin/env bash
exec "$JAVA_HOME/bin/java" -Xmx1g -cp "$OIT_BENCH/webmagic/classes:$OIT_BENCH/webmagic/lib/*" Main
