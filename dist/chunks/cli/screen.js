import { t as __commonJSMin } from "../rolldown.js";
import { n as WaybillErrors, t as WaybillError } from "../errors.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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

// src/cli/screen.ts
var import_picocolors = require_picocolors();
/**
* One line for people, from text that nobody has checked: no line ends, no control characters or escapes, nothing that
* a CI runner takes for a command (`::name` at the start of a line, `##[name` anywhere).
*/
function plainLine(text) {
	return text.replace(/[\r\n\t\u2028\u2029]+/g, " ").replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, "").replace(/^(\s*):(?=:)|##(?=(?:vso|teamcity)?\[)/g, "$&​");
}
function openScreen(options) {
	const colors = (0, import_picocolors.createColors)(wantsColor(options));
	const say = (text) => options.stderr.write(`${options.redact(text)}\n`);
	const marks = {
		info: "",
		warning: colors.yellow("warning: "),
		error: colors.red("error: ")
	};
	return {
		data: (text) => void options.stdout.write(options.redact(text)),
		remark: ({ level, text, at }) => {
			if (level === "info" && options.quiet) return;
			say(`${at ? `${plainLine(placeText(at))}: ` : ""}${marks[level]}${plainLine(text)}`);
		},
		progress: (text) => {
			if (!options.quiet) say(colors.dim(plainLine(text)));
		},
		fail: (error) => {
			for (const one of error instanceof WaybillErrors ? error.errors : [error]) for (const line of describeFailure(one, options.verbose)) say(line.level === "error" ? `${marks.error}${plainLine(line.text)}` : `  ${plainLine(line.text)}`);
		}
	};
}
/** A failure in lines: what happened, where, and what to do next. A stack only for what is our own fault. */
function describeFailure(error, verbose) {
	if (error instanceof WaybillError) return [
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
function wantsColor({ color, environment, stderr }) {
	if (!color || environment["NO_COLOR"]) return false;
	if (environment["FORCE_COLOR"]) return environment["FORCE_COLOR"] !== "0";
	return stderr.isTTY === true && environment["TERM"] !== "dumb";
}

export { openScreen as n, plainLine as r, describeFailure as t };