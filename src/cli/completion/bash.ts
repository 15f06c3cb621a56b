import type { OfferedCommand } from './offer.ts'
import { lookups, shellTables } from './tables.ts'

/**
 * The script for bash 3.2 and later, as macOS and Debian have them. What is fixed is in it; names come from `waybill completion`
 * and tags from git, and only when they are asked for.
 */
export function bashCompletion(commands: readonly OfferedCommand[]): string {
  return `# Completion of waybill in bash. For every shell, in ~/.bashrc:
#   eval "$(waybill completion bash)"

${shellTables(commands)}
${lookups}
${walk}`
}

const walk = String.raw`# From lines of stdin what begins with $1, quoted, without what bash has taken for a word of its own already.
_waybill_offer() {
  local line lead=
  case $COMP_WORDBREAKS in *[=:@]*) [[ $current == *[=:@]* ]] && lead=${'${'}current%"${'${'}current##*[=:@]}"} ;; esac
  while IFS= read -r line; do
    [[ -n $line && $line == "$1"* ]] || continue
    printf -v line '%q' "$2$line"
    COMPREPLY+=("${'${'}line#"$lead"}")
    case $line in *[=:]) compopt -o nospace 2>/dev/null ;; esac
  done
}

# What $1 says that is taken, beginning with $2, behind $3.
_waybill_value() {
  local line
  case $1 in
    words*) _waybill_offer "$2" "$3" < <(printf '%s\n' ${'${'}1#words}) ;;
    environment | package | audience) _waybill_offer "$2" "$3" < <(_waybill_names "$1s") ;;
    revision) _waybill_offer "$2" "$3" < <(_waybill_tags) ;;
    file | folder)
      compopt -o filenames 2>/dev/null
      local only=-f
      [[ $1 == folder ]] && only=-d
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$only" -- "$2")
      ;;
  esac
}

_waybill_remember() {
  case $1 in
    --cwd) folder=$2 place+=("$1" "$2") ;;
    --config) place+=("$1" "$2") ;;
  esac
}

_waybill() {
  local program=$1 line=${'${'}COMP_LINE:0:COMP_POINT} words word command= taken= flag= folder=. place count=0 ended= index
  place=()
  COMPREPLY=()
  read -ra words <<<"$line"
  [[ $line == *[[:space:]] ]] && words+=('')
  local last=$((${'${'}#words[@]} - 1))
  local current=${'${'}words[last]}
  for ((index = 1; index < last; index++)); do
    word=${'${'}words[index]}
    if [[ -n $taken ]]; then
      _waybill_remember "$flag" "$word"
      taken=
    elif [[ -z $ended && $word == -- ]]; then ended=1
    elif [[ -z $ended && $word == --*=* ]]; then _waybill_remember "${'${'}word%%=*}" "${'${'}word#*=}"
    elif [[ -z $ended && $word == -* ]]; then
      flag=$word
      _waybill_takes "$command $flag"
    elif [[ $count == 0 && -z $ended ]] && _waybill_known "${'${'}command:+$command }$word"; then
      command=${'${'}command:+$command }$word
    else count=$((count + 1)); fi
  done
  if [[ -n $taken ]]; then _waybill_value "$taken" "$current" ''
  elif [[ -z $ended && $current == --*=* ]]; then
    _waybill_takes "$command ${'${'}current%%=*}"
    _waybill_value "$taken" "${'${'}current#*=}" "${'${'}current%%=*}="
  elif [[ -z $ended && $current == -* ]]; then
    _waybill_offer "$current" '' < <(_waybill_flags "$command" | cut -d: -f1)
  else
    [[ $count == 0 ]] && _waybill_offer "$current" '' < <(_waybill_verbs "$command" | cut -d: -f1)
    _waybill_argument "$command $count"
    _waybill_value "$taken" "$current" ''
  fi
}

complete -F _waybill waybill
`
