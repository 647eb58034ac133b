# Checks the contract that a running host serves against a Spectral rule set.
# shellcheck shell=bash
. scripts/build.sh

SPECTRAL=6.16.3
USUAL_RULESET=$ROOT/../shared/standards/adr-ruleset.yaml

lint() {
  local ruleset=${RULESET:-$USUAL_RULESET}
  if [[ ! -f $ruleset ]]; then
    die 2 "There is no rule set at $ruleset. Give one with --ruleset FILE, such as the rule set of the NL API Design Rules."
  fi
  has npm || die 2 "Spectral needs Node.js. Install it (apt-get install nodejs npm, or brew install node), then try again."
  install_spectral
  build_host

  # Passable for the user that PostgreSQL runs as when this is root.
  LINT_DATA=$(mktemp -d "${TMPDIR:-/tmp}/samenkracht-lint.XXXXXX")
  chmod 711 "$LINT_DATA"
  trap end_lint EXIT
  trap 'exit 130' INT TERM
  ASPNETCORE_ENVIRONMENT=Development ASPNETCORE_URLS=http://127.0.0.1:0 Data__Directory=$LINT_DATA \
    .build/host/Samenkracht.Host >"$LINT_DATA/host.log" 2>&1 &
  LINT_HOST=$!
  until [[ -s $LINT_DATA/host.url ]]; do
    kill -0 "$LINT_HOST" 2>/dev/null || { cat "$LINT_DATA/host.log" >&2; die 1 "The host did not start."; }
    sleep 0.2
  done
  local address
  address=$(cat "$LINT_DATA/host.url")
  curl -fsS --max-time 60 -o "$LINT_DATA/openapi.json" "$address/v1/openapi.json" || die 1 "The host serves no contract at $address/v1/openapi.json."
  .tools/spectral/node_modules/.bin/spectral lint "$LINT_DATA/openapi.json" --ruleset "$ruleset" --fail-severity error || exit 1
}

end_lint() {
  if [[ -n ${LINT_HOST:-} ]]; then
    kill -TERM "$LINT_HOST" 2>/dev/null || true
    wait "$LINT_HOST" 2>/dev/null || true
  fi
  if [[ -f $LINT_DATA/postgres.location ]]; then
    case $(cat "$LINT_DATA/postgres.location") in /var/lib/samenkracht/?*) rm -rf "$(cat "$LINT_DATA/postgres.location")" ;; esac
  fi
  rm -rf "$LINT_DATA"
}

install_spectral() {
  if [[ $(cat .tools/spectral/version 2>/dev/null) == "$SPECTRAL" ]]; then return; fi
  say "Installing Spectral $SPECTRAL into .tools/spectral."
  rm -rf .tools/spectral
  mkdir -p .tools/spectral
  quietly npm install --prefix .tools/spectral --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error "@stoplight/spectral-cli@$SPECTRAL"
  echo "$SPECTRAL" >.tools/spectral/version
}
