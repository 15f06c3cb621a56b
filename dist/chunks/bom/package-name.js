// src/bom/package-name.ts
/** Splits `@acme/api` into scope and name; a name without a scope has none. */
function splitScope(name) {
	const slash = name.indexOf("/");
	return name.startsWith("@") && slash > 0 ? {
		group: name.slice(0, slash),
		name: name.slice(slash + 1)
	} : {
		group: null,
		name
	};
}

export { splitScope as t };