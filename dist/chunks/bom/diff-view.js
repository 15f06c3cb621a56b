const require_diff_document = require("./diff-document.js");
const require_diff_words = require("./diff-words.js");

// templates/dependencies-group.html.hbs
var dependencies_group_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<details>\n<summary>" + ((stack1 = container.own.safely(container.strict(depth0, "title", "3:11"), "{{title}} at line 3")) != null ? stack1 : "") + "</summary>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "title", "4:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<p><strong>" + ((stack1 = alias2.safely(alias1(depth0, "title", "5:13"), "{{title}} at line 5")) != null ? stack1 : "") + ".</strong> " + ((stack1 = alias2.safely(alias1(depth0, "meaning", "5:33"), "{{meaning}} at line 5")) != null ? stack1 : "") + "</p>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "item"), depth0, {
			"name": "item",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>" + ((stack1 = container.own.safely(container.strict(depth0, "more", "12:6"), "{{more}} at line 12")) != null ? stack1 : "") + "</li>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "</details>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "folded", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(1, data, 0),
			"data": data
		})) != null ? stack1 : "") + "<ul>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "items", "8:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "folded", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/dependencies-item.html.hbs
var dependencies_item_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " (" + ((stack1 = container.own.safely(container.strict(depth0, "language", "1:37"), "{{language}} at line 1")) != null ? stack1 : "") + ")";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " " + ((stack1 = container.own.safely(container.strict(depth0, "version", "1:73"), "{{version}} at line 1")) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return " " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "1:113"), null), "{{inline}} at line 1")) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ", " + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 1")) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ", through " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "through", "1:219"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.unless.call(alias2, alias1(data, "first", "1:238"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "name", "1:269"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		return " &gt; ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.code(container.strict(depth0, "name", "1:282")), "{{code}} at line 1")) != null ? stack1 : "";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return "…";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = alias2.safely(alias2.code(alias1(depth0, "name", "1:11")), "{{code}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "language", "1:23"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "version", "1:61"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "reason", "1:95"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "notes", "1:141"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "through"), "length", "1:185"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"useData": true
};

// templates/dependencies.html.hbs
var dependencies_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<h3>Needs a closer look</h3>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "attention", "7:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "group"), depth0, {
			"name": "group",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<h3>" + ((stack1 = container.own.safely(alias1(depth0, "title", "12:6"), "{{title}} at line 12")) != null ? stack1 : "") + "</h3>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "groups", "13:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "<p>" + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 18")) != null ? stack1 : "") + "</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section>\n<h2>" + ((stack1 = alias2.safely(alias1(depth0, "title", "2:6"), "{{title}} at line 2")) != null ? stack1 : "") + "</h2>\n<p>" + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "lead", "3:12"), null), "{{inline}} at line 3")) != null ? stack1 : "") + "</p>\n<p>" + ((stack1 = alias2.safely(alias1(depth0, "totals", "4:5"), "{{totals}} at line 4")) != null ? stack1 : "") + "</p>\n" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "attention"), "length", "5:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "sections", "11:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "remarks", "17:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"usePartial": true,
	"useData": true
};

