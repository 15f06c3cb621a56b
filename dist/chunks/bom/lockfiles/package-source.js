import { t as publicUrl } from "../credentials.js";

// src/bom/lockfiles/commit-archive.ts
const oid = "([0-9a-f]{7,64})";
const repository = "([\\w.-]+/[\\w.-]+)";
const patterns = [
	["github.com", new RegExp(`^https://codeload\\.github\\.com/${repository}/tar\\.gz/${oid}$`)],
	["github.com", new RegExp(`^https://github\\.com/${repository}/archive/${oid}\\.tar\\.gz$`)],
	["github.com", new RegExp(`^https://api\\.github\\.com/repos/${repository}/tarball/${oid}$`)],
	["gitlab.com", new RegExp(`^https://gitlab\\.com/${repository}/-/archive/${oid}/[^/]+\\.tar\\.gz$`)],
	["gitlab.com", new RegExp(`^https://gitlab\\.com/${repository}/repository/archive\\.tar\\.gz\\?ref=${oid}$`)],
	["bitbucket.org", new RegExp(`^https://bitbucket\\.org/${repository}/get/${oid}\\.tar\\.gz$`)]
];
/**
* The commit that a forge packs on request at this address; null for any other address. Package managers take these
* archives in place of a clone (hosted-git-info, `tarballtemplate`): it is the commit that is asked for, and no published
* file. `address` holds no credentials.
*/
function commitArchive(address) {
	for (const [host, pattern] of patterns) {
		const [, name, commit] = pattern.exec(address) ?? [];
		if (name !== void 0 && commit !== void 0) return {
			url: `git+https://${host}/${name.replace(/\.git$/, "")}.git`,
			commit
		};
	}
	return null;
}

// src/bom/lockfiles/npm-resolved.ts
/** The host that npm takes packages from unless it is told otherwise; the other serves the same under the same names. */
const npmRegistry = [
	"registry",
	"npmjs",
	"org"
].join(".");
const defaultRegistries = /* @__PURE__ */ new Set([npmRegistry, [
	"registry",
	"yarnpkg",
	"com"
].join(".")]);
/**
* Where npm got a package from, by the `resolved` field: a registry or another web address, git, or a file. The archive
* that a forge packs of a commit is that commit: nobody published the file.
* `fault` tells why there is no source; it never repeats the value, which may hold a password.
*/
function readResolved(resolved, isInstalled, hasIntegrity) {
	if (!isInstalled) return {
		source: { kind: "folder" },
		fault: null
	};
	if (typeof resolved !== "string" || resolved === "") return {
		source: hasIntegrity ? {
			kind: "registry",
			url: null
		} : null,
		fault: null
	};
	if (/^(git[+:@]|ssh:)/i.test(resolved)) return git(resolved);
	if (/^https?:/i.test(resolved)) {
		const url = publicUrl(resolved);
		if (url === null) return {
			source: null,
			fault: "its address is no valid URL and is left out."
		};
		if (defaultRegistries.has(url.split("/", 3)[2] ?? "")) return {
			source: {
				kind: "registry",
				url
			},
			fault: null
		};
		const commit = commitArchive(url);
		return {
			source: commit === null ? {
				kind: "archive",
				url
			} : {
				kind: "git",
				...commit
			},
			fault: null
		};
	}
	if (/^file:/i.test(resolved)) return file(resolved.slice(5));
	return {
		source: null,
		fault: "its address is of an unknown kind and is left out."
	};
}
function git(resolved) {
	const [address = "", commit = ""] = resolved.split("#", 2);
	const url = publicUrl(address);
	if (url === null) return {
		source: null,
		fault: "its address is no valid URL and is left out."
	};
	return {
		source: {
			kind: "git",
			url,
			commit: /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : null
		},
		fault: null
	};
}
/** A path on the machine that wrote the lockfile tells of that machine: only its last part is kept. */
function file(path) {
	const plain = path.replaceAll("\\", "/");
	if (!/^(\/|~|[a-z]:)/i.test(plain)) return {
		source: {
			kind: "file",
			path: plain
		},
		fault: null
	};
	return {
		source: {
			kind: "file",
			path: plain.slice(plain.lastIndexOf("/") + 1)
		},
		fault: "it comes from a path outside the project; only its name is kept."
	};
}

// src/bom/integrity.ts
const algorithms = /* @__PURE__ */ new Map([
	["md5", {
		name: "MD5",
		bytes: 16
	}],
	["sha1", {
		name: "SHA-1",
		bytes: 20
	}],
	["sha256", {
		name: "SHA-256",
		bytes: 32
	}],
	["sha384", {
		name: "SHA-384",
		bytes: 48
	}],
	["sha512", {
		name: "SHA-512",
		bytes: 64
	}]
]);
/** What nearly every entry is: 64 bytes in base64, whose last digit has four bits to spare. */
const single = /^sha512-[A-Za-z0-9+/]{85}[AQgw]==$/;
/**
* Reads Subresource Integrity metadata (W3C SRI 3.1) as npm writes it: several `algorithm-base64` entries between
* white space, each perhaps with `?options`. What is not a digest of the right length is left out and told.
*/
function readIntegrity(text) {
	if (single.test(text)) return {
		hashes: [{
			algorithm: "SHA-512",
			content: Buffer.from(text.slice(7), "base64").toString("hex")
		}],
		faults: []
	};
	const hashes = /* @__PURE__ */ new Map();
	const faults = [];
	for (const entry of text.split(/\s+/)) {
		if (entry === "") continue;
		const dash = entry.indexOf("-");
		const algorithm = algorithms.get(entry.slice(0, dash).toLowerCase());
		if (dash < 0 || !algorithm) {
			faults.push("an unknown algorithm");
			continue;
		}
		const base64 = entry.slice(dash + 1).split("?", 1)[0] ?? "";
		const bytes = Buffer.from(base64, "base64");
		const content = bytes.toString("hex");
		const known = hashes.get(algorithm.name);
		if (bytes.toString("base64") !== base64) faults.push(`a ${algorithm.name} that is not base64`);
		else if (bytes.length !== algorithm.bytes) faults.push(`a ${algorithm.name} of ${bytes.length} bytes`);
		else if (!known) hashes.set(algorithm.name, {
			algorithm: algorithm.name,
			content
		});
		else if (known.content !== content) faults.push(`a second ${algorithm.name}`);
	}
	return {
		hashes: [...hashes.values()].sort((a, b) => a.algorithm < b.algorithm ? -1 : 1),
		faults
	};
}

// src/bom/lockfiles/package-source.ts
const invalidAddress = "its address is no valid URL and is left out.";
/** A source that nothing else is known of. */
function bareSource(source, faults = []) {
	return {
		source,
		hashes: [],
		properties: [],
		faults
	};
}
/** The digests of an `integrity` field, and a phrase for each that is none. */
function digestsOf(sri) {
	const { hashes, faults } = readIntegrity(sri ?? "");
	return {
		hashes,
		faults: faults.map((flaw) => `the integrity holds ${flaw}, which is left out.`)
	};
}
/** The digests of the archive that a forge packs of a commit: properties, since nobody published that file. */
function archiveDigests(hashes) {
	return hashes.map(({ algorithm, content }) => ({
		name: "waybill:npm:commit-archive",
		value: `${algorithm} ${content}`
	}));
}

export { readResolved as a, invalidAddress as i, bareSource as n, digestsOf as r, archiveDigests as t };