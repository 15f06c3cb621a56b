// src/bom/lockfiles/need.ts
/**
* How each package is needed, by what reaches it: required where only required edges lead to it from something required,
* optional where production reaches it in any other way, else development. The strongest reason wins; keys that nothing
* reaches are not in the result. Linear in keys and edges.
*/
function needsByReach(asked, edges) {
	const needs = /* @__PURE__ */ new Map();
	const spread = (need, starts, follows) => {
		const open = starts.filter((key) => !needs.has(key));
		for (const key of open) needs.set(key, need);
		for (let key = open.pop(); key !== void 0; key = open.pop()) for (const edge of edges.get(key) ?? []) if (follows(edge) && !needs.has(edge.to)) {
			needs.set(edge.to, need);
			open.push(edge.to);
		}
	};
	const of = (need) => asked.filter((one) => one.need === need).map(({ key }) => key);
	spread("required", of("required"), ({ optional }) => !optional);
	const beyond = [...needs.keys()].flatMap((key) => (edges.get(key) ?? []).map(({ to }) => to));
	spread("optional", [...of("optional"), ...beyond], () => true);
	spread("development", of("development"), () => true);
	return needs;
}

Object.defineProperty(exports, "needsByReach", {
  enumerable: true,
  get: function () {
    return needsByReach;
  }
});