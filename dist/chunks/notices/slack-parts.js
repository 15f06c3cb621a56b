const require_clip = require("./clip.js");

// src/notices/slack-blocks.ts
/**
* Rendered mrkdwn as blocks. Paragraphs become sections, `---` alone a divider, and what follows the last divider is
* small print. Measured after escaping, in UTF-16 units; what is too long is cut between lines, then between the
* characters that a reader sees, never inside a link, an entity or a slot. A code fence or a code span that is cut is
* closed and opened again.
*/
function mrkdwnPassages(mrkdwn) {
	const paragraphs = paragraphsOf(mrkdwn).map((paragraph) => paragraph.replace(/^\n+|\s+$/g, "")).filter((paragraph) => paragraph !== "");
	const print = paragraphs.lastIndexOf("---");
	return paragraphs.flatMap((paragraph, index) => {
		if (paragraph === "---") return [{
			block: { type: "divider" },
			before: "\n\n"
		}];
		const small = print !== -1 && index > print;
		return pack(paragraph, 2600).map(({ text, before }) => ({
			block: small ? smallPrint(text) : {
				type: "section",
				text: element(text)
			},
			before
		}));
	});
}
function smallPrint(text) {
	return {
		type: "context",
		elements: [element(text)]
	};
}
/** What a block says, as mrkdwn; a divider says nothing. */
function blockText(block) {
	switch (block.type) {
		case "header": return `*${block.text.text.replace(/[*_~`]/g, "\u200b$&")}*`;
		case "section": return block.text.text;
		case "context": return block.elements.map(({ text }) => text).join("\n");
		case "divider": return "";
	}
}
function element(text) {
	return {
		type: "mrkdwn",
		text,
		verbatim: true
	};
}
/** Blank lines part paragraphs, but not those within a code fence. */
function paragraphsOf(mrkdwn) {
	const done = [];
	let open = "";
	let from = 0;
	const add = (text) => {
		const [first = "", ...others] = text.split(/\n{2,}/);
		const pieces = [open + first, ...others];
		open = pieces.pop() ?? "";
		done.push(...pieces);
	};
	for (const match of mrkdwn.matchAll(/```[\s\S]*?```/g)) {
		add(mrkdwn.slice(from, match.index));
		open += match[0];
		from = match.index + match[0].length;
	}
	add(mrkdwn.slice(from));
	return [...done, open];
}
const fence = "```";
/** Lines put together into pieces of at most `limit` units. With what stands before them they are the paragraph again. */
function pack(paragraph, limit) {
	if (paragraph.length <= limit) return [{
		text: paragraph,
		before: "\n\n"
	}];
	let marks = 2 * Math.floor((paragraph.split(fence).length - 1) / 2);
	const room = marks > 0 ? limit - 8 : limit;
	const pieces = [];
	let current = null;
	let fenced = false;
	for (const [number, line] of paragraph.split("\n").entries()) for (const [part, text] of cutLine(line, room).entries()) {
		const glue = part > 0 ? "" : "\n";
		if (current !== null && current.text.length + glue.length + text.length <= room) current.text += glue + text;
		else {
			if (current !== null) pieces.push(closed(current, fenced));
			current = {
				text,
				before: number === 0 && part === 0 ? "\n\n" : glue,
				fenced
			};
		}
		const found = Math.min(text.split(fence).length - 1, marks);
		marks -= found;
		if (found % 2 === 1) fenced = !fenced;
	}
	return current === null ? pieces : [...pieces, closed(current, fenced)];
}
/** A piece that begins or ends inside a fence gets the marks that it lacks. */
function closed({ text, before, fenced }, stillFenced) {
	return {
		text: `${fenced ? `${fence}\n` : ""}${text}${stillFenced ? `\n${fence}` : ""}`,
		before
	};
}
const whole = /```|<[^<>]*>|&(?:amp|lt|gt);|`[^`]*`|\{!*[a-z]{1,20}\}/g;
function cutLine(line, limit) {
	return line.length <= limit ? [line] : fill(atoms(line, limit), limit);
}
function fill(parts, limit) {
	const pieces = [];
	let piece = "";
	for (const atom of parts) {
		if (piece.length + atom.length > limit) {
			pieces.push(piece);
			piece = "";
		}
		piece += atom;
	}
	return piece === "" ? pieces : [...pieces, piece];
}
function* atoms(line, limit) {
	let from = 0;
	for (const match of line.matchAll(whole)) {
		yield* require_clip.characters(line.slice(from, match.index), limit);
		if (match[0].length <= limit) yield match[0];
		else yield* atomsOfLong(match[0], limit);
		from = match.index + match[0].length;
	}
	yield* require_clip.characters(line.slice(from), limit);
}
/** A code span goes on in the next piece; a link that no message can hold is told as its label and its address. */
function* atomsOfLong(match, limit) {
	if (match.startsWith("`")) for (const code of fill(atoms(match.slice(1, -1), limit - 2), limit - 2)) yield `\`${code}\``;
	else {
		const [url = "", ...label] = match.slice(1, -1).split("|");
		yield* atoms(label.length === 0 ? url : `${label.join("|")} (${url})`, limit);
	}
}

// src/notices/slack-parts.ts
/**
* A message as one post, or as several where one cannot hold it: every block in its order and in exactly one of them,
* numbered `1/3`, and the small print, if it is not long itself, at the end of the first.
*/
function partsOf(passages) {
	const print = passages.findLastIndex(({ block }) => block.type === "divider");
	const foot = print > 0 && sizeOf(passages.slice(print)) <= longestFoot ? passages.slice(print) : [];
	const groups = grouped(passages.slice(0, passages.length - foot.length), foot);
	return groups.map((group, index) => {
		const number = groups.length === 1 ? [] : [numbered(index + 1, groups.length)];
		return partOf(index === 0 ? [
			...group,
			...number,
			...foot
		] : [...number, ...begun(group)]);
	});
}
const longestFoot = 3e3;
/** What continues a cut line begins one below the number. */
function begun([first, ...others]) {
	return first ? [{
		...first,
		before: "\n\n"
	}, ...others] : [];
}
function grouped(body, foot) {
	const groups = [[]];
	let size = sizeOf(foot);
	let blocks = foot.length;
	for (const passage of body) {
		const last = groups.at(-1);
		const added = sizeOf([passage]);
		const fits = size + added <= 11100 && blocks + 1 <= 42;
		if (last !== void 0 && (last.length === 0 || fits)) last.push(passage);
		else {
			groups.push([passage]);
			size = 0;
			blocks = 0;
		}
		size += added;
		blocks += 1;
	}
	return groups;
}
/** The characters of their JSON, with the comma after each. */
function sizeOf(passages) {
	return passages.reduce((sum, { block }) => sum + JSON.stringify(block).length + 1, 0);
}
function numbered(number, of) {
	const words = number === 1 ? `${number}/${of}, continues in the thread` : `${number}/${of}`;
	return {
		block: smallPrint(words),
		before: "\n\n"
	};
}
function partOf(passages) {
	return {
		text: passages.reduce((all, { block, before }) => {
			const words = blockText(block);
			return words === "" ? all : `${all}${all === "" ? "" : before}${words}`;
		}, ""),
		blocks: passages.map(({ block }) => block)
	};
}
/**
* The two halves of a post that Slack found too long, the same halves every time; null when it is a single block.
* Slack posts nothing of what it finds too long, so that the halves may be sent.
*/
function halvesOf({ blocks }) {
	if (blocks.length < 2) return null;
	const middle = Math.ceil(blocks.length / 2);
	return [partOfBlocks(blocks.slice(0, middle)), partOfBlocks(blocks.slice(middle))];
}
/**
* The first message of a thread with what became of its shipment: a line below its headline. A pure function of the
* frozen bodies and the line, so that the same edit made twice is one edit.
*/
function withStatus(root, status) {
	const [first, ...others] = root.blocks;
	const line = {
		type: "section",
		text: {
			type: "mrkdwn",
			text: status,
			verbatim: true
		}
	};
	const blocks = first?.type === "header" ? [
		first,
		line,
		...others
	] : [
		line,
		...first ? [first] : [],
		...others
	];
	return {
		text: `${status}\n\n${root.text}`,
		blocks
	};
}
/** A message that lost its thread, with what is to be said of that. */
function standingAlone(part, words) {
	return {
		text: `${part.text}\n\n${words}`,
		blocks: [...part.blocks, smallPrint(words)]
	};
}
function partOfBlocks(blocks) {
	return partOf(blocks.map((block) => ({
		block,
		before: "\n\n"
	})));
}
/** The posts that frozen bodies stand for. A body of Slack has `text`, `blocks`, and `replies` when one post was too few. */
function frozenParts(bodies) {
	const { text = "", blocks = "[]", replies = "[]" } = bodies;
	return [{
		text,
		blocks: JSON.parse(blocks)
	}, ...JSON.parse(replies)];
}

Object.defineProperty(exports, "frozenParts", {
  enumerable: true,
  get: function () {
    return frozenParts;
  }
});
Object.defineProperty(exports, "halvesOf", {
  enumerable: true,
  get: function () {
    return halvesOf;
  }
});
Object.defineProperty(exports, "mrkdwnPassages", {
  enumerable: true,
  get: function () {
    return mrkdwnPassages;
  }
});
Object.defineProperty(exports, "partsOf", {
  enumerable: true,
  get: function () {
    return partsOf;
  }
});
Object.defineProperty(exports, "standingAlone", {
  enumerable: true,
  get: function () {
    return standingAlone;
  }
});
Object.defineProperty(exports, "withStatus", {
  enumerable: true,
  get: function () {
    return withStatus;
  }
});