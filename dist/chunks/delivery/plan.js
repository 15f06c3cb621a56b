const require_open_edge = require("../edge/open-edge.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_quorum = require("./quorum.js");
const require_json_path = require("./json-path.js");

// src/delivery/check-place.ts
/** Kinds that ask an address; the others ask about the environment, a group or a target as a whole. */
function asksAddress({ kind }) {
	return kind === "http" || kind === "tcp" || kind === "tls" || kind === "command";
}
/** Where a check is made. Throws CONFIG_INVALID when its `on` names what is neither a target nor a group. */
function placesOf(check, { targets, environmentName, place }) {
	const groups = new Set(targets.flatMap(({ group }) => group ?? []));
	const names = new Set(targets.map(({ name }) => name));
	const on = new Set(check.on ?? []);
	for (const one of on) {
		if (groups.has(one) || names.has(one)) continue;
		throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `${place}.on names ${one}, which is no target and no group of the environment.`, { hint: `There are: ${[...groups, ...names].join(", ") || "none"}.` });
	}
	if (asksAddress(check)) return targets.filter(({ name, group }) => on.size === 0 || on.has(name) || on.has(group ?? ""));
	if (on.size === 0) return [{
		name: environmentName,
		url: null,
		group: null
	}];
	return [...on].flatMap((one) => groups.has(one) ? [{
		name: one,
		url: null,
		group: one
	}] : targets.filter(({ name }) => name === one));
}
/** Target by target as they are configured, then what is asked of groups and of the whole; within that, as the checks are. */
function inOrder(made, targets) {
	const rank = new Map(targets.map(({ name }, index) => [name, index]));
	const rankOf = ({ target }) => target.url === null ? targets.length : rank.get(target.name) ?? targets.length;
	return made.toSorted((one, other) => rankOf(one) - rankOf(other));
}

// src/delivery/group.ts
/** The groups asked for, sorted, each once; null for everything. Throws USAGE for one that no target belongs to. */
function chosenGroups(targets, asked, environmentName) {
	if (asked === null || asked.length === 0) return null;
	const known = [...new Set(targets.flatMap(({ group }) => group ?? []))].toSorted();
	for (const name of asked) {
		if (known.includes(name)) continue;
		throw new require_cli_ahead_ts.WaybillError("USAGE", `The environment ${environmentName} has no group ${name}.`, { hint: known.length === 0 ? "None of its targets has a `group`." : `Its groups: ${known.join(", ")}.` });
	}
	return [...new Set(asked)].toSorted();
}
/**
* The groups of what is probed, in the order of their first targets. A target that no required check looks at, neither
* itself nor its group nor the whole, throws CONFIG_INVALID: nothing could be said of it, and silence is no health.
*/
function groupsOf(pairs, targets, { environment, place, chosen }) {
	const asked = pairs.filter(({ check }) => check.required !== false);
	const isGrouped = targets.some(({ group }) => group !== null);
	const byUnit = byKey(asked, ({ target }) => unitKey(target));
	const isWholeChecked = byUnit.has(unitKey({
		url: null,
		group: null,
		name: ""
	}));
	return [...new Set(targets.map(({ group }) => group))].filter((name) => chosen === null || name !== null && chosen.includes(name)).flatMap((name) => {
		const own = name === null ? [] : byUnit.get(unitKey({
			url: null,
			group: name,
			name: ""
		})) ?? [];
		return toGroup(name, {
			units: targets.filter(({ group }) => group === name).flatMap((target) => {
				const made = byUnit.get(unitKey(target));
				if (made !== void 0) return [{
					name: target.name,
					rule: ruleOf(made)
				}];
				if (own.length > 0 || isWholeChecked) return [];
				throw invalid$3(`${place}: no required check looks at the target ${target.name}.`, { hint: "Name it, or its group, in the `on` of a check, or remove the target." });
			}),
			own,
			isGrouped
		}, {
			environment,
			place,
			chosen
		}) ?? [];
	});
}
function toGroup(name, { units, own, isGrouped }, { environment, place, chosen }) {
	if (units.length === 0 && own.length === 0) return null;
	const settings = name === null ? void 0 : environment.groups?.[name];
	const quorum = isGrouped ? settings?.quorum : environment.quorum;
	const at = isGrouped ? `${place}.groups.${name ?? ""}.quorum` : `${place}.quorum`;
	const rules = units.map(({ rule }) => rule);
	return {
		name,
		required: chosen !== null || (settings?.required ?? true),
		rule: require_quorum.allOf([...rules.length > 0 ? [quorumOf(rules, quorum, at)] : [], ...own.map(pairRule)]),
		units: units.length > 0 ? units : [{
			name: name ?? "",
			rule: ruleOf(own)
		}]
	};
}
/** What must hold for the whole: enough of the required groups, and all that is checked of the environment at once. */
function decidingRule(pairs, groups, { environment, place, chosen }) {
	const required = groups.filter((group) => group.required);
	const quorum = groups.some(({ name }) => name !== null) && chosen === null ? environment.quorum : "all";
	const rules = required.map(({ rule }) => rule);
	const whole = pairs.filter(({ target, required: isRequired }) => isRequired && target.url === null && target.group === null);
	return require_quorum.allOf([...rules.length > 0 ? [quorumOf(rules, quorum, `${place}.quorum`)] : [], ...whole.map(pairRule)]);
}
function byKey(values, keyOf) {
	const found = /* @__PURE__ */ new Map();
	for (const value of values) {
		const key = keyOf(value);
		const others = found.get(key);
		if (others === void 0) found.set(key, [value]);
		else others.push(value);
	}
	return found;
}
function quorumOf(rules, quorum, place) {
	const atLeast = require_quorum.neededOf(quorum ?? "all", rules.length);
	if (atLeast !== null) return {
		kind: "of",
		atLeast,
		rules
	};
	throw invalid$3(`${place} is ${quorum}, and there are ${rules.length}.`, { hint: "Write `all`, a number up to that, or a share from 1% to 100%." });
}
function ruleOf(pairs) {
	return require_quorum.allOf(pairs.map(pairRule));
}
function pairRule({ id }) {
	return {
		kind: "pair",
		pair: id
	};
}
/** What is checked of a group, or of the environment, as a whole has no address. */
function unitKey({ url, group, name }) {
	return url === null ? `whole ${group ?? ""}` : `target ${name}`;
}
function invalid$3(message, details) {
	return new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", message, details);
}

