const require_en = require("../zod2.js");
const require_bom_schema = require("../config/bom-schema.js");
const require_document = require("../config/document.js");
const require_issues = require("../config/issues.js");
const require_cli_program_ts = require("../cli/program.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_shared = require("../cli/source.js");
const require_license_purl = require("./license-purl.js");
const require_bom = require("../journeys/lockfiles.js");

// src/bom/license-overrides.ts
const english = require_en.en_default().localeError;
/**
* Reads an override file; an empty one says nothing. `file` is the name that places carry. Throws WaybillErrors with all
* that is wrong, each CONFIG_INVALID with its line: syntax, unknown keys, a missing reason, a licence that is no SPDX expression.
*/
function readLicenseOverrides(text, file) {
	const written = require_document.readConfigurationText(text, file);
	const invalid = ({ message, hint }, at) => new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", message, {
		at,
		...hint === void 0 ? {} : { hint }
	});
	if (written.faults.length > 0) throw new require_cli_ahead_ts.WaybillErrors(written.faults.map((fault) => invalid(fault, fault.at)));
	const parsed = require_bom_schema.licenseOverridesSchema.safeParse(written.value ?? {}, { error: english });
	const faults = parsed.success ? licenseFaults(parsed.data) : parsed.error.issues.flatMap((issue) => require_issues.schemaFaults(issue, require_bom_schema.licenseOverridesSchema, written.value));
	if (faults.length > 0 || !parsed.success) throw new require_cli_ahead_ts.WaybillErrors(faults.map((fault) => invalid(fault, written.placeOf(fault.path, fault.part))));
	return {
		overrides: parsed.data,
		placeOf: (key) => written.placeOf(["licenses", key], "key")
	};
}
function licenseFaults({ licenses }) {
	return Object.entries(licenses).flatMap(([key, { license }]) => {
		if ((require_bom.readLicense([license])?.names ?? [license]).length === 0) return [];
		const message = `The licence of ${key} must be an SPDX id or expression.`;
		return [{
			path: [
				"licenses",
				key,
				"license"
			],
			part: "value",
			message,
			hint
		}];
	});
}
const hint = "Ids are listed on https://spdx.org/licenses; a licence of its own is LicenseRef-NAME.";
/**
* What the overrides say about these packages, as a layer. The most exact key wins: the purl, then the purl without version
* and what follows it, then the first pattern in the order of the file. Keys that fit none come back with their place.
*/
function overrideLicenses({ overrides, placeOf }, items) {
	const exact = new Map(Object.entries(overrides.licenses));
	const patterns = [...exact].flatMap(([key]) => key.includes("*") ? [{
		key,
		fits: require_shared.globOf(key)
	}] : []);
	const used = /* @__PURE__ */ new Set();
	const licenses = /* @__PURE__ */ new Map();
	const replaces = /* @__PURE__ */ new Set();
	for (const { purl } of items) {
		const found = [purl, require_license_purl.withoutVersion(purl)].find((key) => exact.has(key));
		const fitting = patterns.filter(({ fits }) => fits(purl) || fits(require_license_purl.withoutVersion(purl)));
		for (const key of [
			purl,
			require_license_purl.withoutVersion(purl),
			...fitting.map((one) => one.key)
		]) if (exact.has(key)) used.add(key);
		const says = exact.get(found ?? fitting[0]?.key ?? "");
		if (says === void 0) continue;
		licenses.set(purl, says.license);
		if (says.replace) replaces.add(purl);
	}
	const unused = [...exact.keys()].filter((key) => !used.has(key)).map((key) => unusedOverride(key, placeOf(key), items));
	return {
		layer: {
			source: "override",
			licenses,
			replaces
		},
		unused
	};
}
function unusedOverride(key, at, items) {
	const bare = require_license_purl.withoutVersion(key);
	const meant = items.map(({ purl }) => purl).filter((purl) => require_license_purl.withoutVersion(purl) === bare)[0] ?? require_cli_program_ts.suggest(bare, [...new Set(items.map(({ purl }) => require_license_purl.withoutVersion(purl)))]);
	return {
		key,
		at,
		message: `The licence override ${key} fits no package.`,
		hint: meant === null ? null : `Did you mean ${meant}?`
	};
}

exports.overrideLicenses = overrideLicenses;
exports.readLicenseOverrides = readLicenseOverrides;