# Shared by the pieces of ./samenkracht. Works in bash 3.2, which macOS has.
# shellcheck shell=bash

say() { printf '%s\n' "$*" >&2; }

die() { # EXIT_CODE SENTENCE
  say "$2"
  exit "$1"
}

has() { command -v "$1" >/dev/null 2>&1; }

from_caller() { # PATH: where the caller meant it, as an absolute path
  case $1 in
    /*) printf '%s\n' "$1" ;;
    *) printf '%s\n' "$CALLED_FROM/$1" ;;
  esac
}

running_host() { # the address of the host that runs on PORT or in DATA, as far as they were given
  local data
  if [[ -z $PORT ]]; then
    for data in "${DATA:-$ROOT/.data/demo}" "${DATA:-$ROOT/.data/host}"; do
      if [[ -s $data/host.url ]]; then
        cat "$data/host.url"
        return
      fi
    done
  fi
  printf 'http://127.0.0.1:%s\n' "${PORT:-5080}"
}
