// src/bom/own.ts
/** Whether an item is a folder of the product's own repository. */
function isOwn({ kind, origins }) {
	return kind === "project" || origins.length > 0 && origins.every(({ source }) => source.kind === "folder");
}

export { isOwn as t };