# shellcheck shell=sh disable=SC2154 # the names are those of `stemma`
# Builds what `stemma` runs. Sourced by it when something is to be made; see there for the names.
#
# Everything is made beside its place and moved into it, the stamp last, so that a run in progress keeps its files and a
# build cut short at any point is made good by the next run. One process at a time works here: `lock` is a symbolic link
# whose target is the number of that process, because making a link is atomic and carries the number with it.

lock=$place/lock
unfinished=$place/unfinished
child=

alive() {
  kill -0 "$1" 2>/dev/null || ps -p "$1" >/dev/null 2>&1
}

# Takes the lock, waiting for another process that builds; a lock whose process is gone is broken.
take_lock() {
  said=
  until ln -s "$$" "$lock" 2>/dev/null; do
    holder=$(readlink "$lock") || continue
    if alive "$holder"; then
      [ -n "$said" ] || echo "stemma: waiting for process $holder, which builds..." >&2
      said=yes
      sleep 1
    elif mkdir "$lock.broken" 2>/dev/null; then
      # Only one process may break a lock, and only after looking again: the dead one's may be gone already.
      [ "$(readlink "$lock")" = "$holder" ] && rm -f "$lock"
      rmdir "$lock.broken"
    else
      sleep 1
      # The breaker itself was killed.
      find "$lock.broken" -prune -mmin +1 -exec rmdir {} \; 2>/dev/null
    fi
  done
  trap 'release_lock' EXIT
  trap 'interrupt 129' HUP
  trap 'interrupt 130' INT
  trap 'interrupt 143' TERM
}

release_lock() {
  trap - EXIT HUP INT TERM
  rm -f "$lock"
}

interrupt() {
  if [ -n "$child" ]; then
    kill "$child" 2>/dev/null
    wait "$child" 2>/dev/null
  fi
  exit "$1"
}

# run NAME COMMAND...: what it prints goes to NAME.log. In the background, because a shell answers a signal only between commands, or while it waits.
run() {
  log=$place/$1.log
  shift
  "$@" >"$log" 2>&1 </dev/null &
  child=$!
  wait "$child"
  status=$?
  child=
  return "$status"
}

build() {
  find_maven || fail "$maven_trouble"
  echo "stemma: building once, about a minute..." >&2
  if [ -e "$unfinished" ]; then
    # The last build was cut short: half-written classes would look as new as whole ones.
    for module in $modules; do
      rm -rf "$root/$module/target"
    done
  fi
  # Its time is the start of the build: what changes meanwhile is newer.
  : >"$unfinished"
  if ! JAVA_HOME=$jdk run build "$maven" -q -B -Dquick -Drun -f "$root/pom.xml" -pl cli -am package; then
    grep '^\[ERROR\]' "$log" | sed -n '1,12p' >&2
    fail "the build failed: all of it is in $log"
  fi
  if ! { mv -f "$root/cli/target/stemma.jar" "$jar.new" && mv -f "$jar.new" "$jar" && mv -f "$unfinished" "$stamp"; }; then
    fail "cannot write to $place"
  fi
}

# Runs the command on a small story and keeps the classes that took, laid out for this Java machine. Where that fails,
# an empty file keeps later runs from trying again.
warm() {
  made=$place/$$.aot
  for old in "$place"/*.aot; do
    case $old in *-"$jar_time.aot") ;; *) rm -f "$old" ;; esac
  done
  if run training "$jdk/bin/java" "-XX:AOTCacheOutput=$made" -XX:+UseSerialGC -XX:-UsePerfData -Xlog:aot=error \
    -cp "$jar" dev.stemma.cli.Training "$root/.launcher/training" && [ -s "$made" ]; then
    mv -f "$made" "$cache"
  else
    rm -f "$made"
    : >"$cache"
  fi
}

if mkdir -p "$place" 2>/dev/null && [ -w "$place" ]; then
  take_lock
  stale && build
  cold && warm
  release_lock
elif [ ! -f "$jar" ]; then
  fail "nothing is built yet and $place cannot be written: run stemma once as a user who may"
elif stale; then
  cold # names the archive
  echo "stemma: the sources are newer than what is built, and $place cannot be written: running what is built" >&2
fi
