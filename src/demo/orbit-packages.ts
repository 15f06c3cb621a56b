import { createHash } from 'node:crypto'

/** One package of a lockfile: its version, its licence and what it needs. All of them are made up. */
interface MadeUpPackage {
  readonly version: string
  readonly license: string
  readonly needs?: Readonly<Record<string, string>>
  readonly dev?: true
}

const first: Readonly<Record<string, MadeUpPackage>> = {
  'cron-sentence': { version: '1.3.2', license: 'ISC' },
  'event-loom': {
    version: '4.1.0',
    license: 'MIT',
    needs: { 'tz-lantern': '^2.4.0', 'uuid-pebble': '^1.0.0' },
  },
  'harbor-test': { version: '6.2.1', license: 'MIT', needs: { 'tree-differ': '^3.1.0' }, dev: true },
  'http-quay': { version: '3.8.4', license: 'MIT', needs: { 'mime-ledger': '^2.0.0' } },
  'lint-compass': { version: '2.0.7', license: 'Apache-2.0', dev: true },
  'mail-courier-kit': { version: '5.0.3', license: 'MIT', needs: { 'mime-ledger': '^2.0.0' } },
  'mime-ledger': { version: '2.0.5', license: 'MIT' },
  'pg-harbour': { version: '7.2.0', license: 'BSD-3-Clause', needs: { 'pool-otter': '^1.2.0' } },
  'pool-otter': { version: '1.2.9', license: 'ISC' },
  'tree-differ': { version: '3.1.4', license: 'MIT', dev: true },
  'tz-lantern': { version: '2.4.1', license: 'Apache-2.0' },
  'uuid-pebble': { version: '1.0.3', license: '0BSD' },
}

/** What the product is built from, release by release. */
const releases: Readonly<Record<string, Readonly<Record<string, MadeUpPackage>>>> = {
  '1.0.0': first,
  '1.1.0': {
    ...first,
    'ics-weaver': { version: '0.9.4', license: 'MIT', needs: { 'tz-lantern': '^2.4.0' } },
  },
  '2.0.0': {
    ...first,
    'ics-weaver': { version: '1.0.0', license: 'MIT', needs: { 'tz-lantern': '^2.4.0' } },
    'text-finder': { version: '2.2.0', license: 'Apache-2.0', needs: { 'word-stem-lite': '^1.1.0' } },
    'word-stem-lite': { version: '1.1.6', license: 'BSD-2-Clause' },
  },
}

/**
 * `package.json` and `package-lock.json` (lockfile version 3) of a version of the product. The packages are made up: they
 * have no address to be fetched from, and digests that nobody else has.
 */
export function packageFiles(version: string): Record<string, string> {
  const packages = releases[version] ?? releases['2.0.0'] ?? first
  const names = Object.keys(packages).sort()
  const needed = new Set(Object.values(packages).flatMap(({ needs = {} }) => Object.keys(needs)))
  const direct = names.filter((name) => !needed.has(name))
  const ranges = (dev: boolean) =>
    Object.fromEntries(
      direct
        .filter((name) => (packages[name]?.dev === true) === dev)
        .map((name) => [name, `^${packages[name]?.version}`]),
    )
  const root = {
    name: 'orbit',
    version,
    license: 'Apache-2.0',
    dependencies: ranges(false),
    devDependencies: ranges(true),
  }
  const locked = names.map((name) => {
    const { version: exact, license, needs, dev } = packages[name] ?? { version: '0.0.0', license: 'MIT' }
    return [
      `node_modules/${name}`,
      {
        version: exact,
        integrity: integrityOf(name, exact),
        ...(dev ? { dev } : {}),
        license,
        ...(needs ? { dependencies: needs } : {}),
      },
    ] as const
  })
  const lock = {
    name: 'orbit',
    version,
    lockfileVersion: 3,
    requires: true,
    packages: { '': root, ...Object.fromEntries(locked) },
  }
  return { 'package.json': text({ ...root, private: true }), 'package-lock.json': text(lock) }
}

function integrityOf(name: string, version: string): string {
  return `sha512-${createHash('sha512').update(`${name}@${version}`).digest('base64')}`
}

function text(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
