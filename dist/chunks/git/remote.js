// src/git/remote.ts
/**
* The web address of a repository from a remote: ssh, scp-like, git and http(s) forms, any depth of groups.
* User names, passwords, query and fragment are dropped: they may be secrets. Null for a local path or a form
* that says nothing about the web.
*/
function webAddress(remote) {
	const scp = /^(?:[^@/\s]+@)?([\w.-]+\.[\w.-]+|localhost):(?!\/\/)\/?([^\s]+)$/.exec(remote);
	const text = scp ? `ssh://${scp[1]}/${scp[2]}` : remote.replace(/^git\+/, "");
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	if (![
		"http:",
		"https:",
		"ssh:",
		"git:"
	].includes(url.protocol) || url.hostname === "") return null;
	const path = url.pathname.replace(/\/+$/, "").replace(/\.git$/, "");
	if (path === "") return null;
	const web = url.protocol === "http:" || url.protocol === "https:";
	return `${url.protocol === "http:" ? "http" : "https"}://${web ? url.host : url.hostname}${path}`;
}
/** The links of a forge, told by its host's name; GitHub's form where the host tells nothing. */
function forgeLinks(repository) {
	const host = new URL(repository).hostname;
	const part = encodeURI;
	if (host.includes("gitlab")) return {
		repository,
		issue: `${repository}/-/issues/{number}`,
		compare: (from, to) => `${repository}/-/compare/${part(from)}...${part(to)}`,
		commit: (oid) => `${repository}/-/commit/${oid}`,
		tag: (name) => `${repository}/-/tags/${part(name)}`
	};
	if (host.includes("bitbucket")) return {
		repository,
		issue: `${repository}/issues/{number}`,
		compare: (from, to) => `${repository}/branches/compare/${part(to)}%0D${part(from)}`,
		commit: (oid) => `${repository}/commits/${oid}`,
		tag: (name) => `${repository}/src/${part(name)}`
	};
	return {
		repository,
		issue: `${repository}/issues/{number}`,
		compare: (from, to) => `${repository}/compare/${part(from)}...${part(to)}`,
		commit: (oid) => `${repository}/commit/${oid}`,
		tag: (name) => `${repository}/releases/tag/${part(name)}`
	};
}

export { webAddress as n, forgeLinks as t };