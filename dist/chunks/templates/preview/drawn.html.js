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
	return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").replaceAll("​", "");
}

// templates/preview/drawn.html.hbs
var drawn_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 2,
				"column": 7
			},
			"end": {
				"line": 2,
				"column": 9
			}
		})).call(alias2, alias1(depth0, "kind", {
			"start": {
				"line": 2,
				"column": 10
			},
			"end": {
				"line": 2,
				"column": 14
			}
		}), "divider", {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 6
				},
				"end": {
					"line": 2,
					"column": 25
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
					"line": 2,
					"column": 0
				},
				"end": {
					"line": 8,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "<hr>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 4,
				"column": 11
			},
			"end": {
				"line": 4,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "kind", {
			"start": {
				"line": 4,
				"column": 14
			},
			"end": {
				"line": 4,
				"column": 18
			}
		}), "header", {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 10
				},
				"end": {
					"line": 4,
					"column": 28
				}
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.program(6, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 8,
					"column": 0
				}
			}
		})) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<h2>" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 5,
				"column": 12
			},
			"end": {
				"line": 5,
				"column": 17
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 4
				},
				"end": {
					"line": 5,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + "</h2>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, depth0, {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 19
				},
				"end": {
					"line": 5,
					"column": 50
				}
			}
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 33
			},
			"end": {
				"line": 5,
				"column": 41
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 5,
				"column": 35
			},
			"end": {
				"line": 5,
				"column": 39
			}
		}), "{{text}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 33
				},
				"end": {
					"line": 5,
					"column": 41
				}
			}
		})) != null ? stack1 : "";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p" + ((stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 7,
				"column": 9
			},
			"end": {
				"line": 7,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "kind", {
			"start": {
				"line": 7,
				"column": 12
			},
			"end": {
				"line": 7,
				"column": 16
			}
		}), "context", {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 8
				},
				"end": {
					"line": 7,
					"column": 27
				}
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 2
				},
				"end": {
					"line": 7,
					"column": 91
				}
			}
		})) != null ? stack1 : "") + ">" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 7,
				"column": 100
			},
			"end": {
				"line": 7,
				"column": 105
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 92
				},
				"end": {
					"line": 7,
					"column": 330
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		return " class=\"small\"";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 7,
				"column": 54
			},
			"end": {
				"line": 7,
				"column": 56
			}
		})).call(alias2, alias1(depth0, "kind", {
			"start": {
				"line": 7,
				"column": 57
			},
			"end": {
				"line": 7,
				"column": 61
			}
		}), "fact", {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 53
				},
				"end": {
					"line": 7,
					"column": 69
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
					"line": 7,
					"column": 43
				},
				"end": {
					"line": 7,
					"column": 84
				}
			}
		})) != null ? stack1 : "";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return " class=\"fact\"";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias1, container.strict(data, "first", {
			"start": {
				"line": 7,
				"column": 117
			},
			"end": {
				"line": 7,
				"column": 123
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 107
				},
				"end": {
					"line": 7,
					"column": 140
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, depth0, {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 140
				},
				"end": {
					"line": 7,
					"column": 321
				}
			}
		})) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		return "<br>";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 7,
				"column": 161
			},
			"end": {
				"line": 7,
				"column": 163
			}
		})).call(alias2, alias1(depth0, "kind", {
			"start": {
				"line": 7,
				"column": 164
			},
			"end": {
				"line": 7,
				"column": 168
			}
		}), "bold", {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 160
				},
				"end": {
					"line": 7,
					"column": 176
				}
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.program(14, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 154
				},
				"end": {
					"line": 7,
					"column": 312
				}
			}
		})) != null ? stack1 : "";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 186
			},
			"end": {
				"line": 7,
				"column": 194
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 7,
				"column": 188
			},
			"end": {
				"line": 7,
				"column": 192
			}
		}), "{{text}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 186
				},
				"end": {
					"line": 7,
					"column": 194
				}
			}
		})) != null ? stack1 : "") + "</strong>";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 7,
				"column": 214
			},
			"end": {
				"line": 7,
				"column": 216
			}
		})).call(alias2, alias1(depth0, "kind", {
			"start": {
				"line": 7,
				"column": 217
			},
			"end": {
				"line": 7,
				"column": 221
			}
		}), "code", {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 213
				},
				"end": {
					"line": 7,
					"column": 229
				}
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.program(16, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 203
				},
				"end": {
					"line": 7,
					"column": 305
				}
			}
		})) != null ? stack1 : "";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 231
			},
			"end": {
				"line": 7,
				"column": 244
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 7,
				"column": 233
			},
			"end": {
				"line": 7,
				"column": 237
			}
		})).call(alias2, alias1(depth0, "text", {
			"start": {
				"line": 7,
				"column": 238
			},
			"end": {
				"line": 7,
				"column": 242
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 231
				},
				"end": {
					"line": 7,
					"column": 244
				}
			}
		}), "{{code}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 231
				},
				"end": {
					"line": 7,
					"column": 244
				}
			}
		})) != null ? stack1 : "";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 7,
				"column": 255
			},
			"end": {
				"line": 7,
				"column": 257
			}
		})).call(alias2, alias1(depth0, "kind", {
			"start": {
				"line": 7,
				"column": 258
			},
			"end": {
				"line": 7,
				"column": 262
			}
		}), "link", {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 254
				},
				"end": {
					"line": 7,
					"column": 270
				}
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.program(18, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 244
				},
				"end": {
					"line": 7,
					"column": 305
				}
			}
		})) != null ? stack1 : "";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 272
			},
			"end": {
				"line": 7,
				"column": 289
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 7,
				"column": 274
			},
			"end": {
				"line": 7,
				"column": 278
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 7,
				"column": 279
			},
			"end": {
				"line": 7,
				"column": 282
			}
		}), alias1(depth0, "text", {
			"start": {
				"line": 7,
				"column": 283
			},
			"end": {
				"line": 7,
				"column": 287
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 272
				},
				"end": {
					"line": 7,
					"column": 289
				}
			}
		}), "{{link}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 272
				},
				"end": {
					"line": 7,
					"column": 289
				}
			}
		})) != null ? stack1 : "";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 297
			},
			"end": {
				"line": 7,
				"column": 305
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 7,
				"column": 299
			},
			"end": {
				"line": 7,
				"column": 303
			}
		}), "{{text}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 297
				},
				"end": {
					"line": 7,
					"column": 305
				}
			}
		})) != null ? stack1 : "";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "parts", {
			"start": {
				"line": 1,
				"column": 8
			},
			"end": {
				"line": 1,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 9
				}
			}
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