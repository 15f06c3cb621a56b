const require_cli_ahead_ts = require("./ahead.js");
const require_previewed = require("../journeys/previewed.js");
const require_drawn_html = require("../templates/preview/drawn.html.js");
const require_markdown = require("../notes/templates-md.js");
const require_cli_program_ts = require("./program.js");
const require_shipment = require("./shipment.js");
let node_path = require("node:path");

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
		lines: text.replace(/^( *)- /gm, (_, depth) => `${" ".repeat(depth.length / 2)}• `).split("\n").map((line) => require_drawn_html.drawLine(line, marked, {
			mark,
			plain: plain$1
		}))
	};
}
function mark([, label, url, code, bold, seconds, bare]) {
	if (url !== void 0) return {
		kind: "link",
		text: plain$1(label ?? url),
		url
	};
	if (bare !== void 0) return {
		kind: "link",
		text: bare,
		url: bare
	};
	if (code !== void 0) return {
		kind: "code",
		text: plain$1(code),
		url: null
	};
	if (bold !== void 0) return {
		kind: "bold",
		text: plain$1(bold),
		url: null
	};
	return {
		kind: "code",
		text: `${(/* @__PURE__ */ new Date(Number(seconds) * 1e3)).toISOString().slice(0, 16).replace("T", " ")} UTC`,
		url: null
	};
}
function plain$1(text) {
	return text.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("​", "");
}

