const require_cli_program_ts = require("../cli/program.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_bom = require("./lockfiles.js");
const require_markdown = require("../notes/templates-md.js");
const require_schemas = require("../zod.js");
const require_shared = require("../cli/source.js");
const require_changelog_heading = require("../notes/changelog-heading.js");
const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	}
};

// src/page/release-order.ts
/** Releases by their dates, newest first; drafts come before all of them. What is of the same moment keeps its order. */
function latestFirst(releases) {
	return releases.map((release) => ({
		release,
		at: release.tag === null ? Infinity : Date.parse(release.date)
	})).toSorted((one, other) => one.at === other.at ? 0 : other.at - one.at).map(({ release }) => release);
}

// src/page/release-path.ts
const longestSegment = 160;
/**
* The folder of each release below the site's root (`releases/1.4.0/`, in a monorepo `releases/@acme/api/1.4.0/`),
* one for one with `releases`, which come newest first.
*
* A folder is safe for every file system, URL and archive, whatever the version text is: `[A-Za-z0-9._@~-]`, no dot
* first or last, no reserved Windows name, at most 180 characters a segment; other bytes are `~` and two hex digits.
* It is permanent: when two differ only in case, the newer one gives way (`~2`), so adding a release moves no other.
*/
function releaseFolders(releases) {
	return apart(releases.toReversed().map(folderOf)).toReversed();
}
/**
* The folders of the packages of a site, by name: `packages/@acme/api/`, with their pages and feeds. As safe as a release's,
* and as permanent: of two names that differ only in case the one that was released first keeps its own. `releases` come
* newest first.
*/
function packageFolders(releases) {
	return foldersOf(releases.toReversed().flatMap((release) => release.package ?? []), packageFolder);
}
/** The folders of the audiences with feeds of their own, by name; of names that differ only in case the first keeps its own. */
function audienceFolders(names) {
	return foldersOf(names, (name) => `audiences/${safeSegment(name)}/`);
}
function foldersOf(names, folderOfName) {
	const own = [...new Set(names)];
	const folders = apart(own.map((name) => folderOfName(name).slice(0, -1)));
	return new Map(own.map((name, index) => [name, folders[index] ?? ""]));
}
/** Folders with a slash at their ends, of which no two are one where a file system knows no case: the later gives way. */
function apart(folders) {
	const taken = /* @__PURE__ */ new Map();
	return folders.map((folder) => {
		const times = (taken.get(folder.toLowerCase()) ?? 0) + 1;
		taken.set(folder.toLowerCase(), times);
		return times === 1 ? `${folder}/` : `${folder}~${times}/`;
	});
}
/** The folder of a package below the site's root, where no other has it already. */
function packageFolder(name) {
	return `${["packages", ...name.split("/")].map(safeSegment).join("/")}/`;
}
/** The folder that a release of a package (`now`) would have under another name of the package. */
function underName(folder, now, name) {
	const below = (of) => packageFolder(of).replace("packages", "releases");
	return folder.startsWith(below(now)) ? `${below(name)}${folder.slice(below(now).length)}` : folder;
}
/**
* The id of a release where pages list many: `r-1-4-0` of `releases/1.4.0/`. It says the folder in letters, digits, hyphens
* and underscores alone, so it is as permanent as that, and two folders never have one id.
*/
function releaseAnchor(folder) {
	return folder.slice(0, -1).replace(/[^A-Za-z0-9]/g, (mark) => anchorMarks[mark] ?? `_${mark.charCodeAt(0).toString(16).padStart(2, "0")}`).replace(/^releases_-/, "r-");
}
/** An underscore is never written as itself, so what follows one is never mistaken. */
const anchorMarks = {
	".": "-",
	"-": "__",
	"/": "_-"
};
function folderOf(release) {
	const product = release.package === void 0 ? [] : release.package.split("/");
	if (release.tag === null) return ["unreleased", ...product].map(safeSegment).join("/");
	return [
		"releases",
		...product,
		release.version ?? release.tag
	].map(safeSegment).join("/");
}
function safeSegment(text) {
	const safe = text.replace(/[^A-Za-z0-9._@-]/gu, escaped).replace(/^\.|\.$/g, "~2e").replace(/^(?=(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))/i, "~");
	if (safe === "") return "~";
	return safe.length > longestSegment ? `${safe.slice(0, longestSegment)}~~${checksum(text)}` : safe;
}
function escaped(character) {
	return Array.from(new TextEncoder().encode(character), (byte) => `~${byte.toString(16).padStart(2, "0")}`).join("");
}
/** FNV-1a, 32 bits: tells long names apart that begin alike; nothing here needs to resist an attacker. */
function checksum(text) {
	let hash = 2166136261;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
	return hash.toString(16).padStart(8, "0");
}

// templates/page/style.css
var style_default = ":root {\n  color-scheme: light dark;\n  --paper: #fdfcf9;\n  --raised: #ffffff;\n  --wash: #f3f0e9;\n  --ink: #1d1b18;\n  --soft: #635e56;\n  --rule: #e6e1d7;\n  --link: #0f4fa8;\n  --new: #0f8a5f;\n  --fixed: #2f6fd0;\n  --faster: #8a4bd0;\n  --safer: #c43d2f;\n  --other: #a39c90;\n  --act: #cf8a12;\n  --warn-ink: #7a4a00;\n  --warn-wash: #fff6e2;\n  --warn-rule: #eecb86;\n  --gone-ink: #9a2020;\n  --gone-wash: #fdf0ee;\n  --gone-rule: #ecb9b2;\n  --live-ink: #0a6443;\n  --live-wash: #e4f5ec;\n  --tight: -0.032em;\n  --snug: -0.025em;\n  --fine: -0.011em;\n  --sans: Inter, ui-sans-serif, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif;\n  --mono: ui-monospace, \"SF Mono\", SFMono-Regular, \"Cascadia Mono\", \"Roboto Mono\", Menlo, Consolas, \"Liberation Mono\", monospace;\n}\n\n/* Scripts whose letters join, or that read from right to left, are set as their fonts are made. */\n:root:is([dir=\"rtl\"], :lang(ja, ko, zh, hi, th)) {\n  --tight: normal;\n  --snug: normal;\n  --fine: normal;\n}\n\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #141311;\n    --raised: #1b1a17;\n    --wash: #262420;\n    --ink: #edebe6;\n    --soft: #aaa49a;\n    --rule: #302d29;\n    --link: #93bdff;\n    --new: #4fc796;\n    --fixed: #76a9ff;\n    --faster: #bd92f5;\n    --safer: #ff8a7a;\n    --other: #857e73;\n    --act: #e0a84a;\n    --warn-ink: #f5c771;\n    --warn-wash: #241d10;\n    --warn-rule: #5c4516;\n    --gone-ink: #ffa79c;\n    --gone-wash: #281716;\n    --gone-rule: #643029;\n    --live-ink: #7fdcb0;\n    --live-wash: #13291f;\n  }\n}\n\n*,\n::before,\n::after {\n  box-sizing: border-box;\n}\n\nhtml {\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n  scroll-padding-block-start: 1.5rem;\n}\n\nbody {\n  margin: 0 auto;\n  max-inline-size: 64rem;\n  padding-inline: clamp(1.25rem, 5vw, 3.5rem);\n  background: var(--paper);\n  color: var(--ink);\n  font: 1.0625rem/1.6 var(--sans);\n  font-variant-numeric: tabular-nums;\n  -webkit-font-smoothing: antialiased;\n}\n\nh1,\nh2,\nh3,\np,\nul,\nol {\n  margin: 0;\n  padding: 0;\n}\n\nh1,\nh2,\nh3 {\n  font-weight: 650;\n  line-height: 1.2;\n  letter-spacing: var(--fine);\n  font-variant-numeric: normal;\n  text-wrap: balance;\n}\n\np,\nli {\n  overflow-wrap: anywhere;\n  text-wrap: pretty;\n}\n\na {\n  color: var(--link);\n  text-decoration-line: underline;\n  text-decoration-thickness: 1px;\n  text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);\n  text-underline-offset: 0.2em;\n}\n\na:hover {\n  text-decoration-color: currentColor;\n}\n\n:focus-visible {\n  outline: 2px solid var(--link);\n  outline-offset: 3px;\n  border-radius: 3px;\n}\n\n/* Code is read from left to right, whatever language is around it. */\ncode {\n  direction: ltr;\n  unicode-bidi: isolate;\n}\n\ncode {\n  padding: 0.1em 0.35em;\n  border-radius: 0.3em;\n  background: var(--wash);\n  font: 0.875em/1.4 var(--mono);\n  -webkit-box-decoration-break: clone;\n  box-decoration-break: clone;\n}\n\n.skip {\n  position: absolute;\n  inset-block-start: 0.75rem;\n  inset-inline-start: 0.75rem;\n  z-index: 1;\n  padding: 0.5rem 1rem;\n  border-radius: 0.4rem;\n  background: var(--ink);\n  color: var(--paper);\n}\n\n.skip:not(:focus) {\n  clip-path: inset(50%);\n  block-size: 1px;\n  inline-size: 1px;\n  overflow: hidden;\n  white-space: nowrap;\n}\n\n.quiet,\n.facts,\n.by {\n  color: var(--soft);\n}\n\n/* A line of facts: dots between them are for the eye only. */\n.facts,\n.by {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  column-gap: 0.55em;\n  row-gap: 0.3em;\n  font-size: 0.875rem;\n}\n\n.facts > :has(+ :not(.mark))::after,\n.by > :has(+ :not(.anchor))::after {\n  content: \"\u00b7\";\n  content: \"\u00b7\" / \"\";\n  display: inline-block;\n  margin-inline-start: 0.55em;\n  color: var(--soft);\n}\n\n.oid {\n  font-family: var(--mono);\n  font-size: 0.95em;\n}\n\n.by a,\n.facts a,\n.foot a,\n.notice a {\n  color: inherit;\n}\n\n/* Issue numbers are many: quiet, and still links. */\n.kind bdi a {\n  color: var(--soft);\n}\n\n.by a:hover,\n.facts a:hover,\n.foot a:hover,\n.notice a:hover,\n.kind bdi a:hover {\n  color: var(--link);\n}\n\n.mark {\n  display: inline-block;\n  padding: 0.05em 0.6em;\n  border-radius: 1em;\n  background: var(--wash);\n  color: var(--soft);\n  font-size: 0.8125rem;\n  font-weight: 550;\n  line-height: 1.55;\n}\n\n.mark.live {\n  background: var(--live-wash);\n  color: var(--live-ink);\n  text-decoration-line: none;\n}\n\n.mark.live:hover {\n  text-decoration-line: underline;\n}\n\n.mark.live::before {\n  content: \"\";\n  display: inline-block;\n  inline-size: 0.45em;\n  block-size: 0.45em;\n  margin-inline-end: 0.45em;\n  border-radius: 50%;\n  background: currentColor;\n  vertical-align: 0.12em;\n}\n\n.mark.warn,\n.mark.breaking {\n  background: var(--warn-wash);\n  color: var(--warn-ink);\n}\n\n.mark.gone {\n  background: var(--gone-wash);\n  color: var(--gone-ink);\n}\n\n.scope {\n  font-weight: 600;\n}\n\n.scope::after {\n  content: \":\";\n}\n\n/* Every page */\n\n.bar {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  justify-content: space-between;\n  gap: 0.5rem 2rem;\n  padding-block: 1.25rem;\n  border-block-end: 1px solid var(--rule);\n  font-size: 0.9375rem;\n}\n\n.bar a {\n  color: var(--soft);\n  text-decoration-line: none;\n}\n\n.bar a:hover,\n.bar [aria-current] {\n  color: var(--ink);\n}\n\n.bar a:hover {\n  text-decoration-line: underline;\n}\n\n.bar .home {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.6rem;\n  color: var(--ink);\n  font-weight: 600;\n}\n\n.bar img {\n  display: block;\n  max-inline-size: 12rem;\n  block-size: 1.75rem;\n  object-fit: contain;\n}\n\n.trail {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n}\n\n.trail > a + a::before {\n  content: \"/\";\n  content: \"/\" / \"\";\n  margin-inline: 0.5em;\n  color: var(--rule);\n}\n\n.bar ul,\n.foot ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.5rem;\n  list-style-type: none;\n}\n\n.bar nav {\n  margin-inline-start: auto;\n}\n\n.foot {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  gap: 0.5rem 2rem;\n  margin-block-start: 5rem;\n  padding-block: 1.75rem 3rem;\n  border-block-start: 1px solid var(--rule);\n  color: var(--soft);\n  font-size: 0.875rem;\n}\n\n/* The index, and the page of a package */\n\n.masthead {\n  padding-block: clamp(3rem, 8vw, 5.5rem) clamp(1.75rem, 4vw, 2.5rem);\n}\n\n.masthead h1 {\n  margin-block-end: 1.1rem;\n  font-size: clamp(2.25rem, 1.5rem + 3.6vw, 3.5rem);\n  line-height: 1.05;\n  letter-spacing: var(--tight);\n  overflow-wrap: anywhere;\n}\n\n.masthead > p {\n  color: var(--soft);\n}\n\n.masthead > .summary {\n  max-inline-size: 40rem;\n  margin-block-end: 0.75rem;\n  color: var(--ink);\n  font-size: 1.25rem;\n  line-height: 1.45;\n}\n\n.masthead .facts {\n  margin-block-start: 0.9rem;\n  list-style-type: none;\n  font-size: 0.9375rem;\n}\n\n.packages {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0.4rem 1rem;\n  padding-block-end: 1.75rem;\n  font-size: 0.9375rem;\n}\n\n.packages h2 {\n  color: var(--soft);\n  font-size: 0.875rem;\n  font-weight: 550;\n}\n\n.packages ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.4rem;\n  max-block-size: 8.5rem;\n  overflow-y: auto;\n  list-style-type: none;\n}\n\n.packages a {\n  display: block;\n  padding: 0.15em 0.7em;\n  border: 1px solid var(--rule);\n  border-radius: 1em;\n  background: var(--raised);\n  color: var(--ink);\n  font-size: 0.875rem;\n  text-decoration-line: none;\n}\n\n.packages a:hover {\n  border-color: var(--soft);\n}\n\n.tools {\n  display: grid;\n  gap: 1rem;\n  padding-block-end: 2rem;\n}\n\n.filter {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.4rem;\n  margin: 0;\n  padding: 0;\n  border: 0;\n  min-inline-size: 0;\n  font-size: 0.875rem;\n}\n\n.filter legend {\n  float: inline-start;\n  margin-inline-end: 0.6rem;\n  padding: 0;\n  color: var(--soft);\n  font-weight: 550;\n}\n\n.filter label {\n  display: inline-flex;\n  align-items: center;\n  padding: 0.2em 0.85em;\n  border: 1px solid var(--rule);\n  border-radius: 2em;\n  background: var(--raised);\n  cursor: pointer;\n}\n\n.filter label:hover {\n  border-color: var(--soft);\n}\n\n/* The button itself is the dot; what has the focus is shown around its label. */\n.filter input {\n  inline-size: 0.5rem;\n  block-size: 0.5rem;\n  margin: 0;\n  margin-inline-end: 0.5em;\n  border-radius: 50%;\n  outline: none;\n  background: var(--tone, currentColor);\n  color: inherit;\n  appearance: none;\n  cursor: pointer;\n}\n\n.filter label:has(:focus-visible) {\n  outline: 2px solid var(--link);\n  outline-offset: 2px;\n}\n\n@media (forced-colors: active) {\n  .filter input {\n    inline-size: auto;\n    block-size: auto;\n    appearance: auto;\n  }\n}\n\n.filter label:has(:checked) {\n  border-color: var(--ink);\n  background: var(--ink);\n  color: var(--paper);\n}\n\n.filter label:has(#only-new) {\n  --tone: var(--new);\n}\n\n.filter label:has(#only-fixed) {\n  --tone: var(--fixed);\n}\n\n.filter label:has(#only-faster) {\n  --tone: var(--faster);\n}\n\n.filter label:has(#only-safer) {\n  --tone: var(--safer);\n}\n\n.filter label:has(#only-breaking) {\n  --tone: var(--act);\n}\n\n/* What is chosen leaves only what is of its kind; the release that a link leads to always stays. */\n@media screen {\n  body:has(#only-new:checked) :is(.entry:not(.has-new, :target), .entry .kind:not(.new)),\n  body:has(#only-fixed:checked) :is(.entry:not(.has-fixed, :target), .entry .kind:not(.fixed)),\n  body:has(#only-faster:checked) :is(.entry:not(.has-faster, :target), .entry .kind:not(.faster)),\n  body:has(#only-safer:checked) :is(.entry:not(.has-safer, :target), .entry .kind:not(.safer)),\n  body:has(#only-breaking:checked) :is(.entry:not(.has-breaking, :target), .entry .kind),\n  body:has(.filter :checked:not(#only-all)) .entry .highlights,\n  body:has(.filter :checked:not(#only-all, #only-breaking)) .entry .action {\n    display: none;\n  }\n}\n\n.entry {\n  display: grid;\n  grid-template-columns: 13.5rem minmax(0, 1fr);\n  column-gap: 2.5rem;\n  padding-block: 3rem 3.25rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.entry > header {\n  position: sticky;\n  inset-block-start: 2rem;\n  align-self: start;\n}\n\n.entry h2 {\n  margin-block-end: 0.4rem;\n  font-size: 1.75rem;\n  letter-spacing: var(--snug);\n  overflow-wrap: anywhere;\n}\n\n.entry h2 a {\n  color: inherit;\n  text-decoration-line: none;\n}\n\n.entry h2 a:hover {\n  color: var(--link);\n}\n\n.of {\n  display: block;\n  margin-block-end: 0.25rem;\n  color: var(--soft);\n  font-size: 1rem;\n  font-weight: 550;\n  line-height: 1.4;\n  letter-spacing: normal;\n}\n\n.entry > header .facts {\n  flex-direction: column;\n  align-items: start;\n}\n\n.entry > header .facts > ::after {\n  display: none;\n}\n\n.more {\n  margin-block-start: 1.5rem;\n}\n\n/* What a release holds */\n\n:is(.kind, .notice, .highlights) + :is(.kind, .notice, .highlights) {\n  margin-block-start: 2rem;\n}\n\n.highlights > :is(h2, h3) {\n  position: absolute;\n  clip-path: inset(50%);\n  block-size: 1px;\n  inline-size: 1px;\n  overflow: hidden;\n  white-space: nowrap;\n}\n\n.highlights ul {\n  list-style-type: none;\n}\n\n.highlights li {\n  font-size: 1.1875rem;\n  line-height: 1.5;\n}\n\n.highlights li + li {\n  margin-block-start: 0.75rem;\n}\n\n.highlights p + p {\n  margin-block-start: 0.35rem;\n}\n\n.kind > :is(h2, h3) {\n  display: flex;\n  align-items: center;\n  gap: 0.6rem;\n  margin-block-end: 0.6rem;\n  font-size: 1rem;\n}\n\n.kind > :is(h2, h3)::before {\n  content: \"\";\n  flex: none;\n  inline-size: 0.55rem;\n  block-size: 0.55rem;\n  border-radius: 50%;\n  background: var(--tone, var(--other));\n}\n\n.new {\n  --tone: var(--new);\n}\n\n.fixed {\n  --tone: var(--fixed);\n}\n\n.faster {\n  --tone: var(--faster);\n}\n\n.safer {\n  --tone: var(--safer);\n}\n\n.kind ul {\n  padding-inline-start: 1.15rem;\n  list-style-type: \"\u2013\";\n}\n\n.kind li {\n  padding-inline-start: 0.6rem;\n}\n\n.kind li::marker {\n  color: var(--other);\n}\n\n.kind li + li {\n  margin-block-start: 0.4rem;\n}\n\n.notice {\n  padding: 1.35rem 1.5rem 1.5rem;\n  border: 1px solid var(--warn-rule);\n  border-radius: 0.75rem;\n  background: var(--warn-wash);\n}\n\n.notice > :is(h2, h3) {\n  margin-block-end: 0.75rem;\n  color: var(--warn-ink);\n  font-size: 1.0625rem;\n}\n\n.notice ul {\n  list-style-type: none;\n}\n\n.notice li + li {\n  margin-block-start: 0.9rem;\n  padding-block-start: 0.9rem;\n  border-block-start: 1px solid var(--warn-rule);\n}\n\n.notice p + p {\n  margin-block-start: 0.5rem;\n}\n\n.notice p + .by {\n  margin-block-start: 0.15rem;\n}\n\n.notice code {\n  background: color-mix(in srgb, var(--warn-ink) 12%, transparent);\n}\n\n.withdrawn {\n  border-color: var(--gone-rule);\n  background: var(--gone-wash);\n}\n\n.notice.withdrawn > :is(h2, h3) {\n  color: var(--gone-ink);\n}\n\n/* A release's own page */\n\n.sheet,\n.turn {\n  max-inline-size: 46rem;\n  margin-inline: auto;\n}\n\n.lead {\n  padding-block: clamp(2.5rem, 7vw, 4.5rem) clamp(2rem, 5vw, 3rem);\n}\n\n.lead h1 {\n  margin-block: 0.6rem 1rem;\n  font-size: clamp(2.75rem, 2rem + 4vw, 4.25rem);\n  line-height: 1;\n  letter-spacing: var(--tight);\n  overflow-wrap: anywhere;\n}\n\n.lead .of {\n  font-size: 1.25rem;\n}\n\n.span h1 {\n  font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem);\n  line-height: 1.15;\n}\n\n.lead .facts {\n  font-size: 0.9375rem;\n}\n\n.sheet > section + section,\n.sheet > .contents + section {\n  margin-block-start: 3rem;\n}\n\n.sheet .highlights + .notice {\n  margin-block-start: 2.25rem;\n}\n\n.sheet .highlights li {\n  font-size: 1.375rem;\n  line-height: 1.45;\n  text-wrap: pretty;\n}\n\n.sheet .highlights li + li {\n  margin-block-start: 1.1rem;\n}\n\n.upgrade h2 {\n  margin-block-end: 1rem;\n  font-size: 1.25rem;\n}\n\n.upgrade ol {\n  counter-reset: step;\n  list-style-type: none;\n}\n\n.upgrade li {\n  position: relative;\n  padding-inline-start: 2.5rem;\n  counter-increment: step;\n}\n\n.upgrade li::before {\n  content: counter(step);\n  position: absolute;\n  inset-block-start: 0.1rem;\n  inset-inline-start: 0;\n  inline-size: 1.6rem;\n  block-size: 1.6rem;\n  border: 1px solid var(--other);\n  border-radius: 50%;\n  font-size: 0.875rem;\n  font-weight: 600;\n  line-height: 1.5rem;\n  text-align: center;\n}\n\n.upgrade li + li {\n  margin-block-start: 0.9rem;\n}\n\n.contents {\n  margin-block-start: 2.5rem;\n  padding-block: 0.75rem;\n  border-block: 1px solid var(--rule);\n  font-size: 0.9375rem;\n}\n\n.contents ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.5rem;\n  list-style-type: none;\n}\n\n.sheet .kind > h2 {\n  margin-block-end: 1rem;\n  font-size: 1.25rem;\n}\n\n.sheet .kind ul {\n  padding: 0;\n  list-style-type: none;\n}\n\n.sheet .kind li {\n  margin: 0;\n  padding: 0.85rem 0;\n  border-block-start: 1px solid var(--rule);\n}\n\n.sheet .kind li:target {\n  margin-inline: -1rem;\n  padding-inline: 1rem;\n  border-radius: 0.5rem;\n  background: var(--wash);\n}\n\n.sheet .by {\n  margin-block-start: 0.15rem;\n}\n\n.sheet .kind li > p + p:not(.by) {\n  margin-block-start: 0.5rem;\n}\n\n.anchor {\n  margin-inline-start: auto;\n  padding-inline: 0.4rem;\n  text-decoration-line: none;\n}\n\n.people {\n  margin-block-start: 3.5rem;\n  padding-block-start: 1.75rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.people h2 {\n  margin-block-end: 0.75rem;\n  font-size: 1.25rem;\n}\n\n.people ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.75rem;\n  list-style-type: none;\n}\n\n.tally {\n  margin-block-start: 1.75rem;\n  font-size: 0.875rem;\n}\n\n.turn {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  gap: 1rem;\n  margin-block-start: 3.5rem;\n}\n\n.turn a {\n  flex: 1 1 11rem;\n  padding: 1rem 1.25rem;\n  border: 1px solid var(--rule);\n  border-radius: 0.75rem;\n  background: var(--raised);\n  color: var(--ink);\n  font-weight: 600;\n  text-decoration-line: none;\n  overflow-wrap: anywhere;\n}\n\n.turn a:hover {\n  border-color: var(--soft);\n}\n\n.turn > a > span:first-child {\n  display: block;\n  color: var(--soft);\n  font-size: 0.875rem;\n  font-weight: 400;\n}\n\n.turn .older {\n  text-align: end;\n}\n\n.turn .newer > span:first-child::before {\n  content: \"\u2190 \";\n  content: \"\u2190 \" / \"\";\n}\n\n.turn .older > span:first-child::after {\n  content: \" \u2192\";\n  content: \" \u2192\" / \"\";\n}\n\n[dir=\"rtl\"] .turn .newer > span:first-child::before {\n  content: \"\u2192 \";\n  content: \"\u2192 \" / \"\";\n}\n\n[dir=\"rtl\"] .turn .older > span:first-child::after {\n  content: \" \u2190\";\n  content: \" \u2190\" / \"\";\n}\n\n/* Older releases */\n\n.earlier {\n  padding-block-start: 2.5rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.earlier h2 {\n  margin-block-end: 1rem;\n  font-size: 1.25rem;\n}\n\n.earlier ul {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));\n  gap: 0.5rem 2rem;\n  list-style-type: none;\n}\n\n.ledger {\n  list-style-type: none;\n}\n\n.ledger li {\n  display: grid;\n  grid-template-columns: minmax(8rem, 1fr) 11rem 7rem minmax(0, 1fr);\n  gap: 0.15rem 1.5rem;\n  scroll-margin-block-start: 2rem;\n  align-items: baseline;\n  padding-block: 0.7rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.ledger a {\n  font-weight: 600;\n  overflow-wrap: anywhere;\n}\n\n.ledger time {\n  color: var(--soft);\n}\n\n.ledger p {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.2rem 0.5rem;\n  font-size: 0.875rem;\n}\n\n.ledger li:target,\n.entry:target {\n  background: linear-gradient(90deg, transparent, var(--wash) 8%, var(--wash) 92%, transparent);\n}\n\n@media (max-width: 47rem) {\n  .entry {\n    grid-template-columns: minmax(0, 1fr);\n    row-gap: 1.5rem;\n    padding-block: 2.25rem 2.5rem;\n  }\n\n  .entry > header {\n    position: static;\n  }\n\n  .entry > header .facts {\n    flex-direction: row;\n  }\n\n  .entry > header .facts > ::after {\n    display: inline-block;\n  }\n\n  .ledger li {\n    grid-template-columns: minmax(0, 1fr) auto;\n  }\n\n  .ledger time {\n    grid-row: 2;\n  }\n\n  .ledger li > .quiet {\n    justify-self: end;\n  }\n\n  .ledger p:empty {\n    display: none;\n  }\n\n  .ledger p {\n    grid-column: 1 / -1;\n  }\n}\n\n@media (prefers-contrast: more) {\n  :root {\n    --soft: var(--ink);\n    --rule: var(--ink);\n  }\n}\n\n@media print {\n  :root {\n    color-scheme: light;\n    --paper: #ffffff;\n    --wash: #ffffff;\n    --ink: #000000;\n    --soft: #444444;\n    --rule: #bbbbbb;\n    --link: #000000;\n    --warn-wash: #ffffff;\n    --warn-ink: #000000;\n    --warn-rule: #000000;\n    --gone-wash: #ffffff;\n    --gone-ink: #000000;\n    --gone-rule: #000000;\n  }\n\n  body {\n    max-inline-size: none;\n    padding: 0;\n    font-size: 10.5pt;\n  }\n\n  .sheet {\n    max-inline-size: none;\n  }\n\n  .skip,\n  .bar nav,\n  .tools,\n  .packages,\n  .contents,\n  .turn,\n  .anchor,\n  .earlier,\n  .foot nav {\n    display: none;\n  }\n\n  .entry > header {\n    position: static;\n  }\n\n  li,\n  .notice,\n  .entry > header {\n    break-inside: avoid;\n  }\n\n  h1,\n  h2,\n  h3 {\n    break-after: avoid;\n  }\n\n  .compare a::after {\n    content: \" (\" attr(href) \")\";\n  }\n}\n";

