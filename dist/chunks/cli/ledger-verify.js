const require_cli_ahead_ts = require("./ahead.js");
const require_bundle = require("../ledger/bundle.js");
const require_audit = require("../journeys/audit.js");
const require_ledger_keys = require("../journeys/ledger-keys.js");
const require_trusted_key = require("../ledger/trusted-key.js");
const require_check = require("../ledger/check.js");
const require_checkpoint = require("../ledger/checkpoint.js");
const require_verify = require("../ledger/verify.js");
const require_notes = require("./notes.js");
const require_ledger_reading = require("./ledger-reading.js");
const require_cli_program_ts = require("./program.js");
let node_path = require("node:path");

// src/ledger/merkle-proof.ts
/**
* The root that an inclusion proof leads to (RFC 9162, 2.1.3.2, which says for the trees of RFC 6962 how to check), or
* null where no tree of this size has such a proof. Sizes up to 2^53 - 1.
*/
function includedRoot({ leaf, index, size, path }) {
	if (index < 0 || index >= size) return null;
	let place = {
		node: index,
		last: size - 1
	};
	let root = leaf;
	for (const hash of path) {
		if (place.last === 0) return null;
		root = isRight(place) ? require_checkpoint.nodeHash(hash, root) : require_checkpoint.nodeHash(root, hash);
		place = parent(place);
	}
	return place.last === 0 ? root : null;
}
/** Whether the later tree has all leaves of the earlier one, unchanged and in the same places (RFC 9162, 2.1.4.2). */
function isConsistent({ from, to, path }) {
	if (from.size < 1 || from.size > to.size) return false;
	if (from.size === to.size) return path.length === 0 && equalBytes(from.root, to.root);
	const [first, ...others] = isPowerOfTwo(from.size) ? [from.root, ...path] : path;
	if (!first) return false;
	let place = {
		node: from.size - 1,
		last: to.size - 1
	};
	while (isOdd(place.node)) place = above(place);
	let [earlier, later] = [first, first];
	for (const hash of others) {
		if (place.last === 0) return false;
		if (isRight(place)) earlier = require_checkpoint.nodeHash(hash, earlier);
		later = isRight(place) ? require_checkpoint.nodeHash(hash, later) : require_checkpoint.nodeHash(later, hash);
		place = parent(place);
	}
	return place.last === 0 && equalBytes(earlier, from.root) && equalBytes(later, to.root);
}
/** Whether the node is joined with the one on its left; a last one without a partner waits for such a level. */
function isRight({ node, last }) {
	return isOdd(node) || node === last;
}
/** The node that this one and its neighbour are joined to. */
function parent(place) {
	let joined = place;
	if (isRight(place)) while (!isOdd(joined.node) && joined.node !== 0) joined = above(joined);
	return above(joined);
}
function above({ node, last }) {
	return {
		node: Math.floor(node / 2),
		last: Math.floor(last / 2)
	};
}
/** Whether two hashes are the same; none of them is a secret. */
function equalBytes(one, other) {
	return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
function isOdd(count) {
	return count % 2 === 1;
}
function isPowerOfTwo(count) {
	let rest = count;
	while (rest % 2 === 0) rest /= 2;
	return rest === 1;
}

// src/ledger/bundle-verify.ts
/**
* Checks a bundle by itself, offline: its form, the signatures, that every entry is in the tree, that they give the answer,
* that the report says it, and that earlier states are beginnings of this one. A change of any byte is found; whether the
* ledger is the right one only `trust` can tell. Throws BUNDLE_INVALID or CHECKPOINT_INVALID: exit code 8 for a bundle that
* does not prove what it says, 2 for a file that is none.
*/
function verifyBundle(bytes, trust) {
	const bundle = readBundle(bytes);
	const checkpoint = require_checkpoint.readCheckpoint(bundle.checkpoint);
	const entries = bundle.entries.map((one, index) => includedEntry(one, bundle.entries[index - 1]?.seq ?? 0, checkpoint));
	refuseForeign(entries);
	for (const state of bundle.earlier) refuseInconsistent(state, checkpoint);
	if (answerOf(entries, bundle) !== JSON.stringify(bundle.answer)) throw disproved("its entries do not give its answer");
	const signers = signersOfBundle(bundle, checkpoint, trust);
	if (bundle.report.join("\n") !== require_bundle.bundleReport(bundle.answer, checkpoint, signers).join("\n")) throw disproved("its report does not say what its entries say");
	for (const witness of trust.witnesses) refuseOther(witness, checkpoint, bundle.earlier);
	return {
		bundle,
		checkpoint,
		signers,
		anchored: requiredOf(trust, checkpoint).length > 0 || trust.witnesses.length > 0
	};
}
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function readBundle(bytes) {
	let document;
	let text;
	try {
		text = utf8.decode(bytes);
		document = JSON.parse(text);
	} catch (cause) {
		throw new require_cli_ahead_ts.WaybillError("BUNDLE_INVALID", "This is not a proof bundle: it is not JSON.", {
			hint: "Give the file that `waybill ledger what-ran --proof FILE` wrote, as it is.",
			cause
		});
	}
	const parsed = require_bundle.proofBundleSchema.safeParse(document);
	const issue = parsed.error?.issues[0];
	if (!parsed.success) throw disproved(`${issue?.path.map(String).join(".") || "the document"}: ${issue?.message ?? "unknown"}`);
	if (require_bundle.bundleText(parsed.data) !== text) throw disproved("it is not written as it was made");
	return parsed.data;
}
function requiredOf({ required, known }, { origin }) {
	return required.length > 0 ? required : known.filter(({ name }) => name === origin);
}
/** Who signed the checkpoint: all signatures must be of the bundle's own keys, and all of its keys must have signed. */
function signersOfBundle({ keys }, checkpoint, trust) {
	if (checkpoint.note.text !== require_checkpoint.checkpointText(checkpoint)) throw disproved("its checkpoint has further lines");
	const brought = keys.map((key) => require_trusted_key.readTrustedKey(key));
	const found = require_checkpoint.signersOf(checkpoint.note, brought);
	const [stranger] = found.unknown;
	if (stranger) throw disproved(`the key of ${stranger.name} (${stranger.keyId}) is not in it`);
	if (found.keys.map(require_trusted_key.keyText).join("\n") !== keys.join("\n")) throw disproved("its keys are not those of its signatures");
	const required = requiredOf(trust, checkpoint).map(require_trusted_key.keyText);
	if (required.length > 0 && !keys.some((key) => required.includes(key))) throw disproved(keys.length === 0 ? "nobody signed it" : `it was signed by ${found.keys.map(({ name, id }) => `${name} (${id})`).join(", ")}, which is not a trusted key`);
	return found.keys;
}
function includedEntry({ seq, text, path }, before, { size, root }) {
	if (seq <= before) throw disproved(`entry ${seq} is not in its place`);
	const bytes = new TextEncoder().encode(text);
	const recorded = require_verify.readEntry(bytes);
	if (typeof recorded === "string") throw disproved(`entry ${seq} ${recorded}`);
	if (recorded.entry.seq !== seq) throw disproved(`entry ${seq} has the number ${recorded.entry.seq}`);
	const reached = includedRoot({
		leaf: require_checkpoint.leafHash(bytes),
		index: seq - 1,
		size,
		path: hashesOf(path)
	});
	if (reached === null || require_trusted_key.toBase64(reached) !== root) throw disproved(`entry ${seq} is not in the ledger that the checkpoint is of`);
	return recorded.entry;
}
/** The answer that the entries give to the question of the bundle; nothing where that asks for a time that is none. */
function answerOf(entries, { answer }) {
	try {
		return JSON.stringify(require_bundle.provableAnswer(entries, answer));
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError) return null;
		throw error;
	}
}
/** An entry of one shipment cannot speak for another environment or package. */
function refuseForeign(entries) {
	const frozen = new Map(entries.filter(({ kind }) => kind === "shipment.frozen").map((entry) => [entry.shipment, entry]));
	for (const entry of entries) {
		const shipment = frozen.get(entry.shipment);
		const fault = shipment ? require_check.subjectFault(entry, shipment) : null;
		if (fault !== null) throw disproved(`entry ${entry.seq} ${fault}`);
	}
}
function refuseInconsistent({ size, root, path }, checkpoint) {
	const proof = {
		from: {
			size,
			root: hashOf(root)
		},
		to: {
			size: checkpoint.size,
			root: hashOf(checkpoint.root)
		},
		path: hashesOf(path)
	};
	if (size >= checkpoint.size || !isConsistent(proof)) throw disproved(`the ledger is not the one that it was with ${size} entries`);
}
/** Throws where a checkpoint that somebody kept is not of this ledger, or of a state that the bundle says nothing of. */
function refuseOther({ checkpoint: kept, source }, checkpoint, earlier) {
	if (kept.origin !== checkpoint.origin) throw disproved(`it is of the ledger ${checkpoint.origin}, and ${source} of ${kept.origin}`);
	const state = [checkpoint, ...earlier].find(({ size }) => size === kept.size);
	if (!state) throw disproved(`it says nothing of the ${kept.size} entries that ${source} is over`, { hint: `Ask for one that does: waybill ledger what-ran ... --proof FILE --witness ${source}` });
	if (state.root !== kept.root) throw disproved(`${source} saw another ledger: its first ${kept.size} entries were changed since`);
}
function hashesOf(path) {
	return path.map(hashOf);
}
function hashOf(text) {
	const bytes = require_trusted_key.fromBase64(text);
	if (bytes?.length !== 32) throw disproved("one of its hashes is not written as one");
	return bytes;
}
function disproved(what, details = {}) {
	return new require_cli_ahead_ts.WaybillError("BUNDLE_INVALID", `The bundle proves nothing: ${what}.`, {
		hint: "It was changed, or was not made from this ledger. Ask for it again, and compare the key.",
		exitCode: require_cli_ahead_ts.exitCodes.ledgerBroken,
		...details
	});
}

