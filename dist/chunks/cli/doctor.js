const require_cli_program_ts = require("./program.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_open_edge = require("../edge/open-edge.js");
const require_schemas = require("../zod.js");
const require_shared = require("./source.js");
const require_request = require("../edge/request.js");
const require_audience_check = require("../journeys/audience-check.js");
const require_readers = require("../journeys/readers.js");
const require_bom = require("../journeys/lockfiles.js");
const require_shown = require("../setup/shown.js");
const require_issues = require("../config/issues.js");
const require_plan = require("../delivery/plan.js");
const require_environment = require("../journeys/environment.js");
let node_path = require("node:path");
let node_url = require("node:url");
let node_fs_promises = require("node:fs/promises");

// src/edge/ci-files.ts
const workflows = ".github/workflows";
/** More than anybody has, and less than what hurts. */
const mostFiles = 200;
/** The workflows of GitHub Actions and the pipeline of GitLab as they lie in a work tree; what cannot be read is not there. */
async function readCiFiles(root) {
	const paths = (await (0, node_fs_promises.readdir)((0, node_path.join)(root, workflows)).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort().slice(0, mostFiles).map((name) => `${workflows}/${name}`);
	return (await Promise.all([...paths, ".gitlab-ci.yml"].map(async (path) => {
		const text = await (0, node_fs_promises.readFile)((0, node_path.join)(root, path), "utf8").catch(() => null);
		return text === null ? [] : [{
			path,
			text
		}];
	}))).flat();
}

// src/edge/surroundings.ts
/** Opens the surroundings of a command. Throws CONFIG_INVALID for `network.private-hosts` that cannot be understood. */
async function openSurroundings(world, { configFile, redact, dns = {}, ca }) {
	const { cwd, home, loaded, clock, files, environment } = world;
	const { configuration, placeOf } = loaded;
	const hosts = require_request.createPrivateHosts(configuration.network["private-hosts"]);
	const { remote: remoteName } = configuration.ledger;
	let opened;
	const repository = () => opened ??= require_shared.openRepository(cwd);
	const secret = (text, key) => require_cli_program_ts.resolveSecret(text, environment.variable, key, placeOf(key.split(".")));
	const refusal = await require_open_edge.forkRefusal(environment, files);
	const remoteUrl = async () => configuration.repository ?? await (await repository()).remoteUrl(remoteName);
	return {
		clock,
		environment,
		node: process.versions.node,
		ci: require_cli_program_ts.readCiRun(environment, null)?.system ?? (environment.actor.kind === "ci" ? "unknown" : null),
		fork: refusal?.message ?? null,
		configured: configFile !== null || await hasConfiguration(world),
		git: () => gitVersion(cwd),
		repository,
		remote: async (signal) => {
			const { remoteRefs } = await Promise.resolve().then(() => require("../edge/git/remote-refs.js"));
			const token = environment.variable("WAYBILL_PUSH_TOKEN") ?? null;
			return remoteRefs((await repository()).root, {
				remote: remoteName,
				token,
				signal
			});
		},
		forge: async (signal) => {
			const { openHost } = await Promise.resolve().then(() => require("../edge/forge/open-host.js"));
			return openHost({
				remote: await remoteUrl(),
				configuration,
				world,
				signal
			});
		},
		ledger: async () => require_open_edge.ledgerOf({
			configuration,
			environment,
			repository: await repository(),
			clock,
			home,
			files
		}),
		lists: (source, signal) => require_open_edge.readList(source, {
			folder: home,
			privateHosts: hosts,
			signal
		}),
		tracked: (path) => require_open_edge.isTrackedList(path, home),
		ciFiles: async () => readCiFiles((await repository()).root),
		secret,
		prober: require_open_edge.createProber({
			privateHosts: configuration.network["private-hosts"],
			environment,
			cwd: home,
			redact,
			repository: remoteUrl,
			refusal
		}),
		...channelsOf(world, {
			hosts,
			secret,
			dns,
			ca: ca ?? null
		})
	};
}
function channelsOf({ loaded, clock }, { hosts, secret, dns, ca }) {
	const { channels } = loaded.configuration;
	const now = () => clock.now();
	return {
		slack: async (addresses, signal) => {
			const { slackStanding } = await Promise.resolve().then(() => require("../edge/slack-standing.js"));
			const { token, api } = channels.slack ?? unconfigured("slack");
			return slackStanding({
				api: api ?? null,
				privateHosts: hosts,
				now,
				token: secret(token, "channels.slack.token")
			}, addresses, signal);
		},
		mail: async () => {
			const { smtpStanding } = await Promise.resolve().then(() => require("../edge/smtp-standing.js"));
			const { smtp, from, ...email } = channels.email ?? unconfigured("email");
			return smtpStanding({
				url: secret(smtp, "channels.email.smtp"),
				from,
				replyTo: email["reply-to"] ?? null,
				listId: email["list-id"] ?? null,
				privateHosts: hosts,
				now,
				ca
			});
		},
		hook: async (address, channel, signal) => {
			const { hookStanding } = await Promise.resolve().then(() => require("../edge/hook-standing.js"));
			return hookStanding(address, channel, {
				hosts,
				signal
			});
		},
		texts: async (name, signal) => {
			const { askTexts } = await Promise.resolve().then(() => require("../edge/dns.js"));
			return askTexts(name, dns, signal);
		},
		publicHalf: async () => {
			const { publicHalfOf } = await Promise.resolve().then(() => require("../edge/dkim-public.js"));
			const { dkim, from } = channels.email ?? unconfigured("email");
			const setting = dkim ?? unconfigured("email.dkim");
			const key = secret(setting.key, "channels.email.dkim.key");
			return publicHalfOf({
				...setting,
				key,
				from: await domainOf(from) ?? from
			});
		},
		domainOf
	};
}
async function domainOf(address) {
	const { parseMailbox } = await Promise.resolve().then(() => require("../edge/mailbox.js")).then((n) => n.mailbox_exports);
	const mailbox = parseMailbox(address);
	return mailbox === null ? null : (0, node_url.domainToASCII)(mailbox.address.replace(/^.*@/, ""));
}
function unconfigured(channel) {
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `channels.${channel} is missing.`);
}
async function hasConfiguration({ files, home }) {
	return (await Promise.all(["waybill.yml", "waybill.yaml"].map((name) => files.read((0, node_path.join)(home, name))))).some((bytes) => bytes !== null);
}
async function gitVersion(cwd) {
	const { runGit } = await Promise.resolve().then(() => require("./ahead.js")).then((n) => n.run_exports);
	const { stdout } = await runGit(["--version"], { cwd });
	return stdout.toString("utf8").trim();
}

// src/setup/finding.ts
/** What a finding is about, in the order in which they are told. */
const topics = [
	"machine",
	"configuration",
	"clone",
	"tags",
	"lockfiles",
	"workflow",
	"secrets",
	"forge",
	"ledger",
	"audiences",
	"slack",
	"email",
	"hooks",
	"targets",
	"clock"
];
const finding = require_schemas.object({
	topic: require_schemas._enum(topics),
	/** What kind of finding it is; `docs/doctor.md` has the list. */
	code: require_schemas.string(),
	level: require_schemas._enum([
		"ok",
		"warning",
		"error"
	]),
	/** What was seen. */
	what: require_schemas.string(),
	/** What will hurt because of it; empty where nothing will. */
	why: require_schemas.string(),
	/** What to do, as a line to paste where there is one; null where nothing is to be done. */
	fix: require_schemas.nullable(require_schemas.string()),
	file: require_schemas.nullable(require_schemas.string()),
	line: require_schemas.nullable(require_schemas.int())
});
const skipped = require_schemas.object({
	topic: require_schemas._enum(topics),
	/** What was not looked at. */
	what: require_schemas.string(),
	why: require_schemas.string(),
	/** False where it was left out on purpose; true where it was asked and did not tell. */
	tried: require_schemas.boolean()
});
const count = require_schemas.int().check(require_schemas._gte(0));
/** The document `waybill/doctor@1`: what will hurt later. Secrets and addresses of people are not in it. */
const doctorSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/doctor@1"),
	/** The environment that was asked about; null for all. */
	environment: require_schemas.nullable(require_schemas.string()),
	/** Whether nobody outside was asked. */
	offline: require_schemas.boolean(),
	findings: require_schemas.array(finding),
	skipped: require_schemas.array(skipped),
	counts: require_schemas.object({
		ok: count,
		warning: count,
		error: count,
		skipped: count
	}),
	exitCodes: require_schemas.array(require_schemas.int())
});
/** What is as it should be. */
function fine(topic, code, what) {
	return {
		topic,
		code,
		level: "ok",
		what,
		why: "",
		fix: null,
		file: null,
		line: null
	};
}
/** What will hurt some day, or somebody. */
function warn(topic, code, trouble) {
	return troubled(topic, code, "warning", trouble);
}
/** What stops the work, or makes it wrong. */
function fail(topic, code, trouble) {
	return troubled(topic, code, "error", trouble);
}
function troubled(topic, code, level, { what, why, fix, file, line }) {
	return {
		topic,
		code,
		level,
		what,
		why,
		fix,
		file: file ?? null,
		line: line ?? null
	};
}

