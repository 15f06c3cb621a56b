// src/delivery/version-match.ts
/** What builds say when nobody told them their version; the last alternative is a placeholder that was never filled. */
const placeholder = /^(unknown|dev|development|local|latest|none|null|undefined|n\/a|[-?]|[$@%{<].*)?$/i;
const commitPrefix = /^[0-9a-f]{7,64}$/i;
/** Whether a text stands where a version should, and is none. */
function isPlaceholder(text) {
	return placeholder.test(text.trim());
}
/** A version worth comparing, trimmed; null for an empty one and for placeholders such as `unknown` and `dev`. */
function usableVersion(text) {
	return isPlaceholder(text) ? null : text.trim();
}
/** A commit worth comparing: at least seven hex digits (what git and Spring's `git.commit.id` abbreviate to). */
function usableCommit(text) {
	const trimmed = text.trim();
	return commitPrefix.test(trimmed) ? trimmed.toLowerCase() : null;
}
/** The SHA-256 of a digest as registries and runtimes write it: alone, `sha256:\u2026` or `name@sha256:\u2026`; else null. */
function usableDigest(text) {
	return /(?:^|[:@])([0-9a-f]{64})$/i.exec(text.trim())?.[1]?.toLowerCase() ?? null;
}
/**
* Compares a claim with what is expected. The right version at the wrong commit is not a match: a tag may have moved;
* neither is it with another artifact than one of those that were named. An expected commit that is not known is not
* compared, nor are artifacts where none is expected.
*/
function matchExpectation(claim, expected) {
	const version = claim.version === null ? null : isVersion(claim.version, expected);
	const commit = claim.commit === null || expected.commit === null ? null : isSameCommit(claim.commit, expected.commit);
	const digest = isDigest(claim, expected);
	if (version === false) return "other-version";
	if (commit === false) return "other-commit";
	if (digest === false) return "other-digest";
	return version === null && commit === null && digest === null ? "no-claim" : "match";
}
/** One name for each release that was seen, so that `v1.4.0` and `1.4.0` are counted as the one version they are. */
function releaseName(claim, expected) {
	const match = matchExpectation(claim, expected);
	if (match === "match") return expected.version;
	if (match === "other-digest") return `${expected.version} (sha256 ${claim.digest?.slice(0, 12)})`;
	const commit = claim.commit?.slice(0, 12) ?? null;
	if (claim.version === null) return commit;
	const version = withoutDress(claim.version);
	return match === "other-commit" ? `${version} (commit ${commit})` : version;
}
function isDigest({ digest = null }, { digests = [] }) {
	return digest === null || digests.length === 0 ? null : digests.includes(digest);
}
/** A build may give its commit as its version, so that counts too. */
function isVersion(claimed, expected) {
	if (isSameVersion(claimed, expected.version)) return true;
	return expected.commit !== null && isSameCommit(claimed, expected.commit);
}
/** A leading `v` does not matter. Build metadata (Semantic Versioning 2.0.0, 10) matters only when both have it. */
function isSameVersion(one, other) {
	const [core, build] = withoutDress(one).split(/\+(.*)/s);
	const [otherCore, otherBuild] = withoutDress(other).split(/\+(.*)/s);
	return core === otherCore && (build === void 0 || otherBuild === void 0 || build === otherBuild);
}
function withoutDress(version) {
	return version.trim().replace(/^v(?=\d)/i, "");
}
function isSameCommit(one, other) {
	if (!commitPrefix.test(one) || !commitPrefix.test(other)) return false;
	const [a, b] = [one.toLowerCase(), other.toLowerCase()];
	return a.startsWith(b) || b.startsWith(a);
}

Object.defineProperty(exports, "isPlaceholder", {
  enumerable: true,
  get: function () {
    return isPlaceholder;
  }
});
Object.defineProperty(exports, "matchExpectation", {
  enumerable: true,
  get: function () {
    return matchExpectation;
  }
});
Object.defineProperty(exports, "releaseName", {
  enumerable: true,
  get: function () {
    return releaseName;
  }
});
Object.defineProperty(exports, "usableCommit", {
  enumerable: true,
  get: function () {
    return usableCommit;
  }
});
Object.defineProperty(exports, "usableDigest", {
  enumerable: true,
  get: function () {
    return usableDigest;
  }
});
Object.defineProperty(exports, "usableVersion", {
  enumerable: true,
  get: function () {
    return usableVersion;
  }
});