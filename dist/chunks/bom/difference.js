const require_rolldown_runtime = require("../rolldown.js");
const require_bom = require("../journeys/lockfiles.js");
const require_difference_place = require("./difference-place.js");
const require_diff_words = require("./diff-words.js");
const require_diff_document = require("./diff-document.js");
const require_difference_version = require("./difference-version.js");

// src/bom/difference-source.ts
/**
* Where a package comes from. A tarball at the path that npm registries give theirs (`/-/name-1.0.0.tgz`) comes from a
* registry at that host, any other address is somebody's archive.
*/
function sourceOf({ source, type }) {
	const git = source.get("vcs_url");
	if (git !== void 0) {
		const { repository } = commitIn(git);
		return {
			kind: "git",
			key: `git ${repository}`,
			told: repository
		};
	}
	const archive = source.get("download_url");
	if (archive !== void 0) {
		const host = hostOf(archive);
		return /\/-\/[^/?#]+\.tgz$/.test(archive) ? {
			kind: "registry",
			key: `registry ${host}`,
			told: host
		} : {
			kind: "archive",
			key: `archive ${host}`,
			told: archive
		};
	}
	const registry = source.get("repository_url");
	if (registry !== void 0) {
		const host = hostOf(registry);
		return {
			kind: "registry",
			key: `registry ${host}`,
			told: host
		};
	}
	const file = type === "pypi" ? void 0 : source.get("file_name");
	return file === void 0 ? {
		kind: "default",
		key: "",
		told: ""
	} : {
		kind: "file",
		key: "file",
		told: file
	};
}
/** The commit that a package is taken from; null for one that comes from no repository, or names none. */
function commitOf({ source }) {
	const git = source.get("vcs_url");
	return git === void 0 ? null : commitIn(git).commit;
}
function commitIn(url) {
	const match = /(\/[^/@#]+)[@#]([^/@#]*)$/.exec(url);
	const plain = url.replace(/^git\+/, "");
	if (!match) return {
		repository: plain,
		commit: null
	};
	const [, , commit = ""] = match;
	return {
		repository: plain.slice(0, plain.length - commit.length - 1),
		commit
	};
}
function hostOf(url) {
	return /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
}

// src/bom/difference-history.ts
/** The histories of the packages of a document by their keys, each worked out once and only when it is asked for. */
function historiesOf(graph) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		const history = known.get(key) ?? historyOf(graph.versions.get(key) ?? []);
		known.set(key, history);
		return history;
	};
}
function historyOf(packages) {
	const needed = packages.filter(({ scope }) => scope !== "excluded");
	const licensed = packages.flatMap(({ license }) => license ?? []);
	return {
		present: packages.length > 0,
		needed: needed.length > 0,
		license: latest(packages.filter(({ license }) => license !== null))?.license ?? null,
		licenses: new Set([...new Set(licensed)].map(require_difference_place.normalLicense)),
		copyleft: new Set([...new Set(needed.map(({ license }) => license))].map(require_difference_place.copyleftOf)),
		installs: packages.some(runsOnInstall),
		sources: new Set(packages.map((one) => sourceOf(one).key))
	};
}
function latest(packages) {
	return packages.reduce((best, one) => {
		if (best?.version === void 0 || best.version === null) return one;
		if (one.version === null) return best;
		return (require_difference_version.compareVersions(one.type, one.version, best.version) ?? 0) >= 0 ? one : best;
	}, void 0);
}
/** Whether a package runs a script of its own when it is installed, as far as the document tells. */
function runsOnInstall({ properties }) {
	return properties.get("waybill:install-script")?.includes("true") ?? false;
}

