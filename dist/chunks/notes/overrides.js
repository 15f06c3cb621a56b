// src/notes/glob.ts
/**
* A test whether a text fits a pattern in which `*` stands for any text; upper and lower case are the same. Each part of
* the pattern is looked for once, from the left, so that no text takes long.
*/
function globOf(pattern) {
	const parts = pattern.toLowerCase().split("*");
	const first = parts[0] ?? "";
	if (parts.length === 1) return (text) => text.toLowerCase() === first;
	const last = parts.at(-1) ?? "";
	const between = parts.slice(1, -1).filter((part) => part !== "");
	return (written) => {
		const text = written.toLowerCase();
		const end = text.length - last.length;
		if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false;
		let at = first.length;
		for (const part of between) {
			const found = text.indexOf(part, at);
			if (found === -1 || found + part.length > end) return false;
			at = found + part.length;
		}
		return true;
	};
}

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

export { globOf as i, openOverrides as n, readOverrides as r, noOverrides as t };