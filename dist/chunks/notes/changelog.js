const require_changelog_heading = require("./changelog-heading.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_markdown = require("./templates-md.js");

// src/notes/changelog-line.ts
/** The lines of a text, every byte of it in one of them (CommonMark 2.1 says what ends a line). */
function linesOf(text) {
	const lines = [];
	let from = 0;
	for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
		lines.push({
			text: text.slice(from, index),
			end
		});
		from = index + end.length;
	}
	if (from < text.length) lines.push({
		text: text.slice(from),
		end: ""
	});
	return lines;
}
/** The text that the lines came from. */
function textOf(lines) {
	return lines.map(({ text, end }) => text + end).join("");
}
/** How most of the lines end; `\n` where none says more. */
function commonEnd(lines) {
	const counts = {
		"\n": 0,
		"\r\n": 0,
		"\r": 0
	};
	for (const { end } of lines) if (end === "\n" || end === "\r\n" || end === "\r") counts[end]++;
	if (counts["\r\n"] > counts["\n"] && counts["\r\n"] >= counts["\r"]) return "\r\n";
	return counts["\r"] > counts["\n"] ? "\r" : "\n";
}
function isBlank(line) {
	return line !== void 0 && line.text.trim() === "";
}
/** The lines without the blank ones before the first word and after the last. */
function trimBlank(lines) {
	let from = 0;
	let to = lines.length;
	while (from < to && isBlank(lines[from])) from++;
	while (to > from && isBlank(lines[to - 1])) to--;
	return lines.slice(from, to);
}
/** Whether both say the same, however their lines end. */
function sameWords(left, right) {
	return left.length === right.length && left.every(({ text }, index) => text === right[index]?.text);
}

