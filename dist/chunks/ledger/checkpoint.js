const require_cli_ahead_ts = require("../cli/ahead.js");
const require_trusted_key = require("./trusted-key.js");
const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	}
};

// src/ledger/merkle.ts
/** The digest of a tree without leaves: SHA-256 of nothing (RFC 6962, 2.1). */
const emptyRoot = (0, node_crypto.createHash)("sha256").digest();
/** RFC 6962, 2.1: a leaf is hashed behind a zero byte, so that no leaf can pass for two hashes. */
function leafHash(leaf) {
	return (0, node_crypto.createHash)("sha256").update(leafMark).update(leaf).digest();
}
/** RFC 6962, 2.1: two subtrees are hashed behind a one. */
function nodeHash(left, right) {
	return (0, node_crypto.createHash)("sha256").update(nodeMark).update(left).update(right).digest();
}
const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);
/** Builds a tree from the hashes of its leaves: linear in their number; each proof then takes logarithmic time. */
function openTree(leaves) {
	const levels = [[...leaves]];
	for (let below = levels[0] ?? []; below.length > 1; below = levels.at(-1) ?? []) levels.push(paired(below));
	/** The root of leaves `start` to `end`; `start` is a multiple of the largest power of two below their number. */
	function subtree(start, end) {
		const count = end - start;
		const level = Math.log2(count);
		const whole = Number.isInteger(level) ? levels[level]?.[start / count] : void 0;
		if (whole) return whole;
		const split = start + splitOf(count);
		return nodeHash(subtree(start, split), subtree(split, end));
	}
	function inclusion(index, size) {
		const path = [];
		let [start, end] = [0, size];
		while (end - start > 1) {
			const split = start + splitOf(end - start);
			path.push(index < split ? subtree(split, end) : subtree(start, split));
			if (index < split) end = split;
			else start = split;
		}
		return path.toReversed();
	}
	function consistency(from, to) {
		const path = [];
		let [start, end] = [0, to];
		while (end !== from) {
			const split = start + splitOf(end - start);
			path.push(from <= split ? subtree(split, end) : subtree(start, split));
			if (from <= split) end = split;
			else start = split;
		}
		if (start > 0) path.push(subtree(start, end));
		return path.toReversed();
	}
	return {
		size: leaves.length,
		root: (size) => size === 0 ? emptyRoot : subtree(0, size),
		inclusion,
		consistency
	};
}
/** The nodes above some: a last one without a partner waits for it. */
function paired(below) {
	const above = [];
	for (let index = 0; index + 1 < below.length; index += 2) {
		const [left, right] = [below[index], below[index + 1]];
		if (left && right) above.push(nodeHash(left, right));
	}
	return above;
}
/** The largest power of two below a count of at least two. */
function splitOf(count) {
	let split = 1;
	while (split * 2 < count) split *= 2;
	return split;
}

// src/ledger/compact-range.ts
/** An empty tree, to which the hashes of leaves are added from left to right. */
function openRange() {
	const peaks = [];
	let size = 0;
	return {
		get size() {
			return size;
		},
		add: (leaf) => {
			let node = leaf;
			for (let full = size; full % 2 === 1; full = (full - 1) / 2) node = nodeHash(peaks.pop() ?? node, node);
			peaks.push(node);
			size += 1;
		},
		root: () => size === 0 ? emptyRoot : peaks.reduceRight((right, left) => nodeHash(left, right))
	};
}

// src/ledger/signed-note.ts
const mostSignatures = 100;
const longestNote = 65536;
/** Signs a text with a key. Deterministic: Ed25519 signatures of the same text are the same. */
function signNote(text, { trusted, sign }) {
	const signature = sign(new TextEncoder().encode(text));
	const bytes = Buffer.concat([Buffer.from(trusted.id, "hex"), signature]);
	return `${text}\n\u2014 ${trusted.name} ${require_trusted_key.toBase64(bytes)}\n`;
}
/**
* Reads a note: a text, an empty line, and one line a signature. A text alone, without the empty line, is a note that
* nobody signed. Throws CHECKPOINT_INVALID for anything else, such as control characters or a note above 64 KiB.
*/
function readNote(note) {
	if (note.length > longestNote) throw unreadable("it is longer than 64 KiB");
	if (/[\u0000-\u0009\u000B-\u001F\u007F]/.test(note)) throw unreadable("it has control characters");
	if (!note.endsWith("\n")) throw unreadable("its last line has no end");
	const end = note.lastIndexOf("\n\n");
	if (end < 0) return {
		text: note,
		signatures: []
	};
	const lines = note.slice(end + 2, -1).split("\n");
	if (lines.length > mostSignatures) throw unreadable(`it has more than ${mostSignatures} signatures`);
	return {
		text: note.slice(0, end + 1),
		signatures: lines.map(readSignature)
	};
}
function readSignature(line) {
	const [, name, encoded] = /^\u2014 ([^\s+]+) (\S+)$/u.exec(line) ?? [];
	const bytes = encoded === void 0 ? null : require_trusted_key.fromBase64(encoded);
	if (name === void 0 || bytes === null || bytes.length < 5) throw unreadable("one of its signatures is not written as one");
	return {
		name,
		keyId: Buffer.from(bytes.subarray(0, 4)).toString("hex"),
		bytes: bytes.subarray(4)
	};
}
/**
* Checks the signatures of a note. Those of other keys are left aside, as C2SP signed-note asks for; throws
* CHECKPOINT_INVALID (exit code 8) for one under the name and id of a known key that does not hold.
*/
function signersOf({ text, signatures }, known) {
	const keys = [];
	const unknown = [];
	for (const signature of signatures) {
		const key = known.find(({ name, id }) => name === signature.name && id === signature.keyId);
		if (!key) unknown.push(signature);
		else if (holds(key, text, signature)) keys.push(key);
		else throw new require_cli_ahead_ts.WaybillError("CHECKPOINT_INVALID", `The signature of ${signature.name} does not hold: the text was changed, or it was forged.`, {
			exitCode: require_cli_ahead_ts.exitCodes.ledgerBroken,
			hint: "Ask whoever gave it to you for the original."
		});
	}
	return {
		keys,
		unknown
	};
}
function holds(key, text, { bytes }) {
	if (key.use === "log") return require_trusted_key.signatureHolds(key, new TextEncoder().encode(text), bytes);
	if (bytes.length !== 72) return false;
	const time = Buffer.from(bytes.subarray(0, 8)).readBigUInt64BE();
	const message = new TextEncoder().encode(`cosignature/v1\ntime ${time}\n${text}`);
	return require_trusted_key.signatureHolds(key, message, bytes.subarray(8));
}
function unreadable(what) {
	return new require_cli_ahead_ts.WaybillError("CHECKPOINT_INVALID", `This is not a checkpoint: ${what}.`, { hint: "A checkpoint is three lines (origin, size, root), an empty line, and a line for each signature." });
}

