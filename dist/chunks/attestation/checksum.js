// src/attestation/checksum.ts
/**
* A line of a checksum file, as sha256sum writes it and `sha256sum --check` reads it: two spaces before the name, and for a name
* with a backslash or a line end a backslash before the line (GNU coreutils manual, "cksum output modes"). GitHub's attest action
* takes such a file as `subject-checksums`.
*/
function checksumLine({ name, sha256 }) {
	const escaped = name.replace(/[\\\n\r]/g, (character) => escapes[character] ?? character);
	return `${escaped === name ? "" : "\\"}${sha256}  ${escaped}\n`;
}
const escapes = {
	"\\": "\\\\",
	"\n": "\\n",
	"\r": "\\r"
};

Object.defineProperty(exports, "checksumLine", {
  enumerable: true,
  get: function () {
    return checksumLine;
  }
});