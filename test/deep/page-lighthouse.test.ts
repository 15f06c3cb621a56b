import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lighthouseOf, openForLighthouse, perfect } from '../../bench/lighthouse.js'
import { serveFolder } from '../../bench/static-server.js'
import type { PastCommit } from '../../src/demo/history.ts'
import { builtCli } from '../builders/built.ts'
import { repositoryWith } from '../builders/repository.ts'

/** A product as there are many, with something to do in its second release. */
const history: readonly PastCommit[] = [
  { message: 'feat: begin', files: { 'README.md': '# Ledgerly' }, tags: ['v1.0.0'] },
  { message: 'feat(search): find invoices by any word (#12)' },
  { message: 'fix: keep the order of exports\n\nCloses #13', author: 'Grace Murray <grace@acme.example>' },
  { message: 'perf: load the `Invoice` list in one question' },
  {
    message: 'feat(api)!: drop the old endpoints\n\nBREAKING CHANGE: Use `/v2` from now on.',
    tags: ['v2.0.0'],
  },
  { message: 'fix(mail): say who sent it' },
  { message: 'docs: tell of exports', tags: ['v2.0.1'] },
]

let chromium: Awaited<ReturnType<typeof openForLighthouse>>
beforeAll(async () => {
  chromium = await openForLighthouse()
})
afterAll(() => chromium.close())

test.each(['', 'releases/2.0.0/', 'upgrade/'])(
  'Lighthouse finds nothing to better in accessibility, best practices and SEO of /%s',
  async (path) => {
    const { root } = await repositoryWith(history)
    const made = await builtCli(root, [
      'page',
      '--output',
      'site',
      '--base-url',
      'https://changelog.example/',
    ])
    expect(made, made.stderr).toMatchObject({ exitCode: 0 })
    const server = await serveFolder(join(root, 'site'))
    try {
      const { scores, faults } = await lighthouseOf(`${server.origin}${path}`, chromium.port)
      console.log(`/${path}: ${JSON.stringify(scores)}`)
      expect(faults).toEqual([])
      for (const category of perfect) expect(scores[category], category).toBe(100)
      expect(scores['performance']).toBeGreaterThan(0)
    } finally {
      await server.close()
    }
  },
  180_000,
)
