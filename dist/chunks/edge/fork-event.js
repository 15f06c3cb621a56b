// src/edge/fork-event.ts
/** Whether a run is for a pull request from a fork, or from one that cannot be told from that. */
function isFromFork({ name, payload }) {
	if (!name.startsWith("pull_request")) return false;
	const head = at(payload, "pull_request", "head", "repo", "full_name");
	const base = at(payload, "pull_request", "base", "repo", "full_name");
	return typeof head !== "string" || head !== base;
}
function at(value, ...path) {
	return path.reduce((one, key) => typeof one === "object" && one !== null ? one[key] : void 0, value);
}

Object.defineProperty(exports, "isFromFork", {
  enumerable: true,
  get: function () {
    return isFromFork;
  }
});