#!/usr/bin/env bash
# Installs what is missing: system packages (Debian, Ubuntu), .venv, locked Python packages. Quick when all is there.
#   tools/setup.sh        what the kiosk needs
#   tools/setup.sh test   and what the tests need: a virtual screen, a window manager, CUPS, a screen reader's way in, PostgreSQL
set -euo pipefail
cd "$(dirname "$0")/.."

# A name may have alternatives ("|"): Ubuntu 24.04 renamed some libraries.
RUNTIME=(
    python3-venv gcc libc6-dev python3-dev libcups2-dev                # pycups has no wheel and is built here
    libzbar0                                                           # pyzbar
    libegl1 libgl1 "libglib2.0-0|libglib2.0-0t64" libfontconfig1 libdbus-1-3   # Qt and OpenCV
    libpulse0 libxkbcommon0 libxkbcommon-x11-0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1
    speech-dispatcher speech-dispatcher-espeak-ng espeak-ng libspeechd2        # what is read aloud
    x11-xserver-utils                                                  # xset: the screen saver of the X server itself
)
TESTS=(
    xvfb openbox xdotool x11-utils poppler-utils dbus
    cups cups-client cups-ipp-utils cups-filters printer-driver-ptouch
    at-spi2-core python3-gi gir1.2-atspi-2.0 python3-pyatspi                   # a screen reader's way in
    postgresql                                                         # the hub's counterpart
    libreoffice-calc-nogui                                             # opens the tables that are exported
)

say() { printf '%s\n' "$*" >&2; }

missing_of() {
    # One call for all of them: asking dpkg for each one would take most of a second.
    local have name alternative found
    have=" $(dpkg-query -W -f '${db:Status-Abbrev}${Package} ' 2>/dev/null | tr -s ' ' | sed 's/ii / /g') "
    for name in "$@"; do
        found=
        for alternative in ${name//|/ }; do
            case "$have" in *" $alternative "*) found=yes ;; esac
        done
        [ -n "$found" ] || printf '%s\n' "$name"
    done
}

resolve() {
    # The first alternative that this release has.
    local alternative
    for alternative in ${1//|/ }; do
        if apt-cache show "$alternative" >/dev/null 2>&1; then printf '%s\n' "$alternative"; return; fi
    done
    printf '%s\n' "${1%%|*}"
}

install_system_packages() {
    local wanted=("$@") missing=() as_root=() name names=()
    mapfile -t missing < <(missing_of "${wanted[@]}")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ]; then
        if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
            as_root=(sudo)
        else
            say "These system packages are missing and may not be installed from here. Please type, as an administrator:"
            say "    apt-get update && apt-get install --no-install-recommends ${missing[*]%%|*}"
            say "and start again."
            exit 3
        fi
    fi
    say "installing ${#missing[@]} system packages: ${missing[*]%%|*}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
    "${apt[@]}" update >/dev/null
    for name in "${missing[@]}"; do names+=("$(resolve "$name")"); done
    if ! "${apt[@]}" install -y --no-install-recommends "${names[@]}" >/tmp/einlass-setup-$$.log 2>&1 </dev/null; then
        tail -n 20 "/tmp/einlass-setup-$$.log" >&2
        say "The system packages could not be installed; the lines above say why."
        exit 3
    fi
    rm -f "/tmp/einlass-setup-$$.log"
}

system() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        command -v python3 >/dev/null || { say "Please install Python 3.11 or newer."; exit 3; }
        say "This is not Debian or Ubuntu: please install zbar, the Qt 6 libraries for X11 and the CUPS headers yourself."
        return 0
    fi
    if [ "${1:-}" = test ]; then install_system_packages "${RUNTIME[@]}" "${TESTS[@]}"
    else install_system_packages "${RUNTIME[@]}"; fi
}

python() {
    local stamp=.venv/installed want candidate python=
    want="$(sha256sum requirements.lock requirements-build.lock tools/setup.sh | sha256sum | cut -d' ' -f1)"
    if [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$want" ]; then return 0; fi
    for candidate in "${EINLASS_PYTHON:-python3}" python3.14 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
            python=$candidate
            break
        fi
    done
    if [ -z "$python" ]; then
        say "Einlass needs Python 3.11 or newer; found: $(python3 --version 2>&1 || true)."
        say "Please install it (Debian 12 and Ubuntu 24.04 have it) or name it: EINLASS_PYTHON=/path/to/python3 make run"
        exit 3
    fi
    # Made anew, as pip leaves behind what an older lock had installed.
    say "making .venv with $("$python" --version)"
    rm -rf .venv
    "$python" -m venv .venv
    say "installing the locked Python packages (some minutes the first time)"
    local pip=(.venv/bin/python -m pip install -qq --disable-pip-version-check --no-deps --require-hashes)
    "${pip[@]}" -r requirements-build.lock
    "${pip[@]}" --no-build-isolation -r requirements.lock
    # Written last: an interrupted installation is repeated.
    printf '%s\n' "$want" >"$stamp"
}

system "${1:-}"
python
