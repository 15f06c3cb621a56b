import { t as WaybillError } from "../errors.js";

// src/git/range.ts
/**
* Reads a range as people write it: nothing, a tag or version, or `A..B` (an empty side is HEAD).
* Throws RANGE_INVALID for `A...B`: the symmetric set of commits is no release of anything.
*/
function readRange(text) {
	if (text === null || text === "") return { kind: "current" };
	if (text.includes("...")) {
		const [from = "", to = ""] = text.split("...");
		throw new WaybillError("RANGE_INVALID", `The range ${text} has three dots: that is what either side has alone.`, { hint: `Run: waybill notes ${from}..${to}` });
	}
	if (!text.includes("..")) return {
		kind: "release",
		name: text
	};
	const [from = "", to = "", more] = text.split("..");
	if (more !== void 0) throw new WaybillError("RANGE_INVALID", `${text} is not a range.`, { hint: "Write A..B." });
	return {
		kind: "between",
		from: from || "HEAD",
		to: to || "HEAD"
	};
}

export { readRange as t };