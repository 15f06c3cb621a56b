const require_bom = require("./lockfiles.js");

// src/bom/score-fields.ts
/** What is said once. */
const ofDocument = [
	[
		"Format that machines read",
		["NTIA"],
		({ bomFormat }) => bomFormat === "CycloneDX",
		"not CycloneDX"
	],
	[
		"Author",
		["NTIA", "CISA"],
		(document) => require_bom.listOf(metadata(document)?.["authors"]).some(isNamed),
		"set an author"
	],
	[
		"E-mail or URL of the author",
		["BSI"],
		(document) => isReachable(makerOf(document)),
		"set the manufacturer"
	],
	[
		"Producer of the software",
		["CISA"],
		hasProducer,
		"set the manufacturer or the supplier"
	],
	[
		"Timestamp",
		[
			"NTIA",
			"BSI",
			"CISA"
		],
		(document) => has(metadata(document)?.["timestamp"]),
		"none"
	],
	[
		"Address of the document",
		["BSI"],
		({ serialNumber }) => has(serialNumber),
		"no serial number"
	],
	[
		"Tool, with its version",
		["CISA"],
		hasTool,
		"none"
	],
	[
		"Generation context",
		["CISA"],
		(document) => require_bom.listOf(metadata(document)?.["lifecycles"]).length > 0,
		"no lifecycle phase"
	],
	[
		"Product that it is about",
		[],
		(document) => isNamed(product(document)),
		"no component in the metadata"
	],
	[
		"Licence of the document",
		[],
		(document) => require_bom.listOf(metadata(document)?.["licenses"]).length > 0,
		"set a licence for the data, such as CC0-1.0"
	],
	[
		"No vulnerabilities inside",
		["BSI"],
		(document) => require_bom.listOf(document["vulnerabilities"]).length === 0,
		"they change: keep them in a document beside it"
	],
	[
		"Signature",
		["BSI"],
		({ signature }) => require_bom.fieldsOf(signature) !== void 0,
		"recommended; sign the statement beside the document, as its digest is in it"
	]
];
/** What is said of each component. */
const ofComponent = [
	[
		"Name",
		[
			"NTIA",
			"BSI",
			"CISA"
		],
		isNamed,
		"some have no name"
	],
	[
		"Version",
		[
			"NTIA",
			"BSI",
			"CISA"
		],
		({ version }) => has(version),
		"the lockfile pins none for the others"
	],
	[
		"Unique identifier",
		[
			"NTIA",
			"BSI",
			"CISA"
		],
		({ purl, cpe, swid }) => has(purl) || has(cpe) || require_bom.fieldsOf(swid) !== void 0,
		"some have neither purl nor CPE"
	],
	[
		"Supplier",
		["NTIA", "CISA"],
		isSupplied,
		"hardly any lockfile says who supplies a package; nothing is guessed"
	],
	[
		"E-mail or URL of the creator",
		["BSI"],
		({ supplier, manufacturer }) => isReachable(supplier) || isReachable(manufacturer),
		"hardly any lockfile says who made a package; nothing is guessed"
	],
	[
		"Hash",
		["BSI", "CISA"],
		(component) => digests(component).length > 0,
		"of sources from a repository or a folder, and of what the lockfile has no digest of, none can be known"
	],
	[
		"Hash of the delivered file in SHA-512",
		["BSI"],
		(component) => digests(component).some(({ alg }) => alg === "SHA-512"),
		"the registries of the others publish shorter digests, or none"
	],
	[
		"Licence, as declared",
		["BSI", "CISA"],
		({ licenses }) => require_bom.listOf(licenses).length > 0,
		"not in the lockfile: read installed packages, an earlier document or a file of overrides"
	],
	[
		"Licence of the distribution, as concluded",
		["BSI"],
		({ licenses }) => require_bom.listOf(licenses).some(isConcluded),
		"no lockfile can know it: it takes a person, or a look into the files"
	],
	[
		"File name",
		["BSI"],
		hasProperty("filename"),
		"built from sources, or published as several files"
	],
	[
		"Executable or not",
		["BSI"],
		hasProperty("executable"),
		"cannot be known without the file"
	],
	[
		"Archive or not",
		["BSI"],
		hasProperty("archive"),
		"cannot be known without the file"
	],
	[
		"Structured or not",
		["BSI"],
		hasProperty("structured"),
		"cannot be known without the file"
	],
	[
		"Address of the source code",
		["BSI"],
		(component) => refersTo(component, ["vcs", "source-distribution"]),
		"asked for where it exists; lockfiles of packaged files do not have it"
	],
	[
		"Address of the delivered file",
		["BSI"],
		(component) => refersTo(component, ["distribution"]),
		"asked for where it exists; the lockfile leaves it to the registry in use"
	]
];
/** The objects of what should be a list of them. */
function allFields(value) {
	return require_bom.listOf(value).map(require_bom.fieldsOf).filter((fields) => fields !== void 0);
}
function has(value) {
	return require_bom.textOf(value) !== null;
}
function metadata(document) {
	return require_bom.fieldsOf(document["metadata"]);
}
/** What the document is about. */
function product(document) {
	return require_bom.fieldsOf(metadata(document)?.["component"]);
}
function isNamed(value) {
	return has(require_bom.fieldsOf(value)?.["name"]);
}
/** Before 1.6 it had another name. */
function makerOf(document) {
	const { manufacturer, manufacture } = metadata(document) ?? {};
	return manufacturer ?? manufacture;
}
function hasProducer(document) {
	const { manufacturer, supplier } = product(document) ?? {};
	return [
		manufacturer,
		supplier,
		makerOf(document),
		metadata(document)?.["supplier"]
	].some(isNamed);
}
function isReachable(entity) {
	const { url, contact } = require_bom.fieldsOf(entity) ?? {};
	return require_bom.listOf(url).some(has) || require_bom.listOf(contact).some((each) => has(require_bom.fieldsOf(each)?.["email"]));
}
/** Before 1.5 a list. */
function hasTool(document) {
	const tools = metadata(document)?.["tools"];
	return (Array.isArray(tools) ? require_bom.listOf(tools) : require_bom.listOf(require_bom.fieldsOf(tools)?.["components"])).some((tool) => isNamed(tool) && has(require_bom.fieldsOf(tool)?.["version"]));
}
function isSupplied({ supplier, manufacturer, publisher, author, authors }) {
	return isNamed(supplier) || isNamed(manufacturer) || has(publisher) || has(author) || require_bom.listOf(authors).some(isNamed);
}
function isConcluded(license) {
	const fields = require_bom.fieldsOf(license);
	return (require_bom.fieldsOf(fields?.["license"]) ?? fields)?.["acknowledgement"] === "concluded";
}
function references({ externalReferences }) {
	return allFields(externalReferences);
}
function refersTo(component, types) {
	return references(component).some(({ type, url }) => types.some((each) => each === type) && has(url));
}
/** Of the component, and of the files that it is published as. */
function digests(component) {
	const listed = [component, ...references(component).filter(({ type }) => type === "distribution")].flatMap(({ hashes }) => allFields(hashes));
	return properties(component).some(({ name }) => name === "waybill:file") ? [...listed, {}] : listed;
}
function properties(component) {
	return allFields(component["properties"]);
}
function hasProperty(name) {
	return (component) => properties(component).some((property) => property["name"] === `bsi:component:${name}`);
}

