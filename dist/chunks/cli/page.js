const require_open_edge = require("../edge/open-edge.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_audit = require("../journeys/audit.js");
const require_shared = require("./source.js");
const require_what_ran = require("../ledger/what-ran.js");
const require_markdown = require("../notes/templates-md.js");
const require_cli_program_ts = require("./program.js");
let node_path = require("node:path");

// templates/page/style.css
var style_default = ":root {\n  color-scheme: light dark;\n  --paper: #fdfcf9;\n  --raised: #ffffff;\n  --wash: #f3f0e9;\n  --ink: #1d1b18;\n  --soft: #635e56;\n  --rule: #e6e1d7;\n  --link: #0f4fa8;\n  --new: #0f8a5f;\n  --fixed: #2f6fd0;\n  --faster: #8a4bd0;\n  --safer: #c43d2f;\n  --other: #a39c90;\n  --warn-ink: #7a4a00;\n  --warn-wash: #fff6e2;\n  --warn-rule: #eecb86;\n  --gone-ink: #9a2020;\n  --gone-wash: #fdf0ee;\n  --gone-rule: #ecb9b2;\n  --live-ink: #0a6443;\n  --live-wash: #e4f5ec;\n  --sans: Inter, ui-sans-serif, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif;\n  --mono: ui-monospace, \"SF Mono\", SFMono-Regular, \"Cascadia Mono\", \"Roboto Mono\", Menlo, Consolas, \"Liberation Mono\", monospace;\n}\n\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #141311;\n    --raised: #1b1a17;\n    --wash: #262420;\n    --ink: #edebe6;\n    --soft: #aaa49a;\n    --rule: #302d29;\n    --link: #93bdff;\n    --new: #4fc796;\n    --fixed: #76a9ff;\n    --faster: #bd92f5;\n    --safer: #ff8a7a;\n    --other: #857e73;\n    --warn-ink: #f5c771;\n    --warn-wash: #241d10;\n    --warn-rule: #5c4516;\n    --gone-ink: #ffa79c;\n    --gone-wash: #281716;\n    --gone-rule: #643029;\n    --live-ink: #7fdcb0;\n    --live-wash: #13291f;\n  }\n}\n\n*,\n::before,\n::after {\n  box-sizing: border-box;\n}\n\nhtml {\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n  scroll-padding-block-start: 1.5rem;\n}\n\nbody {\n  margin: 0 auto;\n  max-inline-size: 64rem;\n  padding-inline: clamp(1.25rem, 5vw, 3.5rem);\n  background: var(--paper);\n  color: var(--ink);\n  font: 1.0625rem/1.6 var(--sans);\n  font-variant-numeric: tabular-nums;\n  -webkit-font-smoothing: antialiased;\n}\n\nh1,\nh2,\nh3,\np,\nul,\nol {\n  margin: 0;\n  padding: 0;\n}\n\nh1,\nh2,\nh3 {\n  font-weight: 650;\n  line-height: 1.2;\n  letter-spacing: -0.011em;\n  font-variant-numeric: normal;\n  text-wrap: balance;\n}\n\np,\nli {\n  overflow-wrap: anywhere;\n  text-wrap: pretty;\n}\n\na {\n  color: var(--link);\n  text-decoration-line: underline;\n  text-decoration-thickness: 1px;\n  text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);\n  text-underline-offset: 0.2em;\n}\n\na:hover {\n  text-decoration-color: currentColor;\n}\n\n:focus-visible {\n  outline: 2px solid var(--link);\n  outline-offset: 3px;\n  border-radius: 3px;\n}\n\ncode {\n  padding: 0.1em 0.35em;\n  border-radius: 0.3em;\n  background: var(--wash);\n  font: 0.875em/1.4 var(--mono);\n  -webkit-box-decoration-break: clone;\n  box-decoration-break: clone;\n}\n\n.skip {\n  position: absolute;\n  inset-block-start: 0.75rem;\n  inset-inline-start: 0.75rem;\n  z-index: 1;\n  padding: 0.5rem 1rem;\n  border-radius: 0.4rem;\n  background: var(--ink);\n  color: var(--paper);\n}\n\n.skip:not(:focus) {\n  clip-path: inset(50%);\n  block-size: 1px;\n  inline-size: 1px;\n  overflow: hidden;\n  white-space: nowrap;\n}\n\n.quiet,\n.facts,\n.by {\n  color: var(--soft);\n}\n\n/* A line of facts: dots between them are for the eye only. */\n.facts,\n.by {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  column-gap: 0.55em;\n  row-gap: 0.3em;\n  font-size: 0.875rem;\n}\n\n.facts > :has(+ :not(.mark))::after,\n.by > :has(+ :not(.anchor))::after {\n  content: \"·\";\n  content: \"·\" / \"\";\n  display: inline-block;\n  margin-inline-start: 0.55em;\n  color: var(--soft);\n}\n\n.oid {\n  font-family: var(--mono);\n  font-size: 0.95em;\n}\n\n.by a,\n.facts a,\n.foot a,\n.notice a {\n  color: inherit;\n}\n\n/* Issue numbers are many: quiet, and still links. */\n.kind bdi a {\n  color: var(--soft);\n}\n\n.by a:hover,\n.facts a:hover,\n.foot a:hover,\n.notice a:hover,\n.kind bdi a:hover {\n  color: var(--link);\n}\n\n.mark {\n  display: inline-block;\n  padding: 0.05em 0.6em;\n  border-radius: 1em;\n  background: var(--wash);\n  color: var(--soft);\n  font-size: 0.8125rem;\n  font-weight: 550;\n  line-height: 1.55;\n}\n\n.mark.live {\n  background: var(--live-wash);\n  color: var(--live-ink);\n}\n\n.mark.live::before {\n  content: \"\";\n  display: inline-block;\n  inline-size: 0.45em;\n  block-size: 0.45em;\n  margin-inline-end: 0.45em;\n  border-radius: 50%;\n  background: currentColor;\n  vertical-align: 0.12em;\n}\n\n.mark.warn,\n.mark.breaking {\n  background: var(--warn-wash);\n  color: var(--warn-ink);\n}\n\n.mark.gone {\n  background: var(--gone-wash);\n  color: var(--gone-ink);\n}\n\n.scope {\n  font-weight: 600;\n}\n\n.scope::after {\n  content: \":\";\n}\n\n/* Every page */\n\n.bar {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  gap: 0.25rem 1.5rem;\n  padding-block: 1.5rem;\n  border-block-end: 1px solid var(--rule);\n  font-size: 0.9375rem;\n}\n\n.bar a {\n  color: var(--soft);\n  text-decoration-line: none;\n}\n\n.bar .home {\n  color: var(--ink);\n  font-weight: 600;\n}\n\n.bar a:hover {\n  text-decoration-line: underline;\n}\n\n.foot {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  gap: 0.25rem 2rem;\n  margin-block-start: 5rem;\n  padding-block: 1.75rem 3rem;\n  border-block-start: 1px solid var(--rule);\n  color: var(--soft);\n  font-size: 0.875rem;\n}\n\n.foot a + a {\n  margin-inline-start: 1.25rem;\n}\n\n/* The index */\n\n.masthead {\n  padding-block: clamp(3.5rem, 10vw, 6.5rem) clamp(2.5rem, 6vw, 4rem);\n}\n\n.masthead h1 {\n  margin-block-end: 1.25rem;\n  font-size: clamp(2.25rem, 1.5rem + 3.6vw, 3.5rem);\n  line-height: 1.05;\n  letter-spacing: -0.03em;\n}\n\n.masthead > p {\n  color: var(--soft);\n  font-size: 1.125rem;\n}\n\n.masthead .facts {\n  margin-block-start: 1rem;\n  font-size: 0.9375rem;\n}\n\n.entry {\n  display: grid;\n  grid-template-columns: 13.5rem minmax(0, 1fr);\n  column-gap: 2.5rem;\n  padding-block: 3rem 3.25rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.entry > header {\n  position: sticky;\n  inset-block-start: 2rem;\n  align-self: start;\n}\n\n.entry h2 {\n  margin-block-end: 0.4rem;\n  font-size: 1.75rem;\n  letter-spacing: -0.025em;\n  overflow-wrap: anywhere;\n}\n\n.entry h2 a {\n  color: inherit;\n  text-decoration-line: none;\n}\n\n.entry h2 a:hover {\n  color: var(--link);\n}\n\n.entry > header .facts {\n  flex-direction: column;\n}\n\n.entry > header .facts > ::after {\n  display: none;\n}\n\n.more {\n  margin-block-start: 1.5rem;\n}\n\n/* What a release holds */\n\n.kind + .kind,\n.notice + .kind,\n.notice + .notice {\n  margin-block-start: 2rem;\n}\n\n.kind > :is(h2, h3) {\n  display: flex;\n  align-items: center;\n  gap: 0.6rem;\n  margin-block-end: 0.6rem;\n  font-size: 1rem;\n}\n\n.kind > :is(h2, h3)::before {\n  content: \"\";\n  flex: none;\n  inline-size: 0.55rem;\n  block-size: 0.55rem;\n  border-radius: 50%;\n  background: var(--tone, var(--other));\n}\n\n.new {\n  --tone: var(--new);\n}\n\n.fixed {\n  --tone: var(--fixed);\n}\n\n.faster {\n  --tone: var(--faster);\n}\n\n.safer {\n  --tone: var(--safer);\n}\n\n.kind ul {\n  padding-inline-start: 1.15rem;\n  list-style-type: \"–\";\n}\n\n.kind li {\n  padding-inline-start: 0.6rem;\n}\n\n.kind li::marker {\n  color: var(--other);\n}\n\n.kind li + li {\n  margin-block-start: 0.4rem;\n}\n\n.notice {\n  padding: 1.35rem 1.5rem 1.5rem;\n  border: 1px solid var(--warn-rule);\n  border-radius: 0.75rem;\n  background: var(--warn-wash);\n}\n\n.notice > :is(h2, h3) {\n  margin-block-end: 0.75rem;\n  color: var(--warn-ink);\n  font-size: 1.0625rem;\n}\n\n.notice ul {\n  list-style-type: none;\n}\n\n.notice li + li {\n  margin-block-start: 0.9rem;\n  padding-block-start: 0.9rem;\n  border-block-start: 1px solid var(--warn-rule);\n}\n\n.notice p + p {\n  margin-block-start: 0.5rem;\n}\n\n.notice p + .by {\n  margin-block-start: 0.15rem;\n}\n\n.notice code {\n  background: color-mix(in srgb, var(--warn-ink) 12%, transparent);\n}\n\n.withdrawn {\n  border-color: var(--gone-rule);\n  background: var(--gone-wash);\n}\n\n.notice.withdrawn > :is(h2, h3) {\n  color: var(--gone-ink);\n}\n\n/* A release's own page */\n\n.sheet,\n.turn {\n  max-inline-size: 46rem;\n  margin-inline: auto;\n}\n\n.lead {\n  padding-block: clamp(2.5rem, 7vw, 4.5rem) clamp(2rem, 5vw, 3rem);\n}\n\n.lead h1 {\n  margin-block: 0.6rem 1rem;\n  font-size: clamp(2.75rem, 2rem + 4vw, 4.25rem);\n  line-height: 1;\n  letter-spacing: -0.035em;\n  overflow-wrap: anywhere;\n}\n\n.lead .facts {\n  font-size: 0.9375rem;\n}\n\n.sheet .kind + .kind,\n.sheet .notice + .kind {\n  margin-block-start: 3rem;\n}\n\n.sheet .kind > h2 {\n  margin-block-end: 1rem;\n  font-size: 1.25rem;\n}\n\n.sheet .kind ul {\n  padding: 0;\n  list-style-type: none;\n}\n\n.sheet .kind li {\n  margin: 0;\n  padding: 0.85rem 0;\n  border-block-start: 1px solid var(--rule);\n}\n\n.sheet .kind li:target {\n  margin-inline: -1rem;\n  padding-inline: 1rem;\n  border-radius: 0.5rem;\n  background: var(--wash);\n}\n\n.sheet .by {\n  margin-block-start: 0.15rem;\n}\n\n.anchor {\n  margin-inline-start: auto;\n  padding-inline: 0.4rem;\n  text-decoration-line: none;\n}\n\n.people {\n  margin-block-start: 3.5rem;\n  padding-block-start: 1.75rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.people h2 {\n  margin-block-end: 0.75rem;\n  font-size: 1.25rem;\n}\n\n.people ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.75rem;\n  list-style-type: none;\n}\n\n.tally {\n  margin-block-start: 1.75rem;\n  font-size: 0.875rem;\n}\n\n.turn {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  gap: 1rem;\n  margin-block-start: 3.5rem;\n}\n\n.turn a {\n  flex: 1 1 11rem;\n  padding: 1rem 1.25rem;\n  border: 1px solid var(--rule);\n  border-radius: 0.75rem;\n  background: var(--raised);\n  color: var(--ink);\n  font-weight: 600;\n  text-decoration-line: none;\n  overflow-wrap: anywhere;\n}\n\n.turn a:hover {\n  border-color: var(--soft);\n}\n\n.turn span {\n  display: block;\n  color: var(--soft);\n  font-size: 0.875rem;\n  font-weight: 400;\n}\n\n.turn .older {\n  text-align: end;\n}\n\n.turn .newer span::before {\n  content: \"← \";\n  content: \"← \" / \"\";\n}\n\n.turn .older span::after {\n  content: \" →\";\n  content: \" →\" / \"\";\n}\n\n/* Older releases */\n\n.earlier {\n  padding-block-start: 2.5rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.earlier h2 {\n  margin-block-end: 1rem;\n  font-size: 1.25rem;\n}\n\n.earlier ul {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));\n  gap: 0.5rem 2rem;\n  list-style-type: none;\n}\n\n.ledger {\n  list-style-type: none;\n}\n\n.ledger li {\n  display: grid;\n  grid-template-columns: minmax(8rem, 1fr) 11rem 7rem minmax(0, 1fr);\n  gap: 0.15rem 1.5rem;\n  align-items: baseline;\n  padding-block: 0.7rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.ledger a {\n  font-weight: 600;\n  overflow-wrap: anywhere;\n}\n\n.ledger time {\n  color: var(--soft);\n}\n\n.ledger .mark {\n  justify-self: start;\n}\n\n@media (max-width: 47rem) {\n  .entry {\n    grid-template-columns: minmax(0, 1fr);\n    row-gap: 1.5rem;\n    padding-block: 2.25rem 2.5rem;\n  }\n\n  .entry > header {\n    position: static;\n  }\n\n  .entry > header .facts {\n    flex-direction: row;\n  }\n\n  .entry > header .facts > ::after {\n    display: inline-block;\n  }\n\n  .ledger li {\n    grid-template-columns: minmax(0, 1fr) auto;\n  }\n\n  .ledger time {\n    grid-row: 2;\n  }\n\n  .ledger .quiet,\n  .ledger .mark {\n    justify-self: end;\n  }\n}\n\n@media (prefers-contrast: more) {\n  :root {\n    --soft: var(--ink);\n    --rule: var(--ink);\n  }\n}\n\n@media print {\n  :root {\n    color-scheme: light;\n    --paper: #ffffff;\n    --wash: #ffffff;\n    --ink: #000000;\n    --soft: #444444;\n    --rule: #bbbbbb;\n    --link: #000000;\n    --warn-wash: #ffffff;\n    --warn-ink: #000000;\n    --warn-rule: #000000;\n    --gone-wash: #ffffff;\n    --gone-ink: #000000;\n    --gone-rule: #000000;\n  }\n\n  body {\n    max-inline-size: none;\n    padding: 0;\n    font-size: 10.5pt;\n  }\n\n  .sheet {\n    max-inline-size: none;\n  }\n\n  .skip,\n  .bar a:not(.home),\n  .turn,\n  .anchor,\n  .earlier,\n  .foot p + p {\n    display: none;\n  }\n\n  .entry > header {\n    position: static;\n  }\n\n  li,\n  .notice,\n  .entry > header {\n    break-inside: avoid;\n  }\n\n  h1,\n  h2,\n  h3 {\n    break-after: avoid;\n  }\n\n  .compare a::after {\n    content: \" (\" attr(href) \")\";\n  }\n}\n";

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

// src/page/calendar.ts
const months = [
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
];
/**
* `21 November 2026` for an RFC 3339 timestamp: the day as its own offset has it. Written here and not by `Intl`,
* whose words change with the ICU data of the machine. What is no timestamp comes back as it is.
*/
function dayInWords(timestamp) {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(timestamp) ?? [];
	const name = months[Number(month) - 1];
	return name === void 0 ? timestamp : `${Number(day)} ${name} ${year}`;
}
/** The later of two timestamps, as it was written. */
function later(one, other) {
	return Date.parse(other) > Date.parse(one) ? other : one;
}

// src/page/atom.ts
/**
* The Atom feed (RFC 4287) of the releases given, newest first. It is the same for the same notes:
* - An id is a `tag:` URI (RFC 4151) of the site's host, else the repository's, else the reserved name `invalid`; it
*   holds neither title nor date nor template, so a reader never sees a release twice.
* - `updated` is the day of the release or of its withdrawal, never the day of the build.
* - With a base URL all links are absolute and there is a `self`; without one they are relative to the feed, which
*   RFC 3986 section 5.1.3 resolves against where it was found.
*/
function composeAtom(releases, source, templates) {
	const id = tagUri(source);
	const entries = releases.map((release) => ({
		id: `${id}${release.folder.slice(0, -1)}`,
		name: release.name,
		href: `${source.baseUrl ?? ""}${release.href}`,
		published: release.day.datetime,
		updated: release.withdrawn ? later(release.day.datetime, release.withdrawn.day.datetime) : release.day.datetime,
		content: templates.entry({
			...release,
			site: source
		})
	}));
	return templates.feed({
		id,
		title: source.title,
		baseUrl: source.baseUrl,
		home: source.baseUrl ?? "index.html",
		updated: entries.map((entry) => entry.updated).reduce(later, "1970-01-01T00:00:00Z"),
		entries
	}).replace(/[\uFFFE\uFFFF\p{Surrogate}]/gu, "�");
}
/** The year is the one this form was fixed in; it is part of the id for good. */
function tagUri({ baseUrl, repositoryUrl }) {
	const place = baseUrl ?? repositoryUrl;
	if (place === null) return "tag:changelog.invalid,2026:/";
	const { hostname, pathname } = new URL(place);
	return `tag:${hostname.replace(/[^a-z0-9.-]/g, "-").replace(/^-+|-+$/g, "")},2026:${pathname.replace(/\/*$/, "/")}`;
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
	const taken = /* @__PURE__ */ new Map();
	const folders = [];
	for (const release of releases.toReversed()) {
		const folder = folderOf(release);
		const times = (taken.get(folder.toLowerCase()) ?? 0) + 1;
		taken.set(folder.toLowerCase(), times);
		folders.push(times === 1 ? `${folder}/` : `${folder}~${times}/`);
	}
	return folders.toReversed();
}
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

// src/page/release-view.ts
const tones = /* @__PURE__ */ new Map([
	["feat", "new"],
	["fix", "fixed"],
	["perf", "faster"],
	["security", "safer"]
]);
const bumps = {
	initial: "First release",
	major: "Major release",
	minor: "Minor release",
	patch: "Patch",
	prerelease: "Prerelease",
	none: null
};
/** Prepares one release for the templates. `href` is the link to its page from the site's root. */
function releaseView(release, place, links, live) {
	const version = release.version ?? "Unreleased";
	const sections = release.sections.map((section) => ({
		title: section.title,
		tone: tones.get(section.type) ?? "other",
		changes: section.changes.map((change) => changeView(change, links))
	}));
	return {
		name: release.package === void 0 ? version : `${release.package} ${version}`,
		version,
		package: release.package ?? null,
		draft: release.tag === null,
		...place,
		day: day(release.date),
		bump: bumps[release.bump],
		withdrawn: release.withdrawn && {
			...release.withdrawn,
			day: day(release.withdrawn.at)
		},
		live: live.filter((running) => running.version === release.version && release.tag !== null).map(({ environment, since }) => ({
			environment,
			since: day(since)
		})),
		breaking: release.breaking.map(({ text, ...where }) => ({
			...where,
			paragraphs: paragraphs(text)
		})),
		sections,
		changes: sections.reduce((sum, section) => sum + section.changes.length, 0),
		contributors: release.contributors.map(({ name, first }) => ({
			name,
			first
		})),
		compare: compareView(release),
		commit: {
			oid: release.commit,
			url: links && links.commit(release.commit)
		},
		commits: release.accounting.commits,
		buckets: buckets(release.accounting)
	};
}
/** The first `limit` changes in reading order, for a page that shows many releases; whole sections where they fit. */
function leadingSections(sections, limit) {
	const leading = [];
	let room = limit;
	for (const section of sections) {
		if (room <= 0) break;
		leading.push({
			...section,
			changes: section.changes.slice(0, room)
		});
		room -= section.changes.length;
	}
	return leading;
}
function changeView(change, links) {
	return {
		id: change.id,
		scope: change.scope,
		description: change.description,
		breaking: change.breaking,
		references: change.references.filter(({ issue }) => !namesIssue(change.description, issue)).map(({ issue, action }) => ({
			action,
			...issueLink(issue, links)
		})),
		people: change.people.map((person) => person.name).join(", "),
		commit: {
			oid: change.commit,
			url: links && links.commit(change.commit)
		}
	};
}
function namesIssue(description, issue) {
	const at = description.indexOf(`#${issue}`);
	return at >= 0 && !/^\d/.test(description.slice(at + issue.length + 1));
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
function compareView({ compareUrl, previousTag }) {
	return compareUrl === null || previousTag === null ? null : {
		url: compareUrl,
		label: `Compare with ${previousTag}`
	};
}
function day(timestamp) {
	return {
		datetime: timestamp,
		words: dayInWords(timestamp)
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
/** Where every commit of the release went; the numbers add up to `commits`. */
function buckets({ shown, unconventional, hidden, reverted, duplicate }) {
	return [
		[shown, "listed by type"],
		[unconventional, "without a type"],
		[hidden, "internal"],
		[reverted, "cancelled out"],
		[duplicate, "listed in another release"]
	].filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
}

// templates/page/archive.html.hbs
var archive_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<header class=\"lead\">\n<p class=\"facts\"><span>Earlier releases</span><span>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 52
			},
			"end": {
				"line": 3,
				"column": 66
			}
		})).call(alias2, alias1(lookupProperty(depth0, "part"), "years", {
			"start": {
				"line": 3,
				"column": 54
			},
			"end": {
				"line": 3,
				"column": 64
			}
		}), "{{part.years}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 52
				},
				"end": {
					"line": 3,
					"column": 66
				}
			}
		})) != null ? stack1 : "") + "</span></p>\n<h1><bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 9
			},
			"end": {
				"line": 4,
				"column": 23
			}
		})).call(alias2, alias1(lookupProperty(depth0, "part"), "label", {
			"start": {
				"line": 4,
				"column": 11
			},
			"end": {
				"line": 4,
				"column": 21
			}
		}), "{{part.label}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 9
				},
				"end": {
					"line": 4,
					"column": 23
				}
			}
		})) != null ? stack1 : "") + "</bdi></h1>\n</header>\n<ol class=\"ledger\" reversed>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "part"), "items", {
			"start": {
				"line": 7,
				"column": 8
			},
			"end": {
				"line": 7,
				"column": 18
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ol>\n<nav class=\"turn\" aria-label=\"Pages\">\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "newer", {
			"start": {
				"line": 18,
				"column": 6
			},
			"end": {
				"line": 18,
				"column": 11
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.program(4, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 0
				},
				"end": {
					"line": 18,
					"column": 223
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "older", {
			"start": {
				"line": 19,
				"column": 6
			},
			"end": {
				"line": 19,
				"column": 11
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 19,
					"column": 127
				}
			}
		})) != null ? stack1 : "") + "\n</nav>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>\n<a href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 9
			},
			"end": {
				"line": 9,
				"column": 23
			}
		})).call(alias2, alias1(lookupProperty(data, "root"), "root", {
			"start": {
				"line": 9,
				"column": 11
			},
			"end": {
				"line": 9,
				"column": 21
			}
		}), "{{@root.root}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 9
				},
				"end": {
					"line": 9,
					"column": 23
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 23
			},
			"end": {
				"line": 9,
				"column": 31
			}
		})).call(alias2, alias1(depth0, "href", {
			"start": {
				"line": 9,
				"column": 25
			},
			"end": {
				"line": 9,
				"column": 29
			}
		}), "{{href}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 23
				},
				"end": {
					"line": 9,
					"column": 31
				}
			}
		})) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 38
			},
			"end": {
				"line": 9,
				"column": 46
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 9,
				"column": 40
			},
			"end": {
				"line": 9,
				"column": 44
			}
		}), "{{name}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 38
				},
				"end": {
					"line": 9,
					"column": 46
				}
			}
		})) != null ? stack1 : "") + "</bdi></a>\n<time datetime=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 16
			},
			"end": {
				"line": 10,
				"column": 32
			}
		})).call(alias2, alias1(lookupProperty(depth0, "day"), "datetime", {
			"start": {
				"line": 10,
				"column": 18
			},
			"end": {
				"line": 10,
				"column": 30
			}
		}), "{{day.datetime}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 16
				},
				"end": {
					"line": 10,
					"column": 32
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 34
			},
			"end": {
				"line": 10,
				"column": 47
			}
		})).call(alias2, alias1(lookupProperty(depth0, "day"), "words", {
			"start": {
				"line": 10,
				"column": 36
			},
			"end": {
				"line": 10,
				"column": 45
			}
		}), "{{day.words}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 34
				},
				"end": {
					"line": 10,
					"column": 47
				}
			}
		})) != null ? stack1 : "") + "</time>\n<span class=\"quiet\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 20
			},
			"end": {
				"line": 11,
				"column": 56
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 11,
				"column": 22
			},
			"end": {
				"line": 11,
				"column": 27
			}
		})).call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 11,
				"column": 28
			},
			"end": {
				"line": 11,
				"column": 35
			}
		}), "change", "changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 20
				},
				"end": {
					"line": 11,
					"column": 56
				}
			}
		}), "{{count}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 20
				},
				"end": {
					"line": 11,
					"column": 56
				}
			}
		})) != null ? stack1 : "") + "</span>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 12,
				"column": 6
			},
			"end": {
				"line": 12,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 66
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "marks"), depth0, {
			"name": "marks",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</li>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "<span class=\"mark warn\">Needs action</span>";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a class=\"newer\" rel=\"next\" href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 47
			},
			"end": {
				"line": 18,
				"column": 55
			}
		})).call(alias2, alias1(depth0, "root", {
			"start": {
				"line": 18,
				"column": 49
			},
			"end": {
				"line": 18,
				"column": 53
			}
		}), "{{root}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 47
				},
				"end": {
					"line": 18,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 55
			},
			"end": {
				"line": 18,
				"column": 69
			}
		})).call(alias2, alias1(lookupProperty(depth0, "newer"), "href", {
			"start": {
				"line": 18,
				"column": 57
			},
			"end": {
				"line": 18,
				"column": 67
			}
		}), "{{newer.href}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 55
				},
				"end": {
					"line": 18,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + "\"><span>Newer</span> from <bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 100
			},
			"end": {
				"line": 18,
				"column": 116
			}
		})).call(alias2, alias1(lookupProperty(depth0, "newer"), "oldest", {
			"start": {
				"line": 18,
				"column": 102
			},
			"end": {
				"line": 18,
				"column": 114
			}
		}), "{{newer.oldest}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 100
				},
				"end": {
					"line": 18,
					"column": 116
				}
			}
		})) != null ? stack1 : "") + "</bdi></a>";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<a class=\"newer\" rel=\"next\" href=\"" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 168
			},
			"end": {
				"line": 18,
				"column": 176
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "home", {
			"start": {
				"line": 18,
				"column": 170
			},
			"end": {
				"line": 18,
				"column": 174
			}
		}), "{{home}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 168
				},
				"end": {
					"line": 18,
					"column": 176
				}
			}
		})) != null ? stack1 : "") + "\"><span>Newer</span> Latest releases</a>";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a class=\"older\" rel=\"prev\" href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 47
			},
			"end": {
				"line": 19,
				"column": 55
			}
		})).call(alias2, alias1(depth0, "root", {
			"start": {
				"line": 19,
				"column": 49
			},
			"end": {
				"line": 19,
				"column": 53
			}
		}), "{{root}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 47
				},
				"end": {
					"line": 19,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 55
			},
			"end": {
				"line": 19,
				"column": 69
			}
		})).call(alias2, alias1(lookupProperty(depth0, "older"), "href", {
			"start": {
				"line": 19,
				"column": 57
			},
			"end": {
				"line": 19,
				"column": 67
			}
		}), "{{older.href}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 55
				},
				"end": {
					"line": 19,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + "\"><span>Older</span> <bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 95
			},
			"end": {
				"line": 19,
				"column": 110
			}
		})).call(alias2, alias1(lookupProperty(depth0, "older"), "label", {
			"start": {
				"line": 19,
				"column": 97
			},
			"end": {
				"line": 19,
				"column": 108
			}
		}), "{{older.label}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 95
				},
				"end": {
					"line": 19,
					"column": 110
				}
			}
		})) != null ? stack1 : "") + "</bdi></a>";
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

