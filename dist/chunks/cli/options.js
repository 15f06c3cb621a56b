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
/** Throws USAGE where two options of a group are given at once. */
function refuseTogether(options, groups) {
	for (const group of groups) {
		const [first, second] = group.filter((name) => options[name] !== void 0 && options[name] !== false).map(flagOf);
		if (first !== void 0 && second !== void 0) throw new WaybillError("USAGE", `${first} and ${second} exclude each other.`, { hint: "Leave one of them out." });
	}
}
function flagOf(name) {
	return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

export { textOption as i, refuseTogether as n, requiredOption as r, flagOption as t };