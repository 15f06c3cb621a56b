const require_shared = require("./source.js");
const require_open_edge = require("../edge/open-edge.js");
const require_audit = require("../journeys/audit.js");
const require_digest = require("../ledger/digest.js");
const require_verify = require("../ledger/verify.js");
const require_cli_program_ts = require("./program.js");

// src/journeys/ledger-story.ts
/** More epochs than anybody has; a ring of ledgers that name each other ends here too. */
const mostEpochs = 200;
/**
* A proved ledger with the epochs before it, each proved and each the one that its successor names: by the digest of its
* last entry and by how many it has. An epoch that cannot be read ends the story with a warning; one that is not what its
* successor says throws LEDGER_BROKEN (exit code 8).
*/
async function wholeStory(ledger, { recorded }, open) {
	const warnings = [];
	const places = [];
	const epochs = [{
		ledger,
		recorded
	}];
	for (let [oldest] = epochs; oldest && epochs.length < mostEpochs; [oldest] = epochs) {
		const before = previousOf(oldest.recorded[0]?.entry);
		if (before === null) break;
		const earlier = open(before.branch);
		const history = await earlier.history();
		if (history.entries.length === 0) {
			warnings.push(`The epoch before, ${before.branch}, could not be found: the answer begins after it.`);
			break;
		}
		if (history.stale !== null) warnings.push(`${before.branch} is the copy last fetched: ${history.stale}`);
		const proved = require_verify.verifyLedger(history.entries, history.facts);
		if (proved.firstBad) {
			const { seq, reason } = proved.firstBad;
			throw require_verify.ledgerBroken({
				seq,
				reason: `of ${before.branch} ${reason}`
			});
		}
		const last = proved.recorded[before.size - 1];
		if (!last || require_digest.sha256Of(last.bytes) !== before.head) throw require_verify.ledgerBroken({
			seq: 1,
			reason: `says that it follows ${before.branch}, whose entry ${before.size} is another one`
		});
		places.unshift(before.branch);
		epochs.unshift({
			ledger: earlier,
			recorded: proved.recorded
		});
	}
	const homes = new Map(epochs.flatMap((epoch) => epoch.recorded.map(({ entry }) => [entry, epoch.ledger])));
	return {
		entries: [...homes.keys()],
		earlier: places,
		file: async (entry, path) => await homes.get(entry)?.file(entry.seq, path) ?? null,
		warnings
	};
}
function previousOf(first) {
	return first?.kind === "epoch.opened" ? first.payload.previous : null;
}

// src/cli/ledger-reading.ts
/** Reads and proves the ledger; a command that answers from it calls `believe` on what it gets. */
async function readLedger(world) {
	const repository = await require_shared.openRepository(world.cwd);
	const ledger = require_open_edge.ledgerOf({
		...world,
		configuration: world.loaded.configuration,
		repository
	});
	const audit = await require_audit.auditLedger({ ledger });
	return {
		repository,
		ledger,
		audit,
		remarks: audit.warnings.map(warning)
	};
}
/** Opens the ledger of another epoch of the same kind: a branch, or where the ledger is a file, a file. */
function openEpochs(world, repository) {
	const { configuration } = world.loaded;
	const { ledger } = configuration;
	return (name) => require_open_edge.ledgerOf({
		...world,
		repository,
		configuration: {
			...configuration,
			ledger: ledger.file === void 0 ? {
				...ledger,
				branch: name
			} : {
				...ledger,
				file: name
			}
		}
	});
}
/** The record through all its epochs. Throws LEDGER_BROKEN (exit code 8) for any that does not verify. */
async function readStory(world) {
	const reading = await readLedger(world);
	const open = openEpochs(world, reading.repository);
	const story = await wholeStory(reading.ledger, require_audit.believe(reading.audit), open);
	return {
		...reading,
		story,
		remarks: [...reading.remarks, ...story.warnings.map(warning)]
	};
}
/** The environment and package that a call is about, `--environment` as `from` where it was not given. */
function placeOf(world, options, story, environment = require_cli_program_ts.requiredOption(options, "environment", "--environment production")) {
	const asked = {
		environment,
		package: require_cli_program_ts.textOption(options, "package")
	};
	return require_audit.placeAsked(story.entries, asked, world.loaded.configuration);
}
/** Lines that are safe for a terminal and a CI system's log, made one after the other. */
function* printed(lines) {
	for (const line of lines) yield `${/^ */.exec(line)?.[0] ?? ""}${require_cli_program_ts.plainLine(line.trimStart())}\n`;
}
/** A text in pieces, or whole where it is a line or two. */
function textOf(lines) {
	return [...printed(lines)].join("");
}
function warning(text) {
	return {
		level: "warning",
		text
	};
}

Object.defineProperty(exports, "openEpochs", {
  enumerable: true,
  get: function () {
    return openEpochs;
  }
});
Object.defineProperty(exports, "placeOf", {
  enumerable: true,
  get: function () {
    return placeOf;
  }
});
Object.defineProperty(exports, "printed", {
  enumerable: true,
  get: function () {
    return printed;
  }
});
Object.defineProperty(exports, "readLedger", {
  enumerable: true,
  get: function () {
    return readLedger;
  }
});
Object.defineProperty(exports, "readStory", {
  enumerable: true,
  get: function () {
    return readStory;
  }
});
Object.defineProperty(exports, "textOf", {
  enumerable: true,
  get: function () {
    return textOf;
  }
});
Object.defineProperty(exports, "warning", {
  enumerable: true,
  get: function () {
    return warning;
  }
});