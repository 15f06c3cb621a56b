// src/edge/foreign-clock.ts
/** How far another clock is ahead of ours by the `date` of its answer, in milliseconds; null where it sent none. */
function aheadOf(date, now) {
	const theirs = typeof date === "string" ? Date.parse(date) : NaN;
	return Number.isNaN(theirs) ? null : theirs - now.getTime();
}

Object.defineProperty(exports, "aheadOf", {
  enumerable: true,
  get: function () {
    return aheadOf;
  }
});