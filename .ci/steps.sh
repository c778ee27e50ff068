# Steps that are counted. Sourced by `run`; a run ends with `report`, and one that ends without it has failed.

passed=0
failed=0
is_finished=no
results=()
log=$(mktemp)

# Whatever ends this script early, a missing step can not look like success.
finish() {
  rm -f "$log"
  [ "$is_finished" = yes ] && return
  printf '\nThe run was not finished.\n%d passed, %d failed\n' "$passed" $((failed + 1))
  exit 1
}
trap finish EXIT

# step <tests|plain> <name> <command …>
step() {
  local form=$1 name=$2 began=$SECONDS status counts good=0 bad=0
  shift 2
  printf '\n=== %s\n' "$name"
  "$@" 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  if [ "$form" = tests ]; then
    counts=$(grep -aE '^[0-9]+ passed, [0-9]+ failed' "$log" | tail -n 1)
    if [ -n "$counts" ]; then
      good=${counts%% passed*}
      bad=${counts#* passed, }
      bad=${bad%% failed*}
      [ "$good" -eq 0 ] && bad=$((bad > 0 ? bad : 1))
    else
      bad=1
    fi
    [ "$status" -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
  elif [ "$status" -eq 0 ]; then
    good=1
  else
    bad=1
  fi
  passed=$((passed + good))
  failed=$((failed + bad))
  results+=("$(printf '%-44s %4d s  %5d passed, %d failed' "$name" $((SECONDS - began)) "$good" "$bad")")
  printf '%s\n' "=== ${results[-1]}"
}

# Says how each step went; the last line adds them up. Gives 1 when anything failed.
report() {
  is_finished=yes
  printf '\n'
  [ "${#results[@]}" -eq 0 ] && failed=$((failed + 1))
  printf '%s\n' "${results[@]}"
  printf '%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}
