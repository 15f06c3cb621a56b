const require_cli_ahead_ts = require("../cli/ahead.js");

// src/config/durations.ts
const units = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
/** `200ms`, `5s`, `2m` or `1h` in milliseconds. The schema has refused everything else before. */
function milliseconds(duration) {
	const unit = duration.replace(/^\d+/, "");
	return Number.parseInt(duration, 10) * (units[unit] ?? NaN);
}

// src/delivery/json-path.ts
const step = /\.([\p{L}_$][\p{L}\p{N}_$-]*)|\[(\d{1,9})\]|\['([^'\\]*)'\]|\["([^"\\]*)"\]/uy;
/** The steps of a path, or null when the text is no such path. */
function parseJsonPath(text) {
	if (!text.startsWith("$")) return null;
	const steps = [];
	const pattern = new RegExp(step);
	pattern.lastIndex = 1;
	while (pattern.lastIndex < text.length) {
		const match = pattern.exec(text);
		if (match === null) return null;
		const [, name, index, single, double] = match;
		steps.push(index === void 0 ? name ?? single ?? double ?? "" : Number(index));
	}
	return steps;
}
/** The value at the path; undefined where there is none. Only own properties count: an answer cannot name `__proto__`. */
function valueAt(value, path) {
	let current = value;
	for (const key of path) {
		if (typeof current !== "object" || current === null) return void 0;
		if (Array.isArray(current) !== (typeof key === "number")) return void 0;
		if (!Object.hasOwn(current, key)) return void 0;
		current = current[key];
	}
	return current;
}

// src/delivery/plan.ts
/** Without a configured check the service must at least answer; that makes no version claim (coverage L0). */
const defaultCheck = {
	kind: "http",
	path: "/"
};
/**
* Every check on every target of an environment. Throws CONFIG_INVALID when there is no target, when nothing is
* required, when two targets or two checks have one name, and when a target, path, locator or command cannot work.
*/
function planVerification(environmentName, environment, expected) {
	const place = `environments.${environmentName}`;
	const targets = environment.targets.map((target, index) => toTarget(target, `${place}.targets[${index}]`));
	if (targets.length === 0) throw invalid(`${place} has no targets, so there is nothing to check.`, { hint: `Add where it runs, for example:\nenvironments:\n  ${environmentName}:\n    targets: [https://api.example.com]` });
	const checks = (environment.checks.length === 0 ? [defaultCheck] : environment.checks).map((check, index) => ({
		name: check.name ?? checkName(check),
		check: usable(check, `${place}.checks[${index}]`)
	}));
	refuseDoubles(targets, `${place}.targets`);
	refuseDoubles(checks, `${place}.checks`);
	if (checks.every(({ check }) => check.required === false)) throw invalid(`${place}.checks are all optional, so nothing could ever be verified.`, { hint: "Remove `required: false` from at least one check." });
	return {
		pairs: targets.flatMap((target) => checks.map(({ name, check }) => {
			return {
				id: `${name} @ ${target.name}`,
				name,
				check,
				target,
				required: check.required ?? true,
				expected
			};
		})),
		timing: toTiming(environmentName, environment),
		expected
	};
}
/** Whether the answers of a check say which release they come from. */
function claimsRelease(check) {
	return check.kind === "http" && (check.version !== void 0 || check.commit !== void 0);
}
/**
* How many passing samples a pair must give. A command runs as often as it needs to be believed and not as often as a
* balancer needs to be sampled: `successes` times.
*/
function samplesNeeded(pair, timing) {
	return pair.check.kind === "command" ? timing.successes : timing.samples;
}
/** The URL that an http check asks: the target's own path, then the check's. */
function probeUrl(target, check) {
	return new URL(`${target.url}${check.path}`);
}
function toTiming(environmentName, { production, timing }) {
	const isProduction = production ?? environmentName === "production";
	return {
		intervalMs: milliseconds(timing.interval),
		timeoutMs: milliseconds(timing.timeout),
		successes: timing.successes,
		samples: timing.samples,
		bakeMs: milliseconds(timing.bake ?? (isProduction ? "2m" : "0s")),
		deadlineMs: milliseconds(timing.deadline)
	};
}
function toTarget(configured, place) {
	const { url: text, name, group } = typeof configured === "string" ? { url: configured } : configured;
	if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) throw invalid(`${place} is not an http or https URL.`, { hint: "Write it as https://api.example.com" });
	const url = new URL(text);
	if (url.username !== "" || url.password !== "") throw invalid(`${place} has a user name or a password in its URL (${url.host}).`, { hint: "Remove it: an address is part of the evidence, which is kept. Check an address that needs no login." });
	if (url.search !== "" || url.hash !== "") throw invalid(`${place} has a query or a fragment (${url.host}).`, { hint: "Write the query in the `path` of the check." });
	const path = url.pathname.replace(/\/+$/, "");
	return {
		name: name ?? `${url.host}${path}`,
		url: `${url.origin}${path}`,
		group: group ?? null
	};
}
function checkName(check) {
	switch (check.kind) {
		case "http": return `http ${check.path.split("?")[0]}`;
		case "tcp": return `tcp ${check.port}`;
		case "command": return `command ${typeof check.run === "string" ? check.run.trim().split(/\s/)[0] : check.run[0]}`;
	}
}
function usable(check, place) {
	switch (check.kind) {
		case "http":
			if (!check.path.startsWith("/")) throw invalid(`${place}.path does not start with a slash: ${check.path}`, { hint: "Write only the path, such as /health; the host comes from the target." });
			refuseLocator(check.version, `${place}.version`);
			refuseLocator(check.commit, `${place}.commit`);
			return check;
		case "tcp":
			if (check.port < 1 || check.port > 65535) throw invalid(`${place}.port is ${check.port}; ports go from 1 to 65535.`);
			return check;
		case "command":
			if (typeof check.run === "string" !== check.shell) throw invalid(`${place}.run must be a list of words, or one text with \`shell: true\`.`, { hint: "Without a shell: run: [npm, run, smoke]\nWith one: run: \"npm run smoke && ./probe.sh\", shell: true" });
			return check;
	}
}
function refuseLocator(locator, place) {
	if (locator === void 0 || parseJsonPath(locator) !== null || /^header:[\w-]+$/i.test(locator)) return;
	throw invalid(`${place} is neither a path into JSON nor a header: ${locator}`, { hint: "Write $.version (RFC 9535, one value), or header:X-Version" });
}
function refuseDoubles(named, place) {
	const names = named.map(({ name }) => name);
	const double = names.find((name, index) => names.indexOf(name) !== index);
	if (double === void 0) return;
	throw invalid(`${place} has two entries of the name "${double}", whose answers could not be told apart.`, { hint: "Give one of them another `name`, or remove it." });
}
function invalid(message, details = {}) {
	return new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", message, details);
}

