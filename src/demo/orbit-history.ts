import type { PastCommit } from './history.ts'
import { packageFiles } from './orbit-packages.ts'

const mira = 'Mira Lindqvist <mira@acme.example>'
const jonas = 'Jonas Weber <jonas@acme.example>'
const amara = 'Amara Okafor <amara@acme.example>'
const tomas = 'Tomas Rivera <tomas@acme.example>'

const readme = '# Orbit\n\nShared calendars for teams: one place, every time zone.\n'

/** Who maintains the product: tags are theirs. */
export const maintainer = { name: 'Mira Lindqvist', email: 'mira@acme.example' } as const

/**
 * The past of Orbit, a made-up product: 1.0.0, 1.1.0, and the first half of what is to be 2.0.0, up to the commit marked
 * `dragging`, which the next one takes back. `files` are added to the commit that sets Waybill up.
 */
export function orbitPast(now: Date, files: Readonly<Record<string, string>>): PastCommit[] {
  const on = (days: number, hour: number, minute: number) => workday(now, days, hour, minute)
  return [
    {
      message: 'feat: shared calendars for a whole team',
      author: mira,
      at: on(93, 9, 12),
      files: { 'README.md': readme, 'src/calendar.js': source('calendars'), ...packageFiles('1.0.0') },
    },
    {
      message: 'feat(api): read and write events over HTTP',
      author: jonas,
      at: on(91, 14, 40),
      files: { 'src/api.js': source('events over HTTP') },
    },
    {
      message: 'feat(reminders): a mail before an event starts',
      author: amara,
      at: on(88, 11, 3),
      files: { 'src/reminders.js': source('reminders') },
    },
    {
      message: 'fix(api): a recurring event keeps its time when the clocks change\n\nCloses #9',
      author: jonas,
      at: on(84, 16, 21),
      files: { 'src/api.js': source('events over HTTP, in every season') },
    },
    {
      message: 'docs: how to run Orbit on your own machine',
      author: tomas,
      at: on(83, 10, 30),
      files: { 'README.md': `${readme}\nRun it: npm start\n` },
    },
    {
      message: 'chore(release): 1.0.0',
      author: mira,
      at: on(80, 9, 55),
      files: { 'CHANGELOG.md': '# Changelog\n' },
      tags: ['v1.0.0'],
      annotation: 'Orbit 1.0.0',
    },
    {
      message: 'feat(import): read calendars from ICS files\n\nCloses #14',
      author: tomas,
      at: on(71, 13, 8),
      files: { 'src/import.js': source('ICS files') },
    },
    {
      message: 'perf(api): one query for a month of events, and not one a day',
      author: jonas,
      at: on(66, 15, 47),
      files: { 'src/month.js': source('a month') },
    },
    {
      message: 'fix(reminders): no second mail when an event moves\n\nFixes #21',
      author: amara,
      at: on(62, 10, 16),
      files: { 'src/reminders.js': source('reminders, once') },
    },
    {
      message: 'feat(web): dark mode',
      author: mira,
      at: on(57, 17, 2),
      files: { 'src/theme.css': ':root { color-scheme: light dark; }\n' },
    },
    {
      message: `fix(web): the week starts on the day that people expect\n\nCo-authored-by: ${tomas}`,
      author: amara,
      at: on(51, 9, 39),
      files: { 'src/week.js': source('weeks') },
    },
    {
      message: 'test(web): the dialogs, with a keyboard alone',
      author: mira,
      at: on(47, 12, 25),
      files: { 'test/dialogs.js': source('dialogs') },
    },
    {
      message: 'chore(release): 1.1.0',
      author: mira,
      at: on(44, 10, 5),
      files: packageFiles('1.1.0'),
      tags: ['v1.1.0'],
      annotation: 'Orbit 1.1.0',
    },
    {
      message: 'ci: announce releases and prove their delivery with Waybill',
      author: jonas,
      at: on(41, 11, 30),
      files,
    },
    {
      message:
        'feat(search): find events by person, place or any word\n\nThe index is built on the first start and takes about a minute for 100,000 events.\n\nCloses #38',
      author: tomas,
      at: on(34, 14, 12),
      files: { 'src/search.js': source('search') },
    },
    {
      message: `feat(api)!: event times carry their time zone

A team in two countries could not tell whose nine o'clock was meant.

BREAKING CHANGE: \`start\` and \`end\` of an event are RFC 3339 times with an offset, such as 2027-03-01T09:00:00+01:00.
Clients that send a time without an offset get a 422. Before you upgrade, add the offset wherever you write events;
reading needs no change, since the old form can be read from the new one.

Closes #52`,
      author: jonas,
      at: on(27, 16, 44),
      files: { 'src/api.js': source('events over HTTP, with their offset') },
    },
    {
      message: 'feat(web): drag events from one calendar to another',
      mark: 'dragging',
      author: amara,
      at: on(20, 15, 33),
      files: { 'src/drag.js': source('dragging') },
    },
  ]
}

