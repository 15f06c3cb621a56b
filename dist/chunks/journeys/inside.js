const require_bom = require("./lockfiles.js");

// src/journeys/inside.ts
/**
* Reads the lockfiles of a release and of the one before it out of git; neither is drafted again. Where a lockfile of only
* one of the two could be read there is nothing to compare with: what is in it would look new or gone.
*/
async function lookInside(repository, request) {
	const { release, bill } = request;
	const [now, before] = await Promise.all([found(repository, request, {
		...nameOf(release),
		bill
	}), foundBefore(repository, request)]);
	const { fault, ...compared } = compareInside(now, before);
	return {
		...compared,
		incomplete: [
			...before?.failures ?? [],
			...bill === void 0 ? now.failures : [],
			...fault
		]
	};
}
/** What people call a release where what is inside it is told, and its commit. */
function nameOf({ tag, version, commit }) {
	return {
		ref: tag ?? version ?? commit.slice(0, 12),
		commit
	};
}
/** What is inside a release by its bill of materials (null without a lockfile), which is needed no longer afterwards. */
async function openInside(bill, { ref, commit, below }) {
	const name = {
		ref,
		where: below === "" ? "" : ` in ${below}`
	};
	if (bill === null) return {
		...name,
		side: null,
		unread: "",
		failures: []
	};
	const { readRecordedBom } = await Promise.resolve().then(() => require("../bom/recorded.js")).then((n) => n.recorded_exports);
	const bom = readRecordedBom(bill.bom.document, `the bill of materials of ${ref}`);
	return {
		...name,
		side: {
			bom,
			origin: {
				ref,
				commit
			}
		},
		unread: pathsUnread(bill),
		failures: failuresOf(ref, bill)
	};
}
/** The two sides, the one before only where it can be compared with; `fault` says what could not be read. */
function compareInside(now, before) {
	const { remark, fault } = whyNot(now, before) ?? {};
	return {
		now: now.side,
		before: remark === void 0 && fault === void 0 ? before?.side ?? null : null,
		remarks: remark === void 0 ? [] : [remark],
		fault: fault === void 0 ? [] : [fault]
	};
}
async function found(repository, { notes, release, configuration, below = "" }, { ref, commit, bill }) {
	const of = commit === release.commit ? release : null;
	return openInside(await (bill === void 0 ? require_bom.billOf(repository, commit, {
		notes,
		release: of,
		configuration,
		below
	}) : bill), {
		ref,
		commit,
		below
	});
}
async function foundBefore(repository, request) {
	const { previousTag } = request.release;
	const commit = previousTag === null ? null : await repository.resolve(previousTag);
	return previousTag === null || commit === null ? null : found(repository, request, {
		ref: previousTag,
		commit
	});
}
/** Why two releases are not compared: a remark where that is as it is, a fault where something could not be read. */
function whyNot(now, before) {
	if (now.side === null) return { remark: `${now.ref} has no lockfile${now.where}.` };
	if (before === null) return { remark: `There is no release before ${now.ref} to compare it with.` };
	const against = `${now.ref} is not compared with ${before.ref}`;
	if (before.side === null) return { remark: `${against}, which has no lockfile${before.where}.` };
	return now.unread === before.unread ? null : { fault: `${against}: what could not be read of one of them would look new or gone.` };
}
/** What a release tells of its dependencies; null where there is nothing to compare. */
async function dependenciesOf({ before, now }) {
	if (before === null || now === null) return null;
	const { differenceOf } = await Promise.resolve().then(() => require("../bom/difference.js")).then((n) => n.difference_exports);
	const { dependenciesSectionOf } = await Promise.resolve().then(() => require("../bom/diff-section.js"));
	const { direct, flags, lines, ...told } = dependenciesSectionOf(differenceOf(before.bom, now.bom, {
		from: before.origin,
		to: now.origin
	}));
	return {
		...told,
		direct: [...direct],
		flags: [...flags],
		lines: [...lines]
	};
}
function failuresOf(ref, bill) {
	return [...bill.bom.errors.map(({ at, message }) => {
		const line = at?.line === void 0 ? "" : `:${at.line}`;
		return `${ref}: ${at?.file ?? "a lockfile"}${line}: ${message}`;
	}), ...bill.unread.map(({ path, reason }) => `${ref}: ${path}: not read, since ${reason}.`)];
}
function pathsUnread({ bom, unread }) {
	const paths = [...bom.errors.map(({ at }) => at?.file ?? ""), ...unread.map(({ path }) => path)];
	return JSON.stringify(paths.toSorted((a, b) => a < b ? -1 : 1));
}

Object.defineProperty(exports, "compareInside", {
  enumerable: true,
  get: function () {
    return compareInside;
  }
});
Object.defineProperty(exports, "dependenciesOf", {
  enumerable: true,
  get: function () {
    return dependenciesOf;
  }
});
Object.defineProperty(exports, "lookInside", {
  enumerable: true,
  get: function () {
    return lookInside;
  }
});
Object.defineProperty(exports, "nameOf", {
  enumerable: true,
  get: function () {
    return nameOf;
  }
});
Object.defineProperty(exports, "openInside", {
  enumerable: true,
  get: function () {
    return openInside;
  }
});