// src/setup/doctor-clock.ts
/** What receivers of signed hooks bear with is five minutes (Standard Webhooks 1.0); whole seconds are all that a header tells. */
const bearableMs = 6e4;
/** Whether this machine's clock agrees with others; nothing where nobody told the time. */
function judgeClocks(clocks) {
	if (clocks.length === 0) return [];
	const wrong = clocks.filter(({ aheadMs }) => Math.abs(aheadMs) > bearableMs);
	if (wrong.length === 0) return [fine("clock", "clock", `The clock agrees with ${clocks.map(({ who }) => who).join(", ")}.`)];
	const ours = wrong.length * 2 > clocks.length;
	const told = wrong.map(({ who, aheadMs }) => `${who} is ${Math.round(Math.abs(aheadMs) / 1e3)} s ${aheadMs > 0 ? "ahead" : "behind"}`);
	return [warn("clock", ours ? "clock-wrong" : "clock-differs", {
		what: ours ? `The clock of this machine seems wrong: ${told.join(", ")}.` : `A clock differs: ${told.join(", ")}.`,
		why: "Receivers refuse signed messages that are five minutes off, and the ledger would tell wrong times.",
		fix: ours ? "sudo timedatectl set-ntp true" : "Set the clock of that machine: sudo timedatectl set-ntp true"
	})];
}

// src/setup/doctor-scope.ts
const channelKeys = [
	"slack",
	"email",
	"webhook",
	"teams",
	"discord"
];
/** With an environment: it alone, who is told of it, and how they are reached. A channel that nobody uses is not looked at. */
function scopeOf(configuration, environment) {
	const environments = environment === null ? Object.keys(configuration.environments) : [environment];
	const audiences = (environment === null ? Object.keys(configuration.audiences) : configuration.environments[environment]?.notify ?? []).filter((name) => configuration.audiences[name] !== void 0);
	const channels = channelKeys.filter((key) => audiences.some((name) => configuration.audiences[name]?.[key] !== void 0));
	return {
		environments,
		audiences,
		channels: new Set(channels)
	};
}

// src/journeys/doctor-audiences.ts
const unreadableList = {
	code: "list-unreadable",
	why: "A list that cannot be read refuses the run before anything is sent."
};
/** The lists of the audiences, read as a sending would read them. Offline only those that are files. */
function examineAudiences(edge, loaded, { scope, asked, offline }) {
	if (scope.audiences.length === 0) return [];
	return [{
		topic: "audiences",
		what: "the audiences",
		outside: false,
		refusal: unreadableList,
		look: async (signal) => {
			const { audiences } = loaded.configuration;
			const all = scope.audiences.flatMap((name) => {
				const audience = audiences[name];
				return audience === void 0 ? [] : [{
					name,
					audience
				}];
			});
			const readable = all.filter(({ audience }) => offline === null || !asksOutside(audience));
			const left = all.filter((one) => !readable.includes(one));
			const some = Object.fromEntries(readable.map(({ name, audience }) => [name, audience]));
			const narrowed = {
				...loaded,
				configuration: {
					...loaded.configuration,
					audiences: some
				}
			};
			const ledger = offline === null ? await ledgerWithin(edge, loaded, asked) : unread;
			const lists = (source) => edge.lists(source, signal);
			const { environment } = edge;
			const tracked = (path) => edge.tracked(path);
			const looked = judgeAudiences(await require_audience_check.checkAudiences({
				environment,
				ledger,
				lists,
				tracked
			}, narrowed, null), {
				secrets: isKeySet(edge),
				told: offline === null
			});
			const skipped = left.map(({ name }) => {
				return {
					topic: "audiences",
					what: `the list of ${name}`,
					why: offline ?? "",
					tried: false
				};
			});
			return {
				...looked,
				skipped: [...looked.skipped ?? [], ...skipped]
			};
		}
	}];
}
/** Whether its list is elsewhere, or what prints it must be run. */
function asksOutside({ email }) {
	const list = email?.list;
	return list !== void 0 && (typeof list !== "string" || list.includes("://") || list.includes("${"));
}
function isKeySet({ environment }) {
	return (environment.variable("WAYBILL_RECIPIENT_KEY") ?? "") !== "";
}
/** Who left is in the ledger; where its remote does not answer, nobody waits for it a second time. */
const unread = {
	read: refuse,
	history: refuse,
	tail: refuse,
	file: refuse,
	append: refuse
};
function refuse() {
	return Promise.reject(new require_cli_ahead_ts.WaybillError("LEDGER_UNREACHABLE", "The ledger is not read.", { exitCode: require_cli_ahead_ts.exitCodes.unrecorded }));
}
async function ledgerWithin(edge, { configuration }, asked) {
	if (configuration.ledger.file !== void 0) return edge.ledger();
	return (await asked.refs().catch(() => null))?.kind === "failure" ? unread : edge.ledger();
}
function judgeAudiences({ audiences, suppressions, readers, exitCodes: codes }, { secrets, told }) {
	const findings = audiences.flatMap((one) => [...faultsOf(one), ...hintsOf(one)]);
	const unreadable = audiences.some(({ faults }) => faults.length > 0);
	if (suppressions.reason !== null && secrets && told) findings.push(suppressionFinding(suppressions.reason, codes.includes(require_cli_ahead_ts.exitCodes.usage) && !unreadable));
	if (findings.length > 0 || audiences.length === 0) return { findings };
	const names = audiences.map(({ name }) => name).join(", ");
	return { findings: [fine("audiences", "audiences", `${readers === 1 ? "1 reader" : `${readers} readers`}: ${names}.`)] };
}
function faultsOf({ name, faults }) {
	return faults.filter(({ code }) => code !== "SECRET_MISSING").map(({ message, hint, file, line }) => fail("audiences", unreadableList.code, {
		what: message,
		why: unreadableList.why,
		fix: hint ?? `waybill audience check --audience "${name}"`,
		...file === null ? {} : {
			file,
			line: line ?? void 0
		}
	}));
}
function hintsOf({ name, list, environments, reached, faults }) {
	const findings = [];
	if (list?.tracked === true) findings.push(warn("audiences", "list-tracked", {
		what: `The list ${list.name} of ${name} is tracked by git.`,
		why: "Whoever may read the repository may read who is on it, also after it is deleted.",
		fix: `git rm --cached "${list.name}" && echo "${list.name}" >> .gitignore   # and fetch it from elsewhere`,
		file: list.name
	}));
	if (environments.length === 0) findings.push(warn("audiences", "audience-unused", {
		what: `No environment notifies the audience ${name}.`,
		why: "It hears of nothing.",
		fix: `environments: { production: { notify: [${name}] } }`
	}));
	if (faults.length === 0 && Object.values(reached).every((count) => count === 0)) findings.push(warn("audiences", "audience-empty", {
		what: `The audience ${name} reaches nobody.`,
		why: "Nothing that is meant for it is read by anybody.",
		fix: `waybill audience check --audience "${name}"`
	}));
	return findings;
}
function suppressionFinding(reason, refused) {
	return (refused ? fail : warn)("audiences", "suppressions-unread", {
		what: reason,
		why: refused ? "Somebody who left would be written to, so a sending refuses to begin." : "Who left cannot be told from the others until the ledger can be read.",
		fix: refused ? "Set WAYBILL_RECIPIENT_KEY_PREVIOUS to the key before this one." : "waybill ledger verify"
	});
}

// src/setup/doctor-hooks.ts
/** What a hook's answer to a question says. A hook takes posts; that it refuses a question is as it should be. */
function judgeHook({ audience, channel, host, status, reason }) {
	const place = `The ${channel} at ${host} of ${audience}`;
	if (status === null) return fail("hooks", "hook-unreachable", {
		what: `${place} cannot be reached: ${reason ?? "no answer"}.`,
		why: "Messages to it would be deferred, and the run would end with exit code 6.",
		fix: "Correct the address in the secret. A host inside your network is named in waybill.yml: network: { private-hosts: [hooks.internal] }"
	});
	if (status === 410 || channel === "discord" && [
		401,
		403,
		404
	].includes(status)) return fail("hooks", "hook-gone", {
		what: `${place} answers ${status}: there is no such hook.`,
		why: "Every message to it would be refused.",
		fix: "Make the hook anew and put its address into the secret that the audience names."
	});
	if (status >= 500) return warn("hooks", "hook-failing", {
		what: `${place} answers ${status}.`,
		why: "Nobody can say what becomes of a message that such a server was given: it stays unknown and is held.",
		fix: "See whether that server is up, then run: waybill doctor"
	});
	return fine("hooks", "hook", `${place} answers. Nothing was posted.`);
}

