const require_cli_program_ts = require("./program.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_markdown = require("../notes/templates-md.js");
const require_drawn_html = require("../templates/preview/drawn.html.js");
let node_path = require("node:path");
let node_stream = require("node:stream");
const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	},
	get randomBytes() {
		return require("node:crypto").randomBytes;
	}
};
let node_http = require("node:http");
let node_fs_promises = require("node:fs/promises");
let node_stream_consumers = require("node:stream/consumers");

// src/demo/demo-folder.ts
const marker = ".waybill-demo";
const markerText = "Made by `waybill demo`, which replaces what it made here when it runs again.\n";
/** What the demo leaves in its folder, and all that it ever removes from it. */
const made = [
	marker,
	"README.txt",
	"bom.cdx.json",
	"customers.csv",
	"index.html",
	"ledger",
	"mails",
	"notes.html",
	"notes.json",
	"notes.md",
	"page",
	"remote.git",
	"repository",
	"slack"
];
/**
* Makes an empty folder for the demo, or empties one of an earlier demo. Throws OUTPUT_UNWRITABLE for a folder that
* holds anything else: that is somebody's, and stays as it is.
*/
async function prepareFolder(folder) {
	const found = await entriesOf(folder);
	const isOurs = found.includes(marker) && await (0, node_fs_promises.readFile)((0, node_path.join)(folder, marker), "utf8") === markerText;
	if (found.length > 0 && !isOurs) throw new require_cli_ahead_ts.WaybillError("OUTPUT_UNWRITABLE", `${folder} is not empty, and the demo did not make it.`, {
		hint: "Name a folder that does not exist yet: waybill demo --output ./another-folder",
		exitCode: require_cli_ahead_ts.exitCodes.usage
	});
	for (const name of made.filter((one) => found.includes(one) && one !== marker)) await (0, node_fs_promises.rm)((0, node_path.join)(folder, name), {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	await require_cli_program_ts.files.write((0, node_path.join)(folder, marker), markerText);
}
async function entriesOf(folder) {
	try {
		await (0, node_fs_promises.mkdir)(folder, { recursive: true });
		return await (0, node_fs_promises.readdir)(folder);
	} catch (cause) {
		throw new require_cli_ahead_ts.WaybillError("OUTPUT_UNWRITABLE", `${folder} cannot be made a folder.`, {
			hint: "Name another place: waybill demo --output ./another-folder",
			exitCode: require_cli_ahead_ts.exitCodes.usage,
			cause
		});
	}
}

// templates/demo/guide.html.hbs
var guide_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<figure>\n<figcaption>" + ((stack1 = alias2.safely(alias1(depth0, "label", "71:14"), "{{label}} at line 71")) != null ? stack1 : "") + ". <a href=\"" + ((stack1 = alias2.safely(alias1(depth0, "path", "71:34"), "{{path}} at line 71")) != null ? stack1 : "") + "\">Open it</a></figcaption>\n<iframe src=\"" + ((stack1 = alias2.safely(alias1(depth0, "path", "72:15"), "{{path}} at line 72")) != null ? stack1 : "") + "\" title=\"" + ((stack1 = alias2.safely(alias1(depth0, "label", "72:32"), "{{label}} at line 72")) != null ? stack1 : "") + "\" sandbox></iframe>\n</figure>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<section>\n<h2>" + ((stack1 = alias2.safely(alias1(depth0, "name", "79:6"), "{{name}} at line 79")) != null ? stack1 : "") + "</h2>\n<p class=\"about\">" + ((stack1 = alias2.safely(alias1(depth0, "about", "80:19"), "{{about}} at line 80")) != null ? stack1 : "") + "</p>\n<ol class=\"steps\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "steps", "82:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ol>\n</section>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li class=\"" + ((stack1 = alias2.safely(alias1(depth0, "mood", "83:13"), "{{mood}} at line 83")) != null ? stack1 : "") + "\">\n<time>" + ((stack1 = alias2.safely(alias1(depth0, "time", "84:8"), "{{time}} at line 84")) != null ? stack1 : "") + "</time>\n<span class=\"name\">" + ((stack1 = alias2.safely(alias1(depth0, "name", "85:21"), "{{name}} at line 85")) != null ? stack1 : "") + "</span>\n<div>\n<p class=\"what\">" + ((stack1 = alias2.safely(alias1(depth0, "text", "87:18"), "{{text}} at line 87")) != null ? stack1 : "") + "</p>\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "commands", "88:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "results"), "length", "91:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</div>\n</li>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<code class=\"command\">" + ((stack1 = container.own.safely(depth0, "{{this}} at line 89")) != null ? stack1 : "") + "</code>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<ul class=\"links\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "results", "93:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<li><a href=\"" + ((stack1 = alias2.safely(alias1(depth0, "path", "94:15"), "{{path}} at line 94")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(depth0, "label", "94:25"), "{{label}} at line 94")) != null ? stack1 : "") + "</a></li>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<dt><a href=\"" + ((stack1 = alias2.safely(alias1(depth0, "path", "108:15"), "{{path}} at line 108")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(depth0, "path", "108:25"), "{{path}} at line 108")) != null ? stack1 : "") + "</a></dt>\n<dd>" + ((stack1 = alias2.safely(alias1(depth0, "about", "109:6"), "{{about}} at line 109")) != null ? stack1 : "") + "</dd>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>Waybill demo: a release, from commits to proof of delivery</title>\n<style>\n:root {\n  color-scheme: light dark;\n  --paper: #fdfcf9; --raised: #ffffff; --wash: #f3f0e9; --ink: #1d1b18; --soft: #635e56; --rule: #e6e1d7; --link: #0f4fa8;\n  --good: #0a6443; --bad: #9a2020;\n  --sans: Inter, ui-sans-serif, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Liberation Sans\", Arial, sans-serif;\n  --mono: ui-monospace, \"SF Mono\", Menlo, Consolas, \"Liberation Mono\", monospace;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #141311; --raised: #1b1a17; --wash: #262420; --ink: #edebe6; --soft: #aaa49a; --rule: #302d29; --link: #93bdff;\n    --good: #7fdcb0; --bad: #ffa79c;\n  }\n}\n* { box-sizing: border-box; }\nbody { margin: 0 auto; max-width: 76rem; padding: 0 clamp(1.25rem, 4vw, 3rem) 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--sans); font-variant-numeric: tabular-nums; }\nh1, h2, h3, p, ul, ol { margin: 0; padding: 0; }\nh1, h2 { line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; }\na { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }\n:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 3px; }\nheader { padding: clamp(3rem, 7vw, 5rem) 0 2.5rem; max-width: 46rem; }\nh1 { font-size: clamp(2.1rem, 1.4rem + 3vw, 3.2rem); margin-bottom: 1rem; }\nheader p, .about { color: var(--soft); }\nh2 { font-size: 1.6rem; }\nsection { padding: 2.5rem 0; border-top: 1px solid var(--rule); }\n.steps { margin-top: 1.5rem; list-style: none; }\n.steps > li { display: grid; grid-template-columns: 5.5rem 7rem minmax(0, 1fr); gap: 0 1rem; padding: 0.55rem 0; border-top: 1px solid var(--rule); }\n.steps > li:first-child { border-top: 0; }\ntime { color: var(--soft); }\n.name { font-weight: 600; }\n.good .name::after { content: \" \u2713\"; color: var(--good); }\n.bad .name::after { content: \" \u2717\"; color: var(--bad); }\n.good .what { color: var(--good); font-weight: 550; }\n.bad .what { color: var(--bad); font-weight: 550; }\n.command { display: block; width: fit-content; max-width: 100%; margin-top: 0.3rem; padding: 0.1em 0.55em; border-radius: 0.35em; background: var(--wash); color: var(--ink); font: 0.8rem/1.6 var(--mono); overflow-wrap: anywhere; }\n.links { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; margin-top: 0.3rem; font-size: 0.875rem; list-style: none; }\n.mails { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1.5rem; margin-top: 1.5rem; }\nfigure { margin: 0; display: flex; flex-direction: column; }\nfigcaption { margin-bottom: 0.6rem; color: var(--soft); font-size: 0.9rem; }\niframe { width: 100%; height: 38rem; border: 1px solid var(--rule); border-radius: 0.6rem; background: var(--raised); }\ndl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.35rem 2rem; margin: 1.5rem 0 0; }\ndt { font: 0.9rem/1.75 var(--mono); }\ndd { margin: 0; color: var(--soft); }\npre { margin: 1.2rem 0 0; padding: 1rem 1.25rem; border-radius: 0.6rem; background: var(--wash); font: 0.875rem/1.7 var(--mono); overflow-x: auto; }\n@media (max-width: 42rem) {\n  .steps > li { grid-template-columns: 5rem minmax(0, 1fr); }\n  .steps > li > div { grid-column: 1 / -1; }\n  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }\n  dd { margin-bottom: 0.7rem; }\n}\n</style>\n</head>\n<body>\n<header>\n<h1>A release, from commits to proof of delivery</h1>\n<p>What <code>waybill demo</code> did on this machine a moment ago, step by step. The product Orbit, its people and its packages are made up; the commands, the protocols and the record are real. Nothing left this machine.</p>\n</header>\n<main>\n<section>\n<h2>What people read</h2>\n<div class=\"mails\">\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "previews", "69:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</div>\n</section>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "chapters", "77:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<section>\n<h2>In this folder</h2>\n<dl>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "contents", "107:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</dl>\n</section>\n<section>\n<h2>Look further</h2>\n<p class=\"about\">In the folder <code>repository</code>, with the same product and its record:</p>\n<pre>waybill notes v2.0.0\nwaybill notes --all\nwaybill ledger log\nwaybill ledger verify\nwaybill ledger what-ran --environment production</pre>\n</section>\n</main>\n</body>\n</html>\n";
	},
	"useData": true
};