// src/bom/difference-publisher.ts
/**
* The first package, in the order of their purls, of each publisher that nothing in the earlier document came from, as far
* as the product needs it. Nothing where that document has no packages: then everybody is new.
*/
function newPublishers(added, before) {
	if (before.packages.size === 0) return [];
	const known = new Set([...before.packages.values()].map(publisherOf));
	const fresh = /* @__PURE__ */ new Map();
	for (const one of added) {
		const publisher = publisherOf(one);
		if (one.scope === "excluded" || publisher === null || known.has(publisher)) continue;
		const all = fresh.get(publisher);
		if (all) all.push(one);
		else fresh.set(publisher, [one]);
	}
	return [...fresh].flatMap(([publisher, all]) => {
		const [to, ...more] = all.sort((a, b) => require_bom.byCodeUnit(a.purl, b.purl));
		const name = publisher.slice(publisher.indexOf(" ") + 1);
		const others = more.length === 0 ? "" : ` (${require_diff_words.grouped(more.length)} more ${more.length === 1 ? "is" : "are"} new too)`;
		return to === void 0 ? [] : [{
			to,
			reason: `is the first package of ${name}${others}`
		}];
	});
}
/** Who holds a namespace, with its purl type; null where the registry has no namespaces. */
function publisherOf({ type, namespace }) {
	if (namespace === null) return null;
	switch (type) {
		case "npm":
		case "composer":
		case "github":
		case "bitbucket": return `${type} ${namespace}`;
		case "maven": return `${type} ${domainOf(namespace)}`;
		case "golang":
		case "swift": return `${type} ${namespace.split("/").slice(0, 2).join("/")}`;
		default: return null;
	}
}
/** Group ids begin with a domain read backwards; below `io.github` and the like each name is somebody else's. */
function domainOf(group) {
	const names = group.split(".");
	const shared = [
		"com.github",
		"io.github",
		"com.gitlab",
		"io.gitlab"
	].includes(names.slice(0, 2).join("."));
	return names.slice(0, shared ? 3 : 2).join(".");
}