// templates/page/atom.xml.hbs
var atom_xml_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<link rel=\"self\" type=\"application/atom+xml\" href=\"" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 51
			},
			"end": {
				"line": 9,
				"column": 62
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "baseUrl", {
			"start": {
				"line": 9,
				"column": 53
			},
			"end": {
				"line": 9,
				"column": 60
			}
		}), "{{baseUrl}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 51
				},
				"end": {
					"line": 9,
					"column": 62
				}
			}
		})) != null ? stack1 : "") + "atom.xml\"/>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<entry>\n<id>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 4
			},
			"end": {
				"line": 14,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "id", {
			"start": {
				"line": 14,
				"column": 6
			},
			"end": {
				"line": 14,
				"column": 8
			}
		}), "{{id}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 4
				},
				"end": {
					"line": 14,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "</id>\n<title>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 7
			},
			"end": {
				"line": 15,
				"column": 15
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 15,
				"column": 9
			},
			"end": {
				"line": 15,
				"column": 13
			}
		}), "{{name}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 7
				},
				"end": {
					"line": 15,
					"column": 15
				}
			}
		})) != null ? stack1 : "") + "</title>\n<published>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 11
			},
			"end": {
				"line": 16,
				"column": 24
			}
		})).call(alias2, alias1(depth0, "published", {
			"start": {
				"line": 16,
				"column": 13
			},
			"end": {
				"line": 16,
				"column": 22
			}
		}), "{{published}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 11
				},
				"end": {
					"line": 16,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + "</published>\n<updated>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 9
			},
			"end": {
				"line": 17,
				"column": 20
			}
		})).call(alias2, alias1(depth0, "updated", {
			"start": {
				"line": 17,
				"column": 11
			},
			"end": {
				"line": 17,
				"column": 18
			}
		}), "{{updated}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 9
				},
				"end": {
					"line": 17,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "</updated>\n<link rel=\"alternate\" type=\"text/html\" href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 45
			},
			"end": {
				"line": 18,
				"column": 53
			}
		})).call(alias2, alias1(depth0, "href", {
			"start": {
				"line": 18,
				"column": 47
			},
			"end": {
				"line": 18,
				"column": 51
			}
		}), "{{href}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 45
				},
				"end": {
					"line": 18,
					"column": 53
				}
			}
		})) != null ? stack1 : "") + "\"/>\n<content type=\"html\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 21
			},
			"end": {
				"line": 19,
				"column": 32
			}
		})).call(alias2, alias1(depth0, "content", {
			"start": {
				"line": 19,
				"column": 23
			},
			"end": {
				"line": 19,
				"column": 30
			}
		}), "{{content}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 21
				},
				"end": {
					"line": 19,
					"column": 32
				}
			}
		})) != null ? stack1 : "") + "</content>\n</entry>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n<id>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 4
			},
			"end": {
				"line": 3,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "id", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 8
			}
		}), "{{id}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 4
				},
				"end": {
					"line": 3,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "</id>\n<title>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 7
			},
			"end": {
				"line": 4,
				"column": 16
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 4,
				"column": 9
			},
			"end": {
				"line": 4,
				"column": 14
			}
		}), "{{title}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 7
				},
				"end": {
					"line": 4,
					"column": 16
				}
			}
		})) != null ? stack1 : "") + "</title>\n<updated>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 9
			},
			"end": {
				"line": 5,
				"column": 20
			}
		})).call(alias2, alias1(depth0, "updated", {
			"start": {
				"line": 5,
				"column": 11
			},
			"end": {
				"line": 5,
				"column": 18
			}
		}), "{{updated}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 9
				},
				"end": {
					"line": 5,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "</updated>\n<author><name>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 14
			},
			"end": {
				"line": 6,
				"column": 23
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 6,
				"column": 16
			},
			"end": {
				"line": 6,
				"column": 21
			}
		}), "{{title}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 14
				},
				"end": {
					"line": 6,
					"column": 23
				}
			}
		})) != null ? stack1 : "") + "</name></author>\n<generator>Waybill</generator>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "baseUrl", {
			"start": {
				"line": 8,
				"column": 6
			},
			"end": {
				"line": 8,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "<link rel=\"alternate\" type=\"text/html\" href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 45
			},
			"end": {
				"line": 11,
				"column": 53
			}
		})).call(alias2, alias1(depth0, "home", {
			"start": {
				"line": 11,
				"column": 47
			},
			"end": {
				"line": 11,
				"column": 51
			}
		}), "{{home}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 45
				},
				"end": {
					"line": 11,
					"column": 53
				}
			}
		})) != null ? stack1 : "") + "\"/>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "entries", {
			"start": {
				"line": 12,
				"column": 8
			},
			"end": {
				"line": 12,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</feed>\n";
	},
	"useData": true
};

