const require_cli_program_ts = require("../../cli/program.js");
const require_json_path = require("../../delivery/json-path.js");
const require_judge_census = require("../../delivery/judge-census.js");
const require_sample = require("../../delivery/sample.js");
const require_markdown = require("../../notes/templates-md.js");
const require_api_answer = require("./api-answer.js");
const require_process_run = require("./process-run.js");
const require_http = require("./http.js");
const require_open_edge = require("../open-edge.js");

// src/delivery/instance-list.ts
/** More than anyone runs of one thing, and few enough to hold. */
const mostInstances = 1e4;
/**
* Reads a JSON array of addresses, or of `{ url, name, version, commit, digest }` with at least an address or a name, each
* instance once. Gives why it cannot, in words, for anything else: half a list is no census.
*/
function readInstances(document) {
	if (!Array.isArray(document)) return "the list of instances is not a JSON array";
	if (document.length > mostInstances) return `the list has more than ${mostInstances} instances`;
	const instances = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Set();
	for (const [index, item] of document.entries()) {
		const read = instanceOf(item);
		if (read === null) return `the instance ${index + 1} of the list has neither a name nor an http or https address that can be asked`;
		const key = `${read.name} ${read.url ?? ""}`;
		if (instances.has(key)) continue;
		const name = names.has(read.name) ? `${read.name} (${read.url ?? index + 1})` : read.name;
		names.add(name);
		instances.set(key, {
			...read,
			name
		});
	}
	return [...instances.values()];
}
function instanceOf(item) {
	const text = typeof item === "string" ? item : textAt(item, "url");
	const url = text === null ? null : addressOf(text);
	if (text !== null && url === null) return null;
	const name = textAt(item, "name") ?? (url === null ? null : withoutScheme(url));
	if (name === null || name.trim() === "") return null;
	return {
		name,
		url,
		version: textAt(item, "version"),
		commit: textAt(item, "commit"),
		digest: textAt(item, "digest")
	};
}
function addressOf(text) {
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
	const { origin, pathname, search, hash, username, password } = new URL(text);
	if (`${search}${hash}${username}${password}` !== "") return null;
	return `${origin}${pathname.replace(/\/+$/, "")}`;
}
function withoutScheme(url) {
	return url.replace(/^https?:\/\//i, "");
}
function textAt(item, key) {
	const value = require_json_path.valueAt(item, [key]);
	if (typeof value === "number") return String(value);
	return typeof value === "string" ? value : null;
}

// src/edge/probe/instances.ts
/** Asked at a time. */
const width = 32;
const maximumBytes = 4194304;
/**
* Finds all instances, and asks each of them, or takes the list's own word where the check has no path: the only look that
* sees every one of them. A single instance has half of the time; one whose turn does not come says nothing. Rejects with
* SECRET_MISSING only.
*/
async function probeInstances(pair, check, world, signal) {
	const limit = require_open_edge.startTimeLimit(world.timeoutMs * .9, signal);
	try {
		const listed = await listOf(check, world, limit.signal);
		if (listed.kind === "judged") return listed.judgement;
		const instances = readInstances(listed.document);
		if (typeof instances === "string") return require_sample.judgement("error", {
			code: "list",
			reason: instances
		});
		const members = check.path === void 0 ? instances.map((instance) => require_judge_census.memberOf(instance, pair.expected)) : await askEach(instances, {
			pair,
			check,
			path: check.path
		}, world, limit.signal);
		return require_judge_census.judgeCensus(members, {
			quorum: check.quorum,
			atLeast: check["at-least"]
		}, pair.expected);
	} finally {
		limit.clear();
	}
}
async function listOf(check, world, signal) {
	const { from } = check;
	const secret = (text, key) => require_cli_program_ts.resolveSecret(text, world.network.variable, key);
	if ("list" in from) return {
		kind: "document",
		document: from.list.map((url) => secret(url, "from.list"))
	};
	if ("command" in from) return listOfCommand(from.command, world, signal);
	const url = secret(from.url, "from.url");
	if (!URL.canParse(url)) return fault("list", "the URL of the list of instances is none");
	return require_api_answer.askApi({
		name: "the list of instances",
		url: new URL(url),
		method: "GET",
		headers: {},
		timeoutMs: world.timeoutMs
	}, world.network, signal);
}
async function listOfCommand([file = "", ...args], world, signal) {
	let output = () => "";
	let complaint = require_process_run.collectOutput([]);
	const { code, killedBy, fault: missing } = await require_process_run.runProcess({
		file,
		args,
		shell: false,
		cwd: world.cwd,
		variables: require_process_run.variablesOf([], world.environment),
		listen(stdout, stderr) {
			output = require_process_run.collectAll(stdout, maximumBytes);
			complaint = require_process_run.collectOutput([stderr]);
		}
	}, signal);
	if (missing !== null) return fault(missing, `the command that lists the instances could not be started (${missing})`);
	if (code !== 0) {
		const said = require_process_run.lastLine(world.redact(complaint.tail()));
		const words = said === "" ? "" : `: ${said}`;
		return fault("list", `the command that lists the instances ended with ${code ?? killedBy}${words}`);
	}
	const text = output();
	if (text === null) return fault("list", "the list of instances is larger than 4 MiB");
	try {
		return {
			kind: "document",
			document: JSON.parse(text)
		};
	} catch {
		return fault("list", "the command that lists the instances prints what is not JSON");
	}
}
async function askEach(instances, asking, world, signal) {
	const members = [];
	const queue = instances.values();
	const work = async () => {
		for (const instance of queue) members.push(await askOne(instance, asking, world, signal));
	};
	await Promise.all(Array.from({ length: Math.min(width, instances.length) }, work));
	return members;
}
async function askOne(instance, { pair, check, path }, world, signal) {
	const name = require_markdown.visible(instance.name).trim().slice(0, 100);
	const unseen = {
		name,
		version: null,
		commit: null,
		digest: null,
		outcome: "nodata"
	};
	if (instance.url === null) return {
		...unseen,
		reason: "has no address in the list"
	};
	if (signal.aborted) return {
		...unseen,
		reason: "was not asked in time"
	};
	const { headers, version, commit, digest } = check;
	const http = {
		kind: "http",
		path,
		...headers === void 0 ? {} : { headers },
		...version === void 0 ? {} : { version },
		...commit === void 0 ? {} : { commit },
		...digest === void 0 ? {} : { digest }
	};
	const target = {
		name,
		url: instance.url,
		group: pair.target.group
	};
	const own = require_open_edge.startTimeLimit(world.timeoutMs / 2, signal);
	try {
		const found = await require_http.probeHttp({
			...pair,
			target,
			check: http
		}, http, world.network, own.signal);
		if (own.isUp()) return {
			...unseen,
			outcome: "fail",
			reason: "did not answer in time"
		};
		if (signal.aborted) return {
			...unseen,
			reason: "was not asked in time"
		};
		return {
			name,
			outcome: found.outcome,
			version: found.version,
			commit: found.commit,
			digest: found.digest,
			reason: found.reason
		};
	} finally {
		own.clear();
	}
}
function fault(code, reason) {
	return {
		kind: "judged",
		judgement: require_sample.judgement("error", {
			code,
			reason
		})
	};
}

exports.probeInstances = probeInstances;