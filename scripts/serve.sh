# Starts the built host in this terminal.
# shellcheck shell=bash
. scripts/build.sh

demo() {
  DATA=${DATA:-$ROOT/.data/demo}
  build_host
  if $FRESH; then remove_data; fi
  export Demo__Load=true Demo__Exit=$EXIT
  if [[ -n $SCALE ]]; then export Demo__Scale=$SCALE; fi
  serve
}

run() {
  DATA=${DATA:-$ROOT/.data/host}
  build_host
  serve
}

# The host takes the place of this process, so that Ctrl-C reaches it and its exit code is the command's.
serve() {
  PORT=${PORT:-5080}
  local address=http://127.0.0.1:$PORT
  if curl -s --max-time 2 -o /dev/null "$address/"; then
    die 1 "Something listens at $address already. Stop it, or choose another --port."
  fi
  export ASPNETCORE_ENVIRONMENT=${ASPNETCORE_ENVIRONMENT:-Development} ASPNETCORE_URLS=$address Data__Directory=$DATA
  if [[ $ASPNETCORE_ENVIRONMENT == Development && -z ${Identity__Issuer:-} ]]; then
    export Identity__EmbeddedIssuer__Address=${Identity__EmbeddedIssuer__Address:-$address/}
  fi
  say_when_ready "$$" "$address" &
  exec .build/host/Samenkracht.Host
}

say_when_ready() { # PID ADDRESS
  while kill -0 "$1" 2>/dev/null; do
    if curl -fs --max-time 2 -o /dev/null "$2/health/ready"; then
      say "Samenkracht is ready at $2. Ctrl-C stops it."
      return
    fi
    sleep 0.3
  done
}

remove_data() {
  [[ -e $DATA ]] || return 0
  if [[ ! -f $DATA/host.lock || ! ( -f $DATA/postgres/PG_VERSION || -f $DATA/postgres.location ) ]]; then
    die 1 "$DATA was not made by Samenkracht, so --fresh leaves it alone. Choose another --data directory."
  fi
  local pid
  pid=$(cat "$DATA/host.pid" 2>/dev/null || true)
  if [[ -n $pid ]] && ps -o args= -p "$pid" 2>/dev/null | grep -q Samenkracht; then
    die 1 "The data directory $DATA is in use by process $pid. Stop that process, then try again."
  fi
  local home=$DATA
  if [[ -f $DATA/postgres.location ]]; then home=$(cat "$DATA/postgres.location"); fi
  stop_left_server "$home/postgres"
  # The host puts a database elsewhere in this one place only.
  case $home in /var/lib/samenkracht/?*) rm -rf "$home" ;; esac
  rm -rf "$DATA"
}

stop_left_server() { # CLUSTER: a server outlives a host that was killed
  local pid
  pid=$(head -n 1 "$1/postmaster.pid" 2>/dev/null || true)
  if [[ -z $pid ]] || ! ps -o args= -p "$pid" 2>/dev/null | grep -qF -- "-D $1"; then return 0; fi
  kill -INT "$pid"
  local tries=0
  while kill -0 "$pid" 2>/dev/null; do
    ((++tries <= 300)) || die 1 "The PostgreSQL server $pid does not stop. Stop it, then try again."
    sleep 0.1
  done
}