// src/delivery/target.ts
/**
* The targets of an environment in their order. Throws CONFIG_INVALID for one that is no plain http or https address
* (its value is not repeated: it may be a password in the wrong place) and for two of one name.
*/
function toTargets({ targets }, place) {
	const all = targets.map((target, index) => toTarget(target, `${place}.targets[${index}]`));
	const seen = /* @__PURE__ */ new Set();
	for (const { name } of all) {
		if (seen.has(name)) throw invalid$2(`${place}.targets has two entries of the name "${name}", whose answers could not be told apart.`, "Give one of them another `name`, or remove it.");
		seen.add(name);
	}
	return all;
}
function toTarget(configured, place) {
	const { url: text, name, group } = typeof configured === "string" ? { url: configured } : configured;
	if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) throw invalid$2(`${place} is not an http or https URL.`, "Write it as https://api.example.com");
	const url = new URL(text);
	if (url.username !== "" || url.password !== "") throw invalid$2(`${place} has a user name or a password in its URL (${url.host}).`, "Remove it: an address is part of the evidence, which is kept. Check an address that needs no login.");
	if (url.search !== "" || url.hash !== "") throw invalid$2(`${place} has a query or a fragment (${url.host}).`, "Write the query in the `path` of the check.");
	const path = url.pathname.replace(/\/+$/, "");
	return {
		name: name ?? `${url.host}${path}`,
		url: `${url.origin}${path}`,
		group: group ?? null
	};
}
function invalid$2(message, hint) {
	return new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", message, { hint });
}

