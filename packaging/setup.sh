# Brings what the program needs; sourced by `run` and `test`. A second time it finds everything done and says nothing.
# Each part leaves a stamp with the fingerprint of what it installed.

say() { printf '%s\n' "$*" >&2; }
tools=$house/.tools
desk_python=$house/.venv/bin/python
bot_python=$house/chatbot/.venv/bin/python
# Without its bytecode cached, the program starts three times slower.
unset PYTHONDONTWRITEBYTECODE

qt_packages="libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 \
libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-randr0 fonts-dejavu-core"
speech_packages="libespeak-ng1 espeak-ng-data alsa-utils"
screen_packages="xvfb dbus at-spi2-core"

is_python() { # is_python PROGRAM MAJOR.MINOR COMPARISON: does it run, and is it that version?
    "$1" -c "import sys; sys.exit(0 if sys.version_info[:2] $3 (${2/./, }) else 1)" >/dev/null 2>&1
}

find_python() { # find_python VERSION COMPARISON NAME...: the first that fits, on PATH or through pyenv
    local version=$1 comparison=$2 candidate pyenv
    shift 2
    pyenv=${PYENV_ROOT:-$(pyenv root 2>/dev/null || echo "$HOME/.pyenv")}
    for candidate in "$@" "$pyenv"/versions/"$version"*/bin/python; do
        if is_python "$candidate" "$version" "$comparison"; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

install_system() { # install_system PACKAGE...: with apt-get as root, else the line to run
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing system packages: $*"
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
            >"$tools/apt.log" 2>&1 || { say "apt-get failed; see $tools/apt.log"; return 1; }
    else
        say "Missing on this machine. Please run:  sudo apt-get install -y $*"
        return 1
    fi
}

ensure_uv() {
    if command -v uv >/dev/null; then uv=uv; return; fi
    uv=$tools/uv/bin/uv
    [ -x "$uv" ] && return
    local python
    python=$(find_python 3.11 ">=" python3.11 python3.12 python3.13 python3) || {
        say "Python 3.11 or newer is missing. Install it, for example:  sudo apt-get install -y python3 python3-venv"
        return 1
    }
    say "Installing uv"
    mkdir -p "$tools"
    if ! "$python" -m venv "$tools/uv" >/dev/null 2>&1; then
        rm -rf "$tools/uv"
        install_system python3-venv && "$python" -m venv "$tools/uv"
    fi
    "$tools/uv/bin/python" -m pip install --quiet --disable-pip-version-check uv
}

sync_environment() { # sync_environment FOLDER PYTHON LOCK
    local folder=$1 python=$2 lock=$3 stamp
    stamp=$(sha256sum "$lock" | cut -d' ' -f1)
    [ "$(cat "$folder/.stamp" 2>/dev/null)" = "$stamp" ] && return
    ensure_uv
    say "Installing the packages of $(basename "$(dirname "$folder")") (a few minutes the first time)"
    [ -x "$folder/bin/python" ] || "$uv" venv --quiet --allow-existing --python "$python" "$folder"
    "$uv" pip sync --quiet --compile-bytecode --require-hashes --python "$folder/bin/python" "$lock"
    echo "$stamp" >"$folder/.stamp"
}

setup_system() { # libraries that Qt and speech load from the system
    [ -e "$tools/system.done" ] && return
    mkdir -p "$tools"
    local missing=""
    QT_QPA_PLATFORM=offscreen "$desk_python" -c "import PySide6.QtWidgets, PySide6.QtPrintSupport" 2>/dev/null \
        || missing=$qt_packages
    # The part of Qt that talks to the screen loads more than the import above does.
    ! ldd "$house"/.venv/lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so 2>/dev/null \
        | grep -q 'not found' || missing=$qt_packages
    ldconfig -p | grep -q 'libespeak' || missing="$missing $speech_packages"
    # shellcheck disable=SC2086  # a list of names
    [ -z "$missing" ] || install_system $missing || return 0
    touch "$tools/system.done"
}

setup_screen() { # a virtual screen and what screen readers talk over, for one test, which is skipped without them
    [ -e "$tools/screen.done" ] && return
    mkdir -p "$tools"
    # shellcheck disable=SC2086  # a list of names
    command -v Xvfb >/dev/null && command -v dbus-run-session >/dev/null && [ -e /usr/libexec/at-spi-bus-launcher ] \
        || install_system $screen_packages || return 0
    touch "$tools/screen.done"
}

setup_desk() {
    local python=$desk_python
    if [ ! -x "$python" ]; then
        python=$(find_python 3.11 ">=" python3.11 python3.12 python3.13 python3) || python=3.11
    fi
    sync_environment "$house/.venv" "$python" "$house/requirements.lock"
    setup_system
}

setup_bot() { # returns 1, with one sentence, where Python 3.10 cannot be had: the desk works without the bot
    local python=$bot_python
    if [ ! -x "$python" ]; then
        if ! python=$(find_python 3.10 "==" python3.10); then
            ensure_uv
            if ! "$uv" python install --quiet 3.10 2>/dev/null || ! python=$("$uv" python find 3.10 2>/dev/null); then
                say "The chatbot needs Python 3.10, which is not on this machine. Install it, for example with:  pyenv install 3.10"
                return 1
            fi
        fi
    fi
    sync_environment "$house/chatbot/.venv" "$python" "$house/chatbot/requirements.lock"
}
