// src/forge/answer.ts
/** A field of what a forge answered; undefined where the value is no object or has no such field of its own. */
function field(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
/** A text that a forge answered; null for anything else, also for an empty one. */
function text(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
/** The elements of a list that a forge answered, none for anything else. */
function list(value) {
	return Array.isArray(value) ? value : [];
}
/** The number of a pull or merge request as text; null for what is none. */
function numeral(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? String(value) : null;
}

// src/edge/forge/answers.ts
/** At most so long does a run wait because a forge asks it to; and at most so often for one answer. */
const longestWaitMs = 12e4;
/** Fifty pull requests with the longest bodies there are. */
const maximumBytes = 33554432;
/** Retry-After (RFC 9110, 10.2.3): seconds or a date; null where there is none. */
function retryAfterMs(header, now) {
	if (typeof header !== "string" && typeof header !== "number") return null;
	const text = String(header);
	const waitMs = /^\d+$/.test(text) ? Number(text) * 1e3 : Date.parse(text) - now.getTime();
	return Number.isNaN(waitMs) ? null : Math.max(waitMs, 0);
}

Object.defineProperty(exports, "field", {
  enumerable: true,
  get: function () {
    return field;
  }
});
Object.defineProperty(exports, "list", {
  enumerable: true,
  get: function () {
    return list;
  }
});
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
Object.defineProperty(exports, "numeral", {
  enumerable: true,
  get: function () {
    return numeral;
  }
});
Object.defineProperty(exports, "retryAfterMs", {
  enumerable: true,
  get: function () {
    return retryAfterMs;
  }
});
Object.defineProperty(exports, "text", {
  enumerable: true,
  get: function () {
    return text;
  }
});