// src/page/contrast.ts
/** The least contrast of text that WCAG 2.2 asks for at level AA (success criterion 1.4.3). */
const leastContrast = 4.5;
/** `#abc` and `#AABBCC` as `#aabbcc`. Throws TypeError for what is no such colour. */
function plainColor(text) {
	const [, digits] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text) ?? [];
	if (digits === void 0) throw new TypeError(`${text} is no colour.`);
	return `#${(digits.length === 3 ? digits.replace(/./g, "$&$&") : digits).toLowerCase()}`;
}
/** How much two colours stand out against each other, from 1 to 21 (WCAG 2.2, contrast ratio). */
function contrast(one, other) {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (light + .05) / (dark + .05);
}
/** How light a colour is: 0 for black, 1 for white (WCAG 2.2, relative luminance). */
function luminance(color) {
	const [red, green, blue] = channels(color).map((value) => {
		const part = value / 255;
		return part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4;
	});
	return .2126 * red + .7152 * green + .0722 * blue;
}
/**
* The colour of the same hue and saturation that is nearest to this one in lightness (HSL) and stands out against all of the
* others; null where none does.
*/
function readableColor(color, others) {
	const [hue, saturation, lightness] = hslOf(channels(color));
	const nearest = Array.from({ length: 201 }, (_, step) => step / 200).toSorted((a, b) => Math.abs(a - lightness) - Math.abs(b - lightness));
	for (const step of nearest) {
		const candidate = hexOf(colorOf([
			hue,
			saturation,
			step
		]));
		if (others.every((other) => contrast(candidate, other) >= 4.5)) return candidate;
	}
	return null;
}
function channels(color) {
	const plain = plainColor(color);
	const at = (from) => Number.parseInt(plain.slice(from, from + 2), 16);
	return [
		at(1),
		at(3),
		at(5)
	];
}
function hexOf(color) {
	return `#${color.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}
/** Hue in sixths of the circle, saturation and lightness from 0 to 1 (CSS Color 4, 7). */
function hslOf([red, green, blue]) {
	const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
	const span = most - least;
	const lightness = (most + least) / 510;
	if (span === 0) return [
		0,
		0,
		lightness
	];
	return [
		most === red ? ((green - blue) / span + 6) % 6 : most === green ? (blue - red) / span + 2 : (red - green) / span + 4,
		span / 255 / (1 - Math.abs(2 * lightness - 1)),
		lightness
	];
}
function colorOf([hue, saturation, lightness]) {
	const reach = saturation * Math.min(lightness, 1 - lightness);
	const channel = (offset) => {
		const at = (offset + hue * 2) % 12;
		return 255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
	};
	return [
		channel(0),
		channel(8),
		channel(4)
	];
}

// src/page/colors.ts
const schemes = ["light", "dark"];
/** What text is written in, and what is behind it. */
const inks = [
	"ink",
	"soft",
	"link"
];
const grounds = [
	"paper",
	"raised",
	"wash"
];
/**
* The rules that give a site its colours, '' where none are configured. They are for screens: paper keeps black on white, and
* who asks for more contrast gets it.
*/
function colorRules(colors) {
	const rules = schemes.flatMap((scheme) => {
		const lines = chosen(colors[scheme]).map(([name, color]) => `    --${name}: ${color};\n`);
		return lines.length === 0 ? [] : [`\n@media screen and (prefers-color-scheme: ${scheme}) {\n  :root {\n${lines.join("")}  }\n}\n`];
	});
	return rules.length === 0 ? "" : `${rules.join("")}${moreContrast}`;
}
const moreContrast = "\n@media (prefers-contrast: more) {\n  :root {\n    --soft: var(--ink);\n    --rule: var(--ink);\n  }\n}\n";
/**
* What of the colours makes text hard to read: a sentence for each configured colour with a contrast below 4.5 to 1, with a
* colour of the same hue that would do where there is one. Waybill's own colours are told of only beside a configured one.
*/
function colorWarnings(colors) {
	return schemes.flatMap((scheme) => {
		const own = Object.fromEntries(chosen(colors[scheme]));
		const all = {
			...paletteOf(scheme),
			...own
		};
		const faint = (names, against) => names.flatMap((name) => own[name] === void 0 ? [] : warning(scheme, {
			name,
			against,
			all
		}));
		const others = inks.filter((ink) => own[ink] === void 0);
		return [...faint(inks, grounds), ...faint(grounds, others)];
	});
}
function warning(scheme, { name, against, all }) {
	const color = all[name];
	if (color === void 0) return [];
	const others = against.flatMap((other) => {
		const there = all[other];
		return there === void 0 ? [] : [{
			name: other,
			color: there,
			ratio: contrast(color, there)
		}];
	});
	const [worst] = others.toSorted((one, other) => one.ratio - other.ratio);
	if (worst === void 0 || worst.ratio >= 4.5) return [];
	const better = readableColor(color, others.map((other) => other.color));
	const advice = better === null ? "No colour of its hue stands out against all that it meets." : `A colour of the same hue that does: ${better}.`;
	const ratio = (Math.floor(worst.ratio * 100) / 100).toFixed(2);
	return [`page.colors.${scheme}.${name} (${color}) and ${worst.name} (${worst.color}) have a contrast of ${ratio} to 1; text needs ${leastContrast} to be read by everybody. ${advice}`];
}
function chosen(palette) {
	return Object.entries(palette).flatMap(([name, color]) => color === void 0 ? [] : [[name, plainColor(color)]]);
}
/** Waybill's own colours, as its style sheet has them. */
function paletteOf(scheme) {
	const [light = "", dark = ""] = style_default.split(/@media \(prefers-color-scheme: dark\)/);
	const [block = ""] = (scheme === "light" ? light : dark).split("}");
	return Object.fromEntries([...block.matchAll(/--([a-z]+):\s*(#[0-9a-f]{3,6});/gi)].map(([, name = "", color = ""]) => [name, plainColor(color)]));
}

// src/page/image.ts
/** The kinds of image that a site may show, as their files end. */
const imageKinds = [
	"svg",
	"png",
	"jpg",
	"webp",
	"ico",
	"avif"
];
/** How the bytes of each kind begin; a point stands for any byte. */
const beginnings = {
	png: /^\x89PNG\r\n\x1A\n/,
	jpg: /^\xFF\xD8\xFF/,
	webp: /^RIFF[^]{4}WEBP/,
	ico: /^\x00\x00\x01\x00/,
	avif: /^[^]{4}ftypavi[fs]/
};
/** The kind that the end of a path promises, null for another. */
function promisedKind(path) {
	const end = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
	return imageKinds.find((kind) => kind === (end === "jpeg" ? "jpg" : end)) ?? null;
}
/** What an image is by its first bytes, null for none of the kinds. */
function imageKind(bytes) {
	const head = String.fromCharCode(...bytes.subarray(0, 12));
	return imageKinds.find((kind) => kind === "svg" ? isSvg(bytes) : beginnings[kind].test(head)) ?? null;
}
/** Whether the root element is `svg`; before it may stand a declaration, comments and a document type. */
function isSvg(bytes) {
	let rest = new TextDecoder().decode(bytes.subarray(0, 65536)).trimStart();
	for (let end = endOfProlog(rest); end !== null; end = endOfProlog(rest)) {
		const at = rest.indexOf(end);
		if (at < 0) return false;
		rest = rest.slice(at + end.length).trimStart();
	}
	return /^<(?:[\w-]+:)?svg[\s>/]/.test(rest);
}
/** How the part of the prolog that a text begins with ends; null where it begins with none. */
function endOfProlog(text) {
	if (text.startsWith("<?")) return "?>";
	if (text.startsWith("<!--")) return "-->";
	if (/^<!doctype\s[^[>]*\[/i.test(text)) return "]>";
	return /^<!doctype\s/i.test(text) ? ">" : null;
}

// src/page/look.ts
/**
* What of somebody's style sheet does nothing on the site, because its pages ask no other host for anything: a sentence for
* each, with the line. `file` is what they call it.
*/
function styleSheetWarnings(css, file) {
	const rules = css.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
	return [...rules.matchAll(/@import\b|@font-face\b|url\(\s*["']?(?:https?:|data:|\/\/)/gi)].map((match) => {
		return `${file}:${rules.slice(0, match.index).split("\n").length}: ${match[0].startsWith("@") ? match[0].toLowerCase() : `${match[0]}\u2026)`} does nothing: the pages load style sheets and images of the site itself, and nothing else.`;
	});
}

// templates/page/archive.html.hbs
var archive_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<header class=\"lead span\">\n<p class=\"facts\"><span>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "earlier-releases", "3:25"), "{{words.earlier-releases}} at line 3")) != null ? stack1 : "") + "</span><span>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "part"), "years", "3:64"), "{{part.years}} at line 3")) != null ? stack1 : "") + "</span></p>\n<h1>" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "package", "4:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "part"), "label", "4:80"), "{{part.label}} at line 4")) != null ? stack1 : "") + "</bdi></h1>\n</header>\n<ol class=\"ledger\" reversed>\n" + ((stack1 = helpers.each.call(alias3, alias1(lookupProperty(depth0, "part"), "items", "7:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ol>\n<nav class=\"turn\" aria-label=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "pages", "20:32"), "{{words.pages}} at line 20")) != null ? stack1 : "") + "\">\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "newer", "21:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "older", "22:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n</nav>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<span class=\"of\"><bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "package", "4:43"), "{{package}} at line 4")) != null ? stack1 : "") + "</bdi></span> ";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li id=\"" + ((stack1 = alias2.safely(alias1(depth0, "anchor", "8:10"), "{{anchor}} at line 8")) != null ? stack1 : "") + "\">\n<a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "9:11"), "{{@root.root}} at line 9")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "9:25"), "{{href}} at line 9")) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(data, "root"), "package", "9:44"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.program(4, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</bdi></a>\n<time datetime=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "day"), "datetime", "10:18"), "{{day.datetime}} at line 10")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "day"), "words", "10:36"), "{{day.words}} at line 10")) != null ? stack1 : "") + "</time>\n<span class=\"quiet\">" + ((stack1 = alias2.safely(alias1(depth0, "changesInWords", "11:22"), "{{changesInWords}} at line 11")) != null ? stack1 : "") + "</span>\n<p>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "breaking", "13:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "marks"), depth0, {
			"name": "marks",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "withdrawn", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n</p>\n</li>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "version", "9:61"), "{{version}} at line 9")) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "name", "9:80"), "{{name}} at line 9")) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<span class=\"mark warn\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "needs-action", "13:42"), "{{@root.words.needs-action}} at line 13")) != null ? stack1 : "") + "</span>";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<span class=\"quiet\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "replacement"), depth0, {
			"name": "replacement",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</span>";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a class=\"newer\" rel=\"next\" href=\"" + ((stack1 = alias2.safely(alias1(depth0, "root", "21:49"), "{{root}} at line 21")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "newer"), "href", "21:57"), "{{newer.href}} at line 21")) != null ? stack1 : "") + "\"><span>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "newer", "21:79"), "{{words.newer}} at line 21")) != null ? stack1 : "") + "</span> <bdi>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "newer"), "oldest", "21:107"), "{{newer.oldest}} at line 21")) != null ? stack1 : "") + "</bdi> \u2026</a>";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a class=\"newer\" rel=\"next\" href=\"" + ((stack1 = alias2.safely(alias1(depth0, "root", "21:177"), "{{root}} at line 21")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "newestHref", "21:185"), "{{newestHref}} at line 21")) != null ? stack1 : "") + "\"><span>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "newer", "21:207"), "{{words.newer}} at line 21")) != null ? stack1 : "") + "</span> " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "latest-releases", "21:230"), "{{words.latest-releases}} at line 21")) != null ? stack1 : "") + "</a>";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a class=\"older\" rel=\"prev\" href=\"" + ((stack1 = alias2.safely(alias1(depth0, "root", "22:49"), "{{root}} at line 22")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "older"), "href", "22:57"), "{{older.href}} at line 22")) != null ? stack1 : "") + "\"><span>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "older", "22:79"), "{{words.older}} at line 22")) != null ? stack1 : "") + "</span> <bdi>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "older"), "label", "22:107"), "{{older.label}} at line 22")) != null ? stack1 : "") + "</bdi></a>";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/page/dependencies.html.hbs
var dependencies_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "vulnerabilities", "2:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "dependencies", "14:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "bom", "65:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.with.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "vulnerabilities", "3:8"), {
			"name": "with",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<section class=\"kind safer\" id=\"inside-vulnerabilities\">\n<h2>" + ((stack1 = container.own.safely(alias1(depth0, "title", "5:6"), "{{title}} at line 5")) != null ? stack1 : "") + "</h2>\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "lines", "7:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</section>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "<li><bdi lang=\"en\">" + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 8")) != null ? stack1 : "") + "</bdi></li>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.with.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "dependencies", "15:8"), {
			"name": "with",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {};
		return "<section class=\"inside\" id=\"inside-dependencies\">\n<h2>" + ((stack1 = alias2.safely(alias1(depth0, "title", "17:6"), "{{title}} at line 17")) != null ? stack1 : "") + "</h2>\n<p><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "summary", "18:10"), "{{summary}} at line 18")) != null ? stack1 : "") + "</bdi></p>\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "groups", "19:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "attention", "30:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "development", "46:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<p class=\"quiet\">" + ((stack1 = alias2.safely(alias1(depth0, "inAll", "61:19"), "{{inAll}} at line 61")) != null ? stack1 : "") + "</p>\n</section>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<h3>" + ((stack1 = container.own.safely(alias1(depth0, "title", "20:6"), "{{title}} at line 20")) != null ? stack1 : "") + "</h3>\n<ul class=\"parts\">\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "items", "22:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "25:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<li><code>" + ((stack1 = container.own.safely(alias1(depth0, "name", "23:12"), "{{name}} at line 23")) != null ? stack1 : "") + "</code>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "versions", "23:31"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " <span class=\"versions\" dir=\"ltr\">" + ((stack1 = container.own.safely(container.strict(depth0, "versions", "23:77"), "{{versions}} at line 23")) != null ? stack1 : "") + "</span>";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li class=\"quiet\">" + ((stack1 = container.own.safely(container.strict(depth0, "more", "26:20"), "{{more}} at line 26")) != null ? stack1 : "") + "</li>\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<div class=\"attention\">\n<h3>" + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "dependencies-attention", "32:6"), "{{@root.words.dependencies-attention}} at line 32")) != null ? stack1 : "") + "</h3>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "attention", "33:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</div>\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<h4>" + ((stack1 = container.own.safely(alias1(depth0, "title", "34:6"), "{{title}} at line 34")) != null ? stack1 : "") + "</h4>\n<ul>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "items", "36:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "39:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<li><code>" + ((stack1 = alias2.safely(alias1(depth0, "name", "37:12"), "{{name}} at line 37")) != null ? stack1 : "") + "</code>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "versions", "37:31"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + " <bdi lang=\"en\">" + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "reason", "37:126"), null), "{{inline}} at line 37")) != null ? stack1 : "") + "</bdi></li>\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " <span class=\"versions\" dir=\"ltr\">" + ((stack1 = container.own.safely(container.strict(depth0, "versions", "37:77"), "{{versions}} at line 37")) != null ? stack1 : "") + "</span>";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li class=\"quiet\">" + ((stack1 = container.own.safely(container.strict(depth0, "more", "40:20"), "{{more}} at line 40")) != null ? stack1 : "") + "</li>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.with.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "development", "47:8"), {
			"name": "with",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<details>\n<summary>" + ((stack1 = container.own.safely(alias1(depth0, "title", "49:11"), "{{title}} at line 49")) != null ? stack1 : "") + "</summary>\n<ul class=\"parts\">\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "items", "51:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "54:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</details>\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<li><code>" + ((stack1 = container.own.safely(alias1(depth0, "name", "52:12"), "{{name}} at line 52")) != null ? stack1 : "") + "</code>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "versions", "52:31"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " <span class=\"versions\" dir=\"ltr\">" + ((stack1 = container.own.safely(container.strict(depth0, "versions", "52:77"), "{{versions}} at line 52")) != null ? stack1 : "") + "</span>";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li class=\"quiet\">" + ((stack1 = container.own.safely(container.strict(depth0, "more", "55:20"), "{{more}} at line 55")) != null ? stack1 : "") + "</li>\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.with.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "bom", "66:8"), {
			"name": "with",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"bill\" id=\"inside-bom\">\n<h2>" + ((stack1 = alias2.safely(alias1(depth0, "title", "68:6"), "{{title}} at line 68")) != null ? stack1 : "") + "</h2>\n<p class=\"facts\">\n<a href=\"" + ((stack1 = alias2.safely(alias1(depth0, "href", "70:11"), "{{href}} at line 70")) != null ? stack1 : "") + "\" download>" + ((stack1 = alias2.safely(alias1(depth0, "label", "70:30"), "{{label}} at line 70")) != null ? stack1 : "") + "</a>\n<span>" + ((stack1 = alias2.safely(alias1(depth0, "format", "71:8"), "{{format}} at line 71")) != null ? stack1 : "") + "</span>\n<span>" + ((stack1 = alias2.safely(alias1(depth0, "size", "72:8"), "{{size}} at line 72")) != null ? stack1 : "") + "</span>\n<span>" + ((stack1 = alias2.safely(alias1(depth0, "components", "73:8"), "{{components}} at line 73")) != null ? stack1 : "") + "</span>\n<a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "checksum"), "href", "74:11"), "{{checksum.href}} at line 74")) != null ? stack1 : "") + "\" download>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "checksum"), "label", "74:39"), "{{checksum.label}} at line 74")) != null ? stack1 : "") + "</a>\n</p>\n<p class=\"digest\">SHA-256 <code dir=\"ltr\">" + ((stack1 = alias2.safely(alias1(depth0, "sha256", "76:44"), "{{sha256}} at line 76")) != null ? stack1 : "") + "</code></p>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "unread", "77:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"unread\"><bdi>" + ((stack1 = container.own.safely(depth0, "{{this}} at line 78")) != null ? stack1 : "") + "</bdi></p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.with.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(data, "root"), "inside", "1:8"), {
			"name": "with",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/page/entries.html.hbs
var entries_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<article class=\"entry" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "tones", "2:29"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\" id=\"" + ((stack1 = alias3.safely(alias1(depth0, "anchor", "2:66"), "{{anchor}} at line 2")) != null ? stack1 : "") + "\"" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "package", "2:81"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ">\n<header>\n<h2><a href=\"" + ((stack1 = alias3.safely(alias1(lookupProperty(data, "root"), "root", "4:15"), "{{@root.root}} at line 4")) != null ? stack1 : "") + ((stack1 = alias3.safely(alias1(depth0, "href", "4:29"), "{{href}} at line 4")) != null ? stack1 : "") + "\">" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "package", "4:43"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias3.safely(alias1(depth0, "version", "4:149"), "{{version}} at line 4")) != null ? stack1 : "") + "</bdi></a></h2>\n<p class=\"facts\">\n<time datetime=\"" + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "day"), "datetime", "6:18"), "{{day.datetime}} at line 6")) != null ? stack1 : "") + "\">" + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "day"), "words", "6:36"), "{{day.words}} at line 6")) != null ? stack1 : "") + "</time>\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "bump", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "marks"), depth0, {
			"name": "marks",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</p>\n</header>\n<div>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "notices"), depth0, {
			"name": "notices",
			"hash": {
				"full": false,
				"level": "h3"
			},
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "sections"), depth0, {
			"name": "sections",
			"hash": {
				"full": false,
				"level": "h3"
			},
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "empty", "16:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "19:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</div>\n</article>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " has-" + ((stack1 = container.own.safely(depth0, "{{this}} at line 2")) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " data-package=\"" + ((stack1 = container.own.safely(container.strict(depth0, "package", "2:107"), "{{package}} at line 2")) != null ? stack1 : "") + "\"";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(data, "root"), "package", "4:62"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<span class=\"of\"><bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "package", "4:101"), "{{package}} at line 4")) != null ? stack1 : "") + "</bdi></span> ";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<span>" + ((stack1 = container.own.safely(container.strict(depth0, "bump", "8:8"), "{{bump}} at line 8")) != null ? stack1 : "") + "</span>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"quiet\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "nothing", "17:19"), "{{@root.words.nothing}} at line 17")) != null ? stack1 : "") + "</p>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"more\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "more"), "before", "20:18"), "{{more.before}} at line 20")) != null ? stack1 : "") + "<a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "20:42"), "{{@root.root}} at line 20")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "20:56"), "{{href}} at line 20")) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "name", "20:71"), "{{name}} at line 20")) != null ? stack1 : "") + "</bdi></a>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "more"), "after", "20:89"), "{{more.after}} at line 20")) != null ? stack1 : "") + "</p>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<nav class=\"earlier\" aria-label=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "earlier-releases", "26:35"), "{{words.earlier-releases}} at line 26")) != null ? stack1 : "") + "\">\n<h2>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "earlier-releases", "27:6"), "{{words.earlier-releases}} at line 27")) != null ? stack1 : "") + "</h2>\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "archive", "29:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</nav>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li><a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "30:15"), "{{@root.root}} at line 30")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "30:29"), "{{href}} at line 30")) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "label", "30:44"), "{{label}} at line 30")) != null ? stack1 : "") + "</bdi></a> <span class=\"quiet\">" + ((stack1 = alias2.safely(alias1(depth0, "years", "30:84"), "{{years}} at line 30")) != null ? stack1 : "") + "</span></li>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.each.call(alias2, alias1(depth0, "releases", "1:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "archive", "25:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/page/filter.html.hbs
var filter_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<fieldset class=\"filter\">\n<legend>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "show-only", "3:10"), "{{words.show-only}} at line 3")) != null ? stack1 : "") + "</legend>\n<label><input type=\"radio\" name=\"only\" id=\"only-all\" checked> <span>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "everything", "4:70"), "{{words.everything}} at line 4")) != null ? stack1 : "") + "</span></label>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "kinds", "5:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</fieldset>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<label><input type=\"radio\" name=\"only\" id=\"only-" + ((stack1 = alias2.safely(alias1(depth0, "tone", "6:50"), "{{tone}} at line 6")) != null ? stack1 : "") + "\"> <span>" + ((stack1 = alias2.safely(alias1(depth0, "label", "6:67"), "{{label}} at line 6")) != null ? stack1 : "") + "</span></label>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "kinds", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/page/footer.html.hbs
var footer_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p><bdi>" + ((stack1 = alias2.safely(alias2.inline(alias1(lookupProperty(lookupProperty(depth0, "site"), "look"), "footer", "4:17"), alias1(lookupProperty(depth0, "site"), "links", "4:34")), "{{inline}} at line 4")) != null ? stack1 : "") + "</bdi></p>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = alias2.safely(alias2.link(alias1(lookupProperty(depth0, "site"), "repositoryUrl", "6:59"), alias1(lookupProperty(depth0, "words"), "the-repository", "6:78")), "{{link}} at line 6")) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li><a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "11:15"), "{{@root.root}} at line 11")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "11:29"), "{{href}} at line 11")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(depth0, "label", "11:39"), "{{label}} at line 11")) != null ? stack1 : "") + "</a></li>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<footer class=\"foot\">\n<div>\n" + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(lookupProperty(depth0, "site"), "look"), "footer", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<p>" + ((stack1 = alias3.safely(alias1(lookupProperty(lookupProperty(depth0, "site"), "drawnUp"), "before", "6:5"), "{{site.drawnUp.before}} at line 6")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "site"), "repositoryUrl", "6:32"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias1(lookupProperty(lookupProperty(depth0, "site"), "drawnUp"), "after", "6:109"), "{{site.drawnUp.after}} at line 6")) != null ? stack1 : "") + "</p>\n</div>\n<nav aria-label=\"" + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "words"), "feeds", "8:19"), "{{words.feeds}} at line 8")) != null ? stack1 : "") + "\">\n<ul>\n" + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "site"), "feeds", "10:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<li><a href=\"" + ((stack1 = alias3.safely(alias1(depth0, "root", "13:15"), "{{root}} at line 13")) != null ? stack1 : "") + "releases.json\">releases.json</a></li>\n</ul>\n</nav>\n</footer>\n";
	},
	"useData": true
};

// templates/page/header.html.hbs
var header_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<header class=\"bar\">\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "name", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(4, data, 0),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "hasMenu", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</header>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"trail\">\n<a class=\"home\" href=\"" + ((stack1 = alias2.safely(alias1(depth0, "home", "5:24"), "{{home}} at line 5")) != null ? stack1 : "") + "\">" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(lookupProperty(depth0, "site"), "look"), "logo", "5:38"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "site"), "title", "5:119"), "{{site.title}} at line 5")) != null ? stack1 : "") + "</bdi></a>\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "trail", "6:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<img src=\"" + ((stack1 = alias2.safely(alias1(depth0, "root", "5:66"), "{{root}} at line 5")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(lookupProperty(depth0, "site"), "look"), "logo"), "path", "5:74"), "{{site.look.logo.path}} at line 5")) != null ? stack1 : "") + "\" alt=\"\"> ";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "7:11"), "{{@root.root}} at line 7")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "7:25"), "{{href}} at line 7")) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "name", "7:40"), "{{name}} at line 7")) != null ? stack1 : "") + "</bdi></a>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(lookupProperty(depth0, "site"), "look"), "logo", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"trail\"><a class=\"home\" href=\"" + ((stack1 = alias2.safely(alias1(depth0, "home", "12:41"), "{{home}} at line 12")) != null ? stack1 : "") + "\"><img src=\"" + ((stack1 = alias2.safely(alias1(depth0, "root", "12:61"), "{{root}} at line 12")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(lookupProperty(depth0, "site"), "look"), "logo"), "path", "12:69"), "{{site.look.logo.path}} at line 12")) != null ? stack1 : "") + "\" alt=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "site"), "title", "12:99"), "{{site.title}} at line 12")) != null ? stack1 : "") + "\"></a></p>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<nav aria-label=\"" + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "words"), "menu", "16:19"), "{{words.menu}} at line 16")) != null ? stack1 : "") + "\">\n<ul>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "menu", "18:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(lookupProperty(depth0, "site"), "look"), "links", "21:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</nav>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li><a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "19:15"), "{{@root.root}} at line 19")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "19:29"), "{{href}} at line 19")) != null ? stack1 : "") + "\"" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "current", "19:42"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ">" + ((stack1 = alias2.safely(alias1(depth0, "label", "19:81"), "{{label}} at line 19")) != null ? stack1 : "") + "</a></li>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return " aria-current=\"page\"";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<li>" + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "22:11"), alias1(depth0, "text", "22:15")), "{{link}} at line 22")) != null ? stack1 : "") + "</li>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "hasBar", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/page/index.html.hbs
var index_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "masthead"), depth0, {
			"name": "masthead",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "packages", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "releases", "13:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "entries"), depth0, {
			"name": "entries",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<nav class=\"packages\" aria-label=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "packages", "4:36"), "{{words.packages}} at line 4")) != null ? stack1 : "") + "\">\n<h2>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "packages", "5:6"), "{{words.packages}} at line 5")) != null ? stack1 : "") + "</h2>\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "packages", "7:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</nav>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li><a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "8:15"), "{{@root.root}} at line 8")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "8:29"), "{{href}} at line 8")) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "name", "8:44"), "{{name}} at line 8")) != null ? stack1 : "") + "</bdi></a></li>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<div class=\"tools\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "search"), depth0, {
			"name": "search",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "filter"), depth0, {
			"name": "filter",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/page/layout.html.hbs
var layout_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		return "script-src 'self'; ";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "article";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "website";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<meta property=\"article:published_time\" content=\"" + ((stack1 = container.own.safely(container.strict(depth0, "published", "16:51"), "{{published}} at line 16")) != null ? stack1 : "") + "\">\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<meta property=\"og:url\" content=\"" + ((stack1 = alias2.safely(alias1(depth0, "canonical", "19:35"), "{{canonical}} at line 19")) != null ? stack1 : "") + "\">\n<link rel=\"canonical\" href=\"" + ((stack1 = alias2.safely(alias1(depth0, "canonical", "20:30"), "{{canonical}} at line 20")) != null ? stack1 : "") + "\">\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<link rel=\"alternate\" type=\"" + ((stack1 = alias2.safely(alias1(depth0, "type", "23:30"), "{{type}} at line 23")) != null ? stack1 : "") + "\" title=\"" + ((stack1 = alias2.safely(alias1(depth0, "title", "23:47"), "{{title}} at line 23")) != null ? stack1 : "") + "\" href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "23:64"), "{{@root.root}} at line 23")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "23:78"), "{{href}} at line 23")) != null ? stack1 : "") + "\">\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<link rel=\"alternate\" type=\"" + ((stack1 = alias2.safely(alias1(depth0, "type", "26:30"), "{{type}} at line 26")) != null ? stack1 : "") + "\" title=\"" + ((stack1 = alias2.safely(alias1(depth0, "title", "26:47"), "{{title}} at line 26")) != null ? stack1 : "") + "\" href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "26:64"), "{{@root.root}} at line 26")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "26:78"), "{{href}} at line 26")) != null ? stack1 : "") + "\">\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " type=\"" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(depth0, "site"), "icon"), "type", "28:81"), "{{site.icon.type}} at line 28")) != null ? stack1 : "") + "\"";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ((stack1 = alias1.safely(alias1.json(container.strict(depth0, "data", "31:7")), "{{json}} at line 31")) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<script src=\"" + ((stack1 = alias1.safely(container.strict(lookupProperty(data, "root"), "root", "42:15"), "{{@root.root}} at line 42")) != null ? stack1 : "") + ((stack1 = alias1.safely(depth0, "{{this}} at line 42")) != null ? stack1 : "") + "\" defer><\/script>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<!DOCTYPE html>\n<html lang=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(depth0, "site"), "language"), "tag", "2:14"), "{{site.language.tag}} at line 2")) != null ? stack1 : "") + "\" dir=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(depth0, "site"), "language"), "direction", "2:42"), "{{site.language.direction}} at line 2")) != null ? stack1 : "") + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; " + ((stack1 = helpers.if.call(alias3, alias1(depth0, "scripts", "6:132"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + ((stack1 = alias2.safely(alias1(depth0, "documentTitle", "9:9"), "{{documentTitle}} at line 9")) != null ? stack1 : "") + "</title>\n<meta name=\"description\" content=\"" + ((stack1 = alias2.safely(alias1(depth0, "description", "10:36"), "{{description}} at line 10")) != null ? stack1 : "") + "\">\n<meta property=\"og:site_name\" content=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "site"), "title", "11:41"), "{{site.title}} at line 11")) != null ? stack1 : "") + "\">\n<meta property=\"og:title\" content=\"" + ((stack1 = alias2.safely(alias1(depth0, "documentTitle", "12:37"), "{{documentTitle}} at line 12")) != null ? stack1 : "") + "\">\n<meta property=\"og:description\" content=\"" + ((stack1 = alias2.safely(alias1(depth0, "description", "13:43"), "{{description}} at line 13")) != null ? stack1 : "") + "\">\n<meta property=\"og:type\" content=\"" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "published", "14:40"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\">\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "published", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "canonical", "18:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(lookupProperty(depth0, "site"), "feeds", "22:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "feeds", "25:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<link rel=\"icon\" href=\"" + ((stack1 = alias2.safely(alias1(depth0, "root", "28:25"), "{{root}} at line 28")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(depth0, "site"), "icon"), "path", "28:33"), "{{site.icon.path}} at line 28")) != null ? stack1 : "") + "\"" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(lookupProperty(depth0, "site"), "icon"), "type", "28:56"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ">\n<link rel=\"stylesheet\" href=\"" + ((stack1 = alias2.safely(alias1(depth0, "root", "29:31"), "{{root}} at line 29")) != null ? stack1 : "") + "style.css\">\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "data", "30:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</head>\n<body>\n<a class=\"skip\" href=\"#content\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "skip-to-content", "35:34"), "{{words.skip-to-content}} at line 35")) != null ? stack1 : "") + "</a>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "header"), depth0, {
			"name": "header",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "<main id=\"content\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</main>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "footer"), depth0, {
			"name": "footer",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "scripts", "41:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</body>\n</html>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/page/marks.html.hbs
var marks_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<span class=\"mark\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "draft-mark", "2:21"), "{{@root.words.draft-mark}} at line 2")) != null ? stack1 : "") + "</span>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<span class=\"mark gone\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "withdrawn-mark", "5:26"), "{{@root.words.withdrawn-mark}} at line 5")) != null ? stack1 : "") + "</span>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a class=\"mark live\" href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "8:29"), "{{@root.root}} at line 8")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "8:43"), "{{href}} at line 8")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "label"), "before", "8:53"), "{{label.before}} at line 8")) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias2.safely(alias1(depth0, "environment", "8:74"), "{{environment}} at line 8")) != null ? stack1 : "") + "</bdi>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "label"), "after", "8:95"), "{{label.after}} at line 8")) != null ? stack1 : "") + "</a>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "draft", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "withdrawn", "4:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "live", "7:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/page/masthead.html.hbs
var masthead_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"summary\"><bdi>" + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "summary", "4:33"), alias1(lookupProperty(depth0, "site"), "links", "4:41")), "{{inline}} at line 4")) != null ? stack1 : "") + "</bdi></p>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = alias2.safely(alias1(depth0, "counted", "7:5"), "{{counted}} at line 7")) != null ? stack1 : "") + " " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "theLatest"), "before", "7:17"), "{{theLatest.before}} at line 7")) != null ? stack1 : "") + "<a href=\"" + ((stack1 = alias2.safely(alias1(depth0, "root", "7:46"), "{{root}} at line 7")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "latest"), "href", "7:54"), "{{latest.href}} at line 7")) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "latest"), "name", "7:76"), "{{latest.name}} at line 7")) != null ? stack1 : "") + "</bdi></a>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "theLatest"), "after", "7:101"), "{{theLatest.after}} at line 7")) != null ? stack1 : "") + "</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "counted", "9:9"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.program(4, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</p>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "counted", "9:20"), "{{counted}} at line 9")) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "words"), "no-release", "9:39"), "{{words.no-release}} at line 9")) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li><a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "13:15"), "{{@root.root}} at line 13")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "13:29"), "{{href}} at line 13")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(depth0, "label", "13:39"), "{{label}} at line 13")) != null ? stack1 : "") + "</a></li>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = alias2.safely(alias2.link(alias1(lookupProperty(depth0, "site"), "repositoryUrl", "16:11"), alias1(lookupProperty(depth0, "words"), "repository", "16:30")), "{{link}} at line 16")) != null ? stack1 : "") + "</li>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<header class=\"masthead\">\n<h1><bdi>" + ((stack1 = container.own.safely(alias1(depth0, "title", "2:11"), "{{title}} at line 2")) != null ? stack1 : "") + "</bdi></h1>\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "summary", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "latest", "6:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "") + "<ul class=\"facts\">\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "follow", "12:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "site"), "repositoryUrl", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</header>\n";
	},
	"useData": true
};

// templates/page/notices.html.hbs
var notices_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"notice withdrawn\">\n<" + ((stack1 = alias2.safely(alias1(depth0, "level", "3:3"), "{{level}} at line 3")) != null ? stack1 : "") + ">" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "withdrawn", "3:13"), "{{@root.words.withdrawn}} at line 3")) != null ? stack1 : "") + "</" + ((stack1 = alias2.safely(alias1(depth0, "level", "3:40"), "{{level}} at line 3")) != null ? stack1 : "") + ">\n<p><time datetime=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(depth0, "withdrawn"), "day"), "datetime", "4:21"), "{{withdrawn.day.datetime}} at line 4")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "withdrawn"), "since", "4:49"), "{{withdrawn.since}} at line 4")) != null ? stack1 : "") + "</time> <bdi>" + ((stack1 = alias2.safely(alias2.inline(alias1(lookupProperty(depth0, "withdrawn"), "reason", "4:88"), alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", "4:105")), "{{inline}} at line 4")) != null ? stack1 : "") + "</bdi></p>\n" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "withdrawn"), "replacement", "5:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = container.invokePartial(lookupProperty(partials, "replacement"), depth0, {
			"name": "replacement",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"highlights\">\n<" + ((stack1 = alias2.safely(alias1(depth0, "level", "12:3"), "{{level}} at line 12")) != null ? stack1 : "") + ">" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "highlights", "12:13"), "{{@root.words.highlights}} at line 12")) != null ? stack1 : "") + "</" + ((stack1 = alias2.safely(alias1(depth0, "level", "12:41"), "{{level}} at line 12")) != null ? stack1 : "") + ">\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "highlights", "14:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</section>\n";
	},
	"3": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<li>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "paragraphs", "16:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depths[1], "full", "19:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p><bdi>" + ((stack1 = alias1.safely(alias1.inline(depth0, container.strict(lookupProperty(lookupProperty(data, "root"), "site"), "links", "17:22")), "{{inline}} at line 17")) != null ? stack1 : "") + "</bdi></p>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "anchor", "20:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"by\"><a href=\"#" + ((stack1 = alias2.safely(alias1(depth0, "anchor", "21:26"), "{{anchor}} at line 21")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "see-change", "21:38"), "{{@root.words.see-change}} at line 21")) != null ? stack1 : "") + "</a></p>\n";
	},
	"7": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"notice action\">\n<" + ((stack1 = alias2.safely(alias1(depth0, "level", "31:3"), "{{level}} at line 31")) != null ? stack1 : "") + ">" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "what-you-need-to-do", "31:13"), "{{@root.words.what-you-need-to-do}} at line 31")) != null ? stack1 : "") + "</" + ((stack1 = alias2.safely(alias1(depth0, "level", "31:50"), "{{level}} at line 31")) != null ? stack1 : "") + ">\n<ul>\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "breaking", "33:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "toDo", "44:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"8": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<li>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "paragraphs", "35:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depths[1], "full", "38:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"9": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "36:9"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", "36:111")), "{{inline}} at line 36")) != null ? stack1 : "") + "</bdi></p>\n";
	},
	"10": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depths[1], "scope", "36:23"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"11": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return "<b class=\"scope\"><bdi>" + ((stack1 = container.own.safely(container.strict(depths[1], "scope", "36:57"), "{{../scope}} at line 36")) != null ? stack1 : "") + "</bdi></b> ";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"by\">" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "anchor", "39:20"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.program(14, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</p>\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<a class=\"oid\" href=\"#" + ((stack1 = alias2.safely(alias1(depth0, "anchor", "39:52"), "{{anchor}} at line 39")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias2.short(alias1(depth0, "commit", "39:70")), "{{short}} at line 39")) != null ? stack1 : "") + "</a>";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "<span class=\"oid\">" + ((stack1 = alias1.safely(alias1.short(container.strict(depth0, "commit", "39:116")), "{{short}} at line 39")) != null ? stack1 : "") + "</span>";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"by\"><a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "45:25"), "{{@root.root}} at line 45")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "45:39"), "{{href}} at line 45")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(depth0, "toDo", "45:49"), "{{toDo}} at line 45")) != null ? stack1 : "") + "</a></p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "withdrawn", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "highlights", "10:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "breaking", "29:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true,
	"useDepths": true
};

// templates/page/package.html.hbs
var package_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "masthead"), depth0, {
			"name": "masthead",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "releases", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "entries"), depth0, {
			"name": "entries",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<div class=\"tools\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "search"), depth0, {
			"name": "search",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "filter"), depth0, {
			"name": "filter",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/page/release.html.hbs
var release_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.with.call(alias2, alias1(depth0, "release", "2:8"), {
			"name": "with",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "turn", "67:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<article class=\"sheet\">\n<header class=\"lead\">\n<p class=\"facts\">\n<time datetime=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "day"), "datetime", "6:18"), "{{day.datetime}} at line 6")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "day"), "words", "6:36"), "{{day.words}} at line 6")) != null ? stack1 : "") + "</time>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "bump", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "marks"), depth0, {
			"name": "marks",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</p>\n<h1>" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "package", "12:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias2.safely(alias1(depth0, "version", "12:80"), "{{version}} at line 12")) != null ? stack1 : "") + "</bdi></h1>\n<p class=\"facts\">\n<span>" + ((stack1 = alias2.safely(alias1(depth0, "changesInWords", "14:8"), "{{changesInWords}} at line 14")) != null ? stack1 : "") + "</span>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "contributors", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<span class=\"oid\">" + ((stack1 = alias2.safely(alias2.link(alias1(lookupProperty(depth0, "commit"), "url", "18:25"), alias2.short(alias1(lookupProperty(depth0, "commit"), "oid", "18:43"))), "{{link}} at line 18")) != null ? stack1 : "") + "</span>\n" + ((stack1 = helpers.with.call(alias3, alias1(depth0, "compare", "19:8"), {
			"name": "with",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n</header>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "notices"), depth0, {
			"name": "notices",
			"hash": {
				"full": true,
				"level": "h2"
			},
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "upgrade", "25:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(data, "root"), "contents", "39:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "sections"), depth0, {
			"name": "sections",
			"hash": {
				"full": true,
				"level": "h2"
			},
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(data, "root"), "empty", "49:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "dependencies"), depth0, {
			"name": "dependencies",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "stays"), depth0, {
			"name": "stays",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "contributors", "54:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<p class=\"quiet tally\">" + ((stack1 = alias2.safely(alias1(depth0, "accounting", "64:25"), "{{accounting}} at line 64")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "aliases", "64:43"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n</article>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<span>" + ((stack1 = container.own.safely(container.strict(depth0, "bump", "8:8"), "{{bump}} at line 8")) != null ? stack1 : "") + "</span>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<span class=\"of\"><bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "package", "12:43"), "{{package}} at line 12")) != null ? stack1 : "") + "</bdi></span> ";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<span>" + ((stack1 = container.own.safely(container.strict(lookupProperty(data, "root"), "peopleInWords", "16:8"), "{{@root.peopleInWords}} at line 16")) != null ? stack1 : "") + "</span>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<span class=\"compare\">" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "url", "20:28"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.program(7, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</span>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a href=\"" + ((stack1 = alias2.safely(alias1(depth0, "url", "20:44"), "{{url}} at line 20")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "label"), "before", "20:53"), "{{label.before}} at line 20")) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias2.safely(alias1(depth0, "tag", "20:74"), "{{tag}} at line 20")) != null ? stack1 : "") + "</bdi>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "label"), "after", "20:87"), "{{label.after}} at line 20")) != null ? stack1 : "") + "</a>";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "label"), "before", "20:114"), "{{label.before}} at line 20")) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias2.safely(alias1(depth0, "tag", "20:135"), "{{tag}} at line 20")) != null ? stack1 : "") + "</bdi>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "label"), "after", "20:148"), "{{label.after}} at line 20")) != null ? stack1 : "");
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"upgrade\">\n<h2 id=\"upgrading\">" + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "upgrading", "27:21"), "{{@root.words.upgrading}} at line 27")) != null ? stack1 : "") + "</h2>\n<ol>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "upgrade", "29:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ol>\n</section>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "paragraphs", "31:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p><bdi>" + ((stack1 = alias1.safely(alias1.inline(depth0, container.strict(lookupProperty(lookupProperty(data, "root"), "site"), "links", "32:22")), "{{inline}} at line 32")) != null ? stack1 : "") + "</bdi></p>\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<nav class=\"contents\" aria-label=\"" + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "on-this-page", "40:36"), "{{@root.words.on-this-page}} at line 40")) != null ? stack1 : "") + "\">\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(data, "root"), "contents", "42:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</nav>\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li><a href=\"#" + ((stack1 = alias2.safely(alias1(depth0, "id", "43:16"), "{{id}} at line 43")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(depth0, "title", "43:24"), "{{title}} at line 43")) != null ? stack1 : "") + "</a> <span class=\"quiet\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "changes"), "length", "43:58"), "{{changes.length}} at line 43")) != null ? stack1 : "") + "</span></li>\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"quiet\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "nothing", "50:19"), "{{@root.words.nothing}} at line 50")) != null ? stack1 : "") + "</p>\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"people\">\n<h2>" + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "thanks-to", "56:6"), "{{@root.words.thanks-to}} at line 56")) != null ? stack1 : "") + "</h2>\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "contributors", "58:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</section>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<li><bdi>" + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "59:16"), alias1(depth0, "name", "59:20")), "{{link}} at line 59")) != null ? stack1 : "") + "</bdi>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "first", "59:38"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " <span class=\"mark\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "first-contribution", "59:67"), "{{@root.words.first-contribution}} at line 59")) != null ? stack1 : "") + "</span>";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " <bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "aliases", "64:60"), "{{aliases}} at line 64")) != null ? stack1 : "") + "</bdi>";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<nav class=\"turn\" aria-label=\"" + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "words"), "releases", "68:32"), "{{words.releases}} at line 68")) != null ? stack1 : "") + "\">\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "newer", "69:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "older", "70:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n</nav>\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a class=\"newer\" rel=\"next\" href=\"" + ((stack1 = alias2.safely(alias1(depth0, "root", "69:49"), "{{root}} at line 69")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "newer"), "href", "69:57"), "{{newer.href}} at line 69")) != null ? stack1 : "") + "\"><span>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "newer", "69:79"), "{{words.newer}} at line 69")) != null ? stack1 : "") + "</span> <bdi>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "newer"), "name", "69:107"), "{{newer.name}} at line 69")) != null ? stack1 : "") + "</bdi>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "newer"), "withdrawn", "69:131"), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</a>";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " <span class=\"mark gone\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "words"), "withdrawn-mark", "69:175"), "{{words.withdrawn-mark}} at line 69")) != null ? stack1 : "") + "</span>";
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a class=\"older\" rel=\"prev\" href=\"" + ((stack1 = alias2.safely(alias1(depth0, "root", "70:49"), "{{root}} at line 70")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "older"), "href", "70:57"), "{{older.href}} at line 70")) != null ? stack1 : "") + "\"><span>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "older", "70:79"), "{{words.older}} at line 70")) != null ? stack1 : "") + "</span> <bdi>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "older"), "name", "70:107"), "{{older.name}} at line 70")) != null ? stack1 : "") + "</bdi>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "older"), "withdrawn", "70:131"), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</a>";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " <span class=\"mark gone\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "words"), "withdrawn-mark", "70:175"), "{{words.withdrawn-mark}} at line 70")) != null ? stack1 : "") + "</span>";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/page/replacement.html.hbs
var replacement_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "label"), "before", "2:2"), "{{label.before}} at line 2")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "href", "2:22"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "label"), "after", "2:126"), "{{label.after}} at line 2")) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "2:39"), "{{@root.root}} at line 2")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "2:53"), "{{href}} at line 2")) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "version", "2:68"), "{{version}} at line 2")) != null ? stack1 : "") + "</bdi></a>";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "version", "2:102"), "{{version}} at line 2")) != null ? stack1 : "") + "</bdi>";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.with.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "withdrawn"), "replacement", "1:8"), {
			"name": "with",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/page/search.html.hbs
var search_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<div class=\"search\" data-root=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "2:33"), "{{@root.root}} at line 2")) != null ? stack1 : "") + "\" data-parts=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "search"), "parts", "2:61"), "{{search.parts}} at line 2")) != null ? stack1 : "") + "\" data-package=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "search"), "package", "2:93"), "{{search.package}} at line 2")) != null ? stack1 : "") + "\" data-texts=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "search"), "texts", "2:125"), "{{search.texts}} at line 2")) != null ? stack1 : "") + "\" hidden>\n<form role=\"search\" autocomplete=\"off\">\n<p class=\"what\">\n<label for=\"search-q\">" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "search-label", "5:24"), "{{@root.words.search-label}} at line 5")) != null ? stack1 : "") + "</label>\n<input id=\"search-q\" name=\"q\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" maxlength=\"200\" aria-keyshortcuts=\"/\">\n</p>\n" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "search"), "types", "8:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "search"), "packages", "19:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "search"), "environments", "30:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<p class=\"do\">\n<button type=\"submit\">" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "search", "42:24"), "{{@root.words.search}} at line 42")) != null ? stack1 : "") + "</button>\n<button type=\"reset\" hidden>" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "search-clear", "43:30"), "{{@root.words.search-clear}} at line 43")) != null ? stack1 : "") + "</button>\n</p>\n</form>\n<p class=\"said\" role=\"status\"></p>\n<ol class=\"found\"></ol>\n</div>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>\n<label for=\"search-type\">" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "search-type", "10:27"), "{{@root.words.search-type}} at line 10")) != null ? stack1 : "") + "</label>\n<select id=\"search-type\" name=\"type\">\n<option value=\"\">" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "search-all-types", "12:19"), "{{@root.words.search-all-types}} at line 12")) != null ? stack1 : "") + "</option>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "search"), "types", "13:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</select>\n</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<option value=\"" + ((stack1 = alias2.safely(alias1(depth0, "value", "14:17"), "{{value}} at line 14")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(depth0, "label", "14:28"), "{{label}} at line 14")) != null ? stack1 : "") + "</option>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>\n<label for=\"search-package\">" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "search-package", "21:30"), "{{@root.words.search-package}} at line 21")) != null ? stack1 : "") + "</label>\n<select id=\"search-package\" name=\"package\">\n<option value=\"\">" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "search-all-packages", "23:19"), "{{@root.words.search-all-packages}} at line 23")) != null ? stack1 : "") + "</option>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "search"), "packages", "24:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</select>\n</p>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<option value=\"" + ((stack1 = alias1.safely(depth0, "{{this}} at line 25")) != null ? stack1 : "") + "\"" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(lookupProperty(data, "root"), "search"), "package", "25:30"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ">" + ((stack1 = alias1.safely(depth0, "{{this}} at line 25")) != null ? stack1 : "") + "</option>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		return " selected";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>\n<label for=\"search-environment\">" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "search-environment", "32:34"), "{{@root.words.search-environment}} at line 32")) != null ? stack1 : "") + "</label>\n<select id=\"search-environment\" name=\"environment\">\n<option value=\"\">" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "search-all-environments", "34:19"), "{{@root.words.search-all-environments}} at line 34")) != null ? stack1 : "") + "</option>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "search"), "environments", "35:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</select>\n</p>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "<option value=\"" + ((stack1 = alias1.safely(depth0, "{{this}} at line 36")) != null ? stack1 : "") + "\">" + ((stack1 = alias1.safely(depth0, "{{this}} at line 36")) != null ? stack1 : "") + "</option>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "search", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/page/sections.html.hbs
var sections_html_default = {
	"0": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {};
		return "<section class=\"kind " + ((stack1 = alias2.safely(alias1(depth0, "tone", "2:23"), "{{tone}} at line 2")) != null ? stack1 : "") + "\" data-type=\"" + ((stack1 = alias2.safely(alias1(depth0, "type", "2:44"), "{{type}} at line 2")) != null ? stack1 : "") + "\">\n" + ((stack1 = helpers.if.call(alias3, alias1(depths[1], "full", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0, blockParams, depths),
			"inverse": container.program(2, data, 0, blockParams, depths),
			"data": data
		})) != null ? stack1 : "") + "<ul>\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "changes", "9:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</section>\n";
	},
	"1": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<" + ((stack1 = alias2.safely(alias1(depths[1], "level", "4:3"), "{{../level}} at line 4")) != null ? stack1 : "") + " id=\"" + ((stack1 = alias2.safely(alias1(depth0, "id", "4:20"), "{{id}} at line 4")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(depth0, "title", "4:28"), "{{title}} at line 4")) != null ? stack1 : "") + "</" + ((stack1 = alias2.safely(alias1(depths[1], "level", "4:39"), "{{../level}} at line 4")) != null ? stack1 : "") + ">\n";
	},
	"2": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<" + ((stack1 = alias2.safely(alias1(depths[1], "level", "6:3"), "{{../level}} at line 6")) != null ? stack1 : "") + ">" + ((stack1 = alias2.safely(alias1(depth0, "title", "6:16"), "{{title}} at line 6")) != null ? stack1 : "") + "</" + ((stack1 = alias2.safely(alias1(depths[1], "level", "6:27"), "{{../level}} at line 6")) != null ? stack1 : "") + ">\n";
	},
	"3": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depths[2], "full", "10:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0, blockParams, depths),
			"inverse": container.program(11, data, 0, blockParams, depths),
			"data": data
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li id=\"" + ((stack1 = alias2.safely(alias1(depth0, "id", "11:10"), "{{id}} at line 11")) != null ? stack1 : "") + "\">\n<p>" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "scope", "12:9"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "12:79"), alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", "12:91")), "{{inline}} at line 12")) != null ? stack1 : "") + "</bdi>" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "breaking", "12:121"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "more", "13:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<p class=\"by\">\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "people", "17:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "references", "20:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<span class=\"oid\">" + ((stack1 = alias2.safely(alias2.link(alias1(lookupProperty(depth0, "commit"), "url", "23:25"), alias2.short(alias1(lookupProperty(depth0, "commit"), "oid", "23:43"))), "{{link}} at line 23")) != null ? stack1 : "") + "</span>\n<a class=\"anchor\" href=\"#" + ((stack1 = alias2.safely(alias1(depth0, "id", "24:27"), "{{id}} at line 24")) != null ? stack1 : "") + "\" aria-label=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "link-to-change", "24:47"), "{{@root.words.link-to-change}} at line 24")) != null ? stack1 : "") + "\">#</a>\n</p>\n</li>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<b class=\"scope\"><bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "12:40"), "{{scope}} at line 12")) != null ? stack1 : "") + "</bdi></b> ";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " <span class=\"mark breaking\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-mark", "12:162"), "{{@root.words.breaking-mark}} at line 12")) != null ? stack1 : "") + "</span>";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p><bdi>" + ((stack1 = alias1.safely(alias1.inline(depth0, container.strict(lookupProperty(lookupProperty(data, "root"), "site"), "links", "14:22")), "{{inline}} at line 14")) != null ? stack1 : "") + "</bdi></p>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<span><bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "people", "18:13"), "{{people}} at line 18")) != null ? stack1 : "") + "</bdi></span>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<span>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "action", "21:12"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "21:56"), alias1(depth0, "label", "21:60")), "{{link}} at line 21")) != null ? stack1 : "") + "</span>\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "action", "21:27"), "{{action}} at line 21")) != null ? stack1 : "") + "</bdi> ";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "28:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias3.safely(alias3.inline(alias1(depth0, "description", "28:80"), alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", "28:92")), "{{inline}} at line 28")) != null ? stack1 : "") + "</bdi>" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "breaking", "28:122"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<b class=\"scope\"><bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "28:41"), "{{scope}} at line 28")) != null ? stack1 : "") + "</bdi></b> ";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " <span class=\"mark breaking\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-mark", "28:163"), "{{@root.words.breaking-mark}} at line 28")) != null ? stack1 : "") + "</span>";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return (stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "sections", "1:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true,
	"useDepths": true
};

// templates/page/stays.html.hbs
var stays_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"stays\">\n<h2>" + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "live-where-it-ran", "3:6"), "{{@root.words.live-where-it-ran}} at line 3")) != null ? stack1 : "") + "</h2>\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(data, "root"), "stays", "5:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</section>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>\n<p class=\"facts\">\n<a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "8:11"), "{{@root.root}} at line 8")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "8:25"), "{{href}} at line 8")) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "environment", "8:40"), "{{environment}} at line 8")) != null ? stack1 : "") + "</bdi></a>\n<span><time datetime=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "since"), "datetime", "9:24"), "{{since.datetime}} at line 9")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "since"), "words", "9:44"), "{{since.words}} at line 9")) != null ? stack1 : "") + "</time> \u2013 " + ((stack1 = helpers.if.call(alias3, alias1(depth0, "until", "9:73"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</span>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "rolledBack", "10:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n<p>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "shown"), "before", "14:5"), "{{shown.before}} at line 14")) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias2.safely(alias1(depth0, "version", "14:26"), "{{version}} at line 14")) != null ? stack1 : "") + "</bdi>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "shown"), "after", "14:43"), "{{shown.after}} at line 14")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "parts", "14:62"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n<p class=\"by\">\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "entries", "16:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "more", "20:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n</li>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<time datetime=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "until"), "datetime", "9:98"), "{{until.datetime}} at line 9")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "until"), "words", "9:118"), "{{until.words}} at line 9")) != null ? stack1 : "") + "</time>";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "live-still", "9:148"), "{{@root.words.live-still}} at line 9")) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<span class=\"mark gone\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "rolled-back-mark", "11:26"), "{{@root.words.rolled-back-mark}} at line 11")) != null ? stack1 : "") + "</span>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " " + ((stack1 = container.own.safely(container.strict(depth0, "parts", "14:72"), "{{parts}} at line 14")) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<span>" + ((stack1 = alias2.safely(alias1(depth0, "name", "17:8"), "{{name}} at line 17")) != null ? stack1 : "") + "</span>\n<span>SHA-256 <code>" + ((stack1 = alias2.safely(alias1(depth0, "sha256", "18:22"), "{{sha256}} at line 18")) != null ? stack1 : "") + "</code></span>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<span>" + ((stack1 = container.own.safely(container.strict(depth0, "more", "21:8"), "{{more}} at line 21")) != null ? stack1 : "") + "</span>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(data, "root"), "stays", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

// src/page/site-templates.ts
/** What pages are put together from, by the names that templates ask for. */
const partials = {
	dependencies: dependencies_html_default,
	entries: entries_html_default,
	filter: filter_html_default,
	footer: footer_html_default,
	header: header_html_default,
	marks: marks_html_default,
	masthead: masthead_html_default,
	notices: notices_html_default,
	replacement: replacement_html_default,
	search: search_html_default,
	sections: sections_html_default,
	stays: stays_html_default
};
/** The partials that a site can have in place of Waybill's. The layout is none: with it go the promises of every page. */
const partialNames = [...Object.keys(partials), "entry"];
/** Opens them all, once a site. Each throws TEMPLATE_INVALID with the place. */
function siteTemplates(look) {
	return {
		archive: openPage(look, "archive.html.hbs", archive_html_default),
		index: openPage(look, "index.html.hbs", index_html_default),
		package: openPage(look, "package.html.hbs", package_html_default),
		release: openPage(look, "release.html.hbs", release_html_default)
	};
}
/** The template of a kind of page, with the layout and all partials as the site has them; `file` is what errors name. */
function openPage({ partials: own }, file, page) {
	return require_markdown.openTemplate("html", `page/${file}`, page, {
		layout: layout_html_default,
		...partials,
		...own
	});
}

// src/page/section-titles.ts
/** The titles that Waybill itself gives to sections of notes (notes/styles.ts), in English: what a language translates. */
const sectionTitles = [
	"Features",
	"Bug fixes",
	"Performance",
	"Security",
	"Deprecations",
	"Reverts",
	"Documentation",
	"Style",
	"Chores",
	"Refactoring",
	"Tests",
	"Build",
	"Continuous integration",
	"Fixups",
	"Releases",
	"Other changes",
	"Added",
	"Changed",
	"Deprecated",
	"Removed",
	"Fixed"
];
/** What `page.words` calls the title of a section: `section.bug-fixes`. */
function sectionKey(title) {
	return `section.${title.toLowerCase().replaceAll(" ", "-")}`;
}

// src/page/direction.ts
/** Scripts that are written from right to left (ISO 15924; Unicode 16, Bidi_Class R and AL). */
const scripts = /* @__PURE__ */ new Set([
	"Adlm",
	"Arab",
	"Aran",
	"Hebr",
	"Mand",
	"Nkoo",
	"Rohg",
	"Samr",
	"Syrc",
	"Syre",
	"Syrj",
	"Syrn",
	"Thaa"
]);
/** Languages that are usually written in one of them (CLDR 48, likely subtags). */
const languages$1 = /* @__PURE__ */ new Set([
	"aii",
	"ar",
	"arc",
	"ary",
	"arz",
	"azb",
	"bal",
	"bgn",
	"bqi",
	"ckb",
	"dv",
	"fa",
	"glk",
	"haz",
	"he",
	"iw",
	"ji",
	"ks",
	"lrc",
	"luz",
	"mzn",
	"nqo",
	"pnb",
	"prs",
	"ps",
	"rhg",
	"sd",
	"sdh",
	"skr",
	"syr",
	"ug",
	"ur",
	"yi"
]);
/** Which way a language is written: by the script that its tag names, else by the usual one. Not asked of `Intl`, whose data differ from machine to machine. */
function directionOf(tag) {
	const [language = "", ...rest] = tag.split("-");
	const script = rest.find((part) => /^[a-z]{4}$/i.test(part));
	return (script === void 0 ? languages$1.has(language.toLowerCase()) : scripts.has(`${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`)) ? "rtl" : "ltr";
}

// src/page/words/english.ts
const texts = {
	"skip-to-content": "Skip to content",
	feeds: "Feeds",
	"drawn-up": "Drawn up by Waybill from the commits of {repository}.",
	"drawn-up-alone": "Drawn up by Waybill from the commits.",
	"the-repository": "the repository",
	repository: "Repository",
	unreleased: "Unreleased",
	"released-count": {
		one: "{count} release since {date}.",
		other: "{count} releases since {date}."
	},
	"the-latest": "The latest is {release}.",
	"no-release": "No release yet. The first one will be here.",
	"index-description": "What is new, what is fixed, and what you need to do, release by release.",
	"earlier-releases": "Earlier releases",
	"needs-action": "Needs action",
	"more-changes": {
		one: "{count} more change in {release}",
		other: "{count} more changes in {release}"
	},
	packages: "Packages",
	"package-description": "Every release of {package}.",
	"show-only": "Show only",
	everything: "Everything",
	"tone-new": "New",
	"tone-fixed": "Fixed",
	"tone-faster": "Faster",
	"tone-safer": "Security",
	"tone-breaking": "Breaking",
	"released-on": "Released on {date}: {changes}.",
	"draft-mark": "Draft, not released",
	"withdrawn-mark": "Withdrawn",
	"live-mark": "Live in {environment}",
	"bump-initial": "First release",
	"bump-major": "Major release",
	"bump-minor": "Minor release",
	"bump-patch": "Patch",
	"bump-prerelease": "Prerelease",
	highlights: "Highlights",
	"what-you-need-to-do": "What you need to do",
	upgrading: "Upgrading",
	"breaking-mark": "Breaking",
	withdrawn: "Withdrawn",
	"withdrawn-since": "Since {date}:",
	"use-instead": "Use {version} instead.",
	nothing: "Nothing to list in this release.",
	changes: {
		one: "{count} change",
		other: "{count} changes"
	},
	people: {
		one: "{count} person",
		other: "{count} people"
	},
	"link-to-change": "Link to this change",
	"thanks-to": "Thanks to",
	"first-contribution": "First contribution",
	"compare-with": "Compare with {tag}",
	"made-from": {
		one: "Made from {count} commit.",
		other: "Made from {count} commits."
	},
	"made-from-of": {
		one: "Made from {count} commit: {buckets}.",
		other: "Made from {count} commits: {buckets}."
	},
	"bucket-shown": "{count} listed by type",
	"bucket-unconventional": "{count} without a type",
	"bucket-hidden": "{count} internal",
	"bucket-reverted": "{count} cancelled out",
	"bucket-duplicate": "{count} listed in another release",
	newer: "Newer",
	older: "Older",
	"latest-releases": "Latest releases",
	pages: "Pages",
	releases: "Releases",
	menu: "Menu",
	"on-this-page": "On this page",
	"list-separator": ", ",
	"from-to": "{from} to {to}",
	"archive-description": "Releases {releases}, {years}.",
	"also-tagged": "Also tagged {tags}.",
	"see-change": "See the change",
	"more-to-do": {
		one: "{count} more to act on",
		other: "{count} more to act on"
	},
	"place-live": "What is live",
	"place-coming": "What is coming",
	search: "Search",
	"search-label": "Search all releases",
	"search-type": "Type",
	"search-all-types": "All types",
	"search-package": "Package",
	"search-all-packages": "All packages",
	"search-environment": "Environment",
	"search-all-environments": "All environments",
	"search-clear": "Clear",
	"search-running": "Searching\u2026",
	"search-found": "{changes} in {releases}.",
	"search-releases": {
		one: "{count} release",
		other: "{count} releases"
	},
	"search-nothing": "Nothing found. Try fewer words or other filters.",
	"search-more": {
		one: "{count} more change",
		other: "{count} more changes"
	},
	"search-on-disk": "This page was opened from a disk, so only what it shows was searched.",
	"search-incomplete": "Some releases could not be loaded, so there may be more.",
	"upgrade-guide": "Upgrade guide",
	"upgrade-description": "What to do when you upgrade: every breaking change, version by version.",
	"upgrade-package": "Package",
	"upgrade-all-packages": "All packages",
	"upgrade-from": "From version",
	"upgrade-to": "To version",
	"upgrade-choose": "Choose a version",
	"upgrade-count": {
		one: "{count} thing to do between {from} and {to}.",
		other: "{count} things to do between {from} and {to}."
	},
	"upgrade-nothing": "Nothing to do between {from} and {to}.",
	"upgrade-newest": "There is no newer version than {from}.",
	"feed-dependencies": "Dependencies",
	"feed-dependencies-added": {
		one: "{count} added",
		other: "{count} added"
	},
	"feed-dependencies-removed": {
		one: "{count} removed",
		other: "{count} removed"
	},
	"feed-dependencies-upgraded": {
		one: "{count} upgraded",
		other: "{count} upgraded"
	},
	"feed-dependencies-downgraded": {
		one: "{count} downgraded",
		other: "{count} downgraded"
	},
	"feed-section-count": "{section} ({count})",
	dependencies: "Dependencies",
	"all-dependencies": "All dependencies",
	"dependencies-since": "Compared with {release}: {totals}.",
	"dependencies-same": "Nothing inside changed since {release}.",
	"dependencies-total-added": "{count} new",
	"dependencies-total-removed": "{count} removed",
	"dependencies-total-upgraded": "{count} upgraded",
	"dependencies-total-downgraded": "{count} back to an older version",
	"dependencies-total-changed": "{count} with other version changes",
	"dependencies-total-licenses": {
		one: "{count} with another licence",
		other: "{count} with another licence"
	},
	"dependencies-added": "New",
	"dependencies-removed": "Removed",
	"dependencies-upgraded": "Upgraded",
	"dependencies-downgraded": "Back to an older version",
	"dependencies-changed": "Other version changes",
	"dependencies-development": "For development only, and not delivered",
	"dependencies-more": {
		one: "{count} more",
		other: "{count} more"
	},
	"dependencies-attention": "Needs a closer look",
	"dependencies-in-all": {
		one: "{count} package in all, {licensed} with a known licence.",
		other: "{count} packages in all, {licensed} with a known licence."
	},
	"flag-changed-content": "Same version, other content",
	"flag-copyleft": "Strong copyleft licence",
	"flag-install-script": "Runs a program during installation",
	"flag-source": "Not from the public registry",
	"flag-registry": "From another registry",
	"flag-license-unknown": "Licence no longer known",
	"flag-license-changed": "Another licence than before",
	"flag-weak-copyleft": "Licence with conditions for changes",
	"flag-now-production": "For development before, part of the product now",
	"flag-downgrade": "Older version than before",
	"flag-deprecated": "Given up by its authors",
	"flag-publisher": "New publisher",
	vulnerabilities: "Known vulnerabilities",
	"bill-of-materials": "Bill of materials",
	"bom-download": "Download {file}",
	"bom-components": {
		one: "{count} component",
		other: "{count} components"
	},
	"bom-checksum": "Checksum file",
	"bom-unread": "{file} could not be read, so what it lists is missing here.",
	"size-bytes": {
		one: "{count} byte",
		other: "{count} bytes"
	},
	"size-kilobytes": {
		one: "{count} kB",
		other: "{count} kB"
	},
	"size-megabytes": {
		one: "{count} MB",
		other: "{count} MB"
	},
	"moved-title": "{former} is called {package} now",
	"moved-text": "This page has moved. It is here:",
	"live-title": "What is live where",
	"live-lead": "Every version here was checked where it runs. Each check is an entry of a ledger that nobody can change unnoticed.",
	"live-description": "Which version runs where, since when, and how that was shown.",
	"live-since": "Since {moment}",
	"live-shown": {
		one: "{matching} of {count} answer came from {version}.",
		other: "{matching} of {count} answers came from {version}."
	},
	"live-shown-uncounted": "A check saw {version} there.",
	"live-parts": "It is proved in {proved} of {all} parts.",
	"live-part": "It is proved in a part of it, not everywhere.",
	"live-entry": "Ledger entry {number}",
	"live-more-entries": {
		one: "and {count} more",
		other: "and {count} more"
	},
	"live-check": "Anybody who has the ledger can check this:",
	"live-nothing": "Nothing is proved to run here right now.",
	"live-last": "The last was {version}, until {moment}.",
	"live-history": "What ran before",
	"live-newest": {
		one: "The newest one of them.",
		other: "The newest {count} of them."
	},
	"live-release": "Release",
	"live-environment": "Environment",
	"live-from": "From",
	"live-until": "Until",
	"live-proof": "Proof",
	"live-still": "now",
	"live-where-it-ran": "Where it ran",
	"rolled-back-mark": "Rolled back",
	moment: "{date}, {time} UTC",
	"coming-title": "What is coming",
	"coming-lead": "Announced, and not here yet. Dates can still move.",
	"coming-description": "What is announced, when it is expected, and what to do first.",
	"coming-nothing": "Nothing is on its way right now. When something is, it is told here first.",
	"coming-to": "Coming to {environment}",
	"coming-expected": "Expected",
	"coming-undated": "No date yet",
	"coming-span": "{start} to {end}",
	"coming-announced": "Announced on {date}",
	"coming-do-first": "What you need to do first",
	"coming-early": "Try it early"
};
const english = {
	tag: "en",
	direction: "ltr",
	months: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December"
	],
	date: "{day} {month} {year}",
	texts,
	sections: {}
};

// src/page/words.ts
/** The languages that Waybill brings beside English, each loaded when it is asked for. */
const languages = {
	ar: () => Promise.resolve().then(() => require("../page/words/ar.js")),
	de: () => Promise.resolve().then(() => require("../page/words/de.js")),
	es: () => Promise.resolve().then(() => require("../page/words/es.js")),
	fr: () => Promise.resolve().then(() => require("../page/words/fr.js")),
	he: () => Promise.resolve().then(() => require("../page/words/he.js")),
	it: () => Promise.resolve().then(() => require("../page/words/it.js")),
	ja: () => Promise.resolve().then(() => require("../page/words/ja.js")),
	nl: () => Promise.resolve().then(() => require("../page/words/nl.js")),
	pt: () => Promise.resolve().then(() => require("../page/words/pt.js")),
	zh: () => Promise.resolve().then(() => require("../page/words/zh.js"))
};
/** The languages that a site can have without words of one's own. */
const languageTags = ["en", ...Object.keys(languages)].toSorted();
/**
* The language that Waybill brings for a tag, null where it brings none: by the tag, then by its first part (`de-AT` by
* `de`), as long as both are written the same way (`ar-Latn` is none).
*/
async function builtInLanguage(tag) {
	const [first = ""] = tag.toLowerCase().split("-");
	const load = Object.hasOwn(languages, first) ? languages[first] : void 0;
	const found = first === "en" ? english : load === void 0 ? null : (await load()).language;
	return found?.direction === directionOf(tag) ? found : null;
}
/**
* The language of a site with the words that are configured in their places. One that nobody knows is English with that
* tag and the direction of its own script.
*
* A configured text stands for all forms of a text that counts; `changes.one` and its kin then stand for single forms, and
* `section.features` for the title of a section.
*/
async function openLanguage(tag, configured) {
	const language = await builtInLanguage(tag) ?? {
		...english,
		direction: directionOf(tag)
	};
	const texts = { ...language.texts };
	const sections = { ...language.sections };
	const titles = new Map(sectionTitles.map((title) => [sectionKey(title), title]));
	for (const [key, text] of Object.entries(configured)) {
		const title = titles.get(key);
		if (title !== void 0) sections[title] = text;
		else if (!key.includes(".")) texts[key] = text;
	}
	for (const [key, text] of Object.entries(configured)) {
		const [whole = "", form] = key.split(".");
		const wording = form === void 0 || titles.has(key) ? void 0 : texts[whole];
		if (form === void 0 || wording === void 0) continue;
		texts[whole] = {
			...typeof wording === "string" ? { other: wording } : wording,
			[form]: text
		};
	}
	return {
		...language,
		tag,
		texts,
		sections
	};
}
/** A text with its parts filled in; one that counts takes its form from `count`. */
function say({ tag, texts }, key, values = {}) {
	const wording = texts[key];
	return (typeof wording === "string" ? wording : wording[rulesOf(tag).select(Number(values["count"]))] ?? wording.other).replace(/\{(\w+)\}/g, (part, name) => String(values[name] ?? part));
}
const rules = /* @__PURE__ */ new Map();
/** How a language counts; the same for one tag, so it is worked out once. */
function rulesOf(tag) {
	const known = rules.get(tag);
	if (known) return known;
	const made = new Intl.PluralRules(Intl.getCanonicalLocales(tag));
	rules.set(tag, made);
	return made;
}
/**
* `21 November 2026` for an RFC 3339 timestamp: the day as its own offset has it. Written here and not by `Intl`,
* whose words change with the ICU data of the machine. What is no timestamp comes back as it is.
*/
function dayInWords({ months, date, firstDay = "1" }, timestamp) {
	const [, year = "", month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(timestamp) ?? [];
	const name = months[Number(month) - 1];
	return name === void 0 ? timestamp : date.replace("{day}", day === "01" ? firstDay : String(Number(day))).replace("{month}", name).replace("{year}", year);
}
/** The title of a section in the language of the site. */
function titleIn({ sections }, title) {
	return Object.hasOwn(sections, title) ? sections[title] ?? title : title;
}

// src/page/word-fault.ts
const forms = [
	"zero",
	"one",
	"two",
	"few",
	"many",
	"other"
];
const titleKeys = sectionTitles.map(sectionKey);
/**
* Why a word of `page.words` cannot be used in a language, or null; the message reads on after the key. Its key must be
* known, and what English fills in must be filled in: all of it, and nothing else. Only a form that stands for a single
* number may leave `{count}` out.
*/
function wordFault(key, text, tag) {
	if (text.trim() === "") return "is empty.";
	if (titleKeys.includes(key)) return strangePart(text, []);
	const [whole = "", form, ...more] = key.split(".");
	const wording = Object.hasOwn(english.texts, whole) ? english.texts[whole] : null;
	if (wording === null || more.length > 0) return unknownKey(key);
	return form === void 0 ? textFault(text, wording) : formFault(form, {
		text,
		wording,
		tag
	});
}
function unknownKey(key) {
	const keys = Object.keys(english.texts);
	const [whole = "", form] = key.split(".");
	const meant = require_cli_program_ts.suggest(key, [...titleKeys, ...keys]) ?? require_cli_program_ts.suggest(whole, keys);
	const full = meant === null || meant.includes(".") || !isForm(form) ? meant : `${meant}.${form}`;
	return `is none of the words of the page. ${full === null ? "docs/page.md, \"Words of your own\", says where they all are." : `Did you mean ${full}?`}`;
}
function formFault(form, { text, wording, tag }) {
	if (typeof wording === "string") return "has no forms: the text does not count.";
	const used = rulesOf(tag).resolvedOptions().pluralCategories;
	const known = forms.filter((one) => used.includes(one));
	const found = known.find((one) => one === form);
	if (found === void 0) return `is no form in which the language counts. ${known.length > 1 ? "Its forms are" : "Its form is"}: ${known.join(", ")}.`;
	return textFault(text, wording, standsForOneNumber(tag, found) ? ["{count}"] : []);
}
function textFault(text, wording, free = []) {
	const whole = typeof wording === "string" ? wording : wording.other;
	const parts = partsOf$1(whole);
	const missing = parts.find((part) => !free.includes(part) && !text.includes(part));
	return missing === void 0 ? strangePart(text, parts) : `must have ${missing} in it, as in "${whole}".`;
}
/** A part that nothing fills in would be printed with its braces. */
function strangePart(text, known) {
	const strange = partsOf$1(text).find((part) => !known.includes(part));
	return strange === void 0 ? null : `has ${strange} in it, which nothing fills in.`;
}
function partsOf$1(text) {
	return text.match(/\{\w+\}/g) ?? [];
}
function isForm(form) {
	return forms.some((one) => one === form);
}
/** Numbers that tell the forms of a language apart: all up to two hundred, and some large ones. */
const numbers = [
	...Array.from({ length: 202 }, (_, number) => number),
	1e3,
	1001,
	1e6
];
function standsForOneNumber(tag, form) {
	const rules = rulesOf(tag);
	return numbers.filter((number) => rules.select(number) === form).length === 1;
}

// src/journeys/page-look.ts
/** The most that a picture or a style sheet may have, in bytes. */
const largest = 1048576;
/**
* What a site looks like by its configuration: reads the logo, the icon, the style sheet and the partials, whose paths are
* relative to `home`, the folder of `waybill.yml`, and checks the words in place of Waybill's. `placeOf` tells where the
* configuration says what.
*
* Throws all that is wrong at once: CONFIG_INVALID for a file that is not there, larger than 1 MiB or not what its name says,
* for a word or a partial that the site does not have; TEMPLATE_INVALID, with its own file and line, for a partial that
* cannot be compiled.
*/
async function openLook(files, home, { page }, placeOf = () => ({ file: "waybill.yml" })) {
	const errors = wordErrors(page, placeOf);
	const collected = async (value, instead) => {
		try {
			return await value;
		} catch (error) {
			if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
			errors.push(error);
			return instead;
		}
	};
	const read = (file, key) => readFile({
		files,
		home
	}, {
		file,
		key: ["page", ...key].join("."),
		at: placeOf(["page", ...key])
	});
	const logo = await collected(imageOf$1("logo", page, read), null);
	const icon = await collected(imageOf$1("icon", page, read), null);
	const css = page.css === void 0 ? "" : await collected(textOf(page.css, ["css"], read), "");
	const partials = {};
	for (const [name, file] of Object.entries(page.templates)) {
		const part = await collected(partialOf(name, file, {
			read,
			placeOf
		}), null);
		if (part !== null) partials[name] = part;
	}
	if (errors.length > 0) throw errors.length === 1 ? errors[0] : new require_cli_ahead_ts.WaybillErrors(errors);
	return {
		logo,
		icon,
		css: `${colorRules(page.colors)}${css === "" ? "" : `\n${css}`}`,
		links: page.links,
		footer: page.footer ?? null,
		partials,
		warnings: [
			...await languageWarnings(page),
			...colorWarnings(page.colors),
			...page.css === void 0 ? [] : styleSheetWarnings(css, page.css)
		]
	};
}
function wordErrors({ words, language }, placeOf) {
	return Object.entries(words).flatMap(([key, text]) => {
		const fault = wordFault(key, text, language);
		return fault === null ? [] : [new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `page.words.${key} ${fault}`, { at: placeOf([
			"page",
			"words",
			key
		]) })];
	});
}
/** English words on a page that says it is in another language are read out in that language's sounds. */
async function languageWarnings({ language, words }) {
	if (await builtInLanguage(language) !== null) return [];
	const own = new Set(Object.keys(words).map((key) => key.split(".")[0]));
	const keys = Object.keys(english.texts);
	const missing = keys.filter((key) => !own.has(key)).length;
	return missing === 0 ? [] : [`page.language is ${language}, in which Waybill has no words, and page.words leaves out ${missing} of ${keys.length}: those stay English. Waybill has ${languageTags.join(", ")}.`];
}
async function readFile({ files, home }, asked) {
	const bytes = await files.read(`${home}/${asked.file}`);
	if (bytes === null) throw invalid(asked, "is not there.", "Its path starts at the folder of waybill.yml.");
	if (bytes.length > largest) throw invalid(asked, `has ${bytes.length} bytes; the most is ${largest} (1 MiB).`, "Every reader loads it: a few kilobytes are plenty.");
	return {
		...asked,
		bytes
	};
}
function invalid({ file, key, at }, what, hint) {
	return new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `${key} names ${file}, which ${what}`, {
		at,
		hint
	});
}
/** A picture under a name of ours: whatever theirs is, it is a safe path, and stays the same when the file moves. */
async function imageOf$1(name, page, read) {
	const file = page[name];
	if (file === void 0) return null;
	const asked = await read(file, [name]);
	const promised = promisedKind(file);
	const kind = imageKind(asked.bytes);
	const endings = `The site can show: ${imageKinds.join(", ")}.`;
	if (kind === null) throw invalid(asked, "is no picture that a site can show.", endings);
	if (promised !== kind) throw invalid(asked, `holds another kind of picture than its name says: ${kind}.`, promised === null ? endings : `Call it ${file.replace(/[^.]*$/, kind)}, or bring a ${promised}.`);
	return {
		path: `${name}.${kind}`,
		bytes: asked.bytes
	};
}
async function textOf(file, key, read) {
	const asked = await read(file, key);
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(asked.bytes);
		return text === "" || text.endsWith("\n") ? text : `${text}\n`;
	} catch (cause) {
		if (!(cause instanceof TypeError)) throw cause;
		throw invalid(asked, "is not UTF-8.", "Convert it once: iconv -f windows-1252 -t utf-8");
	}
}
async function partialOf(name, file, { read, placeOf }) {
	if (!partialNames.includes(name)) {
		const meant = require_cli_program_ts.suggest(name, partialNames);
		throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `page.templates.${name} is no partial of the page.`, {
			at: placeOf([
				"page",
				"templates",
				name
			]),
			hint: `${meant === null ? "" : `Did you mean ${meant}? `}There are: ${partialNames.join(", ")}.`
		});
	}
	const text = await textOf(file, ["templates", name], read);
	return require_markdown.compileOwn({
		file,
		text
	}, partialNames);
}

// src/page/site-input.ts
/** Waybill's own look. */
const plainLook = {
	logo: null,
	icon: null,
	css: "",
	links: [],
	footer: null,
	partials: {},
	warnings: []
};

// src/page/archive.ts
/** How many releases the index shows whole, an archive page lists, and the feed carries. */
const pageSize = 50;
/** Cuts what is older than the newest fifty into pages, newest page first. `items` come newest first. */
function archivePages(items) {
	const pages = [];
	for (let end = items.length; end > 50; end -= 50) pages.push({
		number: pages.length + 1,
		items: items.slice(Math.max(50, end - 50), end)
	});
	return pages.toReversed();
}

// src/page/feed-links.ts
const kinds$1 = [
	{
		file: "atom.xml",
		type: "application/atom+xml",
		label: "Atom"
	},
	{
		file: "rss.xml",
		type: "application/rss+xml",
		label: "RSS"
	},
	{
		file: "feed.json",
		type: "application/feed+json",
		label: "JSON Feed"
	}
];
/** The feeds in a folder of the site: '' for those of the whole site, else it ends with a slash. */
function feedLinks(folder, title) {
	return kinds$1.map(({ file, type, label }) => ({
		type,
		title,
		label,
		href: `${folder}${file}`
	}));
}
/** The feeds of one package of a site, which every page about it links to. */
function packageFeedLinks({ folder, name }, { title }) {
	return feedLinks(folder, `${name} \u00b7 ${title}`);
}

// src/page/icon.ts
/** The icon of a site that has none of its own: three lines of a list, the newest with a dot. */
const defaultIcon = {
	path: "icon.svg",
	content: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="8" fill="#0f4fa8"/>
<g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round">
<path d="M8 9.5h.01" stroke-width="5"/>
<path d="M14 9.5h10M8 16h16M8 22.5h11"/>
</g>
</svg>
`
};

// src/page/phrase.ts
/** A text cut where `{name}` stands in it. What has no such place is all before it. */
function phrase(language, key, name, values = {}) {
	const place = `{${name}}`;
	const text = say(language, key, {
		...values,
		[name]: place
	});
	const at = text.indexOf(place);
	return at < 0 ? {
		before: text,
		after: ""
	} : {
		before: text.slice(0, at),
		after: text.slice(at + place.length)
	};
}

// src/page/frame.ts
/** Prepares what every page has in common. Throws CONFIG_INVALID for a base URL that is none. */
function openSite(input, places) {
	const { notes, title, description, repositoryUrl, language, look } = input;
	const repository = repositoryUrl === null ? null : require_shared.webAddress(repositoryUrl);
	const baseUrl = input.baseUrl === null ? null : normalBaseUrl(input.baseUrl);
	return {
		title,
		description,
		baseUrl,
		repositoryUrl: repository,
		forge: notes.repository.forge,
		links: require_shared.textLinks({
			...notes.repository,
			url: repository
		}),
		language,
		look,
		places: places.map(({ word, folder }) => ({
			label: say(language, word),
			href: linkTo(folder, { baseUrl })
		})),
		feeds: feedLinks("", title),
		icon: iconOf(look),
		drawnUp: phrase(language, repository === null ? "drawn-up-alone" : "drawn-up", "repository")
	};
}
function iconOf({ icon }) {
	const path = icon?.path ?? defaultIcon.path;
	return {
		path,
		type: path.endsWith(".svg") ? "image/svg+xml" : null
	};
}
function normalBaseUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", "The base URL of the page is no plain http or https address.", { hint: "Write it as page.base-url: https://acme.example/changelog, without a query or a password." });
	return url.href.replace(/\/*$/, "/");
}
/**
* The link to a folder of the site from its root. With a base URL it names the folder, as a server wants it; without one
* it ends in `index.html`, so the site can be opened from a disk.
*/
function linkTo(folder, { baseUrl }) {
	return baseUrl === null ? `${folder}index.html` : folder;
}
/** One page of the site, in a folder that ends with a slash, or the index (''). Throws TEMPLATE_INVALID. */
function pageFile(site, template, folder, content) {
	const root = "../".repeat(folder.split("/").length - 1);
	const here = linkTo(folder, site);
	const hasMenu = site.places.length + site.look.links.length > 0;
	return {
		path: `${folder}index.html`,
		content: template({
			site,
			words: site.language.texts,
			root,
			home: `${root}${linkTo("", site)}` || "./",
			canonical: site.baseUrl === null ? null : `${site.baseUrl}${folder}`,
			documentTitle: content.name === null ? site.title : `${content.name} \u00b7 ${site.title}`,
			menu: site.places.map((place) => ({
				...place,
				current: place.href === here
			})),
			hasMenu,
			hasBar: hasMenu || content.name !== null || site.look.logo !== null,
			trail: [],
			published: null,
			scripts: [],
			feeds: [],
			data: null,
			...content
		})
	};
}

// src/page/archive-page.ts
/** The parts of the archive of a page, newest first. None where that page has all releases. */
function archiveParts(site, { folder: base, package: name, views }) {
	const span = (from = "", to = "") => from === to ? from : say(site.language, "from-to", {
		from,
		to
	});
	const areMixed = name === null && new Set(views.map((view) => view.package)).size > 1;
	const called = (view) => areMixed ? view?.day.words : view?.version;
	const year = (view) => view?.day.datetime.slice(0, 4);
	return archivePages(views).map(({ number, items }) => {
		const folder = `${base}archive/${number}/`;
		const [newest, oldest] = [items[0], items.at(-1)];
		return {
			folder,
			href: linkTo(folder, site),
			label: span(called(oldest), called(newest)),
			oldest: called(oldest) ?? "",
			years: span(year(oldest), year(newest)),
			items
		};
	});
}
/** The pages of an archive, each with the way to the next. Throws TEMPLATE_INVALID. */
function* composeArchive(site, { archive: template }, listed) {
	const parts = archiveParts(site, listed);
	const name = listed.package;
	for (const [index, part] of parts.entries()) yield pageFile(site, template, part.folder, {
		name: name === null ? part.label : `${name} ${part.label}`,
		description: say(site.language, "archive-description", {
			releases: name === null ? part.label : `${name} ${part.label}`,
			years: part.years
		}),
		trail: listed.trail,
		feeds: name === null ? [] : packageFeedLinks({
			folder: listed.folder,
			name
		}, site),
		package: name,
		part,
		newestHref: linkTo(listed.folder, site),
		newer: parts[index - 1] ?? null,
		older: parts[index + 1] ?? null
	});
}

// templates/page/coming.html.hbs
var coming_html_default = {
	"0": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<header class=\"lead ahead\">\n<h1>" + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "words"), "coming-title", "3:6"), "{{words.coming-title}} at line 3")) != null ? stack1 : "") + "</h1>\n<p class=\"quiet\">" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "shipments", "4:23"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0, blockParams, depths),
			"inverse": container.program(2, data, 0, blockParams, depths),
			"data": data
		})) != null ? stack1 : "") + "</p>\n</header>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "shipments", "6:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "words"), "coming-lead", "4:36"), "{{words.coming-lead}} at line 4")) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "words"), "coming-nothing", "4:65"), "{{words.coming-nothing}} at line 4")) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<article class=\"shipment\">\n<header>\n<p class=\"facts\"><span>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "to"), "before", "9:25"), "{{to.before}} at line 9")) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias2.safely(alias1(depth0, "environment", "9:43"), "{{environment}} at line 9")) != null ? stack1 : "") + "</bdi>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "to"), "after", "9:64"), "{{to.after}} at line 9")) != null ? stack1 : "") + "</span> <time datetime=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "announced"), "datetime", "9:100"), "{{announced.datetime}} at line 9")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(depth0, "announcedInWords", "9:124"), "{{announcedInWords}} at line 9")) != null ? stack1 : "") + "</time></p>\n<h2><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "name", "10:11"), "{{name}} at line 10")) != null ? stack1 : "") + "</bdi></h2>\n<dl>\n<dt>" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "coming-expected", "12:6"), "{{@root.words.coming-expected}} at line 12")) != null ? stack1 : "") + "</dt>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "expected", "13:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0, blockParams, depths),
			"inverse": container.program(6, data, 0, blockParams, depths),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "earlyAccess", "18:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</dl>\n</header>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "hasToDo", "24:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "highlights", "51:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "sections"), depth0, {
			"name": "sections",
			"hash": {
				"full": false,
				"level": "h3"
			},
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</article>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<dd><time datetime=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "expected"), "datetime", "14:22"), "{{expected.datetime}} at line 14")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "expected"), "words", "14:45"), "{{expected.words}} at line 14")) != null ? stack1 : "") + "</time>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "expected"), "local", "14:74"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</dd>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " <span class=\"quiet\">(" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "expected"), "local", "14:114"), "{{expected.local}} at line 14")) != null ? stack1 : "") + ")</span>";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<dd>" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "coming-undated", "16:6"), "{{@root.words.coming-undated}} at line 16")) != null ? stack1 : "") + "</dd>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<dt>" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "coming-early", "19:6"), "{{@root.words.coming-early}} at line 19")) != null ? stack1 : "") + "</dt>\n<dd><bdi>" + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "earlyAccess", "20:18"), alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", "20:30")), "{{inline}} at line 20")) != null ? stack1 : "") + "</bdi></dd>\n";
	},
	"8": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"notice action\">\n<h3>" + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "coming-do-first", "26:6"), "{{@root.words.coming-do-first}} at line 26")) != null ? stack1 : "") + "</h3>\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "breaking", "27:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "upgrade", "38:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"9": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return "<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "breaking", "29:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"10": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return "<li>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "paragraphs", "31:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(11, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"11": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "32:9"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", "32:111")), "{{inline}} at line 32")) != null ? stack1 : "") + "</bdi></p>\n";
	},
	"12": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depths[1], "scope", "32:23"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"13": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return "<b class=\"scope\"><bdi>" + ((stack1 = container.own.safely(container.strict(depths[1], "scope", "32:57"), "{{../scope}} at line 32")) != null ? stack1 : "") + "</bdi></b> ";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<ol>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "upgrade", "40:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ol>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "paragraphs", "42:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p><bdi>" + ((stack1 = alias1.safely(alias1.inline(depth0, container.strict(lookupProperty(lookupProperty(data, "root"), "site"), "links", "43:22")), "{{inline}} at line 43")) != null ? stack1 : "") + "</bdi></p>\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"highlights\">\n<h3>" + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "highlights", "53:6"), "{{@root.words.highlights}} at line 53")) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "highlights", "55:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</section>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "paragraphs", "57:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p><bdi>" + ((stack1 = alias1.safely(alias1.inline(depth0, container.strict(lookupProperty(lookupProperty(data, "root"), "site"), "links", "58:22")), "{{inline}} at line 58")) != null ? stack1 : "") + "</bdi></p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true,
	"useDepths": true
};

