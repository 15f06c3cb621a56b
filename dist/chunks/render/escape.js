// src/render/inline.ts
/** Splits one line of text; linear in its length. `links` is where references lead, null when nobody knows. */
function inlinePieces(text, links) {
	const pieces = [];
	for (const part of splitCodeSpans(text)) if (part.kind === "code") pieces.push(part);
	else splitText(withoutClosing(part.text), links, pieces);
	return pieces;
}
/** The URL ends before what no URL needs unescaped, and before controls, which would act instead of being read. */
const url = "(?<url>(?<![A-Za-z0-9])https?://[^\\s<>\"'`|\\\\^{}[\\]\\u0000-\\u001F\\u007F-\\u009F\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]+)";
/** A scoped package or a team (`@types/node`, `@org/team`): as code it stays copyable and notifies nobody. */
const scopedName = "(?<name>(?<![\\w@./-])@[A-Za-z0-9][\\w.-]*/[\\w.-]*\\w)";
/** A reference is no part of a longer word, path, anchor or entity. */
const [before, after] = ["(?<![\\w&#/;.@-])", "(?![\\w-]|\\.\\d)"];
const withoutLinks = {
	all: new RegExp(`${url}|${scopedName}`, "g"),
	plain: null
};
const patterns = /* @__PURE__ */ new WeakMap();
function patternsOf(links) {
	if (links === null) return withoutLinks;
	const known = patterns.get(links);
	if (known) return known;
	const [marks, prefixes] = [anyOf(links.elsewhere.map(({ mark }) => mark)), anyOf(links.references.map(({ prefix }) => prefix))];
	const elsewhere = `(?:${before}(?<repository>[A-Za-z0-9][\\w.-]*(?:/[\\w.-]+)+)(?<mark>${marks})(?<there>\\d{1,10})${after})`;
	const reference = `(?:${before}(?<prefix>${prefixes})(?<number>\\d{1,10})${after})`;
	const all = [
		url,
		scopedName,
		...marks === "" ? [] : [elsewhere],
		...prefixes === "" ? [] : [reference]
	];
	const made = {
		all: new RegExp(all.join("|"), "g"),
		plain: prefixes === "" ? null : new RegExp(reference, "g")
	};
	patterns.set(links, made);
	return made;
}
/** The longest first, so that no text hides another that begins with it. */
function anyOf(texts) {
	return texts.toSorted((one, other) => other.length - one.length).map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|");
}
function splitText(text, links, into) {
	const { all, plain } = patternsOf(links);
	const pattern = text.includes("/") ? all : plain;
	if (pattern === null) {
		if (text !== "") into.push({
			kind: "text",
			text
		});
		return;
	}
	let from = 0;
	for (const match of text.matchAll(pattern)) {
		const piece = pieceOf(match, links);
		if (piece === null) continue;
		const lead = text.slice(from, match.index);
		const orders = piece.kind === "reference" && closingLead.test(lead.slice(-32));
		if (lead !== "") into.push({
			kind: "text",
			text: orders ? `${lead}${zeroWidthSpace$1}` : lead
		});
		into.push(piece);
		from = match.index + piece.text.length;
	}
	if (from < text.length) into.push({
		kind: "text",
		text: text.slice(from)
	});
}
function pieceOf(match, links) {
	const [text] = match;
	const groups = match.groups ?? {};
	if (groups["url"] !== void 0) return {
		kind: "url",
		text: text.slice(0, urlLength(text))
	};
	if (groups["name"] !== void 0) return {
		kind: "code",
		text
	};
	if (links === null) return null;
	const target = groups["repository"] === void 0 ? referenceUrl(match, links) : elsewhereUrl(match, links);
	return target === null ? null : {
		kind: "reference",
		text,
		url: target
	};
}
function referenceUrl(match, links) {
	const { prefix = "", number = "" } = match.groups ?? {};
	const lead = match.input.slice(Math.max(0, match.index - 13), match.index);
	return (links.pullRequest !== null && prefix === "#" && /\b(?:pull request|PR) $/i.test(lead) ? links.pullRequest : links.references.find((one) => one.prefix === prefix)?.url)?.replace("{number}", number) ?? null;
}
function elsewhereUrl(match, links) {
	const { repository = "", mark = "", there = "" } = match.groups ?? {};
	if (/\.(?:md|html?|txt|rst|adoc|ya?ml|json)$/i.test(repository)) return null;
	if (repository.split("/").some((part) => /^\.+$/.test(part))) return null;
	return (links.elsewhere.find((one) => one.mark === mark)?.url)?.replace("{repository}", repository).replace("{number}", there) ?? null;
}
/** A URL in prose ends before the punctuation that follows it (GFM 0.29, 6.9), and a bracket that it did not open. */
function urlLength(text) {
	let open = 0;
	for (const character of text) open += character === "(" ? 1 : character === ")" ? -1 : 0;
	let end = text.length;
	for (; end > 0; end--) {
		const last = text.charAt(end - 1);
		if (last === ")" && open < 0) open += 1;
		else if (!".,:;!?*_~".includes(last)) break;
	}
	return end;
}
/** What makes an order of the reference after it: the keywords of GitHub, GitLab, Bitbucket and Azure DevOps. */
const keyword = "\\b(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|implement(?:s|ed|ing)?)(?:[:*]+\\s*|\\s+)(?:issues?\\s+)?";
const closing = new RegExp(`${keyword}(?=(?:[\\w.-]+(?:/[\\w.-]+)+)?[#!]\\d|AB#\\d|GH-\\d|https?://)`, "gi");
const closingLead = new RegExp(`${keyword}$`, "i");
const zeroWidthSpace$1 = "​";
/**
* `closes #1` closes an issue of whoever pastes it into a pull request, as `closes [#1](url)` and `closes <url>` may
* (renovatebot/renovate#1931, JSONbored/metagraphed#11052, isaacs/github#1731). A zero-width space between the two
* reads the same and orders nothing.
*/
function withoutClosing(text) {
	return /[#!]\d|GH-\d|:\/\//i.test(text) ? text.replace(closing, `$&${zeroWidthSpace$1}`) : text;
}
/** CommonMark 6.1: a code span ends at the next run of backticks of the same length; an unmatched run is text. */
function splitCodeSpans(text) {
	if (!text.includes("`")) return [{
		kind: "text",
		text
	}];
	const runs = [...text.matchAll(/`+/g)].map((run) => ({
		at: run.index,
		length: run[0].length
	}));
	const lastOfLength = /* @__PURE__ */ new Map();
	runs.forEach((run, index) => lastOfLength.set(run.length, index));
	const pieces = [];
	let from = 0;
	let index = 0;
	while (index < runs.length) {
		const open = runs[index];
		if (!open || (lastOfLength.get(open.length) ?? index) <= index) {
			index += 1;
			continue;
		}
		let closeIndex = index + 1;
		while (runs[closeIndex]?.length !== open.length) closeIndex += 1;
		const close = runs[closeIndex];
		if (!close) break;
		if (open.at > from) pieces.push({
			kind: "text",
			text: text.slice(from, open.at)
		});
		const code = text.slice(open.at + open.length, close.at).trim();
		if (code === "") pieces.push({
			kind: "text",
			text: text.slice(open.at, close.at + close.length)
		});
		else pieces.push({
			kind: "code",
			text: code
		});
		from = close.at + close.length;
		index = closeIndex + 1;
	}
	if (from < text.length) pieces.push({
		kind: "text",
		text: text.slice(from)
	});
	return pieces;
}

// src/render/escape.ts
const zeroWidthSpace = "​";
/**
* Characters that would act instead of being read: C0 and C1 controls and the bidirectional overrides that make
* text show something else than it says (CVE-2021-42574) become visible; line ends and tabs become a space.
*/
function visible(text) {
	return text.replace(/\r\n|[\t\n\r\u2028\u2029]/g, " ").replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, (character) => {
		return `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`;
	}).replace(/^(\s*):(?=:)|##(?=(?:vso|teamcity)?\[)/g, `$&${zeroWidthSpace}`);
}
function escapeHtml(text) {
	return visible(text).replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`.replace("&#38;", "&amp;").replace("&#60;", "&lt;").replace("&#62;", "&gt;").replace("&#34;", "&quot;"));
}
/** Slack's own rule: exactly these three (docs "Formatting text"); it kills `<!channel>`, `<@U1>` and false links. */
function escapeEntities(text) {
	return visible(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
function escapeSlack(text) {
	return escapeEntities(text).replace(/[*_~`]/g, `${zeroWidthSpace}$&`);
}
/**
* CommonMark and GitHub's dialect: what could start a construct gets a backslash; a mention is broken by a
* zero-width space, since an escape does not stop GitHub from notifying.
*/
function escapeWithin(text) {
	return visible(withoutClosing(text)).replace(/[\\`*[\]<>|~$]/g, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/&(?=#?\w+;)/g, "&amp;").replace(/!(?=\\\[)/g, "\\!").replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`);
}
/** Lists, headings and rules can only start a line, or an item of a list: there the leading character is escaped too. */
function escapeMarkdown(text) {
	return escapeWithin(text).replace(/^(\s*)(#{1,6}(?=\s|$)|[-+=](?=[\s:]|$)|[-=_]{2,}|:(?=-))/, "$1\\$2").replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}
/**
* A URL has no escapes but its own: what would be emphasis, a mention or a formula is percent-encoded, which leads to
* the same place (RFC 3986, 6.2.2.2) and survives copying.
*/
function encodeMarks(url, marks) {
	return url.replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
const markdownMarks = /[*~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|@(?=[\w-])/g;
const slackMarks = /[*~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
const followable = /^(?:https?:\/\/|mailto:)[^\s<>"'`\\\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]+$/i;
/**
* A URL that a reader may follow, null for any other scheme or character: then the label is shown alone. A second `#` would
* be a runner's command before a bracket. Credentials never get this far (git/remote.ts).
*/
function safeUrl(url) {
	return followable.test(url) ? url.replaceAll("##", "#%23") : null;
}
function fence(text) {
	const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
	return "`".repeat(longest + 1);
}
const html = {
	escape: escapeHtml,
	within: escapeHtml,
	code: (text) => `<code>${escapeHtml(text)}</code>`,
	url: escapeHtml,
	anchor: (target, label) => `<a href="${escapeHtml(target)}">${label}</a>`
};
const dialects = {
	html,
	xml: {
		...html,
		code: (text) => escapeHtml(text)
	},
	md: {
		escape: escapeMarkdown,
		within: escapeWithin,
		code: (text) => {
			const marks = fence(text);
			const pad = /^`|`$/.test(text) ? " " : "";
			return text === "" ? "" : `${marks}${pad}${visible(text)}${pad}${marks}`;
		},
		url: (text) => encodeMarks(visible(text), markdownMarks).replace(/&(?=#?\w+(?:;|$))/g, "&amp;"),
		anchor: (target, label) => `[${label}](${markdownTarget(target)})`
	},
	text: {
		escape: visible,
		within: visible,
		code: (text) => `\`${visible(text)}\``,
		url: visible,
		anchor: (target, label) => target === label ? visible(target) : `${label} (${visible(target)})`
	},
	slack: {
		escape: escapeSlack,
		within: escapeSlack,
		code: (text) => `\`${escapeEntities(text).replace(/`/g, "'")}\``,
		url: (text) => encodeMarks(escapeEntities(text), slackMarks),
		anchor: (target, label) => `<${slackTarget(target)}|${label.replace(/\|/g, "¦")}>`
	}
};
function markdownTarget(url) {
	return url.replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29");
}
function slackTarget(url) {
	return url.replace(/&/g, "&amp;").replace(/\|/g, "%7C");
}
/** A link with an untrusted label; the label alone where the URL is none that a reader may follow. */
function renderLink(format, url, label) {
	return anchorTo(format, url, dialects[format].escape(label));
}
/** A package with a scope, at the start of a title. */
const scopedPackage = /^@[A-Za-z0-9][\w.-]*\/[\w.-]*\w(?=\s|$)/;
/**
* The title of a release. Markdown has a package with a scope as code: it notifies nobody, and who copies it gets no
* character that nobody sees.
*/
function renderTitle(format, title) {
	const dialect = dialects[format];
	const name = format === "md" ? scopedPackage.exec(title)?.[0] : void 0;
	return name === void 0 ? dialect.escape(title) : `${dialect.code(name)}${dialect.within(title.slice(name.length))}`;
}
/** The same with a label that is rendered already. */
function anchorTo(format, url, label) {
	const target = format === "text" ? url : safeUrl(url);
	return target === null ? label : dialects[format].anchor(target, label);
}
/** A URL as the target of a link that a template writes itself; nothing where no reader may follow it. */
function renderAddress(format, url) {
	const target = safeUrl(url);
	if (target === null) return "";
	if (format === "md") return markdownTarget(target);
	return format === "slack" ? slackTarget(target) : dialects[format].escape(target);
}
/**
* Somebody by the name that a forge knows them by. As a link it neither notifies nor counts them among those who are
* mentioned (playframework/playframework#11106); a login that is none is plain text.
*/
function renderMention(format, url, login) {
	const isLogin = /^\w(?:[\w.-]{0,98}\w)?$/.test(login);
	if (!isLogin || url === null || safeUrl(url) === null || format === "text") return dialects[format].within(isLogin ? `@${login}` : login);
	return dialects[format].anchor(url, `@${format === "md" ? login.replace(/_/g, "\\_") : login}`);
}
/**
* One line of commit text in a format: code stays code, references become links where `links` knows them, the rest is
* inert.
*/
function renderInline(format, text, links) {
	const pieces = inlinePieces(text, links);
	const [first] = pieces;
	let line = format === "md" && first !== void 0 && startsWithReference(first) ? zeroWidthSpace : "";
	for (const piece of pieces) {
		const rendered = renderPiece(format, piece, piece === first);
		line += `${format === "md" ? seam(line, rendered) : ""}${rendered}`;
	}
	return line;
}
/** What keeps two pieces apart that would be one construct together: an image, a run of backticks, a mention. */
function seam(line, next) {
	return line.endsWith("!") && next.startsWith("[") || line.endsWith("`") && next.startsWith("`") || line.endsWith("@") && /^[\w-]/.test(next) ? zeroWidthSpace : "";
}
function startsWithReference({ kind, text }) {
	return kind === "reference" || kind === "url" || kind === "text" && /^\s*(?:(?:[\w.-]+(?:\/[\w.-]+)+)?[#!]|GH-|AB#)\d/.test(text);
}
function renderPiece(format, piece, first) {
	const dialect = dialects[format];
	switch (piece.kind) {
		case "code": return dialect.code(piece.text);
		case "url": return dialect.url(piece.text.replaceAll("##", "#%23"));
		case "reference": return format === "text" ? dialect.within(piece.text) : anchorTo(format, piece.url, dialect.within(piece.text));
		case "text": return first ? dialect.escape(piece.text) : dialect.within(piece.text);
	}
}

export { renderLink as a, safeUrl as c, renderInline as i, visible as l, dialects as n, renderMention as o, renderAddress as r, renderTitle as s, anchorTo as t };