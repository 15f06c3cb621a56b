const require_bom = require("../journeys/lockfiles.js");

// src/bom/license-layers.ts
/**
* Gives items the licences that their lockfiles do not tell. The first layer that knows one wins; a layer that has no
* SPDX expression is used only where nothing at all was declared. What came from a layer says so in the property
* `waybill:license:source`, and what was declared before stays in `waybill:license:as-written`.
*/
function fillLicenses(items, layers) {
	const read = require_bom.licenseReader();
	const filled = /* @__PURE__ */ new Map();
	const gap = [];
	let known = 0;
	let total = 0;
	const all = items.map((item) => {
		const given = fromLayers(item, layers, read);
		if (given !== null) filled.set(given.source, (filled.get(given.source) ?? 0) + 1);
		const now = given === null ? item : withLicense(item, given);
		if (item.kind === "project") return now;
		const license = read(now.licenses);
		total += 1;
		if (isExact(license)) known += 1;
		else gap.push({
			purl: item.purl,
			declared: license === null ? null : license.names.join(", ")
		});
		return now;
	});
	gap.sort((a, b) => require_bom.byCodeUnit(a.purl, b.purl));
	return {
		items: all,
		known,
		total,
		filled,
		gap
	};
}
function fromLayers(item, layers, read) {
	const declared = read(item.licenses);
	let second = null;
	for (const { source, licenses, replaces } of layers) {
		const license = licenses.get(item.purl);
		if (license === void 0 || isExact(declared) && replaces?.has(item.purl) !== true) continue;
		const offered = read([license]);
		if (isExact(offered) || replaces?.has(item.purl)) return {
			source,
			license
		};
		if (declared === null && offered !== null) second ??= {
			source,
			license
		};
	}
	return second;
}
/** Told so that a program can act on it: ids or an expression, and no mere name. */
function isExact(license) {
	return license !== null && license.names.length === 0;
}
function withLicense(item, { source, license }) {
	const written = item.licenses.flatMap((one) => typeof one === "string" ? one : JSON.stringify(one) ?? []);
	const properties = [
		...item.properties,
		{
			name: "waybill:license:source",
			value: source
		},
		...[...new Set(written)].map((value) => ({
			name: "waybill:license:as-written",
			value
		}))
	];
	return {
		...item,
		licenses: [license],
		properties
	};
}
/** The licences of a bill of materials that was written before, as a layer: only of exactly the same package. */
function previousLicenses(previous) {
	const licenses = /* @__PURE__ */ new Map();
	for (const { purl, license } of previous.components) if (purl !== null && license !== null) licenses.set(purl, license);
	return {
		source: "previous",
		licenses
	};
}

exports.fillLicenses = fillLicenses;
exports.previousLicenses = previousLicenses;