// templates/demo/guide.text.hbs
var guide_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return ((stack1 = alias2.safely(alias1(depth0, "name", "10:2"), "{{name}} at line 10")) != null ? stack1 : "") + "\n  " + ((stack1 = alias2.safely(alias1(depth0, "about", "11:4"), "{{about}} at line 11")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "steps", "13:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "  " + ((stack1 = alias2.safely(alias1(depth0, "time", "14:4"), "{{time}} at line 14")) != null ? stack1 : "") + "  " + ((stack1 = alias2.safely(alias1(depth0, "padded", "14:14"), "{{padded}} at line 14")) != null ? stack1 : "") + " " + ((stack1 = alias2.safely(alias1(depth0, "text", "14:25"), "{{text}} at line 14")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "commands", "15:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "                       $ " + ((stack1 = container.own.safely(depth0, "{{this}} at line 16")) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "  " + ((stack1 = alias2.safely(alias1(depth0, "padded", "23:4"), "{{padded}} at line 23")) != null ? stack1 : "") + " " + ((stack1 = alias2.safely(alias1(depth0, "about", "23:15"), "{{about}} at line 23")) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "WAYBILL DEMO\n============\n\nOpen index.html in a browser: it says the same, with everything one click away.\n\nNothing in this folder left this machine. The product Orbit, its people and its\npackages are made up; the commands, the protocols and the record are real.\n\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "chapters", "9:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "In this folder\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "contents", "22:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\nLook further, in the folder \"repository\":\n  waybill notes v2.0.0\n  waybill notes --all\n  waybill ledger log\n  waybill ledger verify\n  waybill ledger what-ran --environment production\n\nRunning \"waybill demo\" again replaces what the demo left here.\n";
	},
	"useData": true
};

// src/demo/guide.ts
/** What lies in the folder, in the order in which one would look at it. */
const contents = [
	["index.html", "start here: what happened, and all of it one click away"],
	["notes.md", "the release notes of 2.0.0, also as notes.html and notes.json"],
	["bom.cdx.json", "its bill of materials, CycloneDX 1.6"],
	["mails/", "every mail as it was sent (.eml) and as it is read (.html, .txt)"],
	["slack/index.html", "what the support channel got, also as messages.json"],
	["ledger/log.txt", "the record: what was announced, checked and sent, entry by entry"],
	["ledger/proof.json", "what ran in production, for an auditor: waybill ledger verify --bundle"],
	["page/index.html", "the changelog page that customers read, with its feeds"],
	["repository/waybill.yml", "the configuration, in the repository that it belongs to"]
];
/** Writes `index.html` and `README.txt`: what happened when, by which command, and where its result is. */
async function writeGuide(folder, chapters) {
	const view = {
		chapters: chapters.map(({ name, about, steps }) => ({
			name,
			about,
			steps: steps.map(stepView)
		})),
		contents: contents.map(([path, about]) => ({
			path,
			about,
			padded: path.padEnd(24)
		})),
		previews: previews.map(([path, label]) => ({
			path,
			label
		}))
	};
	const html = require_markdown.openTemplate("html", "demo/guide.html.hbs", guide_html_default);
	const text = require_markdown.openTemplate("text", "demo/guide.text.hbs", guide_text_default);
	await require_cli_program_ts.files.write((0, node_path.join)(folder, "index.html"), html(view));
	await require_cli_program_ts.files.write((0, node_path.join)(folder, "README.txt"), text(view));
}
const previews = [
	["mails/2.0.0-notice-lena.html", "Before the rollout: the notice that a customer got"],
	["mails/2.0.0-proof-lena.html", "After the checks: the proof of delivery, in the same thread"],
	["mails/2.1.0-exception-support.html", "When it did not arrive: the exception notice, to support alone"]
];
function stepView({ at, name, text, mood, commands, results }) {
	return {
		time: clockTime(at),
		name,
		padded: name.padEnd(10),
		text,
		mood,
		commands,
		results
	};
}
/** The time of the day where the demo runs. */
function clockTime(at) {
	return [
		at.getHours(),
		at.getMinutes(),
		at.getSeconds()
	].map((part) => String(part).padStart(2, "0")).join(":");
}

// src/demo/mail-reading.ts
/** Reads the mails that Waybill writes: MIME (RFC 2045 to 2047) with the encodings that nodemailer uses. */
function readMail(raw) {
	const { headers, leaves } = readPart(Buffer.from(raw).toString("latin1"));
	const shown = (type) => leaves.find((leaf) => leaf.type === type && leaf.name === null)?.content ?? "";
	return {
		subject: decodeWords(headers.get("subject") ?? ""),
		messageId: headers.get("message-id") ?? "",
		references: (headers.get("references") ?? "").split(/\s+/).filter((one) => one !== ""),
		text: shown("text/plain"),
		html: shown("text/html"),
		attachments: leaves.flatMap(({ name }) => name ?? [])
	};
}
function readPart(part) {
	const end = /\r?\n\r?\n/.exec(part);
	const headers = readHeaders(part.slice(0, end?.index));
	const body = end ? part.slice(end.index + end[0].length) : "";
	const type = headers.get("content-type") ?? "text/plain";
	const boundary = parameter(type, "boundary");
	if (boundary === null) return {
		headers,
		leaves: [leafOf(headers, type, body)]
	};
	return {
		headers,
		leaves: body.split(`--${boundary}`).slice(1, -1).flatMap((one) => readPart(one.replace(/^\r?\n/, "").replace(/\r?\n$/, "")).leaves)
	};
}
function leafOf(headers, type, body) {
	return {
		type: (/^[^;\s]+/.exec(type)?.[0] ?? "").toLowerCase(),
		name: parameter(headers.get("content-disposition") ?? "", "filename"),
		content: decodeBody(headers.get("content-transfer-encoding") ?? "7bit", body)
	};
}
function readHeaders(text) {
	const lines = text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
	return new Map(lines.map((line) => {
		const colon = line.indexOf(":");
		return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
	}));
}
function parameter(header, name) {
	const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, "i").exec(header);
	return match?.[1] ?? match?.[2] ?? null;
}
function decodeBody(encoding, body) {
	switch (encoding.toLowerCase()) {
		case "base64": return Buffer.from(body, "base64").toString("utf8");
		case "quoted-printable": return utf8(unquoted(body.replace(/=[ \t]*\r?\n/g, "")));
		default: return utf8(body);
	}
}
/** RFC 2047: `=?utf-8?Q?...?=`; white space between two encoded words is not shown. */
function decodeWords(text) {
	return text.replace(/\?=\s+=\?/g, "?==?").replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, encoding, word) => encoding.toUpperCase() === "B" ? Buffer.from(word, "base64").toString("utf8") : utf8(unquoted(word.replaceAll("_", " "))));
}
/** Text in which each character is one byte. */
function unquoted(text) {
	return text.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function utf8(bytes) {
	return Buffer.from(bytes, "latin1").toString("utf8");
}

// src/demo/mailbag.ts
function openMailbag(folder, { mails }) {
	let taken = 0;
	return { async empty(about) {
		const fresh = mails.slice(taken);
		taken += fresh.length;
		const kept = [];
		for (const { to, raw } of fresh) {
			const [address = ""] = to;
			const path = `mails/${about}-${address.split("@")[0]}`;
			const reading = readMail(raw);
			await require_cli_program_ts.files.write((0, node_path.join)(folder, `${path}.eml`), raw);
			await require_cli_program_ts.files.write((0, node_path.join)(folder, `${path}.html`), reading.html);
			await require_cli_program_ts.files.write((0, node_path.join)(folder, `${path}.txt`), reading.text);
			kept.push({
				...reading,
				to: address,
				path
			});
		}
		return kept.sort((a, b) => a.to < b.to ? -1 : 1);
	} };
}
/** Whether a mail program shows these mails in the thread of those: to each reader, an answer to what that reader got. */
function areAnswers(answers, notices) {
	return answers.every(({ to, references }) => {
		const notice = notices.find((one) => one.to === to);
		return notice !== void 0 && references.includes(notice.messageId);
	});
}

// src/demo/history.ts
const defaultAuthor = "Ada Lovelace <ada@acme.example>";
const firstDate = Date.UTC(2026, 0, 5, 9) / 1e3;
/**
* Makes a repository with exactly this history, by one `git fast-import` stream, and checks out `main`.
* Returns the object ids of the commits that have a mark.
*/
async function writeHistory(root, commits) {
	await (0, node_fs_promises.mkdir)(root, { recursive: true });
	await require_cli_ahead_ts.gitOutput([
		"init",
		"--quiet",
		"--initial-branch=main",
		"."
	], { cwd: root });
	const oids = await importCommits(root, commits);
	if (commits.some(({ branch }) => (branch ?? "main") === "main")) await require_cli_ahead_ts.gitOutput([
		"reset",
		"--quiet",
		"--hard",
		"main"
	], { cwd: root });
	return oids;
}
/** Goes on with a history: the first of these commits comes after the last one of `main`, which is checked out. */
async function continueHistory(root, commits) {
	const [first, ...others] = commits;
	if (!first) return /* @__PURE__ */ new Map();
	const oids = await importCommits(root, [{
		from: "refs/heads/main^0",
		...first
	}, ...others]);
	await require_cli_ahead_ts.gitOutput([
		"reset",
		"--quiet",
		"--hard",
		"main"
	], { cwd: root });
	return oids;
}
async function importCommits(root, commits) {
	await require_cli_ahead_ts.gitOutput([
		"fast-import",
		"--quiet",
		"--export-marks=.git/waybill-marks"
	], {
		cwd: root,
		input: Buffer.concat(streamOf(commits))
	});
	const names = new Map(commits.map((commit, index) => [index + 1, commit.mark]));
	const lines = (await (0, node_fs_promises.readFile)(`${root}/.git/waybill-marks`, "utf8")).trim().split("\n");
	const oids = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const [number = "", oid = ""] = line.split(" ");
		const mark = names.get(Number(number.slice(1)));
		if (mark !== void 0) oids.set(mark, oid);
	}
	return oids;
}
function streamOf(commits) {
	const numbers = /* @__PURE__ */ new Map();
	const out = [];
	const line = (text) => out.push(Buffer.from(`${text}\n`));
	const data = (content) => {
		const bytes = Buffer.from(content);
		out.push(Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n"));
	};
	let at = firstDate;
	commits.forEach((commit, index) => {
		const number = index + 1;
		if (commit.mark) numbers.set(commit.mark, number);
		at = commit.at ?? at + 60;
		const author = commit.author ?? "Ada Lovelace <ada@acme.example>";
		line(`commit refs/heads/${commit.branch ?? "main"}`);
		line(`mark :${number}`);
		line(`author ${author} ${at} +0000`);
		line(`committer ${author} ${at} +0000`);
		data(commit.message);
		if (commit.from) {
			const number = numbers.get(commit.from);
			line(`from ${number === void 0 ? commit.from : `:${number}`}`);
		}
		for (const mark of commit.merges ?? []) line(`merge :${numbers.get(mark)}`);
		for (const [path, content] of Object.entries(commit.files ?? {})) if (content === null) line(`D ${quoted(path)}`);
		else {
			line(`M 100644 inline ${quoted(path)}`);
			data(content);
		}
		line("");
		for (const tag of commit.tags ?? []) if (commit.annotation === void 0) {
			line(`reset refs/tags/${tag}`);
			line(`from :${number}`);
		} else {
			line(`tag ${tag}`);
			line(`from :${number}`);
			line(`tagger ${author} ${at} +0000`);
			data(commit.annotation);
		}
	});
	return out;
}
function quoted(path) {
	return `"${path.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n")}"`;
}

// src/demo/orbit-packages.ts
const first = {
	"cron-sentence": {
		version: "1.3.2",
		license: "ISC"
	},
	"event-loom": {
		version: "4.1.0",
		license: "MIT",
		needs: {
			"tz-lantern": "^2.4.0",
			"uuid-pebble": "^1.0.0"
		}
	},
	"harbor-test": {
		version: "6.2.1",
		license: "MIT",
		needs: { "tree-differ": "^3.1.0" },
		dev: true
	},
	"http-quay": {
		version: "3.8.4",
		license: "MIT",
		needs: { "mime-ledger": "^2.0.0" }
	},
	"lint-compass": {
		version: "2.0.7",
		license: "Apache-2.0",
		dev: true
	},
	"mail-courier-kit": {
		version: "5.0.3",
		license: "MIT",
		needs: { "mime-ledger": "^2.0.0" }
	},
	"mime-ledger": {
		version: "2.0.5",
		license: "MIT"
	},
	"pg-harbour": {
		version: "7.2.0",
		license: "BSD-3-Clause",
		needs: { "pool-otter": "^1.2.0" }
	},
	"pool-otter": {
		version: "1.2.9",
		license: "ISC"
	},
	"tree-differ": {
		version: "3.1.4",
		license: "MIT",
		dev: true
	},
	"tz-lantern": {
		version: "2.4.1",
		license: "Apache-2.0"
	},
	"uuid-pebble": {
		version: "1.0.3",
		license: "0BSD"
	}
};
/** What the product is built from, release by release. */
const releases = {
	"1.0.0": first,
	"1.1.0": {
		...first,
		"ics-weaver": {
			version: "0.9.4",
			license: "MIT",
			needs: { "tz-lantern": "^2.4.0" }
		}
	},
	"2.0.0": {
		...first,
		"ics-weaver": {
			version: "1.0.0",
			license: "MIT",
			needs: { "tz-lantern": "^2.4.0" }
		},
		"text-finder": {
			version: "2.2.0",
			license: "Apache-2.0",
			needs: { "word-stem-lite": "^1.1.0" }
		},
		"word-stem-lite": {
			version: "1.1.6",
			license: "BSD-2-Clause"
		}
	}
};
/**
* `package.json` and `package-lock.json` (lockfile version 3) of a version of the product. The packages are made up: they
* have no address to be fetched from, and digests that nobody else has.
*/
function packageFiles(version) {
	const packages = releases[version] ?? releases["2.0.0"] ?? first;
	const names = Object.keys(packages).sort();
	const needed = new Set(Object.values(packages).flatMap(({ needs = {} }) => Object.keys(needs)));
	const direct = names.filter((name) => !needed.has(name));
	const ranges = (dev) => Object.fromEntries(direct.filter((name) => packages[name]?.dev === true === dev).map((name) => [name, `^${packages[name]?.version}`]));
	const root = {
		name: "orbit",
		version,
		license: "Apache-2.0",
		dependencies: ranges(false),
		devDependencies: ranges(true)
	};
	const locked = names.map((name) => {
		const { version: exact, license, needs, dev } = packages[name] ?? {
			version: "0.0.0",
			license: "MIT"
		};
		return [`node_modules/${name}`, {
			version: exact,
			integrity: integrityOf(name, exact),
			...dev ? { dev } : {},
			license,
			...needs ? { dependencies: needs } : {}
		}];
	});
	const lock = {
		name: "orbit",
		version,
		lockfileVersion: 3,
		requires: true,
		packages: {
			"": root,
			...Object.fromEntries(locked)
		}
	};
	return {
		"package.json": text({
			...root,
			private: true
		}),
		"package-lock.json": text(lock)
	};
}
function integrityOf(name, version) {
	return `sha512-${(0, node_crypto.createHash)("sha512").update(`${name}@${version}`).digest("base64")}`;
}
function text(document) {
	return `${JSON.stringify(document, null, 2)}\n`;
}

// src/demo/orbit-history.ts
const mira = "Mira Lindqvist <mira@acme.example>";
const jonas = "Jonas Weber <jonas@acme.example>";
const amara = "Amara Okafor <amara@acme.example>";
const tomas = "Tomas Rivera <tomas@acme.example>";
const readme = "# Orbit\n\nShared calendars for teams: one place, every time zone.\n";
/** Who maintains the product: tags are theirs. */
const maintainer = {
	name: "Mira Lindqvist",
	email: "mira@acme.example"
};
/**
* The past of Orbit, a made-up product: 1.0.0, 1.1.0, and the first half of what is to be 2.0.0, up to the commit marked
* `dragging`, which the next one takes back. `files` are added to the commit that sets Waybill up.
*/
function orbitPast(now, files) {
	const on = (days, hour, minute) => workday(now, days, hour, minute);
	return [
		{
			message: "feat: shared calendars for a whole team",
			author: mira,
			at: on(93, 9, 12),
			files: {
				"README.md": readme,
				"src/calendar.js": source("calendars"),
				...packageFiles("1.0.0")
			}
		},
		{
			message: "feat(api): read and write events over HTTP",
			author: jonas,
			at: on(91, 14, 40),
			files: { "src/api.js": source("events over HTTP") }
		},
		{
			message: "feat(reminders): a mail before an event starts",
			author: amara,
			at: on(88, 11, 3),
			files: { "src/reminders.js": source("reminders") }
		},
		{
			message: "fix(api): a recurring event keeps its time when the clocks change\n\nCloses #9",
			author: jonas,
			at: on(84, 16, 21),
			files: { "src/api.js": source("events over HTTP, in every season") }
		},
		{
			message: "docs: how to run Orbit on your own machine",
			author: tomas,
			at: on(83, 10, 30),
			files: { "README.md": `${readme}\nRun it: npm start\n` }
		},
		{
			message: "chore(release): 1.0.0",
			author: mira,
			at: on(80, 9, 55),
			files: { "CHANGELOG.md": "# Changelog\n" },
			tags: ["v1.0.0"],
			annotation: "Orbit 1.0.0"
		},
		{
			message: "feat(import): read calendars from ICS files\n\nCloses #14",
			author: tomas,
			at: on(71, 13, 8),
			files: { "src/import.js": source("ICS files") }
		},
		{
			message: "perf(api): one query for a month of events, and not one a day",
			author: jonas,
			at: on(66, 15, 47),
			files: { "src/month.js": source("a month") }
		},
		{
			message: "fix(reminders): no second mail when an event moves\n\nFixes #21",
			author: amara,
			at: on(62, 10, 16),
			files: { "src/reminders.js": source("reminders, once") }
		},
		{
			message: "feat(web): dark mode",
			author: mira,
			at: on(57, 17, 2),
			files: { "src/theme.css": ":root { color-scheme: light dark; }\n" }
		},
		{
			message: `fix(web): the week starts on the day that people expect\n\nCo-authored-by: ${tomas}`,
			author: amara,
			at: on(51, 9, 39),
			files: { "src/week.js": source("weeks") }
		},
		{
			message: "test(web): the dialogs, with a keyboard alone",
			author: mira,
			at: on(47, 12, 25),
			files: { "test/dialogs.js": source("dialogs") }
		},
		{
			message: "chore(release): 1.1.0",
			author: mira,
			at: on(44, 10, 5),
			files: packageFiles("1.1.0"),
			tags: ["v1.1.0"],
			annotation: "Orbit 1.1.0"
		},
		{
			message: "ci: announce releases and prove their delivery with Waybill",
			author: jonas,
			at: on(41, 11, 30),
			files
		},
		{
			message: "feat(search): find events by person, place or any word\n\nThe index is built on the first start and takes about a minute for 100,000 events.\n\nCloses #38",
			author: tomas,
			at: on(34, 14, 12),
			files: { "src/search.js": source("search") }
		},
		{
			message: `feat(api)!: event times carry their time zone

A team in two countries could not tell whose nine o'clock was meant.

BREAKING CHANGE: \`start\` and \`end\` of an event are RFC 3339 times with an offset, such as 2027-03-01T09:00:00+01:00.
Clients that send a time without an offset get a 422. Before you upgrade, add the offset wherever you write events;
reading needs no change, since the old form can be read from the new one.

Closes #52`,
			author: jonas,
			at: on(27, 16, 44),
			files: { "src/api.js": source("events over HTTP, with their offset") }
		},
		{
			message: "feat(web): drag events from one calendar to another",
			mark: "dragging",
			author: amara,
			at: on(20, 15, 33),
			files: { "src/drag.js": source("dragging") }
		}
	];
}
/** The second half of 2.0.0, up to minutes ago; `dragging` is the object id of the commit that is taken back. */
function orbitDraft(now, dragging) {
	const on = (days, hour, minute) => workday(now, days, hour, minute);
	return [
		{
			message: "fix(web): every button of a dialog can be reached with the keyboard\n\nCloses #45",
			author: mira,
			at: on(16, 10, 51),
			files: { "src/dialog.js": source("dialogs") }
		},
		{
			message: `Revert "feat(web): drag events from one calendar to another"\n\nThis reverts commit ${dragging}.\n\nIt loses the guests of an event; it comes back when it does not.`,
			author: amara,
			at: on(13, 9, 27),
			files: { "src/drag.js": null }
		},
		{
			message: `feat(reminders): say how early, for each calendar\n\nCo-authored-by: ${mira}`,
			author: tomas,
			at: on(9, 13, 19),
			files: { "src/reminders.js": source("reminders, as early as you like") }
		},
		{
			message: "fix(auth): a link to sign in works once, and for 15 minutes\n\nRefs #61",
			author: jonas,
			at: on(6, 11, 8),
			files: { "src/auth.js": source("signing in") }
		},
		{
			message: "Friendlier words in the welcome mail",
			author: amara,
			at: on(3, 16, 36),
			files: { "src/welcome.txt": "Welcome to Orbit. Shall we look at your week?\n" }
		},
		{
			message: "docs(api): examples with offsets",
			author: jonas,
			at: minutesAgo(now, 47),
			files: { "docs/api.md": "# The API\n" }
		},
		{
			message: "chore(release): 2.0.0",
			author: mira,
			at: minutesAgo(now, 9),
			files: packageFiles("2.0.0")
		}
	];
}
/** What comes after 2.0.0, in a hurry: the release that does not arrive. */
function orbitNext(now) {
	return [
		{
			message: "feat(web): print a month on one page\n\nCloses #67",
			author: tomas,
			at: minutesAgo(now, 0) - 3,
			files: { "src/print.js": source("printing") }
		},
		{
			message: "fix(import): files from 1998 are read, too\n\nFixes #70",
			author: amara,
			at: minutesAgo(now, 0) - 2,
			files: { "src/import.js": source("ICS files, old and new") }
		},
		{
			message: "chore(release): 2.1.0",
			author: mira,
			at: minutesAgo(now, 0) - 1,
			files: packageFiles("2.1.0")
		}
	];
}
function source(of) {
	return `// Orbit: ${of}\n`;
}
/** Seconds since 1970, that many days before today at a time of the day, UTC. */
function workday(now, days, hour, minute) {
	return Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()) / 1e3 - days * 86400 + hour * 3600 + minute * 60 + days % 60;
}
function minutesAgo(now, minutes) {
	return Math.floor(now.getTime() / 1e3) - minutes * 60;
}