// src/notices/teams-drawing.ts
/** What a reader sees of the card of a message that `composeTeams` composed. */
function drawTeams(json) {
	const { attachments } = JSON.parse(json);
	return attachments.flatMap(({ content }) => content.body.flatMap(partsOf$1));
}
function partsOf$1({ type, text = "", size, weight, items, facts, inlines }) {
	if (items) return items.flatMap(partsOf$1);
	if (facts) return facts.map(({ title, value }) => ({
		kind: "fact",
		lines: [[{
			kind: "bold",
			text: title,
			url: null
		}], ...require_drawn_html.plainPart("", plain(value)).lines]
	}));
	if (inlines) return [{
		kind: inlines.every(({ isSubtle }) => isSubtle === true) ? "context" : "section",
		lines: [inlines.map(pieceOf)]
	}];
	if (size === "Large") return [require_drawn_html.plainPart("header", plain(text))];
	if (weight !== "Bolder" || type !== "TextBlock") return [require_drawn_html.plainPart("section", plain(text))];
	return [{
		kind: "section",
		lines: [[{
			kind: "bold",
			text: plain(text),
			url: null
		}]]
	}];
}
function pieceOf({ weight, fontType, selectAction, ...run }) {
	const text = plain(run.text);
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
function plain(text) {
	return text.replaceAll("​", "");
}

// templates/preview/group.html.hbs
var group_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<nav aria-label=\"Preview\"><a class=\"back\" href=\"../index.html\">All of " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 70
			},
			"end": {
				"line": 2,
				"column": 81
			}
		})).call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 2,
				"column": 72
			},
			"end": {
				"line": 2,
				"column": 79
			}
		}), "{{version}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 70
				},
				"end": {
					"line": 2,
					"column": 81
				}
			}
		})) != null ? stack1 : "") + " for " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 86
			},
			"end": {
				"line": 2,
				"column": 101
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 2,
				"column": 88
			},
			"end": {
				"line": 2,
				"column": 99
			}
		}), "{{environment}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 86
				},
				"end": {
					"line": 2,
					"column": 101
				}
			}
		})) != null ? stack1 : "") + "</a></nav>\n" + ((stack1 = lookupProperty(helpers, "with").call(alias2, alias1(depth0, "group", {
			"start": {
				"line": 3,
				"column": 8
			},
			"end": {
				"line": 3,
				"column": 13
			}
		}), {
			"name": "with",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 78,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"over " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 15
			},
			"end": {
				"line": 4,
				"column": 26
			}
		})).call(alias2, alias1(depth0, "channel", {
			"start": {
				"line": 4,
				"column": 17
			},
			"end": {
				"line": 4,
				"column": 24
			}
		}), "{{channel}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 15
				},
				"end": {
					"line": 4,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + "\"><span class=\"dot\" aria-hidden=\"true\"></span>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 72
			},
			"end": {
				"line": 4,
				"column": 87
			}
		})).call(alias2, alias1(depth0, "channelWord", {
			"start": {
				"line": 4,
				"column": 74
			},
			"end": {
				"line": 4,
				"column": 85
			}
		}), "{{channelWord}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 72
				},
				"end": {
					"line": 4,
					"column": 87
				}
			}
		})) != null ? stack1 : "") + "</p>\n<h1>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 4
			},
			"end": {
				"line": 5,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 5,
				"column": 6
			},
			"end": {
				"line": 5,
				"column": 11
			}
		}), "{{title}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 4
				},
				"end": {
					"line": 5,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + "</h1>\n<p class=\"lead\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 16
			},
			"end": {
				"line": 6,
				"column": 23
			}
		})).call(alias2, alias1(depth0, "why", {
			"start": {
				"line": 6,
				"column": 18
			},
			"end": {
				"line": 6,
				"column": 21
			}
		}), "{{why}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 16
				},
				"end": {
					"line": 6,
					"column": 23
				}
			}
		})) != null ? stack1 : "") + "</p>\n<dl class=\"meta\">\n<div><dt>Readers</dt><dd>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 25
			},
			"end": {
				"line": 8,
				"column": 40
			}
		})).call(alias2, alias1(depth0, "readerCount", {
			"start": {
				"line": 8,
				"column": 27
			},
			"end": {
				"line": 8,
				"column": 38
			}
		}), "{{readerCount}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 25
				},
				"end": {
					"line": 8,
					"column": 40
				}
			}
		})) != null ? stack1 : "") + "</dd></div>\n<div><dt>Size</dt><dd>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 22
			},
			"end": {
				"line": 9,
				"column": 30
			}
		})).call(alias2, alias1(depth0, "size", {
			"start": {
				"line": 9,
				"column": 24
			},
			"end": {
				"line": 9,
				"column": 28
			}
		}), "{{size}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 22
				},
				"end": {
					"line": 9,
					"column": 30
				}
			}
		})) != null ? stack1 : "") + "</dd></div>\n<div><dt>Language</dt><dd>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 26
			},
			"end": {
				"line": 10,
				"column": 38
			}
		})).call(alias2, alias1(depth0, "language", {
			"start": {
				"line": 10,
				"column": 28
			},
			"end": {
				"line": 10,
				"column": 36
			}
		}), "{{language}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 26
				},
				"end": {
					"line": 10,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + "</dd></div>\n<div><dt>Time zones</dt><dd>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 28
			},
			"end": {
				"line": 11,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "zones", {
			"start": {
				"line": 11,
				"column": 30
			},
			"end": {
				"line": 11,
				"column": 35
			}
		}), "{{zones}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 28
				},
				"end": {
					"line": 11,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + "</dd></div>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "attachments", {
			"start": {
				"line": 12,
				"column": 6
			},
			"end": {
				"line": 12,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 14,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</dl>\n<section class=\"stage\" aria-labelledby=\"shown\">\n<h2 id=\"shown\">As " + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "first", {
			"start": {
				"line": 17,
				"column": 26
			},
			"end": {
				"line": 17,
				"column": 31
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 18
				},
				"end": {
					"line": 17,
					"column": 81
				}
			}
		})) != null ? stack1 : "") + " would get it</h2>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "mail", {
			"start": {
				"line": 18,
				"column": 6
			},
			"end": {
				"line": 18,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 0
				},
				"end": {
					"line": 30,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "posts"), "length", {
			"start": {
				"line": 31,
				"column": 6
			},
			"end": {
				"line": 31,
				"column": 18
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 0
				},
				"end": {
					"line": 46,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</section>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "text"), "length", {
			"start": {
				"line": 48,
				"column": 6
			},
			"end": {
				"line": 48,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 48,
					"column": 0
				},
				"end": {
					"line": 54,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "json"), "length", {
			"start": {
				"line": 55,
				"column": 6
			},
			"end": {
				"line": 55,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 0
				},
				"end": {
					"line": 61,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "<section>\n<h2 id=\"readers\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 63,
				"column": 17
			},
			"end": {
				"line": 63,
				"column": 66
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 63,
				"column": 19
			},
			"end": {
				"line": 63,
				"column": 24
			}
		})).call(alias2, alias1(depth0, "readerCount", {
			"start": {
				"line": 63,
				"column": 25
			},
			"end": {
				"line": 63,
				"column": 36
			}
		}), "reader gets", "readers get", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 63,
					"column": 17
				},
				"end": {
					"line": 63,
					"column": 66
				}
			}
		}), "{{count}} at line 63", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 63,
					"column": 17
				},
				"end": {
					"line": 63,
					"column": 66
				}
			}
		})) != null ? stack1 : "") + " it</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"readers\">\n<table>\n<thead><tr><th scope=\"col\">Reader</th><th scope=\"col\">Time zone</th><th scope=\"col\">Language</th><th scope=\"col\">Id in the ledger</th></tr></thead>\n<tbody>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "readers", {
			"start": {
				"line": 68,
				"column": 8
			},
			"end": {
				"line": 68,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 68,
					"column": 0
				},
				"end": {
					"line": 70,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</tbody>\n</table>\n</div>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 74,
				"column": 6
			},
			"end": {
				"line": 74,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 74,
					"column": 0
				},
				"end": {
					"line": 76,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</section>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<div><dt>Attached</dt><dd>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 26
			},
			"end": {
				"line": 13,
				"column": 41
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "attachments", {
			"start": {
				"line": 13,
				"column": 28
			},
			"end": {
				"line": 13,
				"column": 39
			}
		}), "{{attachments}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 26
				},
				"end": {
					"line": 13,
					"column": 41
				}
			}
		})) != null ? stack1 : "") + "</dd></div>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<code>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 39
			},
			"end": {
				"line": 17,
				"column": 49
			}
		})).call(alias2, alias1(depth0, "reader", {
			"start": {
				"line": 17,
				"column": 41
			},
			"end": {
				"line": 17,
				"column": 47
			}
		}), "{{reader}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 39
				},
				"end": {
					"line": 17,
					"column": 49
				}
			}
		})) != null ? stack1 : "") + "</code> in " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 60
			},
			"end": {
				"line": 17,
				"column": 72
			}
		})).call(alias2, alias1(depth0, "timeZone", {
			"start": {
				"line": 17,
				"column": 62
			},
			"end": {
				"line": 17,
				"column": 70
			}
		}), "{{timeZone}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 60
				},
				"end": {
					"line": 17,
					"column": 72
				}
			}
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<fieldset class=\"switch\">\n<legend>Show the mail</legend>\n<input type=\"radio\" name=\"scheme\" id=\"light\" checked><label for=\"light\">Light</label>\n<input type=\"radio\" name=\"scheme\" id=\"dark\"><label for=\"dark\">Dark</label>\n<input type=\"radio\" name=\"scheme\" id=\"phone\"><label for=\"phone\">On a telephone</label>\n</fieldset>\n<div class=\"window\">\n<p class=\"title\"><span class=\"label\">Subject</span> <strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 60
			},
			"end": {
				"line": 26,
				"column": 71
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "subject", {
			"start": {
				"line": 26,
				"column": 62
			},
			"end": {
				"line": 26,
				"column": 69
			}
		}), "{{subject}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 60
				},
				"end": {
					"line": 26,
					"column": 71
				}
			}
		})) != null ? stack1 : "") + "</strong></p>\n<iframe class=\"in-light\" src=\"light.html\" sandbox=\"\" title=\"The mail in light colours\"></iframe>\n<iframe class=\"in-dark\" src=\"dark.html\" sandbox=\"\" title=\"The mail in dark colours\" loading=\"lazy\"></iframe>\n</div>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<div class=\"posts " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 32,
				"column": 18
			},
			"end": {
				"line": 32,
				"column": 29
			}
		})).call(alias2, alias1(depth0, "channel", {
			"start": {
				"line": 32,
				"column": 20
			},
			"end": {
				"line": 32,
				"column": 27
			}
		}), "{{channel}} at line 32", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 18
				},
				"end": {
					"line": 32,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + "\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "posts", {
			"start": {
				"line": 33,
				"column": 8
			},
			"end": {
				"line": 33,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 0
				},
				"end": {
					"line": 41,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</div>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 43,
				"column": 7
			},
			"end": {
				"line": 43,
				"column": 9
			}
		})).call(alias2, alias1(depth0, "channel", {
			"start": {
				"line": 43,
				"column": 10
			},
			"end": {
				"line": 43,
				"column": 17
			}
		}), "discord", {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 6
				},
				"end": {
					"line": 43,
					"column": 28
				}
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 0
				},
				"end": {
					"line": 45,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<article class=\"post" + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 34,
				"column": 30
			},
			"end": {
				"line": 34,
				"column": 36
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 20
				},
				"end": {
					"line": 34,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + "\">\n<div class=\"face\" aria-hidden=\"true\">W</div>\n<div class=\"said\">\n<p class=\"who\"><strong>Waybill</strong> <span class=\"app\">APP</span>" + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 37,
				"column": 78
			},
			"end": {
				"line": 37,
				"column": 84
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 68
				},
				"end": {
					"line": 37,
					"column": 139
				}
			}
		})) != null ? stack1 : "") + "</p>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "drawn"), depth0, {
			"name": "drawn",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n</article>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		return " reply";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return " <span class=\"thread\">in the thread</span>";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return "<p class=\"quiet note\">Times in UTC are shown on the clock of whoever reads them.</p>\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section>\n<h2 id=\"plain\">" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "mail", {
			"start": {
				"line": 50,
				"column": 21
			},
			"end": {
				"line": 50,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.program(12, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 50,
					"column": 15
				},
				"end": {
					"line": 50,
					"column": 85
				}
			}
		})) != null ? stack1 : "") + "</h2>\n<pre tabindex=\"0\" role=\"region\" aria-labelledby=\"plain\">" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "text", {
			"start": {
				"line": 51,
				"column": 64
			},
			"end": {
				"line": 51,
				"column": 68
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 51,
					"column": 56
				},
				"end": {
					"line": 52,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</pre>\n</section>\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		return "Its plain text";
	},
	"12": function(container, depth0, helpers, partials, data) {
		return "What a notification reads out";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 51,
				"column": 70
			},
			"end": {
				"line": 51,
				"column": 78
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, depth0, "{{this}} at line 51", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 51,
					"column": 70
				},
				"end": {
					"line": 51,
					"column": 78
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<section>\n<h2 id=\"data\">What is posted</h2>\n<pre tabindex=\"0\" role=\"region\" aria-labelledby=\"data\">" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "json", {
			"start": {
				"line": 58,
				"column": 63
			},
			"end": {
				"line": 58,
				"column": 67
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 58,
					"column": 55
				},
				"end": {
					"line": 59,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</pre>\n</section>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 58,
				"column": 69
			},
			"end": {
				"line": 58,
				"column": 77
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, depth0, "{{this}} at line 58", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 58,
					"column": 69
				},
				"end": {
					"line": 58,
					"column": 77
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<tr><td>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 69,
				"column": 8
			},
			"end": {
				"line": 69,
				"column": 18
			}
		})).call(alias2, alias1(depth0, "reader", {
			"start": {
				"line": 69,
				"column": 10
			},
			"end": {
				"line": 69,
				"column": 16
			}
		}), "{{reader}} at line 69", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 69,
					"column": 8
				},
				"end": {
					"line": 69,
					"column": 18
				}
			}
		})) != null ? stack1 : "") + "</td><td>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 69,
				"column": 27
			},
			"end": {
				"line": 69,
				"column": 39
			}
		})).call(alias2, alias1(depth0, "timeZone", {
			"start": {
				"line": 69,
				"column": 29
			},
			"end": {
				"line": 69,
				"column": 37
			}
		}), "{{timeZone}} at line 69", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 69,
					"column": 27
				},
				"end": {
					"line": 69,
					"column": 39
				}
			}
		})) != null ? stack1 : "") + "</td><td>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 69,
				"column": 48
			},
			"end": {
				"line": 69,
				"column": 60
			}
		})).call(alias2, alias1(depth0, "language", {
			"start": {
				"line": 69,
				"column": 50
			},
			"end": {
				"line": 69,
				"column": 58
			}
		}), "{{language}} at line 69", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 69,
					"column": 48
				},
				"end": {
					"line": 69,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + "</td><td class=\"ids\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 69,
				"column": 81
			},
			"end": {
				"line": 69,
				"column": 87
			}
		})).call(alias2, alias1(depth0, "id", {
			"start": {
				"line": 69,
				"column": 83
			},
			"end": {
				"line": 69,
				"column": 85
			}
		}), "{{id}} at line 69", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 69,
					"column": 81
				},
				"end": {
					"line": 69,
					"column": 87
				}
			}
		})) != null ? stack1 : "") + "</td></tr>\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<p class=\"quiet\">and " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 75,
				"column": 21
			},
			"end": {
				"line": 75,
				"column": 29
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 75,
				"column": 23
			},
			"end": {
				"line": 75,
				"column": 27
			}
		}), "{{more}} at line 75", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 75,
					"column": 21
				},
				"end": {
					"line": 75,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + " more: all of them are in <a href=\"../preview.json\">preview.json</a>.</p>\n";
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
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"over\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 16
			},
			"end": {
				"line": 2,
				"column": 40
			}
		})).call(alias2, (lookupProperty(helpers, "capitals") || alias1(depth0, "capitals", {
			"start": {
				"line": 2,
				"column": 18
			},
			"end": {
				"line": 2,
				"column": 26
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 2,
				"column": 27
			},
			"end": {
				"line": 2,
				"column": 38
			}
		}), {
			"name": "capitals",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 16
				},
				"end": {
					"line": 2,
					"column": 40
				}
			}
		}), "{{capitals}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 16
				},
				"end": {
					"line": 2,
					"column": 40
				}
			}
		})) != null ? stack1 : "") + " · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 43
			},
			"end": {
				"line": 2,
				"column": 55
			}
		})).call(alias2, alias1(depth0, "document", {
			"start": {
				"line": 2,
				"column": 45
			},
			"end": {
				"line": 2,
				"column": 53
			}
		}), "{{document}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 43
				},
				"end": {
					"line": 2,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + "</p>\n<h1>What readers would get of <bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 35
			},
			"end": {
				"line": 3,
				"column": 46
			}
		})).call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 3,
				"column": 37
			},
			"end": {
				"line": 3,
				"column": 44
			}
		}), "{{version}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 35
				},
				"end": {
					"line": 3,
					"column": 46
				}
			}
		})) != null ? stack1 : "") + "</bdi></h1>\n<dl class=\"tiles\">\n<div><dt>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 5,
				"column": 16
			},
			"end": {
				"line": 5,
				"column": 18
			}
		})).call(alias2, alias1(depth0, "messages", {
			"start": {
				"line": 5,
				"column": 19
			},
			"end": {
				"line": 5,
				"column": 27
			}
		}), 1, {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 15
				},
				"end": {
					"line": 5,
					"column": 30
				}
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 9
				},
				"end": {
					"line": 5,
					"column": 62
				}
			}
		})) != null ? stack1 : "") + " would go</dt><dd>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 80
			},
			"end": {
				"line": 5,
				"column": 92
			}
		})).call(alias2, alias1(depth0, "messages", {
			"start": {
				"line": 5,
				"column": 82
			},
			"end": {
				"line": 5,
				"column": 90
			}
		}), "{{messages}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 80
				},
				"end": {
					"line": 5,
					"column": 92
				}
			}
		})) != null ? stack1 : "") + "</dd></div>\n<div><dt>different " + ((stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 6,
				"column": 26
			},
			"end": {
				"line": 6,
				"column": 28
			}
		})).call(alias2, alias1(lookupProperty(depth0, "groups"), "length", {
			"start": {
				"line": 6,
				"column": 29
			},
			"end": {
				"line": 6,
				"column": 42
			}
		}), 1, {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 25
				},
				"end": {
					"line": 6,
					"column": 45
				}
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 19
				},
				"end": {
					"line": 6,
					"column": 77
				}
			}
		})) != null ? stack1 : "") + "</dt><dd>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 86
			},
			"end": {
				"line": 6,
				"column": 103
			}
		})).call(alias2, alias1(lookupProperty(depth0, "groups"), "length", {
			"start": {
				"line": 6,
				"column": 88
			},
			"end": {
				"line": 6,
				"column": 101
			}
		}), "{{groups.length}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 86
				},
				"end": {
					"line": 6,
					"column": 103
				}
			}
		})) != null ? stack1 : "") + "</dd></div>\n<div><dt>would get nothing</dt><dd>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 35
			},
			"end": {
				"line": 7,
				"column": 46
			}
		})).call(alias2, alias1(depth0, "skipped", {
			"start": {
				"line": 7,
				"column": 37
			},
			"end": {
				"line": 7,
				"column": 44
			}
		}), "{{skipped}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 35
				},
				"end": {
					"line": 7,
					"column": 46
				}
			}
		})) != null ? stack1 : "") + "</dd></div>\n<div" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "warnings"), "length", {
			"start": {
				"line": 8,
				"column": 10
			},
			"end": {
				"line": 8,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 4
				},
				"end": {
					"line": 8,
					"column": 50
				}
			}
		})) != null ? stack1 : "") + "><dt>to look at before sending</dt><dd>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 89
			},
			"end": {
				"line": 8,
				"column": 108
			}
		})).call(alias2, alias1(lookupProperty(depth0, "warnings"), "length", {
			"start": {
				"line": 8,
				"column": 91
			},
			"end": {
				"line": 8,
				"column": 106
			}
		}), "{{warnings.length}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 89
				},
				"end": {
					"line": 8,
					"column": 108
				}
			}
		})) != null ? stack1 : "") + "</dd></div>\n</dl>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "warnings"), "length", {
			"start": {
				"line": 10,
				"column": 6
			},
			"end": {
				"line": 10,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 19,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "<section aria-labelledby=\"gets\">\n<h2 id=\"gets\">Who would get what</h2>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "groups"), "length", {
			"start": {
				"line": 22,
				"column": 6
			},
			"end": {
				"line": 22,
				"column": 19
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 36,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</section>\n<section>\n<h2 id=\"nothing\">Who would get nothing, and why</h2>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "leftOut"), "length", {
			"start": {
				"line": 40,
				"column": 6
			},
			"end": {
				"line": 40,
				"column": 20
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(12, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 0
				},
				"end": {
					"line": 53,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</section>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "message";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "messages";
	},
	"3": function(container, depth0, helpers, partials, data) {
		return " class=\"careful\"";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<section class=\"careful panel\" aria-labelledby=\"before\">\n<h2 id=\"before\">Before you send it</h2>\n<ul>\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "warnings", {
			"start": {
				"line": 14,
				"column": 8
			},
			"end": {
				"line": 14,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n</section>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 4
			},
			"end": {
				"line": 15,
				"column": 12
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, depth0, "{{this}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 4
				},
				"end": {
					"line": 15,
					"column": 12
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<ul class=\"cards\">\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "groups", {
			"start": {
				"line": 24,
				"column": 8
			},
			"end": {
				"line": 24,
				"column": 14
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 0
				},
				"end": {
					"line": 32,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li class=\"card " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 16
			},
			"end": {
				"line": 25,
				"column": 27
			}
		})).call(alias2, alias1(depth0, "channel", {
			"start": {
				"line": 25,
				"column": 18
			},
			"end": {
				"line": 25,
				"column": 25
			}
		}), "{{channel}} at line 25", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 16
				},
				"end": {
					"line": 25,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "\">\n<p class=\"kind\"><span class=\"dot\" aria-hidden=\"true\"></span>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 60
			},
			"end": {
				"line": 26,
				"column": 75
			}
		})).call(alias2, alias1(depth0, "channelWord", {
			"start": {
				"line": 26,
				"column": 62
			},
			"end": {
				"line": 26,
				"column": 73
			}
		}), "{{channelWord}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 60
				},
				"end": {
					"line": 26,
					"column": 75
				}
			}
		})) != null ? stack1 : "") + "</p>\n<h3><a href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 13
			},
			"end": {
				"line": 27,
				"column": 23
			}
		})).call(alias2, alias1(depth0, "folder", {
			"start": {
				"line": 27,
				"column": 15
			},
			"end": {
				"line": 27,
				"column": 21
			}
		}), "{{folder}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 13
				},
				"end": {
					"line": 27,
					"column": 23
				}
			}
		})) != null ? stack1 : "") + "/index.html\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 36
			},
			"end": {
				"line": 27,
				"column": 49
			}
		})).call(alias2, alias1(depth0, "audiences", {
			"start": {
				"line": 27,
				"column": 38
			},
			"end": {
				"line": 27,
				"column": 47
			}
		}), "{{audiences}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 36
				},
				"end": {
					"line": 27,
					"column": 49
				}
			}
		})) != null ? stack1 : "") + "</a></h3>\n<p class=\"subject\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 28,
				"column": 19
			},
			"end": {
				"line": 28,
				"column": 30
			}
		})).call(alias2, alias1(depth0, "subject", {
			"start": {
				"line": 28,
				"column": 21
			},
			"end": {
				"line": 28,
				"column": 28
			}
		}), "{{subject}} at line 28", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 19
				},
				"end": {
					"line": 28,
					"column": 30
				}
			}
		})) != null ? stack1 : "") + "</p>\n<p class=\"why\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 15
			},
			"end": {
				"line": 29,
				"column": 22
			}
		})).call(alias2, alias1(depth0, "why", {
			"start": {
				"line": 29,
				"column": 17
			},
			"end": {
				"line": 29,
				"column": 20
			}
		}), "{{why}} at line 29", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 15
				},
				"end": {
					"line": 29,
					"column": 22
				}
			}
		})) != null ? stack1 : "") + "</p>\n<p class=\"facts\"><span>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 30,
				"column": 23
			},
			"end": {
				"line": 30,
				"column": 63
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 30,
				"column": 25
			},
			"end": {
				"line": 30,
				"column": 30
			}
		})).call(alias2, alias1(depth0, "readerCount", {
			"start": {
				"line": 30,
				"column": 31
			},
			"end": {
				"line": 30,
				"column": 42
			}
		}), "reader", "readers", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 23
				},
				"end": {
					"line": 30,
					"column": 63
				}
			}
		}), "{{count}} at line 30", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 23
				},
				"end": {
					"line": 30,
					"column": 63
				}
			}
		})) != null ? stack1 : "") + "</span> <span>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 30,
				"column": 77
			},
			"end": {
				"line": 30,
				"column": 85
			}
		})).call(alias2, alias1(depth0, "size", {
			"start": {
				"line": 30,
				"column": 79
			},
			"end": {
				"line": 30,
				"column": 83
			}
		}), "{{size}} at line 30", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 77
				},
				"end": {
					"line": 30,
					"column": 85
				}
			}
		})) != null ? stack1 : "") + "</span> <span>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 30,
				"column": 99
			},
			"end": {
				"line": 30,
				"column": 111
			}
		})).call(alias2, alias1(depth0, "language", {
			"start": {
				"line": 30,
				"column": 101
			},
			"end": {
				"line": 30,
				"column": 109
			}
		}), "{{language}} at line 30", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 99
				},
				"end": {
					"line": 30,
					"column": 111
				}
			}
		})) != null ? stack1 : "") + "</span></p>\n</li>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return "<p class=\"quiet\">Nobody would get anything.</p>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"nothing\">\n<table>\n<thead><tr><th scope=\"col\" class=\"number\">Readers</th><th scope=\"col\">Because</th><th scope=\"col\">Audience</th><th scope=\"col\">Channel</th><th scope=\"col\">Ids</th></tr></thead>\n<tbody>\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "leftOut", {
			"start": {
				"line": 45,
				"column": 8
			},
			"end": {
				"line": 45,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 45,
					"column": 0
				},
				"end": {
					"line": 47,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</tbody>\n</table>\n</div>\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<tr><td class=\"number\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 46,
				"column": 23
			},
			"end": {
				"line": 46,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "count", {
			"start": {
				"line": 46,
				"column": 25
			},
			"end": {
				"line": 46,
				"column": 35
			}
		}), "{{this.count}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 23
				},
				"end": {
					"line": 46,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + "</td><td>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 46,
				"column": 46
			},
			"end": {
				"line": 46,
				"column": 56
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 46,
				"column": 48
			},
			"end": {
				"line": 46,
				"column": 54
			}
		}), "{{reason}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 46
				},
				"end": {
					"line": 46,
					"column": 56
				}
			}
		})) != null ? stack1 : "") + "</td><td>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 46,
				"column": 65
			},
			"end": {
				"line": 46,
				"column": 78
			}
		})).call(alias2, alias1(depth0, "audiences", {
			"start": {
				"line": 46,
				"column": 67
			},
			"end": {
				"line": 46,
				"column": 76
			}
		}), "{{audiences}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 65
				},
				"end": {
					"line": 46,
					"column": 78
				}
			}
		})) != null ? stack1 : "") + "</td><td>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 46,
				"column": 87
			},
			"end": {
				"line": 46,
				"column": 98
			}
		})).call(alias2, alias1(depth0, "channel", {
			"start": {
				"line": 46,
				"column": 89
			},
			"end": {
				"line": 46,
				"column": 96
			}
		}), "{{channel}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 87
				},
				"end": {
					"line": 46,
					"column": 98
				}
			}
		})) != null ? stack1 : "") + "</td><td class=\"ids\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 46,
				"column": 119
			},
			"end": {
				"line": 46,
				"column": 126
			}
		})).call(alias2, alias1(depth0, "ids", {
			"start": {
				"line": 46,
				"column": 121
			},
			"end": {
				"line": 46,
				"column": 124
			}
		}), "{{ids}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 119
				},
				"end": {
					"line": 46,
					"column": 126
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 46,
				"column": 132
			},
			"end": {
				"line": 46,
				"column": 136
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 126
				},
				"end": {
					"line": 46,
					"column": 163
				}
			}
		})) != null ? stack1 : "") + "</td></tr>\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " and " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 46,
				"column": 143
			},
			"end": {
				"line": 46,
				"column": 151
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 46,
				"column": 145
			},
			"end": {
				"line": 46,
				"column": 149
			}
		}), "{{more}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 143
				},
				"end": {
					"line": 46,
					"column": 151
				}
			}
		})) != null ? stack1 : "") + " more";
	},
	"12": function(container, depth0, helpers, partials, data) {
		return "<p class=\"quiet\">Everybody whom an audience names would be told.</p>\n";
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
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self' file:; frame-src 'self' file:; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 7
			},
			"end": {
				"line": 10,
				"column": 24
			}
		})).call(alias2, alias1(depth0, "documentTitle", {
			"start": {
				"line": 10,
				"column": 9
			},
			"end": {
				"line": 10,
				"column": 22
			}
		}), "{{documentTitle}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 7
				},
				"end": {
					"line": 10,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + "</title>\n<link rel=\"stylesheet\" href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 29
			},
			"end": {
				"line": 11,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "root", {
			"start": {
				"line": 11,
				"column": 31
			},
			"end": {
				"line": 11,
				"column": 35
			}
		}), "{{root}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 29
				},
				"end": {
					"line": 11,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + "style.css\">\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<header class=\"bar\">\n<span class=\"brand\"><span class=\"mark\" aria-hidden=\"true\">W</span> Waybill preview</span>\n<span class=\"unsent\">Nothing was sent, nothing was recorded</span>\n</header>\n<main id=\"content\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
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

// templates/preview/style.css
var style_default = ":root {\n  color-scheme: light dark;\n  --paper: #f6f4ef;\n  --raised: #ffffff;\n  --wash: #f1eee7;\n  --ink: #1d1b18;\n  --soft: #5f5a52;\n  --rule: #e3ded3;\n  --link: #0f4fa8;\n  --email: #1b4bc4;\n  --slack: #6a1b6d;\n  --teams: #4b53bc;\n  --discord: #4752c4;\n  --webhook: #0b6b57;\n  --careful-ink: #6f4300;\n  --careful-wash: #fff6e2;\n  --careful-rule: #eecb86;\n  --shadow: 0 1px 2px rgb(40 32 16 / 6%), 0 8px 24px -12px rgb(40 32 16 / 18%);\n  --sans: Inter, ui-sans-serif, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif;\n  --mono: ui-monospace, \"SF Mono\", SFMono-Regular, \"Cascadia Mono\", \"Roboto Mono\", Menlo, Consolas, \"Liberation Mono\", monospace;\n}\n\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #131210;\n    --raised: #1c1b18;\n    --wash: #262420;\n    --ink: #edebe6;\n    --soft: #aea89e;\n    --rule: #33302b;\n    --link: #93bdff;\n    --email: #9dbaff;\n    --slack: #e0a8e3;\n    --teams: #b6bbff;\n    --discord: #b3b9ff;\n    --webhook: #79d6bf;\n    --careful-ink: #f5c771;\n    --careful-wash: #241d10;\n    --careful-rule: #5c4516;\n    --shadow: none;\n  }\n}\n\n*,\n::before,\n::after {\n  box-sizing: border-box;\n}\n\nhtml {\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n}\n\nbody {\n  margin: 0;\n  background: var(--paper);\n  color: var(--ink);\n  font: 1rem/1.55 var(--sans);\n  font-variant-numeric: tabular-nums;\n  -webkit-font-smoothing: antialiased;\n}\n\nh1,\nh2,\nh3,\np,\nul,\ndl,\ndd,\nfieldset,\npre {\n  margin: 0;\n  padding: 0;\n}\n\nh1,\nh2,\nh3 {\n  font-weight: 650;\n  line-height: 1.2;\n  letter-spacing: -0.012em;\n  overflow-wrap: anywhere;\n  text-wrap: balance;\n}\n\np,\nli,\ndd,\ntd {\n  overflow-wrap: anywhere;\n}\n\na {\n  color: var(--link);\n  text-decoration-thickness: 1px;\n  text-underline-offset: 0.2em;\n}\n\n:focus-visible {\n  outline: 2px solid var(--link);\n  outline-offset: 3px;\n  border-radius: 3px;\n}\n\ncode {\n  padding: 0.1em 0.35em;\n  border-radius: 0.3em;\n  background: var(--wash);\n  font: 0.9em/1.4 var(--mono);\n  overflow-wrap: anywhere;\n}\n\n.skip {\n  position: absolute;\n  inset-block-start: 0.75rem;\n  inset-inline-start: 0.75rem;\n  z-index: 1;\n  padding: 0.5rem 1rem;\n  border-radius: 0.4rem;\n  background: var(--ink);\n  color: var(--paper);\n}\n\n.skip:not(:focus) {\n  clip-path: inset(50%);\n  block-size: 1px;\n  inline-size: 1px;\n  overflow: hidden;\n  white-space: nowrap;\n}\n\n.bar,\nmain,\n.foot {\n  max-inline-size: 66rem;\n  margin-inline: auto;\n  padding-inline: clamp(1rem, 4vw, 2.5rem);\n}\n\n.bar {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  align-items: center;\n  gap: 0.5rem 1rem;\n  padding-block: 1.25rem;\n}\n\n.brand {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.6rem;\n  font-weight: 650;\n}\n\n.mark,\n.face {\n  display: grid;\n  place-items: center;\n  flex: none;\n  inline-size: 1.9rem;\n  block-size: 1.9rem;\n  border-radius: 0.45rem;\n  background: #17405c;\n  color: #ffffff;\n  font-weight: 800;\n}\n\n.unsent {\n  padding: 0.25rem 0.8rem;\n  border: 1px solid var(--rule);\n  border-radius: 2rem;\n  background: var(--raised);\n  color: var(--soft);\n  font-size: 0.85rem;\n}\n\nmain {\n  padding-block: clamp(1.25rem, 4vw, 2.75rem) 3rem;\n}\n\n.over {\n  margin-block-end: 0.5rem;\n  color: var(--soft);\n  font-size: 0.85rem;\n  font-weight: 600;\n  letter-spacing: 0.03em;\n}\n\nh1 {\n  font-size: clamp(1.75rem, 1.3rem + 2vw, 2.6rem);\n}\n\nh2 {\n  margin-block: 2.75rem 1rem;\n  font-size: 1.25rem;\n}\n\n.lead {\n  max-inline-size: 44rem;\n  margin-block-start: 0.7rem;\n  color: var(--soft);\n  font-size: 1.05rem;\n}\n\n.quiet {\n  color: var(--soft);\n}\n\n.tiles {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));\n  gap: 0.9rem;\n  margin-block-start: 1.75rem;\n}\n\n.tiles > div {\n  display: flex;\n  flex-direction: column-reverse;\n  justify-content: flex-end;\n  padding: 0.9rem 1.1rem 1rem;\n  border: 1px solid var(--rule);\n  border-radius: 0.8rem;\n  background: var(--raised);\n}\n\n.tiles dt {\n  color: var(--soft);\n  font-size: 0.9rem;\n  line-height: 1.35;\n}\n\n.tiles dd {\n  font-size: 2rem;\n  font-weight: 650;\n  line-height: 1.2;\n  letter-spacing: -0.02em;\n}\n\n.tiles > .careful,\n.panel.careful {\n  border-color: var(--careful-rule);\n  background: var(--careful-wash);\n}\n\n.tiles > .careful dt,\n.tiles > .careful dd,\n.panel.careful h2 {\n  color: var(--careful-ink);\n}\n\n.panel {\n  margin-block-start: 1.75rem;\n  padding: 1.1rem 1.35rem 1.25rem;\n  border: 1px solid var(--rule);\n  border-radius: 0.8rem;\n}\n\n.panel h2 {\n  margin-block: 0 0.6rem;\n  font-size: 1.05rem;\n}\n\n.panel ul {\n  padding-inline-start: 1.15rem;\n}\n\n.panel li + li {\n  margin-block-start: 0.35rem;\n}\n\n.cards {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));\n  gap: 1rem;\n  list-style: none;\n}\n\n.card {\n  position: relative;\n  display: flex;\n  flex-direction: column;\n  gap: 0.45rem;\n  padding: 1.1rem 1.25rem 1.15rem;\n  border: 1px solid var(--rule);\n  border-block-start: 3px solid var(--tone);\n  border-radius: 0.8rem;\n  background: var(--raised);\n  box-shadow: var(--shadow);\n}\n\n.card:hover {\n  border-color: var(--tone);\n}\n\n.card h3 {\n  font-size: 1.2rem;\n}\n\n.card h3 a {\n  color: var(--ink);\n  text-decoration: none;\n}\n\n.card h3 a::after {\n  content: \"\";\n  position: absolute;\n  inset: 0;\n}\n\n.card:hover h3 a {\n  text-decoration: underline;\n}\n\n.email {\n  --tone: var(--email);\n}\n\n.slack {\n  --tone: var(--slack);\n}\n\n.teams {\n  --tone: var(--teams);\n}\n\n.discord {\n  --tone: var(--discord);\n}\n\n.webhook {\n  --tone: var(--webhook);\n}\n\n.kind,\n.over[class~=\"email\"],\n.over[class~=\"slack\"],\n.over[class~=\"teams\"],\n.over[class~=\"discord\"],\n.over[class~=\"webhook\"] {\n  display: flex;\n  align-items: center;\n  gap: 0.5rem;\n  color: var(--tone);\n  font-size: 0.85rem;\n  font-weight: 650;\n}\n\n.dot {\n  inline-size: 0.6rem;\n  block-size: 0.6rem;\n  border-radius: 50%;\n  background: var(--tone);\n}\n\n.subject {\n  font-weight: 550;\n}\n\n.why {\n  color: var(--soft);\n  font-size: 0.9rem;\n}\n\n.facts {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.4rem;\n  margin-block-start: auto;\n  padding-block-start: 0.5rem;\n  font-size: 0.85rem;\n}\n\n.facts span {\n  padding: 0.1rem 0.6rem;\n  border-radius: 1rem;\n  background: var(--wash);\n}\n\n.scroll {\n  overflow-x: auto;\n  border: 1px solid var(--rule);\n  border-radius: 0.8rem;\n  background: var(--raised);\n}\n\ntable {\n  inline-size: 100%;\n  border-collapse: collapse;\n  font-size: 0.92rem;\n}\n\nth,\ntd {\n  padding: 0.6rem 1rem;\n  text-align: start;\n  vertical-align: baseline;\n}\n\nth {\n  color: var(--soft);\n  font-size: 0.82rem;\n  font-weight: 600;\n  white-space: nowrap;\n}\n\ntbody tr {\n  border-block-start: 1px solid var(--rule);\n}\n\n.number {\n  text-align: end;\n}\n\n.ids {\n  min-inline-size: 9rem;\n  color: var(--soft);\n  font: 0.82rem/1.5 var(--mono);\n}\n\n.back {\n  display: inline-block;\n  margin-block-end: 1.5rem;\n  text-decoration: none;\n}\n\n.back::before {\n  content: \"← \";\n}\n\n.back:hover {\n  text-decoration: underline;\n}\n\n.meta {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.75rem 2.25rem;\n  margin-block-start: 1.25rem;\n}\n\n.meta dt {\n  color: var(--soft);\n  font-size: 0.82rem;\n}\n\n.meta dd {\n  font-weight: 600;\n}\n\n.switch {\n  display: inline-flex;\n  flex-wrap: wrap;\n  margin-block-end: 1rem;\n  padding: 0.2rem;\n  border: 1px solid var(--rule);\n  border-radius: 2rem;\n  background: var(--raised);\n}\n\n.switch legend {\n  position: absolute;\n  clip-path: inset(50%);\n}\n\n.switch input {\n  position: absolute;\n  opacity: 0;\n}\n\n.switch label {\n  padding: 0.3rem 1rem;\n  border-radius: 2rem;\n  font-size: 0.9rem;\n  cursor: pointer;\n}\n\n.switch input:checked + label {\n  background: var(--ink);\n  color: var(--paper);\n}\n\n.switch input:focus-visible + label {\n  outline: 2px solid var(--link);\n  outline-offset: 2px;\n}\n\n.window {\n  overflow: hidden;\n  border: 1px solid var(--rule);\n  border-radius: 0.9rem;\n  background: var(--raised);\n  box-shadow: var(--shadow);\n}\n\n.window .title {\n  padding: 0.85rem 1.2rem;\n  border-block-end: 1px solid var(--rule);\n}\n\n.window .label {\n  margin-inline-end: 0.5rem;\n  color: var(--soft);\n  font-size: 0.85rem;\n}\n\niframe {\n  display: block;\n  inline-size: 100%;\n  block-size: min(58rem, 85vh);\n  margin-inline: auto;\n  border: 0;\n}\n\n.in-light {\n  background: #ffffff;\n}\n\n.in-dark {\n  background: #101216;\n}\n\n.stage:has(#light:checked) .in-dark,\n.stage:has(#dark:checked) .in-light,\n.stage:has(#phone:checked) .in-dark {\n  display: none;\n}\n\n.stage:has(#phone:checked) .window {\n  max-inline-size: 23rem;\n}\n\n.posts {\n  display: grid;\n  gap: 1.25rem;\n  padding: clamp(1rem, 3vw, 1.75rem);\n  border: 1px solid var(--rule);\n  border-radius: 0.9rem;\n  background: var(--raised);\n  box-shadow: var(--shadow);\n}\n\n.post {\n  display: grid;\n  grid-template-columns: auto minmax(0, 1fr);\n  gap: 0 0.8rem;\n  max-inline-size: 46rem;\n  font-size: 0.95rem;\n  line-height: 1.5;\n}\n\n.post.reply {\n  margin-inline-start: 1.2rem;\n  padding-inline-start: 1.2rem;\n  border-inline-start: 3px solid var(--rule);\n}\n\n.face {\n  inline-size: 2.25rem;\n  block-size: 2.25rem;\n}\n\n.who {\n  margin-block-end: 0.25rem;\n  line-height: 1.3;\n}\n\n.app,\n.thread {\n  color: var(--soft);\n  font-size: 0.72rem;\n  font-weight: 650;\n}\n\n.app {\n  padding: 0.05rem 0.3rem;\n  border-radius: 0.2rem;\n  background: var(--wash);\n}\n\n.said p {\n  margin-block-end: 0.5rem;\n}\n\n.said h2 {\n  margin-block: 0.3rem 0.5rem;\n  font-size: 1.15rem;\n}\n\n.said hr {\n  margin-block: 0.9rem;\n  border: 0;\n  border-block-start: 1px solid var(--rule);\n}\n\n.said .small {\n  color: var(--soft);\n  font-size: 0.82rem;\n}\n\n.said .fact {\n  padding-inline-start: 0.8rem;\n  border-inline-start: 2px solid var(--rule);\n}\n\n.posts.teams .said,\n.posts.discord .said {\n  padding: 0.9rem 1.1rem;\n  border: 1px solid var(--rule);\n  border-inline-start: 4px solid var(--tone);\n  border-radius: 0.5rem;\n}\n\npre {\n  max-block-size: 40rem;\n  overflow: auto;\n  padding: 1.1rem 1.3rem;\n  border: 1px solid var(--rule);\n  border-radius: 0.8rem;\n  background: var(--raised);\n  font: 0.86rem/1.6 var(--mono);\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n}\n\n.foot {\n  padding-block: 1.5rem 3rem;\n  color: var(--soft);\n  font-size: 0.85rem;\n}\n\n@media print {\n  .unsent,\n  .skip,\n  .switch {\n    display: none;\n  }\n}\n\n.note {\n  margin-block-start: 0.8rem;\n  font-size: 0.9rem;\n}\n\n.posts.teams .fact br {\n  display: none;\n}\n\n.posts.teams .fact strong {\n  display: inline-block;\n  min-inline-size: 10rem;\n}\n";

// src/journeys/preview-pages.ts
const channelWords = {
	email: "Email",
	slack: "Slack",
	webhook: "Webhook",
	teams: "Microsoft Teams",
	discord: "Discord"
};
/** So many readers of a group are listed on its page; all of them are in `preview.json`. */
const readersShown = 500;
/** The pages of a preview and what they show in frames. Throws TEMPLATE_INVALID. */
function previewPages(shown) {
	const partials = {
		layout: layout_html_default,
		drawn: require_drawn_html.drawn_html_default
	};
	const index = require_markdown.openTemplate("html", "preview/index.html.hbs", index_html_default, partials);
	const page = require_markdown.openTemplate("html", "preview/group.html.hbs", group_html_default, partials);
	const groups = shown.groups.map((group) => groupView(group));
	const around = {
		...titlesOf(shown),
		warnings: shown.warnings
	};
	const messages = shown.groups.reduce((sum, { readers }) => sum + readers.length, 0);
	const leftOut = shown.leftOut.map((one) => ({
		...one,
		channel: channelWords[one.channel],
		audiences: one.audiences.join(", "),
		ids: one.ids.join(", "),
		more: one.count - one.ids.length
	}));
	const skipped = shown.leftOut.reduce((sum, { count }) => sum + count, 0);
	return [
		{
			path: "style.css",
			content: style_default
		},
		...shown.groups.flatMap(partsOf),
		...groups.map((group) => ({
			path: `${group.folder}/index.html`,
			content: page({
				...around,
				group,
				root: "../",
				documentTitle: `${group.title} · ${around.subtitle}`
			})
		})),
		{
			path: "index.html",
			content: index({
				...around,
				groups,
				leftOut,
				messages,
				skipped,
				root: "",
				documentTitle: `Preview of ${around.subtitle}`
			})
		}
	];
}
const kindWords = {
	revision: "revised notice",
	cancellation: "cancellation"
};
function titlesOf({ kind, version, environment }) {
	return {
		subtitle: `${version} for ${environment}`,
		version,
		environment,
		document: kindWords[kind] ?? "advance shipping notice"
	};
}
function groupView(group) {
	const { channel, audiences, readers, attachments, sample } = group;
	const { text = "", json, html } = sample.bodies;
	return {
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
		posts: postsOf(sample),
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
function partsOf({ folder, sample: { bodies } }) {
	const { html, text, json, blocks } = bodies;
	return [
		...html === void 0 ? [] : ["light", "dark"].map((scheme) => ({
			path: `${folder}/${scheme}.html`,
			content: inScheme(html, scheme)
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
function sizeWords(bytes) {
	return bytes < 1e3 ? `${bytes} bytes` : `${(bytes / 1e3).toFixed(bytes < 1e4 ? 1 : 0)} kB`;
}

// src/journeys/preview.ts
/**
* A folder that shows what a dry run of `announce` came to: `index.html`, a folder for each group of readers who get the same,
* and `preview.json`. It opens from a disk, asks for nothing from anywhere and runs no script. No address, name or
* token of a reader is in any of the files, not even where a change names one. Same input, same bytes; linear in it.
* Throws TEMPLATE_INVALID.
*/
function composePreview(announced) {
	const shown = require_previewed.previewed(announced);
	const files = [...previewPages(shown), {
		path: "preview.json",
		content: `${JSON.stringify(documentOf(shown), null, 2)}\n`
	}];
	const hide = withoutReaders(announced);
	return files.map(({ path, content }) => ({
		path,
		content: hide(content)
	}));
}
function documentOf({ version, environment, warnings, leftOut, groups }) {
	return {
		schema: "waybill/preview@1",
		version,
		environment,
		groups: groups.map(({ sample: _sample, ...group }) => group),
		leftOut,
		warnings: [...warnings]
	};
}
const mailLike = /(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]+?(?:@|%40)\u200B?[\w.-]+\w/g;
/** RFC 5321, 4.5.3.1: with some room. */
const longestAddress = 320;
/** Takes readers' addresses out of texts that commits brought. */
function withoutReaders({ outgoing }) {
	const addresses = outgoing.flatMap(({ reader: { recipient } }) => recipient.channel === "email" ? [recipient.address.toLowerCase()] : []);
	const known = new Set(addresses);
	if (known.size === 0) return (text) => text;
	return (text) => text.replace(mailLike, (found) => {
		const plain = found.replace(/%40/, "@").replace("​", "").toLowerCase();
		const first = Math.max(0, plain.length - longestAddress);
		for (let from = first; from < plain.indexOf("@"); from++) if (known.has(plain.slice(from))) return `${found.slice(0, from)}(a reader)`;
		return found;
	});
}

// src/cli/preview.ts
const defaultFolder = "./waybill-preview";
/** `waybill preview`: writes a folder that shows everything that readers would get. Sends and records nothing. */
async function preview(call) {
	const { world, options, signal } = call;
	const request = {
		environment: require_cli_program_ts.requiredOption(options, "environment", "--environment production"),
		package: require_cli_program_ts.textOption(options, "package"),
		expected: require_cli_program_ts.textOption(options, "expected"),
		to: require_cli_program_ts.textOption(options, "to"),
		again: false,
		dryRun: true
	};
	const output = (0, node_path.resolve)(world.cwd, require_cli_program_ts.textOption(options, "output") ?? defaultFolder);
	await refuseOthers(world.files, output);
	const announced = await require_previewed.announce(await require_shipment.edgeOf(call), world.loaded, request, signal);
	const files = composePreview(announced);
	for (const { path, content } of files) await world.files.write((0, node_path.resolve)(output, path), content);
	const { sending, warnings } = announced;
	return {
		document: {
			schema: "waybill/preview@1",
			output,
			files: files.map(({ path }) => path),
			version: sending.version,
			environment: sending.environment,
			counts: sending.counts,
			warnings,
			exitCodes: [require_cli_ahead_ts.exitCodes.done]
		},
		text: "",
		remarks: [...warnings.map((text) => ({
			level: "warning",
			text
		})), {
			level: "info",
			text: `${(0, node_path.resolve)(output, "index.html")} shows what ${told(sending.counts.planned ?? 0)} would get. Nothing was sent.`
		}],
		exitCodes: [announced.complete ? require_cli_ahead_ts.exitCodes.done : require_cli_ahead_ts.exitCodes.incomplete],
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
function told(count) {
	return count === 1 ? "1 reader" : `${count} readers`;
}

exports.preview = preview;