import { expect, test } from 'vitest'
import type { Showing } from '../../src/notes/view-change.ts'
import { viewNotes } from '../../src/notes/view.ts'
import type { Change, ReleaseNotes } from '../../src/notes/document.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { fullRelease, oid, told } from './told.ts'

const conventional: Showing = { style: 'conventional', words: {}, scopes: {} }
const common: Showing = { ...conventional, style: 'common-changelog' }
const keep: Showing = { ...conventional, style: 'keep-a-changelog' }

function changeOf(
  change: Partial<Change>,
  showing: Showing,
  repository: ReleaseNotes['repository'] = told().repository,
) {
  const release = aRelease({
    sections: [{ type: 'feat', title: 'Features', changes: [aChange({ commit: oid(1), ...change })] }],
  })
  const [section] = viewNotes({ ...told(release), repository }, showing).releases[0]?.sections ?? []
  return section?.changes[0]
}

function labels(change: Partial<Change>, showing: Showing, repository?: ReleaseNotes['repository']) {
  return changeOf(change, showing, repository)?.references.map(({ label }) => label)
}

test('a pull request is named once: in the words, or with the commit', () => {
  expect(labels({ description: 'x (#12)', pullRequest: '12' }, conventional)).toEqual(['1111111'])
  expect(labels({ description: 'x (#123)', pullRequest: '12' }, conventional)).toEqual(['#12', '1111111'])
  expect(labels({ description: 'x (#12)', words: 'better', pullRequest: '12' }, conventional)).toEqual([
    '#12',
    '1111111',
  ])
  expect(labels({ description: 'x', also: [oid(2), oid(3)] }, keep)).toEqual([
    '1111111',
    '2222222',
    '3333333',
  ])
})

test('common-changelog has the pull request, else commits, and never more than two', () => {
  expect(labels({ description: 'x', also: [oid(2), oid(3)] }, common)).toEqual(['1111111', '2222222'])
  expect(labels({ description: 'x', also: [oid(2)], pullRequest: '12' }, common)).toEqual(['#12'])
  const squashed = changeOf({ description: 'count (#1) twice (#12)' }, common)
  expect(squashed).toMatchObject({
    text: 'count (#1) twice',
    references: [{ kind: 'pull-request', label: '#12' }],
  })
  expect(changeOf({ description: 'x (#7)', pullRequest: '12' }, common)).toMatchObject({
    text: 'x (#7)',
    references: [{ label: '#12' }],
  })
})

test('a pull request is written and linked as its forge does', () => {
  const gitlab = { url: 'https://gitlab.com/g/p' }
  expect(changeOf({ pullRequest: '7' }, common, gitlab)?.references).toEqual([
    { kind: 'pull-request', label: '!7', url: 'https://gitlab.com/g/p/-/merge_requests/7' },
  ])
  expect(labels({ description: 'x (!7)', pullRequest: '7' }, conventional, gitlab)).toEqual(['1111111'])
  const own = { url: 'https://git.acme.example/acme/api', forge: 'gitea' as const }
  expect(changeOf({ pullRequest: '7' }, common, own)?.references[0]?.url).toBe(
    'https://git.acme.example/acme/api/pulls/7',
  )
})

test('people are linked where their login is known and leads somewhere', () => {
  const people = [
    { name: 'Ada', login: 'ada' },
    { name: 'Grace', login: null },
  ]
  expect(changeOf({ people }, common)?.authors).toEqual([
    { name: 'Ada', login: 'ada', url: 'https://github.com/ada' },
    { name: 'Grace', login: null, url: null },
  ])
  expect(changeOf({ people }, common, { url: 'https://bitbucket.org/a/b' })?.authors[0]).toEqual({
    name: 'Ada',
    login: null,
    url: null,
  })
  expect(changeOf({ people }, conventional)?.authors).toEqual([])
})

test('what breaks is a list of its own, or stands with its change', () => {
  const [release] = viewNotes(told(fullRelease()), conventional).releases
  expect(release?.breaking).toHaveLength(1)
  expect(release?.sections[0]?.changes[0]?.details).toEqual([])
  const [kept] = viewNotes(told(fullRelease()), keep).releases
  expect(kept?.breaking).toEqual([])
  expect(kept?.sections[0]?.changes[0]?.details).toEqual([{ lines: ['`v1` is gone.', 'Use `v2` instead.'] }])
})

test('what breaks without a change that is listed is told in every style', () => {
  const breaking = [{ change: 'c-none', commit: oid(9), scope: null, text: 'gone' }]
  for (const showing of [conventional, keep, common])
    expect(viewNotes(told(aRelease({ breaking })), showing).releases[0]?.breaking).toMatchObject([
      { lines: ['gone'] },
    ])
})

test('a breaking text that says what the change says is not said twice', () => {
  const change = aChange({ commit: oid(1), description: 'drop v1', breaking: true })
  const release = aRelease({
    sections: [{ type: 'feat', title: 'Features', changes: [change] }],
    breaking: [{ change: change.id, commit: oid(1), scope: null, text: 'drop v1' }],
  })
  expect(viewNotes(told(release), keep).releases[0]?.sections[0]?.changes[0]?.details).toEqual([])
})

test('a breaking text that says what the better words of the change say is not said twice', () => {
  const change = aChange({ commit: oid(1), description: 'drop v1', words: 'Use v2.', breaking: true })
  const release = aRelease({
    sections: [{ type: 'feat', title: 'Features', changes: [change] }],
    breaking: [{ change: change.id, commit: oid(1), scope: null, text: 'Use v2.' }],
  })
  expect(viewNotes(told(release), keep).releases[0]?.sections[0]?.changes[0]?.details).toEqual([])
})

test('headings lead to the comparison, or to the tag where there is none or the style asks for it', () => {
  const [first, compared] = [aRelease(), fullRelease()]
  const url = (showing: Showing, release = compared) => viewNotes(told(release), showing).releases[0]?.url
  expect(
    [url(conventional), url(keep), url(common)].map((one) => one?.split('/').slice(5).join('/')),
  ).toEqual(['compare/v1.3.0...v1.4.0', 'compare/v1.3.0...v1.4.0', 'releases/tag/v1.4.0'])
  expect([url(conventional, first), url(keep, first)]).toEqual([
    null,
    'https://github.com/acme/api/releases/tag/v1.4.0',
  ])
  const hostile = { ...compared, tag: null, compareUrl: 'javascript:alert(1)' }
  expect([url(conventional, hostile), url(keep, hostile), url(common, hostile)]).toEqual([null, null, null])
})

test('names of scopes are those of the configuration, and nothing else has one', () => {
  const scopes = { 'a, b': 'Both', a: 'One' }
  const scope = (written: string) => changeOf({ scope: written }, { ...conventional, scopes })?.scope
  expect([scope('a'), scope('a,c'), scope('a, b'), scope('toString'), scope('c')]).toEqual([
    'One',
    'One, c',
    'Both',
    'toString',
    'c',
  ])
})

test('nobody is new in a first release', () => {
  const contributors = [{ name: 'Ada', login: null, first: true }]
  const people = (previousTag: string | null) =>
    viewNotes(told(aRelease({ contributors, previousTag })), conventional).releases[0]?.people?.people
  expect(people(null)).toMatchObject([{ first: false, last: true }])
  expect(people('v1')).toMatchObject([{ first: true }])
})
