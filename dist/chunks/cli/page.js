import { t as openRepository } from "../edge/git/repository.js";
import { t as ledgerOf } from "../edge/open-edge.js";
import { r as exitCodes, t as WaybillError } from "../errors.js";
import { a as environmentsIn, o as whatRan, t as auditLedger } from "../journeys/audit.js";
import { t as draftAllNotes } from "../journeys/draft.js";
import { n as webAddress, t as forgeLinks } from "../git/remote.js";
import { t as compileTemplate } from "../render/template.js";
import { r as textOption } from "./options.js";
import { resolve } from "node:path";

// templates/page/style.css.hbs
var style_css_default = ":root {\n  color-scheme: light dark;\n  --paper: #fdfcf9;\n  --raised: #ffffff;\n  --wash: #f3f0e9;\n  --ink: #1d1b18;\n  --soft: #635e56;\n  --rule: #e6e1d7;\n  --link: #0f4fa8;\n  --new: #0f8a5f;\n  --fixed: #2f6fd0;\n  --faster: #8a4bd0;\n  --safer: #c43d2f;\n  --other: #a39c90;\n  --warn-ink: #7a4a00;\n  --warn-wash: #fff6e2;\n  --warn-rule: #eecb86;\n  --gone-ink: #9a2020;\n  --gone-wash: #fdf0ee;\n  --gone-rule: #ecb9b2;\n  --live-ink: #0a6443;\n  --live-wash: #e4f5ec;\n  --sans: Inter, ui-sans-serif, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif;\n  --mono: ui-monospace, \"SF Mono\", SFMono-Regular, \"Cascadia Mono\", \"Roboto Mono\", Menlo, Consolas, \"Liberation Mono\", monospace;\n}\n\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #141311;\n    --raised: #1b1a17;\n    --wash: #262420;\n    --ink: #edebe6;\n    --soft: #aaa49a;\n    --rule: #302d29;\n    --link: #93bdff;\n    --new: #4fc796;\n    --fixed: #76a9ff;\n    --faster: #bd92f5;\n    --safer: #ff8a7a;\n    --other: #857e73;\n    --warn-ink: #f5c771;\n    --warn-wash: #241d10;\n    --warn-rule: #5c4516;\n    --gone-ink: #ffa79c;\n    --gone-wash: #281716;\n    --gone-rule: #643029;\n    --live-ink: #7fdcb0;\n    --live-wash: #13291f;\n  }\n}\n\n*,\n::before,\n::after {\n  box-sizing: border-box;\n}\n\nhtml {\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n  scroll-padding-block-start: 1.5rem;\n}\n\nbody {\n  margin: 0 auto;\n  max-inline-size: 64rem;\n  padding-inline: clamp(1.25rem, 5vw, 3.5rem);\n  background: var(--paper);\n  color: var(--ink);\n  font: 1.0625rem/1.6 var(--sans);\n  font-variant-numeric: tabular-nums;\n  -webkit-font-smoothing: antialiased;\n}\n\nh1,\nh2,\nh3,\np,\nul,\nol {\n  margin: 0;\n  padding: 0;\n}\n\nh1,\nh2,\nh3 {\n  font-weight: 650;\n  line-height: 1.2;\n  letter-spacing: -0.011em;\n  font-variant-numeric: normal;\n  text-wrap: balance;\n}\n\np,\nli {\n  overflow-wrap: anywhere;\n  text-wrap: pretty;\n}\n\na {\n  color: var(--link);\n  text-decoration-line: underline;\n  text-decoration-thickness: 1px;\n  text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);\n  text-underline-offset: 0.2em;\n}\n\na:hover {\n  text-decoration-color: currentColor;\n}\n\n:focus-visible {\n  outline: 2px solid var(--link);\n  outline-offset: 3px;\n  border-radius: 3px;\n}\n\ncode {\n  padding: 0.1em 0.35em;\n  border-radius: 0.3em;\n  background: var(--wash);\n  font: 0.875em/1.4 var(--mono);\n  -webkit-box-decoration-break: clone;\n  box-decoration-break: clone;\n}\n\n.skip {\n  position: absolute;\n  inset-block-start: 0.75rem;\n  inset-inline-start: 0.75rem;\n  z-index: 1;\n  padding: 0.5rem 1rem;\n  border-radius: 0.4rem;\n  background: var(--ink);\n  color: var(--paper);\n}\n\n.skip:not(:focus) {\n  clip-path: inset(50%);\n  block-size: 1px;\n  inline-size: 1px;\n  overflow: hidden;\n  white-space: nowrap;\n}\n\n.quiet,\n.facts,\n.by {\n  color: var(--soft);\n}\n\n/* A line of facts: dots between them are for the eye only. */\n.facts,\n.by {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  column-gap: 0.55em;\n  row-gap: 0.3em;\n  font-size: 0.875rem;\n}\n\n.facts > :has(+ :not(.mark))::after,\n.by > :has(+ :not(.anchor))::after {\n  content: \"·\";\n  content: \"·\" / \"\";\n  display: inline-block;\n  margin-inline-start: 0.55em;\n  color: var(--soft);\n}\n\n.oid {\n  font-family: var(--mono);\n  font-size: 0.95em;\n}\n\n.by a,\n.facts a,\n.foot a,\n.notice a {\n  color: inherit;\n}\n\n/* Issue numbers are many: quiet, and still links. */\n.kind bdi a {\n  color: var(--soft);\n}\n\n.by a:hover,\n.facts a:hover,\n.foot a:hover,\n.notice a:hover,\n.kind bdi a:hover {\n  color: var(--link);\n}\n\n.mark {\n  display: inline-block;\n  padding: 0.05em 0.6em;\n  border-radius: 1em;\n  background: var(--wash);\n  color: var(--soft);\n  font-size: 0.8125rem;\n  font-weight: 550;\n  line-height: 1.55;\n}\n\n.mark.live {\n  background: var(--live-wash);\n  color: var(--live-ink);\n}\n\n.mark.live::before {\n  content: \"\";\n  display: inline-block;\n  inline-size: 0.45em;\n  block-size: 0.45em;\n  margin-inline-end: 0.45em;\n  border-radius: 50%;\n  background: currentColor;\n  vertical-align: 0.12em;\n}\n\n.mark.warn,\n.mark.breaking {\n  background: var(--warn-wash);\n  color: var(--warn-ink);\n}\n\n.mark.gone {\n  background: var(--gone-wash);\n  color: var(--gone-ink);\n}\n\n.scope {\n  font-weight: 600;\n}\n\n.scope::after {\n  content: \":\";\n}\n\n/* Every page */\n\n.bar {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  gap: 0.25rem 1.5rem;\n  padding-block: 1.5rem;\n  border-block-end: 1px solid var(--rule);\n  font-size: 0.9375rem;\n}\n\n.bar a {\n  color: var(--soft);\n  text-decoration-line: none;\n}\n\n.bar .home {\n  color: var(--ink);\n  font-weight: 600;\n}\n\n.bar a:hover {\n  text-decoration-line: underline;\n}\n\n.foot {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  gap: 0.25rem 2rem;\n  margin-block-start: 5rem;\n  padding-block: 1.75rem 3rem;\n  border-block-start: 1px solid var(--rule);\n  color: var(--soft);\n  font-size: 0.875rem;\n}\n\n.foot a + a {\n  margin-inline-start: 1.25rem;\n}\n\n/* The index */\n\n.masthead {\n  padding-block: clamp(3.5rem, 10vw, 6.5rem) clamp(2.5rem, 6vw, 4rem);\n}\n\n.masthead h1 {\n  margin-block-end: 1.25rem;\n  font-size: clamp(2.25rem, 1.5rem + 3.6vw, 3.5rem);\n  line-height: 1.05;\n  letter-spacing: -0.03em;\n}\n\n.masthead > p {\n  color: var(--soft);\n  font-size: 1.125rem;\n}\n\n.masthead .facts {\n  margin-block-start: 1rem;\n  font-size: 0.9375rem;\n}\n\n.entry {\n  display: grid;\n  grid-template-columns: 13.5rem minmax(0, 1fr);\n  column-gap: 2.5rem;\n  padding-block: 3rem 3.25rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.entry > header {\n  position: sticky;\n  inset-block-start: 2rem;\n  align-self: start;\n}\n\n.entry h2 {\n  margin-block-end: 0.4rem;\n  font-size: 1.75rem;\n  letter-spacing: -0.025em;\n  overflow-wrap: anywhere;\n}\n\n.entry h2 a {\n  color: inherit;\n  text-decoration-line: none;\n}\n\n.entry h2 a:hover {\n  color: var(--link);\n}\n\n.entry > header .facts {\n  flex-direction: column;\n}\n\n.entry > header .facts > ::after {\n  display: none;\n}\n\n.more {\n  margin-block-start: 1.5rem;\n}\n\n/* What a release holds */\n\n.kind + .kind,\n.notice + .kind,\n.notice + .notice {\n  margin-block-start: 2rem;\n}\n\n.kind > :is(h2, h3) {\n  display: flex;\n  align-items: center;\n  gap: 0.6rem;\n  margin-block-end: 0.6rem;\n  font-size: 1rem;\n}\n\n.kind > :is(h2, h3)::before {\n  content: \"\";\n  flex: none;\n  inline-size: 0.55rem;\n  block-size: 0.55rem;\n  border-radius: 50%;\n  background: var(--tone, var(--other));\n}\n\n.new {\n  --tone: var(--new);\n}\n\n.fixed {\n  --tone: var(--fixed);\n}\n\n.faster {\n  --tone: var(--faster);\n}\n\n.safer {\n  --tone: var(--safer);\n}\n\n.kind ul {\n  padding-inline-start: 1.15rem;\n  list-style-type: \"–\";\n}\n\n.kind li {\n  padding-inline-start: 0.6rem;\n}\n\n.kind li::marker {\n  color: var(--other);\n}\n\n.kind li + li {\n  margin-block-start: 0.4rem;\n}\n\n.notice {\n  padding: 1.35rem 1.5rem 1.5rem;\n  border: 1px solid var(--warn-rule);\n  border-radius: 0.75rem;\n  background: var(--warn-wash);\n}\n\n.notice > :is(h2, h3) {\n  margin-block-end: 0.75rem;\n  color: var(--warn-ink);\n  font-size: 1.0625rem;\n}\n\n.notice ul {\n  list-style-type: none;\n}\n\n.notice li + li {\n  margin-block-start: 0.9rem;\n  padding-block-start: 0.9rem;\n  border-block-start: 1px solid var(--warn-rule);\n}\n\n.notice p + p {\n  margin-block-start: 0.5rem;\n}\n\n.notice p + .by {\n  margin-block-start: 0.15rem;\n}\n\n.notice code {\n  background: color-mix(in srgb, var(--warn-ink) 12%, transparent);\n}\n\n.withdrawn {\n  border-color: var(--gone-rule);\n  background: var(--gone-wash);\n}\n\n.notice.withdrawn > :is(h2, h3) {\n  color: var(--gone-ink);\n}\n\n/* A release's own page */\n\n.sheet,\n.turn {\n  max-inline-size: 46rem;\n  margin-inline: auto;\n}\n\n.lead {\n  padding-block: clamp(2.5rem, 7vw, 4.5rem) clamp(2rem, 5vw, 3rem);\n}\n\n.lead h1 {\n  margin-block: 0.6rem 1rem;\n  font-size: clamp(2.75rem, 2rem + 4vw, 4.25rem);\n  line-height: 1;\n  letter-spacing: -0.035em;\n  overflow-wrap: anywhere;\n}\n\n.lead .facts {\n  font-size: 0.9375rem;\n}\n\n.sheet .kind + .kind,\n.sheet .notice + .kind {\n  margin-block-start: 3rem;\n}\n\n.sheet .kind > h2 {\n  margin-block-end: 1rem;\n  font-size: 1.25rem;\n}\n\n.sheet .kind ul {\n  padding: 0;\n  list-style-type: none;\n}\n\n.sheet .kind li {\n  margin: 0;\n  padding: 0.85rem 0;\n  border-block-start: 1px solid var(--rule);\n}\n\n.sheet .kind li:target {\n  margin-inline: -1rem;\n  padding-inline: 1rem;\n  border-radius: 0.5rem;\n  background: var(--wash);\n}\n\n.sheet .by {\n  margin-block-start: 0.15rem;\n}\n\n.anchor {\n  margin-inline-start: auto;\n  padding-inline: 0.4rem;\n  text-decoration-line: none;\n}\n\n.people {\n  margin-block-start: 3.5rem;\n  padding-block-start: 1.75rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.people h2 {\n  margin-block-end: 0.75rem;\n  font-size: 1.25rem;\n}\n\n.people ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.75rem;\n  list-style-type: none;\n}\n\n.tally {\n  margin-block-start: 1.75rem;\n  font-size: 0.875rem;\n}\n\n.turn {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  gap: 1rem;\n  margin-block-start: 3.5rem;\n}\n\n.turn a {\n  flex: 1 1 11rem;\n  padding: 1rem 1.25rem;\n  border: 1px solid var(--rule);\n  border-radius: 0.75rem;\n  background: var(--raised);\n  color: var(--ink);\n  font-weight: 600;\n  text-decoration-line: none;\n  overflow-wrap: anywhere;\n}\n\n.turn a:hover {\n  border-color: var(--soft);\n}\n\n.turn span {\n  display: block;\n  color: var(--soft);\n  font-size: 0.875rem;\n  font-weight: 400;\n}\n\n.turn .older {\n  text-align: end;\n}\n\n.turn .newer span::before {\n  content: \"← \";\n  content: \"← \" / \"\";\n}\n\n.turn .older span::after {\n  content: \" →\";\n  content: \" →\" / \"\";\n}\n\n/* Older releases */\n\n.earlier {\n  padding-block-start: 2.5rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.earlier h2 {\n  margin-block-end: 1rem;\n  font-size: 1.25rem;\n}\n\n.earlier ul {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));\n  gap: 0.5rem 2rem;\n  list-style-type: none;\n}\n\n.ledger {\n  list-style-type: none;\n}\n\n.ledger li {\n  display: grid;\n  grid-template-columns: minmax(8rem, 1fr) 11rem 7rem minmax(0, 1fr);\n  gap: 0.15rem 1.5rem;\n  align-items: baseline;\n  padding-block: 0.7rem;\n  border-block-start: 1px solid var(--rule);\n}\n\n.ledger a {\n  font-weight: 600;\n  overflow-wrap: anywhere;\n}\n\n.ledger time {\n  color: var(--soft);\n}\n\n.ledger .mark {\n  justify-self: start;\n}\n\n@media (max-width: 47rem) {\n  .entry {\n    grid-template-columns: minmax(0, 1fr);\n    row-gap: 1.5rem;\n    padding-block: 2.25rem 2.5rem;\n  }\n\n  .entry > header {\n    position: static;\n  }\n\n  .entry > header .facts {\n    flex-direction: row;\n  }\n\n  .entry > header .facts > ::after {\n    display: inline-block;\n  }\n\n  .ledger li {\n    grid-template-columns: minmax(0, 1fr) auto;\n  }\n\n  .ledger time {\n    grid-row: 2;\n  }\n\n  .ledger .quiet,\n  .ledger .mark {\n    justify-self: end;\n  }\n}\n\n@media (prefers-contrast: more) {\n  :root {\n    --soft: var(--ink);\n    --rule: var(--ink);\n  }\n}\n\n@media print {\n  :root {\n    color-scheme: light;\n    --paper: #ffffff;\n    --wash: #ffffff;\n    --ink: #000000;\n    --soft: #444444;\n    --rule: #bbbbbb;\n    --link: #000000;\n    --warn-wash: #ffffff;\n    --warn-ink: #000000;\n    --warn-rule: #000000;\n    --gone-wash: #ffffff;\n    --gone-ink: #000000;\n    --gone-rule: #000000;\n  }\n\n  body {\n    max-inline-size: none;\n    padding: 0;\n    font-size: 10.5pt;\n  }\n\n  .sheet {\n    max-inline-size: none;\n  }\n\n  .skip,\n  .bar a:not(.home),\n  .turn,\n  .anchor,\n  .earlier,\n  .foot p + p {\n    display: none;\n  }\n\n  .entry > header {\n    position: static;\n  }\n\n  li,\n  .notice,\n  .entry > header {\n    break-inside: avoid;\n  }\n\n  h1,\n  h2,\n  h3 {\n    break-after: avoid;\n  }\n\n  .compare a::after {\n    content: \" (\" attr(href) \")\";\n  }\n}\n";

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
		url: links && links.issue.replace("{number}", issue)
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
var archive_html_default = "{{#> layout}}\n<header class=\"lead\">\n<p class=\"facts\"><span>Earlier releases</span><span>{{part.years}}</span></p>\n<h1><bdi>{{part.label}}</bdi></h1>\n</header>\n<ol class=\"ledger\" reversed>\n{{#each part.items}}\n<li>\n<a href=\"{{@root.root}}{{href}}\"><bdi>{{name}}</bdi></a>\n<time datetime=\"{{day.datetime}}\">{{day.words}}</time>\n<span class=\"quiet\">{{count changes \"change\" \"changes\"}}</span>\n{{#if breaking}}<span class=\"mark warn\">Needs action</span>{{/if}}\n{{> marks}}\n</li>\n{{/each}}\n</ol>\n<nav class=\"turn\" aria-label=\"Pages\">\n{{#if newer}}<a class=\"newer\" rel=\"next\" href=\"{{root}}{{newer.href}}\"><span>Newer</span> from <bdi>{{newer.oldest}}</bdi></a>{{else}}<a class=\"newer\" rel=\"next\" href=\"{{home}}\"><span>Newer</span> Latest releases</a>{{/if}}\n{{#if older}}<a class=\"older\" rel=\"prev\" href=\"{{root}}{{older.href}}\"><span>Older</span> <bdi>{{older.label}}</bdi></a>{{/if}}\n</nav>\n{{/layout}}\n";

