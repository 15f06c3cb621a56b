import { i as en_default, n as schemaFaults, r as readConfigurationText, t as keyText } from "./issues.js";
import { _ as _gte, a as discriminatedUnion, d as optional, f as record, h as union, i as boolean, m as string, n as _enum, o as int, p as strictObject, r as array, s as literal, t as _default, v as _minLength, y as _regex } from "../zod.js";
import { n as WaybillErrors, t as WaybillError } from "../errors.js";
import { n as hasReference } from "./secrets.js";
import { t as suggest } from "./suggest.js";
import { n as misplacedSecrets, r as withoutTokens, t as literalTokens } from "./secret-check.js";
import { r as licensesSchema, t as bomSchema } from "./bom-schema.js";

// src/config/consistency.ts
/** What each key says may be right while together they cannot work: all of that, by section. */
function inconsistencies(configuration) {
	const { environments, audiences } = configuration;
	return [
		...packageFaults(configuration.packages ?? {}),
		...Object.entries(environments).flatMap(([name, environment]) => environmentFaults(environment, ["environments", name], Object.keys(audiences))),
		...Object.entries(audiences).flatMap(([name, audience]) => audienceFaults(audience, ["audiences", name], configuration.channels))
	];
}
function fault(path, message, hint) {
	return {
		path,
		part: "value",
		message: `${keyText(path)} ${message}`,
		...hint === void 0 ? {} : { hint }
	};
}
function packageFaults(packages) {
	const faults = [];
	const owners = /* @__PURE__ */ new Map();
	for (const [name, { path, tags }] of Object.entries(packages)) {
		const at = ["packages", name];
		const folder = path.replace(/^(?:\.\/)+|\/+$/g, "");
		if (/^(?:[/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes("..")) faults.push(fault([...at, "path"], "must be a folder inside the repository.", "Write it from the root of the repository, as in packages/api."));
		for (const [key, value] of [["path", folder], ["tags", tags]]) {
			if (value === void 0) continue;
			const owner = owners.get(`${key} ${value}`);
			if (owner !== void 0) faults.push(fault([...at, key], `is the same as that of the package "${owner}".`));
			owners.set(`${key} ${value}`, name);
		}
	}
	return faults;
}
function environmentFaults(environment, at, audiences) {
	const { targets, checks, notify } = environment;
	const faults = checks.flatMap((check, index) => checkFaults(check, [
		...at,
		"checks",
		index
	]));
	for (const [index, target] of targets.entries()) {
		const url = typeof target === "string" ? target : target.url;
		const path = [
			...at,
			"targets",
			index,
			...typeof target === "string" ? [] : ["url"]
		];
		if (!hasReference(url) && !isWebUrl(url)) faults.push(fault(path, "must be a URL with http:// or https://."));
	}
	for (const [index, name] of notify.entries()) if (!audiences.includes(name)) faults.push(unknownAudience([
		...at,
		"notify",
		index
	], name, audiences));
	if (targets.length === 0 && checks.length > 0) faults.push(fault([...at, "checks"], "has nothing to check: the environment has no targets.", "Add, for example: targets: [https://acme.example]"));
	return faults;
}
function unknownAudience(path, name, audiences) {
	const meant = suggest(name, audiences);
	const known = audiences.length === 0 ? "There are no audiences yet." : `Known are: ${audiences.join(", ")}.`;
	return fault(path, `names the audience "${name}", which is not there.`, meant === null ? known : `Did you mean "${meant}"?`);
}
function checkFaults(check, at) {
	switch (check.kind) {
		case "http": return httpFaults(check, at);
		case "tcp": return check.port >= 1 && check.port <= 65535 ? [] : [fault([...at, "port"], "must be from 1 to 65535.")];
		case "command": return typeof check.run === "string" && !check.shell ? [fault([...at, "run"], "is one text, which only a shell can take apart.", "Write a list, as in [npm, run, smoke], or add shell: true.")] : [];
	}
}
function httpFaults(check, at) {
	const faults = [];
	if (!check.path.startsWith("/")) faults.push(fault([...at, "path"], "must begin with a slash."));
	for (const key of ["version", "commit"]) if (check[key] !== void 0 && !/^(?:\$(?:$|[.[])|header:\S)/.test(check[key])) faults.push(fault([...at, key], "must say where the answer tells it.", `Write a JSON path such as "$.${key}", or "header:X-${key}".`));
	for (const [index, status] of (check.status ?? []).entries()) if (status < 100 || status > 599) faults.push(fault([
		...at,
		"status",
		index
	], "must be from 100 to 599."));
	return faults;
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
	if (!names.some((name) => used[name])) faults.push({
		...fault(at, "reaches nobody.", "Add email, slack or webhook, as in slack: [C0123456789]."),
		part: "key"
	});
	for (const name of names) if (used[name] && channels[name] === void 0) faults.push({
		...fault([...at, name], `needs channels.${name}, which is missing.`, `Add:\nchannels:\n  ${channelLines[name]}`),
		part: "key"
	});
	const zone = audience["time-zone"];
	if (zone !== void 0 && !isTimeZone(zone)) faults.push(fault([...at, "time-zone"], `must be a time zone of the IANA list, not "${zone}".`, "For example Europe/Berlin."));
	return faults;
}
function isTimeZone(name) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
	} catch {
		return false;
	}
}
function isWebUrl(text) {
	return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
}

// src/config/notes-schema.ts
/** One text or several; a `*` in it stands for any text. */
const patterns = union([string(), array(string()).check(_minLength(1))]);
/** A path or several: `*` stays inside one folder, `**` goes through folders. */
const paths = patterns;
const noteType = strictObject({
	title: optional(string()),
	hidden: optional(boolean()),
	/** What a change of the type asks of the version. */
	bump: optional(_enum([
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
const rule = strictObject({
	when: strictObject({
		type: optional(patterns),
		scope: optional(patterns),
		path: optional(paths),
		label: optional(patterns),
		author: optional(patterns),
		breaking: optional(boolean())
	}),
	/**
	* `include` lists it though its type is hidden, `hide` lists it only if it breaks something, `exclude` never lists it
	* and lets it ask for no version.
	*/
	show: optional(_enum([
		"include",
		"hide",
		"exclude"
	])),
	group: optional(string()),
	bump: optional(_enum([
		"major",
		"minor",
		"patch",
		"none"
	]))
});
const notesSchema = strictObject({
	style: _default(_enum([
		"conventional",
		"keep-a-changelog",
		"common-changelog"
	]), "conventional"),
	/** `tolerant` repairs headers that miss the convention by a little, and says so. */
	reading: _default(_enum(["strict", "tolerant"]), "strict"),
	types: _default(record(string(), noteType), {}),
	rules: _default(array(rule), []),
	scopes: _default(record(string(), string()), {}),
	unconventional: _default(_enum(["list", "hide"]), "list"),
	/** What the list in a squashed commit's body is: `expand` tells each of its lines as a change. */
	"squash-lists": _default(_enum(["keep", "expand"]), "keep"),
	"first-parent": _default(boolean(), false),
	overrides: optional(string()),
	templates: _default(strictObject({
		md: optional(string()),
		html: optional(string()),
		text: optional(string()),
		slack: optional(string())
	}), {}),
	partials: _default(record(string(), string()), {}),
	words: _default(record(string(), string()), {})
});
const versionSchema = strictObject({
	first: _default(string(), "0.1.0"),
	/** What changes ask for before 1.0.0, where SemVer lets anything change. */
	"before-1.0": _default(strictObject({
		breaking: _default(_enum([
			"major",
			"minor",
			"patch"
		]), "minor"),
		feature: _default(_enum(["minor", "patch"]), "minor")
	}), {
		breaking: "minor",
		feature: "minor"
	}),
	files: _default(array(string()), [])
});
/** An issue tracker: `PROJ-{number}` in a message leads to its URL. */
const trackerSchema = strictObject({
	pattern: string().check(_regex(/^[^{}]*\{number\}$/, "a text that ends with {number}, such as PROJ-{number}")),
	url: string().check(_regex(/^https?:\/\/[^{}]*\{number\}[^{}]*$/, "a URL with {number} in it"))
});

// src/config/schema.ts
/**
* The schema of `waybill.yml`. Every object is strict: an unknown key is an error, because a misspelt key
* that is silently ignored is a notice that silently does not go out. Keys are written as people write them
* (kebab-case); durations are `200ms`, `5s`, `2m`, `1h`.
*/
const duration = string().check(_regex(/^\d+(ms|s|m|h)$/, "a duration such as 200ms, 5s, 2m or 1h"));
/** A tag family. */
const tagTemplate = string().check(_regex(/\{version\}/, "a text with {version} in it"));
/** A name that people give: it is shown, and written in files and ledgers. */
const name = string().check(_regex(/^[\p{L}\p{N}@][\p{L}\p{N}@ ./_-]*$/u, "a name of letters, digits, spaces and @ . / _ -"));
const checkBase = {
	name: optional(string()),
	required: optional(boolean())
};
const httpCheck = strictObject({
	kind: literal("http"),
	...checkBase,
	path: _default(string(), "/"),
	/** Accepted status codes; default 200 to 299. */
	status: optional(array(int())),
	/** Where the answer names its version: a JSON path such as `$.version`, or `header:X-Version`. */
	version: optional(string()),
	/** Where the answer names its commit. */
	commit: optional(string()),
	/** Text that the body must contain. */
	contains: optional(string())
});
const commandCheck = strictObject({
	kind: literal("command"),
	...checkBase,
	run: union([array(string()).check(_minLength(1)), string()]),
	shell: _default(boolean(), false)
});
const tcpCheck = strictObject({
	kind: literal("tcp"),
	...checkBase,
	port: int()
});
const target = union([string(), strictObject({
	url: string(),
	name: optional(string()),
	group: optional(string())
})]);
const timing = strictObject({
	interval: _default(duration, "5s"),
	timeout: _default(duration, "10s"),
	successes: _default(int().check(_gte(1)), 3),
	samples: _default(int().check(_gte(1)), 25),
	bake: optional(duration),
	deadline: _default(duration, "10m")
});
const environment = strictObject({
	production: optional(boolean()),
	targets: _default(array(target), []),
	checks: _default(array(discriminatedUnion("kind", [
		httpCheck,
		commandCheck,
		tcpCheck
	])), []),
	timing: _default(timing, {
		interval: "5s",
		timeout: "10s",
		successes: 3,
		samples: 25,
		deadline: "10m"
	}),
	notify: _default(array(string()), [])
});
const audience = strictObject({
	wants: optional(strictObject({
		types: optional(array(string())),
		scopes: optional(array(string())),
		breaking: optional(_enum(["always", "as-typed"]))
	})),
	/** External readers are told less about machines; default: true with an email list. */
	external: optional(boolean()),
	exceptions: optional(_enum([
		"at-once",
		"after-expected",
		"never"
	])),
	email: optional(strictObject({
		/** A file (CSV or YAML), an https URL, or one command to run. */
		list: optional(union([string(), strictObject({ command: array(string()) })])),
		addresses: optional(array(string()))
	})),
	slack: optional(array(string())),
	webhook: optional(array(string())),
	"time-zone": optional(string()),
	language: optional(string())
});
const configurationSchema = strictObject({
	product: optional(string()),
	repository: optional(string()),
	/** The tag family: a template with `{version}`. */
	tags: optional(tagTemplate),
	packages: optional(record(name, strictObject({
		path: string(),
		tags: optional(tagTemplate)
	}))),
	/** Which forge a host of one's own runs; default: told by its name. */
	forge: optional(_enum([
		"github",
		"gitlab",
		"bitbucket",
		"gitea",
		"azure"
	])),
	trackers: _default(array(trackerSchema), []),
	notes: _default(notesSchema, {
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
	version: _default(versionSchema, {
		first: "0.1.0",
		"before-1.0": {
			breaking: "minor",
			feature: "minor"
		},
		files: []
	}),
	environments: _default(record(name, environment), {}),
	audiences: _default(record(name, audience), {}),
	channels: _default(strictObject({
		slack: optional(strictObject({
			token: string(),
			api: optional(string())
		})),
		email: optional(strictObject({
			smtp: string(),
			from: string(),
			"reply-to": optional(string())
		})),
		webhook: optional(strictObject({ secret: string() }))
	}), {}),
	"early-access": optional(string()),
	bom: _default(bomSchema, "optional"),
	licenses: optional(licensesSchema),
	ledger: _default(strictObject({
		branch: _default(string(), "waybill-ledger"),
		remote: _default(string(), "origin")
	}), {
		branch: "waybill-ledger",
		remote: "origin"
	}),
	page: _default(strictObject({
		title: optional(string()),
		"base-url": optional(string()),
		output: _default(string(), "public/changelog")
	}), { output: "public/changelog" }),
	network: _default(strictObject({ "private-hosts": _default(array(string()), []) }), { "private-hosts": [] }),
	secrets: _default(strictObject({ acknowledged: _default(array(string()), []) }), { acknowledged: [] })
});

// src/config/read.ts
const english = en_default().localeError;
/** What `loadConfiguration` does with a file: syntax, then keys, kinds and secrets, then whether the parts fit together. */
function readConfiguration(text, file) {
	const errors = literalTokens(text).map(({ message, hint, ...at }) => error("SECRET_LITERAL", {
		message,
		hint
	}, {
		file,
		...at
	}));
	const written = readConfigurationText(text, file);
	for (const fault of written.faults) errors.push(error("CONFIG_INVALID", fault, fault.at));
	if (written.faults.length > 0) throw inOrder(errors);
	const parsed = configurationSchema.safeParse(written.value ?? {}, { error: english });
	const faults = parsed.success ? inconsistencies(parsed.data) : parsed.error.issues.flatMap((issue) => schemaFaults(issue, configurationSchema, written.value));
	errors.push(...faults.map((fault) => error("CONFIG_INVALID", fault, placeOf(written, fault))));
	const secrets = misplacedSecrets(written.value);
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
	const message = withoutTokens(said.message);
	return new WaybillError(code, message, {
		at,
		...said.hint === void 0 ? {} : { hint: withoutTokens(said.hint) }
	});
}
/** By place, and one error for one line and message: a token is found in the text and again in the value. */
function inOrder(errors) {
	const places = new Map(errors.map((each) => [`${each.at?.line}:${each.code}:${each.message}`, each]));
	return new WaybillErrors([...places.values()].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0) || (a.message < b.message ? -1 : 1)));
}

export { readConfiguration };