// src/delivery/version-match.ts
/** What builds say when nobody told them their version; the last alternative is a placeholder that was never filled. */
const placeholder = /^(unknown|dev|development|local|latest|none|null|undefined|n\/a|[-?]|[$@%{<].*)$/i;
const commitPrefix = /^[0-9a-f]{7,64}$/i;
/** A version worth comparing, trimmed; null for an empty one and for placeholders such as `unknown` and `dev`. */
function usableVersion(text) {
	const trimmed = text.trim();
	return trimmed === "" || placeholder.test(trimmed) ? null : trimmed;
}
/** A commit worth comparing: at least seven hex digits (what git and Spring's `git.commit.id` abbreviate to). */
function usableCommit(text) {
	const trimmed = text.trim();
	return commitPrefix.test(trimmed) ? trimmed.toLowerCase() : null;
}
/**
* Compares a claim with what is expected. The right version at the wrong commit is not a match: a tag may have moved.
* An expected commit that is not known is not compared.
*/
function matchExpectation(claim, expected) {
	const version = claim.version === null ? null : isVersion(claim.version, expected);
	const commit = claim.commit === null || expected.commit === null ? null : isSameCommit(claim.commit, expected.commit);
	if (version === false) return "other-version";
	if (commit === false) return "other-commit";
	return version === null && commit === null ? "no-claim" : "match";
}
/** One name for each release that was seen, so that `v1.4.0` and `1.4.0` are counted as the one version they are. */
function releaseName(claim, expected) {
	const match = matchExpectation(claim, expected);
	if (match === "match") return expected.version;
	const commit = claim.commit?.slice(0, 12) ?? null;
	if (claim.version === null) return commit;
	const version = withoutDress(claim.version);
	return match === "other-commit" ? `${version} (commit ${commit})` : version;
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

Object.defineProperty(exports, "claimsRelease", {
  enumerable: true,
  get: function () {
    return claimsRelease;
  }
});
Object.defineProperty(exports, "matchExpectation", {
  enumerable: true,
  get: function () {
    return matchExpectation;
  }
});
Object.defineProperty(exports, "parseJsonPath", {
  enumerable: true,
  get: function () {
    return parseJsonPath;
  }
});
Object.defineProperty(exports, "planVerification", {
  enumerable: true,
  get: function () {
    return planVerification;
  }
});
Object.defineProperty(exports, "probeUrl", {
  enumerable: true,
  get: function () {
    return probeUrl;
  }
});
Object.defineProperty(exports, "releaseName", {
  enumerable: true,
  get: function () {
    return releaseName;
  }
});
Object.defineProperty(exports, "samplesNeeded", {
  enumerable: true,
  get: function () {
    return samplesNeeded;
  }
});
Object.defineProperty(exports, "usableCommit", {
  enumerable: true,
  get: function () {
    return usableCommit;
  }
});
Object.defineProperty(exports, "usableVersion", {
  enumerable: true,
  get: function () {
    return usableVersion;
  }
});
Object.defineProperty(exports, "valueAt", {
  enumerable: true,
  get: function () {
    return valueAt;
  }
});