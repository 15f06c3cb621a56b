// src/edge/forge/answers.ts
/** At most so long does a run wait because a forge asks it to; and at most so often for one answer. */
const longestWaitMs = 12e4;
/** Fifty pull requests with the longest bodies there are. */
const maximumBytes = 33554432;
/** An upload may take its time: so many bytes a second at the least. */
const slowestBytes = 5e4;
/** How much longer an answer may take for what is sent with its question. */
function uploadMs(bytes) {
	return Math.ceil(bytes / slowestBytes) * 1e3;
}
/** Retry-After (RFC 9110, 10.2.3): seconds or a date; null where there is none. */
function retryAfterMs(header, now) {
	if (typeof header !== "string" && typeof header !== "number") return null;
	const text = String(header);
	const waitMs = /^\d+$/.test(text) ? Number(text) * 1e3 : Date.parse(text) - now.getTime();
	return Number.isNaN(waitMs) ? null : Math.max(waitMs, 0);
}

Object.defineProperty(exports, "longestWaitMs", {
  enumerable: true,
  get: function () {
    return longestWaitMs;
  }
});
Object.defineProperty(exports, "maximumBytes", {
  enumerable: true,
  get: function () {
    return maximumBytes;
  }
});
Object.defineProperty(exports, "retryAfterMs", {
  enumerable: true,
  get: function () {
    return retryAfterMs;
  }
});
Object.defineProperty(exports, "uploadMs", {
  enumerable: true,
  get: function () {
    return uploadMs;
  }
});