// src/bom/difference-flags.ts
/**
* What of a difference somebody should look at, the most pressing first. Parts of the product itself are never flagged.
*
* - `changed-content`: another digest or commit under the same version.
* - `copyleft`, `weak-copyleft`: a licence of that family (see `copyleftOf`) in what the product needs, where no needed
*   version of the package had one; `weak` neither where one was strong.
* - `license-unknown`, `license-changed`: in what the product needs; not beside a copyleft flag.
* - `install-script`: where no version ran one before.
* - `source`: from git, an address or a file, where no version came from there. `registry`: from a registry that is not the
*   ecosystem's own, where nothing came from it before, or the package itself came from elsewhere.
* - `now-production`: was there for development only.
* - `downgrade`; `deprecated`: newly so, in what the product needs or what it asks for itself.
* - `publisher`: the first package of an npm scope, a vendor, a domain or an owner in what the product needs.
*/
function flagsOf(differences) {
	const { before, after, pairs, historyOf } = differences;
	const registries = new Set([...before.packages.values()].map((one) => sourceOf(one).key));
	const rules = [
		content,
		license,
		installScript,
		(one) => source(one, registries),
		nowProduction,
		(one) => deprecated(one, after)
	];
	const found = [];
	for (const one of casesOf(differences)) for (const rule of rules) {
		const flag = rule(one);
		if (flag) found.push({
			to: one.to,
			...flag
		});
	}
	for (const { from, to } of pairs.downgraded) if (!to.own) found.push({
		to,
		flag: "downgrade",
		reason: `went back from ${from.version} to ${to.version}`
	});
	const added = pairs.added.filter(({ key, own }) => !own && !historyOf(key).present);
	for (const { to, reason } of newPublishers(added, before)) found.push({
		to,
		flag: "publisher",
		reason
	});
	return found.map(({ to, flag, reason }) => ({
		purl: to.purl,
		flag,
		reason,
		...require_difference_place.placeOf(to, after)
	})).sort((a, b) => rank(a) - rank(b) || require_bom.byCodeUnit(a.purl, b.purl));
}
function rank({ flag, direct, scope }) {
	return require_diff_document.flagNames.indexOf(flag) * 4 + (scope === "excluded" ? 2 : 0) + (direct === true ? 0 : 1);
}
function* casesOf({ pairs, changes, historyOf }) {
	const licenses = new Map(changes.map(({ to, license: before }) => [to.id, before]));
	const levels = /* @__PURE__ */ new Map();
	const caseOf = (to, from, same) => {
		const copyleft = levels.get(to.license) ?? require_difference_place.copyleftOf(to.license);
		levels.set(to.license, copyleft);
		return {
			to,
			from,
			same,
			history: historyOf(to.key),
			licenseBefore: licenses.get(to.id) ?? null,
			copyleft
		};
	};
	for (const to of pairs.added) if (!to.own) yield caseOf(to, null, false);
	for (const { from, to } of [
		...pairs.upgraded,
		...pairs.downgraded,
		...pairs.changed
	]) if (!to.own) yield caseOf(to, from, false);
	for (const { from, to } of pairs.same) if (!to.own) yield caseOf(to, from, true);
}
function content({ from, to, same }) {
	if (!same || from === null) return null;
	for (const [algorithm, digests] of to.hashes) {
		const old = from.hashes.get(algorithm);
		if (old === void 0 || [...digests].some((digest) => old.has(digest))) continue;
		return {
			flag: "changed-content",
			reason: `has other content than before under the same version: its ${algorithm} digest changed`
		};
	}
	const [was, is] = [commitOf(from), commitOf(to)];
	if (was === null || is === null || was === is || sourceOf(from).key !== sourceOf(to).key) return null;
	return {
		flag: "changed-content",
		reason: `has other content than before under the same version: commit ${is.slice(0, 12)}, was ${was.slice(0, 12)}`
	};
}
function license({ to, history, licenseBefore, copyleft }) {
	if (to.scope === "excluded") return null;
	const strong = copyleft === "strong" && !history.copyleft.has("strong");
	const weak = copyleft === "weak" && !history.copyleft.has("weak") && !history.copyleft.has("strong");
	if (strong || weak) {
		const reason = copyleftReason(to, history, licenseBefore);
		return {
			flag: strong ? "copyleft" : "weak-copyleft",
			reason
		};
	}
	if (licenseBefore === null) return null;
	return to.license === null ? {
		flag: "license-unknown",
		reason: `names no licence any more; it was ${require_diff_words.clipped(licenseBefore)}`
	} : {
		flag: "license-changed",
		reason: `is licensed ${require_diff_words.clipped(to.license)} now; it was ${require_diff_words.clipped(licenseBefore)}`
	};
}
function copyleftReason({ license: text }, history, licenseBefore) {
	const now = `licensed ${require_diff_words.clipped(text ?? "")}`;
	if (!history.present) return `is new and ${now}`;
	if (licenseBefore !== null) return `is ${now} now; it was ${require_diff_words.clipped(licenseBefore)}`;
	if (!history.needed) return `is ${now}, and the product needs it now`;
	return `is ${now}, which was not known before`;
}
function installScript({ to, same, history }) {
	if (same || history.installs || !runsOnInstall(to)) return null;
	return {
		flag: "install-script",
		reason: history.present ? "runs a script of its own when it is installed, which it did not before" : "is new and runs a script of its own when it is installed"
	};
}
const origins = {
	git: "is taken from the git repository",
	archive: "is downloaded from",
	file: "is the local file",
	registry: "comes from the registry at"
};
function source({ to, history }, registries) {
	const { kind, key, told } = sourceOf(to);
	if (kind === "default" || history.sources.has(key)) return null;
	if (kind === "registry" && registries.has(key) && !history.present) return null;
	return {
		flag: kind === "registry" ? "registry" : "source",
		reason: `${origins[kind]} ${told}`
	};
}
function nowProduction({ to, history }) {
	if (to.scope === "excluded" || !history.present || history.needed) return null;
	return {
		flag: "now-production",
		reason: "was there for development only; the product needs it now"
	};
}
/** What a publisher says to whoever installs a deprecated version; some say much. */
const longestText = 200;
function deprecated({ to, from }, after) {
	const told = (one) => one?.properties.get("waybill:deprecated")?.[0];
	const text = told(to);
	if (text === void 0 || told(from) !== void 0) return null;
	if (to.scope === "excluded" && require_difference_place.placeOf(to, after).direct !== true) return null;
	const short = require_diff_words.clipped(text, longestText);
	return {
		flag: "deprecated",
		reason: short === "" ? "is deprecated" : `is deprecated: ${short}`
	};
}

