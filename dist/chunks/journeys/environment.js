const require_cli_program_ts = require("../cli/program.js");
const require_cli_ahead_ts = require("../cli/ahead.js");

// src/journeys/environment.ts
/**
* The package that a shipment is of: null for a single product. Throws PACKAGE_AMBIGUOUS where `packages` are configured and
* none is named, and PACKAGE_UNKNOWN for one that is not among them; a package that only the tags tell of passes.
*/
function shippedPackage({ packages }, asked) {
	const names = Object.keys(packages ?? {});
	if (asked === null && names.length > 0) throw new require_cli_ahead_ts.WaybillError("PACKAGE_AMBIGUOUS", `waybill.yml has packages (${names.join(", ")}), and a shipment is of one.`, { hint: `Name it: --package ${names[0]}` });
	if (asked === null || names.length === 0 || names.includes(asked)) return asked;
	const meant = require_cli_program_ts.suggest(asked, names);
	throw new require_cli_ahead_ts.WaybillError("PACKAGE_UNKNOWN", `There is no package ${asked}.`, { hint: meant ? `Did you mean ${meant}? There are: ${names.join(", ")}.` : `There are: ${names.join(", ")}.` });
}
/** An environment of the configuration. Throws ENVIRONMENT_UNKNOWN, naming those that there are. */
function environmentOf(configuration, name) {
	const known = Object.keys(configuration.environments);
	const environment = known.includes(name) ? configuration.environments[name] : void 0;
	if (environment) return environment;
	const meant = require_cli_program_ts.suggest(name, known);
	throw new require_cli_ahead_ts.WaybillError("ENVIRONMENT_UNKNOWN", `waybill.yml has no environment ${name}.`, { hint: known.length > 0 ? `${meant === null ? "" : `Did you mean ${meant}? `}Its environments: ${known.join(", ")}.` : `Add one:\nenvironments:\n  ${name}: { targets: [https://acme.example], notify: [] }` });
}

Object.defineProperty(exports, "environmentOf", {
  enumerable: true,
  get: function () {
    return environmentOf;
  }
});
Object.defineProperty(exports, "shippedPackage", {
  enumerable: true,
  get: function () {
    return shippedPackage;
  }
});