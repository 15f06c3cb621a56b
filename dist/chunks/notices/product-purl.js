const require_bom = require("../journeys/lockfiles.js");

// src/notices/product-purl.ts
/** A product is in no registry: the commit that it was built from says which one it is (purl specification, `vcs_url`). */
function productPurl({ package: part, product, version, commit, repositoryUrl }) {
	return require_bom.purlOf({
		ecosystem: "generic",
		group: null,
		name: part ?? product,
		version,
		source: null,
		...repositoryUrl === null || commit === null ? {} : { qualifiers: { vcs_url: `git+${repositoryUrl}@${commit}` } }
	});
}

Object.defineProperty(exports, "productPurl", {
  enumerable: true,
  get: function () {
    return productPurl;
  }
});