// src/bom/difference-pairs.ts
/**
* Compares the sets of versions that two documents have of each package. Exactly one gone and one come is a change of the
* version; anything else is additions and removals, so that a second version beside the first, or one of several that
* goes, is taken for no upgrade.
*/
function pairsOf(from, to) {
	const pairs = {
		added: [],
		removed: [],
		upgraded: [],
		downgraded: [],
		changed: [],
		same: [],
		sets: []
	};
	for (const key of /* @__PURE__ */ new Set([...from.versions.keys(), ...to.versions.keys()])) {
		const [before, after] = [from.versions.get(key) ?? [], to.versions.get(key) ?? []];
		const gone = before.filter(({ id }) => !to.packages.has(id));
		const come = after.filter(({ id }) => !from.packages.has(id));
		for (const one of after) {
			const old = from.packages.get(one.id);
			if (old) pairs.same.push({
				from: old,
				to: one
			});
		}
		const [left] = gone;
		const [right] = come;
		if (left && right && gone.length === 1 && come.length === 1) pairs[directionOf(left, right)].push({
			from: left,
			to: right
		});
		else {
			for (const one of gone) pairs.removed.push(one);
			for (const one of come) pairs.added.push(one);
			if (before.length > 0 && after.length > 0 && gone.length + come.length > 0) pairs.sets.push(key);
		}
	}
	return pairs;
}
function directionOf(from, to) {
	if (from.version === null || to.version === null) return "changed";
	const order = require_difference_version.compareVersions(to.type, from.version, to.version) ?? 0;
	return order < 0 ? "upgraded" : order > 0 ? "downgraded" : "changed";
}

// src/bom/difference-licenses.ts
/**
* The packages of the later document whose licence changed. A version is compared with the version that it takes the
* place of; one that came beside others, or in place of several, with all of them. A licence that was not known before
* did not change: lockfiles of older tools have none. Parts of the product itself are left out.
*/
function licenseChanges({ added, upgraded, downgraded, changed, same }, historyOf) {
	const replaced = [
		...same,
		...upgraded,
		...downgraded,
		...changed
	].flatMap(({ from, to }) => {
		const { license } = from;
		if (to.own || license === null || license === to.license) return [];
		return to.license !== null && require_difference_place.normalLicense(license) === require_difference_place.normalLicense(to.license) ? [] : [{
			to,
			license
		}];
	});
	const joined = added.flatMap((to) => {
		const { license, licenses } = historyOf(to.key);
		if (to.own || license === null) return [];
		return to.license !== null && licenses.has(require_difference_place.normalLicense(to.license)) ? [] : [{
			to,
			license
		}];
	});
	return [...replaced, ...joined];
}