// src/setup/doctor-mail.ts
/** RFC 8301, 3.2: signers should use at least these. */
const wantedBits = 2048;
/** `v=DKIM1; k=rsa; p=...`: tags by name (RFC 6376, 3.2), white space inside of values gone. */
function tagsOf(record) {
	const tags = /* @__PURE__ */ new Map();
	for (const part of record.split(";")) {
		const at = part.indexOf("=");
		if (at > 0) tags.set(part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).replace(/\s+/g, ""));
	}
	return tags;
}
/** Whether the key that is published is the one that signs (RFC 6376, 3.6.1). */
function judgeDkim(signing, records) {
	const name = `${signing.selector}._domainkey.${signing.domain}`;
	const fix = `${name}. IN TXT "${`v=DKIM1; k=rsa; p=${signing.publicKeys[0] ?? ""}`}"   # split after 255 characters where the DNS wants it`;
	const why = "Servers take the signature for a forgery, which is worse than none.";
	const keys = records.filter((record) => tagsOf(record).has("p"));
	const [record] = keys;
	if (record === void 0) return [fail("email", "dkim-missing", {
		what: `There is no DKIM key at ${name}.`,
		why,
		fix
	})];
	if (keys.length > 1) return [fail("email", "dkim-several", {
		what: `There are ${keys.length} DKIM keys at ${name}.`,
		why: "Which of them a server takes is not told by any rule (RFC 6376, 3.6.2.2).",
		fix
	})];
	return [...keyFindings(tagsOf(record), {
		name,
		why,
		fix,
		signing
	}), ...weakness(signing)];
}
function keyFindings(tags, { name, why, fix, signing }) {
	const key = tags.get("p") ?? "";
	const flags = (tags.get("t") ?? "").split(":");
	const hashes = tags.get("h")?.split(":") ?? null;
	if (key === "") return [fail("email", "dkim-revoked", {
		what: `The DKIM key at ${name} is revoked.`,
		why,
		fix
	})];
	if (!signing.publicKeys.some((own) => sameKey(own, key))) return [fail("email", "dkim-differs", {
		what: `The DKIM key at ${name} is not the one that channels.email.dkim.key signs with.`,
		why,
		fix
	})];
	if (hashes !== null && !hashes.includes("sha256")) return [fail("email", "dkim-hash", {
		what: `The DKIM record at ${name} allows ${hashes.join(", ")} only.`,
		why: "Waybill signs with SHA-256; such a signature would not be believed.",
		fix
	})];
	const found = fine("email", "dkim", `The DKIM key at ${name} is the one that signs.`);
	if (!flags.includes("y")) return [found];
	return [found, warn("email", "dkim-testing", {
		what: `The DKIM record at ${name} says that it is a test (t=y).`,
		why: "Servers treat mails that are signed with it as if they were not.",
		fix
	})];
}
function sameKey(one, other) {
	const bare = (text) => text.replace(/=+$/, "");
	return bare(one) === bare(other);
}
function weakness({ bits, selector }) {
	if (bits >= wantedBits) return [];
	return [warn("email", "dkim-weak", {
		what: `The DKIM key has ${bits} bits.`,
		why: "RFC 8301 asks for 2048; some servers believe nothing shorter any more.",
		fix: `openssl genrsa 2048 > dkim.pem   # publish it under another selector than ${selector}, then change the secret`
	})];
}
/** Whether the domain says which servers may send for it (RFC 7208). */
function judgeSpf(domain, records) {
	const policies = records.filter((record) => /^v=spf1(?: |$)/i.test(record));
	const fix = `${domain}. IN TXT "v=spf1 include:YOUR-MAIL-SERVICE -all"`;
	const [policy] = policies;
	if (policy === void 0) return [warn("email", "spf-missing", {
		what: `${domain} does not say which servers may send mail for it (SPF).`,
		why: "Gmail and Outlook ask for SPF or DKIM of everybody, and for both from 5,000 mails a day on.",
		fix
	})];
	if (policies.length > 1) return [fail("email", "spf-several", {
		what: `${domain} has ${policies.length} SPF records.`,
		why: "Two of them are an error, and count as none (RFC 7208, 4.5).",
		fix: "Join them into one, and delete the others."
	})];
	if (/(?:^|\s)\+?all(?:\s|$)/i.test(policy)) return [warn("email", "spf-open", {
		what: `The SPF record of ${domain} lets every server send for it.`,
		why: "It proves nothing, and mail services count it against the sender.",
		fix: `End it with -all or ~all: ${policy.replace(/\+?all\b.*$/i, "-all")}`
	})];
	return [fine("email", "spf", `${domain} has an SPF record; whether it names your mail server is not looked at.`)];
}
/** What the domain asks for mails that fail (RFC 7489); `found` is where a record was found, upward from the domain. */
function judgeDmarc(domain, found) {
	const policies = found?.records.filter((record) => /^v=DMARC1\s*(?:;|$)/i.test(record)) ?? [];
	const [policy] = policies;
	if (found === null || policy === void 0) return [warn("email", "dmarc-missing", {
		what: `${domain} has no DMARC record.`,
		why: "Gmail and Outlook ask for one from 5,000 mails a day on, and anybody may write in your name.",
		fix: `_dmarc.${domain}. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@${domain}"`
	})];
	if (policies.length > 1) return [warn("email", "dmarc-several", {
		what: `_dmarc.${found.domain} has ${policies.length} DMARC records.`,
		why: "Several count as none (RFC 7489, 6.6.3).",
		fix: "Delete all but one of them."
	})];
	const wish = tagsOf(policy).get("p") ?? "nothing";
	return [fine("email", "dmarc", `_dmarc.${found.domain} asks for ${wish} where a mail fails.`)];
}
/** Names at which a DMARC record may stand: the domain, then those above it, but no top-level domain. */
function dmarcDomains(domain) {
	const labels = domain.split(".");
	return labels.slice(0, -1).map((_, index) => labels.slice(index).join("."));
}

// src/setup/doctor-slack.ts
/** Whether the token may do what Waybill does in Slack. */
function judgeSlack({ team, scopes, places }) {
	const may = (scope) => scopes === null || scopes.includes(scope);
	const findings = scopes === null ? [] : scopeFindings(may, places);
	return [
		fine("slack", "slack", `Slack takes the token${team === null ? "" : ` in the workspace ${team}`}.`),
		...findings,
		...places.flatMap((place) => placeFindings(place, may))
	];
}
function scopeFindings(may, places) {
	const findings = [];
	if (!may("chat:write")) findings.push(fail("slack", "slack-scope-missing", {
		what: "The Slack token has no scope chat:write.",
		why: "It may not write anything; announce refuses to begin.",
		fix: addScope("chat:write")
	}));
	if (places.some(({ state }) => state === "person") && !may("im:write")) findings.push(fail("slack", "slack-scope-missing", {
		what: "The Slack token has no scope im:write, and an audience names people.",
		why: "A conversation with a person cannot be opened, so those messages would be refused.",
		fix: addScope("im:write")
	}));
	if (!may("channels:history") && !may("groups:history")) findings.push(warn("slack", "slack-scope-history", {
		what: "The Slack token has neither channels:history nor groups:history.",
		why: "A message whose answer is lost cannot be looked for: it stays unknown, and somebody has to look.",
		fix: addScope("channels:history (groups:history for private channels)")
	}));
	if (!may("files:write")) findings.push(warn("slack", "slack-scope-files", {
		what: "The Slack token has no scope files:write.",
		why: "The bill of materials is not shown in the thread; the message goes without it.",
		fix: addScope("files:write")
	}));
	return findings;
}
function placeFindings({ id, state, because }, may) {
	switch (state) {
		case "member": return [fine("slack", "slack-channel", `The app is in ${id}.`)];
		case "person": return [];
		case "public":
			if (may("chat:write.public")) return [fine("slack", "slack-channel", `${id} is public, and the app may write there without joining.`)];
			return [notIn(id)];
		case "absent": return [notIn(id)];
		case "archived": return [fail("slack", "slack-archived", {
			what: `The Slack channel ${id} is archived.`,
			why: "Nothing can be written there any more.",
			fix: "Name another channel in the audience, or bring this one back."
		})];
		case "hidden": return [fail("slack", "slack-channel-unknown", {
			what: `Slack shows no channel ${id} to the app.`,
			why: "The id is wrong, or the channel is private and the app is not in it; messages would be refused.",
			fix: `/invite the app in that channel, or correct the id: in Slack, the channel's details end with it`
		})];
		case "untold": return [warn("slack", "slack-channel-untold", {
			what: `Slack does not tell whether the app is in ${id}${because === null ? "" : `: ${because}`}.`,
			why: "Only the first announcement would show that it is not.",
			fix: addScope("channels:read (groups:read for private channels)")
		})];
	}
}
function notIn(id) {
	return fail("slack", "slack-not-in-channel", {
		what: `The app is not in the Slack channel ${id}.`,
		why: "Messages there would be refused (not_in_channel).",
		fix: "/invite @your-app   # in that channel"
	});
}
function addScope(scope) {
	return `Add ${scope} to the app's bot token scopes, and install it again: https://api.slack.com/apps`;
}

