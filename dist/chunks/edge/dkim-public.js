const require_dkim = require("./dkim.js");
const node_crypto = {
	get createPublicKey() {
		return require("node:crypto").createPublicKey;
	},
	get createPrivateKey() {
		return require("node:crypto").createPrivateKey;
	}
};

// src/edge/dkim-public.ts
/**
* The public half of the key that signs. Throws CONFIG_INVALID, as a sending would, for a key, a domain or a selector that cannot
* sign.
*/
function publicHalfOf(setting) {
	require_dkim.openDkim(setting);
	const key = (0, node_crypto.createPublicKey)((0, node_crypto.createPrivateKey)(setting.key.replaceAll("\\n", "\n")));
	return {
		publicKeys: [key.export({
			type: "spki",
			format: "der"
		}).toString("base64"), key.export({
			type: "pkcs1",
			format: "der"
		}).toString("base64")],
		bits: key.asymmetricKeyDetails?.modulusLength ?? 0
	};
}

exports.publicHalfOf = publicHalfOf;