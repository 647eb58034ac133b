# Builds the host as it is released: with the code around message handlers, and without a compiler.
# shellcheck shell=bash

OLDEST_POSTGRES=15

need_dotnet() {
  if ! has dotnet || ! dotnet --list-sdks | grep -q '^10\.'; then
    die 1 "The .NET 10 SDK is not installed on this machine. Install it (apt-get install dotnet-sdk-10.0, or brew install dotnet-sdk), or use docker compose up."
  fi
}

postgres_directories() {
  if [[ -n ${SAMENKRACHT_PG_BIN:-} ]]; then
    printf '%s\n' "$SAMENKRACHT_PG_BIN"
    return
  fi
  tr ':' '\n' <<<"$PATH"
  local directory
  for directory in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin /usr/local/opt/postgresql@*/bin; do
    if [[ -d $directory ]]; then printf '%s\n' "$directory"; fi
  done
}

has_postgres() {
  local directory version
  while read -r directory; do
    [[ -x $directory/postgres && -x $directory/initdb && -x $directory/pg_ctl ]] || continue
    version=$("$directory/postgres" --version | sed -n 's/.*(PostgreSQL) \([0-9]*\).*/\1/p')
    if [[ -n $version ]] && ((version >= OLDEST_POSTGRES)); then return 0; fi
  done < <(postgres_directories)
  return 1
}

need_postgres() {
  if has_postgres; then return; fi
  if [[ -n ${SAMENKRACHT_PG_BIN:-} ]]; then
    die 1 "SAMENKRACHT_PG_BIN is $SAMENKRACHT_PG_BIN, but there is no PostgreSQL $OLDEST_POSTGRES or newer there. Point it at the directory that holds postgres, initdb and pg_ctl, or leave it out."
  fi
  install_postgres || true
  has_postgres || die 1 "PostgreSQL $OLDEST_POSTGRES or newer is not installed on this machine. Install it (apt-get install postgresql, or brew install postgresql@16), point SAMENKRACHT_PG_BIN at its bin directory, set ConnectionStrings__Samenkracht to a database of your own, or use docker compose up."
}

install_postgres() {
  local as_root=()
  if has apt-get; then
    if ((EUID != 0)); then
      sudo -n true 2>/dev/null || return 1
      as_root=(sudo -n)
    fi
    say "Installing PostgreSQL with apt-get."
    ${as_root[@]+"${as_root[@]}"} apt-get update -qq >&2 &&
      ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql >&2
  elif has brew; then
    say "Installing PostgreSQL with brew."
    brew install postgresql@16 >&2
  else
    return 1
  fi
}

# One number for all that the host is built from.
host_sources() {
  find src data docs/rights.md scripts/build.sh Directory.Build.props Directory.Packages.props global.json .editorconfig \
    \( -name bin -o -name obj -o -name Internal -o -name .data \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 cksum | cksum
}

this_machine() {
  local system=linux processor=x64
  if [[ $(uname -s) == Darwin ]]; then system=osx; fi
  case $(uname -m) in aarch64 | arm64) processor=arm64 ;; esac
  echo "$system-$processor"
}

build_host() {
  need_dotnet
  if [[ -z ${ConnectionStrings__Samenkracht:-} ]]; then need_postgres; fi

  local sources
  sources=$(host_sources)
  if [[ -x .build/host/Samenkracht.Host && $sources == "$(cat .build/host.sources 2>/dev/null)" ]]; then return; fi

  say "Building the host. The first time takes some minutes."
  mkdir -p .build
  quietly dotnet build src/Host -c Debug -p:RestoreLockedMode=true -v quiet
  rm -rf src/Host/Internal/Generated
  (cd src/Host && ASPNETCORE_ENVIRONMENT=Development quietly dotnet bin/Debug/net10.0/Samenkracht.Host.dll codegen write)
  # Its own intermediate files, because a restore without the compiler would undo that of the debug build.
  rm -rf .build/host.new
  quietly dotnet publish src/Host -c Release -r "$(this_machine)" --self-contained false -p:PublishReadyToRun=true \
    --artifacts-path .build/release -o .build/host.new -p:RestoreLockedMode=true -v quiet
  # A host that is running keeps the files that it has open.
  rm -rf .build/host.old
  if [[ -d .build/host ]]; then mv .build/host .build/host.old; fi
  mv .build/host.new .build/host
  rm -rf .build/host.old
  printf '%s\n' "$sources" >.build/host.sources
}

quietly() { # COMMAND...: shows its output only when it fails
  local output
  if output=$("$@" 2>&1); then return; fi
  printf '%s\n' "$output" >&2
  die 1 "This command failed: $*"
}
