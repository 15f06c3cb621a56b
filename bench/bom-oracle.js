// Compares the packages and edges of `waybill bom` with those of cyclonedx-npm and `npm ls`, which all three read from the
// same package-lock.json of a revision. See docs/benchmarks.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { differencesOf, graphOfDocument, graphOfNpmLs } from './bom-graph.js'
import { extractLockfile, installPeer, output } from './bom-peer.js'
import { folderCommand, peerCommand } from './bom-subjects.js'
import { table } from './table.js'

/** @import { PackageGraph } from './bom-graph.js' */
/** @import { Command } from './measure.js' */

const usage = 'node bench/bom-oracle.js <clone>[@<revision>]... [--peer <folder>] [--json]'

const npmLs = ['ls', '--all', '--long', '--json', '--package-lock-only']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peer: { type: 'string' }, json: { type: 'boolean', default: false } },
})
if (positionals.length === 0) {
  console.error(usage)
  process.exitCode = 2
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'waybill-bench-'))
  try {
    const peer = installPeer(resolve(values.peer ?? join(scratch, 'peer')))
    const compared = positionals.flatMap((word, index) => compare(word, peer, join(scratch, String(index))))
    console.log(values.json ? JSON.stringify(compared, null, 2) : report(compared))
    if (compared.some(({ differences }) => differences.length > 0)) process.exitCode = 1
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * @param {string} word
 * @param {{ name: string, program: string }} peer
 * @param {string} project a folder to work in
 */
function compare(word, peer, project) {
  const at = word.lastIndexOf('@')
  const [path, revision] = at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word, 'HEAD']
  const repository = resolve(path)
  console.error(`${repository} at ${revision}`)
  const { version } = extractLockfile(repository, revision, project)
  const [ours, theirs] = ['waybill.cdx.json', 'peer.cdx.json'].map((name) => join(project, name))
  const bom = graphOfDocument(written(folderCommand(project, ours ?? ''), ours ?? ''))
  const others = new Map([
    [peer.name, graphOfDocument(written(peerCommand(peer, project, theirs ?? ''), theirs ?? ''))],
    ['npm ls', graphOfNpmLs(JSON.parse(output('npm', npmLs, project)))],
  ])
  return [...others].map(([name, graph]) => ({
    repository: basename(repository),
    revision,
    lockfileVersion: version,
    packages: bom.packages.size,
    edges: bom.edges.size,
    with: name,
    theirs: { packages: graph.packages.size, edges: graph.edges.size },
    differences: lines(bom, graph),
  }))
}

/** @param {Command} command @param {string} file */
function written({ argv: [program, ...args], cwd }, file) {
  output(program, args, cwd)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** @param {PackageGraph} ours @param {PackageGraph} theirs */
function lines(ours, theirs) {
  return Object.entries(differencesOf(ours, theirs)).flatMap(([kind, { onlyOurs, onlyTheirs }]) => [
    ...onlyOurs.map((text) => `only ours, ${kind}: ${text}`),
    ...onlyTheirs.map((text) => `only theirs, ${kind}: ${text}`),
  ])
}

/** @param {readonly ReturnType<typeof compare>[number][]} compared */
function report(compared) {
  const rows = compared.map((one) => [
    `${one.repository} ${one.revision}`,
    String(one.lockfileVersion),
    String(one.packages),
    String(one.edges),
    one.with,
    String(one.theirs.packages),
    String(one.theirs.edges),
    String(one.differences.length),
  ])
  const header = ['repository', 'lockfile', 'packages', 'edges', 'with', 'packages', 'edges', 'differences']
  const told = compared.flatMap(({ repository, differences, with: name }) =>
    differences.map((line) => `${repository}, ${name}: ${line}`),
  )
  return [table(header, rows, [1, 2, 3, 5, 6, 7]), ...told].join('\n')
}
