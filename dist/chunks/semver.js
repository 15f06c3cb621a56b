const require_rolldown_runtime = require("./rolldown.js");
const require_shared = require("./cli/source.js");

// node_modules/semver/functions/gt.js
var require_gt = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_shared.require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));

Object.defineProperty(exports, "require_gt", {
  enumerable: true,
  get: function () {
    return require_gt;
  }
});