// src/config/redact.ts
/** Shorter values would redact half of every text, and keep nothing secret. */
const shortest = 4;
/** `/health` is a path too; the keys in hook URLs are longer. */
const shortestPath = 16;
/**
* A function that replaces the secrets of this run in any text by `[redacted]`: each value as it is, as it is written
* in a URL and in JSON, each line of it (a runner masks line by line), and the password of a secret that is a URL.
* Values shorter than four characters are left alone.
*/
function createRedactor(secrets) {
	const forms = new Set(secrets.flatMap(formsOf).filter((form) => form.length >= shortest));
	if (forms.size === 0) return (text) => text;
	const sorted = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	const pattern = new RegExp(sorted.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "g");
	return (text) => text.replace(pattern, "[redacted]");
}
function formsOf(secret) {
	return [
		secret,
		secret.trim(),
		...secret.split(/\r?\n/),
		...urlSecrets(secret)
	].flatMap((value) => [
		value,
		inUrl(value, encodeURI),
		inUrl(value, encodeURIComponent),
		inJson(value)
	]);
}
function inJson(value) {
	return JSON.stringify(value).slice(1, -1);
}
/** What of a URL is secret: its password, its query, and a path that is long enough to be a key. Its host may be said. */
function urlSecrets(secret) {
	if (!URL.canParse(secret)) return [];
	const url = new URL(secret);
	const path = `${url.pathname}${url.search}`;
	const secrets = [
		url.password,
		inUrl(url.password, decodeURIComponent),
		url.search.slice(1)
	];
	return path.length >= shortestPath ? [...secrets, path] : secrets;
}
/** The text as a URL writes or reads it, or as it is where no URL could hold it. */
function inUrl(text, how) {
	try {
		return how(text);
	} catch {
		return text;
	}
}

// src/cli/known-secrets.ts
/** The values that this run takes from the environment, so that nothing that is printed can repeat one. */
function secretsOf({ loaded, environment }) {
	const names = [...JSON.stringify(loaded.configuration).matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map((match) => match[1] ?? "");
	const tokens = [
		"WAYBILL_PUSH_TOKEN",
		"GITHUB_TOKEN",
		"GH_TOKEN",
		"GITLAB_TOKEN"
	];
	return [
		...names,
		"WAYBILL_RECIPIENT_KEY",
		...tokens
	].map((name) => environment.variable(name)).filter((value) => value !== void 0);
}

export { createRedactor as n, secretsOf as t };