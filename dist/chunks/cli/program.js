const require_rolldown_runtime = require("../rolldown.js");
const require_cli_ahead_ts = require("./ahead.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));

// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));

// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));

// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));

// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const EventEmitter = require("node:events").EventEmitter;
	const childProcess = require("node:child_process");
	const path = require("node:path");
	const fs = require("node:fs");
	const process = require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));

// node_modules/commander/index.js
var require_commander = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));

// node_modules/commander/esm.mjs
var import_commander = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_commander(), 1);
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = import_commander.default;

// src/config/redact.ts
/** Shorter values would redact half of every text, and keep nothing secret. */
const shortest = 4;
/** `/health` is a path too; the keys in hook URLs are longer. */
const shortestPath = 16;
/**
* A function that replaces the secrets of this run in any text by `[redacted]`: each value as it is, as it is written
* in a URL and in JSON, each line of it (a runner masks line by line), and the password of a secret that is a URL.
* Values shorter than four characters are left alone.
*/
function createRedactor(secrets) {
	const forms = secretForms(secrets);
	if (forms.length === 0) return (text) => text;
	const pattern = new RegExp(forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "g");
	return (text) => text.replace(pattern, "[redacted]");
}
/** Every text in which a secret would be given away, the longest first: one that holds another is replaced whole. */
function secretForms(secrets) {
	return [...new Set(secrets.flatMap(formsOf).filter((form) => form.length >= shortest))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
function formsOf(secret) {
	return [
		secret,
		secret.trim(),
		...secret.split(/\r?\n/),
		...urlSecrets(secret)
	].flatMap((value) => [
		value,
		inUrl(value, encodeURI),
		inUrl(value, encodeURIComponent),
		inJson(value)
	]);
}
function inJson(value) {
	return JSON.stringify(value).slice(1, -1);
}
/** What of a URL is secret: its password, its query, and a path that is long enough to be a key. Its host may be said. */
function urlSecrets(secret) {
	if (!URL.canParse(secret)) return [];
	const url = new URL(secret);
	const path = `${url.pathname}${url.search}`;
	const secrets = [
		url.password,
		inUrl(url.password, decodeURIComponent),
		url.search.slice(1)
	];
	return path.length >= shortestPath ? [...secrets, path] : secrets;
}
/** The text as a URL writes or reads it, or as it is where no URL could hold it. */
function inUrl(text, how) {
	try {
		return how(text);
	} catch {
		return text;
	}
}

// src/config/defaults.ts
/** An empty `page`. */
const pageDefaults = {
	output: "public/changelog",
	language: "en",
	words: {},
	feeds: [],
	bom: 0,
	draft: false,
	colors: {
		light: {},
		dark: {}
	},
	links: [],
	templates: {}
};
/**
* What holds without a `waybill.yml`: the same as for an empty one. Written out, so that a command that needs no
* file loads no YAML parser and no schema; a test proves that both agree.
*/
function defaultConfiguration() {
	return {
		trackers: [],
		notes: {
			style: "conventional",
			reading: "strict",
			types: {},
			rules: [],
			scopes: {},
			unconventional: "list",
			"squash-lists": "keep",
			"first-parent": false,
			templates: {},
			partials: {},
			words: {}
		},
		version: {
			first: "0.1.0",
			"before-1.0": {
				breaking: "minor",
				feature: "minor"
			},
			files: []
		},
		release: {
			"version-files": false,
			commit: "chore(release): {tag}",
			title: "{tag}",
			attach: [],
			draft: false
		},
		environments: {},
		audiences: {},
		channels: {},
		bom: "optional",
		ledger: {
			branch: "waybill-ledger",
			remote: "origin"
		},
		page: pageDefaults,
		network: { "private-hosts": [] },
		secrets: { acknowledged: [] }
	};
}

// src/config/load.ts
/**
* The configuration that a `waybill.yml` holds; without a file (null), the defaults, and then neither the YAML parser nor
* the schema is loaded. `file` is the name that places carry, as the person who runs it would type it.
* `${NAME}` stays as written: `resolveSecret` takes it where it is used, so that no command needs the secret of a
* channel that it does not touch.
* Throws WaybillErrors with everything that was found, in the order of the file: CONFIG_INVALID and SECRET_LITERAL.
*/
async function loadConfiguration(source) {
	if (source === null) return {
		configuration: defaultConfiguration(),
		placeOf: () => ({ file: "waybill.yml" })
	};
	const { readConfiguration } = await Promise.resolve().then(() => require("../config/read.js"));
	return readConfiguration(source.text, source.file);
}

// src/edge/clock.ts
var clock_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ clock: () => clock });
/** The machine's clocks. */
const clock = {
	now: () => /* @__PURE__ */ new Date(),
	monotonic: () => performance.now(),
	sleep: (milliseconds, signal) => new Promise((resolve) => {
		if (signal?.aborted) return resolve();
		const done = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", done);
			resolve();
		};
		const timer = setTimeout(done, milliseconds);
		signal?.addEventListener("abort", done, { once: true });
	})
};

