const require_issues = require("./issues.js");
const require_cli_program_ts = require("../cli/program.js");

// src/config/literal-secret.ts
/** Values whose form alone gives them away, by what a person would call them. */
const tokenForms = [
	["a Slack token", /\bxox[a-z](?:\.xox[a-z])?-[\w-]{3,}|\bxapp-[\w-]{3,}/],
	["a signing secret", /\bwhsec_[\w+/=-]{3,}/],
	["a GitHub token", /\bgh[a-z]_\w{20,}|\bgithub_pat_\w{20,}/],
	["a GitLab token", /\bglpat-[\w-]{10,}/],
	["an AWS access key", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
	["a private key", /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/]
];
/** The kind of token that is written out in a text, or null. Knows only forms that nothing else has. */
function literalToken(text) {
	return tokenForms.find(([, form]) => form.test(text))?.[0] ?? null;
}
/** The text without the tokens that `literalToken` finds: for messages that show what somebody wrote. */
function withoutTokens(text) {
	return tokenForms.reduce((shown, [, form]) => shown.replace(new RegExp(form.source, "g"), "[redacted]"), text);
}
const secretParameters = /* @__PURE__ */ new Set([
	"token",
	"access_token",
	"private_token",
	"auth",
	"_authtoken",
	"sig",
	"signature",
	"api_key",
	"apikey",
	"key",
	"password"
]);
/** The kind of secret in the URLs that are written out in a text, or null: a password, or a key in a query. */
function literalUrlSecret(text) {
	for (const [url] of text.matchAll(/\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'<>]+/gi)) {
		const found = secretOfUrl(url);
		if (found !== null) return found;
	}
	return null;
}
function secretOfUrl(text) {
	const url = readUrl(text);
	if (url === null) return /:\/\/[^/@:]*:[^@]+@/.test(text) ? "a URL with a password" : null;
	if (isLiteral(url.password)) return "a URL with a password";
	if (isLiteral(url.username) && /^https?:$/.test(url.protocol)) return "a URL with a user name";
	return [...url.searchParams].some(([name, value]) => isLiteral(value) && (secretParameters.has(name.toLowerCase()) || /^x-(?:amz|goog)-(?:sig|cred|sec)/i.test(name))) ? "a URL with a key in its query" : null;
}
const hookHost = /^(?:hooks\.slack\.com|(?:\w+\.)?discord(?:app)?\.com|chat\.googleapis\.com|.+\.webhook\.office\.com|.+\.logic\.azure\.com|.+\.powerplatform\.com)$/i;
/**
* The kind of secret in a hook's URL, or null. The address of a hook is often its key: of those hosts, and of
* every hook with a query, no part may be written out.
*/
function literalHook(text) {
	const url = readUrl(text);
	if (url === null) return null;
	if ([...url.searchParams].some(([, value]) => isLiteral(value))) return "a hook URL with a query";
	return hookHost.test(url.hostname) && !url.pathname.includes(placeholder) ? "a hook URL that is its own key" : null;
}
const placeholder = "waybill-reference";
function isLiteral(value) {
	return value !== "" && !value.includes(placeholder);
}
/** Reads a URL in which a word stands for each `${NAME}`; a URL that is one reference is none. */
function readUrl(text) {
	const masked = require_cli_program_ts.replaceReferences(text, placeholder);
	return URL.canParse(masked) ? new URL(masked) : null;
}

// src/config/secret-check.ts
const variableHint = (name) => `Keep it in an environment variable and write "\${${name}}" here; if it was ever committed, replace it.`;
/** Tokens that are written out anywhere in the text, comments included, also where the YAML cannot be read. */
function literalTokens(text) {
	return text.split(/\r\n|\n/).flatMap((line, index) => {
		const name = literalToken(line);
		if (name === null) return [];
		return [{
			message: `The line holds ${name}.`,
			hint: variableHint("NAME"),
			line: index + 1,
			column: line.search(/\S/) + 1
		}];
	});
}
/** Keys whose values are always secrets, and the variable that they are usually kept in. */
const secretKeys = {
	"channels.slack.token": "SLACK_BOT_TOKEN",
	"channels.webhook.secret": "HOOK_SECRET",
	"channels.email.dkim.key": "DKIM_KEY",
	"ledger.key": "WAYBILL_LEDGER_KEY"
};
/** Where the environment is looked up; `${NAME}` would stay in the text anywhere else. */
const resolved = /^(?:channels|audiences|environments|ledger\.key)\b/;
/**
* Secrets that are written out, and references that would never be resolved, in the values of a document of any shape.
* What is found never repeats the value.
*/
function misplacedSecrets(value) {
	const faults = [];
	forEachText(value, [], (text, path) => {
		const key = require_issues.keyText(path);
		const fault = (code, message, hint) => {
			faults.push({
				code,
				path,
				part: "value",
				message,
				hint
			});
		};
		const secret = literalSecret(text, path);
		if (secret !== null) fault("SECRET_LITERAL", `${key} holds ${secret}.`, variableHint(secretKeys[keyOfAll(path)] ?? "NAME"));
		if (path.includes("run") || path.includes("command")) return;
		if (require_cli_program_ts.hasBrokenReference(text)) fault("CONFIG_INVALID", `${key} has a "\${" that names no variable.`, "A reference is written \"${NAME}\".");
		else if (require_cli_program_ts.hasReference(text) && !resolved.test(key)) fault("CONFIG_INVALID", `${key} takes nothing from the environment.`, "Only channels, audiences, environments and ledger.key do; write the text itself.");
	});
	return faults;
}
/** The key of a value that may be one of several. */
function keyOfAll(path) {
	return require_issues.keyText(path.filter((part) => typeof part !== "number"));
}
function literalSecret(text, path) {
	if (literalToken(text) !== null || text === "") return null;
	if (keyOfAll(path) in secretKeys && !text.includes("${")) return "a secret that is written out";
	const isHook = path[0] === "audiences" && [
		"webhook",
		"teams",
		"discord"
	].includes(String(path[2]));
	return literalUrlSecret(text) ?? (isHook ? literalHook(text) : null);
}
function forEachText(value, path, visit) {
	if (typeof value === "string") visit(value, path);
	else if (Array.isArray(value)) value.forEach((entry, index) => forEachText(entry, [...path, index], visit));
	else if (typeof value === "object" && value !== null) for (const [key, entry] of Object.entries(value)) forEachText(entry, [...path, key], visit);
}

Object.defineProperty(exports, "literalTokens", {
  enumerable: true,
  get: function () {
    return literalTokens;
  }
});
Object.defineProperty(exports, "misplacedSecrets", {
  enumerable: true,
  get: function () {
    return misplacedSecrets;
  }
});
Object.defineProperty(exports, "withoutTokens", {
  enumerable: true,
  get: function () {
    return withoutTokens;
  }
});