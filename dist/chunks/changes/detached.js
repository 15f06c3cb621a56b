// src/changes/detached.ts
/**
* The same text on its own. A part of a string keeps the whole of it in memory, and a reading outlives its message, which
* may be a thousand times as long.
*/
function detached(part) {
	return Buffer.from(part).toString();
}

export { detached as t };