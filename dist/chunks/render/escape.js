// src/render/inline.ts
const scopedName = /(?<![\w@./-])@[a-z0-9][\w.-]*\/[\w.-]*\w/gi;
const issueNumber = /(?<![\w&#/;-])(?:#|GH-)(\d{1,10})(?![\w-])/g;
/** Splits one line of text; linear in its length. The pieces' texts, with the backticks of code, make the text again. */
function inlinePieces(text) {
	const pieces = [];
	for (const part of splitCodeSpans(text)) if (part.kind === "code") pieces.push(part);
	else splitBy(part.text, scopedName, (name) => ({
		kind: "code",
		text: name[0]
	}), pieces);
	return pieces.flatMap((piece) => {
		if (piece.kind !== "text") return [piece];
		const split = [];
		splitBy(piece.text, issueNumber, (issue) => ({
			kind: "issue",
			text: issue[0],
			number: issue[1] ?? ""
		}), split);
		return split;
	});
}
function splitBy(text, pattern, piece, into) {
	let from = 0;
	for (const match of text.matchAll(pattern)) {
		if (match.index > from) into.push({
			kind: "text",
			text: text.slice(from, match.index)
		});
		into.push(piece(match));
		from = match.index + match[0].length;
	}
	if (from < text.length) into.push({
		kind: "text",
		text: text.slice(from)
	});
}
/** CommonMark 6.1: a code span ends at the next run of backticks of the same length; an unmatched run is text. */
function splitCodeSpans(text) {
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
		pieces.push({
			kind: "code",
			text: text.slice(open.at + open.length, close.at).trim()
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
	return text.replace(/\r\n|[\t\n\r\u2028\u2029]/g, " ").replace(/^(\s*):(?=:)|##(?=\[)/g, `$&${zeroWidthSpace}`).replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, (character) => {
		return `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`;
	});
}
function escapeHtml(text) {
	return visible(text).replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`.replace("&#38;", "&amp;").replace("&#60;", "&lt;").replace("&#62;", "&gt;").replace("&#34;", "&quot;"));
}
/** Slack's own rule: exactly these three (docs "Formatting text"); it kills `<!channel>`, `<@U1>` and false links. */
function escapeSlack(text) {
	return visible(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[*_~`]/g, `${zeroWidthSpace}$&`);
}
/**
* CommonMark and GitHub's dialect: what could start a construct gets a backslash; a mention is broken by a
* zero-width space, since an escape does not stop GitHub from notifying. Lists, headings and rules can only
* start a line, and a template never puts text at the start of one; the leading character is escaped all the same.
*/
function escapeMarkdown(text) {
	return visible(text).replace(/[\\`*[\]<>|~$]/g, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/&(?=#?\w+;)/g, "&amp;").replace(/!(?=\\\[)/g, "\\!").replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`).replace(/^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=_]{2,})/, "$1\\$2").replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}
/** Only schemes that a reader may follow; anything else is shown as text. Credentials never get this far (git/remote.ts). */
function safeUrl(url) {
	return /^(?:https?:\/\/|mailto:)[^\s<>"'`\\]+$/i.test(url) ? url : null;
}
function fence(text) {
	const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
	return "`".repeat(longest + 1);
}
const html = {
	escape: escapeHtml,
	code: (text) => `<code>${escapeHtml(text)}</code>`,
	link: (url, label) => {
		const target = safeUrl(url);
		return target === null ? escapeHtml(label) : `<a href="${escapeHtml(target)}">${escapeHtml(label)}</a>`;
	}
};
const dialects = {
	html,
	xml: {
		...html,
		code: (text) => escapeHtml(text)
	},
	md: {
		escape: escapeMarkdown,
		code: (text) => {
			const marks = fence(text);
			const pad = /^`|`$/.test(text) ? " " : "";
			return text === "" ? "" : `${marks}${pad}${visible(text)}${pad}${marks}`;
		},
		link: (url, label) => {
			const target = safeUrl(url);
			if (target === null) return escapeMarkdown(label);
			return `[${escapeMarkdown(label)}](${target.replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29")})`;
		}
	},
	text: {
		escape: visible,
		code: (text) => `\`${visible(text)}\``,
		link: (url, label) => url === label ? visible(url) : `${visible(label)} (${visible(url)})`
	},
	slack: {
		escape: escapeSlack,
		code: (text) => `\`${visible(text).replace(/`/g, "'").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")}\``,
		link: (url, label) => {
			const target = safeUrl(url);
			if (target === null) return escapeSlack(label);
			return `<${target.replace(/&/g, "&amp;").replace(/\|/g, "%7C")}|${escapeSlack(label).replace(/\|/g, "¦")}>`;
		}
	}
};
/**
* One line of commit text in a format: code stays code, `#123` becomes a link when the repository's issue URL is
* known, the rest is inert. `issueUrl` is a URL with `{number}` in it, or null.
*/
function renderInline(format, text, issueUrl) {
	const dialect = dialects[format];
	return inlinePieces(text).map((piece) => {
		switch (piece.kind) {
			case "code": return dialect.code(piece.text);
			case "issue": return issueUrl === null || format === "text" ? dialect.escape(piece.text) : dialect.link(issueUrl.replace("{number}", piece.number), piece.text);
			case "text": return dialect.escape(piece.text);
		}
	}).join("");
}

export { visible as i, renderInline as n, safeUrl as r, dialects as t };