// src/page/change-view.ts
/** What a filter can ask for, in the order in which it offers them. */
const tones = [
	"new",
	"fixed",
	"faster",
	"safer"
];
const toneOfType = /* @__PURE__ */ new Map([
	["feat", "new"],
	["fix", "fixed"],
	["perf", "faster"],
	["security", "safer"]
]);
/** The sections of a release, their titles in the site's language where it knows them. */
function sectionViews(sections, language, links) {
	const taken = /* @__PURE__ */ new Set();
	return sections.map((section, index) => ({
		id: sectionId(section, index, taken),
		type: section.type,
		title: titleIn(language, section.title),
		tone: toneOfType.get(section.type) ?? "other",
		changes: section.changes.map((change) => changeView(change, language, links))
	}));
}
/** By its type where that makes an id, since sections come and go between releases; never one twice. */
function sectionId({ type }, index, taken) {
	const named = `s-${type}`;
	const id = /^[A-Za-z][\w-]{0,60}$/.test(type) && !taken.has(named) ? named : `s-${index + 1}`;
	taken.add(id);
	return id;
}
function changeView(change, language, links) {
	const [words = change.description, ...more] = paragraphs(change.words ?? "");
	const said = [words, ...more].join("\n");
	return {
		id: change.id,
		scope: change.scope,
		description: words,
		more,
		breaking: change.breaking,
		references: change.references.filter(({ issue }) => !namesIssue(said, issue)).map(({ issue, action }) => ({
			action,
			...issueLink(issue, links)
		})),
		people: change.people.map((person) => person.name).join(say(language, "list-separator")),
		commit: {
			oid: change.commit,
			url: links && links.commit(change.commit)
		}
	};
}
function namesIssue(text, issue) {
	const at = text.indexOf(`#${issue}`);
	return at >= 0 && !/^\d/.test(text.slice(at + issue.length + 1));
}
function issueLink(issue, links) {
	if (!/^\d+$/.test(issue)) return {
		label: issue,
		url: null
	};
	return {
		label: `#${issue}`,
		url: links?.issue?.replace("{number}", issue) ?? null
	};
}
/** Blank lines part paragraphs; the other line ends are only where the author's editor wrapped. */
function paragraphs(text) {
	return text.split(/\r?\n/).reduce((blocks, line) => {
		if (line.trim() === "") blocks.push([]);
		else blocks.at(-1)?.push(line.trim());
		return blocks;
	}, [[]]).filter((lines) => lines.length > 0).map((lines) => lines.join(" "));
}
/**
* The first `limit` changes for a page that shows many releases: a few of each section, so that a long one hides no other,
* and the rest in reading order.
*/
function leadingSections(sections, limit) {
	const few = 2;
	let room = limit;
	let kept = sections.reduce((sum, { changes }) => sum + Math.min(few, changes.length), 0);
	return sections.flatMap((section) => {
		const { length } = section.changes;
		kept -= Math.min(few, length);
		const share = Math.min(length, room, Math.max(few, room - kept));
		room -= share;
		return share === 0 ? [] : [{
			...section,
			changes: section.changes.slice(0, share)
		}];
	});
}

