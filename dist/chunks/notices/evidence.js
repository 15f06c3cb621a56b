const require_clip = require("./clip.js");

// src/notices/evidence.ts
const coverageMeaning = {
	L0: "only the status was checked; nothing told a version",
	L1: "the version was read through a shared address",
	L2: "the version was read from every address that the name resolves to",
	L3: "the version was read from every instance that is listed",
	L4: "the version was read from every instance, and the running digest is the one announced"
};
/** How many of the answers came from the version that was to be shipped: what may be claimed, and no more. */
function answersFrom(verdict) {
	const all = Object.values(verdict.observed).reduce((sum, count) => sum + count, 0);
	return {
		matching: Object.hasOwn(verdict.observed, verdict.expected.version) ? verdict.observed[verdict.expected.version] ?? 0 : 0,
		all
	};
}
/** For every reader: `25 of 25 answers came from 1.4.0.`, or plainly that no version could be read. */
function answersSentence(verdict) {
	if (verdict.reason === "manual") return "A person confirmed this; it was not measured.";
	const { matching, all } = answersFrom(verdict);
	const version = require_clip.clip(verdict.expected.version, 80);
	if (verdict.coverage === "L0" || all === 0) return `The checks passed, but the service does not tell its version, so they do not prove that ${version} is what answers.`;
	return `${thousands(matching)} of ${thousands(all)} answers came from ${version}.`;
}
/** For internal readers: at which level of coverage the service was seen. */
function coverageSentence(verdict) {
	return `Coverage ${verdict.coverage}: ${coverageMeaning[verdict.coverage]}.`;
}
/** For internal readers: the chance that this many answers missed a stale instance; null when no version was read. */
function missSentence(verdict) {
	const miss = verdict.missProbability;
	if (miss === null || miss <= 0) return null;
	return `If one instance of four were stale, this many fresh answers would miss it once in ${thousands(Math.round(1 / miss))} times.`;
}
/** What was seen when it was not healthy: the current truth, without guessing at a cause. */
function reasonSentence(verdict) {
	const expected = require_clip.clip(verdict.expected.version, 80);
	const seen = observedVersions(verdict);
	switch (verdict.reason) {
		case "wrong-version": return wrongVersionSentence(verdict, seen, expected);
		case "mixed": return `More than one version was answering when the time was up: ${seen}.`;
		case "never-healthy": return "The checks did not pass before the time was up.";
		case "regressed": return "The checks passed at first and failed later.";
		case "flapping": return "The checks kept changing between passing and failing.";
		case "unreachable-by-observer": return "The place that we check from could not reach the service, so it shows nothing about the service itself.";
		case "no-data": return "No answer arrived that could be used.";
		case "deadline-in-bake": return "The checks passed, but the time was up before they had been watched for as long as they should be.";
		case "interrupted": return "The checks were stopped before they were done.";
		case "superseded": return "Another shipment took its place while it was being checked.";
		default: return `The checks ended with: ${require_clip.clip(verdict.reason, 200)}.`;
	}
}
function wrongVersionSentence(verdict, seen, expected) {
	const { matching, all } = answersFrom(verdict);
	const versions = Object.entries(verdict.observed).filter(([, count]) => count > 0);
	if (matching > 0) return `Answers came from ${seen}; only ${expected} was expected.`;
	const [only, ...others] = versions.map(([version]) => require_clip.clip(version, 80));
	if (only === void 0) return `No answer came from ${expected}.`;
	if (others.length > 0) return `Answers came from ${seen}, none from ${expected}.`;
	return all === 1 ? `The one answer came from ${only}, not from ${expected}.` : `All ${thousands(all)} answers came from ${only}, none from ${expected}.`;
}
/**
* Whether readers may be told that nothing changed for them: every answer that told a version came from the one before,
* and no check failed or broke. Anything less says nothing about the service they use.
*/
function isUnchanged(verdict, previousVersion) {
	if (previousVersion === null || verdict.verdict !== "unhealthy" || verdict.coverage === "L0") return false;
	const versions = Object.entries(verdict.observed).filter(([, count]) => count > 0);
	return versions.length === 1 && versions[0]?.[0] === previousVersion && verdict.checks.every(({ counts }) => counts.fail + counts.error + counts.nodata === 0);
}
/** `1.3.0 (4 answers) and 1.4.0 (21 answers)`, the most frequent first. */
function observedVersions(verdict) {
	const versions = Object.entries(verdict.observed).filter(([, count]) => count > 0).sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1)).map(([version, count]) => `${require_clip.clip(version, 80)} (${thousands(count)} ${count === 1 ? "answer" : "answers"})`);
	const shown = versions.slice(0, 5);
	if (versions.length > shown.length) shown.push(`${versions.length - shown.length} more versions`);
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
/** `12,345`, the same on every machine. */
function thousands(number) {
	return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** The checks of a verdict, at most twenty, those that did not pass first. */
function checksSeen(verdict) {
	const good = verdict.checks.filter((check) => check.outcome === "pass");
	const ordered = [...verdict.checks.filter((check) => check.outcome !== "pass"), ...good];
	const checks = ordered.slice(0, 20).map(({ check, target, counts, reason }) => {
		const all = counts.pass + counts.stale + counts.fail + counts.error + counts.nodata;
		return {
			check: require_clip.clip(check, 80),
			target: require_clip.clip(target, 120),
			result: `${thousands(counts.pass)} of ${thousands(all)} passed`,
			reason: reason === null ? null : require_clip.clip(reason, 200)
		};
	});
	return {
		checks,
		omitted: ordered.length - checks.length
	};
}

Object.defineProperty(exports, "answersFrom", {
  enumerable: true,
  get: function () {
    return answersFrom;
  }
});
Object.defineProperty(exports, "answersSentence", {
  enumerable: true,
  get: function () {
    return answersSentence;
  }
});
Object.defineProperty(exports, "checksSeen", {
  enumerable: true,
  get: function () {
    return checksSeen;
  }
});
Object.defineProperty(exports, "coverageSentence", {
  enumerable: true,
  get: function () {
    return coverageSentence;
  }
});
Object.defineProperty(exports, "isUnchanged", {
  enumerable: true,
  get: function () {
    return isUnchanged;
  }
});
Object.defineProperty(exports, "missSentence", {
  enumerable: true,
  get: function () {
    return missSentence;
  }
});
Object.defineProperty(exports, "reasonSentence", {
  enumerable: true,
  get: function () {
    return reasonSentence;
  }
});
Object.defineProperty(exports, "thousands", {
  enumerable: true,
  get: function () {
    return thousands;
  }
});