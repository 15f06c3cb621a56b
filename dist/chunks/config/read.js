const require_en = require("../zod2.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_schemas = require("../zod.js");
const require_issues = require("./issues.js");
const require_cli_program_ts = require("../cli/program.js");
const require_document = require("./document.js");
const require_secret_check = require("./secret-check.js");
const require_bom_schema = require("./bom-schema.js");

// src/config/check-consistency.ts
/** Kinds that ask an address, and so need a target; the others ask about the environment as a whole. */
const onTargets = [
	"http",
	"tcp",
	"tls",
	"command"
];
/** What of an environment's targets, groups and checks cannot work, although each key by itself is right. */
function checkedEnvironmentFaults(environment, at, packages) {
	const { targets, checks } = environment;
	const faults = [
		...packageFaults$1(targets, {
			at: [...at, "targets"],
			packages
		}),
		...packageFaults$1(checks, {
			at: [...at, "checks"],
			packages
		}),
		...targetFaults(environment, at),
		...groupFaults(environment, at),
		...checks.flatMap((check, index) => [...checkFaults(check, [
			...at,
			"checks",
			index
		]), ...placeFaults(check, environment, [
			...at,
			"checks",
			index,
			"on"
		])])
	];
	if (targets.length === 0 && checks.some(({ kind }) => onTargets.includes(kind))) faults.push(require_issues.fault([...at, "checks"], "has nothing to check: the environment has no targets.", "Add, for example: targets: [https://acme.example]"));
	return faults;
}
/** A package that is not there would keep a target from ever being looked at. */
function packageFaults$1(all, { at, packages }) {
	return all.flatMap((one, index) => (typeof one === "string" ? [] : one.packages ?? []).flatMap((name, place) => packages.includes(name) ? [] : [strange([
		...at,
		index,
		"packages",
		place
	], {
		name,
		known: packages,
		what: "package"
	})]));
}
function targetFaults({ targets }, at) {
	return targets.flatMap((target, index) => {
		const path = [
			...at,
			"targets",
			index,
			...typeof target === "string" ? [] : ["url"]
		];
		return urlFaults(typeof target === "string" ? target : target.url, path);
	});
}
function urlFaults(url, at) {
	return require_cli_program_ts.hasReference(url) || /^https?:\/\/[^/]/i.test(url) && URL.canParse(url) ? [] : [require_issues.fault(at, "must be a URL with http:// or https://.")];
}
function groupFaults(environment, at) {
	const groups = groupsOf(environment);
	const unknown = Object.keys(environment.groups ?? {}).flatMap((name) => groups.includes(name) ? [] : [strange([
		...at,
		"groups",
		name
	], {
		name,
		known: groups,
		what: "group of the environment"
	})]);
	const shares = [[[...at, "quorum"], environment.quorum], ...Object.entries(environment.groups ?? {}).map(([name, { quorum }]) => [[
		...at,
		"groups",
		name,
		"quorum"
	], quorum])];
	return [...unknown, ...shares.flatMap(([path, quorum]) => shareFaults(quorum, path))];
}
function shareFaults(quorum, at) {
	const share = typeof quorum === "string" && quorum.endsWith("%") ? Number.parseInt(quorum, 10) : 100;
	return share >= 1 && share <= 100 ? [] : [require_issues.fault(at, "must be from 1% to 100%.")];
}
function groupsOf({ targets }) {
	return [...new Set(targets.flatMap((target) => typeof target === "string" ? [] : target.group ?? []))];
}
function placeFaults(check, environment, at) {
	const targets = environment.targets.map((target) => typeof target === "string" ? { url: target } : target);
	if (targets.some(({ url }) => require_cli_program_ts.hasReference(url))) return [];
	const names = targets.map(({ url, name }) => name ?? hostAndPath(url));
	const known = [.../* @__PURE__ */ new Set([...groupsOf(environment), ...names])];
	return (check.on ?? []).flatMap((name, index) => known.includes(name) ? [] : [strange([...at, index], {
		name,
		known,
		what: "target or group of the environment"
	})]);
}
function hostAndPath(url) {
	if (!URL.canParse(url)) return url;
	const { host, pathname } = new URL(url);
	return `${host}${pathname.replace(/\/+$/, "")}`;
}
function strange(at, { name, known, what }) {
	const meant = require_cli_program_ts.suggest(name, known);
	const there = known.length === 0 ? `There is no ${what}.` : `Known are: ${known.join(", ")}.`;
	return require_issues.fault(at, `names no ${what}.`, meant === null ? there : `Did you mean "${meant}"?`);
}
function checkFaults(check, at) {
	switch (check.kind) {
		case "http": return httpFaults(check, at);
		case "tcp":
		case "tls": return (check.port ?? 443) >= 1 && (check.port ?? 443) <= 65535 ? [] : [require_issues.fault([...at, "port"], "must be from 1 to 65535.")];
		case "command": return commandFaults(check, at);
		case "prometheus": return [...urlFaults(check.url, [...at, "url"]), ...headerFaults(check.headers, [...at, "headers"])];
		case "instances": return instancesFaults(check, at);
		case "kubernetes":
		case "github-deployment":
		case "manual": return [];
	}
}
function commandFaults(check, at) {
	if (typeof check.run !== "string" || check.shell) return [];
	return [require_issues.fault([...at, "run"], "is one text, which only a shell can take apart.", "Write a list, as in [npm, run, smoke], or add shell: true.")];
}
function httpFaults(check, at) {
	const faults = [...claimFaults(check, at), ...headerFaults(check.headers, [...at, "headers"])];
	if (!check.path.startsWith("/")) faults.push(require_issues.fault([...at, "path"], "must begin with a slash."));
	for (const path of Object.keys(check.json ?? {})) if (!/^\$(?:$|[.[])/.test(path)) faults.push(require_issues.fault([
		...at,
		"json",
		path
	], "must be a path into JSON.", "For example \"$.status\"."));
	for (const [index, status] of (check.status ?? []).entries()) if (status < 100 || status > 599) faults.push(require_issues.fault([
		...at,
		"status",
		index
	], "must be from 100 to 599."));
	return faults;
}
function instancesFaults(check, at) {
	const faults = [
		...claimFaults(check, at),
		...headerFaults(check.headers, [...at, "headers"]),
		...shareFaults(check.quorum, [...at, "quorum"])
	];
	if ("url" in check.from) faults.push(...urlFaults(check.from.url, [
		...at,
		"from",
		"url"
	]));
	if ("list" in check.from) faults.push(...check.from.list.flatMap((url, index) => urlFaults(url, [
		...at,
		"from",
		"list",
		index
	])));
	if (check.path !== void 0 && !check.path.startsWith("/")) faults.push(require_issues.fault([...at, "path"], "must begin with a slash."));
	return faults;
}
function claimFaults(check, at) {
	return [
		"version",
		"commit",
		"digest"
	].flatMap((key) => {
		const locator = check[key];
		return locator === void 0 || /^(?:\$(?:$|[.[])|header:\S)/.test(locator) || key === "version" && locator === "none" ? [] : [require_issues.fault([...at, key], "must say where the answer tells it.", `Write a JSON path such as "$.${key}", or "header:X-${key}".`)];
	});
}
const secretHeader = /^(?:proxy-)?authorization$|^cookie$|token|secret|api-?key/i;
/** A credential in a header is a secret like any other. The value is not repeated. */
function headerFaults(headers, at) {
	return Object.entries(headers ?? {}).flatMap(([name, value]) => {
		if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return [require_issues.fault([...at, name], "is not the name of a header.")];
		if (/[\r\n]/.test(value)) return [require_issues.fault([...at, name], "has a line end in it.")];
		return secretHeader.test(name) && !require_cli_program_ts.hasReference(value) ? [require_issues.fault([...at, name], "holds a secret that is written out.", `Keep it in an environment variable: ${name}: "\${NAME}"`)] : [];
	});
}

// src/config/page-consistency.ts
/** What of `page` cannot work together with the rest, although each key by itself is right. */
function pageFaults({ page, audiences, environments, packages }) {
	const known = {
		audience: Object.keys(audiences),
		environment: Object.keys(environments)
	};
	return [
		...languageFaults(page.language),
		...unknown("audience", [[["page", "audience"], page.audience]], known.audience),
		...unknown("audience", placed(["page", "feeds"], page.feeds), known.audience),
		...unknown("audience", [[["page", "coming"], page.coming]], known.audience),
		...unknown("environment", placed(["page", "environments"], page.environments ?? []), known.environment),
		...addressFaults(page["base-url"], ["page", "base-url"], /^https?:\/\/[^/]/i),
		...page.links.flatMap(({ url }, index) => addressFaults(url, [
			"page",
			"links",
			index,
			"url"
		], /^(?:https?:\/\/[^/]|mailto:[^@\s]+@)/i)),
		...renamedFaults(packages ?? {})
	];
}
function placed(at, names) {
	return names.map((name, index) => [[...at, index], name]);
}
/** A name that is not there would leave the page, or a feed, without what it is for. */
function unknown(what, names, known) {
	return names.flatMap(([path, name]) => {
		if (name === void 0 || known.includes(name)) return [];
		const meant = require_cli_program_ts.suggest(name, known);
		const there = known.length === 0 ? `There is no ${what}.` : `Known are: ${known.join(", ")}.`;
		return [require_issues.fault(path, `names the ${what} "${name}", which is not there.`, meant === null ? there : `Did you mean "${meant}"?`)];
	});
}
function languageFaults(language) {
	if (isLanguage(language)) return [];
	const dashed = language.replaceAll("_", "-");
	return [require_issues.fault(["page", "language"], `must be the tag of a language, not "${language.slice(0, 60)}".`, isLanguage(dashed) ? `Did you mean "${dashed}"?` : "For example en, de, pt-BR or zh-Hant (BCP 47).")];
}
/** Two or three letters, then what `Intl` knows how to read (BCP 47). */
function isLanguage(text) {
	if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return false;
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}
function addressFaults(url, at, pattern) {
	if (url === void 0 || pattern.test(url) && URL.canParse(url)) return [];
	const mail = pattern.source.includes("mailto");
	return [require_issues.fault(at, `must be an address with https://${mail ? " or mailto:" : ""}.`, "For example https://acme.example/changelog.")];
}
/** The pages of a former name lead to one package only, and never away from one that is there. */
function renamedFaults(packages) {
	const names = Object.keys(packages);
	const owners = /* @__PURE__ */ new Map();
	return Object.entries(packages).flatMap(([name, { formerly = [] }]) => formerly.flatMap((former, index) => {
		const path = [
			"packages",
			name,
			"formerly",
			index
		];
		if (names.includes(former)) return [require_issues.fault(path, `is the name of a package that is there: "${former}".`)];
		const owner = owners.get(former);
		if (owner !== void 0) return [require_issues.fault(path, `is a former name of "${owner}" too.`)];
		owners.set(former, name);
		return [];
	}));
}

// src/config/consistency.ts
/** What each key says may be right while together they cannot work: all of that, by section. */
function inconsistencies(configuration) {
	const { environments, audiences } = configuration;
	const known = {
		environments: Object.keys(environments),
		packages: Object.keys(configuration.packages ?? {})
	};
	return [
		...packageFaults(configuration.packages ?? {}),
		...Object.entries(environments).flatMap(([name, environment]) => environmentFaults(environment, ["environments", name], {
			audiences: Object.keys(audiences),
			packages: known.packages
		})),
		...Object.entries(audiences).flatMap(([name, audience]) => [...audienceFaults(audience, ["audiences", name], configuration.channels), ...wantsFaults(audience, [
			"audiences",
			name,
			"wants"
		], known)]),
		...pageFaults(configuration)
	];
}
function packageFaults(packages) {
	const faults = [];
	const owners = /* @__PURE__ */ new Map();
	for (const [name, { path, tags }] of Object.entries(packages)) {
		const at = ["packages", name];
		const folder = path.replace(/^(?:\.\/)+|\/+$/g, "");
		if (/^(?:[/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes("..")) faults.push(require_issues.fault([...at, "path"], "must be a folder inside the repository.", "Write it from the root of the repository, as in packages/api."));
		for (const [key, value] of [["path", folder], ["tags", tags]]) {
			if (value === void 0) continue;
			const owner = owners.get(`${key} ${value}`);
			if (owner !== void 0) faults.push(require_issues.fault([...at, key], `is the same as that of the package "${owner}".`));
			owners.set(`${key} ${value}`, name);
		}
	}
	return faults;
}
function environmentFaults(environment, at, { audiences, packages }) {
	const unknown = [...environment.notify.entries()].filter(([, name]) => !audiences.includes(name));
	return [...checkedEnvironmentFaults(environment, at, packages), ...unknown.map(([index, name]) => unknownAudience([
		...at,
		"notify",
		index
	], name, audiences))];
}
function unknownAudience(path, name, audiences) {
	const meant = require_cli_program_ts.suggest(name, audiences);
	const known = audiences.length === 0 ? "There are no audiences yet." : `Known are: ${audiences.join(", ")}.`;
	return require_issues.fault(path, `names the audience "${name}", which is not there.`, meant === null ? known : `Did you mean "${meant}"?`);
}
/** What to write when a channel is used and not set up. */
const channelLines = {
	slack: "slack: { token: \"${SLACK_BOT_TOKEN}\" }",
	email: "email: { smtp: \"${SMTP_URL}\", from: \"Acme Releases <releases@acme.example>\" }",
	webhook: "webhook: { secret: \"${HOOK_SECRET}\" }"
};
function audienceFaults(audience, at, channels) {
	const faults = [];
	const used = {
		slack: (audience.slack ?? []).length > 0,
		email: audience.email?.list !== void 0 || (audience.email?.addresses ?? []).length > 0,
		webhook: (audience.webhook ?? []).length > 0
	};
	const names = [
		"email",
		"slack",
		"webhook"
	];
	if ([...audience.teams ?? [], ...audience.discord ?? []].length === 0 && !names.some((name) => used[name])) faults.push({
		...require_issues.fault(at, "reaches nobody.", "Add email, slack or webhook, as in slack: [C0123456789]."),
		part: "key"
	});
	for (const name of names) if (used[name] && channels[name] === void 0) faults.push({
		...require_issues.fault([...at, name], `needs channels.${name}, which is missing.`, `Add:\nchannels:\n  ${channelLines[name]}`),
		part: "key"
	});
	return [...faults, ...zoneFaults(audience["time-zone"], [...at, "time-zone"])];
}
function zoneFaults(zone, at) {
	if (zone === void 0 || isTimeZone(zone)) return [];
	return [require_issues.fault(at, `must be a time zone of the IANA list, not "${zone}".`, "For example Europe/Berlin.")];
}
/** A name that is not there would keep an audience from every message, and nobody would know why. */
function wantsFaults({ wants }, at, known) {
	return ["environments", "packages"].flatMap((key) => [...(wants?.[key] ?? []).entries()].filter(([, name]) => !known[key].includes(name)).map(([index, name]) => {
		const meant = require_cli_program_ts.suggest(name, known[key]);
		const there = known[key].length === 0 ? `There are no ${key}.` : `Known are: ${known[key].join(", ")}.`;
		return require_issues.fault([
			...at,
			key,
			index
		], `names "${name}", which is not among the ${key}.`, meant === null ? there : `Did you mean "${meant}"?`);
	}));
}
function isTimeZone(name) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
	} catch {
		return false;
	}
}

// src/config/check-schema.ts
/** A value that a path into JSON must have: texts, numbers and booleans are compared as they are, null with null. */
const scalar = require_schemas.union([
	require_schemas.string(),
	require_schemas.number(),
	require_schemas.boolean(),
	require_schemas._null()
]);
const port = require_schemas.int();
const checkBase = {
	name: require_schemas.optional(require_schemas.string()),
	required: require_schemas.optional(require_schemas.boolean()),
	/** The targets, by name or group, that it is made on; default: all. */
	on: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** The packages of a monorepo that it is about; default: all. */
	packages: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** How long one look may take, where it differs from `timing.timeout`. */
	timeout: require_schemas.optional(require_schemas.string().check(require_schemas._regex(/^\d+(ms|s|m|h)$/, "a duration such as 200ms, 5s, 2m or 1h")))
};
/** Where an answer says what it is: a path into JSON (RFC 9535, one value) or `header:X-Name`. */
const claims = {
	/**
	* Left out, the well-known places of health documents are looked at (`releaseId`, `version`, `build.version`,
	* `git.commit.id`) and what is found there counts; `none` makes no version claim.
	*/
	version: require_schemas.optional(require_schemas.string()),
	commit: require_schemas.optional(require_schemas.string()),
	/** SHA-256 of the running artifact, with or without `sha256:` or an image name before it. */
	digest: require_schemas.optional(require_schemas.string())
};
/** Request headers, for credentials and the like: `${NAME}` only where secret. */
const headers = require_schemas.optional(require_schemas.record(require_schemas.string(), require_schemas.string()));
const http = require_schemas.strictObject({
	kind: require_schemas.literal("http"),
	...checkBase,
	path: require_schemas._default(require_schemas.string(), "/"),
	/** Accepted status codes; default 200 to 299. */
	status: require_schemas.optional(require_schemas.array(require_schemas.int())),
	...claims,
	/** Text that the body must contain. */
	contains: require_schemas.optional(require_schemas.string()),
	/** What the body, as JSON, must say: path to value. */
	json: require_schemas.optional(require_schemas.record(require_schemas.string(), scalar)),
	headers,
	/** Redirects that are followed, on the same origin only. */
	redirects: require_schemas.optional(require_schemas.int().check(require_schemas._gte(0), require_schemas._lte(3))),
	/** `both`: it must answer over IPv4 and over IPv6. */
	family: require_schemas.optional(require_schemas.union([
		require_schemas.literal(4),
		require_schemas.literal(6),
		require_schemas.literal("both")
	])),
	/** `each` asks every address that the name resolves to, with the name kept for TLS and Host (coverage L2). */
	addresses: require_schemas.optional(require_schemas._enum(["shared", "each"]))
});
const tcp = require_schemas.strictObject({
	kind: require_schemas.literal("tcp"),
	...checkBase,
	port
});
const tls = require_schemas.strictObject({
	kind: require_schemas.literal("tls"),
	...checkBase,
	/** Default: the target's own, 443. */
	port: require_schemas.optional(port),
	/** Certificates that end sooner than in so many days are a warning. */
	"warn-days": require_schemas.optional(require_schemas.int().check(require_schemas._gte(0)))
});
const command = require_schemas.strictObject({
	kind: require_schemas.literal("command"),
	...checkBase,
	run: require_schemas.union([require_schemas.array(require_schemas.string()).check(require_schemas._minLength(1)), require_schemas.string()]),
	shell: require_schemas._default(require_schemas.boolean(), false),
	/** Names of environment variables that the command inherits beside PATH and its like. */
	environment: require_schemas.optional(require_schemas.array(require_schemas.string()))
});
const prometheus = require_schemas.strictObject({
	kind: require_schemas.literal("prometheus"),
	...checkBase,
	/** The server's address, before `/api/v1/query`. */
	url: require_schemas.string(),
	/** PromQL; `{version}`, `{commit}` and `{environment}` are filled in. */
	query: require_schemas.string(),
	/** `< 0.01`, `>= 3`, `== 0`: what the value must be. */
	is: require_schemas.string().check(require_schemas._regex(/^(<|<=|>|>=|==|!=) ?-?\d+(\.\d+)?(e-?\d+)?$/i, "a comparison such as \"< 0.01\"")),
	/** What is compared where the query gives several series. */
	reduce: require_schemas.optional(require_schemas._enum([
		"max",
		"min",
		"sum",
		"average"
	])),
	/** What no data means. */
	"no-data": require_schemas._default(require_schemas._enum([
		"inconclusive",
		"pass",
		"fail"
	]), "inconclusive"),
	headers
});
const kubernetes = require_schemas.strictObject({
	kind: require_schemas.literal("kubernetes"),
	...checkBase,
	/** `deployment/api`, `statefulset/db` or `daemonset/agent`. */
	workload: require_schemas.string().check(require_schemas._regex(/^(deployment|statefulset|daemonset)\/[a-z0-9.-]+$/, "deployment/NAME, statefulset/NAME or daemonset/NAME")),
	namespace: require_schemas.optional(require_schemas.string()),
	context: require_schemas.optional(require_schemas.string()),
	/** The container whose image is meant; default: all of them. */
	container: require_schemas.optional(require_schemas.string()),
	/** The label of pods or workload that names the version. */
	"version-label": require_schemas._default(require_schemas.string(), "app.kubernetes.io/version")
});
const githubDeployment = require_schemas.strictObject({
	kind: require_schemas.literal("github-deployment"),
	...checkBase,
	/** `owner/name`; default: the remote's. */
	repository: require_schemas.optional(require_schemas.string()),
	/** What GitHub calls the environment; default: as here. */
	environment: require_schemas.optional(require_schemas.string())
});
const instances = require_schemas.strictObject({
	kind: require_schemas.literal("instances"),
	...checkBase,
	/** The addresses of all instances, where the list is (a JSON array of addresses or `{ url, name, version }`), or what prints it. */
	from: require_schemas.union([
		require_schemas.strictObject({ list: require_schemas.array(require_schemas.string()).check(require_schemas._minLength(1)) }),
		require_schemas.strictObject({ url: require_schemas.string() }),
		require_schemas.strictObject({ command: require_schemas.array(require_schemas.string()).check(require_schemas._minLength(1)) })
	]),
	/** What each instance is asked for; left out, the list itself must say each one's version. */
	path: require_schemas.optional(require_schemas.string()),
	...claims,
	headers,
	/** How many must run the version: all, a number, or a share such as `95%`. Another version blocks all the same. */
	quorum: require_schemas._default(require_schemas.union([
		require_schemas.literal("all"),
		require_schemas.int().check(require_schemas._gte(1)),
		require_schemas.string().check(require_schemas._regex(/^\d{1,3}%$/))
	]), "all"),
	/** How many there must be at least. */
	"at-least": require_schemas._default(require_schemas.int().check(require_schemas._gte(1)), 1)
});
const manual = require_schemas.strictObject({
	kind: require_schemas.literal("manual"),
	...checkBase,
	/** The approval that must be recorded for the release: `waybill record approval --name NAME`. */
	approval: require_schemas.string()
});
/** One check of an environment, told apart by its kind. */
const checkSchema = require_schemas.discriminatedUnion("kind", [
	http,
	tcp,
	tls,
	command,
	prometheus,
	kubernetes,
	githubDeployment,
	instances,
	manual
]);

// src/config/page-schema.ts
const color = require_schemas.string().check(require_schemas._regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, "a colour such as #0f4fa8"));
/** What a site may colour; each has one value for light and one for dark. */
const colors = require_schemas.strictObject({
	paper: require_schemas.optional(color),
	raised: require_schemas.optional(color),
	wash: require_schemas.optional(color),
	ink: require_schemas.optional(color),
	soft: require_schemas.optional(color),
	rule: require_schemas.optional(color),
	link: require_schemas.optional(color),
	new: require_schemas.optional(color),
	fixed: require_schemas.optional(color),
	faster: require_schemas.optional(color),
	safer: require_schemas.optional(color),
	other: require_schemas.optional(color)
});
/** Files are relative to the folder of `waybill.yml`. */
const pageSchema = require_schemas.strictObject({
	title: require_schemas.optional(require_schemas.string()),
	/** What stands below the title: a sentence. */
	description: require_schemas.optional(require_schemas.string()),
	"base-url": require_schemas.optional(require_schemas.string()),
	output: require_schemas._default(require_schemas.string(), "public/changelog"),
	/** The language of the site's own words (BCP 47). */
	language: require_schemas._default(require_schemas.string(), "en"),
	/** Words of the site in place of Waybill's. */
	words: require_schemas._default(require_schemas.record(require_schemas.string(), require_schemas.string()), {}),
	/** The audience that the site is for: what it does not want is in no file. Default: everybody, everything. */
	audience: require_schemas.optional(require_schemas.string()),
	/** Audiences that get feeds of their own, at `audiences/NAME/`. */
	feeds: require_schemas._default(require_schemas.array(require_schemas.string()), []),
	/** The audience whose advance shipping notices are public: the site says what is coming. Default: none is. */
	coming: require_schemas.optional(require_schemas.string()),
	/** The environments whose deliveries are public; default: the production ones. */
	environments: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** How many of the newest releases show what is inside, with the bill of materials to download. */
	bom: require_schemas._default(require_schemas.union([require_schemas.int().check(require_schemas._gte(0)), require_schemas.literal("all")]), 0),
	/** What the feeds' ids begin with, for good: a `tag:` URI or a URL. Default: made of the base URL. */
	id: require_schemas.optional(require_schemas.string().check(require_schemas._regex(/^(?:tag:[^\s,]+,\d{4}:\S*|https?:\/\/\S+|urn:\S+)$/i, "a tag: URI, a URN or a URL"))),
	/** Whether what has no tag yet is shown. */
	draft: require_schemas._default(require_schemas.boolean(), false),
	logo: require_schemas.optional(require_schemas.string()),
	icon: require_schemas.optional(require_schemas.string()),
	colors: require_schemas._default(require_schemas.strictObject({
		light: require_schemas._default(colors, {}),
		dark: require_schemas._default(colors, {})
	}), {
		light: {},
		dark: {}
	}),
	/** A style sheet that comes after Waybill's. */
	css: require_schemas.optional(require_schemas.string()),
	/** What the top of every page leads to. */
	links: require_schemas._default(require_schemas.array(require_schemas.strictObject({
		text: require_schemas.string(),
		url: require_schemas.string()
	})), []),
	/** A sentence at the end of every page; code and links as in commit messages. */
	footer: require_schemas.optional(require_schemas.string()),
	/** Partials of the site's templates, by name, in place of Waybill's. */
	templates: require_schemas._default(require_schemas.record(require_schemas.string(), require_schemas.string()), {})
});

// src/config/notes-schema.ts
/** One text or several; a `*` in it stands for any text. */
const patterns = require_schemas.union([require_schemas.string(), require_schemas.array(require_schemas.string()).check(require_schemas._minLength(1))]);
/** A path or several: `*` stays inside one folder, `**` goes through folders. */
const paths = patterns;
const noteType = require_schemas.strictObject({
	title: require_schemas.optional(require_schemas.string()),
	hidden: require_schemas.optional(require_schemas.boolean()),
	/** What a change of the type asks of the version. */
	bump: require_schemas.optional(require_schemas._enum([
		"major",
		"minor",
		"patch",
		"none"
	]))
});
/**
* A rule: what a commit must be, all of it, and what then holds. The first rule that says something about showing
* (`show`) decides that; the first with a `group` decides the heading; the first with a `bump` decides that.
*/
const rule = require_schemas.strictObject({
	when: require_schemas.strictObject({
		type: require_schemas.optional(patterns),
		scope: require_schemas.optional(patterns),
		path: require_schemas.optional(paths),
		label: require_schemas.optional(patterns),
		author: require_schemas.optional(patterns),
		breaking: require_schemas.optional(require_schemas.boolean())
	}),
	/**
	* `include` lists it though its type is hidden, `hide` lists it only if it breaks something, `exclude` never lists it
	* and lets it ask for no version.
	*/
	show: require_schemas.optional(require_schemas._enum([
		"include",
		"hide",
		"exclude"
	])),
	group: require_schemas.optional(require_schemas.string()),
	bump: require_schemas.optional(require_schemas._enum([
		"major",
		"minor",
		"patch",
		"none"
	]))
});
const notesSchema = require_schemas.strictObject({
	style: require_schemas._default(require_schemas._enum([
		"conventional",
		"keep-a-changelog",
		"common-changelog"
	]), "conventional"),
	/** `tolerant` repairs headers that miss the convention by a little, and says so. */
	reading: require_schemas._default(require_schemas._enum(["strict", "tolerant"]), "strict"),
	types: require_schemas._default(require_schemas.record(require_schemas.string(), noteType), {}),
	rules: require_schemas._default(require_schemas.array(rule), []),
	scopes: require_schemas._default(require_schemas.record(require_schemas.string(), require_schemas.string()), {}),
	unconventional: require_schemas._default(require_schemas._enum(["list", "hide"]), "list"),
	/** What the list in a squashed commit's body is: `expand` tells each of its lines as a change. */
	"squash-lists": require_schemas._default(require_schemas._enum(["keep", "expand"]), "keep"),
	"first-parent": require_schemas._default(require_schemas.boolean(), false),
	overrides: require_schemas.optional(require_schemas.string()),
	templates: require_schemas._default(require_schemas.strictObject({
		md: require_schemas.optional(require_schemas.string()),
		html: require_schemas.optional(require_schemas.string()),
		text: require_schemas.optional(require_schemas.string()),
		slack: require_schemas.optional(require_schemas.string())
	}), {}),
	partials: require_schemas._default(require_schemas.record(require_schemas.string(), require_schemas.string()), {}),
	words: require_schemas._default(require_schemas.record(require_schemas.string(), require_schemas.string()), {})
});
const versionSchema = require_schemas.strictObject({
	first: require_schemas._default(require_schemas.string(), "0.1.0"),
	/** What changes ask for before 1.0.0, where SemVer lets anything change. */
	"before-1.0": require_schemas._default(require_schemas.strictObject({
		breaking: require_schemas._default(require_schemas._enum([
			"major",
			"minor",
			"patch"
		]), "minor"),
		feature: require_schemas._default(require_schemas._enum(["minor", "patch"]), "minor")
	}), {
		breaking: "minor",
		feature: "minor"
	}),
	files: require_schemas._default(require_schemas.array(require_schemas.string()), [])
});
/** An issue tracker: `PROJ-{number}` in a message leads to its URL. */
const trackerSchema = require_schemas.strictObject({
	pattern: require_schemas.string().check(require_schemas._regex(/^[^{}]*\{number\}$/, "a text that ends with {number}, such as PROJ-{number}")),
	url: require_schemas.string().check(require_schemas._regex(/^https?:\/\/[^{}]*\{number\}[^{}]*$/, "a URL with {number} in it"))
});

// src/config/release-schema.ts
/** What `waybill release` does. Files are relative to the folder of `waybill.yml`. */
const releaseSchema = require_schemas.strictObject({
	/** Whether the tag is signed; default: what git is configured to do (`tag.gpgSign`). */
	sign: require_schemas.optional(require_schemas.boolean()),
	/** A CHANGELOG that is written and committed before the tag; a package's lies in its folder, like `version.files`. */
	changelog: require_schemas.optional(require_schemas.string()),
	/** Whether the files of `version.files` get the version in that same commit. */
	"version-files": require_schemas._default(require_schemas.boolean(), false),
	/** The first line of that commit; `{version}` and `{tag}` stand for themselves. */
	commit: require_schemas._default(require_schemas.string(), "chore(release): {tag}"),
	/** The branches that releases are made from; default: every branch. */
	branches: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** What the forge's release is called; `{product}`, `{version}`, `{tag}` and `{package}` stand for themselves. */
	title: require_schemas._default(require_schemas.string(), "{tag}"),
	/** More files to attach: paths, with `*` for any name in a folder; `{version}`, `{tag}` and `{package}` stand for themselves. */
	attach: require_schemas._default(require_schemas.array(require_schemas.string()), []),
	/** Leaves the release a draft, for a person to publish. */
	draft: require_schemas._default(require_schemas.boolean(), false)
});

// src/config/schema.ts
/**
* The schema of `waybill.yml`. Every object is strict: an unknown key is an error, because a misspelt key
* that is silently ignored is a notice that silently does not go out. Keys are written as people write them
* (kebab-case); durations are `200ms`, `5s`, `2m`, `1h`.
*/
const duration = require_schemas.string().check(require_schemas._regex(/^\d+(ms|s|m|h)$/, "a duration such as 200ms, 5s, 2m or 1h"));
/** A tag family. */
const tagTemplate = require_schemas.string().check(require_schemas._regex(/\{version\}/, "a text with {version} in it"));
/** A name that people give: it is shown, and written in files and ledgers. */
const name = require_schemas.string().check(require_schemas._regex(/^[\p{L}\p{N}@][\p{L}\p{N}@ ./_-]*$/u, "a name of letters, digits, spaces and @ . / _ -"));
const target = require_schemas.union([require_schemas.string(), require_schemas.strictObject({
	url: require_schemas.string(),
	name: require_schemas.optional(require_schemas.string()),
	group: require_schemas.optional(require_schemas.string()),
	/** The packages of a monorepo that run there; default: all. */
	packages: require_schemas.optional(require_schemas.array(require_schemas.string()))
})]);
const timing = require_schemas.strictObject({
	interval: require_schemas._default(duration, "5s"),
	timeout: require_schemas._default(duration, "10s"),
	successes: require_schemas._default(require_schemas.int().check(require_schemas._gte(1)), 3),
	samples: require_schemas._default(require_schemas.int().check(require_schemas._gte(1)), 25),
	bake: require_schemas.optional(duration),
	deadline: require_schemas._default(duration, "10m"),
	/** Fails in a row during the bake that are a regression; default 3. */
	failures: require_schemas.optional(require_schemas.int().check(require_schemas._gte(1))),
	/** Changes from pass to fail during the bake that are forgiven; default 1. */
	flaps: require_schemas.optional(require_schemas.int().check(require_schemas._gte(0)))
});
/** How many of several must be healthy: all of them, a number, or a share. */
const quorum = require_schemas.union([
	require_schemas.literal("all"),
	require_schemas.int().check(require_schemas._gte(1)),
	require_schemas.string().check(require_schemas._regex(/^\d{1,3}%$/, "all, a number, or a share such as 80%"))
]);
const environment = require_schemas.strictObject({
	production: require_schemas.optional(require_schemas.boolean()),
	targets: require_schemas._default(require_schemas.array(target), []),
	checks: require_schemas._default(require_schemas.array(checkSchema), []),
	/** Groups of targets (regions, tenants, blue and green) with rules of their own. */
	groups: require_schemas.optional(require_schemas.record(require_schemas.string(), require_schemas.strictObject({
		/** How many of its targets must be healthy; default: all. */
		quorum: require_schemas.optional(quorum),
		/** A group that is not required is evidence, and decides nothing. */
		required: require_schemas.optional(require_schemas.boolean())
	}))),
	/** How many groups (targets, where there are no groups) must be healthy; default: all. */
	quorum: require_schemas.optional(quorum),
	/** Healthy also while another version runs somewhere outside the quorum; the verdict then says so. */
	"allow-mixed": require_schemas.optional(require_schemas.boolean()),
	timing: require_schemas._default(timing, {
		interval: "5s",
		timeout: "10s",
		successes: 3,
		samples: 25,
		deadline: "10m"
	}),
	notify: require_schemas._default(require_schemas.array(require_schemas.string()), []),
	/** Tells the forge of every deployment here and what became of it: true for an environment of this name there, or its name. */
	deployment: require_schemas.optional(require_schemas.union([require_schemas.boolean(), require_schemas.string()])),
	/** Who answers for what runs here: a person or a team. */
	responsible: require_schemas.optional(require_schemas.string()),
	/** What must be recorded before a release is delivered here: `approval:security`, `evidence:tests`. */
	require: require_schemas.optional(require_schemas.array(require_schemas.string().check(require_schemas._regex(/^(approval|evidence):[\w.-]+$/, "approval:NAME or evidence:NAME"))))
});
const audience = require_schemas.strictObject({
	wants: require_schemas.optional(require_schemas.strictObject({
		types: require_schemas.optional(require_schemas.array(require_schemas.string())),
		scopes: require_schemas.optional(require_schemas.array(require_schemas.string())),
		/** Packages of a monorepo, by their names in `packages`. */
		packages: require_schemas.optional(require_schemas.array(require_schemas.string())),
		/** Environments that they hear of, among those whose `notify` names them. */
		environments: require_schemas.optional(require_schemas.array(require_schemas.string())),
		breaking: require_schemas.optional(require_schemas._enum([
			"always",
			"as-typed",
			"only"
		]))
	})),
	/** External readers are told less about machines; default: true with an email list. */
	external: require_schemas.optional(require_schemas.boolean()),
	exceptions: require_schemas.optional(require_schemas._enum([
		"at-once",
		"after-expected",
		"never"
	])),
	email: require_schemas.optional(require_schemas.strictObject({
		/** A file (CSV or YAML), an https URL, or one command to run. */
		list: require_schemas.optional(require_schemas.union([require_schemas.string(), require_schemas.strictObject({ command: require_schemas.array(require_schemas.string()) })])),
		addresses: require_schemas.optional(require_schemas.array(require_schemas.string()))
	})),
	slack: require_schemas.optional(require_schemas.array(require_schemas.string())),
	webhook: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** URLs of Microsoft Teams workflows. */
	teams: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** URLs of Discord webhooks. */
	discord: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** Templates of their own, by kind and format: `notice.html`. */
	templates: require_schemas.optional(require_schemas.record(require_schemas.string(), require_schemas.string())),
	/** Parts of Waybill's templates in words of their own, by name and format: `notice-changes.text`. */
	partials: require_schemas.optional(require_schemas.record(require_schemas.string(), require_schemas.string())),
	"time-zone": require_schemas.optional(require_schemas.string()),
	language: require_schemas.optional(require_schemas.string())
});
const configurationSchema = require_schemas.strictObject({
	product: require_schemas.optional(require_schemas.string()),
	repository: require_schemas.optional(require_schemas.string()),
	/** The tag family: a template with `{version}`. */
	tags: require_schemas.optional(tagTemplate),
	packages: require_schemas.optional(require_schemas.record(name, require_schemas.strictObject({
		path: require_schemas.string(),
		tags: require_schemas.optional(tagTemplate),
		/** Names that the package had before, whose pages lead to its own. */
		formerly: require_schemas.optional(require_schemas.array(require_schemas.string()))
	}))),
	/** Which forge a host of one's own runs; default: told by its name. */
	forge: require_schemas.optional(require_schemas._enum([
		"github",
		"gitlab",
		"bitbucket",
		"gitea",
		"azure"
	])),
	trackers: require_schemas._default(require_schemas.array(trackerSchema), []),
	notes: require_schemas._default(notesSchema, {
		style: "conventional",
		reading: "strict",
		types: {},
		rules: [],
		scopes: {},
		unconventional: "list",
		"squash-lists": "keep",
		"first-parent": false,
		templates: {},
		partials: {},
		words: {}
	}),
	version: require_schemas._default(versionSchema, {
		first: "0.1.0",
		"before-1.0": {
			breaking: "minor",
			feature: "minor"
		},
		files: []
	}),
	release: require_schemas.prefault(releaseSchema, {}),
	environments: require_schemas._default(require_schemas.record(name, environment), {}),
	audiences: require_schemas._default(require_schemas.record(name, audience), {}),
	channels: require_schemas._default(require_schemas.strictObject({
		slack: require_schemas.optional(require_schemas.strictObject({
			token: require_schemas.string(),
			api: require_schemas.optional(require_schemas.string())
		})),
		email: require_schemas.optional(require_schemas.strictObject({
			smtp: require_schemas.string(),
			from: require_schemas.string(),
			"reply-to": require_schemas.optional(require_schemas.string()),
			/** Where readers leave the list with one click: an https URL with `{token}` in it (RFC 8058). */
			unsubscribe: require_schemas.optional(require_schemas.string().check(require_schemas._regex(/^https:\/\/.*\{token\}/, "an https URL with {token} in it"))),
			/** What mail programs call the list (RFC 2919). */
			"list-id": require_schemas.optional(require_schemas.string()),
			/** Signs every mail (RFC 6376); `key` is a private key in PEM. */
			dkim: require_schemas.optional(require_schemas.strictObject({
				domain: require_schemas.string(),
				selector: require_schemas.string(),
				key: require_schemas.string()
			})),
			/** Where sent mails can be found again: an IMAP URL with user and password, and its folder. */
			archive: require_schemas.optional(require_schemas.strictObject({
				imap: require_schemas.string(),
				folder: require_schemas._default(require_schemas.string(), "Sent")
			})),
			/** The largest bill of materials that travels with a mail, in bytes; default: 1 MiB. */
			"attach-up-to": require_schemas.optional(require_schemas.int().check(require_schemas._gte(0)))
		})),
		webhook: require_schemas.optional(require_schemas.strictObject({
			/** Several while a key is being changed: every message is signed with each. */
			secret: require_schemas.union([require_schemas.string(), require_schemas.array(require_schemas.string()).check(require_schemas._minLength(1))]),
			format: require_schemas._default(require_schemas._enum(["cloudevents", "cdevents"]), "cloudevents")
		}))
	}), {}),
	"early-access": require_schemas.optional(require_schemas.string()),
	bom: require_schemas._default(require_bom_schema.bomSchema, "optional"),
	licenses: require_schemas.optional(require_bom_schema.licensesSchema),
	ledger: require_schemas._default(require_schemas.strictObject({
		branch: require_schemas._default(require_schemas.string(), "waybill-ledger"),
		remote: require_schemas._default(require_schemas.string(), "origin"),
		/** Keeps it in this file (JSON lines) in place of a branch. */
		file: require_schemas.optional(require_schemas.string()),
		/** What checkpoints are of; default: the repository's address, then the branch. */
		origin: require_schemas.optional(require_schemas.string()),
		/** Signs checkpoints: an Ed25519 private key in PEM (PKCS #8). */
		key: require_schemas.optional(require_schemas.string()),
		/** Public keys whose checkpoints are believed, as `waybill ledger key` prints them. */
		trust: require_schemas.optional(require_schemas.array(require_schemas.string()))
	}), {
		branch: "waybill-ledger",
		remote: "origin"
	}),
	page: require_schemas.prefault(pageSchema, {}),
	network: require_schemas._default(require_schemas.strictObject({ "private-hosts": require_schemas._default(require_schemas.array(require_schemas.string()), []) }), { "private-hosts": [] }),
	secrets: require_schemas._default(require_schemas.strictObject({ acknowledged: require_schemas._default(require_schemas.array(require_schemas.string()), []) }), { acknowledged: [] })
});

// src/config/read.ts
const english = require_en.en_default().localeError;
/** What `loadConfiguration` does with a file: syntax, then keys, kinds and secrets, then whether the parts fit together. */
function readConfiguration(text, file) {
	const errors = require_secret_check.literalTokens(text).map(({ message, hint, ...at }) => error("SECRET_LITERAL", {
		message,
		hint
	}, {
		file,
		...at
	}));
	const written = require_document.readConfigurationText(text, file);
	for (const fault of written.faults) errors.push(error("CONFIG_INVALID", fault, fault.at));
	if (written.faults.length > 0) throw inOrder(errors);
	const parsed = configurationSchema.safeParse(written.value ?? {}, { error: english });
	const faults = parsed.success ? inconsistencies(parsed.data) : parsed.error.issues.flatMap((issue) => require_issues.schemaFaults(issue, configurationSchema, written.value));
	errors.push(...faults.map((fault) => error("CONFIG_INVALID", fault, placeOf(written, fault))));
	const secrets = require_secret_check.misplacedSecrets(written.value);
	errors.push(...secrets.map((fault) => error(fault.code, fault, placeOf(written, fault))));
	if (errors.length > 0 || !parsed.success) throw inOrder(errors);
	return {
		configuration: parsed.data,
		placeOf: (path) => written.placeOf(path, "value")
	};
}
function placeOf(written, fault) {
	return written.placeOf(fault.path, fault.part);
}
function error(code, said, at) {
	const message = require_secret_check.withoutTokens(said.message);
	return new require_cli_ahead_ts.WaybillError(code, message, {
		at,
		...said.hint === void 0 ? {} : { hint: require_secret_check.withoutTokens(said.hint) }
	});
}
/** By place, and one error for one line and message: a token is found in the text and again in the value. */
function inOrder(errors) {
	const places = new Map(errors.map((each) => [`${each.at?.line}:${each.code}:${each.message}`, each]));
	return new require_cli_ahead_ts.WaybillErrors([...places.values()].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0) || (a.message < b.message ? -1 : 1)));
}

exports.readConfiguration = readConfiguration;