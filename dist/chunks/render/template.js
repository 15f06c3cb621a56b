import { r as __toESM, t as __commonJSMin } from "../rolldown.js";
import { t as require_handlebars_runtime } from "../handlebars.js";
import { t as WaybillError } from "../errors.js";
import { a as renderLink, i as renderInline, n as dialects, o as renderMention, r as renderAddress, s as renderTitle, t as anchorTo } from "./escape.js";

// node_modules/handlebars/runtime.js
var require_runtime = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_handlebars_runtime()["default"];
}));

// src/render/template.ts
var import_runtime = /* @__PURE__ */ __toESM(require_runtime(), 1);
/** Text that a helper has made safe already. Nothing else can make one. */
var Rendered = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
const environments = /* @__PURE__ */ new Map();
/**
* A template of one format, from its specification and those of its partials. Every `{{value}}` is escaped for that format.
* A name that the context lacks is an error and not an empty string.
*
* Helpers: `inline text links` (commit text with code and references), `code text`, `link url label`,
* `address url` (the target of a link that the template writes itself), `mention url login`, `day timestamp`,
* `heading title` (a release, with a scoped package as code), `short oid`, `count number "one" "many"`, `capitals text`, `eq a b`,
* `slot "name"` (where a reader's own value goes once the text is frozen: notices/slots.ts; controls that no data can bring).
*
* The template throws TEMPLATE_INVALID with the place.
*/
function openTemplate(format, name, specification, partials = {}) {
	const environment = environmentOf(format);
	const parts = {};
	for (const [part, one] of Object.entries(partials)) parts[part] = "specification" in one ? placed(one, environment) : environment.template(one);
	const template = environment.template(specification);
	return (context) => {
		try {
			return template(context, { partials: parts });
		} catch (cause) {
			throw templateError(name, cause);
		}
	};
}
/** A partial whose errors name its own file and not the one that asked for it. */
function placed({ file, specification }, environment) {
	const template = environment.template(specification);
	return (context, options) => {
		try {
			return template(context, options);
		} catch (cause) {
			throw templateError(file, cause);
		}
	};
}
/** TEMPLATE_INVALID for what the compiler or the runtime says of a template, with its place where that is known. */
function templateError(file, cause) {
	if (cause instanceof WaybillError) return cause;
	const message = cause instanceof Error ? cause.message : String(cause);
	const missing = /^"(.+)" not defined in /.exec(message)?.[1];
	const what = missing === void 0 ? `The template ${file} cannot be rendered: ${said(message)}` : `There is no {{${missing}}} here: the template ${file} cannot be rendered.`;
	return new WaybillError("TEMPLATE_INVALID", what, {
		at: {
			file,
			...placeOf(cause, message)
		},
		hint: "docs/templates.md, \"What a template can use\", lists the values and where each of them is.",
		cause
	});
}
/** The compiler counts columns from zero, and tells those of a syntax error with a drawing. */
function placeOf(cause, message) {
	const { lineNumber, column } = cause ?? {};
	if (typeof lineNumber === "number") return {
		line: lineNumber,
		...typeof column === "number" ? { column: column + 1 } : {}
	};
	const line = /\bline (\d+)/.exec(message)?.[1];
	return line === void 0 ? {} : { line: Number(line) };
}
/** Without the place, which is told apart, and without the drawing of a syntax error. */
function said(message) {
	const [first = "", ...rest] = message.split("\n");
	const got = /\bgot '[^']*'/.exec(rest.at(-1) ?? "")?.[0];
	const text = first.replace(/ - \d+:\d+$/, "").replace(/:$/, "");
	return got === void 0 ? text : `${text}: ${got}`;
}
/** Objects have no text of their own; one that a template prints is a mistake in the template. */
function printable(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	throw new Error(`a template cannot print a value of type ${typeof value}`);
}
function linked(format, url, label) {
	const target = typeof url === "string" ? url : null;
	if (label instanceof Rendered) return target === null ? label.text : anchorTo(format, target, label.text);
	return target === null ? dialects[format].escape(String(label)) : renderLink(format, target, String(label));
}
function textLinks(value) {
	if (value === null) return null;
	if (typeof value === "object" && "references" in value) return value;
	throw new Error("inline takes the links of the document, as in {{inline text @root.links}}, or null");
}
function environmentOf(format) {
	const known = environments.get(format);
	if (known) return known;
	const environment = import_runtime.default.create();
	const dialect = dialects[format];
	environment.registerHelper({
		safely: (value, expression) => {
			if (value instanceof Rendered) return value.text;
			if (value === void 0) throw new Error(`there is no value for ${String(expression)}`);
			return value === null ? "" : dialect.escape(printable(value));
		},
		inline: (text, links) => new Rendered(renderInline(format, String(text), textLinks(links))),
		code: (text) => new Rendered(dialect.code(String(text))),
		link: (url, label) => new Rendered(linked(format, url, label)),
		address: (url) => new Rendered(typeof url === "string" ? renderAddress(format, url) : ""),
		mention: (url, login) => new Rendered(renderMention(format, typeof url === "string" ? url : null, String(login))),
		heading: (title) => new Rendered(renderTitle(format, String(title))),
		day: (timestamp) => String(timestamp).slice(0, 10),
		short: (oid) => String(oid).slice(0, 7),
		count: (number, one, many) => `${String(number)} ${String(number === 1 ? one : many)}`,
		capitals: (text) => String(text).toUpperCase(),
		eq: (left, right) => left === right,
		slot: (name) => new Rendered(`\u0001${String(name)}\u0002`)
	});
	environment.unregisterHelper("log");
	environments.set(format, environment);
	return environment;
}

export { templateError as n, openTemplate as t };