import { r as exitCodes, t as WaybillError } from "../errors.js";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

// src/edge/files.ts
/** The file system. Throws OUTPUT_UNWRITABLE where a file cannot be written. */
const files = {
	read: async (path) => {
		try {
			return await readFile(path);
		} catch (cause) {
			if (isMissing(cause)) return null;
			throw new WaybillError("INPUT_INVALID", `${path} cannot be read (${codeOf(cause)}).`, { cause });
		}
	},
	write: async (path, content) => {
		const temporary = `${path}.${process.pid}.tmp`;
		try {
			await mkdir(dirname(path), { recursive: true });
			await writeFile(temporary, content);
			await rename(temporary, path);
		} catch (cause) {
			await rm(temporary, { force: true }).catch(() => void 0);
			throw new WaybillError("OUTPUT_UNWRITABLE", `${path} cannot be written (${codeOf(cause)}).`, {
				hint: "See that the folder exists, is yours and has room.",
				exitCode: exitCodes.usage,
				cause
			});
		}
	}
};
function codeOf(cause) {
	return cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
}
function isMissing(cause) {
	return ["ENOENT", "ENOTDIR"].includes(codeOf(cause));
}

export { files as t };