// templates/page/atom.xml.hbs
var atom_xml_default = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n<id>{{id}}</id>\n<title>{{title}}</title>\n<updated>{{updated}}</updated>\n<author><name>{{title}}</name></author>\n<generator>Waybill</generator>\n{{#if baseUrl}}\n<link rel=\"self\" type=\"application/atom+xml\" href=\"{{baseUrl}}atom.xml\"/>\n{{/if}}\n<link rel=\"alternate\" type=\"text/html\" href=\"{{home}}\"/>\n{{#each entries}}\n<entry>\n<id>{{id}}</id>\n<title>{{name}}</title>\n<published>{{published}}</published>\n<updated>{{updated}}</updated>\n<link rel=\"alternate\" type=\"text/html\" href=\"{{href}}\"/>\n<content type=\"html\">{{content}}</content>\n</entry>\n{{/each}}\n</feed>\n";

// templates/page/entry.html.hbs
var entry_html_default = "{{#if withdrawn}}\n<p><strong>Withdrawn since {{withdrawn.day.words}}:</strong> {{inline withdrawn.reason @root.site.issueUrl}}</p>\n{{#if withdrawn.replacement}}\n<p>Use {{withdrawn.replacement}} instead.</p>\n{{/if}}\n{{/if}}\n{{#if breaking}}\n<h3>What you need to do</h3>\n<ul>\n{{#each breaking}}\n<li>\n{{#each paragraphs}}\n<p>{{#if @first}}{{#if ../scope}}<b>{{../scope}}:</b> {{/if}}{{/if}}{{inline this @root.site.issueUrl}}</p>\n{{/each}}\n</li>\n{{/each}}\n</ul>\n{{/if}}\n{{#each sections}}\n<h3>{{title}}</h3>\n<ul>\n{{#each changes}}\n<li>{{#if scope}}<b>{{scope}}:</b> {{/if}}{{inline description @root.site.issueUrl}}</li>\n{{/each}}\n</ul>\n{{/each}}\n{{#unless changes}}\n<p>Nothing to list in this release.</p>\n{{/unless}}\n";

// templates/page/index.html.hbs
var index_html_default = "{{#> layout}}\n<header class=\"masthead\">\n<h1><bdi>{{site.title}}</bdi></h1>\n{{#if latest}}\n<p>{{count released \"release\" \"releases\"}} since <time datetime=\"{{first.day.datetime}}\">{{first.day.words}}</time>. The latest is <a href=\"{{latest.href}}\"><bdi>{{latest.name}}</bdi></a>.</p>\n<p class=\"facts\">\n<a href=\"atom.xml\">Follow by Atom feed</a>\n{{#if site.repositoryUrl}}\n<span>{{link site.repositoryUrl \"Repository\"}}</span>\n{{/if}}\n</p>\n{{else}}\n<p>No release yet. The first one will be here.</p>\n{{/if}}\n</header>\n{{#each releases}}\n<article class=\"entry\">\n<header>\n<h2><a href=\"{{href}}\"><bdi>{{name}}</bdi></a></h2>\n<p class=\"facts\">\n<time datetime=\"{{day.datetime}}\">{{day.words}}</time>\n{{#if bump}}\n<span>{{bump}}</span>\n{{/if}}\n{{> marks}}\n</p>\n</header>\n<div>\n{{> notices level=\"h3\" full=false}}\n{{> sections level=\"h3\" full=false}}\n{{#unless changes}}\n<p class=\"quiet\">Nothing to list in this release.</p>\n{{/unless}}\n{{#if more}}\n<p class=\"more\"><a href=\"{{href}}\">{{count more \"more change\" \"more changes\"}} in <bdi>{{name}}</bdi></a></p>\n{{/if}}\n</div>\n</article>\n{{/each}}\n{{#if archive}}\n<nav class=\"earlier\" aria-label=\"Earlier releases\">\n<h2>Earlier releases</h2>\n<ul>\n{{#each archive}}\n<li><a href=\"{{href}}\"><bdi>{{label}}</bdi></a> <span class=\"quiet\">{{years}}</span></li>\n{{/each}}\n</ul>\n</nav>\n{{/if}}\n{{/layout}}\n";

// templates/page/layout.html.hbs
var layout_html_default = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>{{documentTitle}}</title>\n<meta name=\"description\" content=\"{{description}}\">\n<meta property=\"og:type\" content=\"website\">\n<meta property=\"og:title\" content=\"{{documentTitle}}\">\n<meta property=\"og:description\" content=\"{{description}}\">\n{{#if canonical}}\n<meta property=\"og:url\" content=\"{{canonical}}\">\n<link rel=\"canonical\" href=\"{{canonical}}\">\n{{/if}}\n<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{{site.title}}\" href=\"{{root}}atom.xml\">\n<link rel=\"stylesheet\" href=\"{{root}}style.css\">\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n{{#if name}}\n<header class=\"bar\">\n<a class=\"home\" href=\"{{home}}\"><bdi>{{site.title}}</bdi></a>\n<a href=\"{{root}}atom.xml\">Atom feed</a>\n</header>\n{{/if}}\n<main id=\"content\">\n{{> @partial-block }}\n</main>\n<footer class=\"foot\">\n<p>Drawn up by Waybill from the commits{{#if site.repositoryUrl}} of {{link site.repositoryUrl \"the repository\"}}{{/if}}.</p>\n<p><a href=\"{{root}}atom.xml\">Atom feed</a> <a href=\"{{root}}releases.json\">releases.json</a></p>\n</footer>\n</body>\n</html>\n";

// templates/page/marks.html.hbs
var marks_html_default = "{{#if draft}}\n<span class=\"mark\">Draft, not released</span>\n{{/if}}\n{{#if withdrawn}}\n<span class=\"mark gone\">Withdrawn</span>\n{{/if}}\n{{#each live}}\n<span class=\"mark live\">Live in <bdi>{{environment}}</bdi></span>\n{{/each}}\n";

// templates/page/notices.html.hbs
var notices_html_default = "{{#if withdrawn}}\n<section class=\"notice withdrawn\">\n<{{level}}>Withdrawn</{{level}}>\n<p>Since <time datetime=\"{{withdrawn.day.datetime}}\">{{withdrawn.day.words}}</time>: <bdi>{{inline withdrawn.reason @root.site.issueUrl}}</bdi></p>\n{{#if withdrawn.replacement}}\n<p>Use <bdi>{{withdrawn.replacement}}</bdi> instead.</p>\n{{/if}}\n</section>\n{{/if}}\n{{#if breaking}}\n<section class=\"notice action\">\n<{{level}}>What you need to do</{{level}}>\n<ul>\n{{#each breaking}}\n<li>\n{{#each paragraphs}}\n<p>{{#if @first}}{{#if ../scope}}<b class=\"scope\"><bdi>{{../scope}}</bdi></b> {{/if}}{{/if}}<bdi>{{inline this @root.site.issueUrl}}</bdi></p>\n{{/each}}\n{{#if ../full}}\n<p class=\"by\"><a class=\"oid\" href=\"#{{change}}\">{{short commit}}</a></p>\n{{/if}}\n</li>\n{{/each}}\n</ul>\n</section>\n{{/if}}\n";

// templates/page/release.html.hbs
var release_html_default = "{{#> layout}}\n{{#with release}}\n<article class=\"sheet\">\n<header class=\"lead\">\n<p class=\"facts\">\n<time datetime=\"{{day.datetime}}\">{{day.words}}</time>\n{{#if bump}}\n<span>{{bump}}</span>\n{{/if}}\n{{> marks}}\n</p>\n<h1><bdi>{{name}}</bdi></h1>\n<p class=\"facts\">\n<span>{{count changes \"change\" \"changes\"}}</span>\n{{#if contributors}}\n<span>{{count contributors.length \"person\" \"people\"}}</span>\n{{/if}}\n<span class=\"oid\">{{link commit.url (short commit.oid)}}</span>\n{{#if compare}}\n<span class=\"compare\">{{link compare.url compare.label}}</span>\n{{/if}}\n</p>\n</header>\n{{> notices level=\"h2\" full=true}}\n{{> sections level=\"h2\" full=true}}\n{{#unless changes}}\n<p class=\"quiet\">Nothing to list in this release.</p>\n{{/unless}}\n{{#if contributors}}\n<section class=\"people\">\n<h2>Thanks to</h2>\n<ul>\n{{#each contributors}}\n<li><bdi>{{name}}</bdi>{{#if first}} <span class=\"mark\">First contribution</span>{{/if}}</li>\n{{/each}}\n</ul>\n</section>\n{{/if}}\n<p class=\"quiet tally\">Made from {{count commits \"commit\" \"commits\"}}{{#if buckets}}: {{#each buckets}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}{{/if}}.</p>\n</article>\n{{/with}}\n<nav class=\"turn\" aria-label=\"Releases\">\n{{#if newer}}<a class=\"newer\" rel=\"next\" href=\"{{root}}{{newer.href}}\"><span>Newer</span> <bdi>{{newer.name}}</bdi></a>{{/if}}\n{{#if older}}<a class=\"older\" rel=\"prev\" href=\"{{root}}{{older.href}}\"><span>Older</span> <bdi>{{older.name}}</bdi></a>{{/if}}\n</nav>\n{{/layout}}\n";

// templates/page/sections.html.hbs
var sections_html_default = "{{#each sections}}\n<section class=\"kind {{tone}}\">\n<{{../level}}>{{title}}</{{../level}}>\n<ul>\n{{#each changes}}\n{{#if ../../full}}\n<li id=\"{{id}}\">\n<p>{{#if scope}}<b class=\"scope\"><bdi>{{scope}}</bdi></b> {{/if}}<bdi>{{inline description @root.site.issueUrl}}</bdi>{{#if breaking}} <span class=\"mark breaking\">Breaking</span>{{/if}}</p>\n<p class=\"by\">\n{{#if people}}\n<bdi>{{people}}</bdi>\n{{/if}}\n{{#each references}}\n<span>{{#if action}}{{action}} {{/if}}{{link url label}}</span>\n{{/each}}\n<span class=\"oid\">{{link commit.url (short commit.oid)}}</span>\n<a class=\"anchor\" href=\"#{{id}}\" aria-label=\"Link to this change\">#</a>\n</p>\n</li>\n{{else}}\n<li>{{#if scope}}<b class=\"scope\"><bdi>{{scope}}</bdi></b> {{/if}}<bdi>{{inline description @root.site.issueUrl}}</bdi>{{#if breaking}} <span class=\"mark breaking\">Breaking</span>{{/if}}</li>\n{{/if}}\n{{/each}}\n</ul>\n</section>\n{{/each}}\n";

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
		archive: compileTemplate("html", "page/archive.html.hbs", archive_html_default, partials),
		entry: compileTemplate("html", "page/entry.html.hbs", entry_html_default),
		feed: compileTemplate("xml", "page/atom.xml.hbs", atom_xml_default),
		index: compileTemplate("html", "page/index.html.hbs", index_html_default, partials),
		release: compileTemplate("html", "page/release.html.hbs", release_html_default, partials)
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
			content: style_css_default
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
function siteOf({ title, baseUrl, repositoryUrl }) {
	const repository = repositoryUrl === null ? null : webAddress(repositoryUrl);
	return {
		title,
		baseUrl: baseUrl === null ? null : normalBaseUrl(baseUrl),
		repositoryUrl: repository,
		issueUrl: repository === null ? null : forgeLinks(repository).issue
	};
}
function normalBaseUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) throw new WaybillError("CONFIG_INVALID", "The base URL of the page is no plain http or https address.", { hint: "Write it as page.base-url: https://acme.example/changelog, without a query or a password." });
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
	const links = site.repositoryUrl === null ? null : forgeLinks(site.repositoryUrl);
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
	return environmentsIn(entries).flatMap((environment) => {
		const { running } = whatRan(entries, {
			environment,
			package: null,
			at: now
		});
		return running.filter(({ basis }) => basis === "verified").map(({ version, since }) => ({
			environment,
			version,
			since
		}));
	});
}

// src/cli/page.ts
/** `waybill page`: writes the changelog site; a file whose bytes would stay the same is not touched. */
async function page({ world, options }) {
	const repository = await openRepository(world.cwd);
	const { configuration } = world.loaded;
	const draft = await draftAllNotes(repository, configuration);
	const output = textOption(options, "output");
	const baseUrl = textOption(options, "base-url") ?? textOption(options, "baseUrl");
	const audit = await auditLedger({ ledger: ledgerOf({
		...world,
		configuration,
		repository
	}) });
	const published = await publishSite(world, {
		notes: draft.notes,
		configuration,
		output: output === null ? resolve(world.home, configuration.page.output) : resolve(world.cwd, output),
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
		remarks: [...draft.warnings.map((text) => ({
			level: "warning",
			text
		})), {
			level: "info",
			text: `${published.output}: ${written.length} files written, ${unchanged.length} unchanged.`
		}],
		exitCodes: [exitCodes.done],
		outputs: {}
	};
}

export { page };