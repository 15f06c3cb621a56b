const require_rolldown_runtime = require("../rolldown.js");
const require_cli_program_ts = require("./program.js");
const require_cli_ahead_ts = require("./ahead.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/notes/glob.ts
/**
* A test whether a text fits a pattern in which `*` stands for any text; upper and lower case are the same. Each part of
* the pattern is looked for once, from the left, so that no text takes long.
*/
function globOf(pattern) {
	const parts = pattern.toLowerCase().split("*");
	const first = parts[0] ?? "";
	if (parts.length === 1) return (text) => text.toLowerCase() === first;
	const last = parts.at(-1) ?? "";
	const between = parts.slice(1, -1).filter((part) => part !== "");
	return (written) => {
		const text = written.toLowerCase();
		const end = text.length - last.length;
		if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false;
		let at = first.length;
		for (const part of between) {
			const found = text.indexOf(part, at);
			if (found === -1 || found + part.length > end) return false;
			at = found + part.length;
		}
		return true;
	};
}

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

// src/notes/inside.ts
/** What of a release is told in lines of its own, in the order of the page. */
const insideKinds = ["vulnerabilities", "dependencies"];
/** The release with other lines. What it does not tell of stays untold. */
function withLines(release, linesOf) {
	const { vulnerabilities, dependencies } = release;
	const linesFor = (kind) => [...linesOf(kind, insideLines(release, kind))];
	return {
		...release,
		...vulnerabilities && { vulnerabilities: {
			...vulnerabilities,
			lines: linesFor("vulnerabilities")
		} },
		...dependencies && { dependencies: {
			...dependencies,
			lines: linesFor("dependencies")
		} }
	};
}
/** The lines of a kind that say something; none where the release does not tell of it. */
function insideLines(release, kind) {
	return release[kind]?.lines.map((line) => line.trim()).filter((line) => line !== "") ?? [];
}

// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));

// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 
	/* istanbul ignore next */ 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		"\u1680",
		"\u2000",
		"\u2001",
		"\u2002",
		"\u2003",
		"\u2004",
		"\u2005",
		"\u2006",
		"\u2007",
		"\u2008",
		"\u2009",
		"\u200a",
		"\u2028",
		"\u2029",
		"\u202f",
		"\u205f",
		"\u3000",
		"\ufeff"
	];
	const RELEASE_TYPES = [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	];
	module.exports = {
		MAX_LENGTH,
		MAX_SAFE_COMPONENT_LENGTH,
		MAX_SAFE_BUILD_LENGTH,
		MAX_SAFE_INTEGER,
		WHITESPACE_CHARACTERS,
		RELEASE_TYPES,
		SEMVER_SPEC_VERSION,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));

// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));

// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));

// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));

// node_modules/semver/classes/semver.js
var require_semver = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	var SemVer = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
	module.exports = SemVer;
}));

// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));

// node_modules/semver/functions/compare-build.js
var require_compare_build = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));

