const require_rolldown_runtime = require("../rolldown.js");
const require_shared = require("../cli/source.js");
const require_markdown = require("./templates-md.js");

// src/notes/changelog-heading.ts
var import_parse = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_shared.require_parse(), 1);
var import_compare_build = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_shared.require_compare_build(), 1);
/** No heading of a release is longer, and no pattern here sees more. */
const longest = 400;
/** A version as people write it: two to four numbers, what comes after them as SemVer has it, or as Python does. */
const number = String.raw`([vV]?)(\d{1,15}(?:\.\d{1,15}){1,3}(?:\.?(?:a|b|rc|dev|post)\d{1,9}|-[\dA-Za-z-][\dA-Za-z.-]*)?(?:\+[\dA-Za-z.-]+)?)`;
const bare = new RegExp(`^(?:(?:version|release)[ \\t]+)?${number}(?![\\w.])(.*)$`, "i");
const named = new RegExp(`^([^\\s[\\]()]*[A-Za-z][^\\s[\\]()]*?)(@|:?[ \\t]+)${number}(?![\\w.])(.*)$`);
const unreleased = /^(?:([^\s[\]()]+?)(@|:?[ \t]+))?unreleased(?:[ \t]+changes)?(?!\w)(.*)$/i;
const afterVersion = /^[ \t]*(?:$|[-\u2013\u2014/:,(|])|^[ \t]+(?:[[*_'"]|\d{4}[-./]|(?:unreleased|yanked|tbd|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\b)/i;
const dated = /^([ \t]*(?:[-\u2013\u2014/:,|][ \t]*)?\(?)(\d{4}-\d{2}-\d{2})(?![\d-])(\)?)/;
/**
* Reads the words of a heading as that of a release: with or without brackets, link, `v`, package, `[YANKED]`,
* `<small>` and a date on either side. Null for any other heading, such as `1.0 migration guide`.
*/
function readHeading(words) {
	if (words.length > longest) return null;
	const plain = words.replace(/<\/?(?:small|a|b|strong|em|i|span|sup|sub)(?:[ \t][^<>]*)?>/gi, "").replace(/\*\*|~~|`|\\(?=[[\]_-])/g, "").trim().replace(/^\d{4}-\d{2}-\d{2},?[ \t]+(?:-[ \t]+)?/, "");
	const { before, label, link, rest } = linked(plain);
	const unlinked = link === "none" || before !== "" ? readName(plain, "none", null) : null;
	if (link === "none" || unlinked !== null) return unlinked;
	const read = readName(before === "" ? label : `${before} ${label}`, link, rest);
	return read && {
		...read,
		label
	};
}
/** Takes the first link of a heading apart; what stands before it can only be a package. */
function linked(text) {
	const [, before = "", label = ""] = /^([^\s[\]()]*)[ \t]*\[([^[\]]*)\]/.exec(text) ?? [];
	const from = text.indexOf("]") + 1;
	if (label === "") return {
		before,
		label,
		link: "none",
		rest: ""
	};
	const open = text.charAt(from);
	if (open !== "(" && open !== "[") return {
		before,
		label,
		link: "reference",
		rest: text.slice(from)
	};
	const to = closingOf(text, from);
	return to === -1 ? {
		before,
		label,
		link: "reference",
		rest: text.slice(from)
	} : {
		before,
		label,
		link: "inline",
		rest: text.slice(to + 1)
	};
}
/** The index of the bracket that closes the one at `from`, or -1. */
function closingOf(text, from) {
	const open = text.charAt(from);
	const close = open === "(" ? ")" : "]";
	let depth = 0;
	for (let at = from; at < text.length; at++) if (text[at] === open) depth++;
	else if (text[at] === close && --depth === 0) return at;
	return -1;
}
function readName(text, link, outside) {
	const parts = partsOf(text);
	if (!parts || outside !== null && !/^[ \t]*$/.test(parts.tail)) return null;
	const tail = outside ?? parts.tail;
	if (!afterVersion.test(tail)) return null;
	return {
		package: parts.package,
		version: parts.version,
		written: parts.written,
		link,
		label: text,
		joint: parts.joint,
		dressed: parts.dressed,
		date: parts.version === null ? null : dateIn(tail),
		withdrawn: /\[yanked\]/i.test(tail)
	};
}
function partsOf(text) {
	const open = unreleased.exec(text);
	if (open) {
		const [, name = null, joint = " ", tail = ""] = open;
		return {
			package: name,
			joint,
			version: null,
			written: "",
			dressed: false,
			tail
		};
	}
	const alone = bare.exec(text);
	if (alone) {
		const [, v = "", written = "", tail = ""] = alone;
		return {
			package: null,
			joint: " ",
			version: wholeVersion(written),
			written,
			dressed: v !== "",
			tail
		};
	}
	const [, name, joint = " ", v = "", written = "", tail = ""] = named.exec(text) ?? [];
	if (name === void 0) return null;
	return {
		package: name,
		joint,
		version: wholeVersion(written),
		written,
		dressed: v !== "",
		tail
	};
}
function dateIn(tail) {
	const [, before = "", day = null, after = ""] = dated.exec(tail) ?? [];
	if (day !== null) return {
		before,
		after,
		day
	};
	return tail.startsWith(" (") ? {
		before: " (",
		after: ")",
		day: null
	} : null;
}
/** A version with all three numbers, as SemVer wants it; what cannot be made into one stays as it is. */
function wholeVersion(text) {
	const [, numbers = text, rest = ""] = /^(\d+(?:\.\d+)*)\.?(.*)$/.exec(text) ?? [];
	return [
		...numbers.split("."),
		"0",
		"0"
	].slice(0, Math.max(3, numbers.split(".").length)).map((digits) => digits.replace(/^0+(?=\d)/, "")).join(".") + (/^[a-z]/.test(rest) ? `-${rest}` : rest);
}
/** A version for comparing: a fourth number comes last, what SemVer does not know at all counts as 0.0.0. */
function precedence(version) {
	const [, three = version, fourth = "", rest = ""] = /^(\d+\.\d+\.\d+)(?:\.(\d+))?(.*)$/.exec(version) ?? [];
	return (0, import_parse.default)(fourth === "" ? version : `${three}${rest === "" ? `+${fourth}` : rest}`);
}
/** Negative where the left version is the lower one (SemVer 11, build numbers last). */
function compareVersions(left, right) {
	if (left === null || right === null) return Number(left !== null) - Number(right !== null);
	return (0, import_compare_build.default)(left, right);
}
/** The heading of a release in a file's form. Names are made inert; a URL that nobody may follow is left out. */
function writeHeading(form, words) {
	const { version, withdrawn } = words;
	const plain = version === null ? "Unreleased" : `${form.dressed ? "v" : ""}${version}`;
	const label = words.package === null ? plain : `${safeName(words.package)}${form.joint}${plain}`;
	const url = words.url === null ? null : require_markdown.safeUrl(words.url);
	let text = label;
	if (form.link === "reference") text = `[${label}]`;
	else if (form.link === "inline" && url !== null) text = `[${label}](${inBrackets(url)})`;
	if (version !== null && form.date !== null) text += form.date.before + words.day + form.date.after;
	return `${"#".repeat(form.level)} ${text}${withdrawn ? " [YANKED]" : ""}`;
}
function safeName(name) {
	return /^[\w@/.+-]+$/.test(name) ? name : require_markdown.dialects.md.escape(name);
}
function inBrackets(url) {
	return url.replaceAll("(", "%28").replaceAll(")", "%29");
}
/**
* The line of a heading brought up to date: the target of its link, its date and `[YANKED]`, where it has the first two
* and lacks the last. Every other byte of it stays.
*/
function refreshHeading(line, read, words) {
	let text = line;
	let from = text.indexOf(read.written) + read.written.length;
	const open = text.indexOf("](");
	if (read.link === "inline" && open !== -1) {
		const close = closingOf(text, open + 1);
		const url = words.url === null ? null : require_markdown.safeUrl(words.url);
		if (close !== -1) {
			const target = url === null ? text.slice(open + 2, close) : inBrackets(url);
			text = `${text.slice(0, open + 2)}${target}${text.slice(close)}`;
			from = open + 3 + target.length;
		}
	}
	const day = read.date?.day ?? null;
	const at = day === null ? -1 : text.indexOf(day, from);
	if (at !== -1) text = text.slice(0, at) + words.day + text.slice(at + words.day.length);
	if (!words.withdrawn || read.withdrawn) return text;
	const end = text.trimEnd().length;
	return `${text.slice(0, end)} [YANKED]${text.slice(end)}`;
}

Object.defineProperty(exports, "compareVersions", {
  enumerable: true,
  get: function () {
    return compareVersions;
  }
});
Object.defineProperty(exports, "precedence", {
  enumerable: true,
  get: function () {
    return precedence;
  }
});
Object.defineProperty(exports, "readHeading", {
  enumerable: true,
  get: function () {
    return readHeading;
  }
});
Object.defineProperty(exports, "refreshHeading", {
  enumerable: true,
  get: function () {
    return refreshHeading;
  }
});
Object.defineProperty(exports, "writeHeading", {
  enumerable: true,
  get: function () {
    return writeHeading;
  }
});