// templates/page/entry.html.hbs
var entry_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p><strong>Withdrawn since " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 27
			},
			"end": {
				"line": 2,
				"column": 50
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(depth0, "withdrawn"), "day"), "words", {
			"start": {
				"line": 2,
				"column": 29
			},
			"end": {
				"line": 2,
				"column": 48
			}
		}), "{{withdrawn.day.words}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 27
				},
				"end": {
					"line": 2,
					"column": 50
				}
			}
		})) != null ? stack1 : "") + ":</strong> " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 61
			},
			"end": {
				"line": 2,
				"column": 105
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 2,
				"column": 63
			},
			"end": {
				"line": 2,
				"column": 69
			}
		})).call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "reason", {
			"start": {
				"line": 2,
				"column": 70
			},
			"end": {
				"line": 2,
				"column": 86
			}
		}), alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", {
			"start": {
				"line": 2,
				"column": 87
			},
			"end": {
				"line": 2,
				"column": 103
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 61
				},
				"end": {
					"line": 2,
					"column": 105
				}
			}
		}), "{{inline}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 61
				},
				"end": {
					"line": 2,
					"column": 105
				}
			}
		})) != null ? stack1 : "") + "</p>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "replacement", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 27
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>Use " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 7
			},
			"end": {
				"line": 4,
				"column": 32
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "withdrawn"), "replacement", {
			"start": {
				"line": 4,
				"column": 9
			},
			"end": {
				"line": 4,
				"column": 30
			}
		}), "{{withdrawn.replacement}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 7
				},
				"end": {
					"line": 4,
					"column": 32
				}
			}
		})) != null ? stack1 : "") + " instead.</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return "<h3>What you need to do</h3>\n<ul>\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "breaking", {
			"start": {
				"line": 10,
				"column": 8
			},
			"end": {
				"line": 10,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"3": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return "<li>\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "paragraphs", {
			"start": {
				"line": 12,
				"column": 8
			},
			"end": {
				"line": 12,
				"column": 18
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 14,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"4": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(data, "first", {
			"start": {
				"line": 13,
				"column": 9
			},
			"end": {
				"line": 13,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 3
				},
				"end": {
					"line": 13,
					"column": 68
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 68
			},
			"end": {
				"line": 13,
				"column": 100
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 13,
				"column": 70
			},
			"end": {
				"line": 13,
				"column": 76
			}
		})).call(alias2, depth0, alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", {
			"start": {
				"line": 13,
				"column": 82
			},
			"end": {
				"line": 13,
				"column": 98
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 68
				},
				"end": {
					"line": 13,
					"column": 100
				}
			}
		}), "{{inline}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 68
				},
				"end": {
					"line": 13,
					"column": 100
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"5": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depths[1], "scope", {
			"start": {
				"line": 13,
				"column": 23
			},
			"end": {
				"line": 13,
				"column": 31
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 17
				},
				"end": {
					"line": 13,
					"column": 61
				}
			}
		})) != null ? stack1 : "";
	},
	"6": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict;
		return "<b>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 36
			},
			"end": {
				"line": 13,
				"column": 48
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depths[1], "scope", {
			"start": {
				"line": 13,
				"column": 38
			},
			"end": {
				"line": 13,
				"column": 46
			}
		}), "{{../scope}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 36
				},
				"end": {
					"line": 13,
					"column": 48
				}
			}
		})) != null ? stack1 : "") + ":</b> ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 4
			},
			"end": {
				"line": 20,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 20,
				"column": 6
			},
			"end": {
				"line": 20,
				"column": 11
			}
		}), "{{title}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 4
				},
				"end": {
					"line": 20,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 22,
				"column": 8
			},
			"end": {
				"line": 22,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 24,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 23,
				"column": 10
			},
			"end": {
				"line": 23,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 4
				},
				"end": {
					"line": 23,
					"column": 42
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 42
			},
			"end": {
				"line": 23,
				"column": 81
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 23,
				"column": 44
			},
			"end": {
				"line": 23,
				"column": 50
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 23,
				"column": 51
			},
			"end": {
				"line": 23,
				"column": 62
			}
		}), alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", {
			"start": {
				"line": 23,
				"column": 63
			},
			"end": {
				"line": 23,
				"column": 79
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 42
				},
				"end": {
					"line": 23,
					"column": 81
				}
			}
		}), "{{inline}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 42
				},
				"end": {
					"line": 23,
					"column": 81
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<b>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 20
			},
			"end": {
				"line": 23,
				"column": 29
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 23,
				"column": 22
			},
			"end": {
				"line": 23,
				"column": 27
			}
		}), "{{scope}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 20
				},
				"end": {
					"line": 23,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + ":</b> ";
	},
	"10": function(container, depth0, helpers, partials, data) {
		return "<p>Nothing to list in this release.</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "withdrawn", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 18,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "sections", {
			"start": {
				"line": 19,
				"column": 8
			},
			"end": {
				"line": 19,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 26,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 27,
				"column": 10
			},
			"end": {
				"line": 27,
				"column": 17
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(10, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 0
				},
				"end": {
					"line": 29,
					"column": 11
				}
			}
		})) != null ? stack1 : "");
	},
	"useData": true,
	"useDepths": true
};

