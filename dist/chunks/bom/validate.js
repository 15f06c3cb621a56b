// src/bom/validate.ts
/** Each in its own chunk, loaded for the version that is written. */
const validators = {
	"1.5": () => import("./validators/cyclonedx-1.5.js"),
	"1.6": () => import("./validators/cyclonedx-1.6.js"),
	"1.7": () => import("./validators/cyclonedx-1.7.js")
};
/** More would only say the same of other components. */
const most = 20;
/**
* What is wrong with a CycloneDX document, as parsed JSON or what becomes it; an empty list when nothing is. Checks the
* official schema, less the parts that Waybill never writes (they are faults), then what no schema can: that refs are
* given once, and that whatever is referred to is there. Linear in the size of the document.
*/
async function validateDocument(value, spec) {
	const { default: validate } = await validators[spec]();
	if (validate(value)) return referenceFaults(value);
	const faults = /* @__PURE__ */ new Map();
	for (const { instancePath, message } of validate.errors ?? []) {
		const what = message ?? "is invalid";
		if (!faults.has(instancePath)) faults.set(instancePath, {
			component: componentAt(value, instancePath),
			pointer: instancePath,
			message: what
		});
	}
	return [...faults.values()].slice(0, most);
}
/** `/components/12/hashes/0` is in the thirteenth component. */
function componentAt(value, pointer) {
	const document = value;
	const at = /^\/(?:(metadata\/component)|components\/(\d+))(?:\/|$)/.exec(pointer);
	const found = at?.[1] ? document?.metadata?.component : document?.components?.[Number(at?.[2] ?? -1)];
	return typeof found?.purl === "string" ? found.purl : typeof found?.name === "string" ? found.name : null;
}
function referenceFaults(document) {
	const faults = [];
	const refs = /* @__PURE__ */ new Set();
	const add = (pointer, ref) => {
		if (ref === void 0) return;
		if (refs.has(ref)) faults.push({
			component: ref,
			pointer,
			message: "must have a bom-ref of its own"
		});
		refs.add(ref);
	};
	add("/metadata/component", document.metadata?.component?.["bom-ref"]);
	document.metadata?.tools?.components?.forEach((tool, at) => add(`/metadata/tools/components/${at}`, tool["bom-ref"]));
	document.components?.forEach((component, at) => add(`/components/${at}`, component["bom-ref"]));
	document.vulnerabilities?.forEach((each, at) => add(`/vulnerabilities/${at}`, each["bom-ref"]));
	const known = (pointer, owner, ref) => {
		if (!refs.has(ref)) faults.push({
			component: owner,
			pointer,
			message: `must refer to a component: ${ref}`
		});
	};
	document.dependencies?.forEach(({ ref, dependsOn }, at) => {
		known(`/dependencies/${at}/ref`, null, ref);
		dependsOn?.forEach((target, index) => known(`/dependencies/${at}/dependsOn/${index}`, ref, target));
	});
	document.compositions?.forEach(({ dependencies }, at) => dependencies?.forEach((ref, index) => known(`/compositions/${at}/dependencies/${index}`, null, ref)));
	return faults.slice(0, most);
}

export { validateDocument as t };