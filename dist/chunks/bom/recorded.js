import { t as WaybillError } from "../errors.js";
import { n as wellFormed } from "./code-units.js";
import { r as withoutCredentials, t as publicUrl } from "./credentials.js";
import { a as listOf, o as textOf, r as fieldsOf } from "./lockfiles/fields.js";
import { n as lineAt } from "./lockfiles/invalid.js";
import { t as faultOffset } from "./lockfiles/json.js";
import { n as publicRef, r as readPurl, t as publicPurl } from "./recorded-purl.js";
import { n as licenseText, r as readLicense } from "./license.js";

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
	const all = listOf(licenses).flatMap((entry) => {
		const choice = fieldsOf(entry);
		const license = fieldsOf(choice?.["license"]);
		const text = textOf(choice?.["expression"]) ?? textOf(license?.["id"]) ?? textOf(license?.["name"]);
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
	const license = readLicense(texts);
	return license === null ? null : licenseText(license);
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
	const root = fieldsOf(fieldsOf(document["metadata"])?.["component"]);
	const components = [];
	const reading = {
		refs: /* @__PURE__ */ new Set(),
		licenseOf: recordedLicenseReader(),
		file
	};
	const product = root === void 0 ? null : componentOf(root, reading);
	for (const fields of flattened([...listOf(root?.["components"]), ...listOf(document["components"])])) {
		if (product !== null && textOf(fields["bom-ref"]) !== null && refOf(fields) === product.ref) continue;
		components.push(componentOf(fields, reading));
	}
	const { version } = document;
	return {
		serialNumber: textOf(document["serialNumber"]),
		version: typeof version === "number" && Number.isSafeInteger(version) ? version : 1,
		root: product,
		components,
		dependencies: dependenciesOf(document["dependencies"])
	};
}
function openDocument(text, file) {
	const unreadable = (message, offset, hint) => new WaybillError("BOM_UNREADABLE", message, {
		at: {
			file,
			line: lineAt(text, offset)
		},
		hint
	});
	if (/^\uFEFF?\s{0,1000}</.test(text)) throw unreadable("The file is XML.", 0, "Write the bill of materials as JSON: waybill bom --format json.");
	let json;
	try {
		json = JSON.parse(text.startsWith("﻿") ? text.slice(1) : text);
	} catch {
		const end = text.trimEnd().length;
		const offset = Math.min(faultOffset(text), end);
		throw unreadable(offset === end ? "The file ends too early." : "The file is not JSON.", offset, "Write it again with the tool that wrote it.");
	}
	const document = fieldsOf(json);
	const hint = "Waybill compares CycloneDX JSON of the versions 1.2 to 1.7; waybill bom writes one.";
	if (document?.["bomFormat"] !== "CycloneDX") throw unreadable(document?.["spdxVersion"] !== void 0 ? "The file is SPDX and not CycloneDX." : "The file is not CycloneDX.", 0, hint);
	const version = document["specVersion"];
	if (!specVersions.has(version)) {
		const said = textOf(version)?.slice(0, 20) ?? "none";
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
		const fields = fieldsOf(open.pop());
		if (fields === void 0) continue;
		yield fields;
		for (const nested of listOf(fields["components"]).toReversed()) open.push(nested);
	}
}
function componentOf(fields, { refs, licenseOf, file }) {
	const purl = cleaned(fields["purl"], publicPurl);
	const name = cleaned(fields["name"]) ?? (purl === null ? null : readPurl(purl)?.name ?? null);
	if (name === null) throw new WaybillError("BOM_UNREADABLE", `Component ${refs.size} of the file has no name.`, {
		at: { file },
		hint: "Write it again with the tool that wrote it."
	});
	const properties = propertiesOf(fields["properties"]);
	return {
		ref: uniqueRef(refOf(fields), refs),
		type: textOf(fields["type"]) ?? "library",
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
function cleaned(value, clean = withoutCredentials) {
	const text = textOf(value);
	return text === null ? null : clean(text);
}
function refOf(fields) {
	return publicRef(textOf(fields["bom-ref"]) ?? textOf(fields["purl"]) ?? textOf(fields["name"]) ?? "");
}
/** Refs must be unique (specification, `bom-ref`); where they are not, edges lead to the first. */
function uniqueRef(ref, refs) {
	let unique = ref;
	for (let number = refs.size; refs.has(unique) || unique === ""; number += refs.size) unique = `${ref}#${number}`;
	refs.add(unique);
	return unique;
}
function hashesOf(value) {
	return listOf(value).flatMap((one) => {
		const hash = fieldsOf(one);
		const algorithm = textOf(hash?.["alg"]);
		const content = textOf(hash?.["content"]);
		return algorithm === null || content === null ? [] : [{
			algorithm,
			content: content.toLowerCase()
		}];
	});
}
function propertiesOf(value) {
	const properties = /* @__PURE__ */ new Map();
	for (const one of listOf(value)) {
		const property = fieldsOf(one);
		const name = textOf(property?.["name"]);
		const written = property?.["value"];
		if (name === null || typeof written !== "string") continue;
		const values = properties.get(name) ?? [];
		properties.set(name, values);
		values.push(withoutCredentials(wellFormed(written)));
	}
	return properties;
}
function referencesOf(value) {
	return listOf(value).flatMap((one) => {
		const reference = fieldsOf(one);
		const type = textOf(reference?.["type"]);
		const url = cleaned(reference?.["url"], (text) => publicUrl(text) ?? withoutCredentials(text));
		return type === null || url === null ? [] : [{
			type,
			url
		}];
	});
}
function dependenciesOf(value) {
	const dependencies = /* @__PURE__ */ new Map();
	for (const one of listOf(value)) {
		const fields = fieldsOf(one);
		const ref = textOf(fields?.["ref"]);
		if (ref === null) continue;
		const targets = dependencies.get(publicRef(ref)) ?? /* @__PURE__ */ new Set();
		dependencies.set(publicRef(ref), targets);
		for (const target of listOf(fields?.["dependsOn"])) {
			const text = textOf(target);
			if (text !== null) targets.add(publicRef(text));
		}
	}
	return new Map([...dependencies].map(([ref, targets]) => [ref, [...targets]]));
}

export { readRecordedBom as t };