import { r as exitCodes, t as WaybillError } from "../../errors.js";

// src/bom/lockfiles/invalid.ts
/**
* The longest lockfile that is read, in bytes; the largest of public projects have a fifth of it. A parser needs up to
* eighty times as much memory.
*/
const longestLockfile = 33554432;
const again = "Write it again with the package manager, or restore it with git.";
/** A lockfile that cannot be read. The work goes on without it: done, but not complete. */
function lockfileInvalid(message, at, hint = again) {
	return new WaybillError("LOCKFILE_INVALID", message, {
		at,
		hint,
		exitCode: exitCodes.incomplete
	});
}
/** LOCKFILE_INVALID at the first place of the text where `needle` stands, or at its start. */
function invalidAt(file, text, needle, message, hint = again) {
	return lockfileInvalid(message, {
		file,
		line: lineAt(text, Math.max(0, text.indexOf(needle)))
	}, hint);
}
/** LOCKFILE_INVALID for what no format allows: no text at all, bytes that are no text, a merge conflict. */
function refuseUnreadable({ path, text }, format) {
	if (text.trim() === "") throw invalidAt(path, text, "", `The ${format} lockfile is empty.`);
	if (text.indexOf("\0") >= 0) throw invalidAt(path, text, "\0", `The ${format} lockfile is not a text.`);
	const conflict = /^<{7} /m.exec(text);
	if (!conflict || !/^>{7} /m.test(text)) return;
	throw invalidAt(path, text, conflict[0], `The ${format} lockfile holds an unresolved merge conflict.`, "Resolve the conflict, then let the package manager write the lockfile again.");
}
/** The number of the line, from 1, that an offset is on. */
function lineAt(text, offset) {
	let line = 1;
	for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
	return line;
}

export { refuseUnreadable as a, longestLockfile as i, lineAt as n, lockfileInvalid as r, invalidAt as t };