// src/ledger/checkpoint.ts
/** The three lines of a checkpoint. */
function checkpointText({ origin, size, root }) {
	return `${origin}\n${size}\n${root}\n`;
}
/** Reads a checkpoint, signed or not. Throws CHECKPOINT_INVALID where it is none. No signature is checked. */
function readCheckpoint(text) {
	const note = readNote(text);
	const [origin = "", size = "", root = ""] = note.text.split("\n");
	if (origin === "" || !isSize(size) || !isRoot(root)) throw new require_cli_ahead_ts.WaybillError("CHECKPOINT_INVALID", "This is not a checkpoint: it does not begin with an origin, a size and a root.", { hint: "Give the three lines of a proof of delivery, with the signature below them." });
	return {
		origin,
		size: Number(size),
		root,
		note
	};
}
/**
* The checkpoints in a text that holds more, such as a mail or a file of several: three lines that belong together, with
* the signatures below them. Marks of quotation and of lists, indentation, Windows line ends and breaks within a signature
* are taken off. Empty where there are none.
*/
function findCheckpoints(text) {
	const lines = text.split(/\r?\n/).map((line) => line.replace(dress, ""));
	const found = [];
	for (let index = 2; index < lines.length; index += 1) {
		const [origin = "", size = "", root = ""] = lines.slice(index - 2, index + 1);
		if (origin === "" || !isSize(size) || !isRoot(root)) continue;
		const body = checkpointText({
			origin,
			size: Number(size),
			root
		});
		const signatures = signaturesBelow(lines, index + 1);
		found.push(readCheckpoint(signatures.length > 0 ? `${body}\n${signatures.join("\n")}\n` : body));
	}
	return found;
}
/** What mail programs, chats and editors put around a line: none of it can begin or end a line of a checkpoint. */
const dress = /^[\s>|*\u2022\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/gu;
function signaturesBelow(lines, from) {
	const signatures = [];
	let next = from;
	while (lines[next] === "") next += 1;
	while (lines[next]?.startsWith("\u2014 ")) {
		let line = lines[next] ?? "";
		next += 1;
		for (; !isWhole(line) && /^[\w+/]+=*$/.test(lines[next] ?? ""); next += 1) line += `${line.split(" ").length < 3 ? " " : ""}${lines[next]}`;
		signatures.push(line);
	}
	return signatures;
}
/** Whether a signature's line goes on to its end: an id of 4 bytes and 64 of Ed25519 at least. */
function isWhole(line) {
	return (require_trusted_key.fromBase64(line.split(" ")[2] ?? "")?.length ?? 0) >= 68;
}
/** The root of a ledger as a checkpoint has it, over the exact bytes of its entries. Linear. */
function rootOf(recorded) {
	const range = openRange();
	for (const { bytes } of recorded) range.add(leafHash(bytes));
	return require_trusted_key.toBase64(range.root());
}
function isSize(text) {
	return /^(?:0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text));
}
function isRoot(text) {
	return require_trusted_key.fromBase64(text)?.length === 32;
}

Object.defineProperty(exports, "checkpointText", {
  enumerable: true,
  get: function () {
    return checkpointText;
  }
});
Object.defineProperty(exports, "findCheckpoints", {
  enumerable: true,
  get: function () {
    return findCheckpoints;
  }
});
Object.defineProperty(exports, "leafHash", {
  enumerable: true,
  get: function () {
    return leafHash;
  }
});
Object.defineProperty(exports, "nodeHash", {
  enumerable: true,
  get: function () {
    return nodeHash;
  }
});
Object.defineProperty(exports, "openRange", {
  enumerable: true,
  get: function () {
    return openRange;
  }
});
Object.defineProperty(exports, "openTree", {
  enumerable: true,
  get: function () {
    return openTree;
  }
});
Object.defineProperty(exports, "readCheckpoint", {
  enumerable: true,
  get: function () {
    return readCheckpoint;
  }
});
Object.defineProperty(exports, "rootOf", {
  enumerable: true,
  get: function () {
    return rootOf;
  }
});
Object.defineProperty(exports, "signNote", {
  enumerable: true,
  get: function () {
    return signNote;
  }
});
Object.defineProperty(exports, "signersOf", {
  enumerable: true,
  get: function () {
    return signersOf;
  }
});