// src/journeys/doctor-look.ts
/** Nobody waits longer for a doctor; all looks are taken at the same time. */
const patienceMs = 2e4;
/**
* Takes one look within its time. A refusal is a finding, what could not be told is skipped with the reason; only a bug of ours
* rejects.
*/
async function examine({ topic, what, outside, refusal, look }, { clock, offline }, signal) {
	if (outside && offline !== null) return untold({
		topic,
		what,
		why: offline,
		tried: false
	});
	const stop = new AbortController();
	const limit = AbortSignal.any([signal, stop.signal]);
	try {
		const looking = look(limit);
		looking.catch(() => void 0);
		return await Promise.race([looking, clock.sleep(patienceMs, limit).then(() => null)]) ?? untold({
			topic,
			what,
			why: lateness(signal),
			tried: true
		});
	} catch (error) {
		if (signal.aborted) return untold({
			topic,
			what,
			why: lateness(signal),
			tried: true
		});
		const looked = (error instanceof require_cli_ahead_ts.WaybillErrors ? error.errors : [error]).map((one) => toldAs(one, {
			topic,
			what,
			refusal
		}));
		return {
			findings: looked.flatMap(({ findings }) => findings),
			skipped: looked.flatMap(({ skipped = [] }) => skipped)
		};
	} finally {
		stop.abort();
	}
}
function lateness({ aborted }) {
	return aborted ? "the run was interrupted" : `there was no answer within ${patienceMs / 1e3} s`;
}
/** What nearly every look stumbles over is the finding of one of them. */
const toldElsewhere = [{
	code: "NOT_A_REPOSITORY",
	by: "clone",
	why: "there is no repository"
}, {
	code: "GIT_MISSING",
	by: "machine",
	why: "there is no git"
}];
function toldAs(error, { topic, what, refusal }) {
	if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
	const told = toldElsewhere.find(({ code }) => code === error.code);
	if (told !== void 0 && told.by !== topic) return untold({
		topic,
		what,
		why: told.why,
		tried: false
	});
	if (error.code === "SECRET_MISSING") return untold({
		topic,
		what,
		why: "it needs a secret that is not set",
		tried: false
	});
	if (error.exitCode === require_cli_ahead_ts.exitCodes.incomplete) return untold({
		topic,
		what,
		why: sentence(error.message),
		tried: true
	});
	return { findings: [refused(topic, refusal, error)] };
}
/** A refusal as a finding. */
function refused(topic, { code, why, silence }, error) {
	const silent = error.exitCode === require_cli_ahead_ts.exitCodes.unsent ? silence : void 0;
	return fail(topic, code, {
		what: error.message,
		why,
		fix: silent ?? error.hint ?? "waybill doctor --verbose",
		...error.at ? {
			file: error.at.file,
			line: error.at.line
		} : {}
	});
}
/** A look that could not be taken. */
function untold(skipped) {
	return {
		findings: [],
		skipped: [skipped]
	};
}
/** Words that follow a colon. */
function sentence(text) {
	return text.replace(/\.$/, "");
}

// src/journeys/doctor-channels.ts
/** The channels that are used, each asked without anything being sent. */
function examineChannels(edge, { configuration }, scope) {
	const { email, slack } = configuration.channels;
	const audiences = scope.audiences.flatMap((name) => {
		const audience = configuration.audiences[name];
		return audience === void 0 ? [] : [{
			name,
			audience
		}];
	});
	return [
		...slack !== void 0 && scope.channels.has("slack") ? [examineSlack(edge, audiences)] : [],
		...email !== void 0 && scope.channels.has("email") ? examineMail(edge, email, audiences) : [],
		...audiences.flatMap((one) => examineHooks(edge, one))
	];
}
function examineSlack(edge, audiences) {
	const addresses = [...new Set(audiences.flatMap(({ audience }) => audience.slack ?? []))];
	return {
		topic: "slack",
		what: "Slack",
		outside: true,
		refusal: {
			code: "slack-refused",
			why: "Nothing can be sent to Slack; announce refuses to begin."
		},
		look: async (signal) => {
			const { team, scopes, places, aheadMs } = await edge.slack(addresses, signal);
			return {
				findings: judgeSlack({
					team,
					scopes,
					places
				}),
				clocks: aheadMs === null ? [] : [{
					who: "Slack",
					aheadMs
				}]
			};
		}
	};
}
function examineMail(edge, email, audiences) {
	return [
		{
			topic: "email",
			what: "the mail server",
			outside: true,
			refusal: {
				code: "smtp-refused",
				why: "Nothing can be sent by email; announce refuses to begin.",
				silence: "Look from here whether its port is open: nc -vz HOST 587. Hosted runners let nothing out on port 25; use 587 or 465"
			},
			look: async () => {
				const { host, port, security, signedIn } = await edge.mail();
				const how = `${{
					tls: "TLS",
					starttls: "STARTTLS",
					none: "no TLS, as network.private-hosts allows"
				}[security]}, ${signedIn ? "signed in" : "no sign-in asked for in its URL"}`;
				return { findings: [fine("email", "smtp", `${host}:${port} takes the connection: ${how}.`)] };
			}
		},
		{
			topic: "email",
			what: "the DNS records of the sender",
			outside: true,
			refusal: {
				code: "dns-unreadable",
				why: "Receivers look them up for every mail."
			},
			look: (signal) => lookAtDomain(edge, email, signal)
		},
		{
			topic: "email",
			what: "the mail settings",
			outside: false,
			refusal: {
				code: "smtp-refused",
				why: ""
			},
			look: () => Promise.resolve({ findings: leavingFindings(email, audiences) })
		}
	];
}
function leavingFindings({ unsubscribe }, audiences) {
	const outside = audiences.filter(({ audience }) => audience.email !== void 0 && require_readers.isExternal(audience));
	if (unsubscribe !== void 0 || outside.length === 0) return [];
	return [warn("email", "unsubscribe-missing", {
		what: `Mails to ${outside.map(({ name }) => name).join(", ")} have no link to unsubscribe.`,
		why: "Gmail and Yahoo ask for one click from 5,000 mails a day on; without it people press the spam button.",
		fix: "channels: { email: { unsubscribe: \"https://acme.example/leave/{token}\" } }   # see docs/audiences.md"
	})];
}
async function lookAtDomain(edge, email, signal) {
	const domain = await edge.domainOf(email.from);
	if (domain === null) return { findings: [fail("email", "sender-invalid", {
		what: "channels.email.from is not an e-mail address.",
		why: "No mail can be built; announce refuses to begin.",
		fix: "from: \"Acme Releases <releases@acme.example>\""
	})] };
	const skipped = [];
	const texts = async (name) => {
		const answer = await edge.texts(name, signal);
		if (answer.kind === "records") return answer.records;
		skipped.push({
			topic: "email",
			what: `the DNS records at ${name}`,
			why: answer.reason,
			tried: true
		});
		return null;
	};
	const [spf, dmarc, dkim] = await Promise.all([
		texts(domain),
		findDmarc(domain, texts),
		lookAtDkim(edge, email, texts)
	]);
	return {
		findings: [
			...dkim.findings,
			...spf === null ? [] : judgeSpf(domain, spf),
			...dmarc === void 0 ? [] : judgeDmarc(domain, dmarc)
		],
		skipped: [...dkim.skipped ?? [], ...skipped]
	};
}
/** The record at the domain, else at the first above it that has one; undefined where the name servers did not tell. */
async function findDmarc(domain, texts) {
	for (const one of dmarcDomains(domain)) {
		const records = await texts(`_dmarc.${one}`);
		if (records === null) return void 0;
		if (records.some((record) => /^v=DMARC1/i.test(record))) return {
			domain: one,
			records
		};
	}
	return null;
}
async function lookAtDkim(edge, { dkim }, texts) {
	if (dkim === void 0) return { findings: [fine("email", "dkim-elsewhere", "Waybill signs no mail: the mail server has to (DKIM).")] };
	let half;
	try {
		half = await edge.publicHalf();
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
		if (error.code === "SECRET_MISSING") return untold({
			topic: "email",
			what: "the DKIM record",
			why: "its key is not set",
			tried: false
		});
		return { findings: [refused("email", {
			code: "dkim-invalid",
			why: "No mail can be signed; announce refuses to begin."
		}, error)] };
	}
	const { domain, selector } = dkim;
	const records = await texts(`${selector}._domainkey.${domain}`);
	return { findings: records === null ? [] : judgeDkim({
		domain,
		selector,
		...half
	}, records) };
}
const hookChannels = [
	"webhook",
	"teams",
	"discord"
];
function examineHooks(edge, { name, audience }) {
	return hookChannels.flatMap((channel) => (audience[channel] ?? []).map((written, index) => {
		const place = `audiences.${name}.${channel}[${index}]`;
		return {
			topic: "hooks",
			what: place,
			outside: true,
			refusal: {
				code: "hook-unreachable",
				why: "Messages to it could not be sent."
			},
			look: async (signal) => {
				const answer = await edge.hook(edge.secret(written, place), channel, signal);
				return { findings: [judgeHook({
					audience: name,
					channel,
					...answer
				})] };
			}
		};
	}));
}