// src/delivery/usable-check.ts
/** What the evidence calls a check that has no name of its own: from what it does. */
function checkName(check) {
	switch (check.kind) {
		case "http": return `http ${check.path.split("?")[0]}`;
		case "tcp": return `tcp ${check.port}`;
		case "tls": return check.port === void 0 ? "tls" : `tls ${check.port}`;
		case "command": return `command ${typeof check.run === "string" ? check.run.trim().split(/\s/)[0] : check.run[0]}`;
		case "prometheus": return `prometheus ${check.query.replace(/\s+/g, " ").slice(0, 60)} ${check.is}`;
		case "kubernetes": return `kubernetes ${check.namespace === void 0 ? "" : `${check.namespace}/`}${check.workload}`;
		case "github-deployment": return check.environment === void 0 ? "github-deployment" : `github-deployment ${check.environment}`;
		case "instances": return check.path === void 0 ? "instances" : `instances ${check.path.split("?")[0]}`;
		case "manual": return `manual ${check.approval}`;
	}
}
/** A check that can work, as it is. Throws CONFIG_INVALID, naming the place, for a path, locator, port or command that cannot. */
function usableCheck(check, place) {
	switch (check.kind) {
		case "http":
			refusePath(check.path, place);
			refuseLocators(check, place);
			for (const path of Object.keys(check.json ?? {})) if (require_json_path.parseJsonPath(path) === null) throw invalid$1(`${place}.json has what is no path into JSON: ${path}`);
			return check;
		case "tcp":
		case "tls":
			if (check.port !== void 0 && (check.port < 1 || check.port > 65535)) throw invalid$1(`${place}.port is ${check.port}; ports go from 1 to 65535.`);
			return check;
		case "command":
			if (typeof check.run === "string" !== check.shell) throw invalid$1(`${place}.run must be a list of words, or one text with \`shell: true\`.`, "Without a shell: run: [npm, run, smoke]\nWith one: run: \"npm run smoke && ./probe.sh\", shell: true");
			return check;
		case "instances":
			if (check.path !== void 0) refusePath(check.path, place);
			refuseLocators(check, place);
			return check;
		default: return check;
	}
}
function refusePath(path, place) {
	if (path.startsWith("/")) return;
	throw invalid$1(`${place}.path does not start with a slash: ${path}`, "Write only the path, such as /health; the host comes from the target.");
}
function refuseLocators(check, place) {
	for (const key of [
		"version",
		"commit",
		"digest"
	]) {
		const locator = check[key];
		if (locator === void 0 || key === "version" && locator === "none") continue;
		if (require_json_path.parseJsonPath(locator) !== null || /^header:[\w-]+$/i.test(locator)) continue;
		throw invalid$1(`${place}.${key} is neither a path into JSON nor a header: ${locator}`, "Write $.version (RFC 9535, one value), or header:X-Version");
	}
}
function invalid$1(message, hint) {
	return new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", message, hint === void 0 ? {} : { hint });
}

