import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../builders/folder.ts'
import { repositoryWith } from '../builders/repository.ts'
import { runWaybill } from '../builders/run.ts'

interface Dependencies {
  readonly [name: string]: string
}

/** A package-lock of a shop that asks for these packages itself. */
function lockfile(version: string, packages: Dependencies, tools: Dependencies = {}): string {
  const entries = (all: Dependencies, dev: boolean) =>
    Object.entries(all).map(([name, at]) => [
      `node_modules/${name}`,
      { version: at, license: 'MIT', ...(dev ? { dev: true } : {}) },
    ])
  return JSON.stringify({
    name: 'shop',
    version,
    lockfileVersion: 3,
    packages: {
      '': { name: 'shop', version, dependencies: packages, devDependencies: tools },
      ...Object.fromEntries([...entries(packages, false), ...entries(tools, true)]),
    },
  })
}

function osv(id: string, name: string, severity: string): object {
  return {
    id,
    modified: '2026-01-01T00:00:00Z',
    summary: `A fault in ${name}`,
    affected: [
      {
        package: { ecosystem: 'npm', name },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
      },
    ],
    database_specific: { severity },
  }
}

/** Two releases and a file of findings beside them. */
async function aShop(): Promise<string> {
  const { root } = await repositoryWith([
    {
      message: 'feat: a shop',
      files: { 'package-lock.json': lockfile('1.3.0', { left: '1.0.0', right: '1.0.0' }) },
      tags: ['v1.3.0'],
    },
    {
      message: 'fix: a newer left',
      files: {
        'package-lock.json': lockfile('1.4.0', { left: '2.0.0', right: '1.0.0' }, { tool: '1.0.0' }),
      },
      tags: ['v1.4.0'],
    },
  ])
  const records = [
    osv('CVE-2026-1', 'left', 'HIGH'),
    osv('CVE-2026-2', 'right', 'MODERATE'),
    osv('CVE-2026-3', 'tool', 'CRITICAL'),
  ]
  await writeFile(join(root, 'osv.json'), JSON.stringify(records))
  return root
}

function vulnerabilities(root: string, ...argv: string[]) {
  return runWaybill(['bom', 'vulnerabilities', ...argv, '--cwd', root])
}

test('without a release before it tells what is open at HEAD', async () => {
  const root = await aShop()
  const { exitCode, stdout, stderr } = await vulnerabilities(root, 'osv.json')
  expect(exitCode).toBe(0)
  expect(stdout).toContain('Known vulnerabilities: 1 open; 1 only for development.\n')
  expect(stdout).toContain('(medium) in `right` 1.0.0: A fault in right. Fixed in 2.0.0.\n')
  expect(stderr).toBe(
    'osv.json: OSV, 3 findings.\n3 different findings: 2 about what the bill of materials has, 1 about other versions than it has.\n',
  )
  expect((await vulnerabilities(root, 'osv.json', '--ref', 'v1.3.0')).stdout).toContain(': 2 open.\n')
})

test('with a release before it tells what is fixed; that may be a revision or a file', async () => {
  const root = await aShop()
  const fixed = '- CVE-2026-1 (high) in `left` 1.0.0: A fault in left. This release has 2.0.0.\n'
  const revision = await vulnerabilities(root, 'osv.json', '--previous', 'v1.3.0', '--format', 'text')
  expect(revision.stdout).toContain(
    'Since v1.3.0: 1 fixed, none new, 1 still open; 1 only for development.\n',
  )
  expect(revision.stdout).toContain(fixed)
  const bom = await runWaybill(['bom', '--ref', 'v1.3.0', '--output', `${root}/last.cdx.json`, '--cwd', root])
  expect(bom.exitCode).toBe(0)
  const recorded = await vulnerabilities(root, 'osv.json', '--previous', 'last.cdx.json', '--format', 'text')
  expect(recorded.stdout).toBe(revision.stdout.replace('Since v1.3.0', 'Since 1.3.0'))
})

