const require_rolldown_runtime = require("../rolldown.js");
let node_url = require("node:url");

// src/edge/mailbox.ts
var mailbox_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ parseMailbox: () => parseMailbox });
/** RFC 5322 dot-atom, without quoted local parts, and a domain of letters (of any script), digits, dots and hyphens. */
const addressPattern = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?$/u;
/** RFC 5321, 4.5.3.1: octets of the part before the `@`, and of the whole path less its brackets. */
const longestLocalPart = 64;
const longestAddress = 254;
/** Whether this is one address and nothing else: no list, no group, no second `@`, within the lengths of RFC 5321. */
function isAddress(text) {
	if (text.length > longestAddress || !addressPattern.test(text)) return false;
	const ascii = asciiAddress(text);
	const at = ascii.lastIndexOf("@");
	const labels = ascii.slice(at + 1).split(".");
	return at <= longestLocalPart && ascii.length <= longestAddress && labels.every((label) => label !== "" && label.length <= 63);
}
/** The address as every server understands it: an international domain in its ASCII form (RFC 5891). */
function asciiAddress(address) {
	const at = address.lastIndexOf("@");
	return `${address.slice(0, at)}@${(0, node_url.domainToASCII)(address.slice(at + 1))}`;
}
/** `Name <address>` or a bare address; null for anything else. */
function parseMailbox(text) {
	const named = /^\s*(?:"([^"<>]*)"|([^"<>]*?))\s*<([^<>]*)>\s*$/.exec(text);
	const address = named === null ? text.trim() : named[3] ?? "";
	const name = named?.[1] ?? named?.[2] ?? "";
	return isAddress(address) ? {
		name: name === "" ? null : name,
		address
	} : null;
}

Object.defineProperty(exports, "asciiAddress", {
  enumerable: true,
  get: function () {
    return asciiAddress;
  }
});
Object.defineProperty(exports, "isAddress", {
  enumerable: true,
  get: function () {
    return isAddress;
  }
});
Object.defineProperty(exports, "mailbox_exports", {
  enumerable: true,
  get: function () {
    return mailbox_exports;
  }
});
Object.defineProperty(exports, "parseMailbox", {
  enumerable: true,
  get: function () {
    return parseMailbox;
  }
});