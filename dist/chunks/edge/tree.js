// src/edge/tree.ts
/** An entry of a map, where there is one. */
function entry(path, value) {
	return value === void 0 || value === null ? [] : [[path, value]];
}

export { entry as t };