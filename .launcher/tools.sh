# shellcheck shell=sh
# Finds the JDK and the Maven that build and run Stemma. Sourced by `stemma` and `check`; POSIX sh, no processes
# started on the way to a JDK: this runs at every start.

# The one JDK release that the build accepts (see the toolchain in pom.xml).
jdk_release=25
maven_least=3.8.7

# Sets `jdk` to the home of an installed JDK and `jdk_build` to its exact build, or fails.
#
# STEMMA_JDK_DIRS, folders parted by colons, replaces the usual install folders.
find_jdk() {
  if is_jdk "${JAVA_HOME:-}"; then
    return 0
  fi
  for command in javac java; do
    if path=$(command -v "$command") && path=$(readlink -f "$path" 2>/dev/null) && is_jdk "${path%/bin/*}"; then
      return 0
    fi
  done
  if [ -n "${STEMMA_JDK_DIRS+set}" ]; then
    folders=$STEMMA_JDK_DIRS
  else
    folders=/usr/lib/jvm:/usr/lib64/jvm:/usr/java:/opt:/opt/java:/opt/jdk:/usr/local:/usr/local/lib/jvm
    folders=$folders:/Library/Java/JavaVirtualMachines:/opt/homebrew/opt:/usr/local/opt
    if [ -n "${HOME:-}" ]; then
      folders=$folders:$HOME/.sdkman/candidates/java:$HOME/.jdks:$HOME/.gradle/jdks:$HOME/.asdf/installs/java
      folders=$folders:$HOME/.local/share/mise/installs/java:$HOME/Library/Java/JavaVirtualMachines
    fi
  fi
  rest=$folders:
  while [ -n "$rest" ]; do
    folder=${rest%%:*}
    rest=${rest#*:}
    [ -d "$folder" ] || continue
    for home in "$folder" "$folder"/*; do
      # macOS and Homebrew put the JDK deeper.
      if is_jdk "$home" || is_jdk "$home/Contents/Home" || is_jdk "$home/libexec/openjdk.jdk/Contents/Home"; then
        return 0
      fi
    done
  done
  return 1
}

# Whether a folder is the home of a JDK of the right release, by its `release` file: starting it would cost far more.
is_jdk() {
  [ -n "$1" ] && [ -r "$1/release" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  right=
  jdk_build=
  # The file may be long and `read` takes it byte by byte: stop when both lines were seen.
  while { [ -z "$right" ] || [ -z "$jdk_build" ]; } && IFS= read -r line; do
    case $line in
      JAVA_VERSION=\"${jdk_release}[\".-]*) right=yes ;;
      JAVA_VERSION=*) return 1 ;;
      JAVA_RUNTIME_VERSION=*)
        jdk_build=${line#*=\"}
        jdk_build=${jdk_build%\"*}
        ;;
    esac
  done <"$1/release"
  [ -n "$right" ] || return 1
  jdk=$1
}

# Says in one line what to install when there is no JDK, with what there is instead.
missing_jdk() {
  found=$(command -v java >/dev/null 2>&1 && java -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  echo "JDK $jdk_release is needed${found:+ (the default java is $found)}: install one, for example Eclipse Temurin" \
    "$jdk_release, and set JAVA_HOME where it is not found by itself"
}

# Sets `maven` to the installed Maven, or fails with `maven_trouble` saying in one line what to install.
find_maven() {
  if ! maven=$(command -v mvn); then
    maven_trouble="Maven $maven_least or later is needed to build: install it, for example with \`apt-get install maven\`"
    return 1
  fi
  maven_version=$(JAVA_HOME=$jdk "$maven" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
  if ! at_least "${maven_version:-0}" "$maven_least"; then
    maven_trouble="Maven $maven_least or later is needed to build, and $maven is ${maven_version:-not a Maven that starts}: install a newer one"
    return 1
  fi
}

# at_least VERSION LEAST: whether a dotted version is no older than another.
at_least() {
  have=$1. want=$2.
  while [ -n "$want" ]; do
    have_part=${have%%.*} want_part=${want%%.*}
    [ "${have_part:-0}" -gt "$want_part" ] && return 0
    [ "${have_part:-0}" -lt "$want_part" ] && return 1
    have=${have#*.} want=${want#*.}
  done
  return 0
}
