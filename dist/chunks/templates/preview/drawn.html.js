// src/notices/drawn.ts
/** Text as it stands, a line each. */
function plainPart(kind, text) {
	return {
		kind,
		lines: text.split("\n").map((line) => [{
			kind: "text",
			text: line,
			url: null
		}])
	};
}
/** One line of marked text: what `marked` finds becomes what `read.mark` makes of it, the rest is `read.plain` text. */
function drawLine(line, marked, read) {
	const pieces = [];
	const add = (piece) => {
		if (piece.text !== "") pieces.push(piece);
	};
	let from = 0;
	for (const match of line.matchAll(marked)) {
		add({
			kind: "text",
			text: read.plain(line.slice(from, match.index)),
			url: null
		});
		add(read.mark(match));
		from = match.index + match[0].length;
	}
	add({
		kind: "text",
		text: read.plain(line.slice(from)),
		url: null
	});
	return pieces;
}

// src/notices/slack-drawing.ts
/** What a reader sees of the blocks of a message: their texts with the formatting that Slack gives them. */
function drawSlack(blocks) {
	return blocks.map(({ type, text, elements = [] }) => {
		const whole = (text ? [text.text] : elements.map((element) => element.text)).join("\n");
		if (type === "header") return plainPart(type, unescaped(whole));
		return {
			kind: type,
			lines: whole.split("\n").map((line) => drawLine(line, marked, {
				mark,
				plain: unescaped
			}))
		};
	});
}
/** Mrkdwn (Slack's documentation "Formatting text"), as far as Waybill's messages use it. */
const marked = /<(https?:[^|>]*|mailto:[^|>]*)(?:\|([^>]*))?>|`([^`]+)`|(?<!\u200B)\*([^*]+?)(?<!\u200B)\*/g;
function mark([whole, url, label, code, bold]) {
	if (url !== void 0) return {
		kind: "link",
		text: unescaped(label ?? url),
		url: unescaped(url)
	};
	if (code !== void 0) return {
		kind: "code",
		text: unescaped(code),
		url: null
	};
	return {
		kind: "bold",
		text: unescaped(bold ?? whole),
		url: null
	};
}
function unescaped(text) {
	return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").replaceAll("\u200b", "");
}

// templates/preview/drawn.html.hbs
var drawn_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "2:10"), "divider"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "<hr>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "4:14"), "header"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.program(6, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<h2>" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "5:12"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</h2>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "text", "5:35"), "{{text}} at line 5")) != null ? stack1 : "";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<p" + ((stack1 = helpers.if.call(alias2, container.own.eq(alias1(depth0, "kind", "7:12"), "context"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data
		})) != null ? stack1 : "") + ">" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "lines", "7:100"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		return " class=\"small\"";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "7:57"), "fact"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return " class=\"fact\"";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.unless.call(alias1, container.strict(data, "first", "7:117"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias1, depth0, {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		return "<br>";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "7:164"), "bold"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.program(14, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depth0, "text", "7:188"), "{{text}} at line 7")) != null ? stack1 : "") + "</strong>";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "7:217"), "code"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.program(16, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.code(container.strict(depth0, "text", "7:238")), "{{code}} at line 7")) != null ? stack1 : "";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(depth0, "kind", "7:258"), "link"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.program(18, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return (stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "7:279"), alias1(depth0, "text", "7:283")), "{{link}} at line 7")) != null ? stack1 : "";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "text", "7:299"), "{{text}} at line 7")) != null ? stack1 : "";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "parts", "1:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

Object.defineProperty(exports, "drawLine", {
  enumerable: true,
  get: function () {
    return drawLine;
  }
});
Object.defineProperty(exports, "drawSlack", {
  enumerable: true,
  get: function () {
    return drawSlack;
  }
});
Object.defineProperty(exports, "drawn_html_default", {
  enumerable: true,
  get: function () {
    return drawn_html_default;
  }
});
Object.defineProperty(exports, "plainPart", {
  enumerable: true,
  get: function () {
    return plainPart;
  }
});