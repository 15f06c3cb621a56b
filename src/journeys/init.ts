import { loadConfiguration } from '../config/load.ts'
import { WaybillErrors } from '../errors.ts'
import type { Repository } from '../edge/git/repository.ts'
import type { NewFiles } from '../edge/new-file.ts'
import type { Tree } from '../edge/tree.ts'
import { webAddress } from '../git/remote.ts'
import type { LeftBehind } from '../setup/carry-over.ts'
import { blocksOf, configurationText, type Block } from '../setup/compose-configuration.ts'
import type { InitDocument } from '../setup/init-document.ts'
import { isTelling, lookAt, type CiSystem, type Ground, type Scene } from '../setup/scene.ts'
import { manifestsOf } from '../setup/workspaces.ts'
import { circleConfig, gitlabJobs, jenkinsPipeline } from '../setup/workflow-elsewhere.ts'
import { githubWorkflows, type PlannedFile } from '../setup/workflow-github.ts'

/** What `init` is given. */
export interface InitGround {
  readonly repository: Repository
  /** Below the top of the repository. */
  readonly files: NewFiles
  /** The files of the commit at HEAD, or of the folder where there is no commit yet. */
  readonly tree: Tree
  /** The CI system that was asked for; null for what is found. */
  readonly ci: CiSystem | null
  readonly dryRun: boolean
  /** The version of Waybill, which workflows without the Action name. */
  readonly version: string
}

/** What `init` came to, with what its user must be told beside the document. */
export interface Initialised {
  readonly document: InitDocument
  readonly scene: Scene
  readonly ci: CiSystem
}

/** No configuration is larger, and no manifest that a person wrote. */
const mostBytes = 512 * 1024
const mostCommits = 300
const mostManifests = 2_000

/**
 * Looks at a repository and writes `waybill.yml` and the runs of its CI system at its top. What is there already stays as it
 * is, whatever it holds; nothing of other tools' configuration is executed. `waybill.yml` is held against Waybill's own
 * loader before it is written, and a part that it refuses is left out and told.
 * Throws OUTPUT_UNWRITABLE.
 */
export async function initialise(ground: InitGround): Promise<Initialised> {
  const { files, dryRun } = ground
  const scene = lookAt(await readGround(ground))
  const ci = ground.ci ?? scene.ci
  const { text, refused } = await validText(scene)
  const planned: PlannedFile[] = [{ path: 'waybill.yml', text }, ...runsFor(ci, scene, ground.version)]
  const found: InitDocument['files'] = []
  for (const { path, text: content } of planned) {
    const taken = await isTaken(files, path)
    const isNew = !taken && (dryRun || (await files.create(path, content)))
    found.push({ path, state: isNew ? 'new' : 'left', text: content })
  }
  return { document: documentOf(scene, { files: found, ci, refused, dryRun }), scene, ci }
}

async function readGround({ repository, tree }: InitGround): Promise<Ground> {
  const { paths } = tree
  const first = await textsAt(tree, paths.filter(isTelling))
  const manifests = manifestsOf(paths, first).slice(0, mostManifests)
  const [{ tags }, remote, others, commits] = await Promise.all([
    repository.tags(),
    repository.remoteUrl('origin'),
    textsAt(
      tree,
      manifests.filter((path) => !first.has(path)),
    ),
    lastCommits(repository),
  ])
  return {
    paths,
    texts: new Map([...first, ...others]),
    manifests,
    tagNames: tags.map(({ name }) => name),
    taggedAt: new Map(tags.map(({ name, taggedAt }) => [name, taggedAt])),
    commits,
    repositoryUrl: remote === null ? null : webAddress(remote),
    folder: repository.root.slice(
      Math.max(repository.root.lastIndexOf('/'), repository.root.lastIndexOf('\\')) + 1,
    ),
  }
}

async function textsAt(tree: Tree, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const blobs = await tree.read(paths, mostBytes)
  return new Map(
    [...blobs].flatMap(([path, blob]) =>
      'bytes' in blob ? [[path, blob.bytes.toString('utf8')] as const] : [],
    ),
  )
}

async function lastCommits(repository: Repository): Promise<Ground['commits']> {
  const found: { message: string; parents: readonly string[] }[] = []
  if (repository.head === null) return found
  for await (const batch of repository.history({ include: [repository.head], exclude: [] })) {
    found.push(...batch.slice(0, mostCommits - found.length))
    if (found.length >= mostCommits) break
  }
  return found
}

function runsFor(ci: CiSystem, scene: Scene, version: string): readonly PlannedFile[] {
  switch (ci) {
    case 'github':
      return githubWorkflows(scene)
    case 'gitlab':
      return gitlabJobs(scene, version)
    case 'jenkins':
      return [jenkinsPipeline(version)]
    case 'circleci':
      return [circleConfig(version)]
    case 'none':
      return []
  }
}

/** Also the other name that a configuration may have. */
async function isTaken(files: NewFiles, path: string): Promise<boolean> {
  const names = path === 'waybill.yml' ? [path, 'waybill.yaml'] : [path]
  const there = await Promise.all(names.map((name) => files.isThere(name)))
  return there.includes(true)
}

/** The configuration with every part that Waybill takes, and what became of the others. */
async function validText(
  scene: Scene,
): Promise<{ readonly text: string; readonly refused: readonly LeftBehind[] }> {
  const kept: Block[] = []
  const refused: LeftBehind[] = []
  for (const block of blocksOf(scene)) {
    const fault = await faultOf(configurationText(scene, [...kept, block]))
    if (fault === null) kept.push(block)
    else refused.push({ file: scene.carried[0]?.file ?? 'waybill.yml', line: 1, what: block.key, why: fault })
  }
  return { text: configurationText(scene, kept), refused }
}

async function faultOf(text: string): Promise<string | null> {
  try {
    await loadConfiguration({ file: 'waybill.yml', text })
    return null
  } catch (error) {
    if (error instanceof WaybillErrors) return error.errors[0]?.message ?? 'it is refused'
    throw error
  }
}

function documentOf(
  scene: Scene,
  {
    files,
    ci,
    refused,
    dryRun,
  }: {
    readonly files: InitDocument['files']
    readonly ci: CiSystem
    readonly refused: readonly LeftBehind[]
    readonly dryRun: boolean
  },
): InitDocument {
  const { tagPlan, habits } = scene
  return {
    schema: 'waybill/init@1',
    written: !dryRun,
    found: {
      product: scene.product,
      repository: { url: scene.repositoryUrl, forge: scene.forge },
      ci,
      tags: tagPlan.tags,
      packages: [...tagPlan.packages],
      lockfiles: [...scene.lockfiles],
      commits: { seen: habits.commits, merges: habits.merges, conventional: habits.conventional },
      tools: scene.carried.map(({ tool, file }) => ({ tool, file })),
      releasers: [...scene.releasers],
    },
    files,
    notCarried: [...scene.left, ...refused],
    unreadable: [...scene.unreadable],
  }
}
