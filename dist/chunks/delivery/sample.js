// src/delivery/sample.ts
const nothingSeen = {
	code: null,
	status: null,
	version: null,
	commit: null,
	digest: null,
	reason: null
};
/** The judgement of an outcome, with what is known of it; all else is null. */
function judgement(outcome, known = {}) {
	return {
		...nothingSeen,
		...known,
		outcome
	};
}

Object.defineProperty(exports, "judgement", {
  enumerable: true,
  get: function () {
    return judgement;
  }
});