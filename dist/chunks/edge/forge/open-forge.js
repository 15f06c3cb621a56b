const require_forge_address = require("../../forge/forge-address.js");
const require_shared = require("../../cli/source.js");
const require_request = require("../request.js");
const require_cli_program_ts = require("../../cli/program.js");
const require_token = require("./token.js");
let node_path = require("node:path");

// src/edge/forge/enrichment-cache.ts
const mostKept = 2e4;
const mostCharacters = 33554432;
const day = 86400;
/** A pull request may still be linked to a commit, and people mend titles and labels for a while. */
const validFor = {
	without: day,
	with: 30 * day
};
function openEnrichmentCache({ folder, source, clock }) {
	const path = (0, node_path.join)(folder, "enrichment.jsonl");
	const now = () => Math.floor(clock.now().getTime() / 1e3);
	async function readLines() {
		const bytes = await require_cli_program_ts.files.read(path).catch(() => null);
		return bytes === null ? [] : Buffer.from(bytes).toString("utf8").split("\n").filter(isEntry);
	}
	return {
		recall: async (oids) => {
			const wanted = new Set(oids);
			const known = /* @__PURE__ */ new Map();
			for (const line of await readLines()) {
				if (!wanted.has(oidOf(line))) continue;
				const entry = parseEntry(line);
				if (entry?.source !== source) continue;
				const age = now() - entry.at;
				const valid = entry.facts.pullRequest === null ? validFor.without : validFor.with;
				if (age >= 0 && age < valid) known.set(entry.oid, entry.facts);
			}
			return known;
		},
		keep: async (facts) => {
			if (facts.size === 0) return;
			const own = [...facts].map(([oid, one]) => JSON.stringify([
				oid,
				source,
				now(),
				one
			]));
			const text = `${newest([...(await readLines()).filter((line) => !facts.has(oidOf(line)) || !isFrom(line, source)), ...own]).join("\n")}\n`;
			await require_cli_program_ts.files.write(path, text).catch(() => void 0);
		}
	};
}
/** The last lines, as many as may be kept. */
function newest(lines) {
	let characters = 0;
	let from = lines.length;
	while (from > 0 && lines.length - from < mostKept) {
		characters += lines[from - 1]?.length ?? 0;
		if (characters > mostCharacters) break;
		from -= 1;
	}
	return lines.slice(from);
}
/** Every line begins with the object id, so that those of other commits need not be parsed. */
function isEntry(line) {
	return line.startsWith("[\"");
}
function oidOf(line) {
	return line.slice(2, line.indexOf("\"", 2));
}
function isFrom(line, source) {
	return line.startsWith(JSON.stringify(source), line.indexOf("\"", 2) + 2);
}
function parseEntry(line) {
	try {
		const [oid, source, at, facts] = JSON.parse(line);
		return typeof oid === "string" && typeof source === "string" && typeof at === "number" && isFacts(facts) ? {
			oid,
			source,
			at,
			facts
		} : null;
	} catch {
		return null;
	}
}
function isFacts(value) {
	const { login, pullRequest } = value ?? {};
	if (!isTextOrNull(login)) return false;
	if (pullRequest === null) return true;
	return [
		pullRequest?.number,
		pullRequest?.title,
		pullRequest?.body
	].every((one) => typeof one === "string") && isTextOrNull(pullRequest?.author) && Array.isArray(pullRequest?.labels) && pullRequest.labels.every((label) => typeof label === "string");
}
function isTextOrNull(value) {
	return value === null || typeof value === "string";
}