// src/setup/doctor-clone.ts
/** How whole a checkout is brought in each system. */
const wholeIn = {
	github: "with: { fetch-depth: 0 }   # below uses: actions/checkout",
	gitlab: "variables: { GIT_DEPTH: \"0\" }",
	azure: "steps: [{ checkout: self, fetchDepth: 0, fetchTags: true }]",
	bitbucket: "clone: { depth: full }"
};
const wholeHere = "git fetch --unshallow --tags";
/** Whether the history is all here. */
function judgeClone({ shallow, head, ci }) {
	if (head === null) return [warn("clone", "no-commits", {
		what: "There is no commit yet.",
		why: "Notes, versions and bills of materials are all read from commits.",
		fix: "git add --all && git commit -m \"feat: begin\""
	})];
	if (!shallow) return [fine("clone", "clone-whole", "The history is whole.")];
	return [fail("clone", "clone-shallow", {
		what: "The clone is shallow: most of its history is missing.",
		why: "Which commits a release holds, and what the next version is, is counted from the last tag; a cut history refuses to answer.",
		fix: wholeIn[ci ?? ""] ?? wholeHere
	})];
}

// src/setup/doctor-lockfiles.ts
/** Whether a bill of materials can be drawn up. */
function judgeLockfiles({ found, unread, required }) {
	const findings = unread.map(({ path, reason }) => warn("lockfiles", "lockfile-unread", {
		what: `${path} is not read: ${reason}`,
		why: "What it locks is missing from the bill of materials, which then says that it is incomplete.",
		fix: "See docs/bom.md for what is read in its place.",
		file: path
	}));
	if (found.length > 0) return [fine("lockfiles", "lockfiles", `Lockfiles: ${require_shown.someOf(found)}.`), ...findings];
	const trouble = {
		what: "The commit has no lockfile that Waybill reads.",
		why: required ? "waybill.yml asks for a bill of materials (bom: required), so every announcement is refused." : "The bill of materials is drawn up from lockfiles, so releases have none.",
		fix: "Commit the lockfile of your package manager: git add package-lock.json, Cargo.lock, go.sum, uv.lock ..."
	};
	return [required ? fail("lockfiles", "lockfiles-none", trouble) : warn("lockfiles", "lockfiles-none", trouble), ...findings];
}

// src/setup/doctor-machine.ts
/** `--end-of-options`, `push --porcelain` of atomic pushes and `fetch --no-write-fetch-head` are all there from here on. */
const oldestGit = [2, 31];
/** Whether git is new enough; `said` is what `git --version` prints. */
function judgeGit(said) {
	const found = numbersIn(said);
	const version = /\d[\w.]*/.exec(said)?.[0] ?? said.trim();
	if (found !== null && atLeast(found, oldestGit)) return fine("machine", "git", `git ${version}`);
	return fail("machine", "git-old", {
		what: found === null ? "git does not say its version." : `git ${version} is too old.`,
		why: "Waybill reads the history with options that git has from 2.31 on; older ones refuse them in the middle of a run.",
		fix: "Install git 2.31 or later: sudo apt-get install git, brew install git, or https://git-scm.com/downloads"
	});
}
/** Which Node it is, as `process.versions.node` has it: no command begins on one that is too old. */
function foundNode(version) {
	return fine("machine", "node", `Node ${version}`);
}
function numbersIn(text) {
	const [, major, minor] = /(\d+)\.(\d+)/.exec(text) ?? [];
	return major === void 0 || minor === void 0 ? null : [Number(major), Number(minor)];
}
function atLeast([major, minor], [least, lesser]) {
	return major > least || major === least && minor >= lesser;
}

// src/setup/doctor-secrets.ts
/** The variables that what is in scope takes from the environment, each once, in the order of the file. */
function wantedVariables(configuration, scope) {
	const wanted = /* @__PURE__ */ new Map();
	const visit = (value, path) => {
		if (typeof value === "string") {
			for (const name of require_cli_program_ts.referencesIn(value)) if (!wanted.has(name)) wanted.set(name, path);
		} else if (typeof value === "object" && value !== null) {
			for (const [key, entry] of Object.entries(value)) if (key !== "run" && key !== "command") visit(entry, [...path, Array.isArray(value) ? Number(key) : key]);
		}
	};
	for (const name of scope.environments) visit(configuration.environments[name], ["environments", name]);
	for (const name of scope.audiences) visit(configuration.audiences[name], ["audiences", name]);
	for (const name of [
		"slack",
		"email",
		"webhook"
	]) if (scope.channels.has(name)) visit(configuration.channels[name], ["channels", name]);
	visit(configuration.ledger.key, ["ledger", "key"]);
	return [...wanted].map(([name, path]) => ({
		name,
		path
	}));
}
/** Which secrets are missing. No value is ever looked at. */
function judgeSecrets({ wanted, isSet, ci, placeOf }) {
	if (wanted.length === 0) return [];
	const missing = wanted.filter(({ name }) => !isSet(name));
	if (missing.length === 0) return [fine("secrets", "secrets", `Set: ${wanted.map(({ name }) => name).join(", ")}.`)];
	const level = ci === null ? warn : fail;
	return missing.map(({ name, path }) => {
		const { file, line } = placeOf(path);
		return level("secrets", "secret-missing", {
			what: `${name} is not set; ${require_issues.keyText(path)} takes it from the environment.`,
			why: ci === null ? "A command that needs it refuses to begin. Where the workflow runs it must be set; here it must be only to try such a command." : "A command that needs it refuses to begin.",
			fix: setting(name, ci),
			file,
			line
		});
	});
}
/** Whether readers by email can be recorded. */
function judgeRecipientKey(isSet, ci) {
	if (isSet) return fine("secrets", "recipient-key", "WAYBILL_RECIPIENT_KEY is set.");
	return (ci === null ? warn : fail)("secrets", "recipient-key-missing", {
		what: "WAYBILL_RECIPIENT_KEY is not set, and there are readers by email.",
		why: "The ledger keeps readers as keyed hashes, never as addresses; without the key nothing is sent by email.",
		fix: `openssl rand -hex 32   # once; keep it as a secret: ${setting("WAYBILL_RECIPIENT_KEY", ci)}`
	});
}
function setting(name, ci) {
	if (ci === "gitlab") return `Settings > CI/CD > Variables: ${name}, masked and protected`;
	if (ci === "jenkins") return `environment { ${name} = credentials('${name}') }`;
	if (ci === "azure") return `env: { ${name}: $(${name}) }`;
	if (ci === "circleci" || ci === "bitbucket") return `Set ${name} among the variables of the project.`;
	return `env: { ${name}: "\${{ secrets.${name} }}" }`;
}

