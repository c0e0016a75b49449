#!/usr/bin/env bash
# OkHttp and jsoup are taken from our own jar, so that both contestants use the same versions.
here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
mkdir -p "$OIT_BENCH/bare" &&
  "$JAVA_HOME/bin/javac" -d "$OIT_BENCH/bare" -cp "$here/../../../../target/oit.jar" "$here"/*.java