// src/notes/changelog-marker.ts
/**
* The comments that mark what Waybill writes in a CHANGELOG. Each stands alone on its line, where CommonMark (4.6) reads
* it as an HTML block that shows nothing.
*/
const beginning = /^<!--[ \t]*waybill:begin[ \t]+(\S+)[ \t]*-->[ \t]*$/;
const ending = /^<!--[ \t]*waybill:end[ \t]*-->[ \t]*$/;
const keeping = /^<!--[ \t]*waybill:keep[ \t]*-->[ \t]*$/;
const kept = /^<!--[ \t]*\/waybill:keep[ \t]*-->[ \t]*$/;
const endMarker = "<!-- waybill:end -->";
function beginMarker(key) {
	return `<!-- waybill:begin ${key} -->`;
}
/** What the block of a release is known by: `1.4.0`, `api@1.4.0`, `unreleased`; nothing in it can end the comment. */
function blockKey(packageName, version) {
	const plain = version ?? "unreleased";
	if (packageName === null) return plain.replaceAll("--", "-%2D");
	return `${encodeURIComponent(packageName.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/%(?:40|2F)/g, decodeURIComponent)}@${plain}`.replaceAll("--", "-%2D");
}
/** The package and version that a key names; a key that nobody here wrote is its own version. */
function readBlockKey(key) {
	const split = key.lastIndexOf("@");
	const version = decoded(key.slice(split + 1));
	return {
		package: split < 1 ? null : decoded(key.slice(0, split)),
		version: version === "unreleased" ? null : version
	};
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** The key in a line that begins a block, or null. */
function begunKey(text) {
	return text.startsWith("<!--") ? beginning.exec(text)?.[1] ?? null : null;
}
function endsBlock(text) {
	return text.startsWith("<!--") && ending.test(text);
}
/** Text in which no marker stands: one that somebody wrote into a commit shows as the words that it is. */
function withoutMarkers(text) {
	return text.replace(/<!--(?=[ \t]*\/?waybill:)/g, "&lt;!--");
}
/**
* What people marked to be kept inside a block, markers included and in order. `at` is the line number of the block's
* first line. Throws CHANGELOG_INVALID where the end of one is missing, since it cannot be told what to keep.
*/
function keptIn(block, at, file) {
	const found = [];
	let open = null;
	let since = 0;
	for (const [index, line] of block.entries()) {
		if (open === null && keeping.test(line.text)) {
			open = [];
			since = at + index;
		}
		open?.push(line);
		if (open !== null && kept.test(line.text)) {
			found.push(open);
			open = null;
		}
	}
	if (open !== null) throw new require_cli_ahead_ts.WaybillError("CHANGELOG_INVALID", "What is to be kept begins here and never ends.", {
		hint: "Put a line <!-- /waybill:keep --> after it.",
		at: {
			file,
			line: since
		}
	});
	return found;
}

// src/notes/changelog-outline.ts
/**
* The headings and blocks of a Markdown file, in one walk. Headings in fenced code, in comments and in blocks are none
* (CommonMark 4.5 and 4.6). Code or a comment that never ends counts as text, so that a slip in an old entry does not
* hide the rest of the file. Throws CHANGELOG_INVALID for a block without its end and for a merge conflict.
*/
function outlineOf(lines, file) {
	const regions = regionsOf(lines);
	const closing = new Closings(lines, regions);
	const headings = [];
	const blocks = [];
	const front = frontMatter(lines);
	const inert = new Set(indices(0, front));
	let inList = false;
	for (let at = front; at < lines.length; at++) {
		const text = lines[at]?.text ?? "";
		const key = begunKey(text);
		if (key !== null) {
			const to = regions.get(at) ?? fail(file, at, "begin");
			blocks.push({
				from: at,
				to,
				key
			});
			at = to;
			continue;
		}
		const to = closing.of(at, inList);
		if (/^\S/.test(text)) inList = listItem.test(text);
		if (to !== void 0) {
			for (const index of indices(at, to + 1)) inert.add(index);
			at = to;
			continue;
		}
		if (text.startsWith("<<<<<<< ")) fail(file, at, "conflict");
		const heading = headingAt(lines, at, headings.at(-1));
		if (heading) headings.push(heading);
		at += (heading?.height ?? 1) - 1;
	}
	return {
		headings,
		blocks,
		inert
	};
}
function indices(from, to) {
	return Array.from({ length: to - from }, (_, index) => from + index);
}
const listItem = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
function fail(file, at, what) {
	const place = {
		file,
		line: at + 1
	};
	if (what === "begin") throw new require_cli_ahead_ts.WaybillError("CHANGELOG_INVALID", "What Waybill wrote begins here and never ends.", {
		hint: "Put the line <!-- waybill:end --> back after it, or delete this line to take the text over.",
		at: place
	});
	throw new require_cli_ahead_ts.WaybillError("CHANGELOG_INVALID", "A merge conflict stands in the file.", {
		hint: "Resolve it first.",
		at: place
	});
}
/** Where each block ends, by the line that begins it. */
function regionsOf(lines) {
	const regions = /* @__PURE__ */ new Map();
	let begun = null;
	for (const [at, { text }] of lines.entries()) if (begunKey(text) !== null) begun = at;
	else if (begun !== null && endsBlock(text)) {
		regions.set(begun, at);
		begun = null;
	}
	return regions;
}
/** How many lines at the top are YAML front matter. */
function frontMatter(lines) {
	if (lines[0]?.text !== "---" || !/^[\w-]+:/.test(lines[1]?.text ?? "")) return 0;
	return 1 + lines.findIndex(({ text }, at) => at > 0 && (text === "---" || text === "..."));
}
/** Finds where code and comments end. What was searched for in vain is remembered: no file takes long. */
var Closings = class {
	#lines;
	#regions;
	/** The lines that may close code, with how many marks, those to come last. */
	#fences;
	#vain = /* @__PURE__ */ new Map();
	constructor(lines, regions) {
		this.#lines = lines;
		this.#regions = regions;
		this.#fences = {
			"`": [],
			"~": []
		};
		for (let at = 0; at < lines.length; at = this.#next(at)) {
			const fence = closingFence(this.#textAt(at));
			if (fence) this.#fences[fence.mark]?.push({
				at,
				length: fence.length
			});
		}
		for (const fences of Object.values(this.#fences)) fences.reverse();
	}
	/** The index of the last line of what begins at a line; undefined where nothing does or it never ends. Lines in order. */
	of(at, inList) {
		const text = this.#textAt(at);
		if (inList && text.startsWith(" ")) return void 0;
		const fence = openFence(text);
		if (fence) return this.#closing(at, fence);
		const html = /^ {0,3}<(?:!--|(?:pre|script|style|textarea)(?=[\s>]|$))/i.exec(text);
		if (!html) return void 0;
		const end = html[0].endsWith("--") ? /-->/ : /<\/(?:pre|script|style|textarea)>/i;
		if (end.test(text.slice(html[0].length))) return at;
		if (this.#vain.has(end.source)) return void 0;
		for (let index = at + 1; index < this.#lines.length; index = this.#next(index)) if (!this.#regions.has(index) && end.test(this.#textAt(index))) return index;
		this.#vain.set(end.source, 0);
	}
	#closing(at, { mark, length }) {
		if (length >= (this.#vain.get(mark) ?? Infinity)) return void 0;
		const fences = this.#fences[mark] ?? [];
		while ((fences.at(-1)?.at ?? Infinity) <= at) fences.pop();
		const found = fences.findLast((fence) => fence.length >= length);
		if (!found) this.#vain.set(mark, length);
		return found?.at;
	}
	#textAt(at) {
		return this.#lines[at]?.text ?? "";
	}
	/** The next line; what is in a block has nothing to do with the text around it. */
	#next(at) {
		return (this.#regions.get(at) ?? at) + 1;
	}
};
function openFence(text) {
	const [, run = "", info = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(text) ?? [];
	const mark = run.charAt(0);
	return run === "" || mark === "`" && info.includes("`") ? null : {
		mark,
		length: run.length
	};
}
function closesFence(text, fence) {
	const run = closingFence(text);
	return run !== null && run.mark === fence.mark && run.length >= fence.length;
}
function closingFence(text) {
	const [, run = ""] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text) ?? [];
	return run === "" ? null : {
		mark: run.charAt(0),
		length: run.length
	};
}
function headingAt(lines, at, previous) {
	const text = lines[at]?.text ?? "";
	const marks = /^#{1,6}(?=[ \t]|$)/.exec(text)?.[0];
	if (marks !== void 0) return {
		at,
		height: 1,
		level: marks.length,
		text: withoutClosing(text.slice(marks.length))
	};
	const level = /^ {0,3}[^\s>#<|]/.test(text) && !listItem.test(text) ? underlineLevel(lines[at + 1]) : null;
	const alone = at === 0 || isBlank(lines[at - 1]) || previous && previous.at + previous.height === at;
	return level !== null && alone ? {
		at,
		height: 2,
		level,
		text: text.trim()
	} : null;
}
/** The level of a heading that has this line below it (CommonMark 4.3). */
function underlineLevel(line) {
	const marks = line?.text.trim() ?? "";
	const mark = marks.charAt(0);
	if (mark !== "=" && mark !== "-" || marks !== mark.repeat(marks.length)) return null;
	return mark === "=" ? 1 : 2;
}
/** A heading's words without the marks that may close it. */
function withoutClosing(text) {
	const words = text.trim();
	let end = words.length;
	while (end > 0 && words[end - 1] === "#") end--;
	return end === 0 || /[ \t]/.test(words.charAt(end - 1)) ? words.slice(0, end).trim() : words;
}

// src/notes/changelog-file.ts
/** A link reference definition on one line (CommonMark 4.7): before the target, the target, after it. */
const definition = /^( {0,3}\[([^\]]+)\]:[ \t]*)(\S+)(.*)$/;
function readDefinition(text) {
	if (!text.includes("]:")) return null;
	const [, before = "", label, url = "", after = ""] = definition.exec(text) ?? [];
	return label === void 0 ? null : {
		before,
		label,
		url,
		after
	};
}
/** What makes two labels the same (CommonMark 4.7). */
function labelKey(label) {
	return label.trim().replace(/\s+/g, " ").toLowerCase();
}
/**
* The sections of a CHANGELOG, every byte of it in one of them. `package` is the one whose file it is: its releases are
* the ones without a name; `name` is the file's. Throws CHANGELOG_INVALID, see `outlineOf`.
*/
function readChangelogFile(text, { package: own, name }) {
	const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
	const lines = linesOf(text.slice(mark.length));
	const outline = outlineOf(lines, name);
	const last = referencesFrom(lines, outline);
	const starts = sectionStarts(lines, outline);
	const blocks = outline.blocks.toReversed();
	const sections = starts.map((start, index) => sectionOf(lines, blocks, {
		...start,
		to: starts[index + 1]?.from ?? last
	}, own));
	const ours = /* @__PURE__ */ new Set();
	for (const { from, to } of outline.blocks) for (const line of lines.slice(from, to + 1)) ours.add(line);
	const free = lines.filter((line) => !ours.has(line));
	const defined = lines.flatMap((line, at) => {
		const label = at >= last || ours.has(line) ? null : readDefinition(line.text)?.label;
		return label && !outline.inert.has(at) ? [labelKey(label)] : [];
	});
	return {
		name,
		mark,
		sections,
		references: lines.slice(last),
		defined: new Set(defined),
		end: commonEnd(free)
	};
}
/** The file again, byte for byte where nothing was changed. */
function writeChangelogFile({ mark, sections, references }) {
	return mark + textOf([...sections.flatMap(sectionLines), ...references]);
}
function sectionLines({ head, parts }) {
	return [...head, ...parts.flatMap(({ lines }) => lines)];
}
/** What people wrote in a section. */
function handLines({ parts }) {
	return parts.flatMap(({ key, lines }) => key === null ? lines : []);
}
/** Whether nothing in a section is of Waybill. */
function isByHand({ parts }) {
	return parts.every(({ key }) => key === null);
}
/** Whether nobody wrote anything in a section but its heading. */
function isBare({ parts }) {
	return parts.every(({ key, lines }) => key === null && lines.every(isBlank));
}
/** Where the last run of link references begins; the length of the file where it ends in something else. */
function referencesFrom(lines, { blocks, inert }) {
	const floor = (blocks.at(-1)?.to ?? -1) + 1;
	let first = lines.length;
	for (let at = lines.length - 1; at >= floor && !inert.has(at); at--) if (readDefinition(lines[at]?.text ?? "")) first = at;
	else if (!isBlank(lines[at])) break;
	return first;
}
/**
* Where sections begin: at the headings of releases, and at other headings that are not below the release before them.
* Releases stand on one level, with patches one below where conventional-changelog wrote them; a deeper heading that
* looks like a version is part of a text.
*/
function sectionStarts(lines, { headings }) {
	const read = headings.map((heading) => ({
		heading,
		title: require_changelog_heading.readHeading(heading.text)
	}));
	const deepest = deepestLevel(read.filter(({ title }) => title !== null));
	const starts = [{
		from: 0,
		heading: null,
		title: null
	}];
	let level = 0;
	for (const { heading, title } of read) {
		const released = title !== null && heading.level <= deepest;
		if (!released && heading.level > level) continue;
		level = released ? heading.level : 0;
		starts.push({
			from: anchorAbove(lines, heading.at),
			heading,
			title: released ? title : null
		});
	}
	return starts;
}
/** The level below which no release stands: one below the highest that has any, and where most of them are. */
function deepestLevel(releases) {
	const bare = releases.filter(({ title }) => title?.package === null);
	const counts = [
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	for (const { heading } of bare.length > 0 ? bare : releases) counts[heading.level] = (counts[heading.level] ?? 0) + 1;
	const highest = counts.findIndex((count) => count > 0);
	const usual = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 1));
	return Math.max(bare.length > 0 ? highest + 1 : highest, usual);
}
/** Old changelogs put `<a name="1.0.0"></a>` on the line above a heading; it belongs to that. */
function anchorAbove(lines, at) {
	const above = lines[at - 1]?.text ?? "";
	return /^<a[ \t]+(?:name|id)=[^<>]*>(?:<\/a>)?[ \t]*$/.test(above) ? at - 1 : at;
}
/** The section of some lines; takes the blocks that lie in it from `blocks`, where the last are the next. */
function sectionOf(lines, blocks, { from, to, heading, title }, own) {
	const body = heading === null ? from : heading.at + heading.height;
	const parts = [];
	let at = body;
	for (let block = blocks.at(-1); block && block.to < to; block = blocks.at(-1)) {
		blocks.pop();
		if (block.from > at) parts.push({
			key: null,
			at: at + 1,
			lines: lines.slice(at, block.from)
		});
		const key = renamed(block.key, title);
		parts.push({
			key,
			at: block.from + 1,
			lines: lines.slice(block.from, block.to + 1)
		});
		at = block.to + 1;
	}
	if (at < to) parts.push({
		key: null,
		at: at + 1,
		lines: lines.slice(at, to)
	});
	const known = title ?? keyed(parts);
	return {
		head: lines.slice(from, body),
		words: heading === null ? 0 : heading.at - from,
		level: heading?.level ?? 0,
		title,
		release: known && releaseOf(known.package === own ? null : known.package, known.version),
		parts,
		touched: false
	};
}
function releaseOf(packageName, version) {
	return {
		package: packageName,
		version,
		order: version === null ? null : require_changelog_heading.precedence(version)
	};
}
/** A draft whose heading a person made into a release's is that release's from then on. */
function renamed(key, title) {
	const held = readBlockKey(key);
	return held.version === null && title?.version ? blockKey(held.package, title.version) : key;
}
/** Under a heading that says no version, a block tells which release it is. */
function keyed(parts) {
	const key = parts.find((part) => part.key !== null)?.key ?? null;
	return key === null ? null : readBlockKey(key);
}

// src/notes/changelog-block.ts
/**
* The lines of a block: its markers, what people keep in it, and the body. No body can end the block, begin another, or
* reach beyond it: markers in it become words, code and comments that it leaves open are closed, and its headings stand
* below the section's.
*/
function blockLines({ key, kept, body, level }, end) {
	const blank = {
		text: "",
		end
	};
	const written = (text) => ({
		text,
		end
	});
	const nested = closed(nest(trimBlank(linesOf(withoutMarkers(body))).map(({ text }) => text), level)).map(written);
	const stretches = kept.map((lines) => lines.map((line) => line.end === "" ? {
		...line,
		end
	} : line));
	if (nested.length > 0) stretches.push(nested);
	return [
		written(beginMarker(key)),
		blank,
		...stretches.flatMap((lines) => [...lines, blank]),
		written(endMarker)
	];
}
/**
* Headings moved so that the highest is one below the section's. A body is written for sections of level 2, so that
* its own levels stay where they fit.
*/
function nest(words, level) {
	const headings = headingsOf(words);
	const highest = [...headings.values()].reduce((least, depth) => Math.min(least, depth), 6);
	const shift = Math.max(level - 2, level + 1 - highest);
	if (headings.size === 0 || shift === 0) return [...words];
	return words.map((text, at) => {
		const depth = headings.get(at);
		return depth === void 0 ? text : "#".repeat(Math.min(6, depth + shift)) + text.slice(depth);
	});
}
/** The levels of the headings, by the index of their line. */
function headingsOf(words) {
	if (!words.some((text) => text.startsWith("#"))) return /* @__PURE__ */ new Map();
	const lines = words.map((text) => ({
		text: text.startsWith("<<<<<<<") ? "" : text,
		end: "\n"
	}));
	const headings = outlineOf(lines, "").headings.filter(({ height }) => height === 1);
	return new Map(headings.map(({ at, level }) => [at, level]));
}
/** The lines with whatever closes the code or comment that they leave open. */
function closed(words) {
	let fence = null;
	let comment = false;
	for (const text of words) if (fence !== null) fence = closesFence(text, fence) ? null : fence;
	else if (comment) comment = !text.includes("-->");
	else {
		fence = openFence(text);
		comment = /^ {0,3}<!--/.test(text) && !text.includes("-->");
	}
	if (fence !== null) return [...words, fence.mark.repeat(fence.length)];
	return comment ? [...words, "-->"] : [...words];
}

// src/notes/changelog-draft.ts
const noDraft = {
	before: [],
	after: [],
	kept: [],
	place: null,
	emptied: null
};
/**
* Takes the unreleased changes of a package out of their section: the block, and what people wrote with it. The heading
* stays if a person put it there or custom wants it. Under any other heading only the block is of the draft.
*/
function takeDraft(sections, release) {
	const at = findDraft(sections, release);
	const section = sections[at];
	if (!section) return noDraft;
	const { title, parts } = section;
	const isBlock = ({ key }) => key === release.key;
	if (release.blockAlone) return dropBlock(section, release);
	const kept = parts.filter(isBlock).flatMap((block) => keptIn(block.lines, block.at, release.file));
	const split = parts.some(isBlock) ? parts.findIndex(isBlock) : parts.length;
	const side = (some) => title ? trimBlank(handLines({ parts: some })) : [];
	const stays = staysEmpty(section, release);
	section.parts = parts.filter((part) => !isBlock(part) && (part.key !== null || title === null));
	section.touched = true;
	return {
		before: side(parts.slice(0, split)),
		after: side(parts.slice(split)),
		kept,
		place: placeBelow(sections, at, release),
		emptied: stays || section.parts.length > 0 ? null : section
	};
}
/** Whether a section is to stay without a word in it. */
function staysEmpty(section, { customary }) {
	return section.title === null || customary && section.title.link === "reference" || isByHand(section);
}
/** Takes the block alone out of the section; what people marked to be kept in it stays with what they wrote. */
function dropBlock(section, release) {
	const { parts } = section;
	const stays = staysEmpty(section, release);
	section.parts = parts.flatMap((part) => {
		if (part.key !== release.key) return [part];
		const kept = keptIn(part.lines, part.at, release.file).flat();
		return kept.length === 0 ? [] : [{
			key: null,
			at: part.at,
			lines: kept
		}];
	});
	section.touched = section.parts.length !== parts.length || section.touched;
	return {
		...noDraft,
		emptied: !stays && isBare(section) ? section : null
	};
}
/** Below a draft, and below what is unreleased of other packages. */
function placeBelow(sections, draft, { package: name }) {
	const isOther = (release) => release?.version === null && release.package !== name;
	let at = draft + 1;
	while (isOther(sections[at]?.release)) at++;
	return at;
}
/** The section with the block of what is unreleased, or the first one that people headed so above the releases. */
function findDraft(sections, { key, package: name }) {
	const held = sections.findIndex(({ parts }) => parts.some((part) => part.key === key));
	if (held !== -1) return held;
	const own = ({ release }) => release !== null && release.package === name;
	const first = sections.findIndex((section) => own(section) && section.title !== null);
	return sections[first]?.release?.version === null ? first : -1;
}

// src/notes/changelog-index.ts
/** Which sections of a file hold a block or are of a release, in the order of the file, without a look at each. */
var SectionIndex = class {
	#sections;
	#holding = /* @__PURE__ */ new Map();
	#titled = /* @__PURE__ */ new Map();
	#gone = /* @__PURE__ */ new Set();
	constructor(sections) {
		this.#sections = sections;
		for (const section of sections) this.#note(section);
	}
	/** The sections that hold a block. */
	holding(key) {
		return (this.#holding.get(key) ?? []).filter((section) => !this.#gone.has(section) && section.parts.some((part) => part.key === key));
	}
	/** The sections whose heading is that of a release; `packageName` as the headings of the file name it. */
	titled(packageName, version) {
		return (this.#titled.get(blockKey(packageName, version)) ?? []).filter((section) => !this.#gone.has(section));
	}
	insert(at, section) {
		this.#sections.splice(at, 0, section);
		this.#note(section);
	}
	remove(section) {
		this.#sections.splice(this.#sections.indexOf(section), 1);
		this.#gone.add(section);
	}
	/** To be told when a section got its first block. */
	hold(key, section) {
		push(this.#holding, key, section);
	}
	#note(section) {
		const { title, release, parts } = section;
		for (const key of new Set(parts.map((part) => part.key))) if (key !== null) this.hold(key, section);
		if (title && release) push(this.#titled, blockKey(release.package, release.version), section);
	}
};
function push(map, key, section) {
	const held = map.get(key);
	if (held) held.push(section);
	else map.set(key, [section]);
}

// src/notes/changelog-place.ts
/** Whether no release of the same package in the file is higher. */
function isNewest(sections, { package: name, order }) {
	return sections.every(({ release }) => release === null || release.package !== name || release.version === null || require_changelog_heading.compareVersions(release.order, order) <= 0);
}
/** The index of the first release, where what is newest goes; the end where there is none. */
function firstRelease(sections) {
	const at = sections.findIndex(({ release }, index) => index > 0 && release !== null);
	return at === -1 ? sections.length : at;
}
/**
* The index at which a release's section goes: before the first lower one of its package, so that the newest comes
* first. Among the releases of other packages, whose numbers say nothing about it, its `day` decides, an ISO date.
*/
function placeFor(sections, placed, day) {
	let at = -1;
	let end = 1;
	let known = false;
	for (const [index, { release }] of sections.entries()) {
		if (release === null || index === 0) continue;
		end = index + 1;
		if (release.package !== placed.package || release.version === null) continue;
		known = true;
		if (at === -1 && require_changelog_heading.compareVersions(release.order, placed.order) < 0) at = index;
	}
	if (at === -1) at = end === 1 ? sections.length : end;
	while (at > 1 && isEarlier(sections[at - 1], placed, day, known)) at--;
	return at;
}
/** Whether a section is another package's release of an earlier day. One without a date is, unless `known` releases say more. */
function isEarlier(section, placed, until, known) {
	const { release = null, title } = section ?? {};
	if (release === null || release.version === null || release.package === placed.package) return false;
	const day = title?.date?.day ?? null;
	return day === null ? !known : day <= until;
}

// src/notes/changelog-references.ts
/** The link references at the end of a CHANGELOG. */
var LinkReferences = class {
	#references;
	#byKey = /* @__PURE__ */ new Map();
	#file;
	constructor(file) {
		this.#file = file;
		this.#references = file.references.map(referenceOf);
		for (const reference of this.#references) if (reference.key !== null && !this.#byKey.has(reference.key)) this.#byKey.set(reference.key, reference);
	}
	/** The references as they stand now. */
	lines() {
		return this.#references.map(({ line }) => line);
	}
	/** The URL that a label leads to, or null. */
	urlOf(label) {
		const found = this.#byKey.get(labelKey(label));
		return found ? readDefinition(found.line.text)?.url ?? null : null;
	}
	/**
	* Makes a label lead to a URL: in the reference that there is, or in a new one among those of the other releases,
	* newest first. A label that is defined elsewhere in the file is left alone, since the first definition is the one
	* that counts; so is one whose URL nobody may follow.
	*/
	set(label, url) {
		const target = require_markdown.safeUrl(url);
		const key = labelKey(label);
		if (target === null || this.#file.defined.has(key)) return;
		const old = this.#byKey.get(key);
		const found = old && readDefinition(old.line.text);
		if (!old || !found) this.#insert(referenceOf({
			text: `[${label}]: ${target}`,
			end: this.#file.end
		}));
		else if (found.url !== target && found.url !== `<${target}>`) {
			const changed = {
				...old,
				line: {
					...old.line,
					text: found.before + target + found.after
				}
			};
			this.#references[this.#references.indexOf(old)] = changed;
			this.#byKey.set(key, changed);
		}
	}
	#insert(reference) {
		const at = this.#placeOf(reference);
		const last = this.#references[at - 1];
		if (last?.line.end === "") this.#references[at - 1] = {
			...last,
			line: {
				...last.line,
				end: reference.line.end
			}
		};
		this.#references.splice(at, 0, reference);
		if (reference.key !== null) this.#byKey.set(reference.key, reference);
	}
	/** Before the first reference of a lower release; else after the last of any release, else after all others. */
	#placeOf(ours) {
		let after = this.#references.length;
		while (after > 0 && isBlank(this.#references[after - 1]?.line)) after--;
		for (const [at, theirs] of this.#references.entries()) {
			const side = sideOf(ours, theirs);
			if (side === "before") return at;
			if (side === "after") after = at + 1;
		}
		return after;
	}
};
function referenceOf(line) {
	const label = readDefinition(line.text)?.label ?? null;
	const release = label === null ? null : require_changelog_heading.readHeading(label);
	const order = release?.version ? require_changelog_heading.precedence(release.version) : null;
	return {
		line,
		key: label === null ? null : labelKey(label),
		release,
		order
	};
}
/** On which side of another release one stands, where that matters: what is unreleased first, then the newest. */
function sideOf(ours, theirs) {
	if (!ours.release || !theirs.release) return null;
	if (ours.release.version === null) return "before";
	if (theirs.release.version === null || theirs.release.package !== ours.release.package) return null;
	return require_changelog_heading.compareVersions(theirs.order, ours.order) < 0 ? "before" : "after";
}
/** A comparison that starts at another tag: `\u2026/compare/v1.3.0...HEAD` after 1.4.0 was released. Null for other URLs. */
function comparedSince(url, tag) {
	const at = url.lastIndexOf("/compare/");
	const to = url.lastIndexOf("..");
	if (at === -1 || to < at) return null;
	const dots = url[to - 1] === "." ? to - 1 : to;
	return `${url.slice(0, at)}/compare/${encodeURI(tag)}${url.slice(dots)}`;
}

// src/notes/changelog-style.ts
/**
* The forms for new headings: those of the releases that the file has, the topmost one deciding where they differ. What
* they do not show is as the style has it: conventional-changelog's form, or Keep a Changelog's with link references.
* The version is what a heading is for, null for what is unreleased: some files keep patches one level deeper.
*/
function formsOf(sections, style) {
	const titled = sections.flatMap(({ title, level, parts }) => title ? [{
		title,
		level,
		ours: parts.some(({ key }) => key !== null)
	}] : []);
	const released = titled.filter(({ title }) => title.version !== null);
	const [first] = released;
	if (!first) return () => ({
		...styled(style),
		level: titled[0]?.level ?? 2
	});
	const linked = released.find(({ title }) => title.link !== "none");
	const dated = released.find(({ title }) => title.date !== null)?.title.date;
	const named = released.find(({ title }) => title.package !== null);
	const fresh = released.every(({ ours }) => ours);
	const { top, patches } = levelsOf(released);
	const form = {
		link: linked?.title.link ?? (fresh ? styled(style).link : "none"),
		dressed: first.title.dressed,
		joint: named?.title.joint ?? " ",
		date: dated ? {
			before: dated.before,
			after: dated.after
		} : null
	};
	return (version) => ({
		...form,
		level: isPatch(version) ? patches : top
	});
}
function styled(style) {
	const conventional = style === "conventional";
	return {
		link: conventional ? "inline" : "reference",
		dressed: false,
		joint: " ",
		date: conventional ? {
			before: " (",
			after: ")"
		} : {
			before: " - ",
			after: ""
		}
	};
}
/** The level of releases, and that of patches: conventional-changelog writes those one below the others. */
function levelsOf(released) {
	const top = released.reduce((least, { level }) => Math.min(least, level), 6);
	if (released.some(({ level }) => level > top) && released.every(({ title, level }) => isPatch(title.version) === level > top)) return {
		top,
		patches: top + 1
	};
	const level = released[0]?.level ?? 2;
	return {
		top: level,
		patches: level
	};
}
function isPatch(version) {
	return version !== null && !/^\d+\.\d+\.0(?!\d)/.test(version);
}

// src/notes/changelog-writing.ts
/** One run over one file: entries are written one by one, then the file is finished. */
var ChangelogWriting = class {
	#file;
	#entries;
	#options;
	/** The highest version of each package among the entries. */
	#newest;
	#forms;
	#index;
	#outcomes = /* @__PURE__ */ new Map();
	#kept = /* @__PURE__ */ new Map();
	constructor(file, entries, options) {
		this.#file = file;
		this.#entries = entries;
		this.#options = options;
		this.#newest = newestOf(entries);
		this.#forms = formsOf(file.sections, options.style);
		this.#index = new SectionIndex(file.sections);
	}
	write(entry) {
		const key = blockKey(entry.package, entry.version);
		const section = this.#rewrite(entry, key) ?? this.#add(entry, key);
		for (const other of this.#index.titled(this.#packageOf(entry), entry.version)) if (other !== section && isByHand(other) && !isBare(other)) this.#kept.set(other, this.#nameOf(entry));
	}
	finish() {
		const { sections } = this.#file;
		const hadReferences = this.#file.references.length > 0;
		this.#setReferences();
		separate(this.#file, hadReferences);
		const having = (outcome) => this.#entries.filter((entry) => this.#outcomes.get(entry)?.outcome === outcome).map((entry) => this.#nameOf(entry));
		const kept = [];
		let line = 1;
		for (const section of sections) {
			const version = this.#kept.get(section);
			if (version !== void 0) kept.push({
				version,
				line: line + section.words
			});
			line += sectionLines(section).length;
		}
		return {
			text: writeChangelogFile(this.#file),
			added: having("added"),
			replaced: having("replaced"),
			unchanged: having("unchanged"),
			kept
		};
	}
	/** Writes the block that an entry has anew; null where it has none. Of several only the first stays. */
	#rewrite(entry, key) {
		const holding = this.#index.holding(key);
		const [section, ...others] = holding;
		if (!section) return null;
		const blocks = holding.flatMap(({ parts }) => parts.filter((part) => part.key === key));
		const kept = blocks.flatMap(({ lines, at }) => keptIn(lines, at, this.#file.name));
		const [old] = blocks;
		const lines = blockLines({
			key,
			kept,
			body: entry.body,
			level: section.level || 2
		}, this.#file.end);
		const same = blocks.length === 1 && old !== void 0 && sameWords(old.lines, lines);
		const refreshed = this.#refresh(section, entry);
		if (!same) section.parts = section.parts.flatMap((part) => {
			if (part.key !== key) return [part];
			return part === old ? [{
				...part,
				lines
			}] : [];
		});
		const titled = new Set(this.#index.titled(this.#packageOf(entry), entry.version));
		for (const other of others) {
			other.parts = other.parts.filter((part) => part.key !== key);
			if (isBare(other) && titled.has(other)) this.#index.remove(other);
		}
		const outcome = same && !refreshed ? "unchanged" : "replaced";
		this.#outcomes.set(entry, {
			outcome,
			section,
			first: false
		});
		return section;
	}
	/** Writes the first block of an entry, in the section that it has or in a new one; null where it is left alone. */
	#add(entry, key) {
		const held = this.#index.titled(this.#packageOf(entry), entry.version).find(isByHand);
		const adopt = held !== void 0 && !isBare(held) && entry.version !== null;
		if (adopt && this.#options.adopt !== true) return null;
		const draft = this.#draftOf(entry, held !== void 0);
		const section = held ?? this.#insert(entry, draft.place);
		const own = handLines(section);
		const adopted = adopt ? keptIn(own, section.parts[0]?.at ?? 1, this.#file.name) : [];
		const content = {
			key,
			kept: [...draft.kept, ...adopted],
			body: entry.body,
			level: section.level
		};
		const block = {
			key,
			at: 0,
			lines: blockLines(content, this.#file.end)
		};
		section.parts = this.#around([...adopt ? [] : own, ...draft.before], block, draft.after);
		section.touched = true;
		this.#index.hold(key, section);
		this.#refresh(section, entry);
		if (draft.emptied) this.#index.remove(draft.emptied);
		this.#outcomes.set(entry, {
			outcome: adopt ? "replaced" : "added",
			section,
			first: true
		});
		return section;
	}
	/**
	* What was unreleased and becomes an entry's, if that is the newest. What people wrote stays unreleased where the entry
	* `hasSection` already, or where something is unreleased again: nobody could tell which of the two it is about.
	*/
	#draftOf(entry, hasSection) {
		const release = releaseOf(this.#packageOf(entry), entry.version);
		if (this.#newest.get(entry.package) !== entry || !isNewest(this.#file.sections, release)) return noDraft;
		if (this.#hasDraft(entry.package)) return noDraft;
		return takeDraft(this.#file.sections, {
			key: blockKey(entry.package, null),
			package: release.package,
			file: this.#file.name,
			blockAlone: hasSection,
			customary: this.#options.style === "keep-a-changelog"
		});
	}
	#hasDraft(packageName) {
		return this.#entries.some((entry) => entry.version === null && entry.package === packageName);
	}
	#insert(entry, place) {
		const { sections, end } = this.#file;
		const release = releaseOf(this.#packageOf(entry), entry.version);
		const form = this.#forms(entry.version);
		const day = dayOf(entry.date);
		const words = {
			...entry,
			package: release.package,
			day,
			url: entry.compareUrl
		};
		const text = require_changelog_heading.writeHeading(form, words);
		const section = {
			head: [{
				text,
				end
			}],
			words: 0,
			level: form.level,
			title: require_changelog_heading.readHeading(text.slice(form.level)),
			release,
			parts: [],
			touched: true
		};
		const newest = entry.version === null ? firstRelease(sections) : null;
		this.#index.insert(place ?? newest ?? placeFor(sections, release, day), section);
		return section;
	}
	/** The parts of a section whose block is new: people's lines before it and after it, a blank line between. */
	#around(before, block, after) {
		const blank = {
			text: "",
			end: this.#file.end
		};
		const ended = (lines) => lines.map((line) => line.end === "" ? {
			...line,
			end: blank.end
		} : line);
		const upper = ended(before);
		while (isBlank(upper.at(-1))) upper.pop();
		if (upper.length > 0 && !isBlank(upper[0])) upper.unshift(blank);
		const parts = [{
			key: null,
			at: 0,
			lines: [...upper, blank]
		}, block];
		return after.length === 0 ? parts : [...parts, {
			key: null,
			at: 0,
			lines: [blank, ...ended(after)]
		}];
	}
	/** Brings the heading above a block up to date; says whether that changed it. */
	#refresh(section, entry) {
		const line = section.head[section.words];
		if (!line || !section.title) return false;
		const words = {
			...entry,
			day: dayOf(entry.date),
			url: entry.compareUrl
		};
		const text = require_changelog_heading.refreshHeading(line.text, section.title, words);
		if (text === line.text) return false;
		section.head = section.head.with(section.words, {
			...line,
			text
		});
		return true;
	}
	#setReferences() {
		const references = new LinkReferences(this.#file);
		for (const [{ compareUrl, version }, { section }] of this.#outcomes) {
			if (section.title?.link !== "reference" || compareUrl === null) continue;
			const { label } = section.title;
			references.set(version === null ? label.replace(/unreleased$/i, "unreleased") : label, compareUrl);
		}
		const tag = this.#releasedTag();
		const since = tag === null ? null : comparedSince(references.urlOf("unreleased") ?? "", tag);
		if (since !== null) references.set("unreleased", since);
		this.#file.references = references.lines();
	}
	/** The tag of the newest version, if this run wrote it for the first time and nothing is unreleased again. */
	#releasedTag() {
		const newest = this.#newest.get(this.#options.package ?? null);
		const done = newest && this.#outcomes.get(newest);
		if (!newest || !done?.first || !done.section.release || this.#hasDraft(newest.package)) return null;
		return isNewest(this.#file.sections, done.section.release) ? newest.tag : null;
	}
	/** The package that the headings of this file name for an entry. */
	#packageOf(entry) {
		return entry.package === (this.#options.package ?? null) ? null : entry.package;
	}
	#nameOf(entry) {
		const version = entry.version ?? "Unreleased";
		return entry.package === null ? version : `${entry.package} ${version}`;
	}
};
function newestOf(entries) {
	const newest = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.version === null) continue;
		const order = require_changelog_heading.precedence(entry.version);
		const held = newest.get(entry.package);
		if (!held || require_changelog_heading.compareVersions(order, held.order) > 0) newest.set(entry.package, {
			entry,
			order
		});
	}
	return new Map([...newest].map(([name, { entry }]) => [name, entry]));
}
/** The day of an instant in UTC. */
function dayOf(date) {
	const at = new Date(date);
	return Number.isNaN(at.getTime()) ? date.slice(0, 10) : at.toISOString().slice(0, 10);
}
/** Puts a blank line around what was written now, and an end to the last line of the file if that is of it. */
function separate(file, hadReferences) {
	const { sections, references, end } = file;
	const filled = sections.filter((section) => sectionLines(section).length > 0);
	for (const [index, section] of filled.entries()) {
		const next = filled[index + 1];
		const followed = next !== void 0 || references.length > 0;
		if (!section.touched && !next?.touched && (next !== void 0 || hadReferences || !followed)) continue;
		const lines = [...sectionLines(section)];
		const last = lines.at(-1);
		if (last?.end === "") lines[lines.length - 1] = {
			...last,
			end
		};
		if (followed && !isBlank(last)) lines.push({
			text: "",
			end
		});
		const rest = lines.slice(section.head.length);
		section.head = lines.slice(0, section.head.length);
		section.parts = [{
			key: null,
			at: 0,
			lines: rest
		}];
	}
}

// src/notes/changelog.ts
/**
* Writes releases into a CHANGELOG in place. Each has a block of its own in its section; only blocks, and the date and
* link of the headings above them, are written again, every other byte stays. A block that says the same stays too, so
* that a second run changes nothing.
*
* Sections come newest first. What is unreleased has one block, on top. When the newest version is written for the
* first time, that block goes, and what people wrote beside it or marked to be kept moves to that version.
* It stays unreleased where the version has a section already, or where an entry is unreleased again.
* A text that is missing or blank becomes a new file. Throws CHANGELOG_INVALID, with its line, for a block or a part to
* be kept that never ends, and for a merge conflict.
*/
function updateChangelog(text, entries, options) {
	const file = readChangelogFile(started(text, options.style), {
		package: options.package ?? null,
		name: options.file ?? "CHANGELOG.md"
	});
	const writing = new ChangelogWriting(file, entries, options);
	for (const entry of entries.toReversed()) if (entry.version !== null) writing.write(entry);
	for (const entry of entries) if (entry.version === null) writing.write(entry);
	return writing.finish();
}
/** The text, or the first lines of a new file where there is none. */
function started(text, style) {
	const mark = text?.startsWith("\ufeff") ? "\ufeff" : "";
	if (text !== null && text.slice(mark.length).trim() !== "") return text;
	return `${mark}# Changelog\n\n${introductions[style]}\n`;
}
const introductions = {
	conventional: "What changed in each release, newest first.",
	"keep-a-changelog": [
		"What changed for those who use this project, newest release first.",
		"The file is kept as [Keep a Changelog](https://keepachangelog.com/en/1.1.0/) asks, and the versions follow",
		"[Semantic Versioning](https://semver.org/spec/v2.0.0.html)."
	].join("\n"),
	"common-changelog": "What changed in each release, newest first, as [Common Changelog](https://common-changelog.org) asks."
};

exports.updateChangelog = updateChangelog;