// src/bom/diff-view.ts
/** The view of a difference: what needs attention first, then what the product asks for, then what that brings along. */
function viewDifference(diff, { limit }) {
	const several = languagesOf(diff).size > 1;
	const group = groupsOf(limit);
	const attention = require_diff_document.flagNames.flatMap((name) => {
		const items = diff.flags.filter(({ flag }) => flag === name).map((flag) => flagItem(flag, several));
		return items.length === 0 ? [] : [group({
			...require_diff_words.flagWords[name],
			folded: false,
			items
		})];
	});
	const sections = [
		section("New", alone(diff.added), (entry) => listedItem(entry, several), group),
		section("Removed", alone(diff.removed), (entry) => listedItem(entry, several), group),
		section("Upgraded", diff.upgraded, (entry) => movedItem(entry, several), group),
		section("Other version changes", [...diff.changed, ...diff.sets], (entry) => movedItem(entry, several), group),
		section("Other licence changes", unflagged(diff), (entry) => licenseItem(entry, several), group)
	].filter(({ groups }) => groups.length > 0);
	const cut = [...attention, ...sections.flatMap(({ groups }) => groups)].some(({ more }) => more !== null);
	return {
		title: titleOf(diff),
		lead: leadOf(diff),
		totals: capitalized(require_diff_words.totalsLine(diff)),
		attention,
		sections,
		remarks: remarksOf(diff, cut)
	};
}
function groupsOf(most) {
	return (group, limit = most) => {
		const left = group.items.length - limit;
		const more = left > 0 ? `… and ${require_diff_words.grouped(left)} more` : null;
		return {
			...group,
			items: group.items.slice(0, limit),
			more
		};
	};
}
function titleOf({ from, to }) {
	const sides = `from ${require_diff_words.sideName(from, "one document")} to ${require_diff_words.sideName(to, "the other")}`;
	return to.name === null ? `Dependencies ${sides}` : `${to.name}: dependencies ${sides}`;
}
/** The difference in a sentence or two, for somebody who has never seen a bill of materials. */
function leadOf({ from, to, counts }) {
	const [before, now] = [require_diff_words.sideName(from, "before"), require_diff_words.sideName(to, "now")];
	const subject = to.name === null ? now : `${to.name} ${now}`;
	if (counts.added + counts.removed + counts.upgraded + counts.downgraded + counts.changed + counts.own + counts.flags + counts.licenses === 0) return `${subject} is made with the same ${require_diff_words.counted(to.components, "package")} as ${before}.`;
	const look = counts.flags === 0 ? "No change needs a closer look." : `${require_diff_words.counted(counts.flags, "point needs", "points need")} a closer look.`;
	return `${subject} is made with ${require_diff_words.counted(to.components, "package")}${usesOf(to)}. ${sameOf(to.components, counts.same, before)}${look}`;
}
function usesOf({ components, development }) {
	if (development === 0) return "";
	if (development === components) return ", for its development only";
	const needed = components - development;
	return `: ${require_diff_words.grouped(needed)} ${needed === 1 ? "is" : "are"} part of the product, ${require_diff_words.grouped(development)} ${development === 1 ? "serves" : "serve"} its development only`;
}
function sameOf(all, same, before) {
	if (all === 0) return "";
	if (same === all) return `All of them were in ${before} too. `;
	if (same === 0) return `None of them is the same as in ${before}. `;
	return `${require_diff_words.grouped(same)} of the ${require_diff_words.grouped(all)} ${same === 1 ? "is" : "are"} the same as in ${before}. `;
}
function remarksOf(diff, cut) {
	const { own } = diff.counts;
	const parts = own === 0 ? [] : [`${require_diff_words.counted(own, "part")} of the product itself changed too.`];
	if (!cut) return parts;
	const [from, to] = [diff.from.ref ?? diff.from.file, diff.to.ref ?? diff.to.file];
	const command = from === null || to === null ? "bom diff --json" : `bom diff ${from} ${to} --json`;
	return [...parts, `Long lists are cut here; \`waybill ${command}\` has all of it.`];
}
/** Whoever gets the product does not get these. */
const mostForDevelopment = 20;
/** Three groups: what the product asks for, what that brings along, and what is there for development only. */
function section(title, entries, item, group) {
	const foreign = entries.filter(({ own }) => own !== true);
	const needed = foreign.filter(({ scope }) => scope !== "excluded");
	const groups = [
		{
			title: () => null,
			folded: false,
			limit: void 0,
			entries: needed.filter(({ direct }) => direct !== false)
		},
		{
			title: (number) => `${require_diff_words.counted(number, "package")} that other packages bring along`,
			folded: true,
			limit: void 0,
			entries: needed.filter(({ direct }) => direct === false)
		},
		{
			title: (number) => `${require_diff_words.counted(number, "package")} for development only`,
			folded: true,
			limit: mostForDevelopment,
			entries: foreign.filter(({ scope }) => scope === "excluded")
		}
	].filter((part) => part.entries.length > 0).map((part) => group({
		title: part.title(part.entries.length),
		meaning: null,
		folded: part.folded,
		items: part.entries.map(item)
	}, part.limit));
	return {
		title: `${title} (${require_diff_words.grouped(foreign.length)})`,
		groups
	};
}
/** Without versions beside others: those are told as a change of the package's versions. */
function alone(entries) {
	return entries.filter(({ beside }) => !beside);
}
/** Licence changes that no flag tells of: those of packages for development only. */
function unflagged({ licenses, flags }) {
	const told = new Set(flags.filter(({ flag }) => /licen|copyleft/.test(flag)).map(({ purl }) => purl));
	return licenses.filter(({ purl }) => !told.has(purl));
}
function languagesOf(diff) {
	const lists = [
		diff.added,
		diff.removed,
		diff.upgraded,
		diff.downgraded,
		diff.changed,
		diff.licenses
	];
	return new Set(lists.flat().map(({ purl }) => require_diff_words.packageName(purl).language));
}
function base(purl, place, several) {
	const { name, version, language } = require_diff_words.packageName(purl);
	return {
		name,
		language: several ? language : null,
		version,
		reason: null,
		notes: [],
		through: throughOf(place)
	};
}
function flagItem(flag, several) {
	const notes = flag.scope === "excluded" ? ["for development only"] : [];
	const item = base(flag.purl, flag, several);
	return {
		...item,
		version: flag.flag === "downgrade" ? null : item.version,
		reason: flag.reason,
		notes
	};
}
function listedItem(entry, several) {
	return {
		...base(entry.purl, entry, several),
		notes: entry.license === null ? [] : [require_diff_words.clipped(entry.license)]
	};
}
function movedItem(entry, several) {
	const version = `${versionsIn(entry.from)} → ${versionsIn(entry.to)}`;
	return {
		...base(entry.purl, entry, several),
		version
	};
}
/** Few packages have more than three versions side by side. */
const mostVersions = 10;
function versionsIn(version) {
	const all = (version === null || typeof version === "string" ? [version] : version).map((one) => one || "no version");
	const left = all.length - mostVersions;
	return left > 0 ? `${all.slice(0, mostVersions).join(", ")} and ${require_diff_words.grouped(left)} more` : all.join(", ");
}
function licenseItem(entry, several) {
	return {
		...base(entry.purl, entry, several),
		notes: [`${require_diff_words.clipped(entry.from)} → ${entry.to === null ? "not known" : require_diff_words.clipped(entry.to)}`]
	};
}
/** Of a longer path, its ends. */
const longestThrough = 4;
function throughOf({ via, viaLength }) {
	const names = (via ?? []).map((purl) => ({ name: require_diff_words.packageName(purl).name }));
	if (names.length <= longestThrough && viaLength === void 0) return names;
	return [
		...names.slice(0, 2),
		{ name: null },
		...names.slice(-1)
	];
}
function capitalized(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

Object.defineProperty(exports, "dependencies_group_html_default", {
  enumerable: true,
  get: function () {
    return dependencies_group_html_default;
  }
});
Object.defineProperty(exports, "dependencies_html_default", {
  enumerable: true,
  get: function () {
    return dependencies_html_default;
  }
});
Object.defineProperty(exports, "dependencies_item_html_default", {
  enumerable: true,
  get: function () {
    return dependencies_item_html_default;
  }
});
Object.defineProperty(exports, "viewDifference", {
  enumerable: true,
  get: function () {
    return viewDifference;
  }
});