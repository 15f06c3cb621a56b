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

export { globOf as t };