#!/usr/bin/env bash
# The least that crawling costs on this platform; see Bare.java.
exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m -cp "$OIT_BENCH/bare:$REPOSITORY/target/oit.jar" Bare
