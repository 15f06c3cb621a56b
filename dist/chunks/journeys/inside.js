const require_bom = require("./lockfiles.js");

// src/journeys/inside.ts
/**
* Reads the lockfiles of a release and of the one before it out of git; neither is drafted again. Where a lockfile of only
* one of the two could be read there is nothing to compare with: what is in it would look new or gone.
*/
async function lookInside(repository, request) {
	const { release, bill } = request;
	const [now, before] = await Promise.all([found(repository, request, {
		ref: release.tag ?? release.version ?? release.commit.slice(0, 12),
		commit: release.commit,
		bill
	}), foundBefore(repository, request)]);
	const why = whyNot(now, before);
	return {
		now: await sideOf(now),
		before: why === null && before !== null ? await sideOf(before) : null,
		remarks: why?.remark === void 0 ? [] : [why.remark],
		incomplete: [
			...before === null ? [] : failuresOf(before),
			...bill === void 0 ? failuresOf(now) : [],
			...why?.fault === void 0 ? [] : [why.fault]
		]
	};
}
async function found(repository, { notes, release, configuration, below = "" }, { ref, commit, bill }) {
	const of = commit === release.commit ? release : null;
	return {
		ref,
		commit,
		bill: await (bill === void 0 ? require_bom.billOf(repository, commit, {
			notes,
			release: of,
			configuration,
			below
		}) : bill),
		where: below === "" ? "" : ` in ${below}`
	};
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
	if (now.bill === null) return { remark: `${now.ref} has no lockfile${now.where}.` };
	if (before === null) return { remark: `There is no release before ${now.ref} to compare it with.` };
	const against = `${now.ref} is not compared with ${before.ref}`;
	if (before.bill === null) return { remark: `${against}, which has no lockfile${before.where}.` };
	return pathsUnread(now.bill) === pathsUnread(before.bill) ? null : { fault: `${against}: what could not be read of one of them would look new or gone.` };
}
async function sideOf({ ref, commit, bill }) {
	if (bill === null) return null;
	const { readRecordedBom } = await Promise.resolve().then(() => require("../bom/recorded.js")).then((n) => n.recorded_exports);
	return {
		bom: readRecordedBom(bill.bom.document, `the bill of materials of ${ref}`),
		origin: {
			ref,
			commit
		}
	};
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
function failuresOf({ ref, bill }) {
	if (bill === null) return [];
	return [...bill.bom.errors.map(({ at, message }) => {
		const line = at?.line === void 0 ? "" : `:${at.line}`;
		return `${ref}: ${at?.file ?? "a lockfile"}${line}: ${message}`;
	}), ...bill.unread.map(({ path, reason }) => `${ref}: ${path}: not read, since ${reason}.`)];
}
function pathsUnread({ bom, unread }) {
	const paths = [...bom.errors.map(({ at }) => at?.file ?? ""), ...unread.map(({ path }) => path)];
	return JSON.stringify(paths.toSorted((a, b) => a < b ? -1 : 1));
}

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