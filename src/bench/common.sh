# Sourced by the scripts here: finds a JDK, builds the tools and sites, runs nginx.
# Everything written lies in $OIT_BENCH (target/bench).

bench=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
repository=$(CDPATH='' cd -- "$bench/../.." && pwd -P)
run=${OIT_BENCH:-$repository/target/bench}
port=${OIT_BENCH_PORT:-8490}
server_pid=
export OIT_BENCH=$run

fail() {
  echo "$*" >&2
  exit 1
}

# Sets JAVA_HOME to a JDK 21 or newer.
find_jdk() {
  local home major newest=20 best=
  for home in "${OIT_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [ -x "$home/bin/javac" ] || continue
    major=$("$home/bin/javac" -version 2>&1 | sed -n 's/^javac \(1\.\)\{0,1\}\([0-9]*\).*/\2/p')
    if [ "${major:-0}" -gt "$newest" ]; then
      newest=$major
      best=$home
    fi
  done
  [ -n "$best" ] || fail "The benchmark needs a JDK 21 or newer."
  export JAVA_HOME=$best OIT_JAVA_HOME=$best
}

tools() {
  find_jdk
  command -v nginx >/dev/null || fail "The benchmark needs nginx (apt install nginx-light)."
  [ -f "$repository/target/oit.jar" ] || fail "Build first: mvn -DskipTests package"
  mkdir -p "$run/classes" "$run/www" || exit 1
  "$JAVA_HOME/bin/javac" -d "$run/classes" "$bench"/*.java || fail "The tools do not compile."
}

tool() {
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m -cp "$run/classes" "$@"
}

# The sites of the workloads, written once and again when the generator has changed.
sites() {
  local workload done
  for workload; do
    done=$run/$workload.done
    if [ ! -f "$done" ] || [ "$bench/Sites.java" -nt "$done" ] || [ "$(cat "$done")" != "$port" ]; then
      tool Sites "$workload" "$run/www" "$port" "$bench/phrases.txt" || fail "No sites for $workload."
      echo "$port" >"$done"
    fi
  done
}

start_server() {
  local listen workload
  listen=$(for workload; do tool Hosts "$workload"; done | sed "s/.*/    listen &:$port backlog=1024;/")
  awk -v run="$run" -v www="$run/www" -v listen="$listen" '
    { gsub(/@RUN@/, run); gsub(/@WWW@/, www); if (/@LISTEN@/) print listen; else print }' \
    "$bench/nginx.conf" >"$run/nginx.conf"
  trap stop_server EXIT
  trap 'exit 130' INT TERM
  nginx -p "$run" -c "$run/nginx.conf" || fail "nginx does not start."
  server_pid=$(cat "$run/nginx.pid")
}

stop_server() {
  [ -z "$server_pid" ] || kill "$server_pid" 2>/dev/null
  server_pid=
}