// src/page/day.ts
function dayOf(language, timestamp) {
	return {
		datetime: timestamp,
		words: dayInWords(language, timestamp)
	};
}

// src/page/moment.ts
/** What is no timestamp is shown as it is. */
function momentOf(language, timestamp) {
	const time = Date.parse(timestamp);
	if (Number.isNaN(time)) return {
		datetime: timestamp,
		words: timestamp
	};
	const utc = new Date(time).toISOString();
	return {
		datetime: timestamp,
		words: say(language, "moment", {
			date: dayInWords(language, utc),
			time: utc.slice(11, 16)
		})
	};
}

// src/page/coming-view.ts
function comingView(language, coming) {
	const { release, environment, announcedAt, expected, earlyAccess } = coming;
	const version = release.version ?? say(language, "unreleased");
	const announced = dayOf(language, announcedAt);
	const told = (one) => ({ paragraphs: paragraphs(one.text) });
	const breaking = release.breaking.map((one) => ({
		scope: one.scope,
		...told(one)
	}));
	const upgrade = (release.upgrade ?? []).map(told);
	return {
		name: release.package === void 0 ? version : `${release.package} ${version}`,
		environment,
		to: phrase(language, "coming-to", "environment"),
		announced,
		announcedInWords: say(language, "coming-announced", { date: announced.words }),
		expected: expected && expectedView(language, expected),
		earlyAccess,
		highlights: (release.highlights ?? []).map(told),
		breaking,
		upgrade,
		hasToDo: breaking.length + upgrade.length > 0,
		sections: sectionViews(release.sections, language, null)
	};
}
function expectedView(language, { start, end }) {
	const [from, to] = [inUtc(start), end === null ? null : inUtc(end)];
	const isOneDay = to !== null && sameDay(from, to);
	return {
		datetime: start,
		words: spanOf(language, momentOf(language, from).words, to && (isOneDay ? `${clockOf(to)} UTC` : momentOf(language, to).words)),
		local: offsetOf(start) === "UTC" && (end === null || offsetOf(end) === "UTC") ? null : localOf(language, start, end)
	};
}
/** `10:00 UTC+01:00 to 12:00 UTC+01:00`; with the day where it is another than what is read before it. */
function localOf(language, start, end) {
	const on = (timestamp, read) => {
		return `${sameDay(timestamp, read) ? "" : `${dayInWords(language, timestamp)}, `}${clockOf(timestamp)} ${offsetOf(timestamp)}`;
	};
	return spanOf(language, on(start, inUtc(start)), end && on(end, start));
}
function sameDay(one, other) {
	return one.slice(0, 10) === other.slice(0, 10);
}
function spanOf(language, start, end) {
	return end === null ? start : say(language, "coming-span", {
		start,
		end
	});
}
/** What is no timestamp stays as it is. */
function inUtc(timestamp) {
	const time = Date.parse(timestamp);
	return Number.isNaN(time) ? timestamp : new Date(time).toISOString();
}
function clockOf(timestamp) {
	return timestamp.slice(11, 16);
}
function offsetOf(timestamp) {
	const offset = /[+-]\d\d:\d\d$/.exec(timestamp)?.[0];
	return offset === void 0 ? "UTC" : `UTC${offset}`;
}

// src/page/compose-coming.ts
/**
* What is coming, `coming/index.html`: also where nothing is, so that readers who keep the link find an answer. It is in no
* feed. Throws TEMPLATE_INVALID for a template that cannot be rendered.
*/
function* composeComing(site, coming) {
	const { language, look } = site;
	yield pageFile(site, openPage(look, "coming.html.hbs", coming_html_default), "coming/", {
		name: say(language, "coming-title"),
		description: say(language, "coming-description"),
		shipments: coming.map((one) => comingView(language, one))
	});
}