// src/edge/forge/open-forge.ts
/**
* Opens the forge of a repository; nothing is asked yet. Null for a forge that is not known how to ask. Only https, except to
* hosts in `network.private-hosts`; the token is in no failure and not in the cache.
*/
function openForge(options) {
	const address = require_forge_address.forgeAddress(options.repositoryUrl, options);
	if (address === null) return null;
	const { token, clock, privateHosts, timeoutMs = 3e4, pauseMs = 1e3 } = options;
	const connection = {
		address,
		token,
		clock,
		privateHosts,
		timeoutMs,
		pauseMs
	};
	const source = `${address.api} ${address.path}`;
	const cache = openEnrichmentCache({
		folder: options.cacheFolder,
		source,
		clock
	});
	return { enrich: async (oids, signal) => {
		const known = await cache.recall(oids);
		const asked = [...new Set(oids)].filter((oid) => !known.has(oid));
		if (asked.length === 0) return {
			facts: known,
			failures: []
		};
		const obstacle = obstacleTo(connection);
		if (obstacle !== null) return {
			facts: known,
			failures: [obstacle]
		};
		const { facts, unanswered } = await ask(connection, asked, signal);
		await cache.keep(facts);
		return {
			facts: new Map([...known, ...facts]),
			failures: sentencesOf(address, unanswered, new Set(oids).size)
		};
	} };
}
async function ask(connection, oids, signal) {
	if (connection.address.kind === "github") {
		const { askGithub } = await Promise.resolve().then(() => require("./github.js"));
		return askGithub(connection, oids, signal);
	}
	const { askGitlab } = await Promise.resolve().then(() => require("./gitlab.js"));
	return askGitlab(connection, oids, signal);
}
/** Why there is no use in asking. */
function obstacleTo({ address, token, privateHosts }) {
	const url = URL.canParse(address.api) ? new URL(address.api) : null;
	if (url === null || !require_request.mayAddress(url, privateHosts)) return `${address.name} was not asked: its address is not https, and its host is not in network.private-hosts.`;
	if (address.kind === "github" && token === null) return "GitHub was not asked: it answers this only to a token. Set GITHUB_TOKEN; in a workflow, to the token of the job.";
	return null;
}
/** One sentence a reason, with how many commits it kept in the dark. */
function sentencesOf({ name }, unanswered, total) {
	const byReason = /* @__PURE__ */ new Map();
	for (const [oid, reason] of unanswered) {
		const others = byReason.get(reason);
		if (others) others.push(oid);
		else byReason.set(reason, [oid]);
	}
	return [...byReason].map(([reason, oids]) => {
		const which = oids.length === 1 ? ` (${(oids[0] ?? "").slice(0, 12)})` : "";
		return `${name} told nothing about ${oids.length} of ${total} commits${which}: ${reason.replace(/\.$/, "")}.`;
	});
}
/** What `--enrich` asks with: the forge of a remote, as the run's world has it. Its failures say what stands in the way. */
function openForgeOf(given) {
	const { remote, source, world, signal } = given;
	const variable = (...names) => names.map((name) => world.environment.variable(name)).find((value) => value !== void 0 && value !== "") ?? null;
	const repositoryUrl = remote === null ? null : require_shared.webAddress(remote);
	const wish = {
		forge: source.configuration.forge ?? null,
		api: variable("WAYBILL_FORGE_API")
	};
	const address = repositoryUrl === null ? null : require_forge_address.forgeAddress(repositoryUrl, wish);
	const forge = repositoryUrl === null ? null : openForge({
		...wish,
		repositoryUrl,
		token: address === null ? null : require_token.tokenOf(address, repositoryUrl, variable),
		cacheFolder: (0, node_path.join)(source.repository.gitDirectory, "waybill"),
		clock: world.clock,
		privateHosts: require_request.createPrivateHosts(source.configuration.network["private-hosts"])
	});
	if (forge !== null) return (oids) => forge.enrich(oids, signal);
	const failure = repositoryUrl === null ? "No forge was asked: the repository has no remote with a web address. Set `repository` in waybill.yml." : `No forge was asked: ${new URL(repositoryUrl).host} is not known to be GitHub or GitLab. Set \`forge\` in waybill.yml.`;
	return async () => ({
		facts: /* @__PURE__ */ new Map(),
		failures: [failure]
	});
}

exports.openForgeOf = openForgeOf;