// src/demo/orbit-repository.ts
/** Makes `repository` and `remote.git` in the folder: the past, and the draft of 2.0.0. `files` set Waybill up. */
async function makeRepository(folder, files) {
	const root = (0, node_path.join)(folder, "repository");
	const git = async (...args) => (await require_cli_ahead_ts.gitOutput(args, { cwd: root })).toString("utf8").trim();
	const marks = await writeHistory(root, orbitPast(/* @__PURE__ */ new Date(), files));
	await continueHistory(root, orbitDraft(/* @__PURE__ */ new Date(), marks.get("dragging") ?? ""));
	await git("config", "core.hooksPath", ".git/no-hooks");
	await git("config", "tag.gpgSign", "false");
	await git("config", "user.name", maintainer.name);
	await git("config", "user.email", maintainer.email);
	await git("init", "--quiet", "--bare", "--template=", "--initial-branch=main", "../remote.git");
	await git("remote", "add", "origin", "../remote.git");
	const push = () => git("push", "--quiet", "--tags", "origin", "main");
	await push();
	return {
		root,
		head: () => git("rev-parse", "HEAD"),
		async tag(version) {
			await git("tag", "--annotate", "--message", `Orbit ${version}`, `v${version}`);
			await push();
		},
		async goOn() {
			await continueHistory(root, orbitNext(/* @__PURE__ */ new Date()));
			await push();
		},
		async entriesAtRemote() {
			return Number(await git("--git-dir", "../remote.git", "rev-list", "--count", "waybill-ledger"));
		}
	};
}

