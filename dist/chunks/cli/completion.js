const require_cli_ahead_ts = require("./ahead.js");
const require_cli_program_ts = require("./program.js");

// src/cli/completion/tables.ts
/**
* What there is to offer, as functions that bash 3.2 and zsh both read: which words are a command, what follows it, its options,
* and what an option or an argument takes. A line to offer is `word:what it is`.
*/
function shellTables(commands) {
	const named = commands.filter(({ name }) => name !== "");
	const [program] = commands;
	const common = new Set(program?.options.map(({ flag }) => flag));
	return [
		shellFunction("_waybill_known", [`${named.map(({ name }) => quoted$1(name)).join(" | ")}) return 0 ;;`], "return 1"),
		shellFunction("_waybill_verbs", commands.filter(({ verbs }) => verbs.length > 0).map(({ name, verbs }) => arm(name, printed(verbs)))),
		shellFunction("_waybill_flags", commands.map(({ name, options }) => arm(name, printed(options.map(({ flag, about }) => [flag, about]))))),
		shellFunction("_waybill_takes", [...named.flatMap(({ name, options }) => options.filter(({ flag, taken }) => taken.kind !== "flag" && !common.has(flag)).map(({ flag, taken }) => arm(`${name} ${flag}`, `taken=${quoted$1(takenText(taken))}`))), ...(program?.options ?? []).filter(({ taken }) => taken.kind !== "flag").map(({ flag, taken }) => `*${quoted$1(` ${flag}`)}) taken=${quoted$1(takenText(taken))} ;;`)]),
		shellFunction("_waybill_argument", named.flatMap(({ name, arguments: all }) => all.map((taken, index) => arm(`${name} ${index}`, `taken=${quoted$1(takenText(taken))}`))))
	].join("\n");
}
/** How both ask for names and tags; they keep where they are in `program`, `place` and `folder`. */
const lookups = String.raw`# Names of waybill.yml. An alias called waybill counts, and so does a path to it.
_waybill_names() {
  if [[ $program == */* ]]; then "$program" completion "$1" "${"${"}place[@]}" 2>/dev/null
  else eval 'waybill completion "$1" "${"${"}place[@]}"' 2>/dev/null; fi
}

_waybill_tags() {
  git -C "$folder" for-each-ref --count=200 --sort=-creatordate --format='%(refname:strip=2)' refs/tags refs/heads 2>/dev/null
}
`;
/** One word for bash and zsh, whatever is in it. */
function quoted$1(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
function shellFunction(name, arms, last = "") {
	const end = last === "" ? [] : [`  ${last}`];
	return [
		`${name}() {`,
		"  case \"$1\" in",
		...arms.map((one) => `    ${one}`),
		"  esac",
		...end,
		"}",
		""
	].join("\n");
}
function arm(pattern, act) {
	return `${quoted$1(pattern)}) ${act} ;;`;
}
function printed(items) {
	return `printf '%s\\n' ${items.map(([word, about]) => quoted$1(`${word}:${about}`)).join(" ")}`;
}
function takenText(taken) {
	return taken.kind === "words" ? `words ${taken.words.join(" ")}` : taken.kind;
}

// src/cli/completion/bash.ts
/**
* The script for bash 3.2 and later, as macOS and Debian have them. What is fixed is in it; names come from `waybill completion`
* and tags from git, and only when they are asked for.
*/
function bashCompletion(commands) {
	return `# Completion of waybill in bash. For every shell, in ~/.bashrc:
#   eval "$(waybill completion bash)"

${shellTables(commands)}
${lookups}
${walk$2}`;
}
const walk$2 = String.raw`# From lines of stdin what begins with $1, quoted, without what bash has taken for a word of its own already.
_waybill_offer() {
  local line lead=
  case $COMP_WORDBREAKS in *[=:@]*) [[ $current == *[=:@]* ]] && lead=${"${"}current%"${"${"}current##*[=:@]}"} ;; esac
  while IFS= read -r line; do
    [[ -n $line && $line == "$1"* ]] || continue
    printf -v line '%q' "$2$line"
    COMPREPLY+=("${"${"}line#"$lead"}")
    case $line in *[=:]) compopt -o nospace 2>/dev/null ;; esac
  done
}

# What $1 says that is taken, beginning with $2, behind $3.
_waybill_value() {
  local line
  case $1 in
    words*) _waybill_offer "$2" "$3" < <(printf '%s\n' ${"${"}1#words}) ;;
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
  local program=$1 line=${"${"}COMP_LINE:0:COMP_POINT} words word command= taken= flag= folder=. place count=0 ended= index
  place=()
  COMPREPLY=()
  read -ra words <<<"$line"
  [[ $line == *[[:space:]] ]] && words+=('')
  local last=$((${"${"}#words[@]} - 1))
  local current=${"${"}words[last]}
  for ((index = 1; index < last; index++)); do
    word=${"${"}words[index]}
    if [[ -n $taken ]]; then
      _waybill_remember "$flag" "$word"
      taken=
    elif [[ -z $ended && $word == -- ]]; then ended=1
    elif [[ -z $ended && $word == --*=* ]]; then _waybill_remember "${"${"}word%%=*}" "${"${"}word#*=}"
    elif [[ -z $ended && $word == -* ]]; then
      flag=$word
      _waybill_takes "$command $flag"
    elif [[ $count == 0 && -z $ended ]] && _waybill_known "${"${"}command:+$command }$word"; then
      command=${"${"}command:+$command }$word
    else count=$((count + 1)); fi
  done
  if [[ -n $taken ]]; then _waybill_value "$taken" "$current" ''
  elif [[ -z $ended && $current == --*=* ]]; then
    _waybill_takes "$command ${"${"}current%%=*}"
    _waybill_value "$taken" "${"${"}current#*=}" "${"${"}current%%=*}="
  elif [[ -z $ended && $current == -* ]]; then
    _waybill_offer "$current" '' < <(_waybill_flags "$command" | cut -d: -f1)
  else
    [[ $count == 0 ]] && _waybill_offer "$current" '' < <(_waybill_verbs "$command" | cut -d: -f1)
    _waybill_argument "$command $count"
    _waybill_value "$taken" "$current" ''
  fi
}

complete -F _waybill waybill
`;

// src/cli/completion/fish.ts
/** The script for fish 3, for `~/.config/fish/completions/waybill.fish`. */
function fishCompletion(commands) {
	const [program] = commands;
	const common = new Set(program?.options.map(({ flag }) => flag));
	const lines = commands.flatMap((command) => [
		...command.verbs.map(([word, about]) => `${place(command, 0)} -a ${quoted(word)} -d ${quoted(about)}`),
		...command.arguments.flatMap((taken, index) => taken.kind === "text" ? [] : [`${place(command, index)} ${offered(taken)}`]),
		...command.options.filter(({ flag }) => command.name === "" || !common.has(flag)).map(({ flag, about, taken }) => {
			const where = command.name === "" ? "complete -c waybill" : place(command, null);
			const takes = taken.kind === "flag" ? "" : ` -r ${offered(taken)}`;
			return `${where} -l ${flag.slice(2)} -d ${quoted(about)}${takes}`;
		})
	]);
	const valued = new Set(commands.flatMap(({ options }) => options.filter(({ taken }) => taken.kind !== "flag").map(({ flag }) => flag)));
	return `# Completion of waybill in fish:
#   waybill completion fish > ~/.config/fish/completions/waybill.fish

set -g __waybill_commands ${commands.flatMap(({ name }) => name === "" ? [] : quoted(name)).join(" ")}
set -g __waybill_valued ${[...valued].join(" ")}

${walk$1}
complete -c waybill -e
complete -c waybill -f
${lines.join("\n")}
`;
}
const walk$1 = String.raw`# The command of the line so far, then the number of its arguments before the cursor.
function __waybill_line
    set -l words (commandline -opc)
    set -e words[1]
    set -l at ''
    set -l count 0
    set -l skip 0
    for word in $words
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case '--*=*'
            case '-*'
                if contains -- $word $__waybill_valued
                    set skip 1
                end
            case '*'
                set -l longer (string trim -- "$at $word")
                if test $count = 0; and contains -- $longer $__waybill_commands
                    set at $longer
                else
                    set count (math $count + 1)
                end
        end
    end
    echo $at
    echo $count
end

function __waybill_in
    set -l line (__waybill_line)
    test "$line[1]" = "$argv[1]"; and begin
        not set -q argv[2]; or test "$line[2]" = "$argv[2]"
    end
end

# The options that say where waybill.yml is, as they are on the line.
function __waybill_place
    set -l words (commandline -opc)
    for index in (seq 2 (count $words))
        switch $words[$index]
            case --cwd --config
                set -l value (math $index + 1)
                if set -q words[$value]
                    echo -- $words[$index]
                    echo -- $words[$value]
                end
            case '--cwd=*' '--config=*'
                echo -- $words[$index]
        end
    end
end

function __waybill_names
    waybill completion $argv[1] (__waybill_place) 2>/dev/null
end

function __waybill_tags
    git for-each-ref --count=200 --sort=-creatordate --format='%(refname:strip=2)' refs/tags refs/heads 2>/dev/null
end
`;
function place({ name }, count) {
	return `complete -c waybill -n ${quoted(`__waybill_in ${quoted(name)}${count === null ? "" : ` ${count}`}`)}`;
}
function offered(taken) {
	switch (taken.kind) {
		case "words": return `-f -a ${quoted(taken.words.join(" "))}`;
		case "environment":
		case "package":
		case "audience": return `-f -a '(__waybill_names ${taken.kind}s)'`;
		case "revision": return `-f -k -a '(__waybill_tags)'`;
		case "file": return "-F";
		case "folder": return `-f -a '(__fish_complete_directories)'`;
		case "flag":
		case "text": return "-f";
	}
}
/** One word for fish: in single quotes only the quote and the backslash mean something. */
function quoted(text) {
	return `'${text.replace(/['\\]/g, "\\$&")}'`;
}

// src/cli/completion/names.ts
/** What `waybill.yml` has names of. */
const nameKinds = [
	"environments",
	"packages",
	"audiences"
];
/**
* The names of one kind in the nearest `waybill.yml`, in its order. None where there is no file, or one that cannot be read:
* a shell that completes a line is no place for complaints.
*/
async function namesOf(kind, at) {
	try {
		const { loaded } = await require_cli_program_ts.openWorld(at, {});
		return named(kind, loaded.configuration).filter((name) => !/[\u0000-\u001F\u007F]/.test(name));
	} catch {
		return [];
	}
}
function named(kind, { environments, packages, audiences }) {
	return Object.keys({
		environments,
		packages: packages ?? {},
		audiences
	}[kind]);
}

// src/cli/completion/offer.ts
/** Everything that can be completed, from the command table: the program itself first, then in the order of the help. */
function offer() {
	const common = require_cli_program_ts.commonOptionList.map(([flags, about]) => optionOf({ name: "" }, flags, about));
	const help = {
		flag: "--help",
		about: "what it takes",
		taken: { kind: "flag" }
	};
	const version = {
		flag: "--version",
		about: "the version of Waybill",
		taken: { kind: "flag" }
	};
	const tops = /* @__PURE__ */ new Map();
	for (const { name, summary } of require_cli_program_ts.commands) {
		const [first = name, second] = name.split(" ");
		if (!tops.has(first)) tops.set(first, second === void 0 ? summary : require_cli_program_ts.families[first] ?? "");
	}
	const program = {
		name: "",
		about: "waybill",
		verbs: [...tops],
		options: [
			...common,
			help,
			version
		],
		arguments: []
	};
	const alone = [...tops].filter(([first]) => !require_cli_program_ts.commands.some(({ name }) => name === first)).map(([first, about]) => ({
		name: first,
		about,
		verbs: verbsOf(first),
		options: [...common, help],
		arguments: []
	}));
	const real = require_cli_program_ts.commands.map((entry) => ({
		name: entry.name,
		about: entry.summary,
		verbs: verbsOf(entry.name),
		options: [
			...entry.options.map(([flags, about]) => optionOf(entry, flags, about)),
			...common,
			help
		],
		arguments: require_cli_program_ts.takenByArguments(entry)
	}));
	return [
		program,
		...alone,
		...real
	];
}
function verbsOf(family) {
	return require_cli_program_ts.commands.filter(({ name }) => name.startsWith(`${family} `)).map(({ name, summary }) => [name.slice(family.length + 1), summary]);
}
function optionOf(entry, flags, about) {
	return {
		flag: flags.split(" ")[0] ?? flags,
		about,
		taken: require_cli_program_ts.takenByOption(entry, flags)
	};
}

// src/cli/completion/zsh.ts
/** The script for zsh, for a folder of \`fpath\` under the name \`_waybill\`, or to be read after \`compinit\`. */
function zshCompletion(commands) {
	return `#compdef waybill
# Completion of waybill in zsh. For every shell, in ~/.zshrc after compinit:
#   eval "$(waybill completion zsh)"

${shellTables(commands)}
${lookups}
${walk}`;
}
const walk = String.raw`_waybill_value() {
  local -a lines
  case $1 in
    words*) lines=(${"${"}(s: :)1#words}) ;;
    environment | package | audience) lines=("${"${"}(@f)$(_waybill_names "$1s")}") ;;
    revision) lines=("${"${"}(@f)$(_waybill_tags)}") ;;
    file) _files; return ;;
    folder) _files -/; return ;;
    *) return 1 ;;
  esac
  lines=(${"${"}lines:#})
  compadd -a lines
}

_waybill_remember() {
  case $1 in
    --cwd) folder=$2; place+=("$1" "$2") ;;
    --config) place+=("$1" "$2") ;;
  esac
}

_waybill() {
  local program=${"${"}(Q)words[1]} current=${"${"}words[CURRENT]} word command= taken= flag= folder=. ended=
  local -a place before list
  local -i count=0
  before=("${"${"}(@)words[2,CURRENT-1]}")
  for word in "${"${"}(@Q)before}"; do
    if [[ -n $taken ]]; then
      _waybill_remember "$flag" "$word"
      taken=
    elif [[ -z $ended && $word == -- ]]; then ended=1
    elif [[ -z $ended && $word == --*=* ]]; then _waybill_remember "${"${"}word%%=*}" "${"${"}word#*=}"
    elif [[ -z $ended && $word == -* ]]; then
      flag=$word
      _waybill_takes "$command $flag"
    elif ((count == 0)) && [[ -z $ended ]] && _waybill_known "${"${"}command:+$command }$word"; then
      command=${"${"}command:+$command }$word
    else count+=1; fi
  done
  if [[ -n $taken ]]; then _waybill_value "$taken"
  elif [[ -z $ended && $current == --*=* ]]; then
    _waybill_takes "$command ${"${"}current%%=*}"
    compset -P '*='
    _waybill_value "$taken"
  elif [[ -z $ended && $current == -* ]]; then
    list=("${"${"}(@f)$(_waybill_flags "$command")}")
    _describe -o option list
  else
    if ((count == 0)); then
      list=("${"${"}(@f)$(_waybill_verbs "$command")}")
      list=(${"${"}list:#})
      (($#list)) && _describe command list
    fi
    _waybill_argument "$command $count"
    _waybill_value "$taken"
  fi
}

if [[ $funcstack[1] == _waybill ]]; then _waybill "$@"; else compdef _waybill waybill; fi
`;

// src/cli/completion.ts
const shells = {
	bash: bashCompletion,
	zsh: zshCompletion,
	fish: fishCompletion
};
/**
* `waybill completion bash|zsh|fish`: the script that completes commands, options and their words without starting Waybill.
* For names of `waybill.yml` the script asks `waybill completion environments|packages|audiences`, which prints one a line and
* never fails: where there is nothing to offer, nothing is.
*/
async function completion({ arguments: [wanted = ""], common }) {
	const kind = nameKinds.find((one) => one === wanted);
	if (kind !== void 0) {
		const names = await namesOf(kind, common);
		return outcomeOf({
			schema: "waybill/completion@1",
			of: kind,
			names: [...names]
		}, names.map((name) => `${name}\n`).join(""));
	}
	const shell = Object.keys(shells).find((one) => one === wanted);
	if (shell === void 0) throw unknownShell(wanted);
	const script = shells[shell](offer());
	return outcomeOf({
		schema: "waybill/completion@1",
		of: shell,
		script
	}, script);
}
function outcomeOf(document, text) {
	return {
		document,
		text,
		remarks: [],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}
function unknownShell(wanted) {
	const meant = require_cli_program_ts.suggest(wanted, Object.keys(shells));
	return new require_cli_ahead_ts.WaybillError("USAGE", `There is no completion for ${wanted}.`, { hint: `${meant === null ? "" : `Did you mean ${meant}? `}For example: waybill completion ${meant ?? "bash"}` });
}

exports.completion = completion;