// templates/page/index.html.hbs
var index_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<header class=\"masthead\">\n<h1><bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 9
			},
			"end": {
				"line": 3,
				"column": 23
			}
		})).call(alias2, alias1(lookupProperty(depth0, "site"), "title", {
			"start": {
				"line": 3,
				"column": 11
			},
			"end": {
				"line": 3,
				"column": 21
			}
		}), "{{site.title}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 9
				},
				"end": {
					"line": 3,
					"column": 23
				}
			}
		})) != null ? stack1 : "") + "</bdi></h1>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "latest", {
			"start": {
				"line": 4,
				"column": 6
			},
			"end": {
				"line": 4,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 14,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</header>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "releases", {
			"start": {
				"line": 16,
				"column": 8
			},
			"end": {
				"line": 16,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 39,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "archive", {
			"start": {
				"line": 40,
				"column": 6
			},
			"end": {
				"line": 40,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 0
				},
				"end": {
					"line": 49,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 3
			},
			"end": {
				"line": 5,
				"column": 42
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 5,
				"column": 5
			},
			"end": {
				"line": 5,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "released", {
			"start": {
				"line": 5,
				"column": 11
			},
			"end": {
				"line": 5,
				"column": 19
			}
		}), "release", "releases", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 3
				},
				"end": {
					"line": 5,
					"column": 42
				}
			}
		}), "{{count}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 3
				},
				"end": {
					"line": 5,
					"column": 42
				}
			}
		})) != null ? stack1 : "") + " since <time datetime=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 65
			},
			"end": {
				"line": 5,
				"column": 87
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(depth0, "first"), "day"), "datetime", {
			"start": {
				"line": 5,
				"column": 67
			},
			"end": {
				"line": 5,
				"column": 85
			}
		}), "{{first.day.datetime}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 65
				},
				"end": {
					"line": 5,
					"column": 87
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 89
			},
			"end": {
				"line": 5,
				"column": 108
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(depth0, "first"), "day"), "words", {
			"start": {
				"line": 5,
				"column": 91
			},
			"end": {
				"line": 5,
				"column": 106
			}
		}), "{{first.day.words}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 89
				},
				"end": {
					"line": 5,
					"column": 108
				}
			}
		})) != null ? stack1 : "") + "</time>. The latest is <a href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 140
			},
			"end": {
				"line": 5,
				"column": 155
			}
		})).call(alias2, alias1(lookupProperty(depth0, "latest"), "href", {
			"start": {
				"line": 5,
				"column": 142
			},
			"end": {
				"line": 5,
				"column": 153
			}
		}), "{{latest.href}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 140
				},
				"end": {
					"line": 5,
					"column": 155
				}
			}
		})) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 162
			},
			"end": {
				"line": 5,
				"column": 177
			}
		})).call(alias2, alias1(lookupProperty(depth0, "latest"), "name", {
			"start": {
				"line": 5,
				"column": 164
			},
			"end": {
				"line": 5,
				"column": 175
			}
		}), "{{latest.name}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 162
				},
				"end": {
					"line": 5,
					"column": 177
				}
			}
		})) != null ? stack1 : "") + "</bdi></a>.</p>\n<p class=\"facts\">\n<a href=\"atom.xml\">Follow by Atom feed</a>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "site"), "repositoryUrl", {
			"start": {
				"line": 8,
				"column": 6
			},
			"end": {
				"line": 8,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<span>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 6
			},
			"end": {
				"line": 9,
				"column": 46
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 9,
				"column": 8
			},
			"end": {
				"line": 9,
				"column": 12
			}
		})).call(alias2, alias1(lookupProperty(depth0, "site"), "repositoryUrl", {
			"start": {
				"line": 9,
				"column": 13
			},
			"end": {
				"line": 9,
				"column": 31
			}
		}), "Repository", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 6
				},
				"end": {
					"line": 9,
					"column": 46
				}
			}
		}), "{{link}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 6
				},
				"end": {
					"line": 9,
					"column": 46
				}
			}
		})) != null ? stack1 : "") + "</span>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		return "<p>No release yet. The first one will be here.</p>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<article class=\"entry\">\n<header>\n<h2><a href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 13
			},
			"end": {
				"line": 19,
				"column": 21
			}
		})).call(alias2, alias1(depth0, "href", {
			"start": {
				"line": 19,
				"column": 15
			},
			"end": {
				"line": 19,
				"column": 19
			}
		}), "{{href}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 13
				},
				"end": {
					"line": 19,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 28
			},
			"end": {
				"line": 19,
				"column": 36
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 19,
				"column": 30
			},
			"end": {
				"line": 19,
				"column": 34
			}
		}), "{{name}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 28
				},
				"end": {
					"line": 19,
					"column": 36
				}
			}
		})) != null ? stack1 : "") + "</bdi></a></h2>\n<p class=\"facts\">\n<time datetime=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 16
			},
			"end": {
				"line": 21,
				"column": 32
			}
		})).call(alias2, alias1(lookupProperty(depth0, "day"), "datetime", {
			"start": {
				"line": 21,
				"column": 18
			},
			"end": {
				"line": 21,
				"column": 30
			}
		}), "{{day.datetime}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 16
				},
				"end": {
					"line": 21,
					"column": 32
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 34
			},
			"end": {
				"line": 21,
				"column": 47
			}
		})).call(alias2, alias1(lookupProperty(depth0, "day"), "words", {
			"start": {
				"line": 21,
				"column": 36
			},
			"end": {
				"line": 21,
				"column": 45
			}
		}), "{{day.words}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 34
				},
				"end": {
					"line": 21,
					"column": 47
				}
			}
		})) != null ? stack1 : "") + "</time>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "bump", {
			"start": {
				"line": 22,
				"column": 6
			},
			"end": {
				"line": 22,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 24,
					"column": 7
				}
			}
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 31,
				"column": 10
			},
			"end": {
				"line": 31,
				"column": 17
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 0
				},
				"end": {
					"line": 33,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 34,
				"column": 6
			},
			"end": {
				"line": 34,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 0
				},
				"end": {
					"line": 36,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</div>\n</article>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<span>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 6
			},
			"end": {
				"line": 23,
				"column": 14
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "bump", {
			"start": {
				"line": 23,
				"column": 8
			},
			"end": {
				"line": 23,
				"column": 12
			}
		}), "{{bump}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 6
				},
				"end": {
					"line": 23,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "</span>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		return "<p class=\"quiet\">Nothing to list in this release.</p>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"more\"><a href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 35,
				"column": 25
			},
			"end": {
				"line": 35,
				"column": 33
			}
		})).call(alias2, alias1(depth0, "href", {
			"start": {
				"line": 35,
				"column": 27
			},
			"end": {
				"line": 35,
				"column": 31
			}
		}), "{{href}} at line 35", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 25
				},
				"end": {
					"line": 35,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 35,
				"column": 35
			},
			"end": {
				"line": 35,
				"column": 78
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 35,
				"column": 37
			},
			"end": {
				"line": 35,
				"column": 42
			}
		})).call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 35,
				"column": 43
			},
			"end": {
				"line": 35,
				"column": 47
			}
		}), "more change", "more changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 35
				},
				"end": {
					"line": 35,
					"column": 78
				}
			}
		}), "{{count}} at line 35", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 35
				},
				"end": {
					"line": 35,
					"column": 78
				}
			}
		})) != null ? stack1 : "") + " in <bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 35,
				"column": 87
			},
			"end": {
				"line": 35,
				"column": 95
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 35,
				"column": 89
			},
			"end": {
				"line": 35,
				"column": 93
			}
		}), "{{name}} at line 35", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 87
				},
				"end": {
					"line": 35,
					"column": 95
				}
			}
		})) != null ? stack1 : "") + "</bdi></a></p>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<nav class=\"earlier\" aria-label=\"Earlier releases\">\n<h2>Earlier releases</h2>\n<ul>\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "archive", {
			"start": {
				"line": 44,
				"column": 8
			},
			"end": {
				"line": 44,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 0
				},
				"end": {
					"line": 46,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n</nav>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li><a href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 45,
				"column": 13
			},
			"end": {
				"line": 45,
				"column": 21
			}
		})).call(alias2, alias1(depth0, "href", {
			"start": {
				"line": 45,
				"column": 15
			},
			"end": {
				"line": 45,
				"column": 19
			}
		}), "{{href}} at line 45", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 45,
					"column": 13
				},
				"end": {
					"line": 45,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 45,
				"column": 28
			},
			"end": {
				"line": 45,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "label", {
			"start": {
				"line": 45,
				"column": 30
			},
			"end": {
				"line": 45,
				"column": 35
			}
		}), "{{label}} at line 45", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 45,
					"column": 28
				},
				"end": {
					"line": 45,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + "</bdi></a> <span class=\"quiet\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 45,
				"column": 68
			},
			"end": {
				"line": 45,
				"column": 77
			}
		})).call(alias2, alias1(depth0, "years", {
			"start": {
				"line": 45,
				"column": 70
			},
			"end": {
				"line": 45,
				"column": 75
			}
		}), "{{years}} at line 45", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 45,
					"column": 68
				},
				"end": {
					"line": 45,
					"column": 77
				}
			}
		})) != null ? stack1 : "") + "</span></li>\n";
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
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<meta property=\"og:url\" content=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 33
			},
			"end": {
				"line": 14,
				"column": 46
			}
		})).call(alias2, alias1(depth0, "canonical", {
			"start": {
				"line": 14,
				"column": 35
			},
			"end": {
				"line": 14,
				"column": 44
			}
		}), "{{canonical}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 33
				},
				"end": {
					"line": 14,
					"column": 46
				}
			}
		})) != null ? stack1 : "") + "\">\n<link rel=\"canonical\" href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 28
			},
			"end": {
				"line": 15,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "canonical", {
			"start": {
				"line": 15,
				"column": 30
			},
			"end": {
				"line": 15,
				"column": 39
			}
		}), "{{canonical}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 28
				},
				"end": {
					"line": 15,
					"column": 41
				}
			}
		})) != null ? stack1 : "") + "\">\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<header class=\"bar\">\n<a class=\"home\" href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 24,
				"column": 22
			},
			"end": {
				"line": 24,
				"column": 30
			}
		})).call(alias2, alias1(depth0, "home", {
			"start": {
				"line": 24,
				"column": 24
			},
			"end": {
				"line": 24,
				"column": 28
			}
		}), "{{home}} at line 24", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 22
				},
				"end": {
					"line": 24,
					"column": 30
				}
			}
		})) != null ? stack1 : "") + "\"><bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 24,
				"column": 37
			},
			"end": {
				"line": 24,
				"column": 51
			}
		})).call(alias2, alias1(lookupProperty(depth0, "site"), "title", {
			"start": {
				"line": 24,
				"column": 39
			},
			"end": {
				"line": 24,
				"column": 49
			}
		}), "{{site.title}} at line 24", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 37
				},
				"end": {
					"line": 24,
					"column": 51
				}
			}
		})) != null ? stack1 : "") + "</bdi></a>\n<a href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 9
			},
			"end": {
				"line": 25,
				"column": 17
			}
		})).call(alias2, alias1(depth0, "root", {
			"start": {
				"line": 25,
				"column": 11
			},
			"end": {
				"line": 25,
				"column": 15
			}
		}), "{{root}} at line 25", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 9
				},
				"end": {
					"line": 25,
					"column": 17
				}
			}
		})) != null ? stack1 : "") + "atom.xml\">Atom feed</a>\n</header>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " of " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 32,
				"column": 69
			},
			"end": {
				"line": 32,
				"column": 113
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 32,
				"column": 71
			},
			"end": {
				"line": 32,
				"column": 75
			}
		})).call(alias2, alias1(lookupProperty(depth0, "site"), "repositoryUrl", {
			"start": {
				"line": 32,
				"column": 76
			},
			"end": {
				"line": 32,
				"column": 94
			}
		}), "the repository", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 69
				},
				"end": {
					"line": 32,
					"column": 113
				}
			}
		}), "{{link}} at line 32", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 69
				},
				"end": {
					"line": 32,
					"column": 113
				}
			}
		})) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 7
			},
			"end": {
				"line": 8,
				"column": 24
			}
		})).call(alias2, alias1(depth0, "documentTitle", {
			"start": {
				"line": 8,
				"column": 9
			},
			"end": {
				"line": 8,
				"column": 22
			}
		}), "{{documentTitle}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 7
				},
				"end": {
					"line": 8,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + "</title>\n<meta name=\"description\" content=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 34
			},
			"end": {
				"line": 9,
				"column": 49
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 9,
				"column": 36
			},
			"end": {
				"line": 9,
				"column": 47
			}
		}), "{{description}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 34
				},
				"end": {
					"line": 9,
					"column": 49
				}
			}
		})) != null ? stack1 : "") + "\">\n<meta property=\"og:type\" content=\"website\">\n<meta property=\"og:title\" content=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 35
			},
			"end": {
				"line": 11,
				"column": 52
			}
		})).call(alias2, alias1(depth0, "documentTitle", {
			"start": {
				"line": 11,
				"column": 37
			},
			"end": {
				"line": 11,
				"column": 50
			}
		}), "{{documentTitle}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 35
				},
				"end": {
					"line": 11,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + "\">\n<meta property=\"og:description\" content=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 41
			},
			"end": {
				"line": 12,
				"column": 56
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 12,
				"column": 43
			},
			"end": {
				"line": 12,
				"column": 54
			}
		}), "{{description}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 41
				},
				"end": {
					"line": 12,
					"column": 56
				}
			}
		})) != null ? stack1 : "") + "\">\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "canonical", {
			"start": {
				"line": 13,
				"column": 6
			},
			"end": {
				"line": 13,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 57
			},
			"end": {
				"line": 17,
				"column": 71
			}
		})).call(alias2, alias1(lookupProperty(depth0, "site"), "title", {
			"start": {
				"line": 17,
				"column": 59
			},
			"end": {
				"line": 17,
				"column": 69
			}
		}), "{{site.title}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 57
				},
				"end": {
					"line": 17,
					"column": 71
				}
			}
		})) != null ? stack1 : "") + "\" href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 79
			},
			"end": {
				"line": 17,
				"column": 87
			}
		})).call(alias2, alias1(depth0, "root", {
			"start": {
				"line": 17,
				"column": 81
			},
			"end": {
				"line": 17,
				"column": 85
			}
		}), "{{root}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 79
				},
				"end": {
					"line": 17,
					"column": 87
				}
			}
		})) != null ? stack1 : "") + "atom.xml\">\n<link rel=\"stylesheet\" href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 29
			},
			"end": {
				"line": 18,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "root", {
			"start": {
				"line": 18,
				"column": 31
			},
			"end": {
				"line": 18,
				"column": 35
			}
		}), "{{root}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 29
				},
				"end": {
					"line": 18,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + "style.css\">\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 22,
				"column": 6
			},
			"end": {
				"line": 22,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 27,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "<main id=\"content\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</main>\n<footer class=\"foot\">\n<p>Drawn up by Waybill from the commits" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "site"), "repositoryUrl", {
			"start": {
				"line": 32,
				"column": 45
			},
			"end": {
				"line": 32,
				"column": 63
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 39
				},
				"end": {
					"line": 32,
					"column": 120
				}
			}
		})) != null ? stack1 : "") + ".</p>\n<p><a href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 33,
				"column": 12
			},
			"end": {
				"line": 33,
				"column": 20
			}
		})).call(alias2, alias1(depth0, "root", {
			"start": {
				"line": 33,
				"column": 14
			},
			"end": {
				"line": 33,
				"column": 18
			}
		}), "{{root}} at line 33", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 12
				},
				"end": {
					"line": 33,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "atom.xml\">Atom feed</a> <a href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 33,
				"column": 53
			},
			"end": {
				"line": 33,
				"column": 61
			}
		})).call(alias2, alias1(depth0, "root", {
			"start": {
				"line": 33,
				"column": 55
			},
			"end": {
				"line": 33,
				"column": 59
			}
		}), "{{root}} at line 33", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 53
				},
				"end": {
					"line": 33,
					"column": 61
				}
			}
		})) != null ? stack1 : "") + "releases.json\">releases.json</a></p>\n</footer>\n</body>\n</html>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/page/marks.html.hbs
