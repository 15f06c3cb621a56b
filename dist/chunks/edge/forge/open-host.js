const require_cli_ahead_ts = require("../../cli/ahead.js");
const require_forge_address = require("../../forge/forge-address.js");
const require_shared = require("../../cli/source.js");
const require_request = require("../request.js");
const require_token = require("./token.js");

// src/edge/forge/open-host.ts
/**
* Opens the forge of a repository for writing to it; nothing is asked yet. GitHub is asked with `GITHUB_TOKEN` (or `GH_TOKEN`), GitLab
* with `GITLAB_TOKEN` (or, in its own jobs, `CI_JOB_TOKEN`). `WAYBILL_FORGE_API` is another base URL of the interface; in a
* workflow `GITHUB_API_URL` is, where the repository is the run's own. Only https, except to `network.private-hosts`.
*
* Throws FORGE_UNKNOWN for a remote that is no GitHub or GitLab, FORGE_TOKEN_MISSING, FORGE_UNREACHABLE for an address that may
* not be dialled.
*/
async function openHost({ remote, configuration, world, signal }) {
	const variable = (...names) => names.map((name) => world.environment.variable(name)).find((value) => value !== void 0 && value !== "") ?? null;
	const web = remote === null ? null : require_shared.webAddress(remote);
	const own = web === null ? null : forgeOfRun(web, variable);
	const address = addressOf(web, {
		configuration,
		variable,
		own
	});
	const { token, isJobToken } = tokenFor(address, require_token.tokenOf(address, web ?? "", variable), {
		variable,
		own
	});
	const dialled = own?.api && URL.canParse(own.api) ? [new URL(own.api).hostname] : [];
	const privateHosts = require_request.createPrivateHosts([...configuration.network["private-hosts"], ...dialled]);
	if (!URL.canParse(address.api) || !require_request.mayAddress(new URL(address.api), privateHosts)) throw new require_cli_ahead_ts.WaybillError("FORGE_UNREACHABLE", `${address.name} is not asked at ${address.api}: that is not https, and its host is not in network.private-hosts.`, { hint: "Use its https address, or name the host in network.private-hosts of waybill.yml." });
	const { clock } = world;
	const connection = {
		address,
		token,
		privateHosts,
		clock,
		timeoutMs: 3e4,
		pauseMs: 1e3
	};
	if (address.kind === "gitlab") {
		const { openGitlabHost } = await Promise.resolve().then(() => require("./gitlab-host.js"));
		return openGitlabHost({
			...connection,
			isJobToken
		}, signal);
	}
	const { openGithubHost } = await Promise.resolve().then(() => require("./github-host.js"));
	return openGithubHost(connection, signal);
}
/** The forge of the run itself, where the repository is the run's own: a runner knows the address of its forge's interface. */
function forgeOfRun(web, variable) {
	if (web === `${variable("GITHUB_SERVER_URL") ?? ""}/${variable("GITHUB_REPOSITORY") ?? ""}`) return {
		kind: "github",
		api: variable("GITHUB_API_URL")
	};
	if (web === variable("CI_PROJECT_URL")) return {
		kind: "gitlab",
		api: variable("CI_API_V4_URL")
	};
	return null;
}
function addressOf(web, { configuration, variable, own }) {
	if (web === null) throw new require_cli_ahead_ts.WaybillError("FORGE_UNKNOWN", "The repository has no remote with a web address, so no forge is known.", { hint: "Set `repository` in waybill.yml, or add the remote: git remote add origin <url>" });
	const address = require_forge_address.forgeAddress(web, {
		forge: configuration.forge ?? own?.kind ?? null,
		api: variable("WAYBILL_FORGE_API") ?? own?.api ?? null
	});
	if (address !== null) return address;
	throw new require_cli_ahead_ts.WaybillError("FORGE_UNKNOWN", `${new URL(web).host} is not known to be GitHub or GitLab.`, { hint: "Set `forge: github` or `forge: gitlab` in waybill.yml." });
}
function tokenFor({ kind, name }, token, { variable, own }) {
	if (token !== null) return {
		token,
		isJobToken: false
	};
	const isOwnJob = own?.kind === "gitlab" || variable("WAYBILL_FORGE_API") !== null;
	const job = kind === "gitlab" && isOwnJob ? variable("CI_JOB_TOKEN") : null;
	if (job !== null) return {
		token: job,
		isJobToken: true
	};
	throw new require_cli_ahead_ts.WaybillError("FORGE_TOKEN_MISSING", `${name} takes this only with a token.`, { hint: kind === "gitlab" ? "Set GITLAB_TOKEN to a project access token with the scope api and the role Developer." : "Set GITHUB_TOKEN. In a workflow the Action has it by itself, unless its input github-token is empty; a `run:` step takes env: { GITHUB_TOKEN: \"${{ github.token }}\" }" });
}

exports.openHost = openHost;