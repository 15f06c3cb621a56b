const require_rolldown_runtime = require("../rolldown.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_bom = require("../journeys/lockfiles.js");
const require_recorded_purl = require("./recorded-purl.js");

// src/bom/recorded-license.ts
/** What tools write where they know nothing (SPDX 2.3, 7.15; the others are habits). */
const nothing = /* @__PURE__ */ new Set([
	"noassertion",
	"none",
	"unknown",
	"n/a"
]);
/**
* Reads the `licenses` of a CycloneDX component, whatever version and tool wrote it: ids, names, expressions, and the
* mixture that 1.7 allows. Where somebody concluded what the licence is, that stands for what was declared
* (`acknowledgement`, 1.6). Several that are no expression are joined by OR, as lists of npm and Composer mean them.
* Remembers texts that it has read.
*/
function recordedLicenseReader() {
	const known = /* @__PURE__ */ new Map();
	return (licenses) => {
		const texts = textsOf(licenses);
		if (texts.length === 0) return null;
		const key = JSON.stringify(texts);
		const read = known.get(key);
		if (read !== void 0) return read;
		const license = joined(texts);
		known.set(key, license);
		return license;
	};
}
function textsOf(licenses) {
	const all = require_bom.listOf(licenses).flatMap((entry) => {
		const choice = require_bom.fieldsOf(entry);
		const license = require_bom.fieldsOf(choice?.["license"]);
		const text = require_bom.textOf(choice?.["expression"]) ?? require_bom.textOf(license?.["id"]) ?? require_bom.textOf(license?.["name"]);
		if (text === null || nothing.has(text.trim().toLowerCase())) return [];
		const acknowledgement = license?.["acknowledgement"] ?? choice?.["acknowledgement"];
		return [{
			text: text.trim(),
			concluded: acknowledgement === "concluded"
		}];
	});
	const concluded = all.filter((one) => one.concluded);
	return [...new Set((concluded.length > 0 ? concluded : all).map(({ text }) => text))];
}
function joined(texts) {
	const license = require_bom.readLicense(texts);
	return license === null ? null : require_bom.licenseText(license);
}
/** Properties that say that a component is for development only (CycloneDX property taxonomy, `cdx`; our own). */
const developmentProperties = /* @__PURE__ */ new Map([
	["cdx:npm:package:development", "true"],
	["cdx:composer:package:isDevRequirement", "true"],
	["waybill:development", "true"]
]);
/** How much of the product needs a component: `required` where nothing is said (specification, `scope`). */
function scopeOf(scope, properties) {
	if (scope === "excluded") return "excluded";
	for (const [name, value] of developmentProperties) if (properties.get(name)?.includes(value)) return "excluded";
	return scope === "optional" ? "optional" : "required";
}

// src/bom/recorded.ts
var recorded_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ readRecordedBom: () => readRecordedBom });
const specVersions = /* @__PURE__ */ new Set([
	"1.2",
	"1.3",
	"1.4",
	"1.5",
	"1.6",
	"1.7"
]);
/**
* Reads a CycloneDX JSON document of the versions 1.2 to 1.7, whatever tool wrote it. Credentials in URLs and purls are
* left out, also where that tool kept them; the schema is not checked, and fields of a wrong type are taken for missing.
* Linear in the text, whatever the depth of the components.
*
* Throws BOM_UNREADABLE with file and line for what is no such document: XML, SPDX, another version, a component
* without a name.
*/
function readRecordedBom(text, file) {
	const document = openDocument(text, file);
	const root = require_bom.fieldsOf(require_bom.fieldsOf(document["metadata"])?.["component"]);
	const components = [];
	const reading = {
		refs: /* @__PURE__ */ new Set(),
		licenseOf: recordedLicenseReader(),
		file
	};
	const product = root === void 0 ? null : componentOf(root, reading);
	for (const fields of flattened([...require_bom.listOf(root?.["components"]), ...require_bom.listOf(document["components"])])) {
		if (product !== null && require_bom.textOf(fields["bom-ref"]) !== null && refOf(fields) === product.ref) continue;
		components.push(componentOf(fields, reading));
	}
	const { version } = document;
	return {
		serialNumber: require_bom.textOf(document["serialNumber"]),
		version: typeof version === "number" && Number.isSafeInteger(version) ? version : 1,
		root: product,
		components,
		dependencies: dependenciesOf(document["dependencies"])
	};
}
function openDocument(text, file) {
	const unreadable = (message, offset, hint) => new require_cli_ahead_ts.WaybillError("BOM_UNREADABLE", message, {
		at: {
			file,
			line: require_bom.lineAt(text, offset)
		},
		hint
	});
	if (/^\uFEFF?\s{0,1000}</.test(text)) throw unreadable("The file is XML.", 0, "Write the bill of materials as JSON: waybill bom --format json.");
	let json;
	try {
		json = JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
	} catch {
		const end = text.trimEnd().length;
		const offset = Math.min(require_bom.faultOffset(text), end);
		throw unreadable(offset === end ? "The file ends too early." : "The file is not JSON.", offset, "Write it again with the tool that wrote it.");
	}
	const document = require_bom.fieldsOf(json);
	const hint = "Waybill compares CycloneDX JSON of the versions 1.2 to 1.7; waybill bom writes one.";
	if (document?.["bomFormat"] !== "CycloneDX") throw unreadable(document?.["spdxVersion"] !== void 0 ? "The file is SPDX and not CycloneDX." : "The file is not CycloneDX.", 0, hint);
	const version = document["specVersion"];
	if (!specVersions.has(version)) {
		const said = require_bom.textOf(version)?.slice(0, 20) ?? "none";
		const place = Math.max(0, text.indexOf("\"specVersion\""));
		throw unreadable(`The file's version of CycloneDX cannot be read: ${said}.`, place, hint);
	}
	for (const field of ["components", "dependencies"]) if (document[field] !== void 0 && !Array.isArray(document[field])) {
		const place = Math.max(0, text.indexOf(`"${field}"`));
		throw unreadable(`"${field}" is not a list.`, place, "Write it again with the tool that wrote it.");
	}
	return document;
}
/** Every component before those in it; without recursion, since the depth is the file's. */
function* flattened(list) {
	const open = list.toReversed();
	while (open.length > 0) {
		const fields = require_bom.fieldsOf(open.pop());
		if (fields === void 0) continue;
		yield fields;
		for (const nested of require_bom.listOf(fields["components"]).toReversed()) open.push(nested);
	}
}
function componentOf(fields, { refs, licenseOf, file }) {
	const purl = cleaned(fields["purl"], require_recorded_purl.publicPurl);
	const name = cleaned(fields["name"]) ?? (purl === null ? null : require_recorded_purl.readPurl(purl)?.name ?? null);
	if (name === null) throw new require_cli_ahead_ts.WaybillError("BOM_UNREADABLE", `Component ${refs.size} of the file has no name.`, {
		at: { file },
		hint: "Write it again with the tool that wrote it."
	});
	const properties = propertiesOf(fields["properties"]);
	return {
		ref: uniqueRef(refOf(fields), refs),
		type: require_bom.textOf(fields["type"]) ?? "library",
		purl,
		group: cleaned(fields["group"]),
		name,
		version: cleaned(fields["version"]),
		scope: scopeOf(fields["scope"], properties),
		hashes: hashesOf(fields["hashes"]),
		license: licenseOf(fields["licenses"]),
		properties,
		references: referencesOf(fields["externalReferences"])
	};
}
function cleaned(value, clean = require_bom.withoutCredentials) {
	const text = require_bom.textOf(value);
	return text === null ? null : clean(text);
}
function refOf(fields) {
	return require_recorded_purl.publicRef(require_bom.textOf(fields["bom-ref"]) ?? require_bom.textOf(fields["purl"]) ?? require_bom.textOf(fields["name"]) ?? "");
}
/** Refs must be unique (specification, `bom-ref`); where they are not, edges lead to the first. */
function uniqueRef(ref, refs) {
	let unique = ref;
	for (let number = refs.size; refs.has(unique) || unique === ""; number += refs.size) unique = `${ref}#${number}`;
	refs.add(unique);
	return unique;
}
function hashesOf(value) {
	return require_bom.listOf(value).flatMap((one) => {
		const hash = require_bom.fieldsOf(one);
		const algorithm = require_bom.textOf(hash?.["alg"]);
		const content = require_bom.textOf(hash?.["content"]);
		return algorithm === null || content === null ? [] : [{
			algorithm,
			content: content.toLowerCase()
		}];
	});
}
function propertiesOf(value) {
	const properties = /* @__PURE__ */ new Map();
	for (const one of require_bom.listOf(value)) {
		const property = require_bom.fieldsOf(one);
		const name = require_bom.textOf(property?.["name"]);
		const written = property?.["value"];
		if (name === null || typeof written !== "string") continue;
		const values = properties.get(name) ?? [];
		properties.set(name, values);
		values.push(require_bom.withoutCredentials(require_bom.wellFormed(written)));
	}
	return properties;
}
function referencesOf(value) {
	return require_bom.listOf(value).flatMap((one) => {
		const reference = require_bom.fieldsOf(one);
		const type = require_bom.textOf(reference?.["type"]);
		const url = cleaned(reference?.["url"], (text) => require_bom.publicUrl(text) ?? require_bom.withoutCredentials(text));
		return type === null || url === null ? [] : [{
			type,
			url
		}];
	});
}
function dependenciesOf(value) {
	const dependencies = /* @__PURE__ */ new Map();
	for (const one of require_bom.listOf(value)) {
		const fields = require_bom.fieldsOf(one);
		const ref = require_bom.textOf(fields?.["ref"]);
		if (ref === null) continue;
		const targets = dependencies.get(require_recorded_purl.publicRef(ref)) ?? /* @__PURE__ */ new Set();
		dependencies.set(require_recorded_purl.publicRef(ref), targets);
		for (const target of require_bom.listOf(fields?.["dependsOn"])) {
			const text = require_bom.textOf(target);
			if (text !== null) targets.add(require_recorded_purl.publicRef(text));
		}
	}
	return new Map([...dependencies].map(([ref, targets]) => [ref, [...targets]]));
}

Object.defineProperty(exports, "readRecordedBom", {
  enumerable: true,
  get: function () {
    return readRecordedBom;
  }
});
Object.defineProperty(exports, "recorded_exports", {
  enumerable: true,
  get: function () {
    return recorded_exports;
  }
});