var marks_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		return "<span class=\"mark\">Draft, not released</span>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "<span class=\"mark gone\">Withdrawn</span>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<span class=\"mark live\">Live in <bdi>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 37
			},
			"end": {
				"line": 8,
				"column": 52
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "environment", {
			"start": {
				"line": 8,
				"column": 39
			},
			"end": {
				"line": 8,
				"column": 50
			}
		}), "{{environment}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 37
				},
				"end": {
					"line": 8,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + "</bdi></span>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "draft", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 11
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 3,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "withdrawn", {
			"start": {
				"line": 4,
				"column": 6
			},
			"end": {
				"line": 4,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "live", {
			"start": {
				"line": 7,
				"column": 8
			},
			"end": {
				"line": 7,
				"column": 12
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/page/notices.html.hbs
var notices_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"notice withdrawn\">\n<" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 1
			},
			"end": {
				"line": 3,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "level", {
			"start": {
				"line": 3,
				"column": 3
			},
			"end": {
				"line": 3,
				"column": 8
			}
		}), "{{level}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 1
				},
				"end": {
					"line": 3,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + ">Withdrawn</" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 22
			},
			"end": {
				"line": 3,
				"column": 31
			}
		})).call(alias2, alias1(depth0, "level", {
			"start": {
				"line": 3,
				"column": 24
			},
			"end": {
				"line": 3,
				"column": 29
			}
		}), "{{level}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 22
				},
				"end": {
					"line": 3,
					"column": 31
				}
			}
		})) != null ? stack1 : "") + ">\n<p>Since <time datetime=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 25
			},
			"end": {
				"line": 4,
				"column": 51
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(depth0, "withdrawn"), "day"), "datetime", {
			"start": {
				"line": 4,
				"column": 27
			},
			"end": {
				"line": 4,
				"column": 49
			}
		}), "{{withdrawn.day.datetime}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 25
				},
				"end": {
					"line": 4,
					"column": 51
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 53
			},
			"end": {
				"line": 4,
				"column": 76
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(depth0, "withdrawn"), "day"), "words", {
			"start": {
				"line": 4,
				"column": 55
			},
			"end": {
				"line": 4,
				"column": 74
			}
		}), "{{withdrawn.day.words}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 53
				},
				"end": {
					"line": 4,
					"column": 76
				}
			}
		})) != null ? stack1 : "") + "</time>: <bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 90
			},
			"end": {
				"line": 4,
				"column": 134
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 92
			},
			"end": {
				"line": 4,
				"column": 98
			}
		})).call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "reason", {
			"start": {
				"line": 4,
				"column": 99
			},
			"end": {
				"line": 4,
				"column": 115
			}
		}), alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", {
			"start": {
				"line": 4,
				"column": 116
			},
			"end": {
				"line": 4,
				"column": 132
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 90
				},
				"end": {
					"line": 4,
					"column": 134
				}
			}
		}), "{{inline}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 90
				},
				"end": {
					"line": 4,
					"column": 134
				}
			}
		})) != null ? stack1 : "") + "</bdi></p>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "replacement", {
			"start": {
				"line": 5,
				"column": 6
			},
			"end": {
				"line": 5,
				"column": 27
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 7,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</section>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>Use <bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 12
			},
			"end": {
				"line": 6,
				"column": 37
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "withdrawn"), "replacement", {
			"start": {
				"line": 6,
				"column": 14
			},
			"end": {
				"line": 6,
				"column": 35
			}
		}), "{{withdrawn.replacement}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 12
				},
				"end": {
					"line": 6,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + "</bdi> instead.</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"notice action\">\n<" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 1
			},
			"end": {
				"line": 12,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "level", {
			"start": {
				"line": 12,
				"column": 3
			},
			"end": {
				"line": 12,
				"column": 8
			}
		}), "{{level}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 1
				},
				"end": {
					"line": 12,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + ">What you need to do</" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 32
			},
			"end": {
				"line": 12,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "level", {
			"start": {
				"line": 12,
				"column": 34
			},
			"end": {
				"line": 12,
				"column": 39
			}
		}), "{{level}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 32
				},
				"end": {
					"line": 12,
					"column": 41
				}
			}
		})) != null ? stack1 : "") + ">\n<ul>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 14,
				"column": 8
			},
			"end": {
				"line": 14,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n</section>\n";
	},
	"3": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "paragraphs", {
			"start": {
				"line": 16,
				"column": 8
			},
			"end": {
				"line": 16,
				"column": 18
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 18,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depths[1], "full", {
			"start": {
				"line": 19,
				"column": 6
			},
			"end": {
				"line": 19,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"4": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(data, "first", {
			"start": {
				"line": 17,
				"column": 9
			},
			"end": {
				"line": 17,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 3
				},
				"end": {
					"line": 17,
					"column": 92
				}
			}
		})) != null ? stack1 : "") + "<bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 97
			},
			"end": {
				"line": 17,
				"column": 129
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 17,
				"column": 99
			},
			"end": {
				"line": 17,
				"column": 105
			}
		})).call(alias2, depth0, alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", {
			"start": {
				"line": 17,
				"column": 111
			},
			"end": {
				"line": 17,
				"column": 127
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 97
				},
				"end": {
					"line": 17,
					"column": 129
				}
			}
		}), "{{inline}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 97
				},
				"end": {
					"line": 17,
					"column": 129
				}
			}
		})) != null ? stack1 : "") + "</bdi></p>\n";
	},
	"5": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depths[1], "scope", {
			"start": {
				"line": 17,
				"column": 23
			},
			"end": {
				"line": 17,
				"column": 31
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 17
				},
				"end": {
					"line": 17,
					"column": 85
				}
			}
		})) != null ? stack1 : "";
	},
	"6": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict;
		return "<b class=\"scope\"><bdi>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 55
			},
			"end": {
				"line": 17,
				"column": 67
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depths[1], "scope", {
			"start": {
				"line": 17,
				"column": 57
			},
			"end": {
				"line": 17,
				"column": 65
			}
		}), "{{../scope}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 55
				},
				"end": {
					"line": 17,
					"column": 67
				}
			}
		})) != null ? stack1 : "") + "</bdi></b> ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"by\"><a class=\"oid\" href=\"#" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 36
			},
			"end": {
				"line": 20,
				"column": 46
			}
		})).call(alias2, alias1(depth0, "change", {
			"start": {
				"line": 20,
				"column": 38
			},
			"end": {
				"line": 20,
				"column": 44
			}
		}), "{{change}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 36
				},
				"end": {
					"line": 20,
					"column": 46
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 48
			},
			"end": {
				"line": 20,
				"column": 64
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 20,
				"column": 50
			},
			"end": {
				"line": 20,
				"column": 55
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 20,
				"column": 56
			},
			"end": {
				"line": 20,
				"column": 62
			}
		}), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 48
				},
				"end": {
					"line": 20,
					"column": 64
				}
			}
		}), "{{short}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 48
				},
				"end": {
					"line": 20,
					"column": 64
				}
			}
		})) != null ? stack1 : "") + "</a></p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "withdrawn", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 10,
				"column": 6
			},
			"end": {
				"line": 10,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 26,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"useData": true,
	"useDepths": true
};