// templates/page/atom.xml.hbs
var atom_xml_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<subtitle>" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "feed"), "description", "6:12"), "{{feed.description}} at line 6")) != null ? stack1 : "") + "</subtitle>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<link rel=\"self\" type=\"application/atom+xml\" href=\"" + ((stack1 = container.own.safely(container.strict(depth0, "self", "12:53"), "{{self}} at line 12")) != null ? stack1 : "") + "\"/>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<icon>" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "feed"), "icon", "16:8"), "{{feed.icon}} at line 16")) != null ? stack1 : "") + "</icon>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<logo>" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "feed"), "logo", "19:8"), "{{feed.logo}} at line 19")) != null ? stack1 : "") + "</logo>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<entry>\n<id>" + ((stack1 = alias2.safely(alias1(depth0, "id", "23:6"), "{{id}} at line 23")) != null ? stack1 : "") + "</id>\n<title>" + ((stack1 = alias2.safely(alias1(depth0, "title", "24:9"), "{{title}} at line 24")) != null ? stack1 : "") + "</title>\n<published>" + ((stack1 = alias2.safely(alias1(depth0, "published", "25:13"), "{{published}} at line 25")) != null ? stack1 : "") + "</published>\n<updated>" + ((stack1 = alias2.safely(alias1(depth0, "updated", "26:11"), "{{updated}} at line 26")) != null ? stack1 : "") + "</updated>\n" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "href", "27:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<summary>" + ((stack1 = alias2.safely(alias1(depth0, "summary", "30:11"), "{{summary}} at line 30")) != null ? stack1 : "") + "</summary>\n<content type=\"html\">" + ((stack1 = alias2.safely(alias1(depth0, "html", "31:23"), "{{html}} at line 31")) != null ? stack1 : "") + "</content>\n</entry>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<link rel=\"alternate\" type=\"text/html\" href=\"" + ((stack1 = container.own.safely(container.strict(depth0, "href", "28:47"), "{{href}} at line 28")) != null ? stack1 : "") + "\"/>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "feed"), "language", "2:54"), "{{feed.language}} at line 2")) != null ? stack1 : "") + "\">\n<id>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "feed"), "id", "3:6"), "{{feed.id}} at line 3")) != null ? stack1 : "") + "</id>\n<title>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "feed"), "title", "4:9"), "{{feed.title}} at line 4")) != null ? stack1 : "") + "</title>\n" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "feed"), "description", "5:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<updated>" + ((stack1 = alias2.safely(alias1(depth0, "updated", "8:11"), "{{updated}} at line 8")) != null ? stack1 : "") + "</updated>\n<author><name>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "feed"), "author", "9:16"), "{{feed.author}} at line 9")) != null ? stack1 : "") + "</name></author>\n<generator>Waybill</generator>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "self", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<link rel=\"alternate\" type=\"text/html\" href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "feed"), "home", "14:47"), "{{feed.home}} at line 14")) != null ? stack1 : "") + "\"/>\n" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "feed"), "icon", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "feed"), "logo", "18:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(lookupProperty(depth0, "feed"), "entries", "21:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</feed>\n";
	},
	"useData": true
};

// src/page/feed-memory.ts
/** A feed that never was. */
const nothingRemembered = /* @__PURE__ */ new Map();
/**
* Reads what a JSON feed remembers: of each entry `date_modified`, and `content` of the extension `_waybill`. A text that
* is no such feed, or null, remembers nothing; an entry that is damaged is left out. It never throws: the file is on a
* disk where anybody may have written, and all that hangs on it is a date.
*/
function recall(text) {
	const told = /* @__PURE__ */ new Map();
	for (const item of itemsOf(text)) {
		const { id, date_modified: modified, _waybill: own } = objectOf(item);
		const { content } = objectOf(own);
		if (typeof id === "string" && isTimestamp(modified) && isDigest(content)) told.set(id, {
			content,
			modified
		});
	}
	return told;
}
/** Several memories as one; where two know an entry, the one that changed last. */
function together(memories) {
	const all = /* @__PURE__ */ new Map();
	for (const memory of memories) for (const [id, told] of memory) {
		const known = all.get(id);
		if (known === void 0 || isAfter(told.modified, known.modified)) all.set(id, told);
	}
	return all;
}
/**
* When an entry was updated (RFC 4287, 4.2.15): as long as its content is what the feed had before, the date that it had
* before. Another content is updated `now`, and never before it was the last time. One that nobody remembers is as old
* as it says (`first`).
*
* `own` is what the feed itself said before; `others` what its site's other feeds did, for a feed that is new or that a
* build which was interrupted did not get to.
*/
function updatedAt(entry, memory, now) {
	const own = memory.own.get(entry.id);
	if (own?.content === entry.content) return own.modified;
	const other = memory.others.get(entry.id);
	if (other?.content === entry.content && (!own || isAfter(other.modified, own.modified))) return other.modified;
	const before = own ?? other;
	return before === void 0 ? entry.first : later(before.modified, now);
}
/** The later of two timestamps, as it was written; the first where they are the same moment. */
function later(one, other) {
	return isAfter(other, one) ? other : one;
}
function isAfter(one, other) {
	return Date.parse(one) > Date.parse(other);
}
function itemsOf(text) {
	if (text === null) return [];
	try {
		const { version, items } = objectOf(JSON.parse(text));
		return typeof version === "string" && version.startsWith("https://jsonfeed.org/version/") && Array.isArray(items) ? items : [];
	} catch {
		return [];
	}
}
function objectOf(value) {
	return typeof value === "object" && value !== null ? { ...value } : {};
}
function isTimestamp(value) {
	return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
}
function isDigest(value) {
	return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

// src/page/feed.ts
/** A feed of these entries. Its links are absolute where the site's address is known. */
function feedOf(site, id, subject, entries) {
	const { baseUrl, look } = site;
	const { folder, name } = subject;
	const page = linkTo(subject.page, site);
	const absolute = (path) => baseUrl === null || path === void 0 ? null : `${baseUrl}${path}`;
	return {
		id: `${id}${folder.slice(0, -1)}`,
		title: plainText(name === null ? site.title : `${name} \u00b7 ${site.title}`),
		description: site.description === null ? null : plainText(site.description),
		author: plainText(site.title),
		language: site.language.tag,
		place: absolute(folder),
		home: addressFrom(site, folder, page),
		website: absolute(page) ?? site.repositoryUrl,
		icon: absolute(look.icon?.path),
		logo: absolute(look.logo?.path),
		entries
	};
}
/** A path from the site's root as a link in a feed of that folder. */
function addressFrom({ baseUrl }, folder, path) {
	return baseUrl === null ? `${"../".repeat(folder.split("/").length - 1)}${path}` : `${baseUrl}${path}`;
}
/** When the newest of its entries was updated; null without any. */
function updatedOf({ entries }) {
	const [first, ...rest] = entries.map((entry) => entry.updated);
	return first === void 0 ? null : rest.reduce(later, first);
}
/**
* What the ids of a site's feeds and entries begin with: what is configured, else a `tag:` URI (RFC 4151) of the site's
* host, else the repository's, else the reserved name `invalid`. It holds neither title nor date nor template, so a
* reader never sees a release twice.
*/
function idPrefix({ baseUrl, repositoryUrl }, id) {
	if (id !== null) return /[/:#?=]$/.test(id) ? id : `${id}/`;
	const place = baseUrl ?? repositoryUrl;
	if (place === null) return "tag:changelog.invalid,2026:/";
	const { hostname, pathname } = new URL(place);
	return `tag:${hostname.replace(/[^a-z0-9.-]/g, "-").replace(/^-+|-+$/g, "")},2026:${pathname.replace(/\/*$/, "/")}`;
}
/** Text that every reader shows as it is: controls and what turns text around are visible, half a character is none. */
function plainText(text) {
	return wellFormed(require_markdown.visible(text));
}
/** Without what XML 1.0 cannot hold in any form: two noncharacters, and half a surrogate pair, which is no character. */
function wellFormed(text) {
	return text.replace(/[\uFFFE\uFFFF\p{Surrogate}]/gu, "\ufffd");
}

// src/page/atom.ts
/**
* Writes Atom (RFC 4287). Links are absolute where the feed has an address, which it then names itself by; else they are
* relative to the feed, which RFC 3986 section 5.1.3 resolves against where it was found.
*
* A feed without an entry has no date to tell and must have one: it was updated at the beginning of time.
*/
function atomWriter() {
	const template = require_markdown.openTemplate("xml", "page/atom.xml.hbs", atom_xml_default);
	return (feed) => template({
		feed,
		self: feed.place === null ? null : `${feed.place}atom.xml`,
		updated: updatedOf(feed) ?? "1970-01-01T00:00:00Z"
	});
}

// templates/page/entry.html.hbs
var entry_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "withdrawn", "2:6"), "{{words.withdrawn}} at line 2")) != null ? stack1 : "") + "</h3>\n<p dir=\"auto\"><strong>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "withdrawn"), "since", "3:24"), "{{withdrawn.since}} at line 3")) != null ? stack1 : "") + "</strong> " + ((stack1 = alias2.safely(alias2.inline(alias1(lookupProperty(depth0, "withdrawn"), "reason", "3:60"), alias1(lookupProperty(depth0, "site"), "links", "3:77")), "{{inline}} at line 3")) != null ? stack1 : "") + "</p>\n" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "withdrawn"), "instead", "4:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p dir=\"auto\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "withdrawn"), "instead", "5:16"), "{{withdrawn.instead}} at line 5")) != null ? stack1 : "") + "</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "words"), "highlights", "9:6"), "{{words.highlights}} at line 9")) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "highlights", "11:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "paragraphs", "13:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p dir=\"auto\">" + ((stack1 = alias1.safely(alias1.inline(depth0, container.strict(lookupProperty(lookupProperty(data, "root"), "site"), "links", "14:28")), "{{inline}} at line 14")) != null ? stack1 : "") + "</p>\n";
	},
	"5": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "words"), "what-you-need-to-do", "21:6"), "{{words.what-you-need-to-do}} at line 21")) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "breaking", "23:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"6": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return "<li>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "paragraphs", "25:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"7": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p dir=\"auto\">" + ((stack1 = helpers.if.call(alias2, alias1(data, "first", "26:20"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias3.inline(depth0, alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", "26:103")), "{{inline}} at line 26")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(data, "last", "26:127"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n";
	},
	"8": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depths[1], "scope", "26:34"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"9": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depths[1], "scope", "26:54"), "{{../scope}} at line 26")) != null ? stack1 : "") + ":</strong> ";
	},
	"10": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depths[1], "anchor", "26:140"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"11": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " <a href=\"" + ((stack1 = alias2.safely(alias2.address(alias1(depths[1], "anchor", "26:171")), "{{address}} at line 26")) != null ? stack1 : "") + "\" title=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "link-to-change", "26:193"), "{{@root.words.link-to-change}} at line 26")) != null ? stack1 : "") + "\">#</a>";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "words"), "upgrading", "33:6"), "{{words.upgrading}} at line 33")) != null ? stack1 : "") + "</h3>\n<ol>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "upgrade", "35:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ol>\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "paragraphs", "37:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p dir=\"auto\">" + ((stack1 = alias1.safely(alias1.inline(depth0, container.strict(lookupProperty(lookupProperty(data, "root"), "site"), "links", "38:28")), "{{inline}} at line 38")) != null ? stack1 : "") + "</p>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<h3>" + ((stack1 = container.own.safely(alias1(depth0, "title", "45:6"), "{{title}} at line 45")) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "changes", "47:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li dir=\"auto\">" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "48:21"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias3.inline(alias1(depth0, "description", "48:72"), alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", "48:84")), "{{inline}} at line 48")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "breaking", "48:108"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "anchor", "48:180"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "more", "49:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "48:38"), "{{scope}} at line 48")) != null ? stack1 : "") + ":</strong> ";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " <strong>(" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-mark", "48:130"), "{{@root.words.breaking-mark}} at line 48")) != null ? stack1 : "") + ")</strong>";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " <a href=\"" + ((stack1 = alias2.safely(alias2.address(alias1(depth0, "anchor", "48:208")), "{{address}} at line 48")) != null ? stack1 : "") + "\" title=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "link-to-change", "48:227"), "{{@root.words.link-to-change}} at line 48")) != null ? stack1 : "") + "\">#</a>";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p dir=\"auto\">" + ((stack1 = alias1.safely(alias1.inline(depth0, container.strict(lookupProperty(lookupProperty(data, "root"), "site"), "links", "50:28")), "{{inline}} at line 50")) != null ? stack1 : "") + "</p>\n";
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "words"), "nothing", "57:5"), "{{words.nothing}} at line 57")) != null ? stack1 : "") + "</p>\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "left"), "before", "60:5"), "{{left.before}} at line 60")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "page", "60:25"), alias1(depth0, "name", "60:30")), "{{link}} at line 60")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "left"), "after", "60:38"), "{{left.after}} at line 60")) != null ? stack1 : "") + "</p>\n";
	},
	"23": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "feed-dependencies", "63:6"), "{{words.feed-dependencies}} at line 63")) != null ? stack1 : "") + "</h3>\n<p>" + ((stack1 = alias2.safely(alias1(depth0, "dependencies", "64:5"), "{{dependencies}} at line 64")) != null ? stack1 : "") + "</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "withdrawn", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "highlights", "8:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "breaking", "20:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "upgrade", "32:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "sections", "44:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "isEmpty", "56:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(21, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "left", "59:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "dependencies", "62:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(23, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"useData": true,
	"useDepths": true
};

// src/page/shortened.ts
/** The start of a text, at most so many characters long: cut at a space where there is one, and never inside a character. */
function shortened(text, longest) {
	if (startOf(text, longest).length === text.length) return text;
	return `${startOf(text, longest - 1).replace(/(?<=.{100})\s+\S*$/su, "")}\u2026`;
}
/** The first characters of a text, as Unicode counts them. */
function startOf(text, length) {
	return Array.from(text.slice(0, 2 * length)).slice(0, length).join("");
}

// src/page/feed-entry.ts
/** How many changes an entry lists before it leads to the release's page: some readers give up on what is very long. */
const mostChanges = 200;
/** How long the line is that stands for an entry in a list. */
const longestSummary$1 = 280;
/** The template of an entry: Waybill's, or the partial `entry` that somebody brought. */
function openEntryTemplate({ partials }) {
	const own = partials["entry"];
	return own === void 0 ? require_markdown.openTemplate("html", "page/entry.html.hbs", entry_html_default) : require_markdown.openTemplate("html", own.file, own.specification);
}
/**
* What an entry says of a release: in plain text a title and a line that sums it up, in HTML the whole of it, with nothing
* that a reader would take out (RFC 4287, 8.1: readers keep little of HTML). `page` is null where the site has no page of
* this release, or nobody knows its address. Throws TEMPLATE_INVALID.
*/
function entryText(release, site, { page, template }) {
	const { language } = site;
	const name = releaseName(release);
	const sections = sectionViews(release.sections, language, null);
	const html = template({
		site,
		words: language.texts,
		name,
		...entryView$1(release, sections, site, page)
	});
	return {
		title: plainText(release.withdrawn === null ? name : `${name} \u00b7 ${say(language, "withdrawn-mark")}`),
		summary: plainText(shortened(summaryOf$2(release, sections, language), longestSummary$1)),
		html: wellFormed(html).replace(/[ \t]*\n\s*/g, " ").trim()
	};
}
/** What a release is called, with its package where there are several. */
function releaseName({ package: product, version, tag }) {
	const called = version ?? tag ?? "";
	return product === void 0 ? called : `${product} ${called}`;
}
/**
* The SHA-256 of what an entry tells, in lower-case hex: of the release's own words and marks, and not of the
* site's words, the template, the titles of sections, or its dependencies, which only the newest releases tell. A commit that was written anew with the same words is the same
* content. What is optional adds to it only where it is there, so the digest of a release outlives what later
* versions of Waybill have to tell.
*/
function contentDigest(release) {
	const { withdrawn, highlights = [], breaking, upgrade = [], sections } = release;
	const told = {
		...withdrawn && { withdrawn: [
			withdrawn.at,
			flat(withdrawn.reason),
			withdrawn.replacement
		] },
		...highlights.length > 0 && { highlights: highlights.map(({ text }) => flat(text)) },
		...breaking.length > 0 && { breaking: breaking.map(({ scope, text }) => [scope, flat(text)]) },
		...upgrade.length > 0 && { upgrade: upgrade.map(({ text }) => flat(text)) },
		sections: sections.map(({ type, changes }) => [type, changes.map(({ scope, words, description, breaking: breaks }) => [
			scope,
			flat(words ?? description),
			breaks
		])])
	};
	return (0, node_crypto.createHash)("sha256").update(JSON.stringify(told)).digest("hex");
}
/** Where a line ends is the editor's choice and tells nothing. */
function flat(text) {
	return text.replace(/\s+/g, " ").trim();
}
function entryView$1(release, sections, { language }, page) {
	const { withdrawn, breaking, highlights = [], upgrade = [] } = release;
	const anchor = (id) => anchorOf(page, id);
	const leading = leadingSections(sections, mostChanges);
	return {
		page: page?.address ?? null,
		withdrawn: withdrawn && {
			since: say(language, "withdrawn-since", { date: dayInWords(language, withdrawn.at) }),
			reason: withdrawn.reason,
			instead: withdrawn.replacement === null ? null : say(language, "use-instead", { version: withdrawn.replacement })
		},
		highlights: highlights.map(({ change, text }) => ({
			paragraphs: paragraphs(text),
			anchor: anchor(change)
		})),
		breaking: breaking.map(({ change, scope, text }) => ({
			scope,
			paragraphs: paragraphs(text),
			anchor: anchor(change)
		})),
		upgrade: upgrade.map(({ change, text }) => ({
			paragraphs: paragraphs(text),
			anchor: anchor(change)
		})),
		sections: leading.map(({ title, changes }) => ({
			title,
			changes: changes.map((change) => ({
				...change,
				anchor: anchor(change.id)
			}))
		})),
		left: leftOut(countOf(sections) - countOf(leading), language),
		dependencies: dependencyCounts(release).map(([kind, count]) => say(language, `feed-dependencies-${kind}`, { count })).join(say(language, "list-separator")),
		isEmpty: countOf(sections) === 0
	};
}
function anchorOf(page, id) {
	return page === null || id === null || !page.anchors.has(id) ? null : `${page.address}#${encodeURIComponent(id)}`;
}
function leftOut(count, language) {
	return count === 0 ? null : phrase(language, "more-changes", "release", { count });
}
function countOf(sections) {
	return sections.reduce((sum, { changes }) => sum + changes.length, 0);
}
/** That it is withdrawn and why, else the first highlight, else how much there is of what. */
function summaryOf$2({ withdrawn, highlights, breaking }, sections, language) {
	if (withdrawn) return `${say(language, "withdrawn-mark")} \u00b7 ${flat(withdrawn.reason)}`;
	const [highlight] = paragraphs(highlights?.[0]?.text ?? "");
	const counts = sections.map(({ title, changes }) => say(language, "feed-section-count", {
		section: title,
		count: changes.length
	}));
	const listed = counts.length === 0 ? say(language, "nothing") : counts.join(say(language, "list-separator"));
	return [...breaking.length > 0 ? [say(language, "needs-action")] : [], highlight ?? listed].join(" \u00b7 ");
}
const dependencyKinds = [
	"added",
	"removed",
	"upgraded",
	"downgraded"
];
function dependencyCounts({ dependencies }) {
	return dependencyKinds.flatMap((kind) => {
		const count = dependencies?.counts[kind] ?? 0;
		return count === 0 ? [] : [[kind, count]];
	});
}

// src/page/feed-subject.ts
/**
* The feeds of everything that the site shows: the site's own, then one a package where there are several. `releases` are
* those with a tag, newest first.
*/
function siteSubjects(releases) {
	const packages = packageFolders(releases);
	return [{
		folder: "",
		name: null,
		page: ""
	}, ...(packages.size > 1 ? [...packages] : []).map(([name, folder]) => ({
		folder,
		name,
		page: folder
	}))];
}
/** The feeds of packages once more, under the names that they had before; where something is there again, that stays. */
function formerSubjects(subjects, formerly) {
	const taken = new Set(subjects.map(({ folder }) => folder.toLowerCase()));
	return formerly.flatMap(({ name, now }) => {
		const folder = packageFolder(name);
		const subject = subjects.find((one) => one.name === now);
		if (subject === void 0 || taken.has(folder.toLowerCase())) return [];
		taken.add(folder.toLowerCase());
		return [{
			...subject,
			folder
		}];
	});
}
/** The feeds of audiences of their own, by name. The site has no page for one of them alone. */
function audienceSubjects(audiences) {
	const folders = audienceFolders(audiences.map(({ name }) => name));
	return new Map([...folders].map(([name, folder]) => [name, {
		folder,
		name,
		page: ""
	}]));
}
/** The JSON feed in a folder, which is also where the next build finds what this one told. */
function jsonFeedPath({ folder }) {
	return `${folder}feed.json`;
}

// src/page/json-feed.ts
/**
* Writes JSON Feed 1.1. Its addresses are absolute or not there: the format has no base for relative ones. What Waybill
* has to remember for the next build is in each item's extension `_waybill` (`feed-memory.ts` reads it): `content`, the
* SHA-256 of what the item tells, which `date_modified` is the date of.
*/
function writeJsonFeed(feed) {
	const { title, description, place, website, icon, language, author } = feed;
	const document = {
		version: "https://jsonfeed.org/version/1.1",
		title,
		...website !== null && { home_page_url: website },
		...place !== null && { feed_url: `${place}feed.json` },
		...description !== null && { description },
		...icon !== null && {
			icon,
			favicon: icon
		},
		authors: [{
			name: author,
			...website !== null && { url: website }
		}],
		language,
		items: feed.entries.map((entry) => itemOf$2(entry, place))
	};
	return `${JSON.stringify(document)}\n`;
}
function itemOf$2({ id, title, href, html, summary, published, updated, content }, place) {
	return {
		id,
		...place !== null && href !== null && { url: href },
		title,
		content_html: html,
		summary,
		date_published: published,
		date_modified: updated,
		_waybill: { content }
	};
}

// templates/page/rss.xml.hbs
var rss_xml_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<lastBuildDate>" + ((stack1 = container.own.safely(container.strict(depth0, "built", "9:17"), "{{built}} at line 9")) != null ? stack1 : "") + "</lastBuildDate>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"" + ((stack1 = container.own.safely(container.strict(depth0, "self", "13:57"), "{{self}} at line 13")) != null ? stack1 : "") + "\"/>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<image><url>" + ((stack1 = alias2.safely(alias1(depth0, "image", "16:14"), "{{image}} at line 16")) != null ? stack1 : "") + "</url><title>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "feed"), "title", "16:36"), "{{feed.title}} at line 16")) != null ? stack1 : "") + "</title><link>" + ((stack1 = alias2.safely(alias1(depth0, "link", "16:64"), "{{link}} at line 16")) != null ? stack1 : "") + "</link></image>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<item>\n<title>" + ((stack1 = alias2.safely(alias1(depth0, "title", "20:9"), "{{title}} at line 20")) != null ? stack1 : "") + "</title>\n" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "link", "21:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<guid isPermaLink=\"false\">" + ((stack1 = alias2.safely(alias1(depth0, "id", "24:28"), "{{id}} at line 24")) != null ? stack1 : "") + "</guid>\n<pubDate>" + ((stack1 = alias2.safely(alias1(depth0, "published", "25:11"), "{{published}} at line 25")) != null ? stack1 : "") + "</pubDate>\n<description>" + ((stack1 = alias2.safely(alias1(depth0, "description", "26:15"), "{{description}} at line 26")) != null ? stack1 : "") + "</description>\n<content:encoded>" + ((stack1 = alias2.safely(alias1(depth0, "html", "27:19"), "{{html}} at line 27")) != null ? stack1 : "") + "</content:encoded>\n</item>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<link>" + ((stack1 = container.own.safely(container.strict(depth0, "link", "22:8"), "{{link}} at line 22")) != null ? stack1 : "") + "</link>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n<channel>\n<title>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "feed"), "title", "4:9"), "{{feed.title}} at line 4")) != null ? stack1 : "") + "</title>\n<link>" + ((stack1 = alias2.safely(alias1(depth0, "link", "5:8"), "{{link}} at line 5")) != null ? stack1 : "") + "</link>\n<description>" + ((stack1 = alias2.safely(alias1(depth0, "description", "6:15"), "{{description}} at line 6")) != null ? stack1 : "") + "</description>\n<language>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "feed"), "language", "7:12"), "{{feed.language}} at line 7")) != null ? stack1 : "") + "</language>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "built", "8:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<generator>Waybill</generator>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "self", "12:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "image", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "items", "18:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</channel>\n</rss>\n";
	},
	"useData": true
};

// src/page/rss.ts
/**
* Writes RSS 2.0 with the full text in `content:encoded` (RSS content module 1.0) and the feed's own address by `atom:link`,
* as the RSS Advisory Board's best practices profile wants them. Addresses are absolute or not there at all, since RSS
* has no relative ones; only `link` of the channel, which must be there, is relative where nobody knows any address.
*
* Titles are plain text there and descriptions are HTML, so a description of plain text is escaped once more.
*/
function rssWriter() {
	const template = require_markdown.openTemplate("xml", "page/rss.xml.hbs", rss_xml_default);
	return (feed) => {
		const updated = updatedOf(feed);
		return template({
			feed,
			self: feed.place === null ? null : `${feed.place}rss.xml`,
			link: feed.website ?? feed.home,
			description: require_markdown.dialects.html.escape(feed.description ?? feed.title),
			built: updated === null ? null : rssDate(updated),
			image: imageOf(feed),
			items: feed.entries.map((entry) => itemOf$1(entry, feed))
		});
	};
}
function itemOf$1({ id, title, href, published, summary, html }, { place }) {
	return {
		id,
		title,
		link: place === null ? null : href,
		published: rssDate(published),
		description: require_markdown.dialects.html.escape(summary),
		html
	};
}
/** RSS 2.0 knows pictures of three formats. */
function imageOf({ logo, icon }) {
	return [logo, icon].find((address) => address !== null && /\.(?:png|jpe?g|gif)$/i.test(address)) ?? null;
}
/** RFC 822 with a year of four digits, in English: ECMA-262 fixes this form, whatever the machine speaks. */
function rssDate(timestamp) {
	return new Date(timestamp).toUTCString();
}

// src/page/compose-feeds.ts
/**
* The feeds of a site in three formats each: of the whole site, of each package where there are several, and of each
* audience that has one of its own. Each has the newest fifty releases, newest first, and never a draft.
*
* A feed for an audience says what that audience reads. It leads to a page, or to a change on it, only where the
* site has that page and the page has that change.
*
* Throws TEMPLATE_INVALID.
*/
function* composeFeeds(site, input) {
	const setting = openFeeds(site, input);
	const placed = placedReleases(input);
	const subjects = siteSubjects(placed.map(({ release }) => release));
	const remembered = (subject) => recall(input.earlier.get(jsonFeedPath(subject)) ?? null);
	const memories = subjects.map(remembered);
	const others = together(memories);
	const packages = byPackage(placed);
	for (const [index, subject] of subjects.entries()) yield* feedFiles(setting, subject, {
		releases: subject.name === null ? placed : packages.get(subject.name) ?? [],
		memory: {
			own: memories[index] ?? nothingRemembered,
			others
		}
	});
	for (const subject of formerSubjects(subjects, input.formerly)) yield* feedFiles(setting, subject, {
		releases: packages.get(subject.name ?? "") ?? [],
		memory: {
			own: remembered(subject),
			others
		}
	});
	const ofAudiences = audienceSubjects(input.audiences);
	for (const { name, releases } of placedForAudiences(input, placed)) {
		const subject = ofAudiences.get(name);
		if (subject === void 0) continue;
		yield* feedFiles(setting, subject, {
			releases,
			memory: {
				own: remembered(subject),
				others: nothingRemembered
			}
		});
	}
}
function openFeeds(site, { id, now }) {
	return {
		site,
		ids: idPrefix(site, id),
		now,
		template: openEntryTemplate(site.look),
		writers: [
			{
				file: "atom.xml",
				write: atomWriter()
			},
			{
				file: "rss.xml",
				write: rssWriter()
			},
			{
				file: "feed.json",
				write: writeJsonFeed
			}
		]
	};
}
function* feedFiles(setting, subject, { releases, memory }) {
	const { site, ids, writers } = setting;
	const entries = releases.slice(0, 50).map((placed) => entryOf(placed, setting, subject, memory));
	const feed = feedOf(site, ids, subject, entries);
	for (const { file, write } of writers) yield {
		path: `${subject.folder}${file}`,
		content: write(feed)
	};
}
function entryOf({ release, folder, page }, { site, ids, now, template }, subject, memory) {
	const id = `${ids}${folder.slice(0, -1)}`;
	const content = contentDigest(release);
	const { date, withdrawn } = release;
	const first = withdrawn === null ? date : later(date, withdrawn.at);
	return {
		id,
		href: page === null ? null : addressFrom(site, subject.folder, page.href),
		published: date,
		updated: updatedAt({
			id,
			content,
			first
		}, memory, now),
		content,
		...entryText(release, site, {
			page: pageInText(page, site),
			template
		})
	};
}
/** Links inside a text need an address that a reader may follow from anywhere. */
function pageInText(page, { baseUrl }) {
	const address = page === null || baseUrl === null ? null : require_markdown.safeUrl(`${baseUrl}${page.href}`);
	if (page === null || address === null) return null;
	const { sections } = page.shown;
	return {
		address,
		anchors: new Set(sections.flatMap(({ changes }) => changes.map(({ id }) => id)))
	};
}
/** The folder in a release's id: that of the first name that its package had, so that a new name makes no new release. */
function folderInId({ package: now }, folder, formerly) {
	const first = formerly.find((one) => one.now === now);
	return now === void 0 || first === void 0 ? folder : underName(folder, now, first.name);
}
function placedReleases({ releases, views, formerly }) {
	return releases.flatMap((release, index) => {
		const view = views[index];
		return release.tag === null || view === void 0 ? [] : [{
			release,
			folder: folderInId(release, view.folder, formerly),
			page: {
				href: view.href,
				shown: release
			}
		}];
	});
}
/**
* The releases as each audience reads them, newest first. One that the site does not show has the folder that it would
* have there: the same for every audience, and one that moves no release of the site.
*/
function* placedForAudiences({ audiences, releases: shown, formerly }, ofSite) {
	const places = new Map(ofSite.map(({ release, folder, page }) => [keyOf$3(release), {
		folder,
		page
	}]));
	const unseen = /* @__PURE__ */ new Map();
	for (const { notes } of audiences) for (const release of notes.releases) if (release.tag !== null && !places.has(keyOf$3(release))) unseen.set(keyOf$3(release), release);
	const extra = latestFirst([...unseen.values()]);
	const folders = extra.length === 0 ? [] : releaseFolders([...extra, ...shown]);
	for (const [index, release] of extra.entries()) places.set(keyOf$3(release), {
		folder: folderInId(release, folders[index] ?? "", formerly),
		page: null
	});
	for (const { name, notes } of audiences) yield {
		name,
		releases: latestFirst(notes.releases.filter(({ tag }) => tag !== null)).flatMap((release) => {
			const place = places.get(keyOf$3(release));
			return place === void 0 ? [] : [{
				release,
				...place
			}];
		})
	};
}
function byPackage(placed) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of placed) {
		const name = one.release.package ?? "";
		const group = groups.get(name);
		if (group === void 0) groups.set(name, [one]);
		else if (group.length < 50) group.push(one);
	}
	return groups;
}
/** A tag names one release of one package. */
function keyOf$3({ package: name = "", tag }) {
	return `${name}\n${tag ?? ""}`;
}

