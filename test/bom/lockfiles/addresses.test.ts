import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeBom } from '../../../src/bom/compose.ts'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { bomInput, violations } from '../cyclonedx.ts'
import { addressed } from './addresses.ts'

const secret = 'hunter2'

/** Addresses with a password, a token or an account of that name; those are secrets wherever they stand. */
const telling = [
  'https://ada:hunter2@host.example/acme.tgz',
  'https://hunter2@host.example/acme.zip',
  'https://hunter2:x-oauth-basic@host.example/acme.git',
  'https://host.example/acme.tgz?token=hunter2',
  'https://host.example/acme.git?access_token=hunter2&v=1',
  'https://host.example/acme.tgz?X-Amz-Signature=hunter2',
  'https://host.example/acme#token=hunter2',
  'git+https://ada:hunter2@host.example/acme.git',
  'git+ssh://ada:hunter2@host.example/acme.git',
  'ssh://ada:hunter2@host.example:2222/acme.git',
  'git://hunter2@host.example/acme.git',
  'https://ada:p@ss:hunter2@host.example/acme.tgz',
  'HTTPS://ADA:hunter2@HOST.example/acme.tgz',
  'ftp://ada:hunter2@host.example/acme.tgz',
  '//ada:hunter2@host.example/acme.tgz',
  'https://ada:hunter2@host.example:99999/acme.tgz',
  'https://ada:hunter2@[::1/acme.tgz',
  'file://ada:hunter2@host.example/acme.tgz',
  'svn+https://ada:hunter2@host.example/acme',
  'https:/ada:hunter2@host.example/acme',
  'https:\\\\ada:hunter2@host.example/acme',
]
/** Addresses only where one is expected. */
const expected = [
  'ada:hunter2@host.example:acme/acme.git',
  'hunter2@host.example:acme/acme.git',
  'https://ada:12/hunter2@host.example/acme.tgz',
  'https:ada:hunter2@host.example/acme',
  'ada:hunter2@host.example/acme',
]

test.each(addressed.map(({ path, file }) => [path, file] as const))(
  'trap 10: no secret of an address in %s reaches the document, a warning or an error',
  async (path, file) => {
    const cases = [...telling.map((address) => [address, address]), ...expected.map((one) => [one, '1.0.0'])]
    for (const [address = '', text = ''] of cases) {
      const lockfile = { path, ...file(address, text) }
      const { document, warnings, summary, errors } = await composeBom(bomInput([lockfile]))
      const said = errors.map(({ message, hint, at }) => [message, hint, at])
      expect(document + JSON.stringify([warnings, summary, said]), address).not.toContain(secret)
    }
  },
)

test.each(addressed.map(({ path, file }) => [path, file] as const))(
  'wherever %s is cut, what is said of it holds no secret',
  async (path, file) => {
    const { text } = file('https://ada:hunter2@host.example/acme.tgz', 'https://ada:hunter2@host.example')
    for (let at = 0; at < text.length; at += Math.ceil(text.length / 60)) {
      // What is cut inside an address is none any more, and nobody can tell what in it was a secret.
      if (/https?:\/\/[^@]*$/.test(text.slice(0, at))) continue
      const said = await readLockfile({ path, text: text.slice(0, at) }).then(
        ({ components, warnings }) =>
          JSON.stringify([warnings, components.map((one) => ({ ...one, key: '' }))]),
        (error: unknown) => String(error) + JSON.stringify(error),
      )
      expect(said).not.toContain(secret)
    }
  },
)

test('whatever stands in the fields of a lockfile, the document is valid', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.constantFrom(
      '..',
      '../../x',
      '#',
      '?',
      'a@b',
      '\uD800',
      'constructor',
      '__proto__',
      ...telling,
      ...expected,
    ),
  )
  const lockfiles = fc.constantFrom(...addressed)
  await fc.assert(
    fc.asyncProperty(lockfiles, anything, anything, async ({ path, file }, address, text) => {
      const { document } = await composeBom(bomInput([{ path, ...file(address, text) }]))
      expect(violations(document)).toEqual([])
    }),
    { numRuns: 400 },
  )
})
