# Builds and runs the tests, and closes with one line of counts.
# shellcheck shell=bash
. scripts/build.sh

run_tests() { # PART of class names, or nothing for all
  need_dotnet
  need_postgres
  local log reports=.build/tests project
  log=$reports/build.log
  rm -rf "$reports"
  mkdir -p "$reports"
  PASSED=0 FAILED=0 SKIPPED=0
  say "Building the tests."
  if dotnet build Samenkracht.sln -c Debug -p:RestoreLockedMode=true -v quiet >"$log" 2>&1; then
    for project in Samenkracht.Specs Samenkracht.Acceptance; do run_project "$project" "$1"; done
  else
    cat "$log"
    FAILED=1
  fi

  local closing="$PASSED passed, $FAILED failed"
  if ((SKIPPED)); then closing+=", $SKIPPED skipped"; fi
  name_failures
  if ((PASSED + FAILED == 0)); then echo "No test ran${1:+: no class has $1 in its name}."; fi
  echo "$closing"
  ((FAILED == 0 && PASSED > 0))
}

# The specs that guard generated documents and old forms write them when asked to.
write_docs() {
  need_dotnet
  need_postgres
  dotnet build Samenkracht.sln -c Debug -v quiet
  SAMENKRACHT_WRITE_DOCS=1 tests/Samenkracht.Specs/bin/Debug/net10.0/Samenkracht.Specs -noLogo -namespace Samenkracht.Specs.Walls
  SAMENKRACHT_WRITE_DOCS=1 tests/Samenkracht.Acceptance/bin/Debug/net10.0/Samenkracht.Acceptance -noLogo -class Samenkracht.Acceptance.Walls.ContextMap
}

run_project() { # PROJECT PART
  local report=.build/tests/$1.xml exit_code=0 only=()
  if [[ -n $2 ]]; then only=(-class "*$2*"); fi
  if [[ ! -t 1 ]]; then only+=(-noColor); fi
  echo "== $1"
  "tests/$1/bin/Debug/net10.0/$1" -noLogo -result-xml "$report" ${only[@]+"${only[@]}"} </dev/null || exit_code=$?

  local total passed failed errors skipped
  total=$(count total "$report") passed=$(count passed "$report") failed=$(count failed "$report")
  errors=$(count errors "$report") skipped=$(count skipped "$report")
  # A runner that broke off, or that complains while no test failed, is a failure that the report does not tell.
  if [[ ! -s $report ]] || ((exit_code != 0 && failed + errors == 0 && total > 0)); then errors=$((errors + 1)); fi
  PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed + errors)) SKIPPED=$((SKIPPED + skipped))
}

name_failures() { # of all reports, close to the end of what is printed, where nobody has to search for them
  local names
  names=$(grep -ho '<test [^>]*result="Fail"' .build/tests/*.xml 2>/dev/null | sed -n 's/.* name="\([^"]*\)".*/  \1/p') || true
  if [[ -n $names ]]; then printf 'Failed:\n%s\n' "$names"; fi
}

count() { # ATTRIBUTE REPORT: summed over the assemblies in an xUnit XML report
  [[ -s $2 ]] || { echo 0; return; }
  grep -o '<assembly [^>]*>' "$2" | sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}
