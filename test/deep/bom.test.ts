import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { differencesOf, graphOfDocument } from '../../bench/bom-graph.js'
import { longLockfile, writeLockfileRepository } from '../../bench/bom-lockfile.js'
import { scratchFolder } from '../builders/folder.ts'
import { startCli, type Started } from './started.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli.js')

interface Document {
  readonly components: readonly { readonly purl: string }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

/** Runs the built command line; gives its exit code, what it said and the most memory that it ever had, in bytes. */
async function measured(
  cwd: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ exitCode: number | null; said: string; peak: number }> {
  const told = join(await scratchFolder(), 'peak')
  const tell = `process.on('exit', () => fs.writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)))`
  const hook = `data:text/javascript,${encodeURIComponent(`import fs from 'node:fs'\n${tell}`)}`
  const child = spawn(process.execPath, ['--import', hook, cli, ...argv], {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [exitCode] = (await once(child, 'close')) as [number | null]
  return { exitCode, said, peak: Number(await readFile(told, 'utf8')) * 1024 }
}

/** What the lockfile asks for, by the rule of `node_modules`: the nearest folder outwards that has the name. */
function graphOfLockfile(components: number) {
  const { packages } = JSON.parse(longLockfile(components).lockfile) as {
    packages: Record<string, { version: string; dependencies?: Record<string, string> }>
  }
  const purlAt = (key: string) => {
    const name = key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length).replace('@', '%40')
    return `pkg:npm/${name}@${packages[key]?.version}`
  }
  const graph = { packages: new Set<string>(), edges: new Set<string>() }
  for (const [key, { dependencies = {} }] of Object.entries(packages)) {
    if (key !== '') graph.packages.add(purlAt(key))
    for (const name of Object.keys(dependencies)) {
      const inside = `${key}/node_modules/${name}`
      const target = key !== '' && inside in packages ? inside : `node_modules/${name}`
      if (target !== key) graph.edges.add(`${key === '' ? 'root' : purlAt(key)} > ${purlAt(target)}`)
    }
  }
  return graph
}

test('5,000 components: every one and every edge, in less than 300 MB, the same bytes wherever and in whatever locale', async () => {
  const documents: string[] = []
  for (const [place, environment] of [
    ['a/very/deep/folder', { LC_ALL: 'C', TZ: 'UTC' }],
    ['b', { LC_ALL: 'et_EE.UTF-8', LANG: 'et_EE.UTF-8', TZ: 'Asia/Kolkata' }],
    ['Ordner mit Ü', { LC_ALL: 'da_DK.UTF-8', LANG: 'da_DK.UTF-8', TZ: 'America/St_Johns' }],
  ] as const) {
    const folder = join(await scratchFolder(), place)
    writeLockfileRepository(folder, 5_000)
    const output = join(folder, '..', 'bom.cdx.json')
    const argv = ['bom', '--ref', 'v1.0.0', '--output', output]
    const { exitCode, said, peak } = await measured(folder, argv, environment)
    expect(exitCode, said).toBe(0)
    console.log(`5,000 components in ${environment.LC_ALL}: ${Math.round(peak / 1e6)} MB`)
    expect(peak).toBeLessThan(300e6)
    documents.push(await readFile(output, 'utf8'))
  }
  const [first = '', ...others] = documents
  // Not by `toEqual`: a difference of megabytes says nothing.
  expect(others.map((other) => other === first)).toEqual([true, true])
  const document = JSON.parse(first) as Document
  expect(document.components).toHaveLength(5_000)
  const graph = graphOfDocument(JSON.parse(first) as Parameters<typeof graphOfDocument>[0])
  const nothing = { onlyOurs: [], onlyTheirs: [] }
  expect(differencesOf(graph, graphOfLockfile(5_000))).toEqual({ packages: nothing, edges: nothing })
})

/** Waits for the file that is written first, and ends the run at once. */
async function killWhileWriting(started: Started, output: string): Promise<void> {
  const name = output.slice(dirname(output).length + 1)
  while (started.running) {
    if (readdirSync(dirname(output)).some((each) => each.startsWith(`${name}.`))) break
    await wait(1)
  }
  started.kill('SIGKILL')
  await started.ended
}

test('a run that is killed while it writes leaves the old document or the whole new one, and the next run is not in its way', async () => {
  const root = await scratchFolder()
  const folder = join(root, 'project')
  writeLockfileRepository(folder, 10_000)
  const whole = join(root, 'whole.cdx.json')
  const made = await startCli(folder, ['bom', '--output', whole], {}).ended
  expect(made.exitCode, made.stderr).toBe(0)
  const text = await readFile(whole, 'utf8')

  let killed = 0
  for (let round = 0; round < 5; round++) {
    const output = join(root, `round-${round}`, 'bom.cdx.json')
    await mkdir(dirname(output))
    const before = round % 2 === 0 ? null : 'what was there before\n'
    if (before !== null) await writeFile(output, before)
    await killWhileWriting(startCli(folder, ['bom', '--output', output], {}), output)
    const after = existsSync(output) ? await readFile(output, 'utf8') : null
    const state = after === before ? 'old' : after === text ? 'whole' : 'half'
    expect([round, state]).not.toEqual([round, 'half'])
    if (state === 'old') killed += 1
  }
  const output = join(root, 'round-0', 'bom.cdx.json')
  const again = await startCli(folder, ['bom', '--output', output], {}).ended
  expect(again.exitCode, again.stderr).toBe(0)
  expect((await readFile(output, 'utf8')) === text).toBe(true)
  console.log(`${killed} of 5 runs were killed before the new document was in its place`)
  expect(killed).toBeGreaterThan(0)
})