// src/journeys/verify-bundle.ts
/**
* Checks the bytes of a bundle with nothing else at hand, and says what it proves: as a document, as the report in lines, and
* what to warn of. Throws as `verifyBundle`.
*/
function checkBundle(bytes, loaded, { witnesses, keys }) {
	const proof = verifyBundle(bytes, {
		required: keys,
		known: require_ledger_keys.trustedKeysOf(loaded),
		witnesses
	});
	const { bundle, checkpoint, signers, anchored } = proof;
	return {
		document: {
			schema: "waybill/bundle-verification@1",
			ok: true,
			origin: checkpoint.origin,
			size: checkpoint.size,
			root: checkpoint.root,
			signers: signers.map(({ name, id }) => ({
				name,
				id
			})),
			anchored,
			answer: bundle.answer,
			entries: bundle.entries.map(({ seq }) => seq)
		},
		lines: bundle.report,
		warnings: anchored ? [] : [unanchored(proof)]
	};
}
function unanchored({ bundle, signers }) {
	return signers.length > 0 ? `The bundle holds together, and the key that signed it came with it. Compare it with one from ${signers[0]?.name} that reached you another way, or name that with --key: ${bundle.keys[0]}` : "The bundle holds together, and nobody signed it: anyone could have made it. Hold it against a checkpoint that you kept, with --witness.";
}

