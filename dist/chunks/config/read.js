const require_issues = require("./issues.js");
const require_schemas = require("../zod.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_secrets = require("./secrets.js");
const require_shared = require("../cli/source.js");
const require_secret_check = require("./secret-check.js");
const require_bom_schema = require("./bom-schema.js");

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
		...Object.entries(environments).flatMap(([name, environment]) => environmentFaults(environment, ["environments", name], Object.keys(audiences))),
		...Object.entries(audiences).flatMap(([name, audience]) => [...audienceFaults(audience, ["audiences", name], configuration.channels), ...wantsFaults(audience, [
			"audiences",
			name,
			"wants"
		], known)])
	];
}
function fault(path, message, hint) {
	return {
		path,
		part: "value",
		message: `${require_issues.keyText(path)} ${message}`,
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
		if (!require_secrets.hasReference(url) && !isWebUrl(url)) faults.push(fault(path, "must be a URL with http:// or https://."));
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
	const meant = require_shared.suggest(name, audiences);
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
	if ([...audience.teams ?? [], ...audience.discord ?? []].length === 0 && !names.some((name) => used[name])) faults.push({
		...fault(at, "reaches nobody.", "Add email, slack or webhook, as in slack: [C0123456789]."),
		part: "key"
	});
	for (const name of names) if (used[name] && channels[name] === void 0) faults.push({
		...fault([...at, name], `needs channels.${name}, which is missing.`, `Add:\nchannels:\n  ${channelLines[name]}`),
		part: "key"
	});
	return [...faults, ...zoneFaults(audience["time-zone"], [...at, "time-zone"])];
}
function zoneFaults(zone, at) {
	if (zone === void 0 || isTimeZone(zone)) return [];
	return [fault(at, `must be a time zone of the IANA list, not "${zone}".`, "For example Europe/Berlin.")];
}
/** A name that is not there would keep an audience from every message, and nobody would know why. */
function wantsFaults({ wants }, at, known) {
	return ["environments", "packages"].flatMap((key) => [...(wants?.[key] ?? []).entries()].filter(([, name]) => !known[key].includes(name)).map(([index, name]) => {
		const meant = require_shared.suggest(name, known[key]);
		const there = known[key].length === 0 ? `There are no ${key}.` : `Known are: ${known[key].join(", ")}.`;
		return fault([
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
function isWebUrl(text) {
	return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
}

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
const checkBase = {
	name: require_schemas.optional(require_schemas.string()),
	required: require_schemas.optional(require_schemas.boolean())
};
const httpCheck = require_schemas.strictObject({
	kind: require_schemas.literal("http"),
	...checkBase,
	path: require_schemas._default(require_schemas.string(), "/"),
	/** Accepted status codes; default 200 to 299. */
	status: require_schemas.optional(require_schemas.array(require_schemas.int())),
	/** Where the answer names its version: a JSON path such as `$.version`, or `header:X-Version`. */
	version: require_schemas.optional(require_schemas.string()),
	/** Where the answer names its commit. */
	commit: require_schemas.optional(require_schemas.string()),
	/** Text that the body must contain. */
	contains: require_schemas.optional(require_schemas.string())
});
const commandCheck = require_schemas.strictObject({
	kind: require_schemas.literal("command"),
	...checkBase,
	run: require_schemas.union([require_schemas.array(require_schemas.string()).check(require_schemas._minLength(1)), require_schemas.string()]),
	shell: require_schemas._default(require_schemas.boolean(), false)
});
const tcpCheck = require_schemas.strictObject({
	kind: require_schemas.literal("tcp"),
	...checkBase,
	port: require_schemas.int()
});
const target = require_schemas.union([require_schemas.string(), require_schemas.strictObject({
	url: require_schemas.string(),
	name: require_schemas.optional(require_schemas.string()),
	group: require_schemas.optional(require_schemas.string())
})]);
const timing = require_schemas.strictObject({
	interval: require_schemas._default(duration, "5s"),
	timeout: require_schemas._default(duration, "10s"),
	successes: require_schemas._default(require_schemas.int().check(require_schemas._gte(1)), 3),
	samples: require_schemas._default(require_schemas.int().check(require_schemas._gte(1)), 25),
	bake: require_schemas.optional(duration),
	deadline: require_schemas._default(duration, "10m")
});
const environment = require_schemas.strictObject({
	production: require_schemas.optional(require_schemas.boolean()),
	targets: require_schemas._default(require_schemas.array(target), []),
	checks: require_schemas._default(require_schemas.array(require_schemas.discriminatedUnion("kind", [
		httpCheck,
		commandCheck,
		tcpCheck
	])), []),
	timing: require_schemas._default(timing, {
		interval: "5s",
		timeout: "10s",
		successes: 3,
		samples: 25,
		deadline: "10m"
	}),
	notify: require_schemas._default(require_schemas.array(require_schemas.string()), [])
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
		tags: require_schemas.optional(tagTemplate)
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
		remote: require_schemas._default(require_schemas.string(), "origin")
	}), {
		branch: "waybill-ledger",
		remote: "origin"
	}),
	page: require_schemas._default(require_schemas.strictObject({
		title: require_schemas.optional(require_schemas.string()),
		"base-url": require_schemas.optional(require_schemas.string()),
		output: require_schemas._default(require_schemas.string(), "public/changelog")
	}), { output: "public/changelog" }),
	network: require_schemas._default(require_schemas.strictObject({ "private-hosts": require_schemas._default(require_schemas.array(require_schemas.string()), []) }), { "private-hosts": [] }),
	secrets: require_schemas._default(require_schemas.strictObject({ acknowledged: require_schemas._default(require_schemas.array(require_schemas.string()), []) }), { acknowledged: [] })
});

// src/config/read.ts
const english = require_issues.en_default().localeError;
/** What `loadConfiguration` does with a file: syntax, then keys, kinds and secrets, then whether the parts fit together. */
function readConfiguration(text, file) {
	const errors = require_secret_check.literalTokens(text).map(({ message, hint, ...at }) => error("SECRET_LITERAL", {
		message,
		hint
	}, {
		file,
		...at
	}));
	const written = require_issues.readConfigurationText(text, file);
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