// templates/page/live.html.hbs
var live_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<header class=\"lead where\">\n<h1>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "live-title", "3:6"), "{{words.live-title}} at line 3")) != null ? stack1 : "") + "</h1>\n<p class=\"quiet\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "live-lead", "4:19"), "{{words.live-lead}} at line 4")) != null ? stack1 : "") + "</p>\n</header>\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "environments", "6:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.unless.call(alias3, alias1(depth0, "environments", "38:10"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "past", "41:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<p class=\"quiet machines\"><a href=\"what-runs.json\">what-runs.json</a></p>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<section class=\"place\" id=\"" + ((stack1 = alias2.safely(alias1(depth0, "anchor", "7:29"), "{{anchor}} at line 7")) != null ? stack1 : "") + "\">\n<h2><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "name", "8:11"), "{{name}} at line 8")) != null ? stack1 : "") + "</bdi></h2>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "places", "9:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "package", "10:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "running", "13:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.unless.call(alias2, alias1(depth0, "running", "32:10"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<h3><bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "package", "11:11"), "{{package}} at line 11")) != null ? stack1 : "") + "</bdi></h3>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<div class=\"runs\">\n<p class=\"what\">" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "page", "15:22"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.program(6, data, 0),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "withdrawn", "15:130"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n<p class=\"facts\">\n<span>" + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "sinceWords"), "before", "17:8"), "{{sinceWords.before}} at line 17")) != null ? stack1 : "") + "<time datetime=\"" + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "since"), "datetime", "17:45"), "{{since.datetime}} at line 17")) != null ? stack1 : "") + "\">" + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "since"), "words", "17:65"), "{{since.words}} at line 17")) != null ? stack1 : "") + "</time>" + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "sinceWords"), "after", "17:87"), "{{sinceWords.after}} at line 17")) != null ? stack1 : "") + "</span>\n</p>\n<p>" + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "shown"), "before", "19:5"), "{{shown.before}} at line 19")) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias3.safely(alias1(depth0, "version", "19:26"), "{{version}} at line 19")) != null ? stack1 : "") + "</bdi>" + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "shown"), "after", "19:43"), "{{shown.after}} at line 19")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "parts", "19:62"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n<p class=\"by\">\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "entries", "21:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "25:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n<p class=\"check\">" + ((stack1 = alias3.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "live-check", "29:19"), "{{@root.words.live-check}} at line 29")) != null ? stack1 : "") + " <code dir=\"ltr\">" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "check", "29:68"), {
			"name": "each",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</code></p>\n</div>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "15:39"), "{{@root.root}} at line 15")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "page", "15:53"), "{{page}} at line 15")) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "version", "15:68"), "{{version}} at line 15")) != null ? stack1 : "") + "</bdi></a>";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "version", "15:102"), "{{version}} at line 15")) != null ? stack1 : "") + "</bdi>";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " <span class=\"mark gone\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "withdrawn-mark", "15:168"), "{{@root.words.withdrawn-mark}} at line 15")) != null ? stack1 : "") + "</span>";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " " + ((stack1 = container.own.safely(container.strict(depth0, "parts", "19:72"), "{{parts}} at line 19")) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<span>" + ((stack1 = alias2.safely(alias1(depth0, "name", "22:8"), "{{name}} at line 22")) != null ? stack1 : "") + "</span>\n<span>SHA-256 <code>" + ((stack1 = alias2.safely(alias1(depth0, "sha256", "23:22"), "{{sha256}} at line 23")) != null ? stack1 : "") + "</code></span>\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<span>" + ((stack1 = container.own.safely(container.strict(depth0, "more", "26:8"), "{{more}} at line 26")) != null ? stack1 : "") + "</span>\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(data, "first", "29:85"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<span>" + ((stack1 = container.own.safely(depth0, "{{this}} at line 29")) != null ? stack1 : "") + "</span>";
	},
	"12": function(container, depth0, helpers, partials, data) {
		return " ";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"quiet\">" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "live-nothing", "33:19"), "{{@root.words.live-nothing}} at line 33")) != null ? stack1 : "") + " <bdi>" + ((stack1 = alias2.safely(alias1(depth0, "last", "33:53"), "{{last}} at line 33")) != null ? stack1 : "") + "</bdi></p>\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"quiet\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "words"), "live-nothing", "39:19"), "{{words.live-nothing}} at line 39")) != null ? stack1 : "") + "</p>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"past\">\n<h2>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "live-history", "43:6"), "{{words.live-history}} at line 43")) != null ? stack1 : "") + "</h2>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "newest", "44:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<table>\n<thead>\n<tr>\n<th scope=\"col\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "live-release", "50:18"), "{{words.live-release}} at line 50")) != null ? stack1 : "") + "</th>\n<th scope=\"col\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "live-environment", "51:18"), "{{words.live-environment}} at line 51")) != null ? stack1 : "") + "</th>\n<th scope=\"col\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "live-from", "52:18"), "{{words.live-from}} at line 52")) != null ? stack1 : "") + "</th>\n<th scope=\"col\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "live-until", "53:18"), "{{words.live-until}} at line 53")) != null ? stack1 : "") + "</th>\n<th scope=\"col\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "live-proof", "54:18"), "{{words.live-proof}} at line 54")) != null ? stack1 : "") + "</th>\n</tr>\n</thead>\n<tbody>\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "past", "58:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</tbody>\n</table>\n</section>\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"quiet\">" + ((stack1 = container.own.safely(container.strict(depth0, "newest", "45:19"), "{{newest}} at line 45")) != null ? stack1 : "") + "</p>\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<tr>\n<th scope=\"row\">" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "page", "60:22"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.program(19, data, 0),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "rolledBack", "60:124"), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "withdrawn", "60:213"), {
			"name": "if",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</th>\n<td data-label=\"" + ((stack1 = alias3.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "live-environment", "61:18"), "{{@root.words.live-environment}} at line 61")) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = alias3.safely(alias1(depth0, "environment", "61:57"), "{{environment}} at line 61")) != null ? stack1 : "") + "</bdi></td>\n<td data-label=\"" + ((stack1 = alias3.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "live-from", "62:18"), "{{@root.words.live-from}} at line 62")) != null ? stack1 : "") + "\"><time datetime=\"" + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "since"), "datetime", "62:61"), "{{since.datetime}} at line 62")) != null ? stack1 : "") + "\">" + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "since"), "words", "62:81"), "{{since.words}} at line 62")) != null ? stack1 : "") + "</time></td>\n<td data-label=\"" + ((stack1 = alias3.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "live-until", "63:18"), "{{@root.words.live-until}} at line 63")) != null ? stack1 : "") + "\"><time datetime=\"" + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "until"), "datetime", "63:62"), "{{until.datetime}} at line 63")) != null ? stack1 : "") + "\">" + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "until"), "words", "63:82"), "{{until.words}} at line 63")) != null ? stack1 : "") + "</time></td>\n<td data-label=\"" + ((stack1 = alias3.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "live-proof", "64:18"), "{{@root.words.live-proof}} at line 64")) != null ? stack1 : "") + "\">" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "entries", "64:52"), {
			"name": "each",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "64:128"), {
			"name": "if",
			"hash": {},
			"fn": container.program(23, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</td>\n</tr>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "60:39"), "{{@root.root}} at line 60")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "page", "60:53"), "{{page}} at line 60")) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "name", "60:68"), "{{name}} at line 60")) != null ? stack1 : "") + "</bdi></a>";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "name", "60:99"), "{{name}} at line 60")) != null ? stack1 : "") + "</bdi>";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " <span class=\"mark gone\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "rolled-back-mark", "60:163"), "{{@root.words.rolled-back-mark}} at line 60")) != null ? stack1 : "") + "</span>";
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " <span class=\"mark gone\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "withdrawn-mark", "60:251"), "{{@root.words.withdrawn-mark}} at line 60")) != null ? stack1 : "") + "</span>";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<span>" + ((stack1 = alias2.safely(alias1(depth0, "name", "64:69"), "{{name}} at line 64")) != null ? stack1 : "") + " <code>" + ((stack1 = alias2.safely(alias2.short(alias1(depth0, "sha256", "64:90")), "{{short}} at line 64")) != null ? stack1 : "") + "</code></span> ";
	},
	"23": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "more", "64:136"), "{{more}} at line 64")) != null ? stack1 : "";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// src/page/stay.ts
/** What runs still, then by when it came; of what came at once, what was recorded last. */
function newestFirst(one, other) {
	if (one.until === null !== (other.until === null)) return one.until === null ? -1 : 1;
	return Date.parse(other.since) - Date.parse(one.since) || other.entry.seq - one.entry.seq;
}

// src/page/stay-view.ts
/** So many entries of one stay are shown; an environment may have thousands of groups. */
const shownEntries = 3;
/** Where a release ran and runs: what runs still first, then the newest. */
function stayViews(site, stays) {
	return stays.toSorted(newestFirst).map((stay) => stayView(site, stay));
}
/** The environments that a release is live in, each once. */
function liveMarks(site, stays) {
	const running = stays.filter(({ until }) => until === null);
	return [...new Set(running.map(({ environment }) => environment))].map((environment) => ({
		environment,
		label: phrase(site.language, "live-mark", "environment"),
		href: placeHref(site, environment)
	}));
}
function stayView(site, stay) {
	const { language } = site;
	const { environment, version, since, until, rolledBack, entry, further } = stay;
	const entries = [entry, ...further];
	const hidden = entries.length - shownEntries;
	return {
		environment,
		version,
		href: placeHref(site, environment),
		since: momentOf(language, since),
		until: until === null ? null : momentOf(language, until),
		rolledBack,
		shown: shownBy(language, stay),
		parts: partsOf(language, stay),
		entries: entries.slice(0, shownEntries).map((one) => entryView(language, one)),
		more: hidden > 0 ? say(language, "live-more-entries", { count: hidden }) : null,
		check: checkOf(stay)
	};
}
/** The id of an environment on the page of what is live: other names give other ids. */
function placeAnchor(environment) {
	return `in-${environment.replace(/[^A-Za-z0-9-]/gu, (one) => `_${one.codePointAt(0)?.toString(16) ?? ""}_`)}`;
}
function placeHref(site, environment) {
	return `${linkTo("live/", site)}#${placeAnchor(environment)}`;
}
function shownBy(language, { answers }) {
	if (answers === null) return phrase(language, "live-shown-uncounted", "version");
	const { matching, all } = answers;
	return phrase(language, "live-shown", "version", {
		matching,
		count: all
	});
}
function partsOf(language, { parts }) {
	if (parts === null) return null;
	const { proved, all } = parts;
	return all === null ? say(language, "live-part") : say(language, "live-parts", {
		proved,
		all
	});
}
function entryView(language, { seq, sha256 }) {
	return {
		name: say(language, "live-entry", { number: seq }),
		sha256
	};
}
/** For a shell: a name may have spaces in it. */
function checkOf({ environment, package: part, since }) {
	return [
		"waybill ledger what-ran",
		`--environment ${shellWord(environment)}`,
		...part === null ? [] : [`--package ${shellWord(part)}`],
		`--at ${shellWord(since)}`,
		"--proof proof.json"
	];
}
function shellWord(text) {
	return /^[\w@./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// src/page/live-view.ts
/** So many of the stays that are over are listed. */
const longestHistory = 50;
/** Linear in the stays and the releases. Environments and packages by name. */
function liveView(site, stays, views) {
	const pages = new Map(views.filter(({ draft }) => !draft).map((view) => [keyOf$2(view.package, view.version), view]));
	const shown = (stay) => {
		const view = pages.get(keyOf$2(stay.package, stay.version));
		return {
			...stayView(site, stay),
			name: stay.package === null ? stay.version : `${stay.package} ${stay.version}`,
			page: view?.href ?? null,
			withdrawn: (view?.withdrawn ?? null) !== null
		};
	};
	const past = stays.filter(({ until }) => until !== null).toSorted(newestFirst);
	return {
		environments: byName(stays, ({ environment }) => environment).map(([name, here]) => ({
			name,
			anchor: placeAnchor(name),
			places: byName(here, (stay) => stay.package ?? "").map(([, of]) => placeView(site, of, shown))
		})),
		past: past.slice(0, longestHistory).map(shown),
		newest: past.length > longestHistory ? say(site.language, "live-newest", { count: longestHistory }) : null
	};
}
function placeView({ language }, stays, shown) {
	const running = stays.filter(({ until }) => until === null).toSorted(newestFirst);
	const [last] = stays.flatMap(({ version, until }) => until === null ? [] : [{
		version,
		until
	}]).toSorted((one, other) => Date.parse(other.until) - Date.parse(one.until));
	return {
		package: stays[0]?.package ?? null,
		running: running.map((stay) => ({
			...shown(stay),
			sinceWords: phrase(language, "live-since", "moment")
		})),
		last: running.length > 0 || !last ? null : say(language, "live-last", {
			version: last.version,
			moment: momentOf(language, last.until).words
		})
	};
}
/** The groups of a list by a name, in the order of the names. */
function byName(stays, nameOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const stay of stays) {
		const name = nameOf(stay);
		const group = groups.get(name);
		if (group) group.push(stay);
		else groups.set(name, [stay]);
	}
	return [...groups].toSorted(([a], [b]) => require_bom.byCodeUnit(a, b));
}
function keyOf$2(part, version) {
	return JSON.stringify([part ?? "", version]);
}

// src/page/what-runs.ts
/** The document `waybill/what-runs@1`, `live/what-runs.json` of a site: what is proved to run in its environments. */
const whatRunsSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/what-runs@1"),
	/** Several of one environment and package while groups run different versions. */
	running: require_schemas.array(require_schemas.object({
		environment: require_schemas.string(),
		/** Null for a single product. */
		package: require_schemas.nullable(require_schemas.string()),
		version: require_schemas.string(),
		commit: require_schemas.nullable(require_schemas.string()),
		/** RFC 3339: the end of the check that proved it. */
		since: require_schemas.string(),
		/** Whether it is proved everywhere in the environment, and not in some of its groups only. */
		everywhere: require_schemas.boolean(),
		/** The ledger's entry that proves it: its number, and the SHA-256 of its bytes in lower-case hex. */
		entry: require_schemas.object({
			seq: require_schemas.int(),
			sha256: require_schemas.string()
		})
	}))
});
function whatRuns(stays) {
	return {
		schema: "waybill/what-runs@1",
		running: stays.filter(({ until }) => until === null).toSorted(newestFirst).map(({ environment, package: part, version, commit, since, parts, entry }) => ({
			environment,
			package: part,
			version,
			commit,
			since,
			everywhere: parts === null,
			entry
		}))
	};
}

// src/page/compose-live.ts
/**
* What is live where, `live/index.html`, and the same for machines, `live/what-runs.json`. Where nothing
* was ever proved to run, they say that. Throws TEMPLATE_INVALID for a template that cannot be rendered.
*/
function* composeLive(site, stays, views) {
	const { language, look } = site;
	yield {
		path: "live/what-runs.json",
		content: `${JSON.stringify(whatRuns(stays))}\n`
	};
	yield pageFile(site, openPage(look, "live.html.hbs", live_html_default), "live/", {
		name: say(language, "live-title"),
		description: say(language, "live-description"),
		...liveView(site, stays, views)
	});
}

// templates/page/moved.html.hbs
var moved_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "canonical", "10:47"), "{{canonical}} at line 10")) != null ? stack1 : "";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "href", "10:68"), "{{href}} at line 10")) != null ? stack1 : "";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<!DOCTYPE html>\n<html lang=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(depth0, "site"), "language"), "tag", "2:14"), "{{site.language.tag}} at line 2")) != null ? stack1 : "") + "\" dir=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(depth0, "site"), "language"), "direction", "2:42"), "{{site.language.direction}} at line 2")) != null ? stack1 : "") + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n<title>" + ((stack1 = alias2.safely(alias1(depth0, "title", "9:9"), "{{title}} at line 9")) != null ? stack1 : "") + " \u00b7 " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "site"), "title", "9:21"), "{{site.title}} at line 9")) != null ? stack1 : "") + "</title>\n<link rel=\"canonical\" href=\"" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "canonical", "10:34"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(1, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\">\n<meta http-equiv=\"refresh\" content=\"0; url=" + ((stack1 = alias2.safely(alias1(depth0, "href", "11:45"), "{{href}} at line 11")) != null ? stack1 : "") + "\">\n<link rel=\"stylesheet\" href=\"" + ((stack1 = alias2.safely(alias1(depth0, "root", "12:31"), "{{root}} at line 12")) != null ? stack1 : "") + "style.css\">\n</head>\n<body>\n<main class=\"moved\">\n<h1><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "title", "16:11"), "{{title}} at line 16")) != null ? stack1 : "") + "</bdi></h1>\n<p>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "moved-text", "17:5"), "{{words.moved-text}} at line 17")) != null ? stack1 : "") + " <a href=\"" + ((stack1 = alias2.safely(alias1(depth0, "href", "17:35"), "{{href}} at line 17")) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "label", "17:50"), "{{label}} at line 17")) != null ? stack1 : "") + "</bdi></a></p>\n</main>\n</body>\n</html>\n";
	},
	"useData": true
};

// src/page/compose-moved.ts
/**
* For every name that a package had before, a page wherever one of its pages was: it leads to the same page under the name of
* today, for people by a link and for browsers by themselves, and search engines keep the new one only. Where something is
* under a former name again, that stays as it is. A name whose package has no release leads nowhere.
*
* Throws TEMPLATE_INVALID.
*/
function* composeMoved(site, formerly, views, packages) {
	if (formerly.length === 0) return;
	const template = require_markdown.openTemplate("html", "page/moved.html.hbs", moved_html_default);
	const taken = new Set([...views, ...packages].map(({ folder }) => folder.toLowerCase()));
	for (const { name, now } of formerly) {
		const title = say(site.language, "moved-title", {
			former: name,
			package: now
		});
		const part = packages.find((one) => one.name === now) ?? null;
		const pages = pagesOf(site, {
			views: views.filter((view) => view.package === now && !view.draft),
			part
		});
		for (const { folder: to, label } of pages) {
			const from = renamed(to, {
				now,
				name,
				part
			});
			if (taken.has(from.toLowerCase())) continue;
			taken.add(from.toLowerCase());
			const root = "../".repeat(from.split("/").length - 1);
			yield {
				path: `${from}index.html`,
				content: template({
					site,
					words: site.language.texts,
					root,
					title,
					label,
					href: `${root}${linkTo(to, site)}`,
					canonical: site.baseUrl === null ? null : `${site.baseUrl}${to}`
				})
			};
		}
	}
}
/** All pages that are about one package alone. What has no tag is at no address that anybody keeps. */
function pagesOf(site, { views, part }) {
	const releases = views.map(({ folder, name }) => ({
		folder,
		label: name
	}));
	if (part === null) return releases;
	const { folder, name, views: all } = part;
	const archive = archiveParts(site, {
		folder,
		package: name,
		views: all,
		trail: []
	});
	return [
		{
			folder,
			label: name
		},
		...archive.map((one) => ({
			folder: one.folder,
			label: `${name} ${one.label}`
		})),
		...releases
	];
}
/** `releases/old-api/1.0.0/` for `releases/api/1.0.0/`. */
function renamed(folder, { now, name, part }) {
	if (part !== null && folder.startsWith(part.folder)) return `${packageFolder(name)}${folder.slice(part.folder.length)}`;
	return underName(folder, now, name);
}

// templates/page/search.client.js
var search_client_default = "'use strict'\n/**\n * Finds changes in every release of the site. The index comes in parts (search/<n>.json), the newest last; they are asked\n * for when somebody searches, and not before.\n *\n * @typedef {readonly [type: number, anchor: string, scope: string, text: string, note?: string]} Change\n * @typedef {readonly [name: string, href: string, day: string, words: string, product: string, environments: readonly string[], withdrawn: number, changes: readonly Change[]]} Release\n * @typedef {{ readonly types: readonly string[], readonly releases: readonly Release[] }} Part\n * @typedef {{ readonly change: Change, readonly type: string, readonly folded: string }} Entry\n * @typedef {{ readonly release: Release, readonly folded: string, readonly entries: readonly Entry[] }} Prepared\n * @typedef {{ q: string, type: string, package: string, environment: string }} Question\n * @typedef {string | Readonly<Record<string, string>>} Wording\n */\n{\n  /** How many changes are shown at once, and how many parts are asked for ahead. */\n  const [most, ahead] = [200, 3]\n\n  /** Accents, the points of Hebrew and Arabic, and what nobody sees: a word is found with and without them. */\n  const marks = /[\\u0300-\\u036F\\u0591-\\u05BD\\u05BF-\\u05C7\\u064B-\\u065F\\u0670\\u00AD\\u200B-\\u200D\\u2060]/g\n\n  /** Without marks, and without the difference of upper and lower case. @param {string} text */\n  const fold = (text) =>\n    text.normalize('NFKD').replace(marks, '').toUpperCase().toLowerCase().replaceAll('\u03c2', '\u03c3')\n\n  /** @param {string} name @param {string} className @param {readonly (Node | string)[]} content */\n  const make = (name, className, ...content) => {\n    const made = document.createElement(name)\n    if (className !== '') made.className = className\n    made.append(...content)\n    return made\n  }\n\n  /** @param {string} href @param {readonly Node[]} content */\n  const makeLink = (href, ...content) => {\n    const link = make('a', '', ...content)\n    link.setAttribute('href', href)\n    return link\n  }\n\n  /**\n   * Where words stand in a text, from start to end. Folding may make a letter longer or shorter, so each folded one\n   * remembers where it came from.\n   * @param {string} text @param {readonly string[]} words\n   */\n  const placesOf = (text, words) => {\n    let [folded, at] = ['', 0]\n    /** @type {{ from: number, to: number }[]} */ const origins = []\n    for (const letter of text) {\n      const letters = fold(letter)\n      const last = origins.at(-1)\n      // A mark of its own belongs to the letter before it.\n      if (letters === '' && last) last.to = at + letter.length\n      for (let unit = 0; unit < letters.length; unit += 1) origins.push({ from: at, to: at + letter.length })\n      folded += letters\n      at += letter.length\n    }\n    /** @type {{ from: number, to: number }[]} */ const places = []\n    for (const word of words)\n      for (let hit = folded.indexOf(word); hit >= 0; hit = folded.indexOf(word, hit + word.length))\n        places.push({ from: origins[hit]?.from ?? 0, to: origins[hit + word.length - 1]?.to ?? 0 })\n    return places.sort((one, other) => one.from - other.from)\n  }\n\n  /** The text with every place that matches a word marked. @param {string} text @param {readonly string[]} words */\n  const marked = (text, words) => {\n    const result = make('bdi', '')\n    let done = 0\n    for (const { from, to } of placesOf(text, words)) {\n      if (to <= done) continue\n      const start = Math.max(done, from)\n      result.append(text.slice(done, start), make('mark', '', text.slice(start, to)))\n      done = to\n    }\n    result.append(text.slice(done))\n    return result\n  }\n\n  /** @param {Part} part @returns {Prepared[]} */\n  const prepare = ({ types, releases }) =>\n    releases.map((release) => ({\n      release,\n      folded: fold(`${release[0]}\\n${release[4]}`),\n      entries: release[7].map((change) => ({\n        change,\n        type: types[change[0]] ?? '',\n        folded: fold(change.slice(2).join('\\n')),\n      })),\n    }))\n\n  /** @param {Entry} entry @param {string} wanted */\n  const isOfType = ({ type, change }, wanted) =>\n    wanted === '' || type === wanted || (wanted === 'breaking' && change.length > 4)\n\n  /**\n   * The entries of a release that answer; null where it does not.\n   * @param {Prepared} prepared @param {Question} question @param {readonly string[]} words\n   */\n  const answersOf = ({ release, folded, entries }, question, words) => {\n    if (question.package !== '' && release[4] !== question.package) return null\n    if (question.environment !== '' && !release[5].includes(question.environment)) return null\n    const rest = words.filter((word) => !folded.includes(word))\n    const found = entries.filter(\n      (entry) => isOfType(entry, question.type) && rest.every((word) => entry.folded.includes(word)),\n    )\n    // A release without a change has a name to be found by.\n    return found.length > 0 || (rest.length === 0 && question.type === '') ? found : null\n  }\n\n  /** @param {Element} item */\n  const plainText = (item) => {\n    const copy = /** @type {Element} */ (item.cloneNode(true))\n    for (const extra of copy.querySelectorAll('.scope, .mark, .by')) extra.remove()\n    return copy.textContent.trim()\n  }\n\n  /** What the page itself shows, in the form of a part. @returns {Part} */\n  const shownPart = () => {\n    /** @type {string[]} */ const types = []\n    /** @param {Element} section @returns {Change[]} */\n    const changesOf = (section) => {\n      const type = types.push(section.getAttribute('data-type') ?? '') - 1\n      return [...section.querySelectorAll('li')].map((item) => {\n        const scope = item.querySelector('.scope')?.textContent ?? ''\n        const isBreaking = item.querySelector('.mark.breaking') !== null\n        return isBreaking ? [type, '', scope, plainText(item), ''] : [type, '', scope, plainText(item)]\n      })\n    }\n    const releases = [...document.querySelectorAll('article.entry')].map((article) => {\n      const time = article.querySelector('time')\n      const link = article.querySelector('h2 a')\n      /** @type {Release} */\n      const release = [\n        link?.textContent.trim() ?? '',\n        link instanceof HTMLAnchorElement ? link.href : '',\n        time?.dateTime.slice(0, 10) ?? '',\n        time?.textContent ?? '',\n        article.getAttribute('data-package') ?? '',\n        [...article.querySelectorAll('.mark.live bdi')].map(({ textContent }) => textContent),\n        article.querySelector('.mark.gone') === null ? 0 : 1,\n        [...article.querySelectorAll('.kind')].flatMap(changesOf),\n      ]\n      return release\n    })\n    return { types, releases }\n  }\n\n  /**\n   * What can be searched, newest first; null for a part that cannot be had. A browser refuses to load what lies on a disk.\n   * @param {HTMLElement} box\n   */\n  const openIndex = ({ dataset: { root = '', parts = '0' } }) => {\n    /** @type {Map<number, Promise<Prepared[] | null>>} */\n    const asked = new Map()\n    /** @param {number} number */\n    const load = (number) => {\n      const before = asked.get(number)\n      if (before) return before\n      const loading = fetch(`${root}search/${number}.json`)\n        .then(async (response) => (response.ok ? prepare(await response.json()) : null))\n        .catch(() => null)\n      asked.set(number, loading)\n      return loading\n    }\n    return async function* () {\n      const count = location.protocol === 'file:' ? 0 : Number(parts)\n      let missing = 0\n      for (let number = count; number > 0; number -= 1) {\n        for (let next = number - 1; next > Math.max(0, number - 1 - ahead); next -= 1) void load(next)\n        const part = await load(number)\n        if (part === null) {\n          // The next search asks again.\n          asked.delete(number)\n          missing += 1\n        }\n        yield part\n      }\n      if (missing === count) yield prepare(shownPart())\n    }\n  }\n\n  /** @param {HTMLElement} box @param {HTMLFormElement} form @param {HTMLInputElement} field */\n  const start = (box, form, field) => {\n    const [status, list] = [box.querySelector('[role=\"status\"]'), box.querySelector('ol')]\n    const clear = form.querySelector('button[type=\"reset\"]')\n    if (!status || !list || !(clear instanceof HTMLElement)) return\n    const home = box.dataset['package'] ?? ''\n    const base = new URL(box.dataset['root'] ?? '', location.href)\n    const sources = openIndex(box)\n\n    /** @type {Readonly<Record<string, Wording>>} */ const texts = JSON.parse(box.dataset['texts'] ?? '{}')\n    const plural = new Intl.PluralRules(document.documentElement.lang || 'en')\n    /** @param {string} key @param {number} [count] */\n    const say = (key, count = 0) => {\n      const wording = texts[key] ?? ''\n      const text = typeof wording === 'string' ? wording : (wording[plural.select(count)] ?? wording['other'])\n      return (text ?? '').replace('{count}', String(count))\n    }\n\n    /** @param {string} name */\n    const selectOf = (name) => {\n      const select = form.elements.namedItem(name)\n      return select instanceof HTMLSelectElement ? select : null\n    }\n\n    /**\n     * Chooses a value where it is offered. The page of a package offers others only where a link asks for them.\n     * @param {string} name @param {string} value\n     */\n    const choose = (name, value) => {\n      const select = selectOf(name)\n      if (!select) return\n      select.value = value\n      if (select.selectedIndex < 0 && name === 'package' && home !== '')\n        select.add(new Option(value, value, true, true))\n      if (select.selectedIndex < 0) select.value = ''\n    }\n\n    const question = () => ({\n      q: field.value.trim(),\n      type: selectOf('type')?.value ?? '',\n      package: selectOf('package')?.value ?? home,\n      environment: selectOf('environment')?.value ?? '',\n    })\n\n    /** @param {Readonly<Record<string, string | null>>} asked */\n    const fill = ({ q, type, environment, package: product }) => {\n      field.value = q ?? ''\n      choose('type', type ?? '')\n      choose('environment', environment ?? '')\n      choose('package', product ?? home)\n    }\n\n    const fillFromAddress = () => fill(Object.fromEntries(new URLSearchParams(location.search)))\n    const address = (asked = question()) => {\n      const url = new URL(location.href)\n      for (const [name, value] of Object.entries(asked))\n        if (value === (name === 'package' ? home : '')) url.searchParams.delete(name)\n        else url.searchParams.set(name, value)\n      return url.href\n    }\n\n    /** @param {Entry} entry @param {string} page @param {readonly string[]} words */\n    const changeItem = ({ change, type }, page, words) => {\n      const [, anchor, scope, text, note] = change\n      const link = makeLink(anchor === '' ? page : `${page}#${anchor}`)\n      if (scope !== '') link.append(make('b', 'scope', marked(scope, words)), ' ')\n      link.append(marked(text, words))\n      const item = make('li', '', link)\n      const title = [...(selectOf('type')?.options ?? [])].find(({ value }) => value !== '' && value === type)\n      if (title) item.append(' ', make('span', 'mark', title.text))\n      if (note !== undefined) item.append(' ', make('span', 'mark breaking', say('breaking')))\n      if (note !== undefined && placesOf(note, words).length > 0)\n        item.append(make('p', 'quiet', marked(note, words)))\n      return item\n    }\n\n    /** @param {Release} release @param {readonly Entry[]} entries @param {readonly string[]} words */\n    const releaseItem = ([name, href, day, inWords, , , withdrawn], entries, words) => {\n      const page = new URL(href, base).href\n      const time = make('time', '', inWords)\n      time.setAttribute('datetime', day)\n      const facts = make('p', 'facts', time)\n      if (withdrawn) facts.append(make('span', 'mark gone', say('withdrawn')))\n      const item = make('li', '', make('h2', '', makeLink(page, marked(name, words))), facts)\n      if (entries.length > 0)\n        item.append(make('ul', '', ...entries.map((entry) => changeItem(entry, page, words))))\n      return item\n    }\n\n    /** Begins to show what answers; what it gives back takes one part after the other. */\n    const open = () => {\n      const asked = question()\n      const words = [...new Set(fold(asked.q).split(/\\s+/))].filter((word) => word !== '')\n      const result = { changes: 0, releases: 0, shown: 0, room: most, isWhole: true }\n      /** @param {Prepared} prepared */\n      const add = (prepared) => {\n        const found = answersOf(prepared, asked, words)\n        if (found === null) return\n        result.changes += found.length\n        result.releases += 1\n        if (result.room <= 0) return\n        const some = found.slice(0, result.room)\n        list.append(releaseItem(prepared.release, some, words))\n        result.shown += some.length\n        result.room -= Math.max(1, some.length)\n      }\n      return { result, add }\n    }\n\n    /** @param {{ changes: number, releases: number, shown: number, isWhole: boolean }} result */\n    const tell = ({ changes, releases, shown, isWhole }) => {\n      const found = say('found').replace('{changes}', say('changes', changes))\n      const sentences = [\n        releases === 0 ? say('nothing') : found.replace('{releases}', say('releases', releases)),\n        location.protocol === 'file:' ? say('onDisk') : '',\n        isWhole ? '' : say('incomplete'),\n      ]\n      status.textContent = sentences.filter((sentence) => sentence !== '').join(' ')\n      if (changes > shown) list.append(make('li', 'quiet', say('more', changes - shown)))\n    }\n\n    let turn = 0\n    /** Finds everything that answers. A search that a newer one overtook shows nothing any more. */\n    const run = async () => {\n      const mine = (turn += 1)\n      const patience = setTimeout(() => {\n        if (mine === turn) status.textContent = say('running')\n      }, 500)\n      const { result, add } = open()\n      let isFirst = true\n      for await (const part of sources()) {\n        if (mine === turn && isFirst) list.replaceChildren()\n        isFirst = false\n        if (part === null) result.isWhole = false\n        else if (mine === turn) part.forEach(add)\n        // Lets the browser show what there is, and the reader type on.\n        await new Promise((resolve) => setTimeout(resolve))\n        if (mine !== turn) break\n      }\n      clearTimeout(patience)\n      if (mine === turn) tell(result)\n    }\n\n    const idle = () => address({ q: '', type: '', package: home, environment: '' })\n    let searched = idle()\n    const search = () => {\n      const now = address()\n      // Leaving the field is a change too: what is being clicked must stay where it is.\n      if (now === searched) return\n      searched = now\n      const isIdle = now === idle()\n      box.toggleAttribute('data-searching', !isIdle)\n      clear.hidden = isIdle\n      if (!isIdle) return void run()\n      turn += 1\n      list.replaceChildren()\n      status.textContent = ''\n    }\n\n    let [waiting, isTyping] = [0, false]\n    /** Typing goes into one entry of the browser's history, until the reader stops at something. @param {boolean} typing */\n    const changed = (typing) => {\n      clearTimeout(waiting)\n      const now = address()\n      if (now !== location.href) history[typing && isTyping ? 'replaceState' : 'pushState'](null, '', now)\n      isTyping = typing\n      search()\n    }\n    const reset = () => {\n      fill({})\n      field.focus()\n      changed(false)\n    }\n\n    field.addEventListener('input', () => {\n      clearTimeout(waiting)\n      waiting = setTimeout(() => changed(true), 120)\n    })\n    form.addEventListener('change', () => changed(false))\n    form.addEventListener('submit', (event) => {\n      event.preventDefault()\n      // Asks again for what could not be loaded.\n      searched = ''\n      changed(false)\n    })\n    form.addEventListener('reset', (event) => {\n      event.preventDefault()\n      reset()\n    })\n    box.addEventListener('keydown', (event) => {\n      // Where it closes a list of choices it has done its work.\n      if (event.key !== 'Escape' || event.isComposing || event.target instanceof HTMLSelectElement) return\n      event.preventDefault()\n      reset()\n    })\n    document.addEventListener('keydown', (event) => {\n      const { target, key, ctrlKey, metaKey, altKey } = event\n      if (key !== '/' || ctrlKey || metaKey || altKey) return\n      // In a field it is a letter like others.\n      if (target instanceof Element && target.closest('input:not([type=\"radio\"]), select, textarea')) return\n      event.preventDefault()\n      field.focus()\n      field.select()\n    })\n    addEventListener('popstate', () => {\n      isTyping = false\n      fillFromAddress()\n      search()\n    })\n\n    box.hidden = false\n    fillFromAddress()\n    search()\n  }\n\n  const box = document.querySelector('.search')\n  const form = box?.querySelector('form')\n  const field = form?.elements.namedItem('q')\n  if (box instanceof HTMLElement && form && field instanceof HTMLInputElement) start(box, form, field)\n}\n";