// templates/page/release.html.hbs
var release_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "with").call(alias2, alias1(depth0, "release", {
			"start": {
				"line": 2,
				"column": 8
			},
			"end": {
				"line": 2,
				"column": 15
			}
		}), {
			"name": "with",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 0
				},
				"end": {
					"line": 41,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "<nav class=\"turn\" aria-label=\"Releases\">\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "newer", {
			"start": {
				"line": 43,
				"column": 6
			},
			"end": {
				"line": 43,
				"column": 11
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 0
				},
				"end": {
					"line": 43,
					"column": 126
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "older", {
			"start": {
				"line": 44,
				"column": 6
			},
			"end": {
				"line": 44,
				"column": 11
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 0
				},
				"end": {
					"line": 44,
					"column": 126
				}
			}
		})) != null ? stack1 : "") + "\n</nav>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<article class=\"sheet\">\n<header class=\"lead\">\n<p class=\"facts\">\n<time datetime=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 16
			},
			"end": {
				"line": 6,
				"column": 32
			}
		})).call(alias2, alias1(lookupProperty(depth0, "day"), "datetime", {
			"start": {
				"line": 6,
				"column": 18
			},
			"end": {
				"line": 6,
				"column": 30
			}
		}), "{{day.datetime}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 16
				},
				"end": {
					"line": 6,
					"column": 32
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 34
			},
			"end": {
				"line": 6,
				"column": 47
			}
		})).call(alias2, alias1(lookupProperty(depth0, "day"), "words", {
			"start": {
				"line": 6,
				"column": 36
			},
			"end": {
				"line": 6,
				"column": 45
			}
		}), "{{day.words}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 34
				},
				"end": {
					"line": 6,
					"column": 47
				}
			}
		})) != null ? stack1 : "") + "</time>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "bump", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "marks"), depth0, {
			"name": "marks",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</p>\n<h1><bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 9
			},
			"end": {
				"line": 12,
				"column": 17
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 12,
				"column": 11
			},
			"end": {
				"line": 12,
				"column": 15
			}
		}), "{{name}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 9
				},
				"end": {
					"line": 12,
					"column": 17
				}
			}
		})) != null ? stack1 : "") + "</bdi></h1>\n<p class=\"facts\">\n<span>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 6
			},
			"end": {
				"line": 14,
				"column": 42
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 14,
				"column": 8
			},
			"end": {
				"line": 14,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 14,
				"column": 14
			},
			"end": {
				"line": 14,
				"column": 21
			}
		}), "change", "changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 6
				},
				"end": {
					"line": 14,
					"column": 42
				}
			}
		}), "{{count}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 6
				},
				"end": {
					"line": 14,
					"column": 42
				}
			}
		})) != null ? stack1 : "") + "</span>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "contributors", {
			"start": {
				"line": 15,
				"column": 6
			},
			"end": {
				"line": 15,
				"column": 18
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 17,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "<span class=\"oid\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 18
			},
			"end": {
				"line": 18,
				"column": 56
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 18,
				"column": 20
			},
			"end": {
				"line": 18,
				"column": 24
			}
		})).call(alias2, alias1(lookupProperty(depth0, "commit"), "url", {
			"start": {
				"line": 18,
				"column": 25
			},
			"end": {
				"line": 18,
				"column": 35
			}
		}), (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 18,
				"column": 37
			},
			"end": {
				"line": 18,
				"column": 42
			}
		})).call(alias2, alias1(lookupProperty(depth0, "commit"), "oid", {
			"start": {
				"line": 18,
				"column": 43
			},
			"end": {
				"line": 18,
				"column": 53
			}
		}), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 36
				},
				"end": {
					"line": 18,
					"column": 54
				}
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 18
				},
				"end": {
					"line": 18,
					"column": 56
				}
			}
		}), "{{link}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 18
				},
				"end": {
					"line": 18,
					"column": 56
				}
			}
		})) != null ? stack1 : "") + "</span>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "compare", {
			"start": {
				"line": 19,
				"column": 6
			},
			"end": {
				"line": 19,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 7
				}
			}
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 26,
				"column": 10
			},
			"end": {
				"line": 26,
				"column": 17
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 0
				},
				"end": {
					"line": 28,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "contributors", {
			"start": {
				"line": 29,
				"column": 6
			},
			"end": {
				"line": 29,
				"column": 18
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 0
				},
				"end": {
					"line": 38,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "<p class=\"quiet tally\">Made from " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 39,
				"column": 33
			},
			"end": {
				"line": 39,
				"column": 69
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 39,
				"column": 35
			},
			"end": {
				"line": 39,
				"column": 40
			}
		})).call(alias2, alias1(depth0, "commits", {
			"start": {
				"line": 39,
				"column": 41
			},
			"end": {
				"line": 39,
				"column": 48
			}
		}), "commit", "commits", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 33
				},
				"end": {
					"line": 39,
					"column": 69
				}
			}
		}), "{{count}} at line 39", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 33
				},
				"end": {
					"line": 39,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "buckets", {
			"start": {
				"line": 39,
				"column": 75
			},
			"end": {
				"line": 39,
				"column": 82
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 69
				},
				"end": {
					"line": 39,
					"column": 157
				}
			}
		})) != null ? stack1 : "") + ".</p>\n</article>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<span>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 6
			},
			"end": {
				"line": 8,
				"column": 14
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "bump", {
			"start": {
				"line": 8,
				"column": 8
			},
			"end": {
				"line": 8,
				"column": 12
			}
		}), "{{bump}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 6
				},
				"end": {
					"line": 8,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "</span>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<span>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 6
			},
			"end": {
				"line": 16,
				"column": 53
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 16,
				"column": 8
			},
			"end": {
				"line": 16,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "contributors"), "length", {
			"start": {
				"line": 16,
				"column": 14
			},
			"end": {
				"line": 16,
				"column": 33
			}
		}), "person", "people", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 6
				},
				"end": {
					"line": 16,
					"column": 53
				}
			}
		}), "{{count}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 6
				},
				"end": {
					"line": 16,
					"column": 53
				}
			}
		})) != null ? stack1 : "") + "</span>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<span class=\"compare\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 22
			},
			"end": {
				"line": 20,
				"column": 56
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 20,
				"column": 24
			},
			"end": {
				"line": 20,
				"column": 28
			}
		})).call(alias2, alias1(lookupProperty(depth0, "compare"), "url", {
			"start": {
				"line": 20,
				"column": 29
			},
			"end": {
				"line": 20,
				"column": 40
			}
		}), alias1(lookupProperty(depth0, "compare"), "label", {
			"start": {
				"line": 20,
				"column": 41
			},
			"end": {
				"line": 20,
				"column": 54
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 22
				},
				"end": {
					"line": 20,
					"column": 56
				}
			}
		}), "{{link}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 22
				},
				"end": {
					"line": 20,
					"column": 56
				}
			}
		})) != null ? stack1 : "") + "</span>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "<p class=\"quiet\">Nothing to list in this release.</p>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<section class=\"people\">\n<h2>Thanks to</h2>\n<ul>\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "contributors", {
			"start": {
				"line": 33,
				"column": 8
			},
			"end": {
				"line": 33,
				"column": 20
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n</section>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li><bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 34,
				"column": 9
			},
			"end": {
				"line": 34,
				"column": 17
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 34,
				"column": 11
			},
			"end": {
				"line": 34,
				"column": 15
			}
		}), "{{name}} at line 34", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 9
				},
				"end": {
					"line": 34,
					"column": 17
				}
			}
		})) != null ? stack1 : "") + "</bdi>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "first", {
			"start": {
				"line": 34,
				"column": 29
			},
			"end": {
				"line": 34,
				"column": 34
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 23
				},
				"end": {
					"line": 34,
					"column": 88
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return " <span class=\"mark\">First contribution</span>";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ": " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "buckets", {
			"start": {
				"line": 39,
				"column": 94
			},
			"end": {
				"line": 39,
				"column": 101
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 86
				},
				"end": {
					"line": 39,
					"column": 150
				}
			}
		})) != null ? stack1 : "");
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 39,
				"column": 103
			},
			"end": {
				"line": 39,
				"column": 111
			}
		})).call(alias2, depth0, "{{this}} at line 39", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 103
				},
				"end": {
					"line": 39,
					"column": 111
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "last", {
			"start": {
				"line": 39,
				"column": 121
			},
			"end": {
				"line": 39,
				"column": 126
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 111
				},
				"end": {
					"line": 39,
					"column": 141
				}
			}
		})) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a class=\"newer\" rel=\"next\" href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 43,
				"column": 47
			},
			"end": {
				"line": 43,
				"column": 55
			}
		})).call(alias2, alias1(depth0, "root", {
			"start": {
				"line": 43,
				"column": 49
			},
			"end": {
				"line": 43,
				"column": 53
			}
		}), "{{root}} at line 43", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 47
				},
				"end": {
					"line": 43,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 43,
				"column": 55
			},
			"end": {
				"line": 43,
				"column": 69
			}
		})).call(alias2, alias1(lookupProperty(depth0, "newer"), "href", {
			"start": {
				"line": 43,
				"column": 57
			},
			"end": {
				"line": 43,
				"column": 67
			}
		}), "{{newer.href}} at line 43", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 55
				},
				"end": {
					"line": 43,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + "\"><span>Newer</span> <bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 43,
				"column": 95
			},
			"end": {
				"line": 43,
				"column": 109
			}
		})).call(alias2, alias1(lookupProperty(depth0, "newer"), "name", {
			"start": {
				"line": 43,
				"column": 97
			},
			"end": {
				"line": 43,
				"column": 107
			}
		}), "{{newer.name}} at line 43", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 95
				},
				"end": {
					"line": 43,
					"column": 109
				}
			}
		})) != null ? stack1 : "") + "</bdi></a>";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<a class=\"older\" rel=\"prev\" href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 47
			},
			"end": {
				"line": 44,
				"column": 55
			}
		})).call(alias2, alias1(depth0, "root", {
			"start": {
				"line": 44,
				"column": 49
			},
			"end": {
				"line": 44,
				"column": 53
			}
		}), "{{root}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 47
				},
				"end": {
					"line": 44,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 55
			},
			"end": {
				"line": 44,
				"column": 69
			}
		})).call(alias2, alias1(lookupProperty(depth0, "older"), "href", {
			"start": {
				"line": 44,
				"column": 57
			},
			"end": {
				"line": 44,
				"column": 67
			}
		}), "{{older.href}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 55
				},
				"end": {
					"line": 44,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + "\"><span>Older</span> <bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 95
			},
			"end": {
				"line": 44,
				"column": 109
			}
		})).call(alias2, alias1(lookupProperty(depth0, "older"), "name", {
			"start": {
				"line": 44,
				"column": 97
			},
			"end": {
				"line": 44,
				"column": 107
			}
		}), "{{older.name}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 95
				},
				"end": {
					"line": 44,
					"column": 109
				}
			}
		})) != null ? stack1 : "") + "</bdi></a>";
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

