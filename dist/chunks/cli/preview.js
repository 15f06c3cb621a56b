const require_cli_program_ts = require("./program.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_address = require("../notices/address.js");
const require_previewed = require("../journeys/previewed.js");
const require_consignment = require("../journeys/consignment.js");
const require_environment = require("../journeys/environment.js");
const require_shared = require("./source.js");
const require_inside = require("../journeys/inside.js");
const require_notes = require("./notes.js");
const require_drawn_html = require("../templates/preview/drawn.html.js");
const require_markdown = require("../notes/templates-md.js");
const require_dependencies_html = require("../templates/dependencies.html.js");
const require_diff_view = require("../bom/diff-view.js");
const require_publish = require("../journeys/publish.js");
const require_page_ledger = require("../journeys/page-ledger.js");
const require_shipment = require("./shipment.js");
let node_path = require("node:path");
const node_crypto = {
	get randomUUID() {
		return require("node:crypto").randomUUID;
	},
	get createHash() {
		return require("node:crypto").createHash;
	}
};
let node_http = require("node:http");
let node_fs_promises = require("node:fs/promises");

// src/journeys/preview-gather.ts
/**
* What can be refused of a request before anything is read. Throws ENVIRONMENT_UNKNOWN, PACKAGE_AMBIGUOUS, PACKAGE_UNKNOWN
* and EXPECTED_INVALID.
*/
function checkPreviewRequest(configuration, request, now) {
	previewedEnvironments(configuration, request.environment);
	require_environment.shippedPackage(configuration, request.package);
	if (request.expected !== null) require_address.parseWindow(request.expected, now);
}
/** The environments that a preview is of. */
function previewedEnvironments(configuration, asked) {
	if (asked === null) return Object.entries(configuration.environments).flatMap(([name, { notify }]) => notify.length > 0 ? [name] : []);
	require_environment.environmentOf(configuration, asked);
	return [asked];
}
/**
* Drafts what ships and plans what would be told of it, environment by environment, as a dry run of `announce` does. What
* would stop one announcement is a value; what is wrong with the configuration or a template is thrown, as is everything
* that keeps the release itself from being drafted.
*/
async function gatherPreview(edge, loaded, request, signal) {
	const { configuration } = loaded;
	const names = previewedEnvironments(configuration, request.environment);
	const part = require_environment.shippedPackage(configuration, request.package);
	const drafted = await consignmentOf(edge, loaded, {
		package: part,
		to: request.to
	});
	if (drafted instanceof require_cli_ahead_ts.WaybillError) return {
		request,
		consignment: null,
		nothing: drafted.message,
		environments: names.map((name) => ({
			name,
			announced: null,
			refused: [drafted]
		})),
		difference: null,
		notCompared: drafted.message
	};
	signal.throwIfAborted();
	const compared = await compare(edge, configuration, drafted, part);
	const environments = [];
	for (const environment of names) {
		signal.throwIfAborted();
		environments.push(await announcementTo(edge, loaded, {
			...request,
			environment
		}, signal));
	}
	return {
		request,
		consignment: drafted,
		nothing: null,
		environments,
		...compared
	};
}
async function consignmentOf(...asked) {
	try {
		return await require_consignment.gatherConsignment(...asked);
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError && error.code === "NOTHING_TO_ANNOUNCE") return error;
		throw error;
	}
}
/** These are mended in a file, and then all of the preview may look different. */
const faultsOfFiles = [
	"CONFIG_INVALID",
	"SECRET_LITERAL",
	"TEMPLATE_INVALID"
];
async function announcementTo(edge, loaded, request, signal) {
	const { environment: name } = request;
	try {
		return {
			name,
			announced: await require_previewed.announce(edge, loaded, {
				...request,
				again: false,
				dryRun: true
			}, signal),
			refused: []
		};
	} catch (error) {
		const refused = error instanceof require_cli_ahead_ts.WaybillErrors ? error.errors : [error];
		if (!refused.every((one) => one instanceof require_cli_ahead_ts.WaybillError)) throw error;
		if (refused.some(({ code }) => faultsOfFiles.includes(code))) throw error;
		return {
			name,
			announced: null,
			refused
		};
	}
}
async function compare(edge, configuration, { bom, release, repository }, part) {
	if (bom === null) return {
		difference: null,
		notCompared: null
	};
	const below = part === null ? "" : await folderOf(edge, configuration, part);
	const request = {
		notes: { repository },
		release,
		configuration,
		below
	};
	const { before, now, remarks, incomplete } = await require_inside.lookInside(edge.repository, request);
	if (before === null || now === null) return {
		difference: null,
		notCompared: [...remarks, ...incomplete].join(" ")
	};
	const { differenceOf } = await Promise.resolve().then(() => require("../bom/difference.js")).then((n) => n.difference_exports);
	const sides = {
		from: before.origin,
		to: now.origin
	};
	return {
		difference: differenceOf(before.bom, now.bom, sides),
		notCompared: null
	};
}
/** The folder of a package relative to the top, as its bill of materials is written for. */
async function folderOf({ repository }, configuration, part) {
	const source = {
		...require_shared.plainSource(repository, configuration),
		package: part
	};
	const { package: found } = await require_shared.layGroundwork(source);
	const folder = found?.folder ?? "";
	return folder === "." ? "" : folder;
}

// src/journeys/preview-notes.ts
/** Renders what `waybill notes` would print of it, format by format. Throws TEMPLATE_INVALID and CONFIG_INVALID. */
async function renderPreviewedNotes({ files, home }, loaded, { release, repository }) {
	const { dependencies: _dependencies, ...plain } = release;
	const notes = {
		schema: "waybill/release-notes@1",
		repository,
		releases: [plain]
	};
	const rendered = async (format) => {
		if (format === "json") return [format, `${JSON.stringify(notes, null, 2)}\n`];
		const options = await require_notes.openRenderOptions({
			files,
			home,
			loaded
		}, {
			format,
			template: null,
			fit: null
		});
		return [format, await require_notes.renderDraft(notes, format, options)];
	};
	return Object.fromEntries(await Promise.all(require_notes.notesFormats.map(rendered)));
}