// src/demo/orbit-setting.ts
/** The Slack channel of the made-up support team. */
const supportChannel = {
	id: "C0DEMO12345",
	name: "orbit-support"
};
/** The mailbox of the made-up support team: the only one that hears of what goes wrong. */
const supportMailbox = "support@orbit.example";
/** The made-up customers who get mail; somebody who opted out is in the list too. */
const customers = [
	"imani@northlight.example",
	"joris@deltaworks.example",
	"lena@blumenfeld.example",
	"sofia@atlas.example"
];
/** The subscriber list of the customers, as it lies outside of the repository. */
const customerList = `address,name,time-zone,opted-out
lena@blumenfeld.example,Lena Brandt,,
joris@deltaworks.example,Joris de Vries,Europe/Amsterdam,
sofia@atlas.example,Sofia Marques,America/Sao_Paulo,
imani@northlight.example,Imani Cole,,
henrik@fjordline.example,Henrik Dahl,,yes
`;
/** Secrets as a workflow would have them; made anew for each run, and good for the stand-ins alone. */
function demoSecrets(smtpUrl) {
	return {
		SMTP_URL: smtpUrl,
		SLACK_BOT_TOKEN: `xoxb-demo-${(0, node_crypto.randomBytes)(12).toString("hex")}`,
		WAYBILL_RECIPIENT_KEY: (0, node_crypto.randomBytes)(32).toString("hex")
	};
}
/** The product's `waybill.yml`, with the stand-ins where a product would name its own servers. */
function orbitConfiguration(at) {
	return `# How Orbit is shipped. \${NAME} is taken from the environment: no secret is in this file.
product: Orbit
repository: https://github.com/acme/orbit

environments:
  production:
    targets:
      - { url: "${at.service}", name: orbit.example }   # the demo's own service stands in for it
    checks:
      - { kind: http, path: /health, version: "$.version", commit: "$.commit" }
    # Quick, for a demo. Without this line: an answer every 5 s, 25 of them, watched for 2 minutes, given up after 10.
    timing: { interval: 20ms, timeout: 2s, successes: 3, samples: 25, bake: 200ms, deadline: 3s }
    notify: [customers, support]

audiences:
  customers:                                            # external: they hear what is done, not what went wrong
    wants: { types: [feat, fix, perf, security], breaking: always }
    email: { list: ../customers.csv }                   # outside of git, where addresses belong
    time-zone: Europe/Berlin
  support:
    external: false
    slack: [${supportChannel.id}]                                # #${supportChannel.name}
    email: { addresses: [${supportMailbox}] }
    time-zone: Europe/Berlin

channels:
  slack: { token: "\${SLACK_BOT_TOKEN}", api: "${at.slackApi}" }
  email: { smtp: "\${SMTP_URL}", from: "Orbit Releases <releases@orbit.example>", reply-to: hello@orbit.example }

early-access: "Try it today on https://next.orbit.example, with your usual account."
page:
  title: Orbit changelog
  description: What is new in Orbit, and what you need to do.
  bom: all                                              # every release says what is inside, and offers it to download
network: { private-hosts: [127.0.0.1] }                 # everything here is on this machine
`;
}

// templates/demo/slack.html.hbs
var slack_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<article class=\"message\">\n<div class=\"face\" aria-hidden=\"true\">W</div>\n<div>\n<p class=\"who\"><strong>Waybill</strong> <span class=\"app\">APP</span> <span>" + ((stack1 = container.own.safely(container.strict(depth0, "time", "37:77"), "{{time}} at line 37")) != null ? stack1 : "") + "</span></p>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "drawn"), depth0, {
			"name": "drawn",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n</article>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "message"), alias1(depth0, "root", "44:12"), {
			"name": "message",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "replies"), "length", "45:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<div class=\"replies\">\n<p class=\"count\">" + ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "replies"), "length", "47:25"), "reply", "replies"), "{{count}} at line 47")) != null ? stack1 : "") + " in the thread</p>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replies", "48:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</div>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "message"), depth0, {
			"name": "message",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		container.lookupProperty;
		return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n<title>#" + ((stack1 = alias2.safely(alias1(depth0, "channel", "7:10"), "{{channel}} at line 7")) != null ? stack1 : "") + "</title>\n<style>\n* { box-sizing: border-box; }\nbody { margin: 0; background: #ffffff; color: #1d1c1d; font: 15px/1.47 Lato, ui-sans-serif, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Liberation Sans\", Arial, sans-serif; }\nmain { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem 4rem; }\nh1 { margin: 0 0 1.5rem; padding: 1rem 0 0.9rem; border-bottom: 1px solid #dddddd; font-size: 1.15rem; }\n.message { display: grid; grid-template-columns: 36px minmax(0, 1fr); gap: 0 0.7rem; margin: 0 0 1.1rem; }\n.face { width: 36px; height: 36px; border-radius: 6px; background: #17405c; color: #ffffff; font-weight: 800; line-height: 36px; text-align: center; }\n.who { margin: 0; line-height: 1.2; }\n.who strong { font-weight: 800; }\n.who span { margin-left: 0.3rem; color: #616061; font-size: 0.8rem; }\n.app { padding: 0 0.25rem; border-radius: 3px; background: #e8e8e8; font-size: 0.65rem; font-weight: 700; }\nh2 { margin: 0.35rem 0 0.3rem; font-size: 1.13rem; line-height: 1.35; }\np { margin: 0 0 0.45rem; overflow-wrap: anywhere; }\nhr { margin: 0.8rem 0; border: 0; border-top: 1px solid #dddddd; }\n.small { color: #616061; font-size: 0.8rem; }\na { color: #1264a3; text-decoration: none; }\na:hover { text-decoration: underline; }\ncode { padding: 1px 3px; border: 1px solid #dddddd; border-radius: 3px; background: #f8f8f8; color: #c01343; font: 12px/1.5 ui-monospace, Menlo, Consolas, \"Liberation Mono\", monospace; }\n.replies { margin: -0.3rem 0 2.2rem 3rem; padding: 0.2rem 0 0 1rem; border-left: 3px solid #ecebec; }\n.count { margin: 0 0 0.8rem; color: #1264a3; font-size: 0.8rem; font-weight: 700; }\n</style>\n</head>\n<body>\n<main>\n<h1># " + ((stack1 = alias2.safely(alias1(depth0, "channel", "32:8"), "{{channel}} at line 32")) != null ? stack1 : "") + "</h1>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "threads", "42:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</main>\n</body>\n</html>\n";
	},
	"main_d": function(fn, props, container, depth0, data, blockParams, depths) {
		var decorators = container.decorators;
		var decorator = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(decorators, "inline");
		if (typeof decorator !== "function") throw new Error("Missing decorator: \"inline\"");
		fn = decorator(fn, props, container, {
			"name": "inline",
			"hash": {},
			"fn": container.program(0, data, 0, blockParams, depths),
			"inverse": container.noop,
			"args": ["message"],
			"data": data
		}) || fn;
		return fn;
	},
	"useDecorators": true,
	"usePartial": true,
	"useData": true,
	"useDepths": true
};

