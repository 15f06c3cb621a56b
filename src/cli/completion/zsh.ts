import type { OfferedCommand } from './offer.ts'
import { lookups, shellTables } from './tables.ts'

/** The script for zsh, for a folder of \`fpath\` under the name \`_waybill\`, or to be read after \`compinit\`. */
export function zshCompletion(commands: readonly OfferedCommand[]): string {
  return `#compdef waybill
# Completion of waybill in zsh. For every shell, in ~/.zshrc after compinit:
#   eval "$(waybill completion zsh)"

${shellTables(commands)}
${lookups}
${walk}`
}

const walk = String.raw`_waybill_value() {
  local -a lines
  case $1 in
    words*) lines=(${'${'}(s: :)1#words}) ;;
    environment | package | audience) lines=("${'${'}(@f)$(_waybill_names "$1s")}") ;;
    revision) lines=("${'${'}(@f)$(_waybill_tags)}") ;;
    file) _files; return ;;
    folder) _files -/; return ;;
    *) return 1 ;;
  esac
  lines=(${'${'}lines:#})
  compadd -a lines
}

_waybill_remember() {
  case $1 in
    --cwd) folder=$2; place+=("$1" "$2") ;;
    --config) place+=("$1" "$2") ;;
  esac
}

_waybill() {
  local program=${'${'}(Q)words[1]} current=${'${'}words[CURRENT]} word command= taken= flag= folder=. ended=
  local -a place before list
  local -i count=0
  before=("${'${'}(@)words[2,CURRENT-1]}")
  for word in "${'${'}(@Q)before}"; do
    if [[ -n $taken ]]; then
      _waybill_remember "$flag" "$word"
      taken=
    elif [[ -z $ended && $word == -- ]]; then ended=1
    elif [[ -z $ended && $word == --*=* ]]; then _waybill_remember "${'${'}word%%=*}" "${'${'}word#*=}"
    elif [[ -z $ended && $word == -* ]]; then
      flag=$word
      _waybill_takes "$command $flag"
    elif ((count == 0)) && [[ -z $ended ]] && _waybill_known "${'${'}command:+$command }$word"; then
      command=${'${'}command:+$command }$word
    else count+=1; fi
  done
  if [[ -n $taken ]]; then _waybill_value "$taken"
  elif [[ -z $ended && $current == --*=* ]]; then
    _waybill_takes "$command ${'${'}current%%=*}"
    compset -P '*='
    _waybill_value "$taken"
  elif [[ -z $ended && $current == -* ]]; then
    list=("${'${'}(@f)$(_waybill_flags "$command")}")
    _describe -o option list
  else
    if ((count == 0)); then
      list=("${'${'}(@f)$(_waybill_verbs "$command")}")
      list=(${'${'}list:#})
      (($#list)) && _describe command list
    fi
    _waybill_argument "$command $count"
    _waybill_value "$taken"
  fi
}

if [[ $funcstack[1] == _waybill ]]; then _waybill "$@"; else compdef _waybill waybill; fi
`
