const require_bom = require("../journeys/lockfiles.js");
const require_markdown = require("../notes/templates-md.js");
const require_quorum = require("./quorum.js");
const require_sample = require("./sample.js");
const require_version_match = require("./version-match.js");

// src/delivery/judge-census.ts
const longestClaim = 100;
const mostNamed = 3;
/** One instance, judged by what it says of itself. Without a word about its release it is `nodata`. */
function memberOf(claim, expected) {
	const said = claim.version === null ? null : printable(claim.version);
	const version = said === null ? null : require_version_match.usableVersion(said);
	const commit = claim.commit === null ? null : require_version_match.usableCommit(claim.commit);
	const digest = claim.digest === null ? null : require_version_match.usableDigest(claim.digest);
	const known = {
		name: printable(claim.name),
		version,
		commit,
		digest
	};
	if (said !== null && version === null) return silent(known, `gives "${said}" as its version`);
	const wanted = require_markdown.visible(expected.version);
	switch (require_version_match.matchExpectation(known, expected)) {
		case "match": return {
			...known,
			outcome: "pass",
			reason: null
		};
		case "other-version": return {
			...known,
			outcome: "stale",
			reason: `is ${version ?? commit}, not ${wanted}`
		};
		case "other-commit": return {
			...known,
			outcome: "stale",
			reason: `is commit ${commit}, not that of ${wanted}`
		};
		case "other-digest": {
			const reason = `runs sha256:${digest?.slice(0, 12)}, which is none of the artifacts of ${wanted}`;
			return {
				...known,
				outcome: "stale",
				reason
			};
		}
		case "no-claim": return silent(known, "does not say what it runs");
	}
}
/**
* The judgement of all instances together. Any that runs another release makes it `stale`, whatever the quorum. Of the
* rest, what is not known counts for neither side (Kleene): it passes with enough passes, fails when what is unknown
* could not make up for what failed, and says nothing in between.
*/
function judgeCensus(members, rule, expected) {
	const sorted = settled(members).toSorted((one, other) => require_bom.byCodeUnit(one.name, other.name));
	const of = (outcome) => sorted.filter((member) => member.outcome === outcome);
	const [passing, stale, failing, blind, mute] = [
		of("pass"),
		of("stale"),
		of("fail"),
		of("error"),
		of("nodata")
	];
	const isTold = sorted.some(tells);
	const known = { census: {
		by: "instance",
		members: sorted,
		complete: isTold && passing.length + stale.length === sorted.length
	} };
	const seen = {
		...known,
		...claimOf(stale[0] ?? passing[0])
	};
	if (stale.length > 0) {
		const code = passing.length > 0 ? "mixed" : "wrong-version";
		return require_sample.judgement("stale", {
			...seen,
			code,
			reason: shareOf(stale, sorted, expected)
		});
	}
	if (sorted.length === 0) return require_sample.judgement("nodata", {
		...known,
		code: "no-instances",
		reason: "there is no instance"
	});
	const needed = require_quorum.neededOf(rule.quorum, sorted.length);
	if (needed === null || sorted.length < rule.atLeast) {
		const least = Math.max(rule.atLeast, typeof rule.quorum === "number" ? rule.quorum : 1);
		const reason = `there are ${sorted.length} instances, and there must be ${least}`;
		return require_sample.judgement("fail", {
			...seen,
			code: "too-few",
			reason
		});
	}
	const others = [
		...failing,
		...blind,
		...mute
	];
	if (passing.length >= needed) {
		const warnings = others.length === 0 ? {} : { warnings: [namesOf(others)] };
		return require_sample.judgement("pass", isTold ? {
			...seen,
			...warnings
		} : warnings);
	}
	const reason = `${passing.length} of ${sorted.length} instances are right, and ${needed} must be: ${namesOf(others)}`;
	if (passing.length + blind.length + mute.length < needed) return require_sample.judgement("fail", {
		...seen,
		code: "instances",
		reason
	});
	return require_sample.judgement(mute.length > 0 ? "nodata" : "error", {
		...seen,
		code: "instances",
		reason
	});
}
/** Where others say what they are, one that passes and does not may be a build from before it was told. */
function settled(members) {
	if (!members.some(tells)) return members;
	return members.map((member) => member.outcome === "pass" && !tells(member) ? silent(member, "names no version, as others do") : member);
}
function tells({ version, commit, digest }) {
	return version !== null || commit !== null || digest !== null;
}
function claimOf(member) {
	return member === void 0 ? {} : {
		version: member.version,
		commit: member.commit,
		digest: member.digest
	};
}
function shareOf(stale, all, expected) {
	const releases = stale.map((member) => require_version_match.releaseName(member, expected) ?? "another release");
	const others = [...new Set(releases)].slice(0, mostNamed).join(", ");
	return `${stale.length} of ${all.length} instances run another release than ${require_markdown.visible(expected.version)}: ${others}`;
}
function namesOf(members) {
	const named = members.slice(0, mostNamed).map(({ name, reason }) => `${name} ${reason ?? "is not right"}`);
	const rest = members.length - named.length;
	return `${named.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
}
function printable(text) {
	return require_markdown.visible(text).trim().slice(0, longestClaim);
}
function silent(known, reason) {
	return {
		...known,
		outcome: "nodata",
		reason
	};
}

Object.defineProperty(exports, "judgeCensus", {
  enumerable: true,
  get: function () {
    return judgeCensus;
  }
});
Object.defineProperty(exports, "memberOf", {
  enumerable: true,
  get: function () {
    return memberOf;
  }
});