// src/demo/slack-view.ts
/** Writes what the channel got: as it came (`slack/messages.json`), and as Slack would show it (`slack/index.html`). */
async function keepSlack(folder, { messages }) {
	await require_cli_program_ts.files.write((0, node_path.join)(folder, "slack/messages.json"), `${JSON.stringify(messages, null, 2)}\n`);
	const render = require_markdown.openTemplate("html", "demo/slack.html.hbs", slack_html_default, { drawn: require_drawn_html.drawn_html_default });
	const threads = messages.filter(({ threadTs }) => threadTs === null).map((root) => ({
		root: viewOf(root),
		replies: messages.filter(({ threadTs }) => threadTs === root.ts).map(viewOf)
	}));
	await require_cli_program_ts.files.write((0, node_path.join)(folder, "slack/index.html"), render({
		channel: supportChannel.name,
		threads
	}));
}
function viewOf({ ts, blocks }) {
	return {
		time: `${(/* @__PURE__ */ new Date(Number(ts) * 1e3)).toISOString().slice(11, 16)} UTC`,
		parts: require_drawn_html.drawSlack(blocks)
	};
}

// src/demo/stage.ts
/** A stage for the story: its commands are those of the command line, its checks are the story's own. */
function openStage({ runCommand, tell, signal, ...place }) {
	const { repository, standIns } = place;
	function handsOf(name, commands) {
		const check = (holds, otherwise) => {
			if (!holds) throw notAsTold(name, otherwise);
		};
		async function runOne(argv, exitCode) {
			const ran = await runCommand([
				...argv,
				"--cwd",
				repository.root,
				"--no-color"
			], standIns.secrets);
			if (signal.aborted) throw interrupted$1(signal);
			const said = ran.stderr.trim().replace(/\s+/g, " ").slice(-400);
			check(ran.exitCode === exitCode, `waybill ${argv[0]} ended with exit code ${ran.exitCode} and not ${exitCode}: ${said}`);
			return ran.stdout;
		}
		return {
			check,
			ask: (argv) => runOne(argv, require_cli_ahead_ts.exitCodes.done),
			waybill(argv, exitCode = require_cli_ahead_ts.exitCodes.done) {
				commands.push(typed(argv, place.folder));
				return runOne(argv, exitCode);
			}
		};
	}
	return {
		...place,
		async act(name, does) {
			if (signal.aborted) throw interrupted$1(signal);
			const commands = [];
			const told = await does(handsOf(name, commands));
			tell({
				at: /* @__PURE__ */ new Date(),
				name,
				mood: "plain",
				results: [],
				place: null,
				...told,
				commands
			});
		}
	};
}
/** A command line as one would type it in the repository. */
function typed(argv, folder) {
	return `waybill ${argv.filter((word) => word !== "--json").map((word) => word.replace((0, node_path.join)(folder, "/"), "../")).join(" ")}`;
}
function notAsTold(name, otherwise) {
	return new require_cli_ahead_ts.WaybillError("UNEXPECTED", `The demo's step "${name}" went another way than its story: ${otherwise}`, {
		exitCode: require_cli_ahead_ts.exitCodes.ourFault,
		hint: "What was made until then is still in the folder. Please report it."
	});
}
function interrupted$1({ reason }) {
	return new require_cli_ahead_ts.WaybillError("UNEXPECTED", "The demo was interrupted.", { exitCode: reason === require_cli_ahead_ts.exitCodes.terminated ? require_cli_ahead_ts.exitCodes.terminated : require_cli_ahead_ts.exitCodes.interrupted });
}

// src/demo/service.ts
/**
* Starts the stand-in for the product that is shipped, on a free port of 127.0.0.1. `/health` answers
* `{status, version, commit}`, everything else 404. As behind a real balancer, a connection that is kept open stays
* with its instance: only fresh connections can meet a stale one.
*/
async function startService(running, instances = 1) {
	const releases = Array.from({ length: instances }, () => running);
	const instanceOf = /* @__PURE__ */ new WeakMap();
	let connections = 0;
	let failing = null;
	function answer(request, response) {
		const instance = instanceOf.get(request.socket) ?? 0;
		const headers = {
			"content-type": "application/json",
			"x-instance": String(instance + 1)
		};
		if (request.url?.split("?")[0] !== "/health") {
			response.writeHead(404, headers).end("{\"error\":\"not found\"}\n");
			return;
		}
		const status = failing === null ? "ok" : "failing";
		response.writeHead(failing ?? 200, headers).end(`${JSON.stringify({
			status,
			...releases[instance]
		})}\n`);
	}
	const server = (0, node_http.createServer)(answer);
	server.on("connection", (socket) => instanceOf.set(socket, connections++ % instances));
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address();
	return {
		url: `http://127.0.0.1:${port}`,
		deploy(next, count = instances) {
			releases.fill(next, 0, count);
		},
		fail(status) {
			failing = status;
		},
		close() {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		}
	};
}

// src/demo/slack-blocks.ts
/** Slack's own limits on a message: documentation "Block Kit reference", and bolt-js#2509 for the size of all blocks. */
const limits = {
	blocks: 50,
	headerText: 150,
	sectionText: 3e3,
	fieldText: 2e3,
	fields: 10,
	contextElements: 10,
	/** Characters of the JSON of all blocks together; not documented. */
	allBlocks: 13200
};
const types = /* @__PURE__ */ new Set([
	"actions",
	"context",
	"divider",
	"header",
	"image",
	"markdown",
	"rich_text",
	"section",
	"table"
]);
/**
* What Slack answers to the `blocks` argument of a message, a JSON string: null when it takes them, else the error
* and, for `invalid_blocks`, the messages in Slack's words with a JSON pointer each.
*/
function refuseBlocks(json) {
	let blocks;
	try {
		blocks = JSON.parse(json);
	} catch {
		return {
			error: "invalid_blocks_format",
			messages: []
		};
	}
	if (!Array.isArray(blocks)) return {
		error: "invalid_blocks_format",
		messages: []
	};
	const messages = [...tooMany(blocks, limits.blocks, "/blocks"), ...blocks.flatMap((block, index) => blockFaults(fieldsOf(block), `/blocks/${index}`))];
	if (messages.length > 0) return {
		error: "invalid_blocks",
		messages
	};
	return json.length > limits.allBlocks ? {
		error: "msg_blocks_too_long",
		messages: []
	} : null;
}
function blockFaults(block, pointer) {
	const type = String(block["type"]);
	if (!types.has(type)) return [at(`unsupported type: ${type}`, `${pointer}/type`)];
	if (type === "header") {
		const kind = fieldsOf(block["text"])["type"];
		if (kind !== "plain_text") return [at(`unsupported type: ${String(kind)}`, `${pointer}/text/type`)];
		return textFaults(block["text"], limits.headerText, `${pointer}/text`);
	}
	if (type === "context") return contextFaults(block["elements"], `${pointer}/elements`);
	if (type !== "section") return [];
	if (block["text"] === void 0 && block["fields"] === void 0) return [at("missing required field: text or fields", pointer)];
	const fields = Array.isArray(block["fields"]) ? block["fields"] : [];
	return [
		...block["text"] === void 0 ? [] : textFaults(block["text"], limits.sectionText, `${pointer}/text`),
		...tooMany(fields, limits.fields, `${pointer}/fields`),
		...fields.flatMap((field, index) => textFaults(field, limits.fieldText, `${pointer}/fields/${index}`))
	];
}
function contextFaults(value, pointer) {
	const elements = Array.isArray(value) ? value : [];
	const texts = elements.flatMap((element, index) => /^(?:mrkdwn|plain_text)$/.test(String(fieldsOf(element)["type"])) ? textFaults(element, limits.sectionText, `${pointer}/${index}`) : []);
	return [...tooMany(elements, limits.contextElements, pointer), ...texts];
}
function textFaults(value, limit, pointer) {
	const text = fieldsOf(value)["text"];
	if (typeof text !== "string") return [at("missing required field: text", pointer)];
	if (text === "") return [at("must be more than 0 characters", `${pointer}/text`)];
	return text.length > limit ? [at(`must be less than ${limit + 1} characters`, `${pointer}/text`)] : [];
}
function tooMany(value, limit, pointer) {
	return Array.isArray(value) && value.length > limit ? [at(`no more than ${limit} items allowed`, pointer)] : [];
}
function at(message, pointer) {
	return `${message} [json-pointer:${pointer}]`;
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}

