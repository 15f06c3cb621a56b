// src/forge/forge-address.ts
/**
* The forge of a repository by its web address: what the wish says, else what the host's name tells (`github.com`,
* `gitlab.com`, and hosts with a part that is `github` or `gitlab`). A GitHub of one's own answers below `/api/v3`, a tenant
* of ghe.com on `api.`, a GitLab below `/api/v4`. Null for a forge that is not asked, and an address that is no repository's.
*/
function forgeAddress(repositoryUrl, wish) {
	if (!URL.canParse(repositoryUrl)) return null;
	const { origin, hostname, pathname } = new URL(repositoryUrl);
	const kind = wish.forge ?? kindOf(hostname);
	const path = decoded(pathname).replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
	const parts = path.split("/");
	if (kind === "github" && parts.length === 2) return {
		kind,
		name: "GitHub",
		api: baseOf(wish.api ?? githubApi(origin, hostname)),
		path
	};
	if (kind === "gitlab" && parts.length >= 2) return {
		kind,
		name: "GitLab",
		api: baseOf(wish.api ?? `${origin}/api/v4`),
		path
	};
	return null;
}
function kindOf(hostname) {
	if (hostname.endsWith(".ghe.com")) return "github";
	const parts = hostname.split(".");
	return ["github", "gitlab"].find((name) => parts.includes(name)) ?? null;
}
function githubApi(origin, hostname) {
	if (hostname === "github.com") return "https://api.github.com";
	return hostname.endsWith(".ghe.com") ? `https://api.${hostname}` : `${origin}/api/v3`;
}
function baseOf(api) {
	return api.replace(/\/+$/, "");
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

Object.defineProperty(exports, "forgeAddress", {
  enumerable: true,
  get: function () {
    return forgeAddress;
  }
});