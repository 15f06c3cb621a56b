import { t as suggest } from "../config/suggest.js";
import { r as exitCodes, t as WaybillError } from "../errors.js";
import { a as takeStock, r as billOfStock, t as billFrom } from "../journeys/bill.js";
import { n as specVersions, t as bomFormats } from "../bom/specification.js";
import { o as draftShipment } from "../journeys/draft.js";
import { n as sourceDate } from "../journeys/source.js";
import { a as textOption, t as flagOption } from "./options.js";
import { t as answered } from "./source.js";
import { basename, relative, resolve } from "node:path";
import { existsSync } from "node:fs";

// src/journeys/bom-choices.ts
/** The version of CycloneDX that somebody asked for; null for null. Throws USAGE. */
function specNamed(given) {
	return choice("--spec", given, specVersions);
}
/** The format of a bill of materials; JSON for null. Throws USAGE. */
function bomFormatNamed(given) {
	return choice("--format", given, bomFormats) ?? "json";
}
function choice(flag, given, values) {
	if (given === null) return null;
	const value = values.find((one) => one === given);
	if (value !== void 0) return value;
	throw new WaybillError("USAGE", `${flag} does not know ${given}.`, { hint: `It takes ${values.join(", ")}.` });
}

// src/journeys/licenses.ts
/**
* Fills in what lockfiles do not know of licences. Throws USAGE for a source that there is not, INPUT_INVALID for a file that
* is not there, and what reading it throws.
*/
async function fillFrom(sources, items) {
	const { fillLicenses } = await import("../bom/license-layers.js");
	const warnings = [];
	const layers = [];
	for (const asked of sources.asked) layers.push(await layerOf(asked, sources, items, warnings));
	const { items: all, filled } = fillLicenses(items, layers);
	return {
		items: all,
		filled,
		warnings
	};
}
async function layerOf(asked, sources, items, warnings) {
	const at = asked.indexOf("=");
	const [kind, name] = at === -1 ? [asked, null] : [asked.slice(0, at), asked.slice(at + 1)];
	if (kind === "installed" && name === null) return {
		source: "installed",
		licenses: await sources.installed(items)
	};
	if (kind === "previous" && name) return previous(sources, name);
	if (kind === "overrides") return overrides(sources, name, items, warnings);
	throw new WaybillError("USAGE", `--licenses does not know ${kind}${kind === "previous" ? " without a file" : ""}.`, { hint: "It takes installed, previous=FILE and overrides=FILE, several with a comma between them." });
}
async function previous(sources, name) {
	const { previousLicenses } = await import("../bom/license-layers.js");
	const { readRecordedBom } = await import("../recorded.js");
	return previousLicenses(readRecordedBom(await textOf(sources.files, sources.resolve(name), name), name));
}
async function overrides(sources, given, items, warnings) {
	const { overrideLicenses, readLicenseOverrides } = await import("../bom/license-overrides.js");
	const configured = sources.configuration.licenses?.overrides;
	const name = given ?? configured;
	if (name === void 0) throw new WaybillError("USAGE", "--licenses overrides needs a file.", { hint: "Give it with overrides=FILE, or as licenses.overrides in waybill.yml." });
	const path = given === null ? `${sources.home}/${name}` : sources.resolve(name);
	const { layer, unused } = overrideLicenses(readLicenseOverrides(await textOf(sources.files, path, name), name), items);
	for (const { at, message, hint } of unused) warnings.push(`${at?.file ?? name}${at?.line === void 0 ? "" : `:${at.line}`}: ${message}${hint ? ` ${hint}` : ""}`);
	return layer;
}
async function textOf(files, path, name) {
	const bytes = await files.read(path);
	if (bytes === null) throw new WaybillError("INPUT_INVALID", `There is no file ${name}.`, { hint: "See how its path begins." });
	return Buffer.from(bytes).toString("utf8");
}