// templates/page/sections.html.hbs
var sections_html_default = {
	"0": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section class=\"kind " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 21
			},
			"end": {
				"line": 2,
				"column": 29
			}
		})).call(alias2, alias1(depth0, "tone", {
			"start": {
				"line": 2,
				"column": 23
			},
			"end": {
				"line": 2,
				"column": 27
			}
		}), "{{tone}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 21
				},
				"end": {
					"line": 2,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + "\">\n<" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 1
			},
			"end": {
				"line": 3,
				"column": 13
			}
		})).call(alias2, alias1(depths[1], "level", {
			"start": {
				"line": 3,
				"column": 3
			},
			"end": {
				"line": 3,
				"column": 11
			}
		}), "{{../level}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 1
				},
				"end": {
					"line": 3,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + ">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 14
			},
			"end": {
				"line": 3,
				"column": 23
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 3,
				"column": 16
			},
			"end": {
				"line": 3,
				"column": 21
			}
		}), "{{title}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 14
				},
				"end": {
					"line": 3,
					"column": 23
				}
			}
		})) != null ? stack1 : "") + "</" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 25
			},
			"end": {
				"line": 3,
				"column": 37
			}
		})).call(alias2, alias1(depths[1], "level", {
			"start": {
				"line": 3,
				"column": 27
			},
			"end": {
				"line": 3,
				"column": 35
			}
		}), "{{../level}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 25
				},
				"end": {
					"line": 3,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ">\n<ul>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 5,
				"column": 8
			},
			"end": {
				"line": 5,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n</section>\n";
	},
	"1": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depths[2], "full", {
			"start": {
				"line": 6,
				"column": 6
			},
			"end": {
				"line": 6,
				"column": 16
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0, blockParams, depths),
			"inverse": container.program(8, data, 0, blockParams, depths),
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li id=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 8
			},
			"end": {
				"line": 7,
				"column": 14
			}
		})).call(alias2, alias1(depth0, "id", {
			"start": {
				"line": 7,
				"column": 10
			},
			"end": {
				"line": 7,
				"column": 12
			}
		}), "{{id}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 8
				},
				"end": {
					"line": 7,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "\">\n<p>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 8,
				"column": 9
			},
			"end": {
				"line": 8,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 3
				},
				"end": {
					"line": 8,
					"column": 65
				}
			}
		})) != null ? stack1 : "") + "<bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 70
			},
			"end": {
				"line": 8,
				"column": 109
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 8,
				"column": 72
			},
			"end": {
				"line": 8,
				"column": 78
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 8,
				"column": 79
			},
			"end": {
				"line": 8,
				"column": 90
			}
		}), alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", {
			"start": {
				"line": 8,
				"column": 91
			},
			"end": {
				"line": 8,
				"column": 107
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 70
				},
				"end": {
					"line": 8,
					"column": 109
				}
			}
		}), "{{inline}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 70
				},
				"end": {
					"line": 8,
					"column": 109
				}
			}
		})) != null ? stack1 : "") + "</bdi>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 8,
				"column": 121
			},
			"end": {
				"line": 8,
				"column": 129
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 115
				},
				"end": {
					"line": 8,
					"column": 182
				}
			}
		})) != null ? stack1 : "") + "</p>\n<p class=\"by\">\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "people", {
			"start": {
				"line": 10,
				"column": 6
			},
			"end": {
				"line": 10,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "references", {
			"start": {
				"line": 13,
				"column": 8
			},
			"end": {
				"line": 13,
				"column": 18
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "<span class=\"oid\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 18
			},
			"end": {
				"line": 16,
				"column": 56
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 16,
				"column": 20
			},
			"end": {
				"line": 16,
				"column": 24
			}
		})).call(alias2, alias1(lookupProperty(depth0, "commit"), "url", {
			"start": {
				"line": 16,
				"column": 25
			},
			"end": {
				"line": 16,
				"column": 35
			}
		}), (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 16,
				"column": 37
			},
			"end": {
				"line": 16,
				"column": 42
			}
		})).call(alias2, alias1(lookupProperty(depth0, "commit"), "oid", {
			"start": {
				"line": 16,
				"column": 43
			},
			"end": {
				"line": 16,
				"column": 53
			}
		}), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 36
				},
				"end": {
					"line": 16,
					"column": 54
				}
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 18
				},
				"end": {
					"line": 16,
					"column": 56
				}
			}
		}), "{{link}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 18
				},
				"end": {
					"line": 16,
					"column": 56
				}
			}
		})) != null ? stack1 : "") + "</span>\n<a class=\"anchor\" href=\"#" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 25
			},
			"end": {
				"line": 17,
				"column": 31
			}
		})).call(alias2, alias1(depth0, "id", {
			"start": {
				"line": 17,
				"column": 27
			},
			"end": {
				"line": 17,
				"column": 29
			}
		}), "{{id}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 25
				},
				"end": {
					"line": 17,
					"column": 31
				}
			}
		})) != null ? stack1 : "") + "\" aria-label=\"Link to this change\">#</a>\n</p>\n</li>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<b class=\"scope\"><bdi>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 38
			},
			"end": {
				"line": 8,
				"column": 47
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 8,
				"column": 40
			},
			"end": {
				"line": 8,
				"column": 45
			}
		}), "{{scope}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 38
				},
				"end": {
					"line": 8,
					"column": 47
				}
			}
		})) != null ? stack1 : "") + "</bdi></b> ";
	},
	"4": function(container, depth0, helpers, partials, data) {
		return " <span class=\"mark breaking\">Breaking</span>";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<bdi>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 5
			},
			"end": {
				"line": 11,
				"column": 15
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "people", {
			"start": {
				"line": 11,
				"column": 7
			},
			"end": {
				"line": 11,
				"column": 13
			}
		}), "{{people}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 5
				},
				"end": {
					"line": 11,
					"column": 15
				}
			}
		})) != null ? stack1 : "") + "</bdi>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<span>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "action", {
			"start": {
				"line": 14,
				"column": 12
			},
			"end": {
				"line": 14,
				"column": 18
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 6
				},
				"end": {
					"line": 14,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 38
			},
			"end": {
				"line": 14,
				"column": 56
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 14,
				"column": 40
			},
			"end": {
				"line": 14,
				"column": 44
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 14,
				"column": 45
			},
			"end": {
				"line": 14,
				"column": 48
			}
		}), alias1(depth0, "label", {
			"start": {
				"line": 14,
				"column": 49
			},
			"end": {
				"line": 14,
				"column": 54
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 38
				},
				"end": {
					"line": 14,
					"column": 56
				}
			}
		}), "{{link}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 38
				},
				"end": {
					"line": 14,
					"column": 56
				}
			}
		})) != null ? stack1 : "") + "</span>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 20
			},
			"end": {
				"line": 14,
				"column": 30
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "action", {
			"start": {
				"line": 14,
				"column": 22
			},
			"end": {
				"line": 14,
				"column": 28
			}
		}), "{{action}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 20
				},
				"end": {
					"line": 14,
					"column": 30
				}
			}
		})) != null ? stack1 : "") + " ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 21,
				"column": 10
			},
			"end": {
				"line": 21,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 4
				},
				"end": {
					"line": 21,
					"column": 66
				}
			}
		})) != null ? stack1 : "") + "<bdi>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 71
			},
			"end": {
				"line": 21,
				"column": 110
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 21,
				"column": 73
			},
			"end": {
				"line": 21,
				"column": 79
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 21,
				"column": 80
			},
			"end": {
				"line": 21,
				"column": 91
			}
		}), alias1(lookupProperty(lookupProperty(data, "root"), "site"), "links", {
			"start": {
				"line": 21,
				"column": 92
			},
			"end": {
				"line": 21,
				"column": 108
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 71
				},
				"end": {
					"line": 21,
					"column": 110
				}
			}
		}), "{{inline}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 71
				},
				"end": {
					"line": 21,
					"column": 110
				}
			}
		})) != null ? stack1 : "") + "</bdi>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 21,
				"column": 122
			},
			"end": {
				"line": 21,
				"column": 130
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 116
				},
				"end": {
					"line": 21,
					"column": 183
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<b class=\"scope\"><bdi>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 39
			},
			"end": {
				"line": 21,
				"column": 48
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 21,
				"column": 41
			},
			"end": {
				"line": 21,
				"column": 46
			}
		}), "{{scope}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 39
				},
				"end": {
					"line": 21,
					"column": 48
				}
			}
		})) != null ? stack1 : "") + "</bdi></b> ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data, blockParams, depths) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "sections", {
			"start": {
				"line": 1,
				"column": 8
			},
			"end": {
				"line": 1,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0, blockParams, depths),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 26,
					"column": 9
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true,
	"useDepths": true
};

