// src/delivery/certificate-warnings.ts
/** Two weeks: time for a person to come back from holidays. */
const defaultDays = 14;
const dayMs = 864e5;
/** Says that a certificate ends within so many days of `nowMs`; nothing while it lasts longer, or without TLS. */
function certificateWarnings(tls, nowMs, days = defaultDays) {
	if (tls === void 0) return [];
	return Date.parse(tls.notAfter) - nowMs < days * dayMs ? [`its certificate ends on ${tls.notAfter.slice(0, 10)}`] : [];
}

Object.defineProperty(exports, "certificateWarnings", {
  enumerable: true,
  get: function () {
    return certificateWarnings;
  }
});