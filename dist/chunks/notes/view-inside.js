import { n as insideLines, t as insideKinds } from "./inside.js";
import { n as filled } from "./words.js";

// src/notes/view-inside.ts
/** The sections that have something to tell. */
function viewInside(release, told, left) {
	return insideKinds.flatMap((kind) => {
		const lines = insideLines(release, kind);
		const count = left?.[kind] ?? 0;
		const more = count === 0 ? null : filled(told[`more-${kind}`], { count });
		return lines.length === 0 && more === null ? [] : [{
			kind,
			title: titleOf(kind, release, told),
			lines,
			more
		}];
	});
}
/** Commits that update dependencies may have a section of that title already: two of one name would be told apart by nobody. */
function titleOf(kind, { sections }, told) {
	const title = told[kind];
	return kind === "dependencies" && sections.some((section) => section.title.trim() === title) ? told["all-dependencies"] : title;
}

export { viewInside as t };