// src/errors.ts
/** What each exit code means; DESIGN section 4 is the list, and `docs/exit-codes.md` explains it to users. */
const exitCodes = {
	done: 0,
	ourFault: 1,
	usage: 2,
	unhealthy: 3,
	inconclusive: 4,
	unrecorded: 5,
	unsent: 6,
	incomplete: 7,
	ledgerBroken: 8,
	refusedByRule: 9,
	interrupted: 130,
	terminated: 143
};
/** When several codes hold at once, the first of this list is the process's answer. */
const precedence = [
	5,
	3,
	4,
	8,
	9,
	6,
	7
];
/**
* The one code a process ends with when several things happened.
* Our own faults, wrong usage and interruptions come before every outcome of the work.
*/
function worstExitCode(codes) {
	for (const code of codes) if (![0, ...precedence].includes(code)) return code;
	return precedence.find((code) => codes.includes(code)) ?? exitCodes.done;
}
/**
* The one error type. `message` says what happened with the values seen, `hint` what to do, `at` where.
* It never holds a secret: whoever throws it leaves them out, and the screens redact what they know.
*/
var WaybillError = class extends Error {
	name = "WaybillError";
	code;
	hint;
	at;
	exitCode;
	constructor(code, message, details = {}) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.code = code;
		this.hint = details.hint;
		this.at = details.at;
		this.exitCode = details.exitCode ?? exitCodes.usage;
	}
};
/** Several faults of one input, reported together so that nobody fixes them one run at a time. */
var WaybillErrors = class extends Error {
	name = "WaybillErrors";
	errors;
	constructor(errors) {
		super(errors.map((error) => error.message).join("\n"));
		this.errors = errors;
	}
};

export { worstExitCode as i, WaybillErrors as n, exitCodes as r, WaybillError as t };