// src/git/remote.ts
/** Hosts that take ssh on the port of https in place of the host that shows the web. */
const webHosts = {
	"ssh.github.com": "github.com",
	"altssh.gitlab.com": "gitlab.com",
	"altssh.bitbucket.org": "bitbucket.org"
};
/**
* The web address of a repository from a remote: ssh, scp-like, git and http(s) forms, any depth of groups.
* User names, passwords, query and fragment are dropped: they may be secrets. Null for a local path, for an alias of
* somebody's own ssh configuration (`git@work:acme/api`), and for any other form that says nothing about the web.
*/
function webAddress(remote) {
	const text = scpAddress(remote) ?? remote.replace(/^(?:git|ssh)\+/, "");
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	const path = withoutEnd(url.pathname);
	if (path === "" || url.hostname === "") return null;
	switch (url.protocol) {
		case "http:":
		case "https:": return `${url.protocol}//${url.host}${path}`;
		case "ssh:":
		case "git:": return addressBehind(url.hostname, path);
		default: return null;
	}
}
/** Over ssh a name without a dot is an alias, and the port is not that of the web. */
function addressBehind(host, path) {
	if (!isHostName(host)) return null;
	return azureAddress(host, path) ?? `https://${webHosts[host] ?? host}${path}`;
}
/** `user@host:path` and `[user@host:port]:path`, as `git clone` takes them. */
function scpAddress(remote) {
	const bracketed = /^\[(?:[^@/\s[\]]+@)?([^@/\s[\]:]+)(?::\d+)?\]:\/?(\S+)$/.exec(remote);
	if (bracketed) return `ssh://${bracketed[1]}/${bracketed[2]}`;
	const plain = /^(?:[^@/\s:]+@)?([\w.-]+):(?!\/\/)\/?(\S+)$/.exec(remote);
	return plain?.[1] !== void 0 && isHostName(plain[1]) ? `ssh://${plain[1]}/${plain[2]}` : null;
}
function isHostName(name) {
	return name === "localhost" || /[.:]/.test(name);
}
function withoutEnd(path) {
	let end = path.length;
	while (path.charAt(end - 1) === "/") end -= 1;
	return path.slice(0, end).replace(/\.git$/, "");
}
/** `git@ssh.dev.azure.com:v3/org/project/repo` and the host it had before. */
function azureAddress(host, path) {
	if (!/^(?:ssh\.dev\.azure|vs-ssh\.visualstudio)\.com$/.test(host)) return null;
	const [, org, project, repository] = /^\/v3\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
	return org === void 0 ? null : `https://dev.azure.com/${org}/${project}/_git/${repository}`;
}
/**
* The links of a repository's web address. Which forge it is tells `forge`, else the host's name, and for a path with
* `/_git/` the path; GitHub's forms where nothing tells. Names of tags are encoded.
*/
function forgeLinks(repository, forge) {
	const url = new URL(repository);
	switch (forge ?? forgeOf(url)) {
		case "github": return githubLinks(repository, url);
		case "gitlab": return gitlabLinks(repository, url);
		case "bitbucket": return url.hostname === "bitbucket.org" ? bitbucketLinks(repository) : dataCenterLinks(url);
		case "gitea": return giteaLinks(repository, url);
		case "azure": return azureLinks(repository);
	}
}
function forgeOf({ hostname, pathname }) {
	if (hostname === "dev.azure.com" || hostname.endsWith(".visualstudio.com") || pathname.includes("/_git/")) return "azure";
	if (hostname.includes("gitlab")) return "gitlab";
	if (hostname.includes("bitbucket")) return "bitbucket";
	if (hostname === "codeberg.org" || /gitea|forgejo/.test(hostname)) return "gitea";
	return "github";
}
function githubLinks(repository, { origin }) {
	return {
		forge: "github",
		repository,
		issue: `${repository}/issues/{number}`,
		pullRequest: `${repository}/pull/{number}`,
		pullRequestMark: "#",
		compare: (from, to) => `${repository}/compare/${inPath(from)}...${inPath(to)}`,
		commit: (oid) => `${repository}/commit/${oid}`,
		tag: (name) => `${repository}/releases/tag/${inPath(name)}`,
		person: (login) => `${origin}/${encodeURIComponent(login)}`
	};
}
function gitlabLinks(repository, { origin }) {
	return {
		forge: "gitlab",
		repository,
		issue: `${repository}/-/issues/{number}`,
		pullRequest: `${repository}/-/merge_requests/{number}`,
		pullRequestMark: "!",
		compare: (from, to) => `${repository}/-/compare/${inPath(from)}...${inPath(to)}`,
		commit: (oid) => `${repository}/-/commit/${oid}`,
		tag: (name) => `${repository}/-/tags/${inPath(name)}`,
		person: (login) => `${origin}/${encodeURIComponent(login)}`
	};
}
function giteaLinks(repository, url) {
	return {
		forge: "gitea",
		repository,
		issue: `${repository}/issues/{number}`,
		pullRequest: `${repository}/pulls/{number}`,
		pullRequestMark: "#",
		compare: (from, to) => `${repository}/compare/${inPath(from)}...${inPath(to)}`,
		commit: (oid) => `${repository}/commit/${oid}`,
		tag: (name) => `${repository}/releases/tag/${inPath(name)}`,
		person: (login) => `${above(url, 2)}/${encodeURIComponent(login)}`
	};
}
function bitbucketLinks(repository) {
	return {
		forge: "bitbucket",
		repository,
		issue: `${repository}/issues/{number}`,
		pullRequest: `${repository}/pull-requests/{number}`,
		pullRequestMark: "#",
		compare: (from, to) => `${repository}/branches/compare/${inQuery(to)}%0D${inQuery(from)}`,
		commit: (oid) => `${repository}/commits/${oid}`,
		tag: (name) => `${repository}/src/${inQuery(name)}`,
		person: () => null
	};
}
/** Bitbucket Data Center shows `/scm/KEY/name.git` and `ssh://host/KEY/name.git` under `/projects/KEY/repos/name`. */
function dataCenterLinks({ origin, pathname }) {
	const [, context = "", project, name] = /^(.*?)(?:\/scm)?\/([^/]+)\/([^/]+)$/.exec(pathname) ?? [];
	const shown = project === void 0 || pathname.includes("/repos/");
	const owner = project?.startsWith("~") ? `users/${project.slice(1)}` : `projects/${project}`;
	const repository = shown ? `${origin}${pathname}` : `${origin}${context}/${owner}/repos/${name}`;
	const ref = (of) => isOid(of) ? of : inQuery(`refs/tags/${of}`);
	return {
		forge: "bitbucket",
		repository,
		issue: null,
		pullRequest: `${repository}/pull-requests/{number}`,
		pullRequestMark: "#",
		compare: (from, to) => `${repository}/compare/commits?sourceBranch=${ref(to)}&targetBranch=${ref(from)}`,
		commit: (oid) => `${repository}/commits/${oid}`,
		tag: (tag) => `${repository}/browse?at=${ref(tag)}`,
		person: (login) => `${origin}${context}/users/${encodeURIComponent(login)}`
	};
}
/** `https://dev.azure.com/org/project/_git/repo`; work items belong to the project, which may share the repository's name. */
function azureLinks(repository) {
	const [, project = repository, name = ""] = /^(.*)\/_git\/([^/]+)$/.exec(repository) ?? [];
	const base = /^https?:\/\/(?:[^/]+\.visualstudio\.com(?:\/DefaultCollection)?|[^/]+\/[^/]+)$/i.test(project) && name !== "" ? `${project}/${name}` : project;
	const version = (of) => isOid(of) ? `GC${of}` : `GT${inQuery(of)}`;
	return {
		forge: "azure",
		repository,
		issue: `${base}/_workitems/edit/{number}`,
		pullRequest: `${repository}/pullrequest/{number}`,
		pullRequestMark: "!",
		compare: (from, to) => `${repository}/branchCompare?baseVersion=${version(from)}&targetVersion=${version(to)}`,
		commit: (oid) => `${repository}/commit/${oid}`,
		tag: (name) => `${repository}?version=GT${inQuery(name)}`,
		person: () => null
	};
}
/** The address that so many segments below lead to a repository: a forge may live below a path of its host. */
function above({ origin, pathname }, segments) {
	return `${origin}${pathname.split("/").slice(0, -segments).join("/")}`;
}
function isOid(name) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}
function inQuery(name) {
	return encodeURIComponent(name).replace(/['()!*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
function inPath(name) {
	return name.split("/").map(inQuery).join("/");
}
/**
* Where the references in a repository's texts lead. Configured trackers come first, so one with `#{number}` takes the
* place of the forge's own issues. Null when nothing is known.
*/
function textLinks({ url, forge, trackers = [] }) {
	if (url === null && trackers.length === 0) return null;
	const configured = trackers.map(({ pattern, url: to }) => ({
		prefix: pattern.replace("{number}", ""),
		url: to
	}));
	const own = url === null ? null : ownReferences(forgeLinks(url, forge), new URL(url));
	return {
		references: [...configured, ...own?.references ?? []].filter(({ prefix }) => prefix !== ""),
		elsewhere: own?.elsewhere ?? [],
		pullRequest: own?.pullRequest ?? null
	};
}
/**
* Which references each forge's own text knows: GitHub's "Autolinked references and URLs", GitLab's "GitLab-specific
* references", Azure Boards's `AB#`.
*/
function ownReferences(links, url) {
	const issue = (...prefixes) => links.issue === null ? [] : prefixes.map((prefix) => ({
		prefix,
		url: links.issue ?? ""
	}));
	const elsewhere = (root, path, mark = "#") => ({
		mark,
		url: `${root}/{repository}${path}`
	});
	switch (links.forge) {
		case "github": return {
			references: issue("#", "GH-"),
			elsewhere: [elsewhere(url.origin, "/issues/{number}")],
			pullRequest: null
		};
		case "gitea": return {
			references: issue("#"),
			elsewhere: [elsewhere(above(url, 2), "/issues/{number}")],
			pullRequest: null
		};
		case "gitlab": return {
			references: [...issue("#"), {
				prefix: "!",
				url: links.pullRequest
			}],
			elsewhere: [elsewhere(url.origin, "/-/issues/{number}"), elsewhere(url.origin, "/-/merge_requests/{number}", "!")],
			pullRequest: null
		};
		case "bitbucket": return {
			references: issue("#"),
			elsewhere: [],
			pullRequest: links.pullRequest
		};
		case "azure": return {
			references: issue("#", "AB#"),
			elsewhere: [],
			pullRequest: links.pullRequest
		};
	}
}

export { textLinks as n, webAddress as r, forgeLinks as t };