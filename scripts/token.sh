#!/usr/bin/env bash
# Prints a bearer token for a demo person or a demo machine of a host that runs in development.
# Use: scripts/token.sh WHO [BASE_URL], or source it and call fetch_token WHO BASE_URL.

_token_say() { printf '%s\n' "$*" >&2; }

_token_base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

_token_read() { sed -n 's/.*"access_token"[: ]*"\([^"]*\)".*/\1/p' | grep .; }

_token_of_person() { # WHO BASE_URL: authorisation code with PKCE, signed in at once by login_hint
  local callback=http://127.0.0.1/callback verifier challenge state location code
  verifier=$(openssl rand 48 | _token_base64url)
  challenge=$(printf '%s' "$verifier" | openssl dgst -sha256 -binary | _token_base64url)
  state=$(openssl rand -hex 16)
  location=$(curl -sS --max-time 20 --get -o /dev/null -w '%{redirect_url}' "$2/connect/authorize" \
    --data-urlencode client_id=samenkracht-docs --data-urlencode response_type=code \
    --data-urlencode "redirect_uri=$callback" --data-urlencode "login_hint=$1" \
    --data-urlencode "state=$state" --data-urlencode "code_challenge=$challenge" \
    --data-urlencode code_challenge_method=S256) || return 1
  [[ $location == *"state=$state"* && $location =~ [?\&]code=([^\&]+) ]] || return 1
  code=${BASH_REMATCH[1]}
  # The code is still encoded as it came in the address; the verifier goes in by standard input, out of the process list.
  printf 'grant_type=authorization_code&client_id=samenkracht-docs&redirect_uri=%s&code=%s&code_verifier=%s' \
    "$callback" "$code" "$verifier" | curl -sS --max-time 20 --data @- "$2/connect/token" | _token_read
}

_token_of_machine() { # WHO BASE_URL: client credentials with the secret that holds in development only
  curl -sS --max-time 20 "$2/connect/token" --data grant_type=client_credentials \
    --data-urlencode "client_id=$1" --data client_secret=development-only | _token_read
}

fetch_token() { # WHO BASE_URL
  local who=${1:-} base=${2:-http://127.0.0.1:5080}
  base=${base%/}
  if [[ -z $who ]]; then
    _token_say "Say who the token is for, such as director-deventer or bench."
    return 2
  fi
  if ! curl -sS --max-time 20 -o /dev/null -f "$base/.well-known/openid-configuration" 2>/dev/null; then
    _token_say "No embedded issuer answers at $base. Start the host in development, or give its address."
    return 2
  fi
  _token_of_person "$who" "$base" || _token_of_machine "$who" "$base" || {
    _token_say "There is no demo person or machine called $who. DemoDirectory.cs lists them."
    return 2
  }
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
  set -euo pipefail
  fetch_token "$@"
fi