// src/cli/ledger-verify.ts
/**
* `waybill ledger verify`: proves the record, against what others kept of it; with `--bundle`, a bundle alone, for which
* neither a repository nor a network is needed. Exit code 8 when it does not hold.
*/
async function ledgerVerify({ world, options }) {
	const brought = await broughtBy(world, options);
	const bundle = require_cli_program_ts.textOption(options, "bundle");
	return bundle === null ? verifyHere(world, brought) : verifyFile(world, bundle, brought);
}
async function verifyHere(world, brought) {
	const { repository, audit, story, remarks } = await require_ledger_reading.readStory(world);
	const { entries, head, recorded } = require_audit.believe(audit);
	const { root, checkpoints, signers, vouched, warnings } = await require_bundle.proveLedger({
		environment: world.environment,
		repository
	}, world.loaded, {
		...brought,
		recorded
	});
	const lines = [
		entries === 0 ? "The ledger is empty." : `${entries} entries hold. Head: ${head}`,
		...entries === 0 ? [] : [`Root: ${root}`],
		...checkpoints === 0 ? [] : [`Checkpoints that hold: ${checkpoints}${signedBy(signers)}`],
		...story.earlier.length === 0 ? [] : [`The epochs before it hold, each the one that the next names: ${story.earlier.join(", ")}`],
		...brought.witnesses.map(({ checkpoint, source }) => `What ${source} saw is there: ${checkpoint.size} entries, unchanged.`)
	];
	return {
		document: {
			schema: "waybill/ledger-verification@1",
			ok: true,
			entries,
			head,
			root,
			checkpoints,
			signers: signers.map(({ name, id }) => ({
				name,
				id
			})),
			vouched,
			witnesses: brought.witnesses.map(({ checkpoint: { origin, size }, source }) => ({
				source,
				origin,
				size
			}))
		},
		text: require_ledger_reading.textOf(lines),
		remarks: [...remarks, ...warnings.map(require_ledger_reading.warning)],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: { "ledger-head": head ?? "" }
	};
}
async function verifyFile(world, name, brought) {
	const bytes = name === "-" ? new TextEncoder().encode(await require_notes.readInput(world, name)) : await world.files.read((0, node_path.resolve)(world.cwd, name));
	if (bytes === null) throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `There is no file ${name}.`, { at: { file: name } });
	const { document, lines, warnings } = checkBundle(bytes, world.loaded, brought);
	return {
		document,
		text: require_ledger_reading.textOf([...lines, "The bundle holds."]),
		remarks: warnings.map(require_ledger_reading.warning),
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: { version: document.answer.version ?? "" }
	};
}
/** The checkpoints and the keys of `--witness` and `--key`. */
async function broughtBy(world, options) {
	const witness = require_cli_program_ts.textOption(options, "witness");
	const key = require_cli_program_ts.textOption(options, "key");
	return {
		witnesses: witness === null ? [] : require_bundle.readWitnesses(await require_notes.readInput(world, witness), witness),
		keys: key === null ? [] : require_ledger_keys.readKeys(isKey(key) ? key : await require_notes.readInput(world, key))
	};
}
/** A key itself, rather than the name of a file with keys. */
function isKey(text) {
	return /\+[0-9a-f]{8}\+/.test(text);
}
function signedBy(signers) {
	return signers.length === 0 ? "" : `, signed by ${signers.map(({ name, id }) => `${name} (${id})`).join(", ")}`;
}

exports.ledgerVerify = ledgerVerify;