// src/setup/doctor-tags.ts
/** What the tags of the clone tell of releases. */
function judgeTags({ names, ignored, main, configured, packages }) {
	const count = (family) => names.filter((name) => family.versionIn(name) !== null).length;
	const releases = count(main);
	const told = packages.map(({ name, family }) => ({
		name,
		releases: count(family)
	}));
	const ofPackages = told.reduce((sum, one) => sum + one.releases, 0);
	const odd = ignored.length === 0 ? [] : [warn("tags", "tags-ignored", {
		what: `These tags name no commit and are passed over: ${require_shown.someOf(ignored)}.`,
		why: "What a tag of a file or a folder holds cannot be told as a release.",
		fix: `git for-each-ref refs/tags   # and move what was meant as a release: git tag --force ${ignored[0] ?? "TAG"} COMMIT`
	})];
	if (releases + ofPackages > 0) {
		const family = releases === 0 ? [] : [`${counted(releases, "release")} tagged ${main.template}`];
		const newer = unreadNewer({
			names,
			main,
			packages
		});
		const others = ofPackages === 0 ? [] : [`${counted(ofPackages, "release")} of ${counted(told.length, "package")}`];
		return [
			fine("tags", "tags", `${[...family, ...others].join(", ")}.`),
			...newer,
			...odd
		];
	}
	if (names.length === 0) return [fine("tags", "tags-none", `No tag here; the first release will be ${main.template}.`), ...odd];
	return [warn("tags", "tags-unread", {
		what: `None of the ${names.length} tags fits ${main.template}: ${require_shown.someOf(names.toSorted(), 3)}.`,
		why: "Without a tag that is read as a release, the whole history is one first release.",
		fix: configured ? "Correct `tags` in waybill.yml so that it is written as your tags are, such as: tags: \"release-{version}\"" : "Say in waybill.yml how your tags are written: tags: \"release-{version}\""
	}), ...odd];
}
/** Tags such as `v5.15` beside releases of lower versions: what they name was released, and is not read as that. */
function unreadNewer({ names, main, packages }) {
	const [before = ""] = main.template.split("{version}");
	const families = [main, ...packages.map(({ family }) => family)];
	const heightOf = (text) => {
		const [, major, minor] = /^(\d{1,6})\.(\d{1,6})/.exec(text) ?? [];
		return major === void 0 ? null : Number(major) * 1e6 + Number(minor);
	};
	const highest = Math.max(...names.map((name) => heightOf(main.versionIn(name) ?? "") ?? -1));
	const newer = names.filter((name) => highest !== -1 && families.every((family) => family.versionIn(name) === null)).map((name) => ({
		name,
		height: heightOf(name.startsWith(before) ? name.slice(before.length) : name.replace(/^v/, ""))
	})).filter(({ height }) => height !== null && height > highest).toSorted((a, b) => (b.height ?? 0) - (a.height ?? 0) || (a.name < b.name ? 1 : -1)).map(({ name }) => name);
	if (newer.length === 0) return [];
	const whole = (name) => name.replace(/(\d+\.\d+)(?!\.?\d)/, "$1.0");
	const pasteable = newer.filter((name) => /^[\w@./+-]+$/.test(name) && main.versionIn(whole(name)) !== null);
	const mended = pasteable.find((name) => !/\d-/.test(name)) ?? pasteable[0];
	return [warn("tags", "tags-unread", {
		what: `${counted(newer.length, "tag")} higher than every release ${newer.length === 1 ? "is" : "are"} not read: ${require_shown.someOf(newer, 3)}.`,
		why: "A version has three numbers (https://semver.org). Notes and the next version begin at the last release that is read.",
		fix: mended === void 0 ? `Tag the last release once more, as ${main.tagFor("1.2.3")} is written.` : `git tag ${whole(mended)} '${mended}^{commit}'   # the same release once more, with three numbers`
	})];
}
/** How the clone's tags differ from those of its remote. */
function judgeRemoteTags({ moved, missing, unpushed }, remote) {
	const findings = [];
	if (moved.length > 0) findings.push(fail("tags", "tags-moved", {
		what: `On ${remote} these tags name another commit than here: ${require_shown.someOf(moved.map(({ name }) => name))}.`,
		why: "Notes of one release would be told of another, and a release whose tag moved is refused.",
		fix: `git fetch ${remote} --force refs/tags/${moved[0]?.name}:refs/tags/${moved[0]?.name}   # where the remote is right`
	}));
	if (missing.length > 0) findings.push(warn("tags", "tags-unfetched", {
		what: `${counted(missing.length, "tag")} of ${remote} ${missing.length === 1 ? "is" : "are"} not here: ${require_shown.someOf(missing)}.`,
		why: "Notes would begin at an older release, and the next version would be counted from it.",
		fix: `git fetch ${remote} --tags   # in a workflow: with: { fetch-depth: 0 }`
	}));
	if (unpushed.length > 0) findings.push(warn("tags", "tags-unpushed", {
		what: `${counted(unpushed.length, "tag")} ${unpushed.length === 1 ? "is" : "are"} only here: ${require_shown.someOf(unpushed)}.`,
		why: "Nobody else sees these releases, and a workflow will number the next one without them.",
		fix: `git push ${remote} ${unpushed.slice(0, 5).map((name) => `refs/tags/${name}`).join(" ")}`
	}));
	return findings.length > 0 ? findings : [fine("tags", "tags-same", `The tags are those of ${remote}.`)];
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/journeys/doctor-here.ts
/** What is looked at without asking anybody outside: the machine, the clone, what lies in it, the secrets of this run. */
function examineHere(edge, loaded, scope) {
	const { configuration } = loaded;
	const here = {
		outside: false,
		refusal: {
			code: "clone-unreadable",
			why: "Nothing can be read here."
		}
	};
	return [
		{
			...here,
			topic: "machine",
			what: "git and Node",
			refusal: {
				code: "git-missing",
				why: "Waybill reads the history with git."
			},
			look: async () => ({ findings: [foundNode(edge.node), judgeGit(await edge.git())] })
		},
		{
			...here,
			topic: "configuration",
			what: "waybill.yml",
			look: async () => ({ findings: [judgeConfiguration(edge, loaded)] })
		},
		{
			...here,
			topic: "clone",
			what: "the clone",
			look: async () => ({ findings: judgeClone({
				...await edge.repository(),
				ci: edge.ci
			}) })
		},
		{
			...here,
			topic: "tags",
			what: "the tags",
			look: () => lookAtTags(edge, configuration)
		},
		{
			...here,
			topic: "lockfiles",
			what: "the lockfiles",
			look: async () => {
				const repository = await edge.repository();
				if (repository.head === null) return { findings: [] };
				const { lockfiles, ignored } = require_bom.lockfilesAmong(await repository.paths(repository.head));
				const { bom } = configuration;
				const required = bom === "required" || typeof bom === "object" && bom.required;
				const found = lockfiles.map(({ path }) => path);
				return { findings: judgeLockfiles({
					found,
					unread: ignored.filter(({ unread }) => unread),
					required
				}) };
			}
		},
		{
			...here,
			topic: "workflow",
			what: "the workflow files",
			look: () => lookAtWorkflows(edge, loaded)
		},
		{
			...here,
			topic: "secrets",
			what: "the secrets",
			look: async () => ({ findings: lookAtSecrets(edge, loaded, scope) })
		}
	];
}
function judgeConfiguration({ configured }, { placeOf }) {
	return configured ? fine("configuration", "configuration", `${placeOf([]).file} is understood.`) : fine("configuration", "configuration-none", "There is no waybill.yml, and the defaults hold. waybill init writes one.");
}
async function lookAtTags(edge, configuration) {
	const repository = await edge.repository();
	const { tags, ignored } = await repository.tags();
	const names = tags.map(({ name }) => name);
	const { tags: template } = configuration;
	const main = template === void 0 ? require_shared.mainFamily(names) : require_shared.familyOf(template);
	const packages = await require_shared.packagesOf(repository, configuration, names);
	return { findings: judgeTags({
		names,
		ignored,
		main,
		configured: template !== void 0,
		packages
	}) };
}
async function lookAtWorkflows(edge, { configuration }) {
	const files = await edge.ciFiles();
	if (files.length === 0) return { findings: [] };
	const { readConfigurationText } = await Promise.resolve().then(() => require("../config/document.js"));
	const { judgeWorkflows } = await Promise.resolve().then(() => require("../setup/doctor-workflow.js"));
	const { judgePipeline } = await Promise.resolve().then(() => require("../setup/doctor-gitlab.js"));
	const read = files.map(({ path, text }) => ({
		path,
		text: readConfigurationText(text, path)
	}));
	const isPipeline = ({ path }) => path === ".gitlab-ci.yml";
	const needs = {
		ledgerBranch: configuration.ledger.file === void 0,
		deployments: Object.values(configuration.environments).some(({ deployment = false }) => deployment !== false)
	};
	const findings = [...judgeWorkflows(read.filter((one) => !isPipeline(one)), needs), ...read.filter(isPipeline).flatMap(({ path, text }) => judgePipeline(path, text))];
	return { findings: findings.length > 0 ? findings : [fine("workflow", "workflows", `Nothing to mend in ${files.map(({ path }) => path).join(", ")}.`)] };
}
function lookAtSecrets(edge, { configuration, placeOf }, scope) {
	const isSet = (name) => (edge.environment.variable(name) ?? "").trim() !== "";
	const { ci } = edge;
	return [...judgeSecrets({
		wanted: wantedVariables(configuration, scope),
		isSet,
		ci,
		placeOf
	}), ...scope.channels.has("email") ? [judgeRecipientKey(isSet("WAYBILL_RECIPIENT_KEY"), ci)] : []];
}

// src/setup/doctor-forge.ts
/** Scopes of a classic token that let it push and make releases; any of them is enough. */
const enough = {
	github: ["repo", "public_repo"],
	gitlab: ["api"]
};
/** Whether the token may do at the forge what Waybill does there. */
function judgeForge(facts) {
	const { name, kind, obstacle, who, mayWrite, scopes } = facts;
	if (obstacle !== null) return [fail("forge", "forge-refused", {
		what: `${name} cannot be used with this token: ${obstacle}`,
		why: "Releases, deployments, comments and enriched notes all need it.",
		fix: tokenFix(kind)
	})];
	const needed = enough[kind];
	const lacking = scopes !== null && scopes.length > 0 && !needed.some((scope) => scopes.includes(scope)) ? [fail("forge", "forge-scope-missing", {
		what: `The token has the scopes ${scopes.join(", ")}, and none of ${needed.join(" or ")}.`,
		why: "It may read, and is refused when a release is made or the ledger is pushed.",
		fix: tokenFix(kind)
	})] : [];
	return [
		...accessOf(facts, who === null ? "" : ` as ${who}`, mayWrite),
		...lacking,
		...immutabilityOf(facts)
	];
}
function accessOf({ name, kind }, as, mayWrite) {
	if (mayWrite === true) return [fine("forge", "forge", `${name} takes the token${as}, and it may write.`)];
	if (mayWrite === null) return [fine("forge", "forge", `${name} takes the token${as}; it does not tell whether the token may write.`)];
	return [fail("forge", "forge-read-only", {
		what: `${name} takes the token${as}, and it may only read.`,
		why: "The ledger branch cannot be pushed and no release can be made: announce ends with exit code 5, release with 2.",
		fix: kind === "github" ? "permissions: { contents: write }   # of the job" : tokenFix(kind)
	})];
}
function immutabilityOf({ immutableReleases, name }) {
	if (immutableReleases !== true) return [];
	return [fine("forge", "releases-immutable", `Releases cannot be changed at ${name} once they are published; waybill release attaches everything to a draft first.`)];
}
function tokenFix(kind) {
	return kind === "github" ? "In a workflow: permissions: { contents: write }. Elsewhere set GITHUB_TOKEN to a fine-grained token with Contents: read and write" : "Set GITLAB_TOKEN to a project access token with the scope api and the role Developer";
}
function judgeLedger({ branch, remote, exists, rules }) {
	const there = exists ? fine("ledger", "ledger", `The ledger is the branch ${branch} of ${remote}.`) : fine("ledger", "ledger-new", `The ledger branch ${branch} is not on ${remote} yet; the first announcement makes it.`);
	if (rules === null || rules.length === 0) return [there];
	return [there, fail("ledger", "ledger-protected", {
		what: `Rules of the forge stand in the way of a plain push to ${branch}: ${rules.join("; ")}.`,
		why: "What cannot be recorded is not sent: announce and deliver would end with exit code 5.",
		fix: `Exempt ${branch} in that rule, or let this job bypass it; or name another branch in waybill.yml: ledger: { branch: waybill-record }`
	})];
}

// src/journeys/doctor-remote.ts
/** Questions whose answers are kept. They outlive the look that asked first: `signal` ends with the last of them. */
function askOnce(edge, signal) {
	let refs;
	let host;
	return {
		refs: () => refs ??= edge.remote(signal),
		host: () => host ??= edge.forge(signal)
	};
}
/** What is looked at where the repository comes from: its tags, the token, the ledger's branch. */
function examineRemote(edge, { configuration }, asked) {
	const { remote, branch, file } = configuration.ledger;
	const outside = true;
	return [
		{
			topic: "tags",
			what: `the tags of ${remote}`,
			outside,
			refusal: {
				code: "remote-unreachable",
				why: "Tags cannot be compared, and nothing can be pushed."
			},
			look: () => lookAtRemoteTags(edge, asked, remote)
		},
		{
			topic: "forge",
			what: "the forge",
			outside,
			refusal: {
				code: "forge-unusable",
				why: "Releases, deployments and comments go through it."
			},
			look: () => lookAtForge(edge, asked)
		},
		{
			topic: "ledger",
			what: "the ledger",
			outside: file === void 0,
			refusal: {
				code: "ledger-unreadable",
				why: "What cannot be recorded is not sent."
			},
			look: () => file === void 0 ? lookAtLedger(asked, remote, branch) : lookAtFile(edge, file)
		}
	];
}
async function lookAtRemoteTags(edge, asked, remote) {
	const refs = await asked.refs();
	if (refs === null) return { findings: [warn("tags", "remote-missing", {
		what: `There is no remote ${remote}.`,
		why: "Tags and the ledger stay on this machine, and no forge is known.",
		fix: `git remote add ${remote} <url>   # or name the one that there is: ledger: { remote: upstream }`
	})] };
	if (refs.kind === "failure") return { findings: [fail("tags", "remote-unreachable", {
		what: `${remote} cannot be asked: ${sentence(refs.said)}.`,
		why: "Tags cannot be compared, and neither a tag nor the ledger can be pushed.",
		fix: `git ls-remote ${remote}`
	})] };
	const { tags } = await (await edge.repository()).tags();
	return { findings: judgeRemoteTags(require_shared.movedTags(tags, refs.tags), remote) };
}
async function lookAtForge(edge, asked) {
	let host;
	try {
		host = await asked.host();
	} catch (error) {
		return withoutForge(edge, error);
	}
	const { kind, name } = host.address;
	const access = await host.access();
	const clocks = access.aheadMs === null ? [] : [{
		who: name,
		aheadMs: access.aheadMs
	}];
	return {
		findings: judgeForge({
			...access,
			kind,
			name
		}),
		clocks
	};
}
function withoutForge({ ci }, error) {
	if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
	if (error.code === "FORGE_UNKNOWN") return { findings: [fine("forge", "forge-none", `${error.message} Tags and the ledger work all the same; releases at a forge do not.`)] };
	if (error.code !== "FORGE_TOKEN_MISSING") throw error;
	if (ci === null) return untold({
		topic: "forge",
		what: "the forge",
		why: sentence(error.message),
		tried: false
	});
	return { findings: [warn("forge", "forge-token-missing", {
		what: error.message,
		why: "Releases, deployments, comments and enriched notes all need it.",
		fix: "env: { GITHUB_TOKEN: \"${{ github.token }}\" }   # on GitLab: GITLAB_TOKEN"
	})] };
}
async function lookAtLedger(asked, remote, branch) {
	const refs = await asked.refs();
	if (refs === null) return { findings: [fine("ledger", "ledger-local", `The ledger is the branch ${branch} of this clone alone, for there is no remote ${remote}.`)] };
	if (refs.kind === "failure") return untold({
		topic: "ledger",
		what: `the ledger branch ${branch}`,
		why: `${remote} cannot be asked`,
		tried: false
	});
	const rules = await asked.host().then((host) => host.rulesOf(branch)).catch((error) => {
		if (error instanceof require_cli_ahead_ts.WaybillError) return null;
		throw error;
	});
	return { findings: judgeLedger({
		branch,
		remote,
		exists: refs.branches.has(branch),
		rules
	}) };
}
async function lookAtFile(edge, file) {
	const entries = await (await edge.ledger()).read();
	return { findings: [fine("ledger", "ledger", `The ledger is the file ${file}, with ${entries.length} entries.`)] };
}

// src/setup/doctor-targets.ts
/**
* What a look says of a target and of its check. Which version runs does not matter here: that it says one does, for
* without a version nobody can prove that the new one arrived.
*/
function judgeTarget(facts) {
	const { environment, pair, required, outcome, code, reason, version, warnings } = facts;
	const place = `${environment}: ${pair}`;
	const noted = warnings.map((text) => warn("targets", "target-warns", {
		what: `${place}: ${text}.`,
		why: "It decides nothing today, and may tomorrow.",
		fix: "See what the target says of itself."
	}));
	if (outcome === "pass" || outcome === "stale") {
		const runs = version === null ? "answers" : `answers and says that ${version} runs`;
		return [
			fine("targets", "target", `${place} ${runs}.`),
			...version === null ? silent(facts) : [],
			...noted
		];
	}
	const trouble = {
		what: `${place} ${reason ?? "does not pass"}${code === null ? "" : ` (${code})`}.`,
		why: required ? "A delivery would not be proved: verify and deliver would end with exit code 3 or 4." : "It is optional, and would be told as evidence only.",
		fix: fixFor(code)
	};
	const kind = outcome === "error" ? "target-unasked" : "target-failing";
	return [required ? fail("targets", kind, trouble) : warn("targets", kind, trouble), ...noted];
}
function silent({ environment, pair, claims }) {
	if (!claims) return [];
	return [warn("targets", "target-versionless", {
		what: `${environment}: ${pair} does not say which version runs.`,
		why: "Coverage stays L0: the proof of delivery can say that something answers, and not that the release is there.",
		fix: "Let the health answer hold it, as in {\"status\":\"pass\",\"version\":\"1.4.0\"}, or say where it is: version: \"$.build.version\""
	})];
}
function fixFor(code) {
	switch (code) {
		case "ADDRESS_REFUSED": return "If the address is meant, name it in waybill.yml: network: { private-hosts: [health.internal] }";
		case "ENOTFOUND":
		case "EAI_AGAIN": return "Correct the host in `targets`, or look up its name: nslookup HOST";
		case "redirect": return "Write the address that it leads to into `targets`, or let the check follow: redirects: 1";
		case "timeout": return "See why it is slow, or give it longer: timing: { timeout: 20s }";
		case "proxy": return "Correct HTTPS_PROXY, or list the host in NO_PROXY.";
		default: return "Ask it by hand as the check does, and correct `targets` or `checks` in waybill.yml.";
	}
}

// src/journeys/doctor-targets.ts
/** So many looks at a time: a product may run in hundreds of places. */
const atOnce = 16;
const longestMs = 1e4;
/** No release has it: what is there is looked at, not whether it is the right one. */
const anyVersion = "0.0.0";
const refusal = {
	code: "target-invalid",
	why: "verify and deliver would refuse to begin."
};
/** The targets of each environment and the checks on them, each asked once. */
function examineTargets(edge, { configuration }, { environments }) {
	return environments.flatMap((name) => {
		const environment = configuration.environments[name];
		if (environment === void 0) return [];
		return [{
			topic: "targets",
			what: `the targets of ${name}`,
			outside: true,
			refusal,
			look: async (signal) => {
				if (environment.targets.length === 0 && environment.checks.length === 0) return { findings: [unchecked(name)] };
				let plan;
				try {
					plan = require_plan.planVerification(name, environment, {
						version: anyVersion,
						commit: null,
						environment: name
					});
				} catch (error) {
					if (error instanceof require_cli_ahead_ts.WaybillError) return { findings: [refused("targets", refusal, error)] };
					throw error;
				}
				return lookAt(edge, plan, {
					environment: name,
					signal
				});
			}
		}];
	});
}
function unchecked(environment) {
	return warn("targets", "targets-none", {
		what: `The environment ${environment} has no targets and no checks.`,
		why: "Nothing can be verified there, so no proof of delivery can be sent.",
		fix: `environments: { ${environment}: { targets: [https://api.acme.example] } }`
	});
}
async function lookAt(edge, { pairs, timing }, { environment, signal }) {
	const asked = pairs.filter(({ check }) => onlyReads(check));
	const findings = [];
	const clocks = [];
	const limitMs = Math.min(timing.timeoutMs, longestMs);
	for (let at = 0; at < asked.length; at += atOnce) {
		const some = asked.slice(at, at + atOnce);
		const samples = await Promise.all(some.map(async (pair) => ({
			pair,
			sample: await edge.prober.probe(pair, limitMs, signal)
		})));
		for (const { pair, sample } of samples) {
			findings.push(...judgeTarget(factsOf(environment, pair, sample)));
			const { dateSkewMs } = sample.evidence ?? {};
			if (dateSkewMs !== void 0) clocks.push({
				who: pair.target.name,
				aheadMs: dateSkewMs
			});
		}
	}
	return {
		findings,
		skipped: pairs.filter(({ check }) => !onlyReads(check)).map(({ id, check }) => {
			const why = check.kind === "manual" ? "a person approves" : "a command may change something; waybill verify runs it";
			return {
				topic: "targets",
				what: `${environment}: ${id}`,
				why,
				tried: false
			};
		}),
		clocks: oneOfEach(clocks)
	};
}
/** What runs a command may do anything. */
function onlyReads(check) {
	if (check.kind === "instances") return !("command" in check.from);
	return check.kind !== "command" && check.kind !== "manual";
}
function factsOf(environment, { id, check, required }, sample) {
	const { outcome, code, reason, version, commit, warnings = [] } = sample;
	return {
		environment,
		pair: id,
		required,
		outcome: outcomeOf(check, sample),
		...outcome === "stale" ? {
			code: null,
			reason: null
		} : {
			code,
			reason
		},
		version: version ?? (commit === null ? null : `commit ${commit}`),
		claims: check.kind === "http" && check.version !== "none",
		warnings
	};
}
/** What says nothing of a version that was never released is there all the same. */
function outcomeOf({ kind }, { outcome, commit, code }) {
	if (outcome !== "nodata") return outcome;
	if (kind === "prometheus" || kind === "github-deployment" || kind === "kubernetes") return "pass";
	return code === "no-claim" && commit !== null ? "pass" : "fail";
}
function oneOfEach(clocks) {
	return [...new Map(clocks.map((one) => [one.who, one])).values()];
}

// src/journeys/doctor.ts
/**
* Looks at everything that a release, an announcement and a delivery will need, all at the same time, and says what will hurt.
* Nothing is sent or changed, and no command of a check is run. Throws ENVIRONMENT_UNKNOWN.
*/
async function diagnose(edge, loaded, request, signal) {
	const { configuration } = loaded;
	const { environment } = request;
	if (environment !== null) require_environment.environmentOf(configuration, environment);
	const offline = request.offline ? "nobody outside was asked" : edge.fork === null ? null : "this run is from a fork, whose author chose what would be asked";
	const scope = scopeOf(configuration, environment);
	const over = new AbortController();
	const asked = askOnce(edge, AbortSignal.any([signal, over.signal]));
	const examinations = [
		...examineHere(edge, loaded, scope),
		...examineRemote(edge, loaded, asked),
		...examineAudiences(edge, loaded, {
			scope,
			asked,
			offline
		}),
		...examineChannels(edge, loaded, scope),
		...examineTargets(edge, loaded, scope)
	];
	const { clock } = edge;
	const looks = examinations.map((one) => examine(one, {
		clock,
		offline
	}, signal));
	const looked = await Promise.all(looks).finally(() => over.abort());
	const clocks = looked.flatMap((one) => one.clocks ?? []);
	const findings = inOrder([...looked.flatMap((one) => one.findings), ...judgeClocks(clocks)]);
	const skipped = inOrder(looked.flatMap((one) => one.skipped ?? []));
	const counts = {
		ok: countOf(findings, "ok"),
		warning: countOf(findings, "warning"),
		error: countOf(findings, "error"),
		skipped: skipped.length
	};
	return {
		schema: "waybill/doctor@1",
		environment,
		offline: offline !== null,
		findings,
		skipped,
		counts,
		exitCodes: codesOf(counts, skipped, request.strict)
	};
}
function codesOf(counts, skipped, strict) {
	const codes = [];
	if (counts.error > 0 || strict && counts.warning > 0) codes.push(require_cli_ahead_ts.exitCodes.refusedByRule);
	if (skipped.some(({ tried }) => tried)) codes.push(require_cli_ahead_ts.exitCodes.incomplete);
	return codes.length > 0 ? codes : [require_cli_ahead_ts.exitCodes.done];
}
function countOf(findings, level) {
	return findings.filter((one) => one.level === level).length;
}
/** By topic; within one in the order in which they were looked at. One trouble told by several looks is told once. */
function inOrder(all) {
	return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()].toSorted((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
}

// src/cli/doctor.ts
/**
* `waybill doctor`: what will hurt later, with why and the line to paste. Nothing is sent or changed. Exit code 9 where there is
* an error, with `--strict` also for a warning; 7 where something could not be asked.
*/
async function doctor({ world, options, common, signal }) {
	const redact = require_cli_program_ts.createRedactor(require_cli_program_ts.secretsOf(world));
	const edge = await openSurroundings(world, {
		configFile: common.config,
		redact
	});
	const document = await diagnose(edge, world.loaded, {
		environment: require_cli_program_ts.textOption(options, "environment"),
		offline: require_cli_program_ts.flagOption(options, "offline"),
		strict: require_cli_program_ts.flagOption(options, "strict")
	}, signal);
	return {
		document,
		text: textOf(document, common.quiet),
		remarks: [...edge.ci === null ? [] : document.findings.flatMap(remarksOf), {
			level: "info",
			text: verdictOf(document)
		}],
		exitCodes: document.exitCodes,
		outputs: {}
	};
}
const titles = {
	machine: "This machine",
	configuration: "Configuration",
	clone: "Clone",
	tags: "Tags",
	lockfiles: "Lockfiles",
	workflow: "Workflows",
	secrets: "Secrets",
	forge: "Forge",
	ledger: "Ledger",
	audiences: "Audiences",
	slack: "Slack",
	email: "Email",
	hooks: "Hooks",
	targets: "Targets",
	clock: "Clock"
};
const marks = {
	ok: "ok      ",
	warning: "warning ",
	error: "error   "
};
function remarksOf({ level, what, why, fix, file, line, code }) {
	if (level === "ok") return [];
	const at = file === null ? {} : { at: {
		file,
		...line === null ? {} : { line }
	} };
	return [{
		level,
		text: `${what} [${code}] ${why}${fix === null ? "" : ` Fix: ${fix}`}`,
		...at
	}];
}
/** The report by topic; with `quiet` only what is to be mended. */
function textOf(diagnosis, quiet) {
	const findings = diagnosis.findings.filter(({ level }) => !quiet || level !== "ok");
	const skipped = quiet ? [] : diagnosis.skipped;
	const told = new Set([...findings, ...skipped].map(({ topic }) => topic));
	return Object.entries(titles).flatMap(([topic, title]) => {
		if (!told.has(topic)) return [];
		return [
			title,
			...findings.filter((one) => one.topic === topic).flatMap(linesOf),
			...skipped.filter((one) => one.topic === topic).map(({ what, why }) => `  skipped ${what}: ${why}`)
		];
	}).map((line) => `${require_cli_program_ts.plainLine(line)}\n`).join("");
}
function linesOf({ level, what, why, fix, file, line, code }) {
	const place = file === null ? "" : `${file}${line === null ? "" : `:${line}`}: `;
	if (level === "ok") return [`  ${marks.ok}${what}`];
	return [
		`  ${marks[level]}${place}${what} [${code}]`,
		...why === "" ? [] : [`          ${why}`],
		...fix === null ? [] : [`          > ${fix}`]
	];
}
function verdictOf({ counts, skipped }) {
	const said = [[counts.error, "error"], [counts.warning, "warning"]].filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}${number === 1 ? "" : "s"}`);
	const left = skipped.length === 0 ? "" : ` ${skipped.length} not looked at.`;
	return said.length === 0 ? `Nothing will hurt, as far as can be seen.${left}` : `${said.join(", ")}.${left}`;
}

exports.doctor = doctor;
exports.fail = fail;
exports.warn = warn;