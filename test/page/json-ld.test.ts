import { expect, test } from 'vitest'
import { aRelease } from '../builders/release.ts'
import { fileOf, siteOf } from './sites.ts'

interface Node {
  readonly '@type': string
  readonly [property: string]: unknown
}

/** What machines read of a page, as a parser of HTML finds it: up to the first end of the element. */
function graphOf(html: string): readonly Node[] {
  const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script/gs)]
  expect(found).toHaveLength(1)
  return (JSON.parse(found[0]?.[1] ?? '') as { '@graph': Node[] })['@graph']
}

const baseUrl = 'https://acme.example/changelog/'

test('machines read which version came out when, and where its notes are', () => {
  const html = fileOf(siteOf([aRelease()], { baseUrl }), 'releases/1.4.0/index.html')
  expect(graphOf(html)).toEqual([
    {
      '@type': 'SoftwareApplication',
      name: 'Acme API changelog',
      softwareVersion: '1.4.0',
      datePublished: '2026-11-21T09:00:00Z',
      releaseNotes: `${baseUrl}releases/1.4.0/`,
      url: 'https://github.com/acme/api',
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Acme API changelog', item: baseUrl },
        { '@type': 'ListItem', position: 2, name: '1.4.0', item: `${baseUrl}releases/1.4.0/` },
      ],
    },
  ])
})

test('a release of a package is below the page of its package', () => {
  const site = siteOf([aRelease({ package: '@acme/api' }), aRelease({ package: '@acme/web' })], { baseUrl })
  const [software, way] = graphOf(fileOf(site, 'releases/@acme/web/1.4.0/index.html'))
  expect(software).toMatchObject({ name: '@acme/web', softwareVersion: '1.4.0' })
  expect(way).toMatchObject({
    itemListElement: [
      { item: baseUrl },
      { name: '@acme/web', item: `${baseUrl}packages/@acme/web/` },
      { name: '@acme/web 1.4.0', item: `${baseUrl}releases/@acme/web/1.4.0/` },
    ],
  })
})

test('the index tells of the latest release that is not withdrawn', () => {
  const withdrawn = { at: '2026-12-01T08:00:00Z', reason: 'it loses rows', replacement: null }
  const older = aRelease({ version: '1.3.0', date: '2026-10-01T09:00:00Z' })
  const html = fileOf(siteOf([aRelease({ withdrawn }), older], { baseUrl }), 'index.html')
  expect(graphOf(html)).toMatchObject([{ '@type': 'SoftwareApplication', softwareVersion: '1.3.0' }])
})

test('without an address of its own a site claims none', () => {
  const [software, ...others] = graphOf(fileOf(siteOf([aRelease()]), 'releases/1.4.0/index.html'))
  expect(software?.['releaseNotes']).toBe('Released on 21 November 2026: 1 change.')
  expect(others).toEqual([])
})

test('what is not released is told to no machine', () => {
  const site = siteOf([aRelease({ tag: null })], { baseUrl, includeDraft: true })
  for (const path of ['index.html', 'unreleased/index.html'])
    expect(fileOf(site, path)).not.toContain('ld+json')
})

test('no text ends the element that it is in, or begins a comment there', () => {
  const hostile = `</script><!-- <script> ]]> & "quoted" \u2028 \u202E`
  const html = fileOf(siteOf([aRelease({ version: hostile })], { title: hostile }), 'index.html')
  expect(graphOf(html)).toMatchObject([{ name: hostile, softwareVersion: hostile }])
  const [, data = ''] = /<script type="application\/ld\+json">(.*)\n/.exec(html) ?? []
  expect(data).not.toMatch(/<(?!\/script>$)|\u202E|\u2028/)
})
