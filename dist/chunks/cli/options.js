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

export { requiredOption as n, textOption as r, flagOption as t };