// src/bom/difference.ts
var difference_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ differenceOf: () => differenceOf });
/**
* What changed from one bill of materials to another. Packages are paired by their purl without the version and without
* what tells their source; several versions side by side are sets. Where a package is installed, and in what order a
* document is written, changes nothing. The same two documents give the same value.
*
* `differenceOf(a, b)` mirrors `differenceOf(b, a)`: what one adds the other removes, what one upgrades the other
* downgrades. Linear in the documents, but for sorting.
*/
function differenceOf(from, to, origins = {}) {
	const [before, after] = [require_difference_place.packageGraph(from), require_difference_place.packageGraph(to)];
	const pairs = pairsOf(before, after);
	const lists = {
		added: sorted(pairs.added.map((one) => listed(one, after, before))),
		removed: sorted(pairs.removed.map((one) => listed(one, before, after))),
		upgraded: sorted(pairs.upgraded.flatMap((pair) => known(pair, after))),
		downgraded: sorted(pairs.downgraded.flatMap((pair) => known(pair, after))),
		changed: sorted(pairs.changed.map((pair) => moved(pair, after)))
	};
	const sets = sorted(pairs.sets.map((key) => setOf(key, before, after)));
	const historyOf = historiesOf(before);
	const changes = licenseChanges(pairs, historyOf);
	const licenses = sorted(changes.map(({ to: one, license }) => ({
		purl: one.purl,
		from: license,
		to: one.license,
		...require_difference_place.placeOf(one, after)
	})));
	const flags = flagsOf({
		before,
		after,
		pairs,
		changes,
		historyOf
	});
	return {
		schema: "waybill/bom-diff@1",
		from: sideOf(from, before, origins.from),
		to: sideOf(to, after, origins.to),
		counts: {
			...countsOf(lists, pairs),
			sets: sets.filter(({ own }) => !own).length,
			licenses: licenses.length,
			flags: flags.length
		},
		...lists,
		sets,
		licenses,
		flags
	};
}
function sideOf({ root, serialNumber }, { packages }, origin) {
	const group = root?.group ?? null;
	return {
		ref: origin?.ref ?? null,
		commit: origin?.commit ?? null,
		file: origin?.file ?? null,
		name: root === null ? null : group === null ? root.name : `${group}/${root.name}`,
		version: root?.version ?? null,
		serialNumber,
		components: packages.size,
		licensed: [...packages.values()].filter(({ license }) => license !== null).length,
		development: [...packages.values()].filter(({ scope }) => scope === "excluded").length
	};
}
function countsOf(lists, { same }) {
	const foreign = (entries) => entries.filter(({ own }) => !own).length;
	const all = Object.values(lists).flat();
	return {
		added: foreign(lists.added),
		removed: foreign(lists.removed),
		upgraded: foreign(lists.upgraded),
		downgraded: foreign(lists.downgraded),
		changed: foreign(lists.changed),
		own: all.length - foreign(all),
		same: same.length
	};
}
function listed(one, graph, other) {
	const beside = other.versions.has(one.key);
	return {
		purl: one.purl,
		license: one.license,
		beside,
		...require_difference_place.placeOf(one, graph),
		own: one.own
	};
}
/** All versions of a package in both documents, told where the one stands that the product is nearest to. */
function setOf(key, before, after) {
	const [old, now] = [before.versions.get(key) ?? [], after.versions.get(key) ?? []];
	const [nearest] = sorted(now.map((one) => ({
		purl: one.name,
		...require_difference_place.placeOf(one, after),
		own: one.own
	})));
	if (!nearest) throw new Error(`${key} has no version.`);
	return {
		...nearest,
		from: versionsOf(old),
		to: versionsOf(now)
	};
}
function versionsOf(packages) {
	return packages.toSorted((a, b) => require_difference_version.compareVersions(a.type, a.version ?? "", b.version ?? "") ?? require_bom.byCodeUnit(a.id, b.id)).map(({ version }) => version ?? "");
}
function moved({ from, to }, after) {
	return {
		purl: to.name,
		from: from.version,
		to: to.version,
		...require_difference_place.placeOf(to, after),
		own: from.own && to.own
	};
}
/** Only known versions have an order. */
function known(pair, after) {
	const { from, to, ...rest } = moved(pair, after);
	return from === null || to === null ? [] : [{
		...rest,
		from,
		to
	}];
}
/** What the product asks for first, then what it needs before what only development does, then by name. */
function sorted(entries) {
	const rank = ({ direct, scope }) => (direct === true ? 0 : direct === null ? 2 : 4) + (scope === "excluded" ? 1 : 0);
	return entries.toSorted((a, b) => rank(a) - rank(b) || require_bom.byCodeUnit(a.purl, b.purl));
}

Object.defineProperty(exports, "differenceOf", {
  enumerable: true,
  get: function () {
    return differenceOf;
  }
});
Object.defineProperty(exports, "difference_exports", {
  enumerable: true,
  get: function () {
    return difference_exports;
  }
});