// templates/preview/beginning.html.hbs
var beginning_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		return "<p class=\"over\">One moment</p>\n<h1>The preview is being drawn up</h1>\n<p class=\"lead\">A long history takes some seconds. This page goes on by itself; without scripts, load it again.</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/preview/blocks.html.hbs
var blocks_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "2:10"), "heading"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(5, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "level", "3:10"), 2), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(4, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<h3>" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "4:12"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</h3>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "pieces"), depth0, {
			"name": "pieces",
			"hash": { "pieces": depth0 },
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<h4>" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "6:12"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</h4>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "8:14"), "list"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "items", "10:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "blocks"), depth0, {
			"name": "blocks",
			"hash": { "blocks": depth0 },
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</li>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "16:14"), "numbers"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<ol start=\"" + ((stack1 = container.own.safely(alias1(depth0, "start", "17:13"), "{{start}} at line 17")) != null ? stack1 : "") + "\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "items", "18:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ol>\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "24:14"), "quote"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.program(12, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<blockquote>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "blocks"), depth0, {
			"name": "blocks",
			"hash": { "blocks": container.strict(depth0, "blocks", "26:18") },
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</blockquote>\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "28:14"), "code"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.program(16, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<pre>" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "29:13"), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</pre>\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "text", "29:36"), "{{text}} at line 29")) != null ? stack1 : "";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "31:14"), "rule"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.program(18, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"17": function(container, depth0, helpers, partials, data) {
		return "<hr>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p>" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "34:11"), {
			"name": "each",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(data, "first", "34:28"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "pieces"), depth0, {
			"name": "pieces",
			"hash": { "pieces": depth0 },
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"20": function(container, depth0, helpers, partials, data) {
		return "<br>";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "blocks", "1:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/preview/fault.html.hbs
var fault_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"over\">Waiting for you</p>\n<h1>The preview cannot be drawn up</h1>\n<p class=\"lead\">Mend it and save: this page goes on by itself. Until then nothing old is shown in its place.</p>\n<div class=\"panel stop\" role=\"alert\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "faults"), depth0, {
			"name": "faults",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/preview/faults.html.hbs
var faults_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<div class=\"fault\">\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "place", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<p class=\"what\">" + ((stack1 = alias3.safely(alias1(depth0, "message", "6:18"), "{{message}} at line 6")) != null ? stack1 : "") + " <code class=\"code-name\">" + ((stack1 = alias3.safely(alias1(depth0, "code", "6:54"), "{{code}} at line 6")) != null ? stack1 : "") + "</code></p>\n" + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "hint"), "length", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</div>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"place\"><code>" + ((stack1 = container.own.safely(container.strict(depth0, "place", "4:25"), "{{place}} at line 4")) != null ? stack1 : "") + "</code></p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"hint\">" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "hint", "8:24"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(data, "first", "8:40"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.own.safely(depth0, "{{this}} at line 8")) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		return "<br>";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "faults", "1:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/preview/group.html.hbs
var group_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<nav aria-label=\"Back\"><a class=\"back\" href=\"../messages.html\">All messages of " + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "around"), "release", "2:81"), "{{around.release}} at line 2")) != null ? stack1 : "") + "</a></nav>\n" + ((stack1 = helpers.with.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "group", "3:8"), {
			"name": "with",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"over " + ((stack1 = alias2.safely(alias1(depth0, "channel", "4:17"), "{{channel}} at line 4")) != null ? stack1 : "") + "\"><span class=\"dot\" aria-hidden=\"true\"></span>" + ((stack1 = alias2.safely(alias1(depth0, "channelWord", "4:74"), "{{channelWord}} at line 4")) != null ? stack1 : "") + ", " + ((stack1 = alias2.safely(alias1(depth0, "environment", "4:91"), "{{environment}} at line 4")) != null ? stack1 : "") + "</p>\n<h1>" + ((stack1 = alias2.safely(alias1(depth0, "title", "5:6"), "{{title}} at line 5")) != null ? stack1 : "") + "</h1>\n<p class=\"lead\">" + ((stack1 = alias2.safely(alias1(depth0, "why", "6:18"), "{{why}} at line 6")) != null ? stack1 : "") + "</p>\n<dl class=\"meta\">\n<div><dt>Readers</dt><dd>" + ((stack1 = alias2.safely(alias1(depth0, "readerCount", "8:27"), "{{readerCount}} at line 8")) != null ? stack1 : "") + "</dd></div>\n<div><dt>Size</dt><dd>" + ((stack1 = alias2.safely(alias1(depth0, "size", "9:24"), "{{size}} at line 9")) != null ? stack1 : "") + "</dd></div>\n<div><dt>Language</dt><dd>" + ((stack1 = alias2.safely(alias1(depth0, "language", "10:28"), "{{language}} at line 10")) != null ? stack1 : "") + "</dd></div>\n<div><dt>Time zones</dt><dd>" + ((stack1 = alias2.safely(alias1(depth0, "zones", "11:30"), "{{zones}} at line 11")) != null ? stack1 : "") + "</dd></div>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "attachments", "12:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</dl>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "drawn", "16:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "text"), "length", "50:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "json"), "length", "57:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<section>\n<h2 id=\"readers\">" + ((stack1 = alias2.safely(alias2.count(alias1(depth0, "readerCount", "65:25"), "reader gets", "readers get"), "{{count}} at line 65")) != null ? stack1 : "") + " it</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"readers\">\n<table>\n<thead><tr><th scope=\"col\">Reader</th><th scope=\"col\">Time zone</th><th scope=\"col\">Language</th><th scope=\"col\">Id in the ledger</th></tr></thead>\n<tbody>\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "readers", "70:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</tbody>\n</table>\n</div>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "more", "76:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<div><dt>Attached</dt><dd><a href=\"../bom.cdx.json\">" + ((stack1 = container.own.safely(container.strict(depth0, "attachments", "13:54"), "{{attachments}} at line 13")) != null ? stack1 : "") + "</a></dd></div>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"stage\" aria-labelledby=\"shown\">\n<h2 id=\"shown\">As " + ((stack1 = helpers.each.call(alias2, alias1(depth0, "first", "18:26"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + " would get it</h2>\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "mail", "19:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "posts"), "length", "32:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<code>" + ((stack1 = alias2.safely(alias1(depth0, "reader", "18:41"), "{{reader}} at line 18")) != null ? stack1 : "") + "</code> in " + ((stack1 = alias2.safely(alias1(depth0, "timeZone", "18:62"), "{{timeZone}} at line 18")) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<fieldset class=\"switch\">\n<legend>Show the mail</legend>\n<input type=\"radio\" name=\"scheme\" id=\"light\" checked><label for=\"light\">Light</label>\n<input type=\"radio\" name=\"scheme\" id=\"dark\"><label for=\"dark\">Dark</label>\n<input type=\"radio\" name=\"scheme\" id=\"phone\"><label for=\"phone\">On a telephone</label>\n</fieldset>\n<div class=\"window\">\n<p class=\"title\"><span class=\"label\">Subject</span> <strong>" + ((stack1 = container.own.safely(container.strict(depth0, "subject", "27:62"), "{{subject}} at line 27")) != null ? stack1 : "") + "</strong></p>\n<iframe class=\"in-light\" src=\"light.html\" sandbox=\"\" title=\"The mail in light colours\"></iframe>\n<iframe class=\"in-dark\" src=\"dark.html\" sandbox=\"\" title=\"The mail in dark colours\" loading=\"lazy\"></iframe>\n</div>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {};
		return "<div class=\"posts " + ((stack1 = alias2.safely(alias1(depth0, "channel", "33:20"), "{{channel}} at line 33")) != null ? stack1 : "") + "\">\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "posts", "34:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</div>\n" + ((stack1 = helpers.if.call(alias3, alias2.eq(alias1(depth0, "channel", "44:10"), "discord"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<article class=\"post" + ((stack1 = helpers.unless.call(alias2, alias1(data, "first", "35:30"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\">\n<div class=\"face\" aria-hidden=\"true\">W</div>\n<div class=\"said\">\n<p class=\"who\"><strong>Waybill</strong> <span class=\"app\">APP</span>" + ((stack1 = helpers.unless.call(alias2, alias1(data, "first", "38:78"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "drawn"), depth0, {
			"name": "drawn",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n</article>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return " reply";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return " <span class=\"thread\">in the thread</span>";
	},
	"10": function(container, depth0, helpers, partials, data) {
		return "<p class=\"quiet note\">Times in UTC are shown on the clock of whoever reads them.</p>\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<section>\n<h2 id=\"plain\">" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "mail", "52:21"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.program(13, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</h2>\n<pre tabindex=\"0\" role=\"region\" aria-labelledby=\"plain\">" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "text", "53:64"), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</pre>\n</section>\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		return "Its plain text";
	},
	"13": function(container, depth0, helpers, partials, data) {
		return "What a notification reads out";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(depth0, "{{this}} at line 53")) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<section>\n<h2 id=\"data\">What is posted</h2>\n<pre tabindex=\"0\" role=\"region\" aria-labelledby=\"data\">" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "json", "60:63"), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</pre>\n</section>\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(depth0, "{{this}} at line 60")) != null ? stack1 : "") + "\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<tr><td>" + ((stack1 = alias2.safely(alias1(depth0, "reader", "71:10"), "{{reader}} at line 71")) != null ? stack1 : "") + "</td><td>" + ((stack1 = alias2.safely(alias1(depth0, "timeZone", "71:29"), "{{timeZone}} at line 71")) != null ? stack1 : "") + "</td><td>" + ((stack1 = alias2.safely(alias1(depth0, "language", "71:50"), "{{language}} at line 71")) != null ? stack1 : "") + "</td><td class=\"ids\">" + ((stack1 = alias2.safely(alias1(depth0, "id", "71:83"), "{{id}} at line 71")) != null ? stack1 : "") + "</td></tr>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"quiet\">and " + ((stack1 = container.own.safely(container.strict(depth0, "more", "77:23"), "{{more}} at line 77")) != null ? stack1 : "") + " more: all of them are in <a href=\"../preview.json\">preview.json</a>.</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/preview/index.html.hbs
var index_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "nothing", "2:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "") + "<section aria-labelledby=\"look\">\n<h2 id=\"look\">What else to look at</h2>\n<ul class=\"cards more\">\n<li class=\"card\"><h3><a href=\"notes/md.html\">The notes</a></h3><p class=\"why\">As Markdown, HTML, text, Slack and JSON." + ((stack1 = helpers.with.call(alias2, alias1(depth0, "changes", "66:126"), {
			"name": "with",
			"hash": {},
			"fn": container.program(26, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p></li>\n<li class=\"card\"><h3><a href=\"page.html\">The changelog page</a></h3><p class=\"why\">The site with this release on it, before it is published.</p></li>\n<li class=\"card\"><h3><a href=\"inside.html\">What is inside</a></h3><p class=\"why\">" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "inside", "68:87"), {
			"name": "if",
			"hash": {},
			"fn": container.program(29, data, 0),
			"inverse": container.program(30, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</p></li>\n<li class=\"card\"><h3><a href=\"readers.html\">Who gets it, and why</a></h3><p class=\"why\">And who does not, and why not.</p></li>\n</ul>\n</section>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"over\">The coming release</p>\n<h1>Nothing would leave this machine</h1>\n<p class=\"lead\">" + ((stack1 = container.own.safely(container.strict(depth0, "nothing", "5:18"), "{{nothing}} at line 5")) != null ? stack1 : "") + "</p>\n<p class=\"lead\">The <a href=\"page.html\">changelog page</a> is here as it would be published.</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {};
		return "<p class=\"over\">The coming release</p>\n<h1>What would leave this machine for <bdi>" + ((stack1 = alias2.safely(alias1(depth0, "release", "9:45"), "{{release}} at line 9")) != null ? stack1 : "") + "</bdi></h1>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "attention", "10:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<dl class=\"tiles\">\n<div><dt>" + ((stack1 = helpers.if.call(alias3, alias2.eq(alias1(depth0, "messages", "26:19"), 1), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.program(9, data, 0),
			"data": data
		})) != null ? stack1 : "") + " would go</dt><dd>" + ((stack1 = alias2.safely(alias1(depth0, "messages", "26:82"), "{{messages}} at line 26")) != null ? stack1 : "") + "</dd></div>\n<div><dt>would get nothing</dt><dd>" + ((stack1 = alias2.safely(alias1(depth0, "skipped", "27:37"), "{{skipped}} at line 27")) != null ? stack1 : "") + "</dd></div>\n" + ((stack1 = helpers.with.call(alias3, alias1(depth0, "changes", "28:8"), {
			"name": "with",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<div" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "attention", "31:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "><dt>to look at before sending</dt><dd>" + ((stack1 = alias2.safely(alias1(depth0, "attention", "31:85"), "{{attention}} at line 31")) != null ? stack1 : "") + "</dd></div>\n</dl>\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "environments", "33:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.program(25, data, 0),
			"data": data
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<section class=\"careful panel\" aria-labelledby=\"before\">\n<h2 id=\"before\">Before you send it</h2>\n<ul>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "environments", "14:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "warnings", "19:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</section>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "refused"), "length", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<li><strong>Announcing to " + ((stack1 = alias2.safely(alias1(depth0, "name", "16:28"), "{{name}} at line 16")) != null ? stack1 : "") + " would stop.</strong> <a href=\"#to-" + ((stack1 = alias2.safely(alias1(depth0, "id", "16:71"), "{{id}} at line 16")) != null ? stack1 : "") + "\">See why</a></li>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<li>" + ((stack1 = container.own.safely(alias1(depth0, "text", "20:6"), "{{this.text}} at line 20")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "where", "20:23"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " <span class=\"where\">" + ((stack1 = container.own.safely(container.strict(depth0, "where", "20:53"), "{{where}} at line 20")) != null ? stack1 : "") + "</span>";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return "message";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return "messages";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<div><dt>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias2.eq(alias1(depth0, "shown", "29:19"), 1), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.program(12, data, 0),
			"data": data
		})) != null ? stack1 : "") + " told, of " + ((stack1 = alias2.safely(alias2.count(alias1(depth0, "commits", "29:75"), "commit", "commits"), "{{count}} at line 29")) != null ? stack1 : "") + "</dt><dd>" + ((stack1 = alias2.safely(alias1(depth0, "shown", "29:114"), "{{shown}} at line 29")) != null ? stack1 : "") + "</dd></div>\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		return "change";
	},
	"12": function(container, depth0, helpers, partials, data) {
		return "changes";
	},
	"13": function(container, depth0, helpers, partials, data) {
		return " class=\"careful\"";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section aria-labelledby=\"to-" + ((stack1 = alias2.safely(alias1(depth0, "id", "34:31"), "{{id}} at line 34")) != null ? stack1 : "") + "\">\n<h2 id=\"to-" + ((stack1 = alias2.safely(alias1(depth0, "id", "35:13"), "{{id}} at line 35")) != null ? stack1 : "") + "\">" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "refused"), "length", "35:25"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.program(16, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</h2>\n<p class=\"command\"><code>" + ((stack1 = alias2.safely(alias1(depth0, "command", "36:27"), "{{command}} at line 36")) != null ? stack1 : "") + "</code></p>\n" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "refused"), "length", "37:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.program(18, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Announcing to " + ((stack1 = container.own.safely(container.strict(depth0, "name", "35:57"), "{{name}} at line 35")) != null ? stack1 : "") + " would stop";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "When you announce it to " + ((stack1 = container.own.safely(container.strict(depth0, "name", "35:108"), "{{name}} at line 35")) != null ? stack1 : "");
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<div class=\"panel stop\">\n<p><strong>Nothing would be sent or recorded.</strong></p>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "faults"), depth0, {
			"name": "faults",
			"hash": { "faults": container.strict(depth0, "refused", "40:18") },
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "channels"), "length", "42:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.program(24, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<ul class=\"channels\">\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "channels", "44:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "skipped", "47:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n<p class=\"quiet\">It freezes " + ((stack1 = alias3.safely(alias1(depth0, "document", "51:30"), "{{document}} at line 51")) != null ? stack1 : "") + " in the ledger, and then sends it. <a href=\"" + ((stack1 = alias3.safely(alias1(lookupProperty(data, "root"), "root", "51:86"), "{{@root.root}} at line 51")) != null ? stack1 : "") + "messages.html#to-" + ((stack1 = alias3.safely(alias1(depth0, "id", "51:117"), "{{id}} at line 51")) != null ? stack1 : "") + "\">See " + ((stack1 = helpers.if.call(alias2, alias3.eq(alias1(depth0, "messages", "51:137"), 1), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.program(23, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</a></p>\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<li class=\"" + ((stack1 = alias2.safely(alias1(depth0, "channel", "45:13"), "{{channel}} at line 45")) != null ? stack1 : "") + "\"><span class=\"dot\" aria-hidden=\"true\"></span><strong>" + ((stack1 = alias2.safely(alias1(depth0, "count", "45:78"), "{{this.count}} at line 45")) != null ? stack1 : "") + "</strong> <span class=\"kind-word\">" + ((stack1 = alias2.safely(alias1(depth0, "word", "45:126"), "{{word}} at line 45")) != null ? stack1 : "") + "</span> <span class=\"quiet\">to " + ((stack1 = alias2.safely(alias1(depth0, "audiences", "45:165"), "{{audiences}} at line 45")) != null ? stack1 : "") + "</span></li>\n";
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li class=\"none\"><span class=\"dot\" aria-hidden=\"true\"></span><strong>" + ((stack1 = alias2.safely(alias1(depth0, "skipped", "48:71"), "{{skipped}} at line 48")) != null ? stack1 : "") + "</strong> <span>would get nothing</span> <a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "48:132"), "{{@root.root}} at line 48")) != null ? stack1 : "") + "readers.html#not-" + ((stack1 = alias2.safely(alias1(depth0, "id", "48:163"), "{{id}} at line 48")) != null ? stack1 : "") + "\">why</a></li>\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		return "the message";
	},
	"23": function(container, depth0, helpers, partials, data) {
		return "every message";
	},
	"24": function(container, depth0, helpers, partials, data) {
		return "<p class=\"quiet\">Nobody would get anything.</p>\n";
	},
	"25": function(container, depth0, helpers, partials, data) {
		return "<section aria-labelledby=\"nobody\">\n<h2 id=\"nobody\">Nobody would be told</h2>\n<p class=\"quiet\">No environment of the configuration has <code>notify</code>. The notes, the page and the bill of materials are here all the same.</p>\n</section>\n";
	},
	"26": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "breaking", "66:141"), {
			"name": "if",
			"hash": {},
			"fn": container.program(27, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "previousTag", "66:226"), {
			"name": "if",
			"hash": {},
			"fn": container.program(28, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"27": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return " " + ((stack1 = alias1.safely(alias1.count(container.strict(depth0, "breaking", "66:160"), "change breaks", "changes break"), "{{count}} at line 66")) != null ? stack1 : "") + " something.";
	},
	"28": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " Since " + ((stack1 = container.own.safely(container.strict(depth0, "previousTag", "66:248"), "{{previousTag}} at line 66")) != null ? stack1 : "") + ".";
	},
	"29": function(container, depth0, helpers, partials, data) {
		return "The bill of materials, and what is different since the release before.";
	},
	"30": function(container, depth0, helpers, partials, data) {
		return "This release has no bill of materials.";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/preview/inside.html.hbs
var inside_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<p class=\"over\">" + ((stack1 = container.own.safely(alias1(depth0, "subtitle", "2:18"), "{{subtitle}} at line 2")) != null ? stack1 : "") + "</p>\n<h1>What is inside" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "release", "3:24"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</h1>\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "inside", "4:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(17, data, 0),
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " <bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "release", "3:41"), "{{release}} at line 3")) != null ? stack1 : "") + "</bdi>";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.with.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "inside", "5:8"), {
			"name": "with",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"lead\">" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "complete", "6:22"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.program(5, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</p>\n<dl class=\"tiles\">\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "tiles", "8:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</dl>\n<section>\n<h2 id=\"read\">What it was read from</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"read\">\n<table>\n<thead><tr><th scope=\"col\">Lockfile</th><th scope=\"col\">Found</th></tr></thead>\n<tbody>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "lockfiles", "18:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</tbody>\n</table>\n</div>\n<dl class=\"meta\">\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "facts", "25:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</dl>\n<p class=\"quiet note\"><a href=\"bom.cdx.json\">The bill of materials itself</a>, as it is attached to mails and Slack unless it is too large.</p>\n</section>\n" + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "unlicensed"), "length", "31:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "difference", "44:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.program(14, data, 0),
			"data": data
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		return "The bill of materials names everything that the lockfiles do.";
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "The bill of materials is not complete, and says so itself.";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<div><dt>" + ((stack1 = alias2.safely(alias1(depth0, "label", "9:11"), "{{label}} at line 9")) != null ? stack1 : "") + "</dt><dd>" + ((stack1 = alias2.safely(alias1(depth0, "value", "9:29"), "{{value}} at line 9")) != null ? stack1 : "") + "</dd></div>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<tr" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "wrong", "19:9"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "><td><code>" + ((stack1 = alias2.safely(alias1(depth0, "path", "19:50"), "{{path}} at line 19")) != null ? stack1 : "") + "</code></td><td>" + ((stack1 = alias2.safely(alias1(depth0, "found", "19:74"), "{{found}} at line 19")) != null ? stack1 : "") + "</td></tr>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return " class=\"wrong\"";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<div><dt>" + ((stack1 = alias2.safely(alias1(depth0, "label", "26:11"), "{{label}} at line 26")) != null ? stack1 : "") + "</dt><dd>" + ((stack1 = alias2.safely(alias1(depth0, "value", "26:29"), "{{value}} at line 26")) != null ? stack1 : "") + "</dd></div>\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<section>\n<h2>Without a known licence</h2>\n<ul class=\"names\">\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "unlicensed", "35:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "moreUnlicensed", "38:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</section>\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li><code>" + ((stack1 = container.own.safely(depth0, "{{this}} at line 36")) != null ? stack1 : "") + "</code></li>\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li class=\"quiet\">and " + ((stack1 = container.own.safely(container.strict(depth0, "moreUnlicensed", "39:24"), "{{moreUnlicensed}} at line 39")) != null ? stack1 : "") + " more</li>\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<div class=\"paper difference\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "difference"), container.strict(depth0, "difference", "46:15"), {
			"name": "difference",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<section>\n<h2>What is different</h2>\n<p class=\"quiet\">" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "notCompared", "51:23"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.program(16, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</p>\n</section>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "notCompared", "51:38"), "{{notCompared}} at line 51")) != null ? stack1 : "";
	},
	"16": function(container, depth0, helpers, partials, data) {
		return "There is nothing to compare it with.";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"lead\">" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "nothing", "56:22"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.program(19, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</p>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "nothing", "56:33"), "{{nothing}} at line 56")) != null ? stack1 : "";
	},
	"19": function(container, depth0, helpers, partials, data) {
		return "This release has no lockfile, so it has no bill of materials.";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/preview/layout.html.hbs
var layout_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		return " data-shown=\"\"";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'\">\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self' file:; frame-src 'self' file:; base-uri 'none'; form-action 'none'\">\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<script src=\"" + ((stack1 = alias2.safely(alias1(depth0, "root", "17:15"), "{{root}} at line 17")) != null ? stack1 : "") + "preview.client.js\" data-events=\"" + ((stack1 = alias2.safely(alias1(depth0, "root", "17:55"), "{{root}} at line 17")) != null ? stack1 : "") + "events\" defer><\/script>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		return "<span class=\"live\" id=\"live\" role=\"status\"></span>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<li><a href=\"" + ((stack1 = alias2.safely(alias1(depth0, "href", "31:15"), "{{href}} at line 31")) != null ? stack1 : "") + "\"" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "current", "31:28"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ">" + ((stack1 = alias2.safely(alias1(depth0, "label", "31:67"), "{{label}} at line 31")) != null ? stack1 : "") + "</a></li>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		return " aria-current=\"page\"";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<!DOCTYPE html>\n<html lang=\"en\"" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "live", "2:21"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ">\n<head>\n<meta charset=\"utf-8\">\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "live", "5:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "") + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>" + ((stack1 = alias3.safely(alias1(depth0, "documentTitle", "14:9"), "{{documentTitle}} at line 14")) != null ? stack1 : "") + "</title>\n<link rel=\"stylesheet\" href=\"" + ((stack1 = alias3.safely(alias1(depth0, "root", "15:31"), "{{root}} at line 15")) != null ? stack1 : "") + "style.css\">\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "live", "16:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</head>\n<body>\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<aside class=\"unsent\" aria-label=\"What a preview does not do\"><span class=\"tick\" aria-hidden=\"true\"></span><p><strong>Nothing has been sent.</strong> <span class=\"quiet\">This is a preview: no channel is opened, nothing is recorded.</span></p></aside>\n<header class=\"bar\">\n<span class=\"brand\"><span class=\"mark\" aria-hidden=\"true\">W</span> Waybill preview</span>\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "live", "25:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<nav class=\"sections\" aria-label=\"Sections\">\n<ul>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "nav", "30:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</nav>\n</header>\n<main id=\"content\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</main>\n<footer class=\"foot\">\n<p>Drawn up by <code>waybill preview</code>. Addresses are masked, names and personal links left out. What readers get is made from the same bytes.</p>\n</footer>\n</body>\n</html>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/preview/messages.html.hbs
var messages_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<p class=\"over\">" + ((stack1 = container.own.safely(alias1(depth0, "subtitle", "2:18"), "{{subtitle}} at line 2")) != null ? stack1 : "") + "</p>\n<h1>Every message, once for each group of readers</h1>\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "nothing", "4:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "environments", "9:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.program(9, data, 0),
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"lead\">" + ((stack1 = container.own.safely(container.strict(depth0, "nothing", "5:18"), "{{nothing}} at line 5")) != null ? stack1 : "") + "</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "<p class=\"lead\">Readers who get the same but for their name, their time and their link to unsubscribe are one group.</p>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section aria-labelledby=\"to-" + ((stack1 = alias2.safely(alias1(depth0, "id", "10:31"), "{{id}} at line 10")) != null ? stack1 : "") + "\">\n<h2 id=\"to-" + ((stack1 = alias2.safely(alias1(depth0, "id", "11:13"), "{{id}} at line 11")) != null ? stack1 : "") + "\">To " + ((stack1 = alias2.safely(alias1(depth0, "name", "11:24"), "{{name}} at line 11")) != null ? stack1 : "") + "</h2>\n" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "groups"), "length", "12:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.program(6, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<ul class=\"cards\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "groups", "14:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<li class=\"card " + ((stack1 = alias2.safely(alias1(depth0, "channel", "15:18"), "{{channel}} at line 15")) != null ? stack1 : "") + "\">\n<p class=\"kind\"><span class=\"dot\" aria-hidden=\"true\"></span>" + ((stack1 = alias2.safely(alias1(depth0, "channelWord", "16:62"), "{{channelWord}} at line 16")) != null ? stack1 : "") + "</p>\n<h3><a href=\"" + ((stack1 = alias2.safely(alias1(depth0, "folder", "17:15"), "{{folder}} at line 17")) != null ? stack1 : "") + "/index.html\">" + ((stack1 = alias2.safely(alias1(depth0, "audiences", "17:38"), "{{audiences}} at line 17")) != null ? stack1 : "") + "</a></h3>\n<p class=\"subject\">" + ((stack1 = alias2.safely(alias1(depth0, "subject", "18:21"), "{{subject}} at line 18")) != null ? stack1 : "") + "</p>\n<p class=\"why\">" + ((stack1 = alias2.safely(alias1(depth0, "why", "19:17"), "{{why}} at line 19")) != null ? stack1 : "") + "</p>\n<p class=\"facts\"><span>" + ((stack1 = alias2.safely(alias2.count(alias1(depth0, "readerCount", "20:31"), "reader", "readers"), "{{count}} at line 20")) != null ? stack1 : "") + "</span> <span>" + ((stack1 = alias2.safely(alias1(depth0, "size", "20:79"), "{{size}} at line 20")) != null ? stack1 : "") + "</span> <span>" + ((stack1 = alias2.safely(alias1(depth0, "language", "20:101"), "{{language}} at line 20")) != null ? stack1 : "") + "</span></p>\n</li>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "refused"), "length", "24:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<div class=\"panel stop\">\n<p><strong>Announcing would stop, and nothing would be sent.</strong></p>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "faults"), depth0, {
			"name": "faults",
			"hash": { "faults": container.strict(depth0, "refused", "27:18") },
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return "<p class=\"quiet\">Nobody would get anything.</p>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return "<p class=\"quiet note\">No environment of the configuration has <code>notify</code>: nobody would be told.</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/preview/missing.html.hbs
var missing_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		return "<p class=\"over\">Not there</p>\n<h1>The preview has no such page</h1>\n<p class=\"lead\">It may have been there before something was edited. <a href=\"/index.html\">Go to the overview.</a></p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/preview/notes.html.hbs
var notes_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"over\">" + ((stack1 = alias2.safely(alias1(depth0, "subtitle", "2:18"), "{{subtitle}} at line 2")) != null ? stack1 : "") + "</p>\n<h1>The notes as " + ((stack1 = alias2.safely(alias1(depth0, "label", "3:19"), "{{label}} at line 3")) != null ? stack1 : "") + "</h1>\n<p class=\"lead\">" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "nothing", "4:22"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</p>\n<nav class=\"tabs\" aria-label=\"Formats\">\n<ul>\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "tabs", "7:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</nav>\n" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "source"), "length", "12:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "nothing", "4:33"), "{{nothing}} at line 4")) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "What <code>waybill notes --format " + ((stack1 = alias2.safely(alias1(depth0, "format", "4:86"), "{{format}} at line 4")) != null ? stack1 : "") + "</code> writes: for " + ((stack1 = alias2.safely(alias1(depth0, "purpose", "4:116"), "{{purpose}} at line 4")) != null ? stack1 : "") + ".";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<li><a href=\"" + ((stack1 = alias2.safely(alias1(depth0, "href", "8:15"), "{{href}} at line 8")) != null ? stack1 : "") + "\"" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "current", "8:28"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ">" + ((stack1 = alias2.safely(alias1(depth0, "label", "8:67"), "{{label}} at line 8")) != null ? stack1 : "") + "</a></li>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		return " aria-current=\"page\"";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "markdown"), "length", "13:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias3.eq(alias1(depth0, "format", "21:10"), "html"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "parts"), "length", "27:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<section>\n<h2 id=\"source\">" + ((stack1 = helpers.if.call(alias2, alias3.eq(alias1(depth0, "format", "41:26"), "text"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</h2>\n<pre tabindex=\"0\" role=\"region\" aria-labelledby=\"source\">" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "source", "42:65"), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</pre>\n<p class=\"quiet note\"><a href=\"" + ((stack1 = alias3.safely(alias1(depth0, "raw", "44:33"), "{{raw}} at line 44")) != null ? stack1 : "") + "\">The bytes alone</a></p>\n</section>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section>\n<h2>As a forge shows it</h2>\n<article class=\"paper\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "blocks"), depth0, {
			"name": "blocks",
			"hash": { "blocks": container.strict(depth0, "markdown", "17:18") },
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</article>\n</section>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		return "<section>\n<h2 id=\"shown\">Without a style of its own</h2>\n<div class=\"window\"><iframe class=\"fragment\" src=\"frame.html\" sandbox=\"\" title=\"The notes as HTML\"></iframe></div>\n</section>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section>\n<h2>As Slack shows it</h2>\n<div class=\"posts slack\">\n<article class=\"post\">\n<div class=\"face\" aria-hidden=\"true\">W</div>\n<div class=\"said\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "drawn"), depth0, {
			"name": "drawn",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n</article>\n</div>\n</section>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return "As it stands";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "format", "41:68"), "json"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.program(12, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"11": function(container, depth0, helpers, partials, data) {
		return "The document";
	},
	"12": function(container, depth0, helpers, partials, data) {
		return "The source";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(depth0, "{{this}} at line 42")) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/preview/page.html.hbs
var page_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<p class=\"over\">" + ((stack1 = container.own.safely(alias1(depth0, "subtitle", "2:18"), "{{subtitle}} at line 2")) != null ? stack1 : "") + "</p>\n<h1>The changelog page</h1>\n<p class=\"lead\">The site as <code>waybill page</code> writes it, with " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "release", "4:76"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "") + ". Feeds never tell of what is not released.</p>\n<p class=\"actions\"><a class=\"button\" href=\"page/index.html\">Open the site on its own</a></p>\n<div class=\"window site\"><iframe src=\"page/index.html\" title=\"The changelog site\"></iframe></div>\n<p class=\"quiet note\">Links to other places are not followed in here: the frame shows this machine alone.</p>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "release", "4:92"), "{{release}} at line 4")) != null ? stack1 : "") + "</bdi> on it";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "what is not released yet";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/preview/pieces.html.hbs
var pieces_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "2:11"), "code"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.code(container.strict(depth0, "text", "2:32")), "{{code}} at line 2")) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "2:52"), "strong"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.program(4, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = container.invokePartial(lookupProperty(partials, "pieces"), depth0, {
			"name": "pieces",
			"hash": { "pieces": container.strict(depth0, "pieces", "2:94") },
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</strong>";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "2:125"), "emphasis"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.program(6, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<em>" + ((stack1 = container.invokePartial(lookupProperty(partials, "pieces"), depth0, {
			"name": "pieces",
			"hash": { "pieces": container.strict(depth0, "pieces", "2:165") },
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</em>";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "2:192"), "struck"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<s>" + ((stack1 = container.invokePartial(lookupProperty(partials, "pieces"), depth0, {
			"name": "pieces",
			"hash": { "pieces": container.strict(depth0, "pieces", "2:229") },
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</s>";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "2:255"), "link"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a href=\"" + ((stack1 = alias2.safely(alias2.address(alias1(depth0, "url", "2:288")), "{{address}} at line 2")) != null ? stack1 : "") + "\" rel=\"noreferrer\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "pieces"), depth0, {
			"name": "pieces",
			"hash": { "pieces": alias1(depth0, "pieces", "2:330") },
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</a>";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "text", "2:352"), "{{text}} at line 2")) != null ? stack1 : "";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "pieces", "1:9"), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/preview/readers.html.hbs
var readers_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<p class=\"over\">" + ((stack1 = container.own.safely(alias1(depth0, "subtitle", "2:18"), "{{subtitle}} at line 2")) != null ? stack1 : "") + "</p>\n<h1>Who gets it, and who does not</h1>\n<p class=\"lead\">Every reader whom an audience names is in one of these tables. Addresses are masked.</p>\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "nothing", "5:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "environments", "8:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(13, data, 0),
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"lead\">" + ((stack1 = container.own.safely(container.strict(depth0, "nothing", "6:18"), "{{nothing}} at line 6")) != null ? stack1 : "") + "</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section>\n<h2 id=\"gets-" + ((stack1 = alias2.safely(alias1(depth0, "id", "10:15"), "{{id}} at line 10")) != null ? stack1 : "") + "\">Who would be told of " + ((stack1 = alias2.safely(alias1(depth0, "name", "10:44"), "{{name}} at line 10")) != null ? stack1 : "") + ", and why</h2>\n" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "groups"), "length", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.program(6, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</section>\n<section>\n<h2 id=\"not-" + ((stack1 = alias2.safely(alias1(depth0, "id", "27:14"), "{{id}} at line 27")) != null ? stack1 : "") + "\">Who would get nothing of " + ((stack1 = alias2.safely(alias1(depth0, "name", "27:47"), "{{name}} at line 27")) != null ? stack1 : "") + ", and why not</h2>\n" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "refused"), "length", "28:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"gets-" + ((stack1 = container.own.safely(alias1(depth0, "id", "12:71"), "{{id}} at line 12")) != null ? stack1 : "") + "\">\n<table>\n<thead><tr><th scope=\"col\" class=\"number\">Readers</th><th scope=\"col\">Audience</th><th scope=\"col\">Channel</th><th scope=\"col\">Because</th><th scope=\"col\">Such as</th></tr></thead>\n<tbody>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "groups", "16:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</tbody>\n</table>\n</div>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<tr><td class=\"number\">" + ((stack1 = alias2.safely(alias1(depth0, "readerCount", "17:25"), "{{readerCount}} at line 17")) != null ? stack1 : "") + "</td><td><a href=\"" + ((stack1 = alias2.safely(alias1(depth0, "folder", "17:58"), "{{folder}} at line 17")) != null ? stack1 : "") + "/index.html#readers\">" + ((stack1 = alias2.safely(alias1(depth0, "audiences", "17:89"), "{{audiences}} at line 17")) != null ? stack1 : "") + "</a></td><td>" + ((stack1 = alias2.safely(alias1(depth0, "channelWord", "17:115"), "{{channelWord}} at line 17")) != null ? stack1 : "") + "</td><td>" + ((stack1 = alias2.safely(alias1(depth0, "why", "17:139"), "{{why}} at line 17")) != null ? stack1 : "") + "</td><td class=\"ids\">" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "first", "17:173"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</td></tr>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "reader", "17:182"), "{{reader}} at line 17")) != null ? stack1 : "";
	},
	"6": function(container, depth0, helpers, partials, data) {
		return "<p class=\"quiet\">Nobody would get anything.</p>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<div class=\"panel stop\">\n<p><strong>Announcing would stop, so nobody would be told.</strong></p>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "faults"), depth0, {
			"name": "faults",
			"hash": { "faults": container.strict(depth0, "refused", "31:18") },
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "leftOut"), "length", "33:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(12, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"not-" + ((stack1 = container.own.safely(alias1(depth0, "id", "34:70"), "{{id}} at line 34")) != null ? stack1 : "") + "\">\n<table>\n<thead><tr><th scope=\"col\" class=\"number\">Readers</th><th scope=\"col\">Because</th><th scope=\"col\">Audience</th><th scope=\"col\">Channel</th><th scope=\"col\">Ids</th></tr></thead>\n<tbody>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "leftOut", "38:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</tbody>\n</table>\n</div>\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<tr><td class=\"number\">" + ((stack1 = alias2.safely(alias1(depth0, "count", "39:25"), "{{this.count}} at line 39")) != null ? stack1 : "") + "</td><td>" + ((stack1 = alias2.safely(alias1(depth0, "reason", "39:48"), "{{reason}} at line 39")) != null ? stack1 : "") + "</td><td>" + ((stack1 = alias2.safely(alias1(depth0, "audiences", "39:67"), "{{audiences}} at line 39")) != null ? stack1 : "") + "</td><td>" + ((stack1 = alias2.safely(alias1(depth0, "channel", "39:89"), "{{channel}} at line 39")) != null ? stack1 : "") + "</td><td class=\"ids\">" + ((stack1 = alias2.safely(alias1(depth0, "ids", "39:121"), "{{ids}} at line 39")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", "39:132"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</td></tr>\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " and " + ((stack1 = container.own.safely(container.strict(depth0, "more", "39:145"), "{{more}} at line 39")) != null ? stack1 : "") + " more";
	},
	"12": function(container, depth0, helpers, partials, data) {
		return "<p class=\"quiet\">Everybody whom an audience names would be told.</p>\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		return "<p class=\"quiet note\">No environment of the configuration has <code>notify</code>: nobody would be told.</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/preview/preview.client.js
var preview_client_default = "'use strict'\n\n// Reloads the page when the server shows something else than what it was made from, and tells whether it listens.\n{\n  const shown = document.documentElement.dataset['shown']\n  const address = document.currentScript?.dataset['events']\n  const state = document.getElementById('live')\n\n  /** @param {string} text */\n  const say = (text) => {\n    if (state !== null && state.textContent !== text) state.textContent = text\n  }\n\n  if (address !== undefined) {\n    const events = new EventSource(address)\n    events.addEventListener('shown', (event) => {\n      if (event.data === shown) say('Follows your edits')\n      else window.location.reload()\n    })\n    events.addEventListener('error', () => say('Ended: run waybill preview again'))\n    // A page that is left must not count as one that listens, and one that comes back asks anew.\n    window.addEventListener('pagehide', () => events.close())\n    window.addEventListener('pageshow', (event) => {\n      if (event.persisted) window.location.reload()\n    })\n  }\n}\n";

// templates/preview/style.css
var style_default = ":root {\n  color-scheme: light dark;\n  --paper: #f6f4ef;\n  --raised: #ffffff;\n  --wash: #f1eee7;\n  --ink: #1d1b18;\n  --soft: #5f5a52;\n  --rule: #e3ded3;\n  --link: #0f4fa8;\n  --email: #1b4bc4;\n  --slack: #6a1b6d;\n  --teams: #4b53bc;\n  --discord: #4752c4;\n  --webhook: #0b6b57;\n  --sure: #0b6b3c;\n  --sure-wash: #e5f4ea;\n  --sure-rule: #a9d8bb;\n  --stop-ink: #8c1d18;\n  --stop-wash: #fdeeec;\n  --stop-rule: #efb4ae;\n  --careful-ink: #6f4300;\n  --careful-wash: #fff6e2;\n  --careful-rule: #eecb86;\n  --shadow: 0 1px 2px rgb(40 32 16 / 6%), 0 8px 24px -12px rgb(40 32 16 / 18%);\n  --sans: Inter, ui-sans-serif, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif;\n  --mono: ui-monospace, \"SF Mono\", SFMono-Regular, \"Cascadia Mono\", \"Roboto Mono\", Menlo, Consolas, \"Liberation Mono\", monospace;\n}\n\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #131210;\n    --raised: #1c1b18;\n    --wash: #262420;\n    --ink: #edebe6;\n    --soft: #aea89e;\n    --rule: #33302b;\n    --link: #93bdff;\n    --email: #9dbaff;\n    --slack: #e0a8e3;\n    --teams: #b6bbff;\n    --discord: #b3b9ff;\n    --webhook: #79d6bf;\n    --sure: #86dba6;\n    --sure-wash: #12241a;\n    --sure-rule: #2c5a3f;\n    --stop-ink: #ffb4ab;\n    --stop-wash: #2b1513;\n    --stop-rule: #6e2d28;\n    --careful-ink: #f5c771;\n    --careful-wash: #241d10;\n    --careful-rule: #5c4516;\n    --shadow: none;\n  }\n}\n\n*,\n::before,\n::after {\n  box-sizing: border-box;\n}\n\nhtml {\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n}\n\nbody {\n  margin: 0;\n  background: var(--paper);\n  color: var(--ink);\n  font: 1rem/1.55 var(--sans);\n  font-variant-numeric: tabular-nums;\n  -webkit-font-smoothing: antialiased;\n}\n\nh1,\nh2,\nh3,\np,\nul,\ndl,\ndd,\nfieldset,\npre {\n  margin: 0;\n  padding: 0;\n}\n\nh1,\nh2,\nh3 {\n  font-weight: 650;\n  line-height: 1.2;\n  letter-spacing: -0.012em;\n  overflow-wrap: anywhere;\n  text-wrap: balance;\n}\n\np,\nli,\ndd,\ntd {\n  overflow-wrap: anywhere;\n}\n\na {\n  color: var(--link);\n  text-decoration-thickness: 1px;\n  text-underline-offset: 0.2em;\n}\n\n:focus-visible {\n  outline: 2px solid var(--link);\n  outline-offset: 3px;\n  border-radius: 3px;\n}\n\ncode {\n  padding: 0.1em 0.35em;\n  border-radius: 0.3em;\n  background: var(--wash);\n  font: 0.9em/1.4 var(--mono);\n  overflow-wrap: anywhere;\n}\n\n.skip {\n  position: absolute;\n  inset-block-start: 0.75rem;\n  inset-inline-start: 0.75rem;\n  z-index: 1;\n  padding: 0.5rem 1rem;\n  border-radius: 0.4rem;\n  background: var(--ink);\n  color: var(--paper);\n}\n\n.skip:not(:focus) {\n  clip-path: inset(50%);\n  block-size: 1px;\n  inline-size: 1px;\n  overflow: hidden;\n  white-space: nowrap;\n}\n\n.bar,\nmain,\n.foot {\n  max-inline-size: 66rem;\n  margin-inline: auto;\n  padding-inline: clamp(1rem, 4vw, 2.5rem);\n}\n\n.bar {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  align-items: center;\n  gap: 0.5rem 1rem;\n  padding-block: 1.25rem;\n}\n\n.brand {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.6rem;\n  font-weight: 650;\n}\n\n.mark,\n.face {\n  display: grid;\n  place-items: center;\n  flex: none;\n  inline-size: 1.9rem;\n  block-size: 1.9rem;\n  border-radius: 0.45rem;\n  background: #17405c;\n  color: #ffffff;\n  font-weight: 800;\n}\n\n.unsent {\n  position: sticky;\n  inset-block-start: 0;\n  z-index: 1;\n  display: flex;\n  justify-content: center;\n  align-items: center;\n  gap: 0.6rem;\n  padding: 0.5rem clamp(1rem, 4vw, 2.5rem);\n  border-block-end: 1px solid var(--sure-rule);\n  background: var(--sure-wash);\n  color: var(--sure);\n  font-size: 0.9rem;\n  line-height: 1.35;\n}\n\n.unsent .quiet {\n  color: inherit;\n}\n\n.tick {\n  display: grid;\n  place-items: center;\n  flex: none;\n  inline-size: 1.3rem;\n  block-size: 1.3rem;\n  border-radius: 50%;\n  background: var(--sure);\n}\n\n.tick::before {\n  content: \"\";\n  inline-size: 0.62rem;\n  block-size: 0.34rem;\n  border: solid var(--sure-wash);\n  border-width: 0 0 2px 2px;\n  transform: translateY(-0.08rem) rotate(-45deg);\n}\n\n.live {\n  color: var(--soft);\n  font-size: 0.85rem;\n}\n\n.sections {\n  inline-size: 100%;\n  border-block-end: 1px solid var(--rule);\n}\n\n.sections ul,\n.tabs ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 0.25rem;\n  list-style: none;\n}\n\n.sections a {\n  display: block;\n  padding: 0.6rem 0.8rem;\n  margin-block-end: -1px;\n  border-block-end: 2px solid transparent;\n  color: var(--soft);\n  font-size: 0.95rem;\n  text-decoration: none;\n}\n\n.sections ul {\n  margin-inline: -0.8rem;\n}\n\n.sections a:hover {\n  color: var(--ink);\n}\n\n.sections a[aria-current] {\n  border-color: var(--ink);\n  color: var(--ink);\n  font-weight: 600;\n}\n\n.tabs {\n  margin-block-start: 1.5rem;\n}\n\n.tabs a {\n  display: block;\n  padding: 0.3rem 1rem;\n  border: 1px solid var(--rule);\n  border-radius: 2rem;\n  margin-block-end: 0.4rem;\n  background: var(--raised);\n  color: var(--ink);\n  font-size: 0.9rem;\n  text-decoration: none;\n}\n\n.tabs a:hover {\n  border-color: var(--soft);\n}\n\n.tabs a[aria-current] {\n  border-color: var(--ink);\n  background: var(--ink);\n  color: var(--paper);\n}\n\n.command {\n  overflow-x: auto;\n  padding: 0.7rem 1rem;\n  border: 1px solid var(--rule);\n  border-radius: 0.6rem;\n  background: var(--raised);\n}\n\n.command code {\n  padding: 0;\n  background: none;\n}\n\n.command code::before {\n  content: \"$ \";\n  color: var(--soft);\n}\n\n.channels {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.6rem;\n  margin-block: 1rem;\n  list-style: none;\n}\n\n.channels li {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.2rem 0.5rem;\n  padding: 0.55rem 0.95rem;\n  border: 1px solid var(--rule);\n  border-radius: 0.7rem;\n  background: var(--raised);\n}\n\n.channels strong {\n  font-size: 1.15rem;\n}\n\n.kind-word {\n  color: var(--tone);\n  font-weight: 600;\n}\n\n.channels .none {\n  --tone: var(--soft);\n}\n\n.panel.stop {\n  padding: 1.1rem 1.35rem;\n  border: 1px solid var(--stop-rule);\n  border-radius: 0.9rem;\n  background: var(--stop-wash);\n  color: var(--stop-ink);\n}\n\n.cards.more {\n  grid-template-columns: repeat(auto-fill, minmax(min(13.5rem, 100%), 1fr));\n}\n\nh1 + .panel.stop,\n.lead + .panel.stop {\n  margin-block-start: 1.75rem;\n}\n\n.fault + .fault {\n  margin-block-start: 1rem;\n  padding-block-start: 1rem;\n  border-block-start: 1px solid var(--stop-rule);\n}\n\n.fault .place {\n  margin-block-end: 0.3rem;\n}\n\n.fault .hint {\n  margin-block-start: 0.5rem;\n  color: var(--ink);\n}\n\n.panel.stop code {\n  background: rgb(128 128 128 / 14%);\n}\n\n.where {\n  padding: 0.05rem 0.5rem;\n  border-radius: 1rem;\n  background: rgb(128 128 128 / 16%);\n  font-size: 0.82rem;\n  white-space: nowrap;\n}\n\n.actions {\n  margin-block: 1.25rem;\n}\n\n.button {\n  display: inline-block;\n  padding: 0.5rem 1.1rem;\n  border-radius: 0.5rem;\n  background: var(--ink);\n  color: var(--paper);\n  font-weight: 600;\n  text-decoration: none;\n}\n\n.paper {\n  padding: clamp(1rem, 3vw, 2rem);\n  border: 1px solid var(--rule);\n  border-radius: 0.9rem;\n  background: var(--raised);\n  box-shadow: var(--shadow);\n}\n\n.paper h3,\n.paper h4 {\n  margin-block: 1.4rem 0.6rem;\n}\n\n.paper h2 {\n  margin-block: 0 0.8rem;\n}\n\n.paper h3 {\n  font-size: 1.2rem;\n}\n\n.paper h3:first-child {\n  margin-block-start: 0;\n}\n\n.paper h4 {\n  font-size: 1.02rem;\n}\n\n.paper ul,\n.paper ol {\n  padding-inline-start: 1.4rem;\n}\n\n.paper li {\n  margin-block: 0.3rem;\n}\n\n.paper ul + p,\n.paper ol + p,\n.paper p + p {\n  margin-block-start: 0.7rem;\n}\n\n.paper blockquote {\n  margin: 0.7rem 0;\n  padding-inline-start: 1rem;\n  border-inline-start: 3px solid var(--rule);\n  color: var(--soft);\n}\n\n.paper details {\n  margin-block: 0.7rem;\n}\n\n.paper summary {\n  cursor: pointer;\n}\n\n.difference {\n  margin-block-start: 2.75rem;\n}\n\n.names {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.4rem;\n  list-style: none;\n}\n\n.wrong td {\n  color: var(--stop-ink);\n}\n\nmain {\n  padding-block: clamp(0.75rem, 2.5vw, 1.5rem) 3rem;\n}\n\n.over {\n  margin-block-end: 0.5rem;\n  color: var(--soft);\n  font-size: 0.85rem;\n  font-weight: 600;\n  letter-spacing: 0.03em;\n}\n\nh1 {\n  font-size: clamp(1.75rem, 1.3rem + 2vw, 2.6rem);\n}\n\nh2 {\n  margin-block: 2.75rem 1rem;\n  font-size: 1.25rem;\n}\n\n.lead {\n  max-inline-size: 44rem;\n  margin-block-start: 0.7rem;\n  color: var(--soft);\n  font-size: 1.05rem;\n}\n\n.quiet {\n  color: var(--soft);\n}\n\n.tiles {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));\n  gap: 0.9rem;\n  margin-block-start: 1.75rem;\n}\n\n.tiles > div {\n  display: flex;\n  flex-direction: column-reverse;\n  justify-content: flex-end;\n  padding: 0.9rem 1.1rem 1rem;\n  border: 1px solid var(--rule);\n  border-radius: 0.8rem;\n  background: var(--raised);\n}\n\n.tiles dt {\n  color: var(--soft);\n  font-size: 0.9rem;\n  line-height: 1.35;\n}\n\n.tiles dd {\n  font-size: 2rem;\n  font-weight: 650;\n  line-height: 1.2;\n  letter-spacing: -0.02em;\n}\n\n.tiles > .careful,\n.panel.careful {\n  border-color: var(--careful-rule);\n  background: var(--careful-wash);\n}\n\n.tiles > .careful dt,\n.tiles > .careful dd,\n.panel.careful h2 {\n  color: var(--careful-ink);\n}\n\n.panel {\n  margin-block-start: 1.75rem;\n  padding: 1.1rem 1.35rem 1.25rem;\n  border: 1px solid var(--rule);\n  border-radius: 0.8rem;\n}\n\n.panel h2 {\n  margin-block: 0 0.6rem;\n  font-size: 1.05rem;\n}\n\n.panel ul {\n  padding-inline-start: 1.15rem;\n}\n\n.panel li + li {\n  margin-block-start: 0.35rem;\n}\n\n.cards {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));\n  gap: 1rem;\n  list-style: none;\n}\n\n.card {\n  position: relative;\n  display: flex;\n  flex-direction: column;\n  gap: 0.45rem;\n  padding: 1.1rem 1.25rem 1.15rem;\n  border: 1px solid var(--rule);\n  border-block-start: 3px solid var(--tone);\n  border-radius: 0.8rem;\n  background: var(--raised);\n  box-shadow: var(--shadow);\n}\n\n.card:hover {\n  border-color: var(--tone);\n}\n\n.card h3 {\n  font-size: 1.2rem;\n}\n\n.card h3 a {\n  color: var(--ink);\n  text-decoration: none;\n}\n\n.card h3 a::after {\n  content: \"\";\n  position: absolute;\n  inset: 0;\n}\n\n.card:hover h3 a {\n  text-decoration: underline;\n}\n\n.email {\n  --tone: var(--email);\n}\n\n.slack {\n  --tone: var(--slack);\n}\n\n.teams {\n  --tone: var(--teams);\n}\n\n.discord {\n  --tone: var(--discord);\n}\n\n.webhook {\n  --tone: var(--webhook);\n}\n\n.kind,\n.over[class~=\"email\"],\n.over[class~=\"slack\"],\n.over[class~=\"teams\"],\n.over[class~=\"discord\"],\n.over[class~=\"webhook\"] {\n  display: flex;\n  align-items: center;\n  gap: 0.5rem;\n  color: var(--tone);\n  font-size: 0.85rem;\n  font-weight: 650;\n}\n\n.dot {\n  inline-size: 0.6rem;\n  block-size: 0.6rem;\n  border-radius: 50%;\n  background: var(--tone);\n}\n\n.subject {\n  font-weight: 550;\n}\n\n.why {\n  color: var(--soft);\n  font-size: 0.9rem;\n}\n\n.facts {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.4rem;\n  margin-block-start: auto;\n  padding-block-start: 0.5rem;\n  font-size: 0.85rem;\n}\n\n.facts span {\n  padding: 0.1rem 0.6rem;\n  border-radius: 1rem;\n  background: var(--wash);\n}\n\n.scroll {\n  overflow-x: auto;\n  border: 1px solid var(--rule);\n  border-radius: 0.8rem;\n  background: var(--raised);\n}\n\ntable {\n  inline-size: 100%;\n  border-collapse: collapse;\n  font-size: 0.92rem;\n}\n\nth,\ntd {\n  padding: 0.6rem 1rem;\n  text-align: start;\n  vertical-align: baseline;\n}\n\nth {\n  color: var(--soft);\n  font-size: 0.82rem;\n  font-weight: 600;\n  white-space: nowrap;\n}\n\ntbody tr {\n  border-block-start: 1px solid var(--rule);\n}\n\n.number {\n  text-align: end;\n}\n\n.ids {\n  min-inline-size: 9rem;\n  color: var(--soft);\n  font: 0.82rem/1.5 var(--mono);\n}\n\n.back {\n  display: inline-block;\n  margin-block-end: 1.5rem;\n  text-decoration: none;\n}\n\n.back::before {\n  content: \"\u2190 \";\n}\n\n.back:hover {\n  text-decoration: underline;\n}\n\n.meta {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.75rem 2.25rem;\n  margin-block-start: 1.25rem;\n}\n\n.meta dt {\n  color: var(--soft);\n  font-size: 0.82rem;\n}\n\n.meta dd {\n  font-weight: 600;\n}\n\n.switch {\n  display: inline-flex;\n  flex-wrap: wrap;\n  margin-block-end: 1rem;\n  padding: 0.2rem;\n  border: 1px solid var(--rule);\n  border-radius: 2rem;\n  background: var(--raised);\n}\n\n.switch legend {\n  position: absolute;\n  clip-path: inset(50%);\n}\n\n.switch input {\n  position: absolute;\n  opacity: 0;\n}\n\n.switch label {\n  padding: 0.3rem 1rem;\n  border-radius: 2rem;\n  font-size: 0.9rem;\n  cursor: pointer;\n}\n\n.switch input:checked + label {\n  background: var(--ink);\n  color: var(--paper);\n}\n\n.switch input:focus-visible + label {\n  outline: 2px solid var(--link);\n  outline-offset: 2px;\n}\n\n.window {\n  overflow: hidden;\n  border: 1px solid var(--rule);\n  border-radius: 0.9rem;\n  background: var(--raised);\n  box-shadow: var(--shadow);\n}\n\n.window .title {\n  padding: 0.85rem 1.2rem;\n  border-block-end: 1px solid var(--rule);\n}\n\n.window .label {\n  margin-inline-end: 0.5rem;\n  color: var(--soft);\n  font-size: 0.85rem;\n}\n\niframe {\n  display: block;\n  inline-size: 100%;\n  block-size: min(58rem, 85vh);\n  margin-inline: auto;\n  border: 0;\n}\n\niframe.fragment {\n  block-size: min(40rem, 70vh);\n  background: Canvas;\n}\n\n.window.site {\n  max-inline-size: none;\n}\n\n.in-light {\n  background: #ffffff;\n}\n\n.in-dark {\n  background: #101216;\n}\n\n.stage:has(#light:checked) .in-dark,\n.stage:has(#dark:checked) .in-light,\n.stage:has(#phone:checked) .in-dark {\n  display: none;\n}\n\n.stage:has(#phone:checked) .window {\n  max-inline-size: 23rem;\n}\n\n.posts {\n  display: grid;\n  gap: 1.25rem;\n  padding: clamp(1rem, 3vw, 1.75rem);\n  border: 1px solid var(--rule);\n  border-radius: 0.9rem;\n  background: var(--raised);\n  box-shadow: var(--shadow);\n}\n\n.post {\n  display: grid;\n  grid-template-columns: auto minmax(0, 1fr);\n  gap: 0 0.8rem;\n  max-inline-size: 46rem;\n  font-size: 0.95rem;\n  line-height: 1.5;\n}\n\n.post.reply {\n  margin-inline-start: 1.2rem;\n  padding-inline-start: 1.2rem;\n  border-inline-start: 3px solid var(--rule);\n}\n\n.face {\n  inline-size: 2.25rem;\n  block-size: 2.25rem;\n}\n\n.who {\n  margin-block-end: 0.25rem;\n  line-height: 1.3;\n}\n\n.app,\n.thread {\n  color: var(--soft);\n  font-size: 0.72rem;\n  font-weight: 650;\n}\n\n.app {\n  padding: 0.05rem 0.3rem;\n  border-radius: 0.2rem;\n  background: var(--wash);\n}\n\n.said p {\n  margin-block-end: 0.5rem;\n}\n\n.said h2 {\n  margin-block: 0.3rem 0.5rem;\n  font-size: 1.15rem;\n}\n\n.said hr {\n  margin-block: 0.9rem;\n  border: 0;\n  border-block-start: 1px solid var(--rule);\n}\n\n.said .small {\n  color: var(--soft);\n  font-size: 0.82rem;\n}\n\n.said .fact {\n  padding-inline-start: 0.8rem;\n  border-inline-start: 2px solid var(--rule);\n}\n\n.posts.teams .said,\n.posts.discord .said {\n  padding: 0.9rem 1.1rem;\n  border: 1px solid var(--rule);\n  border-inline-start: 4px solid var(--tone);\n  border-radius: 0.5rem;\n}\n\npre {\n  max-block-size: 40rem;\n  overflow: auto;\n  padding: 1.1rem 1.3rem;\n  border: 1px solid var(--rule);\n  border-radius: 0.8rem;\n  background: var(--raised);\n  font: 0.86rem/1.6 var(--mono);\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n}\n\n.foot {\n  padding-block: 1.5rem 3rem;\n  color: var(--soft);\n  font-size: 0.85rem;\n}\n\n@media print {\n  .unsent,\n  .skip,\n  .switch {\n    display: none;\n  }\n}\n\n.note {\n  margin-block-start: 0.8rem;\n  font-size: 0.9rem;\n}\n\n.posts.teams .fact br {\n  display: none;\n}\n\n.posts.teams .fact strong {\n  display: inline-block;\n  min-inline-size: 10rem;\n}\n";

// src/journeys/preview-fault.ts
/** Every fault of an error, in its order. What is Waybill's own fault is told without its insides. */
function faultsOf(error) {
	return (error instanceof require_cli_ahead_ts.WaybillErrors ? error.errors : [error]).map((one) => {
		if (one instanceof require_cli_ahead_ts.WaybillError) {
			const { code, message, at, hint } = one;
			return {
				code,
				message,
				place: at ? [
					at.file,
					at.line,
					at.column
				].filter((part) => part !== void 0).join(":") : null,
				hint: hint?.split("\n") ?? []
			};
		}
		return {
			code: "UNEXPECTED",
			message: "This is a fault of Waybill itself. The terminal says more.",
			place: null,
			hint: []
		};
	});
}

// src/journeys/preview-file.ts
const never = "base-uri 'none'; form-action 'none'";
/** What the parts of a preview may do where they are served: nothing leaves the machine from any of them. */
const previewPolicies = {
	/** A page of the preview: its style, its one script, what it shows in frames. */
	page: `default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; ${never}; frame-ancestors 'none'`,
	/** What a frame shows of a message: its own style alone, and it acts nowhere. */
	frame: `default-src 'none'; style-src 'unsafe-inline'; ${never}; frame-ancestors 'self'; sandbox`,
	/** The changelog site, which brings its own scripts and pictures. */
	site: `default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; ${never}; frame-ancestors 'self'`
};

// src/notices/discord-drawing.ts
/** What a reader sees of a message that `composeDiscord` composed. Times are shown where Discord puts them on the reader's clock. */
function drawDiscord(json) {
	const { content, embeds } = JSON.parse(json);
	return [part("section", content), ...embeds.flatMap(({ title, description, fields, footer }) => [
		part("header", title),
		part("section", description),
		...fields.map(({ name, value }) => part("fact", `**${name}**\n${value}`)),
		require_drawn_html.plainPart("context", footer.text)
	])];
}
/** Discord's documentation, "Markdown Text" and "Message Formatting", as far as Waybill's messages use them. */
const marked = /\[((?:\\.|[^\]\\])*)\]\(<?(https?:[^)>\s]*)>?\)|`([^`]+)`|\*\*((?:\\.|[^*\\])+)\*\*|<t:(\d+):[A-Za-z]>|<(https?:[^>\s]+)>/g;
function part(kind, text) {
	return {
		kind,
		lines: text.replace(/^( *)- /gm, (_, depth) => `${"\u2003".repeat(depth.length / 2)}\u2022 `).split("\n").map((line) => require_drawn_html.drawLine(line, marked, {
			mark,
			plain: plain$2
		}))
	};
}
function mark([, label, url, code, bold, seconds, bare]) {
	if (url !== void 0) return {
		kind: "link",
		text: plain$2(label ?? url),
		url
	};
	if (bare !== void 0) return {
		kind: "link",
		text: bare,
		url: bare
	};
	if (code !== void 0) return {
		kind: "code",
		text: plain$2(code),
		url: null
	};
	if (bold !== void 0) return {
		kind: "bold",
		text: plain$2(bold),
		url: null
	};
	return {
		kind: "code",
		text: `${(/* @__PURE__ */ new Date(Number(seconds) * 1e3)).toISOString().slice(0, 16).replace("T", " ")} UTC`,
		url: null
	};
}
function plain$2(text) {
	return text.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("\u200b", "");
}

// src/notices/teams-drawing.ts
/** What a reader sees of the card of a message that `composeTeams` composed. */
function drawTeams(json) {
	const { attachments } = JSON.parse(json);
	return attachments.flatMap(({ content }) => content.body.flatMap(partsOf));
}
function partsOf({ type, text = "", size, weight, items, facts, inlines }) {
	if (items) return items.flatMap(partsOf);
	if (facts) return facts.map(({ title, value }) => ({
		kind: "fact",
		lines: [[{
			kind: "bold",
			text: title,
			url: null
		}], ...require_drawn_html.plainPart("", plain$1(value)).lines]
	}));
	if (inlines) return [{
		kind: inlines.every(({ isSubtle }) => isSubtle === true) ? "context" : "section",
		lines: [inlines.map(pieceOf)]
	}];
	if (size === "Large") return [require_drawn_html.plainPart("header", plain$1(text))];
	if (weight !== "Bolder" || type !== "TextBlock") return [require_drawn_html.plainPart("section", plain$1(text))];
	return [{
		kind: "section",
		lines: [[{
			kind: "bold",
			text: plain$1(text),
			url: null
		}]]
	}];
}
function pieceOf({ weight, fontType, selectAction, ...run }) {
	const text = plain$1(run.text);
	if (selectAction) return {
		kind: "link",
		text,
		url: selectAction.url
	};
	if (fontType === "Monospace") return {
		kind: "code",
		text,
		url: null
	};
	return {
		kind: weight === "Bolder" ? "bold" : "text",
		text,
		url: null
	};
}
/** What keeps text from acting as Markdown has no width. */
function plain$1(text) {
	return text.replaceAll("\u200b", "");
}

// src/journeys/preview-messages.ts
/** What people call the channels. */
const channelWords = {
	email: "Email",
	slack: "Slack",
	webhook: "Webhook",
	teams: "Microsoft Teams",
	discord: "Discord"
};
/** So many readers of a group are listed on its page; all of them are in `preview.json`. */
const readersShown = 500;
function messageView(group, environment) {
	const { channel, audiences, readers, attachments, sample } = group;
	const { text = "", json, html } = sample.bodies;
	const posts = postsOf(sample);
	return {
		environment,
		folder: group.folder,
		channel,
		channelWord: channelWords[channel],
		audiences: audiences.join(", "),
		title: `${channelWords[channel]} to ${audiences.join(" and ")}`,
		subject: group.subject,
		why: group.why,
		size: sizeWords(group.bytes),
		language: group.language,
		readerCount: readers.length,
		attachments: attachments.map(({ name, bytes }) => `${name} (${sizeWords(bytes)})`).join(", "),
		first: readers.slice(0, 1),
		readers: readers.slice(0, readersShown),
		more: readers.length - readersShown > 0 ? readers.length - readersShown : 0,
		zones: new Set(readers.map(({ timeZone }) => timeZone)).size,
		mail: html !== void 0,
		posts,
		drawn: html !== void 0 || posts.length > 0,
		text: linesOf(text),
		json: json === void 0 ? [] : linesOf(JSON.stringify(JSON.parse(json), null, 2))
	};
}
/** The renderer lets no text end a line: the template does. */
function linesOf(text) {
	return text === "" ? [] : text.replace(/\n+$/, "").split("\n");
}
/** What is drawn of a message that comes as data: a post, and what continues it. */
function postsOf({ channel, bodies }) {
	const { json = "", blocks = "[]", replies = "[]" } = bodies;
	switch (channel) {
		case "slack": {
			const more = JSON.parse(replies);
			return [JSON.parse(blocks), ...more.map((reply) => reply.blocks)].map((one) => ({ parts: require_drawn_html.drawSlack(one) }));
		}
		case "teams": return [{ parts: drawTeams(json) }];
		case "discord": return [{ parts: drawDiscord(json) }];
		case "email":
		case "webhook": return [];
	}
}
/** The bodies themselves. A mail is in two files: a frame follows the colours of its page in few browsers. */
function messageFiles({ folder, sample: { bodies } }) {
	const { html, text, json, blocks } = bodies;
	return [
		...html === void 0 ? [] : ["light", "dark"].map((scheme) => ({
			path: `${folder}/${scheme}.html`,
			content: inScheme(html, scheme),
			policy: previewPolicies.frame
		})),
		...text === void 0 ? [] : [{
			path: `${folder}/message.txt`,
			content: text
		}],
		...json === void 0 ? [] : [{
			path: `${folder}/message.json`,
			content: json
		}],
		...blocks === void 0 ? [] : [{
			path: `${folder}/blocks.json`,
			content: blocks
		}]
	];
}
const framePolicy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
/** The mail as a reader of one preference sees it, kept from loading or running anything. */
function inScheme(html, scheme) {
	const colored = html.replace(/@media \(prefers-color-scheme: dark\)/g, `@media ${scheme === "dark" ? "all" : "not all"}`).replace(/(color-schemes?(?:" content="|: ?))light dark/g, `$1${scheme}`);
	const head = /<head[^>]*>/i.exec(colored);
	if (head === null) return `${framePolicy}\n${colored}`;
	const at = head.index + head[0].length;
	return `${colored.slice(0, at)}\n${framePolicy}${colored.slice(at)}`;
}
const plainStyle = ":root{color-scheme:light dark}body{margin:1.25rem;font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}h2{font-size:1.4rem}h3{font-size:1.1rem}code{font-family:ui-monospace,monospace}li{margin-block:.3rem}";
/** The notes' HTML as a page without a style of its own would show it, kept from loading or running anything. */
function framedNotes(html) {
	return `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${`${framePolicy}\n<title>The notes as HTML</title>\n<style>${plainStyle}</style>`}\n</head>\n<body>\n${html}</body>\n</html>\n`;
}
function sizeWords(bytes) {
	return bytes < 1e3 ? `${bytes} bytes` : `${(bytes / 1e3).toFixed(bytes < 1e4 ? 1 : 0)} kB`;
}

// src/journeys/preview-inside.ts
/** How many of the packages without a known licence are named. */
const unlicensedShown = 50;
/** How many entries each list of the difference has. */
const entriesShown = 50;
/** Null where the release has no bill of materials. */
function insideView({ consignment, difference, notCompared }) {
	const bom = consignment?.bom ?? null;
	if (bom === null) return null;
	const { summary } = bom;
	const { components, direct, production, development, licensed, hashed } = summary;
	const unlicensed = summary.unlicensed ?? [];
	return {
		tiles: [
			{
				label: components === 1 ? "component" : "components",
				value: String(components)
			},
			{
				label: "asked for by the product itself",
				value: String(direct)
			},
			{
				label: "with a known licence",
				value: share(licensed, components)
			},
			{
				label: "with a checksum",
				value: share(hashed, components)
			}
		],
		facts: [
			{
				label: "Format",
				value: `CycloneDX ${summary.spec}`
			},
			{
				label: "Product",
				value: `${summary.root.name} ${summary.root.version}`.trim()
			},
			{
				label: "Where it runs",
				value: String(production)
			},
			{
				label: "For development",
				value: String(development)
			},
			{
				label: "Size",
				value: sizeWords(summary.bytes)
			},
			{
				label: "SHA-256",
				value: summary.sha256
			}
		],
		lockfiles: summary.lockfiles.map(({ path, format, components: count, error }) => ({
			path,
			found: error ?? `${count ?? 0} ${count === 1 ? "package" : "packages"}${format === null ? "" : ` (${format})`}`,
			wrong: error !== null
		})),
		unlicensed: unlicensed.slice(0, unlicensedShown),
		moreUnlicensed: Math.max(0, unlicensed.length - unlicensedShown),
		complete: summary.complete,
		difference: difference === null ? null : require_diff_view.viewDifference(difference, { limit: entriesShown }),
		notCompared
	};
}
/** Of nothing, all of it. Rounded down: a hundred per cent is all. */
function share(part, whole) {
	return whole === 0 ? "100 %" : `${Math.floor(part / whole * 100)} %`;
}

// src/journeys/preview-markdown.ts
/** A longer line, or a deeper list, is shown as it is written. */
const longestLine = 4e3;
const deepest = 12;
/**
* Draws Markdown as forges show it, as far as release notes use it: headings, lists in lists, quotes, code, rules, links by
* name and by reference, emphasis. HTML in it is shown as text, and nothing of it can act.
*/
function drawMarkdown(text) {
	const definitions = /* @__PURE__ */ new Map();
	return blocksOf(text.split("\n").filter((line) => {
		const found = /^ {0,3}\[([^\]]+)\]:\s+<?(\S+?)>?\s*$/.exec(line);
		if (found) definitions.set(plain(found[1] ?? "").toLowerCase(), found[2] ?? "");
		return !found;
	}), definitions, 0);
}
const item = /^(\s*)(?:([-+*])|(\d{1,9})[.)])(\s+|$)/;
const heading = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/;
const rule = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const empty = {
	level: 0,
	start: 1,
	lines: [],
	items: [],
	blocks: []
};
function blocksOf(lines, definitions, depth) {
	const blocks = [];
	for (let at = 0; at < lines.length;) if ((lines[at] ?? "").trim() === "") at += 1;
	else {
		const { block, next } = blockAt(lines, at, {
			definitions,
			depth
		});
		blocks.push(block);
		at = next;
	}
	return blocks;
}
function blockAt(lines, at, reading) {
	const line = lines[at] ?? "";
	const { definitions, depth } = reading;
	const title = heading.exec(line);
	if (title) {
		const level = Math.max(2, title[1]?.length ?? 2);
		return {
			block: {
				...empty,
				kind: "heading",
				level,
				lines: [piecesOf(title[2] ?? "", definitions)]
			},
			next: at + 1
		};
	}
	const fenced = fence.exec(line)?.[1];
	if (fenced !== void 0) return codeAt(lines, at, fenced);
	if (rule.test(line)) return {
		block: {
			...empty,
			kind: "rule"
		},
		next: at + 1
	};
	if (depth < deepest && /^ {0,3}>/.test(line)) {
		const next = endOf(lines, at, (one) => /^ {0,3}>/.test(one));
		const inside = lines.slice(at, next).map((one) => one.replace(/^ {0,3}> ?/, ""));
		return {
			block: {
				...empty,
				kind: "quote",
				blocks: blocksOf(inside, definitions, depth + 1)
			},
			next
		};
	}
	if (depth < deepest && item.test(line)) return listAt(lines, at, reading);
	const next = Math.max(at + 1, endOf(lines, at, (one) => one.trim() !== "" && !begins(one)));
	const said = lines.slice(at, next).map((one) => piecesOf(one.trim(), definitions));
	return {
		block: {
			...empty,
			kind: "paragraph",
			lines: said
		},
		next
	};
}
function begins(line) {
	return heading.test(line) || fence.test(line) || rule.test(line) || /^ {0,3}>/.test(line) || item.test(line);
}
function endOf(lines, from, goesOn) {
	const end = lines.findIndex((line, index) => index >= from && !goesOn(line));
	return end < 0 ? lines.length : end;
}
function codeAt(lines, at, mark) {
	const end = endOf(lines, at + 1, (line) => !(line.trim().startsWith(mark) && line.trim() === line.trim()[0]?.repeat(line.trim().length)));
	const said = lines.slice(at + 1, end).map((line) => [textPiece(line)]);
	return {
		block: {
			...empty,
			kind: "code",
			lines: said
		},
		next: end + 1
	};
}
/** The items of one list; what is indented below an item is inside it. */
function listAt(lines, at, { definitions, depth }) {
	const first = markOf(lines[at]);
	const items = [];
	let next = at;
	for (let mark = first; mark !== null && isOfList(mark, first); mark = markOf(lines[next])) {
		const { width } = mark;
		const end = endOf(lines, next + 1, (line) => isInside(line, width));
		const below = lines.slice(next + 1, end).map((line) => outdented(line, width));
		items.push(blocksOf([(lines[next] ?? "").slice(width), ...below], definitions, depth + 1));
		const after = endOf(lines, end, (line) => line.trim() === "");
		next = markOf(lines[after]) === null ? end : after;
	}
	const start = first?.number ?? 1;
	return {
		block: {
			...empty,
			kind: first?.number === null ? "list" : "numbers",
			start,
			items
		},
		next: Math.max(next, at + 1)
	};
}
function markOf(line = "") {
	const found = item.exec(line);
	if (!found) return null;
	const [all, indent = "", , number] = found;
	return {
		indent: indent.length,
		number: number === void 0 ? null : Number(number),
		width: all.length
	};
}
function isOfList(mark, first) {
	return first !== null && mark.indent <= first.indent + 1 && mark.number === null === (first.number === null);
}
function isInside(line, width) {
	if (line.trim() === "") return false;
	return (/^\s*/.exec(line)?.[0].length ?? 0) >= Math.min(width, 2);
}
function outdented(line, width) {
	const spaces = /^\s*/.exec(line)?.[0].length ?? 0;
	return line.slice(Math.min(spaces, width));
}
function piecesOf(line, definitions) {
	return line.length > longestLine ? [textPiece(line)] : inline(line, definitions, 0);
}
function textPiece(text) {
	return {
		kind: "text",
		text,
		url: null,
		pieces: []
	};
}
/** Each is tried where its first character stands; an escape is text, and code hides everything. */
function inline(line, definitions, depth) {
	const pieces = [];
	let text = "";
	const flush = () => {
		if (text !== "") pieces.push(textPiece(text));
		text = "";
	};
	for (let at = 0; at < line.length;) {
		const escaped = /^\\[!-/:-@[-`{-~]/.exec(line.slice(at, at + 2));
		const found = escaped || depth > deepest ? null : foundAt(line, at, {
			definitions,
			depth
		});
		if (found) {
			flush();
			pieces.push(found.piece);
			at += found.length;
		} else {
			text += escaped ? line.charAt(at + 1) : line.charAt(at);
			at += escaped ? 2 : 1;
		}
		const entity = text.endsWith(";") ? /&(amp|lt|gt|quot|#39);$/.exec(text.slice(-longestEntity)) : null;
		if (entity) text = text.slice(0, -entity[0].length) + (entities[entity[1] ?? ""] ?? entity[0]);
	}
	flush();
	return pieces;
}
const longestEntity = 6;
const entities = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	"#39": "'"
};
function foundAt(line, at, reading) {
	switch (line.charAt(at)) {
		case "`": return codeIn(line, at);
		case "*":
		case "_":
		case "~": return markedIn(line, at, reading);
		case "[": return linkIn(line, at, reading);
		case "h": return addressIn(line, at);
		default: return null;
	}
}
function codeIn(line, at) {
	const marks = /^`+/.exec(line.slice(at))?.[0] ?? "`";
	const rest = line.slice(at + marks.length);
	const end = [...rest.matchAll(/`+/g)].find(([run]) => run === marks);
	if (!end) return {
		piece: textPiece(marks),
		length: marks.length
	};
	const inside = rest.slice(0, end.index);
	return {
		piece: {
			kind: "code",
			text: /^ .*[^ ].* $|^ `|` $/.test(inside) ? inside.slice(1, -1) : inside,
			url: null,
			pieces: []
		},
		length: marks.length * 2 + inside.length
	};
}
const marks = [
	{
		mark: "**",
		kind: "strong"
	},
	{
		mark: "__",
		kind: "strong"
	},
	{
		mark: "~~",
		kind: "struck"
	},
	{
		mark: "*",
		kind: "emphasis"
	},
	{
		mark: "_",
		kind: "emphasis"
	}
];
function markedIn(line, at, { definitions, depth }) {
	const used = marks.find(({ mark }) => line.startsWith(mark, at));
	const after = line.charAt(at + (used?.mark.length ?? 1));
	if (!used || after === "" || /\s/.test(after)) return null;
	const { mark, kind } = used;
	if (mark.startsWith("_") && /[\p{L}\p{N}]/u.test(line.charAt(at - 1))) return null;
	const end = closing(line, at + mark.length, mark);
	if (end < 0) return null;
	return {
		piece: {
			kind,
			text: "",
			url: null,
			pieces: inline(line.slice(at + mark.length, end), definitions, depth + 1)
		},
		length: end + mark.length - at
	};
}
/** Where a mark ends what it began: outside of code, not escaped, not after a space. */
function closing(line, from, mark) {
	for (let at = from; at < line.length; at++) {
		const character = line.charAt(at);
		if (character === "\\") at += 1;
		else if (character === "`") at += (codeIn(line, at)?.length ?? 1) - 1;
		else if (at > from && line.startsWith(mark, at) && !/\s/.test(line.charAt(at - 1))) return at;
	}
	return -1;
}
function linkIn(line, at, { definitions, depth }) {
	const end = closing(line, at + 1, "]");
	if (end < 0) return null;
	const label = line.slice(at + 1, end);
	const target = /^\(<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?\)/.exec(line.slice(end + 1));
	const named = target ? void 0 : definitions.get(plain(label).toLowerCase());
	const url = target ? target[1] ?? "" : named;
	if (url === void 0) return null;
	return {
		piece: {
			kind: "link",
			text: "",
			url,
			pieces: inline(label, definitions, depth + 1)
		},
		length: end + 1 - at + (target?.[0].length ?? 0)
	};
}
/** A forge makes a link of an address that stands in a text. */
function addressIn(line, at) {
	if (/[A-Za-z0-9]/.test(line.charAt(at - 1))) return null;
	const url = /^https?:\/\/[^\s<>"'`|\\^{}[\]]+/.exec(line.slice(at))?.[0].replace(/[.,:;!?)*_~]+$/, "");
	if (url === void 0) return null;
	return {
		piece: {
			kind: "link",
			text: "",
			url,
			pieces: [textPiece(url)]
		},
		length: url.length
	};
}
/** Without escapes. */
function plain(text) {
	return text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

// src/journeys/preview-pages.ts
/** What pages can be made of. */
const partials = {
	layout: layout_html_default,
	drawn: require_drawn_html.drawn_html_default,
	blocks: blocks_html_default,
	pieces: pieces_html_default,
	faults: faults_html_default,
	difference: require_dependencies_html.dependencies_html_default,
	group: require_dependencies_html.dependencies_group_html_default,
	item: require_dependencies_html.dependencies_item_html_default
};
const sections = [
	{
		key: "overview",
		label: "Overview",
		href: "index.html"
	},
	{
		key: "notes",
		label: "Notes",
		href: "notes/md.html"
	},
	{
		key: "messages",
		label: "Messages",
		href: "messages.html"
	},
	{
		key: "page",
		label: "Page",
		href: "page.html"
	},
	{
		key: "inside",
		label: "Inside",
		href: "inside.html"
	},
	{
		key: "readers",
		label: "Readers",
		href: "readers.html"
	}
];
/** The pages of a preview and what they show in frames. Throws TEMPLATE_INVALID. */
function previewPages(of, view, live) {
	const around = {
		live,
		subtitle: view.subtitle
	};
	const open = (name, specification) => require_markdown.openTemplate("html", `preview/${name}.html.hbs`, specification, partials);
	const page = (path, template, section, content) => pageOf(around, path, template, section, content);
	const group = open("group", group_html_default);
	const inside = insideView(of.gathered);
	return [
		...assets(live),
		...view.groups.flatMap(({ group: one }) => messageFiles(one)),
		...view.groups.map(({ view: one }) => page(`${one.folder}/index.html`, group, "messages", {
			name: one.title,
			group: one,
			around: view
		})),
		...notesPages(of.notes, view, (path, content) => page(path, open("notes", notes_html_default), "notes", content)),
		page("messages.html", open("messages", messages_html_default), "messages", {
			name: "Messages",
			...view
		}),
		page("page.html", open("page", page_html_default), "page", {
			name: "Page",
			...view
		}),
		page("inside.html", open("inside", inside_html_default), "inside", {
			name: "Inside",
			...view,
			inside
		}),
		page("readers.html", open("readers", readers_html_default), "readers", {
			name: "Readers",
			...view
		}),
		page("index.html", open("index", index_html_default), "overview", {
			name: "Preview",
			...view,
			inside,
			changes: changesOf(of.gathered.consignment?.release ?? null)
		})
	];
}
function assets(live) {
	return [{
		path: "style.css",
		content: style_default
	}, ...live ? [{
		path: "preview.client.js",
		content: preview_client_default
	}] : []];
}
function pageOf({ live, subtitle }, path, template, section, content) {
	const root = "../".repeat(path.split("/").length - 1);
	return {
		path,
		content: template({
			live,
			root,
			documentTitle: subtitle === "" ? `${content.name} \u00b7 Waybill preview` : `${content.name} \u00b7 ${subtitle}`,
			nav: sections.map(({ key, label, href }) => ({
				label,
				href: `${root}${href}`,
				current: key === section
			})),
			...content
		}),
		policy: previewPolicies.page
	};
}
const notesTabs = [
	{
		format: "md",
		label: "Markdown",
		for: "a CHANGELOG or a release on a forge"
	},
	{
		format: "html",
		label: "HTML",
		for: "a page of your own"
	},
	{
		format: "text",
		label: "Text",
		for: "a terminal or a tag"
	},
	{
		format: "slack",
		label: "Slack",
		for: "a message that you post yourself"
	},
	{
		format: "json",
		label: "JSON",
		for: "programs"
	}
];
function notesPages(notes, view, page) {
	const endings = {
		md: "md",
		html: "html.txt",
		text: "txt",
		slack: "slack.txt",
		json: "json"
	};
	const files = notesTabs.map(({ format, label, for: purpose }) => page(`notes/${format}.html`, {
		...view,
		name: `Notes as ${label}`,
		format,
		label,
		purpose,
		raw: `notes.${endings[format]}`,
		tabs: notesTabs.map((tab) => ({
			label: tab.label,
			href: `${tab.format}.html`,
			current: tab.format === format
		})),
		source: linesOf(notes?.[format] ?? ""),
		markdown: format === "md" && notes !== null ? drawMarkdown(notes.md) : [],
		parts: format === "slack" && notes !== null ? require_drawn_html.drawSlack([{
			type: "section",
			text: { text: notes.slack }
		}]) : []
	}));
	if (notes === null) return files;
	return [
		...notesTabs.map(({ format }) => ({
			path: `notes/notes.${endings[format]}`,
			content: notes[format]
		})),
		{
			path: "notes/frame.html",
			content: framedNotes(notes.html),
			policy: previewPolicies.frame
		},
		...files
	];
}
function changesOf(release) {
	if (release === null) return null;
	const { accounting } = release;
	const all = release.sections.flatMap(({ changes }) => changes);
	return {
		shown: accounting.shown + accounting.unconventional,
		commits: accounting.commits,
		breaking: all.filter(({ breaking }) => breaking).length,
		previousTag: release.previousTag
	};
}
/** What a server shows in place of the pages when they cannot be made: what is wrong, where, and what to do. */
function faultPage(error) {
	return {
		files: assets(true),
		page: alone("fault", fault_html_default, {
			name: "It cannot be shown",
			faults: faultsOf(error)
		})
	};
}
/** What a server shows in place of every page until there is a first preview. */
function beginningPage() {
	return {
		files: assets(true),
		page: alone("beginning", beginning_html_default, { name: "One moment" })
	};
}
/** What a server answers for a page that a preview does not have, or has no more. */
function missingPage() {
	return alone("missing", missing_html_default, { name: "Not there" });
}
/** A page that may stand at any address of the server. */
function alone(name, specification, content) {
	const template = require_markdown.openTemplate("html", `preview/${name}.html.hbs`, specification, partials);
	return {
		path: `${name}.html`,
		content: template({
			live: true,
			root: "/",
			documentTitle: `${content.name} \u00b7 Waybill preview`,
			nav: sections.map(({ label, href }) => ({
				label,
				href: `/${href}`,
				current: false
			})),
			...content
		}),
		policy: previewPolicies.page
	};
}

// src/journeys/preview-readers.ts
const mailLike = /(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]+?(?:@|%40)\u200B?[\w.-]+\w/g;
/** RFC 5321, 4.5.3.1: with some room. */
const longestAddress = 320;
/** Takes the addresses of the readers of some sendings out of texts that commits brought. Linear in a text. */
function withoutReaders(outgoing) {
	const addresses = outgoing.flatMap(({ reader: { recipient } }) => recipient.channel === "email" ? [recipient.address.toLowerCase()] : []);
	const known = new Set(addresses);
	if (known.size === 0) return (text) => text;
	return (text) => {
		if (!text.includes("@") && !text.includes("%40")) return text;
		return text.replace(mailLike, (found) => {
			const plain = found.replace(/%40/, "@").replace("\u200b", "").toLowerCase();
			const first = Math.max(0, plain.length - longestAddress);
			for (let from = first; from < plain.indexOf("@"); from++) if (known.has(plain.slice(from))) return `${found.slice(0, from)}(a reader)`;
			return found;
		});
	};
}

// src/journeys/preview-site.ts
/** So many files are composed before somebody else gets a turn: a long history makes many thousands. */
const filesInTurn = 40;
/**
* The changelog site as it would be with what is not released yet, below `page/`. Bills of
* materials are not on it. Throws what `openLook` and `composeSite` throw.
*/
async function previewSite(edge, { configuration, placeOf }, signal) {
	const overrides = await require_shared.readOverridesOf(edge.files, edge.home, configuration);
	const look = await require_publish.openLook(edge.files, edge.home, configuration, placeOf);
	const date = require_shared.sourceDate(edge.environment);
	const source = {
		...require_shared.plainSource(edge.repository, configuration),
		overrides,
		date
	};
	const { notes } = await (Object.keys(configuration.packages ?? {}).length > 0 ? require_shared.draftAllPackages(source) : require_shared.draftAllNotes(source));
	const readBy = (name) => require_notes.notesForAudience(notes, name, {
		configuration,
		overrides
	});
	const { audience, feeds } = configuration.page;
	const told = Object.keys(configuration.environments).length > 0 ? await require_page_ledger.pageLedger(edge, {
		configuration,
		overrides
	}, edge.clock.now().toISOString()) : require_page_ledger.noLedger;
	const input = await require_publish.siteInputOf({
		stays: told.stays ?? [],
		coming: told.coming,
		notes: audience === void 0 ? notes : readBy(audience),
		configuration,
		look,
		audiences: feeds.map((name) => ({
			name,
			notes: readBy(name)
		})),
		includeDraft: true,
		baseUrl: null,
		now: notes.releases[0]?.date ?? ""
	});
	const files = [];
	for (const { path, content } of require_publish.composeSite(input)) {
		if (signal.aborted) break;
		const whole = typeof content === "string" || content instanceof Uint8Array ? content : [...content].join("");
		files.push({
			path: `page/${path}`,
			content: whole,
			policy: previewPolicies.site
		});
		if (files.length % filesInTurn === 0) await edge.clock.sleep(0, signal);
	}
	return {
		files,
		warnings: [
			...look.warnings,
			...told.warnings,
			...told.incomplete
		]
	};
}

// src/journeys/preview-view.ts
/** What each announcement came to, fit to be shown. */
function previewedRuns({ environments }) {
	const several = environments.length > 1;
	return environments.flatMap(({ name, announced }) => {
		if (announced === null) return [];
		const run = require_previewed.previewed(announced);
		const within = (folder) => several ? `${idOf(name)}-${folder}` : folder;
		const groups = run.groups.map((group) => ({
			...group,
			folder: within(group.folder)
		}));
		return [{
			name,
			run: {
				...run,
				groups
			}
		}];
	});
}
/** `more` are warnings that are about no environment. */
function previewView(gathered, runs, more) {
	const { consignment, environments, request, nothing } = gathered;
	const version = consignment?.release.version ?? null;
	const release = version === null ? null : [request.package, version].filter(Boolean).join(" ");
	const views = environments.map((one) => environmentView(one, request, runs));
	const groups = runs.flatMap(({ name, run }) => run.groups.map((group) => ({
		group,
		view: messageView(group, name)
	})));
	const warnings = warningsOf(gathered, more);
	return {
		version,
		release,
		subtitle: subtitleOf(release, environments),
		nothing,
		environments: views,
		groups,
		warnings,
		messages: views.reduce((sum, { messages }) => sum + messages, 0),
		skipped: views.reduce((sum, { skipped }) => sum + skipped, 0),
		attention: warnings.length + views.filter(({ refused }) => refused.length > 0).length
	};
}
function subtitleOf(release, environments) {
	if (release === null) return "nothing to announce";
	return environments.length === 1 ? `${release} for ${environments[0]?.name}` : release;
}
/** Each warning once. */
function warningsOf({ consignment, environments }, more) {
	const told = /* @__PURE__ */ new Map();
	for (const text of consignment?.warnings ?? []) told.set(text, []);
	const all = environments.map(({ name }) => name);
	for (const { name, announced } of environments) for (const text of announced?.warnings ?? []) if (!consignment?.warnings.includes(text)) told.set(text, [...told.get(text) ?? [], name]);
	for (const text of more) told.set(text, []);
	return [...told].map(([text, names]) => ({
		text,
		where: names.length === 0 || names.length === all.length ? null : names.join(", ")
	}));
}
const documents = {
	revision: "a revised notice",
	cancellation: "a cancellation"
};
function environmentView({ name, refused }, request, runs) {
	const run = runs.find((one) => one.name === name)?.run;
	const groups = run?.groups ?? [];
	const leftOut = run?.leftOut ?? [];
	return {
		name,
		id: idOf(name),
		command: commandFor(name, request),
		document: documents[run?.kind ?? ""] ?? "an advance shipping notice",
		refused: refused.flatMap((one) => faultsOf(one)),
		channels: channelsOf(groups),
		messages: groups.reduce((sum, { readers }) => sum + readers.length, 0),
		skipped: leftOut.reduce((sum, { count }) => sum + count, 0),
		groups: groups.map((group) => messageView(group, name)),
		leftOut: leftOut.map(({ count, reason, audiences, channel, ids }) => ({
			count,
			reason,
			audiences: audiences.join(", "),
			channel: channelWords[channel],
			ids: ids.join(", "),
			more: count - ids.length
		}))
	};
}
function channelsOf(groups) {
	return [...new Set(groups.map(({ channel }) => channel))].map((channel) => {
		const some = groups.filter((group) => group.channel === channel);
		return {
			channel,
			word: channelWords[channel],
			count: some.reduce((sum, { readers }) => sum + readers.length, 0),
			audiences: [...new Set(some.flatMap(({ audiences }) => audiences))].join(", ")
		};
	});
}
function commandFor(environment, request) {
	return `waybill announce ${[
		["environment", environment],
		["package", request.package],
		["expected", request.expected],
		["to", request.to]
	].flatMap(([flag, value]) => value === null ? [] : [`--${flag} ${quoted(value)}`]).join(" ")}`;
}
/** As a shell takes it for one word. */
function quoted(value) {
	return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
function idOf(name) {
	return name.replace(/[^\w-]+/g, "-").toLowerCase();
}

// src/journeys/preview.ts
/** What is taken out here is not taken out of what is sent. */
const readerNamed = "The notes name the address of a reader, and everybody who gets them would read it. It is shown here as \"(a reader)\": set other words for that change in the overrides.";
/**
* Everything that would leave the machine for the coming release, as pages: the notes in each format, every group of readers'
* message, the changelog site, what is inside, who gets what and why, what to look at before. It plans what `announce`
* would do and does none of it: no channel is opened, nothing is recorded. No address, name or token of a reader is in
* any of the files, not even an address that a change names. Same input, same bytes; linear in it.
*
* Throws the signal's reason once that is aborted, what keeps a release from being drafted (NO_COMMITS, SECRET_IN_HISTORY, ...), TEMPLATE_INVALID and CONFIG_INVALID.
*/
async function composePreview(edge, loaded, request, { live, redact, signal }) {
	const gathered = await gatherPreview(edge, loaded, request, signal);
	const { consignment, environments } = gathered;
	const notes = consignment === null ? null : await renderPreviewedNotes(edge, loaded, consignment);
	signal.throwIfAborted();
	const site = await previewSite(edge, loaded, signal);
	signal.throwIfAborted();
	const runs = previewedRuns(gathered);
	const outgoing = environments.flatMap(({ announced }) => announced?.outgoing ?? []);
	const readers = withoutReaders(outgoing);
	const isNamed = notes !== null && readers(notes.md) !== notes.md;
	const view = previewView(gathered, runs, [...isNamed ? [readerNamed] : [], ...site.warnings]);
	const pages = previewPages({
		gathered,
		notes
	}, view, live);
	const document = `${JSON.stringify(documentOf(gathered, runs, view), null, 2)}\n`;
	const bom = consignment?.bom ? [{
		path: "bom.cdx.json",
		content: consignment.bom.document
	}] : [];
	return {
		files: [
			...site.files,
			{
				path: "preview.json",
				content: document
			},
			...bom,
			...pages
		].map((file) => typeof file.content === "string" ? {
			...file,
			content: redact(readers(file.content))
		} : file),
		version: view.version,
		environments: environments.map(({ name }) => name),
		counts: countsOf(environments),
		warnings: view.warnings.map(({ text }) => text),
		refused: gathered.nothing === null ? environments.flatMap(({ name, refused }) => refused.map((error) => ({
			environment: name,
			error
		}))) : [],
		nothing: gathered.nothing,
		complete: consignment?.complete ?? true
	};
}
function countsOf(environments) {
	const counts = {};
	for (const { announced } of environments) for (const [state, count] of Object.entries(announced?.sending.counts ?? {})) counts[state] = (counts[state] ?? 0) + count;
	return counts;
}
function documentOf(gathered, runs, { warnings }) {
	const { consignment, environments, nothing } = gathered;
	const refused = environments.flatMap(({ name, refused: errors }) => errors.map(({ code, message, hint }) => ({
		environment: name,
		code,
		message,
		hint: hint ?? null
	})));
	return {
		schema: "waybill/preview@1",
		version: consignment?.release.version ?? "",
		environment: environments.map(({ name }) => name).join(", "),
		groups: runs.flatMap(({ name, run }) => run.groups.map(({ sample: _sample, ...group }) => ({
			environment: name,
			...group
		}))),
		leftOut: runs.flatMap(({ name, run }) => run.leftOut.map((one) => ({
			environment: name,
			...one
		}))),
		warnings: warnings.map(({ text }) => text),
		...nothing === null ? {} : { nothing },
		...refused.length === 0 ? {} : { refused }
	};
}

// src/edge/preview-server.ts
const longestUrl = 2048;
const nothing = "default-src 'none'; frame-ancestors 'none'; sandbox";
const pulseMs = 2e4;
/**
* Serves what is handed to it, from memory and to this machine alone: it listens on 127.0.0.1, takes GET and HEAD, and answers
* only who asks for it by a name of this machine, so that a page of somebody else cannot read it by a name that it makes lead
* here (DNS rebinding). Nothing of a disk can be reached. `/events` tells the pages that are open what is shown
* (Server-Sent Events): a page with `data-shown=""` gets there the mark of what it was served from, and reloads
* when another mark is told. Throws USAGE when the port cannot be listened on.
*/
async function startPreviewServer({ port }) {
	const run = (0, node_crypto.randomUUID)().slice(0, 8);
	const listeners = /* @__PURE__ */ new Set();
	let number = 0;
	let shown = null;
	let hosts = /* @__PURE__ */ new Set();
	const mark = () => `${run}-${number}`;
	const tell = (response) => void response.write(`event: shown\ndata: ${mark()}\n\n`);
	function listen(request, response) {
		response.writeHead(200, headersFor({
			path: "events",
			content: ""
		}, "text/event-stream"));
		if (request.method === "HEAD") return void response.end();
		tell(response);
		const pulse = setInterval(() => response.write(": still here\n\n"), pulseMs);
		listeners.add(response);
		response.on("close", () => {
			clearInterval(pulse);
			listeners.delete(response);
		});
	}
	function answer(request, response) {
		const refused = refusalOf(request, hosts);
		if (refused !== null) return refuse(response, refused);
		const path = pathOf$1(request.url ?? "");
		if (path === "events") return listen(request, response);
		const found = path === null ? void 0 : shown?.byPath.get(path);
		if (found) return reply(response, 200, found, mark());
		if (path === "favicon.ico") return void response.writeHead(204).end();
		const { status, page } = shown?.served.otherwise ?? beginning;
		reply(response, status, page, mark());
	}
	const server = (0, node_http.createServer)({
		requestTimeout: 15e3,
		headersTimeout: 1e4,
		keepAliveTimeout: 5e3,
		maxHeaderSize: 16384
	}, answer);
	await listenOn(server, port);
	const { port: taken } = server.address();
	hosts = new Set([
		"127.0.0.1",
		"localhost",
		"[::1]"
	].map((name) => `${name}:${taken}`));
	return {
		url: `http://127.0.0.1:${taken}/`,
		show: (served) => {
			if (shown !== null && isSame(shown.served, served)) return false;
			shown = {
				served,
				byPath: new Map(served.files.map((file) => [file.path, file]))
			};
			number += 1;
			for (const listener of listeners) tell(listener);
			return true;
		},
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		})
	};
}
const beginning = {
	status: 503,
	page: {
		path: "",
		content: "Waybill is still drawing this up. Ask again in a moment.\n"
	}
};
function refusalOf({ method, url = "", headers }, hosts) {
	if (!hosts.has((headers.host ?? "").toLowerCase()) || isForeign(headers)) return {
		status: 421,
		why: "This page is for this machine alone."
	};
	if (method !== "GET" && method !== "HEAD") return {
		status: 405,
		why: "Only GET and HEAD.",
		allow: "GET, HEAD"
	};
	return url.length > longestUrl ? {
		status: 414,
		why: "That address is too long."
	} : null;
}
/** A page elsewhere may lead here, and nothing else of it: it may not load anything from here. */
function isForeign(headers) {
	const site = headers["sec-fetch-site"];
	if (site === void 0 || site === "same-origin" || site === "none") return false;
	return headers["sec-fetch-mode"] !== "navigate" || headers["sec-fetch-dest"] !== "document";
}
/** The path that an address asks for, null for one that is none; a folder is its index. Nothing is looked up on a disk. */
function pathOf$1(url) {
	const [path = ""] = url.split(/[?#]/);
	try {
		const plain = decodeURIComponent(path).replace(/^\//, "");
		return plain === "" || plain.endsWith("/") ? `${plain}index.html` : plain;
	} catch {
		return null;
	}
}
function isSame(one, other) {
	if (one.files.length !== other.files.length || one.otherwise.status !== other.otherwise.status) return false;
	return [...one.files.map((file, index) => [file, other.files[index]]), [one.otherwise.page, other.otherwise.page]].every(([before, now]) => now !== void 0 && before.path === now.path && before.policy === now.policy && (typeof before.content === "string" && typeof now.content === "string" ? before.content === now.content : Buffer.from(before.content).equals(Buffer.from(now.content))));
}
const types = {
	html: "text/html",
	css: "text/css",
	js: "text/javascript",
	json: "application/json",
	xml: "text/xml",
	svg: "image/svg+xml",
	png: "image/png",
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	webp: "image/webp",
	ico: "image/x-icon"
};
function typeOf(path) {
	return types[/\.([a-z]+)$/.exec(path.toLowerCase())?.[1] ?? ""] ?? "text/plain";
}
function headersFor({ policy = nothing }, type) {
	return {
		"content-type": type.startsWith("image/") && type !== "image/svg+xml" ? type : `${type}; charset=utf-8`,
		"content-security-policy": policy,
		"cache-control": "no-store",
		"cross-origin-opener-policy": "same-origin",
		"cross-origin-resource-policy": "same-origin",
		"referrer-policy": "no-referrer",
		"x-content-type-options": "nosniff",
		"x-robots-tag": "noindex, nofollow"
	};
}
function reply(response, status, file, mark) {
	const { content, path } = file;
	const type = typeOf(path);
	const isPage = type === "text/html" && typeof content === "string";
	const bytes = Buffer.from(isPage ? content.replace("data-shown=\"\"", `data-shown="${mark}"`) : content);
	response.writeHead(status, {
		...headersFor(file, type),
		"content-length": String(bytes.length)
	});
	response.end(bytes);
}
function refuse(response, { status, why, allow }) {
	const file = {
		path: "refused.txt",
		content: `${why}\n`
	};
	response.writeHead(status, {
		...headersFor(file, "text/plain"),
		...allow === void 0 ? {} : { allow }
	});
	response.end(file.content);
}
function listenOn(server, port) {
	return new Promise((resolve, reject) => {
		server.once("error", (cause) => {
			const why = cause.code === "EADDRINUSE" ? "something else listens there" : cause.code ?? "unknown error";
			reject(new require_cli_ahead_ts.WaybillError("USAGE", `127.0.0.1:${port} cannot be listened on: ${why}.`, {
				hint: "Choose another --port, or leave it out for any that is free.",
				exitCode: require_cli_ahead_ts.exitCodes.usage,
				cause
			}));
		});
		server.listen(port, "127.0.0.1", resolve);
	});
}

// src/edge/watch-files.ts
const everyMs = 500;
/** An editor that writes in several steps is let finish, and a branch that is switched; not for ever. */
const settleMs = 80;
const mostSettling = 25;
/**
* Tells when files change, by looking at them: watching as operating systems offer it loses a file that an editor replaces,
* knows no network drives, and differs between systems. A look is one question a path and reads nothing as long as time, size
* and place on the disk are the same; what is written again with the same content is no change.
*/
function openFileWatch({ sleep }) {
	let watched = {
		files: [],
		folders: []
	};
	let seen = /* @__PURE__ */ new Map();
	async function look() {
		const files = watched.files.map((path) => lookAt(path, seen.get(path), fileStamp, fileContent));
		const folders = watched.folders.map((path) => lookAt(path, seen.get(path), folderStamp, folderContent));
		return new Map(await Promise.all([...files, ...folders]));
	}
	const differing = (now, before) => [...now].filter(([path, { content }]) => before.get(path)?.content !== content).map(([path]) => path);
	async function settled(signal, first) {
		let last = first;
		for (let tries = 0; tries < mostSettling && !signal.aborted; tries++) {
			await sleep(settleMs, signal);
			const next = await look();
			const isStill = differing(next, last).length === 0;
			last = next;
			if (isStill) break;
		}
		return last;
	}
	return {
		watch: async (wanted) => {
			const before = seen;
			watched = wanted;
			const now = await look();
			seen = new Map([...now].map(([path, one]) => [path, before.get(path) ?? one]));
		},
		changed: async (signal) => {
			while (!signal.aborted) {
				await sleep(everyMs, signal);
				if (signal.aborted) break;
				const now = await look();
				if (differing(now, seen).length === 0) {
					seen = new Map(now);
					continue;
				}
				const last = await settled(signal, now);
				const paths = differing(last, seen);
				seen = new Map(last);
				if (paths.length > 0 && !signal.aborted) return paths;
			}
			return [];
		}
	};
}
async function lookAt(path, before, stampOf, contentOf) {
	const stamp = await stampOf(path);
	return [path, before?.stamp === stamp ? before : {
		stamp,
		content: await contentOf(path)
	}];
}
/** Through symbolic links: what they lead to is what counts. */
async function fileStamp(path) {
	try {
		const { mtimeNs, ctimeNs, size, ino } = await (0, node_fs_promises.stat)(path, { bigint: true });
		return `${mtimeNs} ${ctimeNs} ${size} ${ino}`;
	} catch {
		return "none";
	}
}
async function fileContent(path) {
	try {
		return (0, node_crypto.createHash)("sha256").update(await (0, node_fs_promises.readFile)(path)).digest("hex");
	} catch (error) {
		return error.code ?? "unreadable";
	}
}
/** The folders in it by their times, which change whenever something in one is made, replaced or removed. */
async function folderStamp(path) {
	const folders = await foldersBelow(path);
	return (await Promise.all(folders.map((one) => fileStamp(one)))).join("\n");
}
async function folderContent(path) {
	const hash = (0, node_crypto.createHash)("sha256");
	for (const folder of await foldersBelow(path)) for (const entry of await entriesOf(folder)) if (!entry.isDirectory()) {
		const file = (0, node_path.join)(folder, entry.name);
		hash.update(`${file}\0${await fileContent(file)}\0`);
	}
	return hash.digest("hex");
}
/** Links are not followed: none leads out of what is watched, or round in it. */
async function foldersBelow(path) {
	if (!await (0, node_fs_promises.lstat)(path).then((found) => found.isDirectory(), () => false)) return [path];
	const below = (await entriesOf(path)).filter((entry) => entry.isDirectory()).map((entry) => foldersBelow((0, node_path.join)(path, entry.name)));
	return [path, ...(await Promise.all(below)).flat()];
}
async function entriesOf(folder) {
	return (await (0, node_fs_promises.readdir)(folder, { withFileTypes: true }).catch(() => [])).toSorted((one, other) => one.name < other.name ? -1 : 1);
}

// src/journeys/preview-watched.ts
/**
* The files that a preview is made from beside the configuration itself and what git holds: overrides, templates and partials,
* what the page is dressed in, subscriber lists that are files, a ledger that is one. Paths as they are configured; a
* list whose path needs a variable that is not set is left out.
*/
function watchedPaths(configuration, variable) {
	const { notes, page, audiences, ledger } = configuration;
	const lists = Object.values(audiences).flatMap(({ email }) => {
		const list = email?.list;
		return typeof list === "string" ? pathOf(list, variable) : [];
	});
	const ofAudiences = Object.values(audiences).flatMap(({ templates = {}, partials = {} }) => [...Object.values(templates), ...Object.values(partials)]);
	return [.../* @__PURE__ */ new Set([
		...[
			notes.overrides,
			page.css,
			page.logo,
			page.icon,
			ledger.file
		].filter((path) => path !== void 0),
		...Object.values(notes.templates).filter((path) => path !== void 0),
		...Object.values(notes.partials),
		...Object.values(page.templates),
		...ofAudiences,
		...lists
	])];
}
/** Nothing for a list that is at a URL: nobody tells when that changes. */
function pathOf(list, variable) {
	try {
		const path = require_cli_program_ts.hasReference(list) ? require_cli_program_ts.resolveSecret(list, variable, "email.list") : list;
		return /^[a-z][a-z0-9+.-]+:\/\//i.test(path) ? [] : [path];
	} catch {
		return [];
	}
}

// src/cli/preview-serve.ts
/** Paths that are named in the line about a change. */
const mostNamed = 3;
/** Shows a preview on 127.0.0.1 until the call is stopped, and draws it up again when what it is made from changes. */
async function servePreview(call, request, port) {
	const { screen, signal, world } = call;
	const { gitDirectory } = await require_shared.openRepository(world.cwd);
	const stage = {
		watch: openFileWatch(world.clock),
		gitDirectory,
		teller: tellerOf(call)
	};
	const server = await startPreviewServer({ port });
	try {
		const { files, page } = beginningPage();
		server.show({
			files,
			otherwise: {
				status: 503,
				page
			}
		});
		const stopped = whenStopped(signal);
		const first = Promise.race([show(call, request, {
			...stage,
			server
		}), stopped]);
		screen.progress(`Nothing is sent. The preview: ${server.url}  Stop with Ctrl-C.`);
		await first;
		while (!signal.aborted) {
			const changed = await stage.watch.changed(signal);
			if (changed.length === 0) continue;
			if (await Promise.race([show(call, request, {
				...stage,
				server
			}), stopped]) === true) screen.progress(`Shown again: ${namesOf(changed, world.cwd, gitDirectory)} changed.`);
		}
	} finally {
		await server.close();
	}
	return {
		document: null,
		text: "",
		remarks: [],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}
/** Draws it up from what is there now; a fault is shown in its place. False where that is what was shown before. */
async function show(call, request, { watch, gitDirectory, server, teller }) {
	const { common, signal } = call;
	let redact = require_cli_program_ts.createRedactor(require_cli_program_ts.secretsOf(call.world));
	try {
		const always = alwaysWatched(call.world.cwd, common.config, gitDirectory);
		await watch.watch(always);
		const world = {
			...await require_cli_program_ts.openWorld({
				cwd: call.world.cwd,
				config: common.config
			}, {}),
			environment: call.world.environment
		};
		redact = require_cli_program_ts.createRedactor(require_cli_program_ts.secretsOf(world));
		await watch.watch({
			...always,
			files: [...always.files, ...configuredFiles(world)]
		});
		const edge = await require_shipment.edgeOf({
			...call,
			world
		});
		const made = await composePreview(edge, world.loaded, request, {
			live: true,
			redact,
			signal
		});
		if (signal.aborted) return false;
		teller.fine([...made.warnings.map((text) => ({
			level: "warning",
			text: redact(text)
		})), ...made.refused.map(({ environment, error }) => ({
			level: "warning",
			text: redact(`Announcing to ${environment} would stop: ${error.message} [${error.code}]`)
		}))]);
		return server.show({
			files: made.files,
			otherwise: {
				status: 404,
				page: missingPage()
			}
		});
	} catch (error) {
		if (signal.aborted) return false;
		teller.failed(error, redact);
		const { files, page } = faultPage(error);
		const content = redact(String(page.content));
		return server.show({
			files,
			otherwise: {
				status: 503,
				page: {
					...page,
					content
				}
			}
		});
	}
}
function configuredFiles({ loaded, environment, home }) {
	return watchedPaths(loaded.configuration, environment.variable).map((path) => (0, node_path.resolve)(home, path));
}
/**
* What decides whatever is configured: the configuration itself, also one that is not there yet, and what git calls HEAD, the
* branches and the tags. In a work tree of several, those are beside it and not in it.
*/
function alwaysWatched(cwd, config, gitDirectory) {
	const git = sharedGitDirectory(gitDirectory);
	return {
		files: [
			...config === null ? configurationsUpward(cwd) : [(0, node_path.resolve)(cwd, config)],
			...["HEAD", "shallow"].map((name) => (0, node_path.join)(gitDirectory, name)),
			...[
				"packed-refs",
				"reftable/tables.list",
				"config"
			].map((name) => (0, node_path.join)(git, name))
		],
		folders: ["refs/heads", "refs/tags"].map((name) => (0, node_path.join)(git, name))
	};
}
function sharedGitDirectory(gitDirectory) {
	return /^(.*)[\\/]worktrees[\\/][^\\/]+$/.exec(gitDirectory)?.[1] ?? gitDirectory;
}
function configurationsUpward(cwd) {
	const folders = [];
	for (let folder = cwd;; folder = (0, node_path.dirname)(folder)) {
		folders.push(folder);
		if ((0, node_path.dirname)(folder) === folder) break;
	}
	return folders.flatMap((folder) => ["waybill.yml", "waybill.yaml"].map((name) => (0, node_path.join)(folder, name)));
}
function tellerOf({ screen, common }) {
	let told = /* @__PURE__ */ new Set();
	const say = (remarks) => {
		for (const remark of remarks) if (!told.has(remark.text)) screen.remark(remark);
		told = new Set(remarks.map(({ text }) => text));
	};
	return {
		failed: (error, redact) => {
			const errors = error instanceof require_cli_ahead_ts.WaybillErrors ? error.errors : [error];
			const lines = errors.flatMap((one) => require_cli_program_ts.describeFailure(one, common.verbose));
			const isOurs = errors.some((one) => !(one instanceof require_cli_ahead_ts.WaybillError));
			say([...lines.map(({ level, text }) => ({
				level,
				text: redact(text)
			})), {
				level: "info",
				text: isOurs ? "The page says so too." : "The page says so too, and goes on when it is mended."
			}]);
		},
		fine: say
	};
}
/** What git changes is several files at once, whose names say nothing to whoever committed or tagged. */
function namesOf(paths, cwd, gitDirectory) {
	const git = (0, node_path.join)(sharedGitDirectory(gitDirectory), node_path.sep);
	const names = [...new Set(paths.map((path) => path.startsWith(git) ? "git history" : (0, node_path.relative)(cwd, path) || path))];
	const more = names.length - mostNamed;
	return `${names.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function whenStopped(signal) {
	return new Promise((done) => {
		if (signal.aborted) done(null);
		signal.addEventListener("abort", () => done(null), { once: true });
	});
}

// src/cli/preview.ts
const defaultFolder = "./waybill-preview";
/**
* `waybill preview`: shows everything that would leave the machine, on a page of this machine that follows what is edited,
* until it is stopped. With `--output` it writes a folder and ends, as it does in CI and with `--json`. Sends and records nothing.
*/
async function preview(call) {
	const { world, options, common } = call;
	const request = requestOf(call);
	const named = require_cli_program_ts.textOption(options, "output");
	const port = portOf(require_cli_program_ts.textOption(options, "port"));
	if (port !== null && (named !== null || common.json)) throw new require_cli_ahead_ts.WaybillError("USAGE", "--port is for a page that is served, and this writes a folder.", { hint: `Leave out ${named === null ? "--json" : "--output"} or --port.` });
	const isUnattended = common.json || world.environment.actor.kind === "ci";
	const folder = named ?? (isUnattended && port === null ? defaultFolder : null);
	return folder === null ? servePreview(call, request, port ?? 0) : writePreview(call, request, (0, node_path.resolve)(world.cwd, folder));
}
/** What is asked, as far as it can be refused before anything is read. */
function requestOf({ world, options }) {
	const request = {
		environment: require_cli_program_ts.textOption(options, "environment"),
		package: require_cli_program_ts.textOption(options, "package"),
		expected: require_cli_program_ts.textOption(options, "expected"),
		to: require_cli_program_ts.textOption(options, "to")
	};
	checkPreviewRequest(world.loaded.configuration, request, world.clock.now());
	return request;
}
function portOf(text) {
	if (text === null) return null;
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65535) return port;
	throw new require_cli_ahead_ts.WaybillError("USAGE", "--port is not a number from 0 to 65535.", { hint: "For example: --port 4180" });
}
async function writePreview(call, request, output) {
	const { world, signal } = call;
	await refuseOthers(world.files, output);
	const showing = {
		live: false,
		redact: require_cli_program_ts.createRedactor(require_cli_program_ts.secretsOf(world)),
		signal
	};
	const made = await composePreview(await require_shipment.edgeOf(call), world.loaded, request, showing);
	const [stopped] = made.refused;
	if (stopped && request.environment !== null) throw stopped.error;
	for (const { path, content } of made.files) await world.files.write((0, node_path.resolve)(output, path), content);
	return outcomeOf(made, output);
}
function outcomeOf(made, output) {
	const { files, version, environments, counts, warnings, refused, complete } = made;
	const codes = [complete ? require_cli_ahead_ts.exitCodes.done : require_cli_ahead_ts.exitCodes.incomplete, ...refused.map(({ error }) => error.exitCode)];
	return {
		document: {
			schema: "waybill/previewed@1",
			output,
			files: files.map(({ path }) => path),
			version,
			environment: environments.join(", "),
			counts,
			warnings: [...warnings],
			exitCodes: [...new Set(codes)]
		},
		text: "",
		remarks: [
			...warnings.map((text) => ({
				level: "warning",
				text
			})),
			...refused.map(({ environment, error }) => ({
				level: "error",
				text: `Announcing to ${environment} would stop: ${error.message} [${error.code}]`
			})),
			{
				level: "info",
				text: `${(0, node_path.resolve)(output, "index.html")} ${shownOf(made)} Nothing was sent.`
			}
		],
		exitCodes: codes,
		outputs: {}
	};
}
/** A folder with an index of somebody else's stays as it is. */
async function refuseOthers(files, output) {
	if (await files.read((0, node_path.resolve)(output, "index.html")) === null) return;
	const known = await files.read((0, node_path.resolve)(output, "preview.json"));
	if (known !== null && Buffer.from(known).toString("utf8").includes("\"waybill/preview@1\"")) return;
	throw new require_cli_ahead_ts.WaybillError("OUTPUT_UNWRITABLE", `${output} has an index.html that is no preview.`, {
		hint: "Name another folder: waybill preview --output ./another-folder",
		exitCode: require_cli_ahead_ts.exitCodes.usage
	});
}
function shownOf({ nothing, counts, version }) {
	if (nothing !== null) return `says why nothing would be sent: ${nothing}`;
	const { planned = 0 } = counts;
	return planned === 0 ? `shows what ${version} comes to.` : `shows what ${planned === 1 ? "1 reader" : `${planned} readers`} would get.`;
}

exports.preview = preview;