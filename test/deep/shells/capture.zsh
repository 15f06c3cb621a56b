# Types a line into an interactive zsh, presses Tab, and prints what the completion system was given.
zmodload zsh/zpty
script=$1 line=$2 out=$3
zpty shell zsh -f -i
zpty -w shell "PS1= PS2= RPS1=; autoload -Uz compinit; compinit -u -D; source $script
compadd() {
  local -a hits
  case \" \${(j: :)@[1,(i)--]} \" in *' -'[OAD]' '*) builtin compadd \"\$@\"; return ;; esac
  builtin compadd -A hits \"\$@\"
  (( \$#hits )) && print -rl -- \$hits >> $out
  builtin compadd \"\$@\"
}
finish() { print done >> $out }
zle -N finish
bindkey '^I' complete-word
bindkey '^X' finish
print ready > $out"
tries=0
until [[ -s $out ]] || (( tries++ > 400 )); do sleep 0.05; done
zpty -w -n shell "$line"$'\t'
zpty -w -n shell $'\x18'
tries=0
until [[ "$(tail -n 1 $out)" == done ]] || (( tries++ > 400 )); do sleep 0.05; zpty -r -t shell rest; done
zpty -d shell