test('a bill of materials in a file takes the place of a revision, and needs no git', async () => {
  const root = await aShop()
  const folder = await scratchFolder()
  await runWaybill(['bom', '--cwd', root, '--output', join(folder, 'bom.cdx.json')])
  const argv = [join(root, 'osv.json'), '--bom', 'bom.cdx.json', '--output', 'vdr.cdx.json']
  expect((await vulnerabilities(folder, ...argv)).exitCode).toBe(0)
  await vulnerabilities(root, 'osv.json', '--output', 'vdr.cdx.json')
  const written = await readFile(join(folder, 'vdr.cdx.json'), 'utf8')
  expect(written).toBe(await readFile(join(root, 'vdr.cdx.json'), 'utf8'))

  const without = await vulnerabilities(folder, join(root, 'osv.json'))
  expect(without.exitCode).toBe(2)
  expect(without.stderr).toContain('waybill bom --output bom.cdx.json, then --bom bom.cdx.json')
})

test('--fail-on is exit code 9 and names the findings; what only development needs does not count', async () => {
  const root = await aShop()
  const medium = await vulnerabilities(root, 'osv.json', '--fail-on', 'medium')
  expect(medium.exitCode).toBe(9)
  expect(medium.stderr).toContain(
    'CVE-2026-2 (medium) in right 1.0.0 is open, and --fail-on medium does not allow it.',
  )
  const high = await vulnerabilities(root, 'osv.json', '--fail-on', 'high')
  expect(high.exitCode).toBe(0)
  expect(high.stderr).toContain('lets them pass: CVE-2026-3 (critical) in tool 1.0.0.')
})

test('--json and --format json print the same document', async () => {
  const root = await aShop()
  const { stdout } = await vulnerabilities(root, 'osv.json', '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 'waybill/vulnerabilities@1',
    counts: { open: 1, development: 1 },
  })
  expect((await vulnerabilities(root, 'osv.json', '--format', 'json')).stdout).toBe(stdout)
})

test('a file that cannot be read is exit code 2, with the file and the line', async () => {
  const root = await aShop()
  await writeFile(join(root, 'cut.json'), '{\n  "results": [\n    {"packages": [\n')
  const cut = await vulnerabilities(root, 'osv.json', 'cut.json')
  expect(cut).toMatchObject({ exitCode: 2, stdout: '' })
  expect(cut.stderr).toContain('cut.json:3: The file ends too early. [FINDINGS_INVALID]')
  const missing = await vulnerabilities(root, 'nothing.json')
  expect(missing).toMatchObject({ exitCode: 2, stdout: '' })
  expect(missing.stderr).toContain('There is no file nothing.json.')
})

test('options that make no sense are exit code 2 and say what does', async () => {
  const root = await aShop()
  const said = async (...argv: string[]) => {
    const { exitCode, stderr } = await vulnerabilities(root, 'osv.json', ...argv)
    expect(exitCode).toBe(2)
    return stderr
  }
  expect(await said('--fail-on', 'urgent')).toContain('critical, high, medium or low')
  expect(await said('--format', 'pdf')).toContain('md, text or json')
  expect(await said('--previous-findings', 'osv.json')).toContain('needs --previous')
  expect(await said('--ref', 'HEAD', '--bom', 'bom.cdx.json')).toContain('--ref and --bom exclude each other')
  expect(await said('--previous', 'v9.9.9')).toContain('v9.9.9')
})

test('a lockfile that cannot be read is told, and exit code 7: what is in it was not looked up', async () => {
  const { root } = await repositoryWith([
    {
      message: 'feat: a shop',
      files: {
        'package-lock.json': lockfile('1.0.0', { left: '1.0.0' }),
        'tools/package-lock.json': '{\n  "name": <<<<<<< HEAD',
      },
    },
  ])
  await writeFile(join(root, 'osv.json'), JSON.stringify([osv('CVE-2026-1', 'left', 'HIGH')]))
  const { exitCode, stdout, stderr } = await vulnerabilities(root, 'osv.json')
  expect(exitCode).toBe(7)
  expect(stdout).toContain('1 open')
  expect(stderr).toContain('tools/package-lock.json:2')
})
