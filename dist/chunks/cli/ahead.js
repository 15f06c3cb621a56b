import { i as beginOpening } from "../edge/git/opening.js";
import { resolve } from "node:path";

// src/cli/ahead.ts
/** Words that say that the notes come from elsewhere, or of a history that has to come first. */
const others = [
	"--from-json",
	"--deepen",
	"--help",
	"-h"
];
/** Words that say that the whole history will be read, and those that say how: not as it is read ahead. */
const whole = "--all";
const narrowed = ["--package", "--packages"];
/**
* Where the words of a command line alone say that notes will be drafted, begins to ask git what they need; null
* for any other. A guess that turns out wrong costs nothing but git's time.
*/
function beginAhead(argv) {
	const [command] = argv;
	if (command !== "notes" && command !== "next" || has(argv, others)) return null;
	const history = command === "notes" && argv.includes(whole) && !has(argv, narrowed);
	return beginOpening(resolve(folderIn(argv)), { history });
}
function has(argv, words) {
	return argv.some((given) => words.some((word) => given === word || given.startsWith(`${word}=`)));
}
function folderIn(argv) {
	const at = argv.findLastIndex((word) => word === "--cwd" || word.startsWith("--cwd="));
	const word = argv[at] ?? "";
	return (word.startsWith("--cwd=") ? word.slice(6) : at === -1 ? "." : argv[at + 1]) ?? ".";
}

export { beginAhead };