// src/git/tag.ts
var import_parse = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_parse(), 1);
var import_compare_build = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_compare_build(), 1);
/** SemVer 2.0.0, its own suggested expression, with numbers that fit into an integer. */
const semanticVersion = /^(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})(?:-(?:0|[1-9]\d{0,14}|\d*[A-Za-z-][\dA-Za-z-]*)(?:\.(?:0|[1-9]\d{0,14}|\d*[A-Za-z-][\dA-Za-z-]*))*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;
/** A family by its template, such as `v{version}` or `api@{version}`. */
function familyOf(template) {
	const [before = "", after = ""] = template.split("{version}");
	return {
		template,
		versionIn: (name) => {
			if (!name.startsWith(before) || !name.endsWith(after) || name.length <= before.length + after.length) return null;
			const text = name.slice(before.length, name.length - after.length);
			return semanticVersion.test(text) ? text : null;
		},
		tagFor: (version) => `${before}${version}${after}`
	};
}
/**
* The main family of a repository that configures none: `v1.2.3` and `1.2.3` together, for many a project dropped or
* took up the `v` on its way. Where neither exists, the prefix with the most versions; where nothing does, `v{version}`.
*/
function mainFamily(tagNames) {
	const dressed = familyOf("v{version}");
	const bare = familyOf("{version}");
	const withV = tagNames.filter((name) => dressed.versionIn(name) !== null);
	const without = tagNames.filter((name) => bare.versionIn(name) !== null);
	if (withV.length > 0 || without.length > 0) {
		const style = isNewer(withV, without) ? dressed : bare;
		return {
			template: style.template,
			versionIn: (name) => dressed.versionIn(name) ?? bare.versionIn(name),
			tagFor: (version) => style.tagFor(version)
		};
	}
	const prefixes = /* @__PURE__ */ new Map();
	for (const name of tagNames) {
		const prefix = /^(.*?[^\d.])\d+\.\d+\.\d+/.exec(name)?.[1];
		if (prefix !== void 0 && familyOf(`${prefix}{version}`).versionIn(name)) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1);
	}
	const [common] = [...prefixes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	return common ? familyOf(`${common[0]}{version}`) : dressed;
}
/**
* The families of packages among tags: `api@1.0.0`, `@acme/api@1.0.0`, `api-v1.0.0`, `api/v1.0.0`, `api-1.0.0`. Sorted by
* name. The forms of one name are one family, for a project may change the form on its way.
*/
function familiesIn(tagNames) {
	const names = /* @__PURE__ */ new Map();
	const main = [familyOf("v{version}"), familyOf("{version}")];
	for (const tag of tagNames) {
		if (main.some((family) => family.versionIn(tag) !== null)) continue;
		const [, name, between] = /^(.*?[\p{L}\p{N}])(@v?|[-/_]v?)\d+\.\d+\.\d+/u.exec(tag) ?? [];
		if (name === void 0 || between === void 0) continue;
		const forms = names.get(name);
		const form = forms?.get(between) ?? {
			family: familyOf(`${name}${between}{version}`),
			versions: []
		};
		const version = form.family.versionIn(tag);
		if (version === null) continue;
		form.versions.push(version);
		if (forms) forms.set(between, form);
		else names.set(name, /* @__PURE__ */ new Map([[between, form]]));
	}
	return [...names].toSorted(([a], [b]) => a < b ? -1 : 1).map(([name, forms]) => {
		const family = joined$1([...forms.values()]);
		return {
			name,
			template: family.template,
			family
		};
	});
}
/** One family of several forms: new tags are written as that of the highest version is. */
function joined$1(forms) {
	const [first, ...others] = forms;
	if (!first) return familyOf("v{version}");
	if (others.length === 0) return first.family;
	const style = others.reduce((a, b) => isNewer(a.versions, b.versions) ? a : b, first).family;
	const families = [style, ...forms.map(({ family }) => family).filter((family) => family !== style)];
	return {
		template: style.template,
		versionIn: (name) => {
			for (const family of families) {
				const version = family.versionIn(name);
				if (version !== null) return version;
			}
			return null;
		},
		tagFor: (version) => style.tagFor(version)
	};
}
/** Whether the highest version among the one is higher than all of the others. */
function isNewer(names, others) {
	if (others.length === 0 || names.length === 0) return others.length === 0;
	const highest = (all) => all.map((name) => name.replace(/^v/, "")).map((name) => (0, import_parse.default)(name) ?? name).reduce((a, b) => (0, import_compare_build.default)(a, b) >= 0 ? a : b);
	return (0, import_compare_build.default)(highest(names), highest(others)) >= 0;
}
/**
* The releases of a family in ascending order of version (SemVer 2.0.0, section 11). Builds of one version have no order
* of their own: they come by their tags' dates, then by name; see `orderBuilds`. Of two tags on one commit the higher
* version names the release.
*/
function releasesOf(family, tags) {
	const found = [];
	for (const tag of tags) {
		const text = family.versionIn(tag.name);
		const version = text === null ? null : (0, import_parse.default)(text);
		if (version) found.push({
			version,
			tag
		});
	}
	found.sort((a, b) => a.version.compare(b.version) || a.tag.taggedAt - b.tag.taggedAt || a.version.compareBuild(b.version) || (a.tag.name < b.tag.name ? -1 : 1));
	const byCommit = /* @__PURE__ */ new Map();
	for (const one of found) {
		const same = byCommit.get(one.tag.oid);
		if (same) same.push(one);
		else byCommit.set(one.tag.oid, [one]);
	}
	return found.filter((one) => byCommit.get(one.tag.oid)?.at(-1) === one).map(({ version, tag }) => ({
		version,
		tag: tag.name,
		aliases: (byCommit.get(tag.oid) ?? []).slice(0, -1).map((other) => other.tag.name),
		oid: tag.oid,
		taggedAt: tag.taggedAt
	}));
}
/**
* Puts builds of one version (`1.0.0+1`, `1.0.0+2`) in the order in which one holds the other; where neither does, the order
* of `releasesOf` stays. Asks nothing where every version has one build.
*/
async function orderBuilds(releases, isAncestor) {
	if (!releases.some((one, index) => index > 0 && releases[index - 1]?.version.compare(one.version) === 0)) return releases;
	const ordered = [];
	for (const release of releases) {
		let at = ordered.length;
		for (let before = at - 1; before >= 0; before--) {
			const other = ordered[before];
			if (!other || other.version.compare(release.version) !== 0) break;
			if (await isAncestor(release.oid, other.oid)) at = before;
		}
		ordered.splice(at, 0, release);
	}
	return ordered;
}
/** True for `1.0.0-rc.1` and the like. */
function isPrerelease(release) {
	return release.version.prerelease.length > 0;
}
/** True when both are builds toward the same version: `1.0.0-rc.1` and `1.0.0-rc.2`. */
function sameVersion(a, b) {
	return a.version.compareMain(b.version) === 0;
}

// src/journeys/packages.ts
/** The packages that are configured; else those that the tags tell of (`api@1.0.0`, `@acme/api@1.0.0`, `api-v1.0.0`). */
async function packagesOf(repository, configuration, tagNames) {
	if (configuration.packages) return Object.entries(configuration.packages).map(([name, { path, tags }]) => ({
		name,
		family: familyOf(tags ?? `${name}@{version}`),
		folder: path
	}));
	const found = familiesIn(tagNames);
	if (found.length === 0 || repository.head === null) return [];
	const folders = await foldersByPackage(repository, repository.head, found.map(({ name }) => name));
	return found.map(({ name, family }) => ({
		name,
		family,
		folder: folders.get(name) ?? null
	}));
}
/** The package of a name. Throws PACKAGE_UNKNOWN with the names there are. */
function packageNamed(packages, name) {
	const found = packages.find((one) => one.name === name);
	if (found) return found;
	const names = packages.map((one) => one.name);
	const meant = require_cli_program_ts.suggest(name, names);
	throw new require_cli_ahead_ts.WaybillError("PACKAGE_UNKNOWN", `There is no package ${name}.`, { hint: names.length === 0 ? `Say where it is, in waybill.yml: packages: { ${name}: { path: packages/${name}, tags: "${name}@{version}" } }` : meant ? `Did you mean ${meant}? There are: ${names.join(", ")}.` : `There are: ${names.join(", ")}.` });
}
/**
* Where packages live: the folder whose `package.json` has the name, else the one folder that is called so. The
* manifests of folders with other names are only read for packages that are not found by theirs.
*/
async function foldersByPackage(repository, commit, names) {
	const manifests = (await repository.paths(commit)).filter((path) => /(?:^|\/)package\.json$/.test(path));
	const folderOf = (path) => path.slice(0, -13) || ".";
	const folders = /* @__PURE__ */ new Map();
	for (const name of names) {
		const plain = name.slice(name.indexOf("/") + 1);
		const candidates = manifests.filter((path) => folderOf(path).endsWith(`/${plain}`) || folderOf(path) === plain).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
		const [first] = candidates;
		for (const path of candidates) if (await nameIn(repository, commit, path) === name) folders.set(name, folderOf(path));
		if (!folders.has(name) && candidates.length === 1 && first !== void 0) folders.set(name, folderOf(first));
	}
	return folders;
}
async function nameIn(repository, commit, path) {
	const bytes = await repository.file(commit, path);
	try {
		const name = JSON.parse(bytes?.toString("utf8") ?? "null")?.name;
		return typeof name === "string" ? name : null;
	} catch {
		return null;
	}
}

// src/notes/overrides.ts
const noOverrides = {
	changes: {},
	releases: {}
};
/**
* Opens the overrides of changes. The more exact key wins: a commit's id (the longest), then a pull request's number,
* then the first header in the order of the file. Null where there are none.
*/
function openOverrides({ changes }) {
	const all = Object.entries(changes).map(([key, says]) => ({
		key,
		says
	}));
	if (all.length === 0) return null;
	const byId = /* @__PURE__ */ new Map();
	const byNumber = /* @__PURE__ */ new Map();
	const byHeader = [];
	for (const one of all) if (/^[0-9a-f]{7,}$/.test(one.key)) byId.set(one.key.slice(0, 7), [...byId.get(one.key.slice(0, 7)) ?? [], one]);
	else if (/^[#!]\d+$/.test(one.key)) byNumber.set(one.key.slice(1), one);
	else byHeader.push({
		...one,
		fits: globOf(one.key)
	});
	for (const same of byId.values()) same.sort((a, b) => b.key.length - a.key.length);
	return ({ oid, pullRequest, headers }) => byId.get(oid.slice(0, 7))?.find(({ key }) => oid.startsWith(key)) ?? (pullRequest === null ? null : byNumber.get(pullRequest)) ?? byHeader.find(({ fits }) => headers.some(fits)) ?? null;
}
/**
* Reads an override file; an empty one says nothing. `file` is the name that places carry. Neither the YAML parser nor the
* schema is loaded before. Throws WaybillErrors with everything that is wrong, in the order of the file: CONFIG_INVALID,
* and SECRET_LITERAL for a token that would end up in the notes.
*/
async function readOverrides(text, file) {
	const { parseOverrides } = await Promise.resolve().then(() => require("../notes/parse-overrides.js"));
	return parseOverrides(text, file);
}

// src/git/visits.ts
/** Bits of a mark below the number of its walk. */
const bits = 3;
const mask = 7;
/**
* Marks (0 to 7) that walks over a graph leave on commits, by number. A new walk finds none: there are as many walks as
* releases, and each sees few of the commits.
*/
var Visits = class {
	#marks;
	#walk = 0;
	/** `size` is the number of commits; up to 2\u00b2\u2078 walks. */
	constructor(size) {
		this.#marks = new Int32Array(size);
	}
	begin() {
		this.#walk += 1;
	}
	/** The mark of this walk; 0 where it has not been. */
	of(commit) {
		const mark = this.#marks[commit] ?? 0;
		return mark >> bits === this.#walk ? mark & mask : 0;
	}
	set(commit, mark) {
		this.#marks[commit] = this.#walk << bits | mark;
	}
};

// src/git/base.ts
/**
* The lower release that leaves the fewest commits between it and the release, as an index into `candidates`;
* on a tie an ancestor of the release, then the higher version. Null when it shares no commit with any.
*
* The release's own commits are missing from every candidate alike, so what counts is how much of the history below
* the boundary a candidate lacks. Nearly always that is nothing, and the first candidate from the top has it.
*/
function nearestBase(graph, { boundary, candidates, below, visits = new Visits(graph.size) }) {
	if (boundary.length === 0) return null;
	const walk = {
		graph,
		visits,
		starts: boundary
	};
	const onBoundary = taggedOn(walk, candidates, below);
	if (onBoundary !== null) return onBoundary;
	let best = null;
	for (let index = below - 1; index >= 0; index--) {
		const tip = candidates[index];
		if (tip === void 0) continue;
		const lacks = missing(walk, tip, best?.lacks ?? Number.MAX_SAFE_INTEGER);
		if (best && lacks > best.lacks) continue;
		const base = {
			index,
			lacks,
			ancestor: reaches(walk, tip)
		};
		if (!best || isNearer(base, best)) best = base;
		if (lacks === 0) break;
	}
	return best?.index ?? null;
}
/** The highest candidate that sits on the boundary and lacks nothing: an ancestor, and the plain case. */
function taggedOn(walk, candidates, below) {
	const { starts } = walk;
	for (let index = below - 1; index >= 0; index--) {
		const tip = candidates[index];
		if (tip === void 0 || !starts.includes(tip)) continue;
		if (starts.length === 1 || missing(walk, tip, 0) === 0) return index;
	}
	return null;
}
/** Candidates come from the highest version down, so an equal one loses. */
function isNearer(base, best) {
	return base.lacks < best.lacks || base.lacks === best.lacks && base.ancestor && !best.ancestor;
}
/** How many commits below `starts` the tip does not reach; stops counting once it is more than `limit`. */
function missing({ graph, visits, starts }, tip, limit) {
	const fromStarts = 1;
	const fromTip = 2;
	const { first, isMerge, others } = graph.links();
	const depths = graph.depths();
	visits.begin();
	const queue = new DeepestFirst();
	let open = 0;
	const mark = (commit, colour) => {
		const before = visits.of(commit);
		if (before === 0) {
			visits.set(commit, colour);
			queue.push(depths[commit] ?? 0, commit);
			if (colour === fromStarts) open += 1;
		} else if ((before | colour) !== before) {
			visits.set(commit, before | colour);
			if (before === fromStarts) open -= 1;
		}
	};
	for (const start of starts) mark(start, fromStarts);
	mark(tip, fromTip);
	let lacking = 0;
	while (open > 0) {
		const commit = queue.pop();
		if (commit === void 0) break;
		const colour = visits.of(commit);
		if (colour === fromStarts) {
			open -= 1;
			lacking += 1;
			if (lacking > limit) return lacking;
		}
		const parent = first[commit] ?? -1;
		if (parent !== -1) mark(parent, colour);
		if (isMerge[commit] === 1) others.get(commit)?.forEach((other) => mark(other, colour));
	}
	return lacking;
}
function reaches({ graph, visits, starts }, target) {
	const depths = graph.depths();
	const floor = depths[target] ?? 0;
	const stack = [...starts];
	visits.begin();
	for (let commit = stack.pop(); commit !== void 0; commit = stack.pop()) {
		if (commit === target) return true;
		for (const parent of graph.parentsOf(commit)) {
			if ((depths[parent] ?? 0) < floor || visits.of(parent) !== 0) continue;
			visits.set(parent, 1);
			stack.push(parent);
		}
	}
	return false;
}
/** Room for the commit's number beside its depth in one integer, which stays exact. */
const commits = 2 ** 26;
/** A binary heap that gives the deepest commit first, so that every child is seen before its parents. */
var DeepestFirst = class {
	#heap = [];
	push(depth, commit) {
		const heap = this.#heap;
		const key = depth * commits + commit;
		let at = heap.push(key) - 1;
		while (at > 0) {
			const up = at - 1 >> 1;
			const above = heap[up] ?? 0;
			if (above >= key) break;
			heap[at] = above;
			at = up;
		}
		heap[at] = key;
	}
	pop() {
		const heap = this.#heap;
		const top = heap[0];
		const last = heap.pop();
		if (top === void 0 || last === void 0) return void 0;
		if (heap.length > 0) this.#sink(last);
		return top % commits;
	}
	#sink(key) {
		const heap = this.#heap;
		let at = 0;
		for (;;) {
			let next = 2 * at + 1;
			if (next >= heap.length) break;
			if (next + 1 < heap.length && (heap[next + 1] ?? 0) > (heap[next] ?? 0)) next += 1;
			const below = heap[next] ?? 0;
			if (below <= key) break;
			heap[at] = below;
			at = next;
		}
		heap[at] = key;
	}
};

// src/git/ownership.ts
/** Owner of a commit that no release reaches. */
const unowned = -1;
/**
* Gives every commit to the first tip that reaches it, tips in the order given (ascending versions): so no commit is
* listed in two releases, on release branches neither. One visit a commit. `tips` are commit numbers, or undefined
* for a tip that is not in the graph.
*/
function assignOwners(graph, tips) {
	const { first, isMerge, others } = graph.links();
	const owners = new Int32Array(graph.size).fill(-1);
	const stack = [];
	tips.forEach((tip, owner) => {
		if (tip === void 0 || owners[tip] !== -1) return;
		owners[tip] = owner;
		let commit = tip;
		while (commit !== void 0) {
			if (isMerge[commit] === 1) {
				for (const parent of others.get(commit) ?? []) if (owners[parent] === -1) {
					owners[parent] = owner;
					stack.push(parent);
				}
			}
			const next = first[commit] ?? -1;
			if (next !== -1 && owners[next] === -1) {
				owners[next] = owner;
				commit = next;
			} else commit = stack.pop();
		}
	});
	return owners;
}

// src/git/lineage.ts
/**
* Divides a history among the releases of a family, ascending by version, and the draft at `head`.
* The sets of the stable releases and the draft are disjoint and together are what HEAD and the tags reach.
* Three visits a commit, whatever the number of releases.
*/
function traceLineage(graph, releases, head) {
	const tips = [...releases.map(({ oid }) => graph.numberOf(oid)), graph.numberOf(head)];
	const draftIndex = releases.length;
	const stableTips = tips.map((tip, index) => {
		const release = releases[index];
		return release && isPrerelease(release) ? void 0 : tip;
	});
	const stableOwners = assignOwners(graph, stableTips);
	const owners = assignOwners(graph, tips);
	const stable = commitsByOwner(stableOwners, tips.length);
	const fresh = commitsByOwner(owners, tips.length);
	const visits = new Visits(graph.size);
	return {
		commits: releases.map((release, index) => (isPrerelease(release) ? fresh[index] : stable[index]) ?? []),
		fresh,
		draft: stable[draftIndex] ?? [],
		baseOf: (index) => {
			const tip = tips[index];
			if (tip === void 0) return null;
			return previousPrerelease(releases, index) ?? nearestStable({
				graph,
				visits,
				stableTips,
				stable,
				stableOwners,
				index,
				tip
			});
		}
	};
}
function commitsByOwner(owners, count) {
	const lists = Array.from({ length: count }, () => []);
	for (let commit = 0; commit < owners.length; commit++) {
		const owner = owners[commit] ?? -1;
		if (owner !== -1) lists[owner]?.push(commit);
	}
	return lists;
}
/** A prerelease compares with the previous one of the same version. */
function previousPrerelease(releases, index) {
	const release = releases[index];
	const before = releases[index - 1];
	if (!release || !before || !isPrerelease(release) || !isPrerelease(before)) return null;
	return sameVersion(release, before) ? index - 1 : null;
}
function nearestStable(question) {
	const { graph, visits, stableTips, index } = question;
	const boundary = stableTips[index] === void 0 ? boundaryBelow(question) : boundaryOf$1(question);
	return nearestBase(graph, {
		boundary,
		candidates: stableTips,
		below: index,
		visits
	});
}
/** The parents of a stable release's own commits that lower releases own; its tip where it owns nothing. */
function boundaryOf$1({ graph, visits, stable, stableOwners, index, tip }) {
	const own = stable[index] ?? [];
	if (own.length === 0) return [tip];
	const { first, isMerge, others } = graph.links();
	const boundary = [];
	visits.begin();
	const meet = (commit) => {
		if (stableOwners[commit] === index || visits.of(commit) !== 0) return;
		visits.set(commit, 1);
		boundary.push(commit);
	};
	for (let at = 0; at < own.length; at++) {
		const commit = own[at] ?? 0;
		const parent = first[commit] ?? -1;
		if (parent !== -1) meet(parent);
		if (isMerge[commit] === 1) others.get(commit)?.forEach(meet);
	}
	return boundary;
}
/**
* Where a walk down from a prerelease's tip first meets commits of lower stable releases; the tip itself where it is one.
* What it walks over belongs to a later stable release or to none.
*/
function boundaryBelow({ graph, visits, stableOwners, index, tip }) {
	const { first, isMerge, others } = graph.links();
	const boundary = [];
	const stack = [];
	visits.begin();
	const meet = (commit) => {
		if (visits.of(commit) !== 0) return;
		visits.set(commit, 1);
		const owner = stableOwners[commit] ?? -1;
		if (owner !== -1 && owner < index) boundary.push(commit);
		else stack.push(commit);
	};
	meet(tip);
	for (let commit = stack.pop(); commit !== void 0; commit = stack.pop()) {
		if (isMerge[commit] === 1) others.get(commit)?.forEach(meet);
		const parent = first[commit] ?? -1;
		if (parent !== -1) meet(parent);
	}
	return boundary;
}

// src/git/range.ts
/**
* Reads a range as people write it: nothing, a tag or version, or `A..B` (an empty side is HEAD).
* Throws RANGE_INVALID for `A...B`: the symmetric set of commits is no release of anything.
*/
function readRange$1(text) {
	if (text === null || text === "") return { kind: "current" };
	if (text.includes("...")) {
		const [from = "", to = ""] = text.split("...");
		throw new require_cli_ahead_ts.WaybillError("RANGE_INVALID", `The range ${text} has three dots: that is what either side has alone.`, { hint: `Run: waybill notes ${from}..${to}` });
	}
	if (!text.includes("..")) return {
		kind: "release",
		name: text
	};
	const [from = "", to = "", more] = text.split("..");
	if (more !== void 0) throw new require_cli_ahead_ts.WaybillError("RANGE_INVALID", `${text} is not a range.`, { hint: "Write A..B." });
	return {
		kind: "between",
		from: from || "HEAD",
		to: to || "HEAD"
	};
}

// src/changes/oid-index.ts
/** The shortest id that names a commit, in digits. */
const shortest = 7;
/** Finds the commits of a range that some ids name, full or abbreviated. */
var OidIndex = class {
	#readings;
	#byPrefix = /* @__PURE__ */ new Map();
	#copies = /* @__PURE__ */ new Map();
	/** Only these ids will be asked for. */
	constructor(readings, oids) {
		this.#readings = readings;
		if (oids.length === 0) return;
		for (const oid of oids) {
			const prefix = oid.slice(0, shortest);
			if (!this.#byPrefix.has(prefix)) this.#byPrefix.set(prefix, []);
		}
		readings.forEach(({ oid, pickedFrom }, index) => {
			this.#byPrefix.get(oid.slice(0, shortest))?.push(index);
			const prefix = pickedFrom?.slice(0, shortest);
			if (prefix === void 0 || !this.#byPrefix.has(prefix)) return;
			const copies = this.#copies.get(prefix);
			if (copies) copies.push(index);
			else this.#copies.set(prefix, [index]);
		});
	}
	/**
	* The commit that an id names, of several the newest `after` an index; where it is not in the range, or where `copies`
	* come first, its newest copy after the index.
	*/
	find(oid, { after, copies }) {
		const prefix = oid.slice(0, shortest);
		const named = this.#byPrefix.get(prefix)?.filter((index) => this.#readings[index]?.oid.startsWith(oid)) ?? [];
		const own = named.find((index) => index > after) ?? named.find((index) => index !== after);
		const copy = this.#copies.get(prefix)?.find((index) => index > after && isSame(this.#readings[index]?.pickedFrom ?? "", oid));
		return (copies ? copy ?? own : own ?? copy) ?? null;
	}
	/** The index of the commit that an id names; undefined for one outside of the range. */
	indexOf(oid) {
		return this.#byPrefix.get(oid.slice(0, shortest))?.find((index) => this.#readings[index]?.oid.startsWith(oid));
	}
};
function isSame(one, other) {
	return one.startsWith(other) || other.startsWith(one);
}

// src/changes/parallel-lines.ts
/** How many commits one look down the range tells apart: the bits of a number. */
const batchSize = 30;
/** One line from the tip down, each the first parent of the one before, marked by 1: what is all on it is not apart. */
function trunkOf(range) {
	const trunk = new Uint8Array(range.readings.length);
	for (let index = range.tip ?? 0; index !== void 0 && trunk[index] === 0;) {
		trunk[index] = 1;
		index = range.parentsOf(index)[0];
	}
	return trunk;
}
/** Tells which commits of a range stand on lines of which neither reaches the other. */
var ParallelLines = class {
	#range;
	constructor(range) {
		this.#range = range;
	}
	/**
	* The members of groups (indices into the readings) that are apart from another member of their group, ascending.
	* Only the newest `most` of all are looked at, thirty with every look down the range.
	*/
	apart(groups, most) {
		const trunk = trunkOf(this.#range);
		const members = groups.filter((indices) => indices.some((index) => trunk[index] !== 1)).flatMap((indices, group) => indices.map((index) => ({
			index,
			group
		}))).toSorted((a, b) => a.index - b.index).slice(0, most);
		const sizes = /* @__PURE__ */ new Map();
		for (const { group } of members) sizes.set(group, (sizes.get(group) ?? 0) + 1);
		const related = this.#relatives(members);
		return members.filter(({ group }, at) => (related[at] ?? 0) + 1 < (sizes.get(group) ?? 0)).map(({ index }) => index);
	}
	/** For each member how many of its group it reaches or is reached by. */
	#relatives(members) {
		const related = new Int32Array(members.length);
		const reachedBy = new Int32Array(this.#range.readings.length);
		for (let start = 0; start < members.length; start += batchSize) {
			const batch = members.slice(start, start + batchSize);
			reachedBy.fill(0);
			this.#lookDown(reachedBy, batch, members.at(-1)?.index ?? 0);
			for (const [at, { index, group }] of members.entries()) for (const [bit, source] of batch.entries()) if (source.group === group && source.index !== index && ((reachedBy[index] ?? 0) & 1 << bit) !== 0) {
				related[at] = (related[at] ?? 0) + 1;
				related[start + bit] = (related[start + bit] ?? 0) + 1;
			}
		}
		return related;
	}
	/** Marks what each commit of a batch reaches, by its bit, down to the last index that matters. */
	#lookDown(reachedBy, batch, last) {
		for (const [bit, { index }] of batch.entries()) reachedBy[index] = (reachedBy[index] ?? 0) | 1 << bit;
		for (let index = batch[0]?.index ?? 0; index < last; index++) {
			const marks = reachedBy[index] ?? 0;
			if (marks === 0) continue;
			for (const parent of this.#range.parentsOf(index)) reachedBy[parent] = (reachedBy[parent] ?? 0) | marks;
		}
	}
};

// src/changes/trailing-numbers.ts
const nothing$7 = [];
const most = 10;
const longestGroup = 60;
const longestNumber = 10;
const group = /^\((?:(?:backport|cherry[- ]pick(?:ed)?)(?: of| from)? )?(#|!|GH-)(\d{1,10})\)$/i;
/** Cuts them off: `fix: x (#3) (#12)` has two. Nothing but a look at the last character for a header without one. */
function cutNumbers(header) {
	if (!header.endsWith(")")) return {
		line: header,
		numbers: nothing$7
	};
	const numbers = [];
	let end = header.length;
	while (numbers.length < most && header[end - 1] === ")") {
		const start = plainStart(header, end);
		const found = start === -1 ? groupBefore(header, end) : plainGroup(header, start, end);
		if (found === null) break;
		numbers.unshift(found);
		end = found.start;
		while (header[end - 1] === " ") end -= 1;
	}
	return {
		line: header.slice(0, end),
		numbers
	};
}
/** The header without them, and nothing else made of it. */
function withoutNumbers(header) {
	return header.endsWith(")") ? cutNumbers(header).line : header;
}
/** The last of them, which is what the commit came by; null where there is none. */
function lastNumber(header) {
	if (!header.endsWith(")")) return null;
	const start = plainStart(header, header.length);
	return start === -1 ? groupBefore(header, header.length)?.number ?? null : header.slice(start + 2, -1);
}
/** Where a group of only a mark and digits begins, `(#12)`, that ends before `end`; -1 for any other. */
function plainStart(header, end) {
	let at = end - 2;
	let mark = header.charCodeAt(at);
	while (mark >= 48 && mark <= 57) mark = header.charCodeAt(--at);
	const digits = end - 2 - at;
	return digits > 0 && digits <= longestNumber && (mark === 33 || mark === 35) && header.charCodeAt(at - 1) === 40 ? at - 1 : -1;
}
function plainGroup(header, start, end) {
	return {
		number: header.slice(start + 2, end - 1),
		mark: header[start + 1] === "!" ? "!" : "#",
		start
	};
}
function groupBefore(header, end) {
	const start = header.lastIndexOf("(", end - 1);
	const match = start === -1 || end - start > longestGroup ? null : group.exec(header.slice(start, end));
	if (match === null) return null;
	return {
		number: match[2] ?? "",
		mark: match[1] === "!" || match[1] === "#" ? match[1] : "GH-",
		start
	};
}

// src/changes/duplicates.ts
const nothing$6 = /* @__PURE__ */ new Map();
const nobody$1 = [];
const noQuestion = {
	patches: /* @__PURE__ */ new Map(),
	gone: /* @__PURE__ */ new Map()
};
/**
* The commits of a range that are copies of others in it, by object id. What the `-x` trailer of a cherry-pick says comes
* first; then the same pull request with the same description; then the same author, author date and description (a
* rebase and a cherry-pick keep these); then the same patch. Of several copies the oldest is the one that is told,
* unless a trailer names the original. Merges are never copies. A copy of what was reverted is a change of its own.
*/
function duplicatesIn(range, question) {
	if (question.patches.size === 0 && !mayHoldCopies(range)) return nothing$6;
	const found = new Copies(range, question);
	found.byTrailer();
	found.byPullRequest();
	found.byAuthorDate();
	found.byPatch();
	return found.named();
}
/** Whether anything at all looks like a copy: a trailer, a number or an author date that stands twice. */
function mayHoldCopies({ readings, suspects = all(readings) }) {
	const numbers = /* @__PURE__ */ new Set();
	const dates = /* @__PURE__ */ new Set();
	return suspects.some((index) => {
		const reading = readings[index];
		if (!reading || reading.merge) return false;
		if (reading.pickedFrom !== null || dates.has(reading.authoredAt)) return true;
		dates.add(reading.authoredAt);
		return numbersOf(reading).some((number) => numbers.size === numbers.add(number).size);
	});
}
function all(readings) {
	return readings.map((_, index) => index);
}
/** The newest commits that patches are asked for; a range with more look-alikes than these is not looked at any closer. */
const mostCandidates = 1e3;
/**
* The object ids of commits whose patches may show that they are copies: of one author with descriptions that begin alike, on
* lines of which neither reaches the other, and nothing yet tells that they are copies. Empty, at the cost of one look
* at each commit, for a range without merges. At most the 1,000 newest.
*/
function patchCandidates(range) {
	const { readings, tangled = true } = range;
	if (!tangled || !readings.some(({ merge }) => merge)) return nobody$1;
	const authors = authorsBeside(range);
	if (authors.size === 0) return nobody$1;
	const alike = /* @__PURE__ */ new Map();
	readings.forEach((reading, index) => {
		if (reading.merge || reading.description === "" || !authors.has(authorOf(reading))) return;
		const words = beginningOf(reading.description);
		const others = alike.get(words);
		if (others) others.push(index);
		else alike.set(words, [index]);
	});
	const groups = [...alike.values()].flatMap((indices) => indices.length > 1 ? byAuthor(readings, indices) : []);
	if (groups.length === 0) return nobody$1;
	const known = new Copies(range, noQuestion);
	known.byTrailer();
	known.byPullRequest();
	known.byAuthorDate();
	const open = groups.map((group) => group.filter((index) => !known.has(index)));
	return new ParallelLines(range).apart(open.filter(({ length }) => length > 1), mostCandidates).map((index) => readings[index]?.oid ?? "");
}
/** Who made commits beside the main line, and of which types: where nobody is, nothing is apart. */
function authorsBeside(range) {
	const trunk = trunkOf(range);
	const authors = /* @__PURE__ */ new Set();
	range.readings.forEach((reading, index) => {
		if (trunk[index] !== 1 && !reading.merge) authors.add(authorOf(reading));
	});
	return authors;
}
function authorOf({ people, type }) {
	return `${people[0]?.identity ?? ""} ${type ?? ""}`;
}
const fewWords = /^\S+(?: \S+){0,2}/;
/** Three words, without what a backport adds at the end of them. */
function beginningOf(description) {
	const text = withoutNumbers(description);
	return fewWords.exec(text.slice(0, longestBeginning))?.[0] ?? text;
}
const longestBeginning = 80;
/** The groups of commits of one type that one author made, of several. */
function byAuthor(readings, indices) {
	const groups = /* @__PURE__ */ new Map();
	for (const index of indices) {
		const reading = readings[index];
		if (!reading) continue;
		const author = authorOf(reading);
		const group = groups.get(author);
		if (group) group.push(index);
		else groups.set(author, [index]);
	}
	return [...groups.values()].filter(({ length }) => length > 1);
}
/** Type and description without the numbers of pull requests at its end. */
function textOf({ type, description }) {
	return `${type ?? ""}: ${withoutNumbers(description)}`;
}
/** What was found to be copies so far, by index; one that was found by one sign is not looked at by the next. */
var Copies = class {
	#readings;
	#suspects;
	#question;
	#of = /* @__PURE__ */ new Map();
	constructor({ readings, suspects = all(readings) }, question) {
		this.#readings = readings;
		this.#suspects = suspects;
		this.#question = question;
	}
	has(index) {
		return this.#of.has(index);
	}
	named() {
		if (this.#of.size === 0) return nothing$6;
		const named = /* @__PURE__ */ new Map();
		for (const [index, { kind }] of this.#of) {
			const [copy, original] = [this.#readings[index], this.#readings[this.#originalOf(index)]];
			if (copy && original) named.set(copy.oid, {
				of: original.oid,
				kind
			});
		}
		return named;
	}
	byTrailer() {
		const picks = this.#open(({ pickedFrom }) => pickedFrom !== null);
		if (picks.length === 0) return;
		const oids = new OidIndex(this.#readings, picks.flatMap(({ reading }) => sourcesOf(reading)));
		const others = [];
		for (const pick of picks) {
			const sources = sourcesOf(pick.reading).map((oid) => oids.indexOf(oid));
			const originals = sources.filter((one) => one !== void 0 && !this.#isGone(one));
			const original = originals.find((one) => one !== void 0 && this.#isAlike(pick.reading, one)) ?? (originals.length === sources.length ? originals[0] : void 0);
			if (original !== void 0) this.#link(pick.index, original, "picked");
			else if (originals.length === 0) others.push(pick);
		}
		this.#collapse("picked", others, ({ reading }) => [`${sourcesOf(reading).at(-1)?.slice(0, 7)} ${textOf(reading)}`]);
	}
	byPullRequest() {
		const seen = /* @__PURE__ */ new Set();
		const repeated = /* @__PURE__ */ new Set();
		for (const index of this.#suspects) {
			const reading = this.#readings[index];
			for (const number of reading ? numbersOf(reading) : nobody$1) if (seen.has(number)) repeated.add(number);
			else seen.add(number);
		}
		if (repeated.size === 0) return;
		const repeats = (reading) => numbersOf(reading).filter((number) => repeated.has(number));
		const candidates = this.#open((reading) => reading.pullRequest !== null && repeats(reading).length > 0);
		this.#collapse("same-pull-request", candidates, ({ reading }) => repeats(reading).map((number) => `${number} ${textOf(reading)}`));
	}
	byAuthorDate() {
		const seen = /* @__PURE__ */ new Set();
		const repeated = /* @__PURE__ */ new Set();
		for (const index of this.#suspects) {
			const authoredAt = this.#readings[index]?.authoredAt ?? 0;
			if (seen.has(authoredAt)) repeated.add(authoredAt);
			else seen.add(authoredAt);
		}
		if (repeated.size === 0) return;
		const candidates = this.#open(({ authoredAt, description }) => repeated.has(authoredAt) && description !== "");
		this.#collapse("copied", candidates, ({ reading }) => [`${reading.authoredAt} ${reading.people[0]?.identity ?? ""} ${textOf(reading)}`]);
	}
	byPatch() {
		const { patches } = this.#question;
		if (patches.size === 0) return;
		const candidates = this.#open(({ oid }) => patches.has(oid), all(this.#readings));
		this.#collapse("same-patch", candidates, ({ reading }) => [patches.get(reading.oid) ?? reading.oid]);
	}
	/** What may be a copy and passes, oldest first. */
	#open(passes, among = this.#suspects) {
		const open = [];
		for (let at = among.length - 1; at >= 0; at--) {
			const index = among[at] ?? 0;
			const reading = this.#readings[index];
			if (!reading || reading.merge || !passes(reading)) continue;
			if (!this.#of.has(index) && !this.#question.gone.has(reading.oid)) open.push({
				reading,
				index
			});
		}
		return open;
	}
	/** Takes those that share a key for copies of the first of them. */
	#collapse(kind, candidates, keysOf) {
		const first = /* @__PURE__ */ new Map();
		for (const candidate of candidates) {
			const keys = keysOf(candidate);
			const known = keys.find((key) => first.has(key));
			const original = (known === void 0 ? void 0 : first.get(known)) ?? candidate.index;
			if (original !== candidate.index) this.#link(candidate.index, original, kind);
			for (const key of keys) if (!first.has(key)) first.set(key, original);
		}
	}
	#link(index, original, kind) {
		if (this.#originalOf(original) !== index) this.#of.set(index, {
			original,
			kind
		});
	}
	#originalOf(index) {
		let at = index;
		for (let next = this.#of.get(at); next !== void 0; next = this.#of.get(at)) at = next.original;
		return at;
	}
	#isGone(index) {
		return this.#question.gone.has(this.#readings[index]?.oid ?? "");
	}
	#isAlike(reading, index) {
		const other = this.#readings[index];
		return other !== void 0 && textOf(other) === textOf(reading);
	}
};
/** Where a commit was picked from, and where that one was, in turn. */
function sourcesOf({ pickedFrom, pickedBefore }) {
	if (pickedFrom === null) return nobody$1;
	return pickedBefore.length === 0 ? [pickedFrom] : [pickedFrom, ...pickedBefore];
}
/** A backport's header ends with the number that it was merged by before its own. */
function numbersOf(reading) {
	const { header, pullRequest } = reading;
	if (pullRequest === null) return nobody$1;
	if (hasOneNumber(reading)) return [pullRequest];
	const numbers = cutNumbers(header).numbers.map(({ number }) => number);
	return numbers.length > 0 ? numbers : [pullRequest];
}
/** Whether a commit that a pull request brought has no second number in its header. */
function hasOneNumber({ header }) {
	return header.indexOf("#") === header.lastIndexOf("#");
}

// src/changes/merged.ts
const none$2 = [];
/** The sides of a merge that reach a commit. */
const own$1 = 1;
const brought = 2;
/**
* The commits of a range that a merge brought: what its second and further parents reach and its first does not, what
* merges among them brought included. Indices into the readings, ascending; empty for what is no merge.
*
* It looks down the range, newest first, from the merge to where everything on the branch is told apart: as far as the
* branch was away, and to the end of the range only for a branch that is older than it. Asked of every merge, it takes
* what all the branches were away for together.
*/
function mergedBy(range, index) {
	const reading = range.readings[index];
	if (!reading?.merge) return none$2;
	const parents = range.parentsOf(index);
	const first = parents.find((parent) => range.readings[parent]?.oid === reading.firstParent);
	const others = parents.filter((parent) => parent !== first);
	if (others.length === 0) return none$2;
	const sides = new Sides(range, Math.min(...parents));
	if (first !== void 0) sides.mark(first, own$1);
	for (const other of others) sides.mark(other, brought);
	return sides.walk();
}
/** Which commits each side of a merge reaches. */
var Sides = class {
	#range;
	#marks = /* @__PURE__ */ new Map();
	/** Commits that only the branch reaches, as far as is known, and whose parents were not looked at. */
	#waiting = 0;
	/** The same for commits that the first parent reaches. */
	#owned = 0;
	/** Whether the branch ends in the range, which it does not meet: then all that the first parent reaches matters. */
	#open = false;
	#at;
	/** Commits whose parents were looked at before it was known who else reaches them: clocks are not always right. */
	#again = [];
	constructor(range, start) {
		this.#range = range;
		this.#at = start - 1;
	}
	mark(index, side) {
		const before = this.#marks.get(index) ?? 0;
		const now = before | side;
		if (now === before) return;
		this.#marks.set(index, now);
		if (index <= this.#at) {
			this.#again.push(index);
			return;
		}
		if (now === brought) this.#waiting += 1;
		else if ((before & own$1) === 0) {
			this.#owned += 1;
			if (before === brought) this.#waiting -= 1;
		}
	}
	/** What only the branch reaches. */
	walk() {
		const end = this.#range.readings.length;
		while ((this.#waiting > 0 || this.#open && this.#owned > 0) && this.#at < end) {
			this.#at += 1;
			const side = this.#marks.get(this.#at);
			if (side === void 0) continue;
			if (side === brought) this.#waiting -= 1;
			else this.#owned -= 1;
			this.#spread(this.#at, side);
			for (let index = this.#again.pop(); index !== void 0; index = this.#again.pop()) this.#spread(index, this.#marks.get(index) ?? 0);
		}
		const found = [];
		for (const [index, side] of this.#marks) if (side === brought) found.push(index);
		return found.toSorted((a, b) => a - b);
	}
	#spread(index, side) {
		const parents = this.#range.parentsOf(index);
		if (side === brought && parents.length === 0) this.#open = true;
		for (const parent of parents) this.mark(parent, side);
	}
};

// node_modules/conventional-commits-parser/dist/regex.js
const nomatchRegex = /(?!.*)/;
function escape(string) {
	return string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function joinOr(parts) {
	return parts.map((val) => typeof val === "string" ? escape(val.trim()) : val.source).filter(Boolean).join("|");
}
function getNotesRegex(noteKeywords, notesPattern) {
	if (!noteKeywords) return nomatchRegex;
	const noteKeywordsSelection = joinOr(noteKeywords);
	if (!notesPattern) return new RegExp(`^(?:\\*\\s+)?(${noteKeywordsSelection}):\\s*(.*)`, "i");
	return notesPattern(noteKeywordsSelection);
}
function getReferencePartsRegex(issuePrefixes, issuePrefixesCaseSensitive) {
	if (!issuePrefixes) return nomatchRegex;
	const flags = issuePrefixesCaseSensitive ? "gy" : "giy";
	const repositoryChar = "[\\w-\\.\\/]";
	return new RegExp(`.*?(?<!${repositoryChar})(?:(${repositoryChar}+)(?!${repositoryChar}))?(${joinOr(issuePrefixes)})((?=[\\w-]*\\d)[\\w-]+)(?=\\s|$|[,;.)\\]])`, flags);
}
function getReferencesRegex(referenceActions, separator = "") {
	if (!referenceActions) return /()(.+)/gi;
	const joinedKeywords = joinOr(referenceActions);
	const nextKeyword = `(?<!\\w)(?:${joinedKeywords})(?!\\w)`;
	return new RegExp(`(?<!\\w)(${joinedKeywords})${separator}(?:\\s+(.*?))(?=${nextKeyword}|$)`, "gi");
}
function getFooterTokenRegex(issuePrefixes) {
	const issuePrefixSeparator = issuePrefixes ? `|\\s+(?:${joinOr(issuePrefixes)})` : "";
	return new RegExp(`^(?:BREAKING CHANGE|[\\w-]+)(?::\\s+${issuePrefixSeparator}).+`, "i");
}
/**
* Make the regexes used to parse a commit.
* @param options
* @returns Regexes.
*/
function getParserRegexes(options = {}) {
	return {
		notes: getNotesRegex(options.noteKeywords, options.notesPattern),
		referenceParts: getReferencePartsRegex(options.issuePrefixes, options.issuePrefixesCaseSensitive),
		references: getReferencesRegex(options.referenceActions),
		footerReferences: getReferencesRegex(options.referenceActions, ":?"),
		footerToken: getFooterTokenRegex(options.issuePrefixes),
		mentions: /@([\w-]+)/g,
		url: /\b(?:https?):\/\/(?:www\.)?([-a-zA-Z0-9@:%_+.~#?&//=])+\b/
	};
}

// node_modules/conventional-commits-parser/dist/utils.js
const SCISSOR = "------------------------ >8 ------------------------";
/**
* Remove leading and trailing newlines.
* @param input
* @returns String without leading and trailing newlines.
*/
function trimNewLines(input) {
	const matches = input.match(/[^\r\n]/);
	if (typeof matches?.index !== "number") return "";
	const firstIndex = matches.index;
	let lastIndex = input.length - 1;
	while (input[lastIndex] === "\r" || input[lastIndex] === "\n") lastIndex--;
	return input.substring(firstIndex, lastIndex + 1);
}
/**
* Append a newline to a string.
* @param src
* @param line
* @returns String with appended newline.
*/
function appendLine(src, line) {
	return src ? `${src}\n${line || ""}` : line || "";
}
/**
* Creates a function that filters out comments lines.
* @param char
* @returns Comment filter function.
*/
function getCommentFilter(char) {
	return char ? (line) => !line.startsWith(char) : () => true;
}
/**
* Select lines before the scissor.
* @param lines
* @param commentChar
* @returns Lines before the scissor.
*/
function truncateToScissor(lines, commentChar) {
	const scissorIndex = lines.indexOf(`${commentChar} ${SCISSOR}`);
	if (scissorIndex === -1) return lines;
	return lines.slice(0, scissorIndex);
}
/**
* Filter out GPG sign lines.
* @param line
* @returns True if the line is not a GPG sign line.
*/
function gpgFilter(line) {
	return !line.match(/^\s*gpg:/);
}
/**
* Assign matched correspondence to the target object.
* @param target - The target object to assign values to.
* @param matches - The RegExp match array containing the matched groups.
* @param correspondence - An array of keys that correspond to the matched groups.
* @returns The target object with assigned values.
*/
function assignMatchedCorrespondence(target, matches, correspondence) {
	const { groups } = matches;
	for (let i = 0, len = correspondence.length, key; i < len; i++) {
		key = correspondence[i];
		target[key] = (groups ? groups[key] : matches[i + 1]) || null;
	}
	return target;
}

// node_modules/conventional-commits-parser/dist/options.js
const defaultOptions = {
	noteKeywords: ["BREAKING CHANGE", "BREAKING-CHANGE"],
	issuePrefixes: ["#"],
	referenceActions: [
		"close",
		"closes",
		"closed",
		"fix",
		"fixes",
		"fixed",
		"resolve",
		"resolves",
		"resolved"
	],
	headerPattern: /^(\w*)(?:\(([\w$@.\-*/ ]*)\))?: (.*)$/,
	headerCorrespondence: [
		"type",
		"scope",
		"subject"
	],
	revertPattern: /^Revert\s"([\s\S]*)"\s*This reverts commit (\w*)\.?/,
	revertCorrespondence: ["header", "hash"],
	fieldPattern: /^-(?=.*\w)(.*?)-$/
};

// node_modules/conventional-commits-parser/dist/CommitParser.js
/**
* Helper to create commit object.
* @param initialData - Initial commit data.
* @returns Commit object with empty data.
*/
function createCommitObject(initialData = {}) {
	return {
		merge: null,
		revert: null,
		header: null,
		body: null,
		footer: null,
		notes: [],
		mentions: [],
		references: [],
		...initialData
	};
}
/**
* Commit message parser.
*/
var CommitParser = class {
	options;
	regexes;
	lines = [];
	lineIndex = 0;
	commit = createCommitObject();
	constructor(options = {}) {
		this.options = {
			...defaultOptions,
			...options
		};
		this.regexes = getParserRegexes(this.options);
	}
	currentLine() {
		return this.lines[this.lineIndex];
	}
	nextLine() {
		return this.lines[this.lineIndex++];
	}
	isLineAvailable() {
		return this.lineIndex < this.lines.length;
	}
	parseReference(input, action) {
		const { regexes } = this;
		if (regexes.url.test(input)) return null;
		const matches = regexes.referenceParts.exec(input);
		if (!matches) return null;
		let [raw, repository = null, prefix, issue] = matches;
		let owner = null;
		if (repository) {
			const slashIndex = repository.indexOf("/");
			if (slashIndex !== -1) {
				owner = repository.slice(0, slashIndex);
				repository = repository.slice(slashIndex + 1);
			}
		}
		return {
			raw,
			action,
			owner,
			repository,
			prefix,
			issue
		};
	}
	parseReferences(input, isFooterToken = false) {
		const { regexes } = this;
		const regex = isFooterToken ? regexes.footerReferences : regexes.references;
		const sentences = [];
		let lastIndex = 0;
		let matches;
		while (true) {
			matches = regex.exec(input);
			if (!matches) break;
			sentences.push([null, input.slice(lastIndex, matches.index)], [matches[1] || null, matches[2] || ""]);
			lastIndex = regex.lastIndex;
		}
		sentences.push([null, input.slice(lastIndex)]);
		const references = [];
		let reference;
		for (const [action, sentence] of sentences) while (true) {
			reference = this.parseReference(sentence, action);
			if (!reference) break;
			references.push(reference);
		}
		return references;
	}
	skipEmptyLines() {
		let line = this.currentLine();
		while (line !== void 0 && !line.trim()) {
			this.nextLine();
			line = this.currentLine();
		}
	}
	parseMerge() {
		const { commit, options } = this;
		const correspondence = options.mergeCorrespondence || [];
		const merge = this.currentLine();
		const matches = merge && options.mergePattern ? merge.match(options.mergePattern) : null;
		if (matches) {
			this.nextLine();
			commit.merge = matches[0] || null;
			assignMatchedCorrespondence(commit, matches, correspondence);
			return true;
		}
		return false;
	}
	parseHeader(isMergeCommit) {
		if (isMergeCommit) this.skipEmptyLines();
		const { commit, options } = this;
		const correspondence = options.headerCorrespondence || [];
		const header = commit.header ?? this.nextLine();
		let matches = null;
		if (header) {
			if (options.breakingHeaderPattern) matches = header.match(options.breakingHeaderPattern);
			if (!matches && options.headerPattern) matches = header.match(options.headerPattern);
		}
		if (header) commit.header = header;
		if (matches) assignMatchedCorrespondence(commit, matches, correspondence);
	}
	parseMeta() {
		const { options, commit } = this;
		if (!options.fieldPattern || !this.isLineAvailable()) return false;
		let matches;
		let field = null;
		let parsed = false;
		while (this.isLineAvailable()) {
			matches = this.currentLine().match(options.fieldPattern);
			if (matches) {
				field = matches[1] || null;
				this.nextLine();
				continue;
			}
			if (field) {
				parsed = true;
				commit[field] = appendLine(commit[field], this.currentLine());
				this.nextLine();
			} else break;
		}
		return parsed;
	}
	parseNotes() {
		const { regexes, commit } = this;
		if (!this.isLineAvailable()) return false;
		const matches = this.currentLine().match(regexes.notes);
		let isFooterToken;
		if (matches) {
			const note = {
				title: matches[1],
				text: matches[2]
			};
			commit.notes.push(note);
			commit.footer = appendLine(commit.footer, this.currentLine());
			this.nextLine();
			while (this.isLineAvailable()) {
				if (this.parseMeta()) return true;
				if (this.parseNotes()) return true;
				isFooterToken = regexes.footerToken.test(this.currentLine());
				commit.references.push(...this.parseReferences(this.currentLine(), isFooterToken));
				if (!isFooterToken) note.text = appendLine(note.text, this.currentLine());
				commit.footer = appendLine(commit.footer, this.currentLine());
				this.nextLine();
				if (isFooterToken) break;
			}
			return true;
		}
		return false;
	}
	parseBodyAndFooter(isBody) {
		const { commit, regexes } = this;
		if (!this.isLineAvailable()) return isBody;
		const isFooterToken = regexes.footerToken.test(this.currentLine());
		const isStillBody = !isFooterToken && isBody;
		commit.references.push(...this.parseReferences(this.currentLine(), isFooterToken));
		if (isStillBody) commit.body = appendLine(commit.body, this.currentLine());
		else commit.footer = appendLine(commit.footer, this.currentLine());
		this.nextLine();
		return isStillBody;
	}
	parseBreakingHeader() {
		const { commit, options } = this;
		if (!options.breakingHeaderPattern || commit.notes.length || !commit.header) return;
		const matches = commit.header.match(options.breakingHeaderPattern);
		if (matches) commit.notes.push({
			title: "BREAKING CHANGE",
			text: matches[3]
		});
	}
	parseMentions(input) {
		const { commit, regexes } = this;
		let matches;
		for (;;) {
			matches = regexes.mentions.exec(input);
			if (!matches) break;
			commit.mentions.push(matches[1]);
		}
	}
	parseRevert(input) {
		const { commit, options } = this;
		const correspondence = options.revertCorrespondence || [];
		const matches = options.revertPattern ? input.match(options.revertPattern) : null;
		if (matches) commit.revert = assignMatchedCorrespondence({}, matches, correspondence);
	}
	cleanupCommit() {
		const { commit } = this;
		commit.body &&= trimNewLines(commit.body);
		commit.footer &&= trimNewLines(commit.footer);
		commit.notes.forEach((note) => {
			note.text = trimNewLines(note.text);
		});
		const referencesSet = /* @__PURE__ */ new Set();
		commit.references = commit.references.filter((reference) => {
			const uid = `${reference.action} ${reference.raw}`.toLocaleLowerCase();
			const ok = !referencesSet.has(uid);
			if (ok) referencesSet.add(uid);
			return ok;
		});
	}
	/**
	* Parse commit message string into an object.
	* @param input - Commit message string.
	* @returns Commit object.
	*/
	parse(input) {
		if (!input.trim()) throw new TypeError("Expected a raw commit");
		const { commentChar } = this.options;
		const commentFilter = getCommentFilter(commentChar);
		const rawLines = trimNewLines(input).split(/\r?\n/);
		const lines = commentChar ? truncateToScissor(rawLines, commentChar).filter((line) => commentFilter(line) && gpgFilter(line)) : rawLines.filter((line) => gpgFilter(line));
		const commit = createCommitObject();
		this.lines = lines;
		this.lineIndex = 0;
		this.commit = commit;
		const isMergeCommit = this.parseMerge();
		this.parseHeader(isMergeCommit);
		if (commit.header) commit.references = this.parseReferences(commit.header);
		let isBody = true;
		while (this.isLineAvailable()) {
			this.parseMeta();
			if (this.parseNotes()) isBody = false;
			if (!this.parseBodyAndFooter(isBody)) isBody = false;
		}
		this.parseBreakingHeader();
		this.parseMentions(input);
		this.parseRevert(input);
		this.cleanupCommit();
		return commit;
	}
};

// src/changes/header.ts
/**
* Conventional Commits 1.0.0, rules 1 to 5 and 13: a noun, an optional scope, an optional `!`, a colon and a space
* (a tab is read as one). The scope is any text without brackets, so that `a,b`, `@s/p` and `core:router` are kept as
* written.
*/
const headerPattern = /^([\p{L}\d][\p{L}\d_-]*)(?:\(([^()]*)\))?(!)?:[ \t]+(\S.*)$/su;
/** The same for a noun in plain letters, which nearly all are, without what Unicode costs. */
const plainHeader = /^([A-Za-z\d][A-Za-z\d_-]*)(?:\(([^()]*)\))?(!)?:[ \t]+(\S.*)$/s;
/** What only the wider pattern could take for a noun: letters, and one beyond ASCII among them. */
const beyondAsciiType = /^[\w-]*[^\0-\x7f]/;
/** What the library reads of a line, in characters: real lines are shorter, and it is not linear in their references. */
const longestLine = 2e3;
/** Made with the first line that needs it, which few histories have. */
let parser;
function makeParser() {
	return new CommitParser({
		headerPattern,
		headerCorrespondence: [
			"type",
			"scope",
			"breaking",
			"description"
		],
		noteKeywords: [],
		notesPattern: () => /(?!)/,
		fieldPattern: void 0,
		revertPattern: void 0,
		mergePattern: void 0,
		referenceActions: [],
		issuePrefixes: ["#"]
	});
}
/** Null when the line, which has no space at its end, is not a Conventional Commit's. Linear in its length. */
function readHeader(line) {
	const plain = plainHeader.exec(line);
	if (plain) return {
		type: plain[1] ?? "",
		scope: plain[2] || null,
		breaking: plain[3] === "!",
		description: plain[4] ?? ""
	};
	return beyondAsciiType.test(line) ? parseHeader(line) : null;
}
/** As `readHeader`, by the library alone. */
function parseHeader(line) {
	parser ??= makeParser();
	const { type, scope, breaking, description } = parser.parse(line.slice(0, longestLine));
	if (!type || !description) return null;
	const whole = description + line.slice(longestLine);
	return {
		type,
		scope: scope || null,
		breaking: breaking === "!",
		description: whole
	};
}

// src/changes/repair.ts
/** Types that are one beyond doubt, so that `feat:x` is told from `http://x`, `12:30` and `std::vector`. */
const usualTypes = new Set("feat feature fix bugfix hotfix perf refactor docs doc style test tests build ci chore revert security deps release wip".split(" "));
/** Pictures with what joins and colours them, and their names as forges write them: `:sparkles:`. */
const pictures = /^(?:\s?(?::[a-z0-9_+-]{1,40}:|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{200d}|\u{fe0f}|\u{20e3}|[\u{e0020}-\u{e007f}]))+\s*/iu;
const noun = /^[A-Za-z]{2,10}(?![A-Za-z])/;
/** Whether a word is one of the types that everybody knows. */
function isUsualType(word) {
	return usualTypes.has(word.toLowerCase());
}
/** A line without the pictures it begins with: the same line where there are none. */
function withoutPictures(line) {
	const first = line.charCodeAt(0);
	if (first !== 58 && !(first >= 169)) return line;
	return line.replace(pictures, "");
}
/**
* Reads a header that misses Conventional Commits 1.0.0 by a little: an emoji before it, `feat :`, `feat:x`,
* `feat!(api):`, `chore(deps)(deps):`, `feat(a(b)):`, or several of these. All but the emoji only for types that
* everybody knows. Null for everything else, and for what needs no repair. Never throws, linear in the line's length.
*/
function repairHeader(line) {
	if (!line.includes(":")) return null;
	const bare = withoutPictures(line);
	const repairs = bare === line ? [] : ["emoji"];
	const strict = repairs.length > 0 ? readHeader(bare) : null;
	if (strict) return {
		header: strict,
		repairs
	};
	const header = readLoosely(bare, repairs);
	return header && repairs.length > 0 ? {
		header,
		repairs
	} : null;
}
function readLoosely(line, repairs) {
	const type = noun.exec(line)?.[0];
	if (type === void 0 || !isUsualType(type)) return null;
	const marked = line[type.length] === "!";
	const start = type.length + (marked ? 1 : 0);
	const scopes = readScopes(line, start);
	if (scopes === null) return null;
	if (marked && scopes.end > start) repairs.push("mark-before-scope");
	if (scopes.count > 1) repairs.push("double-scope");
	if (scopes.nested) repairs.push("nested-scope");
	const markedLate = line[scopes.end] === "!";
	const description = readDescription(line, scopes.end + (markedLate ? 1 : 0), repairs);
	return description === null ? null : {
		type,
		scope: scopes.text,
		breaking: marked || markedLate,
		description
	};
}
/** What follows the colon that comes next; null where none does, or where it is of a URL, a path or a name. */
function readDescription(line, at, repairs) {
	const colon = afterBlanks(line, at);
	if (line[colon] !== ":") return null;
	if (colon > at) repairs.push("space-before-colon");
	const start = afterBlanks(line, colon + 1);
	const next = line[start];
	if (next === void 0) return null;
	if (start > colon + 1) return line.slice(start);
	if (next === "/" || next === ":" || next === "\\") return null;
	repairs.push("space-after-colon");
	return line.slice(start);
}
/** The scopes at a place of a line, `(deps)(deps)`; null when a bracket stays open. */
function readScopes(line, start) {
	const found = /* @__PURE__ */ new Set();
	let count = 0;
	let nested = false;
	let at = start;
	while (line[at] === "(") {
		let depth = 1;
		let end = at + 1;
		for (; depth > 0; end++) {
			if (end >= line.length) return null;
			if (line[end] === "(") {
				depth += 1;
				nested = true;
			} else if (line[end] === ")") depth -= 1;
		}
		const scope = line.slice(at + 1, end - 1).trim();
		if (scope !== "") found.add(scope);
		count += 1;
		at = end;
	}
	return {
		text: found.size > 0 ? [...found].join(",") : null,
		count,
		nested,
		end: at
	};
}
function afterBlanks(line, start) {
	let at = start;
	while (line[at] === " " || line[at] === "	") at += 1;
	return at;
}

// src/changes/titles.ts
/** The commits of a range by what a revert would call them. */
var Titles = class {
	#readings;
	/** Indices with the newest last, so that those that are done with are cheap to drop. */
	#byTitle = /* @__PURE__ */ new Map();
	/** Only these titles will be asked for. */
	constructor(readings, titles) {
		this.#readings = readings;
		for (const title of titles) {
			const { exact, loose } = keysOf(title);
			for (const key of [...exact, loose]) if (!this.#byTitle.has(key)) this.#byTitle.set(key, []);
		}
		for (let index = readings.length - 1; index >= 0; index--) {
			const reading = readings[index];
			if (!reading) continue;
			this.#byTitle.get(withoutNumbers(reading.header))?.push(index);
			if (reading.type !== null && reading.revert === null) this.#byTitle.get(looseKey(withoutNumbers(reading.description)))?.push(index);
			if (reading.pullRequest !== null && /^(?:Merged? |Pull request )/.test(reading.header)) this.#byTitle.get(keyOf(reading.type, reading.scope, reading.description))?.push(index);
		}
	}
	/**
	* The newest commit with this title, else with this description (`revert: x` of `fix: x`); a pull request's number that
	* both have has to be the same. Null for none.
	*/
	newest(title, question) {
		const number = cutNumbers(title).numbers.at(-1)?.number ?? null;
		const { exact, loose } = keysOf(title);
		return this.#newestOf(exact, number, question) ?? this.#newestOf([loose], number, question);
	}
	#newestOf(keys, number, question) {
		let newest = null;
		for (const key of keys) {
			const found = this.#remaining(key, question).findLast((index) => {
				const { oid = "", pullRequest = null, header: own = "" } = this.#readings[index] ?? {};
				return (number === null || pullRequest === null || pullRequest === number || own.includes(`#${number})`)) && !question.gone.has(oid) && question.passes(index);
			});
			if (found !== void 0 && (newest === null || found < newest)) newest = found;
		}
		return newest;
	}
	#remaining(key, { after, gone }) {
		const indices = this.#byTitle.get(key);
		if (!indices) return [];
		for (let last = indices.at(-1); last !== void 0; last = indices.at(-1)) {
			if (last > after && !gone.has(this.#readings[last]?.oid ?? "")) break;
			indices.pop();
		}
		return indices;
	}
};
/** What a title may be found by: as a header, as the title of a merge, and last as a description alone. */
function keysOf(title) {
	const line = withoutNumbers(title);
	const header = readHeader(line) ?? repairHeader(line)?.header;
	const exact = [line, keyOf(null, null, line)];
	if (header) exact.push(keyOf(header.type.toLowerCase(), header.scope, header.description));
	return {
		exact,
		loose: looseKey(line)
	};
}
function looseKey(description) {
	return `\0\0${description}`;
}
/** A title that was read; one that is git's own name for a revert has no type of its own. */
function keyOf(type, scope, description) {
	const line = withoutNumbers(description);
	return type === null || /^(?:Revert|Reapply) "/.test(line) ? `\0${line}` : `\0${type}(${scope ?? ""}) ${line}`;
}

// src/changes/revert.ts
const nothing$5 = /* @__PURE__ */ new Map();
const none$1 = [];
/**
* The commits that cancel each other inside a range: a revert and what it takes back. What a revert names by id or by
* pull request it takes back wherever that stands; a title alone means the newest commit before it that has it. A merge
* goes with all that it brought. A revert that was itself taken back cancels nothing, so that the revert of a revert
* brings the original back. A revert of something outside the range, or of a part, is not in it, and stays to be told.
*/
function cancelled(range) {
	return range.readings.some(({ revert }) => revert !== null) ? new Settlement(range).settle() : nothing$5;
}
/** The reverts of a range, settled one by one: those that take back a revert before it. */
var Settlement = class {
	#range;
	#readings;
	#gone = /* @__PURE__ */ new Map();
	/** By the index of a revert: what it names by id or pull request. */
	#named = /* @__PURE__ */ new Map();
	/** By the index of a commit: the reverts that name it. */
	#namers = /* @__PURE__ */ new Map();
	#settled = /* @__PURE__ */ new Set();
	#titles = null;
	constructor(range) {
		this.#range = range;
		this.#readings = range.readings;
	}
	settle() {
		const reverts = [];
		this.#readings.forEach(({ revert }, index) => {
			if (revert !== null && !revert.partial) reverts.push(index);
		});
		this.#nameTargets(reverts);
		for (const revert of reverts) this.#settleFrom(revert);
		if (this.#gone.size > 0) this.#settleMerges();
		return this.#gone;
	}
	#nameTargets(reverts) {
		const claims = reverts.map((index) => this.#readings[index]?.revert);
		const oids = new OidIndex(this.#readings, claims.flatMap((claim) => claim?.oids ?? []));
		const requests = pullRequestsAmong(this.#readings, claims);
		for (const revert of reverts) {
			const reading = this.#readings[revert];
			if (!reading?.revert || reading.revert.title !== null) continue;
			const targets = /* @__PURE__ */ new Set();
			for (const oid of reading.revert.oids) {
				const found = oids.find(oid, {
					after: revert,
					copies: reading.pickedFrom !== null
				});
				if (found !== null) this.#withBrought(found, targets);
			}
			for (const number of reading.revert.pullRequests) for (const found of requests.get(number) ?? none$1) if (found > revert) this.#withBrought(found, targets);
			targets.delete(revert);
			this.#named.set(revert, [...targets]);
			for (const target of targets) {
				const namers = this.#namers.get(target);
				if (namers) namers.push(revert);
				else this.#namers.set(target, [revert]);
			}
		}
	}
	#withBrought(index, into) {
		into.add(index);
		for (const brought of mergedBy(this.#range, index)) into.add(brought);
	}
	/** Settles a revert after those that name it, and those that name them. */
	#settleFrom(revert) {
		const stack = [revert];
		for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
			const first = !this.#settled.has(top);
			this.#settled.add(top);
			const before = first ? (this.#namers.get(top) ?? none$1).filter((namer) => !this.#settled.has(namer)) : none$1;
			if (before.length > 0) stack.push(...before);
			else {
				stack.pop();
				this.#act(top);
			}
		}
	}
	#act(revert) {
		const reading = this.#readings[revert];
		if (!reading?.revert || this.#gone.has(reading.oid) || this.#repeats(revert, reading)) return;
		const targets = this.#targetsOf(revert, reading.revert).flatMap((index) => {
			const target = this.#readings[index];
			return target && this.#gone.get(target.oid)?.role !== "reverts" ? [target.oid] : [];
		});
		const [other] = targets;
		if (other === void 0) return;
		this.#gone.set(reading.oid, {
			other,
			role: "reverts"
		});
		for (const oid of targets) if (!this.#gone.has(oid)) this.#gone.set(oid, {
			other: reading.oid,
			role: "reverted"
		});
	}
	/** The merge of a pull request that reverts says in its title what a commit that it brought does. */
	#repeats(index, { merge }) {
		return merge && mergedBy(this.#range, index).some((brought) => (this.#readings[brought]?.revert ?? null) !== null);
	}
	#targetsOf(revert, { title }) {
		if (title === null) return this.#named.get(revert) ?? none$1;
		this.#titles ??= new Titles(this.#readings, this.#readings.flatMap((reading) => reading.revert?.title ?? []));
		const found = this.#titles.newest(title, {
			after: revert,
			gone: this.#gone,
			passes: (index) => this.#isFree(index, revert)
		});
		if (found === null) return none$1;
		const targets = /* @__PURE__ */ new Set();
		this.#withBrought(found, targets);
		return [...targets];
	}
	/** Whether no revert between the two names the commit, which is then the one to take it back. */
	#isFree(index, revert) {
		return !(this.#namers.get(index) ?? none$1).some((namer) => namer > revert && !this.#gone.has(this.#readings[namer]?.oid ?? ""));
	}
	/** A merge that tells a title goes where all that it brought went. */
	#settleMerges() {
		this.#readings.forEach((reading, index) => {
			if (!reading.merge || reading.pullRequest === null || this.#gone.has(reading.oid)) return;
			const brought = mergedBy(this.#range, index).map((one) => this.#readings[one]);
			const oids = new Set(brought.map((one) => one?.oid));
			const fates = brought.flatMap((one) => one && !one.merge ? [this.#gone.get(one.oid)] : []);
			const outer = fates.find((fate) => fate !== void 0 && !oids.has(fate.other));
			if (outer && fates.every((fate) => fate !== void 0)) this.#gone.set(reading.oid, outer);
		});
	}
};
/** Which commits came by the pull requests that some claims name; cherry-picks only where nothing else did. */
function pullRequestsAmong(readings, claims) {
	const found = /* @__PURE__ */ new Map();
	for (const claim of claims) for (const number of claim?.pullRequests ?? []) found.set(number, []);
	if (found.size === 0) return found;
	const picks = [];
	readings.forEach(({ pullRequest, pickedFrom }, index) => {
		if (pullRequest === null || !found.has(pullRequest)) return;
		if (pickedFrom === null) found.get(pullRequest)?.push(index);
		else picks.push(index);
	});
	const only = picks.filter((index) => found.get(readings[index]?.pullRequest ?? "")?.length === 0);
	for (const index of only) found.get(readings[index]?.pullRequest ?? "")?.push(index);
	return found;
}

// src/notes/dependency-bump.ts
const verbs = /^(?:bump|update|upgrade)(?:s|d|ed|ing)?$/i;
const version = /^`?[v^~]?\d[\w.+-]*`?$/;
/** What a dependency is, behind its name: `mysql docker tag`. */
const kinds = /^(?:action|chart|crate|digest|docker|gem|helm|image|module|monorepo|orb|package|packages|plugin|release|requirement|tag|version)$/;
/** Longer than any such sentence; a longer one is not looked at. */
const longest$1 = 300;
/**
* Reads what Dependabot, Renovate and people write about the version of a dependency: `bump x from 1 to 2 in /docs`,
* `update dependency x to v2`, `bump x to 2`. Null for anything else.
*/
function readDependencyBump(description) {
	if (description.length > longest$1) return null;
	const words = description.split(/\s+/).filter((word) => word !== "");
	if (!verbs.test(words[0] ?? "")) return null;
	const start = /^(?:the|dependency|module|package)$/.test(words[1] ?? "") ? 2 : 1;
	const end = words.findIndex((word, index) => index > start && /^(?:from|to)$/.test(word));
	if (end === -1 || words.slice(start + 1, end).some((word) => !kinds.test(word))) return null;
	const went = readVersions(words.slice(end));
	const where = went && /^(in \S+)?(?: ?\[security\])?(?: ?\(#\d+\))*$/.exec(went.rest);
	if (!where) return null;
	const { from, to } = went;
	return {
		name: words.slice(start, end).join(" "),
		from,
		to,
		where: where[1] ? ` ${where[1]}` : ""
	};
}
/** Reads `from 1 to 2` and `to 2`, and what is behind. */
function readVersions(words) {
	const hasFrom = words[0] === "from";
	if (hasFrom && words[2] !== "to") return null;
	const [from, to] = hasFrom ? [words[1], words[3]] : [void 0, words[1]];
	if (!version.test(to ?? "") || hasFrom && !version.test(from ?? "")) return null;
	return {
		from: from ?? null,
		to: to ?? "",
		rest: words.slice(hasFrom ? 4 : 2).join(" ")
	};
}
/** Whether two texts are one version: a leading `v` and code marks say nothing. */
function isSameVersion(one, other) {
	const plain = (text) => text.replace(/`/g, "").replace(/^v/, "");
	return plain(one) === plain(other);
}
/** What two bumps of one dependency have in common; another place or another dependency has another. */
function bumpKey({ name, where }) {
	return `${name.toLowerCase()} ${where}`;
}
/** The bumps of one dependency, from the oldest to the newest, as one; null when they lead nowhere. */
function mergeBumps(bumps) {
	const [oldest] = bumps;
	const newest = bumps.at(-1) ?? oldest;
	if (oldest.from !== null && isSameVersion(oldest.from, newest.to)) return null;
	return {
		...newest,
		from: oldest.from
	};
}
/** `Bump x from 1.2.0 to 2.0.0` */
function bumpText({ name, from, to, where }) {
	return `Bump ${name}${from === null ? "" : ` from ${from}`} to ${to}${where}`;
}

// src/notes/imperative.ts
const imperatives = new Map([
	[
		"add",
		"adds",
		"added",
		"adding"
	],
	[
		"adjust",
		"adjusts",
		"adjusted",
		"adjusting"
	],
	[
		"align",
		"aligns",
		"aligned",
		"aligning"
	],
	[
		"allow",
		"allows",
		"allowed",
		"allowing"
	],
	[
		"apply",
		"applies",
		"applied",
		"applying"
	],
	[
		"avoid",
		"avoids",
		"avoided",
		"avoiding"
	],
	[
		"bump",
		"bumps",
		"bumped",
		"bumping"
	],
	[
		"change",
		"",
		"changed",
		"changing"
	],
	[
		"clarify",
		"clarifies",
		"clarified",
		"clarifying"
	],
	[
		"convert",
		"converts",
		"converted",
		"converting"
	],
	[
		"correct",
		"corrects",
		"corrected",
		"correcting"
	],
	[
		"create",
		"creates",
		"created",
		"creating"
	],
	[
		"delete",
		"deletes",
		"deleted",
		"deleting"
	],
	[
		"deprecate",
		"deprecates",
		"deprecated",
		"deprecating"
	],
	[
		"disable",
		"disables",
		"disabled",
		"disabling"
	],
	[
		"document",
		"",
		"documented",
		"documenting"
	],
	[
		"drop",
		"drops",
		"dropped",
		"dropping"
	],
	[
		"enable",
		"enables",
		"enabled",
		"enabling"
	],
	[
		"enhance",
		"enhances",
		"enhanced",
		"enhancing"
	],
	[
		"ensure",
		"ensures",
		"ensured",
		"ensuring"
	],
	[
		"expose",
		"exposes",
		"exposed",
		"exposing"
	],
	[
		"fix",
		"fixes",
		"fixed",
		"fixing"
	],
	[
		"handle",
		"handles",
		"handled",
		""
	],
	[
		"ignore",
		"ignores",
		"ignored",
		"ignoring"
	],
	[
		"implement",
		"implements",
		"implemented",
		"implementing"
	],
	[
		"improve",
		"improves",
		"improved",
		"improving"
	],
	[
		"increase",
		"increases",
		"increased",
		"increasing"
	],
	[
		"introduce",
		"introduces",
		"introduced",
		"introducing"
	],
	[
		"make",
		"makes",
		"made",
		"making"
	],
	[
		"migrate",
		"migrates",
		"migrated",
		"migrating"
	],
	[
		"move",
		"moves",
		"moved",
		"moving"
	],
	[
		"prevent",
		"prevents",
		"prevented",
		"preventing"
	],
	[
		"reduce",
		"reduces",
		"reduced",
		"reducing"
	],
	[
		"refactor",
		"refactors",
		"refactored",
		"refactoring"
	],
	[
		"remove",
		"removes",
		"removed",
		"removing"
	],
	[
		"rename",
		"renames",
		"renamed",
		"renaming"
	],
	[
		"reorder",
		"reorders",
		"reordered",
		"reordering"
	],
	[
		"replace",
		"replaces",
		"replaced",
		"replacing"
	],
	[
		"resolve",
		"resolves",
		"resolved",
		"resolving"
	],
	[
		"restore",
		"restores",
		"restored",
		"restoring"
	],
	[
		"revert",
		"reverts",
		"reverted",
		"reverting"
	],
	[
		"rewrite",
		"rewrites",
		"rewrote",
		"rewriting"
	],
	[
		"simplify",
		"simplifies",
		"simplified",
		"simplifying"
	],
	[
		"skip",
		"skips",
		"skipped",
		"skipping"
	],
	[
		"stop",
		"stops",
		"stopped",
		"stopping"
	],
	[
		"support",
		"",
		"supported",
		"supporting"
	],
	[
		"switch",
		"switches",
		"switched",
		"switching"
	],
	[
		"update",
		"updates",
		"updated",
		"updating"
	],
	[
		"upgrade",
		"upgrades",
		"upgraded",
		"upgrading"
	],
	[
		"use",
		"",
		"used",
		"using"
	],
	[
		"validate",
		"validates",
		"validated",
		"validating"
	]
].flatMap(([verb, ...forms]) => forms.filter((form) => form !== "").map((form) => [form, verb])));
/** After these words a form is a noun or says what something is: `fixes for x`, `updates to x`, `improved by x`. */
const nounFollows = /^(?:for|to|in|of|on|by|and|&|are|is|was|were)$/i;
/** Verbs that do go to or from something. */
const goes = /* @__PURE__ */ new Set([
	"move",
	"switch",
	"migrate",
	"convert",
	"revert",
	"rename",
	"change",
	"upgrade",
	"add"
]);
/** Names that are written small wherever they stand. */
const smallNames = /* @__PURE__ */ new Set([
	"npm",
	"npx",
	"pnpm"
]);
/**
* A description as the imperative sentence that Common Changelog asks for: `added x`, `adds x` and `adding x` are `Add x`,
* and the first letter is a capital. Code, and names with capitals or signs inside (`iOS`, `node:fs`), stay as they are.
*/
function imperative(description) {
	const [first = ""] = /^\S{0,40}(?!\S)/.exec(description) ?? [];
	if (first === "") return description;
	const verb = imperatives.get(first.toLowerCase());
	if (verb !== void 0 && /^\p{L}\p{Ll}*$/u.test(first) && isVerb(verb, description.slice(first.length))) return `${verb.charAt(0).toUpperCase()}${verb.slice(1)}${description.slice(first.length)}`;
	return /^\p{Ll}(?:[\p{Ll}'\u2019-])*[,:;]?$/u.test(first) && !smallNames.has(first) ? `${first.charAt(0).toUpperCase()}${description.slice(1)}` : description;
}
function isVerb(verb, rest) {
	const [, next = ""] = /^\s+(\S{1,20})/.exec(rest) ?? [];
	if (next === "") return false;
	return !nounFollows.test(next) || next.toLowerCase() === "to" && goes.has(verb);
}

// src/notes/placed.ts
/** A commit of which nothing more is known. */
const nothingMore = {
	login: null,
	labels: [],
	override: null,
	byTitle: false,
	tidied: null,
	also: [],
	parts: []
};

// src/notes/common-changelog.ts
/**
* What https://common-changelog.org asks of entries and can be done without a person (2.4.2 to 2.4.4): the imperative
* mood, one line for all bumps of a dependency, and none for changes that negate each other. Words that somebody wrote
* for the readers stay as they are.
*/
function followCommonChangelog(placed) {
	const bumps = bumpsIn(placed);
	return placed.map((one) => bumps.get(one) ?? inTheImperative(one));
}
/** Whether the style may put it in its own words: a listed change that nobody found better words for. */
function isOpen({ section, reading, more }) {
	if (section === null || (more?.parts.length ?? 0) > 0) return false;
	return !reading.note?.words && more?.override?.says.words === void 0;
}
function inTheImperative(placed) {
	if (!isOpen(placed)) return placed;
	const { description } = placed.reading;
	const tidied = imperative(description);
	return tidied === description ? placed : {
		...placed,
		more: {
			...placed.more ?? nothingMore,
			tidied
		}
	};
}
/** The listed bumps that are one with others, or lead nowhere, as they are then placed. */
function bumpsIn(placed) {
	const byKey = /* @__PURE__ */ new Map();
	for (const one of placed) {
		const bump = isOpen(one) && one.reading.breaking === null ? readDependencyBump(one.reading.description) : null;
		if (bump === null) continue;
		const key = `${one.reading.scope ?? ""} ${bumpKey(bump)}`;
		const same = byKey.get(key);
		if (same) same.push({
			placed: one,
			bump
		});
		else byKey.set(key, [{
			placed: one,
			bump
		}]);
	}
	const result = /* @__PURE__ */ new Map();
	for (const [newest, ...older] of byKey.values()) {
		const oldest = older.at(-1);
		if (!newest || !oldest) continue;
		const all = [newest, ...older];
		const [first = newest.bump, ...later] = all.map(({ bump }) => bump).toReversed();
		const merged = mergeBumps([first, ...later]);
		for (const { placed: one } of all) {
			const other = one === newest.placed ? oldest.placed : newest.placed;
			result.set(one, merged === null ? notTold(one, "reverted", other) : notTold(one, "duplicate", newest.placed));
		}
		if (merged !== null) result.set(newest.placed, told$3(newest.placed, bumpText(merged), older));
	}
	return result;
}
function told$3(newest, tidied, older) {
	const also = older.map(({ placed }) => placed.reading.oid);
	return {
		...newest,
		more: {
			...newest.more ?? nothingMore,
			tidied,
			also
		}
	};
}
function notTold(placed, bucket, { reading }) {
	const kind = bucket === "reverted" ? "negated-by" : "told-with";
	return {
		...placed,
		bucket,
		section: null,
		because: {
			kind,
			other: reading.oid
		},
		weight: "none"
	};
}

// src/notes/weight.ts
const ascending$1 = [
	"none",
	"fix",
	"feature",
	"breaking"
];
/** The strongest thing that these commits ask of a version. */
function weightOf(placed) {
	let strongest = 0;
	for (const { weight } of placed) {
		if (weight === "none") continue;
		const own = ascending$1.indexOf(weight);
		if (own > strongest) strongest = own;
	}
	return ascending$1[strongest] ?? "none";
}
/** A `bump` of the configuration as a weight: before 1.0.0 what it leads to is set by `version.before-1.0`. */
function weightOfBump(bump) {
	switch (bump) {
		case "major": return "breaking";
		case "minor": return "feature";
		case "patch": return "fix";
		case "none": return "none";
	}
}

// src/notes/place-reading.ts
const byType$1 = { kind: "type" };
const byUnknownType = { kind: "unknown-type" };
const byBreaking = { kind: "breaking" };
const unconventional = { kind: "unconventional" };
const byNote = { kind: "release-note" };
const noLabels = [];
const noRuling = {
	show: null,
	group: null,
	bump: null
};
/**
* Places a commit by what it says: what a person wrote about it decides first (an override, then its `Release-Note:`),
* then the rules, then its type.
*/
function placeReading(reading, more, rules) {
	if (reading.squashed.length > 0 && !isOneChange(reading, more)) return placeParts(reading, more, rules);
	const ruling = rules.ruling?.(reading, more?.labels ?? noLabels) ?? noRuling;
	const silenced = silencedBy(reading, more, ruling);
	if (silenced !== null) return {
		reading,
		bucket: "hidden",
		section: null,
		because: silenced,
		weight: silenced.kind === "rule" ? quietWeight(ruling, "none") : "none",
		more,
		told: null
	};
	const typeRule = typeRuleOf(reading, rules);
	if (isHidden(reading, typeRule, rules) && reasonToList(reading, more, ruling) === null) return hiddenByType(reading, more, ruling, typeRule);
	return {
		reading,
		bucket: typeRule === null ? "unconventional" : "shown",
		section: sectionFor(more, ruling, typeRule, rules),
		because: whyListed(reading, more, ruling, rules),
		weight: ruling.bump === null ? listedWeight(reading, typeRule) : weightOfBump(ruling.bump.is),
		more,
		told: null
	};
}
/**
* As `placeReading`, for a commit of a type that nothing else is said about where there are no rules; null for any other.
* Nearly all are such, and there are many.
*/
function placeByType(reading, { sections, ruling }) {
	const { type, breaking, note, squashed } = reading;
	if (ruling !== null || type === null || breaking !== null || note !== null || squashed.length > 0) return null;
	const { hidden, section, weight, hiddenWeight, known } = sections.ruleOf(type);
	return {
		reading,
		bucket: hidden ? "hidden" : "shown",
		section: hidden ? null : section,
		because: hidden || known ? byType$1 : byUnknownType,
		weight: hidden ? hiddenWeight : weight,
		more: null,
		told: null
	};
}
function hiddenByType(reading, more, ruling, typeRule) {
	return {
		reading,
		bucket: typeRule === null ? "unconventional" : "hidden",
		section: null,
		because: typeRule === null ? unconventional : byType$1,
		weight: quietWeight(ruling, typeRule?.hiddenWeight ?? "none"),
		more,
		told: null
	};
}
function typeRuleOf({ type }, { sections }) {
	return type === null ? null : sections.ruleOf(type);
}
/** A commit without a message has nothing to list. */
function isHidden({ description }, typeRule, { unconventional: policy }) {
	return typeRule === null ? policy === "hide" || description === "" : typeRule.hidden;
}
/** Whether somebody's words, or a correction of what it is, stand for the whole of a squashed pull request. */
function isOneChange({ note }, more) {
	const says = more?.override?.says;
	if (note?.words) return true;
	return says !== void 0 && [
		says.words,
		says.description,
		says.type,
		says.scope,
		says.breaking
	].some((one) => one !== void 0);
}
/** Why a commit is not to be listed, whatever its type; null when nothing says so. */
function silencedBy(reading, more, { show }) {
	const override = more?.override ?? null;
	if (override?.says.hidden !== void 0) return override.says.hidden ? {
		kind: "override",
		key: override.key
	} : null;
	const breaks = reading.breaking !== null;
	if (reading.note?.hidden && !breaks) return byNote;
	if (show?.is === "exclude" || show?.is === "hide" && !breaks) return {
		kind: "rule",
		rule: show.rule
	};
	return null;
}
/** Why a commit is listed that its type would hide; null when nothing says so. */
function reasonToList(reading, more, { show }) {
	const override = more?.override ?? null;
	if (override && isMeantToBeTold(override.says)) return {
		kind: "override",
		key: override.key
	};
	if (show?.is === "include") return {
		kind: "rule",
		rule: show.rule
	};
	if (reading.breaking !== null) return byBreaking;
	return reading.note && tellsReaders(reading.note) ? byNote : null;
}
function isMeantToBeTold(says) {
	return says.hidden === false || [
		says.words,
		says.highlight,
		says.upgrade
	].some((one) => one !== void 0);
}
function tellsReaders({ hidden, words, highlights, upgrade }) {
	return !hidden && (words !== null || highlights.length > 0 || upgrade.length > 0);
}
/** What a commit asks for that is not listed; one that is excluded asks for nothing. */
function quietWeight({ show, bump }, byDefault) {
	if (show?.is === "exclude") return "none";
	return bump === null ? byDefault : weightOfBump(bump.is);
}
function sectionFor(more, ruling, typeRule, { sections }) {
	const group = more?.override?.says.group ?? ruling.group?.is;
	return group === void 0 ? typeRule?.section ?? sections.rest : sections.grouped(group);
}
function groupedBy(more, { group }) {
	const override = more?.override ?? null;
	if (override && (override.says.group ?? override.says.type) !== void 0) return {
		kind: "override",
		key: override.key
	};
	return group === null ? null : {
		kind: "rule",
		rule: group.rule
	};
}
function whyListed(reading, more, ruling, rules) {
	const grouped = groupedBy(more, ruling);
	if (grouped !== null) return grouped;
	const typeRule = typeRuleOf(reading, rules);
	const reason = isHidden(reading, typeRule, rules) ? reasonToList(reading, more, ruling) : null;
	if (reason !== null) return reason;
	if (typeRule === null) return unconventional;
	return typeRule.known ? byType$1 : byUnknownType;
}
function listedWeight(reading, typeRule) {
	if (reading.breaking !== null) return "breaking";
	return typeRule?.weight ?? "fix";
}
/**
* A squashed pull request counts once and is several changes, each placed by itself. What breaks only as a whole breaks
* with its first change.
*/
function placeParts(reading, more, rules) {
	const breaksInPart = reading.squashed.findIndex(({ breaking }) => breaking);
	const at = Math.max(breaksInPart, 0);
	const placed = reading.squashed.map(({ type, scope, description, breaking }, index) => {
		const marked = breaking ? description : null;
		return placeReading({
			...reading,
			type: type.toLowerCase(),
			scope,
			description,
			breaking: index === at ? reading.breaking ?? marked : marked,
			squashed: []
		}, more, rules);
	});
	const parts = placed.flatMap(({ reading: part, section }) => section === null ? [] : [{
		reading: part,
		section
	}]);
	const [first = placed[0]] = placed.filter(({ section }) => section !== null);
	return {
		reading,
		bucket: parts.length > 0 ? "shown" : "hidden",
		section: first?.section ?? null,
		because: first?.because ?? byType$1,
		weight: weightOf(placed),
		more: parts.length > 0 ? {
			...more ?? nothingMore,
			parts
		} : more,
		told: null
	};
}

// src/changes/addresses.ts
const address = /\s?<[ \t]{0,4}[^<>@\s]+@[^<>\s]+[ \t]{0,4}>/g;
/** A text without the e-mail addresses in angle brackets that stand behind names: `Ada <ada@acme.example>` is `Ada`. */
function withoutAddresses(text) {
	return text.includes("@") && text.includes("<") ? text.replace(address, "") : text;
}

// src/changes/secrets.ts
/**
* Shapes that are secrets wherever they stand, after their issuers' documentation. Each begins with a literal
* that is rare in prose, so that a message is looked at once and quickly.
*/
const rules = [
	{
		rule: "aws-access-key",
		pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g
	},
	{
		rule: "github-token",
		pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})\b/g
	},
	{
		rule: "gitlab-token",
		pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g
	},
	{
		rule: "slack-token",
		pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g
	},
	{
		rule: "slack-hook",
		pattern: /\bhttps:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]+/g
	},
	{
		rule: "npm-token",
		pattern: /\bnpm_[A-Za-z0-9]{36}\b/g
	},
	{
		rule: "webhook-secret",
		pattern: /\bwhsec_[A-Za-z0-9+/=]{16,}/g
	},
	{
		rule: "private-key",
		pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:(?!-----END)[\s\S])*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g
	},
	{
		rule: "url-password",
		pattern: /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@]{1,200}:[^\s/@]{1,200}(?=@)/g
	}
];
const anything = /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|hooks\.slack\.com|npm_|whsec_|PRIVATE KEY|:\/\/[^\s/:@]{1,200}:[^\s/@]{1,200}@/;
const noRules = [];
/** Whether a text holds anything that begins like a secret. */
function mayHoldSecret(text) {
	return anything.test(text);
}
/** The message with every secret replaced by `[redacted]`, and the names of the rules that found one. */
function redactSecrets(message) {
	if (!mayHoldSecret(message)) return {
		message,
		rules: noRules
	};
	const found = /* @__PURE__ */ new Set();
	let text = message;
	for (const { rule, pattern } of rules) text = text.replace(pattern, () => {
		found.add(rule);
		return "[redacted]";
	});
	return {
		message: text,
		rules: [...found]
	};
}

// src/git/territory.ts
const nowhere = {
	folders: [],
	patterns: []
};
/**
* Opens a territory. What one commit touches is one object for all commits that touch the same, so that a long history
* fits in memory; a folder's answer is worked out once.
*/
function openTerritory({ folders, patterns }) {
	const packages = new Map(folders.map((folder, index) => [plainFolder(folder), index]));
	const expressions = patterns.map(pathPattern);
	const owners = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	/** The index of the package that holds a folder; -1 for none. */
	function ownerOf(folder) {
		const before = owners.get(folder);
		if (before !== void 0) return before;
		const owner = packages.get(folder) ?? (folder === "" ? -1 : ownerOf(parentOf(folder)));
		owners.set(folder, owner);
		return owner;
	}
	return { of: (paths) => {
		if (paths.length === 0) return nowhere;
		const inFolders = /* @__PURE__ */ new Set();
		const inPatterns = /* @__PURE__ */ new Set();
		for (const path of paths) {
			if (packages.size > 0) inFolders.add(ownerOf(parentOf(path)));
			for (const [index, expression] of expressions.entries()) if (!inPatterns.has(index) && expression.test(path)) inPatterns.add(index);
		}
		inFolders.delete(-1);
		const touched = {
			folders: ascending(inFolders),
			patterns: ascending(inPatterns)
		};
		const key = `${touched.folders.join()};${touched.patterns.join()}`;
		const same = known.get(key);
		if (same) return same;
		known.set(key, touched);
		return touched;
	} };
}
/** What several commits touch together. */
function unitedTouch(all) {
	return {
		folders: ascending(new Set(all.flatMap(({ folders }) => folders))),
		patterns: ascending(new Set(all.flatMap(({ patterns }) => patterns)))
	};
}
function ascending(numbers) {
	return [...numbers].toSorted((a, b) => a - b);
}
function parentOf(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "" : path.slice(0, slash);
}
/** `./packages/api/` is `packages/api`, and `.` is the root: an empty text. */
function plainFolder(folder) {
	return folder.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "").replace(/^\.$/, "");
}
/** A pattern as an expression that needs no backtracking beyond its stars; a plain path also holds what is below it. */
function pathPattern(pattern) {
	const plain = pattern.replace(/^\.?\//, "").replace(/\/+$/, "");
	const text = plain.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (part) => {
		if (part === "**/") return "(?:.*/)?";
		if (part === "**") return ".*";
		if (part === "*") return "[^/]*";
		if (part === "?") return "[^/]";
		return `\\${part}`;
	});
	return new RegExp(`^${text}${/[*?]/.test(plain) ? "" : "(?:/.*)?"}$`, "s");
}

// src/notes/main-line.ts
/** The main line of a range, as indices: its tip, the tip's first parent, and so on down. */
function mainLine(range) {
	const line = /* @__PURE__ */ new Set();
	let next = range.tip ?? tipOf(range);
	while (next !== void 0 && !line.has(next)) {
		line.add(next);
		next = firstParentOf(range, next);
	}
	return line;
}
/** Undefined where it is outside of the range. */
function firstParentOf(range, index) {
	const parents = range.parentsOf(index);
	const first = range.readings[index]?.firstParent ?? null;
	return first === null ? parents[0] : parents.find((parent) => range.readings[parent]?.oid === first);
}
/** The commit that is no other's parent: mostly the first, unless somebody's clock was wrong. */
function tipOf(range) {
	const isParent = new Uint8Array(range.readings.length);
	for (let index = 0; index < range.readings.length; index++) for (const parent of range.parentsOf(index)) isParent[parent] = 1;
	const tip = isParent.indexOf(0);
	return tip === -1 ? void 0 : tip;
}

// src/notes/shape.ts
/**
* Shapes the readings of a range: a commit without a conventional header is read by its pull request's title, what a merge
* brought belongs to the merge's pull request, a merge touches what it brought, and overrides say it better. A range that
* nothing shapes stays as it is.
*/
function shapeRange(range, rules, findings) {
	const shaping = new Shaping(range);
	if (findings.enriched.size > 0) for (const [index, { oid }] of range.readings.entries()) {
		const facts = findings.enriched.get(oid);
		if (facts) shaping.enrich(index, facts);
	}
	const touches = rules.readsPaths;
	for (let index = range.readings.length - 1; index >= 0; index--) if (range.readings[index]?.merge) shaping.followMerge(index, touches);
	if (rules.overriding) for (const [index, { oid, header }] of range.readings.entries()) {
		const { pullRequest } = shaping.readingAt(index);
		const override = rules.overriding({
			oid,
			pullRequest,
			headers: [header]
		});
		if (override) {
			const { says } = override;
			shaping.set(index, overridden(shaping.readingAt(index), says), { override });
		}
	}
	return shaping.done();
}
var Shaping = class {
	#range;
	#readings = /* @__PURE__ */ new Map();
	#more = /* @__PURE__ */ new Map();
	#brought = /* @__PURE__ */ new Map();
	#line = null;
	constructor(range) {
		this.#range = range;
	}
	readingAt(index) {
		const reading = this.#readings.get(index) ?? this.#range.readings[index];
		if (!reading) throw new RangeError(`There is no commit ${index} in the range.`);
		return reading;
	}
	set(index, reading, more) {
		this.#readings.set(index, reading);
		this.#more.set(index, {
			...this.#more.get(index) ?? nothingMore,
			...more
		});
	}
	broughtBy = (index) => {
		const known = this.#brought.get(index);
		if (known) return known;
		const line = this.mainLine();
		const brought = mergedBy(this.#range, index).filter((one) => !line.has(one));
		this.#brought.set(index, brought);
		return brought;
	};
	mainLine = () => this.#line ??= mainLine(this.#range);
	enrich(index, { login, pullRequest }) {
		const reading = this.readingAt(index);
		if (pullRequest === null) return this.set(index, reading, { login });
		const { number, labels } = pullRequest;
		const titled = (reading.merge ? reading.pullRequest === number && !isTitled(reading) : reading.type === null) ? readByTitle(reading, pullRequest.title) : null;
		this.set(index, {
			...titled ?? reading,
			pullRequest: number
		}, {
			login,
			labels,
			byTitle: titled !== null
		});
	}
	followMerge(index, touches) {
		const merge = this.readingAt(index);
		if (merge.pullRequest !== null) {
			const { pullRequest } = merge;
			const labels = this.#more.get(index)?.labels ?? [];
			for (const one of this.broughtBy(index)) {
				const reading = this.readingAt(one);
				if (reading.pullRequest === null) this.set(one, {
					...reading,
					pullRequest
				}, { labels });
			}
		}
		if (!touches || merge.touched === null) return;
		const all = [index, ...this.broughtBy(index)].flatMap((one) => this.readingAt(one).touched ?? []);
		this.#readings.set(index, {
			...this.readingAt(index),
			touched: unitedTouch(all)
		});
	}
	done() {
		const { readings } = this.#range;
		return {
			range: this.#readings.size === 0 ? this.#range : {
				readings: readings.map((reading, index) => this.#readings.get(index) ?? reading),
				...this.#range.tip === void 0 ? {} : { tip: this.#range.tip },
				parentsOf: (index) => this.#range.parentsOf(index)
			},
			more: this.#more,
			broughtBy: this.broughtBy,
			mainLine: this.mainLine
		};
	}
};
/** Whether a merge says more than that it is one: a title of its own, or its pull request's. */
function isTitled({ type, description }) {
	return type !== null || description !== "" && !/^Merged? /.test(description);
}
/** The commit in the words of its pull request's title; null where those say no more than its own. */
function readByTitle(reading, written) {
	const { message: title, rules } = redactSecrets(withoutAddresses(written.trim()));
	const header = readHeader(title);
	const secrets = rules.length === 0 ? reading.secrets : [.../* @__PURE__ */ new Set([...reading.secrets, ...rules])];
	if (!header) return reading.merge && title !== "" ? {
		...reading,
		description: title,
		secrets
	} : null;
	return {
		...reading,
		type: header.type.toLowerCase(),
		scope: header.scope,
		description: header.description,
		breaking: reading.breaking ?? (header.breaking ? header.description : null),
		secrets
	};
}
/** What is given stands in place of what the commit says. */
function overridden(reading, says) {
	const { type, scope, description, breaking } = says;
	return {
		...reading,
		type: type?.toLowerCase() ?? reading.type,
		scope: scope === void 0 ? reading.scope : scope,
		description: description ?? reading.description,
		breaking: breaking === void 0 ? reading.breaking : breaking === false ? null : breaking
	};
}

// src/notes/told-merges.ts
const told$2 = { kind: "told" };
const hidden = { kind: "hidden" };
/**
* Decides between a merge and what it brought, so that nothing is told twice: a merge with a title is told by it when
* nothing that it brought is a conventional commit to be listed, else what it brought is told. A plain merge is not told.
* What somebody wrote for the readers about a merge is told. Anything that breaks something is told in any case.
*/
function toldMerges(shaped, questions) {
	const fates = /* @__PURE__ */ new Map();
	const { readings } = shaped.range;
	if (!readings.some(({ merge }) => merge)) return fates;
	if (questions.firstParent) tellMainLine(shaped, questions, fates);
	for (let index = readings.length - 1; index >= 0; index--) {
		const merge = readings[index];
		if (!merge?.merge || fates.has(index) || questions.isOut(index)) continue;
		if (isTitled(merge) || hasWords(merge, shaped.more.get(index) ?? null)) decide(index, merge, {
			shaped,
			questions,
			fates
		});
		else fates.set(index, merge.breaking === null ? hidden : told$2);
	}
	return fates;
}
function decide(index, merge, deciding) {
	const { shaped, fates } = deciding;
	const wordy = hasWords(merge, shaped.more.get(index) ?? null);
	const all = shaped.broughtBy(index);
	const brought = all.filter((one) => !deciding.questions.isOut(one));
	const breaks = brought.some((one) => isBreaking(one, deciding));
	const isEmpty = all.length > 0 && brought.length === 0 && !all.every(deciding.questions.isElsewhere);
	if (!wordy && (isEmpty || breaks || brought.some((one) => speaks(one, deciding)))) {
		fates.set(index, saysItAlone(merge, brought, deciding) ? told$2 : hidden);
		return;
	}
	fates.set(index, told$2);
	for (const one of brought) if (!fates.has(one) && (merge.breaking !== null || !isBreaking(one, deciding))) fates.set(one, {
		kind: "told-by",
		merge: merge.oid
	});
}
/** Whether a merge says of itself that it breaks something, in words that nothing it brought has. */
function saysItAlone(merge, brought, { shaped }) {
	const { readings } = shaped.range;
	return merge.breaking !== null && !brought.some((one) => readings[one]?.description === merge.description);
}
/** Whether a commit is listed as one that breaks something. */
function isBreaking(index, { shaped, questions }) {
	return (shaped.range.readings[index]?.breaking ?? null) !== null && questions.isListed(index);
}
/** Whether a commit is listed in conventional words of its own, or in those that somebody wrote for readers. */
function speaks(index, { shaped, questions, fates }) {
	const reading = shaped.range.readings[index];
	const more = shaped.more.get(index) ?? null;
	if (!reading || (fates.get(index) ?? told$2).kind !== "told") return false;
	return (reading.type !== null && (reading.merge || !more?.byTitle) || hasWords(reading, more)) && questions.isListed(index);
}
/** Every merge of the main line is told, and by it what it brought, unless that breaks something and the merge does not. */
function tellMainLine({ range, broughtBy, mainLine }, { isOut }, fates) {
	for (const index of mainLine()) {
		const merge = range.readings[index];
		if (!merge?.merge || isOut(index)) continue;
		fates.set(index, told$2);
		for (const one of broughtBy(index)) if (merge.breaking !== null || range.readings[one]?.breaking === null) fates.set(one, {
			kind: "told-by",
			merge: merge.oid
		});
	}
}
/** Whether somebody wrote what readers are told of a commit: in an override, or in its `Release-Note:`. */
function hasWords({ note }, more) {
	return hasOverrideWords(more) || (note?.words ?? null) !== null;
}
/** Whether an override says what readers are told of a commit. */
function hasOverrideWords(more) {
	const says = more?.override?.says;
	return says?.words !== void 0 || says?.description !== void 0;
}

// src/notes/place.ts
/**
* Puts every commit of a range into exactly one bucket, and says why. In this order: what is elsewhere (with a package),
* what cancels each other, copies, merges and what they brought, commits that are git's own plumbing, what somebody wrote
* about a commit, the rules, its type. The order of the range is kept.
*/
function placeCommits(range, rules, findings) {
	const alone = openAlone(range, rules);
	if (isPlain(range, rules, findings)) return range.readings.map(alone);
	const shaped = shapeRange(range, rules, findings);
	const { readings } = shaped.range;
	const leaving = openLeaving(shaped, rules, {
		asWritten: range,
		findings
	});
	const one = (index, reading, more) => more === null ? alone(reading, index) : placeWithMore(reading, more, rules);
	const isListed = (index) => {
		const reading = readings[index];
		return reading !== void 0 && one(index, reading, shaped.more.get(index) ?? null).section !== null;
	};
	const fates = toldMerges(shaped, {
		firstParent: rules.firstParent,
		isOut: (index) => leaving(index) !== null,
		isElsewhere: (index) => leaving(index) === isElsewhere,
		isListed
	});
	const told = /* @__PURE__ */ new Map();
	const placed = readings.map((reading, index) => {
		const out = leaving(index);
		if (out !== null) return leave(reading, out);
		const fate = fates.size === 0 ? void 0 : fates.get(index);
		if (fate?.kind === "hidden") return leave(reading, asMerge);
		const more = shaped.more.get(index) ?? null;
		if (fate?.kind === "told-by") return {
			...leave(reading, toldBy("told-by-merge", fate.merge)),
			more
		};
		const own = fate === void 0 ? one(index, reading, more) : placeReading(reading, more, rules);
		const teller = own.section === null ? void 0 : toldBefore(own, told);
		return teller === void 0 ? own : {
			...leave(reading, toldBy("told-with", teller)),
			more
		};
	});
	return rules.style === "common-changelog" ? followCommonChangelog(placed) : placed;
}
/** Whether every commit of a range stands for itself, as in most releases. */
function isPlain(range, rules, findings) {
	if (findings.enriched.size > 0 || findings.patches.size > 0 || rules.overriding !== null) return false;
	if (rules.style === "common-changelog" || (rules.package?.folder ?? null) !== null) return false;
	const { tangled = range.readings.some(({ merge, revert }) => merge || revert !== null) } = range;
	return !tangled && !mayHoldCopies(range);
}
function placeWithMore(reading, more, rules) {
	return isPlumbing(reading) && !hasWords(reading, more) ? leave(reading, asPlumbing) : placeReading(reading, more, rules);
}
/** Places the commits of a range of which nothing more is known; in every release of a run in the same way. */
function openAlone({ history }, rules) {
	if (history === void 0) return (reading) => placeAlone(reading, rules);
	const { memory } = rules;
	const { placed } = memory;
	while (placed.length < history.size) placed.push(void 0);
	const { numbers } = history;
	return (reading, index) => {
		const number = numbers[index] ?? 0;
		const known = placed[number];
		return known?.reading === reading ? known : placed[number] = placeAlone(reading, rules);
	};
}
/**
* Places a commit of a history, by its number there, as it will be placed where nothing more is known of it: to be called
* while there is time, with one number after the other.
*/
function placeAhead(reading, number, rules) {
	const { placed } = rules.memory;
	while (placed.length < number) placed.push(void 0);
	if (placed.length === number) placed.push(placeAlone(reading, rules));
}
function placeAlone(reading, rules) {
	if (isPlumbing(reading) && !hasWords(reading, null)) return leave(reading, asPlumbing);
	return placeByType(reading, rules) ?? placeReading(reading, null, rules);
}
const isElsewhere = {
	bucket: "elsewhere",
	because: { kind: "elsewhere" }
};
const asMerge = {
	bucket: "hidden",
	because: { kind: "merge" }
};
const asPlumbing = {
	bucket: "hidden",
	because: { kind: "plumbing" }
};
function toldBy(kind, other) {
	return {
		bucket: "duplicate",
		because: {
			kind,
			other
		}
	};
}
function leave(reading, { bucket, because }) {
	return {
		reading,
		bucket,
		section: null,
		because,
		weight: "none",
		more: null,
		told: null
	};
}
/** What is elsewhere, cancelled or a copy, whatever it says; null for everything else. */
function openLeaving(shaped, rules, { asWritten, findings }) {
	const { readings } = shaped.range;
	const folder = rules.package?.folder ?? null;
	const gone = cancelled(withPullRequests(asWritten, shaped, findings));
	const copies = duplicatesIn(asWritten, {
		patches: findings.patches,
		gone
	});
	const outside = /* @__PURE__ */ new Set();
	if (folder !== null) readings.forEach(({ oid, touched }, index) => {
		if (touched !== null && !belongs(index, folder)) outside.add(oid);
	});
	if (outside.size + gone.size + copies.size === 0) return () => null;
	function belongs(index, inFolder) {
		return readings[index]?.touched?.folders.includes(inFolder) ?? true;
	}
	return (index) => {
		const oid = readings[index]?.oid ?? "";
		if (outside.has(oid)) return isElsewhere;
		const end = gone.get(oid);
		if (end) return {
			bucket: "reverted",
			because: {
				kind: end.role === "reverts" ? "reverts" : "reverted-by",
				other: end.other
			}
		};
		const copy = copies.get(oid);
		return copy && !outside.has(copy.of) ? {
			bucket: "duplicate",
			because: {
				kind: copy.kind,
				other: copy.of
			}
		} : null;
	};
}
/** The commits as they were written, which is how reverts quote them, with the pull requests that the forge knows of. */
function withPullRequests(asWritten, { range }, { enriched }) {
	if (enriched.size === 0) return asWritten;
	return {
		readings: asWritten.readings.map((reading, index) => {
			const pullRequest = range.readings[index]?.pullRequest ?? null;
			return pullRequest === reading.pullRequest ? reading : {
				...reading,
				pullRequest
			};
		}),
		parentsOf: (index) => asWritten.parentsOf(index)
	};
}
/** Git's own words for a fixup tell readers nothing that the commits they belong to do not. */
function isPlumbing({ header }) {
	return header.includes("! ") && /^(?:fixup|squash|amend)! /.test(header);
}
/** Of several commits that are told in the same words of their pull request, the newest; undefined for that one itself. */
function toldBefore({ reading, more }, told) {
	const key = more?.override?.key;
	if (!(more !== null && (more.byTitle || hasOverrideWords(more) && /^[#!]/.test(key ?? ""))) || reading.pullRequest === null) return void 0;
	const before = told.get(reading.pullRequest);
	if (before === void 0) told.set(reading.pullRequest, reading.oid);
	return before;
}

// src/notes/rounds.ts
/** Tells which numbers of a round were there before in it. A new round costs nothing: there are as many as releases. */
var Rounds = class {
	/** By number: the last round that had it. */
	#last = [];
	#round = 0;
	begin() {
		this.#round += 1;
	}
	/** Whether the round had no such number yet. Numbers are small, and come roughly in order. */
	isNew(number) {
		while (this.#last.length <= number) this.#last.push(0);
		if (this.#last[number] === this.#round) return false;
		this.#last[number] = this.#round;
		return true;
	}
};

// src/notes/styles.ts
/** Types whose changes readers do not notice. `release: v1.2.3` tells the readers of 1.2.3 nothing. */
const hiddenTypes = /* @__PURE__ */ new Set([
	"docs",
	"style",
	"chore",
	"refactor",
	"test",
	"build",
	"ci",
	"fixup",
	"release"
]);
/** Types that people write for others. */
const aliases = /* @__PURE__ */ new Map([
	["feature", "feat"],
	["features", "feat"],
	["bugfix", "fix"],
	["hotfix", "fix"],
	["performance", "perf"],
	["doc", "docs"],
	["tests", "test"],
	["sec", "security"],
	["squash", "fixup"],
	["amend", "fixup"]
]);
/** The type that one in lower case stands for. */
function plainType(type) {
	return aliases.get(type) ?? type;
}
function own(type, title) {
	return {
		type,
		title,
		types: [type]
	};
}
const conventional = {
	sections: [
		own("feat", "Features"),
		own("fix", "Bug fixes"),
		own("perf", "Performance"),
		own("security", "Security"),
		own("deprecate", "Deprecations"),
		own("revert", "Reverts"),
		own("docs", "Documentation"),
		own("style", "Style"),
		own("chore", "Chores"),
		own("refactor", "Refactoring"),
		own("test", "Tests"),
		own("build", "Build"),
		own("ci", "Continuous integration"),
		own("fixup", "Fixups"),
		own("release", "Releases"),
		own("other", "Other changes")
	],
	rest: "other"
};
const added = [
	"feat",
	"add",
	"added"
];
const changed = [
	"perf",
	"revert",
	"other",
	"change",
	"changed",
	...hiddenTypes
];
const deprecated = ["deprecate", "deprecated"];
const removed = ["remove", "removed"];
const fixed = ["fix", "fixed"];
/** The six kinds of change of https://keepachangelog.com/en/1.1.0/, in its order. */
const keepAChangelog = {
	sections: [
		{
			type: "added",
			title: "Added",
			types: added
		},
		{
			type: "changed",
			title: "Changed",
			types: changed
		},
		{
			type: "deprecated",
			title: "Deprecated",
			types: deprecated
		},
		{
			type: "removed",
			title: "Removed",
			types: removed
		},
		{
			type: "fixed",
			title: "Fixed",
			types: fixed
		},
		{
			type: "security",
			title: "Security",
			types: ["security"]
		}
	],
	rest: "changed"
};
/** The four categories of https://common-changelog.org (2.4.2), in its order. */
const commonChangelog = {
	sections: [
		{
			type: "changed",
			title: "Changed",
			types: [...changed, ...deprecated]
		},
		{
			type: "added",
			title: "Added",
			types: added
		},
		{
			type: "removed",
			title: "Removed",
			types: removed
		},
		{
			type: "fixed",
			title: "Fixed",
			types: [...fixed, "security"]
		}
	],
	rest: "changed"
};
const styles = {
	conventional,
	"keep-a-changelog": keepAChangelog,
	"common-changelog": commonChangelog
};

// src/notes/rule.ts
/**
* All path patterns of the rules, in order of appearance: the territory that commits are read with has to know them under
* these indices.
*/
function pathPatternsOf(rules) {
	return rules.flatMap(({ when }) => listOf(when.path));
}
/** The indices of the rules that show or hide by label, and so cannot do without labels. */
function labelRules(rules) {
	return rules.flatMap(({ when, show }, index) => when.label !== void 0 && show !== void 0 ? [index] : []);
}
/**
* Opens rules: their patterns are compiled once. The first rule that fits and says something about showing decides that,
* the first with a group that, the first with a bump that. Null where there is no rule.
*/
function openRules(rules) {
	if (rules.length === 0) return null;
	let paths = 0;
	const opened = rules.map((rule, index) => {
		const from = paths;
		paths += listOf(rule.when.path).length;
		const { show, group, bump } = rule;
		return {
			conditions: conditionsOf(rule, {
				from,
				to: paths
			}),
			show: show === void 0 ? null : {
				is: show,
				rule: index
			},
			group: group === void 0 ? null : {
				is: group,
				rule: index
			},
			bump: bump === void 0 ? null : {
				is: bump,
				rule: index
			}
		};
	});
	return (reading, labels) => {
		let ruling = silence;
		for (const { conditions, show, group, bump } of opened) if (conditions.every((holds) => holds(reading, labels))) ruling = {
			show: ruling.show ?? show,
			group: ruling.group ?? group,
			bump: ruling.bump ?? bump
		};
		return ruling;
	};
}
const silence = {
	show: null,
	group: null,
	bump: null
};
function conditionsOf({ when }, paths) {
	const conditions = [];
	const { breaking, type, scope, author, label, path } = when;
	if (breaking !== void 0) conditions.push((reading) => reading.breaking !== null === breaking);
	if (type !== void 0) {
		const fits = anyOf(type);
		conditions.push((reading) => reading.type !== null && (fits(reading.type) || fits(plainType(reading.type))));
	}
	if (path !== void 0) conditions.push(({ touched }) => touched?.patterns.some((one) => one >= paths.from && one < paths.to) ?? false);
	if (scope !== void 0) {
		const fits = anyOf(scope);
		conditions.push((reading) => reading.scope?.split(",").some((one) => fits(one.trim())) ?? false);
	}
	if (author !== void 0) {
		const fits = anyOf(author);
		conditions.push(({ people }) => people[0] !== void 0 && fits(people[0].name));
	}
	if (label !== void 0) {
		const fits = anyOf(label);
		conditions.push((_, labels) => labels.some(fits));
	}
	return conditions;
}
function anyOf(patterns) {
	const globs = listOf(patterns).map(globOf);
	return (text) => globs.some((fits) => fits(text));
}
function listOf(patterns) {
	if (patterns === void 0) return [];
	return typeof patterns === "string" ? [patterns] : patterns;
}

// src/notes/sections.ts
/**
* The sections of a configuration: those of its style, changed and added to by `notes.types`, then those of groups, then
* the one for the rest. What has the same title is one section, in the first one's place.
*/
var Sections = class {
	ordered;
	/** Where everything goes that has no section of its own, so that nothing is lost. */
	rest;
	#rules;
	#byTitle;
	#unknown;
	constructor(types, style = "conventional", groups = []) {
		const { rest } = styles[style];
		const sections = sectionsOf(types, style);
		const groupSections = groups.map((title) => ({
			type: slugOf(title),
			title,
			types: []
		}));
		const isLast = ({ type }) => type === rest && style === "conventional";
		const all = [
			...sections.filter((one) => !isLast(one)),
			...groupSections,
			...sections.filter(isLast)
		];
		const byTitle = /* @__PURE__ */ new Map();
		const rules = /* @__PURE__ */ new Map();
		for (const { type, title } of all.toReversed()) byTitle.set(title, {
			type,
			title
		});
		const at = (title) => byTitle.get(title) ?? {
			type: rest,
			title
		};
		for (const one of all) for (const type of one.types) rules.set(type, typeRule(type, at(one.title), types));
		this.rest = at(all.find(({ type }) => type === rest)?.title ?? "");
		for (const type of Object.keys(types).map((name) => name.toLowerCase())) if (!rules.has(type)) rules.set(type, typeRule(type, this.rest, types));
		this.#unknown = {
			section: this.rest,
			hidden: false,
			weight: "fix",
			hiddenWeight: "none",
			known: false
		};
		this.#rules = rules;
		this.#byTitle = byTitle;
		this.ordered = [...new Set(all.map(({ title }) => at(title)))];
	}
	/** What holds for a type in lower case. */
	ruleOf(type) {
		return this.#rules.get(type) ?? this.#rules.get(plainType(type)) ?? this.#unknown;
	}
	/** The section of a group; the one for the rest where nobody named the group when the sections were made. */
	grouped(title) {
		return this.#byTitle.get(title) ?? this.rest;
	}
	/** Whether a commit of a type, or of none (null), is shown or may be. */
	isTold = (type, breaking) => breaking || type === null || !this.ruleOf(type).hidden;
};
/** The sections of a style in their order; a type that got a title of its own has its own. */
function sectionsOf(types, style) {
	const sections = [...styles[style].sections];
	for (const [name, { title }] of Object.entries(types)) {
		const type = name.toLowerCase();
		const index = sections.findIndex((section) => section.types.includes(type));
		const held = sections[index];
		if (held === void 0) {
			if (title !== void 0 || style === "conventional") sections.push({
				type,
				title: title ?? titleOf$1(name),
				types: [type]
			});
		} else if (title !== void 0) {
			if (held.types.length === 1) sections[index] = {
				...held,
				title
			};
			else {
				sections[index] = {
					...held,
					types: held.types.filter((other) => other !== type)
				};
				sections.push({
					type,
					title,
					types: [type]
				});
			}
		}
	}
	return sections;
}
function typeRule(type, section, types) {
	const own = Object.entries(types).find(([name]) => name.toLowerCase() === type)?.[1];
	const isFeature = type === "feat" || section.type === "added";
	const asked = own?.bump === void 0 ? null : weightOfBump(own.bump);
	return {
		section,
		hidden: own?.hidden ?? (own?.title === void 0 && hiddenTypes.has(type)),
		weight: asked ?? (isFeature ? "feature" : "fix"),
		hiddenWeight: asked ?? "none",
		known: true
	};
}
function titleOf$1(type) {
	return type.charAt(0).toUpperCase() + type.slice(1);
}
/** A title as a type: `New in Docs` is `new-in-docs`. */
function slugOf(title) {
	return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "group";
}

// src/notes/notes-rules.ts
/** The rules of a configuration. */
function notesRules({ notes }, ground = {}) {
	const { overrides = noOverrides, links = null, package: told = null } = ground;
	const groups = [...notes.rules, ...Object.values(overrides.changes)].flatMap(({ group }) => group ?? []);
	return {
		sections: new Sections(notes.types, notes.style, groups),
		style: notes.style,
		unconventional: notes.unconventional,
		firstParent: notes["first-parent"],
		links,
		package: told,
		rules: notes.rules,
		overrides,
		ruling: openRules(notes.rules),
		overriding: openOverrides(overrides),
		memory: {
			placed: [],
			credited: /* @__PURE__ */ new Map(),
			met: {
				people: new Rounds(),
				keys: new Rounds()
			}
		},
		readsPaths: (told?.folder ?? null) !== null || notes.rules.some(({ when }) => when.path !== void 0)
	};
}
/**
* Whether a commit of a type (null: none) may be told, for readers that save themselves work on the others: every one
* may where a rule or an override can list what its type hides.
*/
function isToldBy({ notes }) {
	return notes.overrides !== void 0 || notes.rules.some(({ show }) => show === "include") ? () => true : new Sections(notes.types, notes.style).isTold;
}

// src/journeys/groundwork.ts
/**
* Reads what every question about releases begins with: the tags, the remote, the rules.
* Throws PACKAGE_UNKNOWN for a package that neither the configuration nor the tags tell of.
*/
async function layGroundwork(source) {
	const { repository, configuration } = source;
	const [{ tags }, packages] = await Promise.all([repository.tags(), wantedPackages(source)]);
	const wanted = source.package === null ? null : packageNamed(packages, source.package);
	const names = tags.map(({ name }) => name);
	const family = wanted?.family ?? (configuration.tags ? familyOf(configuration.tags) : mainFamily(names));
	const ground = await groundOf(source, {
		wanted,
		packages,
		family
	});
	const together = wanted === null ? togetherWarning(source, family, names) : null;
	return together === null ? ground : {
		...ground,
		warnings: [...ground.warnings, together]
	};
}
/** The groundwork of every package, by name. */
async function layAllGroundwork(source) {
	const { repository, configuration } = source;
	const { tags } = await repository.tags();
	const packages = await packagesOf(repository, configuration, tags.map(({ name }) => name));
	if (packages.length === 0) throw new require_cli_ahead_ts.WaybillError("PACKAGE_UNKNOWN", "There are no packages: none is configured, and no tag names one.", { hint: "Name them in waybill.yml, as in packages: { api: { path: packages/api, tags: \"api@{version}\" } }" });
	return Promise.all(packages.map((wanted) => groundOf(source, {
		wanted,
		packages,
		family: wanted.family
	})));
}
/** Packages that are told as one by the tags of one of them are nearly never meant to be. */
function togetherWarning({ configuration }, { template }, tagNames) {
	const configured = Object.keys(configuration.packages ?? {});
	const isChosen = configuration.tags !== void 0 || /^v?\{version\}$/.test(template);
	const names = configured.length > 0 ? configured : isChosen ? [] : familiesIn(tagNames).map(({ name }) => name);
	if (names.length < (configured.length > 0 ? 1 : 2)) return null;
	return `There are packages (${names.join(", ")}), and these are the commits of all of them by the tags ${template}: --package or --packages tells them apart.`;
}
async function wantedPackages(source) {
	if (source.package === null) return [];
	const { tags } = await source.repository.tags();
	return packagesOf(source.repository, source.configuration, tags.map(({ name }) => name));
}
async function groundOf(source, { wanted, packages, family }) {
	const { repository, configuration, overrides } = source;
	const [{ tags, ignored }, remote] = await Promise.all([repository.tags(), configuration.repository ?? repository.remoteUrl(configuration.ledger.remote)]);
	const repositoryUrl = remote === null ? null : webAddress(remote);
	const byName = new Map(tags.map(({ name, oid }) => [name, oid]));
	const folders = packages.flatMap(({ folder }) => folder ?? []);
	const folder = wanted?.folder ?? null;
	const rules = notesRules(configuration, {
		overrides,
		links: repositoryUrl === null ? null : forgeLinks(repositoryUrl, configuration.forge),
		package: wanted === null ? null : {
			name: wanted.name,
			folder: folder === null ? null : folders.indexOf(folder)
		}
	});
	return {
		source,
		repository,
		family,
		package: wanted,
		resolve: async (revision) => byName.get(revision) ?? await repository.resolve(revision),
		releases: await orderBuilds(releasesOf(family, tags), (oid, of) => repository.isAncestor(oid, of)),
		reading: readingOf(configuration, folder === null ? [] : folders),
		rules,
		repositoryUrl,
		warnings: [...ignored.filter((name) => family.versionIn(name) !== null).map((name) => `The tag ${name} names no commit and is ignored.`), ...wanted !== null && folder === null ? [`No folder is known for the package ${wanted.name}: its notes hold every commit. Set packages.${wanted.name}.path.`] : []]
	};
}
/** How commits are read; their files are asked of git only where the folder of a package or a rule needs them. */
function readingOf(configuration, folders) {
	const { notes } = configuration;
	const patterns = pathPatternsOf(notes.rules);
	return {
		isTold: isToldBy(configuration),
		tolerant: notes.reading === "tolerant",
		squashLists: notes["squash-lists"] === "expand",
		territory: folders.length === 0 && patterns.length === 0 ? null : openTerritory({
			folders,
			patterns
		})
	};
}
/** The commit of HEAD. Throws NO_COMMITS. */
function headOf(repository) {
	if (repository.head !== null) return repository.head;
	throw new require_cli_ahead_ts.WaybillError("NO_COMMITS", `The repository in ${repository.root} has no commit yet.`, { hint: "Commit something, then run it again." });
}
/** A release by its tag or its version, with or without the tag's dress. */
function findRelease(ground, name) {
	const { releases, family } = ground;
	const plain = name.replace(/^refs\/tags\//, "");
	const version = family.versionIn(plain) ?? plain.replace(/^v/, "");
	return releases.find(({ tag, aliases }) => tag === plain || aliases.includes(plain)) ?? releases.findLast(({ version: { raw, version: bare } }) => raw === version || bare === version);
}
/** The other package whose release a tag is; null where it is nobody's. */
async function packageOf({ source, repository, package: told }, tag) {
	const { tags } = await repository.tags();
	const names = tags.map(({ name }) => name);
	if (!names.includes(tag)) return null;
	return (await packagesOf(repository, source.configuration, names)).find(({ name, family }) => name !== told?.name && family.versionIn(tag) !== null)?.name ?? null;
}
/** Why a name is no release, and what to run instead. */
async function unknownRevision(ground, name) {
	const known = await ground.resolve(name) !== null;
	const owner = known ? await packageOf(ground, name) : null;
	if (owner !== null) return new require_cli_ahead_ts.WaybillError("TAG_NOT_FOUND", `${name} is a release of the package ${owner}.`, { hint: `Run: waybill notes ${name} --package ${owner}` });
	const newest = ground.releases.at(-1);
	const { template } = ground.family;
	if (known) return new require_cli_ahead_ts.WaybillError("TAG_NOT_FOUND", `${name} is no release of the tag family ${template}.`, { hint: newest ? `Run: waybill notes ${newest.tag}..${name}` : `Tag a release first: git tag ${ground.family.tagFor("0.1.0")}` });
	return new require_cli_ahead_ts.WaybillError("TAG_NOT_FOUND", `There is no tag or commit ${name} here.`, { hint: newest ? `The newest release is ${newest.tag}. Tags that are only on the remote come with: git fetch --tags` : "There are no releases here. Tags that are only on the remote come with: git fetch --tags" });
}

// src/changes/credited.ts
/** Who is credited with a commit: the author first, then the co-authors as trailers name them, each once. */
function creditedWith({ author }, coAuthors, people) {
	const alone = people.alone(author);
	if (coAuthors.length === 0) return alone;
	const credited = [...alone];
	for (const value of coAuthors) {
		const person = people.named(require_cli_ahead_ts.detached(value));
		if (person && !credited.some(({ identity }) => identity === person.identity)) credited.push(person);
	}
	return credited;
}

// src/changes/footers.ts
const breakingToken = /^BREAKING[ -]CHANGE:(?:[ \t]+(.*))?$/s;
/** A token that stands alone on its line, with its value below, has a hyphen in it: `Release-Note:`. */
const footerToken = /^(?:([A-Za-z0-9][A-Za-z0-9-]*)(?::[ \t]| #)(.*)|([A-Za-z]+-[A-Za-z-]+):)$/s;
const knownTrailer = /^(?:[A-Za-z][A-Za-z-]*-[Bb][Yy]|Refs?|Closes?|Fixes|Resolves|See|Cc|CC|Change-Id|PR-URL|Pull-Request|Release-As|[Rr]elease-[Nn]ote|Changelog|Depends-On|Issue|Reviewed|Link|Bug)(?:: ?| #)/;
/** Anything that names a person by address. */
const personTrailer = /^[ \t>*-]*[A-Za-z][A-Za-z-]*[ \t]?:.*<[^<>]*@/;
/** Lines that git and forges add below a message, which are of no footer. */
const appended = /^(?:\(cherry picked from commit |See merge request |-{9}$)/;
/** The next commit in the list of a squashed pull request. */
const listedCommit = /^\* [A-Za-z]{2,20}(?:\([^()]*\))?!?: /;
/**
* Cuts a message into header, the rest of it, and the footers in that. Never throws, linear in the message's length.
* A message ends at a NUL; a byte order mark before it is none of it; any line ends will do.
*
* Footers are the trailing paragraphs whose first line is a footer. `BREAKING CHANGE:` in upper case at the start of a
* line opens a note wherever it stands; the note goes on over paragraphs and lists until the next trailer. Prose
* such as "breaking change in the API" is not one (rules 12 and 15).
*/
function splitMessage(message) {
	const text = plainText(message);
	const end = text.indexOf("\n");
	if (end === -1) return {
		header: text,
		rest: "",
		footers: noFooters
	};
	const header = text.slice(0, end).trimEnd();
	const rest = text.slice(end + 1);
	if (!anyFooter.test(rest)) return {
		header,
		rest,
		footers: noFooters
	};
	const lines = rest.split("\n");
	return {
		header,
		rest,
		footers: readFooters(lines.slice(footersStart(lines)))
	};
}
const noFooters = [];
const anyFooter = /^(?:BREAKING CHANGE:|[A-Za-z0-9][A-Za-z0-9-]*(?::[ \t]| #|:$))/m;
function plainText(message) {
	const nul = message.indexOf("\0");
	const text = nul === -1 ? message : message.slice(0, nul);
	return (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text).trim();
}
/** The first line that belongs to the footers: the first breaking note, or the trailing block of footers. */
function footersStart(lines) {
	const note = lines.findIndex((line) => line.startsWith("BREAKING") && breakingToken.test(line));
	let start = lines.length;
	let paragraphEnd = lines.length;
	for (let at = lines.length - 1; at >= -1; at--) {
		if (at >= 0 && lines[at]?.trim() !== "") continue;
		const paragraph = at + 1;
		if (paragraph < paragraphEnd && lines[paragraph]?.trim()) {
			const first = lines[paragraph] ?? "";
			if (!footerToken.test(first) && !isAppended(first)) break;
			start = paragraph;
		}
		paragraphEnd = at;
	}
	return note === -1 ? start : Math.min(note, start);
}
function readFooters(lines) {
	const footers = [];
	let open = null;
	for (const line of lines) {
		const token = tokenOf(line, open?.token === "BREAKING CHANGE");
		if (token === null) open?.value.push(line);
		else if (token.name === "") open = null;
		else {
			open = {
				token: token.name,
				value: [token.value]
			};
			footers.push(open);
		}
	}
	return footers.map(({ token, value }) => ({
		token,
		value: value.join("\n").trim()
	}));
}
/** The footer that a line opens; one without a name only ends the one before. Null when the line goes on with that. */
function tokenOf(line, inNote) {
	const note = line.startsWith("BREAKING") ? breakingToken.exec(line) : null;
	if (note) return {
		name: "BREAKING CHANGE",
		value: note[1] ?? ""
	};
	if (isAppended(line)) return ending;
	if (inNote) return endsNote(line) ? footerIn(line) ?? ending : null;
	return line.includes(":") || line.includes(" #") ? footerIn(line) : null;
}
const ending = {
	name: "",
	value: ""
};
function footerIn(line) {
	const match = footerToken.exec(line);
	return match ? {
		name: match[1] ?? match[3] ?? "",
		value: match[2] ?? ""
	} : null;
}
function endsNote(line) {
	if (line.startsWith("* ") && listedCommit.test(line)) return true;
	return knownTrailer.test(line) || line.includes("@") && personTrailer.test(line);
}
function isAppended(line) {
	const first = line.charCodeAt(0);
	return (first === 40 || first === 45 || first === 83) && appended.test(line);
}
/** The values of the footers with this token, which is given in lower case, in message order. */
function valuesOf(footers, token) {
	if (footers.length === 0) return noValues;
	let found = null;
	for (let at = 0; at < footers.length; at++) {
		const footer = footers[at];
		if (footer?.token.length !== token.length || footer.token.toLowerCase() !== token) continue;
		if (found === null) found = [footer.value];
		else found.push(footer.value);
	}
	return found ?? noValues;
}
const noValues = [];

// src/changes/merge.ts
const gitHub = {
	pattern: /^Merge pull request #(\d{1,10}) (?:from|in) /,
	number: 1,
	title: "below",
	counted: true
};
/** Gitea and Forgejo. */
const gitea = {
	pattern: /^Merge pull request '(.*)' \([#!](\d{1,10})\) from /s,
	number: 2,
	title: 1,
	counted: true
};
const bitbucket = {
	pattern: /^Merged in .{1,1000} \(pull request #(\d{1,10})\)$/,
	number: 1,
	title: "below",
	counted: false
};
const bitbucketDataCenter = {
	pattern: /^Pull request #(\d{1,10}): +(\S.*)$/s,
	number: 1,
	title: 2,
	counted: false
};
const merged = [
	gitHub,
	gitea,
	{
		pattern: /^Merged PR (\d{1,10}): +(\S.*)$/s,
		number: 1,
		title: 2,
		counted: false
	},
	bitbucket
];
const requested = [bitbucketDataCenter];
const byGitLab = /^Merge (?:remote-tracking )?branch '/;
const mergeRequest = /^See merge request (?:[\w./-]{0,400})!(\d{1,10})\s*$/m;
/** What may stand where a title would: trailers, and the list of commits of Bitbucket's. */
const noTitle = /^(?:See merge request |\* commit '|[A-Za-z][A-Za-z-]*-[Bb]y: |Change-Id: |\(cherry picked from )/;
/**
* Reads what forges write when they bring in a pull request, whether as a merge or squashed: GitHub, GitLab (with its
* `See merge request`), Bitbucket, Azure DevOps, Gitea and Forgejo. Null for anything else, a plain
* `Merge branch 'x'` among them. Linear in the length of the message.
*/
function readMerge(header, rest) {
	const forms = header.startsWith("Merge") ? merged : header.startsWith("Pull request #") ? requested : null;
	if (forms === null) return null;
	for (const form of forms) {
		const match = form.pattern.exec(header);
		if (match === null) continue;
		const title = form.title === "below" ? titleIn(rest) : match[form.title]?.trim();
		return {
			number: match[form.number] ?? "",
			title: title || null,
			counted: form.counted
		};
	}
	const number = byGitLab.test(header) ? mergeRequestIn(rest) : null;
	return number === null ? null : {
		number,
		title: titleIn(rest),
		counted: false
	};
}
/** The pull request of a squashed commit: the last number at the end of its header, else GitLab's words below it. */
function readPullRequest(header, rest) {
	return lastNumber(header) ?? mergeRequestIn(rest);
}
function mergeRequestIn(rest) {
	return rest.includes("See merge request ") ? mergeRequest.exec(rest)?.[1] ?? null : null;
}
/** The first line below a header that says something. */
function titleIn(rest) {
	let start = 0;
	while (start < rest.length) {
		const found = rest.indexOf("\n", start);
		const end = found === -1 ? rest.length : found;
		const line = rest.slice(start, end).trim();
		if (line !== "") return noTitle.test(line) ? null : line;
		start = end + 1;
	}
	return null;
}

// src/changes/note.ts
const nothing$4 = [];
const kind = /^(highlight|upgrade):\s*/i;
const nobody = /* @__PURE__ */ new Set([
	"none",
	"none.",
	"n/a",
	"skip",
	"no"
]);
/**
* What the values of `Release-Note:` trailers say together: `none`, `n/a`, `skip` or `no` hides the commit, `highlight: `
* and `upgrade: ` open words about the release, everything else is what readers are told. Null where they say nothing.
*/
function readReleaseNote(values) {
	if (values.length === 0) return null;
	const words = [];
	const highlights = [];
	const upgrade = [];
	let hidden = false;
	for (const text of values.map(oneLine)) {
		const match = kind.exec(text);
		if (match) (match[1]?.toLowerCase() === "upgrade" ? upgrade : highlights).push(text.slice(match[0].length));
		else if (nobody.has(text.toLowerCase())) hidden = true;
		else words.push(text);
	}
	const said = {
		words: told$1(words),
		highlights: told$1(highlights),
		upgrade: told$1(upgrade)
	};
	if (!hidden && said.words.length + said.highlights.length + said.upgrade.length === 0) return null;
	return {
		...said,
		hidden,
		words: said.words.length > 0 ? said.words.join(" ") : null
	};
}
function told$1(texts) {
	const some = texts.filter((text) => text !== "");
	return some.length > 0 ? some : nothing$4;
}
function oneLine(value) {
	const text = require_cli_ahead_ts.detached(withoutAddresses(value));
	if (!text.includes("\n")) return text.trim();
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" ");
}

// src/changes/references.ts
const anyReference = /#\d|GH-\d/;
/**
* An action word, or the number of an issue that is no part of a word, a path or an entity: `org/repo#3` is another
* repository's.
*/
const wordOrNumber = /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see)\b|(?<![\w&#/.-])(?:#|GH-)(\d{1,10})(?![\w-])/gi;
/** What may stand between an action and its numbers, and between these: `Fixes: #1, #2 and #3`. */
const joined = /^[\s:,;&(]*(?:and\s+)?[\s(]*$/i;
const longestJoint = 12;
/**
* The issues and pull requests that a message names, each once, in the order in which it does. The `(#12)` that forges
* put at the end of a header names the pull request and closes nothing. Code spans and URLs name none.
*/
function readReferences(header, rest) {
	const cut = cutNumbers(header);
	if (!anyReference.test(cut.line) && !anyReference.test(rest)) return plainReferences(cut.numbers);
	const found = /* @__PURE__ */ new Map();
	collectReferences(cut.line, found);
	for (const { number, mark } of cut.numbers) if (mark !== "!" && !found.has(number)) found.set(number, {
		issue: number,
		action: null
	});
	collectReferences(rest, found);
	return [...found.values()];
}
function plainReferences(numbers) {
	if (numbers.length === 0) return [];
	return [...new Set(numbers.filter(({ mark }) => mark !== "!").map(({ number }) => number))].map((issue) => ({
		issue,
		action: null
	}));
}
function collectReferences(text, found) {
	if (!anyReference.test(text)) return;
	for (const line of text.split("\n")) if (anyReference.test(line)) collectFromLine(withoutCodeAndUrls(line.slice(0, longestLine)), found);
}
function collectFromLine(line, found) {
	let action = null;
	let end = 0;
	wordOrNumber.lastIndex = 0;
	for (let match = wordOrNumber.exec(line); match !== null; match = wordOrNumber.exec(line)) {
		const [text, word, issue] = match;
		if (word !== void 0) action = word.toLowerCase();
		else if (issue !== void 0) {
			if (match.index - end > longestJoint || !joined.test(line.slice(end, match.index))) action = null;
			if (!found.get(issue)?.action) found.set(issue, {
				issue,
				action
			});
		}
		end = match.index + text.length;
	}
}
/** Code names no issue, and a number in a URL is another page's. */
function withoutCodeAndUrls(line) {
	const text = line.includes("`") ? line.replace(/`[^`]*`/g, " ") : line;
	return text.includes("://") ? text.replace(/(?<!\S)\S*?:\/\/\S*/g, " ") : text;
}

// src/changes/revert-claim.ts
const nothing$3 = [];
const byGit = /^(Revert|Reapply) "(.*)"$/is;
/** A title that was too long for whoever wrote it. */
const cutShort = /^(?:Revert|Reapply) ".*(?:\.\.\.|\u2026)$/is;
const byType = /^revert(?:\(([^()]*)\))?!?:[ \t]*(\S.*)$/is;
/** With `, reversing changes made to <oid>.` after it for a merge, whose other side stays. */
const reverted = /\bThis reverts commits? ((?:[0-9a-f]{7,64}\b(?:,? and |,\s|\s)?)+)/g;
const revertedRequest = /^[ \t]*(?:This )?[Rr]everts (?:(?:merge|pull) request )?[\w./-]{0,200}[#!](\d{1,10})\b/gm;
const anId = /(?<![\w#/-])[0-9a-f]{7,64}\b/g;
const partly = /\bpartial(?:ly)? revert|\brevert(?:s|ed|ing)? (?:only )?(?:a )?part(?:s|ially|ly)?\b/i;
/** Whether a header can be a revert's at all. */
function looksReverting(header) {
	const first = header.charCodeAt(0);
	return (first === 82 || first === 114) && /^(?:revert|Reapply ")/i.test(header);
}
/**
* Reads what takes something back: git's `Revert "\u2026"` and `Reapply "\u2026"` (its name for the revert of a revert since
* 2.43) with `This reverts commit \u2026`, forges' `Reverts owner/repo#12` and `This reverts merge request !45`, and
* `revert: \u2026` with `Refs: <oid>`. Null for any other commit, whatever its body says.
*/
function readRevert(header, rest, refs) {
	const form = looksReverting(header) ? formOf(header) : null;
	if (form === null) return null;
	const oids = idsIn(rest, refs);
	const pullRequests = requestsIn(rest);
	return {
		oids,
		pullRequests,
		title: oids.length > 0 || pullRequests.length > 0 ? null : form.title,
		partial: form.partial || partly.test(rest)
	};
}
function formOf(header) {
	const { line, numbers } = cutNumbers(header);
	const before = numbers.at(-2);
	const suffix = before ? ` (${before.mark}${before.number})` : "";
	const git = byGit.exec(line);
	if (git) return {
		title: `${titleOf(git)}${suffix}`,
		partial: false
	};
	const type = byType.exec(line);
	if (!type) return cutShort.test(line) ? {
		title: null,
		partial: false
	} : null;
	const [, scope = "", said = ""] = type;
	return {
		title: `${unquoted(said)}${suffix}`,
		partial: /^partial/i.test(scope) || partly.test(said)
	};
}
/** `Reapply "x"` takes back `Revert "x"`. */
function titleOf([, verb = "", title = ""]) {
	return verb.toLowerCase() === "reapply" ? `Revert "${title}"` : title;
}
function unquoted(title) {
	return title.length > 2 && title.startsWith("\"") && title.endsWith("\"") ? title.slice(1, -1) : title;
}
function requestsIn(rest) {
	if (!rest.includes("everts ")) return nothing$3;
	return [...rest.matchAll(revertedRequest)].map(([, number = ""]) => number);
}
function idsIn(rest, refs) {
	const named = rest.includes("This reverts commit") ? [...rest.matchAll(reverted)].flatMap((match) => (match[1]?.match(anId) ?? nothing$3).map(require_cli_ahead_ts.detached)) : nothing$3;
	if (named.length > 0) return named;
	return refs.length === 0 ? nothing$3 : refs.flatMap((ref) => (ref.match(anId) ?? nothing$3).map(require_cli_ahead_ts.detached));
}

// src/changes/plain-commit.ts
const lastOfDescription = "[!\"$-(*-;=-~]";
const numbers = `(?<=${lastOfDescription} \\((close |closes |fix |fixes )?)#(\\d{1,10})\\)(?: \\(#(\\d{1,10})\\))?`;
const person = /(?:[Cc]o-[Aa]uthored|Signed-[Oo]ff)-[Bb]y: [^#\n\r\0\u2028\u2029]*/.source;
const issue = /(?:[Cc]lose[sd]?|[Ff]ix(?:e[sd])?|[Rr]esolve[sd]?|[Rr]efs?|[Ss]ee) #\d{1,10}(?=\n|$)/.source;
/**
* A Conventional Commit's line: a type in small letters, perhaps a scope and a `!`, a description without any character that
* could mean more, perhaps the issue that it closes, perhaps the number that it came by. Below it nothing but
* trailers that name people, issues one a line, and the line that GitHub draws above those.
*/
const plainMessage = new RegExp(/^([a-z]+)(?:\(([\w@/., -]+)\))?(!)?: [^\s#<\0][^#<\n\r\0]*/.source + `(?:${numbers}|(?<=${lastOfDescription}))((?:\\n+(?:${person}|${issue}|-{9}))+)?\\n*$`);
/** How a trailer begins that names a co-author, in small letters. */
const coAuthor = "co-authored-by: ";
const lineEnd = 10;
/** A message that is longer has more to say. */
const longest = 600;
/** What may be kept of a message beside its header without being noticed, in characters. */
const shortRest$1 = 200;
const nothing$2 = [];
/**
* Reads a commit whose message is one plain line, and perhaps who made it, as `readCommit` would at a tenth of the cost: most
* commits of most histories are such. Null for any other, such as one with a secret in it.
*/
function readPlainCommit(commit, people, reading) {
	const { message, parents, oid, authoredAt } = commit;
	if (message.length > longest || parents.length > 1) return null;
	const match = plainMessage.exec(message);
	if (match === null) return null;
	const trailers = match[7];
	const line = lineOf(message, trailers);
	if (looksReverting(line) || isMore(match)) return null;
	const type = match[1] ?? "";
	const description = line.slice(line.indexOf(": ") + 2);
	const breaking = match[3] === void 0 ? null : description;
	return {
		oid,
		merge: false,
		firstParent: null,
		type,
		scope: match[2] ?? null,
		description,
		header: line,
		breaking,
		references: reading.isTold(type, breaking !== null) ? referencesIn(match, description) : [],
		people: trailers === void 0 ? people.alone(commit.author) : creditedIn$1(trailers, commit, people),
		revert: null,
		pickedFrom: null,
		pickedBefore: nothing$2,
		pullRequest: numberIn(match),
		authoredAt,
		repairs: nothing$2,
		note: null,
		releaseAs: null,
		squashed: nothing$2,
		touched: reading.territory && commit.paths ? reading.territory.of(commit.paths) : null,
		secrets: nothing$2
	};
}
/** Whether there is more to a message: of two numbers the first is another pull request's, unless it is that of what is closed. */
function isMore(match) {
	const message = match[0];
	return match[4] === void 0 && match[6] !== void 0 || message.includes("GH-") || mayHoldSecret(message);
}
function numberIn(match) {
	return (match[4] === void 0 ? match[5] : match[6]) ?? null;
}
function lineOf(message, trailers) {
	if (trailers !== void 0) {
		const line = message.slice(0, message.indexOf("\n"));
		return trailers.length > shortRest$1 ? require_cli_ahead_ts.detached(line) : line;
	}
	let end = message.length;
	while (message.charCodeAt(end - 1) === lineEnd) end -= 1;
	return message.slice(0, end);
}
function creditedIn$1(trailers, commit, people) {
	const names = [];
	for (let at = 0; at < trailers.length;) {
		const found = trailers.indexOf("\n", at);
		const end = found === -1 ? trailers.length : found;
		if (trailers.slice(at, at + 16).toLowerCase() === coAuthor) names.push(trailers.slice(at + 16, end).trim());
		at = end + 1;
	}
	return creditedWith(commit, names, people);
}
/** As `readReferences`: the issue that is closed comes first; none twice. */
function referencesIn(match, description) {
	const trailers = match[7];
	if (trailers?.includes("#")) return readReferences(description, trailers);
	const number = numberIn(match);
	const action = match[4];
	if (action === void 0) return number === null ? [] : [{
		issue: number,
		action: null
	}];
	const closed = {
		issue: match[5] ?? "",
		action: action.trimEnd()
	};
	return number === null || number === closed.issue ? [closed] : [closed, {
		issue: number,
		action: null
	}];
}

// src/changes/squash.ts
const nothing$1 = [];
/** What bots quote of changelogs is not what the commit did. */
const byBot = /^(?:This PR was opened by the \[Changesets|:robot: I have created a release|#{1,4} (?:Releases|(?:Major|Minor|Patch) Changes)|Bumps (?:\[|the \S{1,100} group |\S{1,100} from )|updated-dependencies:|This PR contains the following updates|<summary>(?:Release notes|Changelog|Commits))/m;
const item = /^[*-] (\S.*)$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
/**
* The changes that the body of a squashed pull request lists as GitHub does: `* feat(a): x` or `- feat(a): x` at the
* start of a line, each a conventional header, at least two of a type that everybody knows. What stands
* between them is the rest of their messages. Quotes, `<details>`, fenced code, HTML comments and bodies written by
* bots list nothing. Linear in the length of the body.
*/
function readSquash(rest, tolerant) {
	if (!/^[*-] /m.test(rest) || byBot.test(rest)) return nothing$1;
	const list = new List(tolerant);
	const outside = new Outside();
	for (const line of rest.split("\n")) list.read(outside.is(line) ? line : "");
	return list.changes();
}
/** A list as it is read, line by line. */
var List = class {
	#tolerant;
	#changes = [];
	#usual = 0;
	/** Whether the last change's line may go on below. */
	#open = false;
	constructor(tolerant) {
		this.#tolerant = tolerant;
	}
	read(line) {
		const listed = item.exec(line)?.[1];
		if (listed !== void 0) {
			this.#open = this.#add(this.#headerOf(listed.trimEnd()));
			return;
		}
		const last = this.#changes.at(-1);
		this.#open &&= /^ {2,}[^\s*-]/.test(line);
		if (last && this.#open) last.lines.push(line.trim());
		else if (last && line.startsWith("BREAKING") && /^BREAKING[ -]CHANGE:/.test(line)) last.breaking = true;
	}
	changes() {
		if (this.#usual < 2) return nothing$1;
		return this.#changes.map(({ lines, ...change }) => ({
			...change,
			description: require_cli_ahead_ts.detached(withoutAddresses(lines.join(" ")))
		}));
	}
	#headerOf(line) {
		return readHeader(line) ?? (this.#tolerant ? repairHeader(line)?.header ?? null : null);
	}
	/** Adds a header whose type could be one. */
	#add(header) {
		if (header === null) return false;
		const type = header.type.toLowerCase();
		const usual = isUsualType(type);
		if (!usual && type !== header.type) return false;
		if (usual) this.#usual += 1;
		this.#changes.push({
			type,
			scope: header.scope,
			lines: [header.description],
			breaking: header.breaking
		});
		return true;
	}
};
/** Follows a body line by line and tells which lines stand outside of quotes, details, code and comments. */
var Outside = class {
	#fence = null;
	#details = 0;
	#comment = false;
	is(line) {
		const mark = this.#comment ? void 0 : fence.exec(line)?.[1];
		if (this.#fence !== null) {
			if (mark?.startsWith(this.#fence)) this.#fence = null;
			return false;
		}
		if (mark !== void 0) {
			this.#fence = mark;
			return false;
		}
		if (line.includes("<!--") || this.#comment) {
			this.#comment = line.lastIndexOf("<!--") > line.lastIndexOf("-->") || this.#comment && !line.includes("-->");
			return false;
		}
		const opened = count(line, "<details");
		const closed = this.#details + opened > 0 ? count(line, "</details") : 0;
		const inside = this.#details > 0 || opened > 0;
		this.#details = Math.max(0, this.#details + opened - closed);
		return !inside && !line.startsWith(">");
	}
};
function count(line, part) {
	return line.includes("<") ? line.toLowerCase().split(part).length - 1 : 0;
}

// src/changes/title.ts
const noRepairs = [];
const onlyEmoji = ["emoji"];
/** Reads a title by what stands below it: strictly, and where that fails and `tolerant` allows it, with repairs. */
function readTitle(title, parts, tolerant) {
	const strict = readHeader(title);
	if (strict !== null || !tolerant) return told(strict, title, revertIn(title, parts), noRepairs);
	const repaired = repairHeader(title);
	if (repaired) {
		const { header, repairs } = repaired;
		return told(header, title, header.type.toLowerCase() === "revert" ? revertIn(`revert: ${header.description}`, parts) : null, repairs);
	}
	const bare = withoutPictures(title);
	const revert = revertIn(bare, parts);
	return told(null, title, revert, revert && bare !== title ? onlyEmoji : noRepairs);
}
function revertIn(line, { rest, footers }) {
	return looksReverting(line) ? readRevert(line, rest, valuesOf(footers, "refs")) : null;
}
function told(header, title, revert, repairs) {
	if (header === null) return {
		type: revert ? "revert" : null,
		scope: null,
		description: title,
		marked: false,
		revert,
		repairs
	};
	const { scope, description, breaking } = header;
	return {
		type: revert ? "revert" : header.type.toLowerCase(),
		scope,
		description,
		marked: breaking,
		revert,
		repairs
	};
}

// src/changes/change.ts
const nothing = [];
/** What may be kept of a message beside its header without being noticed, in characters. */
const shortRest = 200;
/** Reads a commit. Never throws, linear in the length of its message. */
function readCommit(commit, people, reading) {
	return readPlainCommit(commit, people, reading) ?? readAnyCommit(commit, people, reading);
}
/** `readCommit` without its short way for plain messages. */
function readAnyCommit(commit, people, reading) {
	const { message, rules } = redactSecrets(commit.message);
	const parts = splitMessage(message);
	const { rest, footers } = parts;
	const head = readHead(parts, reading.tolerant);
	const picks = rest.includes("cherry picked from") ? readPicks(rest) : notPicked;
	const merge = commit.parents.length > 1;
	const isTold = reading.isTold(head.type, head.breaking !== null);
	return {
		oid: commit.oid,
		merge,
		firstParent: merge ? commit.parents[0] ?? null : null,
		type: head.type,
		scope: head.scope,
		description: head.description,
		header: head.header,
		breaking: head.breaking,
		references: isTold ? readReferences(head.numbered ?? head.description, rest) : [],
		people: creditedWith(commit, valuesOf(footers, "co-authored-by"), people),
		revert: head.revert,
		pickedFrom: picks.pickedFrom,
		pickedBefore: picks.pickedBefore,
		pullRequest: head.pullRequest,
		authoredAt: commit.authoredAt,
		repairs: head.repairs,
		note: readReleaseNote(valuesOf(footers, "release-note")),
		releaseAs: versionIn(valuesOf(footers, "release-as")),
		squashed: reading.squashLists && rest !== "" ? readSquash(rest, reading.tolerant) : nothing,
		touched: reading.territory && commit.paths ? reading.territory.of(commit.paths) : null,
		secrets: rules
	};
}
/** What the header tells, or the title of a pull request that stands for one. */
function readHead(parts, tolerant) {
	const { header: line, rest, footers } = parts;
	const header = withoutAddresses(rest.length > shortRest ? require_cli_ahead_ts.detached(line) : line);
	const request = readMerge(header, rest);
	const title = request?.title ? withoutAddresses(require_cli_ahead_ts.detached(request.title)) : header;
	const { type, scope, description, marked, revert, repairs } = readTitle(title, parts, tolerant);
	return {
		header,
		type,
		scope,
		description,
		breaking: revert ? null : breakingOf(footers, marked ? description : null),
		revert,
		repairs,
		pullRequest: request ? request.number : readPullRequest(header, rest),
		numbered: request?.counted ? `${description} (#${request.number})` : null
	};
}
/** The text of the breaking notes, each once, else what the header says where only a `!` tells of a break. */
function breakingOf(footers, marked) {
	const values = valuesOf(footers, "breaking change");
	if (values.length === 0) return marked;
	const notes = values.map((note) => withoutAddresses(note).trim()).filter((note) => note !== "");
	return notes.length > 0 ? require_cli_ahead_ts.detached([...new Set(notes)].join("\n\n")) : marked;
}
const notPicked = {
	pickedFrom: null,
	pickedBefore: nothing
};
const pickTrailer = /^\(cherry picked from commit ([0-9a-f]{7,64})\)/gm;
/** The commits that it was picked from, the nearest first: git appends its trailers. */
function readPicks(rest) {
	const [pickedFrom, ...pickedBefore] = [...rest.matchAll(pickTrailer)].map(([, oid = ""]) => require_cli_ahead_ts.detached(oid)).toReversed();
	return pickedFrom === void 0 ? notPicked : {
		pickedFrom,
		pickedBefore
	};
}
/** The last version asked for that is one. */
function versionIn(values) {
	for (let index = values.length - 1; index >= 0; index--) {
		const version = (0, import_parse.default)(values[index]?.trim().replace(/^v/i, "") ?? "");
		if (version) return version.version;
	}
	return null;
}
/** Who is credited with a commit, without reading the rest of it: the author first, then the co-authors, each once. */
function creditedIn(commit, people) {
	const quick = /co-authored-by:/i.test(commit.message) ? splitMessage(commit.message).footers : nothing;
	return creditedWith(commit, valuesOf(quick, "co-authored-by"), people);
}

// src/changes/people.ts
/**
* Tells the people of a history apart, without ever giving their addresses away: one who changed either the name or the
* address is the same person. A signature object that many commits share is looked at once.
*/
var People = class {
	#known = /* @__PURE__ */ new Map();
	#trailers = /* @__PURE__ */ new Map();
	#byKey = /* @__PURE__ */ new Map();
	#identities = 0;
	#size = 0;
	/** How many there are by name and address: the number of each is lower. */
	get size() {
		return this.#size;
	}
	of(signature) {
		return this.alone(signature)[0];
	}
	/** The person in a list of one: the same list for all commits that nobody else is credited with. */
	alone(signature) {
		const known = this.#known.get(signature);
		if (known) return known;
		const list = [this.#meet(signature.name, signature.email)];
		this.#known.set(signature, list);
		return list;
	}
	/** The person whom a trailer names (`Ada <ada@acme.example>`); null when it names nobody. */
	named(trailer) {
		const known = this.#trailers.get(trailer);
		if (known !== void 0) return known;
		const match = /^\s*([^<>]*?)\s*<([^<>]*)>/.exec(trailer);
		const person = match ? this.#meet(match[1] ?? "", match[2] ?? "") : null;
		this.#trailers.set(trailer, person);
		return person;
	}
	#meet(name, email) {
		const shown = shownAs(name);
		const key = accountOf(email) ?? (email || name);
		const keys = [`key ${key.toLowerCase()}`, `name ${shown}`];
		const byAddress = this.#with(keys[0]);
		const byName = this.#with(keys[1]);
		const known = byAddress ?? byName;
		const number = this.#size++;
		const credit = {
			name: shown,
			login: null
		};
		const person = {
			name: shown,
			credit,
			credits: [credit],
			identity: known?.identity ?? this.#identities++,
			number,
			keys,
			keyNumbers: [byAddress?.keyNumbers[0] ?? 2 * number, byName?.keyNumbers[1] ?? 2 * number + 1],
			bot: isBot(shown) || isBot(key),
			shared: known !== void 0
		};
		if (byAddress === void 0) this.#byKey.set(keys[0], person);
		if (byName === void 0) this.#byKey.set(keys[1], person);
		return person;
	}
	/** Who was met with this key first, and now shares it. */
	#with(key) {
		const first = this.#byKey.get(key);
		if (first !== void 0) first.shared = true;
		return first;
	}
};
/** Some people commit under their address as a name; what is before the @ is all that may be printed. */
function shownAs(name) {
	return (name.includes("@") ? name.slice(0, name.indexOf("@")) : name) || "unknown";
}
/** Machines that commit under a name without `[bot]`. */
const bots = new RegExp(`^(?:${[
	"allcontributors autofix-ci codecov dependabot dependabot-preview depfu github-actions gitlab-bot greenkeeper",
	"greenkeeperio-bot imgbot mergify pre-commit-ci pyup-bot release-please renovate renovate-bot scala-steward",
	"semantic-release-bot snyk-bot whitesource-renovate"
].join(" ").replaceAll(" ", "|").replaceAll("-", "[ -]")})$`, "i");
function isBot(name) {
	return name.endsWith("[bot]") || bots.test(name);
}
/**
* Git hosts give one person several private addresses; the account in them is the person: `ada@`, `1+ada@` of GitHub's,
* `1-ada@` of GitLab's, and `ada@noreply.host` of Gitea's and Forgejo's.
*/
function accountOf(email) {
	if (!email.toLowerCase().includes("noreply.")) return null;
	const at = email.lastIndexOf("@");
	if (at === -1 || !/^(?:users\.)?noreply\./i.test(email.slice(at + 1))) return null;
	const numbered = /github\.com$/i.test(email) ? /^\d+\+/ : /^\d+[+-]/;
	return email.slice(0, at).replace(numbered, "") || null;
}

// src/changes/suspicion.ts
/**
* Finds, in a history that is read, the commits that could be copies of others in it: those that say so, and those that
* share a pull request or an author date. Whatever is none of them is no copy in any range.
*/
var Suspicion = class {
	#dates = [];
	/** Of a commit that several pull requests brought, one after the other. */
	#numbered = [];
	#numbers = [];
	#picked = [];
	#suspects = null;
	/** Looks at the next commit: the first one is number 0. */
	look(reading) {
		const commit = this.#dates.length;
		this.#suspects = null;
		this.#dates.push(reading.merge ? NaN : reading.authoredAt);
		if (reading.merge) return;
		if (reading.pickedFrom !== null) this.#picked.push(commit);
		if (reading.pullRequest === null) return;
		if (hasOneNumber(reading)) this.#number(commit, reading.pullRequest);
		else for (const number of numbersOf(reading)) this.#number(commit, number);
	}
	#number(commit, number) {
		this.#numbered.push(commit);
		this.#numbers.push(Number(number));
	}
	/** By the number of each commit that was looked at so far: 1 where it could be a copy. */
	suspects() {
		this.#suspects ??= this.#found();
		return this.#suspects;
	}
	#found() {
		const suspects = new Uint8Array(this.#dates.length);
		for (const commit of this.#picked) suspects[commit] = 1;
		markSharing(suspects, null, this.#dates);
		markSharing(suspects, this.#numbered, this.#numbers);
		return suspects;
	}
};
/** Marks the commits whose value stands twice. Sorting numbers takes a fraction of what a map of them all would. */
function markSharing(suspects, commits, values) {
	const sorted = Float64Array.from(values).sort();
	const shared = /* @__PURE__ */ new Set();
	for (let at = 1; at < sorted.length; at++) {
		const value = sorted[at] ?? 0;
		if (value === sorted[at - 1]) shared.add(value);
	}
	if (shared.size === 0) return;
	for (let at = 0; at < values.length; at++) if (shared.has(values[at] ?? 0)) suspects[commits === null ? at : commits[at] ?? 0] = 1;
}

// src/git/graph.ts
const none = -1;
const noParents$1 = [];
/**
* Commits and their parents by number, in the order in which they were added. A parent that was never added
* (outside of what was read) is left out of every walk.
*/
var CommitGraph = class {
	#numbers = /* @__PURE__ */ new Map();
	#oids = [];
	/** The first parent of each commit, as far as that came right after it: nearly always, and told at a glance. */
	#next = [];
	/** The commits with any other parents. */
	#open = [];
	/** The parent of the commit that was added last, where it has one. */
	#awaited = null;
	#first = /* @__PURE__ */ new Int32Array(0);
	#isMerge = /* @__PURE__ */ new Uint8Array(0);
	#others = /* @__PURE__ */ new Map();
	#linked = 0;
	#depths = null;
	get size() {
		return this.#oids.length;
	}
	add(oid, parents) {
		const number = this.#oids.push(oid) - 1;
		this.#numbers.set(oid, number);
		this.#next.push(none);
		if (this.#awaited !== null) {
			if (this.#awaited[0] === oid) this.#next[number - 1] = number;
			else this.#open.push({
				number: number - 1,
				parents: this.#awaited
			});
		}
		this.#awaited = parents.length === 1 ? parents : null;
		if (parents.length > 1) this.#open.push({
			number,
			parents
		});
		this.#depths = null;
		return number;
	}
	numberOf(oid) {
		return this.#numbers.get(oid);
	}
	oidOf(number) {
		const oid = this.#oids[number];
		if (oid === void 0) throw new RangeError(`There is no commit number ${number} in a graph of ${this.size}.`);
		return oid;
	}
	/** The numbers of a commit's parents, as far as they were added. */
	parentsOf(number) {
		this.#link();
		const first = this.#first[number] ?? none;
		if (first === none) return noParents$1;
		return this.#isMerge[number] === 1 ? [first, ...this.#others.get(number) ?? noParents$1] : [first];
	}
	/**
	* For walks over many commits, without a list made for each: the first known parent of every commit, -1 for none;
	* 1 for each that has others; and those.
	*/
	links() {
		this.#link();
		return {
			first: this.#first,
			isMerge: this.#isMerge,
			others: this.#others
		};
	}
	/**
	* The length of the longest way from each commit down to a root: a child is always deeper than its parents,
	* whatever the clocks of their authors said.
	*/
	depths() {
		this.#depths ??= this.#measure();
		return this.#depths;
	}
	#measure() {
		const { first, isMerge } = this.links();
		const depths = new Int32Array(this.size).fill(none);
		const open = [];
		for (let start = this.size - 1; start >= 0; start--) {
			const parent = first[start] ?? none;
			const above = parent === none ? none : depths[parent] ?? none;
			if (isMerge[start] === 0 && (parent === none || above !== none)) depths[start] = above + 1;
			else open.push(start);
			for (let top = open.pop(); top !== void 0; top = open.pop()) {
				if (depths[top] !== none) continue;
				const before = unmeasured(depths, this.parentsOf(top));
				if (before.length > 0) open.push(top, ...before);
				else depths[top] = deepest(depths, this.parentsOf(top)) + 1;
			}
		}
		return depths;
	}
	#link() {
		if (this.#linked === this.size) return;
		this.#first = Int32Array.from(this.#next);
		this.#isMerge = new Uint8Array(this.size);
		this.#others.clear();
		const last = this.#awaited === null ? [] : [{
			number: this.size - 1,
			parents: this.#awaited
		}];
		for (const { number, parents } of [...this.#open, ...last]) {
			const known = parents.flatMap((parent) => this.#numbers.get(parent) ?? []);
			this.#first[number] = known[0] ?? none;
			if (known.length < 2) continue;
			this.#isMerge[number] = 1;
			this.#others.set(number, known.slice(1));
		}
		this.#linked = this.size;
	}
};
function unmeasured(depths, commits) {
	return commits.filter((commit) => depths[commit] === none);
}
/** The greatest depth of some commits; -1 where there are none. */
function deepest(depths, commits) {
	return commits.reduce((depth, commit) => Math.max(depth, depths[commit] ?? none), none);
}

// src/journeys/history.ts
/**
* The whole history that HEAD and the tags reach, in git's order (newest first), by commit number. Messages are let go as
* they come: what stays is the graph, the dates, who is credited, and the readings where they are wanted.
*/
var History = class {
	graph = new CommitGraph();
	#people = new People();
	#reading;
	#place;
	#dates = [];
	#credits = [];
	#readings = [];
	#suspicion = new Suspicion();
	/** By number: 1 for a merge, and for what takes back another commit. */
	#tangled = [];
	/** With null nothing but who is credited is read of a message. */
	constructor(reading, place = null) {
		this.#reading = reading;
		this.#place = place;
	}
	add(commit) {
		const number = this.graph.add(commit.oid, commit.parents);
		this.#dates[number] = commit.committedAt;
		if (this.#reading === null) {
			this.#credits[number] = creditedIn(commit, this.#people);
			return;
		}
		const reading = readCommit(commit, this.#people, this.#reading);
		this.#readings[number] = reading;
		this.#suspicion.look(reading);
		this.#tangled.push(reading.merge || reading.revert !== null ? 1 : 0);
		this.#place?.(reading, number);
	}
	/** How many people there are by name and address. */
	get persons() {
		return this.#people.size;
	}
	/** The committer date of a commit in seconds since 1970-01-01 UTC. */
	dateOf(oid) {
		return this.#dates[this.graph.numberOf(oid) ?? -1] ?? 0;
	}
	/** The commits of these numbers, newest first, all below one of them, the tip. Throws a RangeError for one that is not there or was not read. */
	rangeOf(numbers, tip) {
		const suspected = this.#suspicion.suspects();
		const all = this.#readings;
		const isTangled = this.#tangled;
		const suspects = [];
		let tangled = false;
		const readings = numbers.map((number, index) => {
			const reading = all[number];
			if (!reading) throw new RangeError(`There is no reading of commit number ${number} in this history.`);
			if (suspected[number] === 1) suspects.push(index);
			if (isTangled[number] === 1) tangled = true;
			return reading;
		});
		const { first: firstParents, isMerge } = this.graph.links();
		let indices = null;
		const first = this.graph.numberOf(tip) ?? -1;
		return {
			readings,
			history: {
				size: all.length,
				numbers
			},
			tangled,
			suspects,
			tip: numbers[0] === first ? 0 : Math.max(numbers.indexOf(first), 0),
			parentsOf: (index) => {
				const number = numbers[index] ?? -1;
				const parent = firstParents[number] ?? -1;
				if (parent !== -1 && numbers[index + 1] === parent && isMerge[number] === 0) return [index + 1];
				indices ??= new Map(numbers.map((one, at) => [one, at]));
				return present(this.graph.parentsOf(number), indices);
			}
		};
	}
	peopleOf(number) {
		return this.#readings[number]?.people ?? this.#credits[number] ?? [];
	}
};
const noParents = [];
function present(parents, indices) {
	const only = parents[0];
	if (only === void 0) return noParents;
	if (parents.length > 1) return parents.flatMap((parent) => indices.get(parent) ?? []);
	const index = indices.get(only);
	return index === void 0 ? noParents : [index];
}
/** The range of some commits, newest first, all below one of them, read one by one. */
function readRange(commits, tip, reading) {
	const people = new People();
	let indices = null;
	return {
		readings: commits.map((commit) => readCommit(commit, people, reading)),
		tip: Math.max(commits.findIndex(({ oid }) => oid === tip), 0),
		parentsOf: (index) => {
			indices ??= new Map(commits.map(({ oid }, at) => [oid, at]));
			return present(commits[index]?.parents ?? [], indices);
		}
	};
}
/**
* Reads the history of HEAD, all tags and further tips, in one stream; `reading` null reads no more of a commit than its
* place, its date and its people. A cut history is never taken for a whole one: see `refuseCuts`.
*/
async function readHistory(repository, { tips, reading, place = null }) {
	const history = new History(reading, place);
	const include = [...repository.head === null ? [] : [repository.head], ...tips];
	const paths = reading !== null && reading.territory !== null;
	for await (const commits of repository.history({
		include,
		exclude: [],
		tags: true,
		paths
	})) for (const commit of commits) history.add(commit);
	return history;
}
/** A shallow clone that cuts the range would give notes with holes; it is refused, never answered in part. */
async function refuseCuts(repository, history, range) {
	if (!repository.shallow) return;
	const inRange = new Set(range);
	const cut = [...await repository.cuts()].find((oid) => inRange.has(history.graph.numberOf(oid) ?? -1));
	if (cut === void 0) return;
	throw new require_cli_ahead_ts.WaybillError("HISTORY_SHALLOW", `This clone is shallow and cuts the history inside the range, at ${cut.slice(0, 12)}.`, { hint: "Run: git fetch --unshallow --tags, or waybill with --deepen. In a workflow: actions/checkout with fetch-depth: 0." });
}

// src/journeys/range-commits.ts
/** What a release spans: everything above the lower releases, for a stable one above the lower stable ones. */
function extentOf({ releases }, release) {
	const index = releases.indexOf(release);
	const lower = releases.slice(0, index).filter((one) => isPrerelease(release) || !isPrerelease(one));
	return {
		tip: release.oid,
		below: lower.map(({ oid }) => oid),
		index
	};
}
/** What the draft at a commit spans: everything above the stable releases. */
function draftExtent({ releases }, tip) {
	return {
		tip,
		below: releases.filter((one) => !isPrerelease(one)).map(({ oid }) => oid),
		index: releases.length
	};
}
/**
* Reads the commits of an extent. Where it is known who was there before and the base is plain, only these commits are
* read; else the whole history is, once, and who was there is remembered.
* Throws HISTORY_SHALLOW when the clone cuts the range.
*/
async function readCommitsOf(ground, extent) {
	return await readQuickly(ground, extent) ?? await readThoroughly(ground, extent);
}
async function readQuickly(ground, extent) {
	const { repository, reading } = ground;
	if (repository.shallow) return null;
	const [known, commits] = await Promise.all([recall(ground, extent), commitsBetween(ground, extent)]);
	if (known === null) return null;
	const tip = commits.find(({ oid }) => oid === extent.tip);
	const boundary = boundaryOf(commits);
	const base = plainBase(ground, extent, boundary);
	if (tip === void 0 || base === void 0) return null;
	return {
		range: readRange(commits, extent.tip, reading),
		base,
		tipDate: tip.committedAt,
		isKnown: ({ keys }) => keys.some(known),
		relation: extent.index !== null || boundary.has(extent.below[0] ?? "") ? "ahead" : "apart",
		warnings: []
	};
}
async function commitsBetween({ repository, reading }, { tip, below }) {
	const commits = [];
	const paths = reading.territory !== null;
	for await (const batch of repository.history({
		include: [tip],
		exclude: below,
		paths
	})) commits.push(...batch);
	return commits;
}
async function recall({ repository, source }, { below }) {
	return below.length === 0 || source.newcomers === false ? () => false : repository.acquaintances.recall(below);
}
/** Where the commits end: parents that are none of them. */
function boundaryOf(commits) {
	const own = new Set(commits.map(({ oid }) => oid));
	return new Set(commits.flatMap(({ parents }) => parents).filter((parent) => !own.has(parent)));
}
/**
* The base where it shows itself: the previous prerelease, or the one place where the commits end, when a stable release
* sits there: no other can leave fewer commits. Undefined for a history that is less plain.
*/
function plainBase({ releases }, { index }, boundary) {
	if (index === null) return null;
	const before = previousPrerelease(releases, index);
	if (before !== null) return releases[before];
	if (boundary.size === 0) return null;
	const stable = releases.slice(0, index).filter((one) => !isPrerelease(one));
	return boundary.size === 1 ? stable.findLast(({ oid }) => boundary.has(oid)) : void 0;
}
async function readThoroughly(ground, extent) {
	const { repository, releases } = ground;
	const { tip, below, index } = extent;
	const history = await readHistory(repository, {
		tips: [tip, ...below],
		reading: null
	});
	const { graph } = history;
	const owners = assignOwners(graph, [...below, tip].map((oid) => graph.numberOf(oid)));
	const above = below.length;
	const commits = [...owners.keys()].filter((commit) => owners[commit] === above);
	await refuseCuts(repository, history, commits);
	const known = /* @__PURE__ */ new Set();
	for (const [commit, owner] of owners.entries()) if (owner !== -1 && owner !== above) for (const { keys } of history.peopleOf(commit)) for (const key of keys) known.add(key);
	const { shallow } = repository;
	if (below.length > 0 && !shallow) await repository.acquaintances.remember(below, known);
	return {
		range: readRange(await commitsBetween(ground, extent), tip, ground.reading),
		base: baseIn(graph, releases, extent),
		tipDate: history.dateOf(tip),
		isKnown: ({ keys }) => shallow || keys.some((key) => known.has(key)),
		relation: index === null ? relationOf(graph, below[0] ?? "", tip) : "ahead",
		warnings: shallow && below.length > 0 ? ["This clone is shallow: who contributes for the first time cannot be told."] : []
	};
}
function baseIn(graph, releases, { index, tip }) {
	if (index === null) return null;
	const base = previousPrerelease(releases, index) ?? traceLineage(graph, releases.slice(0, index), tip).baseOf(index);
	return base === null ? null : releases[base] ?? null;
}
function relationOf(graph, from, to) {
	const [fromNumber, toNumber] = [graph.numberOf(from), graph.numberOf(to)];
	if (from === to || fromNumber === void 0 || toNumber === void 0) return "ahead";
	if (assignOwners(graph, [fromNumber])[toNumber] !== -1) return "backwards";
	return assignOwners(graph, [toNumber])[fromNumber] === -1 ? "apart" : "ahead";
}

// src/notes/credits.ts
/**
* Finds the people of a range, in the order of first appearance and by the name that they had then. Who shares a name, an
* address or an account with somebody is the same person, by way of others too; nothing but the range itself tells.
* Commits of other packages, and those that the notes must not list, credit nobody.
*/
function creditsIn(placed, rules) {
	const people = peopleOf(placed, rules);
	const united = unite(people, loginsIn(placed), rules.memory.met.keys);
	return {
		of: (some) => {
			const only = some[0];
			if (only !== void 0 && some.length === 1 && creditFor(only, united) === only.credit) return only.credits;
			const credited = [];
			some.forEach((person) => {
				const credit = creditFor(person, united);
				if (!credited.includes(credit)) credited.push(credit);
			});
			return asEver(some, credited, rules);
		},
		contributors: (knownBefore) => {
			const found = [];
			const told = /* @__PURE__ */ new Set();
			people.forEach((person) => {
				const all = united.get(person);
				if (all === void 0) {
					if (!person.bot) found.push(contributor(person.credit, !knownBefore(person)));
				} else if (!told.has(all)) {
					told.add(all);
					if (!all.bot) found.push(contributor(all.credit, !all.met.some(knownBefore)));
				}
			});
			return found;
		}
	};
}
/** Those of the commits that credit anybody, the first of them first. */
function peopleOf(placed, rules) {
	const { people: met } = rules.memory.met;
	const people = [];
	let before = null;
	met.begin();
	for (let index = placed.length - 1; index >= 0; index--) {
		const one = placed[index];
		if (one === void 0 || one.reading.people === before || isSecret(one, rules)) continue;
		before = one.reading.people;
		for (let at = 0; at < before.length; at++) {
			const person = before[at];
			if (person !== void 0 && met.isNew(person.number)) people.push(person);
		}
	}
	return people;
}
function contributor({ name, login }, first) {
	return {
		name,
		login,
		first
	};
}
function creditFor(person, united) {
	return united.size === 0 ? person.credit : united.get(person)?.credit ?? person.credit;
}
const nobodyUnited = /* @__PURE__ */ new Map();
/** The credit of those who may be one with others, the same for all who are the same. */
function unite(people, logins, met) {
	if (logins.size === 0 && !anyShares(people, met)) return nobodyUnited;
	const related = people.filter(({ shared }) => shared || logins.size > 0);
	const credits = /* @__PURE__ */ new Map();
	groupsOf(related, logins).forEach((met) => {
		const credit = creditOf(met, logins);
		met.forEach((person) => credits.set(person, credit));
	});
	return credits;
}
/** Whether two of these have a key in common: in most ranges nobody has. */
function anyShares(people, met) {
	met.begin();
	for (let at = 0; at < people.length; at++) {
		const person = people[at];
		if (person === void 0 || !person.shared) continue;
		const { keyNumbers } = person;
		const isNew = met.isNew(keyNumbers[0]);
		if (!met.isNew(keyNumbers[1]) || !isNew) return true;
	}
	return false;
}
/** Those who are the same person, in the order in which they were met. */
function groupsOf(people, logins) {
	const parents = /* @__PURE__ */ new Map();
	const rootOf = (person) => {
		let root = person;
		for (let next = parents.get(root); next !== void 0; next = parents.get(root)) {
			const above = parents.get(next);
			if (above !== void 0) parents.set(root, above);
			root = next;
		}
		return root;
	};
	const byKey = /* @__PURE__ */ new Map();
	const meet = (key, person) => {
		const other = byKey.get(key);
		if (other === void 0) {
			byKey.set(key, person);
			return;
		}
		const root = rootOf(other);
		const own = rootOf(person);
		if (root !== own) parents.set(own, root);
	};
	people.forEach((person) => {
		if (person.shared) person.keys.forEach((key) => meet(key, person));
		const login = logins.get(person);
		if (login !== void 0) meet(`login ${login}`, person);
	});
	const groups = /* @__PURE__ */ new Map();
	people.forEach((person) => {
		const root = rootOf(person);
		const group = groups.get(root);
		if (group) group.push(person);
		else groups.set(root, [person]);
	});
	return [...groups.values()];
}
/** By the name of the first commit, and the account of the first that has one. */
function creditOf(met, logins) {
	let login = null;
	if (logins.size > 0) for (const person of met) login ??= logins.get(person) ?? null;
	const first = met[0];
	const name = first?.name ?? "";
	return {
		credit: login === null && first ? first.credit : {
			name,
			login
		},
		bot: first?.bot === true || login?.endsWith("[bot]") === true,
		met
	};
}
/** The list of the same people that was made before, where it says the same. */
function asEver(people, credited, { memory }) {
	const known = memory.credited.get(people);
	if (known && known.length === credited.length && known.every((one, index) => one === credited[index])) return known;
	memory.credited.set(people, credited);
	return credited;
}
/** The accounts that the forge knows the authors by. */
function loginsIn(placed) {
	const logins = /* @__PURE__ */ new Map();
	placed.forEach(({ reading, more }) => {
		if (!more?.login) return;
		const [author] = reading.people;
		if (author && !logins.has(author)) logins.set(author, more.login);
	});
	return logins;
}
function isSecret({ bucket, because }, { rules }) {
	if (bucket === "elsewhere") return true;
	if (bucket !== "hidden") return false;
	return because.kind === "override" || because.kind === "rule" && rules[because.rule]?.show === "exclude";
}

// src/notes/remarks.ts
/**
* What people say about a release beside its changes: first about the whole of it, then about its changes, newest first.
* What was said about a commit that is told with another is said about that one, what a plain merge says about the whole;
* what was said about any other that is not told is left out.
*/
function remarksIn(placed, said) {
	const remarks = about(null, said.highlights ?? [], said.upgrade ?? []);
	const speakers = placed.filter(({ reading, more }) => reading.note !== null || (more?.override ?? null) !== null);
	if (speakers.length === 0) return remarks;
	const listed = new Set(placed.flatMap(({ section, reading }) => section === null ? [] : reading.oid));
	for (const one of speakers) {
		const teller = one.section === null ? tellerOf(one) : one.reading.oid;
		if (!(one.because.kind === "merge") && (teller === null || !listed.has(teller))) continue;
		const { highlights, upgrade } = saidOf(one, teller === null ? null : `c-${teller.slice(0, 12)}`);
		remarks.highlights.push(...highlights);
		remarks.upgrade.push(...upgrade);
	}
	return remarks;
}
function saidOf({ reading, more }, change) {
	const says = more?.override?.says;
	return about(change, says?.highlight === void 0 ? reading.note?.highlights ?? [] : [says.highlight], says?.upgrade === void 0 ? reading.note?.upgrade ?? [] : [says.upgrade]);
}
function about(change, highlights, upgrade) {
	return {
		highlights: highlights.map((text) => ({
			change,
			text
		})),
		upgrade: upgrade.map((text) => ({
			change,
			text
		}))
	};
}
/** The commit that tells what this one did, unless somebody wants it hidden. */
function tellerOf({ because, more }) {
	if (more?.override?.says.hidden) return null;
	return because.kind === "told-by-merge" || because.kind === "told-with" ? because.other : null;
}

// src/notes/compose.ts
/**
* The release as the document has it, each section's changes newest first. `knownBefore` tells whether a person has a
* commit in an earlier release.
*/
function composeRelease(facts, placed, rules, knownBefore) {
	const credits = creditsIn(placed, rules);
	const { sections, breaking } = listChanges(placed, credits);
	const said = overrideOf(facts, rules);
	const { accounting, repaired, remarked } = survey(placed, rules);
	const { highlights, upgrade } = remarked || said !== nothingSaid ? remarksIn(placed, said) : noRemarks;
	const { version, tag, aliases, previousTag, commit, date, bump } = facts;
	return {
		version,
		tag,
		...aliases.length > 0 ? { aliases: [...aliases] } : {},
		...rules.package === null ? {} : { package: rules.package.name },
		previousTag,
		commit,
		date,
		bump,
		compareUrl: rules.links && previousTag ? rules.links.compare(previousTag, tag ?? commit) : null,
		sections: inOrder(sections, rules),
		breaking,
		contributors: credits.contributors(knownBefore),
		...highlights.length > 0 ? { highlights } : {},
		...upgrade.length > 0 ? { upgrade } : {},
		...repaired > 0 ? { repaired } : {},
		withdrawn: withdrawnBy(said),
		accounting
	};
}
function survey(placed, rules) {
	const counts = {
		shown: 0,
		hidden: 0,
		reverted: 0,
		duplicate: 0,
		unconventional: 0,
		elsewhere: 0
	};
	let shown = 0;
	let hidden = 0;
	let repaired = 0;
	let remarked = false;
	for (let at = 0; at < placed.length; at++) {
		const one = placed[at];
		if (one === void 0) continue;
		const { reading, bucket, more } = one;
		if (bucket === "shown") shown += 1;
		else if (bucket === "hidden") hidden += 1;
		else counts[bucket] += 1;
		if (reading.repairs.length > 0 && bucket !== "elsewhere") repaired += 1;
		if (reading.note !== null || more !== null) remarked = true;
	}
	const { elsewhere, reverted, duplicate, unconventional } = counts;
	return {
		accounting: {
			commits: placed.length,
			shown,
			hidden,
			reverted,
			duplicate,
			unconventional,
			...rules.package === null ? {} : { elsewhere }
		},
		repaired,
		remarked
	};
}
function listChanges(placed, credits) {
	const sections = /* @__PURE__ */ new Map();
	const breaking = [];
	const list = (section, change, reading) => {
		const listed = sections.get(section);
		if (listed) listed.push(change);
		else sections.set(section, [change]);
		if (reading.breaking === null) return;
		const { oid: commit, scope, description } = reading;
		const text = reading.breaking === description ? change.words ?? description : reading.breaking;
		breaking.push({
			change: change.id,
			commit,
			scope,
			text
		});
	};
	for (let at = 0; at < placed.length; at++) {
		const one = placed[at];
		if (one === void 0 || one.section === null) continue;
		const { reading, section } = one;
		const parts = one.more?.parts ?? noParts;
		if (parts.length === 0) list(section, composeChange(one, credits), reading);
		else parts.forEach((part, index) => list(part.section, makeChange(part.reading, one, {
			people: credits.of(reading.people),
			index
		}), part.reading));
	}
	return {
		sections,
		breaking
	};
}
const noParts = [];
/** The id of a commit's change, and of its further ones. */
function idOf(oid, index) {
	return `c-${oid.slice(0, 12)}${index === 0 ? "" : `-${index + 1}`}`;
}
/** The change of a commit; the one made before where nothing about it is of this release alone. */
function composeChange(placed, credits) {
	const { reading, told, more } = placed;
	const people = credits.of(reading.people);
	if (told !== null && more === null && told.people === people) return told;
	return placed.told = makeChange(reading, placed, {
		people,
		index: 0
	});
}
function makeChange(reading, { more, because }, { people, index }) {
	const { oid, type, references } = reading;
	const isWhole = because.kind === "unknown-type" && reading.header.endsWith(reading.description);
	const change = {
		id: idOf(oid, index),
		commit: oid,
		type: type ?? "other",
		scope: isWhole ? null : reading.scope,
		description: isWhole ? reading.header : reading.description,
		breaking: reading.breaking !== null,
		references,
		people
	};
	if (reading.pullRequest !== null) change.pullRequest = reading.pullRequest;
	if (more !== null || reading.note !== null) addWords(change, reading, more);
	return change;
}
/** What people wrote for its readers, and what the forge and the style know beside it. */
function addWords(change, { note }, more) {
	const words = more?.override?.says.words ?? note?.words ?? more?.tidied ?? null;
	if (words !== null) change.words = words;
	if (more === null) return;
	if (more.labels.length > 0) change.labels = [...more.labels];
	if (more.also.length > 0) change.also = [...more.also];
}
function inOrder(sections, rules) {
	const found = [];
	if (sections.size === 0) return found;
	rules.sections.ordered.forEach((section) => {
		const changes = sections.get(section);
		if (changes) found.push({
			type: section.type,
			title: section.title,
			changes: inStyle(changes, rules)
		});
	});
	return found;
}
/** Common Changelog, 2.4.4: what breaks comes first. */
function inStyle(changes, { style }) {
	if (style !== "common-changelog" || !changes.some(({ breaking }) => breaking)) return changes;
	return [...changes.filter(({ breaking }) => breaking), ...changes.filter(({ breaking }) => !breaking)];
}
const nothingSaid = {};
const noRemarks = {
	highlights: [],
	upgrade: []
};
/** What the overrides say about a release, by its tag or its version. */
function overrideOf({ tag, version }, { overrides }) {
	if (overrides === noOverrides) return nothingSaid;
	const at = (key) => key !== null && Object.hasOwn(overrides.releases, key) ? overrides.releases[key] : void 0;
	return at(tag) ?? at(version) ?? nothingSaid;
}
function withdrawnBy({ withdrawn }) {
	if (withdrawn === void 0) return null;
	const { at, reason, replacement } = withdrawn;
	return {
		at: at.includes("T") ? at : `${at}T00:00:00Z`,
		reason,
		replacement
	};
}

// src/notes/findings.ts
const noFindings = {
	enriched: /* @__PURE__ */ new Map(),
	patches: /* @__PURE__ */ new Map()
};

// src/notes/release-as.ts
/**
* The version that the newest `Release-As:` of a range asks for. What was reverted, is a copy or belongs to another
* package asks for none; what was merged asks whoever tells it.
*/
function releaseAsOf(placed) {
	return placed.find(({ reading, bucket, because }) => {
		if (reading.releaseAs === null || bucket === "elsewhere" || bucket === "reverted") return false;
		return bucket !== "duplicate" || because.kind === "told-by-merge" || because.kind === "told-with";
	})?.reading.releaseAs ?? null;
}

// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));

// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));

// src/notes/version.ts
var import_inc = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_inc(), 1);
var import_compare = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_compare(), 1);
/** DESIGN, section 4, and SemVer 2.0.0, section 4: before 1.0.0 anything may change. */
const defaults = {
	first: "0.1.0",
	"before-1.0": {
		breaking: "minor",
		feature: "minor"
	}
};
/**
* The version after `previous` (SemVer 2.0.0): breaking asks for a major, a feature for a minor, anything else that
* readers see for a patch; before 1.0.0 for what the configuration says. After a prerelease it is the version that the
* prerelease led to, unless the changes ask for more. Null when nothing that readers see changed. Without a previous version
* it is the first one, or what the prereleases so far lead to. It is never lower than what a prerelease `below` leads to.
*
* A `Release-As` wins over all of that; one that is no version, or not higher than `previous`, is ignored with a warning.
*/
function nextVersion(previous, weight, options = {}) {
	const warnings = [];
	const { below = [], existing = [], releaseAs = null } = options;
	const wanted = releaseAs === null ? null : releaseAsked(previous, releaseAs, warnings);
	if (wanted === null && weight === "none") return {
		version: null,
		bump: "none",
		warnings
	};
	const target = wanted === null ? versionAfter(previous ?? null, weight === "none" ? "fix" : weight, options) : {
		version: wanted,
		bump: bumpBetween(previous, wanted)
	};
	const { prerelease = null } = options;
	const isPlain = (0, import_parse.default)(target.version)?.prerelease.length === 0;
	const next = prerelease !== null && isPlain ? {
		version: nextPrerelease(target.version, prerelease, [...existing, ...below]),
		bump: "prerelease"
	} : target;
	return {
		...next,
		warnings: [...warnings, ...collisions(next.version, existing)]
	};
}
function releaseAsked(previous, written, warnings) {
	const version = (0, import_parse.default)(written)?.version ?? null;
	if (version === null) warnings.push(`Release-As: ${written} is no version, and is ignored.`);
	else if (previous !== null && (0, import_compare.default)(version, previous) <= 0) warnings.push(`Release-As: ${version} is not higher than ${previous}, and is ignored.`);
	else return version;
	return null;
}
function versionAfter(previous, weight, { version: rules = defaults, existing = [], below }) {
	if (previous === null) return {
		version: highestLed(rules.first, below ?? existing),
		bump: "initial"
	};
	const bump = bumpFor(weight, (0, import_parse.default)(previous)?.major === 0 ? rules["before-1.0"] : null);
	const version = (0, import_inc.default)(previous, bump) ?? previous;
	const led = highestLed(version, below ?? []);
	return led === version ? {
		version,
		bump
	} : {
		version: led,
		bump: bumpBetween(previous, led)
	};
}
/** The highest version that prereleases among some versions lead to, if that is higher than `least`. */
function highestLed(least, versions) {
	return versions.flatMap((text) => {
		const { major, minor, patch, prerelease } = (0, import_parse.default)(text) ?? { prerelease: [] };
		return prerelease.length > 0 ? `${major}.${minor}.${patch}` : [];
	}).reduce((highest, one) => (0, import_compare.default)(one, highest) > 0 ? one : highest, least);
}
function bumpFor(weight, unstable) {
	switch (weight) {
		case "breaking": return unstable?.breaking ?? "major";
		case "feature": return unstable?.feature ?? "minor";
		case "fix": return "patch";
	}
}
/** `2.0.0-rc.3` after `2.0.0-rc.2`; the first is `2.0.0-rc.1`. */
function nextPrerelease(target, name, existing) {
	const start = `${target}-${name}.`;
	const numbers = existing.flatMap((text) => {
		const rest = text.startsWith(start) ? text.slice(start.length).replace(/\+.*$/s, "") : "";
		return /^\d{1,15}$/.test(rest) ? Number(rest) : [];
	});
	return `${start}${Math.max(0, ...numbers) + 1}`;
}
function collisions(version, existing) {
	if (existing.includes(version)) return [`${version} is tagged already, on a commit that is not below this one.`];
	const parsed = (0, import_parse.default)(version);
	if (!parsed || parsed.prerelease.length === 0) return [];
	const [highest] = existing.filter((text) => {
		const other = (0, import_parse.default)(text);
		return other?.compareMain(parsed) === 0 && other.compare(parsed) > 0;
	}).toSorted((a, b) => (0, import_compare.default)(b, a));
	return highest === void 0 ? [] : [`${version} is lower than ${highest}, which is tagged already.`];
}
/** What a past release's number says about it, whatever its changes were. */
function bumpBetween(previous, version) {
	const now = (0, import_parse.default)(version);
	if (!now) return "none";
	if (now.prerelease.length > 0) return "prerelease";
	const before = previous === null ? null : (0, import_parse.default)(previous);
	if (!before) return "initial";
	if (now.major !== before.major) return "major";
	if (now.minor !== before.minor) return "minor";
	return "patch";
}

// src/journeys/tell.ts
/** Asks git for the patches that could be copies of each other, and the forge about every commit where that is wanted. */
async function askAbout({ source }, ranges) {
	const candidates = ranges.flatMap((range) => patchCandidates(range));
	if (candidates.length === 0 && source.enrich === null) return {
		findings: noFindings,
		failures: []
	};
	const [patches, answer] = await Promise.all([candidates.length === 0 ? noFindings.patches : source.repository.patchIds(candidates), source.enrich?.(ranges.flatMap(({ readings }) => readings.map(({ oid }) => oid))) ?? null]);
	return {
		findings: {
			patches,
			enriched: answer?.facts ?? noFindings.enriched
		},
		failures: answer?.failures ?? []
	};
}
/** What the forge did not answer; a rule that shows or hides by label cannot do without it. */
function missingOf({ source }, { failures }) {
	const needed = labelRules(source.configuration.notes.rules);
	if (needed.length === 0 || source.enrich !== null && failures.length === 0) return failures;
	const rules = needed.map((index) => `notes.rules[${index}]`).join(", ");
	const why = source.enrich === null ? "run it with --enrich" : "the forge did not answer";
	return [...failures, `${rules} shows or hides by label, and no labels are known: ${why}.`];
}
/** Composes a release from its commits. */
function tell(ground, of, read) {
	const placed = placeCommits(read.range, ground.rules, read.findings);
	const { facts, warnings } = typeof of === "string" ? draftFacts(ground, placed, of, read) : {
		facts: pastFacts(of, read.base),
		warnings: noWarnings
	};
	return {
		release: composeRelease(facts, placed, ground.rules, (person) => read.isKnown(person)),
		placed,
		warnings
	};
}
const noWarnings = [];
function pastFacts(release, base) {
	return {
		version: release.version.raw,
		tag: release.tag,
		aliases: release.aliases,
		previousTag: base?.tag ?? null,
		commit: release.oid,
		date: require_cli_ahead_ts.instant(release.taggedAt),
		bump: bumpBetween(base?.version ?? null, release.version)
	};
}
function draftFacts(ground, placed, tip, read) {
	const { version, bump, warnings } = versionOf(ground, placed, read);
	return {
		warnings,
		facts: {
			version,
			tag: null,
			aliases: [],
			previousTag: read.base?.tag ?? null,
			commit: tip,
			date: require_cli_ahead_ts.instant(ground.source.date ?? read.tipDate),
			bump
		}
	};
}
/** The version that the commits of the draft ask for; with `prerelease` the next one of that name on the way to it. */
function versionOf({ source, releases }, placed, { range, base, prerelease = null }) {
	const inRange = new Set(range.readings.map(({ oid }) => oid));
	return nextVersion(base?.version.raw ?? null, weightOf(placed), {
		version: source.configuration.version,
		releaseAs: releaseAsOf(placed),
		prerelease,
		existing: releases.map((release) => release.version.raw),
		below: releases.filter(({ oid }) => inRange.has(oid)).map(({ version }) => version.raw)
	});
}

// src/journeys/draft.ts
/**
* Drafts the notes of one release: what HEAD's tag names, else the draft since the last release; a tag or version; or
* `A..B`. No network but the forge's where the source brings it; nothing is written but the index of `Acquaintances`.
*
* Throws NO_COMMITS, PACKAGE_UNKNOWN, TAG_NOT_FOUND, RANGE_INVALID, RANGE_BACKWARDS, HISTORY_SHALLOW.
*/
async function draftNotes(source, range) {
	const request = readRange$1(range);
	if (request.kind === "current") return draftShipment(source, null);
	headOf(source.repository);
	const ground = await layGroundwork(source);
	if (request.kind === "between") return draftBetween(ground, request);
	const release = findRelease(ground, request.name);
	if (!release) throw await unknownRevision(ground, request.name);
	return finish([await draftOne(ground, release)]);
}
/** Drafts the notes of what ships from a revision (default HEAD): the release that its tag names, else the draft there. */
async function draftShipment(source, revision) {
	const { ground, tip } = await beginAt(source, revision);
	return finish([await draftAt(ground, tip)]);
}
/** Drafts what `draftShipment` gives at HEAD for every package, by name. */
async function draftPackages(source) {
	const tip = headOf(source.repository);
	const chapters = [];
	for (const ground of await layAllGroundwork(source)) chapters.push(await draftAt(ground, tip));
	return finish(chapters);
}
/** Drafts the notes of every release of the main family, newest first, the draft before them when it has commits. */
async function draftAllNotes(source) {
	const { repository, configuration } = source;
	const tip = headOf(repository);
	if (source.package !== null) return draftFamilies([await layGroundwork(source)], tip);
	let rules = null;
	const laid = layGroundwork(source).then((ground) => {
		rules = ground.rules;
		return ground;
	});
	const reading = readHistory(repository, {
		tips: [],
		reading: readingOf(configuration, []),
		place: (one, number) => {
			if (rules !== null) placeAhead(one, number, rules);
		}
	});
	const [history, ground] = await Promise.all([reading, laid]);
	return finish([await draftFamily(ground, history, tip)]);
}
/** The same for every package, by name. */
async function draftAllPackages(source) {
	return draftFamilies(await layAllGroundwork(source), headOf(source.repository));
}
/** Where a question about HEAD or another revision begins. Throws TAG_NOT_FOUND for a revision that is not there. */
async function beginAt(source, revision) {
	const head = headOf(source.repository);
	const ground = await layGroundwork(source);
	const tip = revision === null ? head : await ground.resolve(revision);
	if (tip === null) throw await unknownRevision(ground, revision ?? "HEAD");
	return {
		ground,
		tip
	};
}
function draftAt(ground, tip) {
	return draftOne(ground, ground.releases.findLast(({ oid }) => oid === tip) ?? tip);
}
async function draftOne(ground, of) {
	const extent = typeof of === "string" ? draftExtent(ground, of) : extentOf(ground, of);
	const read = await readCommitsOf(ground, extent);
	const asked = await askAbout(ground, [read.range]);
	return {
		ground,
		asked,
		told: [tell(ground, of, {
			...read,
			findings: asked.findings
		})],
		warnings: read.warnings
	};
}
async function draftBetween(ground, { from, to }) {
	const [fromOid, toOid] = await Promise.all([ground.resolve(from), ground.resolve(to)]);
	if (fromOid === null) throw await unknownRevision(ground, from);
	if (toOid === null) throw await unknownRevision(ground, to);
	const read = await readCommitsOf(ground, {
		tip: toOid,
		below: [fromOid],
		index: null
	});
	if (read.relation === "backwards") throw new require_cli_ahead_ts.WaybillError("RANGE_BACKWARDS", `${from} comes after ${to}: the range ${from}..${to} runs backwards.`, { hint: `Run: waybill notes ${to}..${from}` });
	const asked = await askAbout(ground, [read.range]);
	const at = (oid) => ground.releases.find((release) => release.oid === oid) ?? null;
	const base = at(fromOid);
	const told = tell(ground, at(toOid) ?? toOid, {
		...read,
		base,
		findings: asked.findings
	});
	const { links } = ground.rules;
	const previousTag = base?.tag ?? from;
	const { version, tag } = told.release;
	const isTaken = tag === null && ground.releases.some((one) => one.version.raw === version);
	const release = {
		...told.release,
		version: isTaken ? null : version,
		previousTag,
		compareUrl: links?.compare(previousTag, told.release.tag ?? told.release.commit) ?? null
	};
	const apart = read.relation === "apart" ? [`${from} is not an ancestor of ${to}: the notes hold what ${to} has and ${from} has not.`] : [];
	return finish([{
		ground,
		asked,
		told: [{
			...told,
			release
		}],
		warnings: [...read.warnings, ...apart]
	}]);
}
/** Every release of some families from one reading of the history. */
async function draftFamilies(grounds, tip) {
	const [first] = grounds;
	if (!first) return finish([]);
	const { repository, reading } = first;
	const history = await readHistory(repository, {
		tips: [],
		reading
	});
	const chapters = [];
	for (const ground of grounds) chapters.push(await draftFamily(ground, history, tip));
	return finish(chapters);
}
async function draftFamily(ground, history, tip) {
	const { releases } = ground;
	const lineage = traceLineage(history.graph, releases, tip);
	if (ground.repository.shallow) await refuseCuts(ground.repository, history, [...lineage.commits.flat(), ...lineage.draft]);
	const subjects = [...releases, tip].flatMap((of, index) => {
		const commits = typeof of === "string" ? lineage.draft : lineage.commits[index] ?? [];
		return typeof of === "string" && commits.length === 0 ? [] : [{
			of,
			index,
			commits,
			range: history.rangeOf(commits, typeof of === "string" ? of : of.oid)
		}];
	});
	const asked = await askAbout(ground, subjects.map(({ range }) => range));
	const inStable = new Acquainted(history);
	const inAny = new Acquainted(history);
	return {
		ground,
		asked,
		told: subjects.map(({ of, index, commits, range }) => {
			const known = isRelease(of) && isPrerelease(of) ? inAny : inStable;
			const base = lineage.baseOf(index);
			const one = tell(ground, of, {
				range,
				findings: asked.findings,
				base: base === null ? null : releases[base] ?? null,
				tipDate: history.dateOf(tip),
				isKnown: (person) => known.has(person)
			});
			if (isRelease(of) && !isPrerelease(of)) inStable.meet(history, commits);
			inAny.meet(history, lineage.fresh[index] ?? []);
			return one;
		}).toReversed(),
		warnings: []
	};
}
function isRelease(of) {
	return typeof of !== "string";
}
/** The people of a history that were met so far, by their numbers there: every commit of every release is asked for. */
var Acquainted = class {
	#met;
	#keys;
	constructor({ persons }) {
		this.#met = new Uint8Array(persons);
		this.#keys = new Uint8Array(2 * persons);
	}
	has({ number, keyNumbers }) {
		return this.#met[number] === 1 || this.#keys[keyNumbers[0]] === 1 || this.#keys[keyNumbers[1]] === 1;
	}
	meet(history, commits) {
		let before = null;
		for (let index = 0; index < commits.length; index++) {
			const people = history.peopleOf(commits[index] ?? -1);
			if (people === before) continue;
			before = people;
			for (let at = 0; at < people.length; at++) {
				const person = people[at];
				if (person === void 0 || this.#met[person.number] === 1) continue;
				this.#met[person.number] = 1;
				this.#keys[person.keyNumbers[0]] = 1;
				this.#keys[person.keyNumbers[1]] = 1;
			}
		}
	}
};
function finish(chapters) {
	const secrets = /* @__PURE__ */ new Map();
	const unread = /* @__PURE__ */ new Map();
	for (const { told } of chapters) for (const { placed } of told) for (let at = 0; at < placed.length; at++) {
		const one = placed[at];
		if (one === void 0 || one.reading.secrets.length === 0 && one.bucket !== "unconventional") continue;
		const { oid, header, secrets: rules } = one.reading;
		for (const rule of rules) secrets.set(`${oid} ${rule}`, {
			commit: oid,
			rule
		});
		if (one.bucket === "unconventional") unread.set(oid, header);
	}
	const ground = chapters[0]?.ground;
	return {
		notes: {
			schema: "waybill/release-notes@1",
			repository: repositoryOf(ground),
			releases: chapters.flatMap(({ told }) => told.map(({ release }) => release))
		},
		warnings: [.../* @__PURE__ */ new Set([...chapters.flatMap(({ warnings, told, ground: { warnings: own } }) => [
			...own,
			...warnings,
			...told.flatMap((one) => one.warnings)
		]), ...[...secrets.values()].map(({ commit, rule }) => `The message of ${commit} holds a secret (${rule}); it is printed as [redacted].`)])],
		incomplete: [...new Set(chapters.flatMap(({ ground: one, asked }) => missingOf(one, asked)))],
		secrets: [...secrets.values()],
		unread: [...unread].map(([commit, header]) => ({
			commit,
			header
		})),
		families: chapters.flatMap(({ ground: one, told }) => {
			const family = familyOfGround(one);
			return told.map(() => family);
		}),
		folder: folderOf(ground)
	};
}
function familyOfGround({ family, releases }) {
	return {
		tags: family.template,
		taken: releases.map(({ version }) => version.raw)
	};
}
function folderOf(ground) {
	const folder = ground?.source.package === null ? null : ground?.package?.folder ?? null;
	return ground === void 0 || folder === null ? null : `${ground.repository.root}/${folder}`;
}
/** What documents say of the repository. */
function repositoryOf(ground) {
	const { forge, trackers = [] } = ground?.source.configuration ?? {};
	return {
		url: ground?.repositoryUrl ?? null,
		...forge === void 0 ? {} : { forge },
		...trackers.length === 0 ? {} : { trackers }
	};
}

// src/journeys/overrides.ts
/**
* What the override file of a configuration says; nothing where none is configured. Throws CONFIG_INVALID, with places,
* for a file that is not there or says something else.
*/
async function readOverridesOf(files, home, { notes }) {
	const name = notes.overrides;
	if (name === void 0) return noOverrides;
	const bytes = await files.read(`${home}/${name}`);
	if (bytes === null) throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `There is no file ${name}, which notes.overrides names.`, { hint: "Its path starts at the folder of waybill.yml." });
	return readOverrides(Buffer.from(bytes).toString("utf8"), name);
}

// src/journeys/source.ts
/** A source with nothing but the repository and its configuration. */
function plainSource(repository, configuration) {
	return {
		repository,
		configuration,
		overrides: noOverrides,
		package: null,
		date: null,
		enrich: null
	};
}
/**
* The date that `SOURCE_DATE_EPOCH` sets for everything a build makes (reproducible-builds.org/specs/source-date-epoch).
* Throws INPUT_INVALID for what is no number of seconds: a date that is silently another one is no reproducible build.
*/
function sourceDate({ variable }) {
	const text = variable("SOURCE_DATE_EPOCH");
	if (text === void 0 || text === "") return null;
	if (/^\d{1,11}$/.test(text)) return Number(text);
	throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", "SOURCE_DATE_EPOCH is no number of seconds since 1970.", { hint: "For example: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)" });
}

// src/edge/acquaintances.ts
/** A release and its neighbours are asked for again; older questions may be forgotten. */
const mostRemembered = 8;
function openAcquaintances({ root, gitDirectory }) {
	const path = (0, node_path.join)(gitDirectory, "waybill", "acquaintances.json");
	/** The commits, and the mailmap that says who is who. */
	async function nameOf(below) {
		const mailmap = readIfThere((0, node_path.join)(root, ".mailmap"));
		const { createHash } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:crypto"), 1));
		return createHash("sha256").update(mailmap).update("\0").update([...below].sort().join("\n")).digest("hex");
	}
	function readAll() {
		return parseRemembered(readIfThere(path).toString("utf8"));
	}
	return {
		recall: async (below) => {
			const name = await nameOf(below);
			const found = readAll().find((one) => one.below === name);
			if (!found) return null;
			const [digests, digestOf] = [new Set(found.digests), await openDigests()];
			return (key) => digests.has(digestOf(key));
		},
		remember: async (below, keys) => {
			const [name, digestOf] = [await nameOf(below), await openDigests()];
			const others = readAll().filter((one) => one.below !== name);
			const all = [{
				below: name,
				digests: [...keys].map(digestOf)
			}, ...others].slice(0, mostRemembered);
			const temporary = `${path}.${process.pid}.tmp`;
			const { mkdir, rename, writeFile } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:fs/promises"), 1));
			await mkdir((0, node_path.dirname)(path), { recursive: true }).then(() => writeFile(temporary, JSON.stringify(all))).then(() => rename(temporary, path)).catch(() => void 0);
		}
	};
}
/** Enough to know a key again, too little to read it. Cryptography is loaded with the first question. */
async function openDigests() {
	const { createHash } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:crypto"), 1));
	return (key) => createHash("sha256").update(key).digest("hex").slice(0, 16);
}
function readIfThere(path) {
	try {
		return (0, node_fs.readFileSync)(path);
	} catch {
		return Buffer.alloc(0);
	}
}
function parseRemembered(text) {
	try {
		const all = JSON.parse(text);
		return Array.isArray(all) ? all.filter(isRemembered) : [];
	} catch {
		return [];
	}
}
function isRemembered(value) {
	const one = value;
	return typeof one?.below === "string" && Array.isArray(one.digests);
}

// src/edge/tree.ts
/** An entry of a map, where there is one. */
function entry(path, value) {
	return value === void 0 || value === null ? [] : [[path, value]];
}

// src/edge/git/commit-tree.ts
/**
* The files of a commit in a folder (relative to the top, '' for all), read out of git, from what `askFiles` was answered.
* Links are no files here. Throws GIT_FAILED.
*/
function commitTree(cwd, listed, below) {
	if (listed.code !== 0) throw require_cli_ahead_ts.gitFailed(["ls-tree"], listed);
	const folder = below === "" ? "" : `${below.replaceAll("\\", "/")}/`;
	const oids = /* @__PURE__ */ new Map();
	for (const line of listed.stdout.toString("utf8").split("\0")) {
		const match = /^100[0-7]{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line);
		if (match?.[2]?.startsWith(folder)) oids.set(match[2].slice(folder.length), match[1] ?? "");
	}
	return {
		paths: [...oids.keys()],
		read: async (paths, most) => {
			const wanted = new Map(paths.flatMap((path) => entry(path, oids.get(path))));
			const blobs = await readBlobs(cwd, [...new Set(wanted.values())], most);
			return new Map([...wanted].flatMap(([path, oid]) => entry(path, blobs.get(oid))));
		}
	};
}
/** One process for all of them; of what is too large nothing is kept. Throws GIT_FAILED. */
async function readBlobs(cwd, oids, most) {
	if (oids.length === 0) return /* @__PURE__ */ new Map();
	const child = require_cli_ahead_ts.spawnGit(["cat-file", "--batch"], { cwd });
	const ended = new Promise((resolve, reject) => {
		child.on("error", (cause) => reject(require_cli_ahead_ts.gitMissing(cause)));
		child.on("close", (code) => resolve(code ?? -1));
	});
	child.stderr.resume();
	child.stdin.on("error", () => void 0);
	child.stdin.end(`${oids.join("\n")}\n`);
	const batch = new Batch(most);
	child.stdout.on("data", (chunk) => batch.take(chunk));
	const code = await ended;
	if (code !== 0) throw require_cli_ahead_ts.gitFailed(["cat-file"], {
		code,
		stdout: Buffer.alloc(0),
		stderr: ""
	});
	return batch.blobs;
}
const empty = Buffer.alloc(0);
/** What `cat-file --batch` prints: a line with name, type and size, then so many bytes and a line end, and so on. */
var Batch = class {
	blobs = /* @__PURE__ */ new Map();
	#most;
	#line = [];
	#oid = "";
	#size = 0;
	/** Bytes that are still to come, the line end with them. */
	#left = 0;
	/** Of the content that is being read; empty for what is too large. */
	#bytes = empty;
	constructor(most) {
		this.#most = most;
	}
	take(chunk) {
		for (let at = 0; at < chunk.length;) at = this.#left === 0 ? this.#header(chunk, at) : this.#content(chunk, at);
	}
	#header(chunk, at) {
		const end = chunk.indexOf(10, at);
		this.#line.push(chunk.subarray(at, end === -1 ? chunk.length : end));
		if (end === -1) return chunk.length;
		const [oid = "", , size] = Buffer.concat(this.#line).toString("latin1").split(" ");
		this.#line = [];
		if (size !== void 0) {
			this.#oid = oid;
			this.#size = Number(size);
			this.#left = this.#size + 1;
			this.#bytes = this.#size <= this.#most ? Buffer.allocUnsafeSlow(this.#size) : empty;
		}
		return end + 1;
	}
	#content(chunk, at) {
		const end = Math.min(at + this.#left, chunk.length);
		chunk.copy(this.#bytes, this.#size + 1 - this.#left, at, end);
		this.#left -= end - at;
		if (this.#left > 0) return end;
		this.blobs.set(this.#oid, this.#size <= this.#most ? { bytes: this.#bytes } : { size: this.#size });
		return end;
	}
};

// src/edge/git/questions.ts
/** Opens a way to ask in a folder. simple-git is loaded here: a command without git does not pay for it. */
async function openQuestions(cwd) {
	const { simpleGit } = await Promise.resolve().then(() => require("../simple-git.js"));
	const allowEnvironment = Object.keys(process.env).filter((name) => name.startsWith("GIT_"));
	return async (args) => {
		const git = simpleGit({
			baseDir: cwd,
			completion: {
				onClose: true,
				onExit: false
			},
			allowEnvironment,
			errors: (error, result) => error ?? (result.exitCode === 0 ? void 0 : /* @__PURE__ */ new Error("git said no"))
		});
		try {
			return await git.raw(["--no-replace-objects", ...args]);
		} catch (cause) {
			if (String(cause).includes("ENOENT")) throw require_cli_ahead_ts.gitMissing(cause);
			return null;
		}
	};
}

// src/edge/git/repository.ts
/**
* Opens the repository that holds a folder. What was begun to be asked there is not asked again.
* Throws NOT_A_REPOSITORY with what to do. simple-git is loaded with the first small question beyond those that every
* command begins with: that takes longer than they do.
*/
async function openRepository(cwd, opening = null) {
	let ahead = opening?.history ?? null;
	const facts = await (opening?.facts ?? require_cli_ahead_ts.askFacts(cwd));
	const [bare = "", shallow = "", gitDirectory = "", ...rest] = facts.stdout.toString("utf8").split("\n");
	const [up, head = ""] = bare === "true" ? ["", ...rest] : rest;
	if (up === void 0) throw notARepository(cwd, facts.stderr);
	const root = bare === "true" ? gitDirectory : (0, node_path.resolve)(cwd, up);
	let opened;
	let tags;
	const ask = async (args) => (await (opened ??= openQuestions(root)))(args);
	return {
		root,
		gitDirectory,
		shallow: shallow === "true",
		head: facts.code === 0 ? head : null,
		acquaintances: openAcquaintances({
			root,
			gitDirectory
		}),
		...answers(ask, root, opening),
		remoteUrl: async (name) => remoteUrlIn(name, await ((name === "origin" ? opening?.origin : null) ?? require_cli_ahead_ts.askRemoteUrl(root, name))),
		tags: () => tags ??= readTags(root, opening?.tags ?? require_cli_ahead_ts.askTags(root)),
		history: (selection) => {
			const begun = isWhole(selection, head) && ahead?.paths === (selection.paths ?? false) ? ahead : null;
			if (begun === null) ahead?.drop();
			ahead = null;
			return require_cli_ahead_ts.readHistory(root, selection, begun);
		}
	};
}
/** Whether the commits of a selection are those that `readAhead` reads. */
function isWhole({ include, exclude, tags }, head) {
	return include.length === 1 && include[0] === head && exclude.length === 0 && tags === true;
}
function notARepository(cwd, said) {
	const dubious = /dubious ownership/.test(said);
	return new require_cli_ahead_ts.WaybillError("NOT_A_REPOSITORY", dubious ? `git does not trust the owner of ${cwd}.` : `There is no git repository in ${cwd} or above it.`, { hint: dubious ? `Run: git config --global --add safe.directory ${cwd}` : "Make one with git init, run it inside a clone, or name one with --cwd. In a workflow, actions/checkout comes first." });
}
function answers(ask, cwd, opening) {
	const named = opening?.named ?? null;
	const isNamed = async (commit) => named !== null && await named.oid === commit;
	return {
		resolve: async (revision) => {
			const known = named?.name === revision ? await named.oid : null;
			if (known !== null) return known;
			const verified = (name) => ask([
				"rev-parse",
				"--verify",
				"--end-of-options",
				`${name}^{commit}`
			]);
			return (await verified(`refs/tags/${revision}`) ?? await verified(revision))?.trim() ?? null;
		},
		isAncestor: async (oid, of) => {
			const { code } = await require_cli_ahead_ts.runGit([
				"merge-base",
				"--is-ancestor",
				"--end-of-options",
				oid,
				of
			], { cwd });
			return code === 0;
		},
		cuts: async () => {
			const path = (await ask([
				"rev-parse",
				"--git-path",
				"shallow"
			]))?.trim();
			const { readFile } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:fs/promises"), 1));
			const text = path ? await readFile((0, node_path.resolve)(cwd, path), "utf8").catch(() => "") : "";
			return new Set(text.split("\n").filter((line) => line !== ""));
		},
		paths: async (commit) => {
			return (await require_cli_ahead_ts.gitOutput([
				"ls-tree",
				"-r",
				"-z",
				"--name-only",
				"--full-tree",
				commit
			], { cwd })).toString("utf8").split("\0").filter((path) => path !== "");
		},
		tree: async (commit, below) => {
			const asked = await isNamed(commit) ? await named?.files : null;
			return commitTree(cwd, asked ?? await require_cli_ahead_ts.askFiles(cwd, commit), below);
		},
		file: async (commit, path) => {
			const result = await require_cli_ahead_ts.runGit([
				"cat-file",
				"blob",
				`${commit}:${path}`
			], { cwd });
			return result.code === 0 ? result.stdout : null;
		},
		patchIds: async (commits) => {
			const { patchIds } = await Promise.resolve().then(() => require("../edge/git/patches.js"));
			return patchIds(cwd, commits);
		},
		committer: async (commit) => {
			const known = await isNamed(commit) ? await named?.committer : null;
			if (known) return known;
			const out = await ask([
				"show",
				"-s",
				"--no-color",
				`--format=${require_cli_ahead_ts.committerFormat}`,
				"--end-of-options",
				commit
			]);
			return require_cli_ahead_ts.committerIn((out ?? "").trim().split("\0"));
		}
	};
}
function remoteUrlIn(name, { code, stdout }) {
	const url = stdout.toString("utf8").trim();
	return code !== 0 || url === "" || url === name ? null : url;
}
async function readTags(cwd, asked) {
	const answer = await asked;
	if (answer.code !== 0) throw require_cli_ahead_ts.gitFailed(["for-each-ref"], answer);
	const tags = [];
	const ignored = [];
	for (const line of answer.stdout.toString("utf8").split("\n")) {
		if (line === "") continue;
		const fields = line.split("\0");
		const reference = fields[0] ?? "";
		const name = reference.slice(10);
		const peeledType = fields[3];
		const taggedAt = Number(fields[5]);
		if (fields[1] === "commit") tags.push({
			name,
			oid: fields[2] ?? "",
			taggedAt
		});
		else if (peeledType === "commit") tags.push({
			name,
			oid: fields[4] ?? "",
			taggedAt
		});
		else if (peeledType === "tag") {
			const deep = await require_cli_ahead_ts.runGit([
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`${reference}^{commit}`
			], { cwd });
			if (deep.code === 0) tags.push({
				name,
				oid: deep.stdout.toString("latin1").trim(),
				taggedAt
			});
			else ignored.push(name);
		} else ignored.push(name);
	}
	return {
		tags,
		ignored
	};
}

// src/forge/moved-tags.ts
/** Compares tags by the commits that they name in the end, so that an annotation alone is no difference. */
function movedTags(local, remote) {
	const here = new Map(Array.from(local, ({ name, oid }) => [name, oid]));
	const moved = [];
	for (const name of [...here.keys()].sort()) {
		const [own, there] = [here.get(name), remote.get(name)?.commit];
		if (own !== void 0 && there !== void 0 && own !== there) moved.push({
			name,
			here: own,
			there
		});
	}
	return {
		moved,
		missing: [...remote.keys()].filter((name) => !here.has(name)).sort(),
		unpushed: [...here.keys()].filter((name) => !remote.has(name)).sort()
	};
}

// src/journeys/history-wanted.ts
/** What a range (`v1.4.0`, `A..B`, null for what ships now) needs. Throws RANGE_INVALID. */
function historyWanted(source, range) {
	const families = familiesOf(source);
	const request = readRange$1(range);
	return {
		...families.length === 0 ? {} : { families },
		...request.kind === "release" ? { tip: request.name } : {},
		...request.kind === "between" ? { from: request.from } : {},
		...request.kind === "between" && request.to !== "HEAD" ? { tip: request.to } : {}
	};
}
/** The tag families that are configured for what is asked. */
function familiesOf({ configuration, package: wanted }) {
	const { packages = {}, tags } = configuration;
	const own = Object.entries(packages).filter(([name]) => wanted === null || name === wanted);
	if (own.length > 0) return own.map(([name, one]) => familyOf(one.tags ?? `${name}@{version}`));
	return tags === void 0 ? [] : [familyOf(tags)];
}
/** A tag that was made anew elsewhere after this clone took it names another commit here, and makes other notes. */
function movedTagWarnings(local, remote) {
	return movedTags(local, remote).moved.map(({ name, here, there }) => `The tag ${name} names ${here.slice(0, 12)} here and ${there.slice(0, 12)} on the remote. To take that one: git fetch origin tag ${name} --force`);
}

// src/cli/source.ts
var source_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ answered: () => answered });
/** What the notes of a call are drafted from: the repository in `cwd`, its overrides, and the forge where `--enrich` asks. */
async function openSource(call, { cwd = call.world.cwd, whole = false, begun = null, files = null } = {}) {
	const { world, options } = call;
	const configuration = configurationOf(call);
	const how = readingOf(configuration, []).territory === null ? "commits" : "commits and paths";
	const history = whole ? how : null;
	const [repository, overrides] = await Promise.all([openRepository(cwd, begun?.cwd === cwd ? begun : require_cli_ahead_ts.beginOpening(cwd, {
		history,
		files
	})), readOverridesOf(world.files, world.home, configuration)]);
	const source = {
		repository,
		configuration,
		overrides,
		package: require_cli_program_ts.textOption(options, "package"),
		date: sourceDate(world.environment),
		enrich: null
	};
	return require_cli_program_ts.flagOption(options, "enrich") ? {
		...source,
		enrich: await askForge(source, call)
	} : source;
}
/** The configuration with what the call says otherwise. */
function configurationOf({ world, options }) {
	const { configuration } = world.loaded;
	if (!require_cli_program_ts.flagOption(options, "firstParent")) return configuration;
	return {
		...configuration,
		notes: {
			...configuration.notes,
			"first-parent": true
		}
	};
}
/**
* Answers a question about the history. With `--deepen` the remote is asked first: a shallow clone is deepened until the
* answer can be given, and no further, tags that are missing come, and tags that moved there are told. Throws what the
* question throws.
*/
async function answered(call, question, where = {}) {
	const source = await openSource(call, {
		...where,
		begun: call.begun
	});
	if (!require_cli_program_ts.flagOption(call.options, "deepen")) return question(source);
	const { deepenUntil } = await Promise.resolve().then(() => require("../edge/git/deepen.js"));
	let answer = null;
	const enough = async () => {
		try {
			answer = { value: await question(await openSource(call, where)) };
			return true;
		} catch (error) {
			if (error instanceof require_cli_ahead_ts.WaybillError && isCut(error)) return false;
			throw error;
		}
	};
	try {
		const onStep = (text) => call.screen.progress(text);
		await deepenUntil(source.repository.root, {
			...upstreamOf(source, call),
			...historyWanted(source, where.range === void 0 ? rangeOf(call) : where.range),
			onStep,
			enough
		});
		await tellMovedTags(source, call);
	} catch (error) {
		if (source.repository.shallow || !(error instanceof require_cli_ahead_ts.WaybillError) || error.code !== "HISTORY_SHALLOW") throw error;
		call.screen.remark({
			level: "warning",
			text: `${error.message} The notes are drafted from what is here.`
		});
	}
	return answer === null ? question(await openSource(call, where)) : answer.value;
}
/** What a deeper history may mend. */
function isCut({ code }) {
	return code === "HISTORY_SHALLOW" || code === "TAG_NOT_FOUND";
}
function upstreamOf({ configuration }, { world, signal }) {
	return {
		remote: configuration.ledger.remote,
		token: world.environment.variable("WAYBILL_PUSH_TOKEN") ?? null,
		signal
	};
}
/** A word that is no range, such as a title to lint, needs what ships now. */
function rangeOf({ arguments: [range] }) {
	return range === void 0 || /\s/.test(range) ? null : range;
}
async function tellMovedTags(source, call) {
	const { remoteTags } = await Promise.resolve().then(() => require("../edge/git/remote-tags.js"));
	const { root, tags } = source.repository;
	const warnings = movedTagWarnings((await tags()).tags, await remoteTags(root, upstreamOf(source, call)));
	for (const text of warnings) call.screen.remark({
		level: "warning",
		text
	});
}
async function askForge(source, { world, signal }) {
	const { openForgeOf } = await Promise.resolve().then(() => require("../edge/forge/open-forge.js"));
	const { configuration, repository } = source;
	return openForgeOf({
		remote: configuration.repository ?? await repository.remoteUrl(configuration.ledger.remote),
		source,
		world,
		signal
	});
}
/** Exit code 7 where something could not be read or asked. */
function completeness(incomplete) {
	return incomplete.length === 0 ? require_cli_ahead_ts.exitCodes.done : require_cli_ahead_ts.exitCodes.incomplete;
}

Object.defineProperty(exports, "People", {
  enumerable: true,
  get: function () {
    return People;
  }
});
Object.defineProperty(exports, "answered", {
  enumerable: true,
  get: function () {
    return answered;
  }
});
Object.defineProperty(exports, "askAbout", {
  enumerable: true,
  get: function () {
    return askAbout;
  }
});
Object.defineProperty(exports, "beginAt", {
  enumerable: true,
  get: function () {
    return beginAt;
  }
});
Object.defineProperty(exports, "completeness", {
  enumerable: true,
  get: function () {
    return completeness;
  }
});
Object.defineProperty(exports, "composeRelease", {
  enumerable: true,
  get: function () {
    return composeRelease;
  }
});
Object.defineProperty(exports, "cutNumbers", {
  enumerable: true,
  get: function () {
    return cutNumbers;
  }
});
Object.defineProperty(exports, "draftAllNotes", {
  enumerable: true,
  get: function () {
    return draftAllNotes;
  }
});
Object.defineProperty(exports, "draftAllPackages", {
  enumerable: true,
  get: function () {
    return draftAllPackages;
  }
});
Object.defineProperty(exports, "draftExtent", {
  enumerable: true,
  get: function () {
    return draftExtent;
  }
});
Object.defineProperty(exports, "draftNotes", {
  enumerable: true,
  get: function () {
    return draftNotes;
  }
});
Object.defineProperty(exports, "draftPackages", {
  enumerable: true,
  get: function () {
    return draftPackages;
  }
});
Object.defineProperty(exports, "draftShipment", {
  enumerable: true,
  get: function () {
    return draftShipment;
  }
});
Object.defineProperty(exports, "entry", {
  enumerable: true,
  get: function () {
    return entry;
  }
});
Object.defineProperty(exports, "familiesIn", {
  enumerable: true,
  get: function () {
    return familiesIn;
  }
});
Object.defineProperty(exports, "familyOf", {
  enumerable: true,
  get: function () {
    return familyOf;
  }
});
Object.defineProperty(exports, "forgeLinks", {
  enumerable: true,
  get: function () {
    return forgeLinks;
  }
});
Object.defineProperty(exports, "globOf", {
  enumerable: true,
  get: function () {
    return globOf;
  }
});
Object.defineProperty(exports, "headOf", {
  enumerable: true,
  get: function () {
    return headOf;
  }
});
Object.defineProperty(exports, "hiddenTypes", {
  enumerable: true,
  get: function () {
    return hiddenTypes;
  }
});
Object.defineProperty(exports, "insideKinds", {
  enumerable: true,
  get: function () {
    return insideKinds;
  }
});
Object.defineProperty(exports, "insideLines", {
  enumerable: true,
  get: function () {
    return insideLines;
  }
});
Object.defineProperty(exports, "isPrerelease", {
  enumerable: true,
  get: function () {
    return isPrerelease;
  }
});
Object.defineProperty(exports, "isUsualType", {
  enumerable: true,
  get: function () {
    return isUsualType;
  }
});
Object.defineProperty(exports, "layAllGroundwork", {
  enumerable: true,
  get: function () {
    return layAllGroundwork;
  }
});
Object.defineProperty(exports, "layGroundwork", {
  enumerable: true,
  get: function () {
    return layGroundwork;
  }
});
Object.defineProperty(exports, "mainFamily", {
  enumerable: true,
  get: function () {
    return mainFamily;
  }
});
Object.defineProperty(exports, "missingOf", {
  enumerable: true,
  get: function () {
    return missingOf;
  }
});
Object.defineProperty(exports, "movedTags", {
  enumerable: true,
  get: function () {
    return movedTags;
  }
});
Object.defineProperty(exports, "nextVersion", {
  enumerable: true,
  get: function () {
    return nextVersion;
  }
});
Object.defineProperty(exports, "noFindings", {
  enumerable: true,
  get: function () {
    return noFindings;
  }
});
Object.defineProperty(exports, "notesRules", {
  enumerable: true,
  get: function () {
    return notesRules;
  }
});
Object.defineProperty(exports, "openOverrides", {
  enumerable: true,
  get: function () {
    return openOverrides;
  }
});
Object.defineProperty(exports, "openRepository", {
  enumerable: true,
  get: function () {
    return openRepository;
  }
});
Object.defineProperty(exports, "openTerritory", {
  enumerable: true,
  get: function () {
    return openTerritory;
  }
});
Object.defineProperty(exports, "packageNamed", {
  enumerable: true,
  get: function () {
    return packageNamed;
  }
});
Object.defineProperty(exports, "packagesOf", {
  enumerable: true,
  get: function () {
    return packagesOf;
  }
});
Object.defineProperty(exports, "placeCommits", {
  enumerable: true,
  get: function () {
    return placeCommits;
  }
});
Object.defineProperty(exports, "plainSource", {
  enumerable: true,
  get: function () {
    return plainSource;
  }
});
Object.defineProperty(exports, "plainType", {
  enumerable: true,
  get: function () {
    return plainType;
  }
});
Object.defineProperty(exports, "readCommit", {
  enumerable: true,
  get: function () {
    return readCommit;
  }
});
Object.defineProperty(exports, "readCommitsOf", {
  enumerable: true,
  get: function () {
    return readCommitsOf;
  }
});
Object.defineProperty(exports, "readHeader", {
  enumerable: true,
  get: function () {
    return readHeader;
  }
});
Object.defineProperty(exports, "readHistory", {
  enumerable: true,
  get: function () {
    return readHistory;
  }
});
Object.defineProperty(exports, "readMerge", {
  enumerable: true,
  get: function () {
    return readMerge;
  }
});
Object.defineProperty(exports, "readOverridesOf", {
  enumerable: true,
  get: function () {
    return readOverridesOf;
  }
});
Object.defineProperty(exports, "readRange", {
  enumerable: true,
  get: function () {
    return readRange;
  }
});
Object.defineProperty(exports, "readRange$1", {
  enumerable: true,
  get: function () {
    return readRange$1;
  }
});
Object.defineProperty(exports, "readReferences", {
  enumerable: true,
  get: function () {
    return readReferences;
  }
});
Object.defineProperty(exports, "readingOf", {
  enumerable: true,
  get: function () {
    return readingOf;
  }
});
Object.defineProperty(exports, "redactSecrets", {
  enumerable: true,
  get: function () {
    return redactSecrets;
  }
});
Object.defineProperty(exports, "refuseCuts", {
  enumerable: true,
  get: function () {
    return refuseCuts;
  }
});
Object.defineProperty(exports, "releasesOf", {
  enumerable: true,
  get: function () {
    return releasesOf;
  }
});
Object.defineProperty(exports, "repairHeader", {
  enumerable: true,
  get: function () {
    return repairHeader;
  }
});
Object.defineProperty(exports, "repositoryOf", {
  enumerable: true,
  get: function () {
    return repositoryOf;
  }
});
Object.defineProperty(exports, "require_compare", {
  enumerable: true,
  get: function () {
    return require_compare;
  }
});
Object.defineProperty(exports, "require_compare_build", {
  enumerable: true,
  get: function () {
    return require_compare_build;
  }
});
Object.defineProperty(exports, "require_constants", {
  enumerable: true,
  get: function () {
    return require_constants;
  }
});
Object.defineProperty(exports, "require_debug", {
  enumerable: true,
  get: function () {
    return require_debug;
  }
});
Object.defineProperty(exports, "require_inc", {
  enumerable: true,
  get: function () {
    return require_inc;
  }
});
Object.defineProperty(exports, "require_parse", {
  enumerable: true,
  get: function () {
    return require_parse;
  }
});
Object.defineProperty(exports, "require_parse_options", {
  enumerable: true,
  get: function () {
    return require_parse_options;
  }
});
Object.defineProperty(exports, "require_re", {
  enumerable: true,
  get: function () {
    return require_re;
  }
});
Object.defineProperty(exports, "require_semver", {
  enumerable: true,
  get: function () {
    return require_semver;
  }
});
Object.defineProperty(exports, "sourceDate", {
  enumerable: true,
  get: function () {
    return sourceDate;
  }
});
Object.defineProperty(exports, "source_exports", {
  enumerable: true,
  get: function () {
    return source_exports;
  }
});
Object.defineProperty(exports, "splitMessage", {
  enumerable: true,
  get: function () {
    return splitMessage;
  }
});
Object.defineProperty(exports, "styles", {
  enumerable: true,
  get: function () {
    return styles;
  }
});
Object.defineProperty(exports, "tell", {
  enumerable: true,
  get: function () {
    return tell;
  }
});
Object.defineProperty(exports, "textLinks", {
  enumerable: true,
  get: function () {
    return textLinks;
  }
});
Object.defineProperty(exports, "traceLineage", {
  enumerable: true,
  get: function () {
    return traceLineage;
  }
});
Object.defineProperty(exports, "unknownRevision", {
  enumerable: true,
  get: function () {
    return unknownRevision;
  }
});
Object.defineProperty(exports, "versionOf", {
  enumerable: true,
  get: function () {
    return versionOf;
  }
});
Object.defineProperty(exports, "webAddress", {
  enumerable: true,
  get: function () {
    return webAddress;
  }
});
Object.defineProperty(exports, "weightOf", {
  enumerable: true,
  get: function () {
    return weightOf;
  }
});
Object.defineProperty(exports, "withLines", {
  enumerable: true,
  get: function () {
    return withLines;
  }
});