/** The second half of 2.0.0, up to minutes ago; `dragging` is the object id of the commit that is taken back. */
export function orbitDraft(now: Date, dragging: string): PastCommit[] {
  const on = (days: number, hour: number, minute: number) => workday(now, days, hour, minute)
  return [
    {
      message: 'fix(web): every button of a dialog can be reached with the keyboard\n\nCloses #45',
      author: mira,
      at: on(16, 10, 51),
      files: { 'src/dialog.js': source('dialogs') },
    },
    {
      message: `Revert "feat(web): drag events from one calendar to another"\n\nThis reverts commit ${dragging}.\n\nIt loses the guests of an event; it comes back when it does not.`,
      author: amara,
      at: on(13, 9, 27),
      files: { 'src/drag.js': null },
    },
    {
      message: `feat(reminders): say how early, for each calendar\n\nCo-authored-by: ${mira}`,
      author: tomas,
      at: on(9, 13, 19),
      files: { 'src/reminders.js': source('reminders, as early as you like') },
    },
    {
      message: 'fix(auth): a link to sign in works once, and for 15 minutes\n\nRefs #61',
      author: jonas,
      at: on(6, 11, 8),
      files: { 'src/auth.js': source('signing in') },
    },
    {
      message: 'Friendlier words in the welcome mail',
      author: amara,
      at: on(3, 16, 36),
      files: { 'src/welcome.txt': 'Welcome to Orbit. Shall we look at your week?\n' },
    },
    {
      message: 'docs(api): examples with offsets',
      author: jonas,
      at: minutesAgo(now, 47),
      files: { 'docs/api.md': '# The API\n' },
    },
    {
      message: 'chore(release): 2.0.0',
      author: mira,
      at: minutesAgo(now, 9),
      files: packageFiles('2.0.0'),
    },
  ]
}

/** What comes after 2.0.0, in a hurry: the release that does not arrive. */
export function orbitNext(now: Date): PastCommit[] {
  return [
    {
      message: 'feat(web): print a month on one page\n\nCloses #67',
      author: tomas,
      at: minutesAgo(now, 0) - 3,
      files: { 'src/print.js': source('printing') },
    },
    {
      message: 'fix(import): files from 1998 are read, too\n\nFixes #70',
      author: amara,
      at: minutesAgo(now, 0) - 2,
      files: { 'src/import.js': source('ICS files, old and new') },
    },
    {
      message: 'chore(release): 2.1.0',
      author: mira,
      at: minutesAgo(now, 0) - 1,
      files: packageFiles('2.1.0'),
    },
  ]
}

function source(of: string): string {
  return `// Orbit: ${of}\n`
}

/** Seconds since 1970, that many days before today at a time of the day, UTC. */
function workday(now: Date, days: number, hour: number, minute: number): number {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  return midnight / 1000 - days * 86_400 + hour * 3600 + minute * 60 + (days % 60)
}

function minutesAgo(now: Date, minutes: number): number {
  return Math.floor(now.getTime() / 1000) - minutes * 60
}
