const require_bom_statement = require("../attestation/bom-statement.js");
const require_checksum = require("../attestation/checksum.js");
const require_subject = require("../attestation/subject.js");
const require_markdown = require("../notes/templates-md.js");
const require_bom = require("./lockfiles.js");
const require_cli_ahead_ts = require("../cli/ahead.js");

// src/bom/third-party-licenses.ts
const md = require_markdown.dialects.md;
const unknown = "Unknown licence";
/**
* THIRD-PARTY-LICENSES.md: every package that is passed on, by licence. What nobody knows comes first, then the licence of
* most packages; the texts that installed copies brought stand at the end, each once.
*/
function thirdPartyLicenses(inventory, options = {}) {
	const items = inventory.items.filter((item) => isPassedOn(item) || options.development === true && item.kind === "library");
	const groups = groupsOf(items);
	const { version } = inventory.root;
	const count = items.length === 1 ? "1 package" : `${items.length} packages`;
	return [
		`# Third-party licences of ${require_markdown.renderTitle("md", `${fullName(inventory.root)} ${version}`)}`,
		`${count} of others ${items.length === 1 ? "is" : "are"} part of it${items.length === 0 ? "." : ", under these licences:"}`,
		...groups.length === 0 ? [] : [summary(groups)],
		...groups.flatMap(([license, members]) => [`## ${headingOf(license)}`, [...members].sort(byName).map(line).join("\n")]),
		...textsOf(items, options.texts ?? /* @__PURE__ */ new Map())
	].join("\n\n").trimEnd().concat("\n");
}
/** What of others goes out with the product: not its own parts, and nothing that only development needs. */
function isPassedOn({ kind, need }) {
	return kind === "library" && need !== "development";
}
function groupsOf(items) {
	const read = require_bom.licenseReader();
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const license = read(item.licenses);
		const key = license === null ? null : require_bom.licenseText(license);
		const known = groups.get(key);
		if (known) known.push(item);
		else groups.set(key, [item]);
	}
	return [...groups].sort(([a, left], [b, right]) => Number(b === null) - Number(a === null) || right.length - left.length || require_bom.byCodeUnit(a ?? "", b ?? ""));
}
/** Some packages give the whole text for the name of their licence. */
function headingOf(license) {
	return license === null ? unknown : md.within(license.length > 200 ? `${license.slice(0, 200)}\u2026` : license);
}
function summary(groups) {
	return [
		"| Licence | Packages |",
		"| --- | ---: |",
		...groups.map(([license, members]) => `| ${headingOf(license)} | ${members.length} |`)
	].join("\n");
}
function line(item) {
	const title = require_markdown.renderTitle("md", `${fullName(item)}${item.version === null ? "" : ` ${item.version}`}`);
	const [url] = [...new Set(item.origins.flatMap(({ source }) => addressOf(source) ?? []))].sort(require_bom.byCodeUnit);
	return `- ${url === void 0 ? title : require_markdown.anchorTo("md", url, title)}`;
}
/** What a browser can open; ssh addresses are none. */
function addressOf(source) {
	if (source.kind === "git") return source.url.replace(/^git\+(?=https?:)/, "");
	return source.kind === "archive" || source.kind === "registry" ? source.url : null;
}
function fullName({ group, name }) {
	return group === null ? name : `${group}/${name}`;
}
function byName(a, b) {
	return require_bom.byCodeUnit(fullName(a), fullName(b)) || require_bom.byCodeUnit(a.version ?? "", b.version ?? "") || require_bom.byCodeUnit(a.ref, b.ref);
}
function textsOf(items, texts) {
	const owners = /* @__PURE__ */ new Map();
	for (const item of [...items].sort(byName)) {
		const text = texts.get(item.purl)?.replace(/\r\n?/g, "\n").trim();
		if (text === void 0 || text === "") continue;
		const known = owners.get(text);
		if (known) known.push(item);
		else owners.set(text, [item]);
	}
	if (owners.size === 0) return [];
	return ["## Texts", ...[...owners].flatMap(([text, members]) => [members.map(line).join("\n"), fenced(text)])];
}
/** A code block that nothing in the text can end; controls and what would turn the direction of the text are shown. */
function fenced(text) {
	const lines = text.split("\n").map((each) => require_markdown.dialects.text.escape(each).trimEnd());
	const longest = Math.max(2, ...lines.map((each) => /^\s*(`*)/.exec(each)?.[1]?.length ?? 0));
	const fence = "`".repeat(longest + 1);
	return `${fence}text\n${lines.join("\n")}\n${fence}`;
}

// src/journeys/bom-company.ts
/** Settles what is to be written, before anything is read. Throws USAGE for what cannot be. */
function planCompany(asked) {
	const { output, statement, thirdParty } = asked;
	if (asked.checksum && output === null) throw usage("--checksum needs a file to be about.", "Add --output, such as --output bom.cdx.json.");
	if (asked.artifact !== null && statement === null) throw usage("--artifact says what a statement is about, and none was asked for.", "Add --statement, such as --statement bom.intoto.json.");
	const subjects = asked.artifact === null ? [] : require_subject.subjectsNamed(asked.artifact);
	if (statement !== null) refuseStatement(asked, subjects);
	const checksum = asked.checksum && output !== null ? {
		path: `${output.path}.sha256`,
		name: `${output.name}.sha256`
	} : null;
	refuseSamePaths([
		output,
		checksum,
		thirdParty,
		statement
	]);
	return {
		output,
		checksum,
		thirdParty,
		statement,
		subjects
	};
}
function refuseStatement({ format, output }, subjects) {
	if (format !== "json") throw usage("A statement holds the bill of materials as JSON, so --statement takes no --format xml.", "Write the XML in a second run without --statement.");
	if (subjects.length === 0 && output === null) throw usage("A statement about the bill of materials itself needs it in a file.", "Add --output, such as --output bom.cdx.json, or say with --artifact what it is about.");
}
function refuseSamePaths(files) {
	const taken = /* @__PURE__ */ new Set();
	for (const file of files) {
		if (file === null) continue;
		if (taken.has(file.path)) throw usage(`Two documents would be written to ${file.name}.`, "Give each a file of its own.");
		taken.add(file.path);
	}
}
/** The packages whose licence texts the notices can have. */
function packagesToNotice({ inventory }) {
	return inventory.items.filter(isPassedOn);
}
/**
* What is written beside a bill of materials. `texts` are the licence texts that were found, by purl; null where nobody looked.
* The remarks are for people, the warnings about what a tool that comes after would refuse.
*/
function drawCompany({ output, checksum, thirdParty, statement, subjects }, { document, summary, inventory }, texts) {
	const files = [];
	const remarks = [];
	const warnings = [];
	const itself = {
		name: output?.name ?? "",
		sha256: summary.sha256
	};
	if (checksum !== null) files.push({
		path: checksum.path,
		content: require_checksum.checksumLine(itself),
		role: "checksum"
	});
	if (thirdParty !== null) {
		const content = thirdPartyLicenses(inventory, texts === null ? {} : { texts });
		files.push({
			path: thirdParty.path,
			content,
			role: "third-party"
		});
		remarks.push(textsFound(packagesToNotice({ inventory }).length, texts));
	}
	if (statement !== null) {
		const about = subjects.length === 0 ? [itself] : subjects;
		files.push({
			path: statement.path,
			content: require_bom_statement.bomStatement(document, about),
			role: "statement"
		});
		remarks.push(`${statement.name} is a statement about ${namesOf(about)}. It is not signed yet.`);
		warnings.push(...require_bom_statement.attestActionRefusals(summary.bytes, about.length));
	}
	return {
		files,
		remarks,
		warnings
	};
}
function textsFound(packages, texts) {
	return texts === null ? "The notices name the licences; with --licenses installed they have the texts of installed packages too." : `The notices have licence texts of ${texts.size} of ${packages} packages.`;
}
function namesOf([first, ...others]) {
	return `${first?.name ?? ""}${others.length === 0 ? "" : ` and ${others.length} more`}`;
}
function usage(message, hint) {
	return new require_cli_ahead_ts.WaybillError("USAGE", message, { hint });
}

exports.drawCompany = drawCompany;
exports.packagesToNotice = packagesToNotice;
exports.planCompany = planCompany;