import { t as WaybillError } from "../errors.js";

// src/cli/options.ts
function textOption(options, name) {
	const value = options[name];
	return typeof value === "string" && value !== "" ? value : null;
}
function flagOption(options, name) {
	return options[name] === true;
}
/** An option that the command cannot do without; `example` is how to give it. */
function requiredOption(options, name, example) {
	const value = textOption(options, name);
	if (value !== null) return value;
	throw new WaybillError("USAGE", `--${name} is missing.`, { hint: `For example: ${example}` });
}
/** Those of some options that were given, as they are written on the line. */
function flagsGiven(options, names) {
	return names.filter((name) => options[name] !== void 0 && options[name] !== false).map(flagOf);
}
/** Throws USAGE where two of some options are given at once. */
function refuseTogether(options, names) {
	const [first, second] = flagsGiven(options, names);
	if (first !== void 0 && second !== void 0) throw new WaybillError("USAGE", `${first} and ${second} exclude each other.`, { hint: "Leave one of them out." });
}
function flagOf(name) {
	return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

export { textOption as a, requiredOption as i, flagsGiven as n, refuseTogether as r, flagOption as t };