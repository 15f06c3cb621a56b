const require_rolldown_runtime = require("../rolldown.js");
let node_v8 = require("node:v8");
let node_os = require("node:os");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);
let node_vm = require("node:vm");

// src/cli/engine.ts
/** By the major version of V8, those of Node 20, 24 and 26: it complains on stderr of a flag that it does not have. */
const known = {
	11: "--interrupt-budget=1500000 --semi-space-growth-factor=16 --no-incremental-marking --no-minor-gc-task",
	13: "--semi-space-growth-factor=16 --no-incremental-marking --no-minor-gc-task",
	14: "--semi-space-growth-factor=16 --no-incremental-marking --no-minor-gc-task"
};
/**
* Sets V8 for a run of half a second: on two processors that git shares, such a run is over before code that is optimised early pays
* for it, and nearly all that it makes lives to its end, so that the room for what is new has to grow quickly. Nobody waits
* for the next frame, so that what lives is never marked beside the work, and nothing is cleared before there is no more room.
*/
function tuneEngine() {
	const flags = known[process.versions.v8.split(".", 1)[0] ?? ""];
	if (flags !== void 0) (0, node_v8.setFlagsFromString)(flags);
}

// src/cli/compiled.ts
/**
* Keeps what Node compiles of the built files for the next run of this user, below `waybill` in the user's cache folder
* (`XDG_CACHE_HOME`, else `~/.cache`): to compile takes a third of a short run. It may be deleted at any time. Nothing is kept in a CI
* system, where no run comes after this one, nor with `NODE_DISABLE_COMPILE_CACHE`, as Node itself calls it. What cannot be
* read or written only costs the time: nothing is thrown and nothing said.
*/
function keepCompiled(options) {
	const { environment, version } = options;
	if (environment["NODE_DISABLE_COMPILE_CACHE"] || environment["CI"]) return;
	const home = environment["XDG_CACHE_HOME"] || (0, node_path.join)((0, node_os.homedir)(), ".cache");
	const node = node_module.default;
	if (node.enableCompileCache) node.enableCompileCache((0, node_path.join)(home, "waybill", "node"));
	else keepBy({
		...options,
		path: (0, node_path.join)(home, "waybill", version, `${process.version}-${process.arch}`, nameOf(options))
	});
}
function nameOf({ name, folder }) {
	return `${name}${folder}`.replace(/[^\w.]+/g, "-").slice(-200);
}
function keepBy({ folder, path }) {
	const store = readStore(path, folder);
	const loaded = /* @__PURE__ */ new Map();
	let isNew = false;
	const { prototype } = node_module.default;
	const usual = prototype._compile;
	prototype._compile = function(content, filename) {
		const name = (0, node_path.relative)(folder, filename);
		if (name.startsWith("..") || !filename.startsWith(folder + node_path.sep)) return usual.call(this, content, filename);
		const { ctimeMs: changed, size } = (0, node_fs.statSync)(filename);
		const kept = store?.files[name];
		const cachedData = store && kept?.changed === changed && kept.size === size ? store.bytes.subarray(kept.at, kept.at + kept.length) : void 0;
		const script = new node_vm.Script(node_module.default.wrap(content), {
			filename,
			...cachedData ? { cachedData } : {}
		});
		if (cachedData === void 0 || script.cachedDataRejected) isNew = true;
		loaded.set(name, {
			script,
			changed,
			size
		});
		return script.runInThisContext().call(this.exports, this.exports, (0, node_module.createRequire)(filename), this, filename, (0, node_path.dirname)(filename));
	};
	process.on("exit", () => {
		if (!isNew) return;
		try {
			writeStore(path, folder, {
				store,
				loaded
			});
		} catch {}
	});
}
/** Only what the user wrote, and nobody else may write to: it is run as it is. */
function readStore(path, folder) {
	let file = null;
	try {
		file = (0, node_fs.openSync)(path, "r");
		const { uid, mode } = (0, node_fs.fstatSync)(file);
		if (process.getuid && (uid !== process.getuid() || (mode & 18) !== 0)) return null;
		const all = (0, node_fs.readFileSync)(file);
		const end = wordLength + all.readUInt32LE(0);
		const read = JSON.parse(all.toString("utf8", wordLength, end));
		const from = aligned(end);
		const bytes = all.subarray(from, from + read.length);
		const isWhole = all.length === from + 2 * read.length && bytes.equals(all.subarray(from + read.length));
		return read.folder === folder && isWhole ? {
			...read,
			bytes
		} : null;
	} catch {
		return null;
	} finally {
		if (file !== null) (0, node_fs.closeSync)(file);
	}
}
function writeStore(path, folder, { store, loaded }) {
	const files = {};
	const pieces = [];
	let length = 0;
	const add = (name, code, { changed, size }) => {
		files[name] = {
			changed,
			size,
			at: length,
			length: code.length
		};
		const whole = aligned(code.length);
		pieces.push(code, Buffer.alloc(whole - code.length));
		length += whole;
	};
	for (const [name, one] of loaded) add(name, one.script.createCachedData(), one);
	for (const [name, one] of Object.entries(store?.files ?? {})) if (store && !loaded.has(name)) add(name, store.bytes.subarray(one.at, one.at + one.length), one);
	const head = Buffer.from(JSON.stringify({
		folder,
		files,
		length
	}));
	const size = Buffer.alloc(wordLength);
	size.writeUInt32LE(head.length);
	const gap = Buffer.alloc(aligned(wordLength + head.length) - wordLength - head.length);
	(0, node_fs.mkdirSync)((0, node_path.dirname)(path), {
		recursive: true,
		mode: 448
	});
	const draft = `${path}.${process.pid}`;
	(0, node_fs.writeFileSync)(draft, Buffer.concat([
		size,
		head,
		gap,
		...pieces,
		...pieces
	]), {
		mode: 384,
		flag: "wx"
	});
	(0, node_fs.renameSync)(draft, path);
}
const wordLength = 4;
/** V8 reads words, and would copy what does not begin at one. */
function aligned(length) {
	return Math.ceil(length / 8) * 8;
}

// src/cli/warm-up.ts
var warm_up_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ warmUp: () => warmUp });
/** Commands that people wait for; others wait for the world, and the demo leaves nothing but its folder. */
const short = [
	"notes",
	"next",
	"lint",
	"bom",
	"release",
	"comment"
];
/**
* Readies Node for a short run, in this order: what nearly every command loads of Node itself, which Node has compiled and takes
* for foreign once a flag is set; the flags; then the code that an earlier run compiled. `folder` is that of the built files. git is
* at work meanwhile: see `beginAhead`.
*/
async function warmUp(argv, folder) {
	const [command = ""] = argv;
	await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:child_process"), 1));
	const isShort = short.includes(command);
	if (isShort && hasDigests(argv)) await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:crypto"), 1));
	tuneEngine();
	if (isShort) keepCompiled({
		folder,
		name: command,
		version: "0.1.0",
		environment: process.env
	});
}
/** All of the short ones need digests, but for the whole history and for a bill of materials that is only printed. */
function hasDigests(argv) {
	const toFile = () => argv.some((word) => /^--(?:output|third-party|statement|licenses)(?:=|$)/.test(word));
	return argv[0] === "bom" ? toFile() : !argv.includes("--all");
}

Object.defineProperty(exports, "tuneEngine", {
  enumerable: true,
  get: function () {
    return tuneEngine;
  }
});
Object.defineProperty(exports, "warm_up_exports", {
  enumerable: true,
  get: function () {
    return warm_up_exports;
  }
});