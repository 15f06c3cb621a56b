const require_cli_ahead_ts = require("../cli/ahead.js");
let node_util = require("node:util");
const node_crypto = {
	get sign() {
		return require("node:crypto").sign;
	},
	get createHash() {
		return require("node:crypto").createHash;
	},
	get createPrivateKey() {
		return require("node:crypto").createPrivateKey;
	}
};
let node_url = require("node:url");

// src/edge/dkim.ts
/**
* What is signed when it is there (RFC 6376, 5.4.1; RFC 8058, 3.2 for the List-* fields). Message-ID is not in it:
* Microsoft 365 and Amazon SES put their own in its place.
*/
const covered = [
	"from",
	"reply-to",
	"to",
	"subject",
	"date",
	"in-reply-to",
	"references",
	"list-id",
	"list-unsubscribe",
	"list-unsubscribe-post",
	"auto-submitted",
	"mime-version",
	"content-type"
];
/** Named once more than they are there, so that nobody adds another (RFC 6376, 8.15). */
const sealed = [
	"from",
	"to",
	"subject",
	"date",
	"reply-to",
	"list-unsubscribe",
	"list-unsubscribe-post"
];
/** RFC 8301, 3.2: shorter keys are not to be used for signing, nor believed. */
const fewestBits = 1024;
const signAsync = (0, node_util.promisify)(node_crypto.sign);
/**
* Signs by RSA-SHA256, header relaxed, body simple (RFC 6376, 3.4): bodies are 7-bit with short lines, so no server has
* a reason to change them. The same mail has the same signature. The work is done beside the main thread.
* Throws CONFIG_INVALID for a key, a domain or a selector that cannot sign; the error holds nothing of the key.
*/
function openDkim(setting) {
	const key = readKey(setting.key);
	const domain = readDomain(setting);
	const selector = setting.selector;
	if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i.test(selector)) throw invalid("channels.email.dkim.selector is no selector.", "Write the part of the DNS name before ._domainkey.");
	return async (fields, body) => {
		const bodyHash = (0, node_crypto.createHash)("sha256").update(body, "latin1").digest("base64");
		const present = new Map(fields.map((one) => [one.slice(0, one.indexOf(":")).toLowerCase(), one]));
		const signed = covered.flatMap((name) => present.get(name) ?? []);
		const names = [...covered.filter((name) => present.has(name)), ...sealed];
		const unsigned = [
			`DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=${domain};`,
			` s=${selector};`,
			` h=${names.join(":").replace(/.{1,64}:(?=.)/g, "$&\r\n  ")};`,
			` bh=${bodyHash};`,
			" b="
		].join("\r\n");
		const hashed = Buffer.from([...signed, unsigned].map(relaxed).join("\r\n"), "latin1");
		return unsigned + (await signAsync("sha256", hashed, key)).toString("base64").replace(/.{72}(?=.)/g, "$&\r\n  ");
	};
}
/** RFC 6376, 3.4.2. */
function relaxed(text) {
	const colon = text.indexOf(":");
	const value = text.slice(colon + 1).replace(/\r\n/g, "").replace(/[ \t]+/g, " ");
	return `${text.slice(0, colon).toLowerCase()}:${value.trim()}`;
}
function readKey(pem) {
	const hint = "Write the whole private RSA key in PEM into the secret: openssl genrsa 2048";
	let key;
	try {
		key = (0, node_crypto.createPrivateKey)(pem.replaceAll("\\n", "\n"));
	} catch {
		throw invalid("channels.email.dkim.key is not a private key in PEM, or needs a passphrase.", hint);
	}
	if (key.asymmetricKeyType !== "rsa") throw invalid("channels.email.dkim.key is not an RSA key, and many servers verify no other.", hint);
	if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < fewestBits) throw invalid(`channels.email.dkim.key has fewer than ${fewestBits} bits.`, hint);
	return key;
}
/**
* The domain in its ASCII form. One that shares not even its last two labels with From's cannot align with it, so
* the signature would count for nothing (RFC 7489, 3.1.1).
*/
function readDomain({ domain, from }) {
	const ascii = (0, node_url.domainToASCII)(domain);
	if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(ascii)) throw invalid("channels.email.dkim.domain is no domain name.", "Write the domain of from: acme.example");
	const family = (name) => name.split(".").slice(-2).join(".");
	const own = (0, node_url.domainToASCII)(from.replace(/^.*@/, ""));
	if (family(own) !== family(ascii)) throw invalid(`channels.email.dkim.domain is ${ascii}, and mails are from ${own}: the signature would not count.`, "Sign with the domain of channels.email.from, or with one above it.");
	return ascii;
}
function invalid(message, hint) {
	return new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", message, { hint });
}

Object.defineProperty(exports, "openDkim", {
  enumerable: true,
  get: function () {
    return openDkim;
  }
});