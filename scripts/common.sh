# SPDX-FileCopyrightText: 2026 Tarsus contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it: plain words, and the one way to build a preset.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly root

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

stop() {
    say "$*"
    exit 1
}

# build_preset NAME [TARGET...]: configures where needed, builds with every core.
build_preset() {
    local preset=$1 folder=$root/build/$1 log=$root/build/$1/configure.log
    shift
    if [ ! -f "$folder/build.ninja" ]; then
        mkdir -p "$folder"
        say "configuring build/$preset"
        (cd "$root" && cmake --preset "$preset") > "$log" 2>&1 || {
            tail -n 30 "$log" >&2
            stop "build/$preset could not be configured; the whole text is in build/$preset/configure.log."
        }
    fi
    say "building build/$preset"
    ninja -C "$folder" -j "$(nproc)" "$@" || stop "build/$preset could not be built."
}
