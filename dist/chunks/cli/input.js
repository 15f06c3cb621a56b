import { t as WaybillError } from "../errors.js";
import { resolve } from "node:path";

// src/cli/input.ts
/** The text of a file that a user named, or of stdin for `-`. Throws INPUT_INVALID. */
async function readInput({ cwd, files }, name) {
	if (name === "-") {
		const chunks = [];
		for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
		return Buffer.concat(chunks).toString("utf8");
	}
	const bytes = await files.read(resolve(cwd, name));
	if (bytes === null) throw new WaybillError("INPUT_INVALID", `There is no file ${name}.`, { at: { file: name } });
	return Buffer.from(bytes).toString("utf8");
}

export { readInput as t };