// src/bom/score.ts
const titles = [
	["NTIA", "NTIA minimum elements (2021)"],
	["BSI", "BSI TR-03183-2 (2.1)"],
	["CISA", "CISA minimum elements (draft of 2025)"]
];
/** The score of a CycloneDX document, with its sums. */
function scoreDocument(document) {
	const lines = scoreOf(document);
	return {
		schema: "waybill/bom-score@1",
		serialNumber: require_bom.textOf(require_bom.fieldsOf(document)?.["serialNumber"]),
		lines: [...lines],
		totals: titles.map(([standard, title]) => totalOf(standard, title, lines))
	};
}
function totalOf(standard, title, lines) {
	const asked = lines.filter(({ standards }) => standards.includes(standard));
	return {
		standard,
		title,
		full: asked.filter(({ have, of }) => have === of).length,
		fields: asked.length
	};
}
/**
* How much of the NTIA minimum elements (2021), of BSI TR-03183-2 version 2.1 and of CISA's draft of 2025 a CycloneDX document
* has: one as parsed JSON, of any tool. What is not full says why; what no lockfile can know is not counted as full.
*/
function scoreOf(document) {
	const fields = require_bom.fieldsOf(document) ?? {};
	const components = componentsOf(fields);
	const refs = components.flatMap((component) => require_bom.textOf(component["bom-ref"]) ?? []);
	return [
		...ofDocument.map((row) => line(row, [fields])),
		...ofComponent.map((row) => line(row, components)),
		...relationships(fields, refs)
	];
}
function line([field, standards, test, note], all) {
	const have = all.filter(test).length;
	return {
		field,
		standards: [...standards],
		have,
		of: all.length,
		note: have < all.length ? note : null
	};
}
function relationships(document, refs) {
	const graph = new Map(require_bom.listOf(document["dependencies"]).flatMap((entry) => {
		const { ref, dependsOn } = require_bom.fieldsOf(entry) ?? {};
		return typeof ref === "string" ? [[ref, require_bom.listOf(dependsOn)]] : [];
	}));
	const reached = reachable(require_bom.textOf(product(document)?.["bom-ref"]), graph);
	const told = new Set(require_bom.listOf(document["compositions"]).flatMap((each) => require_bom.listOf(require_bom.fieldsOf(each)?.["dependencies"])));
	const count = (isIn) => refs.filter(isIn).length;
	return [
		[
			"Dependencies",
			[
				"NTIA",
				"BSI",
				"CISA"
			],
			count((ref) => graph.has(ref)),
			"the formats of the others list packages without what they depend on"
		],
		[
			"Reached from the product",
			["CISA"],
			count((ref) => reached.has(ref)),
			"what brings in the others is not in their lockfile"
		],
		[
			"Known unknowns: how complete that is",
			[
				"NTIA",
				"BSI",
				"CISA"
			],
			count((ref) => told.has(ref)),
			"no composition says whether all is known"
		]
	].map(([field, standards, have, note]) => ({
		field,
		standards: [...standards],
		have,
		of: refs.length,
		note: have < refs.length ? note : null
	}));
}
function reachable(root, graph) {
	const found = new Set(root === null ? [] : [root]);
	for (const ref of found) if (typeof ref === "string") for (const target of graph.get(ref) ?? []) found.add(target);
	return found;
}
/** Nested ones too, without recursion. */
function componentsOf(document) {
	const found = allFields(document["components"]);
	for (const component of found) for (const inner of allFields(component["components"])) found.push(inner);
	return found;
}

// src/bom/score-text.ts
/** A score as lines for people: what is asked for by whom, how much of it there is, and why not all; then the sums. */
function scoreText({ lines, totals }) {
	const width = Math.max(...lines.map(({ field }) => field.length));
	const counts = lines.map(({ have, of }) => `${have} of ${of}`);
	const countWidth = Math.max(...counts.map((count) => count.length));
	return [
		...lines.map(({ field, standards, note }, at) => {
			const asked = totals.map(({ standard }) => (standards.includes(standard) ? standard : "").padEnd(standard.length)).join(" ");
			const count = (counts[at] ?? "").padStart(countWidth);
			return `${asked}  ${field.padEnd(width)}  ${count}${note === null ? "" : `  ${note}`}`;
		}),
		"",
		...totals.map(({ title, full, fields }) => `${title}: ${full} of ${fields} fields are full.`)
	];
}

// src/journeys/bom-score.ts
/** How much of what is asked for a bill of materials has, for programs and for people. */
function scoreBom(value) {
	const document = scoreDocument(value);
	return {
		document,
		text: scoreText(document).map((line) => `${line}\n`).join("")
	};
}

exports.scoreBom = scoreBom;