// src/delivery/plan.ts
/** Without a configured check the service must at least answer; what it then says of its version counts. */
const defaultCheck = {
	kind: "http",
	path: "/"
};
/** Fails in a row that are a regression: the kubelet's default for a liveness probe. */
const defaultFailures = 3;
/** Changes from pass to fail that are forgiven: one lost packet must not page, two are a signal. */
const defaultFlaps = 1;
/**
* What is probed in an environment. Checks of an address (http, tcp, tls, command) are made on each target; the others
* once for the environment, or once for each group or target that their `on` names. `asked` restricts it to groups:
* then what is checked of the environment as a whole is left out, with a warning.
*
* Throws CONFIG_INVALID when nothing or nothing required is checked, when a target is checked by nothing, when two
* targets or two checks have one name, when a quorum can never hold, and when a target, path, locator, command, `on` or
* group cannot work; USAGE when a group of `asked` is not there.
*/
function planVerification(environmentName, environment, expected, asked = null) {
	const place = `environments.${environmentName}`;
	const everywhere = toTargets(environment, place);
	const targets = everywhere.filter((_, index) => isAbout(environment.targets[index], expected));
	const checks = namedChecks(environment, environmentName, expected);
	const chosen = chosenGroups(targets, asked, environmentName);
	const all = checks.flatMap((one, index) => placesOf(one.check, {
		targets: everywhere,
		environmentName,
		place: `${place}.checks[${index}]`
	}).filter((target) => isAbout(one.check, expected) && isHere(target, targets)).map((target) => ({
		...one,
		target
	})));
	const looked = all.filter(({ target }) => chosen === null || chosen.includes(target.group ?? ""));
	const isOptional = (group) => chosen === null && group !== null && environment.groups?.[group]?.required === false;
	const pairs = inOrder(looked, targets).map(({ name, check, target }) => ({
		id: `${name} @ ${target.name}`,
		name,
		check,
		target,
		required: (check.required ?? true) && !isOptional(target.group),
		expected
	}));
	if (!pairs.some(({ required }) => required)) throw invalid(`${place} has no required check${chosen ? ` on ${chosen.join(", ")}` : ""}.`, { hint: "Without one nothing could ever be verified: remove a `required: false`, or widen an `on` or `packages`." });
	const groups = groupsOf(pairs, targets, {
		environment,
		place,
		chosen
	});
	const leftOut = new Set(all.filter(({ target }) => target.group === null).map(({ name }) => name));
	const isPartial = looked.length < all.length;
	return {
		pairs,
		timing: toTiming(environmentName, environment),
		expected,
		rule: decidingRule(pairs, groups, {
			environment,
			place,
			chosen
		}),
		groups,
		allowMixed: environment["allow-mixed"] ?? false,
		partial: isPartial ? chosen : null,
		warnings: isPartial && leftOut.size > 0 ? [`not checked, for it is not of these groups alone: ${[...leftOut].toSorted().join(", ")}`] : []
	};
}
/** Whether the answers of a check must say which release they come from. An http answer may do so unasked. */
function claimsRelease(check) {
	switch (check.kind) {
		case "http": return (check.version ?? "none") !== "none" || check.commit !== void 0;
		case "instances":
		case "kubernetes": return true;
		default: return false;
	}
}
/**
* How many passing samples a pair must give. Only an address may have a balancer behind it that must be sampled; what
* counts instances, asks another system or runs a command is believed after `successes`, and a person after one.
*/
function samplesNeeded(pair, timing) {
	const { kind } = pair.check;
	if (kind === "http" || kind === "tcp" || kind === "tls") return timing.samples;
	return successesNeeded(pair, timing);
}
/** How many passes in a row make a pair pass. */
function successesNeeded({ check }, timing) {
	return check.kind === "manual" ? 1 : timing.successes;
}
/** The URL that an http check asks: the target's own path, then the check's. */
function probeUrl(target, check) {
	return new URL(`${target.url ?? ""}${check.path}`);
}
/** Whether a target or a check is about the package that is expected; in a single product all of them are. */
function isAbout(configured, { package: part = null }) {
	const packages = typeof configured === "object" ? configured.packages : void 0;
	return part === null || packages === void 0 || packages.includes(part);
}
/** A group is where one of its targets is; what is asked of the environment as a whole is everywhere. */
function isHere({ name, url, group }, targets) {
	if (url === null && group === null) return true;
	return targets.some((target) => url === null ? target.group === group : target.name === name);
}
function namedChecks(environment, environmentName, expected) {
	const place = `environments.${environmentName}`;
	if (environment.targets.length === 0 && environment.checks.every(asksAddress)) throw invalid(`${place} has no targets, so there is nothing to check.`, { hint: `Add where it runs, for example: environments: { ${environmentName}: { targets: [https://api.example.com] } }` });
	const checks = (environment.checks.length === 0 ? [defaultCheck] : environment.checks).map((check, index) => ({
		name: check.name ?? checkName(check),
		check: usableCheck(check, `${place}.checks[${index}]`)
	}));
	refuseDoubles(checks.filter(({ check }) => isAbout(check, expected)), place);
	if (checks.every(({ check }) => check.required === false)) throw invalid(`${place}.checks are all optional, so nothing could ever be verified.`, { hint: "Remove `required: false` from at least one check." });
	return checks;
}
function refuseDoubles(checks, place) {
	const seen = /* @__PURE__ */ new Set();
	for (const { name } of checks) {
		if (seen.has(name)) throw invalid(`${place}.checks has two entries of the name "${name}", whose answers could not be told apart.`, { hint: "Give one of them another `name`, or remove it." });
		seen.add(name);
	}
}
function toTiming(environmentName, { production, timing }) {
	const isProduction = production ?? environmentName === "production";
	return {
		intervalMs: require_open_edge.milliseconds(timing.interval),
		timeoutMs: require_open_edge.milliseconds(timing.timeout),
		successes: timing.successes,
		samples: timing.samples,
		bakeMs: require_open_edge.milliseconds(timing.bake ?? (isProduction ? "2m" : "0s")),
		deadlineMs: require_open_edge.milliseconds(timing.deadline),
		failures: timing.failures ?? defaultFailures,
		flaps: timing.flaps ?? defaultFlaps
	};
}
function invalid(message, details = {}) {
	return new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", message, details);
}

Object.defineProperty(exports, "claimsRelease", {
  enumerable: true,
  get: function () {
    return claimsRelease;
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
Object.defineProperty(exports, "samplesNeeded", {
  enumerable: true,
  get: function () {
    return samplesNeeded;
  }
});
Object.defineProperty(exports, "successesNeeded", {
  enumerable: true,
  get: function () {
    return successesNeeded;
  }
});