// src/page/search-index.ts
/** How large a part of the index becomes, in bytes, before the next one begins; its last release may go beyond. */
const partSize = 1e5;
/**
* Cuts the index of all releases, which come newest first, into parts of about 100 kB. They are filled from the oldest
* release on, and where a part ends depends only on what a release tells: not on where it runs or whether it was
* withdrawn, so a newer release never changes a part that is full. Linear in the length of the texts.
*/
function searchParts(views) {
	const parts = [];
	let open = openPart();
	const close = () => {
		parts.push({
			number: parts.length + 1,
			content: contentOf(open)
		});
		open = openPart();
	};
	for (const view of views.toReversed()) {
		const changes = changesOf(view, open.types);
		open.size += byteLength(`${view.name}${view.href}${JSON.stringify(changes)}`);
		open.releases.push(releaseOf$1(view, changes));
		if (open.size >= partSize) close();
	}
	if (open.releases.length > 0) close();
	return parts;
}
function openPart() {
	return {
		size: 0,
		types: /* @__PURE__ */ new Map(),
		releases: []
	};
}
function contentOf({ types, releases }) {
	return `${JSON.stringify({
		types: [...types.keys()],
		releases: releases.toReversed()
	})}\n`;
}
function releaseOf$1(view, changes) {
	const { name, href, day, withdrawn } = view;
	return [
		require_markdown.visible(name),
		href,
		day.datetime.slice(0, 10),
		day.words,
		view.package ?? "",
		view.environments,
		withdrawn === null ? 0 : 1,
		changes
	];
}
function changesOf(view, types) {
	const notes = notesByChange(view);
	const listed = view.sections.flatMap(({ type, changes }) => changes.map((change) => changeOf(change, numberOf(type, types), notes.get(change.id))));
	const unlisted = view.breaking.filter(({ anchor }) => anchor === null).map(({ scope, paragraphs }) => [
		-1,
		"",
		require_markdown.visible(scope ?? ""),
		told(paragraphs),
		""
	]);
	const remarks = [...view.highlights, ...view.upgrade].map(({ anchor, paragraphs }) => [
		-1,
		anchor ?? "",
		"",
		told(paragraphs)
	]);
	return [
		...listed,
		...unlisted,
		...remarks
	];
}
function changeOf(change, type, note) {
	const { id, scope, description, more, breaking } = change;
	const text = told([description, ...more]);
	const plain = [
		type,
		id,
		require_markdown.visible(scope ?? ""),
		text
	];
	if (note === void 0 && !breaking) return plain;
	return [...plain, note === void 0 || note === text ? "" : note];
}
function notesByChange({ breaking }) {
	const notes = /* @__PURE__ */ new Map();
	for (const { anchor, paragraphs } of breaking) {
		if (anchor === null) continue;
		const before = notes.get(anchor);
		notes.set(anchor, before === void 0 ? told(paragraphs) : `${before} ${told(paragraphs)}`);
	}
	return notes;
}
function numberOf(type, types) {
	const known = types.get(type);
	if (known !== void 0) return known;
	types.set(type, types.size);
	return types.size - 1;
}
/** In one line, without the marks of code: as a reader would type it. */
function told(paragraphs) {
	const pieces = paragraphs.map((text) => require_markdown.inlinePieces(text, null).map((piece) => piece.text));
	return require_markdown.visible(pieces.map((texts) => texts.join("")).join(" "));
}
const encoder = new TextEncoder();
function byteLength(text) {
	return encoder.encode(text).length;
}

// src/page/compose-search.ts
/** The files that search needs: its script, and the index in parts. None where there is no release. */
function* composeSearch(views) {
	if (views.length === 0) return;
	yield {
		path: "search.js",
		content: search_client_default
	};
	for (const { number, content } of indexOf(views).parts) yield {
		path: `search/${number}.json`,
		content
	};
}
/**
* What `{{> search}}` renders: on the index, or on the page of one package, which searches that package until the reader
* wants others too. Null where there is no release. What all pages share is worked out once for the same `views`.
*/
function searchView({ language }, views, ofPackage = null) {
	if (views.length === 0) return null;
	const { parts, types, hasBreaking, packages, environments } = indexOf(views);
	const options = [...types].map(([value, label]) => ({
		value,
		label
	}));
	if (hasBreaking && !types.has("breaking")) options.push({
		value: "breaking",
		label: say(language, "breaking-mark")
	});
	const products = ofPackage === null ? packages : [ofPackage];
	return {
		parts: parts.length,
		package: ofPackage,
		types: options.length > 1 ? options : [],
		packages: packages.length > 1 ? products : [],
		environments,
		texts: textsOf(language)
	};
}
const known = /* @__PURE__ */ new WeakMap();
function indexOf(views) {
	const before = known.get(views);
	if (before !== void 0) return before;
	const index = {
		parts: searchParts(views),
		types: titlesByType(views),
		hasBreaking: views.some(({ breaking }) => breaking.length > 0),
		packages: [...new Set(views.map((view) => view.package ?? ""))].filter((name) => name !== "").toSorted(),
		environments: [...new Set(views.flatMap(({ environments }) => environments))].toSorted()
	};
	known.set(views, index);
	return index;
}
function titlesByType(views) {
	const titles = /* @__PURE__ */ new Map();
	for (const { sections } of views) for (const { type, title } of sections) if (!titles.has(type)) titles.set(type, title);
	return titles;
}
function textsOf({ texts }) {
	return JSON.stringify({
		running: texts["search-running"],
		found: texts["search-found"],
		changes: texts.changes,
		releases: texts["search-releases"],
		nothing: texts["search-nothing"],
		more: texts["search-more"],
		onDisk: texts["search-on-disk"],
		incomplete: texts["search-incomplete"],
		breaking: texts["breaking-mark"],
		withdrawn: texts["withdrawn-mark"]
	});
}

// templates/page/upgrade.html.hbs
var upgrade_html_default = {
	"0": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<header class=\"lead guide\">\n<h1>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "upgrade-guide", "3:6"), "{{words.upgrade-guide}} at line 3")) != null ? stack1 : "") + "</h1>\n<p class=\"quiet\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "upgrade-description", "4:19"), "{{words.upgrade-description}} at line 4")) != null ? stack1 : "") + "</p>\n</header>\n<div class=\"between\" role=\"group\" aria-label=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "upgrade-guide", "6:48"), "{{words.upgrade-guide}} at line 6")) != null ? stack1 : "") + "\" data-texts=\"" + ((stack1 = alias2.safely(alias1(depth0, "texts", "6:85"), "{{texts}} at line 6")) != null ? stack1 : "") + "\" hidden>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "names", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<p>\n<label for=\"upgrade-from\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "upgrade-from", "19:28"), "{{words.upgrade-from}} at line 19")) != null ? stack1 : "") + "</label>\n<select id=\"upgrade-from\" name=\"from\" autocomplete=\"off\">\n<option value=\"\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "upgrade-choose", "21:19"), "{{words.upgrade-choose}} at line 21")) != null ? stack1 : "") + "</option>\n</select>\n</p>\n<p>\n<label for=\"upgrade-to\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "upgrade-to", "25:26"), "{{words.upgrade-to}} at line 25")) != null ? stack1 : "") + "</label>\n<select id=\"upgrade-to\" name=\"to\" autocomplete=\"off\">\n<option value=\"\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "upgrade-choose", "27:19"), "{{words.upgrade-choose}} at line 27")) != null ? stack1 : "") + "</option>\n</select>\n</p>\n<p class=\"said\" role=\"status\"></p>\n</div>\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "packages", "32:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>\n<label for=\"upgrade-package\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "upgrade-package", "9:31"), "{{words.upgrade-package}} at line 9")) != null ? stack1 : "") + "</label>\n<select id=\"upgrade-package\" name=\"package\" autocomplete=\"off\">\n<option value=\"\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "words"), "upgrade-all-packages", "11:19"), "{{words.upgrade-all-packages}} at line 11")) != null ? stack1 : "") + "</option>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "names", "12:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</select>\n</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "<option value=\"" + ((stack1 = alias1.safely(depth0, "{{this}} at line 13")) != null ? stack1 : "") + "\">" + ((stack1 = alias1.safely(depth0, "{{this}} at line 13")) != null ? stack1 : "") + "</option>\n";
	},
	"3": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {};
		return "<section class=\"upgrades\" data-package=\"" + ((stack1 = alias2.safely(alias1(depth0, "name", "33:42"), "{{name}} at line 33")) != null ? stack1 : "") + "\" data-versions=\"" + ((stack1 = alias2.safely(alias1(depth0, "versions", "33:67"), "{{versions}} at line 33")) != null ? stack1 : "") + "\">\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "name", "34:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "releases", "37:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<h2><bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "name", "35:11"), "{{name}} at line 35")) != null ? stack1 : "") + "</bdi></h2>\n";
	},
	"5": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<article class=\"entry\" data-position=\"" + ((stack1 = alias2.safely(alias1(depth0, "position", "38:40"), "{{position}} at line 38")) != null ? stack1 : "") + "\">\n<header>\n<" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "level", "40:3"), "{{@root.level}} at line 40")) != null ? stack1 : "") + "><a href=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "root", "40:28"), "{{@root.root}} at line 40")) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "href", "40:42"), "{{href}} at line 40")) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = alias2.safely(alias1(depth0, "version", "40:57"), "{{version}} at line 40")) != null ? stack1 : "") + "</bdi></a></" + ((stack1 = alias2.safely(alias1(lookupProperty(data, "root"), "level", "40:80"), "{{@root.level}} at line 40")) != null ? stack1 : "") + ">\n<p class=\"facts\">\n<time datetime=\"" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "day"), "datetime", "42:18"), "{{day.datetime}} at line 42")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "day"), "words", "42:36"), "{{day.words}} at line 42")) != null ? stack1 : "") + "</time>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "withdrawn", "43:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n</header>\n<ul class=\"tasks\">\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "tasks", "49:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n</article>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<span class=\"mark gone\">" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "withdrawn-mark", "44:26"), "{{@root.words.withdrawn-mark}} at line 44")) != null ? stack1 : "") + "</span>\n";
	},
	"7": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "paragraphs", "51:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<p class=\"by\"><a href=\"" + ((stack1 = alias3.safely(alias1(lookupProperty(data, "root"), "root", "54:25"), "{{@root.root}} at line 54")) != null ? stack1 : "") + ((stack1 = alias3.safely(alias1(depth0, "href", "54:39"), "{{href}} at line 54")) != null ? stack1 : "") + "\">" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "commit", "54:53"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0, blockParams, depths),
			"inverse": container.program(12, data, 0, blockParams, depths),
			"data": data
		})) != null ? stack1 : "") + "</a></p>\n</li>\n";
	},
	"8": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "52:9"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<bdi>" + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", "52:111")), "{{inline}} at line 52")) != null ? stack1 : "") + "</bdi></p>\n";
	},
	"9": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depths[1], "scope", "52:23"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return "<b class=\"scope\"><bdi>" + ((stack1 = container.own.safely(container.strict(depths[1], "scope", "52:57"), "{{../scope}} at line 52")) != null ? stack1 : "") + "</bdi></b> ";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "<span class=\"oid\">" + ((stack1 = alias1.safely(alias1.short(container.strict(depth0, "commit", "54:87")), "{{short}} at line 54")) != null ? stack1 : "") + "</span>";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<bdi>" + ((stack1 = container.own.safely(container.strict(depth0, "release", "54:117"), "{{release}} at line 54")) != null ? stack1 : "") + "</bdi>";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true,
	"useDepths": true
};

// templates/page/upgrade.client.js
var upgrade_client_default = "'use strict'\n/**\n * Narrows the upgrade guide to two versions. Their order is the site's, the highest first: nothing is compared here.\n *\n * @typedef {string | Readonly<Record<string, string>>} Wording\n */\n{\n  /** @param {HTMLElement} form */\n  const start = (form) => {\n    const status = form.querySelector('[role=\"status\"]')\n    /** @param {string} name */\n    const selectOf = (name) => {\n      const select = form.querySelector(`[name=\"${name}\"]`)\n      return select instanceof HTMLSelectElement ? select : null\n    }\n    const [product, from, to] = [selectOf('package'), selectOf('from'), selectOf('to')]\n    if (!status || !from || !to) return\n\n    /** @type {Readonly<Record<string, Wording>>} */ const texts = JSON.parse(form.dataset['texts'] ?? '{}')\n    const plural = new Intl.PluralRules(document.documentElement.lang || 'en')\n    const sections = [...document.querySelectorAll('section.upgrades')].map((section) => {\n      /** @type {readonly string[]} */ const versions = JSON.parse(section.getAttribute('data-versions') ?? '[]')\n      return { section, name: section.getAttribute('data-package') ?? '', versions }\n    })\n\n    /** The section to narrow; null while there are several to choose from. */\n    const chosen = () =>\n      product === null\n        ? (sections[0] ?? null)\n        : (sections.find(({ name }) => name !== '' && name === product.value) ?? null)\n\n    /** Text with the versions in its places, each with its own direction. @param {string} key @param {number} [count] */\n    const tell = (key, count = 0) => {\n      const wording = texts[key] ?? ''\n      const text = typeof wording === 'string' ? wording : (wording[plural.select(count)] ?? wording['other'])\n      const pieces = (text ?? '').split(/(\\{\\w+\\})/).map((piece) => {\n        if (piece === '{count}') return String(count)\n        if (piece !== '{from}' && piece !== '{to}') return piece\n        const version = document.createElement('bdi')\n        version.textContent = (piece === '{from}' ? from : to).value\n        return version\n      })\n      status.replaceChildren(...pieces)\n    }\n\n    /** Offers the versions after its first option, and keeps the choice where it is still there. @param {HTMLSelectElement} select @param {readonly string[]} versions */\n    const offer = (select, versions) => {\n      const { value } = select\n      select.replaceChildren(...[...select.options].slice(0, 1), ...versions.map((version) => new Option(version, version)))\n      select.value = versions.includes(value) ? value : ''\n      select.disabled = versions.length === 0\n    }\n\n    /**\n     * Shows what lies between two places in the versions of a section, and counts it; all of it without a start.\n     * @param {Element} section @param {number} start @param {number} end\n     */\n    const narrow = (section, start, end) => {\n      let count = 0\n      for (const article of section.querySelectorAll('article')) {\n        const position = Number(article.dataset['position'])\n        article.hidden = start >= 0 && (position >= start || position < end)\n        if (!article.hidden) count += article.querySelectorAll('.tasks > li').length\n      }\n      return count\n    }\n\n    /** Shows what the form asks for. @param {string} [wanted] the version to upgrade to, where it is known */\n    const show = (wanted = to.value) => {\n      const one = chosen()\n      const versions = one?.versions ?? []\n      const start = versions.indexOf(from.value)\n      const newer = versions.slice(0, Math.max(0, start))\n      offer(to, newer)\n      // Most people want the newest one.\n      to.value = newer.includes(wanted) ? wanted : (newer[0] ?? '')\n      const end = versions.indexOf(to.value)\n      let count = 0\n      for (const { section, name } of sections) {\n        const isOther = one !== null && name !== one.name\n        const left = narrow(section, isOther ? -1 : start, end)\n        section.toggleAttribute('hidden', isOther || left === 0)\n        if (!isOther) count += left\n      }\n      if (start < 0) status.replaceChildren()\n      else if (newer.length === 0) tell('newest')\n      else tell(count === 0 ? 'nothing' : 'count', count)\n    }\n\n    const fromAddress = () => {\n      const parameters = new URLSearchParams(location.search)\n      if (product) {\n        product.value = parameters.get('package') ?? ''\n        if (product.selectedIndex < 0) product.value = ''\n      }\n      offer(from, chosen()?.versions ?? [])\n      const start = parameters.get('from') ?? ''\n      from.value = [...from.options].some(({ value }) => value === start) ? start : ''\n      show(parameters.get('to') ?? '')\n    }\n\n    const toAddress = () => {\n      const address = new URL(location.href)\n      for (const select of [product, from, to]) {\n        if (!select) continue\n        if (select.value === '') address.searchParams.delete(select.name)\n        else address.searchParams.set(select.name, select.value)\n      }\n      if (address.href !== location.href) history.pushState(null, '', address.href)\n    }\n\n    form.addEventListener('change', ({ target }) => {\n      if (target === product) offer(from, chosen()?.versions ?? [])\n      show()\n      toAddress()\n    })\n    addEventListener('popstate', fromAddress)\n    form.hidden = false\n    fromAddress()\n  }\n\n  const form = document.querySelector('.between')\n  if (form instanceof HTMLElement) start(form)\n}\n";

// src/page/upgrade-view.ts
/** Whether the releases ever ask for something: a site without that has no upgrade guide. */
function hasUpgradeGuide(views) {
	return views.some(asksForSomething);
}
function asksForSomething({ draft, breaking, upgrade }) {
	return !draft && breaking.length + upgrade.length > 0;
}
/**
* Every breaking change and every step of upgrading, by package (sorted by name) and version. `views` come newest first;
* drafts are left out.
*
* Versions are ordered by SemVer 2.0.0, section 11, and not by date: a fix for an old line is below the new line, whenever
* it came. What SemVer does not know is below all that, newest first. The prereleases of a version that is out are part of
* it: what only they told is told there, with a link to them, and nothing twice.
*/
function upgradeView(views) {
	const byPackage = /* @__PURE__ */ new Map();
	for (const view of views) {
		if (view.draft) continue;
		const siblings = byPackage.get(view.package);
		if (siblings === void 0) byPackage.set(view.package, [view]);
		else siblings.push(view);
	}
	return [...byPackage].filter(([, siblings]) => siblings.some(asksForSomething)).toSorted(([one], [other]) => require_bom.byCodeUnit(one ?? "", other ?? "")).map(([name, siblings]) => packageView(name, siblings));
}
function packageView(name, views) {
	const lines = foldPrereleases(views);
	return {
		name,
		versions: JSON.stringify(lines.map(({ view }) => view.version)),
		releases: lines.flatMap(({ view, prereleases }, position) => {
			const tasks = tasksOf(view, prereleases);
			return tasks.length === 0 ? [] : [releaseOf(view, position, tasks)];
		})
	};
}
function releaseOf(view, position, tasks) {
	const { name, version, href, day, withdrawn } = view;
	return {
		name,
		version,
		href,
		day,
		withdrawn: withdrawn !== null,
		position,
		tasks
	};
}
function foldPrereleases(views) {
	const ordered = views.map((view) => ({
		view,
		order: require_changelog_heading.precedence(view.version)
	})).toSorted((one, other) => require_changelog_heading.compareVersions(other.order, one.order));
	const stable = /* @__PURE__ */ new Map();
	const lines = [];
	for (const { view, order } of ordered) {
		const core = order === null ? null : `${order.major}.${order.minor}.${order.patch}`;
		const leadsTo = core === null || order?.prerelease.length === 0 ? void 0 : stable.get(core);
		if (leadsTo !== void 0) {
			leadsTo.prereleases.push(view);
			continue;
		}
		const line = {
			view,
			prereleases: []
		};
		lines.push(line);
		if (core !== null && order?.prerelease.length === 0 && !stable.has(core)) stable.set(core, line);
	}
	return lines;
}
function tasksOf(view, prereleases) {
	const told = /* @__PURE__ */ new Set();
	return [view, ...prereleases].flatMap((release) => tasksIn(release, view, told));
}
function tasksIn(release, under, told) {
	const breaking = release.breaking.map(({ commit, ...task }) => ({
		...task,
		commit
	}));
	const steps = release.upgrade.map((task) => ({
		...task,
		scope: null,
		commit: null
	}));
	const fresh = [...breaking, ...steps].filter((task) => !told.has(keyOf$1(task)));
	for (const task of fresh) told.add(keyOf$1(task));
	return fresh.map(({ anchor, scope, paragraphs, commit }) => ({
		scope,
		paragraphs,
		href: anchor === null ? release.href : `${release.href}#${anchor}`,
		commit: release === under ? commit : null,
		release: release.name
	}));
}
/** The same commit says the same in a prerelease and in the version after it. */
function keyOf$1(task) {
	return task.commit ?? task.paragraphs.join("\n");
}

// src/page/compose-upgrade.ts
/**
* The upgrade guide, `upgrade/index.html`, with the script that narrows it to two versions. None where no release ever
* asked for anything. Throws TEMPLATE_INVALID for a template that cannot be rendered.
*/
function* composeUpgrade(site, views) {
	if (!hasUpgradeGuide(views)) return;
	const template = openPage(site.look, "upgrade.html.hbs", upgrade_html_default);
	const { language } = site;
	const packages = upgradeView(views);
	yield {
		path: "upgrade.js",
		content: upgrade_client_default
	};
	yield pageFile(site, template, "upgrade/", {
		name: say(language, "upgrade-guide"),
		description: say(language, "upgrade-description"),
		scripts: ["upgrade.js"],
		packages,
		level: packages[0]?.name === null && packages.length === 1 ? "h2" : "h3",
		names: packages.length > 1 ? packages.map(({ name }) => name ?? "") : [],
		texts: JSON.stringify({
			count: language.texts["upgrade-count"],
			nothing: language.texts["upgrade-nothing"],
			newest: language.texts["upgrade-newest"]
		})
	});
}

// src/page/json-ld.ts
/**
* What search engines read of a page (schema.org): the software as this release has it, and the way to the page, from
* the index down. Addresses are absolute there, so what needs one is told only where the site's own is known.
*/
function softwareData({ title, baseUrl, repositoryUrl }, { release, summary }, trail) {
	return {
		"@context": "https://schema.org",
		"@graph": [{
			"@type": "SoftwareApplication",
			name: release.package ?? title,
			softwareVersion: release.version,
			datePublished: release.day.datetime,
			releaseNotes: baseUrl === null ? summary : `${baseUrl}${release.href}`,
			...repositoryUrl !== null && { url: repositoryUrl }
		}, ...baseUrl === null || trail.length === 0 ? [] : [breadcrumbs(baseUrl, [{
			name: title,
			href: ""
		}, ...trail])]]
	};
}
function breadcrumbs(baseUrl, crumbs) {
	return {
		"@type": "BreadcrumbList",
		itemListElement: crumbs.map(({ name, href }, index) => ({
			"@type": "ListItem",
			position: index + 1,
			name,
			item: `${baseUrl}${href}`
		}))
	};
}

// src/page/release-list.ts
/** How many changes of one release a page of many shows before it points to the release's own, and how many to act on. */
const [leadingChanges, leadingActions] = [12, 3];
/** The list of these releases, which come newest first: the newest fifty, and what is said of all. */
function releaseList({ language }, views) {
	const released = views.filter((view) => !view.draft);
	const first = released.at(-1);
	const releases = views.slice(0, 50).map((view) => listed(view, language));
	const found = new Set(releases.flatMap((release) => release.tones));
	const kinds = [...tones, "breaking"].filter((tone) => found.has(tone));
	return {
		counted: first === void 0 ? "" : say(language, "released-count", {
			count: released.length,
			date: first.day.words
		}),
		latest: released.find((view) => view.withdrawn === null) ?? null,
		theLatest: phrase(language, "the-latest", "release"),
		releases,
		kinds: found.size < 2 ? [] : kinds.map((tone) => ({
			tone,
			label: say(language, `tone-${tone}`)
		}))
	};
}
function listed(view, language) {
	const { sections, changes, breaking } = view;
	const left = {
		changes: changes - leadingChanges,
		actions: breaking.length - leadingActions
	};
	const kinds = sections.map((section) => section.tone);
	return {
		...view,
		tones: [...new Set(breaking.length > 0 ? [...kinds, "breaking"] : kinds)],
		sections: leadingSections(sections, leadingChanges),
		more: left.changes <= 0 ? null : phrase(language, "more-changes", "release", { count: left.changes }),
		breaking: breaking.slice(0, leadingActions).map((one) => ({
			...one,
			paragraphs: one.paragraphs.slice(0, 1)
		})),
		toDo: left.actions <= 0 ? null : say(language, "more-to-do", { count: left.actions }),
		empty: isEmpty(view)
	};
}
/** Whether a release has nothing to tell in words of its own or in lists. */
function isEmpty({ changes, breaking, highlights, upgrade }) {
	return changes + breaking.length + highlights.length + upgrade.length === 0;
}

// src/page/package-page.ts
/** The packages of a site by name, each with something released. None where all that is released is of one product. */
function packagesOf(views, site) {
	const folders = packageFolders(views.filter((view) => !view.draft));
	if (folders.size < 2) return [];
	const byName = /* @__PURE__ */ new Map();
	for (const view of views) {
		if (view.package === null || !folders.has(view.package)) continue;
		const known = byName.get(view.package);
		if (known) known.push(view);
		else byName.set(view.package, [view]);
	}
	return [...byName].toSorted(([one], [other]) => one < other ? -1 : 1).map(([name, own]) => {
		const folder = folders.get(name) ?? "";
		return {
			name,
			folder,
			href: linkTo(folder, site),
			views: own
		};
	});
}
/** The page of a package with its newest releases, and the archive of the older ones. Throws TEMPLATE_INVALID. */
function* composePackage(site, templates, { name, folder, href, views }, all) {
	const list = releaseList(site, views);
	const listed = {
		folder,
		package: name,
		views,
		trail: [{
			name,
			href
		}]
	};
	const archive = archiveParts(site, listed);
	const feeds = packageFeedLinks({
		folder,
		name
	}, site);
	const description = say(site.language, "package-description", { package: name });
	const search = searchView(site, all, name);
	yield* composeArchive(site, templates, listed);
	yield pageFile(site, templates.package, folder, {
		...list,
		name,
		description,
		title: name,
		summary: null,
		package: name,
		packages: [],
		archive,
		feeds,
		follow: feeds,
		search,
		scripts: search === null ? [] : ["search.js"],
		data: list.latest && softwareData(site, {
			release: list.latest,
			summary: description
		}, [{
			name,
			href
		}])
	});
}

// src/page/dependencies-view.ts
/** So many packages of one kind are listed; the bill of materials has all of them. */
const mostListed = 40;
/**
* What the page of a release tells of its inside: known vulnerabilities, how its dependencies differ from those of the release
* before (what the product itself asks for comes first, then what needs a look), and the bill of materials to download. Null
* where the release tells of none of it.
*/
function dependenciesView({ language }, release, bom) {
	const lines = require_shared.insideLines(release, "vulnerabilities");
	const { dependencies } = release;
	if (lines.length === 0 && dependencies === void 0 && bom === null) return null;
	return {
		vulnerabilities: lines.length === 0 ? null : {
			title: say(language, "vulnerabilities"),
			lines
		},
		dependencies: dependencies === void 0 ? null : {
			title: titleOf(release, language),
			...changesView(language, dependencies)
		},
		bom: bom && bomView(language, bom)
	};
}
/** Commits that update dependencies may have a section of that title already. */
function titleOf({ sections }, language) {
	const title = say(language, "dependencies");
	return sections.some((section) => titleIn(language, section.title.trim()) === title) ? say(language, "all-dependencies") : title;
}
const kinds = [
	"added",
	"removed",
	"upgraded",
	"downgraded",
	"changed"
];
function changesView(language, { from, direct, flags, counts, components, licensed }) {
	const delivered = direct.filter(({ development }) => !development);
	const ofDevelopment = direct.filter(({ development }) => development);
	return {
		summary: summaryOf$1(language, from, counts),
		groups: kinds.flatMap((kind) => {
			const changes = delivered.filter(({ change }) => change === kind);
			return groupOf(language, say(language, `dependencies-${kind}`), changes.map(itemOf)) ?? [];
		}),
		attention: flagGroups(language, flags),
		development: groupOf(language, say(language, "dependencies-development"), ofDevelopment.map(itemOf)),
		inAll: say(language, "dependencies-in-all", {
			count: components,
			licensed
		})
	};
}
/** Of everything that is inside, whoever asks for it. */
function summaryOf$1(language, release, counts) {
	const numbers = {
		...counts,
		changed: counts.changed + counts.sets
	};
	const totals = [...kinds, "licenses"].filter((kind) => numbers[kind] > 0).map((kind) => say(language, `dependencies-total-${kind}`, { count: numbers[kind] }));
	return totals.length === 0 ? say(language, "dependencies-same", { release }) : say(language, "dependencies-since", {
		release,
		totals: totals.join(say(language, "list-separator"))
	});
}
function flagGroups(language, flags) {
	const groups = /* @__PURE__ */ new Map();
	for (const { flag, name, version, reason } of flags) {
		const items = groups.get(flag) ?? [];
		groups.set(flag, items);
		items.push({
			name,
			versions: version ?? "",
			reason
		});
	}
	return [...groups].flatMap(([flag, items]) => groupOf(language, flagTitle(language, flag), items) ?? []);
}
/** A flag that this version of the site has no words for is told by its name. */
function flagTitle(language, flag) {
	const key = `flag-${flag}`;
	return Object.hasOwn(language.texts, key) ? say(language, key) : flag;
}
function itemOf({ name, from, to }) {
	return {
		name,
		versions: [from, to].filter((version) => version !== null && version !== "").join(" \u2192 "),
		reason: null
	};
}
function groupOf(language, title, items) {
	if (items.length === 0) return null;
	const left = items.length - mostListed;
	return {
		title,
		items: items.slice(0, mostListed),
		more: left > 0 ? say(language, "dependencies-more", { count: left }) : null
	};
}
function bomView(language, bom) {
	const { file, spec, bytes, sha256, components, unread } = bom;
	return {
		title: say(language, "bill-of-materials"),
		href: file,
		label: say(language, "bom-download", { file }),
		format: `CycloneDX ${spec}`,
		size: sizeInWords(language, bytes),
		components: say(language, "bom-components", { count: components }),
		sha256,
		checksum: {
			href: `${file}.sha256`,
			label: say(language, "bom-checksum")
		},
		unread: unread.map((path) => say(language, "bom-unread", { file: path }))
	};
}
/** Whole numbers only: how a fraction is written is another thing in each language. */
function sizeInWords(language, bytes) {
	if (bytes < 1e3) return say(language, "size-bytes", { count: bytes });
	if (bytes < 1e7) return say(language, "size-kilobytes", { count: Math.round(bytes / 1e3) });
	return say(language, "size-megabytes", { count: Math.round(bytes / 1e6) });
}