// src/cli/bom-company.ts
const outputNames = {
	checksum: "checksum-path",
	"third-party": "third-party-path",
	statement: "statement-path"
};
/**
* What `--checksum`, `--third-party` and `--statement` ask for. Throws USAGE before anything is read; the function that it
* gives writes the files once the document is drawn up.
*/
async function companyOf(call) {
	const { options } = call;
	if (options["artifact"] === "") throw new WaybillError("USAGE", "--artifact is empty.", { hint: "Give NAME=sha256:HEX, or leave it out for a statement about the bill of materials itself." });
	const asked = {
		output: fileOf(call, "output"),
		format: bomFormatNamed(textOption(options, "format")),
		checksum: flagOption(options, "checksum"),
		thirdParty: fileOf(call, "thirdParty"),
		statement: fileOf(call, "statement"),
		artifact: textOption(options, "artifact")
	};
	const { checksum, thirdParty, statement, artifact } = asked;
	if (!checksum && (thirdParty ?? statement ?? artifact) === null) return () => Promise.resolve({
		remarks: [],
		outputs: {}
	});
	const { planCompany } = await import("../journeys/bom-company.js");
	const company = planCompany(asked);
	return (bill) => write(call, company, bill);
}
function fileOf({ world, options }, name) {
	const given = textOption(options, name);
	if (given === null) return null;
	const path = resolve(world.cwd, given);
	return {
		path,
		name: basename(path)
	};
}
async function write(call, company, { bom }) {
	const { drawCompany, packagesToNotice } = await import("../journeys/bom-company.js");
	const { files, remarks, warnings } = drawCompany(company, bom, company.thirdParty === null ? null : await textsOf(call, packagesToNotice(bom)));
	for (const { path, content } of files) await call.world.files.write(path, content);
	return {
		remarks: [...remarks.map((text) => ({
			level: "info",
			text
		})), ...warnings.map((text) => ({
			level: "warning",
			text
		}))],
		outputs: Object.fromEntries(files.map(({ role, path }) => [outputNames[role], path]))
	};
}
/** Null where nobody said that installed packages may be looked at. */
async function textsOf({ world, options, arguments: [folder = "."] }, items) {
	if (!(textOption(options, "licenses")?.split(",") ?? []).some((source) => source.trim() === "installed")) return null;
	const { readInstalledLicenses } = await import("../edge/installed-licenses.js");
	return (await readInstalledLicenses(resolve(world.cwd, folder), items, { texts: true })).texts;
}

