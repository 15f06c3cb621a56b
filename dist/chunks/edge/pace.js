let node_timers_promises = require("node:timers/promises");

// src/edge/pace.ts
const systemClock = {
	monotonic: () => performance.now(),
	sleep: (milliseconds, signal) => (0, node_timers_promises.setTimeout)(milliseconds, void 0, { signal }).catch(() => void 0)
};
function createPace(gapMs, clock = systemClock) {
	let next = Number.NEGATIVE_INFINITY;
	return async (signal) => {
		const now = clock.monotonic();
		const turn = Math.max(now, next);
		next = turn + gapMs;
		if (turn > now) await clock.sleep(Math.ceil(turn - now), signal);
	};
}

Object.defineProperty(exports, "createPace", {
  enumerable: true,
  get: function () {
    return createPace;
  }
});