// src/page/site-templates.ts
/** Compiles them all, once a site. Throws TEMPLATE_INVALID with the place. */
function siteTemplates() {
	const partials = {
		layout: layout_html_default,
		marks: marks_html_default,
		notices: notices_html_default,
		sections: sections_html_default
	};
	return {
		archive: require_markdown.openTemplate("html", "page/archive.html.hbs", archive_html_default, partials),
		entry: require_markdown.openTemplate("html", "page/entry.html.hbs", entry_html_default),
		feed: require_markdown.openTemplate("xml", "page/atom.xml.hbs", atom_xml_default),
		index: require_markdown.openTemplate("html", "page/index.html.hbs", index_html_default, partials),
		release: require_markdown.openTemplate("html", "page/release.html.hbs", release_html_default, partials)
	};
}

// src/page/site.ts
/** How many changes of one release the index shows before it points to the release's page. */
const leadingChanges = 12;
/**
* Composes the whole changelog site: the newest fifty releases on `index.html`, the older ones on `archive/<n>/`, a
* page a release with an anchor a change, `atom.xml`, `releases.json` (the notes themselves) and `style.css`.
* Files that others link to come before those that link to them, so a half-written site has no dead link.
*
* Same input, same bytes. No script, nothing inline, nothing from another host. Releases are ordered by date, newest
* first, and keep the notes' order on a tie. With a base URL links name folders (`releases/1.4.0/`), as a server wants
* them; without one they end in `index.html`, so the folder can be opened from a disk.
*
* Throws CONFIG_INVALID for a base URL that is none, TEMPLATE_INVALID for a template that cannot be rendered.
*/
function composeSite(input) {
	const site = siteOf(input);
	const releases = publicReleases(input);
	const views = releaseViews(releases, site, input.live ?? []);
	const templates = siteTemplates();
	const archive = archivePages(views).map((part) => archiveView(part, site));
	return [
		{
			path: "style.css",
			content: style_default
		},
		...views.map((view, index) => page$1(site, templates.release, view.folder, {
			name: view.name,
			description: summary(view),
			release: view,
			newer: views[index - 1] ?? null,
			older: views[index + 1] ?? null
		})),
		...archive.map((part, index) => page$1(site, templates.archive, part.folder, {
			name: part.label,
			description: `Releases ${part.label}, ${part.years}`,
			part,
			newer: archive[index - 1] ?? null,
			older: archive[index + 1] ?? null
		})),
		page$1(site, templates.index, "", {
			name: null,
			...indexView(views),
			archive
		}),
		{
			path: "atom.xml",
			content: composeAtom(views.filter((view) => !view.draft).slice(0, 50), site, templates)
		},
		{
			path: "releases.json",
			content: `${JSON.stringify({
				...input.notes,
				releases
			})}\n`
		}
	];
}
function siteOf({ notes, title, baseUrl, repositoryUrl }) {
	const repository = repositoryUrl === null ? null : require_shared.webAddress(repositoryUrl);
	return {
		title,
		baseUrl: baseUrl === null ? null : normalBaseUrl(baseUrl),
		repositoryUrl: repository,
		forge: notes.repository.forge,
		links: require_shared.textLinks({
			...notes.repository,
			url: repository
		})
	};
}
function normalBaseUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", "The base URL of the page is no plain http or https address.", { hint: "Write it as page.base-url: https://acme.example/changelog, without a query or a password." });
	return url.href.replace(/\/*$/, "/");
}
function publicReleases({ notes, includeDraft = false }) {
	const age = (release) => release.tag === null ? Infinity : Date.parse(release.date);
	return notes.releases.filter((release) => includeDraft || release.tag !== null).map((release) => ({
		release,
		at: age(release)
	})).toSorted((one, other) => one.at === other.at ? 0 : other.at - one.at).map(({ release }) => release);
}
function releaseViews(releases, site, live) {
	const links = site.repositoryUrl === null ? null : require_shared.forgeLinks(site.repositoryUrl, site.forge);
	const folders = releaseFolders(releases);
	return releases.map((release, index) => {
		const folder = folders[index] ?? "";
		return releaseView(release, {
			folder,
			href: linkTo(folder, site)
		}, links, live);
	});
}
function archiveView({ number, items }, site) {
	const folder = `archive/${number}/`;
	const [newest, oldest] = [items[0], items.at(-1)];
	return {
		folder,
		href: linkTo(folder, site),
		label: span(oldest?.name, newest?.name),
		oldest: oldest?.name ?? "",
		years: span(oldest?.day.datetime.slice(0, 4), newest?.day.datetime.slice(0, 4)),
		items
	};
}
function span(from = "", to = "") {
	return from === to ? from : `${from} to ${to}`;
}
function indexView(views) {
	const released = views.filter((view) => !view.draft);
	return {
		description: `${released.length} releases: what is new, what is fixed, and what you need to do.`,
		released: released.length,
		latest: released[0] ?? null,
		first: released.at(-1) ?? null,
		releases: views.slice(0, 50).map((view) => ({
			...view,
			sections: leadingSections(view.sections, leadingChanges),
			more: Math.max(0, view.changes - leadingChanges)
		}))
	};
}
function summary({ day, changes, breaking }) {
	const action = breaking.length > 0 ? `, ${breaking.length} to act on` : "";
	return `Released on ${day.words}: ${changes} ${changes === 1 ? "change" : "changes"}${action}.`;
}
function linkTo(folder, { baseUrl }) {
	return baseUrl === null ? `${folder}index.html` : folder;
}
function page$1(site, template, folder, content) {
	const root = "../".repeat(folder.split("/").length - 1);
	return {
		path: `${folder}index.html`,
		content: template({
			site,
			root,
			home: `${root}${linkTo("", site)}` || "./",
			canonical: site.baseUrl === null ? null : `${site.baseUrl}${folder}`,
			documentTitle: content.name === null ? site.title : `${content.name} · ${site.title}`,
			...content
		})
	};
}

// src/journeys/publish.ts
/** Files compared at once: enough to keep a disk busy, few enough for any limit on open files. */
const filesAtOnce = 16;
/**
* Publishes the changelog site: composes it whole, then writes the files whose bytes differ from what is there, pages
* before the index that links to them. It removes nothing: the folder may hold other things, and old links must live.
*
* Throws what `composeSite` throws before anything is written, and what the edge throws for an unwritable folder.
*/
async function publishSite({ files }, request) {
	const { notes, configuration, live = [], includeDraft = false, dryRun = false } = request;
	const output = (request.output ?? configuration.page.output).replace(/(?<=.)\/+$/, "");
	const site = composeSite({
		notes,
		title: siteTitle(configuration, notes.repository.url),
		baseUrl: request.baseUrl ?? configuration.page["base-url"] ?? null,
		repositoryUrl: notes.repository.url,
		live,
		includeDraft
	});
	const written = [];
	const unchanged = [];
	for (let from = 0; from < site.length; from += filesAtOnce) {
		const batch = site.slice(from, from + filesAtOnce);
		const same = await Promise.all(batch.map((file) => isThere(files, output, file)));
		for (const [index, { path, content }] of batch.entries()) if (same[index]) unchanged.push(path);
		else {
			if (!dryRun) await files.write(`${output}/${path}`, content);
			written.push(path);
		}
	}
	return {
		output,
		written,
		unchanged
	};
}
async function isThere(files, folder, { path, content }) {
	const there = await files.read(`${folder}/${path}`);
	return there !== null && Buffer.from(content).equals(there);
}
/** What the page is called when `page.title` does not say. */
function siteTitle({ product, page }, repositoryUrl) {
	if (page.title !== void 0) return page.title;
	const name = product ?? repositoryUrl?.split("/").at(-1);
	return name ? `${name} changelog` : "Changelog";
}
/** What the ledger says runs now, for the page; nothing of a ledger that does not hold. */
function liveNow({ ok, recorded }, now) {
	if (!ok) return [];
	const entries = recorded.map(({ entry }) => entry);
	return require_what_ran.environmentsIn(entries).flatMap((environment) => {
		const { running } = require_what_ran.whatRan(entries, {
			environment,
			package: null,
			at: now
		});
		const live = /* @__PURE__ */ new Map();
		for (const { version, since, basis } of running) {
			const known = live.get(version)?.since ?? since;
			if (basis === "verified") live.set(version, {
				environment,
				version,
				since: since < known ? since : known
			});
		}
		return [...live.values()];
	});
}

// src/cli/page.ts
/** `waybill page`: writes the changelog site; a file whose bytes would stay the same is not touched. */
async function page(call) {
	const { world, options } = call;
	const source = await require_shared.openSource(call, { whole: true });
	const { configuration, repository } = source;
	const draft = await require_shared.draftAllNotes(source);
	const output = require_cli_program_ts.textOption(options, "output");
	const baseUrl = require_cli_program_ts.textOption(options, "base-url") ?? require_cli_program_ts.textOption(options, "baseUrl");
	const audit = await require_audit.auditLedger({ ledger: require_open_edge.ledgerOf({
		...world,
		configuration,
		repository
	}) });
	const published = await publishSite(world, {
		notes: draft.notes,
		configuration,
		output: output === null ? (0, node_path.resolve)(world.home, configuration.page.output) : (0, node_path.resolve)(world.cwd, output),
		...baseUrl === null ? {} : { baseUrl },
		live: liveNow(audit.verification, world.clock.now().toISOString())
	});
	const { written, unchanged } = published;
	return {
		document: {
			schema: "waybill/page@1",
			...published
		},
		text: "",
		remarks: [...[...draft.warnings, ...draft.incomplete].map((text) => ({
			level: "warning",
			text
		})), {
			level: "info",
			text: `${published.output}: ${written.length} files written, ${unchanged.length} unchanged.`
		}],
		exitCodes: [require_cli_ahead_ts.exitCodes.done, require_shared.completeness(draft.incomplete)],
		outputs: {}
	};
}

exports.page = page;