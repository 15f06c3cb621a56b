const require_cli_program_ts = require("../../cli/program.js");

// src/edge/probe/check-headers.ts
/** The headers of a check with its `${NAME}` filled in. Throws SECRET_MISSING. */
function resolveHeaders(headers, variable) {
	const secrets = [];
	const resolved = Object.entries(headers).map(([name, text]) => {
		const value = require_cli_program_ts.resolveSecret(text, variable, `the header ${name} of a check`);
		if (require_cli_program_ts.hasReference(text)) secrets.push(value, ...value.split(/\s+/).slice(-1));
		return [name, value];
	});
	return {
		headers: Object.fromEntries(resolved),
		redact: require_cli_program_ts.createRedactor(secrets)
	};
}

Object.defineProperty(exports, "resolveHeaders", {
  enumerable: true,
  get: function () {
    return resolveHeaders;
  }
});