// src/demo/slack-workspace.ts
const maximumText = 4e4;
const botId = "B0123456789";
/** Channels are known by id; a person (`U...`) has a conversation with the same letters after a `D`. */
function openWorkspace(options) {
	const messages = [];
	const files = [];
	const pending = /* @__PURE__ */ new Map();
	const deleted = /* @__PURE__ */ new Set();
	let posts = 0;
	const people = options.channels.filter((id) => /^[UW]/.test(id));
	const conversations = /* @__PURE__ */ new Set([...options.channels.filter((id) => !/^[UW]/.test(id)), ...people.map((id) => conversationWith(id))]);
	const methods = {
		"auth.test": () => ({
			ok: true,
			team: "Demo",
			team_id: "T0123456789",
			user: "waybill",
			bot_id: botId
		}),
		"chat.postMessage": post,
		"chat.update": update,
		"chat.getPermalink": permalink,
		"conversations.open": openConversation,
		"conversations.info": channelInfo,
		"conversations.history": (form) => page(form, ({ threadTs }) => threadTs === null),
		"conversations.replies": replies,
		"files.getUploadURLExternal": askUpload,
		"files.completeUploadExternal": completeUpload
	};
	function post(form) {
		const asked = form.get("channel") ?? "";
		const channel = people.includes(asked) ? conversationWith(asked) : asked;
		const refused = refuseChannel(channel) ?? refuseArchived(channel) ?? refuseContent(form);
		if (refused) return refused;
		const thread = form.get("thread_ts");
		if (thread !== null && !deleted.has(thread) && find(channel, thread) === void 0) return {
			ok: false,
			error: "thread_not_found"
		};
		posts += 1;
		const ts = `${Math.floor(Date.now() / 1e3)}.${String(posts).padStart(6, "0")}`;
		const message = {
			channel,
			ts,
			threadTs: thread !== null && deleted.has(thread) ? null : thread,
			...contentOf(form)
		};
		messages.push(message);
		return {
			ok: true,
			channel,
			ts,
			message: asSlackSays(message)
		};
	}
	function update(form) {
		const channel = form.get("channel") ?? "";
		const refused = refuseChannel(channel) ?? refuseArchived(channel) ?? refuseContent(form);
		if (refused) return refused;
		const known = find(channel, form.get("ts"));
		if (known === void 0) return {
			ok: false,
			error: "message_not_found"
		};
		const { text, blocks } = contentOf(form);
		messages[messages.indexOf(known)] = {
			...known,
			text,
			blocks
		};
		return {
			ok: true,
			channel,
			ts: known.ts,
			text: form.get("text") ?? ""
		};
	}
	function permalink(form) {
		const channel = form.get("channel") ?? "";
		const refused = refuseChannel(channel);
		if (refused) return refused;
		const known = find(channel, form.get("message_ts"));
		if (known === void 0) return {
			ok: false,
			error: "message_not_found"
		};
		return {
			ok: true,
			channel,
			permalink: `https://demo.slack.example/${channel}/${known.ts}`
		};
	}
	function openConversation(form) {
		const person = form.get("users") ?? "";
		if (!people.includes(person)) return {
			ok: false,
			error: "user_not_found"
		};
		return {
			ok: true,
			channel: { id: conversationWith(person) }
		};
	}
	function channelInfo(form) {
		const id = form.get("channel") ?? "";
		if (!conversations.has(id)) return {
			ok: false,
			error: "channel_not_found"
		};
		const is_member = options.absent?.includes(id) !== true;
		const is_archived = options.archived?.includes(id) === true;
		return {
			ok: true,
			channel: {
				id,
				name: id.toLowerCase(),
				is_member,
				is_archived,
				is_private: false
			}
		};
	}
	function replies(form) {
		const root = form.get("ts") ?? "";
		if (find(form.get("channel") ?? "", root) === void 0) return {
			ok: false,
			error: "thread_not_found"
		};
		return page(form, ({ ts, threadTs }) => ts === root || threadTs === root);
	}
	/** Newest first, as many as fit a page; the cursor is how many came before. */
	function page(form, belongs) {
		const channel = form.get("channel") ?? "";
		const refused = refuseChannel(channel);
		if (refused) return refused;
		const oldest = Number(form.get("oldest") ?? 0);
		const from = Number(form.get("cursor") ?? 0);
		const size = Math.min(Number(form.get("limit") ?? 100), options.pageSize);
		const withMetadata = form.get("include_all_metadata") === "true";
		const found = messages.filter((one) => one.channel === channel && Number(one.ts) > oldest && belongs(one));
		const shown = found.reverse().slice(from, from + size);
		const more = found.length > from + size;
		return {
			ok: true,
			messages: shown.map((message) => asSlackSays(withMetadata ? message : {
				...message,
				metadata: null
			})),
			has_more: more,
			response_metadata: { next_cursor: more ? String(from + size) : "" }
		};
	}
	function askUpload(form) {
		const length = Number(form.get("length"));
		const name = form.get("filename") ?? "";
		if (name === "" || !(length > 0)) return {
			ok: false,
			error: "invalid_arguments"
		};
		const id = `F${String(pending.size + 1).padStart(10, "0")}`;
		pending.set(id, {
			name,
			length,
			bytes: null
		});
		return {
			ok: true,
			upload_url: `${options.uploads()}${id}`,
			file_id: id
		};
	}
	function completeUpload(form) {
		const channel = form.get("channel_id") ?? "";
		const refused = refuseChannel(channel);
		if (refused) return refused;
		const asked = JSON.parse(form.get("files") ?? "[]");
		const uploads = asked.map(({ id }) => pending.get(id));
		if (uploads.length === 0 || uploads.some((one) => !one?.bytes)) return {
			ok: false,
			error: "file_not_found"
		};
		for (const { id, title } of asked) {
			const { name, bytes } = pending.get(id) ?? {};
			pending.delete(id);
			if (bytes) files.push({
				name: title ?? name ?? "",
				channel,
				threadTs: form.get("thread_ts"),
				bytes
			});
		}
		return {
			ok: true,
			files: asked.map(({ id }) => ({ id }))
		};
	}
	function find(channel, ts) {
		return messages.find((one) => one.channel === channel && one.ts === ts);
	}
	function refuseChannel(channel) {
		if (!conversations.has(channel)) return {
			ok: false,
			error: "channel_not_found"
		};
		return options.absent?.includes(channel) === true ? {
			ok: false,
			error: "not_in_channel"
		} : null;
	}
	/** What is archived can still be read. */
	function refuseArchived(channel) {
		return options.archived?.includes(channel) === true ? {
			ok: false,
			error: "is_archived"
		} : null;
	}
	return {
		messages,
		files,
		answer(method, form) {
			const serve = methods[method];
			return serve ? serve(form) : {
				ok: false,
				error: "unknown_method",
				req_method: method
			};
		},
		receive(file, bytes) {
			const place = pending.get(file);
			if (place?.length !== bytes.length) return false;
			place.bytes = bytes;
			return true;
		},
		remove(ts) {
			deleted.add(ts);
			const index = messages.findIndex((one) => one.ts === ts);
			if (index !== -1) messages.splice(index, 1);
		}
	};
}
function conversationWith(person) {
	return `D${person.slice(1)}`;
}
function refuseContent(form) {
	const said = form.get("text") ?? "";
	const blocks = form.get("blocks");
	if (said === "" && blocks === null) return {
		ok: false,
		error: "no_text"
	};
	if (said.length > maximumText) return {
		ok: false,
		error: "msg_too_long"
	};
	const refused = blocks === null ? null : refuseBlocks(blocks);
	if (refused === null) return null;
	return {
		ok: false,
		error: refused.error,
		errors: refused.messages,
		response_metadata: { messages: refused.messages.map((message) => `[ERROR] ${message}`) }
	};
}
function contentOf(form) {
	return {
		text: form.get("text") ?? "",
		blocks: JSON.parse(form.get("blocks") ?? "[]"),
		metadata: JSON.parse(form.get("metadata") ?? "null"),
		clientMessageId: form.get("client_msg_id")
	};
}
function asSlackSays(message) {
	return {
		type: "message",
		bot_id: botId,
		ts: message.ts,
		text: message.text,
		blocks: message.blocks,
		...message.threadTs === null ? {} : { thread_ts: message.threadTs },
		...message.metadata === null ? {} : { metadata: message.metadata }
	};
}