// src/forge/answer.ts
/** A field of what a forge answered; undefined where the value is no object or has no such field of its own. */
function field(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
/** A text that a forge answered; null for anything else, also for an empty one. */
function text(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
/** The elements of a list that a forge answered, none for anything else. */
function list(value) {
	return Array.isArray(value) ? value : [];
}
/** The number of a pull or merge request as text; null for what is none. */
function numeral(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? String(value) : null;
}

// src/edge/fork-event.ts
/**
* Whether a run is for a pull request from a fork, or from one that cannot be told from that. `workflow_run` is a run after
* another, with the secrets of the repository, and that one may have been a fork's.
*/
function isFromFork({ name, payload }) {
	if (name === "workflow_run") {
		const head = at(payload, "workflow_run", "head_repository", "full_name");
		return typeof head !== "string" || head !== at(payload, "repository", "full_name");
	}
	if (!name.startsWith("pull_request")) return false;
	const head = at(payload, "pull_request", "head", "repo", "full_name");
	const base = at(payload, "pull_request", "base", "repo", "full_name");
	return typeof head !== "string" || head !== base;
}
function at(value, ...path) {
	return path.reduce((one, key) => typeof one === "object" && one !== null ? one[key] : void 0, value);
}

// src/edge/ci-run.ts
/**
* The run of the CI system that this is; null outside of one. `event` is the text of GitHub's event file (see `readEvent`), null
* where there is none: a pull request whose event cannot be read is taken for a fork's.
*/
function readCiRun(environment, event) {
	return runsOf(environment, event)[0] ?? null;
}
/**
* Whether a run is for a pull request from a fork, or for one that cannot be told from that, by any CI system whose variables are
* there: one runner may well stand inside another.
*/
function isForkRun(environment, event) {
	return runsOf(environment, event).some((run) => run.pullRequest?.fork === true);
}
/** The text of GitHub's event file; null where there is none, or it cannot be read. */
async function readEvent({ variable }, files) {
	const path = variable("GITHUB_EVENT_PATH");
	const bytes = path ? await files.read(path).catch(() => null) : null;
	return bytes === null ? null : Buffer.from(bytes).toString("utf8");
}
function runsOf({ variable }, event) {
	const told = (name) => {
		const value = variable(name)?.trim();
		return value === "" ? void 0 : value;
	};
	const payload = event === null ? null : parsed(event);
	return readers.flatMap((read) => read(told, payload) ?? []);
}
const readers = [
	github,
	gitlab,
	circleci,
	azure,
	bitbucket,
	jenkins,
	unknown
];
/** docs.github.com, "Default environment variables" and "Webhook events and payloads". */
function github(variable, event) {
	const name = variable("GITHUB_EVENT_NAME") ?? "";
	if (!isOn(variable("GITHUB_ACTIONS")) && name === "") return null;
	const [server, repository, run] = [
		"GITHUB_SERVER_URL",
		"GITHUB_REPOSITORY",
		"GITHUB_RUN_ID"
	].map(variable);
	const ref = variable("GITHUB_REF");
	return {
		system: "github",
		url: server && repository && run ? webUrl(`${server}/${repository}/actions/runs/${run}`) : null,
		pullRequest: name.startsWith("pull_request") ? githubPullRequest(name, event, ref) : null,
		...builtRef(name.startsWith("pull_request") ? void 0 : ref),
		commit: oid(variable("GITHUB_SHA"))
	};
}
function githubPullRequest(name, event, ref) {
	const request = field(event, "pull_request");
	return {
		number: numeral(field(request, "number")) ?? numeral(field(event, "number")) ?? digits(/^refs\/pull\/(\d+)\//.exec(ref ?? "")?.[1]),
		title: text(field(request, "title")),
		fork: isFromFork({
			name,
			payload: event
		}),
		base: oid(field(field(request, "base"), "sha")),
		head: oid(field(field(request, "head"), "sha"))
	};
}
/** docs.gitlab.com, "Predefined CI/CD variables reference". */
function gitlab(variable) {
	const project = variable("CI_MERGE_REQUEST_PROJECT_ID");
	if (!isOn(variable("GITLAB_CI")) && project === void 0) return null;
	const pullRequest = gitlabMergeRequest(variable) ?? gitlabExternal(variable);
	return {
		system: "gitlab",
		url: webUrl(variable("CI_JOB_URL") ?? variable("CI_PIPELINE_URL")),
		pullRequest,
		branch: pullRequest === null ? refName(variable("CI_COMMIT_BRANCH")) : null,
		tag: refName(variable("CI_COMMIT_TAG")),
		commit: oid(variable("CI_COMMIT_SHA"))
	};
}
function gitlabMergeRequest(variable) {
	const project = variable("CI_MERGE_REQUEST_PROJECT_ID");
	const number = digits(variable("CI_MERGE_REQUEST_IID"));
	if (project === void 0 && number === null) return null;
	return {
		number,
		title: variable("CI_MERGE_REQUEST_TITLE") ?? null,
		fork: project === void 0 || variable("CI_MERGE_REQUEST_SOURCE_PROJECT_ID") !== project,
		base: oid(variable("CI_MERGE_REQUEST_DIFF_BASE_SHA")),
		head: oid(variable("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA")) ?? oid(variable("CI_COMMIT_SHA"))
	};
}
/** A pull request of GitHub that GitLab builds for it. */
function gitlabExternal(variable) {
	const number = digits(variable("CI_EXTERNAL_PULL_REQUEST_IID"));
	const target = variable("CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY");
	if (number === null && target === void 0) return null;
	return {
		number,
		title: null,
		fork: target === void 0 || variable("CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY") !== target,
		base: oid(variable("CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA")),
		head: oid(variable("CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_SHA"))
	};
}
/** jenkins.io, "Using environment variables", with those of multibranch projects: a pull request is built as branch `PR-12`. */
function jenkins(variable) {
	if (!(variable("JENKINS_URL") !== void 0 || variable("JENKINS_HOME") !== void 0 && variable("BUILD_NUMBER") !== void 0)) return null;
	const change = variable("CHANGE_ID");
	const tag = refName(variable("TAG_NAME"));
	const branch = variable("BRANCH_NAME") ?? variable("GIT_BRANCH")?.replace(/^origin\//, "");
	return {
		system: "jenkins",
		url: webUrl(variable("BUILD_URL")),
		pullRequest: change === void 0 ? null : {
			number: digits(change),
			title: variable("CHANGE_TITLE") ?? null,
			fork: variable("CHANGE_FORK") !== void 0,
			base: null,
			head: null
		},
		branch: tag === null && change === void 0 ? refName(branch) : null,
		tag,
		commit: oid(variable("GIT_COMMIT"))
	};
}
/**
* circleci.com/docs, "Project values and variables". It builds branches, so that a pull request is only known as one that the
* branch has; the variables of a fork's are there for no other.
*/
function circleci(variable) {
	if (!isOn(variable("CIRCLECI"))) return null;
	const built = variable("CIRCLE_BRANCH");
	const own = digits(/\/(?:pull|pull-requests|merge_requests)\/(\d+)\/?$/.exec(variable("CIRCLE_PULL_REQUEST") ?? "")?.[1]);
	const foreign = [
		"CIRCLE_PR_NUMBER",
		"CIRCLE_PR_REPONAME",
		"CIRCLE_PR_USERNAME"
	].map(variable);
	const fork = foreign.some((value) => value !== void 0) || /^pull\/\d+/.test(built ?? "");
	const number = digits(foreign[0]) ?? own ?? digits(/^pull\/(\d+)/.exec(built ?? "")?.[1]);
	const commit = oid(variable("CIRCLE_SHA1"));
	return {
		system: "circleci",
		url: webUrl(variable("CIRCLE_BUILD_URL")),
		pullRequest: fork || number !== null ? {
			number,
			title: null,
			fork,
			base: null,
			head: commit
		} : null,
		branch: fork ? null : refName(built),
		tag: refName(variable("CIRCLE_TAG")),
		commit
	};
}
/** learn.microsoft.com, "Use predefined variables" of Azure Pipelines. */
function azure(variable) {
	if (!isOn(variable("TF_BUILD"))) return null;
	const collection = variable("SYSTEM_COLLECTIONURI") ?? variable("SYSTEM_TEAMFOUNDATIONCOLLECTIONURI");
	const [project, build, id] = [
		"SYSTEM_TEAMPROJECT",
		"BUILD_BUILDID",
		"SYSTEM_PULLREQUEST_PULLREQUESTID"
	].map(variable);
	const ref = variable("BUILD_SOURCEBRANCH");
	const isRequest = id !== void 0 || ref?.startsWith("refs/pull/") === true;
	return {
		system: "azure",
		url: collection && project && build ? webUrl(`${collection.replace(/\/$/, "")}/${encodeURIComponent(project)}/_build/results?buildId=${encodeURIComponent(build)}`) : null,
		pullRequest: isRequest ? {
			number: digits(variable("SYSTEM_PULLREQUEST_PULLREQUESTNUMBER")) ?? digits(id),
			title: null,
			fork: variable("SYSTEM_PULLREQUEST_ISFORK")?.toLowerCase() !== "false",
			base: null,
			head: oid(variable("SYSTEM_PULLREQUEST_SOURCECOMMITID"))
		} : null,
		...builtRef(isRequest ? void 0 : ref),
		commit: oid(variable("BUILD_SOURCEVERSION"))
	};
}
/** support.atlassian.com, "Variables and secrets" of Bitbucket Pipelines, which are not started by pull requests of forks. */
function bitbucket(variable) {
	const build = variable("BITBUCKET_BUILD_NUMBER");
	if (build === void 0) return null;
	const repository = variable("BITBUCKET_REPO_FULL_NAME");
	const number = digits(variable("BITBUCKET_PR_ID"));
	const commit = oid(variable("BITBUCKET_COMMIT"));
	return {
		system: "bitbucket",
		url: repository ? webUrl(`https://bitbucket.org/${repository}/pipelines/results/${build}`) : null,
		pullRequest: number === null ? null : {
			number,
			title: null,
			fork: false,
			base: oid(variable("BITBUCKET_PR_DESTINATION_COMMIT")),
			head: commit
		},
		branch: number === null ? refName(variable("BITBUCKET_BRANCH")) : null,
		tag: refName(variable("BITBUCKET_TAG")),
		commit
	};
}
/** What every CI system sets, and some tell a URL with. */
function unknown(variable) {
	if (!isOn(variable("CI"))) return null;
	return {
		system: "unknown",
		url: webUrl(variable("BUILD_URL")),
		pullRequest: null,
		branch: null,
		tag: null,
		commit: null
	};
}
function isOn(value) {
	return value !== void 0 && ![
		"",
		"false",
		"0"
	].includes(value.toLowerCase());
}
function builtRef(ref) {
	const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref ?? "") ?? [];
	return {
		branch: kind === "heads" ? refName(name) : null,
		tag: kind === "tags" ? refName(name) : null
	};
}
/** git-check-ref-format(1), as far as a name could do harm: no control characters, no spaces, no hyphen first. */
function refName(value) {
	return value !== void 0 && value.length <= 1e3 && /^[^-\p{C}\p{Z}~^:?*[\\][^\p{C}\p{Z}~^:?*[\\]*$/u.test(value) ? value : null;
}
function digits(value) {
	return value !== void 0 && /^[1-9]\d{0,15}$/.test(value) ? value : null;
}
/** An object id of SHA-1 or SHA-256. */
function oid(value) {
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value) ? value.toLowerCase() : null;
}
/** Without what a URL could smuggle: other schemes, names and passwords, spaces and control characters. */
function webUrl(value) {
	if (value === void 0 || /[\p{C}\p{Z}]/u.test(value) || !URL.canParse(value)) return null;
	const { protocol, username, password } = new URL(value);
	return ["http:", "https:"].includes(protocol) && username === "" && password === "" ? value : null;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

// src/edge/environment.ts
/** The environment variables of a process, and the run of a CI system that they tell of. */
function readEnvironment(variables) {
	const variable = (name) => variables[name];
	const run = readCiRun({ variable }, null);
	return {
		variable,
		actor: {
			kind: run === null ? "local" : "ci",
			run: run?.url ?? null
		}
	};
}

// src/edge/files.ts
/**
* The file system. Throws OUTPUT_UNWRITABLE where a file cannot be written, INPUT_INVALID where one that is there cannot be read.
* It does without Node's promises: they take longer to load than the file that every command looks for takes to read, and a
* changelog site is a thousand small files, each of which would wait six times for another thread.
*/
const files = {
	read: async (path) => readWhole(path),
	holds: async (path, content) => {
		const held = isHeld(path, content);
		await breathe();
		return held;
	},
	write: async (path, content) => {
		const temporary = `${path}.${process.pid}.tmp`;
		try {
			writeWhole(temporary, content);
			(0, node_fs.renameSync)(temporary, path);
		} catch (cause) {
			discard(temporary);
			throw new require_cli_ahead_ts.WaybillError("OUTPUT_UNWRITABLE", `${path} cannot be written (${codeOf(cause)}).`, {
				hint: "See that the folder exists, is yours and has room.",
				exitCode: require_cli_ahead_ts.exitCodes.usage,
				cause
			});
		}
		await breathe();
	}
};
function readWhole(path) {
	try {
		return (0, node_fs.readFileSync)(path);
	} catch (cause) {
		if (isMissing(cause)) return null;
		throw unreadable(path, cause);
	}
}
function unreadable(path, cause) {
	return new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `${path} cannot be read (${codeOf(cause)}).`, { cause });
}
/** Most files that differ do so in size, which needs no reading. */
function isHeld(path, content) {
	const descriptor = openThere(path);
	if (descriptor === null) return false;
	try {
		const found = (0, node_fs.fstatSync)(descriptor);
		const size = sizeOf(content);
		if (!found.isFile() || size !== null && found.size !== size) return false;
		let seen = 0;
		for (const piece of piecesOf(content)) for (const bytes of bytesOf(piece)) {
			if (!comesNext(descriptor, bytes)) return false;
			seen += bytes.length;
		}
		return seen === found.size;
	} catch (cause) {
		throw unreadable(path, cause);
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
/** Null for what is not there. */
function openThere(path) {
	try {
		return (0, node_fs.openSync)(path, "r");
	} catch (cause) {
		if (isMissing(cause)) return null;
		throw unreadable(path, cause);
	}
}
function comesNext(descriptor, bytes) {
	const there = room("read").subarray(0, bytes.length);
	let read = 0;
	while (read < there.length) {
		const more = (0, node_fs.readSync)(descriptor, there, read, there.length - read, null);
		if (more === 0) return false;
		read += more;
	}
	return there.equals(bytes);
}
/** Null for what comes in pieces. */
function sizeOf(content) {
	if (typeof content === "string") return Buffer.byteLength(content);
	return content instanceof Uint8Array ? content.byteLength : null;
}
function piecesOf(content) {
	return typeof content === "string" || content instanceof Uint8Array ? [content] : content;
}
function writeWhole(path, content) {
	const descriptor = openFresh(path);
	try {
		for (const piece of piecesOf(content)) for (const bytes of bytesOf(piece)) (0, node_fs.writeFileSync)(descriptor, bytes);
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
/**
* The bytes of a content, in parts that are to be used before the next is asked for: a text is turned into its UTF-8 in one
* place again and again, since a thousand buffers that are used once are memory until somebody cleans up.
*/
function* bytesOf(content) {
	if (typeof content !== "string") {
		for (let from = 0; from < content.length; from += roomBytes) yield content.subarray(from, from + roomBytes);
		return;
	}
	for (let from = 0; from < content.length;) {
		const to = Math.min(from + partLength, content.length);
		const end = to < content.length && isHighSurrogate(content.charCodeAt(to - 1)) ? to - 1 : to;
		const written = room("write").write(content.slice(from, end));
		yield room("write").subarray(0, written);
		from = end;
	}
}
/** In UTF-16 code units, each of which is at most three bytes of UTF-8. */
const partLength = 262144;
const roomBytes = 3 * partLength;
const rooms = /* @__PURE__ */ new Map();
function room(use) {
	const known = rooms.get(use);
	if (known) return known;
	const made = Buffer.allocUnsafeSlow(roomBytes);
	rooms.set(use, made);
	return made;
}
function isHighSurrogate(unit) {
	return unit >= 55296 && unit <= 56319;
}
/** Folders are made when one turns out to be missing: most files go where others are already. */
function openFresh(path) {
	try {
		return (0, node_fs.openSync)(path, "w");
	} catch (cause) {
		if (codeOf(cause) !== "ENOENT") throw cause;
		(0, node_fs.mkdirSync)((0, node_path.dirname)(path), { recursive: true });
		return (0, node_fs.openSync)(path, "w");
	}
}
function discard(path) {
	try {
		(0, node_fs.rmSync)(path, { force: true });
	} catch {}
}
/** Who writes files one after the other is still to hear a signal, or to answer a request, this often. */
const breathMs = 50;
let breathed = 0;
async function breathe() {
	if (performance.now() - breathed < breathMs) return;
	await new Promise((resolve) => setImmediate(resolve));
	breathed = performance.now();
}
function codeOf(cause) {
	return cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
}
function isMissing(cause) {
	return ["ENOENT", "ENOTDIR"].includes(codeOf(cause));
}

// src/edge/world.ts
const names = ["waybill.yml", "waybill.yaml"];
/**
* Opens the world of a command: the configuration named by `config`, else the nearest `waybill.yml` upward from `cwd`,
* else the defaults. Throws CONFIG_NOT_FOUND for a named one that is not there, and what `loadConfiguration` throws.
*/
async function openWorld(at, variables) {
	const cwd = (0, node_path.resolve)(at.cwd);
	const found = at.config === null ? await findUpward(cwd) : await readNamed((0, node_path.resolve)(cwd, at.config), at.config);
	const loaded = await loadConfiguration(found && {
		file: (0, node_path.relative)(cwd, found.path) || found.path,
		text: found.text
	});
	return {
		cwd,
		home: found ? (0, node_path.dirname)(found.path) : cwd,
		loaded,
		clock,
		files,
		environment: readEnvironment(variables)
	};
}
async function findUpward(cwd) {
	for (let folder = cwd;; folder = (0, node_path.dirname)(folder)) {
		for (const name of names) {
			const bytes = await files.read((0, node_path.join)(folder, name));
			if (bytes !== null) return {
				path: (0, node_path.join)(folder, name),
				text: Buffer.from(bytes).toString("utf8")
			};
		}
		if ((0, node_path.dirname)(folder) === folder) return null;
	}
}
async function readNamed(path, asGiven) {
	const bytes = await files.read(path);
	if (bytes === null) throw new require_cli_ahead_ts.WaybillError("CONFIG_NOT_FOUND", `There is no configuration ${asGiven}.`, { hint: "Leave --config out to look for waybill.yml upward from here." });
	return {
		path,
		text: Buffer.from(bytes).toString("utf8")
	};
}

// src/config/suggest.ts
/**
* The word that was probably meant, or null when none is near: at most a third of its letters may differ.
* `replyTo`, `reply_to` and `Reply-To` are as near to `reply-to` as can be. Of equally near words the first wins.
*/
function suggest(word, known) {
	const plain = plainly(word);
	let best = null;
	let bestDistance = Math.floor(Math.max(plain.length, 3) / 3) + 1;
	for (const candidate of known) {
		const distance = editDistance(plain, plainly(candidate), bestDistance);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function plainly(word) {
	return word.toLowerCase().replace(/[-_\s]/g, "");
}
/**
* Letters to insert, remove, replace or swap with their neighbour (optimal string alignment); `limit` when it is
* at least that much, so that a long word costs nothing.
*/
function editDistance(left, right, limit) {
	if (Math.abs(left.length - right.length) >= limit) return limit;
	let beforeLast = [];
	let last = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= right.length; column += 1) {
			const same = left[row - 1] === right[column - 1];
			const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			current[column] = Math.min((last[column] ?? limit) + 1, (current[column - 1] ?? limit) + 1, (last[column - 1] ?? limit) + (same ? 0 : 1), swapped ? (beforeLast[column - 2] ?? limit) + 1 : limit);
		}
		beforeLast = last;
		last = current;
	}
	return Math.min(last[right.length] ?? limit, limit);
}

// src/cli/arrange.ts
/** The options that every command takes, as help, completion and the guides list them. */
const commonOptionList = [
	[
		"--cwd <folder>",
		"run as if started there",
		"."
	],
	["--config <file>", "this configuration instead of the nearest waybill.yml"],
	["--json", "print one JSON document and nothing else"],
	["--quiet", "say only warnings and errors"],
	["--verbose", "say more"],
	["--no-color", "no colours"]
];
const takesValue = new Map(commonOptionList.map(([flags]) => [flags.split(" ")[0] ?? flags, flags.includes("<")]));
/** Words that people bring from other tools. */
const otherWords = {
	sbom: "bom",
	changelog: "notes --changelog CHANGELOG.md",
	bump: "next",
	version: "--version",
	publish: "release",
	tag: "release",
	notify: "announce",
	deploy: "deliver",
	check: "doctor",
	setup: "init",
	site: "page",
	history: "ledger log",
	audit: "ledger verify",
	optout: "audience opt-out"
};
/**
* The words of a line with the options that every command takes behind the command, where they are looked for, and `help X` as
* `X --help`.
*/
function arrange(argv, entries) {
	if (argv[0] === "help") return [...argv.slice(1), "--help"];
	const before = leading(argv, 0);
	const first = argv[before];
	if (first === void 0 || first.startsWith("-")) return [...argv];
	const isFamily = entries.some(({ name }) => name.startsWith(`${first} `)) && !entries.some(({ name }) => name === first);
	const between = isFamily ? leading(argv, before + 1) : before + 1;
	const verb = argv[between];
	const hasVerb = verb !== void 0 && entries.some(({ name }) => name === `${first} ${verb}`);
	const end = isFamily && !hasVerb ? before + 1 : between;
	const moved = [...argv.slice(0, before), ...argv.slice(before + 1, end)];
	return hasVerb ? [
		first,
		verb,
		...moved,
		...argv.slice(end + 1)
	] : [
		first,
		...moved,
		...argv.slice(end)
	];
}
/** Where the options that every command takes end. */
function leading(argv, from) {
	let at = from;
	for (;;) {
		const [flag = "", value] = argv[at]?.split("=", 2) ?? [];
		const valued = takesValue.get(flag);
		if (valued === void 0 || !valued && value !== void 0) return at;
		at += valued && value === void 0 ? 2 : 1;
	}
}
/** Throws USAGE where the first word, or the second one of a family, is no command, with the one that was probably meant. */
function refuseUnknownCommand([first, second], entries) {
	if (first === void 0 || first.startsWith("-")) return;
	const names = entries.map(({ name }) => name);
	const inFamily = names.filter((name) => name.startsWith(`${first} `));
	if (names.includes(first)) return;
	if (inFamily.length > 0) {
		if (second === void 0 || second.startsWith("-")) return;
		if (inFamily.includes(`${first} ${second}`)) return;
	}
	const given = inFamily.length > 0 ? `${first} ${second}` : first;
	const meant = commandMeant(given, names);
	throw new require_cli_ahead_ts.WaybillError("USAGE", `There is no command ${given}.`, { hint: meant === null ? `See what there is: waybill ${inFamily.length > 0 ? `${first} ` : ""}--help` : `Did you mean waybill ${meant}?` });
}
function commandMeant(given, names) {
	const [first = "", second] = given.split(" ");
	if (second !== void 0) {
		const verbs = names.filter((name) => name.startsWith(`${first} `)).map((name) => name.slice(first.length + 1));
		const verb = suggest(second, verbs);
		return verb === null ? null : `${first} ${verb}`;
	}
	const other = otherWords[given.toLowerCase()];
	if (other !== void 0) return other;
	const near = suggest(given, [...new Set(names.map((name) => name.split(" ")[0] ?? name))]);
	if (near !== null) return near;
	const verb = suggest(given, names.map((name) => name.split(" ")[1] ?? ""));
	return verb === null || verb === "" ? null : names.find((name) => name.endsWith(` ${verb}`)) ?? null;
}

// src/cli/taken.ts
/** The words of options, by command and flag: those of a command come before those of all commands (`*`). */
const closed = {
	...Object.fromEntries(Object.entries({
		notes: [
			"md",
			"html",
			"text",
			"slack",
			"json"
		],
		bom: ["json", "xml"],
		"bom diff": [
			"md",
			"html",
			"text",
			"json"
		],
		"bom vulnerabilities": [
			"md",
			"text",
			"json"
		],
		"ledger export": [
			"jsonl",
			"cdevents",
			"csv"
		]
	}).map(([name, words]) => [`${name} --format`, words])),
	"bom --spec": [
		"1.5",
		"1.6",
		"1.7"
	],
	"bom vulnerabilities --fail-on": [
		"critical",
		"high",
		"medium",
		"low"
	],
	"observe --fail-on": ["drift"],
	"* --fail-on": ["refused"],
	"* --treat-inconclusive": ["fail", "warn"],
	"* --on-unknown": [
		"hold",
		"resend",
		"abandon"
	],
	"record evidence --result": [
		"passed",
		"failed",
		"unknown"
	],
	"init --ci": [
		"github",
		"gitlab",
		"jenkins",
		"circleci",
		"none"
	]
};
/** Words that are offered where others are taken too. */
const offered = {
	"notes --fit": [
		"github-release",
		"github-comment",
		"slack"
	],
	"notes --as": ["next"],
	"* --prerelease": [
		"alpha",
		"beta",
		"rc"
	],
	"bom --licenses": [
		"installed",
		"previous=",
		"overrides="
	],
	"* --require": ["approval:", "evidence:"],
	"ledger hold [act]": [
		"place",
		"release",
		"list"
	],
	"completion <shell>": [
		"bash",
		"zsh",
		"fish"
	]
};
const byFlag = {
	"--environment": "environment",
	"--package": "package",
	"--audience": "audience",
	"--ref": "revision",
	"--release": "revision",
	"--explain": "revision",
	"--cwd": "folder"
};
const byPlaceholder = {
	file: "file",
	files: "file",
	folder: "folder",
	dir: "folder",
	findings: "file",
	revision: "revision",
	commit: "revision",
	range: "revision",
	from: "revision",
	to: "revision",
	what: "revision"
};
/** What one option of a command takes; `flags` as the table writes them: `--format <format>`. */
function takenByOption({ name }, flags) {
	const [flag = "", placeholder] = flags.split(" ");
	if (placeholder === void 0) return { kind: "flag" };
	return wordsOf(name, flag) ?? { kind: byFlag[flag] ?? kindOf(placeholder) };
}
/** What each argument of a command takes, in order. */
function takenByArguments({ name, argument }) {
	return (argument?.split(" ") ?? []).map((one) => wordsOf(name, one) ?? { kind: kindOf(one) });
}
function wordsOf(name, written) {
	for (const [words, open] of [[closed, false], [offered, true]]) {
		const found = words[`${name} ${written}`] ?? words[`* ${written}`];
		if (found !== void 0) return {
			kind: "words",
			words: found,
			open
		};
	}
	return null;
}
function kindOf(placeholder) {
	return byPlaceholder[placeholder.replace(/[<>[\].]/g, "")] ?? "text";
}

// src/cli/check-words.ts
/** Throws USAGE for an option that takes only certain words and was given another, before anything is read or done. */
function checkWords(entry, options) {
	for (const [flags] of entry.options) {
		const taken = takenByOption(entry, flags);
		if (taken.kind !== "words" || taken.open) continue;
		const flag = flags.split(" ")[0] ?? flags;
		const value = options[propertyOf(flag)];
		if (typeof value !== "string" || value === "" || taken.words.includes(value)) continue;
		const meant = suggest(value, taken.words);
		throw new require_cli_ahead_ts.WaybillError("USAGE", `${flag} does not know ${value}.`, { hint: `${meant === null ? "" : `Did you mean ${flag} ${meant}? `}It takes ${listed(taken.words)}.` });
	}
}
/** `--on-unknown` is `onUnknown` among the options. */
function propertyOf(flag) {
	return flag.slice(2).replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function listed(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

// src/cli/audience-commands.ts
/** What is done for readers. */
const audienceCommands = [
	{
		name: "audience check",
		summary: "read every list as a sending would, and say who would be reached, and who would not and why",
		group: "The readers",
		examples: ["waybill audience check", "waybill audience check --audience customers"],
		options: [["--audience <name>", "one audience of waybill.yml"]],
		load: async () => (await Promise.resolve().then(() => require("./audience.js"))).audienceCheck
	},
	{
		name: "audience opt-out",
		argument: "[file]",
		summary: "write to somebody no more: addresses from a file or stdin (-), or the token of a mail\u2019s link",
		group: "The readers",
		examples: ["waybill audience opt-out leavers.txt", "waybill audience opt-out --token TOKEN"],
		options: [
			["--token <token>", "the token of the link in a mail"],
			["--audience <name>", "leave only this audience"],
			["--lift", "the other way round: they asked to come back"]
		],
		load: async () => (await Promise.resolve().then(() => require("./audience.js"))).audienceOptOut
	},
	{
		name: "audience import",
		argument: "<file>",
		summary: "take over the unsubscribed addresses of another mailing service (CSV or a line each)",
		group: "The readers",
		examples: ["waybill audience import unsubscribed.csv"],
		options: [["--audience <name>", "they left only this audience"], ["--dry-run", "count them; record nothing"]],
		load: async () => (await Promise.resolve().then(() => require("./audience.js"))).audienceImport
	},
	{
		name: "audience serve",
		summary: "take the clicks on unsubscribe links, until it is stopped",
		group: "The readers",
		examples: ["waybill audience serve --port 8058"],
		options: [[
			"--port <number>",
			"where to listen",
			"8058"
		], [
			"--host <address>",
			"on which address",
			"127.0.0.1"
		]],
		endless: true,
		load: async () => (await Promise.resolve().then(() => require("./audience.js"))).audienceServe
	}
];

// src/cli/flags.ts
/** Flags that several commands have, as `CommandEntry.options` lists them. */
const environmentOption = ["--environment <name>", "the environment of waybill.yml"];
const packageOption = ["--package <name>", "one package of a monorepo"];
const deepenOption = ["--deepen", "fetch what a shallow clone lacks, and no more (git fetch)"];
const enrichOption = ["--enrich", "ask the forge for logins, pull requests and labels; needs a token"];

// src/cli/forge-commands.ts
/** What is done at the forge. */
const forgeCommands = [{
	name: "release",
	summary: "tag, then the forge\u2019s release: notes, bill of materials, digests and statement, published last",
	group: "The release",
	examples: [
		"waybill release --dry-run",
		"waybill release",
		"waybill release --prerelease rc",
		"waybill release --attach \"build/*.tgz\" --draft"
	],
	options: [
		packageOption,
		["--as <version>", "the version; default: that of the tag at HEAD, else what waybill next prints"],
		["--prerelease <name>", "the next prerelease of that name on the way there"],
		["--changelog <file>", "write it and commit it before the tag; default: release.changelog"],
		["--attach <files>", "more files to attach, several with a comma; * stands for any name in a folder"],
		["--sign", "sign the tag; default: release.sign, else what git is configured to do"],
		["--draft", "leave the forge\u2019s release a draft, for a person to publish"],
		["--tag-only", "tag and push; no release at the forge"],
		["--dry-run", "what would be done, and nothing of it"],
		deepenOption,
		enrichOption
	],
	load: async () => (await Promise.resolve().then(() => require("./release.js"))).release
}, {
	name: "comment",
	summary: "what a pull request will add to the notes and to the version, as one comment on it",
	group: "Before the release",
	examples: ["waybill comment --pull-request 42", "waybill comment --dry-run"],
	options: [
		["--pull-request <number>", "which; default: the one that the run is for"],
		packageOption,
		["--strict", "exit code 9 where a title or a commit does not read as intended"],
		["--dry-run", "print the comment; write nothing"],
		deepenOption,
		enrichOption
	],
	load: async () => (await Promise.resolve().then(() => require("./comment.js"))).comment
}];
/** What people begin with, at a terminal. */
const firstCommands = [
	{
		name: "init",
		summary: "write a first waybill.yml and a workflow from what is found here; nothing is written over",
		group: "Start here",
		examples: [
			"waybill init",
			"waybill init --dry-run",
			"waybill init --ci gitlab"
		],
		options: [["--ci <system>", "github, gitlab, jenkins, circleci or none; default: what is found"], ["--dry-run", "print what would be written"]],
		personal: true,
		load: async () => (await Promise.resolve().then(() => require("./init.js"))).init
	},
	{
		name: "doctor",
		summary: "what will hurt later, with why and the line to paste: clone, tags, permissions, channels, targets",
		group: "Start here",
		examples: [
			"waybill doctor",
			"waybill doctor --offline",
			"waybill doctor --environment production"
		],
		options: [
			["--environment <name>", "only what concerns this environment; default: all"],
			["--offline", "ask nobody outside: no forge, no channel, no target"],
			["--strict", "exit code 9 for warnings too"]
		],
		load: async () => (await Promise.resolve().then(() => require("./doctor.js"))).doctor
	},
	{
		name: "completion",
		argument: "<shell>",
		summary: "completion of commands and options for bash, zsh or fish",
		group: "Start here",
		examples: [
			"waybill completion bash",
			"waybill completion zsh",
			"waybill completion fish"
		],
		options: [],
		standalone: true,
		load: async () => (await Promise.resolve().then(() => require("./completion.js"))).completion
	}
];

// src/cli/ledger-commands.ts
const aboutOption = ["--environment <name>", "only entries about it"];
const kindOption = ["--kind <kind>", "a kind, or its part before the dot"];
/** What is read from the ledger, and what keeps it. */
const ledgerCommands = [
	{
		name: "ledger log",
		summary: "every entry of the record",
		group: "The record",
		examples: ["waybill ledger log", "waybill ledger log --environment production --kind deploy --limit 20"],
		options: [
			aboutOption,
			packageOption,
			kindOption,
			["--limit <count>", "only the last ones"]
		],
		load: async () => (await Promise.resolve().then(() => require("./ledger.js"))).ledgerLog
	},
	{
		name: "ledger verify",
		summary: "prove that no entry was changed, lost or put in between",
		group: "The record",
		examples: [
			"waybill ledger verify",
			"waybill ledger verify --witness proof.txt",
			"waybill ledger verify --bundle proof.json"
		],
		options: [
			["--bundle <file>", "check this proof bundle alone, offline"],
			["--witness <file>", "a checkpoint, or a saved message with one, that was kept elsewhere"],
			["--key <key>", "a public key to trust, or a file of them; default: ledger.trust"]
		],
		load: async () => (await Promise.resolve().then(() => require("./ledger-verify.js"))).ledgerVerify
	},
	{
		name: "ledger what-ran",
		summary: "what ran in an environment at a time",
		group: "The record",
		examples: ["waybill ledger what-ran --environment production --at 2026-11-21T12:00:00Z", "waybill ledger what-ran --at \"production@{2026-10-02T12:00:00Z}\" --proof proof.json"],
		options: [
			environmentOption,
			packageOption,
			["--at <time>", "RFC 3339, or production@{TIME}; default: now"],
			["--proof <file>", "write a bundle that proves the answer offline"],
			["--witness <file>", "with --proof: a checkpoint that the reader of the bundle has kept"]
		],
		load: async () => (await Promise.resolve().then(() => require("./ledger.js"))).ledgerWhatRan
	},
	{
		name: "ledger where-is",
		argument: "<what>",
		summary: "where a commit or an issue came to: announced, live since, proved",
		group: "The record",
		examples: ["waybill ledger where-is 1f2e3d4", "waybill ledger where-is \"#123\""],
		options: [],
		load: async () => (await Promise.resolve().then(() => require("./ledger-where-is.js"))).ledgerWhereIs
	},
	{
		name: "ledger diff",
		summary: "what changed in an environment between two times",
		group: "The record",
		examples: ["waybill ledger diff --environment production --from 2026-10-01T00:00:00Z --to 2026-11-01T00:00:00Z"],
		options: [
			environmentOption,
			packageOption,
			["--from <time>", "RFC 3339"],
			["--to <time>", "RFC 3339; default: now"]
		],
		load: async () => (await Promise.resolve().then(() => require("./ledger-diff.js"))).ledgerDiff
	},
	{
		name: "ledger export",
		summary: "the record for other tools; nothing in it could identify a reader",
		group: "The record",
		examples: ["waybill ledger export --format cdevents --output events.jsonl"],
		options: [
			[
				"--format <format>",
				"jsonl, cdevents or csv",
				"jsonl"
			],
			aboutOption,
			packageOption,
			kindOption,
			["--from <time>", "from then on"],
			["--to <time>", "before then"],
			["--output <file>", "write to a file instead of stdout"]
		],
		load: async () => (await Promise.resolve().then(() => require("./ledger-export.js"))).ledgerExport
	},
	{
		name: "ledger import",
		argument: "<file>",
		summary: "record what an earlier run could not, from the file that it left",
		group: "The record",
		examples: ["waybill ledger import waybill-unrecorded-1f2e3d4c5b6a.json"],
		options: [],
		load: async () => (await Promise.resolve().then(() => require("./ledger-import.js"))).ledgerImport
	},
	{
		name: "ledger checkpoint",
		summary: "sign what the ledger is now, and record that",
		group: "The record",
		examples: ["waybill ledger checkpoint", "waybill ledger checkpoint --output checkpoint.txt"],
		options: [["--output <file>", "write it to a file as well"]],
		load: async () => (await Promise.resolve().then(() => require("./ledger-checkpoint.js"))).ledgerCheckpoint
	},
	{
		name: "ledger key",
		summary: "make the key that signs checkpoints, or print its public half",
		group: "The record",
		examples: ["waybill ledger key --new ledger-key.pem", "waybill ledger key --public"],
		options: [["--new <file>", "make a key and write it to this new file"], ["--public", "print the public half of ledger.key"]],
		load: async () => (await Promise.resolve().then(() => require("./ledger-key.js"))).ledgerKey
	},
	{
		name: "ledger hold",
		argument: "[act] [name]",
		summary: "place, release or list what keeps the ledger from being removed",
		group: "The record",
		examples: ["waybill ledger hold place \"case 7\" --reason \"customer inquiry\" --by \"Legal team\"", "waybill ledger hold list"],
		options: [["--reason <text>", "why"], ["--by <name>", "who asks for it: a person or a team"]],
		load: async () => (await Promise.resolve().then(() => require("./ledger-hold.js"))).ledgerHold
	},
	{
		name: "ledger epoch",
		summary: "close the ledger and begin the next",
		group: "The record",
		examples: ["waybill ledger epoch --close --next waybill-ledger-2027"],
		options: [
			["--close", "close it; this cannot be taken back"],
			["--next <name>", "the branch, or file, in which it goes on"],
			["--leave-open", "leave behind what is announced and not proved"]
		],
		load: async () => (await Promise.resolve().then(() => require("./ledger-epoch.js"))).ledgerEpoch
	},
	{
		name: "ledger prune",
		argument: "<epoch>",
		summary: "how a closed epoch is removed; refused under a hold, and never done by Waybill itself",
		group: "The record",
		examples: ["waybill ledger prune waybill-ledger"],
		options: [],
		load: async () => (await Promise.resolve().then(() => require("./ledger-epoch.js"))).ledgerPrune
	}
];

// src/cli/record-commands.ts
/** What is written down of things that Waybill did not see. */
const recordCommands = [
	{
		name: "record deploy",
		summary: "write down a deployment that others made, or a change by hand",
		group: "The record",
		examples: ["waybill record deploy --environment production --started", "waybill record deploy --environment production --manual --by \"Ada Example\" --reason \"Hot patch for INC-42\""],
		options: [
			environmentOption,
			packageOption,
			["--release <version>", "the version that it is; default: what was announced last"],
			["--commit <revision>", "its commit; default: that of the announcement, or of the tag"],
			["--started", "it began; exit code 9 when a newer release was verified there meanwhile"],
			["--finished", "it ended well"],
			["--failed", "it did not"],
			["--manual", "somebody changed something by hand; needs --by and --reason"],
			["--by <name>", "the person or team that answers for it"],
			["--reason <text>", "why it was changed by hand"],
			["--group <names>", "only these groups of targets, several with a comma"],
			["--artifact <subjects>", "what was deployed: NAME=sha256:HEX, several with a comma"]
		],
		load: async () => (await Promise.resolve().then(() => require("./record.js"))).recordDeploy
	},
	{
		name: "record approval",
		summary: "write down who said yes or no to a release",
		group: "The record",
		examples: ["waybill record approval --name security --by @acme/security --environment production"],
		options: [
			["--name <name>", "what kind of approval it is, as `require` asks for it: security"],
			["--by <name>", "the person or team that decided"],
			["--rejected", "it was rejected"],
			["--source <url>", "where it can be read again"],
			["--note <text>", "what is to be known of it"],
			environmentOption,
			packageOption,
			["--release <version>", "the version that it is about; default: what was announced last"],
			["--commit <revision>", "its commit; default: that of the announcement, or of the tag"]
		],
		load: async () => (await Promise.resolve().then(() => require("./record.js"))).recordApproval
	},
	{
		name: "record evidence",
		argument: "<file>",
		summary: "attach results of tests, scans and reviews to a release, by digest",
		group: "The record",
		examples: ["waybill record evidence junit.xml --name tests --environment production"],
		options: [
			["--name <name>", "what kind of evidence it is, as `require` asks for it: tests"],
			["--result <result>", "passed, failed or unknown; default: what the file says"],
			["--url <url>", "where the file can be had"],
			environmentOption,
			packageOption,
			["--release <version>", "the version that it is about; default: what was announced last"],
			["--commit <revision>", "its commit; default: that of the announcement, or of the tag"]
		],
		load: async () => (await Promise.resolve().then(() => require("./record.js"))).recordEvidence
	},
	{
		name: "record incident",
		summary: "write down that something went wrong, or that it is over",
		group: "The record",
		examples: ["waybill record incident --open \"Search answers with errors\" --name INC-42 --environment production", "waybill record incident --resolve INC-42"],
		options: [
			["--open <title>", "what went wrong, in a sentence"],
			["--resolve <name>", "the incident that is over"],
			["--name <name>", "its name where it is worked on: INC-42; default: one is made"],
			["--url <url>", "where it is worked on"],
			["--caused-by <release>", "the version or shipment that brought it"],
			["--note <text>", "how it was resolved"],
			environmentOption,
			packageOption
		],
		load: async () => (await Promise.resolve().then(() => require("./record.js"))).recordIncident
	},
	{
		name: "observe",
		summary: "look whether what runs is what the ledger says; exit code 3 on drift",
		group: "The record",
		examples: ["waybill observe --environment production", "waybill observe --environment production --fail-on drift"],
		options: [
			environmentOption,
			packageOption,
			["--fail-on <what>", "drift: nothing else fails, not a service that is down either"]
		],
		load: async () => (await Promise.resolve().then(() => require("./observe.js"))).observe
	}
];

// src/cli/release-commands.ts
const historyOptions = [
	["--package <name>", "one package of a monorepo: its tags, the commits in its folder"],
	deepenOption,
	enrichOption
];
/** What is done before a release. */
const releaseCommands = [
	{
		name: "notes",
		argument: "[range]",
		summary: "draft or past release notes: nothing, a tag, or A..B",
		group: "Before the release",
		examples: [
			"waybill notes",
			"waybill notes v1.4.0 --format html",
			"waybill notes --all --format json",
			"waybill notes --changelog CHANGELOG.md",
			"waybill notes --explain 1f2e3d4"
		],
		options: [
			["--all", "every release, newest first"],
			...historyOptions,
			["--packages", "every package; with --all every release of them"],
			["--audience <name>", "as an audience of waybill.yml gets them"],
			["--first-parent", "tell what was merged by its merge"],
			[
				"--format <format>",
				"md, html, text, slack or json",
				"md"
			],
			["--template <file>", "a Handlebars template instead of Waybill\u2019s own"],
			["--fit <size>", "github-release, github-comment, slack or a number of characters"],
			["--output <file>", "write to a file instead of stdout"],
			["--changelog <file>", "write into a CHANGELOG in place"],
			["--as <version>", "in the CHANGELOG, what the draft is called; next: what waybill next prints"],
			["--adopt", "in the CHANGELOG, take over sections of the same version that others wrote"],
			["--dependencies", "what changed inside since the release before, from the lockfiles"],
			["--vulnerabilities <files>", "what scanners found now: tells what is fixed, open and new; several with a comma"],
			["--explain <commit>", "why a commit is where it is"],
			["--strict", "exit code 9 when a commit could not be read"],
			["--from-json <file>", "render notes that were written with --format json; - is stdin"]
		],
		load: async () => (await Promise.resolve().then(() => require("./notes.js")).then((n) => n.notes_exports)).notes
	},
	{
		name: "next",
		summary: "the next version and why",
		group: "Before the release",
		examples: [
			"waybill next",
			"waybill next --prerelease rc",
			"waybill next --write"
		],
		options: [
			...historyOptions,
			["--prerelease <name>", "the next prerelease of that name on the way there"],
			["--write", "write the version into package.json and the other files of version.files"]
		],
		load: async () => (await Promise.resolve().then(() => require("./next.js"))).next
	},
	{
		name: "lint",
		argument: "[what]",
		summary: "does this title, commit or range read as intended; how it will look, what it will bump",
		group: "Before the release",
		examples: [
			"waybill lint \"feat(api)!: drop version 1\"",
			"waybill lint v1.4.0..HEAD",
			"waybill lint --file .git/COMMIT_EDITMSG"
		],
		options: [
			["--title <text>", "a title, whatever it looks like"],
			["--file <file>", "a commit message in a file; - is stdin"],
			["--strict", "exit code 9 for warnings too"],
			...historyOptions
		],
		load: async () => (await Promise.resolve().then(() => require("./lint.js"))).lint
	},
	{
		name: "bom",
		argument: "[dir]",
		summary: "the bill of materials (CycloneDX) from the lockfiles; also: bom diff, bom vulnerabilities",
		group: "Before the release",
		examples: [
			"waybill bom > bom.cdx.json",
			"waybill bom --ref v1.4.0 --output bom.cdx.json --json",
			"waybill bom --licenses installed,previous=last.cdx.json --output bom.cdx.json",
			"waybill bom --score",
			"waybill bom diff v1.3.0 v1.4.0"
		],
		options: [
			["--ref <revision>", "read the lockfiles out of git at this revision"],
			deepenOption,
			["--spec <version>", "the version of CycloneDX: 1.5, 1.6 or 1.7"],
			[
				"--format <format>",
				"json or xml",
				"json"
			],
			["--output <file>", "write the document to a file"],
			["--licenses <sources>", "where to look for more licences: installed, previous=FILE, overrides=FILE"],
			["--score", "what NTIA, BSI and CISA ask for, and how much of it is there"],
			["--checksum", "with --output, write its SHA-256 beside it, as sha256sum does"],
			["--third-party <file>", "write the licence notices of what is inside"],
			["--statement <file>", "write an in-toto statement about it, ready for signing"],
			["--artifact <subjects>", "what the statement is about: NAME=sha256:HEX, several with a comma"]
		],
		load: async () => (await Promise.resolve().then(() => require("../journeys/lockfiles.js")).then((n) => n.bom_exports)).bom
	},
	{
		name: "bom diff",
		argument: "<from> <to>",
		summary: "what changed inside between two revisions, or two bills of materials",
		group: "Before the release",
		examples: ["waybill bom diff v1.3.0 v1.4.0", "waybill bom diff last.cdx.json HEAD --format html"],
		options: [
			[
				"--dir <folder>",
				"the folder whose lockfiles are compared",
				"."
			],
			deepenOption,
			[
				"--format <format>",
				"md, html, text or json",
				"md"
			],
			["--output <file>", "write to a file instead of stdout"]
		],
		load: async () => (await Promise.resolve().then(() => require("./bom-diff.js"))).bomDiff
	},
	{
		name: "bom vulnerabilities",
		argument: "<findings...>",
		summary: "what scanners found, beside the bill of materials: fixed, open, new since the last release",
		group: "Before the release",
		examples: [
			"waybill bom vulnerabilities npm-audit.json",
			"waybill bom vulnerabilities osv.json --vex openvex.json --output vdr.cdx.json",
			"waybill bom vulnerabilities grype.json --previous v1.3.0 --fail-on high"
		],
		options: [
			["--ref <revision>", "the revision whose bill of materials is meant; default: HEAD"],
			deepenOption,
			["--bom <file>", "a bill of materials in a file instead"],
			["--vex <files>", "what is known of findings (OpenVEX or CycloneDX), several with a comma"],
			["--previous <revision>", "the last release, or its bill of materials in a file: tells what is fixed and new"],
			["--previous-findings <files>", "what scanners found then; default: what the findings say of its versions"],
			[
				"--format <format>",
				"md, text or json",
				"md"
			],
			["--output <file>", "write the VDR document (CycloneDX), linked with the bill of materials"],
			["--fail-on <severity>", "exit code 9 for an open finding of critical, high, medium or low, or above"]
		],
		load: async () => (await Promise.resolve().then(() => require("./bom-vulnerabilities.js"))).bomVulnerabilities
	}
];

// src/cli/shipment-commands.ts
const releaseOption = ["--release <version>", "the version that should run; default: what was announced last"];
const groupOption = ["--group <names>", "only these groups of targets, several with a comma"];
const resumeOption = ["--resume", "go on with what an interrupted check saw"];
const requireOption = ["--require <what>", "what must be recorded first: approval:NAME or evidence:NAME, several with a comma"];
const artifactOption = ["--artifact <subjects>", "what must be running: NAME=sha256:HEX, several with a comma"];
const responsibleOption = ["--responsible <name>", "the person or team that answers for it"];
const statementOption = ["--statement <file>", "write an in-toto statement about the delivery, ready for signing"];
const inconclusiveOption = [
	"--treat-inconclusive <how>",
	"warn: exit code 0 when nothing could be found out",
	"fail"
];
const failOnOption = ["--fail-on <what>", "refused: exit code 6 when any message was refused"];
/** What is done with a shipment. */
const shipmentCommands = [
	{
		name: "announce",
		summary: "freeze and send the advance shipping notice",
		group: "The shipment",
		examples: ["waybill announce --environment production --expected 2026-12-01T09:00+01:00/PT2H --dry-run", "waybill announce --environment production"],
		options: [
			environmentOption,
			packageOption,
			["--expected <window>", "when: RFC 3339 with an offset, start/end, or start/PT2H"],
			["--to <revision>", "announce this commit instead of HEAD"],
			["--hotfix", "a fix that goes ahead: on what runs there, told at once, without a waiting period"],
			["--artifact <subjects>", "what will be deployed: NAME=sha256:HEX, several with a comma"],
			["--again", "announce the same release once more, as a new attempt"],
			["--revise", "tell the same readers what changed since: other contents, another time"],
			["--cancel", "tell the same readers that it does not come"],
			["--reason <text>", "why it is revised or cancelled, in a sentence for readers"],
			failOnOption,
			["--dry-run", "say what would be sent to whom, and why; send and record nothing"]
		],
		load: async () => (await Promise.resolve().then(() => require("./announce.js"))).announce
	},
	{
		name: "deliver",
		summary: "check the deployment, record the verdict, send the proof of delivery or the exception notice",
		group: "The shipment",
		examples: [
			"waybill deliver --environment production",
			"waybill deliver --environment production --release 1.4.0 --require approval:security",
			"waybill deliver --environment production --group eu"
		],
		options: [
			environmentOption,
			packageOption,
			releaseOption,
			groupOption,
			resumeOption,
			requireOption,
			artifactOption,
			responsibleOption,
			statementOption,
			inconclusiveOption,
			failOnOption,
			["--dry-run", "check, and say what would be sent; record nothing"]
		],
		load: async () => (await Promise.resolve().then(() => require("./deliver.js"))).deliver
	},
	{
		name: "rollback",
		summary: "record that an environment went back, check it, and tell the same readers",
		group: "The shipment",
		examples: ["waybill rollback --environment production --to 1.3.0 --reason \"Search answered with errors.\"", "waybill rollback --environment production"],
		options: [
			environmentOption,
			packageOption,
			["--to <version>", "what it went back to; default: what was verified there before"],
			["--reason <text>", "why, in a sentence for readers"],
			groupOption,
			responsibleOption,
			failOnOption,
			["--dry-run", "check, and say what would be sent; record nothing"]
		],
		load: async () => (await Promise.resolve().then(() => require("./rollback.js"))).rollback
	},
	{
		name: "hotfix",
		summary: "where a fix must begin: the version that the ledger says runs there",
		group: "The shipment",
		examples: ["waybill hotfix --environment production", "waybill hotfix --environment production --create hotfix/1.4.1"],
		options: [
			environmentOption,
			packageOption,
			["--create <branch>", "make this branch there"]
		],
		load: async () => (await Promise.resolve().then(() => require("./hotfix.js"))).hotfix
	},
	{
		name: "verify",
		summary: "the checks alone: verdict, evidence, exit code; sends and records nothing",
		group: "The shipment",
		examples: ["waybill verify --environment staging --release 1.4.0", "waybill verify --environment staging --json"],
		options: [
			environmentOption,
			packageOption,
			releaseOption,
			groupOption,
			resumeOption,
			statementOption,
			inconclusiveOption
		],
		load: async () => (await Promise.resolve().then(() => require("./verify.js"))).verify
	},
	{
		name: "resume",
		summary: "finish what an interrupted run left and what was deferred; find out what became of unknown messages",
		group: "The shipment",
		examples: ["waybill resume", "waybill resume --environment production --on-unknown resend"],
		options: [
			["--environment <name>", "only shipments to this environment"],
			[
				"--on-unknown <what>",
				"hold, resend or abandon what nobody knows the fate of",
				"hold"
			],
			failOnOption,
			["--dry-run", "say what would be done; send and record nothing"]
		],
		load: async () => (await Promise.resolve().then(() => require("./resume.js"))).resume
	},
	{
		name: "preview",
		summary: "everything that would leave this machine, in a browser; nothing is sent",
		group: "The shipment",
		examples: [
			"waybill preview",
			"waybill preview --environment production --expected 2026-12-01T09:00+01:00/PT2H",
			"waybill preview --environment production --output ./preview"
		],
		options: [
			["--environment <name>", "one environment of waybill.yml; default: all of which people are told"],
			packageOption,
			["--expected <window>", "when: RFC 3339 with an offset, start/end, or start/PT2H"],
			["--to <revision>", "preview this commit instead of HEAD"],
			["--output <folder>", "write it to a folder, and end"],
			["--port <number>", "where this machine serves it; default: any that is free"]
		],
		load: async () => (await Promise.resolve().then(() => require("./preview.js"))).preview
	}
];

// src/cli/commands.ts
/** Every command. The command line, its help, the Action and the README's table are made from this list. */
const commands = [
	{
		name: "demo",
		summary: "the whole journey in a scratch folder, on embedded stand-ins, with the results left to look at",
		group: "Start here",
		examples: ["waybill demo", "waybill demo --output ./waybill-demo"],
		options: [[
			"--output <folder>",
			"where to leave the results",
			"./waybill-demo"
		]],
		standalone: true,
		load: async () => (await Promise.resolve().then(() => require("./demo.js"))).demo
	},
	...firstCommands,
	...releaseCommands,
	...forgeCommands,
	...shipmentCommands,
	...audienceCommands,
	...recordCommands,
	...ledgerCommands,
	{
		name: "page",
		summary: "the static changelog site with its feeds",
		group: "The record",
		examples: ["waybill page --output public/changelog --base-url https://acme.example/changelog", "waybill page --audience customers --bom 10"],
		options: [
			packageOption,
			["--packages", "every package of a monorepo; default: those of waybill.yml"],
			["--audience <name>", "for whom it is; default: page.audience of waybill.yml"],
			["--bom <count>", "how many of the newest releases tell what is inside, or all; default: page.bom"],
			["--draft", "shows what has no tag yet too"],
			["--output <folder>", "where to write it; default: page.output of waybill.yml"],
			["--base-url <url>", "where it will be served"],
			deepenOption,
			enrichOption
		],
		load: async () => (await Promise.resolve().then(() => require("./page.js"))).page
	}
];
/** The commands that a step of a workflow may run. */
const steps = commands.filter(({ standalone, endless, personal }) => !standalone && !endless && !personal);

// src/cli/families.ts
/** The words that several commands begin with, and that are none themselves. */
const families = {
	ledger: "read and prove the record",
	record: "write down what Waybill did not see",
	audience: "who is written to, and who is not"
};

// src/cli/options.ts
function textOption(options, name) {
	const value = options[name];
	return typeof value === "string" && value !== "" ? value : null;
}
function flagOption(options, name) {
	return options[name] === true;
}
/** The words of an option that takes several with a comma, each once; null when it was not given. Throws USAGE for none. */
function listOption(options, name) {
	const text = textOption(options, name);
	if (text === null) return null;
	const given = [...new Set(text.split(",").flatMap((word) => word.trim() || []))];
	if (given.length > 0) return given;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `--${name} names nothing.`, { hint: "Give one name, or several with commas." });
}
/** An option that the command cannot do without; `example` is how to give it. */
function requiredOption(options, name, example) {
	const value = textOption(options, name);
	if (value !== null) return value;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `--${name} is missing.`, { hint: `For example: ${example}` });
}
/** Those of some options that were given, as they are written on the line. */
function flagsGiven(options, names) {
	return names.filter((name) => options[name] !== void 0 && options[name] !== false).map(flagOf);
}
/** Throws USAGE where two of some options are given at once. */
function refuseTogether(options, names) {
	const [first, second] = flagsGiven(options, names);
	if (first !== void 0 && second !== void 0) throw new require_cli_ahead_ts.WaybillError("USAGE", `${first} and ${second} exclude each other.`, { hint: "Leave one of them out." });
}
function flagOf(name) {
	return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

// src/cli/follow-up.ts
/** What people do after a command, as lines to run: its help ends with them. */
const followUps = {
	demo: ["waybill init"],
	init: ["waybill doctor", "waybill notes"],
	doctor: ["waybill notes"],
	notes: [
		"waybill next",
		"waybill bom diff v1.4.0 HEAD",
		"waybill release --dry-run"
	],
	next: ["waybill release --dry-run"],
	lint: ["waybill notes"],
	bom: ["waybill bom diff v1.4.0 HEAD", "waybill bom --score"],
	"bom diff": ["waybill notes --dependencies"],
	"bom vulnerabilities": ["waybill notes --vulnerabilities npm-audit.json"],
	comment: ["waybill lint"],
	release: ["waybill announce --environment production --dry-run"],
	announce: ["waybill deliver --environment production", "waybill resume"],
	deliver: ["waybill ledger what-ran --environment production", "waybill resume"],
	rollback: ["waybill hotfix --environment production"],
	hotfix: ["waybill announce --environment production --hotfix"],
	verify: ["waybill deliver --environment production"],
	resume: ["waybill ledger log"],
	preview: ["waybill announce --environment production --dry-run"],
	"audience check": ["waybill preview"],
	"audience opt-out": ["waybill audience check"],
	"audience import": ["waybill audience check"],
	"record deploy": ["waybill deliver --environment production"],
	"record approval": ["waybill deliver --environment production --require approval:security"],
	"record evidence": ["waybill deliver --environment production --require evidence:tests"],
	"record incident": ["waybill hotfix --environment production"],
	observe: ["waybill ledger what-ran --environment production"],
	"ledger log": ["waybill ledger verify"],
	"ledger verify": ["waybill ledger checkpoint"],
	"ledger what-ran": ["waybill ledger what-ran --environment production --proof proof.json"],
	"ledger key": ["waybill ledger checkpoint"],
	page: ["waybill preview"]
};
/** The lines to run after a command; none for a command that is an end in itself. */
function followUpsOf(name) {
	return followUps[name] ?? [];
}
/** Commands after which something is left to do that is easily forgotten. */
const leavesWork = [
	"announce",
	"release",
	"rollback"
];
/** The line that is told at the end of a run that went well, with the names that were given; null where nothing is left to do. */
function lineAfter(name, options) {
	const [line] = followUpsOf(name);
	if (line === void 0 || !leavesWork.includes(name)) return null;
	if (flagOption(options, "dryRun") || flagOption(options, "cancel")) return null;
	const environment = textOption(options, "environment");
	const shipped = textOption(options, "package");
	const named = environment === null ? line : line.replace("production", () => quoted(environment));
	return shipped === null ? named : `${named} --package ${quoted(shipped)}`;
}
/** As a shell takes it for one word. */
function quoted(word) {
	return /^[\w@./:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// src/cli/help.ts
/** Where a line of help ends, when the terminal is wider: longer lines are hard to read. */
const widest = 100;
/** What is left to a description beside long terms. */
const narrowest = 40;
/** The heading of the options that every command takes. */
const everywhere = "Everywhere";
const firstSteps = [
	["waybill demo", "the whole journey here, on stand-ins; nothing is sent"],
	["waybill init", "a first waybill.yml and a workflow, from what is found"],
	["waybill doctor", "what will hurt later, and the line that mends it"],
	["waybill notes", "what the next release would say"]
];
/** The help of a command in the order in which people look: examples, what it takes, what comes next. */
function formatHelp(command, help, entries) {
	const name = fullName(command);
	const entry = entries.find((one) => one.name === name);
	const page = new Page(help);
	if (command.description() !== "") page.text(command.description());
	if (name === "") page.lists(firstSteps.map(([line, about]) => [
		"Begin with:",
		line,
		about
	]));
	if (entry) page.lines("Examples:", entry.examples);
	page.text(`${help.styleTitle("Usage:")} ${usageOf(command)}`);
	page.lists(help.visibleCommands(command).map((one) => [
		one.helpGroup() || "Commands:",
		termOf(one),
		one.summary() || one.description()
	]));
	page.lists(help.visibleOptions(command).map((option) => [
		option.helpGroupHeading ?? "Options:",
		help.optionTerm(option),
		help.optionDescription(option)
	]));
	page.lines("Next:", followUpsOf(name));
	if (name === "") page.text("waybill COMMAND --help tells what it takes; waybill completion --help completes it on Tab.");
	return page.toString();
}
/** Paragraphs and two-column lists, wrapped where the terminal ends. */
var Page = class {
	#help;
	#width;
	#parts = [];
	constructor(help) {
		this.#help = help;
		this.#width = Math.min(help.helpWidth ?? 80, widest);
	}
	text(text) {
		this.#parts.push(this.#help.boxWrap(text, this.#width));
	}
	/** Lines to copy, which are never wrapped. */
	lines(heading, lines) {
		if (lines.length > 0) this.#parts.push([this.#help.styleTitle(heading), ...lines.map((line) => `  ${line}`)].join("\n"));
	}
	/** Items of one or more headings, with their descriptions in one column. */
	lists(items) {
		if (items.length === 0) return;
		const help = this.#help;
		const column = Math.max(...items.map(([, term]) => term.length)) + 4;
		const indent = " ".repeat(column);
		const room = Math.max(this.#width - column, narrowest);
		for (const heading of new Set(items.map(([one]) => one))) {
			const lines = items.filter(([one]) => one === heading).map(([, term, description]) => {
				const wrapped = help.boxWrap(description, room).replaceAll("\n", `\n${indent}`);
				return `  ${term.padEnd(column - 2)}${wrapped}`.trimEnd();
			});
			this.#parts.push([help.styleTitle(heading), ...lines].join("\n"));
		}
	}
	toString() {
		return `${this.#parts.join("\n\n")}\n`;
	}
};
/** Without the program's own name: `bom diff`; empty for the program. */
function fullName(command) {
	const above = command.parent;
	return above === null ? "" : `${fullName(above)} ${command.name()}`.trim();
}
function usageOf(command) {
	const name = fullName(command);
	if (name === "") return "waybill <command> [options]";
	const isFamily = command.commands.length > 0 && command.registeredArguments.length === 0;
	const takes = command.registeredArguments.map(argumentText);
	return [
		"waybill",
		name,
		...isFamily ? ["<command>"] : [],
		...takes,
		"[options]"
	].join(" ");
}
function termOf(command) {
	return [command.name(), ...command.registeredArguments.map(argumentText)].join(" ");
}
function argumentText(argument) {
	const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
	return argument.required ? `<${name}>` : `[${name}]`;
}

// src/cli/json.ts
/** A document as every verb prints it, ending with a newline. */
function jsonText(document) {
	return `${harmless(JSON.stringify(document, null, 2))}\n`;
}
/**
* Release notes in pieces, so that a long history is never one text in memory: one release alone is indented for people,
* of several each is a line of its own.
*/
function* notesJson(notes) {
	const { releases, ...rest } = notes;
	if (releases.length === 1) return yield jsonText(notes);
	const head = harmless(JSON.stringify({
		...rest,
		releases: []
	}, null, 2));
	yield head.slice(0, head.lastIndexOf("]"));
	for (let index = 0; index < releases.length; index++) {
		yield index === 0 ? "\n    " : ",\n    ";
		yield harmless(JSON.stringify(releases[index]));
	}
	yield releases.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
}
/** `##[` would be a command to a CI runner wherever it stands in a line; its escape is the same JSON value. */
function harmless(json) {
	return json.includes("##[") ? json.replaceAll("##[", "##\\u005b") : json;
}

// src/config/secrets.ts
const reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
/** What may write at a forge, whatever a configuration names. */
const forgeTokens = [
	"GITHUB_TOKEN",
	"GH_TOKEN",
	"GITLAB_TOKEN",
	"CI_JOB_TOKEN",
	"WAYBILL_PUSH_TOKEN"
];
/**
* Puts the values of environment variables where `${NAME}` is written. Line ends after a value are dropped: they come
* from the way that the secret was stored, and would break a header. An empty variable counts as missing.
* Throws SECRET_MISSING, which names the variables and the `key` that needs them, never a value.
*/
function resolveSecret(text, variable, key, at) {
	const names = referencesIn(text);
	const values = new Map(names.map((name) => [name, (variable(name) ?? "").replace(/[\r\n]+$/, "")]));
	const missing = names.filter((name) => values.get(name) === "");
	if (missing.length > 0) throw secretMissing(missing, key, at);
	return text.replace(reference, (_, name) => values.get(name) ?? "");
}
function secretMissing(names, key, at) {
	const verb = names.length > 1 ? "they are" : "it is";
	return new require_cli_ahead_ts.WaybillError("SECRET_MISSING", `${key} takes ${names.join(" and ")} from the environment, where ${verb} not set.`, {
		hint: `Set it before running Waybill; in a workflow: env: { ${names[0]}: "\${{ secrets.${names[0]} }}" }`,
		...at ? { at } : {}
	});
}
/** The names of the variables that a text takes from the environment as `${NAME}`, each once, in their order. */
function referencesIn(text) {
	return [...new Set([...text.matchAll(reference)].map((match) => match[1] ?? ""))];
}
/** Whether `${NAME}` is written somewhere in the text. */
function hasReference(text) {
	return text.search(reference) >= 0;
}
/** Whether there is a `${` that takes nothing from the environment, such as `${NAME` or `${NAME:-default}`. */
function hasBrokenReference(text) {
	return replaceReferences(text, "").includes("${");
}
/** The text with each `${NAME}` replaced by a word. */
function replaceReferences(text, word) {
	return text.replace(reference, () => word);
}

// src/cli/known-secrets.ts
/** The values that this run takes from the environment, so that nothing that is printed can repeat one. */
function secretsOf({ loaded, environment }) {
	return [
		...referencesIn(JSON.stringify(loaded.configuration)),
		"WAYBILL_RECIPIENT_KEY",
		"WAYBILL_RECIPIENT_KEY_PREVIOUS",
		...forgeTokens
	].map((name) => environment.variable(name)).filter((value) => value !== void 0);
}

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/cli/pages.ts
var import_picocolors = require_picocolors();
const pageBytes = 262144;
/** UTF-8 takes at most so many bytes for a unit of a string. */
const mostBytes = 3;
const ascii = /^[\0-\x7F]*$/;
/** Texts one after the other as the bytes of their UTF-8, in few pieces: every write costs as much as many characters. */
function* inPages(texts) {
	let page = Buffer.allocUnsafe(pageBytes);
	let used = 0;
	for (const text of texts) {
		const room = text.length * mostBytes;
		if (room > pageBytes - used && used > 0) {
			yield page.subarray(0, used);
			page = Buffer.allocUnsafe(pageBytes);
			used = 0;
		}
		if (room > pageBytes) yield Buffer.from(text);
		else used += page.write(text, used, ascii.test(text) ? "latin1" : "utf8");
	}
	if (used > 0) yield page.subarray(0, used);
}

// src/cli/screen.ts
/**
* One line for people, from text that nobody has checked: no line ends, no control characters or escapes, nothing that
* a CI runner takes for a command (`::name` at the start of a line, `##[name` anywhere).
*/
function plainLine(text) {
	return text.replace(/[\r\n\t\u2028\u2029]+/g, " ").replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, "").replace(/^(\s*):(?=:)|##(?=(?:vso|teamcity)?\[)/g, "$&\u200b");
}
function openScreen(options) {
	const colors = (0, import_picocolors.createColors)(options.color && wantsColor(options.stderr, options.environment));
	let shown = false;
	const clear = () => {
		if (shown) options.stderr.write("\r\x1B[2K");
		shown = false;
	};
	const say = (text) => {
		clear();
		options.stderr.write(`${options.redact(text)}\n`);
	};
	const marks = {
		info: "",
		warning: colors.yellow("warning: "),
		error: colors.red("error: ")
	};
	return {
		data: (text) => {
			clear();
			options.stdout.write(options.redact(text));
		},
		pieces: (texts) => {
			clear();
			for (const page of inPages(redacted(texts, options.redact))) {
				options.stdout.write(page);
				if (options.stdout.errored) return;
			}
		},
		remark: ({ level, text, at }) => {
			if (level === "info" && options.quiet) return;
			say(`${at ? `${plainLine(placeText(at))}: ` : ""}${marks[level]}${plainLine(text)}`);
		},
		progress: (text) => {
			if (!options.quiet) say(colors.dim(plainLine(text)));
		},
		status: canUpdate(options) ? (text) => {
			clear();
			const line = plainLine(options.redact(text)).slice(0, (options.stderr.columns ?? 80) - 1);
			if (line === "") return;
			options.stderr.write(colors.dim(line));
			shown = true;
		} : null,
		fail: (error) => {
			for (const one of error instanceof require_cli_ahead_ts.WaybillErrors ? error.errors : [error]) for (const line of describeFailure(one, options.verbose)) say(line.level === "error" ? `${marks.error}${plainLine(line.text)}` : `  ${plainLine(line.text)}`);
		}
	};
}
function* redacted(texts, redact) {
	for (const text of texts) yield redact(text);
}
/** A failure in lines: what happened, where, and what to do next. A stack only for what is our own fault. */
function describeFailure(error, verbose) {
	if (error instanceof require_cli_ahead_ts.WaybillError) return [
		{
			level: "error",
			text: `${error.at ? `${placeText(error.at)}: ` : ""}${error.message} [${error.code}]`
		},
		...error.hint === void 0 ? [] : [{
			level: "info",
			text: error.hint
		}],
		...verbose && error.cause !== void 0 ? [{
			level: "info",
			text: `Cause: ${error.cause instanceof Error ? error.cause.message : "unknown"}`
		}] : []
	];
	return [{
		level: "error",
		text: "This is a fault of Waybill itself. Please report it with these lines:"
	}, ...(error instanceof Error ? error.stack ?? error.message : String(error)).split("\n").map((text) => ({
		level: "info",
		text
	}))];
}
/** `file:line:column`, as compilers write it. */
function placeText({ file, line, column }) {
	return [
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":");
}
/** A CI system's log keeps every state of a line that changes. */
function canUpdate({ quiet, environment, stderr }) {
	return !quiet && stderr.isTTY === true && environment["TERM"] !== "dumb" && !environment["CI"];
}
/**
* Whether a stream gets colours: NO_COLOR (no-color.org) takes them from all, FORCE_COLOR gives them to all (`0` and `false`
* take them), and else a terminal that is not a dumb one has them. Each stream is judged by itself.
*/
function wantsColor(stream, environment) {
	const forced = environment["FORCE_COLOR"];
	if (environment["NO_COLOR"]) return false;
	if (forced) return forced !== "0" && forced !== "false";
	return stream.isTTY === true && environment["TERM"] !== "dumb";
}

// src/cli/program.ts
var program_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ runCommandLine: () => runCommandLine });
/** Runs one command line, prints what it came to, and gives the exit code. Never throws. */
async function runCommandLine(argv, door) {
	const { exitCode } = await run(argv, door);
	return exitCode;
}
/** As `runCommandLine`, with the outcome for a door that has more to do with it. */
async function run(argv, door) {
	let ran = {
		exitCode: require_cli_ahead_ts.exitCodes.done,
		outcome: null,
		error: null
	};
	const words = arrange(argv, commands);
	try {
		refuseUnknownCommand(words, commands);
		await buildProgram(door, commandsFor(words), async (entry, call) => {
			ran = await runVerb(entry, call, door);
		}).parseAsync(words, { from: "user" });
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError) {
			openScreen({
				...door,
				...unasked,
				redact: (text) => text
			}).fail(error);
			return {
				exitCode: failureCode(error),
				outcome: null,
				error
			};
		}
		if (error instanceof CommanderError) return {
			exitCode: error.exitCode === 0 ? require_cli_ahead_ts.exitCodes.done : require_cli_ahead_ts.exitCodes.usage,
			outcome: null,
			error
		};
		throw error;
	}
	return ran;
}
/** How it is told that a line is none, before its options are read. */
const unasked = {
	quiet: false,
	verbose: false,
	color: true
};
/** What the first word names: that alone has to be known of all commands, unless it names none. */
function commandsFor([first]) {
	const named = commands.filter(({ name }) => name === first || name.startsWith(`${first} `));
	return named.length > 0 ? named : commands;
}
function buildProgram(door, entries, action) {
	const color = (stream) => wantsColor(stream, door.environment);
	const program = new Command("waybill").description("The shipment's paperwork for software: from commits to a proof of delivery.").version("0.1.0", "-V, --version", "the version of Waybill").helpOption("-h, --help", "this help").helpCommand(false).configureOutput({
		writeOut: (text) => void door.stdout.write(text),
		writeErr: (text) => void door.stderr.write(text),
		outputError: (text, write) => write(`${text.trimEnd().split("\n").map(plainLine).join("\n")}\n`),
		getOutHasColors: () => color(door.stdout),
		getErrHasColors: () => color(door.stderr)
	}).configureHelp({
		formatHelp: (command, help) => formatHelp(command, help, entries),
		styleTitle: (text) => bold(text)
	}).exitOverride().enablePositionalOptions().showHelpAfterError("Run with --help to see what it takes.");
	for (const entry of entries) {
		const words = entry.name.split(" ");
		const name = words.at(-1) ?? "";
		const command = (words.length > 1 ? groupCommand(program, words[0] ?? "", entry) : program).command(entry.argument ? `${name} ${entry.argument}` : name).helpCommand(false).summary(entry.summary).description(sentence(entry.summary)).exitOverride();
		if (words.length === 1) command.helpGroup(`${entry.group}:`);
		for (const [flags, description, fallback] of entry.options) if (description.includes("several with a comma")) command.option(flags, description, alongside);
		else command.option(flags, description, fallback);
		addCommonOptions(command);
		command.action(async (...given) => {
			const options = command.opts();
			const values = given.slice(0, -2).flat().map((value) => typeof value === "string" ? value : void 0);
			await action(entry, {
				arguments: values,
				options,
				common: commonOptions(options)
			});
		});
	}
	return program;
}
/** What takes several with a comma takes them one at a time, too. */
function alongside(value, before) {
	return before === void 0 ? value : `${before},${value}`;
}
function bold(text) {
	return `\u001B[1m${text}\u001B[22m`;
}
function sentence(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
function groupCommand(program, name, { group }) {
	const known = program.commands.find((command) => command.name() === name);
	if (known) return known;
	return program.command(name).helpCommand(false).summary(families[name] ?? "").description(sentence(families[name] ?? name)).helpGroup(`${group}:`).exitOverride();
}
function addCommonOptions(command) {
	command.optionsGroup(`${everywhere}:`);
	for (const [flags, description, fallback] of commonOptionList) command.option(flags, description, fallback);
}
function commonOptions(options) {
	return {
		cwd: textOption(options, "cwd") ?? ".",
		config: textOption(options, "config"),
		json: flagOption(options, "json"),
		quiet: flagOption(options, "quiet"),
		verbose: flagOption(options, "verbose"),
		color: options["color"] !== false
	};
}
async function runVerb(entry, parsed, door) {
	const { common } = parsed;
	let screen = openScreen({
		...door,
		...common,
		redact: (text) => text
	});
	const stop = new AbortController();
	const interrupt = () => stop.abort(require_cli_ahead_ts.exitCodes.interrupted);
	const terminate = () => stop.abort(require_cli_ahead_ts.exitCodes.terminated);
	process.on("SIGINT", interrupt).on("SIGTERM", terminate);
	try {
		checkWords(entry, parsed.options);
		const [world, verb] = await Promise.all([openWorld(entry.standalone ? {
			cwd: "/",
			config: null
		} : common, door.environment), entry.load()]);
		screen = openScreen({
			...door,
			...common,
			redact: createRedactor(secretsOf(world))
		});
		const outcome = await verb({
			...parsed,
			world,
			screen,
			signal: stop.signal,
			begun: door.begun ?? null
		});
		print(outcome, common, screen);
		const interrupted = stop.signal.aborted ? [stop.signal.reason] : [];
		const exitCode = require_cli_ahead_ts.worstExitCode([...interrupted, ...outcome.exitCodes]);
		const next = exitCode === require_cli_ahead_ts.exitCodes.done && !common.json ? lineAfter(entry.name, parsed.options) : null;
		if (next !== null && screen.status) screen.progress(`Next: ${next}`);
		return {
			exitCode,
			outcome,
			error: null
		};
	} catch (error) {
		screen.fail(error);
		return {
			exitCode: failureCode(error),
			outcome: null,
			error
		};
	} finally {
		process.off("SIGINT", interrupt).off("SIGTERM", terminate);
	}
}
function print(outcome, common, screen) {
	for (const remark of outcome.remarks) screen.remark(remark);
	const { document, text } = outcome;
	if (common.json && document !== null) screen.data(jsonText(document));
	else if (typeof text === "string") screen.data(text);
	else screen.pieces(text);
}
function failureCode(error) {
	if (error instanceof require_cli_ahead_ts.WaybillError) return error.exitCode;
	if (error instanceof require_cli_ahead_ts.WaybillErrors) return require_cli_ahead_ts.worstExitCode(error.errors.map(({ exitCode }) => exitCode));
	return require_cli_ahead_ts.exitCodes.ourFault;
}

Object.defineProperty(exports, "clock_exports", {
  enumerable: true,
  get: function () {
    return clock_exports;
  }
});
Object.defineProperty(exports, "commands", {
  enumerable: true,
  get: function () {
    return commands;
  }
});
Object.defineProperty(exports, "commonOptionList", {
  enumerable: true,
  get: function () {
    return commonOptionList;
  }
});
Object.defineProperty(exports, "createRedactor", {
  enumerable: true,
  get: function () {
    return createRedactor;
  }
});
Object.defineProperty(exports, "describeFailure", {
  enumerable: true,
  get: function () {
    return describeFailure;
  }
});
Object.defineProperty(exports, "families", {
  enumerable: true,
  get: function () {
    return families;
  }
});
Object.defineProperty(exports, "field", {
  enumerable: true,
  get: function () {
    return field;
  }
});
Object.defineProperty(exports, "files", {
  enumerable: true,
  get: function () {
    return files;
  }
});
Object.defineProperty(exports, "flagOption", {
  enumerable: true,
  get: function () {
    return flagOption;
  }
});
Object.defineProperty(exports, "flagsGiven", {
  enumerable: true,
  get: function () {
    return flagsGiven;
  }
});
Object.defineProperty(exports, "forgeTokens", {
  enumerable: true,
  get: function () {
    return forgeTokens;
  }
});
Object.defineProperty(exports, "hasBrokenReference", {
  enumerable: true,
  get: function () {
    return hasBrokenReference;
  }
});
Object.defineProperty(exports, "hasReference", {
  enumerable: true,
  get: function () {
    return hasReference;
  }
});
Object.defineProperty(exports, "isForkRun", {
  enumerable: true,
  get: function () {
    return isForkRun;
  }
});
Object.defineProperty(exports, "isFromFork", {
  enumerable: true,
  get: function () {
    return isFromFork;
  }
});
Object.defineProperty(exports, "jsonText", {
  enumerable: true,
  get: function () {
    return jsonText;
  }
});
Object.defineProperty(exports, "list", {
  enumerable: true,
  get: function () {
    return list;
  }
});
Object.defineProperty(exports, "listOption", {
  enumerable: true,
  get: function () {
    return listOption;
  }
});
Object.defineProperty(exports, "loadConfiguration", {
  enumerable: true,
  get: function () {
    return loadConfiguration;
  }
});
Object.defineProperty(exports, "notesJson", {
  enumerable: true,
  get: function () {
    return notesJson;
  }
});
Object.defineProperty(exports, "numeral", {
  enumerable: true,
  get: function () {
    return numeral;
  }
});
Object.defineProperty(exports, "openWorld", {
  enumerable: true,
  get: function () {
    return openWorld;
  }
});
Object.defineProperty(exports, "plainLine", {
  enumerable: true,
  get: function () {
    return plainLine;
  }
});
Object.defineProperty(exports, "program_exports", {
  enumerable: true,
  get: function () {
    return program_exports;
  }
});
Object.defineProperty(exports, "readCiRun", {
  enumerable: true,
  get: function () {
    return readCiRun;
  }
});
Object.defineProperty(exports, "readEvent", {
  enumerable: true,
  get: function () {
    return readEvent;
  }
});
Object.defineProperty(exports, "referencesIn", {
  enumerable: true,
  get: function () {
    return referencesIn;
  }
});
Object.defineProperty(exports, "refuseTogether", {
  enumerable: true,
  get: function () {
    return refuseTogether;
  }
});
Object.defineProperty(exports, "replaceReferences", {
  enumerable: true,
  get: function () {
    return replaceReferences;
  }
});
Object.defineProperty(exports, "requiredOption", {
  enumerable: true,
  get: function () {
    return requiredOption;
  }
});
Object.defineProperty(exports, "resolveSecret", {
  enumerable: true,
  get: function () {
    return resolveSecret;
  }
});
Object.defineProperty(exports, "run", {
  enumerable: true,
  get: function () {
    return run;
  }
});
Object.defineProperty(exports, "secretForms", {
  enumerable: true,
  get: function () {
    return secretForms;
  }
});
Object.defineProperty(exports, "secretsOf", {
  enumerable: true,
  get: function () {
    return secretsOf;
  }
});
Object.defineProperty(exports, "steps", {
  enumerable: true,
  get: function () {
    return steps;
  }
});
Object.defineProperty(exports, "suggest", {
  enumerable: true,
  get: function () {
    return suggest;
  }
});
Object.defineProperty(exports, "takenByArguments", {
  enumerable: true,
  get: function () {
    return takenByArguments;
  }
});
Object.defineProperty(exports, "takenByOption", {
  enumerable: true,
  get: function () {
    return takenByOption;
  }
});
Object.defineProperty(exports, "text", {
  enumerable: true,
  get: function () {
    return text;
  }
});
Object.defineProperty(exports, "textOption", {
  enumerable: true,
  get: function () {
    return textOption;
  }
});