// src/page/release-page.ts
/** A page is long, and lists its sections at its top, from so many changes in more than one section. */
const longPage = 30;
/** What search engines and previews of links show, with room to spare. */
const longestSummary = 200;
/** The page of one release: what it means first, then the whole of it. Throws TEMPLATE_INVALID. */
function releasePage(site, { release: template }, { release, view }, { newer, older, stays, bom, part }) {
	const { language } = site;
	const summary = summaryOf(site, view);
	const trail = part === null ? [] : [part];
	const inside = dependenciesView(site, release, bom);
	return pageFile(site, template, view.folder, {
		name: view.name,
		description: summary,
		trail,
		published: view.draft ? null : view.day.datetime,
		feeds: part === null ? [] : packageFeedLinks(part, site),
		data: view.draft ? null : softwareData(site, {
			release: view,
			summary
		}, [...trail, view]),
		release: {
			...view,
			toDo: null
		},
		peopleInWords: say(language, "people", { count: view.contributors.length }),
		contents: view.changes >= longPage && view.sections.length > 1 ? view.sections : [],
		empty: isEmpty(view) && inside === null,
		inside,
		stays: stayViews(site, stays),
		turn: newer !== null || older !== null,
		newer,
		older
	});
}
/** For who sees only a line of it: what somebody says matters most, else when it came and how much of it there is. */
function summaryOf({ language }, { day, changesInWords, breaking, highlights }) {
	const [highlight] = highlights.flatMap(({ paragraphs }) => paragraphs);
	if (highlight !== void 0) return shortened(highlight, longestSummary);
	const released = say(language, "released-on", {
		date: day.words,
		changes: changesInWords
	});
	return breaking.length > 0 ? `${released} ${say(language, "needs-action")}.` : released;
}

// src/page/release-view.ts
const bumps = {
	initial: "bump-initial",
	major: "bump-major",
	minor: "bump-minor",
	patch: "bump-patch",
	prerelease: "bump-prerelease",
	none: null
};
/** Prepares one release for the templates. `href` is the link to its page from the site's root. */
function releaseView(release, place, setting) {
	const { language, links, live, environments } = setting;
	const version = release.version ?? say(language, "unreleased");
	const sections = sectionViews(release.sections, language, links);
	const changes = sections.reduce((sum, section) => sum + section.changes.length, 0);
	const shown = new Set(sections.flatMap((section) => section.changes.map(({ id }) => id)));
	const remark = ({ change, text }) => ({
		anchor: change !== null && shown.has(change) ? change : null,
		paragraphs: paragraphs(text)
	});
	const bump = bumps[release.bump];
	return {
		name: release.package === void 0 ? version : `${release.package} ${version}`,
		version,
		package: release.package ?? null,
		tag: release.tag,
		draft: release.tag === null,
		...place,
		anchor: releaseAnchor(place.folder),
		day: dayOf(language, release.date),
		bump: bump === null ? null : say(language, bump),
		withdrawn: withdrawnView(release, setting),
		live,
		environments,
		highlights: (release.highlights ?? []).map(remark),
		breaking: release.breaking.map((one) => ({
			change: one.change,
			commit: one.commit,
			scope: one.scope,
			...remark(one)
		})),
		upgrade: (release.upgrade ?? []).map(remark),
		sections,
		changes,
		changesInWords: say(language, "changes", { count: changes }),
		contributors: contributorsOf(release, links),
		compare: compareView(release, language),
		commit: {
			oid: release.commit,
			url: links && links.commit(release.commit)
		},
		accounting: accountingIn(language, release.accounting),
		aliases: aliasesIn(language, release.aliases ?? [])
	};
}
function withdrawnView(release, { language, find }) {
	if (release.withdrawn === null) return null;
	const { at, reason, replacement } = release.withdrawn;
	const day = dayOf(language, at);
	return {
		day,
		since: say(language, "withdrawn-since", { date: day.words }),
		reason,
		replacement: replacement === null ? null : {
			version: replacement,
			href: find(release, replacement),
			label: phrase(language, "use-instead", "version")
		}
	};
}
/** As renderMention has it: what is no login leads nowhere. */
const loginPattern = /^\w(?:[\w.-]{0,98}\w)?$/;
function contributorsOf({ contributors, previousTag }, links) {
	return contributors.map(({ name, login, first }) => ({
		name,
		first: first && previousTag !== null,
		url: login === null || links === null || !loginPattern.test(login) ? null : links.person(login)
	}));
}
function compareView({ compareUrl, previousTag }, language) {
	return compareUrl === null || previousTag === null ? null : {
		url: require_markdown.safeUrl(compareUrl),
		tag: previousTag,
		label: phrase(language, "compare-with", "tag")
	};
}
/** Where every commit of the release went; the numbers add up. */
function accountingIn(language, accounting) {
	const commits = accounting.commits - (accounting.elsewhere ?? 0);
	const { shown, unconventional, hidden, reverted, duplicate } = accounting;
	const parts = [
		[shown, "bucket-shown"],
		[unconventional, "bucket-unconventional"],
		[hidden, "bucket-hidden"],
		[reverted, "bucket-reverted"],
		[duplicate, "bucket-duplicate"]
	].filter(([count]) => count > 0).map(([count, key]) => say(language, key, { count }));
	return parts.length === 0 ? say(language, "made-from", { count: commits }) : say(language, "made-from-of", {
		count: commits,
		buckets: listIn(language, parts)
	});
}
function aliasesIn(language, aliases) {
	return aliases.length === 0 ? null : say(language, "also-tagged", { tags: listIn(language, aliases) });
}
function listIn(language, items) {
	return items.join(say(language, "list-separator"));
}

// templates/page/sitemap.xml.hbs
var sitemap_xml_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "parts", "4:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</sitemapindex>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<sitemap><loc>" + ((stack1 = container.own.safely(depth0, "{{this}} at line 5")) != null ? stack1 : "") + "</loc></sitemap>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "pages", "10:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</urlset>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<url><loc>" + ((stack1 = container.own.safely(alias1(depth0, "loc", "11:12"), "{{loc}} at line 11")) != null ? stack1 : "") + "</loc>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "lastmod", "11:29"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</url>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<lastmod>" + ((stack1 = container.own.safely(container.strict(depth0, "lastmod", "11:49"), "{{lastmod}} at line 11")) != null ? stack1 : "") + "</lastmod>";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "parts", "2:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "");
	},
	"useData": true
};

// src/page/sitemap.ts
/** sitemaps.org, "Sitemap file limits". */
const mostPages = 5e4;
/**
* `sitemap.xml` as sitemaps.org has it, which wants absolute addresses; with more than 50,000 pages it lists the parts
* `sitemaps/<n>.xml`, which come first. A day is the one that the release says, never that of the build.
*/
function* composeSitemap(baseUrl, pages) {
	const template = require_markdown.openTemplate("xml", "page/sitemap.xml.hbs", sitemap_xml_default);
	const mapped = pages.map(({ folder, changed }) => ({
		loc: `${baseUrl}${folder}`,
		lastmod: changed
	}));
	if (mapped.length <= mostPages) return yield {
		path: "sitemap.xml",
		content: template({
			parts: null,
			pages: mapped
		})
	};
	const parts = [];
	for (let from = 0; from < mapped.length; from += mostPages) {
		const path = `sitemaps/${parts.length + 1}.xml`;
		yield {
			path,
			content: template({
				parts: null,
				pages: mapped.slice(from, from + mostPages)
			})
		};
		parts.push(`${baseUrl}${path}`);
	}
	yield {
		path: "sitemap.xml",
		content: template({
			parts,
			pages: null
		})
	};
}

// templates/page/dependencies.css
var dependencies_default = "/* What is inside a release */\n\n.inside,\n.bill {\n  margin-block-start: 2.5rem;\n  padding-block-start: 2rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.inside + .bill {\n  margin-block-start: 2rem;\n}\n\n.inside > h2,\n.bill > h2 {\n  margin-block-end: 0.5rem;\n  font-size: 1.25rem;\n}\n\n.inside h3 {\n  margin-block: 1.25rem 0.4rem;\n  font-size: 0.9375rem;\n}\n\n.inside h4 {\n  margin: 0.85rem 0 0.3rem;\n  font-size: 0.875rem;\n  font-weight: 600;\n}\n\n.inside > .quiet {\n  margin-block-start: 1.25rem;\n  font-size: 0.875rem;\n}\n\n.parts {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));\n  gap: 0.3rem 2rem;\n  list-style: none;\n}\n\n.versions {\n  color: var(--soft);\n  font-size: 0.875rem;\n}\n\n.attention {\n  margin-block-start: 1.5rem;\n  padding: 1.1rem 1.35rem 1.25rem;\n  border: 1px solid var(--warn-rule);\n  border-radius: 0.75rem;\n}\n\n.attention > h3 {\n  margin-block-start: 0;\n  color: var(--warn-ink);\n}\n\n.attention ul {\n  padding-inline-start: 1.15rem;\n  list-style-type: \"\u2013\";\n}\n\n.attention li {\n  padding-inline-start: 0.6rem;\n}\n\n.inside details {\n  margin-block-start: 1.25rem;\n}\n\n.inside summary {\n  inline-size: fit-content;\n  color: var(--soft);\n  font-size: 0.9375rem;\n  cursor: pointer;\n}\n\n.inside summary:hover {\n  color: var(--ink);\n}\n\n.inside details > .parts {\n  margin-block-start: 0.6rem;\n}\n\n.digest {\n  margin-block-start: 0.5rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\n\n.unread {\n  margin-block-start: 0.75rem;\n  color: var(--warn-ink);\n}\n\n@media print {\n  .bill .facts a::after {\n    display: none;\n  }\n}\n";

// templates/page/coming.css
var coming_default = "/* What is coming */\n\n.ahead,\n.shipment {\n  max-inline-size: 46rem;\n  margin-inline: auto;\n  overflow-wrap: anywhere;\n}\n\n.shipment {\n  padding-block: 2.25rem 2.75rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.shipment > header {\n  margin-block-end: 2rem;\n}\n\n.shipment h2 {\n  margin-block: 0.35rem 0.9rem;\n  font-size: clamp(1.75rem, 1.4rem + 1.6vw, 2.5rem);\n  letter-spacing: -0.025em;\n  overflow-wrap: anywhere;\n}\n\n.shipment dl {\n  display: grid;\n  grid-template-columns: max-content minmax(0, 1fr);\n  gap: 0.35rem 1.5rem;\n  margin: 0;\n}\n\n.shipment dt {\n  color: var(--soft);\n}\n\n.shipment dd {\n  margin: 0;\n  overflow-wrap: anywhere;\n}\n\n.shipment .notice ol {\n  padding-inline-start: 1.3rem;\n}\n\n.shipment .notice :is(ul, ol) + ol {\n  margin-block-start: 0.9rem;\n  padding-block-start: 0.9rem;\n  border-block-start: 1px solid var(--warn-rule);\n}\n\n.shipment > section + section {\n  margin-block-start: 2rem;\n}\n\n@media (max-width: 40rem) {\n  .shipment dl {\n    grid-template-columns: minmax(0, 1fr);\n    gap: 0;\n  }\n\n  .shipment dd + dt {\n    margin-block-start: 0.75rem;\n  }\n}\n\n@media print {\n  .shipment > header {\n    break-after: avoid;\n  }\n}\n";

// templates/page/live.css
var live_default = "/* What is live where */\n\n.place,\n.past {\n  max-inline-size: 46rem;\n  margin-inline: auto;\n  padding-block: 2rem;\n  border-block-start: 1px solid var(--rule);\n  overflow-wrap: anywhere;\n}\n\n.where {\n  max-inline-size: 46rem;\n  margin-inline: auto;\n}\n\n.place > h2,\n.past > h2 {\n  margin-block-end: 0.75rem;\n  font-size: 1.25rem;\n}\n\n.place > h3 {\n  margin-block: 1.75rem 0.25rem;\n  color: var(--soft);\n  font-size: 1rem;\n}\n\n.runs + .runs {\n  margin-block-start: 1.5rem;\n}\n\n.runs > .what {\n  font-size: 1.75rem;\n  font-weight: 650;\n  letter-spacing: -0.025em;\n  line-height: 1.3;\n}\n\n.runs > .what a {\n  color: inherit;\n}\n\n.runs > .what .mark {\n  letter-spacing: 0;\n  vertical-align: 0.35em;\n}\n\n.runs > .facts {\n  margin-block-end: 0.5rem;\n}\n\n.runs > .check {\n  margin-block-start: 0.75rem;\n  font-size: 0.875rem;\n}\n\n.runs code,\n.stays code,\n.past code {\n  overflow-wrap: anywhere;\n}\n\n.runs > .check code {\n  display: block;\n  margin-block-start: 0.3rem;\n  padding: 0.6rem 0.85rem;\n  border-radius: 0.5rem;\n}\n\n/* An option stays on one line where there is room for it. */\n.runs > .check span {\n  display: inline-block;\n  max-inline-size: 100%;\n}\n\n.past table {\n  inline-size: 100%;\n  margin-block-start: 1rem;\n  border-collapse: collapse;\n  table-layout: fixed;\n  font-size: 0.875rem;\n}\n\n.past :is(th, td) {\n  padding: 0.6rem 1rem 0.6rem 0;\n  padding-inline: 0 1rem;\n  border-block-start: 1px solid var(--rule);\n  text-align: start;\n  vertical-align: baseline;\n  overflow-wrap: anywhere;\n}\n\n.past :is(th, td):last-child {\n  padding-inline-end: 0;\n}\n\n.past thead th {\n  border: 0;\n  color: var(--soft);\n  font-weight: 500;\n}\n\n.machines {\n  max-inline-size: 46rem;\n  margin-inline: auto;\n  font-size: 0.875rem;\n}\n\na.mark.live {\n  text-decoration-line: none;\n}\n\na.mark.live:hover {\n  color: var(--live-ink);\n  text-decoration-line: underline;\n}\n\n/* Where a release ran */\n\n.stays {\n  overflow-wrap: anywhere;\n  margin-block-start: 3.5rem;\n  padding-block-start: 1.75rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.stays h2 {\n  margin-block-end: 0.75rem;\n  font-size: 1.25rem;\n}\n\n.stays ul {\n  list-style-type: none;\n}\n\n.stays li + li {\n  margin-block-start: 1.25rem;\n}\n\n.stays .by code {\n  background: none;\n  padding: 0;\n}\n\n/* A table of five columns has no room on a phone: each row becomes a small card, each cell with its heading. */\n@media (max-width: 40rem) {\n  .past thead {\n    position: absolute;\n    clip-path: inset(50%);\n    block-size: 1px;\n    inline-size: 1px;\n    overflow: hidden;\n    white-space: nowrap;\n  }\n\n  .past :is(table, tbody, tr, th, td) {\n    display: block;\n  }\n\n  .past tr {\n    padding-block: 0.9rem;\n    border-block-start: 1px solid var(--rule);\n  }\n\n  .past tbody :is(th, td) {\n    padding: 0;\n    border: 0;\n  }\n\n  .past tbody th {\n    margin-block-end: 0.25rem;\n    font-size: 1rem;\n  }\n\n  .past td::before {\n    content: attr(data-label) \": \";\n    color: var(--soft);\n  }\n}\n\n@media print {\n  .past tr,\n  .runs,\n  .stays li {\n    break-inside: avoid;\n  }\n\n  .machines {\n    display: none;\n  }\n}\n";

// templates/page/search.css
var search_default = "\n/* Search */\n\n.search form,\n.between {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: end;\n  gap: 0.75rem 1rem;\n}\n\n:is(.search, .between) p {\n  flex: 1 1 9rem;\n  min-inline-size: 0;\n}\n\n.search .what {\n  flex: 4 1 16rem;\n}\n\n:is(.search, .between) label {\n  display: block;\n  margin-block-end: 0.25rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\n\n:is(.search, .between) :is(input, select, button) {\n  inline-size: 100%;\n  min-block-size: 2.75rem;\n  padding: 0.5rem 0.75rem;\n  border: 1px solid color-mix(in srgb, var(--soft) 75%, var(--paper));\n  border-radius: 0.5rem;\n  background: var(--raised);\n  color: var(--ink);\n  font: inherit;\n  font-size: 1rem;\n}\n\n:is(.search, .between) select:disabled {\n  border-style: dashed;\n  color: var(--soft);\n  opacity: 1;\n}\n\n.search .do {\n  display: flex;\n  flex: 0 1 auto;\n  gap: 0.5rem;\n}\n\n.search button {\n  inline-size: auto;\n  border-color: transparent;\n  background: var(--wash);\n  cursor: pointer;\n}\n\n.search button[hidden] {\n  display: none;\n}\n\n.search button:hover {\n  border-color: var(--soft);\n}\n\n.said {\n  color: var(--soft);\n}\n\n.search .said:not(:empty) {\n  padding-block: 1.25rem 0.25rem;\n}\n\n.found {\n  list-style-type: none;\n}\n\n.found > li {\n  padding-block: 1.5rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.found > li:first-child {\n  margin-block-start: 1rem;\n}\n\n.found h2 {\n  margin-block-end: 0.25rem;\n  font-size: 1.25rem;\n  overflow-wrap: anywhere;\n}\n\n.found h2 a,\n.found li li > a {\n  color: inherit;\n}\n\n.found h2 a {\n  text-decoration-line: none;\n}\n\n.found a:hover {\n  color: var(--link);\n}\n\n.found ul {\n  margin-block-start: 0.75rem;\n  padding-inline-start: 1.15rem;\n  list-style-type: \"\u2013\";\n}\n\n.found li li {\n  padding-inline-start: 0.6rem;\n}\n\n.found li li::marker {\n  color: var(--other);\n}\n\n.found li li + li {\n  margin-block-start: 0.4rem;\n}\n\nmark {\n  border-radius: 0.15em;\n  background: color-mix(in srgb, var(--warn-rule) 55%, transparent);\n  color: inherit;\n}\n\n/* While somebody searches, what is found is in the place of what the page shows. */\n.tools:has([data-searching]) > .filter,\n.tools:has([data-searching]) ~ * {\n  display: none;\n}\n\n@media (forced-colors: active) {\n  mark {\n    background: Mark;\n    color: MarkText;\n  }\n}\n\n@media print {\n  .search form,\n  .between {\n    display: none;\n  }\n\n  mark {\n    background: none;\n    font-weight: 600;\n  }\n}\n";

// templates/page/upgrade.css
var upgrade_default = "\n/* The upgrade guide */\n\n.guide {\n  padding-block-end: clamp(1.25rem, 4vw, 2rem);\n}\n\n.guide h1 {\n  font-size: clamp(2.25rem, 1.5rem + 3.6vw, 3.5rem);\n}\n\n.between {\n  margin-block-end: 2.5rem;\n}\n\n.between[hidden] {\n  display: none;\n}\n\n.between .said {\n  flex: 1 0 100%;\n}\n\n.between .said:not(:empty) {\n  padding-block-start: 0.5rem;\n  color: var(--ink);\n  font-size: 1.125rem;\n}\n\n.upgrades > h2 {\n  padding-block: 2.5rem 1.25rem;\n  font-size: 1.75rem;\n  overflow-wrap: anywhere;\n}\n\n.upgrades .entry :is(h2, h3) {\n  margin-block-end: 0.4rem;\n  font-size: 1.5rem;\n  letter-spacing: -0.02em;\n  overflow-wrap: anywhere;\n}\n\n.upgrades .entry :is(h2, h3) a {\n  color: inherit;\n  text-decoration-line: none;\n}\n\n.upgrades .entry :is(h2, h3) a:hover {\n  color: var(--link);\n}\n\n.tasks {\n  list-style-type: none;\n}\n\n.tasks > li + li {\n  margin-block-start: 1.1rem;\n  padding-block-start: 1.1rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.tasks p + p {\n  margin-block-start: 0.5rem;\n}\n\n.tasks p + .by {\n  margin-block-start: 0.15rem;\n}\n\n/* The grid of an entry would show what is hidden. */\n.upgrades[hidden],\n.upgrades .entry[hidden] {\n  display: none;\n}\n\n@media print {\n  .tasks > li {\n    break-inside: avoid;\n  }\n}\n";

// src/page/style-sheet.ts
/** The one style sheet of a site: Waybill's own, then what the site has of its own. */
function styleSheet({ css }) {
	return `${style_default}${dependencies_default}${search_default}${upgrade_default}${live_default}${coming_default}${css}`;
}

// src/page/site.ts
/**
* Composes the whole changelog site, file by file: the newest fifty releases on `index.html`, the older ones on
* `archive/<n>/`, a page a release with an anchor a change, a page a package where there are several, the feeds,
* `releases.json` (the notes themselves) and `style.css`. Files that others link to come before those that link to them,
* so a half-written site has no dead link.
*
* Same input, same bytes. Nothing inline, nothing from another host; without scripts all of it can be read. Releases are
* ordered by date, newest first, and keep the notes' order on a tie.
*
* Throws CONFIG_INVALID for a base URL that is none, TEMPLATE_INVALID for a template that cannot be rendered.
*/
function* composeSite(input) {
	const releases = publicReleases(input);
	const places = placesOf(input, releases);
	const site = openSite(input, places);
	const stays = staysByRelease(input.stays);
	const views = releaseViews(releases, site, stays);
	const packages = packagesOf(views, site);
	const templates = siteTemplates(input.look);
	const has = (folder) => places.some((place) => place.folder === folder);
	yield {
		path: "releases.json",
		content: { [Symbol.iterator]: () => notesInPieces(input.notes, releases) }
	};
	yield* composeLook(input);
	yield* composeReleases({
		site,
		templates,
		releases,
		views,
		packages,
		stays,
		boms: input.boms
	});
	yield* composeArchive(site, templates, {
		folder: "",
		package: null,
		views,
		trail: []
	});
	for (const part of packages) yield* composePackage(site, templates, part, views);
	if (has("upgrade/")) yield* composeUpgrade(site, views);
	if (has("live/") || input.wasLive) yield* composeLive(site, input.stays, views);
	if (input.coming !== null) yield* composeComing(site, input.coming);
	yield* composeMoved(site, input.formerly, views, packages);
	yield* composeSearch(views);
	yield* composeFeeds(site, {
		releases,
		views,
		formerly: input.formerly,
		...input.feeds
	});
	yield indexPage(site, templates, views, packages);
	if (site.baseUrl !== null) yield* composeSitemap(site.baseUrl, mappedPages(site, {
		views,
		packages,
		places
	}));
}
/** The JSON of the notes, a release at a time. */
function* notesInPieces(notes, releases) {
	const [head = "", tail = ""] = JSON.stringify({
		...notes,
		releases: []
	}).split("\"releases\":[]");
	yield `${head}"releases":[`;
	for (const [index, release] of releases.entries()) yield `${index === 0 ? "" : ","}${JSON.stringify(release)}`;
	yield `]${tail}\n`;
}
/** The pages beside the releases that the site has, in the order in which it names them. */
function placesOf({ stays, coming }, releases) {
	return [
		...releases.some(({ tag, breaking, upgrade = [] }) => tag !== null && breaking.length + upgrade.length > 0) ? [{
			word: "upgrade-guide",
			folder: "upgrade/"
		}] : [],
		...stays.length > 0 ? [{
			word: "place-live",
			folder: "live/"
		}] : [],
		...coming === null ? [] : [{
			word: "place-coming",
			folder: "coming/"
		}]
	];
}
function publicReleases({ notes, includeDraft }) {
	return latestFirst(notes.releases.filter((release) => release.tag !== null || includeDraft && hasCommits(release)));
}
/** Whether anything happened to a package since its last release: else its draft has nothing to tell. */
function hasCommits({ accounting: { commits, elsewhere = 0 } }) {
	return commits > elsewhere;
}
function staysByRelease(stays) {
	const byRelease = /* @__PURE__ */ new Map();
	for (const stay of stays) {
		const key = keyOf(stay.package, stay.version);
		const known = byRelease.get(key);
		if (known) known.push(stay);
		else byRelease.set(key, [stay]);
	}
	return byRelease;
}
function keyOf(name, version) {
	return `${name ?? ""}\n${version ?? ""}`;
}
function releaseViews(releases, site, stays) {
	const links = site.repositoryUrl === null ? null : require_shared.forgeLinks(site.repositoryUrl, site.forge);
	const folders = releaseFolders(releases);
	const hrefs = /* @__PURE__ */ new Map();
	for (const [index, { package: name, version, tag }] of releases.entries()) for (const called of [version, tag]) if (tag !== null) hrefs.set(keyOf(name, called), linkTo(folders[index] ?? "", site));
	return releases.map((release, index) => {
		const folder = folders[index] ?? "";
		const here = staysOf(release, stays);
		return releaseView(release, {
			folder,
			href: linkTo(folder, site)
		}, {
			language: site.language,
			links,
			find: ({ package: name }, version) => hrefs.get(keyOf(name, version)) ?? null,
			live: liveMarks(site, here),
			environments: [...new Set(here.map(({ environment }) => environment))]
		});
	});
}
/** What has no tag yet is no release, whatever ran under its number. */
function staysOf({ package: name, version, tag }, stays) {
	return tag === null ? [] : stays.get(keyOf(name, version)) ?? [];
}
/** The files that every page loads. */
function* composeLook({ look }) {
	yield {
		path: "style.css",
		content: styleSheet(look)
	};
	if (look.logo !== null) yield {
		path: look.logo.path,
		content: look.logo.bytes
	};
	yield look.icon === null ? defaultIcon : {
		path: look.icon.path,
		content: look.icon.bytes
	};
}
function* composeReleases(input) {
	const { site, templates, releases, views, packages } = input;
	const parts = new Map(packages.map((part) => [part.name, part]));
	const boms = new Map(input.boms.map((bom) => [keyOf(bom.package, bom.tag), bom]));
	const older = neighbours(views);
	const newer = new Map([...older].map(([one, other]) => [other, one]));
	for (const [index, view] of views.entries()) {
		const release = releases[index];
		if (release === void 0) continue;
		const beside = {
			newer: newer.get(view) ?? null,
			older: older.get(view) ?? null,
			stays: staysOf(release, input.stays),
			bom: boms.get(keyOf(release.package, release.tag)) ?? null,
			part: parts.get(view.package ?? "") ?? null
		};
		yield releasePage(site, templates, {
			release,
			view
		}, beside);
	}
}
/** The release of the same package that came before each. */
function neighbours(views) {
	const older = /* @__PURE__ */ new Map();
	const last = /* @__PURE__ */ new Map();
	for (const view of views) {
		const newer = last.get(view.package);
		if (newer) older.set(newer, view);
		last.set(view.package, view);
	}
	return older;
}
function indexPage(site, templates, views, packages) {
	const list = releaseList(site, views);
	const description = site.description ?? say(site.language, "index-description");
	const search = searchView(site, views);
	return pageFile(site, templates.index, "", {
		...list,
		name: null,
		description,
		title: site.title,
		summary: site.description,
		package: null,
		packages,
		archive: archiveParts(site, {
			folder: "",
			package: null,
			views,
			trail: []
		}),
		follow: site.feeds,
		search,
		scripts: search === null ? [] : ["search.js"],
		data: list.latest && softwareData(site, {
			release: list.latest,
			summary: description
		}, [])
	});
}
/** What search engines are told of: every page but that of a draft, whose place is only lent. */
function mappedPages(site, { views, packages, places }) {
	const released = views.filter((view) => !view.draft);
	const changed = ({ day, withdrawn }) => withdrawn ? withdrawn.day.datetime : day.datetime;
	const newest = (of) => of.find((view) => !view.draft)?.day.datetime ?? null;
	const archives = [{
		folder: "",
		package: null,
		views,
		trail: []
	}, ...packages.map((part) => ({
		folder: part.folder,
		package: part.name,
		views: part.views,
		trail: []
	}))].flatMap((listed) => archiveParts(site, listed));
	return [
		{
			folder: "",
			changed: newest(views)
		},
		...places.map(({ folder }) => ({
			folder,
			changed: null
		})),
		...packages.map((part) => ({
			folder: part.folder,
			changed: newest(part.views)
		})),
		...released.map((view) => ({
			folder: view.folder,
			changed: changed(view)
		})),
		...archives.map(({ folder, items }) => ({
			folder,
			changed: newest(items)
		}))
	];
}

// src/journeys/earlier-feeds.ts
/**
* The JSON feeds that a folder holds from the build before, by their paths in the site: they remember when each release's
* content was new. A feed that is not there is not in the map; what a feed says is judged by who reads it.
*
* Throws what the edge throws for a file that cannot be read.
*/
async function earlierFeeds(files, output, { notes, audiences }) {
	const subjects = [...siteSubjects(latestFirst(notes.releases.filter(({ tag }) => tag !== null))), ...audienceSubjects(audiences).values()];
	const feeds = /* @__PURE__ */ new Map();
	for (const path of subjects.map(jsonFeedPath)) {
		const bytes = await files.read(`${output}/${path}`);
		if (bytes !== null) feeds.set(path, new TextDecoder().decode(bytes));
	}
	return feeds;
}

// src/journeys/publish.ts
/**
* Publishes the changelog site: composes it file by file, and writes those whose bytes differ from what is there, pages
* before the index that links to them. It removes nothing: the folder may hold other things, and old links must live.
*
* Throws what `composeSite` throws, and what the edge throws for an unwritable folder.
*/
async function publishSite({ files }, request) {
	const { configuration, dryRun = false, signal } = request;
	const output = (request.output ?? configuration.page.output).replace(/(?<=.)\/+$/, "");
	const { notes, audiences = [] } = request;
	const earlier = await earlierFeeds(files, output, {
		notes,
		audiences
	});
	const wasLive = request.stays !== void 0 && await files.read(`${output}/live/index.html`) !== null;
	const written = [];
	const unchanged = [];
	for (const file of composeSite(await siteInputOf(request, {
		earlier,
		wasLive
	}))) {
		if (signal?.aborted) break;
		const path = `${output}/${file.path}`;
		if (await files.holds(path, file.content)) unchanged.push(file.path);
		else {
			if (!dryRun) await files.write(path, file.content);
			written.push(file.path);
		}
	}
	return {
		output,
		written,
		unchanged
	};
}
/** The site's input: what is configured, what was gathered, and what an earlier build told. */
async function siteInputOf(request, { earlier, wasLive } = {
	earlier: /* @__PURE__ */ new Map(),
	wasLive: false
}) {
	const { notes, configuration, now, audiences = [], baseUrl } = request;
	const { page, packages = {} } = configuration;
	return {
		notes,
		title: siteTitle(configuration, notes.repository.url),
		description: page.description ?? null,
		baseUrl: baseUrl === void 0 ? page["base-url"] ?? null : baseUrl,
		repositoryUrl: notes.repository.url,
		language: await openLanguage(page.language, page.words),
		look: request.look ?? plainLook,
		includeDraft: request.includeDraft ?? page.draft,
		stays: request.stays ?? [],
		wasLive,
		coming: request.coming ?? null,
		boms: request.boms ?? [],
		formerly: Object.entries(packages).flatMap(([name, { formerly = [] }]) => formerly.map((former) => ({
			name: former,
			now: name
		}))),
		feeds: {
			id: page.id ?? null,
			audiences,
			earlier,
			now
		}
	};
}
/** What the page is called when `page.title` does not say. */
function siteTitle({ product, page }, repositoryUrl) {
	if (page.title !== void 0) return page.title;
	const name = product ?? repositoryUrl?.split("/").at(-1);
	return name ? `${name} changelog` : "Changelog";
}

Object.defineProperty(exports, "composeSite", {
  enumerable: true,
  get: function () {
    return composeSite;
  }
});
Object.defineProperty(exports, "latestFirst", {
  enumerable: true,
  get: function () {
    return latestFirst;
  }
});
Object.defineProperty(exports, "openLook", {
  enumerable: true,
  get: function () {
    return openLook;
  }
});
Object.defineProperty(exports, "publishSite", {
  enumerable: true,
  get: function () {
    return publishSite;
  }
});
Object.defineProperty(exports, "releaseFolders", {
  enumerable: true,
  get: function () {
    return releaseFolders;
  }
});
Object.defineProperty(exports, "siteInputOf", {
  enumerable: true,
  get: function () {
    return siteInputOf;
  }
});