// src/demo/slack-server.ts
const scopesOfDemo = [
	"chat:write",
	"channels:history",
	"groups:history",
	"im:history",
	"im:write",
	"files:write"
];
/** The scope that a method needs (docs.slack.dev, its page). */
const neededFor = {
	"chat.postMessage": ["chat:write"],
	"chat.update": ["chat:write"],
	"conversations.open": ["im:write"],
	"conversations.info": [
		"channels:read",
		"groups:read",
		"im:read",
		"mpim:read"
	],
	"conversations.history": [
		"channels:history",
		"groups:history",
		"im:history"
	],
	"conversations.replies": [
		"channels:history",
		"groups:history",
		"im:history"
	],
	"files.getUploadURLExternal": ["files:write"],
	"files.completeUploadExternal": ["files:write"]
};
/** Starts the stand-in on a free port of 127.0.0.1; it knows one token, and these channels and people. */
async function startSlackServer(options) {
	const scopes = options.scopes ?? scopesOfDemo;
	const faults = [];
	const log = [];
	let origin = "";
	let place = null;
	const workspace = openWorkspace({
		channels: options.channels,
		absent: options.absent ?? [],
		archived: options.archived ?? [],
		uploads: () => place ?? `${origin}/upload/`,
		pageSize: options.pageSize ?? 200
	});
	async function serve(request, response) {
		const path = request.url ?? "";
		const body = await (0, node_stream_consumers.buffer)(request);
		const file = path.startsWith("/upload/") ? path.slice(8) : null;
		const form = new URLSearchParams(file === null ? body.toString("utf8") : "");
		const method = file === null ? path.replace(/^\/api\//, "") : "upload";
		log.push({
			method,
			fields: Object.fromEntries(form)
		});
		const serveIt = () => file === null ? workspace.answer(method, form) : { ok: request.headers.authorization === void 0 && workspace.receive(file, body) };
		const refused = file === null ? refuseToken(request, form, options.token) ?? refuseScope(method) : null;
		response.setHeader("x-oauth-scopes", scopes.join(","));
		if (refused) return answer(response, refused);
		const index = faults.findIndex((one) => one.method === method);
		const [spoiled] = index === -1 ? [] : faults.splice(index, 1);
		if (spoiled && spoiled.fault.kind !== "nothing") return spoil(spoiled.fault, serveIt, response);
		const served = serveIt();
		answer(response, served, file !== null && !served.ok ? 400 : 200);
	}
	function refuseScope(method) {
		const needed = neededFor[method];
		if (needed === void 0 || needed.some((scope) => scopes.includes(scope))) return null;
		return {
			ok: false,
			error: "missing_scope",
			needed: needed.join(","),
			provided: scopes.join(",")
		};
	}
	function spoil(fault, serveIt, response) {
		switch (fault.kind) {
			case "rate-limited":
				if (fault.retryAfter !== null) response.setHeader("retry-after", String(fault.retryAfter));
				return answer(response, {
					ok: false,
					error: "ratelimited"
				}, 429);
			case "error": return answer(response, {
				ok: false,
				error: fault.error
			});
			case "status":
				response.writeHead(fault.status, { "content-type": "text/html" }).end("<h1>Not now</h1>");
				return;
			case "reset":
				serveIt();
				response.socket?.destroy();
				return;
			case "hang": serveIt();
		}
	}
	const server = (0, node_http.createServer)((request, response) => {
		serve(request, response).catch(() => response.destroy());
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address();
	origin = `http://127.0.0.1:${port}`;
	return {
		api: `${origin}/api/`,
		messages: workspace.messages,
		files: workspace.files,
		log,
		get calls() {
			return log.length;
		},
		fail(fault, method = "chat.postMessage") {
			faults.push({
				method,
				fault
			});
		},
		place(url) {
			place = url;
		},
		remove: workspace.remove,
		close() {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		}
	};
}
function refuseToken(request, form, token) {
	const given = request.headers.authorization?.replace(/^Bearer /, "") ?? form.get("token");
	if (given === null || given === "") return {
		ok: false,
		error: "not_authed"
	};
	return given === token ? null : {
		ok: false,
		error: "invalid_auth"
	};
}
function answer(response, body, status = 200) {
	response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
}

// src/demo/smtp-server.ts
var Refusal = class extends Error {
	responseCode;
	constructor(fault) {
		super(fault.text ?? "No thank you");
		this.responseCode = fault.code ?? 550;
	}
};
/** Starts an SMTP server on a free port of 127.0.0.1 that keeps what it is given. */
async function startSmtpServer(options = {}) {
	const { SMTPServer } = await Promise.resolve().then(() => require("../smtp-server.js"));
	const mails = [];
	const sockets = /* @__PURE__ */ new Map();
	const { faults = [], credentials } = options;
	let connections = 0;
	let signIns = 0;
	function faultOf(recipient, ...stages) {
		return faults.find((fault) => stages.includes(fault.stage) && (fault.recipient === void 0 || fault.recipient === recipient));
	}
	function cut(session) {
		sockets.get(session.remotePort)?.destroy();
	}
	const server = new SMTPServer({
		name: "demo.example",
		disableReverseLookup: true,
		authOptional: credentials === void 0,
		allowInsecureAuth: true,
		disabledCommands: [...options.startTls ? [] : ["STARTTLS"], ...credentials ? [] : ["AUTH"]],
		closeTimeout: 1,
		...options.certificate,
		logger: false,
		...options.mostConnections === void 0 ? {} : { maxClients: options.mostConnections },
		onAuth(auth, _session, done) {
			signIns += 1;
			if (auth.username === credentials?.user && auth.password === credentials?.password) done(null, { user: auth.username });
			else done(/* @__PURE__ */ new Error("Authentication credentials invalid"));
		},
		onRcptTo(address, session, done) {
			const fault = faultOf(address.address, "rcpt", "cut-rcpt");
			if (fault?.stage === "cut-rcpt") cut(session);
			else done(fault ? new Refusal(fault) : null);
		},
		onData(stream, session, done) {
			const to = session.envelope.rcptTo.map((recipient) => recipient.address);
			const from = session.envelope.mailFrom === false ? "" : session.envelope.mailFrom.address;
			const fault = faultOf(to[0], "data", "cut-data");
			(0, node_stream_consumers.buffer)(stream).then((raw) => {
				if (fault?.stage === "data") return done(new Refusal(fault));
				mails.push({
					from,
					to,
					raw
				});
				if (fault?.stage === "cut-data") cut(session);
				else done(null, options.reply ?? `Taken as ${mails.length}`);
			}, done);
		}
	});
	server.on("error", () => void 0);
	server.server.on("connection", (socket) => {
		connections += 1;
		if (socket.remotePort !== void 0) sockets.set(socket.remotePort, socket);
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.server.address();
	return {
		url: `smtp://127.0.0.1:${port}`,
		mails,
		get connections() {
			return connections;
		},
		get signIns() {
			return signIns;
		},
		close() {
			const closed = new Promise((resolve) => server.close(() => resolve()));
			for (const socket of sockets.values()) socket.destroy();
			return closed;
		}
	};
}

// src/demo/stand-ins.ts
async function startStandIns(running) {
	const smtp = await startSmtpServer();
	const secrets = demoSecrets(smtp.url);
	const [service, slack] = await Promise.all([startService(running), startSlackServer({
		token: secrets["SLACK_BOT_TOKEN"] ?? "",
		channels: [supportChannel.id]
	})]);
	return {
		service,
		smtp,
		slack,
		secrets,
		async close() {
			await Promise.all([
				service.close(),
				smtp.close(),
				slack.close()
			]);
		}
	};
}

// src/demo/story.ts
const everybody = [...customers, supportMailbox].sort();
const there = ["--environment", "production"];
/** 2.0.0, from its commits to the proof of its delivery. */
async function tellDelivery(stage, mailbag) {
	const { folder, repository, standIns } = stage;
	await draft(stage);
	const announcement = await announce(stage, mailbag, "2.0.0");
	await stage.act("deploy", async () => {
		standIns.service.deploy({
			version: "2.0.0",
			commit: await repository.head()
		});
		await repository.tag("2.0.0");
		return { text: "production is rolled over to 2.0.0; the commit is tagged v2.0.0" };
	});
	await stage.act("deliver", async ({ waybill, ask, check }) => {
		await waybill([
			"deliver",
			...there,
			"--json"
		]);
		const verdict = await lastVerdict(ask);
		check(verdict.verdict === "healthy", `the verdict is ${verdict.verdict} (${verdict.reason})`);
		const answers = Object.values(verdict.observed).reduce((sum, count) => sum + count, 0);
		return {
			text: `healthy: ${verdict.observed["2.0.0"]} of ${answers} answers came from 2.0.0`,
			mood: "good"
		};
	});
	await stage.act("proof", async ({ check }) => {
		const mails = await mailbag.empty("2.0.0-proof");
		const slack = standIns.slack.messages.at(-1);
		check(same(mails, everybody), `the proof of delivery went to ${mails.length} mailboxes`);
		check(areAnswers(mails, announcement.mails), "a proof of delivery is in another thread than its notice");
		check(slack?.threadTs === announcement.slackTs, "the proof of delivery is in another Slack thread");
		return {
			text: `proof of delivery to the same people, in the thread of their notice`,
			mood: "good",
			...shown(mails, "2.0.0-proof")
		};
	});
	await stage.act("ledger", async ({ waybill, check }) => {
		const ran = await whatRan(waybill);
		check(ran.running[0]?.basis === "verified" && ran.version === "2.0.0", `${ran.version} is what ran`);
		await require_cli_program_ts.files.write((0, node_path.join)(folder, "ledger/what-ran.json"), `${JSON.stringify(ran, null, 2)}\n`);
		await waybill(["ledger", "verify"]);
		const proof = (0, node_path.join)(folder, "ledger/proof.json");
		await waybill([
			"ledger",
			"what-ran",
			...there,
			"--proof",
			proof
		]);
		await waybill([
			"ledger",
			"verify",
			"--bundle",
			proof
		]);
		return {
			text: "every entry holds; what ran in production: 2.0.0, and a proof of it",
			...several("ledger/what-ran.json", "ledger/proof.json")
		};
	});
	await stage.act("page", async ({ waybill, check }) => {
		await waybill([
			"page",
			"--output",
			(0, node_path.join)(folder, "page")
		]);
		check((await (0, node_fs_promises.readFile)((0, node_path.join)(folder, "page/index.html"), "utf8")).includes("Live in <bdi>production</bdi></a>"), "the changelog page does not say what is live");
		return {
			text: "the changelog page: three releases, 2.0.0 live in production",
			...several("page/index.html")
		};
	});
}
/** 2.1.0, which is announced and does not arrive: the team hears of it, the customers do not. */
async function tellException(stage, mailbag) {
	const { folder, repository, standIns } = stage;
	await repository.goOn();
	const announcement = await announce(stage, mailbag, "2.1.0");
	await stage.act("deploy", async () => ({
		text: "the rollout of 2.1.0 gets stuck: production keeps answering with 2.0.0",
		mood: "bad"
	}));
	await stage.act("deliver", async ({ waybill, ask, check }) => {
		await waybill([
			"deliver",
			...there,
			"--json"
		], require_cli_ahead_ts.exitCodes.unhealthy);
		const verdict = await lastVerdict(ask);
		const seen = Object.keys(verdict.observed).join(", ");
		check(verdict.verdict === "unhealthy" && seen === "2.0.0", `the verdict is ${verdict.verdict}, with ${seen} seen`);
		return {
			text: `unhealthy (${verdict.reason}), exit code ${require_cli_ahead_ts.exitCodes.unhealthy}: expected 2.1.0, saw ${seen}`,
			mood: "bad"
		};
	});
	await stage.act("exception", async ({ check }) => {
		const mails = await mailbag.empty("2.1.0-exception");
		const slack = standIns.slack.messages.at(-1);
		check(same(mails, [supportMailbox]), `the exception notice went to ${mails.length} mailboxes`);
		check(areAnswers(mails, announcement.mails), "the exception notice is in another thread than its notice");
		check(slack?.threadTs === announcement.slackTs, "the exception notice is in another Slack thread");
		return {
			text: "exception notice to support alone; the customers hear nothing",
			...shown(mails, "2.1.0-exception")
		};
	});
	await stage.act("ledger", async ({ waybill, ask, check }) => {
		const ran = await whatRan(waybill);
		check(ran.version === "2.0.0", `${ran.version} is what ran`);
		const log = JSON.parse(await ask([
			"ledger",
			"log",
			"--json"
		]));
		const pushed = await repository.entriesAtRemote();
		check(pushed === log.entries.length, `the remote has ${pushed} of ${log.entries.length} entries`);
		await require_cli_program_ts.files.write((0, node_path.join)(folder, "ledger/log.json"), `${JSON.stringify(log, null, 2)}\n`);
		await require_cli_program_ts.files.write((0, node_path.join)(folder, "ledger/log.txt"), await waybill(["ledger", "log"]));
		await require_cli_program_ts.files.write((0, node_path.join)(folder, "ledger/verify.txt"), await waybill(["ledger", "verify"]));
		return {
			text: `${pushed} entries hold, all of them pushed; production still runs 2.0.0`,
			...several("ledger/log.txt", "ledger/log.json", "ledger/verify.txt")
		};
	});
}
async function draft(stage) {
	const { folder } = stage;
	await stage.act("notes", async ({ waybill, check }) => {
		for (const format of [
			"md",
			"html",
			"json"
		]) await waybill([
			"notes",
			"--format",
			format,
			"--output",
			(0, node_path.join)(folder, `notes.${format}`)
		]);
		const { accounting, breaking, previousTag } = JSON.parse(await (0, node_fs_promises.readFile)((0, node_path.join)(folder, "notes.json"), "utf8")).releases[0] ?? {};
		check(accounting !== void 0 && breaking?.length === 1, "the draft is not what was committed");
		const listed = (accounting?.shown ?? 0) + (accounting?.unconventional ?? 0);
		return {
			text: `${accounting?.commits} commits since ${previousTag} are ${listed} changes, one breaking`,
			...several("notes.md", "notes.html", "notes.json")
		};
	});
	await stage.act("next", async ({ waybill, check }) => {
		const next = JSON.parse(await waybill(["next", "--json"]));
		check(next.version === "2.0.0", `the next version is ${next.version}`);
		const reason = next.reasons.find(({ bump }) => bump === next.bump)?.description ?? "";
		return { text: `2.0.0, a ${next.bump} release, because ${reason}` };
	});
	await stage.act("bom", async ({ waybill, check }) => {
		const { components, licensed, hashed } = JSON.parse(await waybill([
			"bom",
			"--output",
			(0, node_path.join)(folder, "bom.cdx.json"),
			"--json"
		]));
		check(components > 0 && licensed === components && hashed === components, "a component lacks licence or hash");
		return {
			text: `bill of materials: ${components} components, each with licence and hash`,
			...several("bom.cdx.json")
		};
	});
}
async function announce(stage, mailbag, version) {
	const { slack } = stage.standIns;
	let announcement = {
		mails: [],
		slackTs: ""
	};
	await stage.act("announce", async ({ waybill, check }) => {
		const sending = JSON.parse(await waybill([
			"announce",
			...there,
			"--expected",
			windowAround(/* @__PURE__ */ new Date()),
			"--json"
		]));
		check(sending.version === version, `${sending.version} was announced`);
		const mails = await mailbag.empty(`${version}-notice`);
		const message = slack.messages.at(-1);
		check(same(mails, everybody), `the notice went to ${mails.length} mailboxes`);
		check(message !== void 0 && message.threadTs === null, "the notice is no message of its own in Slack");
		announcement = {
			mails,
			slackTs: message?.ts ?? ""
		};
		return {
			text: `notice of ${version} to ${mails.length} mailboxes and Slack, frozen in the ledger first`,
			...shown(mails, `${version}-notice`)
		};
	});
	return announcement;
}
/** Two hours that have begun, so that whoever runs the demo need not wait. */
function windowAround(now) {
	const quarter = 9e5;
	return `${(/* @__PURE__ */ new Date(Math.floor(now.getTime() / quarter) * quarter)).toISOString().replace(".000Z", "Z")}/PT2H`;
}
async function lastVerdict(ask) {
	const entry = JSON.parse(await ask([
		"ledger",
		"log",
		"--json"
	])).entries.findLast(({ kind }) => kind === "verify.result");
	if (!entry) throw new require_cli_ahead_ts.WaybillError("UNEXPECTED", "The ledger holds no verdict.", { exitCode: require_cli_ahead_ts.exitCodes.ourFault });
	return entry.payload.verdict;
}
async function whatRan(waybill) {
	return JSON.parse(await waybill([
		"ledger",
		"what-ran",
		...there,
		"--json"
	]));
}
function same(mails, addresses) {
	return mails.map(({ to }) => to).join() === addresses.join();
}
function several(...paths) {
	return {
		results: paths.map((path) => ({
			label: path,
			path
		})),
		place: paths[0] ?? null
	};
}
/** The mails by reader, and the thread in Slack. */
function shown(mails, about) {
	return {
		results: [...mails.map(({ to, path }) => ({
			label: to,
			path: `${path}.html`
		})), {
			label: "Slack",
			path: "slack/index.html"
		}],
		place: `mails/${about}-*`
	};
}

// src/demo/demo.ts
const chapters = [{
	name: "Orbit 2.0.0 is delivered",
	about: "Announced, rolled out, checked, and proved to the same people.",
	tell: tellDelivery
}, {
	name: "Orbit 2.1.0 does not arrive",
	about: "Announced the same way; the checks find the old version, and no proof is sent.",
	tell: tellException
}];
/**
* The whole journey of a made-up product in a folder: its repository with a remote, a service, a mail server and a
* Slack on loopback, and every command of the journey through `runCommand`. Needs git and nothing else: no network.
* What was made stays in the folder, with `index.html` as its guide; what it gives are the steps.
*
* Throws OUTPUT_UNWRITABLE for a folder that is somebody's, and UNEXPECTED, naming the step, as soon as something goes
* another way than the story; what was made until then stays.
*/
async function runDemo({ folder, runCommand, tell, signal }) {
	await prepareFolder(folder);
	const standIns = await startStandIns({
		version: "1.1.0",
		commit: "0".repeat(40)
	});
	try {
		const repository = await settle(folder, standIns);
		const mailbag = openMailbag(folder, standIns.smtp);
		const told = [];
		const stage = openStage({
			folder,
			repository,
			standIns,
			runCommand,
			signal,
			tell: (step) => {
				told.at(-1)?.steps.push(step);
				tell({
					kind: "step",
					step
				});
			}
		});
		for (const { name, about, tell: tellChapter } of chapters) {
			told.push({
				name,
				about,
				steps: []
			});
			tell({
				kind: "chapter",
				name,
				about
			});
			await tellChapter(stage, mailbag);
		}
		await keepSlack(folder, standIns.slack);
		await writeGuide(folder, told);
		return told.flatMap(({ steps }) => steps);
	} finally {
		await standIns.close();
	}
}
/** Writes what the product has before the story begins: its customers' list and its repository. */
async function settle(folder, { service, slack }) {
	await require_cli_program_ts.files.write((0, node_path.join)(folder, "customers.csv"), customerList);
	const configuration = orbitConfiguration({
		service: service.url,
		slackApi: slack.api
	});
	return makeRepository(folder, { "waybill.yml": configuration });
}

// src/cli/demo.ts
/** `waybill demo`: the whole journey in a scratch folder; the timeline on stderr, what there is to see on stdout. */
async function demo({ options, common, screen, signal }) {
	const folder = (0, node_path.resolve)(common.cwd, require_cli_program_ts.textOption(options, "output") ?? "waybill-demo");
	const started = performance.now();
	const tell = (event) => {
		for (const text of linesOf(event)) screen.remark({
			level: "info",
			text
		});
	};
	const steps = await runDemo({
		folder,
		runCommand,
		tell,
		signal
	}).catch((error) => {
		if (signal.aborted) return null;
		throw error;
	});
	if (steps === null) return interrupted(folder);
	const seconds = ((performance.now() - started) / 1e3).toFixed(1);
	const shown = placeOf(folder);
	const width = Math.max(...contents.map(([path]) => (0, node_path.join)(shown, path).length)) + 2;
	const places = contents.map(([path, about]) => `  ${(0, node_path.join)(shown, path).padEnd(width)}${about}`);
	return {
		document: {
			schema: "waybill/demo@1",
			folder,
			steps: steps.map((step) => ({
				...step,
				at: step.at.toISOString()
			}))
		},
		text: `\nDone in ${seconds} s. Nothing left this machine. It is all there to look at:\n\n${places.join("\n")}\n`,
		remarks: [],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}
function interrupted(folder) {
	return {
		document: null,
		text: "",
		remarks: [{
			level: "warning",
			text: `The demo was interrupted. What it made until then is in ${placeOf(folder)}.`
		}],
		exitCodes: [],
		outputs: {}
	};
}
/** A command line in this process, as the door runs it, with its own streams and environment. */
const runCommand = async (argv, environment) => {
	const stdout = collector();
	const stderr = collector();
	const { exitCode } = await require_cli_program_ts.run(argv, {
		stdout: stdout.stream,
		stderr: stderr.stream,
		environment
	});
	return {
		exitCode,
		stdout: stdout.text(),
		stderr: stderr.text()
	};
};
function collector() {
	const chunks = [];
	return {
		stream: new node_stream.Writable({ write(chunk, _encoding, done) {
			chunks.push(chunk);
			done();
		} }),
		text: () => Buffer.concat(chunks).toString("utf8")
	};
}
function linesOf(event) {
	if (event.kind === "chapter") return [
		"",
		event.name,
		`  ${event.about}`,
		""
	];
	const { at, name, text, mood, place } = event.step;
	const mark = {
		plain: " ",
		good: "\u2713",
		bad: "\u2717"
	}[mood];
	const where = place === null ? "" : ` \u2192 ${place}`;
	return [`  ${clockTime(at)}  ${mark} ${name.padEnd(10)} ${text}${where}`];
}
/** As a person here would name it. */
function placeOf(folder) {
	const path = (0, node_path.relative)((0, node_path.resolve)("."), folder);
	return path === "" || path.startsWith("..") ? folder : path;
}

exports.demo = demo;