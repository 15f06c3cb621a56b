// src/edge/forge/token.ts
/**
* The token for a forge: `GITLAB_TOKEN`; `GITHUB_TOKEN`, else `GH_TOKEN`. In a workflow `GITHUB_TOKEN` is the job's, so it goes to the
* run's own GitHub alone: `repository` of a `waybill.yml` may name any host. `WAYBILL_FORGE_API` is set by who runs it, and is
* believed.
*/
function tokenOf({ kind }, web, variable) {
	if (kind === "gitlab") return variable("GITLAB_TOKEN");
	const server = variable("GITHUB_SERVER_URL");
	return server !== null && URL.canParse(server) && new URL(server).host !== new URL(web).host && variable("WAYBILL_FORGE_API") === null ? variable("GH_TOKEN") : variable("GITHUB_TOKEN", "GH_TOKEN");
}

Object.defineProperty(exports, "tokenOf", {
  enumerable: true,
  get: function () {
    return tokenOf;
  }
});