import { t as globOf } from "./glob.js";

// src/notes/overrides.ts
const noOverrides = {
	changes: {},
	releases: {}
};
/**
* Opens the overrides of changes. The more exact key wins: a commit's id (the longest), then a pull request's number,
* then the first header in the order of the file. Null where there are none.
*/
function openOverrides({ changes }) {
	const all = Object.entries(changes).map(([key, says]) => ({
		key,
		says
	}));
	if (all.length === 0) return null;
	const byId = /* @__PURE__ */ new Map();
	const byNumber = /* @__PURE__ */ new Map();
	const byHeader = [];
	for (const one of all) if (/^[0-9a-f]{7,}$/.test(one.key)) byId.set(one.key.slice(0, 7), [...byId.get(one.key.slice(0, 7)) ?? [], one]);
	else if (/^[#!]\d+$/.test(one.key)) byNumber.set(one.key.slice(1), one);
	else byHeader.push({
		...one,
		fits: globOf(one.key)
	});
	for (const same of byId.values()) same.sort((a, b) => b.key.length - a.key.length);
	return ({ oid, pullRequest, headers }) => byId.get(oid.slice(0, 7))?.find(({ key }) => oid.startsWith(key)) ?? (pullRequest === null ? null : byNumber.get(pullRequest)) ?? byHeader.find(({ fits }) => headers.some(fits)) ?? null;
}
/**
* Reads an override file; an empty one says nothing. `file` is the name that places carry. Neither the YAML parser nor the
* schema is loaded before. Throws WaybillErrors with everything that is wrong, in the order of the file: CONFIG_INVALID,
* and SECRET_LITERAL for a token that would end up in the notes.
*/
async function readOverrides(text, file) {
	const { parseOverrides } = await import("./parse-overrides.js");
	return parseOverrides(text, file);
}

export { openOverrides as n, readOverrides as r, noOverrides as t };