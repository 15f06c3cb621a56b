const require_subject = require("../attestation/subject.js");

// src/journeys/artifacts.ts
/** What ships, as `--artifact` names it: `NAME=sha256:HEX`, several with a comma; none without it. Throws USAGE. */
function shippedArtifacts(given) {
	return given === null ? [] : require_subject.subjectsNamed(given).map(({ name, sha256 }) => ({
		name,
		sha256
	}));
}

Object.defineProperty(exports, "shippedArtifacts", {
  enumerable: true,
  get: function () {
    return shippedArtifacts;
  }
});