// src/cli/bom-remarks.ts
/** Of many alike so many are named one by one. */
const mostNamed = 5;
/** What people are told beside a bill of materials: what was read and what was not, and how much of it is known. */
function bomRemarks({ bom, ignored }) {
	const { summary, warnings, errors } = bom;
	const packages = summary.components - (summary.parts ?? 0);
	const unlicensed = summary.unlicensed ?? [];
	return [
		...warnings.map((text) => ({
			level: "warning",
			text
		})),
		...errors.map(({ at, message }) => ({
			level: "error",
			text: message,
			...at === void 0 ? {} : { at }
		})),
		...leftOut(ignored),
		...summary.lockfiles.filter(({ components }) => components !== null).map(({ path, components }) => info(`${path}: ${counted(components ?? 0)}.`)),
		...unlicensed.length === 0 ? [] : [info(`No licence is known of ${counted(unlicensed.length)}: ${named(unlicensed)}.`)],
		info(`${summary.components} components, ${summary.direct} direct; of ${counted(packages)} from elsewhere ${share(packages - unlicensed.length, packages)} with a licence, ${share(summary.hashed, packages)} with a hash.`)
	];
}
/** By reason, as many repositories have one fixture beside the other. */
function leftOut(ignored) {
	const byReason = /* @__PURE__ */ new Map();
	for (const { path, reason } of ignored) {
		const known = byReason.get(reason);
		if (known) known.push(path);
		else byReason.set(reason, [path]);
	}
	return [...byReason].map(([reason, paths]) => info(paths.length === 1 ? `Left out ${paths[0]}: ${reason}.` : `Left out ${paths.length} lockfiles, of each: ${reason}. They are ${named(paths)}.`));
}
function info(text) {
	return {
		level: "info",
		text
	};
}
function counted(count) {
	return `${count} ${count === 1 ? "package" : "packages"}`;
}
function named(all) {
	const more = all.length - mostNamed;
	return `${all.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more (--json lists all)` : ""}`;
}
function share(part, whole) {
	return whole === 0 ? "none" : `${Math.floor(100 * part / whole)} %`;
}

// src/cli/bom.ts
/**
* `waybill bom`: the bill of materials on stdout, or in a file and its summary with `--json`; with `--score` how much is in it
* instead. Exit code 7 when a lockfile could not be read, 9 when the licence policy says no.
*/
async function bom(call) {
	const { world, options, common } = call;
	const output = textOption(options, "output");
	const score = flagOption(options, "score");
	if (common.json && output === null && !score) throw new WaybillError("USAGE", "The document itself goes to stdout, so --json needs --output.", { hint: "Run: waybill bom --output bom.cdx.json --json" });
	const writeCompany = await companyOf(call);
	const remarks = [];
	const bill = await drawBill(call, textOption(options, "ref"), remarks);
	const policy = await policyOf(call, bill);
	const { document, summary, value } = bill.bom;
	if (output !== null) await world.files.write(resolve(world.cwd, output), document);
	const company = await writeCompany(bill);
	const quality = score ? (await import("../journeys/bom-score.js")).scoreBom(value) : null;
	return {
		document: quality?.document ?? (output === null ? null : summary),
		text: quality?.text ?? (output === null ? document : ""),
		remarks: [
			...remarks,
			...bomRemarks(bill),
			...company.remarks,
			...policy.remarks
		],
		exitCodes: [bill.whole ? exitCodes.done : exitCodes.incomplete, policy.exitCode],
		outputs: {
			version: summary.root.version,
			"bom-sha256": summary.sha256,
			...output === null ? {} : { "bom-path": resolve(world.cwd, output) },
			...company.outputs
		}
	};
}
/** Draws up the bill of materials of a folder at a revision. Throws LOCKFILE_MISSING where there is none. */
async function drawBill(call, ref, remarks) {
	const { world } = call;
	const folder = resolve(world.cwd, call.arguments[0] ?? ".");
	const bill = await drawn(call, {
		folder,
		ref,
		...drawing(call, folder, remarks)
	});
	if (bill !== null) return bill;
	throw new WaybillError("LOCKFILE_MISSING", `There is no lockfile in ${relative(world.cwd, folder) || "this folder"} at ${ref ?? "HEAD"}.`, { hint: "Commit the lockfile; for npm: npm install --package-lock-only makes one. Files that git does not have are not read." });
}
function drawing({ world, options }, folder, remarks) {
	const { configuration } = world.loaded;
	const asked = textOption(options, "licenses");
	const sources = {
		asked: asked?.split(",").map((one) => one.trim()) ?? [],
		files: world.files,
		installed: async (items) => {
			const { readInstalledLicenses } = await import("../edge/installed-licenses.js");
			return (await readInstalledLicenses(folder, items)).licenses;
		},
		resolve: (name) => resolve(world.cwd, name),
		home: world.home,
		configuration
	};
	const fillLicenses = async (items) => {
		const { items: filled, warnings } = await fillFrom(sources, items);
		for (const text of warnings) remarks.push({
			level: "warning",
			text
		});
		return filled;
	};
	return {
		configuration,
		spec: specNamed(textOption(options, "spec")),
		format: bomFormatNamed(textOption(options, "format")),
		...asked === null ? {} : { fillLicenses }
	};
}
async function drawn(call, { folder, ref, ...drawing }) {
	try {
		const { notes, stock } = await answered(call, (source) => readAt(source, ref, folder), {
			cwd: folder,
			range: ref,
			files: ref ?? "HEAD"
		});
		const release = notes.releases[0] ?? null;
		return stock && await billOfStock(stock, {
			...drawing,
			notes,
			release
		});
	} catch (error) {
		if (!isWithoutGit(error)) throw error;
		if (!existsSync(folder)) throw folderMissing(call, error);
		if (ref !== null) throw error;
		return drawnFromDisk(call, folder, drawing);
	}
}
/** The notes of what ships from a revision, and the lockfiles there, both at once. */
async function readAt(source, ref, folder) {
	const { repository } = source;
	const commit = ref === null ? repository.head : await repository.resolve(ref);
	const [{ notes }, stock] = await Promise.all([draftShipment(source, ref), commit === null ? null : takeStock(repository, commit, relative(repository.root, folder))]);
	return {
		notes,
		stock
	};
}
/** A word that is no folder may be a command that was misspelt. */
function folderMissing({ arguments: [word = ""] }, error) {
	const meant = suggest(word, ["diff", "vulnerabilities"]);
	if (meant === null) return error;
	return new WaybillError(error.code, error.message, { hint: `Did you mean waybill bom ${meant}?` });
}
function isWithoutGit(error) {
	return error instanceof WaybillError && error.code === "NOT_A_REPOSITORY";
}
/** A folder that git knows nothing of is read as it is, at the time it is. */
async function drawnFromDisk({ world }, folder, drawing) {
	const { folderTree } = await import("../edge/folder-tree.js");
	const { configuration } = world.loaded;
	const seconds = sourceDate(world.environment) ?? Math.floor(world.clock.now().getTime() / 1e3);
	return billFrom(await folderTree(folder), {
		...drawing,
		notes: { repository: { url: configuration.repository ?? null } },
		release: null,
		commit: null,
		timestamp: (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString(),
		committer: null
	});
}
/** What the licence policy of `waybill.yml` says; nothing where there is none. */
async function policyOf({ world }, { bom: { inventory } }) {
	const { configuration, placeOf } = world.loaded;
	if (configuration.licenses === void 0) return {
		remarks: [],
		exitCode: exitCodes.done
	};
	const { judgeByPolicy } = await import("../journeys/license-policy.js");
	const { denied, review, warnings } = judgeByPolicy(configuration.licenses, {
		items: inventory.items,
		today: world.clock.now(),
		placeOf
	});
	return {
		remarks: [
			...denied.map((text) => ({
				level: "error",
				text
			})),
			...review.map((text) => ({
				level: "warning",
				text
			})),
			...warnings.map((text) => ({
				level: "warning",
				text
			}))
		],
		exitCode: denied.length > 0 ? exitCodes.refusedByRule : exitCodes.done
	};
}

export { bom };