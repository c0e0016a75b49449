#!/usr/bin/env bash
# Needs Maven and, the first time, access to a Maven repository.
here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
to=$OIT_BENCH/webmagic
if [ ! -d "$to/lib" ]; then
  mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$to/lib" \
    -DincludeScope=runtime -DexcludeArtifactIds=logback-classic,logback-core || exit 1
fi
mkdir -p "$to/classes" && "$JAVA_HOME/bin/javac" -nowarn -d "$to/classes" -cp "$to/lib/*" "$here/Main.java"
